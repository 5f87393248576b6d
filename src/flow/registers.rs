//! Sets of registers, and those written by an instruction of a function.

use crate::amd64::Reg;
use crate::amd64::effects::Effects;
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

    pub(crate) fn remove(&mut self, reg: Reg) {
        self.0 &= !Self::of(reg).0;
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
