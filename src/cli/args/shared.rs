//! Shared by several commands: files, releases, and option values.

use crate::Release;
use clap::builder::StyledStr;
use clap::{Arg, ArgAction, ArgMatches};
use std::path::PathBuf;

/// The files of a command that needs at least one.
pub(super) fn files(help: impl Into<StyledStr>) -> Arg {
    Arg::new("files")
        .value_name("FILE")
        .num_args(1..)
        .required(true)
        .value_parser(clap::value_parser!(PathBuf))
        .help(help.into())
}

/// `--help`, for commands that put it under a heading.
pub(super) fn help_flag() -> Arg {
    Arg::new("help").short('h').long("help").action(ArgAction::Help).help("Print help")
}

/// Parses the release given by `--go`.
pub(super) fn release(text: &str) -> Result<Release, String> {
    let (oldest, newest) = (Release::OLDEST, Release::NEWEST);
    Release::parse(text).ok_or_else(|| format!("unknown release `{text}`: expected {oldest} to {newest}"))
}

/// All values of an option or argument, in order.
pub(super) fn many<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Vec<T> {
    matches.get_many::<T>(name).into_iter().flatten().cloned().collect()
}
