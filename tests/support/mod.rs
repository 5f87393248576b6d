//! Code shared by all suites: finding Go trees, running both assemblers, reporting skips and coverage. Nothing here depends on
//! what is compared.
#![allow(dead_code, reason = "each target uses a part")]

pub(crate) mod answers;
pub(crate) mod compile;
pub(crate) mod difference;
pub(crate) mod directives;
pub(crate) mod program;
pub(crate) mod random;
pub(crate) mod releases;
pub(crate) mod report;
pub(crate) mod run;
pub(crate) mod runner;
pub(crate) mod settings;
pub(crate) mod suite;
pub(crate) mod told;
pub(crate) mod tree;

use runner::{Context, Trial};

/// Tests of these helpers.
pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = answers::trials(context);
    trials.extend(releases::trials(context));
    trials.push(Trial::test("told", || told::compares().map_err(runner::Failed::from)));
    trials
}
