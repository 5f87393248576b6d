//! Types as written.
//!
//! In: tokens. Out: a [`TypeExpr`]. Names in it are not looked up.

use super::ast::{TypeExpr, TypeKind};
use super::lexer::Kind;
use super::parser::{Parsed, Parser};

impl Parser<'_> {
    /// Whether the token can start a type.
    pub(crate) fn starts_type(&self) -> bool {
        const STARTS: [&str; 9] = ["*", "[", "(", "struct", "interface", "func", "map", "chan", "<-"];
        self.token.kind == Kind::Ident || STARTS.iter().any(|start| self.is(start))
    }

    /// Parses a type.
    pub(crate) fn type_expr(&mut self) -> Parsed<TypeExpr> {
        self.nested(Self::type_here)
    }

    fn type_here(&mut self) -> Parsed<TypeExpr> {
        let start = self.token.start;
        let kind = match self.text() {
            _ if self.token.kind == Kind::Ident => self.type_name()?,
            "*" => {
                self.advance();
                TypeKind::Pointer(Box::new(self.type_expr()?))
            }
            "(" => {
                self.advance();
                let inner = self.type_expr()?;
                self.expect(")", "after the type")?;
                return Ok(inner);
            }
            "[" => {
                self.advance();
                if self.take("]") {
                    TypeKind::Slice(Box::new(self.type_expr()?))
                } else if self.is("...") {
                    return Err(self.expected("a length: `[...]` is allowed only in a composite literal"));
                } else {
                    let length = self.expr()?;
                    self.expect("]", "after the array's length")?;
                    TypeKind::Array(Box::new(length), Box::new(self.type_expr()?))
                }
            }
            "struct" => {
                self.advance();
                TypeKind::Struct(self.fields()?)
            }
            "interface" => {
                self.advance();
                if !self.is("{") {
                    return Err(self.expected("`{` after `interface`"));
                }
                let inside = self.token.end;
                self.skip_balanced()?;
                // A comment counts as contents; nobody writes one in an empty interface.
                let text = &self.lexer.text[inside..];
                TypeKind::Interface { empty: text.trim_start().starts_with('}') }
            }
            "func" => {
                self.advance();
                self.func_type()?;
                TypeKind::Func
            }
            "map" => {
                self.advance();
                self.expect("[", "after `map`")?;
                self.type_expr()?;
                self.expect("]", "after the type of the keys")?;
                self.type_expr()?;
                TypeKind::Map
            }
            "chan" | "<-" => {
                let receives = self.take("<-");
                self.expect("chan", "after `<-`")?;
                if !receives {
                    self.take("<-");
                }
                self.type_expr()?;
                TypeKind::Chan
            }
            _ => return Err(self.expected("a type")),
        };
        Ok(TypeExpr { span: self.span_since(start), kind })
    }

    fn type_name(&mut self) -> Parsed<TypeKind> {
        let start = self.token.start;
        let name = self.ident("a type")?;
        let kind = if self.take(".") {
            let member = self.ident("a type's name after the package")?;
            TypeKind::Foreign(name.name, member.name)
        } else {
            TypeKind::Name(name.name)
        };
        if !self.is("[") {
            return Ok(kind);
        }
        let span = self.span_since(start);
        let (here, told) = (self.mark(), self.diagnostics.len());
        let arguments = self.type_arguments().or_else(|fail| {
            self.diagnostics.truncate(told);
            self.return_to(here);
            self.skip_balanced().map(|()| vec![]).map_err(|_| fail)
        })?;
        Ok(TypeKind::Instance(Box::new(TypeExpr { span, kind }), arguments))
    }

    /// Types in brackets.
    fn type_arguments(&mut self) -> Parsed<Vec<TypeExpr>> {
        self.advance();
        let mut arguments = vec![self.type_expr()?];
        while self.take(",") && !self.is("]") {
            arguments.push(self.type_expr()?);
        }
        self.expect("]", "after the type arguments")?;
        Ok(arguments)
    }
}
