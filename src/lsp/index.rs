//! What each word of a file is, from its tokens alone, so that it is known while the file has errors.
//!
//! In: text. Out: occurrences in the order of the text: labels by function, macros, symbols, names of arguments, registers,
//! instructions and the rest; and the functions. Macros are not expanded and conditions not decided.

use crate::amd64::{Op, Reg};
use crate::syntax::Kind;
use crate::syntax::listing::BYTE_ORDER_MARK;
use crate::syntax::raw::{Raw, RawTokens};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// Blanks within a line.
const BLANKS: [char; 3] = [' ', '\t', '\r'];

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    Instruction,
    /// TEXT, DATA, GLOBL, FUNCDATA, PCDATA, PCALIGN; the word of a `#` line.
    Directive,
    Register,
    Label,
    Macro,
    /// A parameter of a macro, in its list and in the body.
    Parameter,
    /// A name before `(SB)`.
    Symbol,
    /// A name before `(FP)` or `(SP)`.
    Argument,
    /// The file of an `#include`, with its quotes.
    Include,
    Number,
    String,
    Comment,
    Other,
}

/// A word, number, string or comment.
#[derive(Clone, Debug)]
pub(super) struct Occurrence {
    pub(super) role: Role,
    pub(super) range: Range<usize>,
    /// Whether this is where it is defined.
    pub(super) defines: bool,
    /// The function that contains it, an index into [`Index::functions`]; none before the first.
    pub(super) function: Option<u32>,
}

/// A function: from its TEXT to the next.
#[derive(Clone, Debug)]
pub(super) struct Function {
    pub(super) name: Range<usize>,
    pub(super) range: Range<usize>,
}

/// The words of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    pub(super) all: Vec<Occurrence>,
    pub(super) functions: Vec<Function>,
    /// The body of each `#define` by the offset of its name: from `#` to the end of its last line.
    pub(super) macros: FxHashMap<usize, Range<usize>>,
}

/// The directives of the dialect.
pub(super) const DIRECTIVES: [&str; 6] = ["TEXT", "DATA", "GLOBL", "FUNCDATA", "PCDATA", "PCALIGN"];

impl Index {
    pub(super) fn new(text: &str) -> Self {
        let mut builder =
            Builder { text, index: Self::default(), statement: Vec::new(), at: 0, in_macro: false };
        builder.read();
        builder.settle();
        builder.index
    }

    /// The occurrence at an offset, or that ends there.
    pub(super) fn at(&self, offset: usize) -> Option<&Occurrence> {
        let next = self.all.partition_point(|found| found.range.start <= offset);
        let found = self.all.get(next.checked_sub(1)?)?;
        (offset <= found.range.end).then_some(found)
    }

    /// Occurrences in a range.
    pub(super) fn within(&self, range: &Range<usize>) -> &[Occurrence] {
        let first = self.all.partition_point(|found| found.range.end <= range.start);
        let last = self.all.partition_point(|found| found.range.start < range.end);
        self.all.get(first..last).unwrap_or(&[])
    }

    /// All that name the same as an occurrence.
    pub(super) fn same<'a>(
        &'a self,
        text: &'a str,
        found: &'a Occurrence,
    ) -> impl Iterator<Item = &'a Occurrence> {
        let name = &text[found.range.clone()];
        let scoped = matches!(found.role, Role::Label | Role::Argument);
        self.all.iter().filter(move |other| {
            other.role == found.role
                && (!scoped || other.function == found.function)
                && text[other.range.clone()] == *name
        })
    }

    /// The symbols that DATA and GLOBL define.
    pub(super) fn data_symbols<'t>(&self, text: &'t str) -> FxHashSet<&'t str> {
        let is_defined = |found: &&Occurrence| {
            let before = text[..found.range.start].trim_end_matches(BLANKS);
            let line = before.strip_suffix("DATA").or_else(|| before.strip_suffix("GLOBL"));
            line.is_some_and(|line| {
                matches!(line.trim_end_matches(BLANKS).chars().next_back(), None | Some('\n'))
            })
        };
        let symbols = self.all.iter().filter(|found| found.role == Role::Symbol).filter(is_defined);
        symbols.map(|found| &text[found.range.clone()]).collect()
    }

    /// The function that contains an offset.
    pub(super) fn function_at(&self, offset: usize) -> Option<&Function> {
        let next = self.functions.partition_point(|function| function.range.start <= offset);
        self.functions.get(next.checked_sub(1)?)
    }
}

struct Builder<'t> {
    text: &'t str,
    index: Index,
    /// The tokens of the statement being read.
    statement: Vec<Raw>,
    at: usize,
    in_macro: bool,
}

impl Builder<'_> {
    fn read(&mut self) {
        // A byte order mark says nothing.
        self.at = if self.text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
        let mut tokens = RawTokens::new(self.text, self.at);
        loop {
            let token = tokens.next();
            self.comments(self.at..token.start);
            self.at = token.end;
            match token.kind {
                Kind::BuildComment => self.push(Role::Comment, token.range(), false),
                Kind::Newline if self.statement.last().is_some_and(|last| last.kind == Kind::Backslash) => {}
                Kind::Semicolon if !self.is_directive() => self.end(),
                Kind::Newline | Kind::Eof => {
                    self.end();
                    if token.kind == Kind::Eof {
                        break;
                    }
                }
                _ => self.statement.push(token),
            }
        }
        if let Some(last) = self.index.functions.last_mut() {
            last.range.end = self.text.len();
        }
    }

    fn is_directive(&self) -> bool {
        self.statement.first().is_some_and(|first| first.kind == Kind::Hash)
    }

    /// Adds the comments in a gap between tokens.
    fn comments(&mut self, gap: Range<usize>) {
        let mut at = gap.start;
        while let Some(start) = self.text[at..gap.end].find('/').map(|start| at + start) {
            let rest = &self.text[start..gap.end];
            let length = match rest.starts_with("/*") {
                true => rest.find("*/").map_or(rest.len(), |end| end + 2),
                false => rest.find('\n').unwrap_or(rest.len()),
            };
            self.push(Role::Comment, start..start + length, false);
            at = start + length;
        }
    }

    fn push(&mut self, role: Role, range: Range<usize>, defines: bool) {
        let function = (!self.in_macro).then(|| self.index.functions.len().checked_sub(1)).flatten();
        let function = function.map(|function| function as u32);
        self.index.all.push(Occurrence { role, range, defines, function });
    }

    /// A statement ends.
    fn end(&mut self) {
        let statement = std::mem::take(&mut self.statement);
        if self.is_define(&statement) {
            self.in_macro = true;
            self.define(&statement);
            self.in_macro = false;
        } else if let [hash, word, rest @ ..] = &statement[..]
            && hash.kind == Kind::Hash
        {
            self.directive(*hash, *word);
            let name = &self.text[word.range()];
            for token in rest {
                let role = match (token.kind, name) {
                    (Kind::StringStart, "include") => Role::Include,
                    (Kind::Word, "ifdef" | "ifndef" | "undef") => Role::Macro,
                    _ => of_literal(token.kind).unwrap_or(Role::Other),
                };
                self.push(role, token.range(), false);
            }
        } else {
            self.code(&statement);
        }
        self.statement = statement;
        self.statement.clear();
    }

    /// `#` and its word: one, unless a comment is between them, which must not be in another's range.
    fn directive(&mut self, hash: Raw, word: Raw) {
        let is_whole = self.text[hash.end..word.start].bytes().all(|byte| matches!(byte, b' ' | b'\t'));
        let start = if is_whole { hash.start } else { word.start };
        self.push(Role::Directive, start..word.end, false);
    }

    fn is_define(&self, statement: &[Raw]) -> bool {
        matches!(statement, [hash, word, _, ..] if hash.kind == Kind::Hash && self.text[word.range()] == *"define")
    }

    /// A `#define`: its name, and its body as statements.
    fn define(&mut self, statement: &[Raw]) {
        let [hash, word, name, rest @ ..] = statement else { return };
        self.directive(*hash, *word);
        self.push(Role::Macro, name.range(), true);
        let end = statement.last().map_or(name.end, |last| last.end);
        self.index.macros.insert(name.start, hash.start..end);
        let text = self.text;
        let mut body = rest;
        let mut parameters: FxHashSet<&str> = FxHashSet::default();
        if rest.first().is_some_and(|open| open.kind == Kind::OpenParen && open.start == name.end) {
            let close =
                rest.iter().position(|token| token.kind == Kind::CloseParen).unwrap_or(rest.len() - 1);
            for parameter in rest[..close].iter().filter(|token| token.kind == Kind::Word) {
                self.push(Role::Parameter, parameter.range(), false);
                parameters.insert(&text[parameter.range()]);
            }
            body = &rest[close + 1..];
        }
        let first = self.index.all.len();
        let is_end = |token: &Raw| matches!(token.kind, Kind::Semicolon | Kind::Backslash);
        body.split(is_end).for_each(|statement| self.code(statement));
        // A label that one names stays a label.
        for found in self.index.all[first..].iter_mut().filter(|found| !found.defines) {
            if parameters.contains(&text[found.range.clone()]) {
                found.role = Role::Parameter;
            }
        }
    }

    /// A statement other than a directive, perhaps behind labels.
    fn code(&mut self, mut statement: &[Raw]) {
        while let [label, colon, rest @ ..] = statement
            && (label.kind, colon.kind) == (Kind::Word, Kind::Colon)
        {
            self.push(Role::Label, label.range(), true);
            statement = rest;
        }
        let [head, operands @ ..] = statement else { return };
        let word = &self.text[head.range()];
        if head.kind == Kind::Word {
            let role = match word {
                _ if DIRECTIVES.contains(&word) => Role::Directive,
                _ if Op::from_name(word).is_some() => Role::Instruction,
                _ => Role::Other,
            };
            if word == "TEXT" && !self.in_macro {
                self.function(head.start, operands);
            }
            self.push(role, head.range(), false);
        } else {
            self.operands(statement, false);
            return;
        }
        self.operands(operands, matches!(word, "TEXT" | "GLOBL"));
    }

    /// A function starts.
    fn function(&mut self, start: usize, operands: &[Raw]) {
        if let Some(last) = self.index.functions.last_mut() {
            last.range.end = start;
        }
        let name = operands
            .first()
            .filter(|first| first.kind == Kind::Word)
            .map_or(start..start, |name| name.range());
        self.index.functions.push(Function { name, range: start..self.text.len() });
    }

    /// Operands; `defines` is whether the first symbol is defined here.
    fn operands(&mut self, tokens: &[Raw], mut defines: bool) {
        let mut before = None;
        for (index, token) in tokens.iter().enumerate() {
            let before = before.replace(token.kind);
            let after_dot = before == Some(Kind::Dot);
            // In `x+offset(SB)` the name is the first one.
            let in_offset = matches!(before, Some(Kind::Plus | Kind::Minus | Kind::Star));
            if token.kind != Kind::Word {
                if let Some(role) = of_literal(token.kind) {
                    self.push(role, token.range(), false);
                }
                continue;
            }
            let word = &self.text[token.range()];
            let base = if in_offset { None } else { self.base(&tokens[index + 1..]) };
            let role = match base {
                Some("SB") => Role::Symbol,
                Some("FP" | "SP") if !is_register(word) => Role::Argument,
                _ if is_register(word) => Role::Register,
                // A suffix such as `.Z`.
                _ if after_dot => Role::Instruction,
                _ => Role::Other,
            };
            let is_definition = role == Role::Symbol && std::mem::take(&mut defines);
            self.push(role, token.range(), is_definition);
        }
    }

    /// The base register of a name: of `<>+8(SB)` behind it.
    fn base(&self, tokens: &[Raw]) -> Option<&str> {
        let mut rest = tokens;
        if rest.first()?.kind == Kind::Less {
            let close = rest.iter().take(4).position(|token| token.kind == Kind::Greater)?;
            rest = &rest[close + 1..];
        }
        if matches!(rest.first()?.kind, Kind::Plus | Kind::Minus) {
            // An offset, which may be an expression.
            let open = rest.iter().take(16).position(|token| token.kind == Kind::OpenParen)?;
            let open = match rest.get(open + 1)?.kind {
                Kind::Word => open,
                _ => {
                    open + 1
                        + rest[open + 1..].iter().take(32).position(|token| token.kind == Kind::OpenParen)?
                }
            };
            rest = &rest[open..];
        }
        match rest {
            [open, base, close, ..] if (open.kind, close.kind) == (Kind::OpenParen, Kind::CloseParen) => {
                Some(&self.text[base.range()]).filter(|base| matches!(*base, "SB" | "FP" | "SP"))
            }
            _ => None,
        }
    }

    /// Decides about words that are labels or macros only if such are defined.
    fn settle(&mut self) {
        let text = self.text;
        let defined = |role: Role, all: &[Occurrence]| -> FxHashSet<(Option<u32>, &str)> {
            let found = all.iter().filter(|found| found.defines && found.role == role);
            found
                .map(|found| (found.function.filter(|_| role == Role::Label), &text[found.range.clone()]))
                .collect()
        };
        let labels = defined(Role::Label, &self.index.all);
        let macros = defined(Role::Macro, &self.index.all);
        let definitions = self.index.all.iter().filter(|found| found.defines && found.role == Role::Macro);
        let plain: FxHashSet<&str> = definitions
            .filter(|found| !text[found.range.end..].starts_with('('))
            .map(|found| &text[found.range.clone()])
            .collect();
        for found in &mut self.index.all {
            let word = &text[found.range.clone()];
            if found.role == Role::Macro {
                continue;
            }
            if macros.contains(&(None, word)) && may_be_macro(text, found, plain.contains(word)) {
                // What TEXT defines has the name that the macro stands for.
                (found.role, found.defines) = (Role::Macro, false);
            } else if found.role == Role::Other && labels.contains(&(found.function, word)) {
                found.role = Role::Label;
            }
        }
        self.index.all.sort_by_key(|found| found.range.start);
    }
}

/// Whether a word that has the name of a macro may be one, as the name in `name(SB)` or `name+8(FP)` may: that in `·name` is a part of a word.
/// `is_plain` is whether the macro has no parameters; one that has some is named by what a `(` follows.
pub(super) fn may_be_macro(text: &str, found: &Occurrence, is_plain: bool) -> bool {
    match found.role {
        Role::Macro | Role::Other | Role::Register | Role::Instruction => true,
        Role::Symbol | Role::Argument => is_plain || text[found.range.end..].starts_with('('),
        _ => false,
    }
}

fn of_literal(kind: Kind) -> Option<Role> {
    match kind {
        Kind::Int | Kind::Float | Kind::NumberStart => Some(Role::Number),
        Kind::StringStart | Kind::CharStart => Some(Role::String),
        _ => None,
    }
}

/// Whether a word is a register, or one of the dialect's.
pub(super) fn is_register(word: &str) -> bool {
    matches!(word, "SB" | "FP" | "PC" | "g") || Reg::from_name(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_roles() {
        let text = "#define ADD(x) ADDQ x, AX; \\\n\tJMP l\nTEXT ·f<>(SB), 4, $0\nl: ADD(a+8(FP)) // c\n\tJMP l\n\tMOVQ t<>+(4*2)(SB), Y1\n\tMOVQ u+size(SB), AX\n";
        let index = Index::new(text);
        let roles: Vec<(Role, &str, bool)> =
            index.all.iter().map(|found| (found.role, &text[found.range.clone()], found.defines)).collect();
        for expected in [
            (Role::Macro, "ADD", true),
            (Role::Instruction, "ADDQ", false),
            (Role::Symbol, "·f", true),
            (Role::Label, "l", true),
            (Role::Macro, "ADD", false),
            (Role::Argument, "a", false),
            (Role::Comment, "// c", false),
            (Role::Label, "l", false),
            (Role::Symbol, "t", false),
            (Role::Register, "Y1", false),
            (Role::Symbol, "u", false),
            (Role::Other, "size", false),
        ] {
            assert!(roles.contains(&expected), "{expected:?} in {roles:?}");
        }
        assert_eq!(index.functions.len(), 1);
        let label = index.at(text.rfind("l\n\tMOVQ").unwrap()).unwrap();
        assert_eq!(index.same(text, label).count(), 2);
    }

    #[test]
    fn occurrences_do_not_overlap() {
        for text in
            ["# /* a\n*/ define /* b\n*/ X /* c\n*/ 1\n", "#/*\n*/include \"x\"\n", "# \t define X 1\n"]
        {
            let all = Index::new(text).all;
            assert!(all.is_sorted_by(|one, next| one.range.end <= next.range.start), "{text:?}: {all:?}");
            let word = all.iter().find(|found| found.role == Role::Directive).expect("it has one");
            assert!(text[word.range.clone()].ends_with("e"), "{word:?}");
        }
    }
}
