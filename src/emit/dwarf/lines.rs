//! The line table: maps instructions to source lines.

use super::{ENCODING, Spot};
use crate::obj::{Function, Prog, Unit, rewritten_path};
use gimli::LineEncoding;
use gimli::write::{DwarfUnit, FileId, LineProgram, LineString};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The table, and the numbers of its files.
pub(super) struct Lines {
    pub(super) program: LineProgram,
    pub(super) files: Files,
}

/// Files by name.
#[derive(Default)]
pub(super) struct Files {
    known: FxHashMap<String, FileId>,
}

impl Files {
    /// The number of an instruction's source file.
    pub(super) fn get(&self, name: &str) -> Option<FileId> {
        self.known.get(name).copied()
    }

    fn id(&mut self, name: &str, unit: &Unit, program: &mut LineProgram, dwarf: &mut DwarfUnit) -> FileId {
        if let Some(id) = self.known.get(name) {
            return *id;
        }
        let trimmed = trim(name, unit);
        let (folder, file) = trimmed.rsplit_once('/').unwrap_or((".", &trimmed));
        // For a file in the root folder, the part before the last slash is empty.
        let folder = if folder.is_empty() { "/" } else { folder };
        let folder = program.add_directory(string(folder, dwarf));
        let id = program.add_file(string(file, dwarf), folder, None);
        self.known.insert(name.to_owned(), id);
        id
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

/// A string for the table; DWARF strings end at a zero byte, and gimli does not accept empty ones.
pub(super) fn string(text: &str, dwarf: &mut DwarfUnit) -> LineString {
    let text = if text.is_empty() { "?".to_owned() } else { text.replace('\0', "?") };
    LineString::new(text, ENCODING, &mut dwarf.line_strings)
}

/// Writes the line table of all functions.
pub(super) fn program(unit: &Unit, spots: &[Spot], dwarf: &mut DwarfUnit) -> Lines {
    let name = main_file(unit).into_owned();
    let (folder, file) = name.rsplit_once('/').unwrap_or((".", &name));
    let folder = if folder.is_empty() { "/" } else { folder };
    // Paths are not made absolute, so that the same input gives the same object in every folder.
    let (here, folder, file) = (string(".", dwarf), string(folder, dwarf), string(file, dwarf));
    let mut program = LineProgram::new(ENCODING, LineEncoding::default(), here, Some(folder), file, None);
    let mut files = Files::default();
    for spot in spots {
        let Some(index) = unit.symbol(spot.symbol).function else { continue };
        let function = &unit.functions[index as usize];
        if spot.size == 0 || function.progs.is_empty() {
            continue;
        }
        program.begin_sequence(Some(spot.address()));
        rows(unit, function, spot.size, &mut program, &mut files, dwarf);
        program.end_sequence(spot.size);
    }
    Lines { program, files }
}

/// Adds a row wherever the line changes.
fn rows(
    unit: &Unit,
    function: &Function,
    size: u64,
    program: &mut LineProgram,
    files: &mut Files,
    dwarf: &mut DwarfUnit,
) {
    let mut before = None;
    // The file of the last base seen: lookup is by name, which is the same for thousands of rows.
    let mut known = None;
    for (index, prog) in function.progs.iter().enumerate() {
        let end = function.progs.get(index + 1).map_or(size, |next| u64::from(next.pc));
        // Directives have no bytes; if Go does not know the line, none is shown.
        if end <= u64::from(prog.pc) || !prog.has_line(unit.release) {
            continue;
        }
        let (name, line) = place(unit, prog);
        let file = match known {
            Some((base, file)) if base == prog.line.base => file,
            _ => files.id(name, unit, program, dwarf),
        };
        known = Some((prog.line.base, file));
        if before == Some((file, line)) {
            continue;
        }
        before = Some((file, line));
        let row = program.row();
        row.address_offset = u64::from(prog.pc);
        row.file = file;
        row.line = u64::from(line);
        program.generate_row();
    }
}

/// The file and line of an instruction.
pub(super) fn place<'a>(unit: &'a Unit, prog: &Prog) -> (&'a str, u32) {
    unit.lines.resolve(prog.line)
}
