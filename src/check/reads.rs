//! The registers whose values matter to an instruction.
//!
//! In: an instruction as written. Out: each register that it reads, but for those that cannot change its result, or of which only a part is
//! taken that may be set.

use super::subject::exact;
use crate::amd64::effects::{Access, Effects};
use crate::amd64::{Op, Reg};
use crate::flow::registers::{computes_on, ignores_equal_sources};
use crate::obj::{Addr, Prog};

/// Passes on the registers whose values matter to an instruction, with the operand that names each.
pub(super) fn reads(
    prog: &Prog,
    operands: &[Addr],
    effects: &Effects,
    mut each: impl FnMut(Reg, Option<usize>),
) {
    for (index, addr) in operands.iter().enumerate() {
        if let Some(mem) = addr.mem() {
            [mem.base, mem.index].into_iter().for_each(|reg| each(reg, Some(index)));
        }
    }
    // An exchange is no use yet: it may be to save one of both.
    let is_exchange = matches!(operands, [Addr::Reg(_), Addr::Reg(_)]) && prog.op.name().starts_with("XCHG");
    if is_exchange || has_known_result(prog, operands) {
        return;
    }
    let list = match operands {
        [Addr::Reg(_), .., Addr::Reg(_)] => exact(prog, operands).unwrap_or(effects),
        _ => effects,
    };
    for (index, addr) in operands.iter().enumerate() {
        let Addr::Reg(reg) = *addr else { continue };
        let access = list.operands[index];
        // Part of a vector may be written, or a part that is not set ignored.
        let is_part = reg.is_vector()
            && match access {
                Access::Read => index > 0 && merges(prog.op),
                Access::ReadWrite => !computes_on(prog.op, operands, index),
                _ => true,
            };
        // BSFQ leaves its destination as it is for zero only, which is tested for.
        let is_kept = access == Access::MaybeWrite && !prog.op.name().starts_with("CMOV");
        if access.reads() && !is_part && !is_kept {
            each(reg, Some(index));
        }
    }
    // CPUID looks at CX for some values of AX only.
    let matters = |reg: Reg| !reg.is_vector() && (prog.op != Op::CPUID || reg == Reg::AX);
    let implied = list.registers().iter().filter(|implied| implied.access.reads() && matters(implied.reg));
    implied.for_each(|implied| each(implied.reg, None));
}

/// Whether an instruction takes only the parts of a vector that it does not compute from its second source.
fn merges(op: Op) -> bool {
    let names = [
        "VCVT",
        "VSQRT",
        "VROUND",
        "VRNDSCALE",
        "VRCP",
        "VRSQRT",
        "VGET",
        "VREDUCE",
        "VPINSR",
        "VINSERT",
        "VMOV",
        "VPUNPCKLQDQ",
        "VPUNPCKHQDQ",
        "VUNPCKLPD",
        "VUNPCKHPD",
    ];
    names.iter().any(|name| op.name().starts_with(name))
}

/// Whether the operands determine the result whatever is in the registers: `SBBQ AX, AX`, `ORQ $-1, AX`, `PCMPEQL X0, X0`.
fn has_known_result(prog: &Prog, operands: &[Addr]) -> bool {
    let name = prog.op.name();
    let number =
        operands.iter().find_map(|addr| if let Addr::Const(value) = addr { Some(*value) } else { None });
    match (operands, number) {
        ([_, _], Some(0)) if name.starts_with("AND") => true,
        ([_, _], Some(-1)) if name.starts_with("OR") => true,
        // All zeros and all ones.
        (_, Some(0 | -1 | 0xff)) if name.starts_with("VPTERNLOG") => operands[1..].iter().all(is_register),
        // Predicates that are false and true for any numbers.
        (_, Some(0xb | 0xf | 0x1b | 0x1f)) if name.trim_start_matches('V').starts_with("CMPP") => true,
        _ => {
            let mut others = operands.iter().filter(|addr| !matches!(addr, Addr::Const(_)));
            let first = others.next().and_then(Addr::reg);
            let mut count = 0;
            let is_same = others.all(|addr| {
                count += 1;
                addr.reg() == first
            });
            first.is_some() && count > 0 && is_same && ignores_equal_sources(prog.op)
        }
    }
}

fn is_register(addr: &Addr) -> bool {
    matches!(addr, Addr::Reg(_))
}
