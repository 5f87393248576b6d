//! Variables and their initial values.
//!
//! In: tokens. Out: [`Var`]s. A declaration in a form that is not a literal (a call, a function) is skipped without a
//! diagnostic: its names are kept, with a value that is not known.

use super::ast::{Element, Ident, Init, InitKind, InitType, TypeExpr, Var};
use super::lexer::Kind;
use super::parser::{Fail, Parsed, Parser};
use std::sync::Arc;

impl Parser<'_> {
    /// One line of variables; `grouped` in parentheses.
    pub(super) fn variables(&mut self, grouped: bool, vars: &mut Vec<Var>) -> Parsed<()> {
        let (here, depth) = (self.mark(), self.depth);
        let (told, before) = (self.diagnostics.len(), vars.len());
        let read = self.specification(vars);
        if read.is_ok() && (matches!(self.token.kind, Kind::Semicolon | Kind::Eof) || self.is(")")) {
            return if grouped && self.token.kind == Kind::Eof { Err(self.expected("`)`")) } else { Ok(()) };
        }
        self.depth = depth;
        self.diagnostics.truncate(told);
        self.return_to(here);
        let start = self.token.start;
        self.skip_variable(grouped)?;
        for var in &mut vars[before..] {
            var.init = Some(Init { span: self.span_since(start), kind: InitKind::Other });
        }
        Ok(())
    }

    /// Skips a declaration.
    fn skip_variable(&mut self, grouped: bool) -> Parsed<()> {
        while !(matches!(self.token.kind, Kind::Semicolon | Kind::Eof) || grouped && self.is(")")) {
            if ["(", "[", "{"].iter().any(|open| self.is(open)) {
                self.skip_balanced()?;
            } else if self.token.kind == Kind::Unterminated {
                return Err(self.unterminated());
            } else {
                self.advance();
            }
        }
        if grouped && self.token.kind == Kind::Eof { Err(self.expected("`)`")) } else { Ok(()) }
    }

    /// Names, with a type, values or both.
    fn specification(&mut self, vars: &mut Vec<Var>) -> Parsed<()> {
        let before = vars.len();
        loop {
            let name: Ident = self.ident("a variable's name")?;
            vars.push(Var { name, ty: None, init: None });
            if !self.take(",") {
                break;
            }
        }
        if !self.is("=") {
            let ty = Arc::new(self.type_expr()?);
            vars[before..].iter_mut().for_each(|var| var.ty = Some(ty.clone()));
        }
        if self.take("=") {
            let mut values = vec![self.initial()?];
            while self.take(",") {
                values.push(self.initial()?);
            }
            // Several variables may share one call.
            if values.len() != vars.len() - before {
                return Err(Fail);
            }
            vars[before..].iter_mut().zip(values).for_each(|(var, value)| var.init = Some(value));
        }
        Ok(())
    }

    /// An initial value, up to a comma, a colon, a semicolon or a closing bracket.
    fn initial(&mut self) -> Parsed<Init> {
        self.nested(|parser| {
            let start = parser.token.start;
            let mut kind = parser.initial_kind()?;
            if !parser.at_end() {
                parser.skip_expr()?;
                kind = InitKind::Other;
            }
            Ok(Init { span: parser.span_since(start), kind })
        })
    }

    fn initial_kind(&mut self) -> Parsed<InitKind> {
        if self.take("&") {
            return Ok(InitKind::Address(Box::new(self.initial()?)));
        }
        if self.is("{") {
            return Ok(InitKind::Composite(None, self.elements()?));
        }
        if !self.starts_literal() {
            return Ok(InitKind::Expr(self.expr()?));
        }
        let ty = self.initial_type()?;
        if self.is("{") {
            return Ok(InitKind::Composite(Some(ty), self.elements()?));
        }
        match ty {
            InitType::Written(ty) if self.take("(") => {
                let value = self.initial()?;
                self.expect(")", "after the value")?;
                Ok(InitKind::Convert(ty, Box::new(value)))
            }
            _ => Err(Fail),
        }
    }

    /// Whether the tokens start a type with a value in braces, or a conversion to a type without a name.
    fn starts_literal(&self) -> bool {
        if ["[", "struct", "map"].iter().any(|start| self.is(start)) {
            return true;
        }
        let mut lexer = self.lexer;
        let text = |token: super::lexer::Token| &self.lexer.text[token.start..token.end];
        let mut next = lexer.next();
        if text(next) == "." {
            lexer.next();
            next = lexer.next();
        }
        // Type arguments.
        let mut depth = 0usize;
        while self.token.kind == Kind::Ident && (depth > 0 || text(next) == "[") {
            match text(next) {
                _ if matches!(next.kind, Kind::Eof | Kind::Unterminated) => return false,
                "[" | "(" | "{" if next.kind == Kind::Punct => depth += 1,
                "]" | ")" | "}" if next.kind == Kind::Punct => depth = depth.saturating_sub(1),
                _ => {}
            }
            next = lexer.next();
        }
        self.token.kind == Kind::Ident && next.kind == Kind::Punct && text(next) == "{"
    }

    fn initial_type(&mut self) -> Parsed<InitType> {
        let here = self.mark();
        if self.take("[") && self.take("...") {
            self.expect("]", "after `...`")?;
            return Ok(InitType::Counted(self.type_expr()?));
        }
        self.return_to(here);
        let ty: TypeExpr = self.type_expr()?;
        Ok(InitType::Written(ty))
    }

    /// Elements in braces.
    fn elements(&mut self) -> Parsed<Vec<Element>> {
        let mut elements = vec![];
        self.advance();
        while !self.take("}") {
            let first = self.initial()?;
            let element = if self.take(":") {
                let InitKind::Expr(key) = first.kind else { return Err(Fail) };
                Element { key: Some(key), value: self.initial()? }
            } else {
                Element { key: None, value: first }
            };
            elements.push(element);
            if !self.is("}") {
                self.expect(",", "between elements")?;
            }
        }
        Ok(elements)
    }
}
