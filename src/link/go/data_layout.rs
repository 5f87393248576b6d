//! The order of data, and all addresses.
//!
//! In: all symbols, functions with their addresses, the size of the pc tables. Out: sections and segments, and the address
//! of every symbol in the program. Data of one kind is sorted by size and then by number, types by their strings (dodata
//! and address in cmd/link/internal/ld/data.go).

use super::align;
use super::gcprog;
use super::kind::Kind;
use super::marks::State;
use super::module_data::{self, Module, TypeLengths};
use super::pclntab::Pclntab;
use super::pdqsort;
use super::refusal::{Refusal, refuse, text};
use super::symbols::{Late, Sym, Symbols};
use super::text_layout::{START, Text};
use super::types;
use crate::goobj::format::symbol_flag;
use index_vec::IndexVec;
use rayon::prelude::*;

/// The size limit in bytes, for one symbol's data and for a section (cutoff in cmd/link/internal/ld/data.go).
const LARGEST: u64 = 2_000_000_000;

/// The page size; each segment starts on a new page.
pub(crate) const PAGE: u64 = 0x1000;

/// The number of symbol kinds.
const KINDS: usize = Kind::SehUnwind as usize + 1;

/// Sections, in address order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum SectionId {
    Text,
    Rodata,
    Pclntab,
    Types,
    Funcs,
    BuildInfo,
    FipsInfo,
    Module,
    NoptrData,
    Data,
    Bss,
    NoptrBss,
}

/// The fixed properties of a section: its name, its segment (code, read-only, writable), and its symbol kinds, in order.
struct Plan {
    id: SectionId,
    name: &'static str,
    segment: usize,
    kinds: &'static [Kind],
    /// How many of those kinds determine its alignment.
    aligning: usize,
}

use SectionId as Id;

#[rustfmt::skip]
const READ_ONLY: [Plan; 3] = [
    Plan { id: Id::Rodata, name: ".rodata", segment: 1, aligning: 6, kinds: &[Kind::GoString, Kind::GcBits, Kind::Rodata, Kind::RodataFipsStart, Kind::RodataFips, Kind::RodataFipsEnd] },
    Plan { id: Id::Types, name: ".go.type", segment: 1, aligning: 1, kinds: &[Kind::Type] },
    Plan { id: Id::Funcs, name: ".go.func", segment: 1, aligning: 1, kinds: &[Kind::GoFunc] },
];

#[rustfmt::skip]
const WRITABLE: [Plan; 7] = [
    Plan { id: Id::BuildInfo, name: ".go.buildinfo", segment: 2, aligning: 1, kinds: &[Kind::BuildInfo] },
    Plan { id: Id::FipsInfo, name: ".go.fipsinfo", segment: 2, aligning: 1, kinds: &[Kind::FipsInfo] },
    Plan { id: Id::Module, name: ".go.module", segment: 2, aligning: 1, kinds: &[Kind::ModuleData] },
    Plan { id: Id::NoptrData, name: ".noptrdata", segment: 2, aligning: 1, kinds: &[Kind::NoptrData, Kind::NoptrDataFipsStart, Kind::NoptrDataFips, Kind::NoptrDataFipsEnd] },
    Plan { id: Id::Data, name: ".data", segment: 2, aligning: 1, kinds: &[Kind::Data, Kind::DataFipsStart, Kind::DataFips, Kind::DataFipsEnd] },
    Plan { id: Id::Bss, name: ".bss", segment: 2, aligning: 1, kinds: &[Kind::Bss] },
    Plan { id: Id::NoptrBss, name: ".noptrbss", segment: 2, aligning: 1, kinds: &[Kind::NoptrBss, Kind::GcMask, Kind::CoverageCounter] },
];

/// A section of the program.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    pub(crate) id: SectionId,
    pub(crate) name: &'static str,
    pub(crate) segment: usize,
    pub(crate) address: u64,
    /// Size in memory, in bytes.
    pub(crate) size: u64,
    pub(crate) align: u64,
    /// Its symbols in address order; empty for code and pc tables.
    pub(crate) symbols: Vec<Sym>,
}

impl Section {
    /// Whether the file holds its bytes.
    pub(crate) fn has_bytes(&self) -> bool {
        self.id < SectionId::Bss
    }
}

/// A segment of the program, without the page of headers.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Segment {
    pub(crate) address: u64,
    pub(crate) offset: u64,
    pub(crate) file_size: u64,
    pub(crate) memory_size: u64,
}

/// The finished layout.
pub(crate) struct Layout {
    /// Indexed by [`SectionId`].
    pub(crate) sections: Vec<Section>,
    pub(crate) segments: [Segment; 3],
    addresses: IndexVec<Sym, u64>,
    /// The section's id plus one; 0 for none.
    section_of: IndexVec<Sym, u8>,
}

impl Layout {
    /// The address of a symbol; 0 if it has none.
    pub(crate) fn address(&self, sym: Sym) -> u64 {
        self.addresses.get(sym).copied().unwrap_or(0)
    }

    pub(crate) fn section(&self, sym: Sym) -> Option<&Section> {
        let number = self.section_of.get(sym).copied().unwrap_or(0);
        self.sections.get(usize::from(number).checked_sub(1)?)
    }

    /// A symbol's offset from the start of its section.
    pub(crate) fn offset_in_section(&self, sym: Sym) -> Option<u64> {
        Some(self.address(sym) - self.section(sym)?.address)
    }

    pub(crate) fn of(&self, id: SectionId) -> &Section {
        &self.sections[id as usize]
    }

    /// The file offset of an address.
    pub(crate) fn offset(&self, address: u64) -> usize {
        let segment = self.segments.iter().rev().find(|segment| address >= segment.address);
        segment.map_or(0, |segment| segment.offset + (address - segment.address)) as usize
    }

    fn set(&mut self, sym: Sym, address: u64, section: SectionId) {
        if sym.is_some() {
            self.addresses[sym] = address;
            self.section_of[sym] = section as u8 + 1;
        }
    }
}

/// Data symbols by kind, in order.
pub(crate) struct Groups {
    lists: Vec<Vec<Sym>>,
    /// The largest alignment in each.
    aligns: Vec<u64>,
}

/// The program's data in order, but for types: their order depends on which there are.
pub(crate) fn sort(symbols: &Symbols<'_>, state: &State) -> Result<Groups, Refusal> {
    let mut lists = collect(symbols, state)?;
    let zero = symbols.data_symbol("runtime.zerobase");
    let sorted = lists.par_iter_mut().enumerate().filter(|(kind, _)| *kind != Kind::Type as usize);
    sorted.for_each(|(_, list)| {
        // `runtime.zerobase` follows the zero-sized symbols, so that they share its address.
        list.par_sort_by_cached_key(|sym| match *sym == zero {
            true => (0, true, *sym),
            false => (symbols.size(*sym), false, *sym),
        });
    });
    Ok(Groups { lists, aligns: Vec::new() })
}

/// Lays out the program, and completes the module data with the lengths of its types.
pub(crate) fn place(
    symbols: &Symbols<'_>,
    text: &Text,
    mut groups: Groups,
    pclntab: &Pclntab,
    parts: &[Sym; 9],
    module: &Module,
) -> Result<Layout, Refusal> {
    groups.lists.par_iter_mut().for_each(|list| list.retain(|sym| !pclntab.has(*sym)));
    let lengths = sort_types(symbols, &mut groups.lists[Kind::Type as usize]);
    module_data::complete(symbols, text, pclntab, parts, module, &lengths)?;
    let largest = |list: &Vec<Sym>| list.iter().map(|sym| align::of(symbols, *sym)).max().unwrap_or(0);
    groups.aligns = groups.lists.par_iter().map(largest).collect();

    let mut layout = Layout {
        sections: Vec::new(),
        segments: [Segment::default(); 3],
        addresses: (0..symbols.len()).map(|_| 0).collect(),
        section_of: (0..symbols.len()).map(|_| 0).collect(),
    };
    // Variables are laid out first, although they follow the read-only data: their GC programs are read-only data.
    let mut end = 0;
    let mut writable = Vec::new();
    for plan in &WRITABLE {
        writable.push(layout.lay(symbols, &groups, plan, &mut end));
    }
    programs(symbols, &layout, &writable)?;
    let code = code(text, &mut layout);
    let first = align::up(code.address + code.size, PAGE);
    let mut end = first;
    layout.sections.push(code);
    let rodata = layout.lay(symbols, &groups, &READ_ONLY[0], &mut end);
    layout.sections.push(rodata);
    let tables = pc_tables(pclntab, parts, &mut layout, &mut end);
    layout.sections.push(tables);
    for plan in &READ_ONLY[1..] {
        let section = layout.lay(symbols, &groups, plan, &mut end);
        layout.sections.push(section);
    }
    let base = align::up(end, PAGE);
    for section in &mut writable {
        section.address += base;
        for sym in &section.symbols {
            layout.addresses[*sym] += base;
        }
    }
    layout.sections.append(&mut writable);
    if layout.sections.iter().any(|section| section.size > LARGEST) {
        return refuse!("too much data");
    }
    layout.segments(first, end, base);
    markers(symbols, &groups, &mut layout);
    Ok(layout)
}

/// The kind by which a symbol is placed: some go with a group of their own.
pub(crate) fn group(symbols: &Symbols<'_>, sym: Sym) -> Kind {
    let kind = symbols.kind(sym);
    let starts = |with: &[u8]| symbols.name(sym).starts_with(with);
    match kind {
        Kind::NoptrBss if starts(b"type:.gcmask.") => Kind::GcMask,
        Kind::Rodata | Kind::GoFunc if starts(b"go:string.") => Kind::GoString,
        Kind::Rodata | Kind::GoFunc if starts(b"runtime.gcbits.") => Kind::GcBits,
        Kind::Rodata | Kind::GoFunc if symbols.name(sym).ends_with("·f".as_bytes()) => Kind::GoFunc,
        Kind::Rodata | Kind::GoFunc if starts(b"type:") || symbols.is_itab(sym) => Kind::Type,
        _ => kind,
    }
}

/// The program's data, by kind and number.
fn collect(symbols: &Symbols<'_>, state: &State) -> Result<Vec<Vec<Sym>>, Refusal> {
    const BATCH: u32 = 1 << 14;
    let count = symbols.len() as u32;
    let batches = (0..count.div_ceil(BATCH)).into_par_iter();
    let parts: Vec<Result<Vec<(Kind, Sym)>, Refusal>> = batches
        .map(|batch| {
            let all = (batch * BATCH).max(1)..(batch * BATCH).saturating_add(BATCH).min(count);
            all.filter_map(|sym| placed(symbols, state, Sym::from_raw(sym)).transpose()).collect()
        })
        .collect();
    let mut lists = vec![Vec::new(); KINDS];
    for part in parts {
        for (kind, sym) in part? {
            lists[kind as usize].push(sym);
        }
    }
    Ok(lists)
}

/// A symbol and its kind, if it is data of the program.
fn placed(symbols: &Symbols<'_>, state: &State, sym: Sym) -> Result<Option<(Kind, Sym)>, Refusal> {
    if !state.reached.has(sym) || state.special.has(sym) {
        return Ok(None);
    }
    let kind = group(symbols, sym);
    if kind <= Kind::TextEnd || kind > Kind::TlsBss || symbols.name(sym).is_empty() {
        return Ok(None);
    }
    if matches!(kind, Kind::FuzzerCounter) {
        return refuse!("fuzzing counters (`{}`) are not supported", text(symbols.name(sym)));
    }
    let size = symbols.size(sym);
    if size > LARGEST || (symbols.data(sym).len() as u64) > size {
        return refuse!("`{}` is too large", text(symbols.name(sym)));
    }
    Ok(Some((kind, sym)))
}

/// A type descriptor or itab, with its sort key.
struct TypeKey<'s> {
    sym: Sym,
    size: u64,
    is_itab: bool,
    /// The type's string, for types that are looked up by it.
    string: Option<&'s [u8]>,
}

/// Sorts types: those looked up by their strings, then others, then itabs. Equal strings stay as Go's sort leaves them.
fn sort_types(symbols: &Symbols<'_>, list: &mut [Sym]) -> TypeLengths {
    let star = symbols.data_symbol("type:*");
    let key = |sym: &Sym| {
        let is_itab = symbols.is_itab(*sym);
        let is_found = !is_itab && symbols.flags(*sym) & symbol_flag::TYPELINK != 0;
        let string = is_found.then(|| types::string(symbols, *sym));
        TypeKey { sym: *sym, size: symbols.size(*sym), is_itab, string }
    };
    let mut keys: Vec<TypeKey<'_>> = list.par_iter().map(key).collect();
    pdqsort::sort(&mut keys, &mut |a, b| {
        if a.sym == star || b.sym == star {
            return a.sym == star;
        }
        match (a.is_itab, b.is_itab) {
            (false, true) => return true,
            (true, false) => return false,
            _ => {}
        }
        match (a.string, b.string) {
            (Some(a), Some(b)) => a < b,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => (a.size, a.sym) < (b.size, b.sym),
        }
    });
    // No type is at the section's start.
    let mut end = 8;
    let grow = |end: &mut u64, key: &TypeKey<'_>| {
        *end = align::up(*end, align::of(symbols, key.sym)) + key.size;
    };
    let mut rest = keys.iter().filter(|key| key.sym != star).peekable();
    while let Some(key) = rest.next_if(|key| key.string.is_some()) {
        grow(&mut end, key);
    }
    let found = end;
    while let Some(key) = rest.next_if(|key| !key.is_itab) {
        grow(&mut end, key);
    }
    if let Some(key) = rest.peek() {
        end = align::up(end, align::of(symbols, key.sym));
    }
    let start = end;
    let mut length = 0;
    rest.for_each(|key| grow(&mut length, key));
    for (place, key) in list.iter_mut().zip(&keys) {
        *place = key.sym;
    }
    TypeLengths { types: found, itabs: [start, length] }
}

impl Layout {
    /// Lays out a section at `end`, and moves `end` past it.
    fn lay(&mut self, symbols: &Symbols<'_>, groups: &Groups, plan: &Plan, end: &mut u64) -> Section {
        let aligns = plan.kinds[..plan.aligning].iter().map(|kind| groups.aligns[*kind as usize]);
        let align = aligns.max().unwrap_or(0);
        *end = align::up(*end, align);
        let address = *end;
        if plan.id == SectionId::Types {
            // No type is at the section's start.
            *end += 8;
        }
        let list: Vec<Sym> =
            plan.kinds.iter().flat_map(|kind| &groups.lists[*kind as usize]).copied().collect();
        for sym in &list {
            *end = align::up(*end, align::of(symbols, *sym));
            self.set(*sym, *end, plan.id);
            *end += symbols.size(*sym);
        }
        Section {
            id: plan.id,
            name: plan.name,
            segment: plan.segment,
            address,
            size: *end - address,
            align,
            symbols: list,
        }
    }

    fn segments(&mut self, first: u64, end: u64, base: u64) {
        let code = self.of(SectionId::Text);
        let (bss, last) = (self.of(SectionId::Bss), self.of(SectionId::NoptrBss));
        let parts = [
            (code.address, code.size, code.size),
            (first, end - first, end - first),
            (base, bss.address - base, last.address + last.size - base),
        ];
        let mut offset = PAGE;
        self.segments = parts.map(|(address, file_size, memory_size)| {
            let segment = Segment { address, offset, file_size, memory_size };
            offset = align::up(offset + file_size, PAGE);
            segment
        });
    }
}

/// The text section.
fn code(text: &Text, layout: &mut Layout) -> Section {
    for (sym, address) in text.functions.iter().zip(&text.addresses) {
        layout.set(*sym, *address, SectionId::Text);
    }
    Section {
        id: SectionId::Text,
        name: ".text",
        segment: 0,
        address: START,
        size: text.length(),
        align: text.align,
        symbols: Vec::new(),
    }
}

/// The section of pc tables.
fn pc_tables(pclntab: &Pclntab, parts: &[Sym; 9], layout: &mut Layout, end: &mut u64) -> Section {
    *end = align::up(*end, pclntab.align);
    let address = *end;
    let sizes = &pclntab.parts;
    let ranges = [
        &sizes.header,
        &sizes.header,
        &sizes.names,
        &sizes.units,
        &sizes.files,
        &sizes.pctab,
        &sizes.functab,
        &sizes.funcdata,
        &sizes.findfunctab,
    ];
    for (sym, range) in parts.iter().zip(ranges) {
        layout.set(*sym, address + range.start, SectionId::Pclntab);
    }
    *end += sizes.findfunctab.end;
    Section {
        id: SectionId::Pclntab,
        name: ".gopclntab",
        segment: 1,
        address,
        size: *end - address,
        align: pclntab.align,
        symbols: Vec::new(),
    }
}

/// Writes the GC programs, which say which words of variables are pointers.
fn programs(symbols: &Symbols<'_>, layout: &Layout, writable: &[Section]) -> Result<(), Refusal> {
    let programs =
        [("runtime.gcdata", SectionId::Data, Kind::Data), ("runtime.gcbss", SectionId::Bss, Kind::Bss)];
    for (name, id, kind) in programs {
        let Some(section) = writable.iter().find(|section| section.id == id) else { continue };
        let variables = section.symbols.iter().filter(|sym| group(symbols, **sym) == kind);
        let places: Vec<(Sym, u64)> =
            variables.map(|sym| (*sym, layout.address(*sym) - section.address)).collect();
        let program = gcprog::section(symbols, &places, section.size)?;
        let late = Late { size: program.len() as u64, data: program, relocs: Vec::new() };
        symbols.complete(symbols.data_symbol(name), late);
    }
    Ok(())
}

/// Assigns the markers' addresses.
fn markers(symbols: &Symbols<'_>, groups: &Groups, layout: &mut Layout) {
    let bounds = [
        (SectionId::Rodata, "runtime.rodata", "runtime.erodata"),
        (SectionId::Types, "runtime.types", "runtime.etypes"),
        (SectionId::Pclntab, "runtime.pclntab", "runtime.epclntab"),
        (SectionId::NoptrData, "runtime.noptrdata", "runtime.enoptrdata"),
        (SectionId::Data, "runtime.data", "runtime.edata"),
        (SectionId::Bss, "runtime.bss", "runtime.ebss"),
        (SectionId::NoptrBss, "runtime.noptrbss", "runtime.enoptrbss"),
    ];
    for (id, start, end) in bounds {
        let section = layout.of(id);
        let (from, to) = (section.address, section.address + section.size);
        layout.set(symbols.data_symbol(start), from, id);
        layout.set(symbols.data_symbol(end), to, id);
    }
    let code = layout.of(SectionId::Text);
    let (from, to) = (code.address, code.address + code.size - 1);
    layout.set(symbols.data_symbol("runtime.text"), from, SectionId::Text);
    layout.set(symbols.data_symbol("runtime.etext"), to, SectionId::Text);
    for (program, end) in [("runtime.gcdata", "runtime.egcdata"), ("runtime.gcbss", "runtime.egcbss")] {
        let program = symbols.data_symbol(program);
        let to = layout.address(program) + symbols.size(program);
        layout.set(symbols.data_symbol(end), to, SectionId::Rodata);
    }
    let last = layout.of(SectionId::NoptrBss);
    let (first, end) = (last.address, last.address + last.size);
    layout.set(symbols.data_symbol("runtime.end"), end, SectionId::NoptrBss);
    // Masks and counters follow the variables; the counters' start is moved up so that their length is a multiple of four.
    let behind = |layout: &Layout, from: u64, kind: Kind| match groups.lists[kind as usize].last() {
        Some(sym) => layout.address(*sym) + symbols.size(*sym),
        None => from,
    };
    let masks = behind(layout, first, Kind::NoptrBss);
    layout.set(symbols.data_symbol("runtime.gcmask.*"), masks, SectionId::NoptrBss);
    let counters = behind(layout, masks, Kind::GcMask);
    let length = behind(layout, counters, Kind::CoverageCounter) - counters;
    let start = counters + length % 4;
    layout.set(symbols.data_symbol("runtime.covctrs"), start, SectionId::NoptrBss);
    layout.set(symbols.data_symbol("runtime.ecovctrs"), start + (length - length % 4), SectionId::NoptrBss);
}
