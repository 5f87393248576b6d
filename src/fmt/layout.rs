//! Indentation, blank lines, and which lines are aligned with each other.
//!
//! In: the lines of a text. Out: the text anew. Labels, TEXT, data and directives start at the margin, code is indented by one
//! tab. A group of aligned lines ends at a blank line, a comment, a line at the margin, a jump or a return, and at the end of a macro.

use super::Refusal;
use super::comment::{self, BLANKS};
use super::group::{Group, Kind, push_blanks_as_spaces};
use super::line::{Line, Reader, Shape, trimmed};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// Lays a text out.
pub(super) fn lay_out(text: &str) -> Result<String, Refusal> {
    let mut layout = Layout::new(text);
    let mut reader = Reader::new(text);
    while let Some(line) = reader.next() {
        layout.add(&line, &reader.separators)?;
    }
    if let Some(at) = reader.unclosed() {
        let message = "this comment is not closed, so the file is left as it is";
        return Err(Refusal { code: "not-formatted", at: at..at + 2, message });
    }
    layout.flush();
    // A blank line behind a backslash ends a macro, at the end of a file too.
    while layout.out.ends_with("\n\n") && !layout.out.ends_with("\\\n\n") {
        layout.out.pop();
    }
    Ok(layout.out)
}

/// What came last, as far as blank lines depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Last {
    /// A blank line.
    blank: bool,
    /// A comment, perhaps with blank lines behind it.
    comment: bool,
    /// A line at the margin, perhaps with comments and blank lines behind it.
    margin: bool,
    /// Anything at all.
    any: bool,
    /// A line of a directive that goes on.
    continued: bool,
}

struct Layout<'t> {
    text: &'t str,
    out: String,
    group: Group,
    /// Comments above the group.
    comments: Vec<Range<usize>>,
    /// In tabs: 0 or 1.
    indentation: usize,
    last: Last,
    /// Names of macros with parameters.
    macros: FxHashSet<&'t str>,
}

impl<'t> Layout<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            out: String::with_capacity(text.len() + text.len() / 8),
            group: Group::default(),
            comments: Vec::new(),
            indentation: 0,
            last: Last::default(),
            macros: FxHashSet::default(),
        }
    }

    fn add(&mut self, line: &Line, separators: &[usize]) -> Result<(), Refusal> {
        if line.has_code {
            return self.code(line, separators);
        }
        if line.comment.is_empty() {
            self.blank();
        } else {
            self.comment(line.comment.clone());
        }
        Ok(())
    }

    fn blank(&mut self) {
        self.flush();
        if self.last.blank || !self.last.any {
            return;
        }
        if self.last.continued {
            self.indentation = 0;
            self.last.continued = false;
        }
        self.last.blank = true;
        self.out.push('\n');
    }

    fn comment(&mut self, comment: Range<usize>) {
        if !self.group.is_empty() {
            self.flush();
        }
        if self.last.continued {
            // The comment takes a backslash at its end with it: the macro ends here.
            self.indentation = 0;
        }
        if self.comments.is_empty() {
            self.separate();
        }
        self.comments.push(comment);
        self.last = Last { blank: false, comment: true, any: true, continued: false, ..self.last };
    }

    fn code(&mut self, line: &Line, separators: &[usize]) -> Result<(), Refusal> {
        let head = &self.text[line.code.start..line.head_end];
        if line.shape == Shape::Directive {
            self.note_macro(line);
        } else if head == "package" && !line.continuation {
            let at = line.code.start..line.head_end;
            let message = "this is a Go file, not assembly";
            return Err(Refusal { code: "not-assembly", at, message });
        }
        // The first and the last line of a macro's body may be at the margin; the others are aligned.
        let may_be_at_margin = !(line.continuation && line.continued && self.last.continued);
        let is_data = matches!(head, "DATA" | "GLOBL" | "FUNCDATA" | "PCDATA");
        let is_label = line.shape == Shape::Label || line.continuation && self.is_label(line);
        let at_margin =
            line.shape == Shape::Directive || head.starts_with('#') || is_label || is_data || head == "TEXT";
        if at_margin && may_be_at_margin && line.shape != Shape::Verbatim {
            if (is_data || head == "TEXT") && self.group.is_empty() && !self.comments.is_empty() {
                self.indentation = 0;
            }
            self.flush();
            if !line.continuation {
                self.separate();
            }
            let before = std::mem::take(&mut self.indentation);
            self.push(line, separators, is_label);
            self.flush();
            let ends_macro = line.continuation && !line.continued;
            self.indentation = match line.shape {
                // What a condition chooses goes on where the code before it stopped.
                Shape::Directive if self.is_conditional(line) => before,
                Shape::Directive => 0,
                _ => usize::from(!is_data && !ends_macro),
            };
            self.last = Last {
                margin: true,
                any: true,
                continued: line.continuation && line.continued,
                ..Last::default()
            };
            return Ok(());
        }
        let is_alone = self.push(line, separators, is_label);
        let ends_macro = line.continuation && !line.continued;
        if ends_macro || matches!(head, "RET" | "JMP") && line.shape != Shape::Verbatim {
            self.indentation = 1;
            self.flush();
            self.indentation = usize::from(line.continued);
        } else if line.continuation || is_command(if is_alone { &self.text[line.code.clone()] } else { head })
        {
            self.indentation = 1;
        }
        self.last = Last { any: true, continued: line.continued, ..Last::default() };
        Ok(())
    }

    /// Adds a line to the group; returns whether it is in one column.
    fn push(&mut self, line: &Line, separators: &[usize], is_label: bool) -> bool {
        let text = self.text;
        let head = &text[line.code.start..line.head_end];
        let operands = trimmed(text, line.head_end..line.code.end);
        let has_arguments = || text[operands.clone()].starts_with('(') && self.macros.contains(head);
        let is_call = line.shape != Shape::Directive && (head.contains(['(', '_']) || has_arguments());
        let kind = match line.shape {
            Shape::Verbatim if text[line.code.clone()].contains('\n') => Kind::Verbatim,
            Shape::Verbatim => Kind::Alone,
            // asmfmt takes a label with an underscore for a macro.
            _ if is_label && !head.contains('_') => Kind::Columns,
            _ if is_call || operands.is_empty() => Kind::Alone,
            _ => Kind::Columns,
        };
        let comment = &text[line.comment.clone()];
        if line.bare_head && !separators.is_empty() && line.shape == Shape::Plain {
            let mut statements = String::new();
            write_operands(text, line.code.clone(), separators, false, &mut statements);
            self.group.push(Kind::Alone, [&statements, ""], |_| (), comment, line.continued);
            return true;
        }
        if kind == Kind::Columns && !operands.is_empty() {
            let keep_blanks = line.shape == Shape::Directive;
            let write = |out: &mut String| write_operands(text, operands, separators, keep_blanks, out);
            self.group.push(kind, [head, ""], write, comment, line.continued);
        } else {
            let whole = &text[line.code.clone()];
            let bare = whole.trim_end_matches(';');
            let end = &whole[bare.len()..];
            let bare =
                if end.is_empty() || kind == Kind::Verbatim { bare } else { bare.trim_end_matches(BLANKS) };
            self.group.push(kind, [bare, end], |_| (), comment, line.continued);
        }
        kind != Kind::Columns
    }

    /// Whether a line of a macro's body is a label.
    fn is_label(&self, line: &Line) -> bool {
        self.text[line.code.clone()].ends_with(':') && line.head_end == line.code.end
    }

    /// Whether a directive is `#ifdef`, `#ifndef`, `#else` or `#endif`.
    fn is_conditional(&self, line: &Line) -> bool {
        let rest = self.text[line.code.clone()].trim_start_matches('#').trim_start_matches(BLANKS);
        ["if", "el", "endif"].iter().any(|word| rest.starts_with(word))
    }

    /// Remembers the macro with parameters that a line defines.
    fn note_macro(&mut self, line: &Line) {
        let rest = self.text[line.code.clone()].trim_start_matches('#').trim_start_matches(BLANKS);
        let Some(rest) = rest.strip_prefix("define") else { return };
        let name = rest.trim_start_matches(BLANKS);
        let end = name.find(|letter: char| letter.is_whitespace() || letter == '(');
        if let Some(end) = end.filter(|end| name[*end..].starts_with('(')) {
            self.macros.insert(&name[..end]);
        }
    }

    /// Starts a paragraph, unless one has just started.
    fn separate(&mut self) {
        if !self.last.blank && !self.last.comment && !self.last.margin && self.last.any {
            self.out.push('\n');
        }
    }

    /// Writes the comments and the group.
    fn flush(&mut self) {
        for at in self.comments.drain(..) {
            self.out.extend(std::iter::repeat_n('\t', self.indentation));
            comment::alone(&self.text[at], self.indentation, &mut self.out);
            self.out.push('\n');
        }
        self.group.write(self.indentation, &mut self.out);
    }
}

/// Appends operands with one space behind each comma and semicolon, and none before.
fn write_operands(
    text: &str,
    operands: Range<usize>,
    separators: &[usize],
    keep_blanks: bool,
    out: &mut String,
) {
    let mut at = operands.start;
    let piece = |range: Range<usize>, out: &mut String| {
        let piece = &text[trimmed(text, range)];
        if keep_blanks { out.push_str(piece) } else { push_blanks_as_spaces(piece, out) }
    };
    for &separator in separators {
        piece(at..separator, out);
        out.push_str(&text[separator..=separator]);
        at = separator + 1;
        let rest = text[at..operands.end].trim_start_matches(BLANKS);
        if !rest.is_empty() && !rest.starts_with(';') {
            out.push(' ');
        }
    }
    piece(at..operands.end, out);
}

/// Whether a statement is an instruction or a macro in capitals, rather than a macro that may define functions.
fn is_command(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_lowercase())
        || !text.is_ascii() && text.chars().all(|letter| letter.to_uppercase().eq([letter]))
}
