//! Directives in the comments of test cases, in one syntax for all kinds of cases.
//!
//! In: a case's text. Out: its directives, `//# name: value`, and its expected lines, `//= text`. Each kind of case has its own
//! names; an unknown one is an error.

use super::settings;
use std::path::{Path, PathBuf};

/// Marks a directive.
const DIRECTIVE: &str = "//#";
/// Marks an expected line.
const EXPECTED: &str = "//=";

/// The directives of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Directives<'a> {
    /// Names and values in order.
    list: Vec<(&'a str, &'a str)>,
    /// The expected lines in order.
    pub(crate) expected: Vec<&'a str>,
}

/// Parses the directives of a case that allows these names.
pub(crate) fn read<'a>(text: &'a str, names: &[&str]) -> Result<Directives<'a>, String> {
    let mut directives = Directives::default();
    for (line, number) in text.lines().zip(1..) {
        if let Some(expected) = line.strip_prefix(EXPECTED) {
            directives.expected.push(expected.strip_prefix(' ').unwrap_or(expected));
        } else if let Some(directive) = line.strip_prefix(DIRECTIVE) {
            let (name, value) = directive
                .split_once(':')
                .ok_or_else(|| format!("line {number}: expected `{DIRECTIVE} name: value`"))?;
            let name = name.trim();
            if !names.contains(&name) {
                return Err(format!("line {number}: unknown directive `{name}`, expected one of {names:?}"));
            }
            directives.list.push((name, value.trim()));
        }
    }
    Ok(directives)
}

/// Whether a case, of any kind, has a directive.
pub(crate) fn has(text: &str, name: &str) -> bool {
    let mut directives = text.lines().filter_map(|line| line.strip_prefix(DIRECTIVE)?.split_once(':'));
    directives.any(|(known, _)| known.trim() == name)
}

impl<'a> Directives<'a> {
    /// The values of a directive that may be repeated.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.list.iter().filter(move |(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// The last value of a directive.
    pub(crate) fn value(&self, name: &str) -> Option<&'a str> {
        self.all(name).last()
    }

    /// A value as a number.
    pub(crate) fn number(&self, name: &str) -> Result<Option<usize>, String> {
        let number = |value: &str| value.parse().map_err(|_| format!("{name}: `{value}` is not a number"));
        self.value(name).map(number).transpose()
    }

    /// The words of a value; `~` stands for a space.
    pub(crate) fn words(&self, name: &str) -> Option<Vec<String>> {
        self.value(name).map(words)
    }

    /// The expected lines as one text.
    pub(crate) fn text(&self) -> String {
        self.expected.iter().map(|line| format!("{line}\n")).collect()
    }
}

/// The words of a value; `~` stands for a space.
pub(crate) fn words(value: &str) -> Vec<String> {
    value.split_whitespace().map(|word| word.replace('~', " ")).collect()
}

/// Splits a case with its expected lines at the end into its text and those lines, including their marks.
fn split(whole: &str) -> (&str, &str) {
    whole.split_at(whole.find("//= ").unwrap_or(whole.len()))
}

/// The lines of a text, marked as expected, for the end of a case.
fn expect(text: &str) -> String {
    text.lines().map(|line| format!("{EXPECTED} {line}\n")).collect()
}

/// Checks the cases in a folder that have their expected lines at the end, or rewrites these; `outcome` maps a file's name and
/// text to the actual lines, or to an error that fails the case.
pub(crate) fn check_folder(folder: &Path, outcome: impl Fn(&str, &str) -> Result<String, String>) {
    let entries = std::fs::read_dir(folder).expect("the folder of cases").flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{}: no cases", folder.display());
    let mut failures = vec![];
    for path in paths {
        let whole = std::fs::read_to_string(&path).expect("a case is text");
        let (text, expected) = split(&whole);
        let name = path.file_name().expect("a file").to_string_lossy();
        match outcome(&name, text).map(|made| expect(&made)) {
            Err(reason) => failures.push(format!("{}: {reason}", path.display())),
            Ok(made) if settings::bless() => {
                std::fs::write(&path, format!("{text}{made}")).expect("the case can be written");
            }
            Ok(made) if made != expected => {
                failures.push(format!("{}: expected\n{expected}made\n{made}", path.display()));
            }
            Ok(_) => {}
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
