//! Each phase of the linker against Go's, on one program: how many symbols there are, which of them the program needs, where they are,
//! and the sections.
//!
//! In: a command of the Go tree; what Go's linker says of itself with `-v` and `-dumpdep`, and `go tool nm` of its file. Out: a test for
//! each phase, which fails even where a later phase makes up for it.

use crate::link_go::difference;
use crate::link_go::programs::{Linker, NAMED, Program, go};
use crate::link_go::with_tree;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::Trial;
use crate::support::tree::Tree;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    type Test = fn(&Tree) -> Result<(), String>;
    let tests: [(&str, Test); 4] =
        [("counts", counts), ("reached", reached), ("addresses", addresses), ("sections", sections)];
    tests
        .map(|(name, test)| with_tree(&format!("phases/{name}"), report, move |tree, _: &Report| test(tree)))
        .into()
}

/// Links a command without debug information, with more flags, to `folder/LINKER`; what is printed, by both linkers.
fn linked(tree: &Tree, folder: &Path, linker: Linker, more: &[&str]) -> Result<[String; 2], String> {
    let output = folder.join(format!("{linker:?}"));
    let outcome = Program::of(tree, "cmd/nm")?.link(linker, tree, &[NAMED, more].concat(), &output)?;
    let outcome = outcome.expect(&format!("{linker:?}"))?;
    Ok([String::from_utf8_lossy(&outcome.stdout).into_owned(), outcome.stderr])
}

/// The numbers before each of these words, which follow one another.
fn numbers<const N: usize>(text: &str, words: [&str; N]) -> Result<[usize; N], String> {
    let mut found = [0; N];
    let mut rest = text;
    for (number, word) in found.iter_mut().zip(words) {
        let at = rest.find(word).ok_or(format!("no `{word}`:\n{text}"))?;
        let before = rest[..at].trim_end().rsplit(|letter: char| !letter.is_ascii_digit()).next();
        *number = before.and_then(|digits| digits.parse().ok()).ok_or(format!("no number: {text}"))?;
        rest = &rest[at + word.len()..];
    }
    Ok(found)
}

/// As many symbols of each kind are numbered.
fn counts(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let [theirs, _] = linked(tree, scratch.path(), Linker::Go, &["-v"])?;
    let [_, ours] = linked(tree, scratch.path(), Linker::Rasm, &["--time-phases"])?;
    // How many are reachable cannot be compared: Go's linker counts what it makes for itself, too.
    let theirs = numbers(&theirs, ["package symbols", "hashed symbols", "non-package symbols"])?;
    let ours = numbers(&ours, ["symbols by package", "by contents", "by name"])?;
    if ours == theirs { Ok(()) } else { Err(format!("{ours:?} in place of {theirs:?}")) }
}

/// The program has the functions and types that Go's linker reaches.
fn reached(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let [dump, _] = linked(tree, scratch.path(), Linker::Go, &["-dumpdep"])?;
    let [sizes, _] = linked(tree, scratch.path(), Linker::Rasm, &["--size=json"])?;
    let dump = dump.replace('·', ".");
    let nodes: BTreeSet<&str> = dump
        .lines()
        .filter_map(|line| line.split_once(" -> "))
        .flat_map(|(from, to)| [from, to])
        .map(plain)
        .collect();
    let functions = names(tree, &scratch.path().join("Go"))?;
    let functions = functions.lines().filter_map(|line| {
        let [_, _, "T" | "t", name] = line.split_whitespace().collect::<Vec<_>>()[..] else { return None };
        // The symbol table tells the two ABIs of a name apart.
        Some(name.strip_suffix(".abi0").unwrap_or(name))
    });
    let theirs: BTreeSet<&str> = functions.filter(|name| nodes.contains(name)).collect();
    let sizes: serde_json::Value = serde_json::from_str(&sizes).map_err(|error| error.to_string())?;
    let rows = sizes["symbols"].as_array().ok_or("no symbols")?;
    let code = rows.iter().filter(|row| row["kind"] == "code").filter_map(|row| row["name"].as_str());
    // Nothing refers to the linker's own marks, `-dumpdep` does not know what stands in for map initializers, and `go tool nm` does not
    // say where a name with blanks ends.
    let is_compared =
        |name: &&str| !name.contains(' ') && !name.starts_with("go:") && *name != "runtime.mapinitnoop";
    let ours: BTreeSet<&str> = code.filter(is_compared).collect();
    same("functions", &theirs, &ours)?;
    let is_type = |name: &&str| name.starts_with("type:") && !name.starts_with("type:.");
    let theirs: BTreeSet<&str> = nodes.iter().copied().filter(is_type).collect();
    let ours: BTreeSet<&str> = rows.iter().filter_map(|row| row["name"].as_str()).filter(is_type).collect();
    same("types", &theirs, &ours)
}

/// A node of `-dumpdep` without what is said about it: `type:int <UsedInIface>`.
fn plain(node: &str) -> &str {
    let said = ["<UsedInIface>", "<ReflectMethod>"];
    said.iter().find_map(|said| node.strip_suffix(said)).map_or(node, |node| plain(node.trim_end()))
}

fn same(what: &str, theirs: &BTreeSet<&str>, ours: &BTreeSet<&str>) -> Result<(), String> {
    let list = |mut names: Vec<&str>| {
        let count = names.len();
        names.truncate(5);
        format!("{count} ({})", names.join(", "))
    };
    let missing: Vec<&str> = theirs.difference(ours).copied().collect();
    let extra: Vec<&str> = ours.difference(theirs).copied().collect();
    match theirs.len() > 100 && missing.is_empty() && extra.is_empty() {
        true => Ok(()),
        false => Err(format!(
            "{what}: of {} are missing {}, too many are {}",
            theirs.len(),
            list(missing),
            list(extra)
        )),
    }
}

/// `go tool nm` of a program.
fn names(tree: &Tree, program: &Path) -> Result<String, String> {
    let mut command = go(tree, program.parent().unwrap_or(program));
    command.args(["tool", "nm", "-n", "-size"]).arg(program);
    Ok(String::from_utf8_lossy(&run::outcome(command)?.expect("go tool nm")?.stdout).into_owned())
}

/// Both files, as `Go` and `Rasm` in a folder.
fn both(tree: &Tree, folder: &Path) -> Result<[Vec<u8>; 2], String> {
    let mut files = Vec::new();
    for linker in [Linker::Go, Linker::Rasm] {
        linked(tree, folder, linker, &[])?;
        files.push(fs::read(folder.join(format!("{linker:?}"))).map_err(|error| error.to_string())?);
    }
    files.try_into().map_err(|_| "two files".to_owned())
}

/// Every name has the same address and size.
fn addresses(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    both(tree, scratch.path())?;
    let [theirs, ours] = ["Go", "Rasm"].map(|name| names(tree, &scratch.path().join(name)));
    let (theirs, ours) = (theirs?, ours?);
    let differs = theirs.lines().zip(ours.lines()).find(|(theirs, ours)| theirs != ours);
    match differs {
        Some((theirs, ours)) => Err(format!("{ours} in place of {theirs}")),
        None if theirs == ours && theirs.lines().count() > 1000 => Ok(()),
        None => Err(format!("{} names in place of {}", ours.lines().count(), theirs.lines().count())),
    }
}

/// Sections have the same headers.
fn sections(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let [theirs, ours] = both(tree, scratch.path())?;
    difference::other_sections(&theirs, &ours)?.map_or(Ok(()), Err)
}
