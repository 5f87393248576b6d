//! The lines of source that a function is from.
//!
//! In: functions of a file. Out: where in each another line begins: by Go's tables in its objects and programs, which are there
//! even in stripped ones, else by DWARF.

use super::pclntab::Table;
use super::{File, Function};
use crate::dwarf;
use crate::goobj::format::aux;
use crate::goobj::pctable;
use crate::goobj::read::{Object, SymbolId, Target};
use std::rc::Rc;

/// A place in a function where another line begins.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SourceLine {
    /// In bytes from the start of the function.
    pub offset: usize,
    /// The path of the file, as the compiler knew it.
    pub file: Rc<str>,
    /// From 1; 0 if the code is of no line.
    pub line: u32,
}

/// What tells the lines of functions: one for each object, or program.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one for each file")]
pub(super) enum Origin<'a> {
    /// An ELF file, with the table of a Go program if it has one.
    Elf(&'a [u8], Option<Table<'a>>),
    /// A Go object.
    Go(Object<'a>),
}

/// What an origin knows a function by.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Key {
    /// Nothing.
    #[default]
    None,
    /// The address in its debug information.
    Address(u64),
    /// Its symbol.
    Symbol(SymbolId),
}

/// The lines of a file's functions. Debug information is read when it is needed, and kept for one member of an archive.
#[derive(Debug)]
pub struct SourceLines<'f, 'a> {
    file: &'f File<'a>,
    /// The last member, and its lines if there are any.
    last: Option<(usize, Option<dwarf::Lines<'a>>)>,
}

impl<'f, 'a> SourceLines<'f, 'a> {
    /// The lines of a file.
    pub fn new(file: &'f File<'a>) -> Self {
        Self { file, last: None }
    }

    /// Where lines begin in a function of the file, in order; empty if nothing tells.
    pub fn of(&mut self, function: &Function<'_>) -> Vec<SourceLine> {
        let mut lines = self.all_of(function);
        // A damaged table may go on.
        lines.retain(|line| line.offset < function.code.len());
        lines
    }

    fn all_of(&mut self, function: &Function<'_>) -> Vec<SourceLine> {
        match (self.file.origins.get(function.origin), function.key) {
            (Some(Origin::Go(object)), Key::Symbol(id)) => of_object(object, id),
            (Some(Origin::Elf(bytes, table)), Key::Address(address)) => {
                let size = function.code.len();
                let rows = table.map(|table| table.lines(address, size)).unwrap_or_default();
                if !rows.is_empty() {
                    return merged(rows.into_iter());
                }
                if self.last.as_ref().is_none_or(|(of, _)| *of != function.origin) {
                    let lines = dwarf::Debug::read(bytes).and_then(dwarf::Lines::new);
                    self.last = Some((function.origin, lines));
                }
                let Some((_, Some(lines))) = &self.last else { return Vec::new() };
                let rows = lines.of(address..address.saturating_add(size as u64));
                let line = |row: dwarf::Row| SourceLine {
                    offset: (row.address - address) as usize,
                    file: row.file,
                    line: row.line,
                };
                last_at_each(rows.into_iter().map(line))
            }
            _ => Vec::new(),
        }
    }
}

/// Rows with the names of files shared.
fn merged<'a>(rows: impl Iterator<Item = (usize, &'a str, u32)>) -> Vec<SourceLine> {
    let mut last: Rc<str> = "".into();
    last_at_each(rows.map(|(offset, file, line)| {
        if *last != *file {
            last = file.into();
        }
        SourceLine { offset, file: Rc::clone(&last), line }
    }))
}

/// Without those that another at the same place replaces, and those that say nothing new.
fn last_at_each(rows: impl Iterator<Item = SourceLine>) -> Vec<SourceLine> {
    let mut kept: Vec<SourceLine> = Vec::new();
    for row in rows {
        if kept.last().is_some_and(|last| last.offset == row.offset) {
            kept.pop();
        }
        if kept.last().is_none_or(|last| (last.line, &last.file) != (row.line, &row.file)) {
            kept.push(row);
        }
    }
    kept
}

/// What precedes the names of files in the objects of older releases (FileSymPrefix in cmd/internal/objabi).
const FILE_PREFIX: &str = "gofile..";

/// The lines of a function in a Go object.
fn of_object(object: &Object<'_>, id: SymbolId) -> Vec<SourceLine> {
    let rows = |kind: u8| {
        let table = object.aux(id).find(|aux| aux.kind == kind).map(|aux| object.target(aux.target));
        let data = match table {
            Some(Target::Own(table)) => object.data(table),
            _ => &[],
        };
        pctable::decode(data).map_while(Result::ok)
    };
    let mut files = rows(aux::PCFILE).peekable();
    let mut file = -1;
    let mut found = Vec::new();
    for row in rows(aux::PCLINE) {
        let mut start = row.code.start;
        while start < row.code.end {
            if let Some(next) = files.next_if(|next| next.code.start <= start) {
                file = next.value;
                continue;
            }
            found.push((start as usize, file, u32::try_from(row.value).unwrap_or(0)));
            start = files.peek().map_or(row.code.end, |next| next.code.start.min(row.code.end));
        }
    }
    let name =
        |file: i32| object.file(u32::try_from(file).ok()?).and_then(|name| std::str::from_utf8(name).ok());
    let name = |file| name(file).map_or("", |name| name.strip_prefix(FILE_PREFIX).unwrap_or(name));
    merged(found.into_iter().map(|(offset, file, line)| (offset, name(file), line)))
}
