//! Constants, for array lengths, macros and the values of variables.
//!
//! In: expressions in postfix order. Out: integers, floats, strings and booleans. Untyped integers have 127 bits and a sign
//! here, not Go's 512; of floats it is known whether they are rounded as in Go. Constants are evaluated when they are needed,
//! dependencies first.

use super::scope::Scope;
use super::types::Scalar;
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::go::{self, BinaryOp, Const, Expr, Step, StepKind, TypeKind, UnaryOp};
use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

/// The value of a constant.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// An integer and, if it has one, its type.
    Int(i128, Option<Scalar>),
    /// An untyped character.
    Rune(i128),
    /// A floating-point number and, if it has one, its type.
    Float(Float, Option<Scalar>),
    Text(Arc<[u8]>),
    Bool(bool),
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

    fn literal(value: &go::Float) -> Self {
        let go::Float { double, single, exact, whole } = *value;
        Self { double, single, exact, sure: true, whole }
    }

    pub(super) fn integer(value: i128) -> Self {
        let double = value as f64;
        let exact = double.abs() < 1e38 && double as i128 == value;
        Self { double, single: Some(value as f32), exact, sure: true, whole: Some(value) }
    }

    /// The number as a type stores it.
    fn stored(self, scalar: Scalar) -> Self {
        match (scalar, self.single) {
            (Scalar::Float32, Some(single)) => Self::exact(f64::from(single)),
            (Scalar::Float64, _) if self.sure => Self::exact(self.double),
            // What it is rounded to is not known.
            _ => Self { sure: false, exact: false, whole: None, ..self },
        }
    }
}

type Evaluated = Result<Value, Box<Diagnostic>>;

/// Maximum number of steps in an expression; nobody writes that many by hand.
const MAX_STEPS: usize = 1000;

/// Maximum length of all strings made of others, in bytes; constants that repeat each other would grow without bound.
const MAX_TEXT: usize = 1 << 26;

/// The constants of a scope, and the values known so far.
#[derive(Debug)]
pub(super) struct Constants<'a> {
    scope: &'a Scope<'a>,
    /// None while the constant is being evaluated.
    known: HashMap<&'a str, Option<Evaluated>>,
    /// The length of all strings made of others so far.
    text: Cell<usize>,
}

/// A constant whose dependencies are being evaluated.
struct Open<'a> {
    name: &'a str,
    decl: &'a Const,
    next: usize,
}

impl<'a> Constants<'a> {
    pub(super) fn new(scope: &'a Scope<'a>) -> Self {
        Self { scope, known: HashMap::new(), text: Cell::new(0) }
    }

    /// Evaluates the length of an array.
    pub(super) fn length(&mut self, expr: &'a Expr) -> Result<u64, Box<Diagnostic>> {
        let value = match self.value(expr)? {
            Value::Int(value, _) | Value::Rune(value) => value,
            Value::Float(Float { whole: Some(value), .. }, _) => value,
            _ => return Err(wrong(expr.span, "array length must be an integer")),
        };
        if value < 0 {
            let label = format!("this is {value}");
            return Err(wrong(expr.span, "array length must not be negative").into_label(label));
        }
        u64::try_from(value)
            .ok()
            .filter(|value| i64::try_from(*value).is_ok())
            .ok_or_else(|| wrong(expr.span, "array length does not fit in an int"))
    }

    /// Evaluates an expression outside the declaration of a constant.
    pub(super) fn value(&mut self, expr: &'a Expr) -> Evaluated {
        for step in &expr.steps {
            if let StepKind::Name(name) = &step.kind {
                self.know(name);
            }
        }
        self.evaluate_expression(expr, None)
    }

    /// The value of a constant, if it is known.
    pub(super) fn constant(&mut self, name: &'a str) -> Option<&Value> {
        self.know(name);
        self.known.get(name)?.as_ref()?.as_ref().ok()
    }

    /// Evaluates a constant after its dependencies, however long the chain.
    fn know(&mut self, name: &'a str) {
        let mut open: Vec<Open<'a>> = vec![];
        self.open(name, &mut open);
        while let Some(top) = open.last_mut() {
            let steps = top.decl.value.as_deref().map_or(&[][..], |expr| &expr.steps);
            let Some(step) = steps.get(top.next) else {
                let (name, decl) = (top.name, top.decl);
                let value = self.declared(decl);
                self.known.insert(name, Some(value));
                open.pop();
                continue;
            };
            top.next += 1;
            if let StepKind::Name(name) = &step.kind {
                self.open(name, &mut open);
            }
        }
    }

    fn open(&mut self, name: &'a str, open: &mut Vec<Open<'a>>) {
        if let (false, Some(decl)) = (self.known.contains_key(name), self.scope.consts.get(name)) {
            self.known.insert(name, None);
            open.push(Open { name, decl, next: 0 });
        }
    }

    fn declared(&self, decl: &Const) -> Evaluated {
        let Some(expr) = decl.value.as_deref() else {
            return Err(wrong(decl.name.span, &format!("`{}` has no value", decl.name.name)));
        };
        let value = self.evaluate_expression(expr, Some(decl.iota))?;
        match decl.ty.as_deref().map(|ty| &ty.kind) {
            None => Ok(value),
            Some(TypeKind::Name(name)) => self.convert(value, name, expr.span),
            Some(_) => Err(unknown(expr.span)),
        }
    }

    /// The value of an expression whose names are known.
    fn evaluate_expression(&self, expr: &Expr, iota: Option<u32>) -> Evaluated {
        if expr.steps.len() > MAX_STEPS {
            return Err(wrong(
                expr.span,
                &format!("constant expression has more than {MAX_STEPS} operands and operators"),
            ));
        }
        let mut stack: Vec<Value> = vec![];
        for step in &expr.steps {
            let value = match &step.kind {
                StepKind::Int(value) => Value::Int(i128::from(*value), None),
                StepKind::Char(value) => Value::Rune(i128::from(*value)),
                StepKind::Float(value) => Value::Float(Float::literal(value), None),
                StepKind::Text(text) => Value::Text(text.clone()),
                StepKind::Name(name) => self.name(name, step.span, iota)?,
                // Known even where other packages are not joined.
                StepKind::Foreign(package, name) if package == "goarch" && name == "PtrSize" => {
                    Value::Int(8, None)
                }
                StepKind::Foreign(package, name) => return Err(foreign(step.span, package, name)),
                StepKind::Unknown => return Err(unknown(step.span)),
                _ => {
                    let last = stack.pop().ok_or_else(|| unknown(step.span))?;
                    self.change(step, last, &mut stack)?
                }
            };
            stack.push(value);
        }
        stack.pop().ok_or_else(|| unknown(expr.span))
    }

    fn name(&self, name: &str, span: Span, iota: Option<u32>) -> Evaluated {
        match (self.known.get(name), iota) {
            (Some(Some(value)), _) => value.clone(),
            (Some(None), _) => Err(wrong(span, &format!("the value of `{name}` depends on itself"))),
            (None, Some(iota)) if name == "iota" => Ok(Value::Int(i128::from(iota), None)),
            (None, _) if name == "true" => Ok(Value::Bool(true)),
            (None, _) if name == "false" => Ok(Value::Bool(false)),
            (None, _) => Err(wrong(span, &format!("constant `{name}` is not declared in these files"))),
        }
    }

    /// Applies an operator or call to the last one or two values.
    fn change(&self, step: &Step, last: Value, stack: &mut Vec<Value>) -> Evaluated {
        match &step.kind {
            StepKind::Unary(op) => unary(*op, last, step.span),
            StepKind::Binary(op) => {
                let first = stack.pop().ok_or_else(|| unknown(step.span))?;
                if let (Value::Text(a), Value::Text(b)) = (&first, &last) {
                    self.text.set(self.text.get().saturating_add(a.len()).saturating_add(b.len()));
                    if self.text.get() > MAX_TEXT {
                        return Err(wrong(step.span, "string constants too long"));
                    }
                }
                binary(*op, first, last, step.span)
            }
            StepKind::Call(name) if name == "len" && !self.scope.types.contains_key("len") => match last {
                Value::Text(text) => Ok(Value::Int(text.len() as i128, Some(Scalar::Int))),
                _ => Err(unknown(step.span)),
            },
            StepKind::Call(name) => self.convert(last, name, step.span),
            StepKind::ForeignCall(package, name) if self.scope.is_unsafe(package) => {
                match (name.as_str(), last) {
                    ("Sizeof" | "Alignof", Value::Int(_, Some(scalar))) => {
                        Ok(Value::Int(i128::from(scalar.size()), Some(Scalar::Uintptr)))
                    }
                    _ => Err(unknown(step.span)),
                }
            }
            _ => Err(unknown(step.span)),
        }
    }

    fn convert(&self, value: Value, name: &str, span: Span) -> Evaluated {
        match (self.scope.scalar(name), value) {
            (Some(scalar), Value::Int(value, _) | Value::Rune(value)) if scalar.is_integer() => {
                in_range(value, Some(scalar), span)
            }
            (Some(scalar), Value::Float(Float { whole: Some(value), .. }, _)) if scalar.is_integer() => {
                in_range(value, Some(scalar), span)
            }
            (Some(scalar), Value::Int(value, _) | Value::Rune(value)) if scalar.is_float() => {
                Ok(Value::Float(Float::integer(value).stored(scalar), Some(scalar)))
            }
            (Some(scalar), Value::Float(value, _)) if scalar.is_float() => {
                Ok(Value::Float(value.stored(scalar), Some(scalar)))
            }
            (Some(Scalar::Bool), Value::Bool(value)) => Ok(Value::Bool(value)),
            (None, Value::Text(text)) if self.scope.is_string(name) => Ok(Value::Text(text)),
            _ => Err(unknown(span)),
        }
    }
}

/// A label on a boxed diagnostic.
trait IntoLabel {
    fn into_label(self, text: String) -> Self;
}

impl IntoLabel for Box<Diagnostic> {
    fn into_label(self, text: String) -> Self {
        Box::new(self.label(text))
    }
}

fn wrong(span: Span, message: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("go-constant", span, message))
}

fn unknown(span: Span) -> Box<Diagnostic> {
    wrong(span, "cannot evaluate this constant expression").into_label(
        "supported: integers with their operators and conversions, `len` of a string, `unsafe.Sizeof` of a typed integer".into(),
    )
}

fn foreign(span: Span, package: &str, name: &str) -> Box<Diagnostic> {
    wrong(span, &format!("`{package}.{name}` is a constant of another package"))
        .into_label("its value is not known here".into())
}

/// The value, if its type can hold it.
fn in_range(value: i128, scalar: Option<Scalar>, span: Span) -> Evaluated {
    match scalar {
        Some(scalar) if !scalar.holds(value) => {
            Err(wrong(span, &format!("{value} does not fit in `{}`", scalar.name())))
        }
        _ => Ok(Value::Int(value, scalar)),
    }
}

fn unary(op: UnaryOp, value: Value, span: Span) -> Evaluated {
    match (op, value) {
        (UnaryOp::Plus, value @ (Value::Int(..) | Value::Float(..) | Value::Rune(_))) => Ok(value),
        (UnaryOp::Minus, Value::Int(value, scalar)) => {
            in_range(integers(BinaryOp::Subtract, 0, value, span)?, scalar, span)
        }
        (UnaryOp::Minus, Value::Rune(value)) => integers(BinaryOp::Subtract, 0, value, span).map(Value::Rune),
        (UnaryOp::Minus, Value::Float(value, scalar)) => {
            // Go's constants have no negative zero.
            let double = if value.double == 0.0 { 0.0 } else { -value.double };
            let single = value.single.map(|single| if single == 0.0 { 0.0 } else { -single });
            let whole = value.whole.and_then(i128::checked_neg);
            Ok(Value::Float(Float { double, single, whole, ..value }, scalar))
        }
        (UnaryOp::Complement, Value::Int(value, Some(scalar))) if !scalar.is_signed() => {
            // For an unsigned type: all bits inverted.
            in_range(value ^ ((1i128 << (scalar.size() * 8)) - 1), Some(scalar), span)
        }
        (UnaryOp::Complement, Value::Int(value, scalar)) => in_range(!value, scalar, span),
        (UnaryOp::Complement, Value::Rune(value)) => Ok(Value::Rune(!value)),
        (UnaryOp::Not, Value::Bool(value)) => Ok(Value::Bool(!value)),
        _ => Err(unknown(span)),
    }
}

fn binary(op: BinaryOp, first: Value, second: Value, span: Span) -> Evaluated {
    let is_shift = matches!(op, BinaryOp::ShiftLeft | BinaryOp::ShiftRight);
    match (first, second) {
        // A shift makes untyped whole numbers integers.
        (Value::Float(Float { whole: Some(a), .. }, None), second) if is_shift => {
            binary(op, Value::Int(a, None), second, span)
        }
        (first, Value::Float(Float { whole: Some(b), .. }, None)) if is_shift => {
            binary(op, first, Value::Int(b, None), span)
        }
        (Value::Rune(a), second) => {
            let is_rune = is_shift || matches!(second, Value::Rune(_) | Value::Int(_, None));
            match binary(op, Value::Int(a, None), second, span)? {
                Value::Int(value, None) if is_rune => Ok(Value::Rune(value)),
                value => Ok(value),
            }
        }
        (Value::Int(a, None), Value::Rune(b)) if !is_shift => integers(op, a, b, span).map(Value::Rune),
        (first, Value::Rune(b)) => binary(op, first, Value::Int(b, None), span),
        (Value::Int(a, kind), Value::Int(b, other)) => {
            let scalar = if is_shift { kind } else { kind.or(other) };
            in_range(integers(op, a, b, span)?, scalar, span)
        }
        (Value::Text(a), Value::Text(b)) if op == BinaryOp::Add => {
            Ok(Value::Text(a.iter().chain(b.iter()).copied().collect()))
        }
        (Value::Float(a, kind), Value::Float(b, other)) => floats(op, a, b, kind.or(other), span),
        (Value::Float(a, kind), Value::Int(b, None)) => floats(op, a, Float::integer(b), kind, span),
        (Value::Int(a, None), Value::Float(b, kind)) => floats(op, Float::integer(a), b, kind, span),
        // An untyped number gets the integer's type.
        (Value::Float(Float { whole: Some(a), .. }, None), Value::Int(b, scalar @ Some(_)))
        | (Value::Int(a, scalar @ Some(_)), Value::Float(Float { whole: Some(b), .. }, None)) => {
            in_range(integers(op, a, b, span)?, scalar, span)
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
    };
    value.ok_or_else(|| wrong(span, "constant too large"))
}

fn floats(op: BinaryOp, a: Float, b: Float, scalar: Option<Scalar>, span: Span) -> Evaluated {
    // The operand without a type gets that of the other, and is rounded to it.
    let stored = |value: Float| scalar.map_or(value, |scalar| value.stored(scalar));
    let (a, b) = (stored(a), stored(b));
    if let (Some(x), Some(y)) = (a.whole, b.whole)
        && let Some(whole) = whole(op, x, y)
    {
        return Ok(Value::Float(stored(Float::integer(whole)), scalar));
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
    Ok(Value::Float(stored(Float { double, single, exact, sure, whole }), scalar))
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
