//! Check `abi`: layouts and calling conventions against the compilers, and the declaration reader against Go's own sources.
//!
//! In: random declarations, and every Go file of the tree. Out: one test per program, checked against a real Go program or a C
//! compiler, and one over the tree: every file is read without a diagnostic, and each TEXT with a prototype states the size
//! computed from that prototype.

mod asm_header;
mod c_program;
mod declarations;
mod go_sources;
mod program;
mod std_headers;
mod variables;

use crate::support::random::first_seed;
use crate::support::report::Report;
use crate::support::runner::{Failed, Trial};
use crate::support::tree::Tree;
use std::sync::Arc;

/// Number of programs; each has [`declarations::FUNCTIONS`] functions.
const PROGRAMS: u64 = 12;

/// All tests of this check.
pub(crate) fn trials(tree: &Arc<Tree>, report: &Arc<Report>) -> Vec<Trial> {
    let seeds = first_seed()..first_seed().saturating_add(PROGRAMS);
    let mut trials = vec![];
    for seed in seeds.clone() {
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("abi/random/{seed:02}"), move || {
            program::check(&tree, seed, &report).map_err(Failed::from)
        }));
    }
    for seed in seeds.clone() {
        let report = report.clone();
        trials.push(Trial::test(format!("abi/c/{seed:02}"), move || {
            c_program::check(seed, &report).map_err(Failed::from)
        }));
    }
    for seed in seeds.clone() {
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("abi/header/{seed:02}"), move || {
            asm_header::check(&tree, seed, &report).map_err(Failed::from)
        }));
    }
    // Seed 0 is the file that no generator makes.
    for seed in [0].into_iter().chain(seeds) {
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("abi/variables/{seed:02}"), move || {
            variables::check(&tree, seed, &report).map_err(Failed::from)
        }));
    }
    let own = tree.clone();
    trials
        .push(Trial::test("abi/headers/known", move || std_headers::well_known(&own).map_err(Failed::from)));
    let own = tree.clone();
    trials.push(Trial::test("abi/headers/forms", move || std_headers::forms(&own).map_err(Failed::from)));
    let (own, other) = (tree.clone(), report.clone());
    trials
        .push(Trial::test("abi/headers/std", move || std_headers::check(&own, &other).map_err(Failed::from)));
    let (tree, report) = (tree.clone(), report.clone());
    trials.push(Trial::test("abi/std", move || go_sources::check(&tree, &report).map_err(Failed::from)));
    trials
}
