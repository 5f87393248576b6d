//! Distinguishes listings from source.
//!
//! In: the start of a text. Out: whether it is a listing, by its content alone.

use super::block::BYTE_ORDER_MARK;
use super::head::Head;
use super::lines::has_columns;

/// Whether a text is a listing rather than source: its first significant line is a head line or an
/// instruction with a listing's columns.
pub fn is_listing(text: &str) -> bool {
    // Source may start with long comments; a listing starts right away, after lines of the go command.
    const LINES_LOOKED_AT: usize = 64;
    text.trim_start_matches(BYTE_ORDER_MARK)
        .lines()
        .take(LINES_LOOKED_AT)
        .find(|line| !line.trim().is_empty() && !line.starts_with(['#', '/']))
        .is_some_and(|line| Head::parse(line).is_some() || has_columns(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_is_known_by_its_first_line() {
        assert!(is_listing("# main\n\"\".swap STEXT nosplit size=39 args=0x20 locals=0x0\n"));
        assert!(is_listing("\t0x0000 00000 (swap.go:4)\tRET\n"));
        assert!(!is_listing("// STEXT size=1\nTEXT ·f(SB), 4, $0\n\tRET\n"));
    }
}
