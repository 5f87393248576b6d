//! The lines of a symbol: instructions, bytes, relocations.

use super::block::Block;
use super::head::{Head, without_abi};

/// Bytes per line of a hex dump.
const DUMP_WIDTH: usize = 16;

/// A range of the block's text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Text {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// One instruction line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Instruction {
    /// Offset in the function; `None` if the columns were cut off, or where Go does not know it: at a PCALIGN in Go 1.22.
    pub pc: Option<u32>,
    /// `file:line` of the source.
    pub place: Text,
    /// The mnemonic, with its suffix.
    pub op: Text,
    /// Everything after the mnemonic.
    pub operands: Text,
}

/// One `rel` line: `rel offset+size t=kind name+addend`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Relocation {
    /// Offset in the symbol.
    pub offset: u32,
    /// Size of the field in bytes.
    pub size: u8,
    /// The kind, by name or number.
    pub kind: Text,
    /// The symbol; empty if there is none.
    pub name: Text,
    /// The addend in bytes.
    pub addend: i64,
    /// The whole line.
    pub line: Text,
}

/// The lines of a symbol. It is reused, so that its lists keep their storage.
#[derive(Clone, Debug, Default)]
pub struct Symbol {
    /// Instructions and directives in order.
    pub instructions: Vec<Instruction>,
    /// The bytes of the hex dump, one after another.
    pub bytes: Vec<u8>,
    /// For each line of the dump, its place and the offset printed on it.
    pub dump: Vec<(Text, u32)>,
    /// Relocations in order.
    pub relocations: Vec<Relocation>,
    /// Lines that are none of the above.
    pub unknown: Vec<Text>,
}

/// The place printed for a PCALIGN in Go 1.22 and 1.23.
const NO_PLACE: &str = "<unknown line number>";

impl Text {
    /// The text itself, given its block.
    pub fn of<'a>(&self, block: &Block<'a>) -> &'a str {
        &block.text[self.start as usize..self.end as usize]
    }
}

impl Symbol {
    /// Reads the lines of a block and returns its head. If the first line is not a head, returns `None` and reads all lines
    /// as lines of a symbol.
    pub fn read<'a>(&mut self, block: &Block<'a>) -> Option<Head<'a>> {
        self.instructions.clear();
        self.bytes.clear();
        self.dump.clear();
        self.relocations.clear();
        self.unknown.clear();
        let text = block.text;
        let first = text.find('\n').unwrap_or(text.len());
        let head = if text.starts_with('#') { None } else { Head::parse(&text[..first]) };
        let mut at = if head.is_some() { first } else { 0 };
        while at < text.len() {
            if text.as_bytes()[at] == b'\n' {
                at += 1;
                continue;
            }
            let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
            self.line(text, at, end);
            at = end;
        }
        head
    }

    fn line(&mut self, text: &str, start: usize, end: usize) {
        let line = text[start..end].trim_end();
        let whole = span(start, start + line.len());
        if line.trim_start().is_empty() || line.starts_with('#') {
            return;
        }
        let indent = line.len() - line.trim_start().len();
        let known = match &line.as_bytes()[indent..] {
            [b'r', b'e', b'l', b' ', ..] if indent > 0 => self.relocation(line, start, indent),
            [b'0', b'x', ..] if indent > 0 => self.numbered(line, start, indent),
            _ => self.bare(line, start, indent),
        };
        if known.is_none() {
            self.unknown.push(whole);
        }
    }

    /// A line that starts with an offset: part of the dump, or an instruction.
    fn numbered(&mut self, line: &str, start: usize, indent: usize) -> Option<()> {
        let bytes = line.as_bytes();
        let (offset, mut at) = hex(bytes, indent + 2)?;
        if !matches!(bytes.get(at), Some(b' ' | b'\t')) {
            return None;
        }
        at += 1;
        // An instruction's offset is followed by five decimal digits, that of a dump by two hexadecimal ones.
        if bytes.len() >= at + 5 && bytes[at..at + 5].iter().all(u8::is_ascii_digit) {
            return self.instruction(line, start, offset, at);
        }
        self.dump.push((span(start, start + line.len()), offset));
        let first = self.bytes.len();
        while bytes.len() >= at + 2 && self.bytes.len() - first < DUMP_WIDTH {
            let (Some(high), Some(low)) = (digit(bytes[at]), digit(bytes[at + 1])) else { break };
            self.bytes.push(high << 4 | low);
            at += 2;
            match (bytes.get(at), bytes.get(at + 1)) {
                // One space and the next byte, or two spaces and the text.
                (Some(b' '), Some(b' ')) | (None, _) => break,
                (Some(b' '), Some(_)) => at += 1,
                _ => return None,
            }
        }
        // After the bytes: two spaces, padding for missing bytes, and the bytes as text.
        let bytes_here = &self.bytes[first..];
        let text = line.get(at..)?.trim_start_matches(' ');
        let printed =
            bytes_here.iter().map(|byte| if matches!(byte, b' '..=b'~') { char::from(*byte) } else { '.' });
        let printed: String = printed.collect();
        // The go command shortens cgo names in its output, including here.
        let printed = printed.trim();
        let same = text.is_empty() || text == printed || printed.contains("_C");
        (!bytes_here.is_empty() && same).then_some(())
    }

    fn instruction(&mut self, line: &str, start: usize, offset: u32, at: usize) -> Option<()> {
        let rest = &line[at..];
        let (decimal, rest) = rest.split_once([' ', '\t'])?;
        if decimal.parse() != Ok(offset) || !rest.starts_with('(') {
            return None;
        }
        let place_start = line.len() - rest.len() + 1;
        // Tabs may have been converted to spaces.
        let length = rest.find(")\t").or_else(|| rest.find(") "))?;
        let code = place_start + length;
        let code = line.len() - line[code..].trim_start().len();
        let place = &line[place_start..place_start + length - 1];
        let known = place != NO_PLACE || !line[code..].starts_with("PCALIGN");
        let place = span(start + place_start, start + place_start + place.len());
        self.code(line, start, code, Some(offset).filter(|_| known), place)
    }

    /// An instruction without the columns of a listing.
    fn bare(&mut self, line: &str, start: usize, indent: usize) -> Option<()> {
        self.code(line, start, indent, None, Text::default())
    }

    fn code(&mut self, line: &str, start: usize, at: usize, pc: Option<u32>, place: Text) -> Option<()> {
        let code = line.get(at..)?;
        let length = code.find(['\t', ' ']).unwrap_or(code.len());
        let valid = code[..length]
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_'));
        if length == 0 || !valid {
            return None;
        }
        let skipped = code.len() - code[length..].trim_start().len();
        self.instructions.push(Instruction {
            pc,
            place,
            op: span(start + at, start + at + length),
            operands: span(start + at + skipped, start + line.len()),
        });
        Some(())
    }

    fn relocation(&mut self, line: &str, start: usize, indent: usize) -> Option<()> {
        let rest = line.get(indent + "rel ".len()..).filter(|rest| !rest.contains('\t'))?;
        let (offset, rest) = rest.split_once('+')?;
        let (size, rest) = rest.split_once(" t=")?;
        let (kind, target) = rest.split_once(' ')?;
        // The addend follows the last plus sign; a negative one is printed as +-4.
        let (name, addend) = target.rsplit_once('+')?;
        let place = |part: &str| {
            let from = start + (part.as_ptr() as usize - line.as_ptr() as usize);
            span(from, from + part.len())
        };
        self.relocations.push(Relocation {
            offset: offset.parse().ok()?,
            size: size.parse().ok()?,
            kind: place(kind),
            name: place(without_abi(name)),
            addend: addend.parse().ok()?,
            line: span(start, start + line.len()),
        });
        Some(())
    }
}

/// Whether the line is an instruction with the columns offset, pc and place.
pub(super) fn has_columns(line: &str) -> bool {
    let mut symbol = Symbol::default();
    symbol.line(line, 0, line.len());
    symbol.instructions.first().is_some_and(|instruction| instruction.pc.is_some())
}

fn span(start: usize, end: usize) -> Text {
    Text { start: start as u32, end: end as u32 }
}

/// The hexadecimal number at `start`, and where it ends.
fn hex(bytes: &[u8], start: usize) -> Option<(u32, usize)> {
    let mut value: u32 = 0;
    let mut at = start;
    while let Some(digit) = bytes.get(at).and_then(|byte| digit(*byte)) {
        value = value.checked_mul(16)?.checked_add(u32::from(digit))?;
        at += 1;
    }
    (at > start).then_some((value, at))
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}
