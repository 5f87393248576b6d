//! The lines of a text, each with what the layout depends on.
//!
//! In: text. Out: lines: blank, a comment, or code with its head word, its separators and the comment behind it. A line may span
//! several lines of text if a comment in it does. A label with code behind it is a line of its own. Where lines go is left to the
//! layout.

use super::comment::{self, BLANKS};
use crate::syntax::Kind;
use crate::syntax::raw::{Raw, RawTokens};
use std::ops::Range;

/// A line.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    pub(super) shape: Shape,
    /// The code: from its first token, or a comment before it, to its last token but the backslash at the end; may be empty.
    pub(super) code: Range<usize>,
    /// The end of the head word: of the tokens up to the first gap.
    pub(super) head_end: usize,
    /// Whether the head word is a statement by itself, in front of others: `REP; MOVSB`.
    pub(super) bare_head: bool,
    /// Whether there are tokens, a backslash included.
    pub(super) has_code: bool,
    /// The comment at the end, or that is the line; may be empty.
    pub(super) comment: Range<usize>,
    /// Whether a backslash continues the directive on the next line.
    pub(super) continued: bool,
    /// Whether it continues a directive.
    pub(super) continuation: bool,
}

/// What a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// A statement, a part of a directive, a comment or nothing.
    #[default]
    Plain,
    /// A directive starts.
    Directive,
    /// A label, without the code behind it.
    Label,
    /// Code with comments in places that only its writer understands: a comment before it, or one of several lines.
    Verbatim,
}

/// Reads lines.
pub(super) struct Reader<'t> {
    text: &'t str,
    tokens: RawTokens<'t>,
    /// The end of the last token.
    at: usize,
    /// A token that belongs to the next line.
    next: Option<Raw>,
    in_directive: bool,
    /// The commas and semicolons of the last line behind its head word: their offsets.
    pub(super) separators: Vec<usize>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let tokens = RawTokens::new(text, 0);
        Self { text, tokens, at: 0, next: None, in_directive: false, separators: Vec::new() }
    }

    /// Where a comment starts that never ends, once all lines are read.
    pub(super) fn unclosed(&self) -> Option<usize> {
        self.tokens.unclosed()
    }

    /// The next line; none at the end of the text.
    pub(super) fn next(&mut self) -> Option<Line> {
        self.separators.clear();
        let mut line = Line { continuation: self.in_directive, ..Line::default() };
        // What may still turn out to be a backslash at the end, or semicolons before it.
        let mut last = Kind::Eof;
        // Where the last token starts.
        let mut before_last = 0;
        let mut count = 0_usize;
        loop {
            let token = self.next.take().unwrap_or_else(|| self.tokens.next());
            let gap = self.at..token.start;
            let comment = trimmed(self.text, gap.clone());
            let has_newline = !comment.is_empty() && self.text[comment.clone()].contains('\n');
            match token.kind {
                Kind::Newline | Kind::Eof => {
                    if token.kind == Kind::Eof && count == 0 && comment.is_empty() && line.comment.is_empty()
                    {
                        self.at = token.end;
                        return None;
                    }
                    self.at = token.end;
                    if !comment.is_empty() {
                        line.comment = comment;
                    }
                    line.continued =
                        last == Kind::Backslash && (self.in_directive || line.shape == Shape::Directive);
                    if line.continued {
                        // Comments before the backslash stay where they are.
                        line.code.end =
                            trimmed(self.text, line.code.start..before_last.max(line.code.start)).end;
                        line.head_end = line.head_end.min(line.code.end);
                    }
                    let is_directive = self.in_directive || line.shape == Shape::Directive;
                    self.in_directive = line.continued;
                    if !is_directive && last == Kind::Semicolon {
                        self.drop_semicolons(&mut line);
                    }
                    if has_newline && line.has_code {
                        line.shape = Shape::Verbatim;
                    }
                    self.settle_comment(&mut line);
                    return Some(line);
                }
                // Only a comment to all but the assembler.
                Kind::BuildComment => {
                    line.comment = if comment.is_empty() { token.start } else { comment.start }..token.end;
                    self.at = token.end;
                    continue;
                }
                _ => {}
            }
            if count == 0 {
                line.has_code = true;
                line.code = token.start..token.end;
                line.head_end = token.end;
                if !comment.is_empty() {
                    line.code.start = comment.start;
                    line.shape = Shape::Verbatim;
                } else if token.kind == Kind::Hash && !self.in_directive {
                    line.shape = Shape::Directive;
                }
            } else {
                if has_newline {
                    line.shape = Shape::Verbatim;
                }
                let glued = gap.is_empty() && line.head_end == gap.end;
                line.code.end = token.end;
                if token.kind == Kind::Semicolon && line.head_end == gap.start && line.shape == Shape::Plain {
                    line.bare_head = true;
                    self.separators.push(token.start);
                } else if glued {
                    line.head_end = token.end;
                } else if matches!(token.kind, Kind::Comma | Kind::Semicolon) {
                    self.separators.push(token.start);
                }
            }
            before_last = token.start;
            count += 1;
            let is_label = count == 2 && last == Kind::Word && token.kind == Kind::Colon;
            last = token.kind;
            self.at = token.end;
            if is_label && !self.in_directive && line.shape == Shape::Plain {
                line.shape = Shape::Label;
                let next = self.tokens.next();
                self.next = Some(next);
                if !matches!(next.kind, Kind::Newline | Kind::Eof | Kind::BuildComment) {
                    return Some(line);
                }
            }
        }
    }

    /// Leaves semicolons at the end of the code out: the end of the line does. One behind a comment keeps the comment in the code.
    fn drop_semicolons(&mut self, line: &mut Line) {
        let before =
            |code: &str| code.strip_suffix(';').map(|code| code.trim_end_matches(BLANKS).ends_with("*/"));
        while before(&self.text[line.code.clone()]) == Some(false) && line.shape != Shape::Verbatim {
            line.code.end -= 1;
            self.separators.pop_if(|at| *at == line.code.end);
            line.code.end = line.code.start + self.text[line.code.clone()].trim_end_matches(BLANKS).len();
            line.head_end = line.head_end.min(line.code.end);
        }
        line.has_code &= line.shape == Shape::Verbatim || !line.code.is_empty();
    }

    /// Decides what of several comments behind the code is the comment at its end.
    fn settle_comment(&self, line: &mut Line) {
        if !line.has_code || line.comment.is_empty() || line.continued {
            return;
        }
        let mut at = line.comment.start;
        while let Some(rest) = self.text[at..line.comment.end].strip_prefix("/*") {
            let end = rest.find("*/").map_or(line.comment.end, |end| at + 2 + end + 2);
            let mut next = trimmed(self.text, end..line.comment.end);
            // An empty comment is not written.
            if comment::is_empty(&self.text[next.clone()]) {
                (next, line.comment.end) = (end..end, end);
            }
            if next.is_empty() && at == line.comment.start && !self.text[at..end].contains('\n') {
                return;
            }
            // It stays beside the code, in front of what follows it.
            line.code.end = end;
            at = if next.is_empty() { line.comment.end } else { next.start };
        }
        line.comment.start = at;
    }
}

/// A range of text without the blanks around it.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    if range.is_empty() {
        return range;
    }
    let inner = text[range.clone()].trim_start_matches(BLANKS);
    let start = range.end - inner.len();
    start..start + inner.trim_end_matches(BLANKS).len()
}
