//! Messages of the assembler, and what Go's says.
//!
//! In: `testdata/diag`, a case for each code, with the expected messages in it: as people read them, and as JSON without what is
//! long and checked elsewhere, the page and the human form; and `testdata/diag/wrong.txt`, wrong inputs, one a line. Out: `cases`,
//! sources to assemble; `go`, Go files; `checks`, sources to check; `commands/CODE`, files and a command; `every-code`, each code has a
//! case; `fixes`, every fix makes its case assemble; `table`, docs/messages.md has what Go's assembler and rasm say to each wrong input.
//! BLESS=1 rewrites the expected lines and the document.

mod checks;
mod commands;
mod table;

use crate::support::directives;
use crate::support::run::{outcome, scratch};
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree;
use rasm::diag::Edit;
use rasm::diag::codes::CODES;
use rasm::{Assembler, Input, Options};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders of cases.
const FOLDERS: [&str; 4] = ["cases", "checks", "commands", "go"];

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let test = |name: &str, check: fn() -> Result<(), String>| {
        Trial::test(name, move || check().map_err(Failed::from))
    };
    let folder_of = |name: &'static str, outcome: fn(&str, &str) -> Result<String, String>| {
        Trial::test(name, move || {
            directives::check_folder(&folder().join(name), outcome);
            Ok(())
        })
    };
    let mut trials = vec![
        folder_of("cases", printed),
        folder_of("go", about_go),
        folder_of("checks", checks::printed),
        test("fixes", fixes),
        test("every-code", every_code),
    ];
    trials.extend(commands::trials());
    trials.push(match tree::find() {
        Ok(tree) => Trial::test("table", move || table::check(&tree).map_err(Failed::from)),
        Err(reason) => skip("table", &reason),
    });
    trials
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/diag")
}

/// The flags of a case, as its page has them.
fn flags(text: &str) -> Result<Vec<String>, String> {
    Ok(directives::read(text, &["flags"])?.words("flags").unwrap_or_default())
}

/// The messages for a case, for people and as JSON.
fn printed(name: &str, text: &str) -> Result<String, String> {
    said_of(name, text, flags(text)?, name)
}

/// The same for a Go file, of which stubs are to be made.
fn about_go(name: &str, text: &str) -> Result<String, String> {
    let flags = ["--stubs", "sysv", "--go-files", name].map(str::to_owned).to_vec();
    said_of(name, text, flags, "f.s")
}

/// What is said of a file that is assembled, or else of one beside it.
fn said_of(name: &str, text: &str, flags: Vec<String>, source: &str) -> Result<String, String> {
    let folder = scratch()?;
    let failed = |error: std::io::Error| error.to_string();
    if source != name {
        let stub = "TEXT ·f(SB), 4, $0-8\n\tRET\n";
        fs::write(folder.path().join(source), stub).map_err(failed)?;
    }
    fs::write(folder.path().join(name), text).map_err(failed)?;
    told(code_of(name), |format| {
        let mut command = rasm(folder.path());
        command.args(&flags).args(["--error-format", format, "-o", "out.o", source]);
        Ok(outcome(command)?.stderr)
    })
}

/// The code that the name of a case tells.
fn code_of(name: &str) -> &str {
    name.split('.').next().unwrap_or_default()
}

/// The command, with the same surroundings everywhere.
fn rasm(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command.current_dir(folder).env_remove("CLICOLOR_FORCE").env_remove("NO_COLOR").env("GOROOT", "off");
    command
}

/// What is said in both formats; an error if the code is not in it.
fn told(code: &str, said: impl Fn(&str) -> Result<String, String>) -> Result<String, String> {
    let (human, json) = (said("human")?, readable(&said("json")?)?);
    if !shows(code, &json) {
        return Err(format!("it does not have its code: {human}{json}"));
    }
    Ok(human + &json)
}

/// Whether messages have a code: those in JSON do, and one for people may be about others.
fn shows(code: &str, messages: &str) -> bool {
    messages.contains(&format!("\"code\":\"{code}\""))
}

/// Messages in JSON without what is long and checked elsewhere.
fn readable(json: &str) -> Result<String, String> {
    let mut lines = String::new();
    for line in json.lines() {
        let mut value: serde_json::Value =
            serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
        let object = value.as_object_mut().ok_or("no object")?;
        object.remove("rendered");
        object["code"].as_object_mut().ok_or("no code")?.remove("explanation");
        lines += &format!("{value}\n");
    }
    Ok(lines)
}

/// The cases with their texts.
fn cases() -> Result<Vec<(String, String)>, String> {
    let mut list = Vec::new();
    for path in directives::files(&folder().join("cases"))? {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        list.push((name, text.split("//= ").next().unwrap_or_default().to_owned()));
    }
    Ok(list)
}

/// What fixes make of a text: the first edit of each message. None if a message has no edit.
fn fixed(text: &str, options: &Options) -> Option<String> {
    let assembly = Assembler::with_options(options.clone()).assemble([Input::new("case.s", text)]);
    let start = assembly.sources().files().find(|(_, file)| file.name() == "case.s")?.1.start();
    let edits =
        assembly.diagnostics().iter().map(|found| found.fixes.iter().find_map(|fix| fix.edit.clone()));
    let mut edits: Vec<Edit> = edits.collect::<Option<_>>()?;
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    edits.dedup();
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        let range = (edit.span.start.checked_sub(start)?) as usize..(edit.span.end - start) as usize;
        text.get(range.clone())?;
        text.replace_range(range, &edit.replacement);
    }
    (!edits.is_empty()).then_some(text)
}

/// Every fix makes its case assemble, without another message.
fn fixes() -> Result<(), String> {
    let (mut count, mut wrong) = (0, Vec::new());
    for (name, text) in cases()? {
        let mut options = Options::default();
        for flag in flags(&text)? {
            match flag.as_str() {
                "-dynlink" => (options.dynlink, options.shared) = (true, true),
                "-shared" => options.shared = true,
                "-spectre=ret" => options.retpoline = true,
                // Fixes do not ask for stubs.
                "--stubs" | "sysv" => {}
                other => return Err(format!("{name}: unknown flag {other}")),
            }
        }
        let Some(after) = fixed(&text, &options) else { continue };
        count += 1;
        let assembly = Assembler::with_options(options).assemble([Input::new("case.s", after.as_str())]);
        if let Some(left) = assembly.diagnostics().first() {
            wrong.push(format!("{name}: {}: {after}", left.message));
        }
    }
    eprintln!("fixes that make their case assemble: {} of {count}", count - wrong.len());
    if wrong.is_empty() && count > 15 { Ok(()) } else { Err(format!("{count} fixes\n{}", wrong.join("\n"))) }
}

/// Codes that no input gives: they say that rasm itself is wrong, and an input that shows one is a defect to mend. The library's own tests
/// have what they are about.
const DEFECTS: [&str; 1] = ["import-check"];

/// Each code has a case, which shows it, and there are no others.
fn every_code() -> Result<(), String> {
    let (mut shown, mut wrong) = (BTreeSet::new(), Vec::new());
    for path in FOLDERS.iter().map(|name| directives::files(&folder().join(name))) {
        for path in path? {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let code = code_of(&path.file_name().unwrap_or_default().to_string_lossy()).to_owned();
            match text.split_once("//= ").is_some_and(|(_, expected)| shows(&code, expected)) {
                true => _ = shown.insert(code),
                false => wrong.push(format!("{} does not show its code", path.display())),
            }
        }
    }
    let all = CODES.iter().map(|code| code.name.to_owned());
    let known: BTreeSet<String> = all.filter(|code| !DEFECTS.contains(&code.as_str())).collect();
    wrong.extend(known.difference(&shown).map(|code| format!("no case for {code}")));
    wrong.extend(shown.difference(&known).map(|code| format!("a case for {code}, which is no code")));
    eprintln!("codes with a case: {} of {}", known.intersection(&shown).count(), known.len());
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
