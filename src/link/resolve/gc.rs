//! Discards sections that nothing refers to (`--gc-sections`).
//!
//! In: the sections that may be kept, and the definitions. Out: those reachable from the entry point, from
//! initializers and finalizers, and from sections that ask to be kept. Debug information is always kept and keeps
//! nothing alive; an `.eh_frame` record lives with its function, and keeps what it refers to.

use super::definitions::{Definition, Target};
use super::linker_symbols::{self, LinkerSymbol};
use super::resolved::Resolved;
use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::model::frames::FileFrames;
use crate::link::model::section::{Flags, Role};
use crate::link::model::symbol::Place;
use index_vec::{IndexSlice, IndexVec};
use rustc_hash::FxHashMap;

/// Marks what is reached.
pub(crate) fn collect(
    resolved: Resolved<'_, '_>,
    frames: &IndexSlice<FileId, [FileFrames<'_>]>,
    kept: IndexVec<SectionId, bool>,
    roots: &[NameId],
) -> IndexVec<SectionId, bool> {
    if !resolved.options.gc_sections {
        return kept;
    }
    let program = resolved.program;
    let mut marking = Marking::new(resolved, frames, kept);
    for id in roots {
        marking.name(*id);
    }
    for section in program.sections() {
        if program.section(section).has(Flags::RETAIN) {
            marking.reach(section);
        }
    }
    while let Some(section) = marking.queue.pop() {
        marking.follow(section);
    }
    marking.result()
}

struct Marking<'a, 'b> {
    resolved: Resolved<'a, 'b>,
    frames: &'b IndexSlice<FileId, [FileFrames<'b>]>,
    kept: IndexVec<SectionId, bool>,
    reached: IndexVec<SectionId, bool>,
    queue: Vec<SectionId>,
    /// The FDEs of each section's functions, by index in the file.
    records: FxHashMap<SectionId, Vec<u32>>,
    /// Sections that are kept with another, by that one.
    followers: FxHashMap<SectionId, Vec<SectionId>>,
    /// The group of each section that has one, by index in the file.
    groups: FxHashMap<SectionId, u32>,
    /// Sections by name, where the name is an identifier: `__start_NAME` keeps them.
    named: FxHashMap<&'a [u8], Vec<SectionId>>,
}

impl<'a, 'b> Marking<'a, 'b> {
    fn new(
        resolved: Resolved<'a, 'b>,
        frames: &'b IndexSlice<FileId, [FileFrames<'b>]>,
        kept: IndexVec<SectionId, bool>,
    ) -> Self {
        let program = resolved.program;
        let mut marking = Marking {
            resolved,
            frames,
            kept,
            reached: program.by_section(false),
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
            if let Some(leader) = section.follows {
                let leader = program.section_id(program.owner(id), leader);
                marking.followers.entry(leader).or_default().push(id);
            }
            if linker_symbols::is_identifier(section.name) {
                marking.named.entry(section.name).or_default().push(id);
            }
        }
        marking
    }

    fn reach(&mut self, section: SectionId) {
        if self.kept[section] && !self.reached[section] {
            self.reached[section] = true;
            self.queue.push(section);
        }
    }

    /// Marks what a section refers to.
    fn follow(&mut self, id: SectionId) {
        let program = self.resolved.program;
        let (section, file) = (program.section(id), program.owner(id));
        // Unwind records are followed one by one.
        if section.role != Role::Unwind {
            for reloc in program.relocs(id) {
                self.symbol(file, reloc.symbol);
            }
        }
        let frames = &self.frames[file];
        for index in self.records.remove(&id).unwrap_or_default() {
            let fde = &frames.fdes[index as usize];
            for reloc in fde.record.relocs.iter().chain(frames.cies[fde.cie as usize].relocs) {
                self.symbol(file, reloc.symbol);
            }
        }
        if let Some(group) = self.groups.remove(&id) {
            // A group is kept or discarded as a whole (gABI, section groups).
            for member in &program.object(file).groups[group as usize].members {
                self.reach(program.section_id(file, *member));
            }
        }
        for follower in self.followers.remove(&id).unwrap_or_default() {
            self.reach(follower);
        }
    }

    fn symbol(&mut self, file: FileId, symbol: u32) {
        if self.resolved.program.symbol(file, symbol).is_none() {
            return;
        }
        match self.resolved.target(file, symbol) {
            Target::Object(file, symbol) => self.object_symbol(file, symbol),
            Target::Linker(id) => self.name(id),
            Target::Undefined(_) => {}
        }
    }

    fn object_symbol(&mut self, file: FileId, symbol: u32) {
        let program = self.resolved.program;
        if let Some(Place::Section(index)) = program.symbol(file, symbol).map(|symbol| symbol.place) {
            self.reach(program.section_id(file, index));
        }
    }

    fn name(&mut self, id: NameId) {
        match self.resolved.definitions.get(id) {
            Definition::Object(file, symbol) => self.object_symbol(file, symbol),
            Definition::Linker(LinkerSymbol::Start(bounds) | LinkerSymbol::Stop(bounds)) => {
                if self.resolved.options.start_stop_gc {
                    return;
                }
                let name = self.resolved.definitions.bounded[bounds];
                for section in self.named.remove(name).unwrap_or_default() {
                    self.reach(section);
                }
            }
            _ => {}
        }
    }

    /// The marked sections, and debug information.
    fn result(mut self) -> IndexVec<SectionId, bool> {
        for id in self.resolved.program.sections() {
            let section = self.resolved.program.section(id);
            if !section.has(Flags::LOADED) || section.role == Role::Unwind {
                self.reached[id] = self.kept[id];
            }
        }
        self.reached
    }
}
