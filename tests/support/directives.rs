//! Directives in the comments of test cases, in one syntax for all kinds of cases.
//!
//! In: a case's text. Out: its directives, `//# name: value`, with the text that follows each where it matters, and its expected
//! lines, `//= text`. Each kind of case has its own names; an unknown one is an error.

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
        } else {
            directives.list.extend(directive(line, number, names)?);
        }
    }
    Ok(directives)
}

/// The name and value of a line that is a directive.
fn directive<'a>(line: &'a str, number: usize, names: &[&str]) -> Result<Option<(&'a str, &'a str)>, String> {
    let Some(directive) = line.strip_prefix(DIRECTIVE) else { return Ok(None) };
    let (name, value) = directive
        .split_once(':')
        .ok_or_else(|| format!("line {number}: expected `{DIRECTIVE} name: value`"))?;
    let name = name.trim();
    if !names.contains(&name) {
        return Err(format!("line {number}: unknown directive `{name}`, expected one of {names:?}"));
    }
    Ok(Some((name, value.trim())))
}

/// A directive, and the text from there to the next one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step<'a> {
    pub(crate) name: &'a str,
    pub(crate) value: &'a str,
    pub(crate) text: &'a str,
}

/// The directives of a case whose order matters, with their texts. Nothing may precede the first.
pub(crate) fn steps<'a>(text: &'a str, names: &[&str]) -> Result<Vec<Step<'a>>, String> {
    let mut steps: Vec<(&str, &str, usize)> = Vec::new();
    let (mut ends, mut at) = (Vec::new(), 0);
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        let start = at;
        at += line.len();
        if let Some((name, value)) = directive(line.trim_end(), number, names)? {
            ends.push(start);
            steps.push((name, value, at));
        } else if steps.is_empty() {
            return Err(format!("line {number}: no directive before it"));
        }
    }
    ends.push(at);
    let step =
        |((name, value, start), end): ((_, _, usize), &usize)| Step { name, value, text: &text[start..*end] };
    Ok(steps.into_iter().zip(&ends[1..]).map(step).collect())
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

/// The files in a folder, in order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()).map_err(failed))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    if paths.is_empty() { Err(format!("{}: no cases", folder.display())) } else { Ok(paths) }
}

/// Checks the cases in a folder as [`check_file`] does.
pub(crate) fn check_folder(folder: &Path, outcome: impl Fn(&str, &str) -> Result<String, String>) {
    let paths = files(folder).expect("the folder of cases");
    let failures: Vec<String> = paths.iter().filter_map(|path| check_file(path, &outcome).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Checks a case that has its expected lines at the end, or rewrites these; `outcome` maps a file's name and text to the actual
/// lines, or to an error that fails the case.
pub(crate) fn check_file(
    path: &Path,
    outcome: impl Fn(&str, &str) -> Result<String, String>,
) -> Result<(), String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let whole = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    let (text, expected) = split(&whole);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let made = expect(&outcome(&name, text).map_err(|reason| failed(&reason))?);
    if settings::bless() {
        return std::fs::write(path, format!("{text}{made}")).map_err(|error| failed(&error));
    }
    if made == expected { Ok(()) } else { Err(failed(&format!("expected\n{expected}made\n{made}"))) }
}
