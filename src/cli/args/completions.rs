//! `rasm completions SHELL`.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

/// The supported shells.
const SHELLS: [Shell; 3] = [Shell::Bash, Shell::Zsh, Shell::Fish];

pub(super) fn command() -> Command {
    Command::new("completions")
        .about("Print shell completions")
        .override_usage("rasm completions SHELL")
        .after_help("Examples:\n  source <(rasm completions bash)")
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(PossibleValuesParser::new(SHELLS.map(name)))
                .help("Shell to complete for"),
        )
}

/// The completion script for `tree`.
pub(super) fn request(matches: &ArgMatches, mut tree: Command) -> String {
    let wanted = matches.get_one::<String>("shell").map_or("", String::as_str);
    let mut text = Vec::new();
    for shell in SHELLS.into_iter().filter(|shell| name(*shell) == wanted) {
        clap_complete::generate(shell, &mut tree, "rasm", &mut text);
    }
    String::from_utf8_lossy(&text).into_owned()
}

fn name(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "bash",
        Shell::Zsh => "zsh",
        _ => "fish",
    }
}
