//! `rasm toolexec TOOL ARGUMENT...`.

use super::messages;
use super::shared::many;
use crate::cli::messages::Messages;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::ffi::OsString;

/// A call of a tool.
#[derive(Debug)]
pub(in crate::cli) struct Toolexec {
    /// Warnings are shown, and why another assembler runs.
    pub(in crate::cli) verbose: bool,
    pub(in crate::cli) messages: Messages,
    /// The path of the tool.
    pub(in crate::cli) tool: OsString,
    pub(in crate::cli) arguments: Vec<OsString>,
}

const MORE: &str = "\
Every tool but the assembler runs unchanged, and so does the assembler of a release of Go, a system or an architecture
that rasm does not know. With other options: go build -toolexec 'rasm toolexec -v' ./...";

pub(super) fn command() -> Command {
    Command::new("toolexec")
        .about("Take the place of Go's assembler under the go command")
        .override_usage("go build -toolexec 'rasm toolexec [OPTIONS]' ./...")
        .after_help(MORE)
        .args_override_self(true)
        .arg(
            Arg::new("call")
                .value_name("TOOL")
                .num_args(1..)
                .required(true)
                // What follows belongs to the tool.
                .trailing_var_arg(true)
                .value_parser(clap::value_parser!(OsString))
                .help("The path of a Go tool and its arguments, as the go command passes them"),
        )
        .arg(
            Arg::new("v")
                .short('v')
                .action(ArgAction::SetTrue)
                .help("Print warnings, and when another assembler runs in place of rasm, and why"),
        )
        .args(messages::options())
}

pub(super) fn request(matches: &ArgMatches) -> Toolexec {
    let mut call = many(matches, "call").into_iter();
    let verbose = matches.get_flag("v");
    Toolexec {
        verbose,
        // Whoever builds a program cannot fix what it depends on.
        messages: Messages { quiet: !verbose, all: "-asmflags=-e", ..messages::of(matches) },
        // The command line has one at least.
        tool: call.next().unwrap_or_default(),
        arguments: call.collect(),
    }
}
