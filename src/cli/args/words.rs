//! Preprocesses the assembler's command line before clap: Go's single dash, and response files.

use super::checks;
use crate::diag::{Diagnostic, FilePlace, Severity};
use clap::Arg;
use std::ffi::OsString;
use std::path::Path;

/// Long names that may have a single dash, as in Go: `-shared` is not the flag `-s` with a value.
pub(super) const LONG_NAMES: [&str; 25] = [
    "gensymabis",
    "bindings",
    "stubs",
    "go-files",
    "go-asm-header",
    "prototype",
    "header",
    "compiling-runtime",
    "go",
    "goamd64",
    "no-verify",
    "trimpath",
    "shared",
    "dynlink",
    "linkshared",
    "spectre",
    "std",
    "emit",
    "error-format",
    "color",
    "explain",
    "MD",
    "MF",
    "help",
    "version",
];

/// Options used out of habit, and their replacements, if any: producing an object and showing all warnings are the default.
const HABITS: [(&str, Option<&str>); 5] =
    [("-c", None), ("-g", Some("-g2")), ("-W", None), ("-Wall", None), ("-Wextra", None)];

/// The most lines in an `@file`.
const MOST_ARGUMENTS: usize = 1 << 20;

/// The arguments, with two dashes before long names, and response files replaced by their contents. The first argument is
/// the name of the program or command.
pub(super) fn of_assembler(args: Vec<OsString>) -> Result<Vec<OsString>, Diagnostic> {
    let mut list: Vec<OsString> = Vec::with_capacity(args.len());
    let mut only_files = false;
    let mut args = args.into_iter().enumerate().peekable();
    while let Some((index, arg)) = args.next() {
        only_files |= arg == "--";
        let names_check = |(_, next): &(usize, OsString)| next.to_str().is_some_and(checks::is_level_name);
        if arg == "-W" && args.peek().is_some_and(names_check) {
            list.push(arg);
            continue;
        }
        match arg.to_str().and_then(|arg| arg.strip_prefix('@')) {
            Some(file) if index > 0 && !only_files && !file.is_empty() => {
                list.extend(response_file(Path::new(file))?);
            }
            _ if index == 0 || only_files => list.push(arg),
            _ => match HABITS.iter().find(|(habit, _)| arg == *habit) {
                Some((_, meant)) => list.extend(meant.map(OsString::from)),
                None => list.push(normalize(arg)),
            },
        }
    }
    Ok(list)
}

/// `-shared` becomes `--shared`.
fn normalize(arg: OsString) -> OsString {
    let Some(text) = arg.to_str() else { return arg };
    let Some(flag) = text.strip_prefix('-').filter(|flag| !flag.starts_with('-')) else { return arg };
    let name = flag.split_once('=').map_or(flag, |(name, _)| name);
    if LONG_NAMES.contains(&name) { OsString::from(format!("--{flag}")) } else { arg }
}

/// Arguments from a file, one per line.
fn response_file(path: &Path) -> Result<Vec<OsString>, Diagnostic> {
    let wrong = |code, text: String| {
        let place = FilePlace::file(path.display().to_string());
        Diagnostic::unplaced(Severity::Error, code, text).at(place, "")
    };
    let text = std::fs::read_to_string(path)
        .map_err(|error| wrong("unreadable-file", crate::diag::reason(&error)))?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let list: Vec<OsString> =
        lines.map(|line| normalize(OsString::from(line))).take(MOST_ARGUMENTS + 1).collect();
    if list.len() > MOST_ARGUMENTS {
        return Err(wrong("too-large", format!("more than {MOST_ARGUMENTS} arguments")));
    }
    Ok(list)
}

/// Lets a flag be given as `-f`, `-f=true` or `-f=false`, as in Go.
pub(super) fn on_or_off(flag: Arg) -> Arg {
    flag.num_args(0..=1)
        .require_equals(true)
        .default_missing_value("true")
        .value_name("BOOL")
        .value_parser(clap::value_parser!(bool))
        .hide_possible_values(true)
}
