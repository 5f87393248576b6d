//! How comments are written.
//!
//! In: a comment as it stands in the text. Out: the comment with a space behind its slashes, as a line comment if it is on one line.
//! A comment that tools read keeps its form.

/// The characters that the lexer skips in a line.
pub(super) const BLANKS: [char; 3] = [' ', '\t', '\r'];

/// Appends a comment that is the whole line.
pub(super) fn alone(comment: &str, indentation: usize, out: &mut String) {
    match body(comment) {
        Some(text) if comment.starts_with("//") && text.starts_with([' ', '\t', '/', '+']) => {
            out.push_str("//");
            out.push_str(text);
        }
        Some(text) => line(text, out),
        None => block(comment, indentation, out),
    }
}

/// Appends a comment behind code; nothing if it is empty.
pub(super) fn behind(comment: &str, out: &mut String) {
    match body(comment).map(|text| text.trim_start_matches(BLANKS)) {
        Some("") => {}
        Some(text) if comment.starts_with("///") => {
            out.push_str("//");
            out.push_str(text);
        }
        Some(text) => line(text, out),
        None => out.push_str(comment),
    }
}

/// Whether nothing is written for a comment behind code.
pub(super) fn is_empty(comment: &str) -> bool {
    comment.is_empty() || body(comment).is_some_and(|text| text.trim_matches(BLANKS).is_empty())
}

/// Appends a line comment.
fn line(text: &str, out: &mut String) {
    out.push_str("//");
    if !is_for_tools(text) && !text.is_empty() {
        out.push(' ');
    }
    out.push_str(text);
}

/// What a line comment says, or a comment that can become one: without its ends, and without blanks at its end and in a block
/// comment at its start.
fn body(comment: &str) -> Option<&str> {
    if let Some(text) = comment.strip_prefix("//") {
        return Some(text.trim_end_matches(BLANKS));
    }
    let text = comment.strip_prefix("/*")?.strip_suffix("*/")?.trim_matches(BLANKS);
    // As a line comment these would be build constraints, prototypes, or instructions to a tool; a backslash at the end looks as if
    // it continued a directive.
    let means_more = is_for_tools(text)
        || text.starts_with(['+', '/'])
        || text.starts_with("func ")
        || text.ends_with('\\');
    (!means_more && !text.contains('\n') && !text.contains("*/")).then_some(text)
}

/// Whether the text behind `//` is for a tool, such as `go:build linux`: a word, a colon, and no space in between.
fn is_for_tools(text: &str) -> bool {
    let Some((word, rest)) = text.split_once(':') else { return false };
    let is_word =
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    is_word && rest.starts_with(|first: char| first.is_ascii_lowercase() || first.is_ascii_digit())
}

/// Appends a block comment. Lines that start with a star are aligned; others are left as they are.
fn block(comment: &str, indentation: usize, out: &mut String) {
    let stars = comment.lines().skip(1).all(|line| line.trim_start_matches(BLANKS).starts_with('*'));
    for (number, line) in comment.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
            if stars {
                out.extend(std::iter::repeat_n('\t', indentation));
                out.push(' ');
            }
        }
        out.push_str(if stars { line.trim_matches(BLANKS) } else { line.trim_end_matches(BLANKS) });
    }
}
