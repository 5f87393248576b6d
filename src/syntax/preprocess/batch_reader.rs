//! Reads a file into batches of statement tokens.
//!
//! In: a root file and options. Out: a [`TokenBatch`] of whole statements at a time. The preprocessor's errors are held back
//! until the statements before them have been returned.

use super::directive::spelled_with_substitutes;
use super::include::Includes;
use super::input::Source;
use super::macros::{DefinedMacro, Macro};
use super::places::Places;
use super::token_batch::TokenBatch;
use super::{Preprocessor, Words, file_input};
use crate::diag::Diagnostic;
use crate::source::{Expansions, FileId, LineBase, SourceMap};
use crate::syntax::token::Kind;
use crate::syntax::{Context, Options};

/// See the module.
pub(crate) struct BatchReader<'a> {
    preprocessor: Preprocessor<'a>,
    /// The statements read last.
    pub(crate) batch: TokenBatch,
    finished: bool,
}

impl<'a> BatchReader<'a> {
    /// A reader of a loaded file. Its name gives the folder in which `#include` searches and the name shown for its lines.
    pub(crate) fn new(file: FileId, options: Options<'a>, cx: &mut Context<'_>) -> Self {
        let root = cx.sources.file(file);
        let (name, text, start) = (root.name().to_string(), root.text().clone(), root.start());
        let words = Words::new(cx.names);
        let includes = Includes::new(&name, options.include, options.headers);
        let mut preprocessor = Preprocessor::new(includes, words, options.limits);
        let base = cx.bases.list.len() as u32;
        cx.bases.list.push(LineBase { name, pragma: None });
        preprocessor.push_input(file_input(text, start, base));
        preprocessor.predefine(options.defines, cx);
        Self { preprocessor, batch: TokenBatch::new(words.text, words.data), finished: false }
    }

    /// Bytes of the string tokens read so far.
    pub(crate) fn strings(&self) -> &[u8] {
        &self.preprocessor.strings
    }

    /// The places of tokens of this file.
    pub(crate) fn places<'p>(&'p self, sources: &'p SourceMap, expansions: &'p Expansions) -> Places<'p> {
        Places::new(sources, expansions, &self.preprocessor.macros)
    }

    /// The macros that were defined so far.
    pub(crate) fn macros(&self) -> impl Iterator<Item = DefinedMacro> {
        self.preprocessor.macros.all()
    }

    /// Whether the whole input was read.
    pub(crate) fn finished(&self) -> bool {
        self.finished
    }

    /// Reports the preprocessor's errors, which belong after the statements read last.
    pub(crate) fn report_errors(&mut self, cx: &mut Context<'_>) {
        let cause = self.preprocessor.cause.take();
        for (at, diagnostic) in self.preprocessor.errors.drain(..).enumerate() {
            if cause == Some(at) {
                cx.sink.push_cause(diagnostic);
            } else {
                cx.sink.push(diagnostic);
            }
        }
    }

    /// Fills the batch up to the end of a statement. A preprocessor error ends the batch, so that it is reported after the
    /// statements before it.
    pub(crate) fn fill(&mut self, cx: &mut Context<'_>) {
        self.fill_by(cx, true);
    }

    /// The same, on the fast paths or token by token.
    #[inline]
    fn fill_by(&mut self, cx: &mut Context<'_>, fast: bool) {
        self.batch.clear();
        let preprocessor = &mut self.preprocessor;
        loop {
            if fast {
                preprocessor.read_macros_fast(&mut self.batch);
                preprocessor.read_plain_fast(cx, &mut self.batch);
            }
            if self.batch.statement_length() > preprocessor.limits.statement {
                self.drop_overlong_statement();
                return;
            }
            if self.batch.between_statements() && self.batch.full() {
                return;
            }
            let token = preprocessor.next(cx);
            if !preprocessor.errors.is_empty() {
                // What has been read of the statement with the error is dropped.
                self.batch.drop_statement();
                self.finished = token.kind == Kind::Eof;
                return;
            }
            match token.kind {
                Kind::Newline | Kind::Semicolon => self.batch.end(token),
                Kind::Eof => {
                    self.batch.end(token);
                    self.finished = true;
                    return;
                }
                _ => self.batch.push(token, preprocessor.position()),
            }
        }
    }

    fn drop_overlong_statement(&mut self) {
        if let Some(last) = self.batch.last() {
            let limit = self.preprocessor.limits.statement;
            self.preprocessor.fail(
                last,
                Diagnostic::error("statement-length", last.span, "statement too long")
                    .note(format!("the limit is {limit} tokens")),
            );
        }
        self.batch.drop_statement();
    }
}

impl Preprocessor<'_> {
    /// -D: each definition is a small file of its own, so that messages can quote it.
    fn predefine(&mut self, defines: &[(String, String)], cx: &mut Context<'_>) {
        for (name, value) in defines {
            let text = format!("{name} {value}");
            let Ok(id) = cx.sources.add_internal("-D", text.into_bytes()) else { continue };
            let file = cx.sources.file(id);
            let mut input = file_input(file.text().clone(), file.start(), 0);
            let Source::File(reader) = &mut input.source else { continue };
            let mut line = 1;
            let word = reader.next(&mut line, cx.names, &mut self.strings);
            if word.kind != Kind::Word || reader.at != name.len() {
                let message = format!("`{name}` is not a valid name for `-D`");
                cx.sink.push(Diagnostic::error("define-name", word.span, message));
                continue;
            }
            let start = self.macros.tokens.len() as u32;
            loop {
                let token = reader.next(&mut line, cx.names, &mut self.strings);
                match token.kind {
                    Kind::Eof => break,
                    Kind::BuildComment => {}
                    _ => self.macros.tokens.push(token),
                }
            }
            let end = self.macros.tokens.len() as u32;
            let only_in_files = spelled_with_substitutes(cx.names.text(word.atom()));
            let (name, span) = (word.atom(), word.span);
            let definition = Macro { name, span, parameters: None, only_in_files, start, end };
            self.macros.define(definition);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::diag::Sink;
    use crate::source::{Interner, LineBases, MemoryLoader};
    use crate::syntax::Limits;

    /// The tokens of a text with the lines of their statements, and its errors.
    fn read(text: &str, limits: Limits, fast: bool) -> (Vec<String>, Vec<String>) {
        let (mut sources, mut expansions) = (SourceMap::default(), Expansions::default());
        let (mut names, mut bases, mut sink) = (Interner::default(), LineBases::default(), Sink::default());
        let file = sources.add("x.s", text.into()).expect("small");
        let loader = MemoryLoader::default();
        let mut cx = Context {
            sources: &mut sources,
            names: &mut names,
            expansions: &mut expansions,
            bases: &mut bases,
            sink: &mut sink,
            loader: &loader,
        };
        let mut reader = BatchReader::new(file, Options { limits, ..Options::default() }, &mut cx);
        let mut tokens = Vec::new();
        while !reader.finished() {
            reader.fill_by(&mut cx, fast);
            reader.report_errors(&mut cx);
            let mut heads = reader.batch.heads.iter();
            let mut before = Kind::End;
            for token in &reader.batch.tokens {
                let is_word = matches!(token.kind, Kind::Word | Kind::Text | Kind::Data);
                let name = if is_word { cx.names.text(token.atom()) } else { "" };
                let is_head = is_word && matches!(before, Kind::End | Kind::Colon);
                let line = if is_head { heads.next() } else { None };
                let value = if matches!(token.kind, Kind::Int | Kind::Char) { token.integer() } else { 0 };
                tokens.push(format!("{:?} {name} {value} {:?} {line:?}", token.kind, token.span));
                before = token.kind;
            }
        }
        (tokens, sink.list().iter().map(|found| format!("{found:?}")).collect())
    }

    #[test]
    fn fast_paths_read_the_same() {
        let pieces = [
            "#define A(x) ADDQ x, R8; x x\n",
            "#define B(x, y) A(y) \\\n x: ADDQ $1; MOVQ y, x; A(x)\n",
            "#define C 8(SP)\n",
            "#define D(x) A\n",
            "#define ·e(x) ADDQ x\n",
            "#define R(x) R(x) x\n",
            "#undef A\n",
            "#ifdef A\n",
            "#endif\n",
            "A(AX)\n",
            "A(8(SP)(CX*4))",
            "A()",
            "A(C)",
            "B(AX, A(BX))",
            "B(, C)\n",
            "B(C, ·e(DX))\n",
            "D(1)(2)",
            "R(1)",
            "·e(CX); ",
            "C; ",
            "x: ",
            "MOVQ AX, ",
            "TEXT ·f(SB), ",
            "A(#)\n",
            "A(1\n2)\n",
            "//go:build x\n",
            "/* */",
            "; ",
            "\n",
        ];
        let mut chance = Chance::new();
        let mut random = move |below| chance.below(below);
        let (mut seen, mut failed) = (0, 0);
        for round in 0..1_000 {
            let mut text = String::from("#define A(x) ADDQ x, R8; NOP x\n#define C 8(SP)\n");
            for _ in 0..random(30) {
                text += pieces[random(pieces.len())];
            }
            let few = round % 4 == 0;
            let limits = || match few {
                true => Limits { tokens: 40, depth: 3, ..Limits::default() },
                false => Limits { depth: 5, ..Limits::default() },
            };
            let (fast, general) = (read(&text, limits(), true), read(&text, limits(), false));
            assert_eq!(fast, general, "{text}");
            seen += fast.0.len();
            failed += fast.1.len();
        }
        assert!(seen > 10_000 && failed > 300, "{seen} {failed}");
    }
}
