//! `@file`: arguments from a file, as compilers write them when the command line gets too long.

use super::Wrong;
use std::ffi::OsString;
use std::path::Path;

/// The deepest nesting of response files.
const DEEPEST: usize = 8;

/// The most arguments of a command line.
const MOST_WORDS: usize = 1 << 20;

/// All arguments, with response files replaced by their contents. A name that is not UTF-8 is an error.
pub(super) fn expand(args: &[OsString]) -> Result<Vec<String>, Wrong> {
    let mut words = Vec::new();
    for arg in args {
        let word = arg.to_str().ok_or_else(|| {
            Wrong::new("unexpected-argument", format!("`{}` is not UTF-8", arg.to_string_lossy()))
        })?;
        add(word.to_owned(), 0, &mut words)?;
    }
    Ok(words)
}

fn add(word: String, depth: usize, words: &mut Vec<String>) -> Result<(), Wrong> {
    let Some(path) = word.strip_prefix('@').filter(|path| !path.is_empty()) else {
        words.push(word);
        return match words.len() > MOST_WORDS {
            true => Err(Wrong::new("unexpected-argument", "too many arguments")),
            false => Ok(()),
        };
    };
    if depth == DEEPEST {
        let text = format!("`{word}`: response files are nested too deeply");
        return Err(Wrong::new("unexpected-argument", text));
    }
    let text = std::fs::read_to_string(Path::new(path)).map_err(|error| Wrong::unreadable(path, &error))?;
    for word in split(&text) {
        add(word, depth + 1, words)?;
    }
    Ok(())
}

/// Splits text into arguments: separated by white space, optionally quoted, with backslashes as escapes.
fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (_, '\\') => word.get_or_insert_default().extend(chars.next()),
            (Some(open), _) if c == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, _) if c.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        assert_eq!(split("a 'b c'\n\"d\\\"e\" f\\ g \"\""), ["a", "b c", "d\"e", "f g", ""]);
        assert_eq!(split(" \n"), [""; 0]);
    }
}
