//! The output's text, and what each of its lines must assemble to.

use super::Rewritten;
use crate::amd64::Op;
use std::fmt::Write;

/// What a line must assemble to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expect {
    /// These bytes, but for four from an offset on, which a relocation sets.
    Bytes(Vec<u8>, Option<usize>),
    /// A jump to the first instruction after a line.
    Jump { op: Op, label: String },
}

/// Text being written.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) text: String,
    lines: usize,
    counted: usize,
    /// By line, from 1.
    pub(super) expected: Vec<(usize, Expect)>,
    /// Labels of the function being written, and what their lines are: a number for each function.
    pub(super) labels: Vec<(String, usize)>,
    /// What was written for instructions that could not stay.
    pub(super) rewritten: Vec<Rewritten>,
}

impl Text {
    /// The number of the next line, from 1.
    pub(super) fn line(&mut self) -> usize {
        self.lines += self.text.as_bytes()[self.counted..].iter().filter(|byte| **byte == b'\n').count();
        self.counted = self.text.len();
        self.lines + 1
    }

    /// Adds a line of text.
    pub(super) fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Adds an instruction, and what it must assemble to.
    pub(super) fn instruction(&mut self, line: &str, expect: Option<Expect>) {
        let number = self.line();
        self.expected.extend(expect.map(|expect| (number, expect)));
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "\t{line}");
    }

    /// Adds a label; labels are unique in the whole text for this purpose.
    pub(super) fn label(&mut self, function: &str, label: &str) {
        let number = self.line();
        self.labels.push((format!("{function}:{label}"), number));
        let _ = writeln!(self.text, "{label}:");
    }
}
