//! Closing lines: how much each check covered.
//!
//! In: counts from tests on any thread. Out: one line a figure, after the tests.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Counts by name, as "equal of seen".
#[derive(Debug, Default)]
pub(crate) struct Report {
    figures: Mutex<BTreeMap<&'static str, (usize, usize)>>,
    remarks: Mutex<BTreeMap<&'static str, (&'static str, usize)>>,
}

impl Report {
    /// Adds `good` of `all` to a figure.
    pub(crate) fn add(&self, name: &'static str, good: usize, all: usize) {
        let mut figures = self.figures.lock().unwrap_or_else(PoisonError::into_inner);
        let figure = figures.entry(name).or_default();
        figure.0 += good;
        figure.1 += all;
    }

    /// Adds to what stands in brackets behind a figure, as "count what".
    pub(crate) fn remark(&self, name: &'static str, what: &'static str, count: usize) {
        let mut remarks = self.remarks.lock().unwrap_or_else(PoisonError::into_inner);
        remarks.entry(name).or_insert((what, 0)).1 += count;
    }

    /// Prints all figures.
    pub(crate) fn print(&self) {
        let remarks = self.remarks.lock().unwrap_or_else(PoisonError::into_inner);
        for (name, (good, all)) in self.figures.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let remark = remarks.get(name).map(|(what, count)| format!(" ({count} {what})"));
            println!("oracle: {name}: {good} of {all}{}", remark.unwrap_or_default());
        }
    }
}
