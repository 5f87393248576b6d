//! The objects that are the program, and their sections in one row.
//!
//! In: the objects that are needed. Out: what all later phases look things up in; nothing changes it.

use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::model::names::Names;
use crate::link::model::{Object, Section, Symbol};

/// The objects of the program.
pub(crate) struct Program<'a> {
    pub(crate) objects: Vec<Object<'a>>,
    /// The names of each object's global symbols.
    globals: Vec<Vec<NameId>>,
    pub(crate) names: Names<'a>,
    /// By file: the id of its first section.
    first_section: Vec<u32>,
    /// By section: its file.
    owners: Vec<FileId>,
}

impl<'a> Program<'a> {
    /// Puts the objects in a row, each with the names of its global symbols.
    pub(crate) fn new(parts: Vec<(Object<'a>, Vec<NameId>)>, names: Names<'a>) -> Self {
        let (objects, globals): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
        let mut program = Program { objects, globals, names, first_section: vec![], owners: vec![] };
        let count = program.objects.iter().map(|object| object.sections.len()).sum();
        program.owners.reserve_exact(count);
        for (index, object) in program.objects.iter().enumerate() {
            program.first_section.push(program.owners.len() as u32);
            program.owners.extend(std::iter::repeat_n(FileId(index as u32), object.sections.len()));
        }
        program
    }

    pub(crate) fn files(&self) -> impl ExactSizeIterator<Item = FileId> + Clone + use<> {
        (0..self.objects.len() as u32).map(FileId)
    }

    pub(crate) fn object(&self, file: FileId) -> &Object<'a> {
        &self.objects[file.index()]
    }

    /// Bytes that all sections have for the file.
    pub(crate) fn held(&self) -> u64 {
        let sections = self.objects.iter().flat_map(|object| &object.sections);
        // What is compressed is as large as it was checked to be.
        let held =
            sections.map(|section| section.packed.map_or(section.bytes.len() as u64, |_| section.size));
        held.sum()
    }

    pub(crate) fn section_count(&self) -> usize {
        self.owners.len()
    }

    /// All sections, dead ones too.
    pub(crate) fn sections(&self) -> impl Iterator<Item = SectionId> + use<> {
        (0..self.owners.len() as u32).map(SectionId)
    }

    /// The sections of a file.
    pub(crate) fn sections_of(&self, file: FileId) -> impl Iterator<Item = SectionId> + use<> {
        let first = self.first_section[file.index()];
        (first..first + self.object(file).sections.len() as u32).map(SectionId)
    }

    /// The id of a file's section by its index there.
    pub(crate) fn section_id(&self, file: FileId, index: u32) -> SectionId {
        SectionId(self.first_section[file.index()] + index)
    }

    pub(crate) fn owner(&self, section: SectionId) -> FileId {
        self.owners[section.index()]
    }

    pub(crate) fn section(&self, id: SectionId) -> &Section<'a> {
        let file = self.owner(id);
        &self.object(file).sections[(id.0 - self.first_section[file.index()]) as usize]
    }

    /// The names of a file's global symbols, each with the symbol's index.
    pub(crate) fn globals(&self, file: FileId) -> impl Iterator<Item = (u32, NameId)> {
        self.object(file).symbols.globals().zip(self.globals[file.index()].iter().copied())
    }

    /// The name that a symbol shares with other files; none for a local one.
    pub(crate) fn shared_name(&self, file: FileId, symbol: u32) -> Option<NameId> {
        let local = symbol.checked_sub(self.object(file).symbols.first_global)?;
        self.globals[file.index()].get(local as usize).copied()
    }

    pub(crate) fn symbol(&self, file: FileId, index: u32) -> Option<Symbol> {
        self.object(file).symbols.get(index)
    }

    /// A name as messages show it.
    pub(crate) fn shown(&self, id: NameId) -> String {
        String::from_utf8_lossy(self.names.text(id)).into_owned()
    }

    /// A place in a section as messages show it: `main.o(.text+0x12), in main`.
    pub(crate) fn place(&self, section: SectionId, offset: u64) -> String {
        let file = self.owner(section);
        let object = self.object(file);
        let name = String::from_utf8_lossy(self.section(section).name);
        let mut text = format!("{}({name}+{offset:#x})", object.name);
        let around = (0..object.symbols.len()).find(|index| {
            object.symbols.get(*index).is_some_and(|symbol| {
                let inside = symbol.value <= offset && offset - symbol.value < symbol.size;
                inside
                    && matches!(symbol.place, crate::link::model::Place::Section(index)
                    if self.section_id(file, index) == section)
            })
        });
        if let Some(symbol) = around {
            text += &format!(", in {}", String::from_utf8_lossy(object.symbols.name(symbol)));
        }
        text
    }
}
