//! The one system and processor, linux/amd64, as the go command says it to the assembler; here for calls that people make.
//!
//! In: sources. Out: macros that the go command would define, sources for other systems, and warnings.

use crate::diag::{Diagnostic, FilePlace, Severity};
use crate::syntax::go::{constraint, leading};
use crate::{Assembly, Input, Release};
use std::path::Path;

/// What the go command defines for the assembler (asmArgs in cmd/go/internal/work/gc.go).
pub(super) const DEFINES: [&str; 2] = ["GOOS_linux", "GOARCH_amd64"];

/// Levels of the architecture (goamd64 in internal/buildcfg/cfg.go).
pub(super) const LEVELS: [&str; 4] = ["v1", "v2", "v3", "v4"];

/// The macros that are defined, with their value.
pub(super) fn defines(level: &str) -> impl Iterator<Item = (String, String)> {
    let level = format!("GOAMD64_{level}");
    DEFINES.into_iter().map(str::to_owned).chain([level]).map(|name| (name, "1".to_owned()))
}

/// Takes files out that by their names are for another system, unless all are, and says so; says of the others whether
/// a build constraint would keep them out.
pub(super) fn select(inputs: &mut Vec<Input>, release: Release) -> Vec<Diagnostic> {
    let is_ours = |input: &Input| crate::is_listing(input) || constraint::name_holds(&input.name);
    let has_ours = inputs.iter().any(is_ours);
    let mut warnings = Vec::new();
    inputs.retain(|input| {
        let is_ours = is_ours(input);
        if !is_ours {
            let what = if has_ours { "ignored: " } else { "" };
            warnings.push(warning(
                "other-system",
                &input.name,
                format!("{what}the file's name says that it is not for linux/amd64"),
            ));
        }
        is_ours || !has_ours
    });
    warnings.extend(inputs.iter().filter_map(|input| constrained(input, release)));
    warnings
}

/// Warns of a source that a build constraint keeps out of builds for linux/amd64.
fn constrained(input: &Input, release: Release) -> Option<Diagnostic> {
    let tag =
        |tag: &str| matches!(tag, "linux" | "unix" | "amd64" | "amd64.v1" | "gc") || release.has_tag(tag);
    // Constraints stand in the first lines.
    const MOST: usize = 1 << 16;
    let text = String::from_utf8_lossy(&input.contents[..input.contents.len().min(MOST)]);
    let found = leading::excluding(&text, &tag)?;
    let what = if found.is_valid { "keeps the file out of a build for linux/amd64" } else { "is malformed" };
    Some(warning("build-constraint", &input.name, format!("the build constraint `{}` {what}", found.line)))
}

/// Warns of the named sources that have TEXT where nothing is left of them.
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
            warning("no-symbols", file.name(), "no symbol is defined, though the file has TEXT".into())
                .help("define what its `#ifdef` lines ask for, with `-D NAME`")
        })
        .collect()
}

/// What another file is than assembly, if its first bytes say so.
pub(super) fn not_text(contents: &[u8]) -> Option<&'static str> {
    const LOOKED_AT: usize = 1 << 10;
    match contents {
        [0x7f, b'E', b'L', b'F', ..] => Some("an ELF file"),
        [b'!', b'<', ..] if contents.starts_with(b"!<arch>\n") || contents.starts_with(b"!<thin>\n") => {
            Some("an archive")
        }
        _ => {
            // A stray NUL in a text is better shown where it is.
            let looked_at = &contents[..contents.len().min(LOOKED_AT)];
            let zeros = looked_at.iter().filter(|byte| **byte == 0).count();
            (zeros * 16 > looked_at.len()).then_some("a binary file")
        }
    }
}

fn warning(code: &'static str, name: &str, text: String) -> Diagnostic {
    Diagnostic::unplaced(Severity::Warning, code, text).at(FilePlace::file(name), "")
}

/// Whether a file is Go's source by its name.
pub(super) fn is_go(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "go")
}
