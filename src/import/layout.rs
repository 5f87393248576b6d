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
//!
//! A recursive function moves SP down, and is then to what it calls as a Go function is: its frame, and those of functions that are not
//! recursive, are above its SP.

use super::arguments::{Bytes, arguments};
use super::body::Body;
use super::elf::{At, Object};
use super::out::{Callee, Node, Set};
use super::recursion::{BEFORE, Components};
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
    /// By how many bytes a recursive function moves SP down; the distances are from there.
    pub(super) moves: Option<i64>,
}

/// A leaf without a frame.
const LEAF: Frame = Frame { align: 8, high: 8, top: 8, args: 0, spill: 0, below: 0, moves: None };

impl Frame {
    /// As callers see it: where a recursive function begins, SP has not moved.
    pub(super) fn for_callers(self) -> Self {
        match self.moves {
            Some(moves) => Self { high: self.high - moves, top: self.top - moves, below: BEFORE, ..self },
            None => self,
        }
    }
}

/// Larger frames are refused, in bytes: Go's stacks end at 1 GB.
const LARGEST: i64 = 1 << 28;

/// Where frames are: of functions, and of what is called by address.
#[derive(Debug, Default)]
pub(super) struct Frames {
    functions: BTreeMap<At, Frame>,
    /// What suits all functions of a set, by its number.
    sets: BTreeMap<usize, Frame>,
}

impl Frames {
    pub(super) fn get(&self, at: At) -> Option<&Frame> {
        self.functions.get(&at)
    }

    /// The frame of a callee.
    pub(super) fn callee(&self, callee: &Callee, this: At) -> Frame {
        match callee {
            Callee::Function(to) if *to == this && self.of(*to).moves.is_none() => LEAF,
            Callee::Function(to) => self.of(*to),
            Callee::Routine(_) => LEAF,
            Callee::OneOf(set, _) => self.sets.get(&set.number).copied().unwrap_or(LEAF),
        }
    }

    fn of(&self, at: At) -> Frame {
        self.functions.get(&at).copied().unwrap_or(LEAF).for_callers()
    }

    /// Reckons what suits all functions of a set. A routine may be among them: it is a leaf without arguments, which any frame suits.
    fn suit(&mut self, set: &Set) {
        let none = Frame { high: 0, moves: Some(0), ..LEAF };
        let frame = set.functions.iter().map(|at| self.of(*at)).fold(none, |all, one| Frame {
            align: all.align.max(one.align),
            high: all.high.max(one.high),
            top: all.top.max(one.top),
            args: all.args.max(one.args),
            spill: 0,
            below: all.below.max(one.below),
            // Recursive ones alone can be jumped to.
            moves: all.moves.and(one.moves),
        });
        self.sets.insert(set.number, frame);
    }
}

/// The frames of all functions. `passed` has the bytes of stack arguments that Go functions pass; those in `inline` are written
/// into them, without a return address of their own.
pub(super) fn frames(
    object: &Object<'_>,
    bodies: &BTreeMap<At, Body>,
    components: &Components,
    passed: &Bytes,
    inline: &dyn Fn(At) -> bool,
) -> Result<Frames, Diagnostic> {
    let args = arguments(object, bodies, passed)?;
    let mut layout = Layout { object, bodies, components, frames: Frames::default(), args };
    components.all.iter().for_each(|part| layout.enter(part));
    let order: Vec<Node> = components.all.iter().flatten().copied().collect();
    let is_root = |at: At| inline(at) || components.recursive.contains(&at);
    let own = |node: &Node| match node {
        Node::Function(at) if !is_root(*at) => 8,
        _ => 0,
    };
    let mut above: BTreeMap<Node, i64> = order.iter().map(|node| (*node, own(node))).collect();
    for node in order.iter().rev() {
        layout.raise(*node, &mut above);
    }
    // In a part sets come first: what callers see of its functions is known.
    for node in &order {
        match node {
            Node::Function(at) => {
                let frame = layout.frame(*at, is_root(*at), above.get(node).copied().unwrap_or(8))?;
                layout.frames.functions.insert(*at, frame);
            }
            Node::Set(number) => layout.frames.suit(components.set(*number)),
        }
    }
    Ok(layout.frames)
}

struct Layout<'a, 'b> {
    object: &'b Object<'a>,
    bodies: &'b BTreeMap<At, Body>,
    components: &'b Components,
    frames: Frames,
    args: Bytes,
}

impl Layout<'_, '_> {
    fn is_recursive(&self, at: At) -> bool {
        self.components.recursive.contains(&at)
    }

    fn args_of(&self, at: At) -> i64 {
        self.args.get(&at).copied().unwrap_or(0)
    }

    /// What callers must know of a recursive function.
    fn entry_of_recursive(&self, at: At, align: i64) -> Frame {
        let args = self.args_of(at);
        let top = if args > 0 { 8 + args } else { 0 };
        Frame { align, high: 0, top, args, spill: 0, below: 0, moves: Some(0) }
    }

    /// Gives functions that call each other frames as callers see them.
    fn enter(&mut self, part: &[Node]) {
        let functions = |node: &Node| match node {
            Node::Function(at) => Some(*at),
            Node::Set(_) => None,
        };
        let sets: Vec<&Set> = part
            .iter()
            .filter_map(|node| match node {
                Node::Set(number) => Some(self.components.set(*number)),
                Node::Function(_) => None,
            })
            .collect();
        // What the sets have of other parts is known.
        sets.iter().for_each(|set| self.frames.suit(set));
        let align = part.iter().filter_map(functions).map(|at| self.align(at)).fold(LEAF.align, i64::max);
        for at in part.iter().filter_map(functions) {
            let frame = if self.components.recursive.contains(&at) {
                self.entry_of_recursive(at, align)
            } else {
                Frame { align, args: self.args_of(at), ..LEAF }
            };
            self.frames.functions.insert(at, frame);
        }
        sets.iter().for_each(|set| self.frames.suit(set));
    }

    /// The alignment that a function and all that it calls need.
    fn align(&self, at: At) -> i64 {
        let Some(body) = self.bodies.get(&at) else { return LEAF.align };
        let calls = body.needs.calls.iter();
        calls.map(|(to, ..)| self.frames.callee(to, at).align).fold(body.needs.align, i64::max)
    }

    /// Moves what a function or set calls up to where its own return addresses end; `above` has the distance from SP.
    fn raise(&self, node: Node, above: &mut BTreeMap<Node, i64>) {
        let own = above.get(&node).copied().unwrap_or(0);
        let mut up = |to: Node, end: i64| {
            if !matches!(to, Node::Function(at) if self.is_recursive(at)) {
                above.entry(to).and_modify(|known| *known = (*known).max(end));
            }
        };
        let at = match node {
            Node::Function(at) => at,
            Node::Set(number) => {
                self.components.set(number).functions.iter().for_each(|to| up(Node::Function(*to), own));
                return;
            }
        };
        let calls = self.bodies.get(&at).map_or(&[][..], |body| &body.needs.calls);
        for (to, _, is_tail, _) in calls {
            let callee = self.frames.callee(to, at);
            let is_jump = *is_tail && jumps(&callee, own == 0, self.is_recursive(at));
            let end = if is_jump { own } else { own + callee.align };
            to.node().filter(|to| *to != node).into_iter().for_each(|to| up(to, end));
        }
    }

    /// The frame of a function; `is_root` says that there is no return address between SP and its frame.
    fn frame(&self, at: At, is_root: bool, above: i64) -> Result<Frame, Diagnostic> {
        let Some(body) = self.bodies.get(&at) else { return Ok(LEAF) };
        let needs = &body.needs;
        let known = self.frames.get(at).copied().unwrap_or(LEAF);
        let is_recursive = self.is_recursive(at);
        let args = self.args_of(at);
        let mut frame = Frame { align: known.align, args, ..LEAF };
        let mut floor = above;
        let mut tail = 0;
        for (to, _, is_tail, _) in &needs.calls {
            let callee = self.frames.callee(to, at);
            if *is_tail && jumps(&callee, is_root, is_recursive) {
                tail = tail.max(if is_recursive { 0 } else { callee.top });
                frame.below = frame.below.max(callee.below);
            } else {
                let moved = moved(&callee, is_root);
                floor = floor.max(callee.top - 8 - moved);
                frame.below = frame.below.max(callee.below + 8 + moved);
            }
        }
        let spill = if needs.spill { 8 } else { 0 };
        let deepest = (needs.deepest + 7) & !7;
        frame.spill = deepest + spill;
        let low = floor + deepest + spill;
        frame.high = (low + frame.align - 1) / frame.align * frame.align;
        frame.moves = is_recursive.then_some(frame.high);
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

/// Whether a jump to another function stays one. Where SP is not at a return address, and where arguments on the stack have another
/// distance from SP than the other function expects, it becomes a call. But recursive functions move SP back and jump to each other,
/// so that such jumps do not need more and more stack: the arguments are where their own were.
pub(super) fn jumps(callee: &Frame, is_root: bool, from_recursive: bool) -> bool {
    if from_recursive { callee.moves.is_some() } else { !is_root && callee.args == 0 }
}

/// By how many bytes SP moves down for a call, so that it is aligned, and that arguments which must be at SP are not where the return
/// address is of the function that calls.
pub(super) fn moved(callee: &Frame, is_root: bool) -> i64 {
    let args = if is_root || callee.moves.is_none() { 0 } else { callee.args };
    callee.align - 8 + (args + callee.align - 1) / callee.align * callee.align
}
