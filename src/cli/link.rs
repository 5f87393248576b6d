//! `rasm link`, and rasm under the name `ld`.
//!
//! In: a linker's command line. Out: a program in its place, or messages. Assembly among the inputs is
//! assembled on the way.

use super::files::{self, FileError};
use super::ld::{self, Arguments, Request};
use super::mapped::Files;
use super::messages::Messages;
use super::phases::Phases;
use super::{FAILURE, USAGE, finish};
use crate::diag::{Diagnostic, Severity};

use crate::runtime::Convention;
use crate::{Assembly, Input, LinkInput, LinkObserver, LinkOptions, Linked, Release};
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// Names under which rasm is a linker.
const NAMES: [&str; 2] = ["ld", "ld.rasm"];

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
    let parsed = take_go(args).and_then(|(args, go)| Ok((ld::parse(&args)?, go)));
    let (request, go) = match parsed {
        Ok(parsed) => parsed,
        Err(text) => {
            // Nobody may be there to read it.
            let _ = writeln!(io::stderr(), "rasm: {text}");
            return ExitCode::from(USAGE);
        }
    };
    match request {
        Request::Link(arguments) => {
            let messages = Messages { all: "", ..Messages::default() };
            finish(link(*arguments, go, &messages), &messages)
        }
        Request::Print(text) => match io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(FAILURE),
        },
    }
}

/// Links; false where the diagnostics say what is wrong.
fn link(arguments: Arguments, go: Go, messages: &Messages) -> Result<bool, FileError> {
    let warning = |text: &String| Diagnostic::unplaced(Severity::Warning, "ignored-option", text);
    messages.list(&arguments.warnings.iter().map(warning).collect::<Vec<_>>())?;
    if let Some(text) = &arguments.greeting {
        files::write_stdout(text.as_bytes())?;
    }
    let mut phases = Phases::default();
    let begin = &mut |name| phases.begin(name);
    let Some(linked) = program(arguments.inputs, arguments.options, go.release, messages, begin)? else {
        return Ok(false);
    };
    let Some(image) = linked.image else { return Ok(false) };
    begin("write the file");
    files::write_program(&arguments.output, &image)?;
    if let (Some(path), Some(text)) = (&arguments.map, &linked.map) {
        files::write(path, text.as_bytes())?;
    }
    if let Some(folder) = &go.sources {
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

/// Reads the release behind `--go`.
pub(super) fn release(text: &str) -> Result<Release, String> {
    let (oldest, newest) = (Release::OLDEST, Release::NEWEST);
    Release::parse(text).ok_or_else(|| format!("--go {text} is unknown: {oldest} to {newest}"))
}

/// What is said of Go, which a linker does not know.
#[derive(Default)]
struct Go {
    release: Option<Release>,
    /// Where the text of the runtime goes, for debuggers.
    sources: Option<PathBuf>,
}

/// Takes `--go RELEASE` and `--runtime-sources FOLDER` out of the words.
fn take_go(args: &[OsString]) -> Result<(Vec<OsString>, Go), String> {
    let (mut rest, mut go) = (Vec::new(), Go::default());
    let mut words = args.iter();
    while let Some(word) = words.next() {
        let text = word.to_str().unwrap_or_default();
        let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
        if !matches!(name, "--go" | "--runtime-sources") {
            rest.push(word.clone());
            continue;
        }
        let value = match value {
            Some(value) => OsString::from(value),
            None => words.next().ok_or_else(|| format!("{name} needs a value"))?.clone(),
        };
        match name {
            "--go" => go.release = Some(release(&value.to_string_lossy())?),
            _ => go.sources = Some(PathBuf::from(value)),
        }
    }
    Ok((rest, go))
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
    let written = crate::elf::write(&assembly.unit);
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
