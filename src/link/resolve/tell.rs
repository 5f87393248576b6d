//! Information that the command line asks for: the files read, who defines and uses symbols, what was discarded.
//!
//! In: the objects of the program. Out: text, in the form of GNU ld.

use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::messages::shown;
use crate::link::model::names::Key;
use crate::link::model::program::Program;
use crate::link::model::section::Role;
use crate::link::options::Tell;
use index_vec::IndexSlice;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The column of file names in the cross reference table.
const COLUMN: usize = 50;

/// The files read, and below each archive its members in the program.
pub(crate) fn files(read: &[String], program: &Program<'_>, tell: &Tell) -> String {
    let mut text = String::new();
    for path in read {
        let _ = writeln!(text, "{path}");
        let members = program.objects.iter().filter_map(|object| {
            object.name.strip_prefix(path.as_str())?.strip_prefix('(')?.strip_suffix(')')
        });
        for member in members.filter(|_| tell.files > 1) {
            let _ = writeln!(text, "({path}){member}");
        }
    }
    text
}

/// Who defines and who refers to the symbols given on the command line.
pub(crate) fn symbols(program: &Program<'_>, tell: &Tell) -> String {
    let wanted: Vec<(NameId, &String)> = tell
        .symbols
        .iter()
        .filter_map(|name| Some((program.names.find(Key::plain(name.as_bytes()))?, name)))
        .collect();
    let mut text = String::new();
    for file in program.files().filter(|_| !wanted.is_empty()) {
        for (_, symbol, id) in program.globals(file) {
            let what = if symbol.is_defined() { "definition of" } else { "reference to" };
            for (_, name) in wanted.iter().filter(|(wanted, _)| *wanted == id) {
                let _ = writeln!(text, "rasm: {}: {what} {name}", program.object(file).name);
            }
        }
    }
    text
}

/// Sections that could have been part of the program but were discarded.
pub(crate) fn discarded(
    program: &Program<'_>,
    kept: &IndexSlice<SectionId, [bool]>,
    live: &IndexSlice<SectionId, [bool]>,
) -> String {
    let mut text = String::new();
    for id in program.sections().filter(|id| kept[*id] && !live[*id]) {
        let section = program.section(id);
        if section.size > 0 && section.role != Role::None {
            let (name, file) = (shown(section.name), &program.object(program.owner(id)).name);
            let _ = writeln!(text, "rasm: removing unused section '{name}' in file '{file}'");
        }
    }
    text
}

/// For each symbol, the object that defines it, and below that the objects that refer to it.
pub(crate) fn references(program: &Program<'_>) -> String {
    let mut table: BTreeMap<String, (Vec<FileId>, Vec<FileId>)> = BTreeMap::new();
    for file in program.files() {
        for (_, symbol, id) in program.globals(file) {
            let (definers, users) = table.entry(program.shown(id)).or_default();
            if symbol.is_defined() { definers.push(file) } else { users.push(file) }
        }
    }
    let mut text = format!("\nCross Reference Table\n\n{:COLUMN$}File\n", "Symbol");
    for (name, (definers, users)) in table {
        for (index, file) in definers.iter().chain(&users).enumerate() {
            let name = if index == 0 { name.as_str() } else { "" };
            let gap = if name.len() < COLUMN { "" } else { " " };
            let _ = writeln!(text, "{name:COLUMN$}{gap}{}", program.object(*file).name);
        }
    }
    text
}
