//! Tests that require the Go trees: each release's tables, and its packages as seen by its tools.

use crate::goobj::{every, packages, tables, tools};
use crate::support::releases;
use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;
use crate::support::suite::{failure, skip};
use crate::support::tree::{self, Tree};
use std::sync::Arc;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = &context.report;
    let releases = releases::with_objects();
    let (known, listed) = (rasm::goobj::release::TABLES.len(), releases.len());
    let mut trials = vec![Trial::test("tables/count", move || {
        if known == listed { Ok(()) } else { Err(format!("{known} tables, {listed} releases").into()) }
    })];
    // Recording packages takes a while: it is done only if their checks are selected, and outside full runs only for the newest
    // and the oldest release.
    let ends = [releases.first().copied(), releases.last().copied()];
    let with_packages = |release| {
        (settings::full() || ends.contains(&Some(release)))
            && ["nm", "objdump"].iter().any(|check| context.wants(&format!("goobj/{check}/{release}/")))
    };
    for release in releases {
        match tree::find_release(release) {
            Ok(tree) => {
                let tree = Arc::new(tree);
                trials.push(tables(&tree, report));
                if settings::full() {
                    trials.push(archives(&tree, report));
                }
                if with_packages(release) {
                    trials.extend(packages(&tree, report));
                }
            }
            Err(missing) => trials.push(skip(&format!("tables/{release}"), &missing)),
        }
    }
    trials
}

fn tables(tree: &Arc<Tree>, report: &Arc<Report>) -> Trial {
    let (tree, report) = (tree.clone(), report.clone());
    Trial::test(format!("tables/{}", tree.release), move || {
        tables::check(&tree, &report).map_err(Failed::from)
    })
}

fn archives(tree: &Arc<Tree>, report: &Arc<Report>) -> Trial {
    let (tree, report) = (tree.clone(), report.clone());
    Trial::test(format!("every/{}", tree.release), move || every::check(&tree, &report).map_err(Failed::from))
}

fn packages(tree: &Tree, report: &Arc<Report>) -> Vec<Trial> {
    let release = tree.release;
    let packages = match packages::load(tree) {
        Ok(packages) => packages,
        Err(reason) => return vec![failure(&format!("packages/{release}"), reason)],
    };
    let trial = |check: &str, package: Arc<packages::Package>, run: Run| {
        let report = report.clone();
        Trial::test(format!("{check}/{release}/{}", package.name), move || {
            run(&package, &report).map_err(Failed::from)
        })
    };
    let both = |package: packages::Package| {
        let package = Arc::new(package);
        [trial("nm", package.clone(), tools::nm), trial("objdump", package, tools::objdump)]
    };
    packages.into_iter().flat_map(both).collect()
}

type Run = fn(&packages::Package, &Report) -> Result<(), String>;
