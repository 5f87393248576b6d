//! Names as Go's assembler reads them.
//!
//! In: a symbol's linked name. Out: how source spells it, if it can: `·` stands for a dot, and `∕` for a slash
//! (cmd/asm/internal/lex).

use crate::amd64::Reg;

/// Words that are registers to the assembler, beside those of the machine.
const PSEUDO: [&str; 5] = ["FP", "MAXREG", "PC", "SB", "g"];

/// The spelling of a name, without `(SB)`; none if source cannot spell it.
pub(crate) fn source_name(name: &str) -> Option<String> {
    let mut text = String::with_capacity(name.len() + 2);
    for (at, letter) in name.chars().enumerate() {
        text.push(match letter {
            // A dot at the start would be that of the own package.
            '.' if at > 0 => '·',
            '/' if at > 0 => '∕',
            '_' => '_',
            // Go takes letters of all scripts; it is its table of them that counts.
            _ if letter.is_ascii_alphabetic() || at > 0 && letter.is_ascii_digit() => letter,
            _ => return None,
        });
    }
    // Registers of the machine have capital letters: others need no search.
    let is_register = PSEUDO.contains(&name)
        || name.starts_with(|first: char| first.is_ascii_uppercase()) && Reg::from_name(name).is_some();
    (!text.is_empty() && !is_register).then_some(text)
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
