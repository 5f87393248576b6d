//! `rasm verify FILE...`.

use super::messages;
use super::shared::{files, many};
use crate::cli::messages::Messages;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::path::PathBuf;

/// What to verify.
#[derive(Debug)]
pub(in crate::cli) struct Verify {
    pub(in crate::cli) files: Vec<PathBuf>,
    /// Whether progress is not shown.
    pub(in crate::cli) quiet: bool,
    pub(in crate::cli) messages: Messages,
}

pub(super) fn command() -> Command {
    Command::new("verify")
        .about("Reassemble listings and compare every byte and relocation")
        .override_usage("rasm verify [OPTIONS] FILE...")
        .args_override_self(true)
        .arg(files("Listings from go tool compile -S or go tool asm -S; - for standard input"))
        .arg(messages::all().help("Report all errors, not only the first ten of each symbol"))
        .arg(
            Arg::new("quiet")
                .short('q')
                .long("quiet")
                .action(ArgAction::SetTrue)
                .help("Do not show progress on a terminal"),
        )
        .args(messages::options())
        .after_help("Examples:\n  rasm verify x.s\n  go build -gcflags=-S ./... 2>&1 | rasm verify -")
}

pub(super) fn request(matches: &ArgMatches) -> Verify {
    Verify {
        files: many(matches, "files"),
        quiet: matches.get_flag("quiet"),
        messages: messages::of(matches),
    }
}
