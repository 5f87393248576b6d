//! The registers that an instruction of a function writes.

use crate::amd64::Reg;
use crate::amd64::effects::Effects;
use crate::obj::Addr;

/// Those among its operands, and those that the opcode implies.
pub(super) fn written<'a>(effects: &'a Effects, operands: &'a [Addr]) -> impl Iterator<Item = Reg> + 'a {
    let named = operands.iter().zip(effects.operands).filter(|(_, access)| access.writes());
    let implied = effects.registers().iter().filter(|implied| implied.access.writes());
    named.filter_map(|(operand, _)| operand.reg()).chain(implied.map(|implied| implied.reg))
}
