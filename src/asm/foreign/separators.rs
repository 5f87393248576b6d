//! Signs between statements that other assemblers use otherwise, or not at all.
//!
//! In: a line with an error. Out: that a label needs its colon, or that `;` begins no comment here.

use super::Line;
use crate::amd64::Op;
use crate::diag::Diagnostic;
use crate::source::Span;

/// A name before an instruction: `next MOVQ AX, BX`.
pub(super) fn colon(line: &Line<'_>, code: &str) -> Option<Diagnostic> {
    let mut words = line.text.split_whitespace();
    let (name, instruction) = (words.next()?, words.next()?);
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if code != "unexpected-token"
        || !is_name
        || Op::from_name(name).is_some()
        || Op::from_name(instruction).is_none()
    {
        return None;
    }
    let head = Span { end: line.span.start + name.len() as u32, ..line.span };
    let after = Span { start: head.end, ..head };
    let message = format!("`{name}` is not an instruction");
    let offer = format!("write `{name}:`, if it is a label");
    Some(Diagnostic::error("unexpected-token", head, message).fix(after, ":", offer))
}

/// What a statement behind `;` says that is prose: no instruction of anybody, and no operands.
pub(super) fn comment(line: &Line<'_>, code: &str) -> Option<Diagnostic> {
    let first = line.text.split_whitespace().next()?;
    let is_word = first.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_prose = is_word
        && Op::from_name(&first.to_ascii_uppercase()).is_none()
        && !line.text.contains(['%', '[', '$', '(', ',']);
    if !is_prose || !matches!(code, "unknown-instruction" | "unexpected-token") {
        return None;
    }
    let separator = line.separator?;
    let message = "`;` separates statements, and does not begin a comment";
    let diagnostic = Diagnostic::error("foreign-syntax", separator, message);
    Some(diagnostic.fix(separator, "//", "write `//` for a comment"))
}
