//! Where execution goes: off the end, into other functions, nowhere.

use super::calls::Callees;
use super::reports::Reports;
use super::subject::Subject;
use super::table::Id;
use crate::amd64::Op;
use crate::amd64::effects::{Control, Effects};
use crate::flow::graph::{self, End, Graph};
use crate::obj::{Addr, Prog};
use crate::source::{Atom, Span};
use crate::syntax::Kind;
use crate::syntax::raw::RawTokens;
use rustc_hash::FxHashSet;

/// Checks one function.
pub(super) fn check(subject: &Subject<'_>, graph: &Graph, callees: &Callees<'_>, reports: &mut Reports<'_>) {
    falls_off(subject, graph, callees, reports);
    endless(subject, graph, reports);
    let skipped = skipped_labels(subject);
    unreachable(subject, graph, &skipped, reports);
    foreign(subject, reports);
    for (name, span) in subject.written.unused_labels.iter().filter(|(_, span)| !skipped.contains(span)) {
        let message = format!("no instruction jumps to `{}`", subject.unit.names.text(*name));
        reports.add(Id::UNUSED_LABEL, *span, message, |found| found);
    }
}

/// The end of a function that is reached.
fn falls_off(subject: &Subject<'_>, graph: &Graph, callees: &Callees<'_>, reports: &mut Reports<'_>) {
    let function = subject.function;
    let last = graph
        .blocks
        .iter()
        .enumerate()
        .zip(&graph.reached)
        .filter(|((_, block), reached)| **reached && block.end == End::FallsOff);
    for ((number, block), _) in last {
        let does_something = |prog: &&Prog| !graph::is_inert(prog.op);
        let mut prog = function.progs[block.progs.clone()].iter().rev().find(does_something);
        if prog.is_none() {
            // A label at the end, to which something else than the instruction before it leads.
            let leads =
                graph.blocks.iter().zip(&graph.reached).enumerate().find(|(other, (from, reached))| {
                    **reached && from.next.contains(&number) && other + 1 != number
                });
            let before = function.progs[..block.progs.start].iter().rev().find(does_something);
            prog = match leads {
                Some((_, (from, _))) => function.progs[from.progs.clone()].last(),
                None => before,
            };
        }
        let Some(prog) = prog else { continue };
        // Bytes may be a jump, and neither a function that is called nor an interrupt may return.
        let goes_on = |effects: &Effects| match effects.control {
            Control::Call => callees.return_from(function.operands(prog)),
            Control::Interrupt => false,
            _ => true,
        };
        if graph::effects(prog).is_some_and(goes_on) && function.progs.len() > 1 {
            let name = &subject.name;
            reports.add(
                Id::MISSING_RETURN,
                prog.span,
                format!("`{name}` goes on after its last instruction"),
                |found| {
                    found
                        .note("what comes next is padding, or another function")
                        .help("end it with `RET`, a jump, or `UNDEF`")
                },
            );
        }
    }
}

/// A function with results from which no path leads out.
fn endless(subject: &Subject<'_>, graph: &Graph, reports: &mut Reports<'_>) {
    let has_results = subject.signature.is_some_and(|signature| !signature.results.is_empty());
    if graph.is_opaque || !has_results || graph.blocks.is_empty() {
        return;
    }
    let leaves = |prog: &Prog| {
        let effects = graph::effects(prog);
        let moves = effects
            .is_some_and(|effects| effects.control != Control::Next && effects.control != Control::Call);
        moves && subject.function.branch_target(prog).is_none()
    };
    let reached = graph.blocks.iter().zip(&graph.reached).filter(|(_, reached)| **reached);
    for (block, _) in reached {
        if block.end != End::Inside || subject.function.progs[block.progs.clone()].iter().any(leaves) {
            return;
        }
    }
    let message = format!("`{}` has results, but no path through it returns", subject.name);
    reports.add(Id::MISSING_RETURN, subject.symbol.defined, message, |found| {
        found.note("all that is reached are loops").help("end one of its paths with `RET`, or with `UNDEF`")
    });
}

/// Code that no path leads to.
fn unreachable(subject: &Subject<'_>, graph: &Graph, skipped: &[Span], reports: &mut Reports<'_>) {
    let is_indirect = |prog: &Prog| graph::is_indirect_jump(subject.function, prog);
    if !reports.wants(Id::UNREACHABLE_CODE)
        || graph.is_opaque
        || subject.function.progs.iter().any(is_indirect)
    {
        return;
    }
    let mut before = true;
    let reached = reached_with(subject, graph, skipped);
    for (block, reached) in graph.blocks.iter().zip(&reached) {
        if *reached {
            before = true;
            continue;
        }
        let progs = &subject.function.progs[block.progs.clone()];
        let Some(first) = progs.iter().find(|prog| matters(subject, prog)) else { continue };
        // One message for a run of blocks.
        if std::mem::take(&mut before) {
            reports.add(Id::UNREACHABLE_CODE, first.span, "no path leads to this instruction", |found| found);
        }
    }
}

/// The directives that leave text out.
const CONDITIONS: [&str; 4] = ["ifdef", "ifndef", "else", "endif"];

/// The unused labels that text which `#ifdef` leaves out may jump to, in order.
fn skipped_labels(subject: &Subject<'_>) -> Vec<Span> {
    let labels = &subject.written.unused_labels;
    let start = subject.symbol.defined.start;
    let file = subject.sources.file_at(start).map(|id| subject.sources.file(id));
    let Some(file) = file.filter(|_| !labels.is_empty()) else { return Vec::new() };
    let text = file.text();
    let mut tokens = RawTokens::new(text, (start - file.start()) as usize);
    let mut mentions: FxHashSet<&str> = FxHashSet::default();
    let (mut before, mut word, mut has_condition) = (Kind::Colon, None, false);
    loop {
        let token = tokens.next();
        if token.kind != Kind::Colon {
            mentions.extend(word);
        }
        let own = &text[token.range()];
        if token.kind == Kind::Eof || before == Kind::Newline && own == "TEXT" {
            break;
        }
        has_condition |= before == Kind::Hash && CONDITIONS.contains(&own);
        word = (token.kind == Kind::Word).then_some(own);
        before = token.kind;
    }
    if !has_condition {
        return Vec::new();
    }
    let is_mentioned = |name: &Atom| mentions.contains(subject.unit.names.text(*name));
    let mut spans: Vec<Span> =
        labels.iter().filter(|(name, _)| is_mentioned(name)).map(|(_, span)| *span).collect();
    spans.sort_unstable_by_key(|span| span.start);
    spans
}

/// By block, whether a path leads to it if one leads to each of these labels.
fn reached_with(subject: &Subject<'_>, graph: &Graph, labels: &[Span]) -> Vec<bool> {
    let mut reached = graph.reached.clone();
    let progs = &subject.function.progs;
    let is_labelled = |first: usize| {
        let (from, to) = (progs[first.saturating_sub(1)].span.start, progs[first].span.start);
        labels.get(labels.partition_point(|label| label.start < from)).is_some_and(|label| label.start < to)
    };
    let mut open: Vec<usize> = (0..if labels.is_empty() { 0 } else { reached.len() })
        .filter(|number| !reached[*number] && is_labelled(graph.blocks[*number].progs.start))
        .collect();
    while let Some(number) = open.pop() {
        if !std::mem::replace(&mut reached[number], true) {
            open.extend(&graph.blocks[number].next);
        }
    }
    reached
}

/// Whether an instruction does more than end a path, as after a call that does not return.
fn matters(subject: &Subject<'_>, prog: &Prog) -> bool {
    let Some(effects) = graph::effects(prog).filter(|_| !graph::is_inert(prog.op)) else { return false };
    match effects.control {
        Control::Return | Control::Fault | Control::Interrupt => false,
        Control::Jump => !matches!(subject.function.operands(prog).last(), Some(Addr::Branch(_))),
        _ => !matches!(prog.op, Op::NOP | Op::NOPL | Op::NOPW | Op::XCHGL),
    }
}

/// Jumps to the middle of another function.
fn foreign(subject: &Subject<'_>, reports: &mut Reports<'_>) {
    if !reports.wants(Id::FOREIGN_JUMP) {
        return;
    }
    for (_, prog, operands) in subject.instructions() {
        let moves = |effects: &&Effects| !matches!(effects.control, Control::Next | Control::Fault);
        if graph::effects(prog).filter(moves).is_none() {
            continue;
        }
        let Some((symbol, offset)) = operands.last().and_then(graph::symbol_target) else { continue };
        if offset == 0 || symbol == subject.function.symbol {
            continue;
        }
        let message = format!(
            "`{}` goes {} bytes into `{}`",
            subject.word(prog),
            offset,
            subject.unit.linked_name(symbol)
        );
        reports.add(Id::FOREIGN_JUMP, subject.function.target_span(prog), message, |found| {
            found
                .note("the sizes of instructions change from release to release")
                .help("make the place a function of its own")
        });
    }
}
