//! The lines of source that code is from.
//!
//! In: debug information. Out: for a range of addresses, the rows of the line table in it. Units are found by their ranges; the
//! rows of the last one are kept, since functions are asked for in their order.

use super::{Debug, Opener, Slice};
use gimli::DebugInfoOffset;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// Ranges of code that are looked at.
const MOST_RANGES: usize = 1 << 22;

/// The longest path of a file in bytes, as Linux has it. A damaged file may use a long name many times.
const LONGEST_PATH: usize = 4096;

/// Rows kept of one unit; more are not read.
const MOST_ROWS: usize = 1 << 24;

/// A place in the code where another line begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The address of the first instruction.
    pub(crate) address: u64,
    /// The path of the file: absolute, or relative to where the compiler ran.
    pub(crate) file: Rc<str>,
    /// From 1; 0 if the code is of no line.
    pub(crate) line: u32,
}

/// The lines of a file.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    debug: Debug<'a>,
    /// Ranges of code and their units, sorted by start.
    units: Vec<(Range<u64>, DebugInfoOffset)>,
    last: RefCell<Option<(DebugInfoOffset, Unit)>>,
}

/// The rows of a unit, sorted by address.
#[derive(Debug, Default)]
struct Unit {
    files: Vec<Rc<str>>,
    rows: Vec<Stored>,
}

/// A row with a number instead of its file. A row without a line ends a sequence.
#[derive(Clone, Copy, Debug)]
struct Stored {
    address: u64,
    file: u32,
    line: u32,
}

impl<'a> Lines<'a> {
    /// Reads which units a file has; none if there are none.
    pub(crate) fn new(debug: Debug<'a>) -> Option<Self> {
        let units = units(&debug);
        (!units.is_empty()).then_some(Self { debug, units, last: RefCell::new(None) })
    }

    /// The rows in a range of addresses, in order; the first says the line of its start, if that has one.
    pub(crate) fn of(&self, range: Range<u64>) -> Vec<Row> {
        let after = self.units.partition_point(|(unit, _)| unit.start <= range.start);
        let Some((_, offset)) = self.units[..after].last().filter(|(unit, _)| unit.end > range.start) else {
            return Vec::new();
        };
        let mut last = self.last.borrow_mut();
        if last.as_ref().is_none_or(|(of, _)| of != offset) {
            *last = Some((*offset, self.unit(*offset).unwrap_or_default()));
        }
        let Some((_, unit)) = &*last else { return Vec::new() };
        let begin = unit.rows.partition_point(|row| row.address <= range.start).saturating_sub(1);
        let within = unit.rows[begin..].iter().take_while(|row| row.address < range.end);
        within
            .map(|row| Row {
                address: row.address.max(range.start),
                file: unit.files.get(row.file as usize).cloned().unwrap_or_default(),
                line: row.line,
            })
            .collect()
    }

    fn unit(&self, offset: DebugInfoOffset) -> Option<Unit> {
        let dwarf = self.debug.dwarf();
        let header = dwarf.debug_info.header_from_offset(offset).ok()?;
        let unit = dwarf.unit(header).ok()?;
        let program = unit.line_program.clone()?;
        let mut stored = Unit { files: files(&dwarf, &unit, program.header()), rows: Vec::new() };
        let mut rows = program.rows();
        while let Ok(Some((_, row))) = rows.next_row() {
            if stored.rows.len() == MOST_ROWS {
                break;
            }
            let line = row.line().filter(|_| !row.end_sequence()).map_or(0, |line| line.get() as u32);
            stored.rows.push(Stored { address: row.address(), file: row.file_index() as u32, line });
        }
        // Of rows at one address the last counts, unless it ends what is before it.
        stored.rows.sort_by_key(|row| (row.address, row.line != 0));
        Some(stored)
    }
}

/// Ranges of code and their units, sorted by start.
pub(super) fn units(debug: &Debug<'_>) -> Vec<(Range<u64>, DebugInfoOffset)> {
    let (dwarf, mut opener) = (debug.dwarf(), Opener::default());
    let mut units = Vec::new();
    let mut headers = dwarf.units();
    while let Ok(Some(header)) = headers.next() {
        let Some(offset) = header.debug_info_offset() else { continue };
        let Some(unit) = opener.unit(&dwarf, header) else { continue };
        if overflows(&dwarf, &unit) {
            continue;
        }
        let Ok(mut ranges) = dwarf.unit_ranges(&unit) else { continue };
        while let Ok(Some(range)) = ranges.next() {
            // Units of a damaged file may share a list of ranges.
            if range.begin < range.end && units.len() < MOST_RANGES {
                units.push((range.begin..range.end, offset));
            }
        }
    }
    units.sort_by_key(|(range, _)| range.start);
    units
}

/// Whether a start and a size of a damaged unit, which may have several, add up to more than an address holds: gimli adds them
/// without a check.
fn overflows(dwarf: &gimli::Dwarf<Slice<'_>>, unit: &gimli::Unit<Slice<'_>>) -> bool {
    let mut cursor = unit.entries();
    let Ok(Some(root)) = cursor.next_dfs() else { return false };
    let of = |name| root.attrs().iter().filter(move |attr| attr.name() == name).map(|attr| attr.value());
    let start = of(gimli::DW_AT_low_pc).filter_map(|value| dwarf.attr_address(unit, value).ok()?).max();
    let size = of(gimli::DW_AT_high_pc).filter_map(|value| value.udata_value()).max();
    start.zip(size).is_some_and(|(start, size)| start.checked_add(size).is_none())
}

/// The paths of a unit's files, by number.
fn files(
    dwarf: &gimli::Dwarf<Slice<'_>>,
    unit: &gimli::Unit<Slice<'_>>,
    header: &gimli::LineProgramHeader<Slice<'_>>,
) -> Vec<Rc<str>> {
    let text = |value| dwarf.attr_string(unit, value).ok().map(|text| text.to_string_lossy().into_owned());
    let base = unit.comp_dir.map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default();
    // Before version 5 files are numbered from 1, and folder 0 is that of the compiler.
    let is_new = header.version() >= 5;
    let mut files: Vec<Rc<str>> = if is_new { Vec::new() } else { vec!["".into()] };
    for file in header.file_names() {
        let name = text(file.path_name()).unwrap_or_default();
        let folder = header.directory(file.directory_index()).and_then(text);
        let folder = folder.filter(|_| is_new || file.directory_index() != 0);
        files.push(joined(&joined(&base, &folder.unwrap_or_default()), &name).into());
    }
    files
}

/// A path relative to a folder.
fn joined(folder: &str, path: &str) -> String {
    if matches!(folder, "" | ".") || path.starts_with('/') {
        path.to_owned()
    } else if matches!(path, "" | ".") {
        folder.to_owned()
    } else if folder.len() + path.len() < LONGEST_PATH {
        format!("{folder}/{path}")
    } else {
        String::new()
    }
}
