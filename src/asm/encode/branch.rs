//! The operand before a branch target.
//!
//! In: a branch within its function. Out: whether Go accepts the operand before its label, or the error. The bytes are left
//! to [`relax`](crate::asm::encode::relax).

use crate::amd64::{self, Branch, Op};
use crate::diag::Diagnostic;
use crate::obj::{Addr, Function, Prog};

/// The error for a label that is not allowed here, or for the operand before it.
pub(in crate::asm) fn refuse(function: &Function, prog: &Prog) -> Option<Diagnostic> {
    function.branch_target(prog)?;
    let name = prog.op.name();
    let Some(branch) = amd64::branch(prog.op) else {
        let message = format!("`{name}` does not take a label");
        return Some(Diagnostic::error("bad-target", function.target_span(prog), message));
    };
    let error = match function.operands(prog) {
        [_] => return None,
        [hint, _] if is_hint(prog.op, branch, hint) => return None,
        _ if takes_hint(prog.op, branch) => Diagnostic::error(
            "bad-operand",
            function.operand_span(prog, 0),
            format!("the hint of `{name}` must be `$0` or `$1`"),
        )
        .note("the operand before the label hints whether the jump is likely; it adds no bytes"),
        _ => Diagnostic::error(
            "bad-target",
            function.operand_span(prog, 0),
            format!("`{name}` takes only a target"),
        ),
    };
    Some(error)
}

/// Whether an operand before a label is a branch hint: 0 or 1 (yjcond in cmd/internal/obj/x86/asm6.go). It adds no bytes.
pub(in crate::asm) fn is_hint(op: Op, branch: Branch, operand: &Addr) -> bool {
    takes_hint(op, branch) && matches!(operand, Addr::Const(0 | 1))
}

/// Whether it is a conditional jump with a near form: LOOP and JCXZQ have none.
fn takes_hint(op: Op, branch: Branch) -> bool {
    op != Op::JMP && branch.short.is_some() && branch.near.is_some()
}
