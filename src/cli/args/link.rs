//! `rasm link`: the linker's option table, as described in help, completions and manual pages.

use super::messages;
use super::shared::help_flag;
use crate::cli::ld::options::{self, Choice, Takes};
use crate::cli::link_go::flags::{DESCRIBED, Described};
use clap::{Arg, ArgAction, Command};
use std::path::PathBuf;

pub(super) fn command() -> Command {
    Command::new("link")
        .about("Link objects, archives and Go assembly into a static executable")
        .override_usage("rasm link [OPTIONS] FILE... [-o OUT]")
        .after_help(MORE)
        .disable_help_flag(true)
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .num_args(1..)
                .value_parser(clap::value_parser!(PathBuf))
                .help("Objects, archives, linker scripts, Go assembly and listings"),
        )
        .args(grouped())
}

/// All options under their headings.
fn grouped() -> Vec<Arg> {
    let messages = messages::options().map(|option| (3, option.help_heading(GROUPS[3].0)));
    let described = options::described().map(|choice| {
        let place = GROUPS.iter().position(|(_, names)| choice.names.iter().any(|name| names.contains(name)));
        let place = place.unwrap_or(GROUPS.len() - 1);
        (place, option(choice).help_heading(GROUPS[place].0))
    });
    let go = DESCRIBED.iter().map(|flag| (2, go_flag(flag).help_heading(GROUPS[2].0)));
    let help = (GROUPS.len() - 1, help_flag().help_heading(GROUPS[GROUPS.len() - 1].0));
    let mut all: Vec<(usize, Arg)> = described.chain(go).chain(messages).chain([help]).collect();
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, option)| option).collect()
}

/// The headings of the help text with their options; the last one has those that no other has.
const GROUPS: [(&str, &[&str]); 5] = [
    ("Input", &["l", "L", "sysroot", "whole-archive", "u", "defsym"]),
    (
        "Output",
        &[
            "o",
            "e",
            "pie",
            "r",
            "gc-sections",
            "s",
            "S",
            "image-base",
            "build-id",
            "eh-frame-hdr",
            "Map",
            "z",
        ],
    ),
    ("Go programs", &["go", "runtime-sources"]),
    ("Messages", &[]),
    ("Other", &[]),
];

const MORE: &str = "\
Options take one dash or two. docs/link.md lists all options of GNU ld, and describes response files (@FILE). With -importcfg the
command line is that of Go's linker: docs/link-go.md.

Examples:
  rasm link main.o -o main                            link an object
  rasm link --gc-sections -s main.o -L. -lx -o main  with libx.a, as small as possible
  cc -static -B DIR main.c -o main                    with a link to rasm as DIR/ld";

fn go_flag(flag: &'static Described) -> Arg {
    let arg = Arg::new(flag.name).long(flag.name).value_name(flag.value).help(flag.help);
    if flag.is_optional { arg.num_args(0..=1).require_equals(true) } else { arg }
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
