//! The symbol table of the file (genelfsym, putelfsym and symtab in cmd/link/internal/ld/symtab.go).
//!
//! In: everything with its address. Out: the entries and their names. Local symbols come first; within each binding,
//! functions in their order, then data by number. Names are not deduplicated.

use super::data_layout::{Layout, SectionId};
use super::kind::Kind;
use super::marks::State;
use super::pclntab::Pclntab;
use super::symbols::{Sym, Symbols};
use crate::goobj::format::{abi, object_flag};
use crate::link::ids::OutputId;
use crate::link::image::{self, SymbolEntry, SymbolPlace};
use crate::link::model::symbol::{Binding, Kind as Type, Visibility};
use memchr::memmem;
use std::borrow::Cow;

/// The name of the file symbol: without one, some linkers add one that names the working directory.
const FILE: &[u8] = b"go.go";

/// Part of the names of static temporaries that are global although no other object refers to them.
const TEMPORARY: &[u8] = b"..stmp_";

/// The pc tables in the symbol table: the whole, the functions' data, and the lookup by address.
const PC_TABLES: [usize; 3] = [0, 7, 8];

/// The inputs of the symbol table.
pub(crate) struct Input<'l, 'a> {
    pub(crate) symbols: &'l Symbols<'a>,
    pub(crate) state: &'l State,
    pub(crate) layout: &'l Layout,
    /// All functions, in order.
    pub(crate) functions: &'l [Sym],
    pub(crate) pclntab: &'l Pclntab,
    /// The parts of the pc tables, and their sizes in bytes.
    pub(crate) pc_tables: [(Sym, u64); 9],
    /// The number of a section in the file.
    pub(crate) number: &'l dyn Fn(SectionId) -> OutputId,
}

/// The table.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) entries: Vec<u8>,
    pub(crate) names: Vec<u8>,
    /// The number of entries before the first global one.
    pub(crate) locals: u32,
}

impl Input<'_, '_> {
    /// Builds the table.
    pub(crate) fn table(&self) -> Table {
        let mut table = Table { names: vec![0], ..Table::default() };
        table.entries.resize(image::SYMBOL as usize, 0);
        table.push(FILE, Type::File, Binding::Local, None, [0, 0]);
        let markers =
            [b"runtime.text", &b"runtime.etext"[..]].map(|name| self.symbols.lookup(name, abi::ABI0));
        let [text, end] = markers.map(|sym| sym.unwrap_or(Sym::NONE));
        let functions = [&[text], self.functions, &[end]].concat();
        let data: Vec<Sym> =
            (1..self.symbols.len()).map(Sym::from_usize).filter(|sym| self.is_data(*sym)).collect();
        for wanted in [Binding::Local, Binding::Global] {
            for sym in &functions {
                self.add(&mut table, *sym, Type::Function, wanted);
            }
            for sym in &data {
                self.add(&mut table, *sym, Type::Data, wanted);
            }
            if wanted == Binding::Local {
                table.locals = (table.entries.len() as u64 / image::SYMBOL) as u32;
            }
        }
        table
    }

    fn add(&self, table: &mut Table, sym: Sym, of: Type, wanted: Binding) {
        let symbols = self.symbols;
        let name = symbols.name(sym);
        let is_local = symbols.is_local[sym]
            || symbols.is_static(sym) && memmem::find(name, TEMPORARY).is_none()
            // Such functions have no unique names.
            || symbols.is_content_hashed(sym) && symbols.kind(sym).is_text();
        let binding = if is_local { Binding::Local } else { Binding::Global };
        let Some(section) = self.layout.section(sym).filter(|_| binding == wanted) else { return };
        let size = self.pc_tables.iter().find(|part| part.0 == sym).map_or(symbols.size(sym), |part| part.1);
        let place = Some((self.number)(section.id));
        table.push(&self.shown(sym), of, binding, place, [self.layout.address(sym), size]);
    }

    /// The name as it appears in the table.
    fn shown(&self, sym: Sym) -> Cow<'_, [u8]> {
        let name = self.symbols.name(sym);
        let mut shown = Cow::Borrowed(name);
        let is_old = self.symbols.kind(sym).is_text() && self.symbols.abi(sym) == abi::ABI0;
        let other = is_old.then(|| self.symbols.lookup(name, abi::INTERNAL)).flatten();
        if other.is_some_and(|other| self.symbols.kind(other).is_text()) {
            shown.to_mut().extend(b".abi0");
        }
        let dot = "·".as_bytes();
        if memmem::find(&shown, dot).is_some() {
            let mut rest = &shown[..];
            let mut plain = Vec::with_capacity(rest.len());
            while let Some(at) = memmem::find(rest, dot) {
                plain.extend([&rest[..at], b"."].concat());
                rest = &rest[at + dot.len()..];
            }
            plain.extend(rest);
            shown = Cow::Owned(plain);
        }
        shown
    }

    /// Whether a symbol is data that belongs in the table.
    fn is_data(&self, sym: Sym) -> bool {
        let symbols = self.symbols;
        let kind = symbols.kind(sym);
        let has_kind = (Kind::GoString..=Kind::CoverageAux).contains(&kind) && kind != Kind::TlsBss;
        if !has_kind || !self.state.reached.has(sym) || kind == Kind::CoverageCounter {
            return false;
        }
        let name = symbols.name(sym);
        if name.is_empty() || name[0] == b'.' {
            return false;
        }
        if let Some(part) = self.pc_tables.iter().position(|part| part.0 == sym) {
            return PC_TABLES.contains(&part);
        }
        if let Some((object, _)) = symbols.origin(sym) {
            let is_assembly = symbols.objects[object].object.flags() & object_flag::FROM_ASSEMBLY != 0;
            // Compiler temporaries, and the contents of the pc tables.
            if symbols.is_static(sym) && !is_assembly || self.pclntab.has(sym) {
                return false;
            }
        }
        let is_grouped = |starts: &[&[u8]]| starts.iter().any(|start| name.starts_with(start));
        match kind {
            // Markers do not belong to the groups that they precede.
            _ if self.state.special.has(sym) => true,
            Kind::NoptrBss => !is_grouped(&[b"type:.gcmask."]),
            Kind::Rodata | Kind::GoFunc => {
                !is_grouped(&[b"go:string.", b"runtime.gcbits.", b"type:"])
                    && !name.ends_with("·f".as_bytes())
                    && !symbols.is_itab(sym)
            }
            _ => true,
        }
    }
}

impl Table {
    fn push(
        &mut self,
        name: &[u8],
        kind: Type,
        binding: Binding,
        section: Option<OutputId>,
        [value, size]: [u64; 2],
    ) {
        let entry = SymbolEntry {
            name: self.names.len() as u64,
            kind,
            binding,
            visibility: Visibility::Default,
            place: section.map_or(SymbolPlace::Absolute, SymbolPlace::Section),
            value,
            size,
        };
        self.names.extend(name);
        self.names.push(0);
        self.entries.extend(image::symbol(&entry));
    }
}
