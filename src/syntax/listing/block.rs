//! Splits a listing into symbols.
//!
//! In: text. Out: the lines of one symbol at a time. A symbol starts at an unindented line; its instructions, bytes and
//! relocations are indented by a tab.

/// A mark that some editors write at the start of a file.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// The lines of one symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<'a> {
    /// From the head line to the line before the next head, or `# package` line.
    pub text: &'a str,
    /// Byte offset of the text in the whole listing.
    pub start: usize,
}

/// The symbols of a text, in order.
#[derive(Clone, Debug)]
pub struct Blocks<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Blocks<'a> {
    /// The symbols of a whole listing.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The length of the prefix that consists of complete symbols: everything before the last symbol, which may continue
    /// past the end of the text.
    pub fn complete(text: &[u8]) -> usize {
        let mut end = text.len();
        while let Some(newline) = memchr::memrchr(b'\n', &text[..end]) {
            if text.get(newline + 1).is_some() && starts_block(&text[newline + 1..]) {
                return newline + 1;
            }
            end = newline;
        }
        0
    }

    /// Where the first symbol starts that starts at `at` or after it, if there is one; `at` itself only counts behind the end
    /// of a line.
    pub fn first_from(text: &[u8], at: usize) -> Option<usize> {
        let mut from = at.saturating_sub(1);
        while let Some(newline) = memchr::memchr(b'\n', text.get(from..)?) {
            from += newline + 1;
            if from < text.len() && starts_block(&text[from..]) {
                return Some(from);
            }
        }
        None
    }
}

impl<'a> Iterator for Blocks<'a> {
    type Item = Block<'a>;

    fn next(&mut self) -> Option<Block<'a>> {
        let rest = &self.text[self.at..];
        if rest.is_empty() {
            return None;
        }
        let bytes = rest.as_bytes();
        let mut end = 0;
        loop {
            end += memchr::memchr(b'\n', &bytes[end..]).map_or(bytes.len() - end, |at| at + 1);
            if bytes.len() == end || starts_block(&bytes[end..]) {
                break;
            }
        }
        let block = Block { text: &rest[..end], start: self.at };
        self.at += end;
        Some(block)
    }
}

fn starts_block(line: &[u8]) -> bool {
    match line {
        // The head of an unnamed symbol starts with the space before its kind.
        [b' ', b'S', ..] => true,
        [b'\t' | b' ' | b'\n' | b'\r', ..] => false,
        _ => !is_mnemonic(line),
    }
}

/// Whether the line is a bare instruction: a mnemonic followed by a tab or nothing.
fn is_mnemonic(line: &[u8]) -> bool {
    let word = line
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || **byte == b'.')
        .count();
    word > 1 && line[0].is_ascii_uppercase() && matches!(line.get(word), None | Some(b'\t' | b'\n' | b'\r'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_start_at_unindented_lines() {
        let text = "# p\na STEXT size=1\n\t0x0000 00000 (x.go:1)\tRET\n\nb SBSS size=8\n";
        let cut: Vec<&str> = Blocks::new(text).map(|block| block.text).collect();
        assert_eq!(cut, ["# p\n", "a STEXT size=1\n\t0x0000 00000 (x.go:1)\tRET\n\n", "b SBSS size=8\n"]);
        assert_eq!(Blocks::complete(text.as_bytes()), text.find("b SBSS").unwrap());
        assert_eq!(Blocks::complete(b"a STEXT size=1\n\tx"), 0);
        let [second, third] = ["a STEXT", "b SBSS"].map(|head| text.find(head).unwrap());
        for at in 0..=text.len() {
            let next = [second, third].into_iter().find(|start| at <= *start);
            assert_eq!(Blocks::first_from(text.as_bytes(), at), next, "{at}");
        }
    }
}
