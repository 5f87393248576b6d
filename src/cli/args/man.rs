//! `rasm man [COMMAND]`.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use std::path::PathBuf;

/// Manual pages, and where to write them.
#[derive(Debug)]
pub(in crate::cli) struct Man {
    /// The directory; standard output if none.
    pub(in crate::cli) folder: Option<PathBuf>,
    /// Each file's name, such as `rasm-link.1`, and its text.
    pub(in crate::cli) pages: Vec<(String, Vec<u8>)>,
}

pub(super) fn command(names: Vec<&'static str>) -> Command {
    Command::new("man")
        .about("Print a manual page, or write all of them to a directory")
        .override_usage("rasm man [COMMAND]\n       rasm man -o DIR")
        .after_help("Examples:\n  rasm man link | man -l -             read a page\n  rasm man -o ~/.local/share/man/man1   install all pages")
        .arg(
            Arg::new("command")
                .value_name("COMMAND")
                .value_parser(PossibleValuesParser::new(names))
                .hide_possible_values(true)
                .help("Command whose page to print [default: rasm itself]"),
        )
        .arg(
            Arg::new("o")
                .short('o')
                .value_name("DIR")
                .conflicts_with("command")
                .value_parser(clap::value_parser!(PathBuf))
                .help("Write all pages to DIR"),
        )
}

/// The requested pages of `tree`.
pub(super) fn request(matches: &ArgMatches, tree: Command) -> Man {
    let folder = matches.get_one::<PathBuf>("o").cloned();
    let mut tree = tree.disable_help_subcommand(true);
    tree.build();
    let commands: Vec<&Command> = match (&folder, matches.get_one::<String>("command")) {
        (Some(_), _) => std::iter::once(&tree).chain(tree.get_subcommands()).collect(),
        (None, Some(name)) => tree.find_subcommand(name).into_iter().collect(),
        (None, None) => vec![&tree],
    };
    Man { folder, pages: commands.into_iter().map(page).collect() }
}

fn page(command: &Command) -> (String, Vec<u8>) {
    let man = clap_mangen::Man::new(command.clone())
        .source(concat!("rasm ", env!("CARGO_PKG_VERSION")))
        .manual("User Commands");
    let mut text = Vec::new();
    // Writing to memory cannot fail.
    let _ = man.render(&mut text);
    (man.get_filename(), text)
}
