//! Constants, for array lengths, macros and the values of variables.
//!
//! In: expressions in postfix order. Out: their values, evaluated when they are needed, dependencies first. What depends on the
//! type of an operand is asked of the [`Measures`] that keep the constants.

use super::scope::Scope;
use super::types::Scalar;
use super::value::{Evaluated, Float, NumberType, Value, binary, in_range, unary, unknown, wrong};
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::go::{Base, Const, Expr, Measure, Operand, Step, StepKind, TypeKind};
use std::collections::HashMap;

/// Maximum number of steps in an expression; nobody writes that many by hand.
const MAX_STEPS: usize = 1000;

/// Maximum length of all strings made of others, in bytes; constants that repeat each other would grow without bound.
const MAX_TEXT: usize = 1 << 26;

/// How many constants may depend on each other through sizes.
const MAX_DEPTH: u32 = 24;

/// Knows the types of operands, and keeps the constants of a scope.
pub(super) trait Measures<'a> {
    fn constants(&mut self) -> &mut Constants<'a>;

    /// What a function says of an operand that is no constant.
    fn measure(&mut self, measure: &Measure, operand: &'a Operand, span: Span) -> Evaluated<'a>;
}

/// The constants of a scope, and the values known so far.
#[derive(Debug)]
pub(super) struct Constants<'a> {
    scope: &'a Scope<'a>,
    /// None while the constant is being evaluated.
    known: HashMap<&'a str, Option<Evaluated<'a>>>,
    /// The length of all strings made of others so far.
    text: usize,
    /// How many operands are being measured.
    depth: u32,
}

/// A constant whose dependencies are being evaluated.
struct Open<'a> {
    name: &'a str,
    decl: &'a Const,
    next: usize,
}

/// Evaluates the length of an array, or an index.
pub(super) fn length<'a>(of: &mut impl Measures<'a>, expr: &'a Expr) -> Result<u64, Box<Diagnostic>> {
    let value = match value(of, expr)? {
        Value::Int(value, _) | Value::Rune(value) => value,
        Value::Float(Float { whole: Some(value), .. }, None) => value,
        _ => return Err(wrong(expr.span, "array length must be an integer")),
    };
    if value < 0 {
        let negative = wrong(expr.span, "array length must not be negative");
        return Err(Box::new(negative.label(format!("this is {value}"))));
    }
    u64::try_from(value)
        .ok()
        .filter(|value| i64::try_from(*value).is_ok())
        .ok_or_else(|| wrong(expr.span, "array length does not fit in an int"))
}

/// Evaluates an expression outside the declaration of a constant.
pub(super) fn value<'a>(of: &mut impl Measures<'a>, expr: &'a Expr) -> Evaluated<'a> {
    expr.steps.iter().filter_map(dependency).for_each(|name| know(of, name));
    evaluate_expression(of, expr, None)
}

/// The value of a constant, if it is known.
pub(super) fn constant<'a, 'c>(of: &'c mut impl Measures<'a>, name: &'a str) -> Option<&'c Value<'a>> {
    know(of, name);
    of.constants().known.get(name)?.as_ref()?.as_ref().ok()
}

/// The constant that a step may refer to.
fn dependency(step: &Step) -> Option<&str> {
    match &step.kind {
        StepKind::Name(name) => Some(name),
        StepKind::Measure(_, operand) => constant_name(operand),
        _ => None,
    }
}

/// The name of a constant that an operand may be.
fn constant_name(operand: &Operand) -> Option<&str> {
    match &operand.base {
        Base::Name(name) if operand.path.is_empty() => Some(name),
        _ => None,
    }
}

/// Evaluates a constant after its dependencies, however long the chain.
fn know<'a>(of: &mut impl Measures<'a>, name: &'a str) {
    let mut open: Vec<Open<'a>> = vec![];
    of.constants().open(name, &mut open);
    while let Some(top) = open.last_mut() {
        let steps = top.decl.value.as_deref().map_or(&[][..], |expr| &expr.steps);
        let Some(step) = steps.get(top.next) else {
            let (name, decl) = (top.name, top.decl);
            let value = declared(of, decl);
            of.constants().known.insert(name, Some(value));
            open.pop();
            continue;
        };
        top.next += 1;
        if let Some(name) = dependency(step) {
            of.constants().open(name, &mut open);
        }
    }
}

fn declared<'a>(of: &mut impl Measures<'a>, decl: &'a Const) -> Evaluated<'a> {
    let Some(expr) = decl.value.as_deref() else {
        return Err(wrong(decl.name.span, &format!("`{}` has no value", decl.name.name)));
    };
    let value = evaluate_expression(of, expr, Some(decl.iota))?;
    match decl.ty.as_deref().map(|ty| &ty.kind) {
        None => Ok(value),
        Some(TypeKind::Name(name)) => of.constants().assigned(value, name, expr.span),
        Some(_) => Err(unknown(expr.span)),
    }
}

/// The value of an expression whose names are known.
fn evaluate_expression<'a>(of: &mut impl Measures<'a>, expr: &'a Expr, iota: Option<u32>) -> Evaluated<'a> {
    if expr.steps.len() > MAX_STEPS {
        return Err(wrong(
            expr.span,
            &format!("constant expression has more than {MAX_STEPS} operands and operators"),
        ));
    }
    let mut stack: Vec<Value<'a>> = vec![];
    for step in &expr.steps {
        let value = match &step.kind {
            StepKind::Int(value) => Value::Int(i128::from(*value), None),
            StepKind::Char(value) => Value::Rune(i128::from(*value)),
            StepKind::Float(value) => Value::Float(Float::literal(value), None),
            StepKind::Text(text) => Value::Text(text.clone(), None),
            StepKind::Name(name) => of.constants().name(name, step.span, iota)?,
            // Known even where other packages are not joined.
            StepKind::Foreign(package, name) if package == "goarch" && name == "PtrSize" => {
                Value::Int(8, None)
            }
            StepKind::Foreign(package, name) => return Err(foreign(step.span, package, name)),
            StepKind::Unknown => return Err(unknown(step.span)),
            StepKind::Measure(measure, operand) => measured(of, measure, operand, step.span)?,
            _ => {
                let last = stack.pop().ok_or_else(|| unknown(step.span))?;
                of.constants().change(step, last, &mut stack)?
            }
        };
        stack.push(value);
    }
    stack.pop().ok_or_else(|| unknown(expr.span))
}

fn measured<'a>(
    of: &mut impl Measures<'a>,
    measure: &Measure,
    operand: &'a Operand,
    span: Span,
) -> Evaluated<'a> {
    let constants = of.constants();
    if let Some(name) = constant_name(operand).filter(|name| constants.known.contains_key(name)) {
        let value = constants.name(name, span, None)?;
        return constants.measured(measure, &value, span);
    }
    if constants.depth == MAX_DEPTH {
        return Err(wrong(
            span,
            &format!("more than {MAX_DEPTH} constants depend on each other through sizes"),
        ));
    }
    constants.depth += 1;
    let value = of.measure(measure, operand, span);
    of.constants().depth -= 1;
    value
}

impl<'a> Constants<'a> {
    pub(super) fn new(scope: &'a Scope<'a>) -> Self {
        Self { scope, known: HashMap::new(), text: 0, depth: 0 }
    }

    fn open(&mut self, name: &'a str, open: &mut Vec<Open<'a>>) {
        if let (false, Some(decl)) = (self.known.contains_key(name), self.scope.consts.get(name)) {
            self.known.insert(name, None);
            open.push(Open { name, decl, next: 0 });
        }
    }

    fn name(&self, name: &str, span: Span, iota: Option<u32>) -> Evaluated<'a> {
        match (self.known.get(name), iota) {
            (Some(Some(value)), _) => value.clone(),
            (Some(None), _) => Err(wrong(span, &format!("the value of `{name}` depends on itself"))),
            (None, Some(iota)) if name == "iota" => Ok(Value::Int(i128::from(iota), None)),
            (None, _) if name == "true" => Ok(Value::Bool(true, None)),
            (None, _) if name == "false" => Ok(Value::Bool(false, None)),
            (None, _) => Err(wrong(span, &format!("constant `{name}` is not declared in these files"))),
        }
    }

    /// Applies an operator or call to the last one or two values.
    fn change(&mut self, step: &'a Step, last: Value<'a>, stack: &mut Vec<Value<'a>>) -> Evaluated<'a> {
        match &step.kind {
            StepKind::Unary(op) => unary(*op, last, step.span),
            StepKind::Binary(op) => {
                let first = stack.pop().ok_or_else(|| unknown(step.span))?;
                if let (Value::Text(a, _), Value::Text(b, _)) = (&first, &last) {
                    self.text = self.text.saturating_add(a.len()).saturating_add(b.len());
                    if self.text > MAX_TEXT {
                        return Err(wrong(step.span, "string constants too long"));
                    }
                }
                binary(*op, first, last, step.span)
            }
            StepKind::Call(name) if name == "len" && !self.scope.types.contains_key("len") => {
                self.measured(&Measure::Length { capacity: false }, &last, step.span)
            }
            StepKind::Call(name) => self.converted(last, name, step.span),
            StepKind::ForeignCall(package, name) => {
                self.measured(&Measure::Unsafe(package.clone(), name.clone()), &last, step.span)
            }
            _ => Err(unknown(step.span)),
        }
    }

    /// What a function says of a constant.
    fn measured(&self, measure: &Measure, value: &Value<'a>, span: Span) -> Evaluated<'a> {
        let (size, align) = match value {
            Value::Int(_, Some(ty)) | Value::Float(_, Some(ty)) => (ty.scalar.size(), ty.scalar.size()),
            Value::Int(_, None) | Value::Float(_, None) => (8, 8),
            Value::Rune(_) => (4, 4),
            Value::Text(..) => (16, 8),
            Value::Bool(..) => (1, 1),
        };
        let number = |value: u64, scalar| Ok(Value::Int(i128::from(value), Some(NumberType::plain(scalar))));
        if ["int", "uintptr"].iter().any(|name| self.scope.types.contains_key(name)) {
            return Err(unknown(span));
        }
        match (measure, value) {
            (Measure::Length { capacity: false }, Value::Text(text, _)) => {
                number(text.len() as u64, Scalar::Int)
            }
            (Measure::Unsafe(package, name), _) if self.scope.is_unsafe(package) => match name.as_str() {
                "Sizeof" => number(size, Scalar::Uintptr),
                "Alignof" => number(align, Scalar::Uintptr),
                _ => Err(unknown(span)),
            },
            _ => Err(unknown(span)),
        }
    }

    /// A value as that of a constant with a written type: it has this type, or none.
    fn assigned(&self, value: Value<'a>, name: &'a str, span: Span) -> Evaluated<'a> {
        match value.type_name().filter(|own| *own != self.scope.declared_name(name)) {
            Some(own) => Err(wrong(span, &format!("this has the type `{own}`, not `{name}`"))),
            None => self.converted(value, name, span),
        }
    }

    fn converted(&self, value: Value<'a>, name: &'a str, span: Span) -> Evaluated<'a> {
        let declared = self.scope.declared_name(name);
        let ty = self.scope.scalar(name).map(|scalar| NumberType { name: declared, scalar });
        match (ty, value) {
            (Some(ty), Value::Int(value, _) | Value::Rune(value)) if ty.scalar.is_integer() => {
                in_range(value, Some(ty), span)
            }
            (Some(ty), Value::Float(Float { whole: Some(value), .. }, _)) if ty.scalar.is_integer() => {
                in_range(value, Some(ty), span)
            }
            (Some(ty), Value::Int(value, _) | Value::Rune(value)) if ty.scalar.is_float() => {
                Ok(Value::Float(Float::integer(value).stored(ty.scalar), Some(ty)))
            }
            (Some(ty), Value::Float(value, _)) if ty.scalar.is_float() => {
                Ok(Value::Float(value.stored(ty.scalar), Some(ty)))
            }
            (Some(NumberType { scalar: Scalar::Bool, .. }), Value::Bool(value, _)) => {
                Ok(Value::Bool(value, Some(declared)))
            }
            (None, Value::Text(text, _)) if self.scope.is_string(name) => {
                Ok(Value::Text(text, Some(declared)))
            }
            // The text of a character.
            (None, Value::Int(value, _) | Value::Rune(value)) if self.scope.is_string(name) => {
                let c = u32::try_from(value).ok().and_then(char::from_u32).unwrap_or('\u{fffd}');
                Ok(Value::Text(c.to_string().into_bytes().into(), Some(declared)))
            }
            _ => Err(unknown(span)),
        }
    }
}

fn foreign(span: Span, package: &str, name: &str) -> Box<Diagnostic> {
    let foreign = wrong(span, &format!("`{package}.{name}` is a constant of another package"));
    Box::new(foreign.label("its value is not known here"))
}
