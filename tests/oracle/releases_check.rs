//! Check `releases`: the standard libraries of older releases with `--go`, listing against listing.

use crate::oracle::capture::{self, Packages};
use crate::oracle::std_check::same_listing;
use crate::support::releases::{self, Row};
use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::{failure, skip};
use crate::support::tree;
use std::sync::Arc;

/// One test per file of each release older than that of check `std`, and one per release that checks that no file is missing.
pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let is_wanted = |row: &&Row| context.wants(&format!("oracle/releases/{}/", row.release));
    releases::compared().skip(1).filter(is_wanted).flat_map(|row| of(*row, &context.report)).collect()
}

fn of(row: Row, report: &Arc<Report>) -> Vec<Trial> {
    let Row { release, files: [few, all], .. } = row;
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
