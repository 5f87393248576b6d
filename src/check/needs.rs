//! Registers that functions read before anything in them sets these.
//!
//! In: a function of the unit that others call or jump to. Out: the registers that it reads on its way to its first branch, call or label,
//! and so whenever it is called. What it only saves does not count.

use super::reads::reads;
use crate::amd64::effects::Control;
use crate::amd64::{Op, Reg};
use crate::flow::graph;
use crate::flow::registers::{Registers, for_each_written};
use crate::obj::{Addr, Function, Name};

/// The registers that a function reads first, as written.
pub(super) fn of(function: &Function) -> Registers {
    let (mut needs, mut set) = (Registers::default(), Registers::default());
    let label = function.targets.iter().map(|target| target.0 as usize).min();
    for prog in function.progs.iter().take(label.unwrap_or(usize::MAX)) {
        let operands = function.operands(prog);
        let Some(effects) = graph::effects(prog) else {
            match graph::is_inert(prog.op) {
                true => continue,
                false => break,
            }
        };
        let is_save = prog.op == Op::PUSHQ || matches!(operands, [Addr::Reg(_), to] if is_stack(to));
        if !is_save {
            reads(prog, operands, effects, |reg, _| needs.0 |= Registers::of(reg).0 & !set.0);
        }
        if effects.control != Control::Next {
            break;
        }
        for_each_written(effects, operands, |reg| set.0 |= Registers::of(reg).0);
    }
    needs
}

fn is_stack(addr: &Addr) -> bool {
    matches!(addr, Addr::Mem(mem) if mem.name == Name::Auto || mem.base == Reg::SP)
}
