//! `rasm verify FILE...`, and for imported code `rasm verify FILE --object OBJECT --go-files DECL.go`.

use super::shared::{files, many};
use super::{import, messages};
use crate::cli::messages::Messages;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

/// What to verify.
#[derive(Debug)]
pub(in crate::cli) struct Verify {
    pub(in crate::cli) files: Vec<PathBuf>,
    /// The object that the files were imported from; none if they are listings.
    pub(in crate::cli) object: Option<PathBuf>,
    /// Its declarations.
    pub(in crate::cli) go_files: Vec<PathBuf>,
    /// The stack for recursion that the import was asked for.
    pub(in crate::cli) recursion: Option<u64>,
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
        .arg(
            Arg::new("object")
                .long("object")
                .value_name("OBJECT")
                .value_parser(value_parser!(PathBuf))
                .requires("go-files")
                .help("Compare what `rasm import` wrote with the object instead, and show what was rewritten"),
        )
        .arg(
            Arg::new("go-files")
                .long("go-files")
                .value_name("FILE")
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf))
                .requires("object")
                .help("A Go file with the declarations, as for `rasm import`"),
        )
        .arg(import::recursion().requires("object"))
        .arg(messages::all().help("Report all errors, not only the first ten of each symbol"))
        .arg(
            Arg::new("quiet")
                .short('q')
                .long("quiet")
                .action(ArgAction::SetTrue)
                .help("Do not show progress on a terminal"),
        )
        .args(messages::options())
        .after_help("Examples:\n  rasm verify x.s\n  go build -gcflags=-S ./... 2>&1 | rasm verify -\n  rasm verify dot_amd64.s --object dot.o --go-files dot.go")
}

pub(super) fn request(matches: &ArgMatches) -> Verify {
    Verify {
        files: many(matches, "files"),
        object: matches.get_one::<PathBuf>("object").cloned(),
        go_files: many(matches, "go-files"),
        recursion: matches.get_one::<u64>("recursion").copied(),
        quiet: matches.get_flag("quiet"),
        messages: messages::of(matches),
    }
}
