//! `rasm fmt [FILE]...`.

use super::messages;
use super::shared::many;
use crate::cli::messages::Messages;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

/// What to format.
#[derive(Debug)]
pub(in crate::cli) struct Fmt {
    /// Files, and directories whose files are meant; empty for standard input.
    pub(in crate::cli) files: Vec<PathBuf>,
    /// Whether to print differences instead of the result.
    pub(in crate::cli) diff: bool,
    /// Whether to print the names of files that would change.
    pub(in crate::cli) list: bool,
    /// Whether to rewrite the files.
    pub(in crate::cli) write: bool,
    pub(in crate::cli) messages: Messages,
}

pub(super) fn command() -> Command {
    let flag = |name: &'static str, short: char, help: &'static str| {
        Arg::new(name).short(short).long(name).action(ArgAction::SetTrue).help(help)
    };
    Command::new("fmt")
        .about("Format assembly source")
        .override_usage("rasm fmt [OPTIONS] [FILE]...")
        .args_override_self(true)
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .num_args(0..)
                .value_parser(value_parser!(PathBuf))
                .help("Files, directories for all .s files in them; standard input if there are none"),
        )
        .arg(flag("diff", 'd', "Print the differences as a patch"))
        .arg(flag("list", 'l', "Print the names of files that are formatted differently"))
        .arg(flag("write", 'w', "Rewrite files that are formatted differently"))
        .args(messages::options())
        .after_help("Examples:\n  rasm fmt -w .\n  rasm fmt -d add_amd64.s\n  out=$(rasm fmt -l .) && test -z \"$out\"")
}

pub(super) fn request(matches: &ArgMatches) -> Fmt {
    Fmt {
        files: many(matches, "files"),
        diff: matches.get_flag("diff"),
        list: matches.get_flag("list"),
        write: matches.get_flag("write"),
        messages: messages::of(matches),
    }
}
