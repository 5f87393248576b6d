//! `rasm link`: the linker's option table, as described in help, completions and manual pages.

use super::messages;
use crate::cli::ld::options::{self, Choice, Takes};
use clap::{Arg, ArgAction, Command};
use std::path::PathBuf;

pub(super) fn command() -> Command {
    Command::new("link")
        .about("Link objects, archives and Go assembly into a static executable")
        .override_usage("rasm link [OPTIONS] FILE... [-o OUT]")
        .after_help("Options have one dash or two. The options of GNU ld that are not listed, and response files (@FILE), are described in docs/link.md. With -importcfg the command line is that of Go's linker: docs/link-go.md.")
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .num_args(1..)
                .value_parser(clap::value_parser!(PathBuf))
                .help("Objects, archives, linker scripts, Go assembly and listings"),
        )
        .args(options::described().map(option))
        .args(messages::options())
}

fn option(choice: &'static Choice) -> Arg {
    let mut arg = Arg::new(choice.names[0]).help(choice.help);
    for name in choice.names {
        let mut letters = name.chars();
        arg = match (letters.next(), letters.next()) {
            (Some(letter), None) => arg.short(letter),
            _ if arg.get_long().is_none() => arg.long(*name),
            _ => arg.visible_alias(*name),
        };
    }
    match choice.takes {
        Takes::Nothing => arg.action(ArgAction::SetTrue),
        Takes::Value => arg.value_name(choice.value),
        Takes::Perhaps => arg.value_name(choice.value).num_args(0..=1).require_equals(true),
    }
}
