//! What the comments of a case say, in one syntax for cases of all kinds.
//!
//! In: a case's text. Out: its directives, `//# name: value`, and the lines that it expects, `//= text`. Which names there
//! are is the business of each kind of case; one that is not known is a mistake and fails.

use super::settings;
use std::path::{Path, PathBuf};

/// The mark of a directive.
const DIRECTIVE: &str = "//#";
/// The mark of a line that is expected.
const EXPECTED: &str = "//=";

/// What a case says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Directives<'a> {
    /// Names and values in order.
    list: Vec<(&'a str, &'a str)>,
    /// The expected lines in order.
    pub(crate) expected: Vec<&'a str>,
}

/// Reads the comments of a case whose directives have these names.
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

impl<'a> Directives<'a> {
    /// The values of a directive that may be given several times.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.list.iter().filter(move |(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// The value of a directive, the last one.
    pub(crate) fn value(&self, name: &str) -> Option<&'a str> {
        self.all(name).last()
    }

    /// A value as a number.
    pub(crate) fn number(&self, name: &str) -> Result<Option<usize>, String> {
        let number = |value: &str| value.parse().map_err(|_| format!("{name}: `{value}` is not a number"));
        self.value(name).map(number).transpose()
    }

    /// The words of a value; `~` stands for a blank.
    pub(crate) fn words(&self, name: &str) -> Option<Vec<String>> {
        self.value(name).map(words)
    }

    /// The expected lines as one text.
    pub(crate) fn text(&self) -> String {
        self.expected.iter().map(|line| format!("{line}\n")).collect()
    }
}

/// The words of a value; `~` stands for a blank.
pub(crate) fn words(value: &str) -> Vec<String> {
    value.split_whitespace().map(|word| word.replace('~', " ")).collect()
}

/// A case whose expected lines stand at its end: what it is a case of, and these lines, marks and all.
fn split(whole: &str) -> (&str, &str) {
    whole.split_at(whole.find("//= ").unwrap_or(whole.len()))
}

/// The lines of a text as expected ones, to stand at a case's end.
fn expect(text: &str) -> String {
    text.lines().map(|line| format!("{EXPECTED} {line}\n")).collect()
}

/// Checks the cases of a folder whose expected lines stand at their ends, or rewrites these; `outcome` is what comes of a file's
/// name and text, or what is wrong with it in any case.
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
