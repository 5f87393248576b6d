//! The stack: SP at returns and calls, and what lies above and below the frame.

use super::calls::Callees;
use super::machine::{Known, Machine, Sp};
use super::reports::Reports;
use super::subject::{Subject, access};
use super::table::Id;
use crate::amd64::effects::{Access, Control, Effects};
use crate::amd64::{Op, Reg};
use crate::flow::graph;
use crate::obj::{Addr, Mem, Name, Prog};
use crate::source::Span;

/// Bytes of a word, of the return address, and of the saved BP.
const WORD: i64 = 8;

/// Checks one function.
pub(super) fn check(
    subject: &Subject<'_>,
    known: &Known<'_>,
    callees: &Callees<'_>,
    reports: &mut Reports<'_>,
) {
    let seen = seen(subject);
    let mut is_stale = false;
    known.each(|index, prog, operands, machine| {
        for (operand, addr) in operands.iter().enumerate() {
            // Only these are in the frame.
            let mem =
                addr.mem().filter(|mem| matches!(mem.name, Name::Auto | Name::Param) || mem.base == Reg::SP);
            if let Some(mem) = mem {
                let place = subject.function.operand_span(prog, operand);
                let accessed = match addr {
                    Addr::Mem(_) => access(prog, operands, operand).unwrap_or((Access::Address, 0)),
                    _ => (Access::Address, 0),
                };
                let used =
                    Used { mem: *mem, access: accessed.0, bytes: accessed.1.max(1) as i64, span: place };
                memory(subject, &used, machine, reports);
                is_stale |= stale(&used, machine, seen[index], is_stale, reports);
            }
        }
        let Some(effects) = graph::effects(prog) else { return };
        match effects.control {
            Control::Return if !callees.follows_abort(subject, index) => {
                balance(subject, prog, machine.sp, 0, reports)
            }
            Control::Jump if is_left(subject, operands) => {
                // Nothing frees the frame before a jump.
                balance(subject, prog, machine.sp, subject.whole_frame, reports);
            }
            Control::Call if effects.stack != 0 => {
                room(subject, prog, operands, machine.sp, callees, reports)
            }
            _ => {}
        }
    });
    untracked(subject, reports);
}

/// Checks the calls of a function in which SP does not move.
pub(super) fn rooms(subject: &Subject<'_>, callees: &Callees<'_>, reports: &mut Reports<'_>) {
    for (_, prog, operands) in subject.instructions() {
        let is_call = |effects: &Effects| effects.control == Control::Call && effects.stack != 0;
        if graph::effects(prog).is_some_and(is_call) {
            room(subject, prog, operands, Sp::At(0), callees, reports);
        }
    }
}

/// Before each instruction, how far the assembler takes SP to be above where the body begins. It counts in the order of the source.
fn seen(subject: &Subject<'_>) -> Vec<i64> {
    let mut at = 0i64;
    let function = subject.function;
    let moves = function.progs.iter().map(|prog| {
        let before = at;
        let effects = graph::effects(prog);
        at = match (prog.op, function.operands(prog), effects) {
            (Op::RET, ..) => 0,
            (Op::ADJSP, [Addr::Const(bytes), ..], _) => at.wrapping_sub(*bytes),
            (Op::PUSHL | Op::PUSHFL, ..) => at - 4,
            (Op::POPL | Op::POPFL, ..) => at + 4,
            (_, _, Some(effects)) if effects.control == Control::Next => at + i64::from(effects.stack),
            _ => at,
        };
        before
    });
    moves.collect()
}

/// A memory operand.
struct Used {
    mem: Mem,
    access: Access,
    bytes: i64,
    span: Span,
}

/// Accesses by SP.
fn memory(subject: &Subject<'_>, used: &Used, machine: &Machine, reports: &mut Reports<'_>) {
    let Used { mem, access, bytes, span } = used;
    // The end of the frame may be the end of a loop.
    let is_address = matches!(access, Access::Address);
    if is_address && mem.name == Name::Auto && mem.index == Reg::NONE && mem.offset < -subject.frame {
        let message = format!("this is an address below the frame of {} bytes", subject.frame);
        reports.add(Id::BEYOND_FRAME, *span, message, |found| found);
    }
    if mem.index != Reg::NONE || matches!(access, Access::Address | Access::None) {
        return;
    }
    let does = if access.writes() { "writes" } else { "reads" };
    match mem.name {
        Name::Auto => {
            let (frame, end) = (subject.frame, mem.offset.saturating_add(*bytes));
            if mem.offset < -frame || end > 0 {
                let message = format!(
                    "this {does} outside the frame of {frame} bytes, which is from `-{frame}(SP)` to `0(SP)`"
                );
                reports.add(Id::BEYOND_FRAME, *span, message, |found| found);
            }
        }
        Name::None if mem.base == Reg::SP && mem.offset < 0 && access.writes() => {
            let message = format!("this writes {} bytes below the stack pointer", -mem.offset);
            reports.add(Id::BELOW_SP, *span, message, |found| {
                found
                    .note("a signal handler or the runtime may overwrite it")
                    .help("declare a frame for it in `TEXT`")
            });
        }
        Name::None if mem.base == Reg::SP => {
            let Sp::At(sp) = machine.sp else { return };
            let at = sp.saturating_add(mem.offset);
            let end = at.saturating_add(*bytes);
            let bp = if subject.saves_bp { WORD } else { 0 };
            let (saved, above) = (subject.frame, subject.frame + bp);
            let what = match () {
                () if at >= above + WORD => "the caller's frame",
                () if end > above && (access.writes() || above > 0) => "the return address",
                () if end > saved && at < above && access.writes() => "the saved frame pointer",
                () => return,
            };
            let argument = argument(subject, at - above - WORD);
            let message = match (&argument, what) {
                (Some(argument), "the caller's frame") => {
                    format!("this {does} `{argument}` by its distance from `SP`")
                }
                _ => format!("this {does} {what}, beyond the frame of {} bytes", subject.frame),
            };
            reports.add(Id::BEYOND_FRAME, *span, message, |found| match argument {
                Some(argument) => found.help(format!("write `{argument}`")),
                None => found,
            });
        }
        _ => {}
    }
}

/// The argument at an offset from 0(FP).
fn argument(subject: &Subject<'_>, offset: i64) -> Option<String> {
    let offset = u64::try_from(offset).ok()?;
    let signature = subject.signature.filter(|_| !subject.is_internal)?;
    let all = crate::abi::abi0::assign(&subject.prototypes.types, signature);
    let place =
        all.params.iter().chain(&all.results).find(|place| place.offset == offset && place.size > 0)?;
    Some(format!("{}+{offset}(FP)", place.name))
}

/// Operands relative to FP or the top of the frame where SP is not where the assembler takes it to be; whether there is one.
fn stale(used: &Used, machine: &Machine, seen: i64, is_told: bool, reports: &mut Reports<'_>) -> bool {
    let (Name::Param | Name::Auto, Sp::At(sp)) = (used.mem.name, machine.sp) else { return false };
    if sp == seen || is_told {
        return false;
    }
    let (bytes, direction) = (sp.abs_diff(seen), if sp < seen { "lower" } else { "higher" });
    let message = format!(
        "`SP` is {bytes} bytes {direction} here than the assembler takes it to be, so this is another place"
    );
    reports.add(Id::STALE_FRAME, used.span, message, |found| {
        found.note("the assembler follows `PUSHQ`, `POPQ` and `ADJSP` in the order of the source").help(
            "declare the frame in `TEXT` instead of moving `SP`, or address memory by the hardware register: `8(SP)`",
        )
    });
    true
}

/// Whether a jump leads to a function that may be called as well, which expects SP where it was at entry.
fn is_left(subject: &Subject<'_>, operands: &[Addr]) -> bool {
    let target = operands.last().and_then(graph::symbol_target);
    target.is_some_and(|(symbol, offset)| {
        offset == 0 && symbol != subject.function.symbol && !subject.unit.symbol(symbol).is_local()
    })
}

/// SP where the function is left, which should be so many bytes above where its body begins.
fn balance(subject: &Subject<'_>, prog: &Prog, sp: Sp, wanted: i64, reports: &mut Reports<'_>) {
    let does = if prog.op == Op::RET { "returns" } else { "is left" };
    let message = match sp {
        Sp::At(at) if at != wanted => {
            let direction = if at < wanted { "lower" } else { "higher" };
            format!("the function {does} with `SP` {} bytes {direction} than at entry", at.abs_diff(wanted))
        }
        Sp::Either(one, two) => {
            format!("`SP` depends on the path here: it differs by {} bytes", one.abs_diff(two))
        }
        Sp::Aligned(index) => {
            let place = subject.function.progs[index].span;
            let message = format!("the function {does} with `SP` where it was aligned");
            reports.add(Id::UNBALANCED_STACK, prog.span, message, |found| {
                found.also(place, "aligned here").help("keep the old `SP` in a register, and move it back")
            });
            return;
        }
        _ => return,
    };
    reports.add(Id::UNBALANCED_STACK, prog.span, message, |found| {
        found.note("on every path each `PUSHQ` needs a `POPQ`, and each subtraction from `SP` an addition")
    });
}

/// Whether a call leaves room for the arguments of the function that is called.
fn room(
    subject: &Subject<'_>,
    prog: &Prog,
    operands: &[Addr],
    sp: Sp,
    callees: &Callees<'_>,
    reports: &mut Reports<'_>,
) {
    let Sp::At(sp) = sp else { return };
    let Some((name, bytes)) = callees.arguments(operands).filter(|(_, bytes)| *bytes > 0) else { return };
    let room = subject.frame.saturating_sub(sp);
    if room < bytes {
        let message =
            format!("`{name}` has {bytes} bytes of arguments and results, but there is room for {room}");
        reports.add(Id::CALL_ROOM, subject.function.target_span(prog), message, |found| {
            found.help(format!("declare a frame of {} bytes or more", bytes.saturating_add(7) / WORD * WORD))
        });
    }
}

/// Changes of SP that the assembler does not follow.
fn untracked(subject: &Subject<'_>, reports: &mut Reports<'_>) {
    if !reports.wants(Id::UNTRACKED_SP) {
        return;
    }
    for (_, prog, operands) in subject.instructions() {
        let Some(effects) = graph::effects(prog).filter(|effects| effects.control == Control::Next) else {
            continue;
        };
        let writes = operands
            .iter()
            .zip(&effects.operands)
            .any(|(addr, access)| access.writes() && addr.reg() == Some(Reg::SP));
        if writes && effects.stack == 0 {
            reports.add(
                Id::UNTRACKED_SP,
                prog.span,
                "the assembler does not follow this change of `SP`",
                |found| found.note("tracebacks and profiles are wrong until it is undone"),
            );
        }
    }
}
