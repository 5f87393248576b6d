//! Where a function's instructions begin, and where they go.
//!
//! In: a function's code. Out: the starts of its instructions, its jumps and the places they go to, what is relative to the
//! instruction pointer, and which jumps the assembler might make shorter. Code is decoded in order, once.

use super::Function;
use crate::amd64::decode::{Jump, Shape, Shapes, Stream};
use crate::amd64::{Op, branch};

/// The flow of a function. Its memory serves the next one.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// The shapes of the first instructions.
    shapes: Vec<Shape>,
    /// Where instructions start.
    starts: Offsets,
    /// Those that jumps of the function go to.
    targets: Offsets,
    /// The offsets of jumps, sorted. The assembler lets a jump to one of them go where that one goes.
    jumps: Vec<usize>,
    /// The offsets of long jumps with a short form, sorted, and by how many bytes all up to there would be shorter.
    longer: Vec<(usize, usize)>,
}

/// Shapes kept of a function: few have more instructions, and these are looked up again.
const MOST_SHAPES: usize = 1 << 14;

/// Offsets in a function, one bit for each byte of code.
#[derive(Debug, Default)]
struct Offsets(Vec<u64>);

impl Offsets {
    /// Empties it, for a function of so many bytes.
    fn begin(&mut self, len: usize) {
        self.0.clear();
        self.0.resize(len.div_ceil(64), 0);
    }

    fn add(&mut self, offset: usize) {
        self.0[offset / 64] |= 1 << (offset % 64);
    }

    fn has(&self, offset: usize) -> bool {
        self.0.get(offset / 64).is_some_and(|word| word >> (offset % 64) & 1 != 0)
    }
}

impl Flow {
    /// Reads a function. What the assembler might do with its jumps is noted if `is_source`.
    pub(super) fn read(
        &mut self,
        stream: &mut Stream<'_>,
        shapes: &mut Shapes,
        function: &Function<'_>,
        is_source: bool,
    ) {
        self.starts.begin(function.code.len());
        self.targets.begin(function.code.len());
        self.shapes.clear();
        self.jumps.clear();
        self.longer.clear();
        let mut saved = 0;
        let mut offset = 0;
        while offset < function.code.len() {
            let shape = stream.shape(offset, shapes);
            self.starts.add(offset);
            if self.shapes.len() < MOST_SHAPES {
                self.shapes.push(shape);
            }
            if let Some(jump) = stream.jump(offset, shape) {
                self.aim(function, offset, shape.len(), jump);
                if is_source {
                    self.count(offset, shape.len(), jump, &mut saved);
                }
            }
            offset += shape.len();
        }
        for (target, start) in self.targets.0.iter_mut().zip(&self.starts.0) {
            *target &= start;
        }
    }

    /// Notes where a jump goes, if that is within the function and no relocation decides it.
    fn aim(&mut self, function: &Function<'_>, offset: usize, len: usize, jump: Jump) {
        let Some(target) = function.within(jump.target).filter(|_| jump.op != Op::CALL) else { return };
        let field = (offset + len.saturating_sub(4)) as u64;
        if function.relocations.binary_search_by_key(&field, |relocation| relocation.offset).is_err() {
            self.targets.add(target);
        }
    }

    /// Counts a jump; `saved` is how many bytes those before it would be shorter.
    fn count(&mut self, offset: usize, len: usize, jump: Jump, saved: &mut usize) {
        if jump.op == Op::JMP {
            self.jumps.push(offset);
        }
        if !jump.short
            && let Some(bytes) = branch(jump.op).and_then(|branch| branch.short)
        {
            *saved += len - (bytes.len() + 1);
            self.longer.push((offset, *saved));
        }
    }

    /// The shape of the instruction with a number in the function, if it is kept.
    pub(super) fn shape(&self, number: usize) -> Option<Shape> {
        self.shapes.get(number).copied()
    }

    /// Whether a jump of the function goes to an offset.
    pub(super) fn is_target(&self, offset: usize) -> bool {
        self.targets.has(offset)
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
