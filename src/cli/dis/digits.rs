//! Machine code in hexadecimal digits, as people and tools write it.
//!
//! In: text: bytes in a row (`c5f877`) or apart, with `0x` or `\x` before them, with commas, quotes and brackets around them. Out: the
//! bytes, or what is wrong and where.

/// The bytes that a text stands for, in the order in which they are written.
pub(super) fn bytes(text: &[u8]) -> Result<Vec<u8>, String> {
    let mut code = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if is_between(text[at]) {
            at += 1;
            continue;
        }
        let is_marked = [&b"0x"[..], b"0X", b"\\x"].iter().any(|mark| text[at..].starts_with(mark));
        let start = at + if is_marked { 2 } else { 0 };
        let digits =
            text[start..].iter().map_while(|byte| char::from(*byte).to_digit(16)).map(|value| value as u8);
        let digits: Vec<u8> = digits.collect();
        at = start + digits.len();
        let is_end = text.get(at).is_none_or(|byte| is_between(*byte) || *byte == b'\\');
        if !is_end || digits.is_empty() {
            return Err(not_a_digit(text, at));
        }
        // One digit after a mark is a number, as in C.
        match (&digits[..], is_marked) {
            ([one], true) => code.push(*one),
            (all, _) if all.len() % 2 == 0 => {
                code.extend(all.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]))
            }
            _ => {
                let shown = String::from_utf8_lossy(&text[start..at.min(start + LONGEST)]);
                let (line, column) = place(text, start);
                return Err(format!("half a byte is missing in `{shown}` at line {line}, column {column}"));
            }
        }
    }
    Ok(code)
}

/// Digits shown in a message.
const LONGEST: usize = 40;

/// Whether a character only separates bytes.
fn is_between(byte: u8) -> bool {
    byte.is_ascii_whitespace() || b",;\"'{}[]".contains(&byte)
}

fn not_a_digit(text: &[u8], at: usize) -> String {
    let (line, column) = place(text, at);
    // The characters of a multi-byte letter belong together.
    let rest = &text[at..text.len().min(at + 4)];
    let letter = match rest.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next()) {
        Some(letter) if !letter.is_ascii() => letter.to_string(),
        _ => rest.first().map_or_else(|| "the end".into(), |byte| byte.escape_ascii().to_string()),
    };
    format!("`{letter}` at line {line}, column {column} is not a hexadecimal digit")
}

/// Line and column of a byte, from 1.
fn place(text: &[u8], at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    (line, String::from_utf8_lossy(&before[start..]).chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn bytes_may_be_written_as_anyone_does() {
        let same = [
            "4889c3",
            "48 89 C3\n",
            "0x48 0x89 0xc3",
            "0x48,0x89,0xc3",
            "\\x48\\x89\\xc3",
            "\"\\x48\\x89\" \"\\xc3\"",
            "48,89,c3",
            "\"48 89 c3\"",
            "{0x48, 0x89, 0xc3};",
            "0x48\t0X89\r\n0xC3",
            "0x4889 c3",
        ];
        for text in same {
            assert_eq!(bytes(text.as_bytes()), Ok(vec![0x48, 0x89, 0xc3]), "{text}");
        }
        assert_eq!(bytes(b"0xf, 0x5"), Ok(vec![15, 5]));
        assert_eq!(bytes(b""), Ok(vec![]));
    }

    #[test]
    fn what_is_wrong_has_a_place() {
        let wrong = [
            ("48 89\n8g", "`g` at line 2, column 2"),
            ("0x", "`the end` at line 1, column 3"),
            ("48 0f0", "`0f0` at line 1, column 4"),
            ("48\n 4 8", "`4` at line 2, column 2"),
            ("\\48", "`\\\\` at line 1, column 1"),
            ("00000000: 48", "`:` at line 1, column 9"),
            ("é", "`é` at line 1, column 1"),
            ("é48", "`é` at line 1, column 1"),
        ];
        for (text, part) in wrong {
            let reason = bytes(text.as_bytes()).expect_err(text);
            assert!(reason.contains(part), "{text}: {reason}");
        }
    }
}
