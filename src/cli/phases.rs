//! How long each phase of a command took (`--time-phases`).
//!
//! In: the name of each phase as it begins. Out: a human-readable table. The library defines the phases; measuring time is
//! done here.

use std::fmt::Write;
use std::time::{Duration, Instant};

/// The phases so far.
#[derive(Default)]
pub(super) struct Phases {
    done: Vec<(&'static str, Duration)>,
    /// The current phase and its start.
    current: Option<(&'static str, Instant)>,
}

impl Phases {
    /// Ends the current phase and begins another.
    pub(super) fn begin(&mut self, name: &'static str) {
        self.end();
        self.current = Some((name, Instant::now()));
    }

    fn end(&mut self) {
        if let Some((name, start)) = self.current.take() {
            self.done.push((name, start.elapsed()));
        }
    }

    /// Ends the current phase. Returns one line per phase, in order, then the total.
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
