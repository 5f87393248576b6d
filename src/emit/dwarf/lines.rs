//! The line table: maps instructions to source lines.

use super::Spot;
use super::section::Section;
use super::strings::Strings;
use crate::obj::{Function, Unit, rewritten_path};
use gimli::SectionId;
use gimli::constants::*;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// What the header says about special opcodes: the least advance of the line, and how many advances there are (DWARF 5,
/// 6.2.5.1).
const LINE_BASE: i64 = -5;
const LINE_RANGE: u64 = 14;

/// The first special opcode.
const OPCODE_BASE: u8 = 13;

/// The number of operands of each standard opcode.
const OPERANDS: [u8; OPCODE_BASE as usize - 1] = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];

/// The line table of a unit.
pub(super) struct Lines<'a> {
    files: Files<'a>,
    /// The opcodes, without the header.
    rows: Section,
}

impl<'a> Lines<'a> {
    /// The table of all functions.
    pub(super) fn of(unit: &'a Unit, spots: &[Spot]) -> Self {
        let mut lines = Self { files: Files::default(), rows: Section::default() };
        // Paths are not made absolute, so that the same input gives the same object in every folder.
        lines.files.directory(".");
        lines.files.add(&main_file(unit));
        for spot in spots {
            let Some(index) = unit.symbol(spot.symbol).function else { continue };
            let function = &unit.functions[index as usize];
            if spot.size != 0 && !function.progs.is_empty() {
                lines.sequence(unit, function, spot);
            }
        }
        lines
    }

    /// Whether no function has code.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.bytes.is_empty()
    }

    /// The number of a source file that rows refer to.
    pub(super) fn file(&self, name: &str) -> Option<u32> {
        self.files.known.get(name).copied()
    }

    /// Adds the rows of a function: one wherever the line changes.
    fn sequence(&mut self, unit: &'a Unit, function: &Function, spot: &Spot) {
        self.rows.bytes.extend_from_slice(&[0, 9, DW_LNE_set_address.0]);
        self.rows.address(spot, 0);
        let mut now = Row::START;
        let mut before = None;
        // The file of the last base seen: lookup is by name, which is the same for thousands of rows.
        let mut known = None;
        for (index, prog) in function.progs.iter().enumerate() {
            let end = function.progs.get(index + 1).map_or(spot.size, |next| u64::from(next.pc));
            // Directives have no bytes; if Go does not know the line, none is shown.
            if end <= u64::from(prog.pc) || !prog.has_line(unit.release) {
                continue;
            }
            let (name, line) = unit.lines.resolve(prog.line);
            let file = match known {
                Some((base, file)) if base == prog.line.base => file,
                _ => self.files.of_source(name, unit),
            };
            known = Some((prog.line.base, file));
            if before == Some((file, line)) {
                continue;
            }
            before = Some((file, line));
            now.advance(Row { address: u64::from(prog.pc), file, line }, &mut self.rows);
        }
        let left = spot.size - now.address;
        if left != 0 {
            self.rows.u8(DW_LNS_advance_pc.0);
            self.rows.unsigned(left);
        }
        self.rows.bytes.extend_from_slice(&[0, 1, DW_LNE_end_sequence.0]);
    }

    /// The table, and the strings that it refers to.
    pub(super) fn finish(self) -> (Section, Vec<u8>) {
        let Lines { files, rows } = self;
        let mut table = Section::default();
        let length = table.length();
        table.u16(5);
        // Bytes of an address and of a segment.
        table.bytes.extend_from_slice(&[8, 0]);
        let header = table.length();
        // Bytes of the shortest instruction, operations in it, and whether rows are statements.
        table.bytes.extend_from_slice(&[1, 1, 1, LINE_BASE as u8, LINE_RANGE as u8, OPCODE_BASE]);
        table.bytes.extend_from_slice(&OPERANDS);
        let path = [DW_LNCT_path.0 as u8, DW_FORM_line_strp.0 as u8];
        table.bytes.extend_from_slice(&[1, path[0], path[1]]);
        table.unsigned(files.directories.len() as u64);
        for name in &files.directories {
            table.reference(SectionId::DebugLineStr, *name);
        }
        let folder = [DW_LNCT_directory_index.0 as u8, DW_FORM_udata.0 as u8];
        table.bytes.extend_from_slice(&[2, path[0], path[1], folder[0], folder[1]]);
        table.unsigned(files.list.len() as u64);
        for (directory, name) in &files.list {
            table.reference(SectionId::DebugLineStr, *name);
            table.unsigned(u64::from(*directory));
        }
        table.end(header);
        table.append(&rows);
        table.end(length);
        (table, files.strings.bytes)
    }
}

/// A row of the table.
#[derive(Clone, Copy)]
struct Row {
    /// The offset from the start of the function, in bytes.
    address: u64,
    file: u32,
    line: u32,
}

impl Row {
    /// The state at the start of each sequence (DWARF 5, table 6.4).
    const START: Row = Row { address: 0, file: 1, line: 1 };

    /// Adds the row `next`, with as few bytes as possible.
    fn advance(&mut self, next: Row, out: &mut Section) {
        if next.file != self.file {
            out.u8(DW_LNS_set_file.0);
            out.unsigned(u64::from(next.file));
        }
        let (lines, bytes) = (i64::from(next.line) - i64::from(self.line), next.address - self.address);
        *self = next;
        let mut special = (lines - LINE_BASE) as u64;
        if lines < LINE_BASE || special >= LINE_RANGE {
            out.u8(DW_LNS_advance_line.0);
            out.signed(lines);
            special = LINE_BASE.unsigned_abs();
        }
        special += u64::from(OPCODE_BASE);
        // The advance by DW_LNS_const_add_pc is that of the last special opcode.
        const FAR: u64 = (255 - OPCODE_BASE as u64) / LINE_RANGE;
        let reached = |bytes: u64| bytes.saturating_mul(LINE_RANGE).saturating_add(special);
        let far = bytes.checked_sub(FAR).map(reached);
        match (reached(bytes), far) {
            (near @ ..=255, _) => special = near,
            (_, Some(far @ ..=255)) => {
                out.u8(DW_LNS_const_add_pc.0);
                special = far;
            }
            _ => {
                out.u8(DW_LNS_advance_pc.0);
                out.unsigned(bytes);
            }
        }
        let nothing = u64::from(OPCODE_BASE) + LINE_BASE.unsigned_abs();
        out.u8(if special == nothing { DW_LNS_copy.0 } else { special as u8 });
    }
}

/// The files and folders of a table.
#[derive(Default)]
struct Files<'a> {
    /// The numbers of source files that rows refer to.
    known: FxHashMap<&'a str, u32>,
    /// By number, the folder and the name of each file.
    list: Vec<(u32, u32)>,
    numbers: FxHashMap<(u32, u32), u32>,
    /// By number, the name of each folder.
    directories: Vec<u32>,
    directory_numbers: FxHashMap<u32, u32>,
    strings: Strings,
}

impl<'a> Files<'a> {
    /// The number of a source file.
    fn of_source(&mut self, name: &'a str, unit: &Unit) -> u32 {
        if let Some(number) = self.known.get(name) {
            return *number;
        }
        let number = self.add(&trim(name, unit));
        self.known.insert(name, number);
        number
    }

    /// The number of the file with a path.
    fn add(&mut self, path: &str) -> u32 {
        let (folder, file) = path.rsplit_once('/').unwrap_or((".", path));
        // For a file in the root folder, the part before the last slash is empty.
        let folder = self.directory(if folder.is_empty() { "/" } else { folder });
        let entry = (folder, self.string(file));
        let list = &mut self.list;
        *self.numbers.entry(entry).or_insert_with(|| {
            list.push(entry);
            list.len() as u32 - 1
        })
    }

    /// The number of a folder.
    fn directory(&mut self, name: &str) -> u32 {
        let name = self.string(name);
        let list = &mut self.directories;
        *self.directory_numbers.entry(name).or_insert_with(|| {
            list.push(name);
            list.len() as u32 - 1
        })
    }

    /// The offset of a string.
    fn string(&mut self, text: &str) -> u32 {
        // Some readers take an empty string for the end of the table.
        self.strings.once(if text.is_empty() { "?" } else { text })
    }
}

/// The name of the unit: the source file of its first function, or `?` for a unit with only data, which has no lines.
pub(super) fn main_file(unit: &Unit) -> Cow<'_, str> {
    let first = unit.functions.iter().flat_map(|function| function.progs.first()).next();
    let name = first.map_or("?", |prog| unit.lines.resolve(prog.line).0);
    trim(name, unit)
}

/// A path as it appears in debug information.
fn trim<'a>(path: &'a str, unit: &Unit) -> Cow<'a, str> {
    rewritten_path(path, &unit.trim_path).unwrap_or(Cow::Borrowed(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads an unsigned number.
    fn number(bytes: &[u8], at: &mut usize) -> u64 {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = bytes[*at];
            *at += 1;
            value |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                return value;
            }
        }
    }

    /// Reads a signed number.
    fn signed(bytes: &[u8], at: &mut usize) -> i64 {
        let start = *at;
        let value = number(bytes, at) as i64;
        let unused = 64 - 7 * (*at - start) as u32;
        value << unused >> unused
    }

    /// Runs opcodes as DWARF 5 says in 6.2.5; returns address, file and line of each row.
    fn rows(bytes: &[u8]) -> Vec<(u64, u64, i64)> {
        let (mut address, mut file, mut line) = (0, 1, 1);
        let mut rows = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let opcode = bytes[at];
            at += 1;
            match opcode {
                1 => rows.push((address, file, line)),
                2 => address += number(bytes, &mut at),
                3 => line += signed(bytes, &mut at),
                4 => file = number(bytes, &mut at),
                8 => address += (255 - 13) / 14,
                13.. => {
                    address += u64::from((opcode - 13) / 14);
                    line += i64::from((opcode - 13) % 14) - 5;
                    rows.push((address, file, line));
                }
                _ => panic!("opcode {opcode}"),
            }
        }
        rows
    }

    #[test]
    fn opcodes_give_the_rows_back() {
        let mut section = Section::default();
        let mut now = Row::START;
        let mut expected = Vec::new();
        let (mut address, mut step) = (0, 0);
        for bytes in 0..40_u64 {
            for lines in -20..=20_i64 {
                step += 1;
                let far = if step % 97 == 0 { 1 << 20 } else { 0 };
                address += bytes + far;
                let line = (i64::from(now.line) + lines).max(1) as u32 + far as u32;
                let row = Row { address, file: step / 100, line };
                expected.push((address, u64::from(row.file), i64::from(line)));
                now.advance(row, &mut section);
            }
        }
        assert_eq!(rows(&section.bytes), expected);
        // One byte for small steps, two with an advance by a constant.
        let size = |bytes, lines: u32| {
            let mut section = Section::default();
            let mut now = Row { line: 9, ..Row::START };
            now.advance(Row { address: bytes, line: 9 + lines, ..now }, &mut section);
            section.bytes.len()
        };
        assert_eq!([size(4, 1), size(16, 8), size(20, 1), size(0, 0), size(40, 1)], [1, 1, 2, 1, 3]);
    }
}
