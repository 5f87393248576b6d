//! Tokens of Go.
//!
//! In: text. Out: one token at a time, including comments, with semicolons where Go inserts them at line ends. Malformed
//! literals are reported when their value is needed; only errors that make the rest unreadable are reported here.

use crate::syntax::literal::number;

/// What a token is; punctuation is distinguished by its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name that is not a keyword.
    Ident,
    Keyword,
    /// An integer or floating-point number; imaginary if it ends in `i`.
    Number,
    Char,
    /// In double quotes or back quotes.
    String,
    /// An operator, parenthesis, comma and so on.
    Punct,
    /// `;`, or the end of a line that ends a statement.
    Semicolon,
    /// `//` or `/*`.
    Comment,
    Eof,
    /// A character not used in Go.
    Stray,
    /// An unterminated string, character or comment.
    Unterminated,
}

/// A token; `start` and `end` are offsets in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A position in a text. Cheap to copy, for looking ahead.
#[derive(Clone, Copy)]
pub(crate) struct Lexer<'a> {
    pub(crate) text: &'a str,
    at: usize,
    /// Whether a newline here ends a statement.
    ends: bool,
}

/// Punctuation of more than one character, longest first.
const LONG: [&str; 24] = [
    "<<=", ">>=", "&^=", "...", "<<", ">>", "&^", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":=",
    "+=", "-=", "*=", "/=", "%=", "|=", "^=",
];

/// The second characters of these.
const SECOND: &[u8] = b"=<>&^|.+-";

impl<'a> Lexer<'a> {
    /// A lexer at the byte `at` of `text`, which must start a character.
    pub(crate) fn new(text: &'a str, at: usize) -> Self {
        Self { text, at, ends: false }
    }

    /// The next token.
    pub(crate) fn next(&mut self) -> Token {
        let rest = &self.text.as_bytes()[self.at..];
        let blank = |&&byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r') || byte == b'\n' && !self.ends;
        self.at += rest.iter().take_while(blank).count();
        let start = self.at;
        let (kind, length) = self.scan(&self.text[start..]);
        self.at += length;
        let token = Token { kind, start, end: self.at };
        let text = &self.text[start..self.at];
        self.ends = match kind {
            Kind::Comment if text.starts_with("//") => self.ends,
            // A comment that spans lines counts as a newline.
            Kind::Comment if self.ends && text.contains('\n') => {
                self.ends = false;
                return Token { kind: Kind::Semicolon, ..token };
            }
            Kind::Comment => self.ends,
            Kind::Ident | Kind::Number | Kind::Char | Kind::String => true,
            Kind::Keyword => matches!(text, "break" | "continue" | "fallthrough" | "return"),
            Kind::Punct => matches!(text, ")" | "]" | "}" | "++" | "--"),
            _ => false,
        };
        token
    }

    /// Moves on within brackets, `depth` of which are open, past all that says nothing to the grammar: up to the bracket that closes the
    /// last of them, a directive such as `//go:linkname`, or where the rest is unreadable. Keeps count of the open ones.
    pub(crate) fn skip_in_brackets(&mut self, depth: &mut usize) {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            let mut length = 1;
            match byte {
                b'(' | b'[' | b'{' => *depth += 1,
                b')' | b']' | b'}' if *depth <= 1 => break,
                b')' | b']' | b'}' => *depth -= 1,
                b'"' | b'\'' | b'`' | b'/' => {
                    let rest = &self.text[self.at..];
                    let (kind, scanned) = self.scan(rest);
                    if kind == Kind::Unterminated || kind == Kind::Comment && rest.starts_with("//go:") {
                        break;
                    }
                    length = scanned;
                }
                _ => {}
            }
            self.at += length;
        }
        self.ends = false;
    }

    fn scan(&self, rest: &str) -> (Kind, usize) {
        let bytes = rest.as_bytes();
        let Some(first) = rest.chars().next() else {
            return if self.ends { (Kind::Semicolon, 0) } else { (Kind::Eof, 0) };
        };
        match first {
            '\n' | ';' => (Kind::Semicolon, 1),
            '/' if bytes.get(1) == Some(&b'/') => (Kind::Comment, rest.find('\n').unwrap_or(rest.len())),
            '/' if bytes.get(1) == Some(&b'*') => match rest[2..].find("*/") {
                Some(end) => (Kind::Comment, end + 4),
                None => (Kind::Unterminated, rest.len()),
            },
            '"' => quoted(rest, b'"', Kind::String),
            '\'' => quoted(rest, b'\'', Kind::Char),
            '`' => match rest[1..].find('`') {
                Some(end) => (Kind::String, end + 2),
                None => (Kind::Unterminated, rest.len()),
            },
            _ if starts_number(bytes) => {
                let (length, _) = number::scan(bytes);
                (Kind::Number, length + usize::from(bytes.get(length) == Some(&b'i')))
            }
            _ if is_letter(first) => {
                let length = word(rest);
                (if is_keyword(&rest[..length]) { Kind::Keyword } else { Kind::Ident }, length)
            }
            _ if first.is_ascii_punctuation() && !matches!(first, '#' | '$' | '?' | '@' | '\\') => {
                // Most punctuation is a single character, which the next one tells without a search.
                let may_be_long = bytes.get(1).is_some_and(|byte| SECOND.contains(byte));
                let long = if may_be_long { LONG.iter().find(|long| rest.starts_with(**long)) } else { None };
                (Kind::Punct, long.map_or(1, |long| long.len()))
            }
            _ => (Kind::Stray, first.len_utf8()),
        }
    }
}

/// The bytes of the letters and digits at the start of a text.
fn word(rest: &str) -> usize {
    let plain = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    let is_part = |c: char| is_letter(c) || c.is_numeric();
    match rest.as_bytes().get(plain) {
        Some(0x80..) => rest[plain..].find(|c| !is_part(c)).map_or(rest.len(), |end| plain + end),
        _ => plain,
    }
}

/// Whether a word is one of the language.
pub(crate) fn is_keyword(word: &str) -> bool {
    match word.len() {
        2 => matches!(word, "go" | "if"),
        3 => matches!(word, "for" | "map" | "var"),
        4 => matches!(word, "case" | "chan" | "else" | "func" | "goto" | "type"),
        5 => matches!(word, "break" | "const" | "defer" | "range"),
        6 => matches!(word, "import" | "return" | "select" | "struct" | "switch"),
        7 => word == "default" || word == "package",
        8 => word == "continue",
        9 => word == "interface",
        _ => word == "fallthrough",
    }
}

fn starts_number(bytes: &[u8]) -> bool {
    let digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
    digit(0) || bytes[0] == b'.' && digit(1)
}

fn is_letter(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

/// A literal that must end on its line.
fn quoted(rest: &str, quote: u8, kind: Kind) -> (Kind, usize) {
    let mut escaped = false;
    for (at, &byte) in rest.as_bytes().iter().enumerate().skip(1) {
        match byte {
            b'\n' => return (Kind::Unterminated, at),
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            _ if byte == quote => return (kind, at + 1),
            _ => {}
        }
    }
    (Kind::Unterminated, rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let mut lexer = Lexer::new(text, 0);
        let mut words = vec![];
        loop {
            let token = lexer.next();
            match token.kind {
                Kind::Eof => return words,
                Kind::Semicolon => words.push("."),
                Kind::Comment => words.push("//"),
                Kind::Unterminated => words.push("!"),
                _ => words.push(&text[token.start..token.end]),
            }
        }
    }

    #[test]
    fn semicolons_come_where_lines_end_statements() {
        assert_eq!(words("a\nb(\n)\n"), ["a", ".", "b", "(", ")", "."]);
        assert_eq!(words("type T struct {\n}"), ["type", "T", "struct", "{", "}", "."]);
        assert_eq!(words("return\nfunc\nx++\n"), ["return", ".", "func", "x", "++", "."]);
        assert_eq!(words("a // b\n/* c */ d /* e\n */ f"), ["a", "//", ".", "//", "d", ".", "f", "."]);
    }

    #[test]
    fn brackets_are_skipped_up_to_what_closes_them() {
        for (inside, stop) in [
            ("a(b[c]{d})", ")"),
            ("\"(\" '(' `(\n` /* ( */ / // (\n", ")"),
            ("{ // (\n } x", ")"),
            ("é (ü) '\u{28}'", ")"),
            ("(\n//go:linkname a b\n)", "//go:linkname a b\n))"),
            ("(\"abc\n)", "\"abc\n))"),
            ("(/* abc )", "/* abc ))"),
        ] {
            let text = format!("({inside})");
            let mut lexer = Lexer::new(&text, 1);
            let mut depth = 1;
            lexer.skip_in_brackets(&mut depth);
            assert_eq!(&text[lexer.at..], stop, "{text}");
            assert_eq!(depth, if stop == ")" { 1 } else { 2 }, "{text}");
        }
    }

    #[test]
    fn words_are_keywords_or_names() {
        let all = "break case chan const continue default defer else fallthrough for func go goto if import interface map \
                   package range return select struct switch type var";
        assert_eq!(all.split(' ').filter(|word| is_keyword(word)).count(), 25);
        for name in ["a", "_", "iff", "Func", "typ", "fallthroughs", "int"] {
            assert!(!is_keyword(name), "{name}");
        }
        assert_eq!(["aé1+", "a1", "1é é", "é"].map(word), [4, 2, 3, 2]);
    }

    #[test]
    fn long_punctuation_is_one_token() {
        for long in LONG {
            assert_eq!(words(&format!("({long}(")), ["(", long, "("]);
        }
        assert_eq!(words("=)=,->"), ["=", ")", "=", ",", "-", ">"]);
    }

    #[test]
    fn literals_are_one_token() {
        assert_eq!(words(r#""a\"}" '\'' `\`"#), [r#""a\"}""#, r"'\''", r"`\`", "."]);
        assert_eq!(
            words("1_000 0x1p-2 1i .5 a.b 1<<3&^x"),
            ["1_000", "0x1p-2", "1i", ".5", "a", ".", "b", "1", "<<", "3", "&^", "x", "."]
        );
        assert_eq!(words("\"a\nb"), ["!", "b", "."]);
        assert_eq!(words("/* a"), ["!"]);
        assert_eq!(words("é_1 #"), ["é_1", "#"]);
    }
}
