//! Stack frames: what is where on the stack of a function, and how a caller's view of it and its callee's go together.
//!
//! In: assembled source, a listing, or machine code with debug information. Out: a [`Frame`] for each function: its slots from high to low addresses, each with its
//! offsets from FP, from the pseudo-register SP and from the hardware SP; drawn as [text](text()) or as [SVG](svg()).
//!
//! All offsets are from the value that SP has after the prologue, which holds the most of the function's life.

mod build;
mod call;
mod layout;
#[cfg(feature = "dis")]
mod machine;
mod svg;
mod text;
mod unit;

pub use call::{Call, Row};
#[cfg(feature = "dis")]
pub use machine::Binary;
pub use svg::{call as call_svg, svg};
pub use text::{Style, call as call_text, text};
pub use unit::of_assembly;

/// The size of a word: of the return address and of the saved BP.
pub(crate) const WORD: i64 = 8;

/// The frame of a function.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame {
    /// The function, as the linker knows it.
    pub name: String,
    /// `ABI0` or `ABIInternal`; empty if the file does not tell.
    pub abi: &'static str,
    /// In bytes, without the return address, with the saved BP.
    pub size: u64,
    /// Whether BP is saved right below the return address, as Go's frames have it.
    pub saves_bp: bool,
    /// The bytes of arguments and results on the stack, with room to spill, if that is known.
    pub args: Option<u64>,
    /// All of it, from high to low addresses, without holes.
    pub slots: Vec<Slot>,
    /// Arguments and results in registers, in order.
    pub registers: Vec<Passed>,
    /// The functions that it calls, each once, in order.
    pub calls: Vec<Callee>,
}

/// A part of a frame.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Slot {
    /// What it holds.
    pub kind: Kind,
    /// The name of what it holds, several at once with commas between; empty if it has none.
    pub name: String,
    /// Its type as Go spells it; empty if it is not known.
    pub ty: String,
    /// In bytes.
    pub size: u64,
    /// The offset from FP, which is the address of the first argument.
    pub fp: i64,
}

/// What a slot holds.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// An argument on the stack.
    Argument,
    /// A result on the stack.
    Result,
    /// Room for an argument in registers.
    Spill,
    /// The return address.
    ReturnAddress,
    /// The caller's BP.
    SavedBp,
    /// Another register of the caller's.
    Saved,
    /// A local variable, or a temporary of the compiler's.
    Local,
    /// An argument for a function that is called, or its result.
    Outgoing,
    /// Nothing that is known.
    Unused,
}

/// An argument or result in registers.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Passed {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// Whether it is a result.
    pub is_result: bool,
    /// The registers, in order.
    pub registers: Vec<String>,
}

/// A function that is called.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Callee {
    /// As the linker knows it.
    pub name: String,
    /// The bytes of its arguments and results on the stack, if that is known.
    pub args: Option<u64>,
}

impl Kind {
    /// A word or two for it, as in drawings.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Argument => "argument",
            Kind::Result => "result",
            Kind::Spill => "spill",
            Kind::ReturnAddress => "return address",
            Kind::SavedBp => "saved BP",
            Kind::Saved => "saved",
            Kind::Local => "local",
            Kind::Outgoing => "outgoing",
            Kind::Unused => "unused",
        }
    }
}

impl Frame {
    /// A frame of which only the name is known.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The offset of a slot from the hardware SP, in bytes.
    pub fn hardware_sp(&self, slot: &Slot) -> i64 {
        slot.fp + WORD + self.size as i64
    }

    /// The offset of a slot from the pseudo-register SP, in bytes: the end of the local variables.
    pub fn pseudo_sp(&self, slot: &Slot) -> i64 {
        slot.fp + WORD + if self.saves_bp { WORD } else { 0 }
    }

    /// The slot that covers an offset from FP.
    pub fn slot_at(&self, fp: i64) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.fp <= fp && fp < slot.fp + slot.size as i64)
    }
}
