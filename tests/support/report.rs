//! Closing lines: how much each check covered.
//!
//! In: counts from tests on any thread. Out: one line a figure, after the tests.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Counts by name: of what was seen, how much is as it should be; or a count alone.
#[derive(Debug, Default)]
pub(crate) struct Report {
    figures: Mutex<BTreeMap<String, (usize, Option<usize>)>>,
}

impl Report {
    /// Adds `good` of `all` to a figure.
    pub(crate) fn add(&self, name: impl Into<String>, good: usize, all: usize) {
        let mut figures = self.figures.lock().unwrap_or_else(PoisonError::into_inner);
        let figure = figures.entry(name.into()).or_insert((0, Some(0)));
        figure.0 += good;
        figure.1 = figure.1.map(|seen| seen + all);
    }

    /// Adds to a figure that is no share of anything.
    pub(crate) fn count(&self, name: impl Into<String>, seen: usize) {
        self.figures
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(name.into())
            .or_insert((0, None))
            .0 += seen;
    }

    /// Prints all figures.
    pub(crate) fn print(&self) {
        for (name, (good, all)) in self.figures.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            match all {
                Some(all) => println!("oracle: {name}: {good} of {all}"),
                None => println!("oracle: {name}: {good}"),
            }
        }
    }
}
