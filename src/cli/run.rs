//! `rasm run FILE...`: assembles, links and runs a program.
//!
//! In: files as `rasm link` takes them, and arguments for the program behind `--`. Out: what the program prints, and its
//! exit status; 124 if it takes too long, 128 and the signal's number if a signal ends it.

use super::files::{self, FileError};
use super::messages::Messages;
use super::{FAILURE, USAGE, link};
use crate::LinkInput;
use crate::diag::reason;
use std::ffi::OsString;
use std::io::{self, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::time::{Duration, Instant};

/// Seconds that a program may take unless it is said.
const SECONDS: u64 = 60;

/// How often to look whether it has ended.
const PAUSE: Duration = Duration::from_millis(2);

/// The exit code for a program that was stopped, as timeout(1) has it.
const TIMED_OUT: u8 = 124;

const HELP: &str = "\
Assembles, links and runs a program

Usage: rasm run [--go RELEASE] [--timeout SECONDS] FILE... [-- ARGUMENT...]

  --go RELEASE        the release of Go that made the listings, where they leave it open
  --timeout SECONDS   how long the program may take; 0 for as long as it wants [default: 60]
  -h, --help          prints this
";

/// What to run.
struct Arguments {
    inputs: Vec<LinkInput>,
    release: Option<crate::Release>,
    limit: Option<Duration>,
    arguments: Vec<OsString>,
}

/// Runs `rasm run` with the words behind it.
pub(super) fn main(words: &[OsString]) -> ExitCode {
    let arguments = match parse(words) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            let _ = io::stdout().write_all(HELP.as_bytes());
            return ExitCode::SUCCESS;
        }
        Err(text) => {
            let _ = writeln!(io::stderr(), "rasm: {text}");
            return ExitCode::from(USAGE);
        }
    };
    let messages = Messages::default();
    match run(arguments, &messages) {
        Ok(Some(status)) => status,
        Ok(None) => ExitCode::from(FAILURE),
        Err(error) => {
            messages.fatal(&error);
            ExitCode::from(FAILURE)
        }
    }
}

fn parse(words: &[OsString]) -> Result<Option<Arguments>, String> {
    let mut limit = SECONDS;
    let mut release = None;
    let mut inputs = Vec::new();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        let (name, value) = match word.to_str().and_then(|word| word.split_once('=')) {
            Some((name @ ("--timeout" | "--go"), value)) => (Some(name), Some(value.to_owned())),
            _ => (word.to_str(), None),
        };
        let mut value = || value.clone().or_else(|| rest.next()?.to_str().map(str::to_owned));
        match name {
            Some("--") => break,
            Some("-h" | "--help") => return Ok(None),
            Some("--timeout") => {
                let seconds = value().and_then(|value| value.parse().ok());
                limit = seconds.ok_or("--timeout needs a number of seconds")?;
            }
            Some("--go") => {
                release = Some(link::release(&value().ok_or("--go needs a release")?)?);
            }
            Some(flag) if flag.starts_with('-') && flag != "-" => {
                return Err(format!("unknown option {flag}"));
            }
            _ => inputs.push(LinkInput::File { path: PathBuf::from(word), whole: false }),
        }
    }
    if inputs.is_empty() {
        return Err("no input files".into());
    }
    let limit = (limit > 0).then(|| Duration::from_secs(limit));
    Ok(Some(Arguments { inputs, release, limit, arguments: rest.cloned().collect() }))
}

/// The program's exit code; none where there are errors, which are told.
fn run(arguments: Arguments, messages: &Messages) -> Result<Option<ExitCode>, FileError> {
    let options = crate::LinkOptions::default();
    let Some(linked) = link::program(arguments.inputs, options, arguments.release, messages, &mut |_| {})?
    else {
        return Ok(None);
    };
    let Some(image) = linked.image else { return Ok(None) };
    let folder = tempfile::tempdir().map_err(|error| FileError::write(&std::env::temp_dir(), &error))?;
    let path = folder.path().join("program");
    files::write_program(&path, &image)?;
    let failed = |error: io::Error| FileError::new("run-failed", &path, reason(&error));
    let child = Command::new(&path).args(&arguments.arguments).spawn().map_err(failed)?;
    match wait(child, arguments.limit).map_err(failed)? {
        Some(status) => Ok(Some(code(status))),
        None => {
            let seconds = arguments.limit.map_or(0, |limit| limit.as_secs());
            let _ = writeln!(
                io::stderr(),
                "rasm: the program was stopped after {seconds} s: --timeout gives it more"
            );
            Ok(Some(ExitCode::from(TIMED_OUT)))
        }
    }
}

/// Waits for the program's end, or ends it.
fn wait(mut child: Child, limit: Option<Duration>) -> io::Result<Option<ExitStatus>> {
    let Some(limit) = limit else { return child.wait().map(Some) };
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if start.elapsed() >= limit {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(PAUSE);
    }
}

fn code(status: ExitStatus) -> ExitCode {
    let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
    ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(FAILURE))
}

/// Whether the words are for `rasm run`: those behind it.
pub(super) fn arguments(args: &[OsString]) -> Option<&[OsString]> {
    let name = Path::new(args.first()?).file_name()?;
    (name != "ld" && args.get(1)? == "run").then(|| &args[2..])
}
