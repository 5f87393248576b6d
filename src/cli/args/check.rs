//! `rasm check FILE...`.

use super::assemble::{self, Assemble};
use super::{checks, usage};
use crate::check::{Id, Levels};
use crate::diag::Diagnostic;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};

/// What to check.
#[derive(Debug)]
pub(in crate::cli) struct Check {
    /// The sources, and the levels of checks.
    pub(in crate::cli) sources: Assemble,
    /// Whether to list the processor features that each function needs.
    pub(in crate::cli) cpu: bool,
    /// Whether the user named a microarchitecture level, or the check for one.
    pub(in crate::cli) has_level: bool,
}

/// The assembler's options that matter; the others are for its output.
const OPTIONS: [&str; 17] = [
    "files",
    "p",
    "I",
    "D",
    "U",
    "go",
    "goamd64",
    "go-files",
    "prototype",
    "shared",
    "dynlink",
    "compiling-runtime",
    "W",
    "A",
    "e",
    "error-format",
    "color",
];

pub(super) fn command() -> Command {
    let mut command = assemble::with_options(Command::new("check"))
        .about("Find mistakes in assembly that is well-formed")
        .override_usage("rasm check [OPTIONS] FILE...")
        .mut_arg("D", |arg| {
            arg.value_name("CHECK|NAME[=VALUE]").help(
                "Make what a check finds an error; all stands for all checks. Another name is a macro to define",
            )
        })
        .mut_arg("W", |arg| arg.help("Warn of what a check finds; all stands for all checks; repeatable"))
        .mut_arg("goamd64", |arg| {
            arg.help("Report instructions that LEVEL lacks, and define GOAMD64_v1 up to LEVEL")
        })
        .mut_arg("files", |arg| {
            arg.help("Source files, package directories, or patterns such as ./...; - for standard input")
        })
        .arg(
            Arg::new("cpu")
                .long("cpu")
                .action(ArgAction::SetTrue)
                .help_heading("Output")
                .help("List the processor features that each function needs"),
        );
    let others: Vec<String> = command
        .get_arguments()
        .map(|arg| arg.get_id().to_string())
        .filter(|id| !OPTIONS.contains(&&**id) && !matches!(&**id, "help" | "cpu"))
        .collect();
    for id in others {
        command = command.mut_arg(id, |arg| arg.hide(true));
    }
    let list = checks::list();
    command.after_help(format!(
        "Files of one directory are checked against the Go files there, unless --go-files names others.\n\nChecks, with what is done about them by default:\n{list}\nExamples:\n  rasm check ./...\n  rasm check -W unused-argument -D frame-args sum_amd64.s"
    ))
}

pub(super) fn request(matches: &ArgMatches) -> Result<Check, Diagnostic> {
    let is_given = |id: &clap::Id| matches.value_source(id.as_str()) == Some(ValueSource::CommandLine);
    let others = |id: &&clap::Id| !OPTIONS.contains(&id.as_str()) && !matches!(id.as_str(), "cpu" | "help");
    if let Some(other) = matches.ids().filter(others).find(|id| is_given(id)) {
        let dashes = if other.as_str().len() == 1 { "-" } else { "--" };
        return Err(usage::unexpected(format!(
            "`rasm check` writes no object, so `{dashes}{other}` has no effect"
        )));
    }
    let levels = checks::levels(matches, Levels::default(), true)?;
    let sources = assemble::sources(matches, levels)?;
    // Whoever asks for the check without a level means Go's.
    let has_level = matches.value_source("goamd64") == Some(ValueSource::CommandLine)
        || checks::is_named(matches, Id::CPU_LEVEL);
    Ok(Check { sources, cpu: matches.get_flag("cpu"), has_level })
}
