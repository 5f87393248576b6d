//! A target's tests, with the skips and figures of those that need a Go tree in plain sight.
//!
//! In: functions. Out: one line a test; `skipped: …` for each that lacks the tree, or a failure where checks
//! are required; `oracle: …` for what the others counted.

use super::report::Report;
use super::settings;
use super::tree::{self, Tree};
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;
use std::sync::Arc;

/// The tests of one target.
pub(crate) struct Suite {
    arguments: Arguments,
    target: &'static str,
    tree: Result<Arc<Tree>, String>,
    report: Arc<Report>,
    trials: Vec<Trial>,
}

impl Suite {
    /// No tests yet. The target's name is for lines about skips.
    pub(crate) fn new(target: &'static str) -> Self {
        Self {
            arguments: Arguments::from_args(),
            target,
            tree: tree::find().map(Arc::new),
            report: Arc::default(),
            trials: Vec::new(),
        }
    }

    /// Adds a test that needs nothing; it fails by a panic.
    pub(crate) fn test(&mut self, name: &str, test: fn()) {
        self.trials.push(Trial::test(name, move || {
            test();
            Ok(())
        }));
    }

    /// Adds a test that needs the Go tree; it fails by a panic.
    pub(crate) fn oracle(&mut self, name: &str, test: fn(&Tree, &Report)) {
        let trial = match &self.tree {
            Ok(tree) => {
                let (tree, report) = (tree.clone(), self.report.clone());
                Trial::test(name, move || {
                    test(&tree, &report);
                    Ok(())
                })
            }
            Err(missing) => skip(self.target, name, missing),
        };
        self.trials.push(trial);
    }

    /// Runs them and prints what they counted.
    pub(crate) fn run(self) -> ExitCode {
        let conclusion = libtest_mimic::run(&self.arguments, self.trials);
        self.report.print();
        conclusion.exit_code()
    }
}

/// A test that can only fail, so that what went wrong before the tests has a line among them.
pub(crate) fn failure(name: &str, reason: impl Into<Failed>) -> Trial {
    let reason = reason.into();
    Trial::test(name, move || Err(reason))
}

/// Says that the test `name` does not run; where checks are required, and when it is run all the same, it fails.
pub(crate) fn skip(target: &str, name: &str, reason: &str) -> Trial {
    let required = settings::required();
    if !required {
        println!("skipped: {target}: {name}: {reason}");
    }
    failure(name, reason).with_ignored_flag(!required)
}
