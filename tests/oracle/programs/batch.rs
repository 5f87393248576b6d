//! Many programs in one call.
//!
//! In: programs and their flags. Out: the input files of an assembler, and the program that a location in them belongs to.

use super::generate::{Flags, Program};
use std::collections::BTreeSet;

/// The programs of a call.
#[derive(Clone, Debug)]
pub(crate) struct Batch {
    pub(crate) flags: Flags,
    /// With their numbers, which are part of their names.
    pub(crate) programs: Vec<(usize, Program)>,
}

/// Names of the sources.
const SOURCES: [&str; 2] = ["x.s", "y.s"];

/// The first lines of a source: names of flags and tables.
const HEAD: [&str; 2] = ["#include \"textflag.h\"", "#include \"funcdata.h\""];

/// A file as lines.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) lines: Vec<String>,
    /// The number of the program that each line belongs to.
    owners: Vec<Option<usize>>,
}

impl File {
    /// The file's contents.
    pub(crate) fn text(&self) -> String {
        self.lines.join("\n") + "\n"
    }
}

impl Batch {
    /// The sources, and the headers they include.
    pub(crate) fn files(&self) -> (Vec<File>, Vec<File>) {
        let count = if self.flags.two_files && self.programs.len() > 1 { 2 } else { 1 };
        let mut sources = Vec::new();
        for (part, name) in self.programs.chunks(self.programs.len().div_ceil(count).max(1)).zip(SOURCES) {
            let lines = HEAD.iter().map(|line| (line.to_string(), None));
            let lines = lines.chain(part.iter().flat_map(|(number, program)| {
                program.lines.iter().map(|line| (line.clone(), Some(*number)))
            }));
            let (lines, owners) = lines.unzip();
            sources.push(File { name: name.into(), lines, owners });
        }
        let headers = self.programs.iter().filter_map(|(number, program)| {
            let (name, lines) = program.header.clone()?;
            Some(File { name, owners: vec![Some(*number); lines.len()], lines })
        });
        (sources, headers.collect())
    }

    /// The batch without the refused programs.
    pub(crate) fn without(&self, refused: &BTreeSet<usize>) -> Self {
        let programs = self.programs.iter().filter(|(number, _)| !refused.contains(number));
        Self { flags: self.flags.clone(), programs: programs.cloned().collect() }
    }

    /// Whether the batch contains the program of that number.
    pub(crate) fn has(&self, number: usize) -> bool {
        self.programs.iter().any(|(other, _)| *other == number)
    }
}

/// The program that a line (from 1) of the file `name` belongs to.
pub(crate) fn owner(sources: &[File], name: &str, line: usize) -> Option<usize> {
    match sources.iter().find(|file| file.name == name) {
        Some(file) => *file.owners.get(line.checked_sub(1)?)?,
        // The names of headers, and the names set by their #line directives, contain the program's number.
        None => name.rsplit_once('_')?.1.split_once('.')?.0.parse().ok(),
    }
}
