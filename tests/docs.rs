//! Documents: what they name is there.
//!
//! In: README.md, CONTRIBUTING.md and docs/. Out: a test a document: each file or folder of the project that it names
//! exists, and each link that does not leave the project leads to a file and a heading in it.

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
    let follows = Trial::test("links", || follows_links().map_err(Failed::from));
    documents.into_iter().map(trial).chain([own, follows]).collect()
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
    let folder = document.parent().unwrap_or(root);
    let missing = named(&text).filter(|path| !root.join(path).exists());
    let broken = links(&text).filter(|link| !leads(folder, document, link));
    let wrong: Vec<&str> = missing.chain(broken).collect();
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(format!("not in the project: {}", wrong.join(", "))),
    }
}

/// The targets of a text's links that do not leave the project.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://"))
}

/// Whether a link in a document leads to a file, and to a heading in it if it names one.
fn leads(folder: &Path, document: &Path, link: &str) -> bool {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let target = if path.is_empty() { document.to_owned() } else { folder.join(path) };
    let Some(anchor) = anchor else { return target.exists() };
    let text = fs::read_to_string(&target).unwrap_or_default();
    text.lines().filter(|line| line.starts_with('#')).any(|line| slug(line) == anchor)
}

/// What a heading is called in links.
fn slug(heading: &str) -> String {
    let words = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = words.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The paths of the project that a text names.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    text.split(['`', '(', ')', ' ', '\n', ',']).filter_map(move |word| {
        let path = word.split(|c| !is_part(c)).next()?.trim_end_matches('.');
        // A pattern names its folder only.
        let is_pattern = path.len() < word.len() && word[path.len()..].starts_with('*');
        let end = path.find("NAME").or(is_pattern.then_some(path.len()));
        let path = end.and_then(|end| path[..end].rsplit_once('/')).map_or(path, |(folder, _)| folder);
        FOLDERS.iter().any(|folder| path.starts_with(folder)).then_some(path)
    })
}

/// The reader of paths itself.
fn finds_paths() -> Result<(), String> {
    let text =
        "see `src/asm/mod.rs`, [it](docs/link.md) and testdata/golden/*.s, src/cli/NAME.rs or a/src/b.";
    let paths: Vec<&str> = named(text).collect();
    match paths == ["src/asm/mod.rs", "docs/link.md", "testdata/golden", "src/cli"] {
        true => Ok(()),
        false => Err(format!("found {paths:?}")),
    }
}

/// The reader of links itself.
fn follows_links() -> Result<(), String> {
    let text = "[a](../README.md), [b](link.md#there), [c](https://go.dev/a.md) and [d](#here)";
    let found: Vec<&str> = links(text).collect();
    if found != ["../README.md", "link.md#there", "#here"] {
        return Err(format!("found {found:?}"));
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let document = folder.join("testing.md");
    let leads = |link: &str| leads(&folder, &document, link);
    let right = ["../README.md", "testing.md#go-trees-and-kept-answers", "#cases", "link.md"].map(leads);
    let wrong = ["README.md", "testing.md#nowhere", "#nowhere", "nowhere.md#cases"].map(leads);
    match (right, wrong) {
        ([true, true, true, true], [false, false, false, false]) => Ok(()),
        _ => Err(format!("{right:?}, {wrong:?}")),
    }
}
