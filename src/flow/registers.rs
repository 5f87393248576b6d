//! The registers written by an instruction of a function.

use crate::amd64::Reg;
use crate::amd64::effects::Effects;
use crate::obj::Addr;

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
