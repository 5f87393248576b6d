//! A line on the terminal that shows how far a long command is.
//!
//! In: bytes done, or the step that begins. Out: on standard error, if it is a terminal, one line that is overwritten and finally erased.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// Before the first line and between two: short commands show nothing.
const INTERVAL: Duration = Duration::from_millis(500);

/// Progress through input of a known or unknown size.
pub(super) struct Progress {
    /// What is done, such as `verified`.
    verb: &'static str,
    /// The step that began last, if there are steps.
    step: Option<&'static str>,
    /// Bytes done, and all of them if that is known.
    done: u64,
    total: Option<u64>,
    /// When a line is due; none without a terminal.
    due: Option<Instant>,
    shown: bool,
}

impl Progress {
    /// Progress that is shown only if standard error is a terminal that can erase a line, and `quiet` is not set.
    pub(super) fn new(verb: &'static str, total: Option<u64>, quiet: bool) -> Self {
        let is_plain = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
        let is_wanted = !quiet && !is_plain && io::stderr().is_terminal();
        Self {
            verb,
            step: None,
            done: 0,
            total,
            due: is_wanted.then(|| Instant::now() + INTERVAL),
            shown: false,
        }
    }

    /// More bytes are done.
    pub(super) fn add(&mut self, bytes: u64) {
        self.done += bytes;
        self.show();
    }

    /// A step begins.
    pub(super) fn begin(&mut self, step: &'static str) {
        self.step = Some(step);
        self.show();
    }

    /// Writes the line, if it is due.
    fn show(&mut self) {
        let Some(due) = self.due.filter(|due| Instant::now() >= *due) else { return };
        // Erases the line first (ECMA-48, EL).
        let _ = write!(io::stderr(), "\r\x1b[K{}", self.line());
        self.due = Some(due.max(Instant::now()) + INTERVAL);
        self.shown = true;
    }

    /// Erases the line, before other output and at the end. A failure to show progress is no failure of the command.
    pub(super) fn erase(&mut self) {
        if std::mem::take(&mut self.shown) {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }

    fn line(&self) -> String {
        const MIB: u64 = 1 << 20;
        if let Some(step) = self.step {
            return format!("{}: {step}", self.verb);
        }
        match self.total.filter(|total| *total >= self.done && *total > 0) {
            Some(total) => {
                format!(
                    "{} {} of {} MiB ({} %)",
                    self.verb,
                    self.done / MIB,
                    total.div_ceil(MIB),
                    self.done * 100 / total
                )
            }
            None => format!("{} {} MiB", self.verb, self.done / MIB),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.erase();
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;

    #[test]
    fn the_line_says_how_far_it_is() {
        let at = |done, total| {
            Progress { verb: "verified", step: None, done, total, due: None, shown: false }.line()
        };
        assert_eq!(at(3 << 20, Some(12 << 20)), "verified 3 of 12 MiB (25 %)");
        assert_eq!(at(3 << 20, None), "verified 3 MiB");
        // The file grew.
        assert_eq!(at(3 << 20, Some(1 << 20)), "verified 3 MiB");
        assert_eq!(at(0, Some(0)), "verified 0 MiB");
        let mut progress = Progress::new("linking", None, true);
        progress.begin("lay out");
        assert_eq!((progress.line().as_str(), progress.shown), ("linking: lay out", false));
    }
}
