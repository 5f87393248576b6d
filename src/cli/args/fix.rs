//! `rasm fix FILE...`.

use super::assemble::{self, Asked, Assemble};
use super::shared::many;
use super::{messages, words};
use crate::diag::Diagnostic;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// What to fix.
#[derive(Debug)]
pub(in crate::cli) struct Fix {
    /// Files, directories and patterns.
    pub(in crate::cli) files: Vec<PathBuf>,
    /// How to assemble them.
    pub(in crate::cli) assemble: Box<Assemble>,
    /// Whether to write the files.
    pub(in crate::cli) yes: bool,
}

pub(super) fn command() -> Command {
    let passed = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).short(name.chars().next().unwrap_or_default()).value_name(value).help(help)
    };
    Command::new("fix")
        .about("Apply the fixes of errors and checks that are certain")
        .override_usage("rasm fix [OPTIONS] FILE...")
        .args_override_self(true)
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .num_args(1..)
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("Source files, package directories, or patterns such as ./..."),
        )
        .arg(
            Arg::new("yes")
                .short('y')
                .long("yes")
                .action(ArgAction::SetTrue)
                .help("Write the files; without it only the differences are shown"),
        )
        .arg(passed("p", "PATH", "Set the import path of the package"))
        .arg(passed("I", "DIR", "Add DIR to the search path for #include; repeatable").action(ArgAction::Append))
        .arg(passed("D", "NAME[=VALUE]", "Define a macro; VALUE defaults to 1").action(ArgAction::Append))
        .arg(
            Arg::new("go-files")
                .long("go-files")
                .value_name("FILE")
                .action(ArgAction::Append)
                .help("Check against the prototypes in a Go file, not in those beside the FILEs; repeatable"),
        )
        .arg(messages::all())
        .args(messages::options())
        .after_help(
            "Exit status: 0 if nothing is left to do, 1 if there are fixes that were only shown, or errors that remain.\n\n\
             Examples:\n  rasm fix sum.s\n  rasm fix --yes ./...",
        )
}

pub(super) fn request(matches: &ArgMatches) -> Result<Fix, Diagnostic> {
    if many::<PathBuf>(matches, "files").iter().any(|path| path.as_os_str() == "-") {
        return Err(super::usage::unexpected("`rasm fix` changes files: it cannot fix standard input"));
    }
    let mut words: Vec<OsString> = ["rasm", "-o", "-"].map(OsString::from).into();
    for name in ["p", "I", "D"] {
        for value in many::<String>(matches, name) {
            words.extend([OsString::from(format!("-{name}")), OsString::from(value)]);
        }
    }
    for file in many::<String>(matches, "go-files") {
        words.extend(["--go-files".into(), OsString::from(file)]);
    }
    let files: Vec<PathBuf> = many(matches, "files");
    words.push("--".into());
    // Packages are assembled one by one.
    words.extend(files.first().map(OsString::from));
    let command = assemble::root();
    let found = command.try_get_matches_from(words::of_assembler(words)?);
    let asked = found.ok().map(|found| assemble::request(&found)).transpose()?;
    match asked {
        Some(Asked::Assemble(mut assemble)) => {
            assemble.messages = messages::of(matches);
            Ok(Fix { files, assemble, yes: matches.get_flag("yes") })
        }
        _ => Err(super::usage::missing("no input file")),
    }
}
