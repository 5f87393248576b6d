//! Functions that call themselves, directly or by others, and the stack that they get.
//!
//! In: who calls whom. Out: the functions in an order in which callees come first, and which of them are recursive; what is
//! written where a recursive function begins.
//!
//! A recursive function moves SP by its frame and by those of the functions that it calls and that are not recursive. The stack
//! for it is in the frame of the Go function, whose prologue checks for it. So no recursive function may ask for more stack: that
//! would copy the stack while C has addresses in it. Each compares SP with the end of the goroutine's stack, and fails where what it
//! needs is not left.
//!
//! Go's linker refuses to add up the frames of functions that do not check the stack if they are recursive or large. Recursive ones
//! are functions that check, as far as it knows: calls enter them [`ENTRY`] bytes further on, where the check is over.

use super::arguments;
use super::body::{Body, sets};
use super::elf::At;
use super::out::{Callee, Node, Set};
use super::routines::RECURSION;
use crate::diag::{Diagnostic, Severity};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Bytes of stack for recursion unless asked for otherwise.
pub(super) const ROOM: u64 = 64 << 10;
/// The most, in bytes: with a frame and a word for it a stack stays well below Go's limit of 1 GB.
pub(crate) const MOST_ROOM: u64 = 64 << 20;

/// The bytes of stack for recursion in each call from Go, if a function is recursive.
pub(super) fn room(asked: Option<u64>) -> Result<i64, Diagnostic> {
    let bytes = asked.unwrap_or(ROOM);
    if bytes > MOST_ROOM {
        let text = format!("{bytes} bytes of stack for recursion are more than {MOST_ROOM}");
        return Err(Diagnostic::unplaced(Severity::Error, "bad-option-value", text));
    }
    // Less than the maximum, so that it fits.
    Ok(bytes.next_multiple_of(64) as i64)
}

/// Where calls enter a recursive function, in bytes: Go's prologue before it has 24, and 37 if libraries are linked at run time.
pub(super) const ENTRY: i64 = 64;

/// Where a jump enters it that has done the first instruction, which saves R11: Go's assembler has no jump to a place in a function, and
/// jumps by a register leave no other free.
pub(super) const SAVED: i64 = ENTRY + 2;

/// The bytes at the end of a stack that are left alone, for what runs when a function fails: Go's panic, and deferred functions. Where
/// these need more, Go doubles the stack, which the next recursion could use up again, until Go's limit ends the program.
const LEFT: i64 = 512 + FOR_PANICS;

/// By how many bytes the frame of the Go function is larger than the room, so that all of the room is above those left alone: Go leaves 800
/// below a frame that its prologue has checked (stackGuard and StackSmall in internal/abi).
pub(super) const FOR_PANICS: i64 = 16 << 10;

/// Bytes below SP that a recursive function uses before it knows that it has them.
pub(super) const BEFORE: i64 = 16;

/// The lines at the start of a recursive function that moves SP by some bytes, with what it calls going deeper by others. All
/// registers are as before, since compilers know which ones a function of theirs changes.
pub(super) fn start(moves: i64, below: i64) -> Vec<String> {
    // SP is compared while a register is saved.
    let needed = LEFT + moves + below.max(8) + 8;
    let mut lines: Vec<String> = [
        "NO_LOCAL_POINTERS",
        "// Calls come in below Go's check of the stack, which must not run here.",
        "UNDEF",
        "PCALIGN $64",
        "PUSHQ R11",
        "MOVQ (TLS), R11",
        "MOVQ (R11), R11",
        &format!("LEAQ {needed}(R11), R11"),
        "CMPQ SP, R11",
        "JHI fits",
        // Tracebacks leave out functions without a package.
        &format!("CALL ·{RECURSION}<>(SB)"),
    ]
    .map(|line| format!("\t{line}"))
    .into();
    lines.push("fits:".into());
    lines.push("\tPOPQ R11".into());
    if moves > 0 {
        lines.push(format!("\tADJSP ${moves}"));
    }
    lines
}

/// Strongly connected parts of a graph of calls, and their order.
#[derive(Debug, Default)]
pub(super) struct Components {
    /// Callees come first; those that call each other are together, sets before functions.
    pub(super) all: Vec<Vec<Node>>,
    sets: BTreeMap<usize, Rc<Set>>,
    /// Functions that move SP: those that can be running several times at once, and those in tables that have arguments on the stack, which
    /// must be at the same distance from SP in all of them.
    pub(super) recursive: BTreeSet<At>,
}

impl Components {
    /// Of all functions, by Tarjan's algorithm, without recursion of our own: a chain of calls may be long.
    pub(super) fn of(bodies: &BTreeMap<At, Body>) -> Self {
        let mut found = Self { sets: sets(bodies), ..Self::default() };
        let mut numbers: BTreeMap<Node, Number> = BTreeMap::new();
        let mut stack: Vec<Node> = Vec::new();
        for root in bodies.keys().map(|at| Node::Function(*at)) {
            if numbers.contains_key(&root) {
                continue;
            }
            let mut path = vec![(root, found.callees(bodies, root))];
            open(root, &mut numbers, &mut stack);
            while let Some((node, rest)) = path.last_mut() {
                let node = *node;
                let Some(next) = rest.pop() else {
                    path.pop();
                    found.close(node, &mut numbers, &mut stack, path.last().map(|(caller, _)| *caller));
                    continue;
                };
                if next == node {
                    found.add([next]);
                }
                match numbers.get(&next).copied() {
                    None => {
                        open(next, &mut numbers, &mut stack);
                        path.push((next, found.callees(bodies, next)));
                    }
                    Some(next) if next.is_open => lower(node, next.own, &mut numbers),
                    Some(_) => {}
                }
            }
        }
        // Functions in tables that have arguments on the stack.
        let holders = arguments::holders(bodies);
        let has_arguments = |set: &&Rc<Set>| set.functions.iter().any(|at| holders.contains(at));
        let members = found.sets.values().filter(has_arguments).flat_map(|set| &set.functions);
        found.recursive.extend(members.copied().collect::<Vec<At>>());
        found
    }

    /// The functions of a set.
    pub(super) fn set(&self, number: usize) -> &Set {
        self.sets.get(&number).map_or(&NONE, |set| set)
    }

    /// What is true of functions, or of what they call.
    pub(super) fn spread(
        &self,
        bodies: &BTreeMap<At, Body>,
        own: &dyn Fn(At, &Body) -> u8,
    ) -> BTreeMap<At, u8> {
        let mut all: BTreeMap<Node, u8> = BTreeMap::new();
        for part in &self.all {
            let mut bits = 0;
            for node in part {
                if let Node::Function(at) = node {
                    bits |= bodies.get(at).map_or(0, |body| own(*at, body));
                }
                for to in self.callees(bodies, *node) {
                    bits |= all.get(&to).copied().unwrap_or(0);
                }
            }
            all.extend(part.iter().map(|node| (*node, bits)));
        }
        let functions = all.into_iter().filter_map(|(node, bits)| match node {
            Node::Function(at) => Some((at, bits)),
            Node::Set(_) => None,
        });
        functions.collect()
    }

    /// Notes that functions are recursive.
    fn add(&mut self, nodes: impl IntoIterator<Item = Node>) {
        self.recursive.extend(nodes.into_iter().filter_map(|node| match node {
            Node::Function(at) => Some(at),
            Node::Set(_) => None,
        }));
    }

    /// What a function or a set calls, without routines.
    fn callees(&self, bodies: &BTreeMap<At, Body>, node: Node) -> Vec<Node> {
        let at = match node {
            Node::Function(at) => at,
            Node::Set(number) => {
                let members = self.set(number).functions.iter().filter(|at| bodies.contains_key(at));
                return members.map(|at| Node::Function(*at)).collect();
            }
        };
        let calls = bodies.get(&at).map_or(&[][..], |body| &body.needs.calls);
        let mut all = Vec::new();
        for (to, _, is_tail, _) in calls {
            match to {
                // A jump to itself is a loop.
                Callee::Function(to) if *is_tail && *to == at => {}
                Callee::Function(to) if !bodies.contains_key(to) => {}
                _ => all.extend(to.node()),
            }
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Ends a function whose callees are done.
    fn close(
        &mut self,
        node: Node,
        numbers: &mut BTreeMap<Node, Number>,
        stack: &mut Vec<Node>,
        caller: Option<Node>,
    ) {
        let Some(number) = numbers.get(&node).copied() else { return };
        if number.least == number.own {
            let start = stack.iter().rposition(|on| *on == node).unwrap_or(0);
            let mut part = stack.split_off(start);
            for on in &part {
                numbers.entry(*on).and_modify(|number| number.is_open = false);
            }
            if part.len() > 1 {
                self.add(part.iter().copied());
            }
            part.sort_unstable();
            self.all.push(part);
        }
        if let Some(caller) = caller {
            lower(caller, number.least, numbers);
        }
    }
}

/// A set that nothing is known of.
static NONE: Set = Set { number: Set::ANY, functions: Vec::new() };

/// What the algorithm knows of a function or a set.
#[derive(Clone, Copy)]
struct Number {
    own: usize,
    /// The least number that can be reached.
    least: usize,
    is_open: bool,
}

fn open(node: Node, numbers: &mut BTreeMap<Node, Number>, stack: &mut Vec<Node>) {
    let own = numbers.len();
    numbers.insert(node, Number { own, least: own, is_open: true });
    stack.push(node);
}

fn lower(node: Node, to: usize, numbers: &mut BTreeMap<Node, Number>) {
    numbers.entry(node).and_modify(|number| number.least = number.least.min(to));
}
