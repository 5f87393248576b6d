//! Discards unreferenced sections (`--gc-sections`).
//!
//! In: the sections that may be kept, and the definitions. Out: those reachable from the entry point, from initializers and
//! finalizers, and from sections marked as retained. Debug information is always kept and keeps nothing alive; an
//! `.eh_frame` record is kept with its function, and keeps what it refers to.

use super::definitions::{Definition, Target};
use super::linker_symbols::{self, LinkerSymbol};
use super::resolved::Resolved;
use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::model::lists::Lists;
use crate::link::model::relocation::Reloc;
use crate::link::model::section::{Flags, Role};
use crate::link::model::symbol::Place;
use crate::link::model::unwind::UnwindRecords;
use index_vec::{IndexSlice, IndexVec};
use rustc_hash::FxHashMap;
use std::mem;

/// Marks the reachable sections.
pub(crate) fn collect(
    resolved: Resolved<'_, '_>,
    unwind_records: &IndexSlice<FileId, [UnwindRecords<'_>]>,
    kept: IndexVec<SectionId, bool>,
    roots: &[NameId],
) -> IndexVec<SectionId, bool> {
    if !resolved.options.gc_sections {
        return kept;
    }
    let program = resolved.program;
    let mut marking = Marking::new(resolved, unwind_records, kept);
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
    unwind_records: &'b IndexSlice<FileId, [UnwindRecords<'b>]>,
    kept: IndexVec<SectionId, bool>,
    reached: IndexVec<SectionId, bool>,
    queue: Vec<SectionId>,
    /// The FDEs of each section's functions, by index in the file.
    records: Lists<u32>,
    /// For each section, the sections that are kept with it.
    followers: Lists<SectionId>,
    /// Storage for the relocations of one section.
    buffer: Vec<Reloc>,
    /// Sections by name, for names that are identifiers: `__start_NAME` keeps them.
    named: FxHashMap<&'a [u8], Vec<SectionId>>,
}

impl<'a, 'b> Marking<'a, 'b> {
    fn new(
        resolved: Resolved<'a, 'b>,
        unwind_records: &'b IndexSlice<FileId, [UnwindRecords<'b>]>,
        kept: IndexVec<SectionId, bool>,
    ) -> Self {
        let program = resolved.program;
        let (mut records, mut followers) = (Vec::new(), Vec::new());
        for unwind_records in unwind_records {
            records.extend(
                unwind_records.fdes.iter().enumerate().map(|(index, fde)| (fde.function, index as u32)),
            );
        }
        for file in program.files() {
            // A group is kept or discarded as a whole (gABI, section groups): each member keeps the next one.
            for group in &program.object(file).groups {
                let members = group.members.iter().map(|member| program.section_id(file, *member));
                let members = members.filter(|member| kept[*member]);
                followers.extend(members.clone().zip(members.cycle().skip(1)));
            }
        }
        let mut named: FxHashMap<&[u8], Vec<SectionId>> = FxHashMap::default();
        for id in program.sections() {
            let section = program.section(id);
            if let Some(leader) = section.follows {
                followers.push((program.section_id(program.owner(id), leader), id));
            }
            if linker_symbols::is_identifier(section.name) {
                named.entry(section.name).or_default().push(id);
            }
        }
        let reached = program.by_section(false);
        let sections = reached.len();
        Marking {
            resolved,
            unwind_records,
            kept,
            reached,
            queue: Vec::new(),
            records: Lists::new(sections, &records),
            followers: Lists::new(sections, &followers),
            buffer: Vec::new(),
            named,
        }
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
        // Unwind records are followed individually.
        if section.role != Role::Unwind {
            let mut buffer = mem::take(&mut self.buffer);
            for reloc in program.relocs(id, &mut buffer) {
                self.symbol(file, reloc.symbol);
            }
            self.buffer = buffer;
        }
        let unwind_records = &self.unwind_records[file];
        for at in 0..self.records.of(id).len() {
            let fde = &unwind_records.fdes[self.records.of(id)[at] as usize];
            for reloc in fde.record.relocs.iter().chain(unwind_records.cies[fde.cie as usize].relocs) {
                self.symbol(file, reloc.symbol);
            }
        }
        for at in 0..self.followers.of(id).len() {
            self.reach(self.followers.of(id)[at]);
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
