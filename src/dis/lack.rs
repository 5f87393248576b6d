//! What source cannot express, and why.
//!
//! In: reasons, as they are found. Out: how often there was each, and what to tell people. docs/dis.md has the same list.

/// Why source cannot express something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lack {
    /// A name has letters that Go's assembler does not take.
    Name,
    /// The name was written before.
    Again,
    /// A jump leaves the function, and is not a JMP or CALL to the start of a symbol.
    Jump,
    /// A slot of the global offset table.
    Got,
    /// A thread-local variable.
    ThreadLocal,
    /// An address that is not relative to the instruction, or in data has another size than 4 or 8 bytes.
    Address,
    /// An address is resolved already: no relocation tells of it. Source has the bytes.
    Linked,
    /// Data has an alignment of its own.
    Alignment,
    /// A constant that the assembler makes another instruction of, or that has no spelling.
    Constant,
}

impl Lack {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Name,
        Self::Again,
        Self::Jump,
        Self::Got,
        Self::ThreadLocal,
        Self::Address,
        Self::Linked,
        Self::Alignment,
        Self::Constant,
    ];

    /// The reason, as it ends a sentence.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Name => "a name that Go's assembler does not take",
            Self::Again => "a name that is already used",
            Self::Jump => "a jump out of the function",
            Self::Got => "a slot of the global offset table",
            Self::ThreadLocal => "a thread-local variable",
            Self::Address => "an absolute address, or a distance in data",
            Self::Linked => "an address without a relocation",
            Self::Alignment => "an alignment that DATA and GLOBL cannot set",
            Self::Constant => "a constant that source cannot write as a number",
        }
    }
}

/// How source says an instruction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// By the line's text.
    #[default]
    Text,
    /// By its bytes: the assembler would choose others for the text.
    Bytes,
    /// Not at all, for this reason.
    None(Lack),
}

/// What a text of source lacks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lost {
    /// Instructions; they are comments.
    pub instructions: usize,
    /// Whole functions.
    pub functions: usize,
    /// Whole variables.
    pub data: usize,
    /// Addresses in data; they are comments.
    pub addresses: usize,
    /// Instructions with an address that no relocation tells of: they are numbers, and right only at the same distance.
    pub fixed: usize,
    reasons: [usize; Lack::ALL.len()],
}

impl Lost {
    /// How often each reason was met, without those that were not.
    pub fn reasons(&self) -> impl Iterator<Item = (Lack, usize)> {
        Lack::ALL.into_iter().zip(self.reasons).filter(|(_, count)| *count > 0)
    }

    /// Whether source has all of the code and data.
    pub fn is_nothing(&self) -> bool {
        self.instructions + self.functions + self.data + self.addresses == 0
    }

    pub(super) fn add(&mut self, lack: Lack) {
        self.reasons[lack as usize] += 1;
    }
}
