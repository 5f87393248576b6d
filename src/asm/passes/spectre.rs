//! For -spectre=ret: indirect calls and jumps through retpolines.
//!
//! In: functions with frames. Out: `CALL AX` calls `runtime.retpolineAX`, which prevents the processor from predicting the
//! target (span6 in cmd/internal/obj/x86/asm6.go).

use crate::amd64::Op;
use crate::asm::lowering::{Lowering, Wanted};
use crate::diag::Diagnostic;
use crate::obj::{Addr, Function};

/// Rewrites one function.
pub(in crate::asm) fn use_retpolines(function: &mut Function, cx: &mut Lowering) {
    for index in 0..function.progs.len() {
        let prog = function.progs[index];
        if !matches!(prog.op, Op::CALL | Op::JMP) {
            continue;
        }
        match function.operands_mut(index).last_mut() {
            Some(target @ Addr::Reg(_)) => {
                let register = target.reg().unwrap_or_default();
                *target = Addr::Symbol(cx.want(Wanted::Retpoline(register)), 0);
            }
            Some(Addr::Mem(_)) => cx.sink.push(
                Diagnostic::error(
                    "retpoline",
                    function.target_span(&prog),
                    "no retpoline for a call or jump through memory",
                )
                .help("load the target into a register first"),
            ),
            _ => {}
        }
    }
}
