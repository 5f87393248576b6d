//! Assembles files into the requested output.
//!
//! In: an [`Assemble`]. Out: the output file, any additional files, and messages.

use super::args::assemble::{Assemble, Emit};
use super::files::{self, FileError};
use super::package::{self, Sources};
use super::target;
use super::toolchain::{self, Toolchain};
use crate::check::Settings;
use crate::source::Loader;
use crate::{Assembly, Input, Options};
use std::path::Path;

/// The kind of output file.
enum Output {
    Elf,
    Listing,
    Dependencies,
    Stubs,
    /// For this Go toolchain.
    Go(Toolchain),
}

/// Assembles; false if there are errors, which the diagnostics report.
pub(super) fn assemble(arguments: &Assemble) -> Result<bool, FileError> {
    let Sources { mut inputs, go_files, package, headers, packages, is_folder } =
        package::sources(arguments)?;
    if !matches!(arguments.emit, Emit::Go) && !is_folder {
        let selected = target::select(&mut inputs, arguments.level, arguments.options.release);
        arguments.messages.list(&selected)?;
        if inputs.is_empty() {
            return Ok(false);
        }
    }
    let names: Vec<_> = inputs.iter().map(|input| input.name.clone()).collect();
    let loader: &dyn Loader = &crate::Disk;
    if let Some(path) = &arguments.asm_header {
        let text = headers.first().map_or("", |(_, text)| text);
        files::write(path, text.as_bytes())?;
    }
    let mut options = Options { package, headers, ..arguments.options.clone() };
    let output = match arguments.emit {
        Emit::Elf => Output::Elf,
        Emit::Listing => Output::Listing,
        Emit::Deps => Output::Dependencies,
        Emit::Stubs => Output::Stubs,
        Emit::Go => {
            refuse_listings(&inputs)?;
            Output::Go(Toolchain::settle(arguments, &mut options)?)
        }
    };
    let texts = arguments.prototypes.iter().map(|text| crate::stubs::Declared::text(text)).collect();
    let declared = crate::stubs::Declared { files: go_files, texts, packages: Some(packages) };
    options.operands = arguments.stubs.is_some() || arguments.listing || !matches!(output, Output::Elf);
    let Some(stubs) = &arguments.stubs else {
        options.written = arguments.checks.keep_written(!declared.files.is_empty());
        let mut assembly = crate::assemble(inputs, &options, loader);
        let describes = (options.debug || !declared.is_empty()) && matches!(output, Output::Elf);
        if arguments.checks.any() || describes && !assembly.failed() {
            let told = crate::stubs::Told::read(&mut assembly, declared);
            let settings =
                Settings { levels: arguments.checks.clone(), is_whole: is_folder, others: None, level: None };
            crate::check::with(&mut assembly, &told, &settings);
            if describes && !assembly.failed() {
                crate::stubs::describe::with(&mut assembly, told);
            }
        }
        arguments.messages.assembly(&assembly)?;
        if assembly.failed() {
            return Ok(false);
        }
        if !matches!(output, Output::Go(_)) {
            arguments.messages.list(&target::empty(&names, &assembly))?;
        }
        write_outputs(arguments, &output, &assembly, "")?;
        // The process ends: freeing each function's storage would take time for nothing.
        std::mem::forget(assembly);
        return Ok(true);
    };
    let stubbed = crate::stubs::assemble(inputs, declared, &options, loader);
    arguments.messages.assembly(&stubbed.assembly)?;
    if stubbed.assembly.failed() {
        return Ok(false);
    }
    if let Some(path) = &stubs.header {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files::write(path, crate::stubs::header::text(&stubbed, &name).as_bytes())?;
    }
    if let Some(path) = &stubs.bindings {
        files::write(path, crate::stubs::bindings::text(&stubbed).as_bytes())?;
    }
    write_outputs(arguments, &output, &stubbed.assembly, &stubbed.text)?;
    Ok(true)
}

/// Determines the ABIs of symbols; false if there are errors, which the diagnostics report.
pub(super) fn symbol_abis(arguments: &Assemble) -> Result<bool, FileError> {
    let Sources { inputs, package, headers, .. } = package::sources(arguments)?;
    refuse_listings(&inputs)?;
    let mut options = Options { package, headers, ..arguments.options.clone() };
    Toolchain::settle(arguments, &mut options)?;
    let found = crate::symabis::collect(inputs, &options, &crate::Disk);
    arguments.messages.assembly(&found.assembly)?;
    if found.assembly.failed() {
        return Ok(false);
    }
    files::write(&arguments.output, found.text.as_bytes())?;
    write_depfile(arguments, &found.assembly)?;
    Ok(true)
}

/// Output for Go's tools must be made from source.
fn refuse_listings(inputs: &[Input]) -> Result<(), FileError> {
    let reason = "a listing cannot become a Go object: only source can";
    let listing = inputs.iter().find(|input| crate::is_listing(input));
    listing.map_or(Ok(()), |listing| Err(FileError::new("not-source", Path::new(&listing.name), reason)))
}

/// Writes everything requested; `stubs` is the text of the stubs.
fn write_outputs(
    arguments: &Assemble,
    output: &Output,
    assembly: &Assembly,
    stubs: &str,
) -> Result<(), FileError> {
    if arguments.listing && !matches!(output, Output::Listing) {
        files::write_stdout(assembly.listing().as_bytes())?;
    }
    let failed = |error: &dyn std::fmt::Display| {
        FileError::new("unwritable-object", &arguments.output, error.to_string())
    };
    let contents = match output {
        Output::Elf => assembly.elf().map_err(|error| failed(&error))?,
        Output::Listing => assembly.listing().into_bytes(),
        Output::Stubs => stubs.as_bytes().to_vec(),
        Output::Dependencies => dependencies(arguments, assembly).into_bytes(),
        Output::Go(toolchain) => {
            let directory = toolchain::working_directory()?;
            let options = toolchain.object_options(arguments, &directory);
            assembly.go_object(&options).map_err(|error| failed(&error))?
        }
    };
    files::write(&arguments.output, &contents)?;
    write_depfile(arguments, assembly)
}

fn write_depfile(arguments: &Assemble, assembly: &Assembly) -> Result<(), FileError> {
    match &arguments.depfile {
        Some(path) => files::write(path, dependencies(arguments, assembly).as_bytes()),
        None => Ok(()),
    }
}

/// A make rule: the output depends on every file that was read.
fn dependencies(arguments: &Assemble, assembly: &Assembly) -> String {
    let mut text = format!("{}:", files::for_make(&arguments.target.display().to_string()));
    for name in assembly.files_read() {
        text.push(' ');
        text.push_str(&files::for_make(name));
    }
    text.push('\n');
    text
}
