//! Where frames are.
//!
//! In: what each function needs, and who calls whom. Out: for each function where its frame lies, relative to SP.
//!
//! All frames of a call from Go are inside the frame of the Go function, above SP: only return addresses are below. So Go's own
//! prologue checks the whole stack at once, and each function has a constant SP that Go's unwinder knows. A function finds its
//! frame at a constant distance above its SP: above the frames of everything that it calls, and above the return addresses of
//! everything that calls it.
//!
//! ```text
//!     Go's frame    [ frame of f             ]   SP of f + high of f
//!                   [ frame of g, f's callee ]   SP of g + high of g
//!     SP of Go      [ return address of f    ]
//!     SP of f       [ return address of g    ]
//!     SP of g
//! ```

use super::body::Body;
use super::elf::{At, Object};
use super::out::Callee;
use crate::diag::Diagnostic;
use std::collections::BTreeMap;

/// Where a function's frame is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Frame {
    /// At entry, SP plus 8 is a multiple of this, in bytes: 8 or more.
    pub(super) align: i64,
    /// The distance from SP up to where the entry's SP would be in the object's code, in bytes.
    pub(super) high: i64,
    /// The distance from SP up to the end of its frame and arguments, in bytes.
    pub(super) top: i64,
    /// Bytes of arguments on the stack.
    pub(super) args: i64,
    /// The depth of the word for a register that is needed for something else.
    pub(super) spill: i64,
    /// The most return addresses below its own, counting alignment, in bytes.
    pub(super) below: i64,
}

/// A leaf without a frame.
const LEAF: Frame = Frame { align: 8, high: 8, top: 8, args: 0, spill: 0, below: 0 };

/// Larger frames are refused, in bytes: Go's stacks end at 1 GB.
const LARGEST: i64 = 1 << 28;
/// More bytes of arguments are not copied.
const MOST_ARGUMENTS: i64 = 4096;

/// The most bytes of stack arguments that all calls together copy.
const MOST_COPIED: i64 = 1 << 20;

/// The frames of all functions. `passed` has the bytes of stack arguments that Go functions pass; those in `inline` are written
/// into them, without a return address of their own.
pub(super) fn frames(
    object: &Object<'_>,
    bodies: &BTreeMap<At, Body>,
    passed: &BTreeMap<At, i64>,
    inline: &dyn Fn(At) -> bool,
) -> Result<BTreeMap<At, Frame>, Diagnostic> {
    let mut layout =
        Layout { object, bodies, frames: BTreeMap::new(), args: arguments(object, bodies, passed)? };
    let order = layout.order()?;
    for at in &order {
        let align = layout.align(*at);
        layout.frames.insert(*at, Frame { align, ..LEAF });
    }
    let mut above: BTreeMap<At, i64> =
        order.iter().map(|at| (*at, if inline(*at) { 0 } else { 8 })).collect();
    for at in order.iter().rev() {
        layout.raise(*at, &mut above);
    }
    for at in &order {
        let frame = layout.frame(*at, inline(*at), above.get(at).copied().unwrap_or(8))?;
        layout.frames.insert(*at, frame);
    }
    Ok(layout.frames)
}

/// The bytes of stack arguments of each function.
fn arguments(
    object: &Object<'_>,
    bodies: &BTreeMap<At, Body>,
    passed: &BTreeMap<At, i64>,
) -> Result<BTreeMap<At, i64>, Diagnostic> {
    let mut args: BTreeMap<At, i64> = bodies.iter().map(|(at, body)| (*at, body.needs.args)).collect();
    for (at, bytes) in passed {
        args.entry(*at).and_modify(|known| *known = (*known).max(*bytes));
    }
    for body in bodies.values() {
        for (to, depth, _, at) in &body.needs.calls {
            let Callee::Function(to) = to else { continue };
            if bodies.get(to).is_some_and(|callee| callee.needs.args_escape) {
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
    for bytes in args.values_mut() {
        *bytes = (*bytes + 7) & !7;
    }
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
    Ok(args)
}

struct Layout<'a, 'b> {
    object: &'b Object<'a>,
    bodies: &'b BTreeMap<At, Body>,
    frames: BTreeMap<At, Frame>,
    args: BTreeMap<At, i64>,
}

impl Layout<'_, '_> {
    /// The functions, callees first.
    fn order(&self) -> Result<Vec<At>, Diagnostic> {
        #[derive(Clone, Copy, PartialEq)]
        enum Seen {
            Open,
            Done,
        }
        let mut seen: BTreeMap<At, Seen> = BTreeMap::new();
        let mut order = Vec::new();
        for root in self.bodies.keys() {
            // Without recursion of our own: a chain of calls may be long.
            let mut path = vec![(*root, self.callees(*root))];
            if seen.contains_key(root) {
                continue;
            }
            seen.insert(*root, Seen::Open);
            while let Some((at, rest)) = path.last_mut() {
                let at = *at;
                match rest.pop() {
                    None => {
                        seen.insert(at, Seen::Done);
                        order.push(at);
                        path.pop();
                    }
                    Some(next) => match seen.get(&next) {
                        Some(Seen::Done) => {}
                        Some(Seen::Open) => {
                            let first = path.iter().position(|(on, _)| *on == next).unwrap_or(0);
                            let names: Vec<String> = path[first..]
                                .iter()
                                .map(|(on, _)| format!("`{}`", self.object.function_name(*on)))
                                .collect();
                            let text = format!(
                                "{} is recursive: the depth of its stack has no bound",
                                names.join(", which calls ")
                            );
                            return Err(self.object.error("import-recursion", next, text));
                        }
                        None => {
                            seen.insert(next, Seen::Open);
                            path.push((next, self.callees(next)));
                        }
                    },
                }
            }
        }
        Ok(order)
    }

    /// What a function calls, without routines.
    fn callees(&self, at: At) -> Vec<At> {
        let calls = self.bodies.get(&at).map_or(&[][..], |body| &body.needs.calls);
        let mut all = Vec::new();
        for (to, _, is_tail, _) in calls {
            match to {
                // A jump to itself is a loop.
                Callee::Function(to) if !(*is_tail && *to == at) => all.push(*to),
                Callee::OneOf(list, _) => all.extend(list),
                _ => {}
            }
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The frame of a callee: of several, what suits all.
    fn of(&self, callee: &Callee, this: At) -> Frame {
        callee_frame(&self.frames, callee, this)
    }

    /// The alignment that a function and all that it calls need.
    fn align(&self, at: At) -> i64 {
        let Some(body) = self.bodies.get(&at) else { return LEAF.align };
        let calls = body.needs.calls.iter();
        calls.map(|(to, ..)| self.of(to, at).align).fold(body.needs.align, i64::max)
    }

    /// Moves what a function calls up to where its own return addresses end; `above` has the distance from SP.
    fn raise(&self, at: At, above: &mut BTreeMap<At, i64>) {
        let own = above.get(&at).copied().unwrap_or(0);
        let calls = self.bodies.get(&at).map_or(&[][..], |body| &body.needs.calls);
        for (to, _, is_tail, _) in calls {
            let callee = self.of(to, at);
            let end = if *is_tail && own > 0 { own } else { own + callee.align };
            let list = match to {
                Callee::Function(to) if *to != at => std::slice::from_ref(to),
                Callee::OneOf(list, _) => list,
                _ => &[],
            };
            for to in list {
                above.entry(*to).and_modify(|known| *known = (*known).max(end));
            }
        }
    }

    fn frame(&self, at: At, is_inline: bool, above: i64) -> Result<Frame, Diagnostic> {
        let Some(body) = self.bodies.get(&at) else { return Ok(LEAF) };
        let needs = &body.needs;
        let align = self.frames.get(&at).map_or(LEAF.align, |frame| frame.align);
        let mut frame = Frame { align, args: self.args.get(&at).copied().unwrap_or(0), ..LEAF };
        let mut floor = above;
        let mut tail = 0;
        for (to, _, is_tail, place) in &needs.calls {
            let callee = self.of(to, at);
            if *is_tail && !is_inline {
                if callee.args > 0 {
                    let text = "a jump to another function with arguments on the stack";
                    return Err(self
                        .object
                        .error("import-stack", *place, text)
                        .help("compile with `-fno-optimize-sibling-calls`"));
                }
                tail = tail.max(callee.top);
                frame.below = frame.below.max(callee.below);
            } else {
                floor = floor.max(callee.top - callee.align);
                frame.below = frame.below.max(callee.below + callee.align);
            }
        }
        let spill = if needs.spill { 8 } else { 0 };
        let deepest = (needs.deepest + 7) & !7;
        frame.spill = deepest + spill;
        let low = floor + deepest + spill;
        frame.high = (low + frame.align - 1) / frame.align * frame.align;
        let args = if frame.args > 0 { 8 + frame.args } else { 0 };
        frame.top = (frame.high + args).max(tail);
        if frame.top > LARGEST {
            return Err(self.object.error(
                "import-stack",
                at,
                format!("this function and what it calls need {} bytes of stack", frame.top),
            ));
        }
        Ok(frame)
    }
}

/// The frame of a callee: of several, what suits all.
pub(super) fn callee_frame(frames: &BTreeMap<At, Frame>, callee: &Callee, this: At) -> Frame {
    let of = |at: &At| frames.get(at).copied().unwrap_or(LEAF);
    match callee {
        Callee::Function(to) if *to == this => LEAF,
        Callee::Function(to) => of(to),
        Callee::Routine(_) => LEAF,
        Callee::OneOf(list, _) => list.iter().map(of).fold(LEAF, |all, one| Frame {
            align: all.align.max(one.align),
            high: all.high.max(one.high),
            top: all.top.max(one.top),
            args: all.args.max(one.args),
            spill: 0,
            below: all.below.max(one.below),
        }),
    }
}
