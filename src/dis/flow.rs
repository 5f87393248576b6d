//! Where a function's instructions begin, and where they go.
//!
//! In: a function's code. Out: the starts of its instructions, its jumps and the places they go to, what is relative to the
//! instruction pointer, and which jumps the assembler might make shorter. Code is decoded in order, once.

use super::Function;
use crate::amd64::decode::{Jump, Skimmed, Stream};
use crate::amd64::{Op, branch};

/// The flow of a function.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// The offsets of instructions that jumps of the function go to, sorted.
    pub(super) targets: Vec<usize>,
    /// What needs more than its bytes to be known, by offset: sorted.
    pub(super) special: Vec<(usize, Special)>,
    /// The offsets of jumps, sorted. The assembler lets a jump to one of them go where that one goes.
    jumps: Vec<usize>,
    /// The offsets of long jumps with a short form, sorted, and by how many bytes all up to there would be shorter.
    longer: Vec<(usize, usize)>,
    /// One bit for each byte of code: where instructions start.
    starts: Vec<u64>,
}

/// An instruction whose text depends on where it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Special {
    /// A jump or call to a code location.
    Jump(Jump),
    /// It has an address relative to the instruction pointer, in four bytes at this offset in it.
    Relative(u8),
    /// It has a displacement at this offset in it, of one or four bytes, that another number could have as well.
    Displaced(u8, u8),
}

impl Flow {
    pub(super) fn of(stream: &mut Stream<'_>, function: &Function<'_>) -> Self {
        let mut flow = Self::default();
        let mut starts = vec![0_u64; function.code.len().div_ceil(64)];
        let mut saved = 0;
        let mut offset = 0;
        while offset < function.code.len() {
            let (len, found) = stream.skim(offset);
            starts[offset / 64] |= 1 << (offset % 64);
            match found {
                Skimmed::Plain => {}
                Skimmed::Relative(at) => flow.special.push((offset, Special::Relative(at))),
                Skimmed::Displaced(at, size) => flow.special.push((offset, Special::Displaced(at, size))),
                Skimmed::Jump(jump) => {
                    flow.special.push((offset, Special::Jump(jump)));
                    flow.jump(function, offset, len, jump, &mut saved);
                }
            }
            offset += len;
        }
        flow.targets.sort_unstable();
        flow.targets.dedup();
        flow.targets.retain(|target| starts[target / 64] >> (target % 64) & 1 != 0);
        flow.starts = starts;
        flow
    }

    /// Counts a jump; `saved` is how many bytes those before it would be shorter.
    fn jump(&mut self, function: &Function<'_>, offset: usize, len: usize, jump: Jump, saved: &mut usize) {
        if jump.op == Op::JMP {
            self.jumps.push(offset);
        }
        if !jump.short
            && let Some(bytes) = branch(jump.op).and_then(|branch| branch.short)
        {
            *saved += len - (bytes.len() + 1);
            self.longer.push((offset, *saved));
        }
        if jump.op == Op::CALL {
            return;
        }
        // A relocation decides where it goes.
        let field = (offset + len.saturating_sub(4)) as u64;
        let known = function.relocations.binary_search_by_key(&field, |relocation| relocation.offset);
        if let Some(target) = function.within(jump.target).filter(|_| known.is_err()) {
            self.targets.push(target);
        }
    }

    /// The bytes of the instruction at an offset: up to where the next one starts, or to the end.
    pub(super) fn length(&self, offset: usize, end: usize) -> usize {
        let next = offset + 1;
        let word = |at: usize| self.starts.get(at).copied().unwrap_or(0);
        let near = word(next / 64) >> (next % 64);
        if near != 0 {
            return 1 + near.trailing_zeros() as usize;
        }
        let far = word(next / 64 + 1);
        if far != 0 { (next / 64 + 1) * 64 + far.trailing_zeros() as usize - offset } else { end - offset }
    }

    pub(super) fn is_target(&self, offset: usize) -> bool {
        self.targets.binary_search(&offset).is_ok()
    }

    /// Whether the instruction at an offset is a jump that the assembler sends others on by.
    pub(super) fn goes_on(&self, offset: usize) -> bool {
        self.jumps.binary_search(&offset).is_ok()
    }

    /// Whether a long jump with a short form might be short: were all such jumps short, its distance would fit. One that does
    /// not fit then is long whatever the assembler does with the others.
    pub(super) fn might_be_short(&self, offset: usize, end: usize, target: usize) -> bool {
        if self.longer.binary_search_by_key(&offset, |(longer, _)| *longer).is_err() {
            return false;
        }
        let least = |place: usize| {
            let before = self.longer.partition_point(|(longer, _)| *longer < place);
            place - before.checked_sub(1).map_or(0, |last| self.longer[last].1)
        };
        i8::try_from(least(target) as i64 - least(end) as i64).is_ok()
    }
}
