//! Whether it takes following the paths of a function to find what is wrong with it.
//!
//! In: a function as written. Out: [`Doubts`], in one walk over its instructions with three sets of registers and flags. To follow all that
//! checks know along each path takes longer than to assemble the function, and nearly all functions have nothing to be found that way. A
//! doubt is no finding, but without one there is none: what holds here before an instruction is at least what holds there.

use super::constants::cut;
use super::graph;
use super::registers::{Registers, computes_on, flag_effects, ignores_equal_sources};
use crate::amd64::effects::{Access, Control, Effects, FlagEffects, Flags};
use crate::amd64::{Op, Reg};
use crate::obj::{Addr, Function, Name};

bitflags::bitflags! {
    /// What may be wrong with a function.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
    pub(crate) struct Doubts: u16 {
        /// SP moves.
        const STACK = 1 << 0;
        /// The direction flag is set.
        const DIRECTION = 1 << 1;
        /// A flag is read that may be undefined.
        const FLAGS = 1 << 2;
        /// The end may be reached, or no way out was seen.
        const END = 1 << 3;
        /// BP is written.
        const BP = 1 << 4;
        /// R14 is written.
        const G = 1 << 5;
        /// X15 is written.
        const ZERO = 1 << 6;
        /// A register or flag is read that may not be set.
        const UNSET = 1 << 7;
        /// A register or flag is read that a call before may have changed.
        const LOST = 1 << 8;
        /// More than was looked at.
        const UNKNOWN = 1 << 9;
        /// Bytes, which may be prefixes, stand before an access to a fixed address.
        const PREFIX = 1 << 10;
        /// A constant does not fit.
        const CONSTANT = 1 << 11;
        /// A function of the same file is called or jumped to, which may read what is not set.
        const HELPER = 1 << 12;
    }
}

/// The flags that are followed: nothing reads AF.
pub(crate) const FOLLOWED: Flags =
    Flags::CF.union(Flags::ZF).union(Flags::SF).union(Flags::PF).union(Flags::OF);

/// Above the registers in a set.
const FLAGS_FROM: u32 = 56;

/// How often a function is walked for the sake of code that only later code jumps to.
const MOST_WALKS: usize = 4;

/// Registers, and flags above them, that may hold nothing of use.
#[derive(Clone, Copy, Debug, Default)]
struct Bad {
    /// Nothing has set them.
    unset: u64,
    /// Nothing has set them since a call.
    lost: u64,
    /// Undefined flags.
    undefined: u64,
}

/// The registers and flags that an instruction reads and writes.
#[derive(Clone, Copy, Debug, Default)]
struct Uses {
    /// At least those of which the value matters.
    reads: u64,
    /// Vectors of which a part may stay.
    parts: u64,
    /// Those that have a value afterwards.
    writes: u64,
    /// The flags that do not.
    undefines: u64,
}

/// The result of a search.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) doubts: Doubts,
    /// Whether control may go ways that are not known, as in [`Graph::is_opaque`](graph::Graph::is_opaque).
    pub(crate) is_opaque: bool,
}

/// Looks for doubts, function by function; storage is used again.
#[derive(Debug, Default)]
pub(crate) struct Search {
    /// By instruction, the number of the state below, from 1, if something jumps there.
    places: Vec<u32>,
    /// What holds where a jump goes, by any of the ways to it that were seen.
    states: Vec<Option<Bad>>,
}

/// What one walk over a function tells.
#[derive(Debug, Default)]
struct Walk {
    doubts: Doubts,
    /// Whether control may go ways that are not known.
    is_opaque: bool,
    /// Whether code that was left out because nothing led to it is now known to be reached.
    again: bool,
    /// Whether a way out of it was seen.
    leaves: bool,
    /// Whether a call was left out.
    skips_call: bool,
    has_calls: bool,
    /// What is read that nothing has set.
    unset: u64,
    /// Flags that are undefined somewhere.
    undefined: u64,
}

impl Search {
    /// The doubts about a function; `has_context` tells that DX is set when it is called.
    pub(crate) fn doubts(&mut self, function: &Function, has_context: bool) -> Found {
        self.places.clear();
        self.places.resize(function.progs.len() + 1, 0);
        self.states.clear();
        for target in &function.targets {
            if let Some(place) = self.places.get_mut(target.0 as usize).filter(|place| **place == 0) {
                self.states.push(None);
                *place = self.states.len() as u32;
            }
        }
        let entry = Bad { unset: Registers::unset(has_context).0 | flags(FOLLOWED), ..Bad::default() };
        let mut doubts = Doubts::empty();
        let mut walk = Walk { again: true, ..Walk::default() };
        for _ in 0..MOST_WALKS {
            if walk.again {
                walk = self.walk(function, entry);
                doubts |= walk.doubts;
            }
        }
        // Only the last one has seen all that is reached.
        if !walk.leaves {
            doubts |= Doubts::END;
        }
        if walk.is_opaque {
            // Where control may go ways that are not known, paths are not followed.
            doubts &= Doubts::END | Doubts::PREFIX | Doubts::CONSTANT;
        } else if walk.skips_call || walk.again {
            doubts |= Doubts::UNKNOWN;
        }
        Found { doubts, is_opaque: walk.is_opaque }
    }

    /// Walks a function once. Of the ways that lead to an instruction, any one will do: what is bad on all of them is bad on each.
    fn walk(&mut self, function: &Function, entry: Bad) -> Walk {
        let mut walk = Walk::default();
        let (mut now, mut after_bytes) = (Some(entry), false);
        for (index, prog) in function.progs.iter().enumerate() {
            let place = self.places[index];
            if place != 0 {
                let known = &mut self.states[place as usize - 1];
                match now {
                    Some(_) => *known = now,
                    None => now = *known,
                }
            }
            let operands = function.operands(prog);
            if after_bytes && operands.iter().filter_map(Addr::mem).any(graph::is_fixed) {
                walk.doubts |= Doubts::PREFIX;
            }
            after_bytes = graph::is_bytes(prog.op);
            let is_cut =
                |addr: &Addr| matches!(addr, Addr::Const(value) if cut(prog.op, *value, operands).is_some());
            if operands.iter().any(is_cut) {
                walk.doubts |= Doubts::CONSTANT;
            }
            let Some(effects) = graph::effects(prog) else {
                walk.is_opaque |= !graph::is_inert(prog.op);
                walk.doubts |= if prog.op == Op::ADJSP { Doubts::STACK } else { Doubts::empty() };
                continue;
            };
            let uses = uses(prog.op, effects, operands);
            walk.undefined |= uses.undefines;
            walk.doubts |= of_writes(uses.writes, effects);
            let calls = effects.control == Control::Call && effects.stack != 0;
            let Some(bad) = &mut now else {
                walk.skips_call |= calls;
                walk.is_opaque |= calls && matches!(operands.last(), Some(Addr::Branch(_)));
                continue;
            };
            let is_part_bad = uses.parts & (bad.unset | bad.lost) != 0;
            let computes = |index: usize| computes_on(prog.op, operands, index);
            let parts = if is_part_bad && (0..operands.len()).any(computes) { uses.parts } else { 0 };
            let found = bad.reads(uses.reads | parts);
            if found.contains(Doubts::UNSET) {
                walk.unset |= uses.reads & bad.unset;
            }
            walk.doubts |= found;
            walk.has_calls |= calls;
            match calls {
                true => *bad = Bad::CALLED,
                false => bad.apply(uses),
            }
            if effects.control != Control::Next {
                let is_static = |addr: &Addr| matches!(addr, Addr::Mem(mem) if mem.name == Name::Static);
                walk.doubts.set(
                    Doubts::HELPER,
                    walk.doubts.contains(Doubts::HELPER) || operands.iter().any(is_static),
                );
                walk.leaves |= effects.control != Control::Call && function.branch_target(prog).is_none();
                self.jump(function, index, effects.control, *bad, &mut walk);
                if matches!(effects.control, Control::Jump | Control::Return | Control::Fault) {
                    now = None;
                }
            }
        }
        if now.is_some() {
            walk.doubts |= Doubts::END;
        }
        if walk.doubts.contains(Doubts::UNSET) {
            // What nothing has set on one way may be lost or undefined on another.
            let mut set =
                |doubt, is_there: bool| walk.doubts |= if is_there { doubt } else { Doubts::empty() };
            set(Doubts::LOST, walk.has_calls);
            set(Doubts::FLAGS, walk.unset & walk.undefined != 0);
        }
        walk
    }

    /// Notes what holds where an instruction that is not followed by the next one alone leads.
    fn jump(&mut self, function: &Function, index: usize, control: Control, bad: Bad, walk: &mut Walk) {
        let prog = &function.progs[index];
        let Some(target) = function.branch_target(prog) else {
            // Nothing frees the frame before a jump to another function.
            let has_frame =
                matches!(function.operands(&function.progs[0]).get(1), Some(Addr::TextSize(1.., _)));
            walk.doubts.set(
                Doubts::STACK,
                control == Control::Jump && has_frame || walk.doubts.contains(Doubts::STACK),
            );
            return;
        };
        match control {
            Control::Call => walk.is_opaque = true,
            Control::Jump | Control::Branch => {}
            // Where a transaction goes on is followed from the end of a block only.
            _ => walk.doubts |= Doubts::UNKNOWN,
        }
        let place = self.places.get(target).copied().unwrap_or_default();
        if let Some(known) = (place as usize).checked_sub(1).and_then(|place| self.states.get_mut(place)) {
            walk.again |= known.is_none() && target <= index;
            known.get_or_insert(bad);
        }
    }
}

impl Bad {
    /// After a call.
    const CALLED: Self = Self { unset: 0, lost: Registers::unset(false).0 | flags(FOLLOWED), undefined: 0 };

    fn reads(&self, reads: u64) -> Doubts {
        let mut doubts = Doubts::empty();
        if reads & (self.unset | self.lost | self.undefined) != 0 {
            doubts.set(Doubts::UNSET, reads & self.unset != 0);
            doubts.set(Doubts::LOST, reads & self.lost != 0);
            doubts.set(Doubts::FLAGS, reads & self.undefined != 0);
        }
        doubts
    }

    fn apply(&mut self, uses: Uses) {
        self.unset &= !(uses.writes | uses.undefines);
        self.lost &= !(uses.writes | uses.undefines);
        self.undefined = self.undefined & !uses.writes | uses.undefines;
    }
}

/// A set of flags, above the registers.
const fn flags(set: Flags) -> u64 {
    ((set.bits() & FOLLOWED.bits()) as u64) << FLAGS_FROM
}

/// What an instruction writes that makes a doubt wherever it is.
fn of_writes(writes: u64, effects: &Effects) -> Doubts {
    const SP: u64 = Registers::of(Reg::SP).0;
    const BP: u64 = Registers::of(Reg::BP).0;
    const G: u64 = Registers::of(Reg::R14).0;
    const ZERO: u64 = Registers::of(Reg::X15).0;
    let mut doubts = Doubts::empty();
    let moves = effects.stack != 0 && effects.control == Control::Next;
    if writes & (SP | BP | G | ZERO) != 0 || moves || effects.flags.set.contains(Flags::DF) {
        doubts.set(Doubts::STACK, writes & SP != 0 && effects.control == Control::Next || moves);
        doubts.set(Doubts::BP, writes & BP != 0);
        doubts.set(Doubts::G, writes & G != 0);
        doubts.set(Doubts::ZERO, writes & ZERO != 0);
        doubts.set(Doubts::DIRECTION, effects.flags.set.contains(Flags::DF));
    }
    doubts
}

fn uses(op: Op, effects: &Effects, operands: &[Addr]) -> Uses {
    let mut uses = Uses::default();
    // XORQ AX, AX depends on nothing.
    let mut all_same = operands.len() > 1;
    for (addr, access) in operands.iter().zip(&effects.operands) {
        match addr {
            Addr::Reg(reg) => {
                let set = Registers::of(*reg).0;
                all_same &= operands[0] == *addr;
                // Part of a vector may be written.
                if access.reads() && (*access == Access::Read || !reg.is_vector()) {
                    uses.reads |= set;
                } else if access.reads() {
                    uses.parts |= set;
                }
                if access.writes() {
                    uses.writes |= set;
                }
            }
            Addr::Mem(mem) | Addr::Address(mem) | Addr::Indirect(mem) => {
                all_same = false;
                uses.reads |= Registers::of(mem.base).0 | Registers::of(mem.index).0;
            }
            _ => all_same = false,
        }
    }
    if all_same && ignores_equal_sources(op) {
        (uses.reads, uses.parts) = (0, 0);
    }
    for implied in effects.registers() {
        let set = Registers::of(implied.reg).0;
        if implied.access.reads() && !implied.reg.is_vector() {
            uses.reads |= set;
        }
        if implied.access.writes() {
            uses.writes |= set;
        }
    }
    let FlagEffects { read, written, cleared, set, undefined, .. } = flag_effects(effects, operands);
    uses.reads |= flags(read);
    uses.writes |= flags(written | cleared | set);
    uses.undefines = flags(undefined);
    uses
}
