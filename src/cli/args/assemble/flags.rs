//! The assembler's options: those of `go tool asm`, and our own.
//!
//! Go spells them with one dash, ours have two; either is accepted for both (`words.rs`).

use crate::Release;
use crate::cli::args::messages;
use crate::cli::args::words::on_or_off;
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
                .help("Source files, or the folder of a package; - for standard input"),
        )
        .args(own_flags())
        .args(messages::options())
        .arg(
            Arg::new("V")
                .short('V')
                .long("version")
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("short")
                .value_name("FORM")
                .hide_possible_values(true)
                .help("Print the version"),
        )
        .next_help_heading("Options of go tool asm")
        .args(go_flags())
}

/// The flags of `go tool asm`.
fn go_flags() -> [Arg; 14] {
    [
        Arg::new("o")
            .short('o')
            .value_name("OUT")
            .value_parser(clap::value_parser!(PathBuf))
            .help("The output file, - for standard output [default: FILE.o, in the current folder]"),
        Arg::new("p").short('p').value_name("PATH").default_value("main").help("The package's import path"),
        Arg::new("I")
            .short('I')
            .value_name("DIR")
            .action(ArgAction::Append)
            .value_parser(clap::value_parser!(PathBuf))
            .help("Search this folder for #include; may be given again"),
        Arg::new("D")
            .short('D')
            .value_name("NAME[=VALUE]")
            .action(ArgAction::Append)
            .help("Define a macro, as 1 if no value is given"),
        on_or_off(Arg::new("S").short('S')).help("Print the listing: instructions and machine code"),
        messages::all(),
        switch("shared").help("Generate code for a shared library"),
        switch("dynlink").help("Generate code that refers to Go symbols in other shared libraries"),
        switch("linkshared").help("Let a Go object refer to symbols of other shared libraries"),
        value("spectre").value_name("LIST").help("Mitigations: all, ret or index"),
        switch("compiling-runtime").help("The package belongs to the runtime (up to Go 1.21)"),
        switch("std").help("The package belongs to the standard library (noted in Go objects)"),
        switch("gensymabis").help("The same as --emit symabis"),
        value("trimpath").value_name("LIST").help("Path prefixes to remove from debug information or replace: OLD or OLD=>NEW, separated by semicolons"),
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
            .help("What the output file holds"),
        value("go").value_name("RELEASE").help(format!(
            "The release of Go whose conventions to follow, {OLDEST} to {NEWEST} [default: {NEWEST}]"
        )),
        Arg::new("g")
            .short('g')
            .value_name("LEVEL")
            .value_parser(PossibleValuesParser::new(["0", "1", "2", "3"]))
            .hide_possible_values(true)
            .help("Debug information and unwind tables; -g0 omits them"),
        value("goamd64")
            .value_name("LEVEL")
            .value_parser(PossibleValuesParser::new(target::LEVELS))
            .help("Define GOAMD64_v1 to GOAMD64_v4, as the go command does [default: v1]"),
        Arg::new("U")
            .short('U')
            .value_name("NAME")
            .action(ArgAction::Append)
            .help("Undefine a macro of -D, or one of GOOS_linux, GOARCH_amd64 and GOAMD64_v1, which are defined except for Go objects"),
        // Accepted out of habit: with input files it has no effect.
        Arg::new("v").short('v').hide(true).action(ArgAction::SetTrue),
        value("stubs")
            .value_name("ABI")
            .value_parser(PossibleValuesParser::new(["sysv"]))
            .help("Add a function pkg_name that C can call for each function with a prototype"),
        value("go-files")
            .value_name("FILE")
            .action(ArgAction::Append)
            .value_parser(clap::value_parser!(PathBuf))
            .help("A Go file that declares functions of the assembly; may be given again"),
        value("go-asm-header")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write the constants and layouts of the Go files as go_asm.h"),
        value("prototype")
            .value_name("TEXT")
            .action(ArgAction::Append)
            .help("A prototype such as 'func sum(x []float64) float64'; may be given again"),
        value("header")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write a C header for the stubs"),
        value("bindings")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write Rust declarations for the stubs"),
        switch("no-verify").help("Assemble a listing from its text even if its hex dumps differ"),
        switch("MD").help("Write a make rule beside the output: the files it was made from"),
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
