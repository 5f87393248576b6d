//! `rasm frame FILE [FUNC]...`.

use super::messages;
use super::shared::{many, release};
use crate::Release;
use crate::cli::messages::Messages;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

/// What to draw.
#[derive(Debug)]
pub(in crate::cli) struct Frame {
    pub(in crate::cli) file: PathBuf,
    /// The functions to draw; all if empty.
    pub(in crate::cli) functions: Vec<String>,
    pub(in crate::cli) form: Form,
    /// Whether only frames are drawn, without those that they call.
    pub(in crate::cli) no_calls: bool,
    pub(in crate::cli) go_files: Vec<PathBuf>,
    /// Prototypes given as text.
    pub(in crate::cli) prototypes: Vec<String>,
    pub(in crate::cli) include: Vec<PathBuf>,
    /// `NAME` or `NAME=VALUE`.
    pub(in crate::cli) defines: Vec<String>,
    pub(in crate::cli) package: Option<String>,
    pub(in crate::cli) release: Option<Release>,
    pub(in crate::cli) messages: Messages,
}

/// How it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Form {
    Unicode,
    Ascii,
    Svg,
    Json,
}

/// Options that exclude each other.
const FORMS: [(&str, Form, &str); 3] = [
    ("ascii", Form::Ascii, "Draw with ASCII characters only"),
    ("svg", Form::Svg, "Write an SVG image of one function, or of a call"),
    ("json", Form::Json, "Write JSON, one object a line"),
];

fn list(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).action(ArgAction::Append).help(help)
}

pub(super) fn command() -> Command {
    let forms = FORMS.map(|(name, _, help)| {
        let others = FORMS.iter().map(|(other, ..)| *other).filter(|other| *other != name);
        Arg::new(name).long(name).action(ArgAction::SetTrue).conflicts_with_all(others).help(help)
    });
    Command::new("frame")
        .about("Draw the stack frames of functions")
        .override_usage("rasm frame [OPTIONS] FILE [FUNC]...")
        .args_override_self(true)
        .arg(
            Arg::new("file").value_name("FILE").required(true).value_parser(value_parser!(PathBuf)).help(
                "Assembly source, a listing from go tool compile -S or asm -S, or an object or program",
            ),
        )
        .arg(
            Arg::new("functions")
                .value_name("FUNC")
                .action(ArgAction::Append)
                .num_args(0..)
                .help("The functions to draw, as the linker or Go source names them; default all"),
        )
        .args(forms)
        .arg(
            Arg::new("no-calls")
                .long("no-calls")
                .action(ArgAction::SetTrue)
                .help("Draw no caller beside its callee"),
        )
        .arg(
            list("go-files", "LIST", "Go files with the functions' prototypes; default those beside FILE")
                .value_delimiter(',')
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(list("prototype", "FUNC", "A function's prototype, such as 'func add(a, b int) int'"))
        .arg(
            Arg::new("I")
                .short('I')
                .value_name("DIR")
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf))
                .help("Look for included files in DIR"),
        )
        .arg(
            Arg::new("D")
                .short('D')
                .value_name("NAME[=VALUE]")
                .action(ArgAction::Append)
                .help("Define a macro"),
        )
        .arg(Arg::new("p").short('p').value_name("PATH").help("The import path of the package"))
        .arg(
            Arg::new("go")
                .long("go")
                .value_name("RELEASE")
                .value_parser(release)
                .help("Follow the conventions of this Go release"),
        )
        .args(messages::options())
        .after_help(
            "Examples:\n  rasm frame sum_amd64.s sum\n  go tool compile -S sum.go | rasm frame -\n  \
             rasm frame --svg sum_amd64.s sum > sum.svg",
        )
}

pub(super) fn request(matches: &ArgMatches) -> Frame {
    let form = FORMS.iter().find(|(name, ..)| matches.get_flag(name)).map(|(_, form, _)| *form);
    Frame {
        file: matches.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
        functions: many(matches, "functions"),
        form: form.unwrap_or(Form::Unicode),
        no_calls: matches.get_flag("no-calls"),
        go_files: many(matches, "go-files"),
        prototypes: many(matches, "prototype"),
        include: many(matches, "I"),
        defines: many(matches, "D"),
        package: matches.get_one::<String>("p").cloned(),
        release: matches.get_one::<Release>("go").copied(),
        messages: messages::of(matches),
    }
}
