//! The System V ABI: how C passes the same values.
//!
//! In: a signature. Out: registers and stack slots for a C function with these parameters, by section 3.2.3 of the psABI. The
//! C view is cgo's: strings, slices and interfaces are structs of their words, a single result is returned as it is, several
//! as a struct. An array is passed as a struct that contains it. Zero-sized values are not passed; as a field they still
//! align the next one (`_Alignas` in C), and the byte that Go adds after such a last field is a member in C.

use super::register::{Part, Register};
use super::signature::Signature;
use super::types::{TypeId, Types};

const INTEGERS: [Register; 6] =
    [Register::DI, Register::SI, Register::DX, Register::CX, Register::R8, Register::R9];

/// X0 to X7.
const FLOATS: u8 = 8;

/// Larger values are passed in memory.
const MAX_IN_REGISTERS: u64 = 16;

/// Maximum number of scalars of a value in registers, with the bytes that Go adds at the end of structs.
const MAX_LEAVES: usize = 32;

/// How a C function with a Go prototype is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Receiver and parameters.
    pub params: Vec<Passing>,
    /// Where the results are on return: a single one, or the struct of several.
    pub result: Passing,
    /// Offset in bytes of each result in that struct; none for a zero-sized one.
    pub result_offsets: Vec<Option<u64>>,
    /// Size of the result in bytes, including padding.
    pub result_size: u64,
    /// Size of the stack parameters in bytes, in whole words.
    pub stack_size: u64,
}

/// How a value is passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passing {
    /// Not at all: it is zero-sized.
    Nothing,
    /// In registers, one word each.
    Registers(Vec<Part>),
    /// A parameter: on the stack, at this offset in bytes above the return address. A result: where the pointer in DI, a hidden
    /// first parameter that is returned in AX, points.
    Memory(u64),
}

/// The class of a word of a value.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    None,
    Integer,
    Sse,
}

/// Determines how a function's parameters and results are passed in C.
pub fn classify(types: &Types, signature: &Signature) -> Call {
    let mut offsets = vec![];
    let (mut size, mut align) = (0u64, 1);
    for result in &signature.results {
        let (result_size, result_align) = types.size_align(result.ty);
        let offset = size.next_multiple_of(result_align);
        offsets.push((result_size > 0).then_some(offset));
        size = offset + result_size;
        align = align.max(result_align);
    }
    let result_size = size.next_multiple_of(align);
    let members: Vec<_> = signature
        .results
        .iter()
        .zip(&offsets)
        .filter_map(|(result, offset)| Some((result.ty, (*offset)?)))
        .collect();
    let result = match classes(types, &members, result_size) {
        _ if result_size == 0 => Passing::Nothing,
        Some(classes) => {
            let (mut integers, mut floats) =
                ([Register::AX, Register::DX].into_iter(), (0..2).map(Register::X));
            Passing::Registers(parts(classes, result_size, &mut integers, &mut floats))
        }
        None => Passing::Memory(0),
    };
    let mut integers = INTEGERS.into_iter();
    if let Passing::Memory(_) = result {
        integers.next();
    }
    let mut floats = (0..FLOATS).map(Register::X);
    let mut stack = 0;
    let params = signature
        .inputs()
        .map(|param| {
            let (size, _) = types.size_align(param.ty);
            if size == 0 {
                return Passing::Nothing;
            }
            if let Some(classes) = classes(types, &[(param.ty, 0)], size) {
                let count = |class| classes.iter().filter(|found| **found == class).count();
                // All of it or nothing.
                if count(Class::Integer) <= integers.len() && count(Class::Sse) <= floats.len() {
                    return Passing::Registers(parts(classes, size, &mut integers, &mut floats));
                }
            }
            // No Go type is aligned to more than a word.
            let offset = stack;
            stack += size.next_multiple_of(8);
            Passing::Memory(offset)
        })
        .collect();
    Call { params, result, result_offsets: offsets, result_size, stack_size: stack }
}

/// The classes of a value's two words; none if it is passed in memory.
fn classes(types: &Types, members: &[(TypeId, u64)], size: u64) -> Option<[Class; 2]> {
    if size > MAX_IN_REGISTERS {
        return None;
    }
    let mut classes = [Class::None; 2];
    for (ty, at) in members {
        for leaf in types.c_leaves(*ty, MAX_LEAVES)? {
            let class = classes.get_mut(((at + leaf.offset) / 8) as usize)?;
            // An integer makes the whole word an integer.
            if !leaf.scalar.is_float() {
                *class = Class::Integer;
            } else if *class == Class::None {
                *class = Class::Sse;
            }
        }
    }
    Some(classes)
}

fn parts(
    classes: [Class; 2],
    size: u64,
    integers: &mut impl Iterator<Item = Register>,
    floats: &mut impl Iterator<Item = Register>,
) -> Vec<Part> {
    let mut parts = vec![];
    for (offset, class) in [0, 8].into_iter().zip(classes) {
        let register = match class {
            Class::None => None,
            Class::Integer => integers.next(),
            Class::Sse => floats.next(),
        };
        parts.extend(register.map(|register| Part { register, offset, size: (size - offset).min(8) }));
    }
    parts
}
