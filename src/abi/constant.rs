//! Constants, for array lengths.
//!
//! In: expressions in postfix order. Out: integers, floats and string lengths. Untyped integers have 127 bits and a sign
//! here, not Go's 512. Constants are evaluated when an array needs them, dependencies first.

use super::scope::Scope;
use super::types::Scalar;
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::go::{BinaryOp, Const, Expr, Step, StepKind, TypeKind, UnaryOp};
use std::collections::HashMap;

/// The value of a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value {
    /// An integer and, if it has one, its type.
    Int(i128, Option<Scalar>),
    Float(f64),
    /// A string, by its length in bytes.
    Text(u64),
}

type Evaluated = Result<Value, Box<Diagnostic>>;

/// Maximum number of steps in an expression; nobody writes that many by hand.
const MAX_STEPS: usize = 1000;

/// The constants of a scope, and the values known so far.
#[derive(Debug)]
pub(super) struct Constants<'a> {
    scope: &'a Scope<'a>,
    /// None while the constant is being evaluated.
    known: HashMap<&'a str, Option<Evaluated>>,
}

/// A constant whose dependencies are being evaluated.
struct Open<'a> {
    name: &'a str,
    decl: &'a Const,
    next: usize,
}

impl<'a> Constants<'a> {
    pub(super) fn new(scope: &'a Scope<'a>) -> Self {
        Self { scope, known: HashMap::new() }
    }

    /// Evaluates the length of an array.
    pub(super) fn length(&mut self, expr: &'a Expr) -> Result<u64, Box<Diagnostic>> {
        for step in &expr.steps {
            if let StepKind::Name(name) = &step.kind {
                self.know(name);
            }
        }
        let value = match self.run(expr, None)? {
            Value::Int(value, _) => value,
            Value::Float(value) if value.fract() == 0.0 && value.abs() < 9e18 => value as i128,
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

    /// The value of a constant, if it is an integer and known.
    pub(super) fn integer(&mut self, name: &'a str) -> Option<i128> {
        self.know(name);
        match self.known.get(name) {
            Some(Some(Ok(Value::Int(value, _)))) => Some(*value),
            _ => None,
        }
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
        let value = self.run(expr, Some(decl.iota))?;
        match decl.ty.as_deref().map(|ty| &ty.kind) {
            None => Ok(value),
            Some(TypeKind::Name(name)) => self.convert(value, name, expr.span),
            Some(_) => Err(unknown(expr.span)),
        }
    }

    /// The value of an expression whose names are known.
    fn run(&self, expr: &Expr, iota: Option<u32>) -> Evaluated {
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
                StepKind::Char(value) => Value::Int(i128::from(*value), None),
                StepKind::Float(value) => Value::Float(*value),
                StepKind::Text(length) => Value::Text(*length),
                StepKind::Name(name) => self.name(name, step.span, iota)?,
                // The only constant of another package used in array lengths for assembly.
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
            (None, _) => Err(wrong(span, &format!("constant `{name}` is not declared in these files"))),
        }
    }

    /// Applies an operator or call to the last one or two values.
    fn change(&self, step: &Step, last: Value, stack: &mut Vec<Value>) -> Evaluated {
        match &step.kind {
            StepKind::Unary(op) => unary(*op, last, step.span),
            StepKind::Binary(op) => {
                let first = stack.pop().ok_or_else(|| unknown(step.span))?;
                binary(*op, first, last, step.span)
            }
            StepKind::Call(name) if name == "len" && !self.scope.types.contains_key("len") => match last {
                Value::Text(length) => Ok(Value::Int(i128::from(length), Some(Scalar::Int))),
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
            (Some(scalar), Value::Int(value, _)) if scalar.is_integer() => {
                in_range(value, Some(scalar), span)
            }
            (Some(scalar), Value::Float(value))
                if scalar.is_integer() && value.fract() == 0.0 && value.abs() < 1e30 =>
            {
                in_range(value as i128, Some(scalar), span)
            }
            (Some(scalar), Value::Int(value, _)) if scalar.is_float() => Ok(Value::Float(value as f64)),
            (Some(scalar), Value::Float(value)) if scalar.is_float() => Ok(Value::Float(value)),
            (None, Value::Text(_)) if name == "string" => Ok(value),
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
    if let Some(scalar) = scalar {
        let bits = scalar.size() * 8 - u64::from(scalar.is_signed());
        let low = if scalar.is_signed() { -(1i128 << bits) } else { 0 };
        if value < low || value >= 1i128 << bits {
            return Err(wrong(span, &format!("{value} does not fit in `{}`", scalar.name())));
        }
    }
    Ok(Value::Int(value, scalar))
}

fn unary(op: UnaryOp, value: Value, span: Span) -> Evaluated {
    match (op, value) {
        (UnaryOp::Plus, Value::Int(..) | Value::Float(_)) => Ok(value),
        (UnaryOp::Minus, Value::Int(value, scalar)) => in_range(value.wrapping_neg(), scalar, span),
        (UnaryOp::Minus, Value::Float(value)) => Ok(Value::Float(-value)),
        (UnaryOp::Complement, Value::Int(value, Some(scalar))) if !scalar.is_signed() => {
            // For an unsigned type: all bits inverted.
            in_range(value ^ ((1i128 << (scalar.size() * 8)) - 1), Some(scalar), span)
        }
        (UnaryOp::Complement, Value::Int(value, scalar)) => in_range(!value, scalar, span),
        _ => Err(unknown(span)),
    }
}

fn binary(op: BinaryOp, first: Value, second: Value, span: Span) -> Evaluated {
    match (first, second) {
        (Value::Int(a, kind), Value::Int(b, other)) => {
            let shift = matches!(op, BinaryOp::ShiftLeft | BinaryOp::ShiftRight);
            let scalar = if shift { kind } else { kind.or(other) };
            in_range(integers(op, a, b, span)?, scalar, span)
        }
        (Value::Text(a), Value::Text(b)) if op == BinaryOp::Add => Ok(Value::Text(a.saturating_add(b))),
        (Value::Float(a), Value::Float(b)) => floats(op, a, b, span),
        (Value::Float(a), Value::Int(b, None)) => floats(op, a, b as f64, span),
        (Value::Int(a, None), Value::Float(b)) => floats(op, a as f64, b, span),
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

fn floats(op: BinaryOp, a: f64, b: f64, span: Span) -> Evaluated {
    match op {
        BinaryOp::Add => Ok(Value::Float(a + b)),
        BinaryOp::Subtract => Ok(Value::Float(a - b)),
        BinaryOp::Multiply => Ok(Value::Float(a * b)),
        BinaryOp::Divide if b != 0.0 => Ok(Value::Float(a / b)),
        _ => Err(unknown(span)),
    }
}
