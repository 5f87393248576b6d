//! Registers and flags: what belongs to the caller is kept, and what is read has been set.

use super::calls::{Callee, Callees};
use super::first_time;
use super::fixed::{kept, passed};
use super::machine::Known;
use super::reads::reads;
use super::reports::Reports;
use super::subject::Subject;
use super::table::Id;
use super::told::Told;
use super::uses::Uses;
use crate::amd64::effects::{Control, Effects, Flags};
use crate::amd64::{Op, Reg};
use crate::flow::doubts::FOLLOWED;
use crate::flow::graph::{self, Graph};
use crate::flow::registers::{Registers, flag_effects, for_each_written};
use crate::obj::{Addr, Prog};
use crate::source::Span;

/// Checks one function.
pub(super) fn check(
    subject: &Subject<'_>,
    graph: &Graph,
    known: &Known<'_>,
    callees: &Callees<'_>,
    reports: &mut Reports<'_>,
) {
    // Values that Go passes are on the stack.
    let is_from_go = callees.are_from_go(subject);
    let returns_to_go = callees.returns_to_go(subject);
    let mut told = Told::default();
    let uses = Uses::new(subject, graph);
    // What is read before it is set on some path only.
    let mut first_reads = Vec::new();
    known.each(|index, prog, operands, machine| {
        let Some(effects) = graph::effects(prog) else { return };
        let leaves = leaves(effects, operands);
        if leaves && !callees.follows_abort(subject, index) {
            kept(subject, prog, machine, &mut told, reports);
        }
        let calls = effects.control == Control::Call && effects.stack != 0;
        if (leaves || calls) && callees.is_internal(operands) {
            passed(subject, prog, operands, machine, &mut told, reports);
        }
        if (leaves || calls)
            && let Some(set) = machine.direction
        {
            let message = format!("the direction flag is still set at this `{}`", subject.word(prog));
            if told.is_new(Id::DIRECTION_FLAG, index) {
                reports.add(Id::DIRECTION_FLAG, prog.span, message, |found| {
                    found.also(span(subject, set), "set here").help("add `CLD` before it")
                });
            }
        }
        let within = callees.uppers(effects, operands);
        // One that leaves them in use itself is told of there.
        let is_left = leaves && returns_to_go && within.is_none_or(|to| to.keeps && !to.dirties);
        let reaches_sse = calls && (callees.are_elsewhere(operands) || within.is_some_and(|to| to.runs_sse));
        if (is_left || reaches_sse)
            && let Some(wide) = machine.dirty
            && told.is_new(Id::DIRTY_UPPER, index)
        {
            // Other assembly may be passed vectors, and may keep them.
            let is_certain = match effects.control {
                Control::Return => subject.signature.is_some(),
                Control::Jump => within.map_or(callees.are_elsewhere(operands), |to| !to.has_vectors),
                _ => callees.of(operands) == Callee::Go,
            };
            dirty_upper(subject, prog, wide, is_certain, reports);
        }
        let unset = if is_from_go { machine.unset } else { Default::default() };
        let unset_flags = if is_from_go { machine.unset_flags } else { Flags::empty() };
        let maybe_unset = if is_from_go { machine.maybe_unset } else { Default::default() };
        if is_from_go && !machine.partial.is_empty() && reports.wants(Id::PARTIAL_REGISTER) {
            reads(prog, operands, effects, |reg, operand| {
                if let Some(why) = machine.partial.lacks(prog, operands, reg, operand)
                    && !told.has_register(Id::PARTIAL_REGISTER, reg)
                    && uses.matters(index, reg)
                {
                    told.note_register(Id::PARTIAL_REGISTER, reg);
                    report_read(subject, Id::PARTIAL_REGISTER, (prog, operand), (reg, why), reports);
                }
            });
        }
        if maybe_unset.0 | machine.lost.0 != 0 {
            reads(prog, operands, effects, |reg, operand| {
                let check = match reg {
                    reg if unset.has(reg) => Id::UNSET_REGISTER,
                    reg if machine.lost.has(reg) => Id::LOST_REGISTER,
                    reg if maybe_unset.has(reg) && first_reads.len() < MOST_FIRST_READS => {
                        return first_reads.push((index, What::Register(reg, operand)));
                    }
                    _ => return,
                };
                if !told.has_register(check, reg) && uses.matters(index, reg) {
                    report_register(subject, check, (prog, operand), reg, &mut told, reports);
                }
            });
        }
        if leaves || calls {
            let lacks = |reg: &Reg| unset.has(*reg) && !told.has_register(Id::UNSET_REGISTER, *reg);
            if let Some(reg) = callees.needs(operands).first(lacks)
                && let Some(symbol) = operands.last().and_then(Addr::symbol)
            {
                told.note_register(Id::UNSET_REGISTER, reg);
                let callee = subject.unit.linked_name(symbol);
                let message = format!("`{callee}` reads `{}`, but nothing has set it", reg.name());
                reports.add(Id::UNSET_REGISTER, prog.span, message, |found| found);
            }
        }
        let flags = flag_effects(effects, operands).read & FOLLOWED;
        // These keep all flags, of which some are used later.
        let keeps = matches!(prog.op, Op::PUSHFQ | Op::LAHF);
        if flags.is_empty() || effects.control == Control::Call || keeps {
            return;
        }
        let bad = flags & (unset_flags | machine.lost_flags);
        let maybe = if is_from_go { flags & machine.maybe_unset_flags } else { Flags::empty() };
        if !bad.is_empty() {
            let why = match (bad & machine.lost_flags).is_empty() {
                true => "nothing has set",
                false => "an instruction before leaves undefined",
            };
            report_flags(subject, prog, index, bad, why, &mut told, reports);
        } else if !maybe.is_empty() && first_reads.len() < MOST_FIRST_READS {
            first_reads.push((index, What::Flags(maybe)));
        }
    });
    for (index, what) in first_reads {
        first_read(&uses, index, what, &mut told, reports);
    }
}

/// The most reads of a function for which paths that do not come by them twice are followed, each in the time of a walk.
const MOST_FIRST_READS: usize = 100;

/// What an instruction reads.
#[derive(Clone, Copy)]
enum What {
    /// With the operand that names it.
    Register(Reg, Option<usize>),
    Flags(Flags),
}

/// A read of what is set on some paths: in a loop, these may be those of its later rounds.
fn first_read(uses: &Uses<'_>, index: usize, what: What, told: &mut Told, reports: &mut Reports<'_>) {
    let Uses { subject, graph, .. } = *uses;
    let function = subject.function;
    let (prog, is_new) = (
        &function.progs[index],
        match what {
            What::Register(reg, _) => !told.has_register(Id::UNSET_REGISTER, reg),
            What::Flags(_) => true,
        },
    );
    let sets = |other: usize| {
        let (prog, mut found) = (&function.progs[other], false);
        let Some(effects) = graph::effects(prog) else { return !graph::is_inert(prog.op) };
        if effects.control == Control::Call && effects.stack != 0 {
            return true;
        }
        match what {
            What::Register(reg, _) => for_each_written(effects, function.operands(prog), |written| {
                found |= Registers::of(reg).has(written);
            }),
            What::Flags(flags) => {
                found = flag_effects(effects, function.operands(prog)).changed().intersects(flags)
            }
        }
        found
    };
    if !is_new || !first_time::is_unset(graph, index, sets) {
        return;
    }
    match what {
        What::Register(reg, operand) if uses.matters(index, reg) => {
            report_register(subject, Id::UNSET_REGISTER, (prog, operand), reg, told, reports);
        }
        What::Register(..) => {}
        What::Flags(flags) => {
            report_flags(subject, prog, index, flags, "nothing has set the first time", told, reports);
        }
    }
}

fn report_register(
    subject: &Subject<'_>,
    check: Id,
    (prog, operand): (&Prog, Option<usize>),
    reg: Reg,
    told: &mut Told,
    reports: &mut Reports<'_>,
) {
    told.note_register(check, reg);
    let why = match check {
        Id::LOST_REGISTER => "the function called before leaves nothing in it",
        _ => "nothing has set it",
    };
    report_read(subject, check, (prog, operand), (reg, why), reports);
}

/// A read of a register, and why that is wrong.
fn report_read(
    subject: &Subject<'_>,
    check: Id,
    (prog, operand): (&Prog, Option<usize>),
    (reg, why): (Reg, &str),
    reports: &mut Reports<'_>,
) {
    let place = operand.map_or(prog.span, |operand| subject.function.operand_span(prog, operand));
    let message = format!("`{}` reads `{}`, but {why}", subject.word(prog), reg.name());
    reports.add(check, place, message, |found| found);
}

fn report_flags(
    subject: &Subject<'_>,
    prog: &Prog,
    index: usize,
    flags: Flags,
    why: &str,
    told: &mut Told,
    reports: &mut Reports<'_>,
) {
    if told.is_new(Id::UNSET_FLAG, index) {
        let message = format!("`{}` depends on {}, which {why}", subject.word(prog), names(flags));
        reports.add(Id::UNSET_FLAG, prog.span, message, |found| found);
    }
}

/// Leaving with the upper halves of vectors in use.
fn dirty_upper(
    subject: &Subject<'_>,
    prog: &Prog,
    written: usize,
    is_certain: bool,
    reports: &mut Reports<'_>,
) {
    let message = format!("the upper halves of vectors are in use at this `{}`", subject.word(prog));
    let is_call = graph::effects(&subject.function.progs[written])
        .is_some_and(|effects| effects.control == Control::Call);
    let is_expanded = reports.is_expanded(prog.span);
    let between = if subject.starts_line(prog) { "\n\t" } else { "; " };
    reports.add(Id::DIRTY_UPPER, prog.span, message, |found| {
        let found = found
            .also(span(subject, written), if is_call { "left so by this call" } else { "written here" })
            .note("SSE instructions are slow until they are cleared");
        let offer = "add `VZEROUPPER` before it";
        let before = Span { end: prog.span.start, ..prog.span };
        match is_expanded || !is_certain {
            true => found.help(offer),
            false => found.safe_fix(before, format!("{}{between}", Op::VZEROUPPER.name()), offer),
        }
    });
}

fn span(subject: &Subject<'_>, index: usize) -> Span {
    subject.function.progs[index].span
}

/// Whether an instruction leaves the function for its caller, at once or by way of another function.
fn leaves(effects: &Effects, operands: &[Addr]) -> bool {
    match effects.control {
        Control::Return => true,
        Control::Jump => operands.last().and_then(graph::symbol_target).is_some(),
        _ => false,
    }
}

fn names(flags: Flags) -> String {
    let all = [
        (Flags::CF, "carry"),
        (Flags::ZF, "zero"),
        (Flags::SF, "sign"),
        (Flags::PF, "parity"),
        (Flags::OF, "overflow"),
    ];
    let named: Vec<&str> =
        all.iter().filter(|(flag, _)| flags.contains(*flag)).map(|(_, name)| *name).collect();
    match named.len() {
        1 => format!("the {} flag", named[0]),
        _ => format!("the {} flags", named.join(" and ")),
    }
}
