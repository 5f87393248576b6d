//! `rasm dis FILE [SYMBOL]...`.

use super::messages;
use super::shared::many;
use crate::cli::messages::Messages;
use crate::diag::{Diagnostic, Severity};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

/// What to disassemble.
#[derive(Debug)]
pub(in crate::cli) struct Dis {
    pub(in crate::cli) file: PathBuf,
    /// The functions to show; all if empty.
    pub(in crate::cli) symbols: Vec<String>,
    pub(in crate::cli) form: Form,
    /// Whether lines of source are shown.
    pub(in crate::cli) source: bool,
    /// Where source files with relative paths may be.
    pub(in crate::cli) folders: Vec<PathBuf>,
    /// Whether the file is bare code, and where that begins.
    pub(in crate::cli) raw: Option<u64>,
    /// Syntaxes in the order of their columns.
    pub(in crate::cli) syntaxes: Vec<Syntax>,
    pub(in crate::cli) messages: Messages,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Form {
    /// Text for people.
    Listing,
    /// JSON, one object a line.
    Json,
    /// Source to assemble.
    Source,
}

/// A syntax of instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Syntax {
    Go,
    Intel,
    Gnu,
}

const SYNTAXES: [(&str, Syntax); 3] = [("go", Syntax::Go), ("intel", Syntax::Intel), ("gnu", Syntax::Gnu)];

pub(super) fn command() -> Command {
    let names = SYNTAXES.map(|(name, _)| name);
    Command::new("dis")
        .about("Disassemble objects and programs into Go's syntax")
        .override_usage("rasm dis [OPTIONS] FILE [SYMBOL]...")
        .args_override_self(true)
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("An ELF object, archive or program, a Go object or archive, - for standard input"),
        )
        .arg(
            Arg::new("symbols")
                .value_name("SYMBOL")
                .action(ArgAction::Append)
                .num_args(0..)
                .help("The functions to show, as the file or Go source names them; default all"),
        )
        .arg(
            Arg::new("as-source")
                .long("as-source")
                .action(ArgAction::SetTrue)
                .help("Write source that assembles to the same code"),
        )
        .arg(
            Arg::new("json")
                .long("json")
                .action(ArgAction::SetTrue)
                .conflicts_with("as-source")
                .help("Write JSON, one object a line"),
        )
        .arg(
            Arg::new("source")
                .long("source")
                .action(ArgAction::SetTrue)
                .conflicts_with("as-source")
                .help("Show the lines of source that code is from; as JSON, their files and numbers"),
        )
        .arg(
            Arg::new("source-dir")
                .long("source-dir")
                .value_name("DIR")
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf))
                .requires("source")
                .help("Look for source files with relative paths in DIR, such as GOROOT/src for Go's own programs"),
        )
        .arg(
            Arg::new("syntax")
                .long("syntax")
                .value_name("LIST")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .value_parser(PossibleValuesParser::new(names))
                .default_value("go")
                .conflicts_with("as-source")
                .help("The syntaxes to show side by side"),
        )
        .arg(
            Arg::new("raw")
                .long("raw")
                .action(ArgAction::SetTrue)
                .help("The file is bare machine code; standard input has it in hexadecimal digits"),
        )
        .arg(
            Arg::new("address")
                .long("address")
                .value_name("ADDRESS")
                .requires("raw")
                .help("Where bare code begins; default 0"),
        )
        .args(messages::options())
        .after_help("Examples:\n  rasm dis prog main.main\n  rasm dis --syntax go,intel add.o\n  rasm dis --source --source-dir \"$(go env GOROOT)/src\" prog\n  echo c5f877 c3 | rasm dis --raw -")
}

pub(super) fn request(matches: &ArgMatches) -> Result<Dis, Diagnostic> {
    let of = |name: &String| SYNTAXES.iter().find(|(other, _)| other == name).map(|(_, syntax)| *syntax);
    let mut syntaxes = Vec::new();
    for syntax in many::<String>(matches, "syntax").iter().filter_map(of) {
        if !syntaxes.contains(&syntax) {
            syntaxes.push(syntax);
        }
    }
    let address = matches.get_one::<String>("address").map_or(Ok(0), |text| address(text))?;
    Ok(Dis {
        file: matches.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
        symbols: many(matches, "symbols"),
        form: match (matches.get_flag("as-source"), matches.get_flag("json")) {
            (true, _) => Form::Source,
            (_, true) => Form::Json,
            _ => Form::Listing,
        },
        source: matches.get_flag("source"),
        folders: many(matches, "source-dir"),
        raw: matches.get_flag("raw").then_some(address),
        syntaxes,
        messages: messages::of(matches),
    })
}

/// A number in decimal digits, or in hexadecimal ones after `0x`.
fn address(text: &str) -> Result<u64, Diagnostic> {
    let number = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.map_err(|_| {
        Diagnostic::unplaced(Severity::Error, "bad-option-value", format!("invalid address `{text}`"))
            .note("an address is a number, such as `0x401000`")
    })
}
