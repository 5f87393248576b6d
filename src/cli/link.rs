//! `rasm link`, and rasm under the name `ld`.
//!
//! In: a linker's command line. Out: a program in its place, or messages. Assembly among the inputs is
//! assembled on the way.

use super::args;
use super::exit::{self, FAILURE, finish};
use super::files::{self, FileError};
use super::ld::{self, Arguments, Request};
use super::mapped::Files;
use super::messages::Messages;
use super::phases::Phases;
use crate::diag::{Diagnostic, Severity};
use crate::runtime::Convention;
use crate::{Assembly, Input, LinkInput, LinkObserver, LinkOptions, Linked, Release};
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Names under which rasm is a linker.
const NAMES: [&str; 2] = ["ld", "ld.rasm"];

/// The words after the name, if rasm was called by a linker's name.
pub(super) fn called_as(args: &[OsString]) -> Option<&[OsString]> {
    let name = Path::new(args.first()?).file_name()?;
    NAMES.iter().any(|known| name == *known).then(|| &args[1..])
}

/// Runs the linker with the words after its name.
pub(super) fn main(words: &[OsString]) -> ExitCode {
    let print = |text: &str| match files::write_stdout(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(FAILURE),
    };
    match ld::parse(words) {
        Ok(Request::Link(arguments)) => {
            let messages = arguments.messages;
            finish(link(*arguments), &messages)
        }
        Ok(Request::Help) => print(&args::help("link")),
        Ok(Request::Version) => print(&ld::options::version()),
        Err(wrong) => exit::usage(wrong.diagnostic(), words),
    }
}

/// Links; false where the diagnostics say what is wrong.
fn link(arguments: Arguments) -> Result<bool, FileError> {
    let messages = &arguments.messages;
    let warning = |text: &String| Diagnostic::unplaced(Severity::Warning, "ignored-option", text);
    messages.list(&arguments.warnings.iter().map(warning).collect::<Vec<_>>())?;
    if arguments.tells_version {
        files::write_stdout(ld::options::version().as_bytes())?;
    }
    let mut phases = Phases::default();
    let begin = &mut |name| phases.begin(name);
    let linked = program(arguments.inputs, arguments.options, arguments.release, messages, begin)?;
    let Some(linked) = linked else {
        return Ok(false);
    };
    let is_warned = linked.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Warning);
    if arguments.fatal_warnings && (is_warned || !arguments.warnings.is_empty()) {
        return Ok(false);
    }
    let Some(image) = linked.image else { return Ok(false) };
    begin("write the file");
    files::write_program(&arguments.output, &image)?;
    if let (Some(path), Some(text)) = (&arguments.map, &linked.map) {
        files::write(path, text.as_bytes())?;
    }
    if let Some(folder) = &arguments.runtime_sources {
        write_sources(folder)?;
    }
    if arguments.time_phases {
        // Nobody may be there to read it.
        let _ = io::stderr().write_all(phases.table().as_bytes());
    }
    Ok(true)
}

/// Links files, those of assembly on the way, with a runtime if they are a program of Go; none where there are errors,
/// which are told. `release` is the one that made listings, where they leave it open; `begin` hears of each phase.
pub(super) fn program(
    mut inputs: Vec<LinkInput>,
    mut options: LinkOptions,
    release: Option<Release>,
    messages: &Messages,
    begin: &mut LinkObserver<'_>,
) -> Result<Option<Linked>, FileError> {
    begin("assemble");
    let mut convention = release.map(Convention::of);
    for input in &mut inputs {
        let LinkInput::File { path, .. } = input else { continue };
        if path.extension().is_some_and(|extension| extension == "s") || path.as_os_str() == "-" {
            let Some(object) = assemble(path, release, messages)? else { return Ok(None) };
            convention = convention.or(object.convention);
            let name = path.display().to_string();
            *input = LinkInput::Object { name, contents: Arc::new(object.contents) };
        }
    }
    let mut linked = crate::link_program_observed(&inputs, &options, &Files, begin);
    if linked.wants_runtime {
        begin("assemble the runtime");
        let object = runtime(convention.unwrap_or(Convention::Stack))?;
        inputs.push(LinkInput::Object { name: "runtime".into(), contents: Arc::new(object) });
        options.entry = crate::runtime::ENTRY.into();
        linked = crate::link_program_observed(&inputs, &options, &Files, begin);
    }
    messages.list(&linked.diagnostics)?;
    Ok(Some(linked))
}

/// Writes the files of the runtime below a folder, under the names that debug information has.
fn write_sources(folder: &Path) -> Result<(), FileError> {
    for input in crate::runtime::inputs().into_iter().chain([crate::runtime::header()]) {
        let path = folder.join(&input.name);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(|error| FileError::write(parent, &error))?;
        files::write(&path, &input.contents)?;
    }
    Ok(())
}

/// The runtime's object.
fn runtime(convention: Convention) -> Result<Vec<u8>, FileError> {
    let assembly = crate::runtime::assemble(convention);
    object(&assembly, Path::new("runtime"))
}

/// The object of an assembly, which `path` names.
fn object(assembly: &Assembly, path: &Path) -> Result<Vec<u8>, FileError> {
    let written = assembly.elf();
    written.map_err(|error| FileError::new("unwritable-object", path, error.to_string()))
}

/// An object that was assembled on the way.
struct Object {
    contents: Vec<u8>,
    /// How its functions take their arguments, if it was a listing.
    convention: Option<Convention>,
}

/// Assembles a file; none where there are errors, which are told.
fn assemble(path: &Path, release: Option<Release>, messages: &Messages) -> Result<Option<Object>, FileError> {
    let input = Input { name: path.display().to_string(), contents: files::read(path)? };
    let listing = crate::is_listing(&input);
    let options = crate::Options { release: release.unwrap_or_default(), ..crate::Options::default() };
    let mut assembly = crate::assemble(vec![input], &options, &crate::Disk);
    messages.assembly(&assembly)?;
    if assembly.failed() {
        return Ok(None);
    }
    let convention = listing.then(|| Convention::of(release.unwrap_or(assembly.unit.release)));
    if listing {
        assembly = crate::runtime::annotate(assembly);
    }
    let assembly = crate::describe(assembly, crate::Declared::default());
    let contents = object(&assembly, path)?;
    Ok(Some(Object { contents, convention }))
}
