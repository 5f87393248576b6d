//! What is written for the instructions of an object.
//!
//! Operands are those of the dialect, except that the frame is addressed by depth below the entry's SP, and data and code by
//! their places in the object: offsets and names are known only when all functions are.

use super::elf::At;
use crate::amd64::{Mem, Op, Reg, Suffix};
use std::rc::Rc;

/// An instruction to write.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Out {
    /// In the dialect.
    Op { op: Op, suffix: Suffix, args: Vec<Arg> },
    /// Outside of it: bytes.
    Bytes(Vec<u8>),
    /// The same, with memory at a depth of the frame.
    FrameBytes { bytes: Vec<u8>, depth: i64 },
    /// A jump within the function.
    Jump { op: Op, to: At },
    /// A jump to another function, whose return is this one's.
    Tail { op: Op, to: Callee },
    /// A call, with SP at this depth.
    Call { to: Callee, depth: i64 },
    /// A return.
    Return,
    /// A jump to one of several places: where the key is at least the number, the last one counts. Flags stay if they are used there.
    Switch { key: Arg, ranges: Vec<(i64, At)>, keeps_flags: bool },
}

/// What is called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Callee {
    /// A function of the object.
    Function(At),
    /// A routine that comes with the output.
    Routine(&'static str),
    /// One of these functions, or a routine, whose address the operand holds.
    OneOf(Rc<Set>, Box<Arg>),
}

impl Callee {
    /// What it is in the graph of calls; a routine is not there.
    pub(super) fn node(&self) -> Option<Node> {
        match self {
            Callee::Function(to) => Some(Node::Function(*to)),
            Callee::OneOf(set, _) => Some(Node::Set(set.number)),
            Callee::Routine(_) => None,
        }
    }

    /// The functions that it may be, if they are several.
    pub(super) fn set(&self) -> Option<&Rc<Set>> {
        match self {
            Callee::OneOf(set, _) => Some(set),
            _ => None,
        }
    }
}

/// Functions of which one is called by its address: those in a table, which has many callers, or any whose address is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Set {
    /// [`Set::ANY`], or that of a table.
    pub(super) number: usize,
    pub(super) functions: Vec<At>,
}

impl Set {
    /// The number of the set of all functions whose addresses are taken.
    pub(super) const ANY: usize = 0;
}

/// What is called, in the graph of calls. A set is a node of its own, so that callers and members do not multiply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    /// By its number.
    Set(usize),
    Function(At),
}

/// An operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Arg {
    Reg(Reg),
    List(Reg, Reg),
    Imm(i64),
    Mem {
        base: Reg,
        index: Reg,
        scale: u8,
        disp: i64,
    },
    /// The frame at this depth, plus an index.
    Frame {
        depth: i64,
        index: Reg,
        scale: u8,
    },
    /// A word of the frame for a register that is needed for something else.
    Spill,
    /// Data or code of the object.
    Place {
        section: usize,
        offset: i64,
    },
    /// The address of a routine.
    Routine(&'static str),
}

impl Arg {
    /// The frame at a depth.
    pub(super) fn frame(depth: i64) -> Self {
        Arg::Frame { depth, index: Reg::NONE, scale: 0 }
    }

    /// A memory operand as it is.
    pub(super) fn mem(mem: &Mem) -> Self {
        Arg::Mem { base: mem.base, index: mem.index, scale: mem.scale, disp: mem.disp }
    }
}

/// An instruction without a suffix.
pub(super) fn plain(op: Op, args: impl Into<Vec<Arg>>) -> Out {
    Out::Op { op, suffix: Suffix::NONE, args: args.into() }
}
