//! How long each phase of a command took (`--time-phases`).
//!
//! In: the name of each phase when it begins. Out: a table for people. What the phases are is the library's business; the
//! clock is ours.

use std::fmt::Write;
use std::time::{Duration, Instant};

/// The phases so far.
#[derive(Default)]
pub(super) struct Phases {
    done: Vec<(&'static str, Duration)>,
    /// The one that runs, and since when.
    current: Option<(&'static str, Instant)>,
}

impl Phases {
    /// Ends the phase that runs and begins another one.
    pub(super) fn begin(&mut self, name: &'static str) {
        self.end();
        self.current = Some((name, Instant::now()));
    }

    fn end(&mut self) {
        if let Some((name, start)) = self.current.take() {
            self.done.push((name, start.elapsed()));
        }
    }

    /// Ends the phase that runs. A line for each phase, in order, then one for all of them.
    pub(super) fn table(mut self) -> String {
        self.end();
        let total = self.done.iter().map(|(_, time)| *time).sum();
        let mut table = String::new();
        for (name, time) in self.done.into_iter().chain([("total", total)]) {
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{:9.3} ms  {name}", time.as_secs_f64() * 1000.0);
        }
        table
    }
}
