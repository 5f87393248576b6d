//! Check `modules`: public modules with assembly, as a Go user gets them, built with rasm's assembler.
//!
//! In: testdata/toolexec/modules.txt, and the programs that `.ci/fetch-modules.py` made from it in the cache folder. Out: one
//! test per line: packages with assembly have the same archives with both assemblers, and the module's own tests pass, for
//! every change only those of a few modules.

use crate::support::report::Report;
use crate::support::runner::Trial;
use crate::support::settings::full;
use crate::support::suite::{failure, skip};
use crate::support::tree::{self, Tree};
use crate::toolexec::archives;
use crate::toolexec::go::{self, Go};
use crate::toolexec::trial;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// When a line applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    /// For every change.
    Tested,
    /// For every change, but its tests only in a full run.
    Compared,
    /// Only in a full run.
    All,
    /// For Go's own tests.
    Std,
}

/// A line in the list.
#[derive(Debug)]
struct Line {
    module: String,
    version: String,
    when: When,
    /// Import paths of the tested packages.
    packages: Vec<String>,
}

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let lines = match lines() {
        Ok(lines) => lines,
        Err(error) => return vec![failure("modules/list", error)],
    };
    let wanted = |line: &Line| match line.when {
        When::Tested | When::Compared => true,
        When::All => full(),
        When::Std => false,
    };
    lines.into_iter().filter(wanted).map(|line| trial_of(line, report)).collect()
}

/// A module that Go's own tests require and that is missing.
pub(crate) fn missing_for_std(tree: &Tree) -> Option<String> {
    let lines = lines().ok()?;
    lines.iter().filter(|line| line.when == When::Std).find_map(|line| missing(tree, line))
}

/// The folder of a program that requires the module.
fn program(tree: &Tree, line: &Line) -> PathBuf {
    go::modules(tree).join(format!("{}@{}", line.module.replace('/', "_"), line.version))
}

/// A message if a module is missing.
fn missing(tree: &Tree, line: &Line) -> Option<String> {
    let program = program(tree, line);
    let Line { module, version, .. } = line;
    let reason =
        || format!("no {module} {version} in {} (.ci/fetch-modules.py fetches it)", program.display());
    (!program.join("go.mod").is_file()).then(reason)
}

fn lines() -> Result<Vec<Line>, String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/toolexec/modules.txt");
    read(&fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?)
}

fn read(text: &str) -> Result<Vec<Line>, String> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let [module, version, when, packages @ ..] = &*line.split(' ').collect::<Vec<_>>() else {
                return Err(format!("no module, version and time: {line}"));
            };
            let when = match *when {
                "test" => When::Tested,
                "same" => When::Compared,
                "all" => When::All,
                "std" => When::Std,
                _ => return Err(format!("not test, same, all or std: {line}")),
            };
            let packages = packages.iter().map(|package| {
                package
                    .strip_prefix('.')
                    .map(|rest| format!("{module}{rest}"))
                    .ok_or(format!("no folder: {line}"))
            });
            let packages = packages.collect::<Result<Vec<_>, _>>()?;
            Ok(Line { module: module.to_string(), version: version.to_string(), when, packages })
        })
        .collect()
}

fn trial_of(line: Line, report: &Arc<Report>) -> Trial {
    let name = format!("modules/{}{}", line.module, if line.when == When::All { " (all)" } else { "" });
    let Ok(tree) = tree::find() else {
        // The trial reports the missing tree.
        return trial(name, tree::RELEASE, report, |_, _| Ok(()));
    };
    if let Some(reason) = missing(&tree, &line) {
        return skip(&name, &reason);
    }
    let program = program(&tree, &line);
    trial(name, tree::RELEASE, report, move |go, report| check(go, &line, &program, report))
}

fn check(go: &Go, line: &Line, program: &Path, report: &Report) -> Result<(), String> {
    let packages: Vec<&str> = line.packages.iter().map(String::as_str).collect();
    let archives = archives::compare(go, program, &packages, false)?;
    report.add(
        "toolexec: archives of public modules equal but for the build id",
        archives.same,
        archives.all,
    );
    report.count("toolexec: assembly files of public modules", archives.files);
    if !archives.wrong.is_empty() {
        return Err(archives.wrong);
    }
    if line.when == When::Compared && !full() {
        return Ok(());
    }
    let tested = test(go, &packages, program);
    report.add("toolexec: public modules that pass their tests", usize::from(tested.is_ok()), 1);
    tested
}

fn test(go: &Go, packages: &[&str], program: &Path) -> Result<(), String> {
    let outcome = go::finished(go.test(program, &[&["-short"], packages].concat()), "go test")?;
    let text = String::from_utf8_lossy(&outcome.stdout);
    if text.lines().any(|line| line.starts_with("ok ")) {
        return Ok(());
    }
    Err(format!("no test ran:\n{text}"))
}
