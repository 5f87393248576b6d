//! `rasm link`, and rasm under the name `ld`.
//!
//! In: a linker's command line. Out: a program in its place, or messages. Assembly among the inputs is
//! assembled on the way.

use super::files::{self, FileError};
use super::ld::{self, Arguments, Request};
use super::mapped::Files;
use super::render::{Color, Format, Messages, Renderer};
use super::{FAILURE, USAGE, finish};
use crate::diag::{Diagnostic, Severity};
use crate::{Declared, Input, LinkInput};
use codespan_reporting::diagnostic as report;
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term;
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Names under which rasm is a linker.
const NAMES: [&str; 2] = ["ld", "ld.rasm"];

/// Messages that are shown at most.
const MOST_SHOWN: usize = 20;

/// The arguments for the linker, if it is the linker that was called.
pub(super) fn arguments(args: &[OsString]) -> Option<&[OsString]> {
    let name = Path::new(args.first()?).file_name()?;
    if NAMES.iter().any(|known| name == *known) {
        return Some(&args[1..]);
    }
    (args.get(1)? == "link").then(|| &args[2..])
}

/// Runs the linker.
pub(super) fn main(args: &[OsString]) -> ExitCode {
    match ld::parse(args) {
        Ok(Request::Link(arguments)) => finish(link(*arguments)),
        Ok(Request::Print(text)) => match io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(FAILURE),
        },
        Err(text) => {
            // Nobody may be there to read it.
            let _ = writeln!(io::stderr(), "rasm: {text}");
            ExitCode::from(USAGE)
        }
    }
}

/// Links; false where the diagnostics say what is wrong.
fn link(mut arguments: Arguments) -> Result<bool, FileError> {
    for warning in &arguments.warnings {
        let _ = writeln!(io::stderr(), "rasm: warning: {warning}");
    }
    for input in &mut arguments.inputs {
        let LinkInput::File { path, .. } = input else { continue };
        if path.extension().is_some_and(|extension| extension == "s") {
            let Some(object) = assemble(path)? else { return Ok(false) };
            let name = path.display().to_string();
            *input = LinkInput::Object { name, contents: Arc::new(object) };
        }
    }
    let linked = crate::link_program(&arguments.inputs, &arguments.options, &Files);
    print(&linked.diagnostics)?;
    if let (Some(path), Some(text)) = (&arguments.map, &linked.map) {
        files::write(path, text.as_bytes())?;
    }
    let Some(image) = linked.image else { return Ok(false) };
    files::write_program(&arguments.output, &image)?;
    Ok(true)
}

/// Assembles a file to an object; none where there are errors, which are told.
fn assemble(path: &Path) -> Result<Option<Vec<u8>>, FileError> {
    let input = Input { name: path.display().to_string(), contents: files::read(path)? };
    let mut assembly = crate::assemble(vec![input], &crate::Options::default(), &crate::Disk);
    if !assembly.failed() {
        assembly = crate::describe(assembly, Declared::default());
    }
    let messages = Messages { format: Format::Human, color: Color::Auto, all: false };
    let mut stderr = BufWriter::new(io::stderr().lock());
    let printed = Renderer::new(&assembly, &messages).print(&mut stderr).and_then(|()| stderr.flush());
    printed.map_err(FileError::stderr)?;
    if assembly.failed() {
        return Ok(None);
    }
    crate::elf::write(&assembly.unit).map(Some).map_err(|error| FileError::new(path, error))
}

/// Prints what the linker has to say: about files and symbols, which have no lines to show.
fn print(diagnostics: &[Diagnostic]) -> Result<(), FileError> {
    let mut stderr = BufWriter::new(io::stderr().lock());
    let printed = if Color::Auto.enabled() {
        print_to(diagnostics, &mut Ansi::new(&mut stderr))
    } else {
        print_to(diagnostics, &mut NoColor::new(&mut stderr))
    };
    match printed.and_then(|()| stderr.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(FileError::stderr(error)),
        _ => Ok(()),
    }
}

fn print_to(diagnostics: &[Diagnostic], out: &mut dyn WriteColor) -> io::Result<()> {
    let none = SimpleFiles::<&str, &str>::new();
    for diagnostic in diagnostics.iter().take(MOST_SHOWN) {
        let severity = match diagnostic.severity {
            Severity::Error => report::Severity::Error,
            Severity::Warning => report::Severity::Warning,
        };
        let report = report::Diagnostic::new(severity)
            .with_code(diagnostic.code)
            .with_message(&diagnostic.message)
            .with_notes(diagnostic.notes.clone());
        term::emit_to_write_style(out, &term::Config::default(), &none, &report).map_err(io::Error::other)?;
    }
    match diagnostics.len().checked_sub(MOST_SHOWN) {
        Some(more @ 1..) => writeln!(out, "rasm: {more} more"),
        _ => Ok(()),
    }
}
