//! What the lines of a symbol consist of, as ranges of its text.

use super::block::Block;

/// A range of the block's text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Text {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// One instruction line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Instruction {
    /// Offset in the function; `None` if the columns were cut off, or where Go does not know it: at a PCALIGN in Go 1.22.
    pub pc: Option<u32>,
    /// `file:line` of the source.
    pub place: Text,
    /// The mnemonic, with its suffix.
    pub op: Text,
    /// Everything after the mnemonic.
    pub operands: Text,
}

/// One `rel` line: `rel offset+size t=kind name+addend`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Relocation {
    /// Offset in the symbol.
    pub offset: u32,
    /// Size of the field in bytes.
    pub size: u8,
    /// The kind, by name or number.
    pub kind: Text,
    /// The symbol; empty if there is none.
    pub name: Text,
    /// The addend in bytes.
    pub addend: i64,
    /// The whole line.
    pub line: Text,
}

impl Text {
    /// The text itself, given its block.
    pub fn of<'a>(&self, block: &Block<'a>) -> &'a str {
        &block.text[self.start as usize..self.end as usize]
    }
}

/// The text at `start..end`, in bytes.
pub(super) fn span(start: usize, end: usize) -> Text {
    Text { start: start as u32, end: end as u32 }
}
