//! Bytes of arguments on the stack.
//!
//! In: what functions do with their arguments, and who calls whom. Out: for each function how many bytes of arguments callers
//! pass. A jump to another function in the last place passes the arguments of the function that jumps, which may not have touched
//! them itself.

use super::body::Body;
use super::elf::{At, Object};
use super::out::Callee;
use crate::diag::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};

/// More bytes of arguments are not copied.
const MOST_ARGUMENTS: i64 = 4096;

/// The most bytes of stack arguments that all calls together copy.
const MOST_COPIED: i64 = 1 << 20;

/// Bytes by function.
pub(super) type Bytes = BTreeMap<At, i64>;

/// The functions that jump to each function, and those that each jumps to.
struct Jumps {
    to: BTreeMap<At, BTreeSet<At>>,
    from: BTreeMap<At, BTreeSet<At>>,
}

impl Jumps {
    fn of(bodies: &BTreeMap<At, Body>) -> Self {
        let mut all = Self { to: BTreeMap::new(), from: BTreeMap::new() };
        for (at, body) in bodies {
            for (to, ..) in body.needs.calls.iter().filter(|(_, _, is_jump, _)| *is_jump) {
                for to in to.functions().iter().filter(|to| *to != at && bodies.contains_key(to)) {
                    all.to.entry(*to).or_default().insert(*at);
                    all.from.entry(*at).or_default().insert(*to);
                }
            }
        }
        all
    }
}

/// Raises bytes to the most of those that are connected by steps.
fn spread(bytes: &mut Bytes, steps: &BTreeMap<At, BTreeSet<At>>) {
    let mut order: Vec<(i64, At)> = bytes.iter().map(|(at, bytes)| (*bytes, *at)).collect();
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
    let mut all: Bytes = bodies.iter().map(|(at, body)| (*at, has(body))).collect();
    spread(&mut all, &Jumps::of(bodies).to);
    all.into_iter().filter(|(_, has)| *has > 0).map(|(at, _)| at).collect()
}

/// The bytes of stack arguments of each function. `passed` has those that Go functions pass.
pub(super) fn arguments(
    object: &Object<'_>,
    bodies: &BTreeMap<At, Body>,
    passed: &Bytes,
) -> Result<Bytes, Diagnostic> {
    let jumps = Jumps::of(bodies);
    let mut args: Bytes = bodies.iter().map(|(at, body)| (*at, body.needs.args)).collect();
    for (at, bytes) in passed {
        args.entry(*at).and_modify(|known| *known = (*known).max(*bytes));
    }
    let mut escaping: Bytes =
        bodies.iter().map(|(at, body)| (*at, i64::from(body.needs.args_escape))).collect();
    spread(&mut escaping, &jumps.to);
    escaping.retain(|_, escapes| *escapes > 0);
    for body in bodies.values() {
        let calls = body.needs.calls.iter().filter(|(_, _, is_jump, _)| !is_jump);
        for (to, depth, at) in
            calls.flat_map(|(to, depth, _, at)| to.functions().iter().map(move |to| (to, depth, at)))
        {
            if escaping.contains_key(to) {
                // Whatever may be an argument is copied.
                if *depth > MOST_ARGUMENTS {
                    let text = format!(
                        "how many arguments `{}` has on the stack is not known",
                        object.function_name(*to)
                    );
                    return Err(object.error("import-stack", *at, text));
                }
                args.entry(*to).and_modify(|known| *known = (*known).max(*depth));
            }
        }
    }
    // Those of which it is not known have what the function had that jumps there.
    let mut unknown = jumps.from;
    unknown.values_mut().for_each(|all| all.retain(|to| escaping.contains_key(to)));
    spread(&mut args, &unknown);
    spread(&mut args, &jumps.to);
    for bytes in args.values_mut() {
        *bytes = (*bytes + 7) & !7;
    }
    copied(object, bodies, &args)?;
    Ok(args)
}

/// Refuses an object whose calls would copy too much.
fn copied(object: &Object<'_>, bodies: &BTreeMap<At, Body>, args: &Bytes) -> Result<(), Diagnostic> {
    let of = |to: &At| args.get(to).copied().unwrap_or(0);
    let mut copied = 0_i64;
    for (to, _, _, at) in bodies.values().flat_map(|body| &body.needs.calls) {
        copied += match to {
            Callee::Function(to) => of(to),
            Callee::OneOf(all, _) => all.iter().map(of).max().unwrap_or(0),
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
