//! Correlated branches: those that ask again what another has asked, so that not every path through the graph can be taken.
//!
//! In: a function with its graph. Out: for each condition that several branches ask for, and that stays what it is between them, the graph
//! where it holds and the graph where it does not. What a check finds on paths counts only if one of the two has it.

use super::subject::Subject;
use crate::amd64::effects::Control;
use crate::amd64::{Op, Reg};
use crate::flow::graph::{self, Graph};
use crate::flow::registers::{flag_effects, for_each_written};
use crate::obj::{Addr, Mem, Name, Prog};
use rustc_hash::FxHashMap;

/// How many conditions of a function are looked at: each costs two rounds of checks.
const MOST: usize = 8;

/// What conditional jumps ask for, each beside its opposite.
const OPPOSITES: [(&str, &str); 8] = [
    ("JEQ", "JNE"),
    ("JCS", "JCC"),
    ("JLS", "JHI"),
    ("JLT", "JGE"),
    ("JLE", "JGT"),
    ("JMI", "JPL"),
    ("JOS", "JOC"),
    ("JPS", "JPC"),
];

/// An operand of a comparison.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Reg(Reg),
    Const(i64),
    Mem(Mem),
}

/// A comparison, and which of the [`OPPOSITES`] is asked of it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Condition {
    op: Op,
    parts: Vec<Part>,
    asked: usize,
}

/// A block that ends with a branch on a condition, and whether the branch is taken where it holds.
type Asking = (usize, bool);

/// The graphs in which each correlated condition holds, and does not hold.
pub(super) fn graphs(subject: &Subject<'_>, graph: &Graph) -> Vec<[Graph; 2]> {
    let mut conditions: Vec<(Condition, Vec<Asking>)> = Vec::new();
    let mut known: FxHashMap<Condition, usize> = FxHashMap::default();
    for number in (0..graph.blocks.len()).filter(|number| graph.reached[*number]) {
        let Some((condition, is_taken)) = condition(subject, graph, number) else { continue };
        let index = *known.entry(condition.clone()).or_insert(conditions.len());
        if index == conditions.len() {
            conditions.push((condition, Vec::new()));
        }
        conditions[index].1.push((number, is_taken));
    }
    conditions
        .iter()
        .filter(|(_, asking)| asking.len() > 1)
        .take(MOST)
        .filter(|(condition, asking)| stays(subject, graph, condition, asking))
        .map(|(_, asking)| [true, false].map(|holds| where_it(holds, subject, graph, asking)))
        .collect()
}

/// What the branch at the end of a block asks for, if a comparison in the block says.
fn condition(subject: &Subject<'_>, graph: &Graph, number: usize) -> Option<(Condition, bool)> {
    let function = subject.function;
    let progs = graph.blocks[number].progs.clone();
    let jump = &function.progs[progs.end - 1];
    if graph::effects(jump)?.control != Control::Branch || function.branch_target(jump)? == progs.end {
        return None;
    }
    let name = jump.op.name();
    let asked = OPPOSITES.iter().position(|(one, other)| [*one, *other].contains(&name))?;
    let compare =
        function.progs[progs.start..progs.end - 1].iter().rev().find(|prog| sets_flags(subject, prog))?;
    let operands = function.operands(compare);
    let effects = graph::effects(compare)?;
    if effects.control != Control::Next
        || effects.operands[..operands.len()].iter().any(|access| access.writes())
    {
        return None;
    }
    let parts = operands.iter().map(part).collect::<Option<Vec<Part>>>()?;
    Some((Condition { op: compare.op, parts, asked }, name == OPPOSITES[asked].0))
}

fn sets_flags(subject: &Subject<'_>, prog: &Prog) -> bool {
    let changes = |effects| !flag_effects(effects, subject.function.operands(prog)).changed().is_empty();
    graph::effects(prog).map_or(!graph::is_inert(prog.op), changes)
}

/// An operand whose changes can be seen: of memory, variables and arguments.
fn part(addr: &Addr) -> Option<Part> {
    match *addr {
        Addr::Reg(reg) => Some(Part::Reg(reg)),
        Addr::Const(value) => Some(Part::Const(value)),
        Addr::Mem(mem) => {
            let is_named = matches!(mem.name, Name::Extern | Name::Static | Name::Param);
            (is_named && mem.index == Reg::NONE).then_some(Part::Mem(mem))
        }
        _ => None,
    }
}

/// Whether nothing behind one of the branches changes what the condition is about.
fn stays(subject: &Subject<'_>, graph: &Graph, condition: &Condition, asking: &[Asking]) -> bool {
    let mut seen = vec![false; graph.blocks.len()];
    let mut open: Vec<usize> =
        asking.iter().flat_map(|(number, _)| &graph.blocks[*number].next).copied().collect();
    while let Some(number) = open.pop() {
        if std::mem::replace(&mut seen[number], true) {
            continue;
        }
        let block = &graph.blocks[number];
        if subject.function.progs[block.progs.clone()].iter().any(|prog| changes(subject, prog, condition)) {
            return false;
        }
        open.extend(&block.next);
    }
    true
}

fn changes(subject: &Subject<'_>, prog: &Prog, condition: &Condition) -> bool {
    let operands = subject.function.operands(prog);
    let Some(effects) = graph::effects(prog) else { return !graph::is_inert(prog.op) };
    let registers = || {
        condition.parts.iter().filter_map(|part| if let Part::Reg(reg) = part { Some(*reg) } else { None })
    };
    if effects.control == Control::Call && registers().next().is_some() {
        return true;
    }
    let mut found = false;
    for_each_written(effects, operands, |written| {
        found |= registers()
            .any(|reg| reg == written || reg.general().is_some() && reg.general() == written.general());
    });
    let writes = |(index, addr): (usize, &Addr)| match addr {
        Addr::Mem(mem) => effects.operands[index].writes() && condition.parts.contains(&Part::Mem(*mem)),
        _ => false,
    };
    found || operands.iter().enumerate().any(writes)
}

/// The graph without the ways that are taken only where the condition is otherwise.
fn where_it(holds: bool, subject: &Subject<'_>, graph: &Graph, asking: &[Asking]) -> Graph {
    let mut graph = graph.clone();
    for (number, is_taken) in asking {
        let block = &mut graph.blocks[*number];
        let behind = block.progs.end;
        let target = subject.function.branch_target(&subject.function.progs[behind - 1]);
        let goes_on = if *is_taken == holds { target } else { Some(behind) };
        let next = std::mem::take(&mut block.next);
        let leads = |graph: &Graph, next: &usize| Some(graph.blocks[*next].progs.start) == goes_on;
        let next = next.into_iter().filter(|next| leads(&graph, next)).collect();
        graph.blocks[*number].next = next;
    }
    graph.find_reached();
    graph
}
