//! `rasm dump FILE...`.

use super::{Request, many, messages};
use crate::cli::messages::Messages;
use crate::goobj::release::{NEWEST, OLDEST};
use clap::{Arg, ArgMatches, Command};
use std::path::PathBuf;

/// What to dump.
#[derive(Debug)]
pub(in crate::cli) struct Dump {
    pub(in crate::cli) files: Vec<PathBuf>,
    pub(in crate::cli) messages: Messages,
}

pub(super) fn command() -> Command {
    Command::new("dump")
        .about("Print what is in Go objects: symbols, relocations, tables")
        .override_usage("rasm dump [OPTIONS] FILE...")
        .args_override_self(true)
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .num_args(1..)
                .required(true)
                .value_parser(clap::value_parser!(PathBuf))
                .help(format!(
                    "Objects and package archives of Go {OLDEST} to {NEWEST}, - for standard input"
                )),
        )
        .args(messages::options())
}

pub(super) fn request(matches: &ArgMatches, _: &mut Command) -> Result<Request, String> {
    Ok(Request::Dump(Dump { files: many(matches, "files"), messages: messages::of(matches) }))
}
