//! The command line as one tree: the commands and their options.
//!
//! In: arguments. Out: a [`Request`], or a diagnostic. Help, completions and manual pages are generated from the tree. Each
//! command has its own file here; `rasm FILE...` without a command assembles. The linker's options have a table of their
//! own (`cli/ld`), which the tree merely describes.

pub(super) mod assemble;
pub(super) mod check;
mod checks;
pub(super) mod completions;
pub(super) mod dis;
pub(super) mod dump;
mod explain;
pub(super) mod fix;
pub(super) mod fmt;
pub(super) mod frame;
pub(super) mod import;
pub(super) mod link;
mod lsp;
pub(super) mod man;
mod messages;
pub(super) mod run;
mod shared;
mod stubs;
pub(super) mod toolexec;
mod usage;
pub(super) mod verify;
mod words;

use super::messages::Messages;
use crate::diag::Diagnostic;
use crate::diag::suggest::closest;
use assemble::{Asked, Assemble};
use clap::error::ErrorKind;
use clap::{ArgMatches, Command};
use std::ffi::OsString;
use std::path::Path;

/// What to do.
#[derive(Debug)]
pub(super) enum Request {
    /// Assemble files.
    Assemble(Box<Assemble>),
    /// Determine the ABIs of symbols.
    SymbolAbis(Box<Assemble>),
    /// Check sources.
    Check(Box<check::Check>),
    /// Check listings against their own text.
    Verify(verify::Verify),
    /// Print the contents of Go objects.
    Dump(dump::Dump),
    /// Disassemble.
    Dis(dis::Dis),
    /// Format source.
    Fmt(fmt::Fmt),
    /// Draw stack frames.
    Frame(frame::Frame),
    /// Serve an editor.
    Lsp,
    /// Turn compiled C into Go assembly.
    Import(import::Import),
    /// Apply fixes.
    Fix(fix::Fix),
    /// Link; the arguments are in the linker's syntax.
    Link(Vec<OsString>),
    /// Assemble, link and run.
    Run(run::Run),
    /// Stand in for a Go tool.
    Toolexec(toolexec::Toolexec),
    /// Write manual pages.
    Man(man::Man),
    /// Print text: help, or the version.
    Print(String),
}

impl Request {
    /// The preferences for messages, except of commands that parse their arguments later or have none.
    pub(super) fn messages(&mut self) -> Option<&mut Messages> {
        match self {
            Request::Assemble(asked) | Request::SymbolAbis(asked) => Some(&mut asked.messages),
            Request::Check(asked) => Some(&mut asked.sources.messages),
            Request::Verify(asked) => Some(&mut asked.messages),
            Request::Dump(asked) => Some(&mut asked.messages),
            Request::Dis(asked) => Some(&mut asked.messages),
            Request::Fmt(asked) => Some(&mut asked.messages),
            Request::Frame(asked) => Some(&mut asked.messages),
            Request::Import(asked) => Some(&mut asked.messages),
            Request::Run(asked) => Some(&mut asked.messages),
            Request::Fix(asked) => Some(&mut asked.assemble.messages),
            Request::Toolexec(asked) => Some(&mut asked.messages),
            Request::Link(_) | Request::Lsp | Request::Man(_) | Request::Print(_) => None,
        }
    }
}

/// A command: its place in the tree, and how to parse its arguments.
struct Entry {
    name: &'static str,
    command: fn() -> Command,
    reader: Reader,
}

/// Interprets a command's options.
type Ask = fn(&ArgMatches) -> Result<Request, Diagnostic>;

/// How to parse arguments.
enum Reader {
    Clap(Ask),
    /// With words that are put in order before.
    Words(fn(Vec<OsString>) -> Vec<OsString>, Ask),
    /// With Go's single dash and response files.
    Assembler(Ask),
    /// With a table of its own; gets the arguments after the command.
    Table(fn(Vec<OsString>) -> Request),
}

use Reader::{Assembler, Clap, Table, Words};

/// All commands, in the order of the help text.
const COMMANDS: [Entry; 15] = [
    Entry { name: "stubs", command: stubs::command, reader: Assembler(assembled) },
    Entry {
        name: "check",
        command: check::command,
        reader: Assembler(|found| Ok(Request::Check(Box::new(check::request(found)?)))),
    },
    Entry {
        name: "verify",
        command: verify::command,
        reader: Clap(|found| Ok(Request::Verify(verify::request(found)))),
    },
    Entry {
        name: "dump",
        command: dump::command,
        reader: Clap(|found| Ok(Request::Dump(dump::request(found)))),
    },
    Entry {
        name: "dis",
        command: dis::command,
        reader: Clap(|found| Ok(Request::Dis(dis::request(found)?))),
    },
    Entry {
        name: "fix",
        command: fix::command,
        reader: Clap(|found| Ok(Request::Fix(fix::request(found)?))),
    },
    Entry { name: "fmt", command: fmt::command, reader: Clap(|found| Ok(Request::Fmt(fmt::request(found)))) },
    Entry {
        name: "frame",
        command: frame::command,
        reader: Clap(|found| Ok(Request::Frame(frame::request(found)))),
    },
    Entry {
        name: "import",
        command: import::command,
        reader: Words(import::words, |found| Ok(Request::Import(import::request(found)?))),
    },
    Entry { name: "link", command: link::command, reader: Table(Request::Link) },
    Entry { name: "lsp", command: lsp::command, reader: Clap(|_| Ok(Request::Lsp)) },
    Entry { name: "run", command: run::command, reader: Clap(|found| Ok(Request::Run(run::request(found)))) },
    Entry {
        name: "toolexec",
        command: toolexec::command,
        reader: Clap(|found| Ok(Request::Toolexec(toolexec::request(found)))),
    },
    Entry {
        name: "completions",
        command: completions::command,
        reader: Clap(|found| Ok(Request::Print(completions::request(found, tree())))),
    },
    Entry {
        name: "man",
        command: || man::command(names().collect()),
        reader: Clap(|found| Ok(Request::Man(man::request(found, tree())))),
    },
];

/// The whole tree.
fn tree() -> Command {
    let commands = COMMANDS.map(|entry| {
        let command = (entry.command)();
        // The root has a help flag under a heading of its own, so none is added to the commands below it.
        let has_help = command.get_arguments().any(|flag| flag.get_id() == "help");
        if has_help { command } else { command.arg(shared::help_flag()) }
    });
    assemble::root().subcommands(commands).subcommand_value_name("COMMAND")
}

/// The names of all commands.
fn names() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().map(|entry| entry.name)
}

/// Parses the command line. Only the first argument can be a command: any other may be a file of that name.
pub(super) fn parse(mut args: Vec<OsString>) -> Result<Request, Diagnostic> {
    let first = args.get(1).and_then(|word| word.to_str()).unwrap_or_default();
    if first == "help" {
        return match args.get(2) {
            None => Ok(Request::Print(root_help())),
            Some(word) => match names().find(|name| word == name) {
                Some(name) => Ok(Request::Print(help(name))),
                None => {
                    let word = word.to_string_lossy();
                    Err(usage::unknown_command(&word, nearest(&word)))
                }
            },
        };
    }
    if first == "version" && args.len() == 2 && !Path::new(first).exists() {
        return Ok(version());
    }
    // A word alone may be a file to assemble, which is then said to be missing.
    if args.len() > 2
        && let Some(meant) = misspelt(first)
    {
        return Err(usage::unknown_command(first, Some(meant)));
    }
    let Some(entry) = COMMANDS.iter().find(|entry| entry.name == first) else {
        if let Some(asked) = assemble::plain::request(&args[1.min(args.len())..]) {
            return Ok(Request::Assemble(Box::new(asked)));
        }
        return read(assemble::root(), words::of_assembler(args)?, assembled);
    };
    args.remove(0);
    let command = (entry.command)().bin_name(format!("rasm {}", entry.name));
    match entry.reader {
        Clap(ask) => read(command, args, ask),
        Words(order, ask) => read(command, order(args), ask),
        Assembler(ask) => read(command, words::of_assembler(args)?, ask),
        Table(ask) => Ok(ask(args.split_off(1))),
    }
}

/// Parses the arguments of one command; the first is its name.
fn read(mut command: Command, words: Vec<OsString>, ask: Ask) -> Result<Request, Diagnostic> {
    match command.try_get_matches_from_mut(&words) {
        Ok(matches) => ask(&matches),
        // Only the full tree lists the commands.
        Err(error) if error.kind() == ErrorKind::DisplayHelp && command.get_name() == "rasm" => {
            Ok(Request::Print(root_help()))
        }
        // Requested help is an error to clap.
        Err(error) if !error.use_stderr() => Ok(Request::Print(plain(error.render().to_string()))),
        Err(error) => Err(usage::of_clap(&error, &command, &words)),
    }
}

/// The request that the assembler's options make.
fn assembled(matches: &ArgMatches) -> Result<Request, Diagnostic> {
    Ok(match assemble::request(matches)? {
        Asked::Assemble(asked) => Request::Assemble(asked),
        Asked::SymbolAbis(asked) => Request::SymbolAbis(asked),
        Asked::Version => version(),
        Asked::Explain(code) => Request::Print(explain::page(&code)?),
    })
}

fn version() -> Request {
    Request::Print(format!("rasm version {}\n", env!("CARGO_PKG_VERSION")))
}

fn root_help() -> String {
    plain(tree().render_help().to_string())
}

/// Help without the values of switches, which only Go's command line has: `-shared=false`.
fn plain(help: String) -> String {
    let value = "[=<BOOL>]";
    help.replace(value, &" ".repeat(value.len()))
}

/// The command that a misspelt word may mean.
pub(super) fn nearest(word: &str) -> Option<&'static str> {
    closest(word, 0, names().map(|name| (name, ()))).map(|(name, ())| name)
}

/// The command that a word may mean if there is no file of that name.
pub(super) fn misspelt(word: &str) -> Option<&'static str> {
    let is_word = !word.is_empty() && !word.starts_with('-') && !word.contains(['.', '/']);
    nearest(word).filter(|name| is_word && *name != word && !Path::new(word).exists())
}

/// A command's help text.
pub(super) fn help(name: &str) -> String {
    let mut tree = tree();
    tree.build();
    tree.find_subcommand_mut(name).map(|command| plain(command.render_help().to_string())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_sound() {
        tree().debug_assert();
        for entry in COMMANDS {
            assert_eq!((entry.command)().get_name(), entry.name);
        }
    }

    #[test]
    fn one_dash_does_for_each_long_name() {
        let root = assemble::root();
        let names: Vec<&str> = root.get_arguments().filter_map(clap::Arg::get_long).collect();
        for name in &names {
            assert!(
                words::LONG_NAMES.contains(name),
                "--{name} is not among the names that may have one dash"
            );
        }
        let built = ["help", "version"];
        for name in words::LONG_NAMES {
            assert!(names.contains(&name) || built.contains(&name), "no flag is called --{name}");
        }
    }
}
