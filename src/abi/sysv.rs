//! System V: how C passes the same values.
//!
//! In: a signature. Out: registers and stack of a C function with these parameters, by section 3.2.3 of the psABI. The C
//! view is cgo's: strings, slices and interfaces are structs of their words, one result is returned as such, several as
//! a struct of them. An array is passed as a struct that holds it. What has no size is not passed; as a field it still
//! aligns what follows it (`_Alignas` in C), and the byte that Go adds after such a last field is a member in C.

use super::register::{Part, Register};
use super::signature::Signature;
use super::types::{TypeId, Types};

const INTEGERS: [Register; 6] =
    [Register::DI, Register::SI, Register::DX, Register::CX, Register::R8, Register::R9];

/// X0 to X7.
const FLOATS: u8 = 8;

/// Values of more bytes are passed in memory.
const MAX_IN_REGISTERS: u64 = 16;

/// Offsets in the words of a value in registers, with what is not a word of its own.
const MAX_LEAVES: usize = 32;

/// How a C function with a prototype of Go is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Receiver and parameters.
    pub params: Vec<Passing>,
    /// Where the results are at the return: one by itself, or the struct of several.
    pub result: Passing,
    /// The results in that struct: bytes from its start, none of one without size.
    pub result_offsets: Vec<Option<u64>>,
    /// Bytes of the result, padding included.
    pub result_size: u64,
    /// Bytes of parameters on the stack, in whole words.
    pub stack_size: u64,
}

/// How one value is passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passing {
    /// Without size: not at all.
    Nothing,
    /// In registers, a word each.
    Registers(Vec<Part>),
    /// A parameter on the stack, at this many bytes above the return address; a result where the pointer in DI, a hidden
    /// first parameter that is returned in AX, points.
    Memory(u64),
}

/// What a word of a value holds.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    None,
    Integer,
    Sse,
}

/// How a function's parameters and results are passed in C.
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
            // No type of Go is aligned to more than a word.
            let offset = stack;
            stack += size.next_multiple_of(8);
            Passing::Memory(offset)
        })
        .collect();
    Call { params, result, result_offsets: offsets, result_size, stack_size: stack }
}

/// The classes of a value's two words; none of one that is passed in memory.
fn classes(types: &Types, members: &[(TypeId, u64)], size: u64) -> Option<[Class; 2]> {
    if size > MAX_IN_REGISTERS {
        return None;
    }
    let mut classes = [Class::None; 2];
    for (ty, at) in members {
        for leaf in types.c_leaves(*ty, MAX_LEAVES)? {
            let class = classes.get_mut(((at + leaf.offset) / 8) as usize)?;
            // An integer in the word makes all of it one.
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
