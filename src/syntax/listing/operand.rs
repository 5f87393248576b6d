//! Operands as printed in listings.
//!
//! In: the text after a mnemonic. Out: the parser's operands. The grammar of source cannot parse them: names are printed
//! unquoted and may contain anything that Go's type names and string constants do, so an operand ends where its form is
//! complete, not at the next comma.

use crate::source::{Atom, Interner, Span};
use crate::syntax::{Address, Attribute, Operand, OperandKind, Prefix, SymbolRef};

/// Parses all operands of an instruction into `operands`; the error is the offset of the text that cannot be parsed.
/// `position` is the position of the text in the sources.
pub fn parse(
    text: &str,
    position: u32,
    names: &mut Interner,
    operands: &mut Vec<Operand>,
) -> Result<(), usize> {
    operands.clear();
    let mut reader = Reader { text, at: 0, position, names };
    if text.is_empty() {
        return Ok(());
    }
    loop {
        let start = reader.at;
        let kind = reader.operand().ok_or(start)?;
        let span = Span::new(position + start as u32, position + reader.at as u32);
        operands.push(Operand { kind, span });
        if reader.at == text.len() {
            return Ok(());
        }
        if !reader.skip(",") {
            return Err(reader.at);
        }
        while reader.skip(" ") || reader.skip("\t") {}
    }
}

struct Reader<'a, 'n> {
    text: &'a str,
    at: usize,
    position: u32,
    names: &'n mut Interner,
}

impl<'a> Reader<'a, '_> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }

    /// Whether an operand may end here.
    fn at_end(&self) -> bool {
        matches!(self.peek(), None | Some(b',' | b' ' | b'\t'))
    }

    fn operand(&mut self) -> Option<OperandKind> {
        let prefix = match self.peek()? {
            // The names of constants start with `$`.
            b'$' if self.is_constant() => return self.named(Prefix::None),
            b'$' => Prefix::Dollar,
            b'*' => Prefix::Star,
            _ => Prefix::None,
        };
        self.at += usize::from(prefix != Prefix::None);
        match self.peek()? {
            b'[' if prefix == Prefix::None => self.register_list(),
            b'(' if prefix == Prefix::Dollar && !self.is_register_in_parentheses() => self.float(),
            b'(' | b'-' | b'+' | b'0'..=b'9' => self.number_or_memory(prefix).or_else(|| self.named(prefix)),
            _ => self.word(prefix).or_else(|| self.named(prefix)),
        }
    }

    /// Whether this is the symbol of a constant: `$f64.3ff8000000000000(SB)`.
    fn is_constant(&self) -> bool {
        let rest = &self.rest()[1..];
        ["f32.", "f64.", "i32.", "i64.", "i128."].iter().any(|kind| rest.starts_with(kind))
    }

    fn is_register_in_parentheses(&self) -> bool {
        self.text.as_bytes().get(self.at + 1).is_some_and(u8::is_ascii_uppercase)
    }

    /// `8`, `-8(SP)`, `(AX)(CX*8)`, `24-16`.
    fn number_or_memory(&mut self, prefix: Prefix) -> Option<OperandKind> {
        let start = self.at;
        let number = if self.peek() == Some(b'(') { Some(0) } else { self.number() };
        let Some(offset) = number else {
            self.at = start;
            return None;
        };
        if self.at_end() {
            return Some(OperandKind::Integer { prefix, value: offset as u64 });
        }
        // TEXT's `$frame-args`; older releases print spaces around the dash.
        if prefix == Prefix::Dollar && self.skip("-") {
            let args = self.number()?;
            return Some(OperandKind::TextSize { frame: offset, args: Some(args) });
        }
        let mut address =
            Address { prefix, symbol: None, offset, base: None, index: None, scale: 0, width: None };
        if self.registers(&mut address).is_none() || !self.at_end() {
            self.at = start;
            return None;
        }
        Some(OperandKind::Address(address))
    }

    fn number(&mut self) -> Option<i64> {
        let bytes = self.rest().as_bytes();
        let sign = usize::from(matches!(bytes.first(), Some(b'-' | b'+')));
        let digits = bytes[sign..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let text = &self.rest()[..sign + digits];
        let value = text.parse::<i64>().or_else(|_| text.parse::<u64>().map(|value| value as i64)).ok()?;
        self.at += text.len();
        Some(value)
    }

    /// `(AX)`, `(AX)(CX*8)`, `(CX*8)`, `(SP)`.
    fn registers(&mut self, address: &mut Address) -> Option<()> {
        while self.peek() == Some(b'(') {
            let start = self.at + 1;
            let end = start + self.register_length(start);
            let close = end + memchr::memchr(b')', &self.text.as_bytes()[end..])?;
            let scale = match self.text.as_bytes()[end..close] {
                [] => None,
                [b'*', ..] => Some(&self.text[end + 1..close]),
                _ => return None,
            };
            if end == start {
                return None;
            }
            let register = self.names.intern_word(self.text, start..end);
            match scale {
                Some(scale) if address.index.is_none() => {
                    address.index = Some(register);
                    address.scale = scale.parse().ok().filter(|scale| matches!(scale, 1 | 2 | 4 | 8))?;
                }
                None if address.base.is_none() && address.index.is_none() => address.base = Some(register),
                None if address.index.is_none() => address.index = Some(register),
                _ => return None,
            }
            self.at = close + 1;
        }
        Some(())
    }

    /// The number of characters from `start` on that can be in the name of a register.
    fn register_length(&self, start: usize) -> usize {
        let is_name = |byte: &&u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        self.text.as_bytes()[start..].iter().take_while(is_name).count()
    }

    fn register_list(&mut self) -> Option<OperandKind> {
        let close = self.rest().find(']')?;
        let (low, high) = self.rest()[1..close].split_once('-')?;
        let (low, high) = (self.names.intern(low), self.names.intern(high));
        self.at += close + 1;
        Some(OperandKind::RegisterList { low, high })
    }

    fn float(&mut self) -> Option<OperandKind> {
        let close = self.rest().find(')')?;
        let value = self.rest()[1..close].parse().ok()?;
        self.at += close + 1;
        Some(OperandKind::Float(value))
    }

    /// A register, or the flags of a TEXT.
    fn word(&mut self, prefix: Prefix) -> Option<OperandKind> {
        let bytes = self.rest().as_bytes();
        let length = bytes
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'|' | b'_'))
            .count();
        let after = bytes.get(length);
        if length == 0 || !matches!(after, None | Some(b',' | b' ' | b'\t')) {
            return None;
        }
        let name = self.names.intern_word(self.text, self.at..self.at + length);
        self.at += length;
        Some(OperandKind::Name { prefix, name })
    }

    /// `name+8(SB)` and the like: up to the parentheses that contain a register and end the operand.
    fn named(&mut self, prefix: Prefix) -> Option<OperandKind> {
        let start = self.at;
        let open = self.end_of_name()?;
        let text = &self.text[start..open];
        let close = open + 1 + self.register_length(open + 1);
        let pseudo = self.names.intern_word(self.text, open + 1..close);
        let text = text.strip_suffix("@GOT").unwrap_or(text);
        let got = text.len() + start != open;
        let (name, offset) = split_offset(text);
        let (name, attribute) = match name.strip_suffix("<>") {
            Some(name) => (name, Attribute::Static),
            None => (name, Attribute::None),
        };
        let name_span = Span::new(self.position + start as u32, self.position + (start + name.len()) as u32);
        let range = start..start + name.len();
        let name = if got { self.got_name(name) } else { self.names.intern_word(self.text, range) };
        let symbol = SymbolRef { name, name_span, attribute, pseudo: Some(pseudo) };
        self.at = close + 1;
        let mut address =
            Address { prefix, symbol: Some(symbol), offset, base: None, index: None, scale: 0, width: None };
        self.registers(&mut address)?;
        self.at_end().then_some(OperandKind::Address(address))
    }

    /// A reference through the global offset table keeps its marker in the name.
    fn got_name(&mut self, name: &str) -> Atom {
        self.names.intern(&format!("{name}@GOT"))
    }

    /// The opening parenthesis that ends the name: the one that contains only a register, outside quotes.
    fn end_of_name(&self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while at < bytes.len() {
            match bytes[at] {
                b'"' => at = end_of_string(bytes, at),
                b'(' if self.is_end(at) => return Some(at),
                _ => at += 1,
            }
        }
        None
    }

    fn is_end(&self, open: usize) -> bool {
        let length = self.register_length(open + 1);
        let after = &self.text.as_bytes()[open + 1 + length..];
        // Register names have one to four characters, K7 to GDTR; no other parentheses in a name look like that and end an
        // operand.
        (1..=4).contains(&length) && matches!(after, [b')'] | [b')', b',' | b'(', ..])
    }
}

/// One past the closing quote, or the end of the text if there is none.
fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Splits `name+8` into a name and 8.
fn split_offset(text: &str) -> (&str, i64) {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let cut = text.len() - digits;
    let signed = digits > 0 && matches!(text.as_bytes().get(cut.wrapping_sub(1)), Some(b'+' | b'-'));
    match signed.then(|| text[cut - 1..].parse().ok()).flatten() {
        Some(offset) => (&text[..cut - 1], offset),
        None => (text, 0),
    }
}
