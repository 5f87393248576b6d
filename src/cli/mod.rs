//! The command: arguments, files, messages, exit codes.
//!
//! In: the command line. Out: files, text on standard output and error, and 0, 1 for errors in the
//! input, or 2 for a wrong command line. All I/O of rasm is in here; what is assembled and how is the
//! library's business.

mod args;
mod dump;
mod files;
mod ld;
mod link;
mod mapped;
mod render;
mod run;
mod toolchain;
mod toolexec;
mod verify;

use crate::source::Loader;
use crate::{Assembly, Input};
use args::{Arguments, Emit, Request};
use files::FileError;
use render::Renderer;
use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use toolchain::Toolchain;

/// The input or the machine is at fault.
const FAILURE: u8 = 1;
/// The command line is at fault.
const USAGE: u8 = 2;

/// Runs the command.
pub fn main(args: impl Iterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.collect();
    if let Some(list) = run::arguments(&args) {
        return run::main(list);
    }
    if let Some(list) = toolexec::arguments(&args) {
        return toolexec::main(list);
    }
    if let Some(list) = link::arguments(&args) {
        return link::main(list);
    }
    match args::parse(args.into_iter()) {
        Ok(request) => perform(request),
        Err(text) => {
            // Nobody may be there to read it.
            let _ = io::stderr().write_all(text.as_bytes());
            ExitCode::from(USAGE)
        }
    }
}

/// Does what the command line says.
fn perform(request: Request) -> ExitCode {
    match request {
        Request::Assemble(arguments) => finish(assemble(&arguments)),
        Request::Verify(paths) => finish(verify(&paths)),
        Request::Dump(paths) => finish(dump(&paths)),
        Request::Print(text) => match io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(FAILURE),
        },
    }
}

/// The exit code of what was done.
fn finish(result: Result<bool, FileError>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(FAILURE),
        Err(error) => {
            let _ = writeln!(io::stderr(), "rasm: {error}");
            ExitCode::from(FAILURE)
        }
    }
}

/// Checks listings; false where one is wrong.
fn verify(paths: &[PathBuf]) -> Result<bool, FileError> {
    let mut stderr = BufWriter::new(io::stderr().lock());
    let result = verify::run(paths, &mut io::stdout().lock(), &mut stderr);
    // Whoever closed standard error does not want to read it.
    let _ = stderr.flush();
    result
}

/// Prints what is in Go objects; false where one cannot be read.
fn dump(paths: &[PathBuf]) -> Result<bool, FileError> {
    let mut stdout = BufWriter::new(io::stdout().lock());
    dump::run(paths, &mut stdout, &mut io::stderr().lock())
}

/// Assembles; false where the diagnostics say what is wrong.
fn assemble(arguments: &Arguments) -> Result<bool, FileError> {
    let inputs = read(&arguments.inputs)?;
    let loader: &dyn Loader = &crate::Disk;
    if matches!(arguments.emit, Emit::Go | Emit::SymbolAbis) {
        return for_go(arguments, inputs, loader);
    }
    let texts = arguments.prototypes.iter().map(|text| crate::Declared::text(text)).collect();
    let declared = crate::Declared { files: read(&arguments.go_files)?, texts };
    let Some(stubs) = &arguments.stubs else {
        let mut assembly = crate::assemble(inputs, &arguments.options, loader);
        if !assembly.failed() && arguments.options.debug && arguments.emit == Emit::Elf {
            assembly = crate::describe(assembly, declared);
        }
        print(&assembly, arguments)?;
        if assembly.failed() {
            return Ok(false);
        }
        write_outputs(arguments, &assembly, "")?;
        return Ok(true);
    };
    let stubbed = crate::assemble_with_stubs(inputs, declared, &arguments.options, loader);
    print(&stubbed.assembly, arguments)?;
    if stubbed.assembly.failed() {
        return Ok(false);
    }
    if let Some(path) = &stubs.header {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files::write(path, crate::c_header::text(&stubbed, &name).as_bytes())?;
    }
    if let Some(path) = &stubs.bindings {
        files::write(path, crate::rust_bindings::text(&stubbed).as_bytes())?;
    }
    write_outputs(arguments, &stubbed.assembly, &stubbed.text)?;
    Ok(true)
}

/// Makes what the go command takes: an object, or the symbols' ABIs.
fn for_go(arguments: &Arguments, inputs: Vec<Input>, loader: &dyn Loader) -> Result<bool, FileError> {
    if let Some(listing) = inputs.iter().find(|input| crate::is_listing(input)) {
        let reason = "this is a listing, and Go objects are made of source only";
        return Err(FileError::new(Path::new(&listing.name), reason));
    }
    let toolchain = Toolchain::find(arguments)?;
    let mut options = arguments.options.clone();
    options.release = toolchain.release;
    options.experiments = Some(toolchain.experiments.clone());
    // The object has debug information of its own kind.
    options.debug = false;
    if arguments.emit == Emit::SymbolAbis {
        let found = crate::symabis::collect(inputs, &options, loader);
        print(&found.assembly, arguments)?;
        if !found.assembly.failed() {
            files::write(&arguments.output, found.text.as_bytes())?;
        }
        return Ok(!found.assembly.failed());
    }
    let assembly = crate::assemble(inputs, &options, loader);
    print(&assembly, arguments)?;
    if assembly.failed() {
        return Ok(false);
    }
    let go = crate::go_object::Options {
        header: &toolchain.header,
        directory: &toolchain::working_directory()?,
        goroot: &toolchain.goroot,
        shared: options.shared,
        linkshared: arguments.linkshared,
        std: arguments.std,
    };
    let object = crate::go_object::write(&assembly.unit, &go);
    let object = object.map_err(|error| FileError::new(&arguments.output, error))?;
    if arguments.listing {
        files::write_stdout(crate::listing::text(&assembly.unit).as_bytes())?;
    }
    files::write(&arguments.output, &object)?;
    write_depfile(arguments, &assembly)?;
    Ok(true)
}

fn read(paths: &[PathBuf]) -> Result<Vec<Input>, FileError> {
    let input = |path: &PathBuf| Ok(Input { name: path.display().to_string(), contents: files::read(path)? });
    paths.iter().map(input).collect()
}

/// Says what an assembly has to say.
fn print(assembly: &Assembly, arguments: &Arguments) -> Result<(), FileError> {
    let renderer = Renderer::new(assembly, &arguments.messages);
    let mut stderr = BufWriter::new(io::stderr().lock());
    match renderer.print(&mut stderr).and_then(|()| stderr.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(FileError::stderr(error)),
        _ => Ok(()),
    }
}

/// Writes everything that was asked for; `stubs` is the text of the stubs.
fn write_outputs(arguments: &Arguments, assembly: &Assembly, stubs: &str) -> Result<(), FileError> {
    if arguments.listing && arguments.emit != Emit::Listing {
        files::write_stdout(crate::listing::text(&assembly.unit).as_bytes())?;
    }
    let contents = match arguments.emit {
        Emit::Elf | Emit::Go | Emit::SymbolAbis => {
            crate::elf::write(&assembly.unit).map_err(|error| FileError::new(&arguments.output, error))?
        }
        Emit::Listing => crate::listing::text(&assembly.unit).into_bytes(),
        Emit::Stubs => stubs.as_bytes().to_vec(),
        Emit::Deps => dependencies(arguments, assembly).into_bytes(),
    };
    files::write(&arguments.output, &contents)?;
    write_depfile(arguments, assembly)
}

fn write_depfile(arguments: &Arguments, assembly: &Assembly) -> Result<(), FileError> {
    match &arguments.depfile {
        Some(path) => files::write(path, dependencies(arguments, assembly).as_bytes()),
        None => Ok(()),
    }
}

/// A rule for make: the output depends on every file that was read.
fn dependencies(arguments: &Arguments, assembly: &Assembly) -> String {
    let escape = |name: &str| name.replace('$', "$$").replace(' ', "\\ ").replace('#', "\\#");
    let mut text = format!("{}:", escape(&arguments.target.display().to_string()));
    for name in assembly.files_read() {
        text.push(' ');
        text.push_str(&escape(name));
    }
    text.push('\n');
    text
}
