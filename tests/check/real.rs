//! Real code: all that is found in the standard library and in public modules is known, and true.
//!
//! In: the packages with assembly of the Go tree and, in a full run, of the modules; `testdata/check/known.txt`. Out: what is found in each file is in
//! the table, with its number and the reason; nothing in the table is missing. For every change a few packages are checked. In modules only
//! what is certainly wrong is looked for, and instructions that not every processor has.

use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings::full;
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use rasm::check::{CHECKS, Check, Kind};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// The packages for every change.
const SAMPLE: [&str; 8] = [
    "hash/crc32",
    "internal/bytealg",
    "internal/chacha8rand",
    "internal/runtime/atomic",
    "math",
    "math/big",
    "reflect",
    "vendor/golang.org/x/crypto/chacha20poly1305",
];

/// Files and checks, with the number of findings.
type Counts = BTreeMap<(String, String), usize>;

pub(super) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let tree = match tree::find() {
        Ok(tree) => Arc::new(tree),
        Err(missing) => return vec![skip("std", &missing), skip("modules", &missing)],
    };
    let report = context.report.clone();
    let modules = (tree.clone(), report.clone());
    let mut trials = vec![Trial::test("std", move || std(&tree, &report).map_err(Failed::from))];
    if full() {
        trials.push(Trial::test("modules", move || of_modules(&modules.0, &modules.1).map_err(Failed::from)));
    }
    trials
}

fn std(tree: &Tree, report: &Report) -> Result<(), String> {
    let root = tree.root.join("src");
    let packages = match full() {
        true => packages(&root)?,
        false => SAMPLE.iter().map(|name| root.join(name)).collect(),
    };
    let what = if full() { "std" } else { "std, a sample" };
    compare(tree, &root, "std", what, packages, report)
}

fn of_modules(tree: &Tree, report: &Report) -> Result<(), String> {
    let cache = tree.beside.parent().ok_or("the tree is in no cache")?;
    let root = cache.join("modules").join("cache");
    let mut packages = packages(&root)?;
    // Those that the tests name; others came with them.
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/toolexec/modules.txt");
    let list = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let named: Vec<PathBuf> = list
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some(root.join(format!("{}@{}", words.next()?, words.next()?)))
        })
        .collect();
    packages.retain(|path| named.iter().any(|module| path.starts_with(module)));
    if packages.is_empty() {
        return Err(format!("no modules in {} (.ci/fetch-modules.py fetches them)", root.display()));
    }
    compare(tree, &root, "modules", "modules", packages, report)
}

/// Checks packages and compares what is found with the table.
fn compare(
    tree: &Tree,
    root: &Path,
    section: &str,
    what: &str,
    packages: Vec<PathBuf>,
    report: &Report,
) -> Result<(), String> {
    let known = known(section)?;
    let (mut found, mut messages, mut files) = (Counts::new(), String::new(), BTreeSet::new());
    let mut checked = 0;
    for package in &packages {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
        command.env("GOROOT", &tree.root).args(["check", "--goamd64", "v1", "--error-format", "json"]);
        if section == "modules" {
            // Of other advice there is too much to look at.
            let wanted = |check: &&Check| check.kind == Kind::Error || check.name == "cpu-level";
            let errors = CHECKS.iter().filter(wanted);
            command.args(["-A", "all"]).args(errors.flat_map(|check| ["-W", check.name]));
        }
        command.arg(package);
        let outcome = run::outcome(command)?;
        if outcome.stderr.contains("\"no-source\"") {
            continue;
        }
        checked += 1;
        files.extend(fs::read_dir(package).into_iter().flatten().flatten().map(|entry| entry.path()));
        for line in outcome.stderr.lines() {
            let message: serde_json::Value = serde_json::from_str(line)
                .map_err(|error| format!("{}: {line}: {error}", package.display()))?;
            let mut span = &message["spans"][0];
            while span["expansion"].is_object() {
                span = &span["expansion"]["span"];
            }
            let text = |value: &serde_json::Value| value.as_str().unwrap_or("?").to_owned();
            let file = text(&span["file_name"]);
            // A file that several packages include is one file.
            let file = fs::canonicalize(&file).map_or(file, |path| path.display().to_string());
            let file =
                Path::new(&file).strip_prefix(root).map_or(file.clone(), |path| path.display().to_string());
            let code = text(&message["code"]["code"]);
            if !known.contains_key(&(file.clone(), code.clone())) {
                messages +=
                    &format!("{file}:{}: {code}: {}\n", span["line_start"], text(&message["message"]));
            }
            *found.entry((file, code)).or_default() += 1;
        }
    }
    let in_scope = |file: &str| files.contains(&root.join(file));
    let wrong: Vec<String> = known
        .iter()
        .filter(|((file, _), _)| in_scope(file))
        .filter_map(|(key, count)| {
            let now = found.get(key).copied().unwrap_or(0);
            (now != *count).then(|| format!("{} {}: {count} in the table, {now} found", key.0, key.1))
        })
        .collect();
    if checked * 2 < packages.len() {
        return Err(format!("only {checked} of {} packages are checked", packages.len()));
    }
    report.add(format!("check: packages of {what} where each finding is known"), checked, checked);
    if messages.is_empty() && wrong.is_empty() {
        return Ok(());
    }
    Err(format!("not in testdata/check/known.txt:\n{messages}{}", wrong.join("\n")))
}

/// The table: lines `SECTION FILE CHECK COUNT REASON`, where the reason starts with `bug:` or `meant:`.
fn known(section: &str) -> Result<Counts, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/check/known.txt");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut known = Counts::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut words = line.splitn(5, ' ');
        let mut word = || words.next().ok_or_else(|| format!("{line}: too short"));
        let (own, file, check, count, reason) = (word()?, word()?, word()?, word()?, word()?);
        if !reason.starts_with("bug: ") && !reason.starts_with("meant: ") {
            return Err(format!("{line}: the reason starts with neither `bug: ` nor `meant: `"));
        }
        let count = count.parse().map_err(|_| format!("{line}: no count"))?;
        if own == section {
            known.insert((file.to_owned(), check.to_owned()), count);
        }
    }
    Ok(known)
}

/// The folders with assembly for amd64, or for any processor.
fn packages(root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut has_assembly = false;
        for entry in entries.flatten() {
            let path = entry.path();
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder && entry.file_name() != "testdata" {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "s") {
                has_assembly = true;
            }
        }
        if has_assembly {
            found.push(folder);
        }
    }
    found.sort();
    Ok(found)
}
