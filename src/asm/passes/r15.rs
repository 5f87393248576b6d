//! The check made with -dynlink: R15 must not be used after an access to global data.
//!
//! In: a function as written. Out: at most one error. An access through the global offset table clobbers R15, which is not
//! visible in the source (errorCheck in cmd/internal/obj/x86/obj6.go).

use crate::amd64::{Op, Reg};
use crate::asm::go::effects;
use crate::asm::lowering::Lowering;
use crate::asm::passes::dynlink::is_global;
use crate::diag::Diagnostic;
use crate::obj::{Addr, Function, Prog};

/// Checks one function.
pub(in crate::asm) fn check(function: &Function, cx: &mut Lowering) {
    if !function.addrs.iter().any(mentions_r15) {
        return;
    }
    let mut junk = vec![false; function.progs.len()];
    let mut work = Vec::new();
    for (index, prog) in function.progs.iter().enumerate() {
        if uses_global(function, prog, cx) {
            junk[index] = true;
            work.push(index);
        }
    }
    while let Some(index) = work.pop() {
        let prog = &function.progs[index];
        let effect = Effect::of(prog, function.operands(prog));
        if let Some(operand) = effect.read {
            cx.sink.push(
                Diagnostic::error("dynlink-r15", function.operand_span(prog, operand), "`R15` is used here after an access to global data overwrote it")
                    .note("with `-dynlink`, global data is reached through the global offset table, and `R15` holds the address"),
            );
            return;
        }
        if effect.writes {
            continue;
        }
        let falls_through = !matches!(prog.op, Op::JMP | Op::RET);
        let next = falls_through.then_some(index + 1);
        for successor in [function.branch_target(prog), next].into_iter().flatten() {
            if successor < junk.len() && !junk[successor] {
                junk[successor] = true;
                work.push(successor);
            }
        }
    }
}

/// Whether the instruction will use R15 to access its operand.
fn uses_global(function: &Function, prog: &Prog, cx: &Lowering) -> bool {
    // LEAQ loads the address directly into its own destination.
    let exempt = matches!(prog.op, Op::CALL | Op::TEXT | Op::FUNCDATA | Op::RET | Op::JMP | Op::LEAQ);
    !exempt && visible(function.operands(prog)).any(|(_, addr)| is_global(addr, cx.unit))
}

/// The operands that Go looks at: the first, second and last.
fn visible(operands: &[Addr]) -> impl Iterator<Item = (usize, &Addr)> {
    let last = operands.len().saturating_sub(1);
    operands.iter().enumerate().filter(move |(index, _)| *index < 2 || *index == last)
}

fn is_r15(reg: Reg) -> bool {
    reg == Reg::R15 || reg == Reg::R15B
}

fn mentions_r15(addr: &Addr) -> bool {
    match addr {
        Addr::Reg(reg) => is_r15(*reg),
        _ => in_memory(addr),
    }
}

fn in_memory(addr: &Addr) -> bool {
    addr.mem().is_some_and(|mem| is_r15(mem.base) || is_r15(mem.index))
}

/// How an instruction uses R15.
struct Effect {
    /// The operand that reads it.
    read: Option<usize>,
    writes: bool,
}

impl Effect {
    fn of(prog: &Prog, operands: &[Addr]) -> Effect {
        let through = |(_, addr): &(usize, &Addr)| matches!(addr, Addr::Mem(_)) && in_memory(addr);
        let read = visible(operands).find(through).map(|(index, _)| index);
        let mut effect = Effect { read, writes: false };
        for (index, addr) in operands.iter().enumerate() {
            if matches!(addr, Addr::Reg(reg) if is_r15(*reg)) {
                let access = effects::register_access(prog, operands, index);
                effect.read = effect.read.or(access.reads().then_some(index));
                effect.writes |= access.writes();
            }
        }
        effect
    }
}
