//! `rasm verify FILE...`.

use super::messages;
use super::shared::{files, many};
use crate::cli::messages::Messages;
use clap::{ArgMatches, Command};
use std::path::PathBuf;

/// What to verify.
#[derive(Debug)]
pub(in crate::cli) struct Verify {
    pub(in crate::cli) files: Vec<PathBuf>,
    pub(in crate::cli) messages: Messages,
}

pub(super) fn command() -> Command {
    Command::new("verify")
        .about("Assemble listings again and compare every byte and relocation")
        .override_usage("rasm verify [OPTIONS] FILE...")
        .args_override_self(true)
        .arg(files("Listings of go tool compile -S or go tool asm -S, - for standard input"))
        .arg(messages::all().help("Report all errors, not only the first ten of each symbol"))
        .args(messages::options())
}

pub(super) fn request(matches: &ArgMatches) -> Verify {
    Verify { files: many(matches, "files"), messages: messages::of(matches) }
}
