//! Interprets the assembler's options.

mod flags;
mod options;
pub(super) mod plain;

use super::shared::many;
use super::{checks, messages, usage};
use crate::Options;
use crate::check::Levels;
use crate::cli::messages::Messages;
use crate::cli::target;
use crate::diag::Diagnostic;
use clap::ArgMatches;
use clap::parser::ValueSource;
pub(super) use flags::{root, with_options};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// What to assemble, and what to produce.
#[derive(Debug)]
pub(in crate::cli) struct Assemble {
    pub(in crate::cli) inputs: Vec<PathBuf>,
    pub(in crate::cli) output: PathBuf,
    /// The target of the make rule.
    pub(in crate::cli) target: PathBuf,
    pub(in crate::cli) emit: Emit,
    /// -S: write the listing to standard output.
    pub(in crate::cli) listing: bool,
    /// The file for the make rule.
    pub(in crate::cli) depfile: Option<PathBuf>,
    pub(in crate::cli) options: Options,
    /// Whether `-p` was given.
    pub(in crate::cli) has_package: bool,
    /// The microarchitecture level, from 1.
    pub(in crate::cli) level: usize,
    /// The Go release as given.
    pub(in crate::cli) go: Option<String>,
    /// -linkshared and -std, which are recorded in a Go object.
    pub(in crate::cli) linkshared: bool,
    pub(in crate::cli) std: bool,
    /// Go files that declare the functions.
    pub(in crate::cli) go_files: Vec<PathBuf>,
    /// The file for the go_asm.h of the Go files.
    pub(in crate::cli) asm_header: Option<PathBuf>,
    /// Prototypes given as text.
    pub(in crate::cli) prototypes: Vec<String>,
    /// The functions to be callable from C, if any.
    pub(in crate::cli) stubs: Option<StubArguments>,
    /// The checks to make, if any.
    pub(in crate::cli) checks: Levels,
    pub(in crate::cli) messages: Messages,
}

/// Functions to be called from C rather than Go.
#[derive(Debug)]
pub(in crate::cli) struct StubArguments {
    /// The file for the C declarations.
    pub(in crate::cli) header: Option<PathBuf>,
    /// The file for the Rust declarations.
    pub(in crate::cli) bindings: Option<PathBuf>,
}

/// The format of the output file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Emit {
    Elf,
    Listing,
    Deps,
    Stubs,
    Go,
}

/// What the assembler's options can request.
#[derive(Debug)]
pub(in crate::cli::args) enum Asked {
    Assemble(Box<Assemble>),
    SymbolAbis(Box<Assemble>),
    Version,
    /// A message's code, or all if it is empty.
    Explain(String),
}

/// The request that the arguments make.
pub(in crate::cli::args) fn request(matches: &ArgMatches) -> Result<Asked, Diagnostic> {
    if matches.contains_id("V") {
        return Ok(Asked::Version);
    }
    // Only the assembler itself has this option.
    if let Ok(Some(code)) = matches.try_get_one::<String>("explain") {
        return Ok(Asked::Explain(code.clone()));
    }
    let inputs: Vec<PathBuf> = many(matches, "files");
    if inputs.is_empty() && matches.get_flag("v") {
        return Ok(Asked::Version);
    }
    if inputs.is_empty() {
        return Err(usage::missing("no input file: name one, or - for standard input"));
    }
    let symbol_abis = is_on(matches, "gensymabis")
        || matches.get_one::<String>("emit").is_some_and(|emit| emit == "symabis");
    let emit = match matches.get_one::<String>("emit").map(String::as_str) {
        Some("go") => Emit::Go,
        Some("listing") => Emit::Listing,
        Some("deps") => Emit::Deps,
        Some("stubs") => Emit::Stubs,
        _ => Emit::Elf,
    };
    if let Some(go) = inputs.iter().find(|path| target::is_go(path)) {
        let go = go.display();
        return Err(usage::offer(
            usage::unexpected(format!("`{go}` is a Go file")),
            format!("pass it with `--go-files {go}`"),
        ));
    }
    one_folder(&inputs)?;
    let output = match (matches.get_one::<PathBuf>("o"), inputs.as_slice(), emit) {
        // Like cp.
        (Some(folder), [input], Emit::Elf | Emit::Go) if !symbol_abis && folder.is_dir() => {
            folder.join(default_output(input))
        }
        (Some(output), ..) => output.clone(),
        (None, ..) if symbol_abis => PathBuf::from("-"),
        (None, _, Emit::Listing | Emit::Deps | Emit::Stubs) => PathBuf::from("-"),
        (None, [input], Emit::Elf | Emit::Go) if input.as_os_str() != "-" => default_output(input),
        (None, ..) => {
            return Err(usage::missing("`-o` is needed: there is no single file to name the object after"));
        }
    };
    let target = match (emit, inputs.as_slice()) {
        (Emit::Deps, [input]) => default_output(input),
        _ => output.clone(),
    };
    let on = |name: &str| is_on(matches, name);
    let for_go = symbol_abis || emit == Emit::Go;
    let listing = on("S");
    if listing && matches!(emit, Emit::Elf | Emit::Go) && output.as_os_str() == "-" {
        return Err(usage::offer(
            usage::conflict("`-S` and `-o -` both print to standard output"),
            "name a file for one of them",
        ));
    }
    let depfile = match matches.get_one::<PathBuf>("MF") {
        Some(path) => Some(path.clone()),
        None if on("MD") && output.as_os_str() == "-" => {
            return Err(usage::offer(
                usage::conflict("`-MD` needs an output file to name its own after"),
                "use `-MF FILE`",
            ));
        }
        None => on("MD").then(|| output.with_extension("d")),
    };
    let options = options::of(matches, for_go)?;
    let header = matches.get_one::<PathBuf>("header").cloned();
    let bindings = matches.get_one::<PathBuf>("bindings").cloned();
    let wanted = matches.contains_id("stubs") || emit == Emit::Stubs;
    let go_files: Vec<PathBuf> = many(matches, "go-files");
    if !wanted && (header.is_some() || bindings.is_some()) {
        return Err(usage::missing("`--header` and `--bindings` need `--stubs sysv`"));
    }
    let has_folder = matches!(&inputs[..], [folder] if folder.is_dir());
    if matches.contains_id("go-asm-header") && go_files.is_empty() && !has_folder {
        return Err(usage::missing("`--go-asm-header` needs `--go-files`, or a package directory"));
    }
    if for_go && matches.contains_id("goamd64") {
        return Err(usage::offer(
            usage::conflict("`--goamd64` is for ELF objects and listings only"),
            "the environment variable `GOAMD64` sets the level of a Go object",
        ));
    }
    if for_go && (wanted || !go_files.is_empty() || matches.contains_id("prototype")) {
        return Err(usage::conflict("`--stubs`, `--go-files` and `--prototype` are for ELF objects only"));
    }
    let stubs = wanted.then_some(StubArguments { header, bindings });
    let arguments = Box::new(Assemble {
        inputs,
        output,
        target,
        emit,
        listing,
        depfile,
        options,
        has_package: matches.value_source("p") == Some(ValueSource::CommandLine),
        level: target::level(matches.get_one::<String>("goamd64").map(String::as_str)),
        go: matches.get_one::<String>("go").cloned(),
        linkshared: on("linkshared"),
        std: on("std"),
        go_files,
        asm_header: matches.get_one::<PathBuf>("go-asm-header").cloned(),
        prototypes: many(matches, "prototype"),
        stubs,
        checks: checks::levels(
            matches,
            if for_go { Levels::none() } else { Levels::while_assembling() },
            false,
        )?,
        messages: messages::of(matches),
    });
    if arguments.written().filter(|path| path.as_os_str() == "-").count() > 1 {
        return Err(usage::offer(
            usage::conflict("only one output can be standard output"),
            "name files for the others",
        ));
    }
    if let Some(path) = overwritten(&arguments) {
        return Err(usage::offer(
            usage::conflict(format!("`{}` would be overwritten", path.display())),
            "name another file",
        ));
    }
    Ok(if symbol_abis { Asked::SymbolAbis(arguments) } else { Asked::Assemble(arguments) })
}

/// Refuses a directory beside other inputs: it is a package, and they would be another.
fn one_folder(inputs: &[PathBuf]) -> Result<(), Diagnostic> {
    match inputs.iter().find(|path| inputs.len() > 1 && path.is_dir()) {
        None => Ok(()),
        Some(folder) => Err(usage::offer(
            usage::conflict(format!("`{}` is a directory, and must be the only input", folder.display())),
            "assemble one package at a time, or name its files",
        )),
    }
}

/// Files that are only read, with nothing to write.
pub(super) fn sources(matches: &ArgMatches, levels: Levels) -> Result<Assemble, Diagnostic> {
    let inputs: Vec<PathBuf> = many(matches, "files");
    if inputs.is_empty() {
        return Err(usage::missing("no input file: name files, or the directory of a package"));
    }
    let mut options = options::of(matches, false)?;
    // As a check it means all of them.
    options.defines.retain(|(name, _)| name != "all");
    Ok(Assemble {
        inputs,
        output: PathBuf::new(),
        target: PathBuf::new(),
        emit: Emit::Elf,
        listing: false,
        depfile: None,
        options,
        has_package: matches.value_source("p") == Some(ValueSource::CommandLine),
        level: target::level(matches.get_one::<String>("goamd64").map(String::as_str)),
        go: matches.get_one::<String>("go").cloned(),
        linkshared: false,
        std: false,
        go_files: many(matches, "go-files"),
        asm_header: None,
        prototypes: many(matches, "prototype"),
        stubs: None,
        checks: levels,
        messages: messages::of(matches),
    })
}

impl Assemble {
    /// The output files.
    pub(in crate::cli) fn written(&self) -> impl Iterator<Item = &Path> {
        let more = self.stubs.iter().flat_map(|stubs| [&stubs.header, &stubs.bindings]).flatten();
        let own = [Some(&self.output), self.depfile.as_ref(), self.asm_header.as_ref()];
        own.into_iter()
            .flatten()
            .chain(more)
            .map(PathBuf::as_path)
            .filter(|path| !path.as_os_str().is_empty())
    }
}

fn is_on(matches: &ArgMatches, name: &str) -> bool {
    matches.get_one::<bool>(name).copied().unwrap_or(false)
}

/// A file that is written twice, or that is also an input.
fn overwritten(arguments: &Assemble) -> Option<&Path> {
    let written: Vec<&Path> = arguments.written().collect();
    let read: Vec<&Path> = arguments.inputs.iter().chain(&arguments.go_files).map(PathBuf::as_path).collect();
    let standard = Path::new("-");
    let is_other = |index: usize, path: &Path| !written[..index].contains(&path) && !read.contains(&path);
    written
        .iter()
        .enumerate()
        .find(|(index, path)| **path != standard && !is_other(*index, path))
        .map(|(_, path)| *path)
}

/// `dir/swap.s` becomes `swap.o` in the current directory, as in Go.
fn default_output(input: &Path) -> PathBuf {
    // `.` and `..` stand for directory names.
    let whole = if input.file_name().is_none() { input.canonicalize().ok() } else { None };
    let name = whole.as_deref().unwrap_or(input).file_name();
    let name = name.unwrap_or(OsStr::new("a.s")).to_string_lossy();
    PathBuf::from(format!("{}.o", name.strip_suffix(".s").unwrap_or(&name)))
}
