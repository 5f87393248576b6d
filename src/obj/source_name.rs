//! Names as Go's assembler reads them.
//!
//! In: a symbol's linked name. Out: how source spells it, if it can: `·` stands for a dot, and `∕` for a slash
//! (cmd/asm/internal/lex).

use crate::amd64::Reg;
use std::fmt::{self, Write};

/// Words that are registers to the assembler, beside those of the machine.
const PSEUDO: [&str; 5] = ["FP", "MAXREG", "PC", "SB", "g"];

/// The spelling of a name, without `(SB)`; none if source cannot spell it.
#[cfg(any(feature = "dis", test))]
pub(crate) fn source_name(name: &str) -> Option<String> {
    is_source_name(name).then(|| spelled(name))
}

/// Whether source can spell a name.
pub(crate) fn is_source_name(name: &str) -> bool {
    // A dot at the start would be that of the own package.
    let is_first = |first: u8| first == b'_' || first.is_ascii_alphabetic();
    // Registers of the machine have capital letters: others need no search.
    let is_register = || {
        PSEUDO.contains(&name)
            || name.starts_with(|first: char| first.is_ascii_uppercase()) && Reg::from_name(name).is_some()
    };
    name.bytes().next().is_some_and(is_first) && can_follow(name) && !is_register()
}

/// Whether source can spell what comes after the first letter of a name.
pub(crate) fn can_follow(rest: &str) -> bool {
    // Go takes letters of all scripts; it is its table of them that counts.
    rest.bytes().all(|byte| matches!(byte, b'.' | b'/' | b'_') || byte.is_ascii_alphanumeric())
}

/// A name as source spells it, if it can.
pub(crate) fn spelled(name: &str) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    _ = spell(name, &mut text);
    text
}

/// Writes a name that source can spell as it spells it.
///
/// # Errors
///
/// Those of `out`.
pub(crate) fn spell(name: &str, out: &mut impl Write) -> fmt::Result {
    let mut rest = name;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'.' | b'/')) {
        out.write_str(&rest[..at])?;
        out.write_char(if rest.as_bytes()[at] == b'.' { '·' } else { '∕' })?;
        rest = &rest[at + 1..];
    }
    out.write_str(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_and_slashes_have_letters_of_their_own() {
        assert_eq!(source_name("main.add").as_deref(), Some("main·add"));
        assert_eq!(source_name("example.com/x.f").as_deref(), Some("example·com∕x·f"));
        assert_eq!(source_name("memcpy").as_deref(), Some("memcpy"));
        assert_eq!(source_name(".text"), None);
        assert_eq!(source_name("main.(*T).f"), None);
        assert_eq!(source_name("9p"), None);
        assert_eq!(source_name("SP"), None);
    }
}
