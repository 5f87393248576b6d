//! Documents: what they refer to exists.
//!
//! In: README.md, CONTRIBUTING.md and docs/. Out: one test per document: each file or folder of the project named in it exists,
//! and each link within the project leads to an existing file and heading; `releases`: ranges of Go releases end with the
//! newest, and README.md names each release used for comparison; `layers`: docs/architecture.md covers everything in `src`.

use crate::support::releases;
use crate::support::runner::{Context, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};

/// Folders of the project; a path that starts with one of them, in backticks or as a link, must exist.
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
    let all = documents.clone();
    let releases = Trial::test("releases", move || ranges_are_whole(root, &all).map_err(Failed::from));
    let layers = Trial::test("layers", move || layers_are_told(root).map_err(Failed::from));
    documents.into_iter().map(trial).chain([own, follows, releases, layers]).collect()
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

/// The targets of a text's links within the project.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://"))
}

/// Whether a link in a document leads to an existing file, and to an existing heading if it names one.
fn leads(folder: &Path, document: &Path, link: &str) -> bool {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let target = if path.is_empty() { document.to_owned() } else { folder.join(path) };
    let Some(anchor) = anchor else { return target.exists() };
    let text = fs::read_to_string(&target).unwrap_or_default();
    text.lines().filter(|line| line.starts_with('#')).any(|line| slug(line) == anchor)
}

/// The anchor of a heading.
fn slug(heading: &str) -> String {
    let words = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = words.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The project's paths named in a text.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    text.split(['`', '(', ')', ' ', '\n', ',']).filter_map(move |word| {
        let path = word.split(|c| !is_part(c)).next()?.trim_end_matches('.');
        // For a pattern, only its folder counts.
        let is_pattern = path.len() < word.len() && word[path.len()..].starts_with('*');
        let end = path.find("NAME").or(is_pattern.then_some(path.len()));
        let path = end.and_then(|end| path[..end].rsplit_once('/')).map_or(path, |(folder, _)| folder);
        FOLDERS.iter().any(|folder| path.starts_with(folder)).then_some(path)
    })
}

/// Tests the search for paths.
fn finds_paths() -> Result<(), String> {
    let text =
        "see `src/asm/mod.rs`, [it](docs/link.md) and testdata/golden/*.s, src/cli/NAME.rs or a/src/b.";
    let paths: Vec<&str> = named(text).collect();
    match paths == ["src/asm/mod.rs", "docs/link.md", "testdata/golden", "src/cli"] {
        true => Ok(()),
        false => Err(format!("found {paths:?}")),
    }
}

/// The table of layers covers everything in `src`, except the crate's two root files.
fn layers_are_told(root: &Path) -> Result<(), String> {
    let text = fs::read_to_string(root.join("docs/architecture.md")).map_err(|error| error.to_string())?;
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| `src/")).collect();
    let mut missing = Vec::new();
    for entry in fs::read_dir(root.join("src")).map_err(|error| error.to_string())? {
        let name = format!("`src/{}`", entry.map_err(|error| error.to_string())?.file_name().display());
        let is_told = rows.iter().any(|row| row.split('|').nth(1).is_some_and(|cell| cell.contains(&name)));
        if !is_told && !["`src/lib.rs`", "`src/main.rs`"].contains(&name.as_str()) {
            missing.push(name);
        }
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("not in the table of layers: {}", missing.join(", ")))
    }
}

/// Ranges of releases, such as `1.16 to 1.27`, end with the newest; README.md names every listed release.
fn ranges_are_whole(root: &Path, documents: &[PathBuf]) -> Result<(), String> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let mut wrong = Vec::new();
    for document in documents {
        let text = read(document)?.replace('`', "").replace("--go ", "");
        let short =
            ends(&text).into_iter().filter(|minor| rasm::Release::minor(*minor) != rasm::Release::NEWEST);
        wrong.extend(short.map(|minor| format!("{}: … to 1.{minor}", document.display())));
    }
    let readme = read(&root.join("README.md"))?;
    let unnamed = releases::all().iter().filter(|row| !readme.contains(row.release));
    wrong.extend(unnamed.map(|row| format!("README.md does not name {}", row.release)));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// N of each `1.M to 1.N` in a text.
fn ends(text: &str) -> Vec<u8> {
    let minor = |word: &str| {
        let digits = word.strip_prefix("1.")?;
        digits.trim_end_matches([',', '.', ':', ';', ')']).parse::<u8>().ok()
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let ranges = words.windows(3).filter(|range| minor(range[0]).is_some() && range[1] == "to");
    ranges.filter_map(|range| minor(range[2])).collect()
}

/// Tests the search for ranges and links.
fn follows_links() -> Result<(), String> {
    let ends = ends("of Go 1.22 to 1.27, 1.16 to 1.28. From 1.2 up to 1.3 and 4 to 5");
    if ends != [27, 28] {
        return Err(format!("ranges end with {ends:?}"));
    }
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
