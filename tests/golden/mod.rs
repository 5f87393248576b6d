//! Golden files: what rasm prints and writes for small inputs of our own.
//!
//! In: `testdata/golden/*.s` with the listings printed by Go's assembler (`.lst`), `testdata/errors/*.s` with rasm's own
//! messages (`.err`), `testdata/elf/*.s` with the contents of the object (`.readelf`), `testdata/symabis/*.s` with the ABIs of
//! symbols (`.abis`). Out: one test per file: `listing/…`, `errors/…`, `elf/…`, `symabis/…`, and `reference/…`: Go still prints
//! the golden listing; and one test per release, `release/…`: an older Go and `--go` print the same for the sources of the
//! listings. With BLESS=1 the goldens are rewritten instead, the listings only by Go's assembler. Without a Go tree the
//! reference is skipped with a message; with `RASM_ORACLE=require` that is a failure.

pub(crate) mod case;
mod elf;
mod errors;
mod listing;
mod releases;
mod symabis;

use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings::bless;
use crate::support::suite::{failure, skip};
use crate::support::tree;
use case::Case;
use std::sync::Arc;

/// The check of one case.
type Check = fn(&Case) -> Result<(), String>;

/// Folder under `testdata`, first part of the tests' names, and check.
const CHECKS: [(&str, &str, Check); 4] = [
    ("golden", "listing", listing::check),
    ("errors", "errors", errors::check),
    ("elf", "elf", elf::check),
    ("symabis", "symabis", symabis::check),
];

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    collect().unwrap_or_else(|reason| vec![failure("files", reason)])
}

fn collect() -> Result<Vec<Trial>, String> {
    let mut trials = Vec::new();
    for (folder, check, run) in CHECKS {
        for case in case::all(folder)? {
            // Only the reference blesses listings, and a listing about to be blessed need not be compared.
            if bless() && check == "listing" {
                continue;
            }
            let name = format!("{check}/{}", case.name);
            trials.push(Trial::test(name, move || run(&case).map_err(Failed::from)));
        }
    }
    match tree::find() {
        Ok(tree) => {
            let tree = Arc::new(tree);
            for case in case::all("golden")? {
                let tree = tree.clone();
                let name = format!("reference/{}", case.name);
                trials
                    .push(Trial::test(name, move || listing::reference(&tree, &case).map_err(Failed::from)));
            }
        }
        // Only the reference blesses listings.
        Err(missing) if bless() => trials.push(failure("reference", missing)),
        Err(missing) => trials.push(skip("reference", &missing)),
    }
    trials.extend(releases::trials()?);
    Ok(trials)
}
