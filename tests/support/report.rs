//! Closing lines: the coverage of each check.
//!
//! In: counts from tests on any thread. Out: one line per figure, after the tests.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Figures by name: the number of good cases and of all, or a plain count.
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

    /// Adds to a plain count.
    pub(crate) fn count(&self, name: impl Into<String>, seen: usize) {
        self.figures
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(name.into())
            .or_insert((0, None))
            .0 += seen;
    }

    /// The number of good cases, and of all if it is no plain count; the sum of several, if the name ends with `*`.
    pub(crate) fn figure(&self, name: &str) -> Option<(usize, Option<usize>)> {
        let figures = self.figures.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(start) = name.strip_suffix('*') else { return figures.get(name).copied() };
        let named = figures.iter().filter(|(name, _)| name.starts_with(start)).map(|(_, figure)| *figure);
        named.reduce(|a, b| (a.0 + b.0, a.1.zip(b.1).map(|(a, b)| a + b)))
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
