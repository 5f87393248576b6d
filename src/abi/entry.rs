//! Entries for functions that Go code calls and C defines: the reverse of [`stub`](super::stub).
//!
//! In: a prototype, and the convention by which it is called. Out: assembly in Go's dialect: a function that takes arguments
//! as Go passes them and calls the C function. The C stack is aligned to 16 bytes; AX is the number of vector registers with
//! arguments, as variadic functions require. C preserves R14; X15 is zeroed before returning for ABIInternal.
//!
//! ```text
//!     SP + 0      stack arguments of the C function
//!        + …      for ABIInternal, parameters and then results in memory
//!     BP + 0      Go's BP; the return address; Go's stack arguments and results
//! ```

use super::moves::{copy, is_signed, load, store};
use super::register::{Part, Register};
use super::signature::Signature;
use super::stub::{Callee, UNCHECKED};
use super::sysv::{Call, Passing};
use super::types::{TypeId, Types};
use super::{abi0, internal, sysv};
use std::fmt::Write;

/// Bytes from BP up to 0(FP): the saved BP and the return address.
const ABOVE_BP: u64 = 16;

/// A C function to call.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// Its prototype.
    pub signature: &'a Signature,
    /// The name that Go code calls, as spelled in assembly.
    pub spelled: &'a str,
    /// The C function.
    pub c_name: &'a str,
    /// The convention by which Go code calls it.
    pub callee: Callee,
    /// Whether the object uses goroutines: C code may switch to another stack and back.
    pub goroutines: bool,
}

/// Whether the entry's own frame is large enough for a stack check, which needs a goroutine.
pub fn checks_stack(types: &Types, signature: &Signature, callee: Callee) -> bool {
    Entry::new(types, signature, callee).size > UNCHECKED
}

/// Writes the entry for a C function.
pub fn write(types: &Types, target: Target, out: &mut String) {
    let entry = Entry::new(types, target.signature, target.callee);
    // Writing to a string cannot fail.
    let _ = entry.write(target, out);
}

struct Entry<'a> {
    types: &'a Types,
    call: Call,
    /// The base register for the places of parameters and results.
    base: &'static str,
    params: Vec<(TypeId, u64)>,
    /// Where the results are laid out as a struct, and its size without trailing padding.
    results: u64,
    results_size: u64,
    /// Where C stores a large result whose padding would not fit there, in bytes from SP.
    aside: Option<u64>,
    internal: Option<internal::Assignment>,
    /// Bytes below BP.
    size: u64,
}

impl<'a> Entry<'a> {
    fn new(types: &'a Types, signature: &Signature, convention: Callee) -> Self {
        let call = sysv::classify(types, signature);
        let on_stack = abi0::assign(types, signature);
        let start = on_stack.results.first().map_or(0, |place| place.offset);
        // For ABI0 everything is in place already; for ABIInternal it is laid out in the same way first.
        let (base, from, internal, image) = match convention {
            Callee::Abi0 => ("BP", ABOVE_BP, None, 0),
            // Loads of whole words may extend past the last value.
            Callee::Internal => {
                ("SP", call.stack_size, Some(internal::assign(types, signature)), on_stack.reserved() + 8)
            }
        };
        let params = on_stack.params.iter().map(|place| (place.ty, from + place.offset)).collect();
        let results_size = on_stack.args_size - start;
        let large = matches!(call.result, Passing::Memory(_)) && call.result_size > results_size;
        let aside = (large && internal.is_none()).then_some(call.stack_size);
        let room = if aside.is_some() { call.result_size } else { 0 };
        let size = (call.stack_size + image + room).next_multiple_of(16);
        Self { types, call, base, params, results: from + start, results_size, aside, internal, size }
    }

    fn write(&self, target: Target, out: &mut String) -> std::fmt::Result {
        let Target { spelled, c_name, goroutines, .. } = target;
        let abi = if self.internal.is_some() { "<ABIInternal>" } else { "" };
        // Weak, since another object may define the function in Go.
        writeln!(out, "TEXT {spelled}{abi}(SB), NOSPLIT|NOFRAME|DUPOK, $0")?;
        writeln!(out, "\tPUSHQ BP\n\tMOVQ SP, BP")?;
        if self.size > UNCHECKED {
            // These registers hold no arguments; the limit is the one that prologues compare with.
            writeln!(out, "\tMOVQ (TLS), R12\n\tLEAQ -{}(SP), R13", self.size)?;
            writeln!(out, "\tCMPQ R13, 16(R12)\n\tJHI fits\n\tCALL runtime·morestack(SB)\nfits:")?;
        }
        if self.size > 0 {
            writeln!(out, "\tSUBQ ${}, SP", self.size)?;
        }
        writeln!(out, "\tANDQ $~15, SP")?;
        if let Some(assigned) = &self.internal {
            self.take_registers(assigned, out)?;
        }
        let vectors = self.give_arguments(out)?;
        writeln!(out, "\tMOVL ${vectors}, AX\n\tCALL {c_name}(SB)")?;
        self.take_results(out)?;
        if goroutines {
            // Restores the limit of this stack.
            writeln!(out, "\tCALL rasm·goroutine(SB)")?;
        }
        if let Some(assigned) = &self.internal {
            self.give_results(assigned, out)?;
            writeln!(out, "\tXORPS X15, X15")?;
        }
        writeln!(out, "\tMOVQ BP, SP\n\tPOPQ BP\n\tRET\n")
    }

    /// Stores ABIInternal's arguments in memory: those in registers first, since copying needs the registers.
    fn take_registers(&self, assigned: &internal::Assignment, out: &mut String) -> std::fmt::Result {
        for (place, (_, offset)) in assigned.params.iter().zip(&self.params) {
            for part in place.registers() {
                store(*part, self.base, offset + part.offset, out)?;
            }
        }
        for (place, (ty, offset)) in assigned.params.iter().zip(&self.params) {
            if let internal::Location::Stack(from) = place.location {
                copy("BP", ABOVE_BP + from, self.base, *offset, self.types.size_align(*ty).0, out)?;
            }
        }
        Ok(())
    }

    /// Passes C's arguments, those on the stack first; returns the number of vector registers used.
    fn give_arguments(&self, out: &mut String) -> Result<usize, std::fmt::Error> {
        let params = || self.call.params.iter().zip(&self.params);
        for (passing, (ty, offset)) in params() {
            if let Passing::Memory(to) = passing {
                copy(self.base, *offset, "SP", *to, self.types.size_align(*ty).0, out)?;
            }
        }
        let mut vectors = 0;
        for (passing, (ty, offset)) in params() {
            let Passing::Registers(parts) = passing else { continue };
            let signed = is_signed(self.types, *ty);
            for part in parts {
                load(*part, self.base, offset + part.offset, signed, out)?;
                vectors += usize::from(matches!(part.register, Register::X(_)));
            }
        }
        if let Passing::Memory(_) = self.call.result {
            let (at, base) = self.aside.map_or((self.results, self.base), |aside| (aside, "SP"));
            writeln!(out, "\tLEAQ {at}({base}), DI")?;
        }
        Ok(vectors)
    }

    fn take_results(&self, out: &mut String) -> std::fmt::Result {
        if let Some(aside) = self.aside {
            return copy("SP", aside, self.base, self.results, self.results_size, out);
        }
        let Passing::Registers(parts) = &self.call.result else { return Ok(()) };
        for part in parts {
            // C must not write past the last result.
            let size = part.size.min(self.results_size.saturating_sub(part.offset));
            store(Part { size, ..*part }, self.base, self.results + part.offset, out)?;
        }
        Ok(())
    }

    /// Passes ABIInternal's results, those on the stack first.
    fn give_results(&self, assigned: &internal::Assignment, out: &mut String) -> std::fmt::Result {
        let results = || assigned.results.iter().zip(&self.call.result_offsets);
        for (place, offset) in results() {
            if let internal::Location::Stack(to) = place.location {
                let size = self.types.size_align(place.ty).0;
                copy(self.base, self.results + offset.unwrap_or(0), "BP", ABOVE_BP + to, size, out)?;
            }
        }
        for (place, offset) in results() {
            for part in place.registers() {
                load(*part, self.base, self.results + offset.unwrap_or(0) + part.offset, false, out)?;
            }
        }
        Ok(())
    }
}
