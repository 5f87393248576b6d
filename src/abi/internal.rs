//! ABIInternal: values in registers as far as possible.
//!
//! In: a signature. Out: the registers or stack slot of each parameter and result, by the rules in Go's
//! src/cmd/compile/abi-internal.md: a value is passed in registers entirely or not at all.

use super::register::{Part, Register};
use super::signature::{Param, Signature};
use super::types::{Layout, TypeId, Types};

/// Integer registers, in the order of use.
const INTEGERS: [Register; 9] = [
    Register::AX,
    Register::BX,
    Register::CX,
    Register::DI,
    Register::SI,
    Register::R8,
    Register::R9,
    Register::R10,
    Register::R11,
];

/// Floating-point registers: X0 to X14.
const FLOATS: u8 = 15;

/// How a call passes its parameters and results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Receiver and parameters.
    pub params: Vec<Place>,
    /// Results.
    pub results: Vec<Place>,
    /// Bytes from 0(FP) to the end of the values on the stack, in whole words; the spill area follows.
    pub stack_size: u64,
    /// Size in bytes of the area where the callee may spill register parameters, in whole words.
    pub spill_size: u64,
}

/// How a parameter or result is passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its type.
    pub ty: TypeId,
    /// Where it is.
    pub location: Location,
}

/// Where a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// In registers, one per scalar of the type.
    Registers {
        /// The scalars in order.
        parts: Vec<Part>,
        /// The spill slot of a parameter, in bytes from 0(FP).
        spill: Option<u64>,
    },
    /// On the stack, at this many bytes from 0(FP).
    Stack(u64),
}

impl Place {
    /// Its registers; empty if it is on the stack.
    pub fn registers(&self) -> &[Part] {
        match &self.location {
            Location::Registers { parts, .. } => parts,
            Location::Stack(_) => &[],
        }
    }
}

impl Assignment {
    /// Bytes of stack that a call needs: stack arguments and the spill area.
    pub fn size(&self) -> u64 {
        self.stack_size + self.spill_size
    }
}

/// Determines how a function's parameters and results are passed.
pub fn assign(types: &Types, signature: &Signature) -> Assignment {
    let mut state = State::default();
    let mut params: Vec<Place> = signature.inputs().map(|param| state.place(types, param, true)).collect();
    state.stack = state.stack.next_multiple_of(8);
    (state.integers, state.floats) = (0, 0);
    let results = signature.results.iter().map(|param| state.place(types, param, false)).collect();
    let stack_size = state.stack.next_multiple_of(8);
    for place in &mut params {
        if let Location::Registers { spill: Some(spill), .. } = &mut place.location {
            *spill += stack_size;
        }
    }
    Assignment { params, results, stack_size, spill_size: state.spill.next_multiple_of(8) }
}

/// The registers used so far.
#[derive(Default)]
struct State {
    integers: u8,
    floats: u8,
    stack: u64,
    spill: u64,
}

impl State {
    fn place(&mut self, types: &Types, param: &Param, spills: bool) -> Place {
        let ty = param.ty;
        let (size, align) = types.size_align(ty);
        let slot = |end: &mut u64| {
            let offset = end.next_multiple_of(align);
            *end = offset + size;
            offset
        };
        let location = match types.layout(ty).filter(|layout| self.fits(*layout)) {
            Some(_) => Location::Registers {
                parts: self.registers(types, ty),
                spill: spills.then(|| slot(&mut self.spill)),
            },
            None => Location::Stack(slot(&mut self.stack)),
        };
        Place { ty, location }
    }

    /// Whether there are enough registers left; a zero-sized value is on the stack by definition.
    fn fits(&self, layout: Layout) -> bool {
        let left = (INTEGERS.len() as u8 - self.integers, FLOATS - self.floats);
        layout.size > 0 && layout.integers <= left.0 && layout.floats <= left.1
    }

    fn registers(&mut self, types: &Types, ty: TypeId) -> Vec<Part> {
        // A value that fits has no more scalars than there are registers, plus a byte at the end of some structs.
        let leaves = types.leaves(ty, usize::MAX).unwrap_or_default();
        let part = |leaf: super::Leaf| {
            let register = if leaf.scalar.is_float() {
                self.floats += 1;
                Register::X(self.floats - 1)
            } else {
                self.integers += 1;
                INTEGERS[usize::from(self.integers) - 1]
            };
            Part { register, offset: leaf.offset, size: leaf.scalar.size() }
        };
        leaves.into_iter().map(part).collect()
    }
}
