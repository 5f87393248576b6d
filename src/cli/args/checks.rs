//! `-W`, `-A` and `-D`, which set the levels of checks.

use super::shared::many;
use super::usage;
use crate::check::{CHECKS, Id, Level, Levels};
use crate::diag::Diagnostic;
use clap::{Arg, ArgAction, ArgMatches};
use std::path::Path;

/// The options besides `-D`, which defines macros too.
pub(super) fn options() -> [Arg; 2] {
    let option = |name: &'static str, letter| {
        Arg::new(name).short(letter).value_name("CHECK").action(ArgAction::Append)
    };
    [
        option("W", 'W')
            .help("Warn of what a check finds (see rasm check); -D CHECK makes it an error; repeatable"),
        option("A", 'A').help("Ignore what a check finds; all stands for all checks; repeatable"),
    ]
}

/// The levels given in the arguments, in order, on top of others; whether `-D all` denies all checks.
pub(super) fn levels(
    matches: &ArgMatches,
    mut levels: Levels,
    denies_all: bool,
) -> Result<Levels, Diagnostic> {
    let mut given: Vec<(usize, String, Level)> = Vec::new();
    for (option, level) in [("W", Level::Warn), ("A", Level::Allow), ("D", Level::Deny)] {
        let indices = matches.indices_of(option).into_iter().flatten();
        let names = many::<String>(matches, option);
        let is_level = |name: &String| level != Level::Deny || is_check(name) || denies_all && name == "all";
        let found = indices.zip(names).filter(|(_, name)| is_level(name));
        given.extend(found.map(|(index, name)| (index, name, level)));
    }
    given.sort_by_key(|(index, ..)| *index);
    for (_, names, level) in given {
        for name in names.split(',') {
            if !levels.set(name, level) {
                return Err(unknown(name));
            }
        }
    }
    Ok(levels)
}

/// Whether a check is to be reported by name.
pub(super) fn is_named(matches: &ArgMatches, check: Id) -> bool {
    let mut names = many::<String>(matches, "W").into_iter().chain(many::<String>(matches, "D"));
    names.any(|names| names.split(',').any(|name| Id::named(name) == Some(check)))
}

/// Whether the value of `-D` is a check rather than a macro: those have no hyphens in their names.
pub(super) fn is_check(text: &str) -> bool {
    text.split('=').next().is_some_and(|name| name.contains('-'))
}

/// Whether a word can follow `-W`: names of checks, or what can only be meant as one.
pub(super) fn is_level_name(text: &str) -> bool {
    let is_name = |byte: u8| matches!(byte, b'-' | b'_' | b',') || byte.is_ascii_lowercase();
    let is_like_one = !text.is_empty() && !text.starts_with('-') && text.bytes().all(is_name);
    text == "all"
        || Id::named(text).is_some()
        || is_like_one && (text.contains(['-', ',']) || !Path::new(text).exists())
}

fn unknown(name: &str) -> Diagnostic {
    let diagnostic = usage::bad_value(format!("there is no check `{name}`"));
    match Id::nearest(name) {
        Some(near) => usage::offer(diagnostic, format!("did you mean `{near}`?")),
        None => usage::offer(diagnostic, "`rasm check --help` lists the checks"),
    }
}

/// All checks with their levels, for the help text.
pub(super) fn list() -> String {
    let width = CHECKS.iter().map(|check| check.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for check in CHECKS {
        text += &format!("  {:width$}  {:5}  {}\n", check.name, check.level.name(), check.about);
    }
    text
}
