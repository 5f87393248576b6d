//! The objects of the program, with all their sections numbered in one sequence.
//!
//! In: the objects that are needed. Out: the lookup tables of later phases; they never change.

use super::Object;
use super::names::Names;
use super::relocation::{Reloc, Relocs};
use super::section::{Contents, Flags, Section};
use super::symbol::{Place, Symbol};
use crate::demangle;
use crate::diag::FilePlace;
use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::messages;
use index_vec::IndexVec;
use std::sync::OnceLock;

/// The objects of the program.
pub(crate) struct Program<'a> {
    pub(crate) objects: IndexVec<FileId, Object<'a>>,
    /// The name ids of each object's global symbols.
    globals: IndexVec<FileId, Vec<NameId>>,
    pub(crate) names: Names<'a>,
    first_section: IndexVec<FileId, SectionId>,
    owners: IndexVec<SectionId, FileId>,
    /// The symbols around each place of a file, for messages; collected for the first of them.
    around: IndexVec<FileId, OnceLock<Vec<Around>>>,
    /// Whether messages have names as people write them.
    demangle: bool,
}

/// A symbol around a stretch of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Around {
    /// The section's index in the file.
    section: u32,
    start: u64,
    end: u64,
    symbol: u32,
}

/// The number of symbols before a place among which the one around it is looked for.
const NEAREST: usize = 16;

impl<'a> Program<'a> {
    /// Numbers the sections of the objects, which come with their global symbols' names.
    pub(crate) fn new(parts: Vec<(Object<'a>, Vec<NameId>)>, names: Names<'a>, demangle: bool) -> Self {
        let (objects, globals): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
        let (objects, globals) = (IndexVec::from_vec(objects), IndexVec::from_vec(globals));
        let mut first_section = IndexVec::with_capacity(objects.len());
        let count = objects.iter().map(|object| object.sections.len()).sum();
        let mut owners = IndexVec::with_capacity(count);
        for (file, object) in objects.iter_enumerated() {
            first_section.push(owners.next_idx());
            owners.extend(std::iter::repeat_n(file, object.sections.len()));
        }
        let around = objects.iter().map(|_| OnceLock::new()).collect();
        Program { objects, globals, names, first_section, owners, around, demangle }
    }

    pub(crate) fn files(&self) -> impl ExactSizeIterator<Item = FileId> + Clone + use<> {
        self.objects.indices()
    }

    pub(crate) fn object(&self, file: FileId) -> &Object<'a> {
        &self.objects[file]
    }

    /// The most bytes that all sections can contribute to the file.
    pub(crate) fn size_in_memory(&self) -> u64 {
        let sections = self.objects.iter().flat_map(|object| &object.sections);
        let held = sections.map(|section| match section.contents {
            Contents::Plain(bytes) => bytes.len() as u64,
            // The size was checked when it was read.
            Contents::Compressed(_) => section.size,
        });
        held.sum()
    }

    /// A vector with a copy of `value` for each section.
    pub(crate) fn by_section<T: Clone>(&self, value: T) -> IndexVec<SectionId, T> {
        IndexVec::from_vec(vec![value; self.owners.len()])
    }

    /// A vector with a copy of `value` for each name.
    pub(crate) fn by_name<T: Clone>(&self, value: T) -> IndexVec<NameId, T> {
        IndexVec::from_vec(vec![value; self.names.len()])
    }

    /// All sections, live or dead.
    pub(crate) fn sections(&self) -> impl Iterator<Item = SectionId> + use<> {
        self.owners.indices()
    }

    /// The sections of a file.
    pub(crate) fn sections_of(&self, file: FileId) -> impl Iterator<Item = SectionId> + use<> {
        let first = self.first_section[file].raw();
        (first..first + self.object(file).sections.len() as u32).map(SectionId::from_raw)
    }

    /// The id of a file's section, given its index there.
    pub(crate) fn section_id(&self, file: FileId, index: u32) -> SectionId {
        SectionId::from_raw(self.first_section[file].raw() + index)
    }

    pub(crate) fn owner(&self, section: SectionId) -> FileId {
        self.owners[section]
    }

    pub(crate) fn section(&self, id: SectionId) -> &Section<'a> {
        let file = self.owner(id);
        &self.object(file).sections[id.index() - self.first_section[file].index()]
    }

    /// The relocations of a loaded section, decoded into `buffer` if necessary; none for other sections.
    pub(crate) fn relocs<'b>(&'b self, id: SectionId, buffer: &'b mut Vec<Reloc>) -> &'b [Reloc] {
        let section = self.section(id);
        match section.relocs {
            Relocs::Undecoded(undecoded) if section.has(Flags::LOADED) => {
                undecoded.all(buffer);
                buffer
            }
            Relocs::Undecoded(_) => &[],
            Relocs::Decoded { .. } => self.decoded_relocs(id),
        }
    }

    /// The relocations decoded when the object was read.
    pub(crate) fn decoded_relocs(&self, id: SectionId) -> &[Reloc] {
        let Relocs::Decoded { start, end } = self.section(id).relocs else { return &[] };
        self.object(self.owner(id)).relocs.get(start as usize..end as usize).unwrap_or_default()
    }

    /// A file's global symbols: each with its index and its name's id.
    pub(crate) fn globals(&self, file: FileId) -> impl Iterator<Item = (u32, &Symbol<'a>, NameId)> {
        let symbols = &self.object(file).symbols;
        let named = symbols.globals().iter().zip(&self.globals[file]);
        (symbols.first_global..).zip(named).map(|(index, (symbol, id))| (index, symbol, *id))
    }

    /// The name that a symbol shares with other files; none for a local symbol.
    pub(crate) fn shared_name(&self, file: FileId, symbol: u32) -> Option<NameId> {
        let local = symbol.checked_sub(self.object(file).symbols.first_global)?;
        self.globals[file].get(local as usize).copied()
    }

    pub(crate) fn symbol(&self, file: FileId, index: u32) -> Option<&Symbol<'a>> {
        self.object(file).symbols.get(index)
    }

    /// A name for messages.
    pub(crate) fn told(&self, id: NameId) -> String {
        let text = self.told_name(self.names.text(id));
        match self.names.version(id) {
            Some(version) => format!("{text}@{}", String::from_utf8_lossy(version)),
            None => text,
        }
    }

    /// The same for the name of a symbol that other files do not know.
    pub(crate) fn told_name(&self, name: &[u8]) -> String {
        let text = messages::shown(name);
        if self.demangle { demangle::demangled(&text) } else { text.into_owned() }
    }

    /// A name as objects have it.
    pub(crate) fn shown(&self, id: NameId) -> String {
        let text = messages::shown(self.names.text(id)).into_owned();
        match self.names.version(id) {
            Some(version) => format!("{text}@{}", String::from_utf8_lossy(version)),
            None => text,
        }
    }

    /// A place in a section, for messages.
    pub(crate) fn place(&self, section: SectionId, offset: u64) -> FilePlace {
        let file = self.owner(section);
        let object = self.object(file);
        let index = section.raw() - self.first_section[file].raw();
        let all = self.around[file].get_or_init(|| around(object));
        let before = all.partition_point(|around| (around.section, around.start) <= (index, offset));
        let mut nearest = all[..before].iter().rev().take(NEAREST);
        let around = nearest.find(|around| around.section == index && offset < around.end);
        let around = around.and_then(|around| object.symbols.get(around.symbol));
        FilePlace {
            file: object.name.clone(),
            section: Some(String::from_utf8_lossy(self.section(section).name).into_owned()),
            offset: Some(offset),
            symbol: around.map(|symbol| self.told_name(symbol.name)),
        }
    }
}

/// The symbols of an object that are around something, in order.
fn around(object: &Object<'_>) -> Vec<Around> {
    let symbols = (0..).zip(&object.symbols.list).filter(|(_, symbol)| symbol.size > 0);
    let mut all: Vec<Around> = symbols
        .filter_map(|(index, symbol)| {
            let Place::Section(section) = symbol.place else { return None };
            let end = symbol.value.saturating_add(symbol.size);
            Some(Around { section, start: symbol.value, end, symbol: index })
        })
        .collect();
    all.sort_unstable();
    all
}
