//! The assembler's options: those of `go tool asm`, and our own.
//!
//! Go spells them with one dash, ours have two; either is accepted for both (`words.rs`).

use crate::Release;
use crate::cli::args::messages;
use crate::cli::args::shared::help_flag;
use crate::cli::args::words::on_or_off;
use crate::cli::args::{checks, explain};
use crate::cli::target;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  rasm sum.s                                        assemble sum.s into sum.o
  rasm sum.s --emit listing                         print instructions and machine code
  rasm sum.s --go-files sum.go --stubs sysv         functions that C can call
  rasm run main.s                                   assemble, link and run a program";

/// `rasm` without a subcommand.
pub(in crate::cli::args) fn root() -> Command {
    with_options(Command::new("rasm"))
        .arg(explain::option().help_heading("Messages"))
        .version(env!("CARGO_PKG_VERSION"))
        .about("Assemble Go's Plan 9 assembly for linux/amd64 into ELF objects")
        .override_usage("rasm [OPTIONS] FILE... [-o OUT]\n       rasm COMMAND ...")
        .after_help(EXAMPLES)
}

/// Adds the assembler's options to a command.
pub(in crate::cli::args) fn with_options(command: Command) -> Command {
    command
        .disable_version_flag(true)
        .args_override_self(true)
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .num_args(0..)
                .value_parser(clap::value_parser!(PathBuf))
                .help("Source files or a package directory; - for standard input"),
        )
        .disable_help_flag(true)
        .args(grouped())
}

/// All flags under their headings.
fn grouped() -> Vec<Arg> {
    let other = [
        Arg::new("V")
            .short('V')
            .long("version")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("short")
            .value_name("FORM")
            .hide_possible_values(true)
            .help("Print the version"),
        help_flag(),
    ];
    let messages = checks::options().into_iter().chain(messages::options());
    let all = own_flags().into_iter().chain(go_flags()).chain(messages).chain(other);
    let mut all: Vec<(usize, Arg)> = all
        .map(|flag| {
            let place = GROUPS.iter().position(|(_, ids)| ids.contains(&flag.get_id().as_str()));
            let place = place.unwrap_or(GROUPS.len() - 1);
            (place, flag.help_heading(GROUPS[place].0))
        })
        .collect();
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, flag)| flag).collect()
}

/// The headings of the help text with their flags; the last one has those that no other has.
const GROUPS: [(&str, &[&str]); 6] = [
    ("Output", &["o", "emit", "S", "MD", "MF", "gensymabis"]),
    ("Source", &["p", "I", "D", "U", "go", "goamd64", "no-verify"]),
    ("Go declarations and stubs", &["go-files", "prototype", "go-asm-header", "stubs", "header", "bindings"]),
    (
        "Code and debug information",
        &["g", "trimpath", "shared", "dynlink", "linkshared", "spectre", "std", "compiling-runtime"],
    ),
    ("Messages", &["W", "A", "e", "error-format", "color"]),
    ("Other", &[]),
];

/// The flags of `go tool asm`.
fn go_flags() -> [Arg; 14] {
    [
        Arg::new("o").short('o').value_name("OUT").value_parser(clap::value_parser!(PathBuf)).help(
            "Write the output to OUT; - for standard output [default: FILE.o in the current directory]",
        ),
        Arg::new("p")
            .short('p')
            .value_name("PATH")
            .default_value("main")
            .help("Set the import path of the package"),
        Arg::new("I")
            .short('I')
            .value_name("DIR")
            .action(ArgAction::Append)
            .value_parser(clap::value_parser!(PathBuf))
            .help("Add DIR to the search path for #include; repeatable"),
        Arg::new("D")
            .short('D')
            .value_name("NAME[=VALUE]")
            .action(ArgAction::Append)
            .help("Define a macro; VALUE defaults to 1"),
        on_or_off(Arg::new("S").short('S')).help("Print the listing: instructions and machine code"),
        messages::all(),
        switch("shared").help("Generate code for a shared library"),
        switch("dynlink").help("Generate code that can refer to Go symbols in other shared libraries"),
        switch("linkshared").help("Let a Go object refer to symbols in other shared libraries"),
        value("spectre").value_name("LIST").help("Enable Spectre mitigations: all, ret or index"),
        switch("compiling-runtime").help("Assemble a package of the runtime (up to Go 1.21)"),
        switch("std").help("Assemble a package of the standard library (recorded in Go objects)"),
        switch("gensymabis").help("Same as --emit symabis"),
        value("trimpath").value_name("LIST").help(
            "Remove or replace path prefixes in debug information: OLD or OLD=>NEW, separated by semicolons",
        ),
    ]
}

/// Our own flags.
fn own_flags() -> [Arg; 15] {
    const OLDEST: Release = Release::OLDEST;
    const NEWEST: Release = Release::NEWEST;
    [
        value("emit")
            .value_name("WHAT")
            .default_value("elf")
            .value_parser(PossibleValuesParser::new(["elf", "go", "listing", "symabis", "deps", "stubs"]))
            .help("Choose the kind of output"),
        value("go").value_name("RELEASE").help(format!(
            "Follow the conventions of this Go release, {OLDEST} to {NEWEST} [default: {NEWEST}]"
        )),
        Arg::new("g")
            .short('g')
            .value_name("LEVEL")
            .value_parser(PossibleValuesParser::new(["0", "1", "2", "3"]))
            .hide_possible_values(true)
            .help("Set the debug level; -g0 omits debug information and unwind tables"),
        value("goamd64")
            .value_name("LEVEL")
            .value_parser(PossibleValuesParser::new(target::LEVELS))
            .help("Define GOAMD64_v1 up to LEVEL, as the go command does [default: v1]"),
        Arg::new("U")
            .short('U')
            .value_name("NAME")
            .action(ArgAction::Append)
            .help("Undefine a macro: one set by -D, or a predefined one (GOOS_linux, GOARCH_amd64, GOAMD64_v1; none for Go objects)"),
        // Accepted out of habit: with input files it has no effect.
        Arg::new("v").short('v').hide(true).action(ArgAction::SetTrue),
        value("stubs")
            .value_name("ABI")
            .value_parser(PossibleValuesParser::new(["sysv"]))
            .help("For each function with a prototype, add a function PKG_NAME that C can call"),
        value("go-files")
            .value_name("FILE")
            .action(ArgAction::Append)
            .value_parser(clap::value_parser!(PathBuf))
            .help("Read Go declarations for the assembly from FILE; repeatable"),
        value("go-asm-header")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write constants and struct layouts of the Go files to FILE, as in go_asm.h"),
        value("prototype")
            .value_name("TEXT")
            .action(ArgAction::Append)
            .help("Declare a function, such as 'func sum(x []float64) float64'; repeatable"),
        value("header")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write a C header for the stubs to FILE"),
        value("bindings")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write Rust bindings for the stubs to FILE"),
        switch("no-verify").help("Assemble a listing even if its hex dumps differ from its text"),
        switch("MD").help("Write a make rule next to the output, naming the files it depends on"),
        value("MF")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write the make rule to FILE"),
    ]
}

/// A flag that takes a value.
fn value(name: &'static str) -> Arg {
    Arg::new(name).long(name).num_args(1)
}

/// A boolean flag.
fn switch(name: &'static str) -> Arg {
    on_or_off(Arg::new(name).long(name))
}
