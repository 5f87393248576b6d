//! Go's linker as the go command calls it: `rasm link -importcfg FILE … MAIN.a`, or `link` under `rasm toolexec`.
//!
//! In: a command line for Go's linker, and the environment. Out: the program, or why it is not linked here.

pub(super) mod flags;

use super::exit;
use super::files::{self, FileError};
use super::mapped::Files;
use super::messages::Messages;
use super::phases::Phases;
use super::sizes;
use super::toolchain::is_linked;
use crate::diag::{Diagnostic, Severity};
use crate::link::go;
use flags::{Asked, parse};
pub(super) use flags::{has_own, is_go};
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

/// Links; the error says why the program is not linked here. Nothing has been written then.
fn link(asked: &Asked) -> Result<(go::Linked, Phases), String> {
    let mut phases = if asked.benchmark { Phases::with_memory() } else { Phases::default() };
    let linked = crate::link::go::link(&asked.options, &Files, &mut |name| phases.begin(name));
    let linked = linked.map_err(|refusal| refusal.to_string())?;
    phases.begin("write the file");
    Ok((linked, phases))
}

/// Links in place of a tool of `release`. The error says why not; nothing has been written then.
pub(super) fn link_for_go_command(
    release: &str,
    words: &[OsString],
    messages: &Messages,
) -> Result<(), String> {
    if !is_linked(release) {
        return Err(format!("rasm links programs of Go {} only, and this is `{release}`", go::RELEASE));
    }
    let asked = parse(words).map_err(|error| error.message)?;
    let (linked, phases) = link(&asked)?;
    files::write_as(&asked.output, &linked.image, files::mode::GO_PROGRAM)
        .map_err(|error| error.to_string())?;
    // Standard output and standard error may be closed.
    let _ = report(&asked, &linked, phases, messages);
    Ok(())
}

/// Runs `rasm link` with arguments for Go's linker.
pub(super) fn main(words: &[OsString]) -> ExitCode {
    let messages = Messages::of_words(words);
    let asked = match parse(words) {
        Ok(asked) => asked,
        // What Go's linker supports is no mistake, nor is a file that cannot be read.
        Err(error) if ["go-link", "unreadable-file"].contains(&error.code) => {
            return exit::finish(messages.list(&[error]).map(|_| false), &messages);
        }
        Err(error) => return exit::usage(error, words),
    };
    let (linked, phases) = match link(&asked) {
        Ok(done) => done,
        Err(reason) => {
            let error = Diagnostic::unplaced(Severity::Error, "go-link", reason);
            return exit::finish(messages.list(&[error]).map(|_| false), &messages);
        }
    };
    let written = files::write_as(&asked.output, &linked.image, files::mode::GO_PROGRAM);
    let reported = written.and_then(|()| report(&asked, &linked, phases, &messages));
    exit::finish(reported.map(|()| true), &messages)
}

/// Prints warnings, and what else was asked for.
fn report(asked: &Asked, linked: &go::Linked, phases: Phases, messages: &Messages) -> Result<(), FileError> {
    let warning = |text: &String| Diagnostic::unplaced(Severity::Warning, "go-link", text);
    // They are about the flags of this call, so they matter even where warnings are omitted.
    let messages = Messages { quiet: false, ..messages.clone() };
    messages.list(&linked.warnings.iter().map(warning).collect::<Vec<_>>())?;
    let mut text: String = linked.chains.iter().map(ToString::to_string).collect();
    if asked.options.sizes {
        text += &if asked.json { sizes::json(&linked.sizes) } else { sizes::table(&linked.sizes) };
    }
    if asked.time_phases {
        let counts = &linked.counts;
        let counts = format!(
            "{} symbols by package, {} by contents, {} by name; {} in the program\n",
            counts.package, counts.content, counts.named, counts.reached
        );
        // Standard error may be closed.
        let _ = io::stderr().write_all((phases.table() + &counts).as_bytes());
    } else if asked.benchmark {
        text += &phases.benchmark();
    }
    if text.is_empty() { Ok(()) } else { files::write_stdout(text.as_bytes()) }
}
