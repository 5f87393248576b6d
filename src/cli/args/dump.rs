//! `rasm dump FILE...`.

use super::messages;
use super::shared::{files, many};
use crate::cli::messages::Messages;
use crate::goobj::release::{NEWEST, OLDEST};
use clap::{ArgMatches, Command};
use std::path::PathBuf;

/// What to dump.
#[derive(Debug)]
pub(in crate::cli) struct Dump {
    pub(in crate::cli) files: Vec<PathBuf>,
    pub(in crate::cli) messages: Messages,
}

pub(super) fn command() -> Command {
    Command::new("dump")
        .about("Print the symbols, relocations and tables of Go objects")
        .override_usage("rasm dump [OPTIONS] FILE...")
        .args_override_self(true)
        .arg(files(format!("Objects and package archives of Go {OLDEST} to {NEWEST}, - for standard input")))
        .args(messages::options())
}

pub(super) fn request(matches: &ArgMatches) -> Dump {
    Dump { files: many(matches, "files"), messages: messages::of(matches) }
}
