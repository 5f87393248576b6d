//! Cases of codes that no source alone shows: messages of commands, about objects, command lines, and inputs of odd sizes.
//!
//! In: `testdata/diag/commands/CODE.txt`, a script of directives, each with the text up to the next one. `file: NAME` writes its text to
//! a file, `times: N NAME` N times, `hex: NAME` as bytes; a file that is there grows. `run: WORDS` is a command that prepares, and must
//! succeed, where `rasm` is the one under test; `copy: NAME FROM` copies a file of this repository. `rasm: WORDS` is the command that is
//! shown, which is asked for a format behind its name, or where `FORMAT` stands: `env: NAME=VALUE` is set for it, `input: NAME` is its
//! standard input, it exits with `status: N`, 1 unless said, and `last: N` shows so many of its lines. Words are separated by blanks, and
//! `~` stands for one. Out: what the command says, for people and as JSON. A case that runs a program that is not installed is skipped.

use super::{code_of, rasm, told};
use crate::cli::COMMANDS;
use crate::support::directives::{self, Step};
use crate::support::run::{outcome, scratch};
use crate::support::runner::{Failed, Trial};
use crate::support::suite::{failure, missing, skip};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The names of directives.
const NAMES: [&str; 10] = ["file", "times", "hex", "copy", "run", "env", "input", "rasm", "status", "last"];

/// Stands for the option that asks for a format.
const FORMAT: &str = "FORMAT";

/// The command under test, as scripts name it.
const RASM: &str = "rasm";

pub(super) fn trials() -> Vec<Trial> {
    let paths = match directives::files(&super::folder().join("commands")) {
        Ok(paths) => paths,
        Err(error) => return vec![failure("commands", error)],
    };
    let trial = |path: std::path::PathBuf| {
        let name = format!("commands/{}", path.file_stem().unwrap_or_default().to_string_lossy());
        let text = fs::read_to_string(&path).unwrap_or_default();
        let programs = text.lines().filter_map(|line| line.strip_prefix("//# run: ")?.split(' ').next());
        match programs.filter(|program| *program != RASM).find_map(missing) {
            Some(reason) => skip(&name, &reason),
            None => Trial::test(name, move || directives::check_file(&path, printed).map_err(Failed::from)),
        }
    };
    paths.into_iter().map(trial).collect()
}

/// What the command of a case says.
fn printed(name: &str, text: &str) -> Result<String, String> {
    let script = Script::read(text)?;
    let folder = scratch()?;
    for step in &script.steps {
        prepare(step, folder.path()).map_err(|error| format!("{}: {}: {error}", step.name, step.value))?;
    }
    told(code_of(name), |format| {
        let mut command = rasm(folder.path());
        command.args(script.asking(format)).envs(script.variables.iter().copied());
        if let Some(name) = script.input {
            command
                .stdin(fs::File::open(folder.path().join(name)).map_err(|error| format!("{name}: {error}"))?);
        }
        let outcome = outcome(command)?;
        match outcome.code {
            Some(code) if code == script.status => Ok(script.shown(&outcome.stderr)),
            other => Err(format!("exit {other:?}, expected {}: {}", script.status, outcome.stderr)),
        }
    })
}

/// A case.
struct Script<'a> {
    /// What prepares.
    steps: Vec<Step<'a>>,
    variables: Vec<(&'a str, &'a str)>,
    input: Option<&'a str>,
    words: Vec<String>,
    status: i32,
    /// How many of the last lines are shown, if not all.
    last: Option<usize>,
}

impl<'a> Script<'a> {
    fn read(text: &'a str) -> Result<Self, String> {
        let mut script = Self {
            steps: Vec::new(),
            variables: Vec::new(),
            input: None,
            words: Vec::new(),
            status: 1,
            last: None,
        };
        for step in directives::steps(text, &NAMES)? {
            let is_file = matches!(step.name, "file" | "times" | "hex");
            if !is_file && !step.text.trim().is_empty() {
                return Err(format!("`{}` has a text", step.name));
            }
            match step.name {
                "env" => script.variables.push(step.value.split_once('=').ok_or("expected NAME=VALUE")?),
                "input" => script.input = Some(step.value),
                "status" => script.status = step.value.parse().map_err(|_| "the status is no number")?,
                "last" => script.last = Some(step.value.parse().map_err(|_| "the lines are no number")?),
                "rasm" if script.words.is_empty() => script.words = directives::words(step.value),
                "rasm" => return Err("more than one command".into()),
                _ => script.steps.push(step),
            }
        }
        if script.words.is_empty() { Err("no command".into()) } else { Ok(script) }
    }

    /// The words of the command with the option for the format: where the case says, else behind the name of a command, so that it
    /// is not taken for one of what the command runs.
    fn asking<'s>(&'s self, format: &'s str) -> Vec<&'s str> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let (before, after) = match words.iter().position(|word| *word == FORMAT) {
            Some(at) => (&words[..at], &words[at + 1..]),
            None => words.split_at(usize::from(COMMANDS.contains(&words[0]))),
        };
        [before, &["--error-format", format], after].concat()
    }

    /// What is shown of messages.
    fn shown(&self, messages: &str) -> String {
        let all = messages.lines().count();
        let lines = messages.lines().skip(all.saturating_sub(self.last.unwrap_or(all)));
        lines.map(|line| format!("{line}\n")).collect()
    }
}

/// Writes a file, or runs a command.
fn prepare(step: &Step<'_>, folder: &Path) -> Result<(), String> {
    match step.name {
        "run" => run(&directives::words(step.value), folder),
        "copy" => {
            let (name, from) = step.value.split_once(' ').ok_or("expected NAME FROM")?;
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(from);
            fs::copy(&from, folder.join(name))
                .map(drop)
                .map_err(|error| format!("{}: {error}", from.display()))
        }
        "hex" => append(folder, step.value, &bytes(step.text)?),
        "times" => {
            let (count, name) = step.value.split_once(' ').ok_or("expected N NAME")?;
            let count = count.parse().map_err(|_| format!("`{count}` is not a number"))?;
            append(folder, name, step.text.repeat(count).as_bytes())
        }
        _ => append(folder, step.value, step.text.as_bytes()),
    }
}

fn run(words: &[String], folder: &Path) -> Result<(), String> {
    let (program, arguments) = words.split_first().ok_or("no command")?;
    let mut command = if program == RASM { rasm(folder) } else { Command::new(program) };
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    outcome(command)?.expect(program).map(drop)
}

/// Writes behind what a file has.
fn append(folder: &Path, name: &str, contents: &[u8]) -> Result<(), String> {
    let path = folder.join(name);
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| {
        OpenOptions::new().create(true).append(true).open(&path).and_then(|mut file| file.write_all(contents))
    });
    written.map_err(|error| error.to_string())
}

/// The bytes that pairs of digits stand for.
fn bytes(text: &str) -> Result<Vec<u8>, String> {
    let pairs = text.split_whitespace();
    pairs.map(|pair| u8::from_str_radix(pair, 16).map_err(|error| format!("`{pair}`: {error}"))).collect()
}
