//! Rewrites instructions in forms that the machine has.
//!
//! In: functions as written. Out: the same functions with thread-local accesses, addresses and floating-point constants in
//! encodable form, and calls that name their symbol (progedit in cmd/internal/obj/x86/obj6.go).

use crate::amd64::{FloatSize, Op, Reg};
use crate::asm::lowering::{Lowering, Wanted};
use crate::obj::{Addr, Function, Mem, Name, Prog};

/// Rewrites one function.
pub(in crate::asm) fn use_machine_forms(function: &mut Function, cx: &mut Lowering) {
    for index in 0..function.progs.len() {
        edit(function, index, cx);
    }
}

fn edit(function: &mut Function, index: usize, cx: &mut Lowering) {
    let prog = &mut function.progs[index];
    let operands = &mut function.addrs[prog.first as usize..][..prog.count as usize];
    if !cx.options.shared {
        use_thread_pointer(prog, operands);
    }
    match prog.op {
        Op::CMPPS | Op::CMPPD | Op::CMPSS | Op::CMPSD => {
            // The predicate may be written without `$`.
            if let Some(last @ Addr::Mem(_)) = operands.last_mut()
                && let Some(&Mem { name: Name::None, base: Reg::NONE, index: Reg::NONE, offset, .. }) =
                    last.mem()
            {
                *last = Addr::Const(offset);
            }
        }
        Op::CALL | Op::JMP | Op::RET => {
            if let Some(last) = operands.last_mut()
                && let Addr::Mem(Mem {
                    name: Name::Extern | Name::Static,
                    base: Reg::NONE,
                    index: Reg::NONE,
                    symbol: Some(symbol),
                    offset,
                    ..
                }) = *last
            {
                *last = Addr::Symbol(symbol, offset);
            }
        }
        Op::MOVQ | Op::MOVL => {
            if let Some(first) = operands.first_mut()
                && let Addr::Address(mem) = *first
            {
                *first = Addr::Mem(mem);
                prog.op = if prog.op == Op::MOVQ { Op::LEAQ } else { Op::LEAL };
            }
        }
        _ => {}
    }
    if let Some(&Addr::Float(value)) = operands.first() {
        load_constant(prog, operands, value, cx);
    }
}

/// In an executable the offset of g from the thread pointer is known at link time, so `MOVQ TLS, AX; 0(AX)(TLS*1)` needs
/// only one access: `0(TLS)`.
fn use_thread_pointer(prog: &mut Prog, operands: &mut [Addr]) {
    if let (Op::MOVQ | Op::MOVL, [Addr::Reg(Reg::TLS), Addr::Reg(to)]) = (prog.op, &*operands)
        && to.is_gpr64()
    {
        prog.op = Op::NOP;
        prog.count = 0;
        return;
    }
    let last = operands.len().saturating_sub(1);
    for index in [0, last] {
        if let Some(Addr::Mem(mem)) = operands.get_mut(index)
            && mem.index == Reg::TLS
            && mem.base.is_gpr64()
        {
            *mem = Mem { base: Reg::TLS, index: Reg::NONE, scale: 0, ..*mem };
        }
    }
}

/// Moves a floating-point constant to memory, except positive zero, which becomes XORPS.
fn load_constant(prog: &mut Prog, operands: &mut [Addr], value: f64, cx: &mut Lowering) {
    if prog.op.copies_float()
        && value.to_bits() == 0
        && let &mut [_, to @ Addr::Reg(reg)] = operands
        && reg.is_xmm()
        && reg.number() < 16
    {
        prog.op = Op::XORPS;
        operands[0] = to;
        return;
    }
    let symbol = match prog.op.float_constant() {
        Some(FloatSize::Single) => cx.want(Wanted::Single((value as f32).to_bits())),
        Some(FloatSize::Double) => cx.want(Wanted::Double(value.to_bits())),
        None => return,
    };
    operands[0] = Addr::Mem(Mem { name: Name::Extern, symbol: Some(symbol), ..Mem::default() });
}
