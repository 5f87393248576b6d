//! Package archives, as left by both assemblers in the build cache.
//!
//! In: patterns of packages. Out: the number of equal archives among those with assembly, and the differences of the others.

use crate::toolexec::compare;
use crate::toolexec::go::{Assembler, Go};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The result of a comparison.
#[derive(Debug)]
pub(crate) struct Archives {
    /// Packages with assembly.
    pub(crate) all: usize,
    /// Assembly files in them.
    pub(crate) files: usize,
    /// Packages whose archives are equal except for the build ID.
    pub(crate) same: usize,
    /// The differences, as text.
    pub(crate) wrong: String,
}

/// Compiles the packages and their dependencies, and compares the archives of those with assembly that are in the standard
/// library, or of those that are not.
pub(crate) fn compare(go: &Go, folder: &Path, patterns: &[&str], standard: bool) -> Result<Archives, String> {
    let theirs = list(go, Assembler::Go, folder, patterns, standard)?;
    let ours = list(go, Assembler::Rasm, folder, patterns, standard)?;
    if theirs.is_empty() || !theirs.keys().eq(ours.keys()) {
        return Err(format!("different packages: {:?} and {:?}", theirs.keys(), ours.keys()));
    }
    let mut archives = Archives {
        all: theirs.len(),
        files: theirs.values().map(|(_, files)| files).sum(),
        same: 0,
        wrong: String::new(),
    };
    for (package, (archive, _)) in &theirs {
        let (other, _) = &ours[package];
        // One file would mean that nothing was assembled again.
        let result =
            if archive == other { Err("one archive for both".into()) } else { compare::same(archive, other) };
        match result {
            Ok(()) => archives.same += 1,
            Err(difference) => archives.wrong += &format!("{package}: {difference}\n"),
        }
    }
    Ok(archives)
}

/// The archive of each package with assembly, and its number of assembly files.
fn list(
    go: &Go,
    who: Assembler,
    folder: &Path,
    patterns: &[&str],
    standard: bool,
) -> Result<BTreeMap<String, (PathBuf, usize)>, String> {
    let wanted = if standard { ".Standard" } else { "(not .Standard)" };
    let format = format!(
        "-f={{{{if and .SFiles {wanted}}}}}{{{{.ImportPath}}}}\t{{{{len .SFiles}}}}\t{{{{.Export}}}}{{{{end}}}}"
    );
    let arguments: Vec<&str> =
        ["-export", "-deps", &format].into_iter().chain(patterns.iter().copied()).collect();
    let listed = go.run(who, folder, "list", &arguments)?;
    let text = String::from_utf8_lossy(&listed.stdout);
    text.lines()
        .filter(|line| !line.is_empty())
        .map(|line| {
            let mut words = line.split('\t');
            let mut word =
                || words.next().filter(|word| !word.is_empty()).ok_or_else(|| format!("go list: {line:?}"));
            let (package, files, archive) = (word()?, word()?, word()?);
            let files = files.parse().map_err(|error| format!("go list: {line:?}: {error}"))?;
            Ok((package.to_owned(), (PathBuf::from(archive), files)))
        })
        .collect()
}
