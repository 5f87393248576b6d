//! How long each phase of a command took, and how much memory (`--time-phases`, and `-benchmark` for Go programs).
//!
//! In: the name of each phase as it begins. Out: a human-readable table, or benchmark results. The library defines the
//! phases; measuring is done here.

use std::fmt::Write;
use std::time::{Duration, Instant};

/// A finished phase.
struct Phase {
    name: &'static str,
    time: Duration,
    /// Memory in bytes at its end: in use, and the most in use so far.
    memory: [u64; 2],
}

/// The phases so far.
#[derive(Default)]
pub(super) struct Phases {
    done: Vec<Phase>,
    /// The current phase and its start.
    current: Option<(&'static str, Instant)>,
    /// Whether memory is measured.
    with_memory: bool,
}

impl Phases {
    /// Phases whose memory is measured, too.
    pub(super) fn with_memory() -> Self {
        Self { with_memory: true, ..Self::default() }
    }

    /// Ends the current phase and begins another.
    pub(super) fn begin(&mut self, name: &'static str) {
        self.end();
        self.current = Some((name, Instant::now()));
    }

    fn end(&mut self) {
        if let Some((name, start)) = self.current.take() {
            let time = start.elapsed();
            let memory = if self.with_memory { memory() } else { [0; 2] };
            self.done.push(Phase { name, time, memory });
        }
    }

    fn total(&self) -> Duration {
        self.done.iter().map(|phase| phase.time).sum()
    }

    /// Ends the current phase. Returns one line per phase, in order, then the total.
    pub(super) fn table(mut self) -> String {
        self.end();
        let total = self.total();
        let mut table = String::new();
        for (name, time) in self.done.iter().map(|phase| (phase.name, phase.time)).chain([("total", total)]) {
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{:9.3} ms  {name}", time.as_secs_f64() * 1000.0);
        }
        table
    }

    /// Ends the current phase. Returns one line per phase, then the total, in the form of Go's benchmarks
    /// (cmd/link/internal/benchmark).
    pub(super) fn benchmark(mut self) -> String {
        self.end();
        let mut lines = String::new();
        for Phase { name, time, memory: [used, peak] } in &self.done {
            // Writing to a string cannot fail.
            let _ = writeln!(
                lines,
                "{} 1 {} ns/op\t{used} resident-B\t{peak} peak-B",
                benchmark_name(name),
                time.as_nanos()
            );
        }
        let _ = writeln!(lines, "{} 1 {} ns/op", benchmark_name("total time"), self.total().as_nanos());
        lines
    }
}

/// A phase's name as that of a benchmark: `BenchmarkLoadObjects`.
fn benchmark_name(name: &str) -> String {
    let words = name.split(' ').map(|word| {
        let (head, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        head.to_uppercase() + rest
    });
    format!("Benchmark{}", words.collect::<String>())
}

/// The memory in use, and the most in use so far, in bytes; zeros where the system does not say (proc(5), `status`).
fn memory() -> [u64; 2] {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    ["VmRSS:", "VmHWM:"].map(|field| {
        let line = status.lines().find_map(|line| line.strip_prefix(field)).unwrap_or_default();
        line.trim().trim_end_matches(" kB").parse::<u64>().map_or(0, |kibibytes| kibibytes * 1024)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_benchmark_has_a_line_for_each_phase() {
        let mut phases = Phases::with_memory();
        phases.begin("load objects");
        phases.begin("write");
        let lines = phases.benchmark();
        let names: Vec<_> = lines.lines().filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(names, ["BenchmarkLoadObjects", "BenchmarkWrite", "BenchmarkTotalTime"]);
    }
}
