//! The Go releases used as references: one list for all tests and `.ci`.
//!
//! In: `releases.txt`. Out: its rows, newest release first.

use super::runner::{Context, Failed, Trial};
use super::settings;
use rasm::Release;
use rasm::goobj::release::table;
use std::sync::OnceLock;

const LIST: &str = include_str!("releases.txt");

/// The newest release, the main reference.
pub(crate) const NEWEST: &str = newest();

/// A row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// The release, such as `1.27.3`.
    pub(crate) release: &'static str,
    /// Number of files that its go command assembles for a few packages, and for std.
    pub(crate) files: [usize; 2],
    /// Minimum number of functions that its compiler prints for them, if checked.
    pub(crate) functions: Option<[usize; 2]>,
}

impl Row {
    /// The release without its patch.
    pub(crate) fn minor(&self) -> Release {
        Release::parse(self.release).unwrap_or_else(|| panic!("{}: unknown release", self.release))
    }

    /// Whether its objects can be read and written.
    pub(crate) fn has_objects(&self) -> bool {
        table(self.minor()).is_some()
    }
}

/// All rows.
pub(crate) fn all() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let rows = LIST.lines().filter(|line| !line.starts_with('#'));
        rows.map(|line| row(line).unwrap_or_else(|| panic!("releases.txt: {line}"))).collect()
    })
}

fn row(line: &'static str) -> Option<Row> {
    let [release, _, files @ .., few, all] = &*line.split_whitespace().collect::<Vec<_>>() else {
        return None;
    };
    let number = |word: &&str| word.parse::<usize>().ok();
    let [few_files, all_files] = files else { return None };
    let functions = match (*few, *all) {
        ("-", "-") => None,
        _ => Some([number(few)?, number(all)?]),
    };
    Some(Row { release, files: [number(few_files)?, number(all_files)?], functions })
}

/// The release with a minor number, including its patch.
pub(crate) fn of(minor: u8) -> &'static str {
    let row = all().iter().find(|row| row.minor() == Release::minor(minor));
    row.unwrap_or_else(|| panic!("Go 1.{minor} is not in releases.txt")).release
}

/// The releases whose builds of packages are compared for every change, Go 1.N: each differs from the next in what its
/// assembler or its objects do.
const SPREAD: [u8; 6] = [27, 26, 24, 22, 19, 16];

/// The releases whose builds of packages are compared, newest first: all in a full run.
pub(crate) fn compared() -> impl Iterator<Item = &'static Row> {
    let is_compared = |row: &&Row| settings::full() || SPREAD.map(Release::minor).contains(&row.minor());
    all().iter().filter(is_compared)
}

/// The releases with supported objects, newest first.
pub(crate) fn with_objects() -> Vec<&'static str> {
    all().iter().filter(|row| row.has_objects()).map(|row| row.release).collect()
}

/// The first word of the first non-comment line.
const fn newest() -> &'static str {
    let bytes = LIST.as_bytes();
    let mut start = 0;
    while bytes[start] == b'#' {
        while bytes[start] != b'\n' {
            start += 1;
        }
        start += 1;
    }
    let mut end = start;
    while bytes[end] != b' ' {
        end += 1;
    }
    LIST.split_at(end).0.split_at(start).1
}

/// The list matches the releases supported by the library.
pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    vec![Trial::test("releases", || complete().map_err(Failed::from))]
}

fn complete() -> Result<(), String> {
    let listed: Vec<String> = all().iter().rev().map(|row| row.minor().to_string()).collect();
    let range =
        format!("{} to {}", listed.first().ok_or("an empty list")?, listed.last().ok_or("an empty list")?);
    let (oldest, newest) = (Release::OLDEST, Release::NEWEST);
    if range != format!("{oldest} to {newest}") || !all().is_sorted_by(|a, b| a.minor() > b.minor()) {
        return Err(format!("{listed:?} are listed, the library has {oldest} to {newest}"));
    }
    if all()[0].release == NEWEST { Ok(()) } else { Err(format!("{NEWEST} is not the first")) }
}
