//! ABI0: everything on the stack.
//!
//! In: a signature. Out: the offsets in `name+offset(FP)` and the argument size in TEXT's `$frame-args`. Parameters start at
//! 0, results at the next multiple of 8, each aligned to its type (cmd/compile/internal/abi without registers; asmParseDecl
//! in vet's asmdecl).

use super::signature::{Param, Signature};
use super::types::{TypeId, Types};

/// The layout of a function's arguments in ABI0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments {
    /// Receiver and parameters.
    pub params: Vec<Place>,
    /// Results.
    pub results: Vec<Place>,
    /// Bytes from 0(FP) to the end of the last one, as in TEXT.
    pub args_size: u64,
}

/// The place of a parameter or result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The name before `+offset(FP)`: as declared, or `arg`, `arg1`, `ret`, `ret1` and so on if unnamed.
    pub name: String,
    /// Its type.
    pub ty: TypeId,
    /// Offset in bytes from 0(FP).
    pub offset: u64,
    /// Size in bytes.
    pub size: u64,
}

impl Arguments {
    /// Bytes that the caller reserves: the size rounded up to whole words.
    pub fn reserved(&self) -> u64 {
        self.args_size.next_multiple_of(8)
    }
}

/// Lays out the arguments of a function.
pub fn assign(types: &Types, signature: &Signature) -> Arguments {
    let mut end = 0;
    let receiver = places(types, signature.receiver.as_slice(), "recv", &mut end);
    let mut params = receiver;
    params.extend(places(types, &signature.params, "arg", &mut end));
    if !signature.results.is_empty() {
        end = end.next_multiple_of(8);
    }
    let results = places(types, &signature.results, "ret", &mut end);
    Arguments { params, results, args_size: end }
}

fn places(types: &Types, list: &[Param], unnamed: &str, end: &mut u64) -> Vec<Place> {
    let place = |(index, param): (usize, &Param)| {
        let (size, align) = types.size_align(param.ty);
        let offset = end.next_multiple_of(align);
        *end = offset + size;
        let name = match (&param.name, index) {
            (Some(name), _) => name.clone(),
            (None, 0) => unnamed.to_string(),
            (None, _) => format!("{unnamed}{index}"),
        };
        Place { name, ty: param.ty, offset, size }
    };
    list.iter().enumerate().map(place).collect()
}
