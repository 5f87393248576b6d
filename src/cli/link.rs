//! `rasm link`, and rasm under the name `ld`.
//!
//! In: a linker's command line. Out: the output file, or messages. Assembly among the inputs is assembled first.

use super::args;
use super::assembled::Assembled;
use super::exit::{self, FAILURE, finish};
use super::files::{self, FileError};
use super::ld::{self, Arguments, Request};
use super::mapped::Files;
use super::messages::Messages;
use super::phases::Phases;
use super::progress::Progress;
use super::target;
use crate::diag::{self, Diagnostic, Severity};
use crate::link::{self, Linked};
use crate::render::Sources;
use crate::source::SourceMap;
use crate::stubs::runtime::Convention;
use crate::{Assembly, Input, Release};
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// The names under which rasm acts as a linker.
const NAMES: [&str; 2] = ["ld", "ld.rasm"];

/// The arguments after the name, if rasm was called by a linker's name.
pub(super) fn called_as(args: &[OsString]) -> Option<&[OsString]> {
    let name = Path::new(args.first()?).file_name()?;
    NAMES.iter().any(|known| name == *known).then(|| &args[1..])
}

/// Runs the linker with the arguments after its name.
pub(super) fn main(words: &[OsString]) -> ExitCode {
    let print = |text: &str| match files::write_stdout(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(FAILURE),
    };
    match ld::parse(words) {
        Ok(Request::Link(mut arguments)) => {
            arguments.messages.begin_log();
            let messages = arguments.messages.clone();
            finish(link(*arguments), &messages)
        }
        Ok(Request::Help) => print(&args::help("link")),
        Ok(Request::Version) => print(&ld::options::version()),
        Err(wrong) => exit::usage(wrong.diagnostic(), words),
    }
}

/// Links; false if there are errors, which the diagnostics report.
fn link(arguments: Arguments) -> Result<bool, FileError> {
    let messages = &arguments.messages;
    let warning = |text: &String| Diagnostic::unplaced(Severity::Warning, "ignored-option", text);
    let show = |sources: &Sources<'_>, diagnostics: &[Diagnostic]| {
        let is_shown = |told: &&Diagnostic| !arguments.no_warnings || told.severity == Severity::Error;
        let shown: Vec<_> = diagnostics.iter().filter(is_shown).cloned().collect();
        messages.show(sources, &shown, diag::errors(&shown))
    };
    show(&Sources::none(), &arguments.warnings.iter().map(warning).collect::<Vec<_>>())?;
    if arguments.tells_version {
        files::write_stdout(ld::options::version().as_bytes())?;
    }
    let mut phases = Phases::default();
    let relocatable = arguments.options.relocatable;
    let mut progress = Progress::new("linking", None, arguments.time_phases);
    let begin = &mut |name| {
        phases.begin(name);
        progress.begin(name);
    };
    let program = program(arguments.inputs, arguments.options, arguments.release, messages, begin)?;
    progress.erase();
    let Some(Program { linked, sources, .. }) = program else {
        return Ok(false);
    };
    let [output, log] = &linked.told;
    if !output.is_empty() {
        files::write_stdout(output.as_bytes())?;
    }
    // Standard error may be closed.
    let _ = io::stderr().write_all(log.as_bytes());
    show(&Sources::of_map(&sources), &linked.diagnostics)?;
    let is_warned = linked.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Warning);
    if arguments.fatal_warnings && !arguments.no_warnings && (is_warned || !arguments.warnings.is_empty()) {
        return Ok(false);
    }
    let Some(image) = linked.image else { return Ok(false) };
    phases.begin("write the file");
    match relocatable {
        true => files::write(&arguments.output, &image)?,
        false => files::write_as(&arguments.output, &image, files::mode::PROGRAM)?,
    }
    if let (Some(path), Some(text)) = (&arguments.map, &linked.map) {
        files::write(path, text.as_bytes())?;
    }
    if arguments.memory_usage {
        files::write_stdout(MEMORY_USAGE.as_bytes())?;
    }
    if let Some(path) = &arguments.dependencies {
        files::write(path, rule(&arguments.output, &linked.read).as_bytes())?;
    }
    if let Some(folder) = &arguments.runtime_sources {
        write_sources(folder)?;
    }
    if arguments.time_phases {
        // Standard error may be closed.
        let _ = io::stderr().write_all(phases.table().as_bytes());
    }
    Ok(true)
}

/// The output of `--print-memory-usage` for a program without memory regions, which only scripts define.
const MEMORY_USAGE: &str = "Memory region         Used Size  Region Size  %age Used\n";

/// A make rule: the program depends on the files, and files that no longer exist are not an error.
fn rule(program: &Path, read: &[String]) -> String {
    let mut text = format!("{}:", files::for_make(&program.display().to_string()));
    for path in read {
        text += &format!(" \\\n  {}", files::for_make(path));
    }
    text.push('\n');
    for path in read {
        text += &format!("\n{}:\n", files::for_make(path));
    }
    text
}

/// A program that was linked, or could not be, as its diagnostics report.
pub(super) struct Program {
    pub(super) linked: Linked,
    /// The assembly that its diagnostics point into.
    pub(super) sources: SourceMap,
    /// The assembly functions among the inputs.
    pub(super) functions: Vec<Defined>,
}

/// A function defined in assembly.
pub(super) struct Defined {
    /// The name known to the linker.
    pub(super) name: String,
    /// Whether it is local to its file.
    pub(super) is_local: bool,
}

/// Links files, assembling where needed, and adds a runtime for a Go program; none if assembling finds errors, which are
/// reported. `release` applies to listings that do not state theirs; `begin` is called for each phase.
pub(super) fn program(
    mut inputs: Vec<link::Input>,
    mut options: link::Options,
    release: Option<Release>,
    messages: &Messages,
    begin: &mut link::Observer<'_>,
) -> Result<Option<Program>, FileError> {
    begin("assemble");
    let mut convention = release.map(Convention::of);
    let mut functions = Vec::new();
    let mut assembled = Assembled::default();
    for input in &mut inputs {
        let link::Input::File { path, .. } = input else { continue };
        if target::is_go(path) {
            return Err(FileError::new("go-source", path, "rasm does not compile Go")
                .help("`go tool compile -S` prints a listing of its code, which rasm takes".into()));
        }
        if is_assembly(path) {
            let Some(object) = assemble(path, release, messages)? else { return Ok(None) };
            convention = convention.or(object.convention);
            functions.extend(object.functions);
            let name = path.display().to_string();
            assembled.push(name.clone(), object.assembly);
            *input = link::Input::Object { name, contents: Arc::new(object.contents) };
        }
    }
    let mut linked = crate::link::link_observed(&inputs, &options, &Files, begin);
    if linked.wants_runtime {
        begin("assemble the runtime");
        let object = runtime(convention.unwrap_or(Convention::Stack))?;
        inputs.push(link::Input::Object { name: "runtime".into(), contents: Arc::new(object) });
        options.entry = crate::stubs::runtime::ENTRY.into();
        linked = crate::link::link_observed(&inputs, &options, &Files, begin);
    }
    let sources = assembled.explain(&mut linked.diagnostics);
    Ok(Some(Program { linked, sources, functions }))
}

/// Whether to assemble a file: recognizes source by its name, a listing by its text.
fn is_assembly(path: &Path) -> bool {
    /// Typical names of objects and archives, of which there can be many.
    const OBJECTS: [&str; 5] = ["o", "a", "lo", "rlib", "so"];
    /// How far into a file to look for signs of a listing.
    const HEAD: u64 = 1 << 16;
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("s") => return true,
        Some(known) if OBJECTS.contains(&known) => return false,
        _ if path.as_os_str() == "-" => return true,
        _ => {}
    }
    // A pipe or a device can be read only once; a missing file is left to the linker to report.
    let file = std::fs::File::open(path).ok().filter(|file| file.metadata().is_ok_and(|data| data.is_file()));
    let mut contents = Vec::new();
    let is_read = file.is_some_and(|file| file.take(HEAD).read_to_end(&mut contents).is_ok());
    is_read
        && target::not_text(&contents).is_none()
        && crate::is_listing(&Input::new(String::new(), contents))
}

/// Writes the runtime's source files below a directory, under the names used by debug information.
fn write_sources(folder: &Path) -> Result<(), FileError> {
    for input in crate::stubs::runtime::inputs().into_iter().chain([crate::stubs::runtime::header()]) {
        let path = folder.join(&input.name);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(|error| FileError::write(parent, &error))?;
        files::write(&path, &input.contents)?;
    }
    Ok(())
}

/// The runtime's object.
fn runtime(convention: Convention) -> Result<Vec<u8>, FileError> {
    let assembly = crate::stubs::runtime::assemble(convention);
    object(&assembly, Path::new("runtime"))
}

/// The object produced by an assembly; `path` names it in errors.
fn object(assembly: &Assembly, path: &Path) -> Result<Vec<u8>, FileError> {
    let written = assembly.elf();
    written.map_err(|error| FileError::new("unwritable-object", path, error.to_string()))
}

/// An object assembled from an input.
struct Object {
    contents: Vec<u8>,
    assembly: Assembly,
    /// The calling convention of its functions, if it was a listing.
    convention: Option<Convention>,
    functions: Vec<Defined>,
}

/// Assembles a file; none if there are errors, which are reported.
fn assemble(path: &Path, release: Option<Release>, messages: &Messages) -> Result<Option<Object>, FileError> {
    let input = Input::new(path.display().to_string(), files::read(path)?);
    let listing = crate::is_listing(&input);
    if let Some(what) = target::not_text(&input.contents) {
        return Err(FileError::new("not-source", path, format!("{what}, not assembly")));
    }
    let mut inputs = vec![input];
    let release_of_source = release.unwrap_or_default();
    messages.list(&target::select(&mut inputs, 1, release_of_source))?;
    let names: Vec<_> = inputs.iter().map(|input| input.name.clone()).collect();
    let options = crate::Options {
        release: release_of_source,
        defines: target::defines(target::LEVELS[0]).collect(),
        ..crate::Options::default()
    };
    let mut assembly = crate::assemble(inputs, &options, &crate::Disk);
    messages.assembly(&assembly)?;
    messages.list(&target::empty(&names, &assembly))?;
    if assembly.failed() {
        return Ok(None);
    }
    let convention = listing.then(|| Convention::of(release.unwrap_or(assembly.unit.release)));
    if listing {
        assembly = crate::stubs::runtime::annotate(assembly);
    }
    let assembly = crate::stubs::describe::assembly(assembly, crate::stubs::Declared::default());
    let contents = object(&assembly, path)?;
    let unit = &assembly.unit;
    let defined = |id: &crate::obj::SymbolId| Defined {
        name: unit.linked_name(*id).into_owned(),
        is_local: unit.symbol(*id).version == crate::obj::Version::Static,
    };
    let functions = unit.text.iter().map(defined).collect();
    Ok(Some(Object { contents, convention, functions, assembly }))
}
