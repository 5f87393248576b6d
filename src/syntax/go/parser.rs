//! Files and their declarations.
//!
//! In: text. Out: a [`File`], or the prototypes in a piece of text. Declarations that cannot be read are left out
//! with a diagnostic, and reading goes on at the next one.

use super::ast::{Const, Expr, File, FuncDecl, Ident, Import, Linkname, TypeDecl, TypeExpr};
use super::lexer::{Kind, Lexer, Token};
use crate::diag::{Diagnostic, Sink};
use crate::source::Span;
use std::sync::Arc;

/// Types and expressions may nest so deep; what people write stays below twenty.
const MAX_DEPTH: u32 = 200;

/// After so many errors the rest of a file says nothing new.
const MAX_ERRORS: usize = 10;

/// What stood here could not be read; a diagnostic tells why.
#[derive(Debug)]
pub(crate) struct Fail;

pub(crate) type Parsed<T> = Result<T, Fail>;

/// A reader at a token.
pub(crate) struct Parser<'a> {
    pub(crate) lexer: Lexer<'a>,
    pub(crate) token: Token,
    /// Where the token before ends in the text.
    pub(crate) last_end: usize,
    /// Position of the text's first byte.
    base: u32,
    depth: u32,
    linknames: Vec<Linkname>,
    constraint: Option<Ident>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads a `.go` file; `start` is the position of its first byte.
pub fn file(text: &str, start: u32, sink: &mut Sink) -> File {
    // Go takes a byte order mark at the start.
    let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
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

/// Reads prototypes that stand by themselves, without a package clause; types and constants may stand between
/// them. `start` is the position of the first byte.
pub fn prototypes(text: &str, start: u32, sink: &mut Sink) -> File {
    let mut parser = Parser::new(text, start, 0);
    let mut file = File::default();
    parser.declarations(&mut file);
    file.linknames = parser.linknames;
    parser.diagnostics.into_iter().for_each(|diagnostic| sink.push(diagnostic));
    file
}

impl<'a> Parser<'a> {
    /// At the first token from the byte `at`.
    pub(crate) fn new(text: &'a str, base: u32, at: usize) -> Self {
        let token = Token { kind: Kind::Semicolon, start: 0, end: 0 };
        let mut parser = Self {
            lexer: Lexer::new(text, at),
            token,
            last_end: at,
            base,
            depth: 0,
            linknames: vec![],
            constraint: None,
            diagnostics: vec![],
        };
        parser.advance();
        parser
    }

    /// Goes to the next token that is no comment.
    pub(crate) fn advance(&mut self) {
        self.last_end = self.token.end;
        loop {
            self.token = self.lexer.next();
            if self.token.kind != Kind::Comment {
                return;
            }
            self.pragma();
        }
    }

    /// Keeps what a comment tells.
    fn pragma(&mut self) {
        let text = self.text();
        if let Some(rest) = text.strip_prefix("//go:linkname ") {
            let mut words = rest.split_whitespace();
            if let (Some(local), Some(target)) = (words.next(), words.next()) {
                self.linknames.push(Linkname { local: local.into(), target: target.into() });
            }
        } else if let Some(rest) = text.strip_prefix("//go:build ") {
            let span = self.span();
            self.constraint.get_or_insert_with(|| Ident { name: rest.trim().into(), span });
        }
    }

    /// The text of the token.
    pub(crate) fn text(&self) -> &'a str {
        &self.lexer.text[self.token.start..self.token.end]
    }

    /// Whether the token is this punctuation or keyword.
    pub(crate) fn is(&self, text: &str) -> bool {
        matches!(self.token.kind, Kind::Punct | Kind::Keyword) && self.text() == text
    }

    /// Takes the token if it is this punctuation or keyword.
    pub(crate) fn take(&mut self, text: &str) -> bool {
        let found = self.is(text);
        if found {
            self.advance();
        }
        found
    }

    pub(crate) fn expect(&mut self, text: &str, place: &str) -> Parsed<()> {
        if self.take(text) { Ok(()) } else { Err(self.expected(&format!("`{text}` {place}"))) }
    }

    pub(crate) fn ident(&mut self, what: &str) -> Parsed<Ident> {
        if self.token.kind != Kind::Ident {
            return Err(self.expected(what));
        }
        let ident = Ident { name: self.text().into(), span: self.span() };
        self.advance();
        Ok(ident)
    }

    /// From a token that started at `start` to the last one taken.
    pub(crate) fn span_since(&self, start: usize) -> Span {
        self.span_from(start, self.last_end.max(start))
    }

    /// Where the token stands.
    pub(crate) fn span(&self) -> Span {
        self.span_from(self.token.start, self.token.end)
    }

    /// The span of a stretch of the text.
    fn span_from(&self, start: usize, end: usize) -> Span {
        // The source map holds less than 4 GiB.
        Span::new(self.base.saturating_add(start as u32), self.base.saturating_add(end as u32))
    }

    /// Says that something else should stand here.
    pub(crate) fn expected(&mut self, what: &str) -> Fail {
        let found = match self.token.kind {
            Kind::Eof => "end of file".into(),
            Kind::Semicolon if self.text() != ";" => "end of line".into(),
            Kind::Unterminated => return self.unterminated(),
            _ => format!("`{}`", self.text()),
        };
        let diagnostic = Diagnostic::error("go-syntax", self.span(), format!("unexpected {found}"));
        self.fail(diagnostic.label(format!("expected {what}")))
    }

    fn unterminated(&mut self) -> Fail {
        let what = match self.text().as_bytes().first() {
            Some(b'/') => "this comment",
            Some(b'\'') => "this character",
            _ => "this string",
        };
        // Its text may be the rest of the file.
        let span = self.span_from(self.token.start, self.token.start + 1);
        self.fail(Diagnostic::error("go-syntax", span, format!("{what} has no end")))
    }

    pub(crate) fn fail(&mut self, diagnostic: Diagnostic) -> Fail {
        self.diagnostics.push(diagnostic);
        Fail
    }

    /// A place to come back to.
    pub(crate) fn mark(&self) -> (Lexer<'a>, Token, usize) {
        (self.lexer, self.token, self.last_end)
    }

    /// Goes back to a place.
    pub(crate) fn return_to(&mut self, mark: (Lexer<'a>, Token, usize)) {
        (self.lexer, self.token, self.last_end) = mark;
    }

    /// Reads something one level deeper.
    pub(crate) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == MAX_DEPTH {
            let message = format!("this is nested deeper than {MAX_DEPTH} levels");
            return Err(self.fail(Diagnostic::error("go-depth", self.span(), message)));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Takes tokens to the parenthesis, bracket or brace that closes the one here.
    pub(crate) fn skip_balanced(&mut self) -> Parsed<()> {
        let (open, start) = (self.text(), self.span());
        let mut depth = 0usize;
        loop {
            match self.text() {
                _ if self.token.kind == Kind::Unterminated => return Err(self.unterminated()),
                _ if self.token.kind == Kind::Eof => {
                    let message = format!("this `{open}` is never closed");
                    return Err(self.fail(Diagnostic::error("go-syntax", start, message)));
                }
                _ if self.token.kind != Kind::Punct => {}
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.advance();
            if depth == 0 {
                return Ok(());
            }
        }
    }

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
            Kind::Semicolon | Kind::Eof => Ok(self.semicolons()),
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

    /// Goes to a keyword of a declaration at the start of a line.
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
            "var" => self.group("the variables", |parser, _, grouped| parser.variable(grouped)),
            "func" => {
                let decl = self.func()?;
                file.funcs.push(decl);
                self.end("the function")
            }
            _ => Err(self.expected("a declaration")),
        }
    }

    /// What follows a keyword: one specification, or several in parentheses, which are told their position.
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

    /// One line of constants; a line without values repeats those of the line before.
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

    /// Skips a line of variables.
    fn variable(&mut self, grouped: bool) -> Parsed<()> {
        while !matches!(self.token.kind, Kind::Semicolon | Kind::Eof) && !(grouped && self.is(")")) {
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

    fn type_decl(&mut self) -> Parsed<TypeDecl> {
        let name = self.ident("a type's name")?;
        let generic = self.is("[") && self.starts_type_parameters();
        if generic {
            self.skip_balanced()?;
        }
        let alias = self.take("=");
        let ty = self.type_expr()?;
        Ok(TypeDecl { name, alias, generic, ty })
    }

    /// Whether the bracket here opens type parameters and no array's length: `[P any]`, `[P, Q any]`, `[P *C,]`.
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
            // `[P *C]` is a product, `[P *C,]` and `[P *C|D]` are a parameter.
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
        // Only in comments above assembly.
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
