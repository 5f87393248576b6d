//! `rasm run FILE...`: assembles, links and runs a program.
//!
//! In: files as for `rasm link`, and arguments for the program after `--`. Out: the program's output and exit status; 124
//! if it takes too long, 128 plus the signal number if a signal ends it or asks rasm to end, in which case it is passed on
//! to the program.

use super::args::run::Run;
use super::exit::FAILURE;
use super::files::{self, FileError};
use super::link::{self, Defined};
use crate::diag::{self, Diagnostic, Severity, reason};
use crate::render::Sources;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use wait_timeout::ChildExt;

/// The exit code for a program that timed out, as in timeout(1).
const TIMED_OUT: u8 = 124;

/// Runs `rasm run`.
pub(super) fn main(asked: &Run) -> ExitCode {
    match link_and_run(asked) {
        Ok(Some(status)) => status,
        Ok(None) => ExitCode::from(FAILURE),
        Err(error) => {
            asked.messages.fatal(&error);
            ExitCode::from(FAILURE)
        }
    }
}

/// The program's exit code; none if there are errors, which are reported.
fn link_and_run(asked: &Run) -> Result<Option<ExitCode>, FileError> {
    let (options, messages) = (crate::link::Options::default(), &asked.messages);
    let input = |path: &std::path::PathBuf| crate::link::Input::File { path: path.clone(), whole: false };
    let inputs = asked.files.iter().map(input).collect();
    let Some(program) = link::program(inputs, options, asked.release, messages, &mut |_| {})? else {
        return Ok(None);
    };
    let linked = program.linked;
    let told = linked.diagnostics.into_iter().map(|told| without_main(told, &program.functions));
    let told: Vec<_> = told.collect();
    messages.show(&Sources::of_map(&program.sources), &told, diag::errors(&told))?;
    let Some(image) = linked.image else { return Ok(None) };
    let folder = tempfile::tempdir().map_err(|error| FileError::write(&std::env::temp_dir(), &error))?;
    let path = folder.path().join("program");
    files::write_as(&path, &image, files::mode::PROGRAM)?;
    let failed = |error: io::Error| FileError::new("run-failed", &path, reason(&error));
    let signals = Signals::new().map_err(failed)?;
    let child = Command::new(&path).args(&asked.arguments).spawn().map_err(failed)?;
    // From here on it runs without a name, so that nothing is left behind however this ends.
    folder.close().map_err(|error| FileError::write(&std::env::temp_dir(), &error))?;
    match wait(child, asked.limit, &signals).map_err(failed)? {
        End::Status(status) => Ok(Some(code(status))),
        End::Signal(signal) => Ok(Some(ExitCode::from(128 + signal))),
        End::TimedOut => {
            let seconds = asked.limit.map_or(0, |limit| limit.as_secs());
            let text = format!("the program was stopped after {seconds} s");
            let stopped = Diagnostic::unplaced(Severity::Error, "timed-out", text)
                .help("`--timeout SECONDS` sets another limit");
            messages.list(&[stopped])?;
            Ok(Some(ExitCode::from(TIMED_OUT)))
        }
    }
}

/// How the program ended.
enum End {
    Status(ExitStatus),
    /// This process received a signal, and passed it on.
    Signal(u8),
    TimedOut,
}

/// How long a program may take to end after a signal.
const GRACE: Duration = Duration::from_secs(2);

/// How often to check for signals.
const INTERVAL: Duration = Duration::from_millis(20);

/// Waits for the program to end, or ends it.
fn wait(mut child: Child, limit: Option<Duration>, signals: &Signals) -> io::Result<End> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.wait_timeout(INTERVAL)? {
            return Ok(End::Status(status));
        }
        if let Some(signal) = signals.received() {
            pass(&child, signal);
            if child.wait_timeout(GRACE)?.is_none() {
                child.kill()?;
                child.wait()?;
            }
            return Ok(End::Signal(signal as u8));
        }
        if limit.is_some_and(|limit| start.elapsed() >= limit) {
            child.kill()?;
            child.wait()?;
            return Ok(End::TimedOut);
        }
    }
}

/// Passes a signal on. If the program has already ended, there is nothing to do.
fn pass(child: &Child, signal: i32) {
    let pid = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw);
    if let (Some(pid), Some(signal)) = (pid, rustix::process::Signal::from_named_raw(signal)) {
        let _ = rustix::process::kill_process(pid, signal);
    }
}

/// The termination signals received so far.
struct Signals(Arc<AtomicUsize>);

impl Signals {
    fn new() -> io::Result<Self> {
        let received = Arc::new(AtomicUsize::new(0));
        for signal in [SIGTERM, SIGINT, SIGHUP] {
            signal_hook::flag::register_usize(signal, Arc::clone(&received), signal as usize)?;
        }
        Ok(Self(received))
    }

    fn received(&self) -> Option<i32> {
        i32::try_from(self.0.load(Ordering::Relaxed)).ok().filter(|signal| *signal != 0)
    }
}

/// Suggests what to write for a program without an entry point.
fn without_main(told: Diagnostic, functions: &[Defined]) -> Diagnostic {
    if told.code != "no-entry" {
        return told;
    }
    let near = functions.iter().find(|function| match function.is_local {
        true => matches!(function.name.as_str(), "main.main" | "main"),
        false => matches!(function.name.as_str(), "main" | "main.Main" | "Main" | "_main" | "main.Start"),
    });
    let text = match near {
        Some(Defined { name, is_local: true }) => {
            format!("`{name}` is local to its file: write `TEXT ·main(SB)`, without `<>`")
        }
        Some(Defined { name, .. }) => format!("`{name}` is defined: write `TEXT ·main(SB)`"),
        None => "write `TEXT ·main(SB), 4, $0`".to_owned(),
    };
    Diagnostic { message: "the program has no function `main·main`".into(), fixes: Vec::new(), ..told }
        .help(text)
}

fn code(status: ExitStatus) -> ExitCode {
    let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
    ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(FAILURE))
}
