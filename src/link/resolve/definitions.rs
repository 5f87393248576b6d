//! What each shared name stands for.
//!
//! In: the objects, and which sections may be used. Out: one definition for each name. A strong definition
//! comes before a common one, that before a weak one, and of equals the first on the command line; two strong
//! ones are an error (gABI, symbol table). What nobody defines the linker may; what is then missing is told
//! where it is referred to.

use crate::diag::{Diagnostic, Sink};
use crate::link::ids::{FileId, NameId};
use crate::link::model::program::Program;
use crate::link::model::{Place, Symbol};
use crate::link::options::Options;
use crate::link::resolve::linker_symbols::{self, Bound, Meaning, Provided};
use crate::source::Span;
use object::elf::{STB_WEAK, STV_DEFAULT, STV_PROTECTED};
use rustc_hash::{FxHashMap, FxHashSet};

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Definition {
    /// Nothing: it is missing, or its references are weak, or nobody refers to it.
    Undefined,
    /// A symbol of an object.
    Object(FileId, u32),
    /// A symbol of the linker's own.
    Provided(Provided),
    /// An assignment of the command line, by its place there.
    Assigned(u32),
}

/// What a reference refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Target {
    /// A symbol of an object, which is defined there.
    Object(FileId, u32),
    /// A name that the linker or the command line gives a meaning.
    Linker(NameId),
    /// A name that nothing defines.
    Undefined(NameId),
}

/// A variable that each file may declare, and that the linker makes room for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Common {
    pub(crate) symbol: NameId,
    pub(crate) size: u64,
    pub(crate) align: u64,
}

/// All names with their definitions.
pub(crate) struct Definitions<'a> {
    list: Vec<Definition>,
    /// By name: no other program or library may see it.
    hidden: Vec<bool>,
    /// In the order of their names.
    pub(crate) commons: Vec<Common>,
    /// Sections whose bounds have names.
    pub(crate) bounded: Vec<&'a [u8]>,
}

impl Definitions<'_> {
    pub(crate) fn get(&self, id: NameId) -> Definition {
        self.list[id.index()]
    }

    pub(crate) fn is_hidden(&self, id: NameId) -> bool {
        self.hidden[id.index()]
    }

    /// The variable of a name that the linker makes room for.
    pub(crate) fn common(&self, id: NameId) -> Option<&Common> {
        let found = self.commons.binary_search_by_key(&id, |common| common.symbol);
        found.ok().map(|index| &self.commons[index])
    }

    /// What a symbol of a file refers to. `symbol` must be one of the file's.
    pub(crate) fn target(&self, program: &Program<'_>, file: FileId, symbol: u32) -> Target {
        let Some(id) = program.shared_name(file, symbol) else { return Target::Object(file, symbol) };
        match self.get(id) {
            Definition::Undefined => Target::Undefined(id),
            Definition::Object(file, symbol) => Target::Object(file, symbol),
            Definition::Provided(_) | Definition::Assigned(_) => Target::Linker(id),
        }
    }
}

/// How much a definition counts against others.
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
    kept: &[bool],
    options: &Options,
    sink: &mut Sink,
) -> Definitions<'a> {
    let count = program.names.len();
    let mut resolving = Resolving {
        program,
        kept,
        allow_multiple: options.allow_multiple,
        list: vec![Definition::Undefined; count],
        strength: vec![Strength::None; count],
        referred: vec![false; count],
        hidden: vec![false; count],
        commons: FxHashMap::default(),
        sink,
    };
    for file in program.files() {
        resolving.object(file);
    }
    for (index, assignment) in options.definitions.iter().enumerate() {
        if let Some(id) = program.names.find(assignment.name.as_bytes()) {
            resolving.list[id.index()] = Definition::Assigned(index as u32);
            resolving.commons.remove(&id);
            if let Some(base) =
                assignment.base.as_deref().and_then(|base| program.names.find(base.as_bytes()))
            {
                resolving.referred[base.index()] = true;
            }
        }
    }
    let bounded = resolving.provide(options.pie);
    let Resolving { list, hidden, commons, .. } = resolving;
    let mut commons: Vec<Common> = commons.into_values().collect();
    commons.sort_unstable_by_key(|common| common.symbol);
    Definitions { list, hidden, commons, bounded }
}

struct Resolving<'a, 'b> {
    program: &'b Program<'a>,
    kept: &'b [bool],
    allow_multiple: bool,
    list: Vec<Definition>,
    strength: Vec<Strength>,
    /// By name: whether an object refers to it.
    referred: Vec<bool>,
    hidden: Vec<bool>,
    commons: FxHashMap<NameId, Common>,
    sink: &'b mut Sink,
}

impl<'a> Resolving<'a, '_> {
    fn object(&mut self, file: FileId) {
        let program = self.program;
        for (index, id) in program.globals(file) {
            let Some(symbol) = program.symbol(file, index) else { continue };
            let visibility = symbol.other & 3;
            self.hidden[id.index()] |= visibility != STV_DEFAULT.0 && visibility != STV_PROTECTED.0;
            self.referred[id.index()] |= symbol.place == Place::Undefined;
            let strength = self.strength_of(file, &symbol);
            let known = self.strength[id.index()];
            if strength == Strength::Common {
                self.common(id, &symbol);
            }
            if strength > known {
                self.strength[id.index()] = strength;
                self.list[id.index()] = Definition::Object(file, index);
                if strength == Strength::Strong {
                    self.commons.remove(&id);
                }
            } else if strength == Strength::Strong && !self.allow_multiple {
                self.duplicate(id, (file, index));
            }
        }
    }

    fn strength_of(&self, file: FileId, symbol: &Symbol) -> Strength {
        match symbol.place {
            Place::Undefined => Strength::None,
            Place::Common => Strength::Common,
            Place::Section(index) if !self.kept[self.program.section_id(file, index).index()] => {
                Strength::None
            }
            _ if symbol.binding == STB_WEAK => Strength::Weak,
            _ => Strength::Strong,
        }
    }

    /// Room for the largest declaration, aligned for all of them.
    fn common(&mut self, id: NameId, symbol: &Symbol) {
        if self.strength[id.index()] == Strength::Strong {
            return;
        }
        // The value of a common symbol is its alignment.
        let align = symbol.value.max(1);
        let common = self.commons.entry(id).or_insert(Common { symbol: id, size: 0, align: 1 });
        common.size = common.size.max(symbol.size);
        common.align = common.align.max(align);
    }

    fn duplicate(&mut self, id: NameId, again: (FileId, u32)) {
        let Definition::Object(file, index) = self.list[id.index()] else { return };
        let message = format!("symbol `{}` is defined twice", self.program.shown(id));
        let first = format!("first in {}", self.definition_place(file, index));
        let second = format!("and in {}", self.definition_place(again.0, again.1));
        self.sink
            .push(Diagnostic::error("duplicate-symbol", Span::default(), message).note(first).note(second));
    }

    fn definition_place(&self, file: FileId, index: u32) -> String {
        let object = self.program.object(file);
        match object.symbols.get(index).map(|symbol| (symbol.place, symbol.value)) {
            Some((Place::Section(section), value)) => {
                let name = object.sections.get(section as usize).map_or(&b""[..], |section| section.name);
                format!("{}({}+{value:#x})", object.name, String::from_utf8_lossy(name))
            }
            _ => object.name.clone(),
        }
    }

    /// Gives names of the linker's own a meaning where they are referred to and not defined; says which
    /// sections' bounds are named so.
    fn provide(&mut self, pie: bool) -> Vec<&'a [u8]> {
        let program = self.program;
        let present: FxHashSet<&[u8]> = program
            .sections()
            .filter(|id| self.kept[id.index()])
            .map(|id| program.section(id).name)
            .filter(|name| linker_symbols::is_identifier(name))
            .collect();
        let mut bounded: Vec<&'a [u8]> = Vec::new();
        let mut places: FxHashMap<&'a [u8], u32> = FxHashMap::default();
        for id in program.names.ids() {
            if self.list[id.index()] != Definition::Undefined || !self.referred[id.index()] {
                continue;
            }
            let (section, bound) = match linker_symbols::meaning(program.names.text(id), pie) {
                Some(Meaning::Is(provided)) => {
                    self.list[id.index()] = Definition::Provided(provided);
                    continue;
                }
                Some(Meaning::Array(section, bound)) => (section, bound),
                Some(Meaning::Named(section, bound)) if present.contains(section) => (section, bound),
                _ => continue,
            };
            let index = *places.entry(section).or_insert_with(|| {
                bounded.push(section);
                bounded.len() as u32 - 1
            });
            self.list[id.index()] = Definition::Provided(match bound {
                Bound::Start => Provided::Start(index),
                Bound::Stop => Provided::Stop(index),
            });
        }
        bounded
    }
}
