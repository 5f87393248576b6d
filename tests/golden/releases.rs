//! Older releases: `rasm --go` prints the same as their assemblers, for the sources of the goldens and for those of
//! `testdata/older`, which only older releases accept.

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
    let mut trials: Vec<Trial> = releases::all()[1..].iter().map(|row| trial(row.release)).collect();
    for case in case::all("older")? {
        let minor = case.name.rsplit_once(".1.").and_then(|(_, minor)| minor.parse().ok());
        let release = releases::of(minor.ok_or_else(|| format!("{}: no release in the name", case.name))?);
        let name = format!("older/{}", case.name);
        trials.push(match tree::find_release(release) {
            Ok(tree) => Trial::test(name, move || same(&tree, &case).map_err(Failed::from)),
            Err(missing) => skip(&name, &missing),
        });
    }
    Ok(trials)
}

/// rasm prints for a release what its assembler prints, which must accept the source.
fn same(tree: &Tree, case: &Case) -> Result<(), String> {
    compare(tree, case, &listing::by_go(tree, case)?)
}

fn compare(tree: &Tree, case: &Case, theirs: &str) -> Result<(), String> {
    let mut rasm = case.rasm();
    rasm.args(["--go", tree.release]);
    let ours = listing::listing(case, rasm, "rasm")?;
    difference::in_lines(["go", "rasm"], theirs.as_bytes(), ours.as_bytes())
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
        compared += 1;
        failures.extend(compare(tree, &case, &theirs).err().map(|reason| format!("{}: {reason}", case.name)));
    }
    if !failures.is_empty() {
        return Err(failures.join("\n"));
    }
    if compared < LEAST {
        return Err(format!("Go {} takes only {compared} of {} sources", tree.release, cases.len()));
    }
    Ok(())
}
