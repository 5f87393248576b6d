//! Older releases: what their assemblers print for the sources of the goldens, and what `rasm --go` prints.

use crate::golden::case::{self, Case};
use crate::golden::listing;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};

const RELEASES: [&str; 11] = [
    "1.26.6", "1.25.5", "1.24.11", "1.23.9", "1.22.10", "1.21.13", "1.20.14", "1.19.8", "1.18.8", "1.17.13",
    "1.16.15",
];

/// At least so many of the sources must be such that the release takes them, or the check says little.
const LEAST: usize = 80;

/// Packages whose assembly may name an ABI; up to Go 1.21 a flag says so.
const RUNTIME: [&str; 4] = ["runtime", "reflect", "syscall", "internal/bytealg"];

/// One test a release.
pub(crate) fn trials() -> Result<Vec<Trial>, String> {
    let cases = case::all("golden")?;
    let trial = |release| match tree::find_release(release) {
        Ok(tree) => {
            let cases = cases.clone();
            Trial::test(format!("release/{release}"), move || check(&tree, &cases).map_err(Failed::from))
        }
        Err(missing) => skip(&format!("release/{release}"), &missing),
    };
    Ok(RELEASES.into_iter().map(trial).collect())
}

fn check(tree: &Tree, cases: &[Case]) -> Result<(), String> {
    let (mut compared, mut failures) = (0, Vec::new());
    for case in cases {
        let mut case = case.clone();
        let minor: u8 = tree.release.split('.').nth(1).and_then(|minor| minor.parse().ok()).unwrap_or(0);
        if minor < 22 && case.flags.iter().any(|flag| RUNTIME.contains(&flag.as_str())) {
            case.flags.push("-compiling-runtime".into());
        }
        // What an older release refuses is no matter of conventions.
        let Ok(theirs) = listing::by_go(tree, &case) else { continue };
        let mut rasm = case.rasm();
        rasm.args(["--go", tree.release]);
        let result =
            listing::listing(&case, rasm, "rasm").and_then(|ours| case::first_difference(&theirs, &ours));
        compared += 1;
        failures.extend(result.err().map(|reason| format!("{}: {reason}", case.name)));
    }
    if !failures.is_empty() {
        return Err(failures.join("\n"));
    }
    if compared < LEAST {
        return Err(format!("Go {} takes only {compared} of {} sources", tree.release, cases.len()));
    }
    Ok(())
}
