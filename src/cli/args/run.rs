//! `rasm run FILE... [-- ARGUMENT...]`.

use super::messages;
use super::shared::{files, many, release};
use crate::Release;
use crate::cli::messages::Messages;
use clap::{Arg, ArgMatches, Command};
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// The default time limit in seconds.
const SECONDS: &str = "60";

/// What to run.
#[derive(Debug)]
pub(in crate::cli) struct Run {
    pub(in crate::cli) files: Vec<PathBuf>,
    /// The Go release for listings that do not state it.
    pub(in crate::cli) release: Option<Release>,
    /// The program's time limit.
    pub(in crate::cli) limit: Option<Duration>,
    /// The program's arguments.
    pub(in crate::cli) arguments: Vec<OsString>,
    pub(in crate::cli) messages: Messages,
}

pub(super) fn command() -> Command {
    Command::new("run")
        .about("Assemble, link and run a program")
        .override_usage("rasm run [OPTIONS] FILE... [-- ARGUMENT...]")
        .after_help("The exit status is that of the program, 124 after a timeout, or 128 plus the number of the signal that ended it.\n\nExamples:\n  rasm run main.s\n  rasm run main.s lib.a -- -n 5")
        .args_override_self(true)
        .arg(files("Go assembly, listings, objects and archives"))
        .arg(
            Arg::new("arguments")
                .value_name("ARGUMENT")
                .num_args(0..)
                .last(true)
                .value_parser(clap::value_parser!(OsString))
                .help("Arguments passed to the program"),
        )
        .arg(
            Arg::new("go")
                .long("go")
                .value_name("RELEASE")
                .value_parser(release)
                .help("Go release of listings that do not state it"),
        )
        .arg(
            Arg::new("timeout")
                .long("timeout")
                .value_name("SECONDS")
                .default_value(SECONDS)
                .value_parser(clap::value_parser!(u64))
                .help("Stop the program after SECONDS; 0 for no limit"),
        )
        .arg(messages::all())
        .args(messages::options())
}

pub(super) fn request(matches: &ArgMatches) -> Run {
    let seconds = matches.get_one::<u64>("timeout").copied().filter(|seconds| *seconds > 0);
    Run {
        files: many(matches, "files"),
        release: matches.get_one("go").copied(),
        limit: seconds.map(Duration::from_secs),
        arguments: many(matches, "arguments"),
        messages: messages::of(matches),
    }
}
