//! Leaves out sections that nothing refers to (`--gc-sections`).
//!
//! In: the sections that may be used, and what names stand for. Out: those that can be reached from the entry
//! point, from what runs before and after it, and from what asks to be kept. Debug information goes with
//! everything and keeps nothing; a record of `.eh_frame` goes with its function, and keeps what it refers to.

use crate::link::elf::eh_frame::{self, FileFrames};
use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::model::program::Program;
use crate::link::model::{Place, Section};
use crate::link::options::Options;
use crate::link::resolve::definitions::{Definition, Definitions, Target};
use crate::link::resolve::linker_symbols::{self, Provided};
use object::elf::{
    SHF_ALLOC, SHF_GNU_RETAIN, SHF_LINK_ORDER, SHT_FINI_ARRAY, SHT_INIT_ARRAY, SHT_NOTE, SHT_PREINIT_ARRAY,
};
use rustc_hash::FxHashMap;

/// Marks what is reached.
pub(crate) fn collect(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    frames: &[FileFrames<'_>],
    kept: Vec<bool>,
    options: &Options,
    roots: &[NameId],
) -> Vec<bool> {
    if !options.gc_sections {
        return kept;
    }
    let mut marking = Marking::new(program, definitions, frames, kept);
    for id in roots {
        marking.name(*id);
    }
    for section in program.sections() {
        if is_root(program.section(section)) {
            marking.reach(section);
        }
    }
    while let Some(section) = marking.queue.pop() {
        marking.follow(section);
    }
    marking.result()
}

/// Sections that run, or that are looked at, without anything referring to them.
fn is_root(section: &Section<'_>) -> bool {
    let by_kind = matches!(section.kind, SHT_INIT_ARRAY | SHT_FINI_ARRAY | SHT_PREINIT_ARRAY | SHT_NOTE);
    let by_name = [&b".init"[..], b".fini", b".ctors", b".dtors", b".jcr"]
        .iter()
        .any(|name| section.name.strip_prefix(*name).is_some_and(|rest| rest.is_empty() || rest[0] == b'.'));
    by_kind || by_name || section.has(SHF_GNU_RETAIN)
}

struct Marking<'a, 'b> {
    program: &'b Program<'a>,
    definitions: &'b Definitions<'a>,
    frames: &'b [FileFrames<'a>],
    kept: Vec<bool>,
    reached: Vec<bool>,
    queue: Vec<SectionId>,
    /// The records of each section's functions: the file's number of it.
    records: FxHashMap<SectionId, Vec<u32>>,
    /// Sections that go with another, by that one.
    followers: FxHashMap<SectionId, Vec<SectionId>>,
    /// Sections that are kept together, by each of them: the file's number of the group.
    groups: FxHashMap<SectionId, u32>,
    /// Sections by name, of the names whose bounds a program can ask for.
    named: FxHashMap<&'a [u8], Vec<SectionId>>,
}

impl<'a, 'b> Marking<'a, 'b> {
    fn new(
        program: &'b Program<'a>,
        definitions: &'b Definitions<'a>,
        frames: &'b [FileFrames<'a>],
        kept: Vec<bool>,
    ) -> Self {
        let reached = vec![false; kept.len()];
        let mut marking = Marking {
            program,
            definitions,
            frames,
            kept,
            reached,
            queue: Vec::new(),
            records: FxHashMap::default(),
            followers: FxHashMap::default(),
            groups: FxHashMap::default(),
            named: FxHashMap::default(),
        };
        for frames in frames {
            for (index, fde) in frames.fdes.iter().enumerate() {
                marking.records.entry(fde.function).or_default().push(index as u32);
            }
        }
        for file in program.files() {
            for (index, group) in program.object(file).groups.iter().enumerate() {
                let members = group.members.iter().map(|member| program.section_id(file, *member));
                marking.groups.extend(members.map(|id| (id, index as u32)));
            }
        }
        for id in program.sections() {
            let section = program.section(id);
            if section.has(SHF_LINK_ORDER)
                && (section.link as usize) < program.object(program.owner(id)).sections.len()
            {
                let leader = program.section_id(program.owner(id), section.link);
                marking.followers.entry(leader).or_default().push(id);
            }
            if linker_symbols::is_identifier(section.name) {
                marking.named.entry(section.name).or_default().push(id);
            }
        }
        marking
    }

    fn reach(&mut self, section: SectionId) {
        let index = section.index();
        if self.kept[index] && !self.reached[index] {
            self.reached[index] = true;
            self.queue.push(section);
        }
    }

    /// What a section refers to.
    fn follow(&mut self, id: SectionId) {
        let (section, file) = (self.program.section(id), self.program.owner(id));
        // The records of `.eh_frame` are followed one by one.
        if !eh_frame::is_frames(section) && section.has(SHF_ALLOC) {
            for reloc in section.relocs.iter() {
                self.symbol(file, reloc.symbol);
            }
        }
        let frames = &self.frames[file.index()];
        for index in self.records.remove(&id).unwrap_or_default() {
            let fde = &frames.fdes[index as usize];
            for reloc in fde.record.relocs.iter().chain(frames.cies[fde.cie as usize].relocs.iter()) {
                self.symbol(file, reloc.symbol);
            }
        }
        if let Some(group) = self.groups.remove(&id) {
            // All of a group or nothing (gABI, section groups).
            for member in &self.program.object(file).groups[group as usize].members {
                self.reach(self.program.section_id(file, *member));
            }
        }
        for follower in self.followers.remove(&id).unwrap_or_default() {
            self.reach(follower);
        }
    }

    fn symbol(&mut self, file: FileId, symbol: u32) {
        if self.program.symbol(file, symbol).is_none() {
            return;
        }
        match self.definitions.target(self.program, file, symbol) {
            Target::Object(file, symbol) => self.object_symbol(file, symbol),
            Target::Linker(id) => self.name(id),
            Target::Undefined(_) => {}
        }
    }

    fn object_symbol(&mut self, file: FileId, symbol: u32) {
        if let Some(Place::Section(index)) = self.program.symbol(file, symbol).map(|symbol| symbol.place) {
            self.reach(self.program.section_id(file, index));
        }
    }

    fn name(&mut self, id: NameId) {
        match self.definitions.get(id) {
            Definition::Object(file, symbol) => self.object_symbol(file, symbol),
            Definition::Provided(Provided::Start(index) | Provided::Stop(index)) => {
                let name = self.definitions.bounded[index as usize];
                for section in self.named.remove(name).unwrap_or_default() {
                    self.reach(section);
                }
            }
            _ => {}
        }
    }

    /// What is reached, and debug information.
    fn result(mut self) -> Vec<bool> {
        for id in self.program.sections() {
            let section = self.program.section(id);
            if !section.has(SHF_ALLOC) || eh_frame::is_frames(section) {
                self.reached[id.index()] = self.kept[id.index()];
            }
        }
        self.reached
    }
}
