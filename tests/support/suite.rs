//! A group of tests of which some need the Go tree.
//!
//! In: functions. Out: a test for each; those that lack the tree are not run.

use super::report::Report;
use super::runner::{Context, Failed, Trial};
use super::tree::{self, Tree};
use std::process::Command;
use std::sync::Arc;

/// The tests of one group.
pub(crate) struct Group {
    name: &'static str,
    tree: Result<Arc<Tree>, String>,
    report: Arc<Report>,
    trials: Vec<Trial>,
}

impl Group {
    /// No tests yet. The group's name comes before those of its tests.
    pub(crate) fn new(name: &'static str, context: &Context<'_>) -> Self {
        Self { name, tree: tree::find().map(Arc::new), report: context.report.clone(), trials: Vec::new() }
    }

    /// Adds a test that needs nothing; it fails by a panic.
    pub(crate) fn test(&mut self, name: &str, test: fn()) {
        self.trials.push(panicking(format!("{}/{name}", self.name), test));
    }

    /// Adds a test that needs the Go tree; it fails by a panic.
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

    /// All of them.
    pub(crate) fn trials(self) -> Vec<Trial> {
        self.trials
    }
}

/// Why a program cannot be run here, if it cannot.
pub(crate) fn missing(program: &str) -> Option<String> {
    Command::new(program).arg("--version").output().is_err().then(|| format!("{program} is not installed"))
}

/// A test that fails by a panic.
pub(crate) fn panicking(name: impl Into<String>, test: fn()) -> Trial {
    Trial::test(name, move || {
        test();
        Ok(())
    })
}

/// A test that can only fail, so that what went wrong before the tests has a line among them.
pub(crate) fn failure(name: &str, reason: impl Into<Failed>) -> Trial {
    let reason = reason.into();
    Trial::test(name, move || Err(reason))
}

/// Says that the test `name` does not run; where checks are required, that is a failure.
pub(crate) fn skip(name: &str, reason: &str) -> Trial {
    Trial::skip(name, reason)
}
