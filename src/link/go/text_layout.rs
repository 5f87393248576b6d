//! The order of functions, and their addresses.
//!
//! In: all symbols, what is reachable. Out: functions in order: packages in dependency order with those of the runtime
//! first, in each package its own functions and then those that other packages may define too, and at the end those of FIPS
//! 140 together (AssignTextSymbolOrder in cmd/link/internal/loader/loader.go and textaddress in
//! cmd/link/internal/ld/data.go).

use super::align;
use super::fips::Fips;
use super::kind::Kind;
use super::marks::{Marks, State};
use super::refusal::{Refusal, refuse, text};
use super::symbols::{Library, LibraryId, Place, Sym, Symbols};
use crate::goobj::format::symbol_flag;
use index_vec::IndexVec;

/// The start of code, after a page of headers.
pub(crate) const START: u64 = 0x401000;

/// The minimum alignment of functions, and the minimum distance between them (internal/abi/symtab.go).
const ALIGN: u64 = 32;
const LEAST: u64 = 16;

/// Packages whose code comes first (cmd/internal/objabi/pkgspecial.go).
const RUNTIME: [&[u8]; 24] = [
    b"runtime",
    b"internal/runtime/atomic",
    b"internal/runtime/cgroup",
    b"internal/runtime/exithook",
    b"internal/runtime/gc",
    b"internal/runtime/gc/scan",
    b"internal/runtime/maps",
    b"internal/runtime/math",
    b"internal/runtime/sys",
    b"internal/runtime/syscall/linux",
    b"internal/runtime/syscall/windows",
    b"internal/abi",
    b"internal/bytealg",
    b"internal/byteorder",
    b"internal/chacha8rand",
    b"internal/coverage/rtcov",
    b"internal/cpu",
    b"internal/goarch",
    b"internal/godebugs",
    b"internal/goexperiment",
    b"internal/goos",
    b"internal/profilerecord",
    b"internal/strconv",
    b"internal/stringslite",
];

/// Libraries in dependency order, imports first.
pub(crate) fn postorder(libraries: &IndexVec<LibraryId, Library<'_>>) -> Result<Vec<LibraryId>, Refusal> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        Begun,
        Done,
    }
    let mut seen: IndexVec<LibraryId, Seen> = libraries.iter().map(|_| Seen::No).collect();
    let mut order = Vec::with_capacity(libraries.len());
    for first in libraries.indices() {
        let mut stack = vec![(first, 0)];
        while let Some((library, next)) = stack.pop() {
            if next == 0 {
                match seen[library] {
                    Seen::Done => continue,
                    Seen::Begun => {
                        return refuse!("import cycle through package `{}`", text(libraries[library].path));
                    }
                    Seen::No => seen[library] = Seen::Begun,
                }
            }
            match libraries[library].imports.get(next) {
                Some(import) => stack.extend([(library, next + 1), (*import, 0)]),
                None => {
                    seen[library] = Seen::Done;
                    order.push(library);
                }
            }
        }
    }
    Ok(order)
}

/// The functions of the program, package by package.
pub(crate) fn order(
    symbols: &Symbols<'_>,
    libraries: &[LibraryId],
    reached: &Marks,
    fips: &Fips,
) -> Vec<Sym> {
    // For each library its own functions, and those that other packages may define too.
    let mut lists: IndexVec<LibraryId, [Vec<Sym>; 2]> =
        symbols.libraries.iter().map(|_| [Vec::new(), Vec::new()]).collect();
    for (id, file) in symbols.objects.iter_enumerated() {
        let object = &file.object;
        for (own, sym) in object.defined().zip(&file.syms) {
            if !reached.has(*sym) {
                continue;
            }
            let symbol = object.symbol(own);
            if Kind::of_object(symbol.kind).is_text() {
                let is_shared =
                    symbols.place(*sym) != Place::Object(id, own) || symbol.flags & symbol_flag::DUPOK != 0;
                lists[file.library][usize::from(is_shared)].push(*sym);
            }
        }
    }
    let mut functions = fips.text().to_vec();
    let mut listed = Marks::default();
    let is_runtime = |id: &LibraryId| RUNTIME.contains(&symbols.libraries[*id].path);
    let (first, second): (Vec<LibraryId>, Vec<LibraryId>) = libraries.iter().partition(|id| is_runtime(id));
    for library in first.into_iter().chain(second) {
        for sym in lists[library].iter().flatten() {
            if !listed.has(*sym) {
                listed.set(*sym);
                functions.push(*sym);
            }
        }
    }
    functions
}

/// The functions and their addresses.
pub(crate) struct Text {
    pub(crate) functions: Vec<Sym>,
    /// Addresses, in the order of `functions`.
    pub(crate) addresses: Vec<u64>,
    /// The end of the last function's bytes.
    pub(crate) last: u64,
    /// The end of the code, including the minimum space for the last function.
    pub(crate) end: u64,
    /// The largest alignment of a function.
    pub(crate) align: u64,
}

impl Text {
    /// The size of the text section: one byte more than the code, so that the address just past the code belongs to nothing
    /// else.
    pub(crate) fn length(&self) -> u64 {
        self.end - START + 1
    }
}

/// Sorts functions so that those of FIPS 140 are together, assigns addresses, and creates the start and end markers.
pub(crate) fn place(
    symbols: &mut Symbols<'_>,
    state: &mut State,
    mut functions: Vec<Sym>,
) -> Result<Text, Refusal> {
    functions.sort_by_key(|sym| symbols.kind(*sym));
    state.marker(symbols, "runtime.text", Kind::Text);
    state.marker(symbols, "runtime.etext", Kind::TextEnd);
    let mut addresses = Vec::with_capacity(functions.len());
    let (mut end, mut last, mut largest) = (START, START, ALIGN);
    for sym in &functions {
        if symbols.data(*sym).len() as u64 > symbols.size(*sym) {
            return refuse!("`{}` has more bytes than its declared size", text(symbols.name(*sym)));
        }
        let align = u64::from(symbols.aligns[*sym]).max(ALIGN);
        largest = largest.max(align);
        end = align::up(end, align);
        addresses.push(end);
        last = end + symbols.size(*sym);
        end += symbols.size(*sym).max(LEAST);
    }
    if end - START > i32::MAX as u64 || !START.is_multiple_of(largest) {
        return refuse!("too much code");
    }
    Ok(Text { functions, addresses, last, end, align: largest })
}
