//! Lines that are aligned with each other.
//!
//! In: statements in a row. Out: the operands of all in one column, their comments in another, and the backslashes of a directive in
//! a third. The columns are asmfmt's: macro calls and instructions without operands don't widen the column of operands.

use super::comment;
use std::ops::Range;

/// A statement whose line is not written yet. The ranges are in the group's text.
#[derive(Clone, Debug)]
struct Statement {
    /// The first column: the head word, or all of it if it has no operands or is a macro call.
    head: Range<usize>,
    /// The operands; empty if it has none.
    operands: Range<usize>,
    /// The comment as it stands in the source.
    comment: Range<usize>,
    /// Widths in characters.
    head_width: usize,
    operands_width: usize,
    kind: Kind,
    continued: bool,
}

/// What a statement is to the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A head word with operands, or a label.
    Columns,
    /// A macro call, or no operands: one column.
    Alone,
    /// Several lines of text, which are not aligned.
    Verbatim,
}

/// The lines collected.
#[derive(Default)]
pub(super) struct Group {
    text: String,
    statements: Vec<Statement>,
}

impl Group {
    pub(super) fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// Adds a statement: its first column in two parts, and what writes its operands.
    pub(super) fn push(
        &mut self,
        kind: Kind,
        head: [&str; 2],
        operands: impl FnOnce(&mut String),
        comment: &str,
        continued: bool,
    ) {
        let mut piece = |write: &mut dyn FnMut(&mut String)| {
            let start = self.text.len();
            write(&mut self.text);
            start..self.text.len()
        };
        let head = piece(&mut |text| head.iter().for_each(|part| push_blanks_as_spaces(part, text)));
        let mut operands = Some(operands);
        let operands = piece(&mut |text| operands.take().into_iter().for_each(|write| write(text)));
        let comment = piece(&mut |text| text.push_str(comment));
        let width = |range: &Range<usize>| self.text[range.clone()].chars().count();
        let (head_width, operands_width) = (width(&head), width(&operands));
        self.statements.push(Statement {
            head,
            operands,
            comment,
            head_width,
            operands_width,
            kind,
            continued,
        });
    }

    /// Appends the lines, and forgets them.
    pub(super) fn write(&mut self, indentation: usize, out: &mut String) {
        let columns = Columns::of(&self.statements);
        for statement in &self.statements {
            out.extend(std::iter::repeat_n('\t', indentation));
            self.line(statement, &columns, out);
            out.push('\n');
        }
        self.text.clear();
        self.statements.clear();
    }

    fn line(&self, statement: &Statement, columns: &Columns, out: &mut String) {
        let text = |range: &Range<usize>| &self.text[range.clone()];
        let comment = text(&statement.comment);
        let has_comment = !comment::is_empty(comment);
        if statement.continued && statement.head.is_empty() && has_comment {
            // A comment amid a macro's lines is a line of its own.
            out.push_str("\\ ");
            comment::behind(comment, out);
            return;
        }
        out.push_str(text(&statement.head));
        let mut width = statement.head_width;
        let mut pad = |width: &mut usize, column: usize, least: usize| {
            let spaces = column.saturating_sub(*width).max(least);
            out.extend(std::iter::repeat_n(' ', spaces));
            *width += spaces;
        };
        if !statement.operands.is_empty() || has_comment {
            pad(&mut width, columns.operands, usize::from(!statement.operands.is_empty()));
        }
        width += statement.operands_width;
        out.push_str(text(&statement.operands));
        let mut pad = |column: usize| {
            let least = usize::from(!out.ends_with([' ', '\t', '\n']));
            out.extend(std::iter::repeat_n(' ', column.saturating_sub(width).max(least)));
        };
        if statement.continued {
            pad(columns.backslashes);
            out.push('\\');
            if has_comment {
                out.push(' ');
                comment::behind(comment, out);
            }
        } else if has_comment {
            pad(columns.comments);
            comment::behind(comment, out);
        }
    }
}

/// Where the columns of a group begin, in characters.
struct Columns {
    operands: usize,
    comments: usize,
    backslashes: usize,
}

/// Wider parts stand out of their column: otherwise one of them widens every line of its group.
const WIDEST: usize = 200;

impl Columns {
    fn of(statements: &[Statement]) -> Self {
        let column = |widths: &mut dyn Iterator<Item = usize>| {
            widths.filter(|width| *width <= WIDEST).map(|width| width + 1).max().unwrap_or(0)
        };
        let heads = |kind: Kind| {
            let heads = statements.iter().filter(|statement| statement.kind == kind);
            column(&mut heads.map(|statement| statement.head_width))
        };
        let (words, alone) = (heads(Kind::Columns), heads(Kind::Alone));
        let operands = column(&mut statements.iter().map(|statement| statement.operands_width));
        let comments = words + operands;
        Self { operands: if words == 0 { alone } else { words }, comments, backslashes: comments.max(alone) }
    }
}

/// Appends text with its tabs as spaces, unless they may be part of a string or a comment of several lines.
pub(super) fn push_blanks_as_spaces(text: &str, out: &mut String) {
    if memchr::memchr2(b'\t', b'\r', text.as_bytes()).is_none() || text.contains(['"', '\'', '\n']) {
        out.push_str(text);
    } else {
        out.extend(text.chars().map(|letter| if matches!(letter, '\t' | '\r') { ' ' } else { letter }));
    }
}
