//! The lines of a symbol: instructions, bytes, relocations.

use super::block::Block;
use super::code_line::{self, is_of_mnemonic};
use super::dump_line;
use super::head::{Head, without_abi};
use super::parts::{Instruction, Relocation, Text, span};

/// Bytes per line of a hex dump.
const DUMP_WIDTH: usize = 16;

/// The lines of a symbol. It is reused, so that its lists keep their storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
        let bytes = text.as_bytes();
        let first = memchr::memchr(b'\n', bytes).unwrap_or(bytes.len());
        let head = if text.starts_with('#') { None } else { Head::parse(&text[..first]) };
        let mut at = if head.is_some() { first } else { 0 };
        while at < bytes.len() {
            if bytes[at] == b'\n' {
                at += 1;
                continue;
            }
            let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |length| at + length);
            if let Some(dumped) = dump_line::read(&bytes[at..end]) {
                self.dump.push((span(at, end), dumped.offset));
                self.bytes.extend_from_slice(dumped.bytes());
            } else if let Some(instruction) = code_line::read(bytes, at, end) {
                self.instructions.push(instruction);
            } else {
                self.line(text, at, end);
            }
            at = end;
        }
        head
    }

    /// Reads a line of any kind.
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
        let end = |after| {
            memchr::memchr_iter(b')', rest.as_bytes()).find(|at| rest.as_bytes().get(at + 1) == Some(&after))
        };
        let length = end(b'\t').or_else(|| end(b' '))?;
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
        let valid = code[..length].bytes().all(is_of_mnemonic);
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

    fn relocation<'a>(&mut self, line: &'a str, start: usize, indent: usize) -> Option<()> {
        let rest = line.get(indent + "rel ".len()..)?;
        if memchr::memchr(b'\t', rest.as_bytes()).is_some() {
            return None;
        }
        let cut = |text: &'a str, at: usize, length: usize| (&text[..at], &text[at + length..]);
        let (offset, rest) = cut(rest, memchr::memchr(b'+', rest.as_bytes())?, 1);
        let kind = |at: &usize| rest.as_bytes()[..*at].ends_with(b" t");
        let (size, rest) = cut(rest, memchr::memchr_iter(b'=', rest.as_bytes()).find(kind)? - 2, " t=".len());
        let (kind, target) = cut(rest, memchr::memchr(b' ', rest.as_bytes())?, 1);
        // The addend follows the last plus sign; a negative one is printed as +-4.
        let (name, addend) = cut(target, memchr::memrchr(b'+', target.as_bytes())?, 1);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of a line, and what is when all lines are read in the general way.
    fn both(line: &str) -> [Symbol; 2] {
        let mut symbols = [Symbol::default(), Symbol::default()];
        // The line after the head, which is read apart.
        let text = format!("f STEXT size=1\n{line}");
        symbols[0].read(&Block { text: &text, start: 0 });
        symbols[1].line(&text, text.len() - line.len(), text.len());
        symbols
    }

    #[test]
    fn lines_are_read_directly_as_all_others() {
        let lines = [
            "\t0x0000 48 8b 44 24 08 48 8b 5c 24 10 48 89 5c 24 18 48  H.D$.H.\\$.H.\\$.H",
            "\t0x12340 00 01 7f 80 ff 20 21 7e 2e 41 4A 4b 4C 4d 4e 4f  ..... !~.AJKLMNO",
            "\t0xfffffff0 2e 2e 2e 2e 2e 2e 2e 2e 2e 2e 2e 2e 2e 2e 2e 2e  ................",
            "\t0x0010 20 e8                                             .",
            "\t0x0020 c3                                               .",
            "\t0x0030 41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4e 4f     ABCDEFGHIJKLMNO",
            "\t0x0010 00016 (swap.go:4)\tMOVQ\tAX, BX",
            "\t0x1ffff 131071 (/a b/x (1).go:12[y.s:3])\tVADDPD.BCST.Z\t8(AX), Y1, K1, Y2",
            "\t0x0000 00000 (<unknown line number>)\tPCALIGN\t$32",
            "\t0x0005 00005 (·.go:1)\tRET",
        ];
        let put = [
            "0", "f", "G", " ", ".", "\t", "x", "·", "\u{2028}", "", "00", "  ", "\r", ")", "(", ")\t", "+",
            "<",
        ];
        let mut counts = [0; 3];
        for line in lines {
            for at in (0..line.len()).filter(|at| line.is_char_boundary(*at)) {
                for piece in put {
                    for length in (0..=2).filter(|length| line.is_char_boundary(at + length)) {
                        let line = format!("{}{piece}{}", &line[..at], &line[at + length..]);
                        let [direct, general] = both(&line);
                        assert_eq!(direct, general, "{line:?}");
                        let is_dump = dump_line::read(line.as_bytes()).is_some();
                        let is_code = code_line::read(line.as_bytes(), 0, line.len()).is_some();
                        counts[if is_dump {
                            0
                        } else if is_code {
                            1
                        } else {
                            2
                        }] += 1;
                    }
                }
            }
        }
        assert!(counts.iter().all(|count| *count > 1000), "{counts:?}");
    }

    #[test]
    fn plain_lines_are_read_directly() {
        let dump = |line: &str| dump_line::read(line.as_bytes()).map(|dumped| dumped.bytes().to_vec());
        assert_eq!(dump("\t0x0010 c3                                               ."), Some(vec![0xc3]));
        let code = |line: &str| code_line::read(line.as_bytes(), 0, line.len()).is_some();
        assert!(code("\t0x0010 00016 (swap.go:4)\tMOVQ\tAX, BX") && code("\t0x0010 00016 (swap.go:4)\tRET"));
        // As Go prints it, but the general way cuts blanks off.
        let blank = "\t0x0010 41 41 41 41 41 41 41 41 41 41 41 41 41 41 41 20  AAAAAAAAAAAAAAA ";
        assert_eq!(dump(blank), None);
    }
}
