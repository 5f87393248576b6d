//! Check `object`: ELF objects made by rasm from the files of `std` and `encoding`.
//!
//! In: the calls of those checks. Out, one test per file: bytes and relocations equal those of rasm's own listing (which the
//! other checks compare with Go's), eu-elflint and readelf report no problem, and GNU ld, lld and mold can link it.

use crate::oracle::elf::Compared;
use crate::oracle::{elf, listing};
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree::Tree;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// The tools that check an object: a name for reports, the program, and its arguments before the object. Symbols of other
/// packages stay undefined, so the linkers are told to ignore undefined symbols.
const TOOLS: [(&str, &str, &[&str]); 6] = [
    ("eu-elflint", "eu-elflint", &["--gnu-ld"]),
    ("readelf", "readelf", &["-aW"]),
    ("ld -r", "ld", &["-r", "-o", "linked"]),
    ("ld", "ld", &["-o", "linked", "--unresolved-symbols=ignore-all", "-e", "0"]),
    ("lld", "ld.lld", &["-o", "linked", "--unresolved-symbols=ignore-all", "-e", "0"]),
    ("mold", "mold", &["-o", "linked", "--unresolved-symbols=ignore-all", "-e", "0"]),
];

/// One test per call, and a skip for each missing tool.
pub(crate) fn trials(tree: &Arc<Tree>, calls: Vec<Call>, report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut tools = Vec::new();
    for (name, program, arguments) in TOOLS {
        if Command::new(program).arg("--version").output().is_ok() {
            tools.push((name, program, arguments));
        } else {
            trials.push(skip(&format!("object with {name}"), &format!("{program} is not installed")));
        }
    }
    let tools: Arc<[_]> = tools.into();
    for call in calls {
        let (tree, report, tools) = (tree.clone(), report.clone(), tools.clone());
        trials.push(Trial::test(format!("object/{}", call.name), move || {
            let result = check(&tree, &call, &tools, &report);
            report.add("object: files right in every way", usize::from(result.is_ok()), 1);
            result.map_err(Failed::from)
        }));
    }
    trials
}

fn check(tree: &Tree, call: &Call, tools: &[(&str, &str, &[&str])], report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let object = scratch.path().join("x.o");
    let call = crate::oracle::encoding::without_refusals(tree, call, scratch.path())?;
    let printed = run::rasm(tree, &call, &["-S"], &object)?.expect("rasm")?;
    let symbols = listing::parse(&printed.stdout)?;
    let bytes = std::fs::read(&object).map_err(|error| format!("{}: {error}", object.display()))?;
    let compared = elf::compare(&symbols, &bytes)?;
    let listed = Compared::listed(&symbols);
    report.add("object: functions with the listing's bytes", compared.functions, listed.functions);
    report.add("object: data symbols with the listing's bytes", compared.data, listed.data);
    report.add("object: relocations as listed", compared.relocations, listed.relocations);

    let mut complaints = Vec::new();
    for (name, program, arguments) in tools {
        complaints.extend(judge(name, program, arguments, scratch.path()).err());
    }
    if complaints.is_empty() { Ok(()) } else { Err(complaints.join("\n")) }
}

/// Runs one tool on `x.o` in `folder`, and expects exit status 0, no output on standard error, and no problem in its report.
fn judge(name: &str, program: &str, arguments: &[&str], folder: &Path) -> Result<(), String> {
    let mut command = Command::new(program);
    command.current_dir(folder).env("LC_ALL", "C").args(arguments).arg("x.o");
    let outcome = run::outcome(command)?;
    let stdout = String::from_utf8_lossy(&outcome.stdout);
    let complains = match name {
        "eu-elflint" => stdout.trim() != "No errors",
        // readelf's messages start at the beginning of a line; symbol names do not.
        "readelf" => stdout.lines().any(|line| line.starts_with("readelf:") || line.contains("<corrupt")),
        _ => false,
    };
    if outcome.success && outcome.stderr.is_empty() && !complains {
        return Ok(());
    }
    let said = if complains { stdout.as_ref() } else { "" };
    Err(format!("{name}: exit {:?}\n{}{}", outcome.code, run::head(&outcome.stderr, 10), run::head(said, 10)))
}
