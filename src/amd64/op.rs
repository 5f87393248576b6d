//! The mnemonics of the dialect and what is known of each.
//!
//! Names and aliases in, small numbers out; the forms a mnemonic has are in the generated table at
//! the end, made by the build script from `grammar/*.txt` and iced-x86. It encodes nothing.

use super::kind::{Class, Fact, Kind};
use super::template::{Encoding, Template};
use iced_x86::Code;

/// A mnemonic. Aliases (JZ) are the same `Op` as their target (JEQ).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Op(u16);

/// The bytes of a jump before its distance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Branch {
    /// Before a signed 8-bit distance from the next instruction; none if there is no short form.
    pub short: Option<&'static [u8]>,
    /// Before a signed 32-bit distance from the next instruction; none if there is no long form.
    pub near: Option<&'static [u8]>,
}

/// The operands of a byte instruction that are always byte registers, so that AX there means AL and listings print AL.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ByteRegs {
    /// Not a byte instruction.
    None,
    /// The first operand only: MOVBLZX.
    First,
    /// The first and the last operand: MOVB.
    Ends,
}

/// One encoding of a mnemonic.
pub(crate) struct Form {
    /// The operand kinds, in the dialect's order.
    pub(crate) kinds: [Kind; 5],
    pub(crate) template: Template,
    pub(crate) count: u8,
    /// Bits of `Flag`.
    pub(crate) flags: u16,
    /// Index of the fixed bytes.
    pub(crate) literal: u8,
}

/// How the form for given operands is found, without looking at one after the other: sets of forms, one bit for each
/// number, of which those that the instruction belongs to are cut.
pub(crate) struct Choice {
    /// By number of operands.
    pub(crate) by_count: [u32; 6],
    /// Those that a suffix is possible with.
    pub(crate) evex: u32,
    /// By place of an operand, the row of [`TAKEN`] that has the forms that take each class.
    pub(crate) rows: [u16; 5],
}

pub(crate) struct OpInfo {
    name: &'static str,
    first: u16,
    count: u16,
    choice: u16,
    facts: u8,
    branch: Option<Branch>,
}

/// Every accepted name with its mnemonic, sorted by name. An interner that starts with these, in this order, has IDs that are
/// indexes into the list.
pub const fn names() -> &'static [(&'static str, Op)] {
    &NAMES
}

/// The bytes before the distance of a jump or call to a code location; none for other mnemonics.
pub fn branch(op: Op) -> Option<Branch> {
    op.info().branch
}

/// Which operands the assembler rewrites to byte registers.
pub fn renames_byte_regs(op: Op) -> ByteRegs {
    match op.info().facts {
        f if f & Fact::BYTE_FIRST != 0 => ByteRegs::First,
        f if f & Fact::BYTE_ENDS != 0 => ByteRegs::Ends,
        _ => ByteRegs::None,
    }
}

impl Op {
    /// How many mnemonics there are, aliases not counted.
    pub const COUNT: usize = OPS.len();

    /// The canonical spelling, which listings print.
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// The mnemonic of that spelling, aliases included.
    pub fn from_name(name: &str) -> Option<Op> {
        NAMES.binary_search_by(|(n, _)| (*n).cmp(name)).ok().map(|i| NAMES[i].1)
    }

    /// Every mnemonic, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Op> {
        (0..Op::COUNT as u16).map(Op)
    }

    /// The place in [`Op::all`], from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(crate) fn wraps(self) -> bool {
        self.info().facts & Fact::WRAPS != 0
    }

    fn info(self) -> &'static OpInfo {
        &OPS[usize::from(self.0)]
    }

    pub(crate) fn choice(self) -> &'static Choice {
        &CHOICES[usize::from(self.info().choice)]
    }

    /// The index of the first of [`Op::forms`] in the table of all.
    pub(crate) fn first_form(self) -> usize {
        usize::from(self.info().first)
    }

    /// The opcodes of the forms, as iced-x86 calls them; `INVALID` for fixed bytes.
    pub(crate) fn codes(self) -> impl Iterator<Item = Code> {
        // The table has numbers: the compiler takes seconds to evaluate five thousand values of an enum as large as this.
        let numbers = &FORM_CODES[self.first_form()..][..self.forms().len()];
        numbers.iter().map(|&number| Code::try_from(usize::from(number)).unwrap_or_default())
    }

    /// In the order in which they are tried.
    pub(crate) fn forms(self) -> &'static [Form] {
        &FORMS[self.form_indices()]
    }

    /// Whether some form can suppress exceptions.
    pub(crate) fn takes_sae(self) -> bool {
        self.forms().iter().any(|form| form.flags & super::kind::Flag::SAE != 0)
    }

    /// Whether some form has a rounding mode.
    pub(crate) fn takes_rounding(self) -> bool {
        self.forms().iter().any(|form| form.flags & super::kind::Flag::ROUND != 0)
    }

    /// The indices of its forms in the table.
    pub(super) fn form_indices(self) -> std::ops::Range<usize> {
        let info = self.info();
        usize::from(info.first)..usize::from(info.first) + usize::from(info.count)
    }
}

/// Whether operands are written as those of a jump (a label is allowed). This goes by the word as
/// written, as in Go's parser, so that JZ is one although listings call it JEQ.
pub fn is_jump_syntax(word: &str) -> bool {
    word.starts_with('J') || word == "CALL" || word.starts_with("LOOP") || word == "XBEGIN"
}

impl Op {
    /// [`is_jump_syntax`] for the canonical spelling, which has the same answer as each alias.
    pub fn is_jump_syntax(self) -> bool {
        is_jump_syntax(self.name())
    }
}

include!(concat!(env!("OUT_DIR"), "/instructions.rs"));
