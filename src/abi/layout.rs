//! Sizes, alignments and offsets.
//!
//! In: types. Out: their [`Layout`]s, as in the compiler (CalcSize in cmd/compile/internal/types/size.go). Parts are laid
//! out before the whole, with an explicit stack, so that no chain of declarations is too long; a type that contains itself
//! by value is an error.

use super::types::{Failure, Kind, Layout, Scalar, State, TypeId, Types};
use crate::diag::Diagnostic;

/// Sizes must be less than this (MaxWidth in cmd/compile/internal/amd64).
const MAX_SIZE: u64 = 1 << 50;

/// Maximum nesting depth of types by value.
const MAX_DEPTH: u32 = 400;

/// Instead of a number of registers: not passed in registers.
const NO_REGISTERS: u8 = u8::MAX;

/// Why a type has no layout.
enum Wrong {
    TooLarge,
    TooDeep,
    /// One of its parts has none.
    Part(Failure),
}

impl Types {
    /// Lays out a type and its parts.
    pub(super) fn lay_out(&mut self, root: TypeId) -> Result<Layout, Failure> {
        let mut open: Vec<(TypeId, usize)> = vec![];
        self.open(root, &mut open);
        while let Some((id, next)) = open.last_mut() {
            let id = *id;
            let Some(part) = part(&self.list[id.0 as usize].kind, *next) else {
                let state = match self.compute(id) {
                    Ok(layout) => State::Done(layout),
                    Err(wrong) => State::Failed(self.tell(id, wrong)),
                };
                self.list[id.0 as usize].state = state;
                open.pop();
                continue;
            };
            *next += 1;
            if let State::Open = self.get(part).state {
                let failure = self.recursive(part, &open);
                self.list[part.0 as usize].state = State::Failed(failure);
            } else {
                self.open(part, &mut open);
            }
        }
        match self.get(root).state {
            State::Done(layout) => Ok(layout),
            State::Failed(failure) => Err(failure),
            // Cannot happen at this point; a failure is the safe answer.
            State::New | State::Open => Err(self.tell(root, Wrong::TooDeep)),
        }
    }

    fn open(&mut self, id: TypeId, open: &mut Vec<(TypeId, usize)>) {
        let ty = &mut self.list[id.0 as usize];
        if let State::New = ty.state {
            ty.state = State::Open;
            open.push((id, 0));
        }
    }

    /// The layout of a type whose parts are laid out.
    fn compute(&mut self, id: TypeId) -> Result<Layout, Wrong> {
        // A cycle was found among its parts.
        if let State::Failed(failure) = self.get(id).state {
            return Err(Wrong::Part(failure));
        }
        let layout = match &self.get(id).kind {
            Kind::Scalar(Scalar::Pointer) => words(1),
            Kind::Scalar(scalar) if scalar.is_float() => plain(scalar.size(), scalar.size(), 0, 1),
            Kind::Scalar(scalar) => plain(scalar.size(), scalar.size(), 1, 0),
            Kind::Complex64 => plain(8, 4, 0, 2),
            Kind::Complex128 => plain(16, 8, 0, 2),
            Kind::String | Kind::Interface { .. } => words(2),
            Kind::Slice(_) => words(3),
            Kind::Pointer(_) | Kind::Func | Kind::Map | Kind::Chan => words(1),
            Kind::Array { length, element } => array(*length, self.part_layout(*element)?)?,
            Kind::Struct(_) => self.structure(id)?,
            Kind::Named(inner) | Kind::Alias(inner) => self.part_layout(*inner)?,
            Kind::Unknown(failure) => return Err(Wrong::Part(*failure)),
        };
        let depth = layout.depth + 1;
        if depth > MAX_DEPTH { Err(Wrong::TooDeep) } else { Ok(Layout { depth, ..layout }) }
    }

    fn part_layout(&self, id: TypeId) -> Result<Layout, Wrong> {
        match self.get(id).state {
            State::Done(layout) => Ok(layout),
            State::Failed(failure) => Err(Wrong::Part(failure)),
            State::New | State::Open => Err(Wrong::TooDeep),
        }
    }

    fn structure(&mut self, id: TypeId) -> Result<Layout, Wrong> {
        let Kind::Struct(fields) = &self.get(id).kind else { return Err(Wrong::TooDeep) };
        let (mut size, mut align, mut leaves, mut depth) = (0u64, 1, 0u64, 0);
        let (mut integers, mut floats) = (0u64, 0u64);
        let mut offsets = Vec::with_capacity(fields.len());
        let mut last = 1;
        let mut pointers = false;
        for field in fields {
            let part = self.part_layout(field.ty)?;
            size = size.next_multiple_of(part.align);
            offsets.push(size);
            size += part.size;
            if size >= MAX_SIZE {
                return Err(Wrong::TooLarge);
            }
            align = align.max(part.align);
            leaves = leaves.saturating_add(part.leaves);
            depth = depth.max(part.depth);
            integers += u64::from(part.integers);
            floats += u64::from(part.floats);
            last = part.size;
            pointers |= part.pointers;
        }
        // A zero-sized last field must not share its address with the next object.
        if size > 0 && last == 0 {
            size += 1;
            leaves = leaves.saturating_add(1);
        }
        let registers = |count: u64| u8::try_from(count).unwrap_or(NO_REGISTERS);
        let (mut integers, mut floats) = (registers(integers), registers(floats));
        if integers.max(floats) == NO_REGISTERS {
            (integers, floats) = (NO_REGISTERS, NO_REGISTERS);
        }
        if let Kind::Struct(fields) = &mut self.list[id.0 as usize].kind {
            for (field, offset) in fields.iter_mut().zip(offsets) {
                field.offset = offset;
            }
        }
        Ok(Layout { size: size.next_multiple_of(align), align, integers, floats, leaves, depth, pointers })
    }

    /// Reports a failure, unless already reported.
    fn tell(&mut self, id: TypeId, wrong: Wrong) -> Failure {
        let ty = self.get(id);
        let what = ty.name.as_ref().map_or("this type".into(), |name| format!("type `{name}`"));
        let diagnostic = match wrong {
            Wrong::Part(failure) => return failure,
            Wrong::TooLarge => Diagnostic::error("go-type-size", ty.span, format!("{what} is too large"))
                .note("a type must be smaller than 2^50 bytes"),
            Wrong::TooDeep => {
                let message = format!("{what} is nested deeper than {MAX_DEPTH} levels");
                Diagnostic::error("go-depth", ty.span, message)
            }
        };
        self.failure(diagnostic)
    }

    /// The failure of a type that contains itself.
    fn recursive(&mut self, id: TypeId, open: &[(TypeId, usize)]) -> Failure {
        let start = open.iter().position(|(other, _)| *other == id).unwrap_or(0);
        let named = |id: TypeId| self.get(id).name.as_ref().map(|name| (name.clone(), self.get(id).span));
        let mut ring = open[start..].iter().filter_map(|(id, _)| named(*id));
        let (name, span) = ring.next().unwrap_or_default();
        let message = format!("type `{name}` contains itself");
        let mut diagnostic = Diagnostic::error("go-recursive-type", span, message);
        // A few are enough to show the cycle.
        for (name, span) in ring.take(4) {
            diagnostic = diagnostic.also(span, format!("through `{name}`"));
        }
        self.failure(diagnostic.note("its size would be infinite; use a pointer or a slice instead"))
    }
}

/// The layout of a type without pointers and parts.
fn plain(size: u64, align: u64, integers: u8, floats: u8) -> Layout {
    let leaves = u64::from(integers + floats);
    Layout { size, align, integers, floats, leaves, depth: 0, pointers: false }
}

/// The layout of words that contain a pointer.
fn words(count: u8) -> Layout {
    Layout { pointers: true, ..plain(8 * u64::from(count), 8, count, 0) }
}

/// The parts that must be laid out before a type of this kind.
fn part(kind: &Kind, index: usize) -> Option<TypeId> {
    match kind {
        Kind::Array { element, .. } if index == 0 => Some(*element),
        Kind::Named(inner) | Kind::Alias(inner) if index == 0 => Some(*inner),
        Kind::Struct(fields) => fields.get(index).map(|field| field.ty),
        _ => None,
    }
}

fn array(length: u64, element: Layout) -> Result<Layout, Wrong> {
    if element.size > 0 && length > (MAX_SIZE - 1) / element.size {
        return Err(Wrong::TooLarge);
    }
    let (integers, floats) = match length {
        0 => (0, 0),
        1 => (element.integers, element.floats),
        _ => (NO_REGISTERS, NO_REGISTERS),
    };
    Ok(Layout {
        size: element.size * length,
        integers,
        floats,
        leaves: element.leaves.saturating_mul(length),
        pointers: element.pointers && length > 0,
        ..element
    })
}
