//! Which atoms are instructions and registers.
//!
//! The interner is preloaded with all these names in a fixed order, so that an atom's index gives the answer without a
//! string lookup.

use crate::amd64::{self, Op, Reg};
use crate::diag::Diagnostic;
use crate::obj::{Conventions, Release};
use crate::source::{Atom, Interner, KnownNames, Span};

/// A register name in source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::asm) enum Register {
    /// A machine register.
    Machine(Reg),
    /// SB: the start of memory; the base of symbols.
    Sb,
    /// FP: the arguments.
    Fp,
    /// PC: the instruction itself.
    Pc,
}

/// Names that the assembler adds to the machine registers.
const EXTRA: [(&str, Register); 4] = [
    ("SB", Register::Sb),
    ("FP", Register::Fp),
    ("PC", Register::Pc),
    // The current goroutine (cmd/internal/obj/x86/a.out.go, REGG); not a register in every release.
    ("g", Register::Machine(Reg::R14)),
];

/// The one directive that is not in Go's instruction table; the parser handles TEXT and DATA itself.
const GLOBL: &str = "GLOBL";

/// The error for a word in place of an instruction.
pub(in crate::asm) fn unknown_instruction(word: &str, span: Span) -> Diagnostic {
    Diagnostic::error("unknown-instruction", span, format!("unknown instruction `{word}`"))
}

/// The number of names.
const COUNT: usize = amd64::names().len() + Reg::COUNT + EXTRA.len() + 1;

/// All names, in the order of their atoms.
const fn names() -> [&'static str; COUNT] {
    let mut all = [GLOBL; COUNT];
    let (ops, mut at) = (amd64::names(), 0);
    while at < COUNT - 1 {
        let (register, extra) = (at.wrapping_sub(ops.len()), at.wrapping_sub(ops.len() + Reg::COUNT));
        all[at] = if at < ops.len() {
            ops[at].0
        } else if let Some(register) = Reg::from_index(register) {
            register.name()
        } else {
            EXTRA[extra].0
        };
        at += 1;
    }
    all
}

/// An interner preloaded with every instruction and register.
pub(in crate::asm) fn interner() -> Interner {
    static NAMES: [&str; COUNT] = names();
    static KNOWN: KnownNames = KnownNames::new(&NAMES);
    Interner::with_known(&KNOWN)
}

/// Whether the name is the directive GLOBL.
pub(in crate::asm) fn is_globl(atom: Atom) -> bool {
    atom.index() == COUNT - 1
}

/// The instruction or directive with a name.
pub(in crate::asm) fn op(atom: Atom) -> Option<Op> {
    amd64::names().get(atom.index()).map(|(_, op)| *op)
}

/// The first release that has the instruction, if it is later than `release`.
pub(in crate::asm) fn newer_than(release: Release, op: Op) -> Option<Release> {
    let lacks = |row: &Conventions| row.source.lacks.contains(&op);
    if !lacks(release.conventions()) {
        return None;
    }
    Conventions::all().iter().find(|row| row.release > release && !lacks(row)).map(|row| row.release)
}

/// The register with a name, in the newest release.
pub(in crate::asm) fn register(atom: Atom) -> Option<Register> {
    let index = atom.index().checked_sub(amd64::names().len())?;
    match Reg::from_index(index) {
        Some(reg) => Some(Register::Machine(reg)),
        None => EXTRA.get(index - Reg::COUNT).map(|(_, register)| *register),
    }
}

/// The register with a name, in source for a release: `g` is an ordinary name in those that do not keep it in a register.
pub(in crate::asm) fn source_register(atom: Atom, release: Release) -> Option<Register> {
    let is_extra = || atom.index() >= amd64::names().len() + Reg::COUNT;
    register(atom).filter(|register| match register {
        Register::Machine(reg) if is_extra() => *reg == release.conventions().code.g,
        _ => true,
    })
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
