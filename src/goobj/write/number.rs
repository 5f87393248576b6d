//! Assigns each symbol a list and an index, which form references to it.
//!
//! In: a unit and the data of its functions. Out: the lists in order, and a reference for each symbol (NumberSyms in
//! cmd/internal/obj/sym.go).

use super::function::FunctionData;
use crate::goobj::format::package;
use crate::goobj::release::Table;
use crate::obj::{Abi, Attributes, Symbol, SymbolId, Unit, Version};
use rustc_hash::{FxHashMap, FxHashSet};

/// A reference to a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Reference {
    /// A package index or one of [`package`]; 0 for no symbol.
    pub(super) package: u32,
    /// Index in the list.
    pub(super) index: u32,
}

/// An entry of a list.
#[derive(Clone, Copy, Debug)]
pub(super) enum Entry {
    /// A symbol of the unit.
    Symbol(SymbolId),
    /// A pc-value table: indices of the function and of the table.
    Table(u32, u32),
    /// A function's FuncInfo record.
    Record(u32),
    /// A function's line table rows.
    Lines(u32),
    /// A function's debug entry.
    Info(u32),
    /// The name of a source file.
    File(u32),
}

/// The lists of an object, each in order.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// Referenced by index: static symbols, and auxiliary symbols of functions.
    pub(super) plain: Vec<Entry>,
    /// Content-addressable, up to eight bytes.
    pub(super) short: Vec<Entry>,
    /// Content-addressable by hash.
    pub(super) hashed: Vec<Entry>,
    /// Referenced by name and defined here.
    pub(super) named: Vec<Entry>,
    /// Referenced by name and defined elsewhere. Go counts files and debug information among them.
    pub(super) referred: Vec<Entry>,
    /// The reference to each symbol.
    references: Vec<Reference>,
    /// By function in object order: index of its first table in `hashed`.
    tables: Vec<u32>,
    /// Index of the first FuncInfo record in `plain`.
    records: u32,
}

/// Number of plain symbols per function: record, lines, debug entry.
const PLAIN_OF_FUNCTION: u32 = 3;

impl Lists {
    /// The `which`th plain symbol of a function.
    fn plain_of(&self, function: usize, which: u32) -> Reference {
        Reference {
            package: package::SELF,
            index: self.records + PLAIN_OF_FUNCTION * function as u32 + which,
        }
    }

    pub(super) fn record(&self, function: usize) -> Reference {
        self.plain_of(function, 0)
    }

    pub(super) fn lines(&self, function: usize) -> Reference {
        self.plain_of(function, 1)
    }

    pub(super) fn info(&self, function: usize) -> Reference {
        self.plain_of(function, 2)
    }

    pub(super) fn table(&self, function: usize, table: usize) -> Reference {
        Reference { package: package::HASHED, index: self.tables[function] + table as u32 }
    }

    pub(super) fn symbol(&self, symbol: Option<SymbolId>) -> Reference {
        symbol.map_or(Reference::default(), |symbol| self.references[symbol.index()])
    }

    /// Whether a symbol is a builtin of the release, without a name in the object.
    pub(super) fn is_builtin(&self, symbol: SymbolId) -> bool {
        self.references[symbol.index()].package == package::BUILTIN
    }

    /// All defined symbols, in the order of their data.
    pub(super) fn defined(&self) -> impl Iterator<Item = Entry> {
        [&self.plain, &self.short, &self.hashed, &self.named].into_iter().flatten().copied()
    }
}

/// The input of numbering.
pub(super) struct Numbering<'a> {
    pub(super) unit: &'a Unit,
    pub(super) table: &'a Table,
    /// By function in object order.
    pub(super) functions: &'a [FunctionData],
    /// Names of source files.
    pub(super) files: &'a [String],
    /// Whether symbols may come from other shared libraries, which have no indices.
    pub(super) linkshared: bool,
}

impl Numbering<'_> {
    /// Puts every symbol in its list.
    pub(super) fn lists(&self) -> Lists {
        let mut lists =
            Lists { references: vec![Reference::default(); self.unit.symbols.len()], ..Lists::default() };
        for (index, function) in self.functions.iter().enumerate() {
            self.define(self.unit.text[index], &mut lists);
            lists.tables.push(lists.hashed.len() as u32);
            let tables = 0..function.tables.len() as u32;
            lists.hashed.extend(tables.map(|table| Entry::Table(index as u32, table)));
        }
        for &symbol in &self.unit.data {
            self.define(symbol, &mut lists);
        }
        self.refer(&mut lists);
        lists.records = lists.plain.len() as u32;
        for index in 0..self.functions.len() as u32 {
            lists.plain.extend([Entry::Record(index), Entry::Lines(index), Entry::Info(index)]);
        }
        lists
    }

    fn define(&self, id: SymbolId, lists: &mut Lists) {
        let symbol = self.unit.symbol(id);
        let is_named = symbol.version != Version::Static
            || self.linkshared
            || symbol.attributes.contains(Attributes::DUPOK);
        let (package, list) = match content(symbol) {
            Content::Constant if symbol.size <= 8 => (package::HASHED64, &mut lists.short),
            Content::Constant | Content::StackMap => (package::HASHED, &mut lists.hashed),
            Content::Own if is_named => (package::NONE, &mut lists.named),
            Content::Own => (package::SELF, &mut lists.plain),
        };
        lists.references[id.index()] = Reference { package, index: list.len() as u32 };
        list.push(Entry::Symbol(id));
    }

    /// Numbers undefined symbols.
    fn refer(&self, lists: &mut Lists) {
        let mut files = FxHashSet::default();
        let builtins: FxHashMap<(&str, u16), u32> =
            self.table.builtins.iter().zip(0..).map(|(builtin, index)| (*builtin, index)).collect();
        for (index, function) in self.functions.iter().enumerate() {
            let index = index as u32;
            let symbol = self.unit.symbol(self.unit.text[index as usize]);
            let relocs = symbol.relocs.iter().filter_map(|reloc| reloc.symbol);
            for id in relocs.chain(function.funcdata.iter().flatten().copied()) {
                self.refer_to(id, &builtins, lists);
            }
            for &file in &function.files {
                // A file whose name is also that of a symbol is that symbol.
                let name = self.unit.names.find(&self.files[file as usize]);
                let known = name.and_then(|name| self.unit.find(name, Version::Abi(Abi::Abi0)));
                if let Some(id) = known {
                    self.refer_to(id, &builtins, lists);
                } else if files.insert(file) {
                    lists.referred.push(Entry::File(file));
                }
            }
            // These are put among the plain symbols only later.
            lists.referred.extend([Entry::Lines(index), Entry::Info(index)]);
        }
        for &id in &self.unit.data {
            for reloc in &self.unit.symbol(id).relocs {
                if let Some(id) = reloc.symbol {
                    self.refer_to(id, &builtins, lists);
                }
            }
        }
    }

    fn refer_to(&self, id: SymbolId, builtins: &FxHashMap<(&str, u16), u32>, lists: &mut Lists) {
        if lists.references[id.index()] != Reference::default() {
            return;
        }
        let abi = u16::from(self.unit.symbol(id).version == Version::Abi(Abi::Internal));
        let builtin = builtins.get(&(self.unit.name(id), abi)).filter(|_| !self.linkshared);
        lists.references[id.index()] = match builtin {
            Some(&index) => Reference { package: package::BUILTIN, index },
            None => {
                lists.referred.push(Entry::Symbol(id));
                let index = lists.named.len() + lists.referred.len() - 1;
                Reference { package: package::NONE, index: index as u32 }
            }
        };
    }
}

/// How a symbol is identified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// By name or index.
    Own,
    /// By contents: a constant made by the assembler.
    Constant,
    /// By contents: a stack map, which has its own section.
    StackMap,
}

/// How a defined symbol is identified.
pub(super) fn content(symbol: &Symbol) -> Content {
    let has = |attribute| symbol.attributes.contains(attribute);
    if has(Attributes::STACK_MAP) {
        Content::StackMap
    } else if has(Attributes::LOCAL) && !has(Attributes::ON_LIST) {
        Content::Constant
    } else {
        Content::Own
    }
}
