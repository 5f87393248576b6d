//! rasm as the assembler of the go command: `go build -toolexec "rasm toolexec"`.
//!
//! In: Go trees and public modules in the cache folder (`.ci/run` fetches both), the rasm binary under test. Out: tests named
//! after what is built: `cache/…`, `tools/…`, `std/…`, `kinds/…`, `modules/…`; so `cargo test --test toolexec -- std/` is one of
//! them. They are done one after the other, since the go command uses all processors itself, with one build cache.
//! `RASM_TOOLEXEC=all` adds what takes too long for every change. Go's assembler cannot stand in for rasm unseen: see [`guard`].

mod archives;
mod cache;
mod compare;
mod go;
mod guard;
mod kinds;
mod modules;
mod std_packages;
#[path = "../support/mod.rs"]
mod support;
mod tools;

use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;
use std::sync::Arc;
use support::report::Report;
use support::settings;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(1);
    let report = Arc::new(Report::default());
    let mut trials = cache::trials(&report);
    trials.extend(tools::trials(&report));
    trials.extend(kinds::trials(&report));
    trials.extend(std_packages::trials(&report));
    trials.extend(modules::trials(&report));
    let conclusion = libtest_mimic::run(&arguments, trials);
    report.print();
    conclusion.exit_code()
}

/// Whether to check what takes too long for every change.
fn all() -> bool {
    settings::value("RASM_TOOLEXEC").is_some_and(|value| value == "all")
}

/// A test that needs the go command of a release.
fn trial(
    name: String,
    release: &'static str,
    report: &Arc<Report>,
    check: impl FnOnce(&go::Go, &Report) -> Result<(), String> + Send + 'static,
) -> Trial {
    let report = report.clone();
    match support::tree::find_release(release) {
        Ok(tree) => Trial::test(name, move || check(&go::Go::new(&tree)?, &report).map_err(Failed::from)),
        Err(missing) => support::suite::skip("toolexec", &name, &missing),
    }
}
