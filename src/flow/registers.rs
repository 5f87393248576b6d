//! Sets of registers, and those written by an instruction of a function.

use crate::amd64::effects::{Effects, FlagEffects};
use crate::amd64::{Op, Reg};
use crate::obj::Addr;

/// A set of registers: general ones, vectors, masks; those of other widths count as the same.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Registers(pub(crate) u64);

impl Registers {
    /// Those with a fixed meaning.
    const FIXED: u64 =
        Reg::SP.set_bit() | Reg::BP.set_bit() | Reg::R14.set_bit() | Reg::X15.set_bit() | Reg::K0.set_bit();

    /// A register as a set; none for those that are not followed.
    pub(crate) const fn of(reg: Reg) -> Self {
        Self(reg.set_bit())
    }

    /// Those that nothing has set when a function starts, or that a function of Go leaves to its caller: all but those with a fixed
    /// meaning, and DX if it has the context.
    pub(crate) const fn unset(has_context: bool) -> Self {
        let context = if has_context { Reg::DX.set_bit() } else { 0 };
        Self(Reg::SET_BITS & !(Self::FIXED | context))
    }

    pub(crate) fn has(self, reg: Reg) -> bool {
        self.0 & Self::of(reg).0 != 0
    }

    /// The first of them, as general registers of 64 bits, vectors of 128 and masks, for which something holds.
    pub(crate) fn first(self, holds: impl Fn(&Reg) -> bool) -> Option<Reg> {
        if self.0 == 0 {
            return None;
        }
        let all = Reg::all();
        all.filter(|reg| reg.is_gpr64() || reg.is_xmm() || reg.is_mask())
            .find(|reg| self.has(*reg) && holds(reg))
    }

    pub(crate) fn remove(&mut self, reg: Reg) {
        self.0 &= !Self::of(reg).0;
    }
}

/// Whether the result of an operation does not depend on what is in a register that is all of its sources: zero, ones, or what the carry
/// flag tells.
pub(crate) fn ignores_equal_sources(op: Op) -> bool {
    const BEGIN: [&str; 12] = [
        "XORP", "PXOR", "PSUB", "PCMPEQ", "PCMPGT", "PCMPU", "PANDN", "ANDN", "PSADBW", "KXOR", "KXNOR",
        "KANDN",
    ];
    let name = op.name();
    let plain = name.strip_prefix('V').unwrap_or(name);
    let sized = name.strip_suffix(['B', 'W', 'L', 'Q']);
    // A move or exchange of a register with itself has no result of its own.
    let is_move = matches!(sized, Some("XCHG")) || plain.contains("MOV") && !plain.starts_with("CMOV");
    is_move
        || matches!(sized, Some("XOR" | "SUB" | "SBB"))
        || BEGIN.iter().any(|begin| plain.starts_with(begin))
}

/// Whether an operation computes with a vector that it reads and writes. These do not, since what they leave of it may be set later, or
/// matter to nobody: inserts, moves, conversions and square roots of one number, blends, joins of halves, what a mask register selects, and the destination of a
/// gather, whose mask does count.
pub(crate) fn computes_on(op: Op, operands: &[Addr], index: usize) -> bool {
    const PARTS: [&str; 19] = [
        "PINSR",
        "INSERT",
        "MOV",
        "MASKMOV",
        "CVT",
        "SQRTS",
        "RCPS",
        "RSQRTS",
        "ROUNDS",
        "BLEND",
        "PBLEND",
        "GATHER",
        "PGATHER",
        "EXPAND",
        "PEXPAND",
        "PUNPCKLQDQ",
        "PUNPCKHQDQ",
        "UNPCKLPD",
        "UNPCKHPD",
    ];
    let is_masked = |addr: &Addr| matches!(addr, Addr::Reg(reg) if reg.is_mask());
    let name = op.name();
    let plain = name.strip_prefix('V').unwrap_or(name);
    if operands.iter().any(is_masked) {
        return false;
    }
    match operands.first() {
        // The destination is the third source: its bit selects the upper half of the table.
        Some(Addr::Const(table)) if plain.starts_with("PTERNLOG") && index + 1 == operands.len() => {
            table >> 4 & 15 != table & 15
        }
        _ if plain.contains("GATHER") => index == 0,
        _ => !PARTS.iter().any(|begin| plain.starts_with(begin)),
    }
}

/// What an instruction does to flags. A shift by a register may be by one, which leaves the fewest undefined.
pub(crate) fn flag_effects(effects: &Effects, operands: &[Addr]) -> FlagEffects {
    match operands.first() {
        Some(Addr::Const(count)) => effects.flags_by(*count),
        _ => effects.flags_by(1),
    }
}

/// Passes on those among its operands, then those implied by the opcode.
pub(crate) fn for_each_written(effects: &Effects, operands: &[Addr], mut each: impl FnMut(Reg)) {
    for (index, operand) in operands.iter().enumerate() {
        if let Addr::Reg(reg) = operand
            && effects.operands[index].writes()
        {
            each(*reg);
        }
    }
    effects
        .registers()
        .iter()
        .filter(|implied| implied.access.writes())
        .for_each(|implied| each(implied.reg));
}

/// Whether one of them satisfies the test.
pub(super) fn any_written(effects: &Effects, operands: &[Addr], test: impl Fn(Reg) -> bool) -> bool {
    let mut found = false;
    for_each_written(effects, operands, |reg| found |= test(reg));
    found
}
