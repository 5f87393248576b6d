//! What instructions do: which operands, registers, flags and memory they read and write, how they move SP, where
//! execution goes on, and which features of the processor they need.
//!
//! A mnemonic and operands in, a row of the generated table out. [`of`] knows the form that is encoded; [`Op::effects`]
//! knows the mnemonic and the number of operands alone; all forms agree on what it returns. The rows describe the
//! processor; what Go's assembler assumes of an instruction is up to the caller.
//!
//! Left out: which register of the x87 stack is the first afterwards, the registers of a memory operand (they are read),
//! memory that a register operand points to (of UMONITOR), the exceptions that an instruction raises.

use super::encode;
use super::op::Op;
use super::operand::Operand;
use super::reg::Reg;
use super::suffix::Suffix;
use std::ops::BitOr;

/// What is done to an operand or register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Access {
    /// Nothing: the operand of NOPL.
    None,
    /// Of memory, the address alone is used: LEAQ, PREFETCHT0.
    Address,
    /// It is read.
    Read,
    /// It is read under some condition: the second source of CMOVQEQ.
    MaybeRead,
    /// It is written, and what it held does not matter.
    Write,
    /// It is written under some condition, and keeps its value otherwise: the destination of BSFQ.
    MaybeWrite,
    /// It is read, and written.
    ReadWrite,
    /// It is read, and written under some condition: the destination of CMPXCHGQ.
    ReadMaybeWrite,
}

impl Access {
    /// Whether its value can matter. One that is written under some condition matters where it is kept.
    pub fn reads(self) -> bool {
        !matches!(self, Access::None | Access::Address | Access::Write)
    }

    /// Whether it can have another value afterwards.
    pub fn writes(self) -> bool {
        !matches!(self, Access::None | Access::Address | Access::Read | Access::MaybeRead)
    }
}

/// Where execution goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Control {
    /// At the next instruction.
    Next,
    /// Elsewhere: JMP.
    Jump,
    /// Elsewhere or at the next instruction: JEQ, LOOP.
    Branch,
    /// Elsewhere, from where it returns to the next instruction: CALL, SYSCALL.
    Call,
    /// Where the caller goes on: RET, IRETQ.
    Return,
    /// In the handler of an interrupt, which may return: INT.
    Interrupt,
    /// At the next instruction, or at an aborted transaction's handler: XBEGIN, XABORT, XEND.
    Transaction,
    /// Nowhere: UNDEF raises an exception.
    Fault,
}

/// A set of flags: of the processor, and the condition codes C0 to C3 of the x87.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Flags(u16);

#[allow(missing_docs, reason = "the names are the flags")]
impl Flags {
    pub const OF: Flags = Flags(1 << 0);
    pub const SF: Flags = Flags(1 << 1);
    pub const ZF: Flags = Flags(1 << 2);
    pub const AF: Flags = Flags(1 << 3);
    pub const CF: Flags = Flags(1 << 4);
    pub const PF: Flags = Flags(1 << 5);
    pub const DF: Flags = Flags(1 << 6);
    pub const IF: Flags = Flags(1 << 7);
    pub const AC: Flags = Flags(1 << 8);
    pub const UIF: Flags = Flags(1 << 9);
    pub const C0: Flags = Flags(1 << 10);
    pub const C1: Flags = Flags(1 << 11);
    pub const C2: Flags = Flags(1 << 12);
    pub const C3: Flags = Flags(1 << 13);

    /// Whether all of `other` are in the set.
    pub fn contains(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The flags by number, OF to C3 from bit 0.
    pub fn bits(self) -> u16 {
        self.0
    }
}

impl BitOr for Flags {
    type Output = Flags;

    fn bitor(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

/// What becomes of the flags; each is in at most one of the last four sets. A shift is taken to shift by more than one
/// bit: by none it changes no flag, by one it defines more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct FlagEffects {
    /// Those that it depends on.
    pub read: Flags,
    /// Those that tell of the result.
    pub written: Flags,
    /// Those that are 0 afterwards.
    pub cleared: Flags,
    /// Those that are 1 afterwards.
    pub set: Flags,
    /// Those that may be anything afterwards.
    pub undefined: Flags,
}

impl FlagEffects {
    /// All that can differ afterwards.
    pub fn changed(&self) -> Flags {
        self.written | self.cleared | self.set | self.undefined
    }
}

/// A register that the opcode implies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Implied {
    /// AL and AH are themselves; of a general register otherwise the name of all its widths.
    pub reg: Reg,
    /// How many of its bytes. Of a general register, writing four clears the upper four, and counts as eight.
    pub bytes: u8,
    /// What is done to it.
    pub access: Access,
}

/// Memory that the opcode implies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ImpliedMemory {
    /// The register that reaches it; where it is SP and something is pushed, below the old SP.
    pub base: Reg,
    /// How many bytes; 0 where it varies.
    pub bytes: u16,
    /// What is done to it.
    pub access: Access,
}

/// Part of a generated list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct List {
    pub(super) first: u16,
    pub(super) len: u8,
}

impl List {
    fn of<T>(self, all: &'static [T]) -> &'static [T] {
        &all[usize::from(self.first)..][..usize::from(self.len)]
    }
}

/// What an instruction does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Effects {
    /// By operand, in written order. Of a memory operand, what is done to the memory.
    pub operands: [Access; 5],
    pub(super) registers: List,
    /// The general registers that are written although no operand names them, one bit for each number.
    pub(crate) general: u16,
    pub(super) memory: List,
    /// Bytes of the memory operand; 0 where there is none, and where it varies.
    pub bytes: u16,
    /// Bytes of the memory operand with `.BCST`; 0 where that is not allowed.
    pub element: u8,
    /// Bytes that SP moves up: 8 for POPQ, -8 for PUSHQ. Those that LEAVEQ, RETFQ with an operand and moves to SP
    /// make of their operands are not counted.
    pub stack: i8,
    /// What becomes of the flags.
    pub flags: FlagEffects,
    /// Where execution goes on.
    pub control: Control,
}

impl Effects {
    /// Registers that are used although no operand names them.
    pub fn registers(&self) -> &'static [Implied] {
        self.registers.of(&REGISTERS)
    }

    /// Memory that is used although no operand names it.
    pub fn memory(&self) -> &'static [ImpliedMemory] {
        self.memory.of(&MEMORY)
    }
}

/// A feature that a processor may lack, as Intel's manual calls it: INTEL8086 is one too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Feature(u8);

macro_rules! features {
    ($($name:ident)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum FeatureNumber { $($name),* }

        #[allow(missing_docs, reason = "the names are the features")]
        impl Feature {
            $(pub const $name: Feature = Feature(FeatureNumber::$name as u8);)*
        }

        static FEATURE_NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

impl Feature {
    /// The manual's name, with `_` for a dot or dash.
    pub fn name(self) -> &'static str {
        FEATURE_NAMES[usize::from(self.0)]
    }
}

/// What the instruction does that is encoded for these operands; none for data, for what Go alone takes, and for
/// operands that no form takes.
pub fn of(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<&'static Effects> {
    let form = encode::choose(op, suffix, operands).ok()?;
    let memory = operands.iter().any(|operand| matches!(operand, Operand::Mem(_)));
    let same = matches!(operands, [Operand::Reg(a), Operand::Reg(b), ..] if a.byte_form() == b.byte_form());
    let shape = (if memory { 2 } else { 4 * usize::from(same) }) + usize::from(suffix.zeroing());
    row(SHAPES[usize::from(FORM_SHAPES[form])][shape])
}

/// All features that the processor must have for the instruction that is encoded for these operands.
pub fn features(op: Op, suffix: Suffix, operands: &[Operand]) -> &'static [Feature] {
    let form = encode::choose(op, suffix, operands).ok();
    form.map_or(&[], |form| FEATURE_SETS[usize::from(FORM_FEATURES[form])].of(&FEATURES))
}

impl Op {
    /// What the mnemonic does with that many operands, as far as registers, SP and control are concerned; the memory and
    /// flags are those of one of its forms. None where that depends on what it is assembled to.
    pub fn effects(self, operands: usize) -> Option<&'static Effects> {
        let by_count = &OP_EFFECTS[self.index()];
        row(by_count[operands.min(by_count.len() - 1)])
    }
}

fn row(number: u16) -> Option<&'static Effects> {
    EFFECTS.get(usize::from(number).checked_sub(1)?)
}

include!(concat!(env!("OUT_DIR"), "/effects.rs"));
