//! Operand spans.
//!
//! In: the span of each operand of a function and of its instruction. Out: the same spans, stored in four bytes per
//! operand: nearly all lie within their instruction and are stored as an offset from its start and a length. The others,
//! such as macro arguments, are stored in full.

use crate::source::Span;

/// The spans of a function's operands, by index in [`Function::addrs`](super::Function::addrs).
#[derive(Clone, Debug, Default)]
pub(crate) struct Spans {
    /// The offset from the start of the instruction in the low 16 bits and the length in the next 15, or [`FAR`] and an
    /// index into `far`.
    list: Vec<u32>,
    far: Vec<Span>,
}

const FAR: u32 = 1 << 31;

impl Spans {
    /// Adds the span of the next operand; its instruction is at `instruction`.
    pub(super) fn push(&mut self, span: Span, instruction: Span) {
        let place = near(span, instruction).unwrap_or_else(|| {
            self.far.push(span);
            FAR | (self.far.len() - 1) as u32
        });
        self.list.push(place);
    }

    /// The span of an operand of the instruction at `instruction`.
    pub(super) fn get(&self, index: usize, instruction: Span) -> Span {
        let place = self.list[index];
        if place & FAR != 0 {
            return self.far[(place & !FAR) as usize];
        }
        let start = instruction.start + (place & 0xffff);
        Span { start, end: start + (place >> 16), ..instruction }
    }

    /// Becomes a copy with room for `spare` more operands.
    pub(super) fn copy(&mut self, other: &Self, spare: usize) {
        self.clear();
        self.list.reserve(other.list.len() + spare);
        self.list.extend_from_slice(&other.list);
        self.far.extend_from_slice(&other.far);
    }

    /// Makes room for that many more operands.
    pub(super) fn reserve(&mut self, count: usize) {
        self.list.reserve(count);
    }

    /// Removes all spans but keeps the storage.
    pub(super) fn clear(&mut self) {
        self.list.clear();
        self.far.clear();
    }
}

fn near(span: Span, instruction: Span) -> Option<u32> {
    let start = span.start.checked_sub(instruction.start)?;
    let length = span.end.checked_sub(span.start)?;
    let fits = span.expansion == instruction.expansion && start < 1 << 16 && length < 1 << 15;
    fits.then_some(start | length << 16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Atom, Expansion, Expansions};

    #[test]
    fn every_place_comes_back() {
        let name = Atom::from_index(0);
        let expansion = Expansion { name, definition: Span::default(), call: Span::default() };
        let made = Span { expansion: Expansions::default().push(expansion), ..Span::new(105, 107) };
        let instruction = Span::new(100, 120);
        let places = [
            instruction,
            Span::new(105, 107),
            Span::new(100 + 0xffff, 100 + 0xffff + 0x7fff),
            Span::new(100 + 0x10000, 100 + 0x10001),
            Span::new(100, 100 + 0x8000),
            Span::new(99, 101),
            made,
        ];
        let mut spans = Spans::default();
        places.iter().for_each(|place| spans.push(*place, instruction));
        let mut copy = spans.clone();
        copy.copy(&spans, 1);
        for (index, place) in places.iter().enumerate() {
            assert_eq!(spans.get(index, instruction), *place);
            assert_eq!(copy.get(index, instruction), *place);
        }
        assert_eq!(spans.far.len(), 4);
    }
}
