//! `rasm check`: reports what checks find.
//!
//! In: files, or the directories of packages. Out: messages. The checks themselves are in [`crate::check`].

use super::args::assemble::Assemble;
use super::args::check::Check;
use super::files::{self, FileError};
use super::package::{self, Sources};
use super::packages;
use super::target;
use crate::check::Settings;
use crate::stubs::Declared;
use crate::{Assembly, Options};
use std::path::PathBuf;

/// Checks; false if there are errors.
pub(super) fn check(asked: &Check) -> Result<bool, FileError> {
    let Assemble { inputs, messages, .. } = &asked.sources;
    packages::each(inputs, messages, |inputs| package(asked, inputs))
}

/// Checks one package.
fn package(asked: &Check, inputs: &[PathBuf]) -> Result<bool, FileError> {
    let arguments = &asked.sources;
    let Sources { mut inputs, go_files, package, headers, packages, is_folder } =
        package::with_siblings(arguments, inputs)?;
    if !is_folder {
        let selected = target::select(&mut inputs, arguments.level, arguments.options.release);
        arguments.messages.list(&selected)?;
        if inputs.is_empty() {
            return Ok(false);
        }
    }
    let options = Options { package, headers, ..arguments.options.clone() };
    let texts = arguments.prototypes.iter().map(|text| Declared::text(text)).collect();
    let declared = Declared { files: go_files, texts, packages: Some(packages) };
    let level = asked.has_level.then_some(arguments.level);
    let settings = Settings { levels: arguments.checks.clone(), is_whole: is_folder, others: None, level };
    let assembly = crate::check::check(inputs, declared, &options, &crate::Disk, &settings);
    arguments.messages.assembly(&assembly)?;
    if asked.cpu {
        files::write_stdout(features(&assembly).as_bytes())?;
    }
    let passed = !assembly.failed();
    if arguments.inputs.len() == 1 && is_folder == arguments.inputs[0].is_dir() {
        // The process ends: freeing the storage of functions would take time for nothing.
        std::mem::forget(assembly);
    }
    Ok(passed)
}

/// A line for each function with the processor features that it needs.
fn features(assembly: &Assembly) -> String {
    let mut text = String::new();
    for (name, features) in crate::check::features(assembly) {
        let features: Vec<&str> = features.iter().map(|feature| feature.name()).collect();
        text +=
            &format!("{name}: {}\n", if features.is_empty() { "-".to_owned() } else { features.join(" ") });
    }
    text
}
