//! The layout of assembly source: `rasm fmt`.
//!
//! In: the text of a `.s` file for any architecture. Out: the same statements and comments in the layout of asmfmt, from which
//! docs/fmt.md lists the differences, or why the text is left alone. Nothing is assembled: macros stay unexpanded, and both sides of
//! `#ifdef` are laid out.
//!
//! `line` reads lines, `layout` decides on indentation and blank lines, `group` aligns lines that belong together, `comment`
//! writes comments, and `same` compares the tokens and comments of the result with those of the text.

mod comment;
mod group;
mod layout;
mod line;
mod same;

use crate::syntax::listing::BYTE_ORDER_MARK;
use std::fmt;
use std::ops::Range;

/// Why a text is not formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// A stable name for the reason.
    pub code: &'static str,
    /// The bytes that it is about.
    pub at: Range<usize>,
    /// The reason, on one line.
    pub message: &'static str,
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.message)
    }
}

impl std::error::Error for Refusal {}

/// Formats a text. The result has the same tokens and comments; formatted again it stays as it is.
///
/// ```
/// let text = rasm::fmt::format("TEXT ·f(SB),4,$0\nMOVQ AX,BX // copy\n  RET // done\n")?;
/// assert_eq!(text, "TEXT ·f(SB), 4, $0\n\tMOVQ AX, BX // copy\n\tRET         // done\n");
/// # Ok::<(), rasm::fmt::Refusal>(())
/// ```
///
/// # Errors
///
/// A comment that is not closed, and a Go file, are refused; so is a text whose tokens would change, as a safeguard.
pub fn format(text: &str) -> Result<String, Refusal> {
    let Some(rest) = text.strip_prefix(BYTE_ORDER_MARK) else { return formatted(text) };
    let before = BYTE_ORDER_MARK.len_utf8();
    match formatted(rest) {
        Ok(rest) => Ok(format!("{BYTE_ORDER_MARK}{rest}")),
        Err(refusal) => Err(Refusal { at: refusal.at.start + before..refusal.at.end + before, ..refusal }),
    }
}

fn formatted(text: &str) -> Result<String, Refusal> {
    let laid_out = layout::lay_out(text)?;
    match same::first_difference(text, &laid_out) {
        None => Ok(laid_out),
        Some(at) => Err(Refusal {
            code: "not-formatted",
            at,
            message: "formatting would change what stands here, so the file is left as it is",
        }),
    }
}
