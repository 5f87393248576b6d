//! The effects of instructions: which operands, registers, flags and memory they read and write, how they change SP, where
//! execution continues, and which processor features they require.
//!
//! In: a mnemonic and operands. Out: a row of the generated table. [`of`] uses the encoded form; [`Op::effects`] uses only the
//! mnemonic and the number of operands, and returns what all forms have in common. The rows describe the processor; what Go's
//! assembler assumes about an instruction is up to the caller.
//!
//! Not included: the top of the x87 stack after the instruction, the registers of a memory operand (they are read), memory that
//! a register operand points to (in UMONITOR), and the exceptions that an instruction raises.

use super::op::Op;
use super::operand::Operand;
use super::reg::Reg;
use super::suffix::Suffix;
use super::{encode, error};

/// How an operand or register is accessed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Access {
    /// Not at all: the operand of NOPL.
    None,
    /// Only the address of a memory operand is used: LEAQ, PREFETCHT0.
    Address,
    /// It is read.
    Read,
    /// It is read conditionally: the second source of CMOVQEQ.
    MaybeRead,
    /// It is written, regardless of its old value.
    Write,
    /// It is written conditionally, and otherwise unchanged: the destination of BSFQ.
    MaybeWrite,
    /// It is read and written.
    ReadWrite,
    /// It is read, and written conditionally: the destination of CMPXCHGQ.
    ReadMaybeWrite,
}

impl Access {
    /// Whether its old value can matter. If it is written conditionally, the old value matters when it is kept.
    pub fn reads(self) -> bool {
        !matches!(self, Access::None | Access::Address | Access::Write)
    }

    /// Whether its value can change.
    pub fn writes(self) -> bool {
        !matches!(self, Access::None | Access::Address | Access::Read | Access::MaybeRead)
    }
}

/// Where execution continues.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Control {
    /// At the next instruction.
    Next,
    /// Elsewhere: JMP.
    Jump,
    /// Elsewhere or at the next instruction: JEQ, LOOP.
    Branch,
    /// Elsewhere, returning to the next instruction: CALL, SYSCALL.
    Call,
    /// In the caller: RET, IRETQ.
    Return,
    /// In an interrupt handler, which may return: INT.
    Interrupt,
    /// At the next instruction, or in the handler of an aborted transaction: XBEGIN, XABORT, XEND.
    Transaction,
    /// Nowhere: UNDEF raises an exception.
    Fault,
}

bitflags::bitflags! {
    /// A set of flags: of the processor, and of the x87 condition codes C0 to C3.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
    pub struct Flags: u16 {
        /// Overflow.
        const OF = 1 << 0;
        /// Sign.
        const SF = 1 << 1;
        /// Zero.
        const ZF = 1 << 2;
        /// Auxiliary carry.
        const AF = 1 << 3;
        /// Carry.
        const CF = 1 << 4;
        /// Parity.
        const PF = 1 << 5;
        /// Direction.
        const DF = 1 << 6;
        /// Interrupts enabled.
        const IF = 1 << 7;
        /// Alignment check.
        const AC = 1 << 8;
        /// User interrupts enabled.
        const UIF = 1 << 9;
        /// x87 condition.
        const C0 = 1 << 10;
        /// x87 condition.
        const C1 = 1 << 11;
        /// x87 condition.
        const C2 = 1 << 12;
        /// x87 condition.
        const C3 = 1 << 13;
    }
}

/// The effects on flags; each flag is in at most one of the last four sets. Shift counts are assumed to be greater than one: see
/// [`Effects::flags_by`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct FlagEffects {
    /// Flags it depends on.
    pub read: Flags,
    /// Flags set according to the result.
    pub written: Flags,
    /// Flags that become 0.
    pub cleared: Flags,
    /// Flags that become 1.
    pub set: Flags,
    /// Flags that become undefined.
    pub undefined: Flags,
}

impl FlagEffects {
    /// All flags that can change.
    pub fn changed(&self) -> Flags {
        self.written | self.cleared | self.set | self.undefined
    }
}

/// A register implied by the opcode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Implied {
    /// AL and AH as such; otherwise a general register of any width is named by its full-width name.
    pub reg: Reg,
    /// The number of bytes. A four-byte write to a general register counts as eight, since it clears the upper half.
    pub bytes: u8,
    /// How it is accessed.
    pub access: Access,
}

/// Memory implied by the opcode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ImpliedMemory {
    /// The register that holds its address; for a push this is SP, and the memory is below the old SP.
    pub base: Reg,
    /// The number of bytes; 0 if it varies.
    pub bytes: u16,
    /// How it is accessed.
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

/// The effects of an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Effects {
    /// By operand, in written order. For a memory operand, the access to the memory.
    pub operands: [Access; 5],
    pub(super) registers: List,
    /// The general registers that are written although no operand names them, one bit for each number.
    pub(crate) general: u16,
    pub(super) memory: List,
    /// Bytes of the memory operand; 0 if there is none, or if it varies.
    pub bytes: u16,
    /// Bytes of the memory operand with `.BCST`; 0 if that is not allowed.
    pub element: u8,
    /// The change of SP in bytes: 8 for POPQ, -8 for PUSHQ. Changes that depend on values are not included: those of LEAVEQ,
    /// RETFQ with an operand, and moves to SP.
    pub stack: i8,
    /// The effects on flags.
    pub flags: FlagEffects,
    /// The number in the table of shifts, from 1; 0 if no count matters to flags.
    pub(super) shift: u8,
    /// Where execution continues.
    pub control: Control,
}

/// How the effects of a shift or rotation on flags depend on its count.
#[derive(Clone, Copy, Debug)]
struct Shift {
    /// The counts that change no flag, one bit for each.
    none: u64,
    /// Those that define more flags than others do: one, and what the processor makes one of.
    one: u64,
    /// The flags that only these define.
    once: Flags,
}

impl Effects {
    /// Registers used without being named by an operand.
    pub fn registers(&self) -> &'static [Implied] {
        self.registers.of(&REGISTERS)
    }

    /// Memory used without being named by an operand.
    pub fn memory(&self) -> &'static [ImpliedMemory] {
        self.memory.of(&MEMORY)
    }

    /// The effects on flags of a shift or rotation by so many bits: none leaves flags as they are, and one defines more of them. Those of
    /// other instructions are always the same.
    pub fn flags_by(&self, count: i64) -> FlagEffects {
        let number = usize::from(self.shift).checked_sub(1);
        let Some(shift) = number.and_then(|number| SHIFTS.get(number)) else { return self.flags };
        let bit = 1 << (count & 63);
        match self.flags {
            _ if shift.none & bit != 0 => FlagEffects::default(),
            flags if shift.one & bit != 0 => FlagEffects {
                written: flags.written | shift.once,
                undefined: flags.undefined - shift.once,
                ..flags
            },
            flags => flags,
        }
    }
}

/// A processor feature, named as in Intel's manual; INTEL8086, the baseline, is one too.
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

/// The effects of the instruction encoded for these operands; none for data, for forms that only Go accepts, and for operands
/// that no form accepts.
pub fn of(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<&'static Effects> {
    let form = encode::choose(op, suffix, operands).ok()?;
    let memory = operands.iter().any(|operand| matches!(operand, Operand::Mem(_)));
    let same = matches!(operands, [Operand::Reg(a), Operand::Reg(b), ..] if a.byte_form() == b.byte_form());
    let shape = (if memory { 2 } else { 4 * usize::from(same) }) + usize::from(suffix.zeroing());
    row(SHAPES[usize::from(FORM_SHAPES[form])][shape])
}

/// All features required by the instruction encoded for these operands.
pub fn features(op: Op, suffix: Suffix, operands: &[Operand]) -> &'static [Feature] {
    encode::choose(op, suffix, operands).map_or(&[], form_features)
}

/// All features that a form requires, by its index.
pub(super) fn form_features(form: usize) -> &'static [Feature] {
    FEATURE_SETS[usize::from(FORM_FEATURES[form])].of(&FEATURES)
}

/// A form of a mnemonic, as it is told to people.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribedForm {
    /// Its operands: `$imm8, reg/mem`.
    pub text: String,
    /// Their number.
    pub operands: usize,
    /// The processor features that it requires.
    pub features: &'static [Feature],
}

/// The forms of a mnemonic with the features that each requires, in the table's order.
pub fn forms_with_features(op: Op) -> Vec<DescribedForm> {
    let mut out: Vec<DescribedForm> = Vec::new();
    for (index, form) in op.form_indices().zip(op.forms()) {
        if form.flags & super::kind::Flag::REFUSED != 0 {
            continue;
        }
        let (text, operands) = (error::form_text(form), usize::from(form.count));
        let form = DescribedForm { text, operands, features: form_features(index) };
        if !out.contains(&form) {
            out.push(form);
        }
    }
    out
}

/// What the forms of a mnemonic have in common, without the operands that only some of them read.
#[cfg(feature = "lsp")]
pub(crate) fn shared(op: Op, operands: usize) -> Option<Effects> {
    let mut effects = *op.effects(operands)?;
    for (index, _) in
        op.form_indices().zip(op.forms()).filter(|(_, form)| usize::from(form.count) == operands)
    {
        let shapes = SHAPES[usize::from(FORM_SHAPES[index])];
        for of_form in [shapes[0], shapes[2]].into_iter().filter_map(row) {
            for (all, one) in effects.operands.iter_mut().zip(&of_form.operands) {
                *all = match (one.reads(), *all) {
                    (false, Access::ReadWrite) => Access::Write,
                    (false, Access::ReadMaybeWrite) => Access::MaybeWrite,
                    (false, Access::Read | Access::MaybeRead) => Access::None,
                    (_, access) => access,
                };
            }
        }
    }
    Some(effects)
}

impl Op {
    /// The effects of the mnemonic with that many operands. Registers, SP and control flow are those of all its forms, memory
    /// and flags those of one form. None if the effects depend on how it is assembled.
    pub fn effects(self, operands: usize) -> Option<&'static Effects> {
        let by_count = &OP_EFFECTS[self.index()];
        row(by_count[operands.min(by_count.len() - 1)])
    }
}

fn row(number: u16) -> Option<&'static Effects> {
    EFFECTS.get(usize::from(number).checked_sub(1)?)
}

/// The set in a generated row.
const fn flags(bits: u16) -> Flags {
    Flags::from_bits_retain(bits)
}

include!(concat!(env!("OUT_DIR"), "/effects.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left out by name: memory that is gathered, vectors of which a part stays, the machine status word.
    #[test]
    fn a_mnemonic_reads_what_each_of_its_forms_reads() {
        let is_left_out =
            |name: &str| name.contains("GATHER") || ["CVTPL2PS", "MOVW", "VMOVSD", "VMOVSS"].contains(&name);
        let mut compared = 0;
        for op in Op::all().filter(|op| !is_left_out(op.name())) {
            for (index, form) in op.form_indices().zip(op.forms()) {
                let of_form = row(SHAPES[usize::from(FORM_SHAPES[index])][0]);
                let Some((of_form, of_op)) = of_form.zip(op.effects(usize::from(form.count))) else {
                    continue;
                };
                for (one, all) in of_form.operands.iter().zip(&of_op.operands) {
                    assert!(!one.reads() || all.reads(), "{}", op.name());
                    assert!(*one != Access::Read || *all == Access::Read, "{}", op.name());
                }
                for one in of_form.registers().iter().filter(|one| one.access.reads()) {
                    let mut same = of_op.registers().iter().filter(|all| all.reg == one.reg);
                    assert!(same.any(|all| all.access.reads()), "{}", op.name());
                }
                compared += 1;
            }
        }
        assert!(compared > 3_000, "{compared}");
    }
}
