//! Programs linked from the archives of the go command's build cache.
//!
//! In: packages. Out: the program of Go's linker and that of rasm, compared byte for byte. When they differ, the first phase that
//! is wrong is named.

use crate::link_go::difference;
use crate::link_go::programs::{MODES, NAMED, Program};
use crate::link_go::with_tree;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::Trial;
use crate::support::settings;
use crate::support::tree::Tree;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Programs that each change is held against; with `.test` those of a package's tests.
const SAMPLE: [&str; 6] =
    ["cmd/gofmt", "cmd/asm", "cmd/go", "sort.test", "encoding/json.test", "crypto/internal/fips140test.test"];

/// How many of the programs that differ are shown.
const SHOWN: usize = 10;

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let mut trials: Vec<Trial> = SAMPLE
        .iter()
        .map(|name| {
            with_tree(&format!("equal/{name}"), report, |tree, report| {
                all_equal(tree, report, &[Program::of(tree, name)?])
            })
        })
        .collect();
    trials.push(with_tree("equal/least", report, |tree, report| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/link_go/least");
        let line = |(path, file)| format!("packagefile {path}={}\n", folder.join(file).display());
        let packages =
            [("runtime", "runtime.a"), ("internal/abi", "abi.a"), ("internal/runtime/maps", "maps.a")];
        let config = packages.map(line).concat();
        all_equal(tree, report, &[Program { name: "least".into(), main: folder.join("main.a"), config }])
    }));
    if !settings::full() {
        return trials;
    }
    for name in ["cmd", "std"] {
        trials.push(with_tree(&format!("all/{name}"), report, move |tree, report| {
            all_equal(tree, report, &Program::list(tree, &tree.root.join("src"), &["-test", name])?)
        }));
    }
    trials.push(with_tree("all/modules", report, |tree, report| {
        let folders = tree.beside.parent().unwrap_or(&tree.beside).join("modules");
        let mut count = 0;
        for module in modules()? {
            let folder = folders.join(module.replace('/', "_"));
            let path = module.split('@').next().unwrap_or_default();
            let programs = Program::list(tree, &folder, &["-test", &format!("{path}/...")])?;
            count += programs.len();
            all_equal(tree, report, &programs).map_err(|error| format!("{module}: {error}"))?;
        }
        if count == 0 { Err("no programs (.ci/fetch-modules.py fetches them)".into()) } else { Ok(()) }
    }));
    trials
}

/// The modules of the suite `toolexec`, such as `example.com/a@v1.0.0`.
fn modules() -> Result<Vec<String>, String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/toolexec/modules.txt");
    let text = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let mut modules: Vec<String> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some(format!("{}@{}", words.next()?, words.next()?))
        })
        .collect();
    modules.sort();
    modules.dedup();
    Ok(modules)
}

/// Links programs with both linkers, in all modes.
fn all_equal(tree: &Tree, report: &Report, programs: &[Program]) -> Result<(), String> {
    let scratch = run::scratch()?;
    let mut wrong = Vec::new();
    report.count("Go programs linked", programs.len());
    for program in programs {
        for mode in MODES {
            let equal = equal(tree, program, mode, scratch.path());
            report.add("Go programs, in four modes", usize::from(equal.is_ok()), 1);
            wrong.extend(equal.err().map(|reason| format!("{} {mode:?}:\n{reason}", program.name)));
        }
    }
    match wrong.len() {
        0 => Ok(()),
        count => Err(format!("{count} differ\n{}", wrong[..count.min(SHOWN)].join("\n"))),
    }
}

fn equal(tree: &Tree, program: &Program, mode: &[&str], folder: &Path) -> Result<(), String> {
    let [theirs, ours] = program.both(tree, mode, folder)?;
    if theirs == ours {
        return Ok(());
    }
    let named = program.both(tree, NAMED, folder)?;
    Err(difference::explain([&theirs, &ours], [&named[0], &named[1]]))
}
