//! Check `releases`: with `--go`, the standard library of an older release, listing against listing.

use crate::oracle::capture::{self, Packages};
use crate::oracle::std_check::same_listing;
use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::{failure, skip};
use crate::support::tree;
use std::sync::Arc;

/// Releases before that of check `std`, with the number of files that the go command assembles with cgo for the few packages
/// that are looked at for every change, and for std.
const RELEASES: [(&str, usize, usize); 11] = [
    ("1.26.6", 26, 61),
    ("1.25.5", 26, 58),
    ("1.24.11", 26, 58),
    ("1.23.9", 25, 53),
    ("1.22.10", 25, 54),
    ("1.21.13", 25, 53),
    ("1.20.14", 24, 50),
    ("1.19.8", 25, 49),
    ("1.18.8", 25, 47),
    ("1.17.13", 25, 46),
    ("1.16.15", 25, 44),
];

/// One test a release and file, and one a release that no file is missing.
pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let wanted =
        RELEASES.iter().filter(|(release, ..)| context.wants(&format!("oracle/releases/{release}/")));
    wanted.flat_map(|&(release, few, all)| of(release, few, all, &context.report)).collect()
}

fn of(release: &'static str, few: usize, all: usize, report: &Arc<Report>) -> Vec<Trial> {
    let tree = match tree::find_release(release) {
        Ok(tree) => Arc::new(tree),
        Err(missing) => return vec![skip(&format!("releases/{release}"), &missing)],
    };
    let packages = Packages::of_other_releases();
    let files = if packages == Packages::Std { all } else { few };
    let calls = match capture::load(&tree, packages) {
        Ok(calls) => calls,
        Err(reason) => return vec![failure(&format!("releases/{release}/capture"), reason)],
    };
    let found = calls.len();
    let mut trials = vec![Trial::test(format!("releases/{release}/count"), move || {
        if found == files { Ok(()) } else { Err(format!("{found} calls recorded, not {files}").into()) }
    })];
    for call in calls {
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("releases/{release}/{}", call.name), move || {
            let result = same_listing(&tree, &call, &["--go", release]);
            let line = format!("releases: listings of Go {release} equal");
            report.add(line, usize::from(result.is_ok()), 1);
            result.map(drop).map_err(Failed::from)
        }));
    }
    trials
}
