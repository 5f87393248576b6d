//! `rasm import OBJECT --go-files DECL.go -o FILE`.

use super::messages;
use super::shared::many;
use crate::cli::messages::Messages;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

/// What to import.
#[derive(Debug)]
pub(in crate::cli) struct Import {
    pub(in crate::cli) file: PathBuf,
    /// Go files with the prototypes.
    pub(in crate::cli) go_files: Vec<PathBuf>,
    pub(in crate::cli) output: PathBuf,
    pub(in crate::cli) messages: Messages,
}

pub(super) fn command() -> Command {
    Command::new("import")
        .about("Turn compiled C into Go assembly that needs no cgo")
        .override_usage("rasm import [OPTIONS] OBJECT --go-files FILE")
        .args_override_self(true)
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("A relocatable ELF object of gcc, clang or rustc"),
        )
        .arg(
            Arg::new("go-files")
                .long("go-files")
                .value_name("FILE")
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf))
                .help("A Go file whose functions without bodies are the functions to import"),
        )
        .arg(
            Arg::new("output")
                .short('o')
                .value_name("OUT")
                .default_value("-")
                .value_parser(value_parser!(PathBuf))
                .help("The file to write; default standard output"),
        )
        .args(messages::options())
        .after_help("Examples:\n  rasm import dot.o --go-files dot.go -o dot_amd64.s")
}

pub(super) fn request(matches: &ArgMatches) -> Import {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    Import {
        file: path("file"),
        go_files: many(matches, "go-files"),
        output: path("output"),
        messages: messages::of(matches),
    }
}
