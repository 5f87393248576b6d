//! Command line errors, as diagnostics.
//!
//! In: clap's findings, or a command's own checks of its options. Out: a diagnostic; docs/errors.md lists the codes.

use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, Severity};
use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error;
use std::ffi::OsString;

fn error(code: &'static str, text: impl Into<String>) -> Diagnostic {
    Diagnostic::unplaced(Severity::Error, code, text)
}

/// A required argument is missing.
pub(super) fn missing(text: impl Into<String>) -> Diagnostic {
    error("missing-argument", text)
}

/// An option does not accept a value.
pub(super) fn bad_value(text: impl Into<String>) -> Diagnostic {
    error("bad-option-value", text)
}

/// Options cannot be combined.
pub(super) fn conflict(text: impl Into<String>) -> Diagnostic {
    error("conflicting-options", text)
}

/// An argument is out of place.
pub(super) fn unexpected(text: impl Into<String>) -> Diagnostic {
    error("unexpected-argument", text)
}

/// Adds advice on what to do.
pub(super) fn offer(error: Diagnostic, text: impl Into<String>) -> Diagnostic {
    error.help(text)
}

/// An unknown command; `near` is a similar known one.
pub(super) fn unknown_command(word: &str, near: Option<&str>) -> Diagnostic {
    let error = error("unknown-command", format!("unknown command `{word}`"));
    match near {
        Some(name) => offer(error, format!("did you mean `{name}`?")),
        None => offer(error, "`rasm help` lists the commands"),
    }
}

/// Clap's finding about a command's arguments.
pub(super) fn of_clap(found: &clap::Error, command: &Command, words: &[OsString]) -> Diagnostic {
    let name = command.get_bin_name().unwrap_or("rasm");
    let argument = bare(texts(found, ContextKind::InvalidArg).first().map_or("", String::as_str));
    let value = texts(found, ContextKind::InvalidValue).first().map_or("", String::as_str);
    match found.kind() {
        ErrorKind::UnknownArgument => unknown(argument, command, words),
        ErrorKind::InvalidValue if value.is_empty() => {
            error("missing-value", format!("option `{argument}` needs a value"))
        }
        ErrorKind::InvalidValue => {
            let known = texts(found, ContextKind::ValidValue);
            let text = format!("invalid value `{value}` for `{argument}`: expected {}", known.join(", "));
            let near = closest(value, 0, known.iter().map(|known| (known.as_str(), ())));
            match near {
                Some((near, ())) => offer(bad_value(text), format!("did you mean `{near}`?")),
                None => bad_value(text),
            }
        }
        ErrorKind::ValueValidation => {
            let reason = found.source().map(|source| format!(": {source}")).unwrap_or_default();
            bad_value(format!("invalid value `{value}` for `{argument}`{reason}"))
        }
        ErrorKind::MissingRequiredArgument => missing(format!("`{argument}` is missing")),
        ErrorKind::NoEquals => {
            error("missing-value", format!("option `{argument}` takes its value after `=`"))
        }
        ErrorKind::TooManyValues => bad_value(format!("option `{argument}` takes no value")),
        ErrorKind::ArgumentConflict => {
            let prior = texts(found, ContextKind::PriorArg).first().map_or("", String::as_str);
            conflict(format!("`{argument}` cannot be used with `{}`", bare(prior)))
        }
        ErrorKind::InvalidUtf8 => unexpected("an argument is not valid UTF-8"),
        _ => error("usage", found.kind().as_str().unwrap_or("wrong command line")),
    }
    .note_usage(command, name)
}

/// An unknown option, or an extra argument. Clap splits a misspelt long name with one dash into letters.
fn unknown(argument: &str, command: &Command, words: &[OsString]) -> Diagnostic {
    let letter = argument.strip_prefix('-').filter(|rest| rest.chars().count() == 1);
    let is_word = |word: &&str| {
        word.len() > 2
            && !word.starts_with("--")
            && word.starts_with('-')
            && letter.is_some_and(|letter| word.contains(letter))
    };
    let word = words.iter().filter_map(|word| word.to_str()).find(is_word).unwrap_or(argument);
    let Some(name) = word.strip_prefix('-') else {
        return unexpected(format!("unexpected argument `{word}`"));
    };
    let error = error("unknown-option", format!("unknown option `{word}`"));
    let name = name.trim_start_matches('-').split('=').next().unwrap_or_default();
    let known =
        command.get_arguments().filter(|known| !known.is_hide_set()).filter_map(|known| known.get_long());
    match closest(name, 0, known.map(|known| (known, ()))) {
        Some((near, ())) if name.len() > 1 => offer(error, format!("did you mean `--{near}`?")),
        _ => error,
    }
}

/// The texts of one part of clap's error.
fn texts(found: &clap::Error, kind: ContextKind) -> &[String] {
    match found.get(kind) {
        Some(ContextValue::String(text)) => std::slice::from_ref(text),
        Some(ContextValue::Strings(list)) => list,
        _ => &[],
    }
}

/// `--emit` of `--emit <WHAT>`, `FILE` of `<FILE>...` and `[FILE]`.
fn bare(argument: &str) -> &str {
    match argument.strip_prefix(['<', '[']) {
        Some(name) => name.split(['>', ']']).next().unwrap_or_default(),
        None => argument.split([' ', '[']).next().unwrap_or_default(),
    }
}

/// A pointer to further help.
trait Usage {
    fn note_usage(self, command: &Command, name: &str) -> Self;
}

impl Usage for Diagnostic {
    /// Adds the command's usage, unless there is a better suggestion.
    fn note_usage(self, command: &Command, name: &str) -> Self {
        if !self.fixes.is_empty() {
            return self;
        }
        let usage = command.clone().render_usage().to_string();
        let usage = usage.trim().strip_prefix("Usage: ").unwrap_or_default().replace("\n       ", " | ");
        offer(self.note(format!("usage: {usage}")), format!("`{name} --help` lists all options"))
    }
}
