//! The test runner: runs the tests of all suites in one process, on all processors.
//!
//! In: suites, and the command line of cargo's own harness. Out: a line per suite when its last test has finished, each failure
//! with its reason, a summary of what was not run and why, and the closing line of cargo's harness.

use super::report::Report;
use super::{answers, settings, told};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Display;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Collects the tests of a suite.
pub(crate) type Collect = fn(&Context) -> Vec<Trial>;

/// Why a test failed.
#[derive(Debug)]
pub(crate) struct Failed(String);

impl<M: Display> From<M> for Failed {
    fn from(message: M) -> Self {
        Self(message.to_string())
    }
}

type Test = Box<dyn FnOnce() -> Result<(), Failed> + Send>;

enum Kind {
    Test(Test),
    /// Not run, for this reason.
    Skip(String),
    /// Cannot run on this machine, whatever is installed.
    Unable(String),
}

/// A test.
pub(crate) struct Trial {
    name: String,
    kind: Kind,
    lane: Option<&'static str>,
}

impl Trial {
    /// A test, which fails by an error or a panic. The suite's name is prepended to its own.
    pub(crate) fn test(
        name: impl Into<String>,
        test: impl FnOnce() -> Result<(), Failed> + Send + 'static,
    ) -> Self {
        Self { name: name.into(), kind: Kind::Test(Box::new(test)), lane: None }
    }

    /// A test that is not run; a failure if all tests are required to run.
    pub(crate) fn skip(name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { name: name.into(), kind: Kind::Skip(reason.into()), lane: None }
    }

    /// A test that cannot run on this machine, whatever is installed: it is reported, but never a failure.
    pub(crate) fn unable(name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { name: name.into(), kind: Kind::Unable(reason.into()), lane: None }
    }

    /// Puts the test in a lane: tests in the same lane run one at a time, in order.
    pub(crate) fn in_lane(self, lane: &'static str) -> Self {
        Self { lane: Some(lane), ..self }
    }
}

/// The command line.
#[derive(Debug, Default)]
struct Arguments {
    filters: Vec<String>,
    skipped: Vec<String>,
    exact: bool,
    list: bool,
    threads: Option<usize>,
    required: bool,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self { required: settings::required(), ..Self::default() };
        while let Some(word) = words.next() {
            let (name, joined) = match word.split_once('=') {
                Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
                _ => (word.as_str(), None),
            };
            let mut value = || joined.clone().or_else(|| words.next()).ok_or(format!("{name} needs a value"));
            match name {
                "--list" => arguments.list = true,
                "--exact" => arguments.exact = true,
                "--ignored" | "--include-ignored" => arguments.required = true,
                "--skip" => arguments.skipped.push(value()?),
                "--test-threads" => {
                    arguments.threads = Some(value()?.parse().map_err(|error| format!("{name}: {error}"))?);
                }
                // Options of cargo's harness that make no difference here.
                "--format" | "--color" | "-Z" => drop(value()?),
                "-q" | "--quiet" | "--nocapture" | "--no-capture" | "--show-output" | "--test" => {}
                _ if name.starts_with('-') => return Err(format!("unknown option {word}")),
                _ => arguments.filters.push(word),
            }
        }
        Ok(arguments)
    }

    fn selects(&self, suites: &[&str], name: &str) -> bool {
        let matches = |filter: &String| match self.exact {
            true => name == filter,
            false if is_anchored(suites, filter) => name.starts_with(filter.as_str()),
            false => name.contains(filter.as_str()),
        };
        (self.filters.is_empty() || self.filters.iter().any(matches)) && !self.skipped.iter().any(matches)
    }
}

/// A filter that starts with a suite's name only selects tests in that suite; others match anywhere in a name.
fn is_anchored(suites: &[&str], filter: &str) -> bool {
    filter.split_once('/').is_some_and(|(suite, _)| suites.contains(&suite))
}

/// Information for suites that collect their tests.
pub(crate) struct Context<'a> {
    arguments: &'a Arguments,
    suites: &'a [&'a str],
    /// Collects figures from tests.
    pub(crate) report: Arc<Report>,
}

impl Context<'_> {
    /// Whether a test may be selected whose full name starts with `prefix`, so that tests that are expensive to list are only
    /// listed if needed.
    pub(crate) fn wants(&self, prefix: &str) -> bool {
        let matches = |filter: &String| {
            let anchored = self.arguments.exact || is_anchored(self.suites, filter);
            !anchored || filter.starts_with(prefix) || prefix.starts_with(filter.as_str())
        };
        self.arguments.filters.is_empty() || self.arguments.filters.iter().any(matches)
    }
}

/// The results of a suite.
#[derive(Debug, Default)]
struct Tally {
    left: usize,
    passed: usize,
    failed: usize,
    skipped: usize,
    busy: Duration,
}

struct Job {
    suite: usize,
    name: String,
    test: Test,
    lane: Option<&'static str>,
}

#[derive(Default)]
struct State {
    /// In reverse order of execution.
    jobs: Vec<Job>,
    busy_lanes: HashSet<&'static str>,
    tallies: Vec<Tally>,
    failures: Vec<(String, String)>,
    times: Vec<(Duration, String)>,
}

/// Tests that take longer than this are listed at the end, …
const LONG: Duration = Duration::from_secs(5);
/// … up to this many.
const LONGEST: usize = 12;

/// Runs the tests selected by the command line.
pub(crate) fn main(suites: &[(&'static str, Collect)]) -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let begin = Instant::now();
    let names: Vec<&str> = suites.iter().map(|(name, _)| *name).collect();
    let context = Context { arguments: &arguments, suites: &names, report: Arc::default() };
    let mut state = State::default();
    let mut skipped: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut filtered = 0;
    for (index, (suite, collect)) in suites.iter().enumerate() {
        let mut tally = Tally::default();
        let trials = if context.wants(&format!("{suite}/")) { collect(&context) } else { Vec::new() };
        for trial in trials {
            let name = format!("{suite}/{}", trial.name);
            if !arguments.selects(&names, &name) {
                filtered += 1;
                continue;
            }
            if arguments.list {
                println!("{name}: test");
            }
            let test = match trial.kind {
                Kind::Test(test) => test,
                Kind::Skip(reason) if arguments.required => Box::new(move || Err(Failed(reason))),
                Kind::Unable(reason) => {
                    let reason = format!("not possible on this machine: {reason}");
                    *skipped.entry(reason).or_default().entry(*suite).or_default() += 1;
                    continue;
                }
                Kind::Skip(reason) => {
                    *skipped.entry(reason).or_default().entry(*suite).or_default() += 1;
                    tally.skipped += 1;
                    continue;
                }
            };
            tally.left += 1;
            state.jobs.push(Job { suite: index, name, test, lane: trial.lane });
        }
        state.tallies.push(tally);
    }
    if arguments.list {
        return ExitCode::SUCCESS;
    }
    // Tests in lanes start first, since they wait for each other. The sort is stable.
    state.jobs.sort_by_key(|job| job.lane.is_none());
    state.jobs.reverse();
    let threads = arguments.threads.or_else(|| Some(std::thread::available_parallelism().ok()?.get()));
    let mut state = run(state, &names, threads.unwrap_or(1).max(1));
    answers::prune();
    context.report.print();
    // Without those of a test that failed or was left out, figures are too low.
    let is_whole = arguments.filters.is_empty() && arguments.skipped.is_empty() && filtered == 0;
    if arguments.required && is_whole && state.failures.is_empty() {
        for fault in told::faults(&context.report) {
            // Some depend on the machine's tools, and must not hold up a change.
            println!("figures in documents: {fault}");
            if settings::full() {
                state.failures.push(("figures in documents".to_owned(), fault));
            }
        }
    }
    conclude(state, &skipped, filtered, begin.elapsed())
}

thread_local! {
    /// Set while a test runs in this thread.
    static IS_TEST: Cell<bool> = const { Cell::new(false) };
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn run(state: State, suites: &[&str], threads: usize) -> State {
    let default = std::panic::take_hook();
    // The message of a panicking test becomes part of its failure.
    std::panic::set_hook(Box::new(move |info| match IS_TEST.get() {
        true => PANIC.set(info.to_string()),
        false => default(info),
    }));
    for (suite, tally) in suites.iter().zip(&state.tallies).filter(|(_, tally)| tally.left == 0) {
        print(suite, tally);
    }
    let (state, freed) = (Mutex::new(state), Condvar::new());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| work(&state, &freed, suites));
        }
    });
    state.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Runs tests until there are none left.
fn work(state: &Mutex<State>, freed: &Condvar, suites: &[&str]) {
    let mut held = lock(state);
    loop {
        let is_free = |job: &Job| job.lane.is_none_or(|lane| !held.busy_lanes.contains(lane));
        let Some(at) = held.jobs.iter().rposition(is_free) else {
            if held.jobs.is_empty() {
                return;
            }
            held = freed.wait(held).unwrap_or_else(PoisonError::into_inner);
            continue;
        };
        let job = held.jobs.remove(at);
        held.busy_lanes.extend(job.lane);
        drop(held);
        let begin = Instant::now();
        let result = attempt(job.test);
        let time = begin.elapsed();
        held = lock(state);
        if let Some(lane) = job.lane {
            held.busy_lanes.remove(lane);
        }
        freed.notify_all();
        let tally = &mut held.tallies[job.suite];
        tally.left -= 1;
        tally.busy += time;
        if time > LONG {
            held.times.push((time, job.name.clone()));
        }
        let tally = &mut held.tallies[job.suite];
        match &result {
            Ok(()) => tally.passed += 1,
            Err(_) => tally.failed += 1,
        }
        if tally.left == 0 {
            print(suites[job.suite], tally);
        }
        if let Err(reason) = result {
            println!("FAILED {}", job.name);
            held.failures.push((job.name, reason));
        }
    }
}

fn attempt(test: Test) -> Result<(), String> {
    IS_TEST.set(true);
    let result = catch_unwind(AssertUnwindSafe(test));
    IS_TEST.set(false);
    match result {
        Ok(result) => result.map_err(|Failed(reason)| reason),
        Err(payload) => {
            let said = PANIC.take();
            // Dropping it may panic.
            std::mem::forget::<Box<dyn Any + Send>>(payload);
            Err(said)
        }
    }
}

/// Prints the line of a suite; the time is the sum over its tests, even those run in parallel.
fn print(suite: &str, tally: &Tally) {
    let Tally { passed, failed, skipped, .. } = tally;
    if passed + failed + skipped == 0 {
        return;
    }
    let mut text = format!("{passed} passed");
    for (count, what) in [(failed, "failed"), (skipped, "not run")] {
        if *count > 0 {
            text += &format!(", {count} {what}");
        }
    }
    println!("{suite:<12}{text:<40}{:>8.1} s", tally.busy.as_secs_f64());
}

/// The closing lines.
fn conclude(
    state: State,
    skipped: &BTreeMap<String, BTreeMap<&str, usize>>,
    filtered: usize,
    time: Duration,
) -> ExitCode {
    let mut failures = state.failures;
    failures.sort();
    for (name, reason) in &failures {
        println!("\n---- {name} ----\n{}", reason.trim_end());
    }
    if !failures.is_empty() {
        println!("\nfailures:");
        failures.iter().for_each(|(name, _)| println!("    {name}"));
    }
    let mut times = state.times;
    times.sort_by(|a, b| b.cmp(a));
    if !times.is_empty() {
        println!("\nlongest:");
    }
    for (time, name) in times.iter().take(LONGEST) {
        println!("{:>8.1} s  {name}", time.as_secs_f64());
    }
    if !skipped.is_empty() {
        println!("\nnot run:");
    }
    for (reason, suites) in skipped {
        let suites: Vec<String> = suites.iter().map(|(suite, count)| format!("{suite} {count}")).collect();
        println!("    {reason}: {}", suites.join(", "));
    }
    let sum = |count: fn(&Tally) -> usize| state.tallies.iter().map(count).sum::<usize>();
    let verdict = if failures.is_empty() { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {verdict}. {} passed; {} failed; {} ignored; 0 measured; {filtered} filtered out; finished in {:.2}s",
        sum(|tally| tally.passed),
        failures.len(),
        sum(|tally| tally.skipped),
        time.as_secs_f64()
    );
    // The exit codes of cargo's harness.
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(101) }
}
