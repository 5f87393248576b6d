//! Groups of tests, some of which need the Go tree.
//!
//! In: functions. Out: a test for each; those that need a missing tree are skipped.

use super::report::Report;
use super::runner::{Context, Failed, Trial};
use super::tree::{self, Tree};
use std::process::Command;
use std::sync::Arc;

/// A group of tests.
pub(crate) struct Group {
    name: &'static str,
    tree: Result<Arc<Tree>, String>,
    report: Arc<Report>,
    trials: Vec<Trial>,
}

impl Group {
    /// An empty group. Its name is prepended to those of its tests.
    pub(crate) fn new(name: &'static str, context: &Context<'_>) -> Self {
        Self { name, tree: tree::find().map(Arc::new), report: context.report.clone(), trials: Vec::new() }
    }

    /// Adds a test that needs no Go tree and fails by panicking.
    pub(crate) fn test(&mut self, name: &str, test: fn()) {
        self.trials.push(panicking(format!("{}/{name}", self.name), test));
    }

    /// Adds a test that needs the Go tree and fails by panicking.
    pub(crate) fn oracle(&mut self, name: &str, test: fn(&Tree, &Report)) {
        let name = format!("{}/{name}", self.name);
        self.trials.push(match &self.tree {
            Ok(tree) => {
                let (tree, report) = (tree.clone(), self.report.clone());
                Trial::test(name, move || {
                    test(&tree, &report);
                    Ok(())
                })
            }
            Err(missing) => Trial::skip(name, missing),
        });
    }

    /// The tests of the group.
    pub(crate) fn trials(self) -> Vec<Trial> {
        self.trials
    }
}

/// Why a program cannot be run here; none if it can.
pub(crate) fn missing(program: &str) -> Option<String> {
    Command::new(program).arg("--version").output().is_err().then(|| format!("{program} is not installed"))
}

/// A test that fails by panicking.
pub(crate) fn panicking(name: impl Into<String>, test: fn()) -> Trial {
    Trial::test(name, move || {
        test();
        Ok(())
    })
}

/// A test that always fails, to report an error that occurred before the tests.
pub(crate) fn failure(name: &str, reason: impl Into<Failed>) -> Trial {
    let reason = reason.into();
    Trial::test(name, move || Err(reason))
}

/// A test that is not run; a failure if all tests are required to run.
pub(crate) fn skip(name: &str, reason: &str) -> Trial {
    Trial::skip(name, reason)
}
