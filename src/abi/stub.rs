//! Stubs: functions that C calls with the System V ABI and that call Go code.
//!
//! In: a prototype, and the convention of its function. Out: assembly in Go's dialect. Arguments are first laid out in memory
//! as in Go, which for ABI0 is where the callee expects them; results are returned the same way. C's callee-saved registers
//! are saved, and Go's are set: R14 is the goroutine if the code needs one, X15 is zero for ABIInternal.
//!
//! ```text
//!     SP + 0      Go's stack arguments and results
//!        + image  for ABIInternal, parameters and then results in memory
//!        + kept   pointer to C's large result
//!        + …      C's R15, R14, R13, R12, BX, BP; the return address; C's stack arguments
//! ```

use super::moves::{copy, is_signed, load, store};
use super::signature::Signature;
use super::sysv::{Call, Passing};
use super::types::{TypeId, Types};
use super::{abi0, internal, sysv};
use std::fmt::Write;

/// The calling convention of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callee {
    /// Arguments on the stack.
    Abi0,
    /// Arguments in registers.
    Internal,
}

/// A function to call.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// Its prototype.
    pub signature: &'a Signature,
    /// Its name as spelled in assembly, such as `·add`.
    pub spelled: &'a str,
    /// Its calling convention.
    pub callee: Callee,
    /// Whether it, or a function that it calls, uses the goroutine.
    pub goroutine: bool,
}

/// C's callee-saved registers, in the order in which they are pushed, after BP.
const KEPT: [&str; 5] = ["BX", "R12", "R13", "R14", "R15"];

/// The largest frame without a stack check: less than the guard page past the stack's end, and than the space reserved for
/// functions without a check.
pub(super) const UNCHECKED: u64 = 2048;

/// C's argument registers, in the order in which a stack check saves them, in eight bytes each.
const ARGUMENTS: [&str; 14] =
    ["DI", "SI", "DX", "CX", "R8", "R9", "X0", "X1", "X2", "X3", "X4", "X5", "X6", "X7"];

/// Bytes from C's first stack argument down to BP: the return address and the saved BP.
const ABOVE_BP: u64 = 16;

/// The C name of a function: `package_name`, or for a method `package_type_name`.
pub fn c_name(signature: &Signature) -> String {
    let part = |text: &str| -> String {
        let plain = text.chars().filter(|c| !matches!(c, '(' | '*' | ')'));
        plain.map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
    };
    let name = format!("{}_{}", part(&signature.package), part(&signature.name));
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// Whether the stub's own frame is large enough for a stack check, which needs a goroutine.
pub fn checks_stack(types: &Types, signature: &Signature, callee: Callee) -> bool {
    let target = Target { signature, spelled: "", callee, goroutine: false };
    Stub::new(types, target).size > UNCHECKED
}

/// Writes the stub of a function.
pub fn write(types: &Types, target: Target, out: &mut String) {
    let stub = Stub::new(types, target);
    // Writing to a string cannot fail.
    let _ = stub.write(out);
}

struct Stub<'a> {
    types: &'a Types,
    target: Target<'a>,
    call: Call,
    /// Where each parameter is laid out, in bytes from SP.
    params: Vec<(TypeId, u64)>,
    /// Where the results are laid out as a struct.
    results: u64,
    internal: Option<internal::Assignment>,
    /// Where the pointer to C's result is saved.
    kept: u64,
    /// Size of the frame in bytes.
    size: u64,
}

impl<'a> Stub<'a> {
    fn new(types: &'a Types, target: Target<'a>) -> Self {
        let signature = target.signature;
        let call = sysv::classify(types, signature);
        let on_stack = abi0::assign(types, signature);
        let mut params: Vec<(TypeId, u64)> =
            on_stack.params.iter().map(|place| (place.ty, place.offset)).collect();
        let mut results = on_stack.results.first().map_or(0, |place| place.offset);
        // Loads of whole words may extend past the last value.
        let mut end = on_stack.reserved() + 8;
        let mut assignment = None;
        if target.callee == Callee::Internal {
            let assigned = internal::assign(types, signature);
            let image = assigned.size().next_multiple_of(8);
            params.iter_mut().for_each(|(_, offset)| *offset += image);
            results += image;
            end += image;
            assignment = Some(assigned);
        }
        let kept = end.next_multiple_of(8);
        // With BP and the other registers pushed, SP is 8 less than a multiple of 16.
        let size = (kept + 8).next_multiple_of(16) + 8;
        Self { types, target, call, params, results, internal: assignment, kept, size }
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        let name = self.target.spelled;
        writeln!(out, "TEXT {}(SB), NOSPLIT|NOFRAME, $0", c_name(self.target.signature))?;
        writeln!(out, "\tPUSHQ BP\n\tMOVQ SP, BP")?;
        for register in KEPT {
            writeln!(out, "\tPUSHQ {register}")?;
        }
        let checked = self.size > UNCHECKED;
        if checked {
            self.check_stack(out)?;
        }
        writeln!(out, "\tSUBQ ${}, SP", self.size)?;
        self.take_arguments(out)?;
        if self.target.goroutine && !checked {
            writeln!(out, "\tCALL rasm·goroutine(SB)")?;
        }
        match &self.internal {
            None => writeln!(out, "\tCALL {name}(SB)")?,
            Some(assigned) => {
                self.load_registers(assigned, out)?;
                writeln!(out, "\tXORPS X15, X15\n\tCALL {name}<ABIInternal>(SB)")?;
                self.store_registers(assigned, out)?;
            }
        }
        writeln!(out, "\tCLD")?;
        self.give_results(out)?;
        writeln!(out, "\tADDQ ${}, SP", self.size)?;
        for register in KEPT.iter().rev() {
            writeln!(out, "\tPOPQ {register}")?;
        }
        writeln!(out, "\tPOPQ BP\n\tRET\n")
    }

    /// Checks whether the frame fits, loading the goroutine on the way.
    fn check_stack(&self, out: &mut String) -> std::fmt::Result {
        let size = (ARGUMENTS.len() * 8).next_multiple_of(16) + 8;
        writeln!(out, "\tSUBQ ${size}, SP")?;
        let places = || ARGUMENTS.iter().enumerate().map(|(index, register)| (index * 8, register));
        for (at, register) in places() {
            writeln!(out, "\tMOVQ {register}, {at}(SP)")?;
        }
        writeln!(out, "\tCALL rasm·goroutine(SB)")?;
        for (at, register) in places() {
            writeln!(out, "\tMOVQ {at}(SP), {register}")?;
        }
        writeln!(out, "\tADDQ ${size}, SP\n\tLEAQ -{}(SP), R11", self.size)?;
        // The limit that prologues compare with (g.stackguard0 in runtime/runtime2.go).
        writeln!(out, "\tCMPQ R11, 16(R14)\n\tJHI fits\n\tCALL runtime·morestack(SB)\nfits:")
    }

    /// Stores C's arguments in memory: those in registers first, since copying needs the registers.
    fn take_arguments(&self, out: &mut String) -> std::fmt::Result {
        if let Passing::Memory(_) = self.call.result {
            writeln!(out, "\tMOVQ DI, {}(SP)", self.kept)?;
        }
        for (passing, (_, offset)) in self.call.params.iter().zip(&self.params) {
            if let Passing::Registers(parts) = passing {
                for part in parts {
                    store(*part, "SP", offset + part.offset, out)?;
                }
            }
        }
        for (passing, (ty, offset)) in self.call.params.iter().zip(&self.params) {
            if let Passing::Memory(from) = passing {
                let size = self.types.size_align(*ty).0;
                copy("BP", ABOVE_BP + from, "SP", *offset, size, out)?;
            }
        }
        Ok(())
    }

    /// Loads ABIInternal's register arguments from memory, and copies the others to the start of the stack.
    fn load_registers(&self, assigned: &internal::Assignment, out: &mut String) -> std::fmt::Result {
        for (place, (ty, offset)) in assigned.params.iter().zip(&self.params) {
            if let internal::Location::Stack(to) = place.location {
                copy("SP", *offset, "SP", to, self.types.size_align(*ty).0, out)?;
            }
        }
        for (place, (_, offset)) in assigned.params.iter().zip(&self.params) {
            for part in place.registers() {
                load(*part, "SP", offset + part.offset, false, out)?;
            }
        }
        Ok(())
    }

    fn store_registers(&self, assigned: &internal::Assignment, out: &mut String) -> std::fmt::Result {
        let offsets = || assigned.results.iter().zip(&self.call.result_offsets);
        for (place, offset) in offsets() {
            for part in place.registers() {
                store(*part, "SP", self.results + offset.unwrap_or(0) + part.offset, out)?;
            }
        }
        for (place, offset) in offsets() {
            if let internal::Location::Stack(from) = place.location {
                let size = self.types.size_align(place.ty).0;
                copy("SP", from, "SP", self.results + offset.unwrap_or(0), size, out)?;
            }
        }
        Ok(())
    }

    fn give_results(&self, out: &mut String) -> std::fmt::Result {
        match &self.call.result {
            Passing::Nothing => Ok(()),
            Passing::Memory(_) => {
                writeln!(out, "\tMOVQ {}(SP), R11", self.kept)?;
                copy("SP", self.results, "R11", 0, self.call.result_size, out)?;
                writeln!(out, "\tMOVQ {}(SP), AX", self.kept)
            }
            Passing::Registers(parts) => {
                let signed = match self.target.signature.results.as_slice() {
                    [result] => is_signed(self.types, result.ty),
                    _ => false,
                };
                for part in parts {
                    load(*part, "SP", self.results + part.offset, signed, out)?;
                }
                Ok(())
            }
        }
    }
}
