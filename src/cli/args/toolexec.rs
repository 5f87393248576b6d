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
Every tool but the assembler and the linker runs unchanged, and so do those of a release of Go, a system or an architecture
that rasm does not know, and the linker for programs that rasm does not link (docs/link-go.md). With other options: go build -toolexec 'rasm toolexec -v' ./...";

pub(super) fn command() -> Command {
    Command::new("toolexec")
        .about("Take the place of Go's assembler and linker under the go command")
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
                .help("The path of a Go tool and its arguments, as the go command passes them"),
        )
        .arg(
            Arg::new("v").short('v').action(ArgAction::SetTrue).help(
                "Print warnings, which linker runs, and when another tool runs in place of rasm, and why",
            ),
        )
        .arg(
            Arg::new("no-fallback")
                .long("no-fallback")
                .action(ArgAction::SetTrue)
                .help("Report an error, and why, where Go's linker would run in place of rasm"),
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
