//! System errors in the style of our messages.

use std::io;

/// The error text as part of a sentence: without the initial capital and the `(os error N)` suffix.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error ").next().unwrap_or_default();
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        // An acronym keeps its capital.
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_parts_of_sentences() {
        // Elsewhere the number is that of another error.
        #[cfg(unix)]
        assert_eq!(reason(&io::Error::from_raw_os_error(2)), "no such file or directory");
        assert_eq!(reason(&io::Error::other("ID is taken")), "ID is taken");
    }
}
