//! The only target, linux/amd64. The go command passes it to the assembler; this stands in for that on direct calls.
//!
//! In: sources. Out: the macros that the go command would define, the sources that are not for other systems, and warnings.

use crate::diag::{Diagnostic, FilePlace, Severity};
use crate::source::readable;
use crate::syntax::go::{constraint, leading};
use crate::{Assembly, Input, Release};
pub(super) use crate::{DEFINES, LEVELS, defines};
use std::path::Path;

/// The number of the requested level.
pub(super) fn level(name: Option<&str>) -> usize {
    LEVELS.iter().position(|level| Some(*level) == name).unwrap_or(0) + 1
}

/// Removes files whose names say that they are for another system, with warnings, unless all are for another system on
/// amd64; warns about the others that a build constraint would exclude. It is an error if nothing is left.
pub(super) fn select(inputs: &mut Vec<Input>, level: usize, release: Release) -> Vec<Diagnostic> {
    let is_ours = |input: &Input| crate::is_listing(input) || constraint::name_holds(&input.name);
    let has_ours = inputs.iter().any(is_ours);
    let mut found = Vec::new();
    inputs.retain(|input| {
        if is_ours(input) {
            return true;
        }
        let is_assembled = !has_ours && constraint::name_holds_on_amd64(&input.name);
        let what = if is_assembled { "" } else { "ignored: " };
        let text = format!("{what}the file's name says that it is not for linux/amd64");
        found.push(warning("other-system", &input.name, text));
        is_assembled
    });
    found.extend(inputs.iter().filter_map(|input| constrained(input, level, release)));
    if inputs.is_empty() {
        let text = "no input is assembly for amd64";
        found.push(Diagnostic::unplaced(Severity::Error, "no-source", text));
    }
    found
}

/// Whether a file belongs to a build for linux/amd64.
pub(super) fn is_built(input: &Input, level: usize, release: Release) -> bool {
    constraint::name_holds(&input.name) && constrained(input, level, release).is_none()
}

/// Warns about a source that a build constraint excludes from builds for linux/amd64.
fn constrained(input: &Input, level: usize, release: Release) -> Option<Diagnostic> {
    let tag = |tag: &str| crate::experiments::is_build_tag(release, level, tag);
    // Constraints are at the start of a file.
    const MOST: usize = 1 << 16;
    let text = readable(&input.contents[..input.contents.len().min(MOST)]);
    let found = leading::excluding(&text, &tag)?;
    let what = if found.is_valid { "keeps the file out of a build for linux/amd64" } else { "is malformed" };
    Some(warning("build-constraint", &input.name, format!("the build constraint `{}` {what}", found.line)))
}

/// Warns about the named sources that contain TEXT directives but define no symbols.
pub(super) fn empty(names: &[String], assembly: &Assembly) -> Vec<Diagnostic> {
    if assembly.failed() || !assembly.unit.text.is_empty() || !assembly.unit.data.is_empty() {
        return Vec::new();
    }
    let has_text = |text: &str| {
        let mut heads = text.lines().filter_map(|line| line.trim_start().strip_prefix("TEXT"));
        heads.any(|rest| rest.starts_with([' ', '\t']))
    };
    let files = assembly.sources.files().map(|(_, file)| file);
    let empty = files.filter(|file| names.iter().any(|name| name == file.name()) && has_text(file.text()));
    empty
        .map(|file| {
            warning("no-symbols", file.name(), "no symbol is defined, though the file has `TEXT`".into())
                .help("define what its `#ifdef` lines ask for, with `-D NAME`")
        })
        .collect()
}

/// What a file is if it is not assembly, judging by its first bytes.
pub(super) fn not_text(contents: &[u8]) -> Option<&'static str> {
    const LOOKED_AT: usize = 1 << 10;
    match contents {
        [0x7f, b'E', b'L', b'F', ..] => Some("an ELF file"),
        [b'!', b'<', ..] if contents.starts_with(b"!<arch>\n") || contents.starts_with(b"!<thin>\n") => {
            Some("an archive")
        }
        _ => {
            // A stray NUL in text is better reported at its position.
            let looked_at = &contents[..contents.len().min(LOOKED_AT)];
            let zeros = looked_at.iter().filter(|byte| **byte == 0).count();
            (zeros * 16 > looked_at.len()).then_some("a binary file")
        }
    }
}

fn warning(code: &'static str, name: &str, text: String) -> Diagnostic {
    Diagnostic::unplaced(Severity::Warning, code, text).at(FilePlace::file(name), "")
}

/// Whether a file is Go source, by its name.
pub(super) fn is_go(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "go")
}
