//! Symbols that mark places in the program, and those that precede groups of symbols.
//!
//! In: all symbols. Out: new ones, in the order in which Go's linker numbers them (pclntab and symtab in
//! cmd/link/internal/ld). Data layout assigns their addresses.

use super::kind::Kind;
use super::marks::State;
use super::symbols::{Sym, Symbols};

/// The parts of the pc tables' section, in order.
const PC_TABLES: [&str; 9] = [
    "runtime.pclntab",
    "runtime.pcheader",
    "runtime.funcnametab",
    "runtime.cutab",
    "runtime.filetab",
    "runtime.pctab",
    "runtime.functab",
    "go:func.*",
    "runtime.findfunctab",
];

/// Creates the symbols of the pc tables' section: the section itself, then its parts.
pub(crate) fn pc_tables(symbols: &mut Symbols<'_>, state: &mut State) -> [Sym; 9] {
    PC_TABLES.map(|name| state.marker(symbols, name, Kind::Pclntab))
}

/// Starts and ends of sections and of the program.
const PLACES: [(&str, Kind); 17] = [
    ("runtime.rodata", Kind::Rodata),
    ("runtime.erodata", Kind::RodataEnd),
    ("runtime.types", Kind::Rodata),
    ("runtime.etypes", Kind::Rodata),
    ("runtime.noptrdata", Kind::NoptrData),
    ("runtime.enoptrdata", Kind::NoptrDataEnd),
    ("runtime.data", Kind::Data),
    ("runtime.edata", Kind::DataEnd),
    ("runtime.bss", Kind::Bss),
    ("runtime.ebss", Kind::Bss),
    ("runtime.noptrbss", Kind::NoptrBss),
    ("runtime.enoptrbss", Kind::NoptrBss),
    ("runtime.gcmask.*", Kind::NoptrBss),
    ("runtime.covctrs", Kind::NoptrBss),
    ("runtime.ecovctrs", Kind::NoptrBss),
    ("runtime.end", Kind::Bss),
    ("runtime.epclntab", Kind::Rodata),
];

/// Symbols that precede groups placed together.
const GROUPS: [(&str, Kind); 4] = [
    ("type:*", Kind::Type),
    ("go:string.*", Kind::GoString),
    ("go:funcdesc", Kind::GoFunc),
    ("runtime.gcbits.*", Kind::GcBits),
];

/// Creates markers, GC programs (still empty) and group symbols.
pub(crate) fn places(symbols: &mut Symbols<'_>, state: &mut State) {
    for (name, kind) in PLACES {
        state.marker(symbols, name, kind);
    }
    for (program, end) in [("runtime.gcdata", "runtime.egcdata"), ("runtime.gcbss", "runtime.egcbss")] {
        let program = state.make(symbols, program, Kind::Rodata);
        symbols.change(program).size = 0;
        // As of an empty symbol, which is what is sorted.
        symbols.aligns[program] = 1;
        symbols.is_local[program] = true;
        state.marker(symbols, end, Kind::Rodata);
    }
    for (name, kind) in GROUPS {
        let group = state.make(symbols, name, kind);
        symbols.change(group).size = 0;
        symbols.aligns[group] = 8;
        symbols.is_local[group] = kind != Kind::Type;
    }
}
