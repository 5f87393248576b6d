//! Symbol resolution: each shared name gets its definition.
//!
//! In: the objects, and the sections that may be kept. Out: one definition for each name. A strong definition wins over a
//! common one, a common one over a weak one, and among equals the first on the command line; two strong ones are an error
//! (gABI, symbol table). Some names are defined by the linker itself. Names that remain undefined are reported where they
//! are referenced.

use super::linker_symbols::{self, Bound, LinkerSymbol, Meaning};
use crate::diag::{Diagnostic, FilePlace, Severity, Sink};
use crate::link::ids::{BoundsId, FileId, NameId, SectionId};
use crate::link::messages;
use crate::link::model::names::Key;
use crate::link::model::program::Program;
use crate::link::model::symbol::{Place, Symbol};
use crate::link::options::{CommonOrder, Options};
use index_vec::{IndexSlice, IndexVec};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

/// The definition of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Definition {
    /// None: it is missing, only weakly referenced, or not referenced at all.
    Undefined,
    /// A symbol of an object.
    Object(FileId, u32),
    /// A symbol that the linker defines.
    Linker(LinkerSymbol),
    /// An assignment on the command line, by index.
    Assigned(u32),
}

/// What a reference resolves to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Target {
    /// A symbol defined in an object.
    Object(FileId, u32),
    /// A name that the linker or the command line defines.
    Linker(NameId),
    /// A name that nothing defines.
    Undefined(NameId),
}

/// A common symbol: a variable that several files may declare and the linker allocates.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Common {
    pub(crate) symbol: NameId,
    pub(crate) size: u64,
    pub(crate) align: u64,
}

/// All names and their definitions.
pub(crate) struct Definitions<'a> {
    list: IndexVec<NameId, Definition>,
    /// Whether a name is hidden.
    hidden: IndexVec<NameId, bool>,
    /// In layout order.
    pub(crate) commons: Vec<Common>,
    common_places: FxHashMap<NameId, usize>,
    /// Sections whose start or end is named by a symbol.
    pub(crate) bounded: IndexVec<BoundsId, &'a [u8]>,
}

impl Definitions<'_> {
    pub(crate) fn get(&self, id: NameId) -> Definition {
        self.list[id]
    }

    pub(crate) fn is_hidden(&self, id: NameId) -> bool {
        self.hidden[id]
    }

    /// The common symbol of a name.
    pub(crate) fn common(&self, id: NameId) -> Option<&Common> {
        self.common_places.get(&id).map(|place| &self.commons[*place])
    }
}

/// The precedence of a definition over others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    None,
    Weak,
    Common,
    Strong,
}

/// Defines all names.
pub(crate) fn resolve<'a>(
    program: &Program<'a>,
    kept: &IndexSlice<SectionId, [bool]>,
    options: &Options,
    sink: &mut Sink,
) -> Definitions<'a> {
    let mut resolving = Resolving {
        program,
        kept,
        options,
        list: program.by_name(Definition::Undefined),
        strength: program.by_name(Strength::None),
        referred: program.by_name(false),
        hidden: program.by_name(false),
        commons: FxHashMap::default(),
        sink,
    };
    for file in program.files() {
        resolving.object(file);
    }
    for (index, assignment) in options.definitions.iter().enumerate() {
        if let Some(id) = program.names.find(Key::plain(assignment.name.as_bytes())) {
            resolving.list[id] = Definition::Assigned(index as u32);
            resolving.commons.remove(&id);
            let mut symbols = Vec::new();
            assignment.value.symbols(&mut symbols);
            let ids = symbols.iter().filter_map(|symbol| program.names.find(Key::plain(symbol.as_bytes())));
            for id in ids {
                resolving.referred[id] = true;
            }
        }
    }
    // The linker's own symbols are defined by the final link.
    let bounded = if options.relocatable { IndexVec::new() } else { resolving.provide(options.pie) };
    let Resolving { list, hidden, commons, .. } = resolving;
    let mut commons: Vec<Common> = commons.into_values().collect();
    commons.sort_unstable_by_key(|common| common.symbol);
    match options.sort_commons {
        Some(CommonOrder::Ascending) => commons.sort_by_key(|common| common.align),
        Some(CommonOrder::Descending) => commons.sort_by_key(|common| Reverse(common.align)),
        None => {}
    }
    let common_places = commons.iter().enumerate().map(|(place, common)| (common.symbol, place)).collect();
    Definitions { list, hidden, commons, common_places, bounded }
}

struct Resolving<'a, 'b> {
    program: &'b Program<'a>,
    kept: &'b IndexSlice<SectionId, [bool]>,
    options: &'b Options,
    list: IndexVec<NameId, Definition>,
    strength: IndexVec<NameId, Strength>,
    /// Whether an object refers to a name.
    referred: IndexVec<NameId, bool>,
    hidden: IndexVec<NameId, bool>,
    commons: FxHashMap<NameId, Common>,
    sink: &'b mut Sink,
}

impl<'a> Resolving<'a, '_> {
    fn object(&mut self, file: FileId) {
        let program = self.program;
        for (index, symbol, id) in program.globals(file) {
            self.hidden[id] |= symbol.is_hidden();
            self.referred[id] |= !symbol.is_defined();
            let strength = self.strength_of(file, symbol);
            let known = self.strength[id];
            if self.options.warn_common {
                self.warn_common(id, (file, symbol), strength);
            }
            if strength == Strength::Common {
                self.common(id, symbol);
            }
            if strength > known {
                self.strength[id] = strength;
                self.list[id] = Definition::Object(file, index);
                if strength == Strength::Strong {
                    self.commons.remove(&id);
                }
            } else if strength == Strength::Strong && !self.options.allow_multiple {
                self.duplicate(id, (file, index));
            }
        }
    }

    fn strength_of(&self, file: FileId, symbol: &Symbol<'_>) -> Strength {
        match symbol.place {
            Place::Undefined => Strength::None,
            Place::Common => Strength::Common,
            Place::Section(index) if !self.kept[self.program.section_id(file, index)] => Strength::None,
            _ if symbol.is_weak() => Strength::Weak,
            _ => Strength::Strong,
        }
    }

    /// Takes the largest size and the strictest alignment of all declarations.
    fn common(&mut self, id: NameId, symbol: &Symbol<'_>) {
        if self.strength[id] == Strength::Strong {
            return;
        }
        // The value of a common symbol is its alignment.
        let align = symbol.value.max(1);
        let common = self.commons.entry(id).or_insert(Common { symbol: id, size: 0, align: 1 });
        common.size = common.size.max(symbol.size);
        common.align = common.align.max(align);
    }

    /// Warns about a common symbol that other objects declare or define too.
    fn warn_common(&mut self, id: NameId, (file, symbol): (FileId, &Symbol<'_>), strength: Strength) {
        let Definition::Object(first, index) = self.list[id] else { return };
        let known = self.strength[id];
        let name = self.program.told(id);
        let message = match (known, strength) {
            (Strength::Common, Strength::Common) => {
                match self.commons.get(&id).map_or(0, |common| common.size) {
                    size if size == symbol.size => format!("multiple common symbols `{name}`"),
                    size => {
                        let sizes = format!("of {size} and {} bytes", symbol.size);
                        format!("multiple common symbols `{name}`, {sizes}")
                    }
                }
            }
            (Strength::Common, Strength::Strong) => {
                format!("definition of `{name}` overrides a common symbol")
            }
            (Strength::Strong, Strength::Common) => {
                format!("common symbol `{name}` is overridden by a definition")
            }
            _ => return,
        };
        let warning = Diagnostic::unplaced(Severity::Warning, "common-symbol", message);
        let warning = warning.at(self.definition_place(first, index), "first here");
        self.sink.push(warning.at(FilePlace::file(&*self.program.object(file).name), "and here"));
    }

    fn duplicate(&mut self, id: NameId, again: (FileId, u32)) {
        let Definition::Object(file, index) = self.list[id] else { return };
        let message = format!("symbol `{}` is defined more than once", self.program.told(id));
        let error = messages::fault(self.options, "duplicate-symbol", message);
        let error = error.at(self.definition_place(file, index), "first defined here");
        self.sink.push(error.at(self.definition_place(again.0, again.1), "and defined again here"));
    }

    fn definition_place(&self, file: FileId, index: u32) -> FilePlace {
        let object = self.program.object(file);
        match object.symbols.get(index).map(|symbol| (symbol.place, symbol.value)) {
            Some((Place::Section(section), value)) => {
                let name = object.sections.get(section as usize).map_or(&b""[..], |section| section.name);
                FilePlace {
                    file: object.name.clone(),
                    section: Some(messages::shown(name).into_owned()),
                    offset: Some(value),
                    symbol: None,
                }
            }
            _ => FilePlace::file(&*object.name),
        }
    }

    /// Defines the linker's own names where they are referenced and undefined; returns the sections whose bounds are named.
    fn provide(&mut self, pie: bool) -> IndexVec<BoundsId, &'a [u8]> {
        let program = self.program;
        let present: FxHashSet<&[u8]> = program
            .sections()
            .filter(|id| self.kept[*id])
            .map(|id| program.section(id).name)
            .filter(|name| linker_symbols::is_identifier(name))
            .collect();
        let mut bounded: IndexVec<BoundsId, &'a [u8]> = IndexVec::new();
        let mut places: FxHashMap<&'a [u8], BoundsId> = FxHashMap::default();
        for id in program.names.ids() {
            let is_wanted = self.list[id] == Definition::Undefined && self.referred[id];
            if !is_wanted || program.names.version(id).is_some() {
                continue;
            }
            let (section, bound) = match linker_symbols::meaning(program.names.text(id), pie) {
                Some(Meaning::Is(symbol)) => {
                    self.list[id] = Definition::Linker(symbol);
                    continue;
                }
                Some(Meaning::Array(section, bound)) => (section, bound),
                Some(Meaning::Named(section, bound)) if present.contains(section) => (section, bound),
                _ => continue,
            };
            let index = *places.entry(section).or_insert_with(|| bounded.push(section));
            self.list[id] = Definition::Linker(match bound {
                Bound::Start => LinkerSymbol::Start(index),
                Bound::Stop => LinkerSymbol::Stop(index),
            });
        }
        bounded
    }
}
