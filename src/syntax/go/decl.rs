//! Files and their declarations.
//!
//! In: text. Out: a [`File`], or the prototypes in a fragment of text. Declarations that cannot be parsed are skipped with a
//! diagnostic.

use super::ast::{Const, Expr, File, FuncDecl, Ident, Import, TypeDecl, TypeExpr};
use super::lexer::{Kind, Token};
use super::parser::{Parsed, Parser};
use crate::diag::Sink;
use crate::syntax::listing::BYTE_ORDER_MARK;
use std::sync::Arc;

/// After this many errors, the rest of a file is skipped.
const MAX_ERRORS: usize = 10;

/// Reads a `.go` file; `start` is the position of its first byte.
pub fn file(text: &str, start: u32, sink: &mut Sink) -> File {
    // Go accepts a byte order mark at the start.
    let at = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
    let mut parser = Parser::new(text, start, at);
    let mut file = File::default();
    if parser.header(&mut file).is_ok() {
        parser.declarations(&mut file);
    }
    file.linknames = parser.linknames;
    file.constraint = parser.constraint;
    parser.diagnostics.into_iter().for_each(|diagnostic| sink.push(diagnostic));
    file
}

/// The name in the package clause of a `.go` file.
pub fn package_clause(text: &str) -> Option<String> {
    let at = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
    let mut file = File::default();
    // Errors are reported when the whole file is read.
    let _ = Parser::new(text, 0, at).header(&mut file);
    file.package.map(|name| name.name)
}

/// Reads prototypes without a package clause, possibly mixed with types and constants. `start` is the position of the first
/// byte.
pub fn prototypes(text: &str, start: u32, sink: &mut Sink) -> File {
    let mut parser = Parser::new(text, start, 0);
    let mut file = File::default();
    parser.declarations(&mut file);
    file.linknames = parser.linknames;
    parser.diagnostics.into_iter().for_each(|diagnostic| sink.push(diagnostic));
    file
}

impl Parser<'_> {
    /// The package clause and the imports.
    fn header(&mut self, file: &mut File) -> Parsed<()> {
        self.semicolons();
        if !self.take("package") {
            return Err(self.expected("`package` and a name at the start of a Go file"));
        }
        file.package = Some(self.ident("the package's name")?);
        self.end("the package's name")
    }

    fn semicolons(&mut self) {
        while self.token.kind == Kind::Semicolon {
            self.advance();
        }
    }

    /// The end of a declaration.
    fn end(&mut self, after: &str) -> Parsed<()> {
        match self.token.kind {
            Kind::Semicolon | Kind::Eof => {
                self.semicolons();
                Ok(())
            }
            _ => Err(self.expected(&format!("the end of the line after {after}"))),
        }
    }

    fn declarations(&mut self, file: &mut File) {
        loop {
            self.semicolons();
            if self.token.kind == Kind::Eof || self.diagnostics.len() >= MAX_ERRORS {
                return;
            }
            let depth = self.depth;
            if self.declaration(file).is_err() {
                self.depth = depth;
                self.next_declaration();
            }
        }
    }

    /// Skips to a declaration keyword at the start of a line.
    fn next_declaration(&mut self) {
        loop {
            let column_0 = self.token.start > 0 && self.lexer.text.as_bytes()[self.token.start - 1] == b'\n';
            let keyword = ["func", "type", "const", "var", "import"].iter().any(|word| self.is(word));
            if self.token.kind == Kind::Eof || column_0 && keyword {
                return;
            }
            self.advance();
        }
    }

    fn declaration(&mut self, file: &mut File) -> Parsed<()> {
        match self.text() {
            "import" => self.group("the import", |parser, _, _| {
                let import = parser.import()?;
                file.imports.push(import);
                Ok(())
            }),
            "const" => {
                let mut repeated = (None, vec![]);
                self.group("the constants", |parser, iota, _| {
                    parser.constants(iota, &mut repeated, &mut file.consts)
                })
            }
            "type" => self.group("the type", |parser, _, _| {
                let decl = parser.type_decl()?;
                file.types.push(decl);
                Ok(())
            }),
            "var" => {
                self.group("the variables", |parser, _, grouped| parser.variables(grouped, &mut file.vars))
            }
            "func" => {
                let decl = self.func()?;
                file.funcs.push(decl);
                self.end("the function")
            }
            _ => Err(self.expected("a declaration")),
        }
    }

    /// What follows a keyword: one specification, or several in parentheses. `spec` receives the position in the group.
    fn group(&mut self, what: &str, mut spec: impl FnMut(&mut Self, u32, bool) -> Parsed<()>) -> Parsed<()> {
        self.advance();
        if !self.take("(") {
            spec(self, 0, false)?;
            return self.end(what);
        }
        let mut position = 0;
        self.semicolons();
        while !self.take(")") {
            spec(self, position, true)?;
            position += 1;
            if !self.is(")") {
                self.end(what)?;
            }
        }
        self.end(what)
    }

    fn import(&mut self) -> Parsed<Import> {
        let name = match self.token.kind {
            Kind::Ident => Some(self.ident("a name")?),
            _ if self.is(".") => {
                let dot = Ident { name: ".".into(), span: self.span() };
                self.advance();
                Some(dot)
            }
            _ => None,
        };
        if self.token.kind != Kind::String {
            return Err(self.expected("the path of a package"));
        }
        let path = Ident { name: self.text().trim_matches(['"', '`']).into(), span: self.span() };
        self.advance();
        Ok(Import { name, path })
    }

    /// One line of constants; a line without values repeats those of the previous line.
    fn constants(
        &mut self,
        iota: u32,
        repeated: &mut (Option<Arc<TypeExpr>>, Vec<Arc<Expr>>),
        consts: &mut Vec<Const>,
    ) -> Parsed<()> {
        let mut names = vec![self.ident("a constant's name")?];
        while self.take(",") {
            names.push(self.ident("a constant's name")?);
        }
        let untyped = self.is("=") || self.is(")") || self.token.kind == Kind::Semicolon;
        let ty = if untyped { None } else { Some(Arc::new(self.type_expr()?)) };
        if self.take("=") {
            let mut values = vec![Arc::new(self.expr()?)];
            while self.take(",") {
                values.push(Arc::new(self.expr()?));
            }
            *repeated = (ty, values);
        }
        for (index, name) in names.into_iter().enumerate() {
            let (ty, value) = (repeated.0.clone(), repeated.1.get(index).cloned());
            consts.push(Const { name, ty, value, iota });
        }
        Ok(())
    }

    fn type_decl(&mut self) -> Parsed<TypeDecl> {
        let name = self.ident("a type's name")?;
        let is_generic = self.is("[") && self.starts_type_parameters();
        let params = if is_generic { self.type_parameters()? } else { vec![] };
        let alias = self.take("=");
        let ty = self.type_expr()?;
        Ok(TypeDecl { name, alias, params, ty })
    }

    /// The names of type parameters in brackets; what constrains them makes no difference.
    fn type_parameters(&mut self) -> Parsed<Vec<String>> {
        self.advance();
        let mut names = vec![];
        while !self.take("]") {
            names.push(self.ident("a type parameter")?.name);
            while !(self.is(",") || self.is("]")) {
                match self.text() {
                    "(" | "[" | "{" if self.token.kind == Kind::Punct => self.skip_balanced()?,
                    _ if self.token.kind == Kind::Eof => return Err(self.expected("`]`")),
                    _ if self.token.kind == Kind::Unterminated => return Err(self.unterminated()),
                    _ => self.advance(),
                }
            }
            self.take(",");
        }
        Ok(names)
    }

    /// Whether this bracket opens type parameters and not an array length: `[P any]`, `[P, Q any]`, `[P *C,]`.
    fn starts_type_parameters(&self) -> bool {
        let mut lexer = self.lexer;
        let text = |token: Token| &self.lexer.text[token.start..token.end];
        if lexer.next().kind != Kind::Ident {
            return false;
        }
        let next = lexer.next();
        match text(next) {
            _ if next.kind == Kind::Ident => true,
            "interface" | "~" | "func" | "map" | "chan" | "struct" | "[" | "," => true,
            // `[P *C]` is a product; `[P *C,]` and `[P *C|D]` are parameters.
            "*" => loop {
                let token = lexer.next();
                match text(token) {
                    "," | "|" | "~" => break true,
                    "]" => break false,
                    _ if matches!(token.kind, Kind::Eof | Kind::Semicolon | Kind::Unterminated) => {
                        break false;
                    }
                    _ => {}
                }
            },
            _ => false,
        }
    }

    /// A function or method, at `func`.
    pub(crate) fn func(&mut self) -> Parsed<FuncDecl> {
        let start = self.token.start;
        self.advance();
        let receiver = if self.is("(") { Some(self.receiver()?) } else { None };
        let mut name = self.ident("a function's name")?;
        let mut package = None;
        // Only in comments of assembly.
        if self.token.kind == Kind::Stray && self.text() == "·" {
            self.advance();
            package = Some(name.name);
            name = self.ident("a function's name")?;
        }
        let generic = self.is("[");
        if generic {
            self.skip_balanced()?;
        }
        let ty = self.func_type()?;
        let span = self.span_since(start);
        let has_body = self.is("{");
        if has_body {
            self.skip_balanced()?;
        }
        Ok(FuncDecl { package, name, receiver, generic, ty, has_body, span })
    }
}
