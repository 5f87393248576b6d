//! Documents: what they name is there.
//!
//! In: README.md, CONTRIBUTING.md and docs/. Out: a test a document: each file or folder of the project that it names exists.

use crate::support::runner::{Context, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};

/// Folders of the project; a path that begins with one of them, in backticks or as a link, must be there.
const FOLDERS: [&str; 9] =
    [".ci/", "benches/", "docs/", "examples/", "fuzz/", "grammar/", "src/", "testdata/", "tests/"];

pub(crate) fn trials(_: &Context) -> Vec<Trial> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let documents = match documents(root) {
        Ok(documents) => documents,
        Err(error) => return vec![Trial::test("documents", move || Err(Failed::from(error)))],
    };
    let trial = |path: PathBuf| {
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        Trial::test(name, move || check(root, &path).map_err(Failed::from))
    };
    let own = Trial::test("paths", || finds_paths().map_err(Failed::from));
    documents.into_iter().map(trial).chain([own]).collect()
}

fn documents(root: &Path) -> Result<Vec<PathBuf>, String> {
    let folder = root.join("docs");
    let at = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut all = vec![root.join("README.md"), root.join("CONTRIBUTING.md")];
    for entry in fs::read_dir(&folder).map_err(at)? {
        all.push(entry.map_err(at)?.path());
    }
    all.sort();
    Ok(all)
}

fn check(root: &Path, document: &Path) -> Result<(), String> {
    let text = fs::read_to_string(document).map_err(|error| format!("{}: {error}", document.display()))?;
    let missing: Vec<&str> = named(&text).filter(|path| !root.join(path).exists()).collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!("not in the project: {}", missing.join(", "))),
    }
}

/// The paths of the project that a text names.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    text.split(['`', '(', ')', ' ', '\n', ',']).filter_map(move |word| {
        let path = word.split(|c| !is_part(c)).next()?.trim_end_matches('.');
        // A pattern names its folder only.
        let path = if path.len() < word.len() && word[path.len()..].starts_with('*') {
            path.rsplit_once('/').map_or(path, |(folder, _)| folder)
        } else {
            path
        };
        FOLDERS.iter().any(|folder| path.starts_with(folder)).then_some(path)
    })
}

/// The reader of paths itself.
fn finds_paths() -> Result<(), String> {
    let text = "see `src/asm/mod.rs`, [it](docs/link.md) and testdata/golden/*.s or a/src/b.";
    let paths: Vec<&str> = named(text).collect();
    match paths == ["src/asm/mod.rs", "docs/link.md", "testdata/golden"] {
        true => Ok(()),
        false => Err(format!("found {paths:?}")),
    }
}
