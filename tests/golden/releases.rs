//! Older releases: `rasm --go` prints the same as their assemblers for the sources of the goldens.

use crate::golden::case::{self, Case};
use crate::golden::listing;
use crate::support::difference;
use crate::support::releases;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use rasm::Release;

/// The minimum number of sources that the release must accept; with fewer, the check proves little.
const LEAST: usize = 80;

/// Packages whose assembly may name an ABI; up to Go 1.21 this requires a flag.
const RUNTIME: [&str; 4] = ["runtime", "reflect", "syscall", "internal/bytealg"];

/// One test per release.
pub(crate) fn trials() -> Result<Vec<Trial>, String> {
    let cases = case::all("golden")?;
    let trial = |release: &'static str| match tree::find_release(release) {
        Ok(tree) => {
            let cases = cases.clone();
            Trial::test(format!("release/{release}"), move || check(&tree, &cases).map_err(Failed::from))
        }
        Err(missing) => skip(&format!("release/{release}"), &missing),
    };
    Ok(releases::all()[1..].iter().map(|row| trial(row.release)).collect())
}

fn check(tree: &Tree, cases: &[Case]) -> Result<(), String> {
    let (mut compared, mut failures) = (0, Vec::new());
    for case in cases {
        let mut case = case.clone();
        if tree.minor() < Release::minor(22) && case.flags.iter().any(|flag| RUNTIME.contains(&flag.as_str()))
        {
            case.flags.push("-compiling-runtime".into());
        }
        // Sources refused by an older release say nothing about its conventions.
        let Ok(theirs) = listing::by_go(tree, &case) else { continue };
        let mut rasm = case.rasm();
        rasm.args(["--go", tree.release]);
        let result = listing::listing(&case, rasm, "rasm")
            .and_then(|ours| difference::in_lines(["go", "rasm"], theirs.as_bytes(), ours.as_bytes()));
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
