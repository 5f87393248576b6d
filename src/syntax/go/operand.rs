//! Operands of which only the type matters: of `len` and `cap` and of the functions of `unsafe`.
//!
//! In: tokens. Out: an [`Operand`], if the function is called with a variable, a part of one, a literal or a conversion. What
//! else it is called with is a constant expression or unknown.

use super::ast::{Base, Measure, Operand, Selector, TypeExpr, TypeKind};
use super::parser::{Fail, Parsed, Parser};

/// How deep calls that measure may be nested: each may be read twice.
const MAX_NESTED: u32 = 4;

/// How often a file may be read again from a parenthesis that turned out to be of something else. Those of source that people
/// write are few; nested ones multiply.
const MAX_RETURNS: u32 = 1 << 14;

/// Functions whose calls look like conversions.
const FUNCTIONS: [&str; 14] = [
    "append", "cap", "complex", "copy", "imag", "len", "make", "max", "min", "new", "real", "Alignof",
    "Sizeof", "Offsetof",
];

/// What a function measures, by its name and that of its package.
pub(super) fn measure(name: &str, member: Option<&str>) -> Option<Measure> {
    match (name, member) {
        ("len" | "cap", None) => Some(Measure::Length { capacity: name == "cap" }),
        (package, Some(function @ ("Sizeof" | "Alignof" | "Offsetof"))) => {
            Some(Measure::Unsafe(package.to_owned(), function.to_owned()))
        }
        _ => None,
    }
}

impl Parser<'_> {
    /// The operand of a call, at its opening parenthesis; none, with nothing read, if it is something else.
    pub(super) fn measured(&mut self, measure: &Measure) -> Option<Operand> {
        if self.measuring == MAX_NESTED || self.returns > MAX_RETURNS {
            return None;
        }
        let (here, told) = (self.mark(), self.diagnostics.len());
        self.measuring += 1;
        self.advance();
        let operand = self.nested(Self::operand_value);
        self.measuring -= 1;
        let is_literal = self.lexer.text[..self.last_end].ends_with('}');
        let is_known = |operand: &Operand| is_literal || !is_constant(operand, measure);
        let operand = operand.ok().filter(|operand| self.take(")") && is_known(operand));
        if operand.is_none() {
            self.returns += 1;
            self.diagnostics.truncate(told);
            self.return_to(here);
        }
        operand
    }

    fn operand_value(&mut self) -> Parsed<Operand> {
        for (sign, selector) in [("*", Selector::Target), ("&", Selector::Address)] {
            if self.take(sign) {
                let mut operand = self.nested(Self::operand_value)?;
                operand.path.push(selector);
                return Ok(operand);
            }
        }
        let mut operand = match self.typed_value() {
            Some(ty) => Operand { base: Base::Value(ty), path: vec![] },
            None if self.take("(") => {
                let inner = self.nested(Self::operand_value)?;
                if !self.take(")") {
                    return Err(Fail);
                }
                inner
            }
            None => Operand { base: Base::Name(self.ident("a variable")?.name), path: vec![] },
        };
        loop {
            if self.take(".") {
                operand.path.push(Selector::Field(self.ident("a field")?.name));
            } else if self.take("[") {
                self.expr()?;
                if !self.take("]") {
                    return Err(Fail);
                }
                operand.path.push(Selector::Element);
            } else {
                return Ok(operand);
            }
        }
    }

    /// The type of a literal or a conversion; none, with nothing read, if there is something else.
    fn typed_value(&mut self) -> Option<TypeExpr> {
        if self.returns > MAX_RETURNS {
            return None;
        }
        let (here, told) = (self.mark(), self.diagnostics.len());
        let is_in_parentheses = self.is("(");
        let ty = if self.starts_type() { self.type_expr().ok() } else { None };
        let ty = ty.filter(|ty| self.is("{") || self.is("(") && !is_function(ty));
        let ty = ty.filter(|_| self.skip_balanced().is_ok());
        if ty.is_none() {
            self.returns += u32::from(is_in_parentheses);
            self.diagnostics.truncate(told);
            self.return_to(here);
        }
        ty
    }
}

fn is_function(ty: &TypeExpr) -> bool {
    match &ty.kind {
        TypeKind::Name(name) | TypeKind::Foreign(_, name) => FUNCTIONS.contains(&name.as_str()),
        _ => false,
    }
}

/// Whether the length of a conversion is asked for, which only a constant string has.
fn is_constant(operand: &Operand, measure: &Measure) -> bool {
    let is_name = matches!(&operand.base, Base::Value(TypeExpr { kind: TypeKind::Name(_), .. }));
    is_name && operand.path.is_empty() && matches!(measure, Measure::Length { .. })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The operand of a call, if it is one.
    fn operand(text: &str) -> Option<Operand> {
        let (name, rest) = text.split_once('(').unwrap();
        let (name, member) = name.split_once('.').map_or((name, None), |(name, member)| (name, Some(member)));
        let mut parser = Parser::new(text, 0, text.len() - rest.len() - 1);
        let operand = parser.measured(&measure(name, member)?);
        assert_eq!(operand.is_none(), parser.is("("), "{text}");
        assert!(parser.diagnostics.is_empty(), "{text}");
        operand
    }

    #[test]
    fn operands_are_told_from_constants() {
        let path = |text: &str| operand(text).map(|operand| operand.path);
        let field = |name: &str| Selector::Field(name.to_owned());
        assert_eq!(path("unsafe.Offsetof(cpu.X86.HasAVX)"), Some(vec![field("X86"), field("HasAVX")]));
        assert_eq!(path("unsafe.Sizeof(*(*T)(nil))"), Some(vec![Selector::Target]));
        assert_eq!(path("unsafe.Offsetof((T{a: 1}).f)"), Some(vec![field("f")]));
        assert_eq!(path("len(x.a[3])"), Some(vec![field("a"), Selector::Element]));
        assert_eq!(path("unsafe.Alignof(List[int]{}.next)"), Some(vec![field("next")]));
        assert_eq!(path("len(&x)"), Some(vec![Selector::Address]));
        assert_eq!(path("len(T{1, 2})"), Some(vec![]));
        assert_eq!(path("len((*p)[0])"), Some(vec![Selector::Target, Selector::Element]));
        assert_eq!(path("unsafe.Sizeof(uintptr(0))"), Some(vec![]));
        for constant in ["len(\"x\")", "len(a + b)", "len(string(c))", "unsafe.Sizeof(len(x))", "len(x[1:2])"]
        {
            assert_eq!(operand(constant), None, "{constant}");
        }
    }

    #[test]
    fn nested_calls_take_no_time() {
        let text = format!("len{}", "(([len".repeat(60));
        assert_eq!(operand(&text), None);
        let text = ["len", &"(".repeat(40), "["].concat().repeat(4) + "1";
        assert_eq!(operand(&text), None);
    }
}
