//! The public items, guarded by a list in the tree.
//!
//! In: the library's sources. Out: a line for each public item: functions with their types, fields, variants, and what traits are
//! implemented for. Items marked `pub` can be reached from the crate's root, which a lint of the compiler sees to (`unreachable_pub`),
//! except in modules that are hidden. `BLESS=1` writes the list.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LIST: &str = "testdata/public.txt";

/// Modules that are hidden from users (`doc(hidden)` in src/lib.rs), or that the library does not export but in part.
const HIDDEN: [&str; 4] = ["abi", "cli", "stubs", "syntax"];

pub(super) fn check() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect(&root.join("src"), &mut files)?;
    let mut items = BTreeSet::new();
    for file in files {
        let relative = file.strip_prefix(root.join("src")).map_err(|error| error.to_string())?;
        let path: Vec<_> = relative.iter().filter_map(|part| part.to_str()).collect();
        if HIDDEN.contains(&path[0]) || relative == Path::new("main.rs") {
            continue;
        }
        let module = path[0].trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(&file).map_err(|error| error.to_string())?;
        for item in public(&text) {
            items.insert(format!("{module}: {item}"));
        }
    }
    let now: String = items.iter().map(|item| format!("{item}\n")).collect();
    let list = root.join(LIST);
    if std::env::var_os("BLESS").is_some() {
        return fs::write(&list, now).map_err(|error| error.to_string());
    }
    let told = fs::read_to_string(&list).map_err(|error| format!("{LIST}: {error}"))?;
    let told: BTreeSet<&str> = told.lines().collect();
    let now: BTreeSet<&str> = now.lines().collect();
    let gone: Vec<_> = told.difference(&now).collect();
    let new: Vec<_> = now.difference(&told).collect();
    match gone.is_empty() && new.is_empty() {
        true => Ok(()),
        false => Err(format!(
            "the public items differ from {LIST}; BLESS=1 for embed/public writes it, and docs/embedding.md says what may change\n\
             gone: {gone:#?}\nnew: {new:#?}"
        )),
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// The public items of a file, as rustfmt lays it out.
fn public(text: &str) -> Vec<String> {
    let text = text.split("\n#[cfg(test)]").next().unwrap_or_default();
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let (mut items, mut owner) = (Vec::new(), String::new());
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let indent = line.len() - line.trim_start().len();
        if indent == 0 && !line.starts_with(['}', ')', ']']) && !line.trim().is_empty() {
            owner.clear();
        }
        let is_public = line.trim_start().starts_with("pub ") && !line.trim_start().starts_with("pub use ");
        if indent == 0 && (line.starts_with("impl") || is_public) {
            owner = head(&lines[at..]);
        }
        let is_type =
            ["pub enum ", "pub trait ", "pub unsafe trait "].iter().any(|word| line.starts_with(word));
        if is_type {
            let end = lines[at..].iter().position(|line| line.starts_with('}')).unwrap_or(0);
            let body =
                lines[at..=at + end].iter().map(|line| line.trim()).filter(|line| !line.starts_with("#["));
            items.push(body.collect::<Vec<_>>().join(" "));
            at += end + 1;
            continue;
        }
        if is_public {
            let item = head(&lines[at..]);
            let within = if indent == 0 { String::new() } else { format!("{owner} :: ") };
            items.push(format!("{within}{item}"));
        } else if indent == 0 && line.starts_with("pub use ") {
            items.push(head(&lines[at..]));
        } else if indent == 0 && line.starts_with("impl") && owner.contains(" for ") {
            items.push(owner.clone());
        }
        at += 1;
    }
    items
}

/// An item up to its body, on one line.
fn head(lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines {
        let line = line.split(" // ").next().unwrap_or(line).trim();
        text.push_str(line);
        let is_use = text.starts_with("pub use ");
        let whole = line.ends_with(';') || (!is_use && line.ends_with('{')) || line.ends_with('}');
        // A field or a constant on one line.
        if whole || (line.ends_with(',') && !text.contains('(') && !is_use && !text.contains('<')) {
            break;
        }
        if line.ends_with(',')
            && text.starts_with("pub ")
            && !text.contains(" fn ")
            && !is_use
            && balanced(&text)
        {
            break;
        }
        text.push(' ');
    }
    text.trim_end_matches(['{', ';', ',', ' ']).to_owned()
}

/// Whether all brackets are closed.
fn balanced(text: &str) -> bool {
    let count = |letters: [char; 2]| text.matches(letters[0]).count() == text.matches(letters[1]).count();
    count(['(', ')'])
        && count(['[', ']'])
        && text.matches('<').count() == text.replace("->", "").matches('>').count()
}
