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
use crate::support::suite::failure;
use crate::support::tree::Tree;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Programs that each change is held against; with `.test` those of a package's tests.
const SAMPLE: [&str; 6] =
    ["cmd/gofmt", "cmd/asm", "cmd/go", "sort.test", "encoding/json.test", "crypto/internal/fips140test.test"];

/// Why a program is left to Go's linker, as rasm says it by hand (docs/link-go.md).
const LEFT: [&str; 1] = ["error[go-link]: programs with package `plugin` are not supported"];

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
            let programs = Program::list(tree, &tree.root.join("src"), &["-test", name])?;
            all_equal(tree, report, &spread(programs))
        }));
    }
    match modules() {
        Ok(modules) => trials.extend(modules.into_iter().map(|module| {
            let name = format!("all/modules/{}", module.split('@').next().unwrap_or_default());
            with_tree(&name, report, move |tree, report| of_module(tree, report, &module))
        })),
        Err(reason) => trials.push(failure("all/modules", reason)),
    }
    trials
}

/// The commands and tests of a module.
fn of_module(tree: &Tree, report: &Report, module: &str) -> Result<(), String> {
    let folder = tree.beside.parent().unwrap_or(&tree.beside).join("modules").join(module.replace('/', "_"));
    if !folder.is_dir() {
        return Err(format!("{} is missing (.ci/fetch-modules.py fetches it)", folder.display()));
    }
    let path = module.split('@').next().unwrap_or_default();
    let programs = Program::list(tree, &folder, &["-test", &format!("{path}/...")])?;
    if programs.is_empty() { Err("no programs".into()) } else { all_equal(tree, report, &spread(programs)) }
}

/// The programs that this run takes.
fn spread(programs: Vec<Program>) -> Vec<Program> {
    programs.into_iter().step_by(settings::every()).collect()
}

/// The modules of the suite `toolexec`, such as `example.com/a@v1.0.0`.
fn modules() -> Result<Vec<String>, String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/toolexec/modules.txt");
    let text = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let mut modules: Vec<String> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| match line.split(' ').collect::<Vec<_>>()[..] {
            // Some have nothing but data for tests of the standard library.
            [_, _, "std", ..] => None,
            [path, version, ..] => Some(format!("{path}@{version}")),
            _ => None,
        })
        .collect();
    modules.sort();
    modules.dedup();
    Ok(modules)
}

/// Links programs with both linkers, in all modes: a program at a time on each processor, since neither linker keeps all busy.
fn all_equal(tree: &Tree, report: &Report, programs: &[Program]) -> Result<(), String> {
    report.count("Go programs linked", programs.len());
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<String>, String> {
        let scratch = run::scratch()?;
        let mut wrong = Vec::new();
        while let Some(program) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
            for mode in MODES {
                let equal = equal(tree, program, mode, scratch.path());
                if let Err(reason) = &equal
                    && let Some(left) = reason.lines().find(|line| LEFT.contains(line))
                {
                    report.count(format!("Go programs left to Go's linker, in four modes: {left}"), 1);
                    continue;
                }
                report.add("Go programs, in four modes", usize::from(equal.is_ok()), 1);
                wrong.extend(equal.err().map(|reason| format!("{} {mode:?}:\n{reason}", program.name)));
            }
        }
        Ok(wrong)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(programs.len());
    let wrong: Result<Vec<Vec<String>>, String> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|_| Err("a worker panicked".into())))
            .collect()
    });
    let wrong = wrong?.concat();
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
