//! Chains of NOSPLIT functions that need more stack than there is.
//!
//! In: all functions of a unit. Out: findings, each with the chain. As for Go's linker (cmd/link/internal/ld/stackcheck.go), a jump to another
//! function is a call, and one that checks the stack, which it is taken to do if it is not known, needs the return address of that. Assembly in
//! other objects is taken to need nothing, so a chain that is found is one that Go's linker refuses, or would if it knew by how much functions
//! move SP by arithmetic.

use super::calls::{Callee, Callees};
use super::machine::moved;
use super::reports::Reports;
use super::table::Id;
use crate::amd64::Op;
use crate::amd64::effects::Control;
use crate::asm::Written;
use crate::flow::graph;
use crate::obj::{Addr, Attributes, CALL_SIZE, NOSPLIT_LIMIT, Unit};

const LIMIT: i64 = NOSPLIT_LIMIT as i64;

/// The most calls of a chain that are shown, and the most rings.
const MOST_SHOWN: usize = 10;
const MOST_RINGS: usize = 100;

/// Bytes of a return address.
const WORD: i64 = CALL_SIZE as i64;

/// The linker's name of what checks lead to: what it calls runs on another stack.
const MORESTACK: &str = "runtime.morestack";

/// A function as a link of a chain.
#[derive(Default)]
struct Link {
    /// Calls of other functions here: the bytes of stack in use there, the function, the index of the instruction.
    calls: Vec<(i64, usize, usize)>,
    /// The most bytes by which it moves SP down by arithmetic.
    by_hand: i64,
    /// The most bytes that it and what it calls need, and the call of that, once known.
    needs: i64,
    through: Option<usize>,
    state: Visit,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Visit {
    #[default]
    New,
    Open,
    Done,
}

/// Checks a unit.
pub(super) fn check(unit: &Unit, written: &[Written], callees: &Callees<'_>, reports: &mut Reports<'_>) {
    let is_nosplit = |index: usize| {
        let function = unit.functions.get(index);
        function.is_some_and(|function| unit.symbol(function.symbol).attributes.contains(Attributes::NOSPLIT))
    };
    let mut links: Vec<Link> = unit.functions.iter().map(|_| Link::default()).collect();
    let mut places = vec![None; links.len()];
    for (place, written) in written.iter().enumerate() {
        let Some(index) = unit.symbol(written.function.symbol).function.map(|index| index as usize) else {
            continue;
        };
        if index < links.len() && is_nosplit(index) && unit.linked_name(written.function.symbol) != MORESTACK
        {
            links[index] = link(unit, written, index, callees, is_nosplit);
            places[index] = Some(place);
        }
    }
    let mut is_called = vec![false; links.len()];
    for link in &links {
        link.calls.iter().for_each(|(_, to, _)| is_called[*to] = true);
    }
    let mut rings = 0;
    for index in 0..links.len() {
        measure(&mut links, index, &mut rings, |ring| report_ring(unit, written, &places, ring, reports));
    }
    // Where a chain starts.
    for index in (0..links.len()).filter(|index| links[*index].needs > LIMIT && !is_called[*index]) {
        let id = unit.functions[index].symbol;
        let symbol = unit.symbol(id);
        let message = format!(
            "`{}` and what it calls need {} bytes of stack, but a chain of `NOSPLIT` functions may have {LIMIT}",
            unit.linked_name(id),
            links[index].needs
        );
        reports.add(Id::NOSPLIT_OVERFLOW, symbol.defined, message, |mut found| {
            let mut at = index;
            let mut by_hand = Vec::new();
            for _ in 0..MOST_SHOWN {
                if links[at].by_hand > 0 {
                    by_hand.push((at, links[at].by_hand));
                }
                let Some(call) = links[at].through else { break };
                let (bytes, to, prog) = links[at].calls[call];
                let Some(caller) = places[at].and_then(|place: usize| written.get(place)) else { break };
                let prog = &caller.function.progs[prog];
                let name = unit.linked_name(unit.functions[to].symbol);
                found =
                    found.also(prog.span, format!("{} `{name}` with {bytes} bytes in use", verb(prog.op)));
                at = to;
            }
            for (index, bytes) in by_hand {
                let name = unit.linked_name(unit.functions[index].symbol);
                found = found
                    .note(format!("Go's linker does not see that `{name}` moves `SP` down by {bytes} bytes"));
            }
            found.help("let a function check the stack: leave out `NOSPLIT`")
        });
    }
}

/// How messages call what leads to a function.
fn verb(op: Op) -> &'static str {
    if op == Op::CALL { "calls" } else { "jumps to" }
}

fn link(
    unit: &Unit,
    written: &Written,
    own: usize,
    callees: &Callees<'_>,
    is_nosplit: impl Fn(usize) -> bool,
) -> Link {
    let function = &written.function;
    let frame = i64::from(unit.functions[own].frame_size());
    let mut link = Link { needs: frame, ..Link::default() };
    let (mut pushed, mut by_hand) = (0i64, 0i64);
    for (index, prog) in function.progs.iter().enumerate() {
        let operands = function.operands(prog);
        let Some(effects) = graph::effects(prog) else {
            if let (Op::ADJSP, [Addr::Const(bytes), ..]) = (prog.op, operands) {
                pushed = pushed.saturating_add(*bytes);
                link.needs = link.needs.max(frame.saturating_add(pushed));
            }
            continue;
        };
        let is_call = effects.control == Control::Call && effects.stack != 0;
        if let Some(bytes) = moved(prog.op, operands) {
            by_hand = by_hand.saturating_sub(bytes);
            link.by_hand = link.by_hand.max(by_hand);
            pushed = pushed.saturating_sub(bytes);
        }
        match effects.control {
            Control::Next => pushed = pushed.saturating_sub(i64::from(effects.stack)),
            Control::Return => (pushed, by_hand) = (0, 0),
            Control::Jump | Control::Call if is_call || operands.last().is_some_and(is_symbol) => {
                let symbol = operands.last().and_then(Addr::symbol).and_then(|id| unit.symbols.get(id));
                let bytes = frame.saturating_add(pushed.max(0)).saturating_add(WORD);
                link.needs = link.needs.max(bytes);
                match symbol.map(|symbol| symbol.function.map(|to| to as usize)) {
                    Some(Some(to)) if is_nosplit(to) => link.calls.push((bytes, to, index)),
                    // Go is called by way of a wrapper, which calls or checks.
                    Some(None) if callees.of(operands) != Callee::Go => {}
                    _ => link.needs = link.needs.max(bytes.saturating_add(WORD)),
                }
            }
            _ => {}
        }
        link.needs = link.needs.max(frame.saturating_add(pushed));
    }
    link
}

fn is_symbol(addr: &Addr) -> bool {
    graph::symbol_target(addr).is_some()
}

/// Calls that end where they began, each as the function and the index of its instruction: their stack has no bound.
fn report_ring(
    unit: &Unit,
    written: &[Written],
    places: &[Option<usize>],
    ring: &[(usize, usize)],
    reports: &mut Reports<'_>,
) {
    let call = |(index, prog): (usize, usize)| Some(&written.get(places[index]?)?.function.progs[prog]);
    let name = |index: usize| unit.linked_name(unit.functions[index].symbol);
    let (Some(first), Some(Some(last))) = (ring.first(), ring.last().map(|last| call(*last))) else { return };
    let through = if ring.len() == 1 { "" } else { " through other `NOSPLIT` functions" };
    let message = format!("`{}` calls itself{through}, but is `NOSPLIT`", name(first.0));
    reports.add(Id::NOSPLIT_OVERFLOW, last.span, message, |mut found| {
        for (from, to) in ring.iter().zip(&ring[1..]).take(MOST_SHOWN) {
            let Some(prog) = call(*from) else { break };
            found = found.also(prog.span, format!("`{}` {} `{}`", name(from.0), verb(prog.op), name(to.0)));
        }
        found
            .note("Go's linker takes such calls to need stack without end")
            .help("let a function check the stack: leave out `NOSPLIT`")
    });
}

/// Finds what a function needs, with all that it calls. A ring of calls counts once, and is told.
fn measure(links: &mut [Link], first: usize, rings: &mut usize, mut ring: impl FnMut(&[(usize, usize)])) {
    let mut open = vec![(first, 0)];
    while let Some((index, call)) = open.pop() {
        if links[index].state == Visit::Done {
            continue;
        }
        links[index].state = Visit::Open;
        match links[index].calls.get(call).copied() {
            Some((bytes, to, _)) => match links[to].state {
                Visit::New => open.extend([(index, call), (to, 0)]),
                Visit::Open if *rings >= MOST_RINGS => open.push((index, call + 1)),
                Visit::Open => {
                    *rings += 1;
                    let start = open.iter().position(|(other, _)| *other == to).unwrap_or(open.len());
                    let path = open[start..].iter().copied().chain([(index, call)]);
                    let path: Vec<_> =
                        path.map(|(index, call)| (index, links[index].calls[call].2)).collect();
                    ring(&path);
                    open.push((index, call + 1));
                }
                Visit::Done => {
                    let needs = bytes.saturating_add(links[to].needs);
                    if needs > links[index].needs {
                        links[index].needs = needs;
                        links[index].through = Some(call);
                    }
                    open.push((index, call + 1));
                }
            },
            None => links[index].state = Visit::Done,
        }
    }
}
