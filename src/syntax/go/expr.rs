//! Constant expressions.
//!
//! In: tokens. Out: an [`Expr`] in postfix order. Forms that are no constants here (composite literals, calls of functions
//! and so on) become a single unknown step, so that unused constants cause no errors.

use super::ast::{BinaryOp, Expr, Float, Step, StepKind, UnaryOp};
use super::lexer::Kind;
use super::operand::measure;
use super::parser::{Fail, Parsed, Parser};
use crate::source::Span;
use crate::syntax::literal::number::{self, Number};
use crate::syntax::literal::quote::{self, Dots};
use std::sync::Arc;

impl Parser<'_> {
    /// Parses an expression, up to a comma, a colon, a semicolon or a closing bracket.
    pub(crate) fn expr(&mut self) -> Parsed<Expr> {
        let (start, first) = (self.token.start, self.span());
        let mut steps = vec![];
        let told = self.diagnostics.len();
        let here = self.mark();
        let read = self.binary(0, &mut steps);
        if read.is_err() || !self.at_end() {
            if read.is_err() && self.diagnostics.len() > told {
                return Err(Fail);
            }
            // Return to the position before any parentheses that were entered.
            self.return_to(here);
            steps = vec![Step { span: first, kind: StepKind::Unknown }];
            self.skip_expr()?;
        }
        Ok(Expr { span: self.span_since(start), steps })
    }

    pub(super) fn at_end(&self) -> bool {
        let closes = [",", ":", ")", "]", "}"].iter().any(|end| self.is(end));
        closes || matches!(self.token.kind, Kind::Semicolon | Kind::Eof)
    }

    /// Skips an expression that this grammar does not cover.
    pub(super) fn skip_expr(&mut self) -> Parsed<()> {
        while !self.at_end() {
            match self.text() {
                "(" | "[" | "{" if self.token.kind == Kind::Punct => self.skip_balanced()?,
                // Usually a declaration, before which the value is missing.
                _ if matches!(self.token.kind, Kind::Keyword | Kind::Unterminated) => {
                    return Err(self.expected("a constant"));
                }
                _ => self.advance(),
            }
        }
        Ok(())
    }

    /// Parses operands joined by operators that bind tighter than `outer`; unsupported forms fail without a diagnostic.
    fn binary(&mut self, outer: u8, steps: &mut Vec<Step>) -> Parsed<()> {
        self.unary(steps)?;
        while let Some((op, binds)) = self.operator() {
            if binds <= outer {
                break;
            }
            let span = self.span();
            self.advance();
            self.binary(binds, steps)?;
            steps.push(Step { span, kind: StepKind::Binary(op) });
        }
        Ok(())
    }

    fn operator(&self) -> Option<(BinaryOp, u8)> {
        if self.token.kind != Kind::Punct {
            return None;
        }
        Some(match self.text() {
            "*" => (BinaryOp::Multiply, 5),
            "/" => (BinaryOp::Divide, 5),
            "%" => (BinaryOp::Remainder, 5),
            "<<" => (BinaryOp::ShiftLeft, 5),
            ">>" => (BinaryOp::ShiftRight, 5),
            "&" => (BinaryOp::And, 5),
            "&^" => (BinaryOp::AndNot, 5),
            "+" => (BinaryOp::Add, 4),
            "-" => (BinaryOp::Subtract, 4),
            "|" => (BinaryOp::Or, 4),
            "^" => (BinaryOp::Xor, 4),
            "==" => (BinaryOp::Equal, 3),
            "!=" => (BinaryOp::NotEqual, 3),
            "<" => (BinaryOp::Less, 3),
            "<=" => (BinaryOp::LessOrEqual, 3),
            ">" => (BinaryOp::Greater, 3),
            ">=" => (BinaryOp::GreaterOrEqual, 3),
            "&&" => (BinaryOp::Both, 2),
            "||" => (BinaryOp::Either, 1),
            _ => return None,
        })
    }

    fn unary(&mut self, steps: &mut Vec<Step>) -> Parsed<()> {
        let mut before = vec![];
        loop {
            let op = match self.text() {
                _ if self.token.kind != Kind::Punct => break,
                "+" => UnaryOp::Plus,
                "-" => UnaryOp::Minus,
                "^" => UnaryOp::Complement,
                "!" => UnaryOp::Not,
                _ => break,
            };
            before.push(Step { span: self.span(), kind: StepKind::Unary(op) });
            self.advance();
        }
        self.operand(steps)?;
        steps.extend(before.into_iter().rev());
        Ok(())
    }

    fn operand(&mut self, steps: &mut Vec<Step>) -> Parsed<()> {
        let span = self.span();
        let kind = match self.token.kind {
            Kind::Number => number(self.text()),
            Kind::Char => quote::char(self.text()).map_or(StepKind::Unknown, StepKind::Char),
            Kind::String => text(self.text()).map_or(StepKind::Unknown, StepKind::Text),
            Kind::Ident => return self.name(steps),
            Kind::Punct if self.text() == "(" => return self.parenthesized(steps),
            _ => return Err(Fail),
        };
        self.advance();
        steps.push(Step { span, kind });
        Ok(())
    }

    fn parenthesized(&mut self, steps: &mut Vec<Step>) -> Parsed<()> {
        self.advance();
        self.nested(|parser| parser.binary(0, steps))?;
        if self.take(")") { Ok(()) } else { Err(Fail) }
    }

    /// The arguments of `min` or `max`, with the operator between each two.
    fn extreme(&mut self, op: BinaryOp, span: Span, steps: &mut Vec<Step>) -> Parsed<()> {
        self.advance();
        self.nested(|parser| parser.binary(0, steps))?;
        while self.take(",") && !self.is(")") {
            self.nested(|parser| parser.binary(0, steps))?;
            steps.push(Step { span, kind: StepKind::Binary(op) });
        }
        if self.take(")") { Ok(()) } else { Err(Fail) }
    }

    /// A constant, or a call of `len`, `min`, `unsafe.Sizeof` or a type.
    fn name(&mut self, steps: &mut Vec<Step>) -> Parsed<()> {
        let start = self.span();
        let name = self.ident("a constant")?.name;
        let member = if self.take(".") { Some(self.ident("a constant's name")?) } else { None };
        let span = Span { end: member.as_ref().map_or(start.end, |member| member.span.end), ..start };
        let call = self.is("(");
        let measure = measure(&name, member.as_ref().map(|member| member.name.as_str())).filter(|_| call);
        if let Some(measure) = measure
            && let Some(operand) = self.measured(&measure)
        {
            steps.push(Step { span, kind: StepKind::Measure(measure, Box::new(operand)) });
            return Ok(());
        }
        match (call, name.as_str(), &member) {
            (true, "min", None) => return self.extreme(BinaryOp::Least, span, steps),
            (true, "max", None) => return self.extreme(BinaryOp::Greatest, span, steps),
            _ => {}
        }
        if call {
            self.parenthesized(steps)?;
        }
        let kind = match (call, member) {
            (false, None) => StepKind::Name(name),
            (false, Some(member)) => StepKind::Foreign(name, member.name),
            (true, None) => StepKind::Call(name),
            (true, Some(member)) => StepKind::ForeignCall(name, member.name),
        };
        steps.push(Step { span, kind });
        Ok(())
    }
}

fn number(text: &str) -> StepKind {
    if text.ends_with('i') {
        return StepKind::Unknown;
    }
    match number::scan(text.as_bytes()).1 {
        Number::Int(value) => StepKind::Int(value),
        Number::Float(value) => StepKind::Float(float(text, value)),
        Number::Bad(_) => StepKind::Unknown,
    }
}

/// A literal with its value in 64 bits.
fn float(literal: &str, double: f64) -> Float {
    let plain = literal.replace('_', "");
    if let Some(hex) = plain.strip_prefix("0x").or_else(|| plain.strip_prefix("0X")) {
        // As many digits as fit in 52 bits, and an exponent far from the limits.
        let digits = hex.find(['p', 'P']).unwrap_or(hex.len());
        let exact = digits <= 13 && (1e-200..1e200).contains(&double);
        let whole = (exact && double.fract() == 0.0 && double < 1e38).then_some(double as i128);
        return Float { double, single: exact.then_some(double as f32), exact, whole };
    }
    let decimal = decimal(&plain);
    Float {
        double,
        single: plain.parse().ok().filter(|single: &f32| single.is_finite()),
        exact: decimal.is_some_and(|(mantissa, power)| is_exact(mantissa, power)),
        whole: decimal.and_then(|(mantissa, power)| whole(mantissa, power)),
    }
}

/// A decimal literal as digits and a power of ten; none if the digits do not fit.
fn decimal(literal: &str) -> Option<(i128, i64)> {
    let (digits, exponent) = literal.split_once(['e', 'E']).unwrap_or((literal, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let mantissa = format!("{whole}{fraction}").parse().ok()?;
    Some((mantissa, exponent.parse::<i64>().ok()?.checked_sub(fraction.len() as i64)?))
}

/// The number, if it is whole and fits.
fn whole(mantissa: i128, power: i64) -> Option<i128> {
    if mantissa == 0 {
        return Some(0);
    }
    let scale = 10i128.checked_pow(u32::try_from(power.unsigned_abs()).ok()?)?;
    if power >= 0 { mantissa.checked_mul(scale) } else { (mantissa % scale == 0).then(|| mantissa / scale) }
}

/// Whether the number is exactly one of 53 bits: it may be, if it is called inexact.
fn is_exact(mantissa: i128, power: i64) -> bool {
    let is_short = |value: i128| value < 1 << 53;
    match power {
        // m / 10^n is m / 5^n / 2^n.
        -22..0 => {
            let scale = 5i128.pow(-power as u32);
            mantissa % scale == 0 && is_short(mantissa / scale)
        }
        _ => whole(mantissa, power).is_some_and(is_short),
    }
}

/// A string literal's value.
fn text(literal: &str) -> Option<Arc<[u8]>> {
    if literal.starts_with('`') {
        // Go drops carriage returns from raw strings.
        let inside = literal.get(1..literal.len().saturating_sub(1))?;
        return Some(inside.bytes().filter(|&byte| byte != b'\r').collect());
    }
    let mut bytes = vec![];
    quote::string(literal, Dots::Kept, &mut bytes).ok().map(|()| bytes.into())
}
