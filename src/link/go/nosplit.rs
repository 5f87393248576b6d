//! Whether functions that do not check the stack have enough of it: every chain of calls among them must fit into what a
//! check leaves free (cmd/link/internal/ld/stackcheck.go).
//!
//! In: the functions of the program. Out: nothing, or a refusal.

use super::refusal::{Refusal, refuse, text};
use super::relocation::{CALL, CALLIND};
use super::symbols::{Sym, Symbols};
use crate::goobj::format::{abi, aux, symbol_flag};
use crate::goobj::pctable;
use crate::obj::{CALL_SIZE, NOSPLIT_LIMIT};
use index_vec::IndexVec;

/// More than any limit: a recursive function, or one still being measured.
const CYCLE: u32 = i16::MAX as u32;

/// A function not measured yet.
const UNKNOWN: u32 = u32::MAX;

struct Checker<'s, 'a> {
    symbols: &'s Symbols<'a>,
    morestack: Sym,
    /// The bytes of stack that a function and its callees use before the next check.
    heights: IndexVec<Sym, u32>,
}

/// Refuses a program with a chain of calls that needs more.
pub(crate) fn check(symbols: &Symbols<'_>, functions: &[Sym]) -> Result<(), Refusal> {
    let mut checker = Checker {
        symbols,
        morestack: symbols.lookup(b"runtime.morestack", abi::ABI0).unwrap_or(Sym::NONE),
        heights: (0..symbols.len()).map(|_| UNKNOWN).collect(),
    };
    for sym in functions {
        if checker.height(*sym, 0) > NOSPLIT_LIMIT {
            return refuse!("`{}`: nosplit stack over {NOSPLIT_LIMIT} byte limit", text(symbols.name(*sym)));
        }
    }
    Ok(())
}

impl Checker<'_, '_> {
    fn height(&mut self, sym: Sym, depth: u32) -> u32 {
        if self.heights[sym] == UNKNOWN {
            // A chain this deep is over the limit, since each call takes at least the size of a return address.
            self.heights[sym] = CYCLE;
            if depth <= NOSPLIT_LIMIT / CALL_SIZE {
                self.heights[sym] = self.measure(sym, depth + 1).min(CYCLE);
            }
        }
        self.heights[sym]
    }

    fn measure(&mut self, sym: Sym, depth: u32) -> u32 {
        let symbols = self.symbols;
        // The callees of morestack run on another stack.
        if sym == self.morestack || sym.is_none() || !symbols.has_func_info(sym) {
            return 0;
        }
        if symbols.flags(sym) & symbol_flag::NOSPLIT == 0 {
            return CALL_SIZE;
        }
        let mut relocs = symbols.relocs(sym).peekable();
        let mut most = 0;
        for row in pctable::decode(symbols.data(symbols.aux_of(sym, aux::PCSP))).map_while(Result::ok) {
            let local = row.value.max(0) as u32;
            most = local.max(most);
            while let Some(reloc) = relocs.next_if(|reloc| reloc.offset < row.code.end) {
                let callee = match reloc.kind {
                    // A function called through a pointer is assumed to check the stack.
                    CALLIND => CALL_SIZE,
                    CALL => self.height(reloc.target, depth),
                    _ => continue,
                };
                most = most.max(local.saturating_add(CALL_SIZE).saturating_add(callee));
            }
        }
        most
    }
}
