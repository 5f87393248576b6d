//! Parameters and fields: lists in which names may share a type or be omitted.
//!
//! In: tokens. Out: [`Param`]s and [`Field`]s. In `(a, b int)` and `(int, string)` it takes the whole list to tell which
//! words are names.

use super::ast::{Field, FuncType, Ident, Param, TypeExpr, TypeKind};
use super::lexer::{Kind, Token};
use super::parser::{Parsed, Parser};
use crate::diag::Diagnostic;

/// An entry of a parameter list, as far as it can be interpreted on its own.
enum Entry {
    /// A name, or a type of that name.
    Word(Ident),
    /// A type, possibly `...T`.
    Type(TypeExpr, bool),
    /// A name with a type, possibly `...T`.
    Named(Ident, TypeExpr, bool),
}

impl Parser<'_> {
    /// Parses parameters and results, from the opening parenthesis.
    pub(crate) fn func_type(&mut self) -> Parsed<FuncType> {
        let params = self.params()?;
        let mut results = vec![];
        if self.is("(") {
            results = self.params()?;
        } else if self.starts_type() {
            let ty = self.nested(Self::type_expr)?;
            results = vec![Param { names: vec![], ty, variadic: false }];
        }
        if let Some(result) = results.iter().find(|result| result.variadic) {
            let diagnostic = Diagnostic::error("go-syntax", result.ty.span, "a result cannot be variadic");
            return Err(self.fail(diagnostic));
        }
        Ok(FuncType { params, results })
    }

    /// The receiver of a method.
    pub(crate) fn receiver(&mut self) -> Parsed<Param> {
        let span = self.span();
        let mut list = self.params()?;
        match (list.pop(), list.is_empty()) {
            (Some(receiver), true) if receiver.names.len() < 2 && !receiver.variadic => Ok(receiver),
            _ => Err(self.fail(Diagnostic::error(
                "go-syntax",
                span,
                "a method must have exactly one receiver",
            ))),
        }
    }

    /// A list in parentheses.
    fn params(&mut self) -> Parsed<Vec<Param>> {
        self.expect("(", "before the parameters")?;
        let mut entries = vec![];
        loop {
            if self.take(")") {
                return self.name_params(entries);
            }
            let entry = self.nested(Self::param)?;
            entries.push(entry);
            if !self.is(")") {
                self.expect(",", "or `)` after a parameter")?;
            }
        }
    }

    fn param(&mut self) -> Parsed<Entry> {
        if self.token.kind != Kind::Ident {
            let variadic = self.take("...");
            return Ok(Entry::Type(self.type_expr()?, variadic));
        }
        let next = self.peek();
        let text = &self.lexer.text[next.start..next.end];
        let named = match text {
            "," | ")" => return Ok(Entry::Word(self.ident("a parameter")?)),
            "." => false,
            "[" => self.bracket_follows_name(),
            _ => true,
        };
        if !named {
            return Ok(Entry::Type(self.type_expr()?, false));
        }
        let name = self.ident("a parameter")?;
        let variadic = self.take("...");
        Ok(Entry::Named(name, self.type_expr()?, variadic))
    }

    /// The token after this one.
    fn peek(&self) -> Token {
        let mut lexer = self.lexer;
        loop {
            let token = lexer.next();
            if token.kind != Kind::Comment {
                return token;
            }
        }
    }

    /// Whether this name and the bracket after it are a name and an array or slice type, as in `a [4]int`, not a generic
    /// type with type arguments, as in `T[int]`.
    fn bracket_follows_name(&self) -> bool {
        let mut lexer = self.lexer;
        let mut depth = 0usize;
        let mut length = 0;
        loop {
            let token = lexer.next();
            match &lexer.text[token.start..token.end] {
                _ if matches!(token.kind, Kind::Eof | Kind::Unterminated) => return false,
                "[" | "(" | "{" if token.kind == Kind::Punct => depth += 1,
                "]" | ")" | "}" if token.kind == Kind::Punct => depth = depth.saturating_sub(1),
                _ => {}
            }
            length += 1;
            if depth == 0 {
                break;
            }
        }
        let after = lexer.next();
        let ends =
            after.kind == Kind::Punct && matches!(&lexer.text[after.start..after.end], "," | ")" | "}");
        length == 2 || !ends && !matches!(after.kind, Kind::Semicolon | Kind::String | Kind::Eof)
    }

    /// Assigns the types in a list to the names before them.
    fn name_params(&mut self, entries: Vec<Entry>) -> Parsed<Vec<Param>> {
        let named = entries.iter().any(|entry| matches!(entry, Entry::Named(..)));
        let count = entries.len();
        // Lists are short, and kept: room for more names and parameters would take more memory than these.
        let mut params = Vec::with_capacity(count);
        let mut names = Vec::new();
        for (index, entry) in entries.into_iter().enumerate() {
            let (ty, variadic) = match entry {
                Entry::Word(name) if named => {
                    names.push(name);
                    continue;
                }
                Entry::Word(name) => (TypeExpr { span: name.span, kind: TypeKind::Name(name.name) }, false),
                Entry::Named(name, ty, variadic) => {
                    names.reserve_exact(1);
                    names.push(name);
                    (ty, variadic)
                }
                Entry::Type(ty, _) if named => {
                    let message = "mixed named and unnamed parameters";
                    return Err(self.fail(Diagnostic::error("go-syntax", ty.span, message)));
                }
                Entry::Type(ty, variadic) => (ty, variadic),
            };
            if variadic && (index + 1 < count || names.len() > 1) {
                let message = "only the last parameter can be variadic";
                return Err(self.fail(Diagnostic::error("go-syntax", ty.span, message)));
            }
            params.push(Param { names: std::mem::take(&mut names), ty, variadic });
        }
        match names.pop() {
            None => Ok(params),
            Some(name) => {
                let message = format!("parameter `{}` has no type", name.name);
                Err(self.fail(Diagnostic::error("go-syntax", name.span, message)))
            }
        }
    }

    /// The fields of a struct, from its opening brace.
    pub(crate) fn fields(&mut self) -> Parsed<Vec<Field>> {
        self.expect("{", "after `struct`")?;
        let mut fields = vec![];
        while !self.take("}") {
            let field = self.nested(Self::field)?;
            fields.push(field);
            if self.token.kind == Kind::String {
                self.advance();
            }
            if self.token.kind == Kind::Semicolon {
                self.advance();
            } else if !self.is("}") {
                return Err(self.expected("the end of the line or `}` after a field"));
            }
        }
        Ok(fields)
    }

    fn field(&mut self) -> Parsed<Field> {
        let next = self.peek();
        let embedded = match &self.lexer.text[next.start..next.end] {
            _ if self.token.kind != Kind::Ident => true,
            _ if matches!(next.kind, Kind::Semicolon | Kind::String | Kind::Eof) => true,
            "." | "}" => true,
            "[" => !self.bracket_follows_name(),
            _ => false,
        };
        if embedded {
            let ty = self.type_expr()?;
            let name = match &ty.kind {
                TypeKind::Pointer(to) => base_name(to),
                _ => base_name(&ty),
            };
            let Some(name) = name else {
                let message = "an embedded field must be a type name or a pointer to one";
                return Err(self.fail(Diagnostic::error("go-syntax", ty.span, message)));
            };
            return Ok(Field { names: vec![Ident { name, span: ty.span }], ty, embedded });
        }
        let mut names = vec![self.ident("a field's name")?];
        while self.take(",") {
            names.push(self.ident("a field's name")?);
        }
        Ok(Field { names, ty: self.type_expr()?, embedded })
    }
}

/// The name of an embedded field: that of its type.
fn base_name(ty: &TypeExpr) -> Option<String> {
    match &ty.kind {
        TypeKind::Name(name) | TypeKind::Foreign(_, name) => Some(name.clone()),
        TypeKind::Instance(of, _) => base_name(of),
        _ => None,
    }
}
