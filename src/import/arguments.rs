//! Bytes of arguments on the stack.
//!
//! In: what functions do with their arguments, and who calls whom. Out: for each function how many bytes of arguments callers
//! pass. A jump to another function in the last place passes the arguments of the function that jumps, which may not have touched
//! them itself.

use super::body::{Body, sets};
use super::elf::{At, Object};
use super::out::{Callee, Node, Set};
use crate::diag::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// More bytes of arguments are not copied.
const MOST_ARGUMENTS: i64 = 4096;

/// The most bytes of stack arguments that all calls together copy.
const MOST_COPIED: i64 = 1 << 20;

/// Bytes by function.
pub(super) type Bytes = BTreeMap<At, i64>;

/// What jumps to each function or set, and what each jumps to.
struct Jumps {
    to: Steps,
    from: Steps,
}

type Steps = BTreeMap<Node, BTreeSet<Node>>;

impl Jumps {
    fn of(bodies: &BTreeMap<At, Body>) -> Self {
        let mut all = Self { to: BTreeMap::new(), from: BTreeMap::new() };
        let mut add = |from: Node, to: Node| {
            all.to.entry(to).or_default().insert(from);
            all.from.entry(from).or_default().insert(to);
        };
        let mut seen = BTreeSet::new();
        for (at, body) in bodies {
            for (to, ..) in body.needs.calls.iter().filter(|(_, _, is_jump, _)| *is_jump) {
                match to {
                    Callee::Function(to) if to == at || !bodies.contains_key(to) => {}
                    _ => to.node().into_iter().for_each(|to| add(Node::Function(*at), to)),
                }
                for (set, member) in
                    to.set().filter(|set| seen.insert(set.number)).into_iter().flat_map(members)
                {
                    add(set, member);
                }
            }
        }
        all
    }
}

/// A set with each of its functions.
fn members(set: &Rc<Set>) -> impl Iterator<Item = (Node, Node)> {
    set.functions.iter().map(|at| (Node::Set(set.number), Node::Function(*at)))
}

/// Bytes by function or set.
type All = BTreeMap<Node, i64>;

/// Raises bytes to the most of those that are connected by steps.
fn spread(bytes: &mut All, steps: &Steps) {
    let mut order: Vec<(i64, Node)> = bytes.iter().map(|(at, bytes)| (*bytes, *at)).collect();
    order.sort_unstable_by(|a, b| b.cmp(a));
    // The first that comes to a function has the most.
    let mut reached = BTreeSet::new();
    for (most, start) in order {
        let mut open = vec![start];
        while let Some(at) = open.pop() {
            if reached.insert(at) {
                bytes.insert(at, most);
                open.extend(steps.get(&at).into_iter().flatten());
            }
        }
    }
}

/// The functions that have arguments on the stack, or may have, which `passed` does not tell.
pub(super) fn holders(bodies: &BTreeMap<At, Body>) -> BTreeSet<At> {
    let has = |body: &Body| i64::from(body.needs.args > 0 || body.needs.args_escape);
    let mut all = of_functions(bodies, &has);
    spread(&mut all, &Jumps::of(bodies).to);
    all.retain(|_, has| *has > 0);
    by_function(all).into_keys().collect()
}

fn of_functions(bodies: &BTreeMap<At, Body>, of: &dyn Fn(&Body) -> i64) -> All {
    bodies.iter().map(|(at, body)| (Node::Function(*at), of(body))).collect()
}

fn by_function(all: All) -> Bytes {
    let functions = all.into_iter().filter_map(|(node, bytes)| match node {
        Node::Function(at) => Some((at, bytes)),
        Node::Set(_) => None,
    });
    functions.collect()
}

/// The bytes of stack arguments of each function. `passed` has those that Go functions pass.
pub(super) fn arguments(
    object: &Object<'_>,
    bodies: &BTreeMap<At, Body>,
    passed: &Bytes,
) -> Result<Bytes, Diagnostic> {
    let jumps = Jumps::of(bodies);
    let mut args = of_functions(bodies, &|body| body.needs.args);
    for (at, bytes) in passed {
        args.entry(Node::Function(*at)).and_modify(|known| *known = (*known).max(*bytes));
    }
    let mut escaping = of_functions(bodies, &|body| i64::from(body.needs.args_escape));
    spread(&mut escaping, &jumps.to);
    escaping.retain(|_, escapes| *escapes > 0);
    // A set has them if one of its functions has.
    let sets = sets(bodies);
    for (set, member) in sets.values().flat_map(members) {
        if escaping.contains_key(&member) {
            escaping.insert(set, 1);
        }
    }
    for body in bodies.values() {
        for (to, depth, _, at) in body.needs.calls.iter().filter(|(_, _, is_jump, _)| !is_jump) {
            let Some(node) = to.node().filter(|node| escaping.contains_key(node)) else { continue };
            // Whatever may be an argument is copied.
            if *depth > MOST_ARGUMENTS {
                let name = match node {
                    Node::Function(to) => format!("`{}` has", object.function_name(to)),
                    Node::Set(_) => "a function called by its address has".to_owned(),
                };
                let text = format!("how many arguments {name} on the stack is not known");
                return Err(object.error("import-stack", *at, text));
            }
            let known = args.entry(node).or_default();
            *known = (*known).max(*depth);
        }
    }
    for (set, member) in sets.values().flat_map(members).filter(|(_, member)| escaping.contains_key(member)) {
        let bytes = args.get(&set).copied().unwrap_or(0);
        args.entry(member).and_modify(|known| *known = (*known).max(bytes));
    }
    args.retain(|node, _| matches!(node, Node::Function(_)));
    // Those of which it is not known have what the function had that jumps there.
    let mut unknown = jumps.from;
    unknown.values_mut().for_each(|all| all.retain(|to| escaping.contains_key(to)));
    spread(&mut args, &unknown);
    args.retain(|node, _| matches!(node, Node::Function(_)));
    spread(&mut args, &jumps.to);
    let mut args = by_function(args);
    for bytes in args.values_mut() {
        *bytes = (*bytes + 7) & !7;
    }
    copied(object, bodies, &args)?;
    Ok(args)
}

/// Refuses an object whose calls would copy too much.
fn copied(object: &Object<'_>, bodies: &BTreeMap<At, Body>, args: &Bytes) -> Result<(), Diagnostic> {
    let of = |to: &At| args.get(to).copied().unwrap_or(0);
    let of_all = |set: &Rc<Set>| set.functions.iter().map(of).max().unwrap_or(0);
    let by_set: BTreeMap<usize, i64> = sets(bodies).values().map(|set| (set.number, of_all(set))).collect();
    let mut copied = 0_i64;
    for (to, _, _, at) in bodies.values().flat_map(|body| &body.needs.calls) {
        copied += match to {
            Callee::Function(to) => of(to),
            Callee::OneOf(set, _) => by_set.get(&set.number).copied().unwrap_or(0),
            Callee::Routine(_) => 0,
        };
        if copied > MOST_COPIED {
            let text =
                "the calls up to here have more than 1 MiB of arguments on the stack, which would be copied";
            return Err(object.error("import-stack", *at, text));
        }
    }
    Ok(())
}
