//! Values of constants, and what operators make of them.
//!
//! In: values. Out: the values of Go's operators (Go specification, Constant expressions), or what is wrong. Untyped integers have
//! 127 bits and a sign here, not Go's 512; of floats it is known whether they are rounded as in Go.

use super::types::Scalar;
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::go::{self, BinaryOp, UnaryOp};
use std::cmp::Ordering;
use std::sync::Arc;

/// The type of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NumberType<'a> {
    /// The name of the declared type, or that of the scalar.
    pub(super) name: &'a str,
    pub(super) scalar: Scalar,
}

impl NumberType<'_> {
    /// A predeclared type.
    pub(super) fn plain(scalar: Scalar) -> Self {
        Self { name: scalar.name(), scalar }
    }
}

/// The value of a constant, with its type if it has one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'a> {
    Int(i128, Option<NumberType<'a>>),
    /// An untyped character.
    Rune(i128),
    Float(Float, Option<NumberType<'a>>),
    /// With the name of its type.
    Text(Arc<[u8]>, Option<&'a str>),
    /// With the name of its type.
    Bool(bool, Option<&'a str>),
}

impl<'a> Value<'a> {
    /// The name of its type; none if it has none.
    pub(super) fn type_name(&self) -> Option<&'a str> {
        match self {
            Value::Int(_, ty) | Value::Float(_, ty) => ty.map(|ty| ty.name),
            Value::Text(_, name) | Value::Bool(_, name) => *name,
            Value::Rune(_) => None,
        }
    }
}

/// A floating-point number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Float {
    pub(super) double: f64,
    /// Rounded to 32 bits, if that is known.
    pub(super) single: Option<f32>,
    /// Whether `double` is the number itself.
    exact: bool,
    /// Whether `double` is the number, rounded once. Go rounds only what is stored.
    pub(super) sure: bool,
    /// The number itself, if it is a whole one of at most 127 bits: Go converts it to an integer without rounding.
    pub(super) whole: Option<i128>,
}

impl Float {
    fn exact(double: f64) -> Self {
        // Far below the limit of the type, where the conversion would saturate.
        let whole = (double.fract() == 0.0 && double.abs() < 1e38).then_some(double as i128);
        Self { double, single: Some(double as f32), exact: true, sure: true, whole }
    }

    pub(super) fn literal(value: &go::Float) -> Self {
        let go::Float { double, single, exact, whole } = *value;
        Self { double, single, exact, sure: true, whole }
    }

    pub(super) fn integer(value: i128) -> Self {
        let double = value as f64;
        let exact = double.abs() < 1e38 && double as i128 == value;
        Self { double, single: Some(value as f32), exact, sure: true, whole: Some(value) }
    }

    /// The number as a type stores it.
    pub(super) fn stored(self, scalar: Scalar) -> Self {
        match (scalar, self.single) {
            (Scalar::Float32, Some(single)) => Self::exact(f64::from(single)),
            (Scalar::Float64, _) if self.sure => Self::exact(self.double),
            // What it is rounded to is not known.
            _ => Self { sure: false, exact: false, whole: None, ..self },
        }
    }

    /// The order of two numbers, if rounding leaves no doubt.
    fn order(self, other: Self) -> Option<Ordering> {
        if let (Some(a), Some(b)) = (self.whole, other.whole) {
            return Some(a.cmp(&b));
        }
        let order = self.double.partial_cmp(&other.double).filter(|_| self.sure && other.sure)?;
        // Rounding keeps the order, but may make numbers equal.
        (order != Ordering::Equal || self.exact && other.exact).then_some(order)
    }
}

pub(super) type Evaluated<'a> = Result<Value<'a>, Box<Diagnostic>>;

pub(super) fn wrong(span: Span, message: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("go-constant", span, message))
}

pub(super) fn unknown(span: Span) -> Box<Diagnostic> {
    let supported = "supported: numbers, strings and booleans with their operators and conversions, `len`, `min` and `max`, and \
                     the functions of `unsafe`";
    Box::new(wrong(span, "cannot evaluate this constant expression").label(supported))
}

/// The value, if its type can hold it.
pub(super) fn in_range<'a>(value: i128, ty: Option<NumberType<'a>>, span: Span) -> Evaluated<'a> {
    match ty {
        Some(ty) if !ty.scalar.holds(value) => {
            Err(wrong(span, &format!("{value} does not fit in `{}`", ty.scalar.name())))
        }
        _ => Ok(Value::Int(value, ty)),
    }
}

/// Applies an operator with one operand.
pub(super) fn unary<'a>(op: UnaryOp, value: Value<'a>, span: Span) -> Evaluated<'a> {
    match (op, value) {
        (UnaryOp::Plus, value @ (Value::Int(..) | Value::Float(..) | Value::Rune(_))) => Ok(value),
        (UnaryOp::Minus, Value::Int(value, ty)) => {
            in_range(integers(BinaryOp::Subtract, 0, value, span)?, ty, span)
        }
        (UnaryOp::Minus, Value::Rune(value)) => integers(BinaryOp::Subtract, 0, value, span).map(Value::Rune),
        (UnaryOp::Minus, Value::Float(value, ty)) => {
            // Go's constants have no negative zero.
            let double = if value.double == 0.0 { 0.0 } else { -value.double };
            let single = value.single.map(|single| if single == 0.0 { 0.0 } else { -single });
            let whole = value.whole.and_then(i128::checked_neg);
            Ok(Value::Float(Float { double, single, whole, ..value }, ty))
        }
        (UnaryOp::Complement, Value::Int(value, Some(ty))) if !ty.scalar.is_signed() => {
            // For an unsigned type: all bits inverted.
            in_range(value ^ ((1i128 << (ty.scalar.size() * 8)) - 1), Some(ty), span)
        }
        (UnaryOp::Complement, Value::Int(value, ty)) => in_range(!value, ty, span),
        (UnaryOp::Complement, Value::Rune(value)) => Ok(Value::Rune(!value)),
        (UnaryOp::Not, Value::Bool(value, name)) => Ok(Value::Bool(!value, name)),
        _ => Err(unknown(span)),
    }
}

/// Applies an operator with two operands.
pub(super) fn binary<'a>(op: BinaryOp, first: Value<'a>, second: Value<'a>, span: Span) -> Evaluated<'a> {
    if matches!(op, BinaryOp::ShiftLeft | BinaryOp::ShiftRight) {
        return shift(op, first, &second, span);
    }
    let (a, b) = (first.type_name(), second.type_name());
    let name = match (a, b) {
        (Some(a), Some(b)) if a != b => {
            return Err(wrong(span, &format!("the operands have different types, `{a}` and `{b}`")));
        }
        _ => a.or(b),
    };
    match op {
        BinaryOp::Equal
        | BinaryOp::NotEqual
        | BinaryOp::Less
        | BinaryOp::LessOrEqual
        | BinaryOp::Greater
        | BinaryOp::GreaterOrEqual => {
            let (first, second) = alike(first, second);
            let is_ordered = !matches!(first, Value::Bool(..));
            let order = order(&first, &second)
                .filter(|_| is_ordered || matches!(op, BinaryOp::Equal | BinaryOp::NotEqual));
            Ok(Value::Bool(holds(op, order.ok_or_else(|| unknown(span))?), None))
        }
        BinaryOp::Least | BinaryOp::Greatest => {
            let (first, second) = alike(first, second);
            let order = order(&first, &second).filter(|_| !matches!(first, Value::Bool(..)));
            let is_less = order.ok_or_else(|| unknown(span))?.is_lt();
            Ok(if is_less == (op == BinaryOp::Least) { first } else { second })
        }
        BinaryOp::Both | BinaryOp::Either => match (first, second) {
            (Value::Bool(a, _), Value::Bool(b, _)) => {
                Ok(Value::Bool(if op == BinaryOp::Both { a && b } else { a || b }, name))
            }
            _ => Err(unknown(span)),
        },
        _ => arithmetic(op, first, second, span),
    }
}

/// Two operands with the type, or the kind, that they have in common.
fn alike<'a>(first: Value<'a>, second: Value<'a>) -> (Value<'a>, Value<'a>) {
    (like(first.clone(), &second), like(second, &first))
}

/// A value with the type, or the kind, that it gets beside another.
fn like<'a>(value: Value<'a>, other: &Value<'a>) -> Value<'a> {
    match (value, other) {
        (Value::Int(value, None) | Value::Rune(value), Value::Int(_, Some(ty))) => {
            Value::Int(value, Some(*ty))
        }
        (Value::Int(value, None), Value::Rune(_)) => Value::Rune(value),
        (Value::Int(value, None) | Value::Rune(value), Value::Float(_, ty)) => {
            let float = Float::integer(value);
            Value::Float(ty.map_or(float, |ty| float.stored(ty.scalar)), *ty)
        }
        (Value::Float(Float { whole: Some(value), .. }, None), Value::Int(_, Some(ty))) => {
            Value::Int(value, Some(*ty))
        }
        (Value::Float(value, None), Value::Float(_, Some(ty))) => {
            Value::Float(value.stored(ty.scalar), Some(*ty))
        }
        (Value::Text(text, None), Value::Text(_, name)) => Value::Text(text, *name),
        (value, _) => value,
    }
}

fn holds(op: BinaryOp, order: Ordering) -> bool {
    match op {
        BinaryOp::Equal => order.is_eq(),
        BinaryOp::NotEqual => order.is_ne(),
        BinaryOp::Less => order.is_lt(),
        BinaryOp::LessOrEqual => order.is_le(),
        BinaryOp::Greater => order.is_gt(),
        _ => order.is_ge(),
    }
}

/// The order of two values of one kind, if it is known.
fn order(first: &Value<'_>, second: &Value<'_>) -> Option<Ordering> {
    match (first, second) {
        (Value::Int(a, _) | Value::Rune(a), Value::Int(b, _) | Value::Rune(b)) => Some(a.cmp(b)),
        (Value::Float(a, _), Value::Float(b, _)) => a.order(*b),
        (Value::Text(a, _), Value::Text(b, _)) => Some(a.cmp(b)),
        (Value::Bool(a, _), Value::Bool(b, _)) => Some(a.cmp(b)),
        _ => None,
    }
}

fn shift<'a>(op: BinaryOp, first: Value<'a>, second: &Value<'a>, span: Span) -> Evaluated<'a> {
    let count = match second {
        Value::Int(count, _) | Value::Rune(count) => *count,
        Value::Float(Float { whole: Some(count), .. }, None) => *count,
        _ => return Err(unknown(span)),
    };
    match first {
        Value::Int(value, ty) => in_range(integers(op, value, count, span)?, ty, span),
        Value::Rune(value) => integers(op, value, count, span).map(Value::Rune),
        // A shift makes untyped whole numbers integers.
        Value::Float(Float { whole: Some(value), .. }, None) => {
            integers(op, value, count, span).map(|value| Value::Int(value, None))
        }
        _ => Err(unknown(span)),
    }
}

/// The operands have the same type, or not both have one.
fn arithmetic<'a>(op: BinaryOp, first: Value<'a>, second: Value<'a>, span: Span) -> Evaluated<'a> {
    match (first, second) {
        (Value::Rune(a), Value::Rune(b) | Value::Int(b, None)) | (Value::Int(a, None), Value::Rune(b)) => {
            integers(op, a, b, span).map(Value::Rune)
        }
        (Value::Rune(a), second) => arithmetic(op, Value::Int(a, None), second, span),
        (first, Value::Rune(b)) => arithmetic(op, first, Value::Int(b, None), span),
        (Value::Int(a, ty), Value::Int(b, other)) => in_range(integers(op, a, b, span)?, ty.or(other), span),
        (Value::Text(a, name), Value::Text(b, other)) if op == BinaryOp::Add => {
            Ok(Value::Text(a.iter().chain(b.iter()).copied().collect(), name.or(other)))
        }
        (Value::Float(a, ty), Value::Float(b, other)) => floats(op, a, b, ty.or(other), span),
        (Value::Float(a, ty), Value::Int(b, None)) => floats(op, a, Float::integer(b), ty, span),
        (Value::Int(a, None), Value::Float(b, ty)) => floats(op, Float::integer(a), b, ty, span),
        // An untyped number gets the integer's type.
        (Value::Float(Float { whole: Some(a), .. }, None), Value::Int(b, ty @ Some(_)))
        | (Value::Int(a, ty @ Some(_)), Value::Float(Float { whole: Some(b), .. }, None)) => {
            in_range(integers(op, a, b, span)?, ty, span)
        }
        _ => Err(unknown(span)),
    }
}

fn integers(op: BinaryOp, a: i128, b: i128, span: Span) -> Result<i128, Box<Diagnostic>> {
    let value = match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Subtract => a.checked_sub(b),
        BinaryOp::Multiply => a.checked_mul(b),
        BinaryOp::Divide | BinaryOp::Remainder if b == 0 => return Err(wrong(span, "division by zero")),
        BinaryOp::Divide => a.checked_div(b),
        BinaryOp::Remainder => a.checked_rem(b),
        BinaryOp::ShiftLeft | BinaryOp::ShiftRight if b < 0 => {
            return Err(wrong(span, "shift count must not be negative"));
        }
        BinaryOp::ShiftLeft if a == 0 => Some(0),
        BinaryOp::ShiftLeft if b < 127 => {
            1i128.checked_shl(b as u32).and_then(|factor| a.checked_mul(factor))
        }
        BinaryOp::ShiftLeft => None,
        BinaryOp::ShiftRight => Some(a >> b.min(127)),
        BinaryOp::And => Some(a & b),
        BinaryOp::Or => Some(a | b),
        BinaryOp::Xor => Some(a ^ b),
        BinaryOp::AndNot => Some(a & !b),
        _ => return Err(unknown(span)),
    };
    value.ok_or_else(|| wrong(span, "constant too large"))
}

fn floats<'a>(op: BinaryOp, a: Float, b: Float, ty: Option<NumberType<'a>>, span: Span) -> Evaluated<'a> {
    // The operand without a type gets that of the other, and is rounded to it.
    let stored = |value: Float| ty.map_or(value, |ty| value.stored(ty.scalar));
    let (a, b) = (stored(a), stored(b));
    if let (Some(x), Some(y)) = (a.whole, b.whole)
        && let Some(whole) = whole(op, x, y)
    {
        return Ok(Value::Float(stored(Float::integer(whole)), ty));
    }
    let (x, y) = (a.double, b.double);
    // The error of a sum, a product and a quotient is itself a number (Knuth, Seminumerical Algorithms, 4.2.2).
    let (double, error) = match op {
        BinaryOp::Add | BinaryOp::Subtract => {
            let y = if op == BinaryOp::Add { y } else { -y };
            let sum = x + y;
            let part = sum - x;
            (sum, (x - (sum - part)) + (y - part))
        }
        BinaryOp::Multiply => (x * y, x.mul_add(y, -(x * y))),
        BinaryOp::Divide if y != 0.0 => (x / y, (x / y).mul_add(y, -x)),
        _ => return Err(unknown(span)),
    };
    // Near the limits of the type the error itself may be rounded.
    let is_plain = double == 0.0 || (1e-200..1e200).contains(&double.abs());
    let sure = a.exact && b.exact && is_plain;
    let exact = sure && error == 0.0;
    let single = (exact || sure && rounds_alike(double)).then_some(double as f32);
    let whole = if exact { Float::exact(double).whole } else { None };
    Ok(Value::Float(stored(Float { double, single, exact, sure, whole }), ty))
}

/// The result of an operation on whole numbers, if it is whole and fits.
fn whole(op: BinaryOp, a: i128, b: i128) -> Option<i128> {
    match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Subtract => a.checked_sub(b),
        BinaryOp::Multiply => a.checked_mul(b),
        BinaryOp::Divide if a.checked_rem(b) == Some(0) => a.checked_div(b),
        _ => None,
    }
}

/// Whether all numbers that round to this one in 64 bits round alike in 32 bits: it does not lie halfway between two of those,
/// and both are in the range of normal numbers.
fn rounds_alike(double: f64) -> bool {
    // The bits of the mantissa that 32 bits have no room for.
    let dropped = double.to_bits() & ((1 << 29) - 1);
    let is_normal = (f64::from(f32::MIN_POSITIVE)..f64::from(f32::MAX)).contains(&double.abs());
    is_normal && dropped != 1 << 28
}
