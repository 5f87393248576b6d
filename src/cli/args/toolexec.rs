//! `rasm toolexec TOOL ARGUMENT...`.

use super::messages;
use super::shared::many;
use crate::cli::messages::Messages;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::ffi::OsString;

/// A call of a tool.
#[derive(Debug)]
pub(in crate::cli) struct Toolexec {
    /// Show warnings, and why another assembler or linker runs.
    pub(in crate::cli) verbose: bool,
    /// Fail if rasm does not link the program.
    pub(in crate::cli) no_fallback: bool,
    pub(in crate::cli) messages: Messages,
    /// The path of the tool.
    pub(in crate::cli) tool: OsString,
    pub(in crate::cli) arguments: Vec<OsString>,
}

const MORE: &str = "\
Other tools run unchanged. So do the tools of Go releases, systems and architectures that rasm does not support, and Go's linker
for programs that rasm cannot link (docs/link-go.md).

Examples:
  go build -toolexec 'rasm toolexec' ./...
  go build -toolexec 'rasm toolexec -v' ./...";

pub(super) fn command() -> Command {
    Command::new("toolexec")
        .about("Replace Go's assembler and linker under the go command")
        .override_usage("go build -toolexec 'rasm toolexec [OPTIONS]' ./...")
        .after_help(MORE)
        .args_override_self(true)
        .arg(
            Arg::new("call")
                .value_name("TOOL")
                .num_args(1..)
                .required(true)
                // Everything after it belongs to the tool.
                .trailing_var_arg(true)
                .value_parser(clap::value_parser!(OsString))
                .help("Path of a Go tool and its arguments, as passed by the go command"),
        )
        .arg(
            Arg::new("v")
                .short('v')
                .action(ArgAction::SetTrue)
                .help("Print warnings, which linker runs, and why another tool runs instead of rasm"),
        )
        .arg(
            Arg::new("no-fallback")
                .long("no-fallback")
                .action(ArgAction::SetTrue)
                .help("Fail with the reason instead of running Go's linker"),
        )
        .args(messages::options())
}

pub(super) fn request(matches: &ArgMatches) -> Toolexec {
    let mut call = many(matches, "call").into_iter();
    let verbose = matches.get_flag("v");
    Toolexec {
        verbose,
        no_fallback: matches.get_flag("no-fallback"),
        // A user building a program cannot fix its dependencies.
        messages: Messages { quiet: !verbose, all: "-asmflags=-e", ..messages::of(matches) },
        // Clap ensures that there is at least one.
        tool: call.next().unwrap_or_default(),
        arguments: call.collect(),
    }
}
