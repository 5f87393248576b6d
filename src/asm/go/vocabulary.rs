//! Which atoms are instructions and registers.
//!
//! The interner is seeded with every such name, in a fixed order, so that an atom's index answers the
//! question without looking a string up.

use crate::amd64::{self, Op, Reg};
use crate::diag::Diagnostic;
use crate::obj::{Conventions, Release};
use crate::source::{Atom, Interner, Span};

/// A register as source names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::asm) enum Register {
    /// One of the machine.
    Machine(Reg),
    /// SB: the start of all memory; names symbols.
    Sb,
    /// FP: the arguments.
    Fp,
    /// PC: the instruction itself.
    Pc,
}

/// Names that the assembler adds to the machine's registers.
const EXTRA: [(&str, Register); 4] = [
    ("SB", Register::Sb),
    ("FP", Register::Fp),
    ("PC", Register::Pc),
    // The current goroutine, kept in R14 since Go 1.17 (cmd/internal/obj/x86/a.out.go, REGG).
    ("g", Register::Machine(Reg::R14)),
];

/// The directive that is not in Go's table of instructions; the parser knows TEXT and DATA itself.
const GLOBL: &str = "GLOBL";

/// The error of a word that should be an instruction.
pub(in crate::asm) fn unknown_instruction(word: &str, span: Span) -> Diagnostic {
    Diagnostic::error("unknown-instruction", span, format!("unknown instruction `{word}`"))
}

/// An interner that knows every instruction and register.
pub(in crate::asm) fn interner() -> Interner {
    let ops = amd64::names().iter().map(|(name, _)| *name);
    let registers = Reg::all().map(Reg::name);
    Interner::with_names(ops.chain(registers).chain(EXTRA.iter().map(|(name, _)| *name)).chain([GLOBL]))
}

/// Whether the name is that of the directive GLOBL.
pub(in crate::asm) fn is_globl(atom: Atom) -> bool {
    atom.index() == amd64::names().len() + Reg::COUNT + EXTRA.len()
}

/// The instruction or directive of a name.
pub(in crate::asm) fn op(atom: Atom) -> Option<Op> {
    amd64::names().get(atom.index()).map(|(_, op)| *op)
}

/// The first release that has the instruction, where that is later than the one asked for.
pub(in crate::asm) fn newer_than(release: Release, op: Op) -> Option<Release> {
    let lacks = |row: &Conventions| row.source.lacks.contains(&op);
    if !lacks(release.conventions()) {
        return None;
    }
    Conventions::all().iter().find(|row| row.release > release && !lacks(row)).map(|row| row.release)
}

/// The register of a name.
pub(in crate::asm) fn register(atom: Atom) -> Option<Register> {
    let index = atom.index().checked_sub(amd64::names().len())?;
    match Reg::from_index(index) {
        Some(reg) => Some(Register::Machine(reg)),
        None => EXTRA.get(index - Reg::COUNT).map(|(_, register)| *register),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_by_its_atom() {
        let names = interner();
        for (name, expected) in amd64::names() {
            assert_eq!(op(names.find(name).unwrap()), Some(*expected), "{name}");
        }
        for reg in Reg::all() {
            assert_eq!(register(names.find(reg.name()).unwrap()), Some(Register::Machine(reg)));
        }
        for (name, expected) in EXTRA {
            assert_eq!(register(names.find(name).unwrap()), Some(expected), "{name}");
        }
        assert_eq!(register(names.find("ADDQ").unwrap()), None);
        assert!(is_globl(names.find("GLOBL").unwrap()));
    }
}
