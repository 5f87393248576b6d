//! The stack: SP at returns and calls, and what lies above and below the frame.

use super::calls::Callees;
use super::machine::{Known, Machine, Sp};
use super::pointers::{Pointer, Pointers};
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
    let is_wanted = [Id::BELOW_SP, Id::BEYOND_FRAME, Id::LOST_ARGUMENT].iter().any(|id| reports.wants(*id));
    let mut pointers = Pointers::of_stack(subject.function, is_wanted);
    known.each(|index, prog, operands, machine| {
        let sp = if let Sp::At(sp) = machine.sp { Some(sp) } else { None };
        for (operand, addr) in operands.iter().enumerate() {
            let Some(mem) = addr.mem() else { continue };
            let is_named = matches!(mem.name, Name::Auto | Name::Param) || mem.base == Reg::SP;
            let pointer = if is_named { None } else { pointers.of(index, mem) };
            // Only these are in the frame.
            if !is_named && pointer.is_none() {
                continue;
            }
            let place = subject.function.operand_span(prog, operand);
            let accessed = match addr {
                Addr::Mem(_) => access(prog, operands, operand).unwrap_or((Access::Address, 0)),
                _ => (Access::Address, 0),
            };
            let used = Used { mem: *mem, access: accessed.0, bytes: accessed.1.max(1) as i64, span: place };
            match pointer {
                Some(pointer) => by_pointer(subject, &used, pointer, (machine, seen[index]), reports),
                None => memory(subject, &used, (machine, seen[index]), reports),
            }
            is_stale |= stale(subject, &used, (machine, seen[index]), is_stale, reports);
        }
        let implied = graph::effects(prog).filter(|_| pointers.is_in_use).map(|effects| effects.memory());
        for memory in implied.into_iter().flatten().filter(|memory| memory.base != Reg::SP) {
            if let Some(pointer) = pointers.in_register(index, memory.base) {
                let (access, bytes) = (memory.access, i64::from(memory.bytes.max(1)));
                let used = Used { mem: Mem::default(), access, bytes, span: prog.span };
                by_pointer(subject, &used, pointer, (machine, seen[index]), reports);
            }
        }
        pointers.step(index, prog, operands, sp);
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

impl Used {
    fn does(&self) -> &'static str {
        if self.access.writes() { "writes" } else { "reads" }
    }
}

/// Accesses by SP.
fn memory(subject: &Subject<'_>, used: &Used, (machine, seen): (&Machine, i64), reports: &mut Reports<'_>) {
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
    match mem.name {
        Name::Auto => {
            let (frame, end) = (subject.frame, mem.offset.saturating_add(*bytes));
            if mem.offset < -frame || end > 0 {
                let does = used.does();
                let message = match frame {
                    0 => format!("this {does} the stack, but `TEXT` declares a frame of 0 bytes"),
                    _ => format!(
                        "this {does} outside the frame of {frame} bytes, which is from `-{frame}(SP)` to `0(SP)`"
                    ),
                };
                reports.add(Id::BEYOND_FRAME, *span, message, |found| found);
            }
        }
        Name::None if mem.base == Reg::SP && mem.offset < 0 && access.writes() => {
            below(-mem.offset, *span, reports);
        }
        Name::None if mem.base == Reg::SP => {
            let Sp::At(sp) = machine.sp else { return };
            let at = sp.saturating_add(mem.offset);
            above(subject, used, at, sp == seen, reports);
            handed(subject, used, at, machine, reports);
        }
        _ => {}
    }
}

/// Accesses by a register that points to the stack.
fn by_pointer(
    subject: &Subject<'_>,
    used: &Used,
    pointer: Pointer,
    (machine, seen): (&Machine, i64),
    reports: &mut Reports<'_>,
) {
    let (Pointer::Stack { at: Some(at), .. }, Sp::At(sp)) = (pointer, machine.sp) else { return };
    if matches!(used.access, Access::Address | Access::None) {
        return;
    }
    let at = at.saturating_add(used.mem.offset);
    if at < sp && used.access.writes() {
        return below(sp.saturating_sub(at), used.span, reports);
    }
    // Arguments may be passed on by their address.
    let arguments = subject.whole_frame + WORD;
    if at < arguments || subject.args.is_some_and(|args| at >= arguments + i64::from(args)) {
        above(subject, used, at, sp == seen, reports);
    }
    handed(subject, used, at, machine, reports);
}

/// A write so many bytes below SP.
fn below(bytes: i64, span: Span, reports: &mut Reports<'_>) {
    let message = format!("this writes {bytes} bytes below the stack pointer");
    reports.add(Id::BELOW_SP, span, message, |found| {
        found
            .note("a signal handler or the runtime may overwrite it")
            .help("declare a frame for it in `TEXT`")
    });
}

/// An access at a place above SP where the body begins, which may be above the frame. Where SP is not where the assembler takes it to be,
/// arguments have no other name.
fn above(subject: &Subject<'_>, used: &Used, at: i64, is_followed: bool, reports: &mut Reports<'_>) {
    let Used { access, bytes, span, .. } = used;
    let end = at.saturating_add(*bytes);
    let bp = if subject.saves_bp { WORD } else { 0 };
    let (saved, above) = (subject.frame, subject.frame + bp);
    let what = match () {
        () if at >= above + WORD => "the caller's frame",
        () if end > above && (access.writes() || above > 0) => "the return address",
        () if end > saved && at < above && access.writes() => "the saved frame pointer",
        () => return,
    };
    let arguments = above + WORD..above + WORD + subject.args.map_or(0, i64::from);
    if !is_followed && arguments.contains(&at) {
        return;
    }
    let argument = argument(subject, at - above - WORD);
    let does = used.does();
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

/// A read of what a call before was given.
fn handed(subject: &Subject<'_>, used: &Used, at: i64, machine: &Machine, reports: &mut Reports<'_>) {
    if !used.access.reads() || !machine.handed.has(at, used.bytes) {
        return;
    }
    let call = subject.function.progs[machine.handed.call].span;
    let message = "this reads an argument of a call before it, which the Go function may have changed";
    reports.add(Id::LOST_ARGUMENT, used.span, message, |found| {
        found
            .also(call, "called here")
            .help("keep a copy elsewhere in the frame, or in an argument of this function")
    });
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
fn stale(
    subject: &Subject<'_>,
    used: &Used,
    (machine, seen): (&Machine, i64),
    is_told: bool,
    reports: &mut Reports<'_>,
) -> bool {
    let (Name::Param | Name::Auto, Sp::At(sp)) = (used.mem.name, machine.sp) else { return false };
    if sp == seen || is_told {
        return false;
    }
    let (bytes, direction) = (sp.abs_diff(seen), if sp < seen { "lower" } else { "higher" });
    let message = format!(
        "`SP` is {bytes} bytes {direction} here than the assembler takes it to be, so this is another place"
    );
    let top = if used.mem.name == Name::Param { subject.whole_frame + WORD } else { subject.frame };
    let right = top.saturating_add(used.mem.offset).saturating_sub(sp);
    reports.add(Id::STALE_FRAME, used.span, message, |found| {
        found.note("the assembler follows `PUSHQ`, `POPQ` and `ADJSP` in the order of the source").help(format!(
            "declare the frame in `TEXT` instead of moving `SP`, or address memory by the hardware register: `{right}(SP)`"
        ))
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
