//! `--error-format` and `--color`, which every command has.

use super::words;
use crate::cli::messages::Messages;
use crate::render::{Color, Format};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};

/// The options common to all commands.
pub(super) fn options() -> [Arg; 2] {
    let names = |list: Vec<&'static str>| PossibleValuesParser::new(list);
    [
        Arg::new("error-format")
            .long("error-format")
            .value_name("FORMAT")
            .default_value("human")
            .value_parser(names(Format::NAMES.iter().map(|(name, _)| *name).collect()))
            .help("Set the format of messages"),
        Arg::new("color")
            .long("color")
            .value_name("WHEN")
            .default_value("auto")
            .value_parser(names(Color::NAMES.iter().map(|(name, _)| *name).collect()))
            .help("Control colour in messages; auto respects NO_COLOR and CLICOLOR_FORCE"),
    ]
}

/// `-e`, for commands that can find many errors.
pub(super) fn all() -> Arg {
    words::on_or_off(Arg::new("e").short('e')).help("Report all errors, not only the first ten")
}

/// The options for messages in the arguments.
pub(super) fn of(matches: &ArgMatches) -> Messages {
    let value = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let default = Messages::default();
    let (limit, all) = match matches.try_get_one::<bool>("e") {
        Ok(Some(true)) => (None, default.all),
        Ok(_) => (default.limit, default.all),
        // The command has no such option.
        Err(_) => (default.limit, ""),
    };
    Messages {
        format: value("error-format").and_then(Format::named).unwrap_or_default(),
        color: value("color").and_then(Color::named).unwrap_or_default(),
        limit,
        all,
        ..default
    }
}
