//! `rasm fix`: applies the fixes that are certain.
//!
//! In: files, as for assembling. Out: the differences on standard output, the files if they are to be written, and a message for what
//! is left. Files are assembled and checked again after each round of fixes, until nothing changes; what is written is what was
//! assembled last, and only if it has no more errors than before.

use super::args::fix::Fix;
use super::diff;
use super::files::{self, FileError};
use super::package::{self, Sources};
use super::packages;
use super::target;
use crate::check::{Settings, check};
use crate::diag::apply::safe_fixes;
use crate::source::Loader;
use crate::stubs::Declared;
use crate::{Assembly, Disk, Input, Options};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The most rounds: a fix can reveal another error, but not without end.
const MOST_ROUNDS: usize = 20;

/// New texts of files, by their names, and the old ones.
#[derive(Clone, Default)]
struct Changes(BTreeMap<PathBuf, (String, String)>);

/// The text of an included file: its new one if it has one.
impl Loader for Changes {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.0.get(path) {
            Some((_, new)) => Ok(new.clone().into_bytes()),
            None => Disk.load(path),
        }
    }
}

/// Fixes what was asked for; true if nothing is left to do.
pub(super) fn main(asked: &Fix) -> Result<bool, FileError> {
    packages::each(&asked.files, &asked.assemble.messages, |inputs| package(asked, inputs))
}

/// Fixes one package.
fn package(asked: &Fix, inputs: &[PathBuf]) -> Result<bool, FileError> {
    let arguments = &asked.assemble;
    let Sources { mut inputs, go_files, package, headers, packages, is_folder } =
        package::with_siblings(arguments, inputs)?;
    if !is_folder {
        let selected = target::select(&mut inputs, arguments.level, arguments.options.release);
        arguments.messages.list(&selected)?;
    }
    let options = Options { package, headers, ..arguments.options.clone() };
    let settings = Settings { is_whole: is_folder, ..Settings::default() };
    let assembled = |inputs: &[Input], changes: &Changes| {
        let declared =
            Declared { files: go_files.clone(), packages: Some(packages.clone()), ..Declared::default() };
        check(inputs.to_vec(), declared, &options, changes, &settings)
    };
    let mut changes = Changes::default();
    let mut assembly = assembled(&inputs, &changes);
    let mut count = 0;
    for _ in 0..MOST_ROUNDS {
        let before = changes.clone();
        let more = round(&assembly, &mut inputs, &mut changes);
        if more == 0 {
            break;
        }
        let next = assembled(&inputs, &changes);
        // Files would be the worse for it: the messages are those of what stays.
        if next.errors > assembly.errors {
            changes = before;
            break;
        }
        count += more;
        assembly = next;
    }
    for (path, (old, new)) in &changes.0 {
        files::write_stdout(diff::unified(&path.display().to_string(), old, new).as_bytes())?;
    }
    if asked.yes {
        for (path, (_, new)) in &changes.0 {
            files::rewrite(path, new.as_bytes())?;
        }
    }
    arguments.messages.assembly(&assembly)?;
    Ok((count == 0 || asked.yes) && !assembly.failed())
}

/// Applies a round of fixes; returns their number.
fn round(assembly: &Assembly, inputs: &mut [Input], changes: &mut Changes) -> usize {
    let mut count = 0;
    for fixed in safe_fixes(assembly.sources(), assembly.diagnostics()) {
        let file = assembly.sources().file(fixed.file);
        let path = PathBuf::from(file.name());
        if path.as_os_str() == "-" {
            continue;
        }
        if let Some(input) = inputs.iter_mut().find(|input| input.name == file.name()) {
            input.contents = fixed.text.clone().into_bytes();
        }
        let old = || (file.text().to_string(), String::new());
        changes.0.entry(path).or_insert_with(old).1 = fixed.text;
        count += fixed.count;
    }
    count
}
