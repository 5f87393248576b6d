//! Messages of the assembler, and what Go's says.
//!
//! In: `testdata/diag/CODE.s`, a small source for each code, with the expected messages in it: as people read them, and as JSON
//! without what is long and checked elsewhere, the page and the human form; and `testdata/diag/wrong.txt`, wrong inputs, one a
//! line. Out: `case/CODE`; `fixes`, every fix makes its case assemble; `complete`, each code that the assembler gives for a source has
//! a case; `checks`, the same for each check; `go`, for Go files; `table`, docs/messages.md has what Go's assembler and rasm say to each wrong input. BLESS=1 rewrites the expected lines
//! and the document.

mod checks;
mod table;

use crate::support::directives;
use crate::support::run::{outcome, scratch};
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree;
use rasm::diag::Edit;
use rasm::diag::codes::CODES;
use rasm::{Assembler, Input, Options};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let test = |name: &str, check: fn() -> Result<(), String>| {
        Trial::test(name, move || check().map_err(Failed::from))
    };
    let mut trials = vec![
        Trial::test("cases", || {
            directives::check_folder(&folder().join("cases"), printed);
            Ok(())
        }),
        test("fixes", fixes),
        test("complete", complete),
        test("checks", checks::check_all),
        Trial::test("go", || {
            directives::check_folder(&folder().join("go"), about_go);
            Ok(())
        }),
    ];
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
    let said = |format: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
        command.current_dir(folder.path()).env_remove("CLICOLOR_FORCE").env("GOROOT", "off");
        command.args(&flags).args(["--error-format", format, "-o", "out.o", source]);
        Ok::<_, String>(outcome(command)?.stderr)
    };
    let human = said("human")?;
    let code = name.trim_end_matches(".s").trim_end_matches(".go");
    if !human.contains(&format!("[{code}]")) {
        return Err(format!("it does not have its code: {human}"));
    }
    readable(human, &said("json")?)
}

/// Messages for people, and as JSON without what is long and checked elsewhere.
fn readable(human: String, json: &str) -> Result<String, String> {
    let mut lines = human;
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
    let folder = folder().join("cases");
    let mut list = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        list.push((name, text.split("//= ").next().unwrap_or_default().to_owned()));
    }
    list.sort();
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

/// Each code whose page shows assembly has a case.
fn complete() -> Result<(), String> {
    let cases = cases()?;
    let has = |code: &str| cases.iter().any(|(name, _)| name == code);
    let shown = CODES.iter().filter(|code| code.page.contains("Wrong:\n\n```asm"));
    let missing: Vec<&str> = shown.map(|code| code.name).filter(|name| !has(name)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no case for {missing:?} in testdata/diag/cases")) }
}
