//! Arithmetic on arguments of the other kind: a floating-point number where an integer is, or the reverse.
//!
//! In: an operation. Out: the kind of number that it takes from memory. Moves take any, and so do logical operations, additions and
//! comparisons of integers: what they do to the bits of a floating-point number is often meant.

use crate::abi::{Kind, Scalar, Types, What};
use crate::amd64::Op;

/// The kind of number that an operation takes from memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Number {
    Float,
    Integer,
}

impl Number {
    /// In messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Number::Float => "a floating-point number",
            Number::Integer => "an integer",
        }
    }
}

/// What goes before `SS` and `SD` in the names of floating-point operations.
const FLOAT: [&str; 18] = [
    "ADD", "SUB", "MUL", "DIV", "SQRT", "MIN", "MAX", "COMI", "UCOMI", "ROUND", "RCP", "RSQRT", "RCP14",
    "RSQRT14", "RNDSCALE", "GETEXP", "GETMANT", "SCALEF",
];

/// How conversions begin, by what they convert.
const FROM_FLOAT: [&str; 4] = ["CVTSS2", "CVTSD2", "CVTTSS2", "CVTTSD2"];
const FROM_INTEGER: [&str; 4] = ["CVTSL2S", "CVTSQ2S", "CVTSI2S", "CVTUSI2S"];

/// What goes before the size in the names of integer multiplications and divisions.
const INTEGER: [&str; 5] = ["IMUL", "IMUL3", "MUL", "DIV", "IDIV"];

/// The kind that an operation takes; none if it may take either.
pub(super) fn taken(op: Op) -> Option<Number> {
    let name = op.name();
    let (avx, name) = match name.strip_prefix('V') {
        Some(rest) => (true, rest),
        None => (false, name),
    };
    // Nearly all accesses to arguments.
    if name.starts_with("MOV") {
        return None;
    }
    let scalar = name.strip_suffix("SS").or(name.strip_suffix("SD"));
    let is_fused = avx && (name.starts_with("FM") || name.starts_with("FNM"));
    if scalar.is_some_and(|stem| is_fused || FLOAT.contains(&stem))
        || FROM_FLOAT.iter().any(|begin| name.starts_with(begin))
    {
        return Some(Number::Float);
    }
    let sized = name.strip_suffix(['B', 'W', 'L', 'Q']);
    let is_integer = sized.is_some_and(|stem| !avx && INTEGER.contains(&stem))
        || FROM_INTEGER.iter().any(|begin| name.starts_with(begin));
    is_integer.then_some(Number::Integer)
}

/// The kind of a value; none if it is no number. A pointer is an integer to the machine.
pub(super) fn of(types: &Types, what: What) -> Option<Number> {
    let scalar = match what {
        What::Scalar(scalar) => scalar,
        What::Whole(ty) => match types.get(types.underlying(ty)).kind {
            Kind::Scalar(scalar) => scalar,
            Kind::Pointer(_) => Scalar::Pointer,
            _ => return None,
        },
        What::Part | What::Words => return None,
    };
    match scalar {
        Scalar::Bool => None,
        scalar if scalar.is_float() => Some(Number::Float),
        _ => Some(Number::Integer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_take_numbers_of_their_kind() {
        let float = [
            Op::ADDSD,
            Op::VSUBSS,
            Op::UCOMISD,
            Op::CVTTSD2SQ,
            Op::VCVTSD2SS,
            Op::VFMADD231SD,
            Op::VFNMSUB132SS,
        ];
        let integer = [Op::IMULQ, Op::IMUL3L, Op::MULB, Op::IDIVW, Op::CVTSQ2SD, Op::VCVTUSI2SSL];
        let either = [Op::MOVSD, Op::ADDQ, Op::XORPS, Op::MULXQ, Op::MOVQ, Op::VPADDD, Op::CMPSD];
        float.iter().for_each(|op| assert_eq!(taken(*op), Some(Number::Float), "{}", op.name()));
        integer.iter().for_each(|op| assert_eq!(taken(*op), Some(Number::Integer), "{}", op.name()));
        either.iter().for_each(|op| assert_eq!(taken(*op), None, "{}", op.name()));
    }
}
