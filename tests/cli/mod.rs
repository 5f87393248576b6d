//! The command line: help, completions, manual pages, and the formats of messages, for every command.
//!
//! In: the command, `testdata/help/*.txt`, README.md, docs/errors.md. Out: `help/NAME`, what `--help` and `help NAME` print (BLESS=1
//! rewrites it); `completions/SHELL`, read by the shell where it is installed; `man/NAME`, set by groff where it is
//! installed; `fix/NAME`, what `rasm fix` shows and writes; `formats/NAME`, an error in each format and with and without colour; `mistakes/…`,
//! wrong command lines; `words/…`, how words are read; `package/…`, a
//! folder as input; `packages/…`, several of them;
//! `docs/…`, documents say what is printed.

mod docs;
mod fix;
mod formats;
mod help;
mod mistakes;
mod package;
mod packages;
mod readme;
mod shells;
mod words;

use crate::support::run::{self, Outcome};
use crate::support::runner::{Context, Trial};
use std::path::Path;
use std::process::Command;

/// The commands of rasm.
pub(crate) const COMMANDS: [&str; 15] = [
    "stubs",
    "check",
    "verify",
    "dump",
    "dis",
    "fix",
    "fmt",
    "frame",
    "import",
    "link",
    "lsp",
    "run",
    "toolexec",
    "completions",
    "man",
];

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = help::trials();
    trials.extend(shells::trials(context));
    trials.extend(fix::trials());
    trials.extend(formats::trials());
    trials.extend(mistakes::trials());
    trials.extend(words::trials());
    trials.extend(package::trials());
    trials.extend(packages::trials());
    trials.extend(docs::trials());
    trials.extend(readme::trials());
    trials
}

/// Runs rasm in a folder, ignoring any setting of the caller that forces color.
fn rasm(folder: &Path, words: &[&str]) -> Result<Outcome, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command
        .current_dir(folder)
        .env_remove("CLICOLOR_FORCE")
        .env_remove("NO_COLOR")
        .env("GOROOT", "off")
        .args(words);
    run::outcome(command)
}

/// The output of a successful rasm.
fn printed(words: &[&str]) -> Result<String, String> {
    let outcome = rasm(Path::new("."), words)?.expect(&words.join(" "))?;
    String::from_utf8(outcome.stdout).map_err(|error| error.to_string())
}
