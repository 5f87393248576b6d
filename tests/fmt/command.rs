//! The options of `rasm fmt`.

use crate::support::run::{self, Outcome, scratch};
use crate::support::runner::{Failed, Trial};
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

const UNTIDY: &str = "TEXT ·f(SB),4,$0\nMOVQ AX,BX\n  RET\n";
const TIDY: &str = "TEXT ·f(SB), 4, $0\n\tMOVQ AX, BX\n\tRET\n";
const OPEN: &str = "/* no end\n";

/// A test in the folder that it gets.
type Test = fn(&Path) -> Result<(), String>;

pub(super) fn trials() -> Vec<Trial> {
    let tests: [(&str, Test); 5] =
        [("output", output), ("list", list), ("diff", diff), ("write", write), ("refusal", refusal)];
    let trial = |(name, test): (&str, Test)| {
        Trial::test(format!("command/{name}"), move || in_folder(test).map_err(Failed::from))
    };
    tests.into_iter().map(trial).collect()
}

/// Runs a test in a folder with a file that is formatted, one that is not, and one in a folder below.
fn in_folder(test: Test) -> Result<(), String> {
    let folder = scratch()?;
    let path = folder.path();
    fs::create_dir(path.join("below")).map_err(|error| error.to_string())?;
    for (name, text) in
        [("tidy.s", TIDY), ("untidy.s", UNTIDY), ("below/deep.s", UNTIDY), ("below/not.go", UNTIDY)]
    {
        fs::write(path.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    test(path)
}

fn rasm(folder: &Path, words: &[&str], input: &str) -> Result<Outcome, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command
        .current_dir(folder)
        .arg("fmt")
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    child.stdin.take().ok_or("no input")?.write_all(input.as_bytes()).map_err(|error| error.to_string())?;
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    Ok(Outcome {
        success: output.status.success(),
        code: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// What a run that succeeds prints.
fn printed(folder: &Path, words: &[&str], input: &str) -> Result<String, String> {
    let outcome = rasm(folder, words, input)?.expect("rasm fmt")?;
    Ok(String::from_utf8_lossy(&outcome.stdout).into_owned())
}

fn expect(what: &str, found: &str, expected: &str) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?}, not {expected:?}")) }
}

fn output(folder: &Path) -> Result<(), String> {
    expect("standard input", &printed(folder, &[], UNTIDY)?, TIDY)?;
    expect("a file", &printed(folder, &["untidy.s"], "")?, TIDY)?;
    let kept = fs::read_to_string(folder.join("untidy.s")).map_err(|error| error.to_string())?;
    expect("the file", &kept, UNTIDY)?;
    expect("-w without files", &printed(folder, &["-w"], UNTIDY)?, TIDY)
}

fn list(folder: &Path) -> Result<(), String> {
    expect("a folder", &printed(folder, &["-l", "."], "")?, "./below/deep.s\n./untidy.s\n")?;
    expect("a tidy file", &printed(folder, &["-l", "tidy.s"], "")?, "")
}

fn diff(folder: &Path) -> Result<(), String> {
    let patch = printed(folder, &["-d", "tidy.s", "untidy.s"], "")?;
    let expected = "--- a/untidy.s\n+++ b/untidy.s\n@@ -1,3 +1,3 @@\n-TEXT ·f(SB),4,$0\n-MOVQ AX,BX\n-  RET\n\
                    +TEXT ·f(SB), 4, $0\n+\tMOVQ AX, BX\n+\tRET\n";
    expect("-d", &patch, expected)
}

fn write(folder: &Path) -> Result<(), String> {
    let private = fs::Permissions::from_mode(0o600);
    fs::set_permissions(folder.join("untidy.s"), private).map_err(|error| error.to_string())?;
    expect("-lw", &printed(folder, &["-lw", "untidy.s", "below"], "")?, "untidy.s\nbelow/deep.s\n")?;
    for name in ["untidy.s", "below/deep.s"] {
        expect(name, &fs::read_to_string(folder.join(name)).map_err(|error| error.to_string())?, TIDY)?;
    }
    let mode = fs::metadata(folder.join("untidy.s")).map_err(|error| error.to_string())?.permissions().mode();
    expect("permissions", &format!("{:o}", mode & 0o777), "600")?;
    expect("again", &printed(folder, &["-lw", "untidy.s", "below"], "")?, "")
}

/// A file that cannot be formatted is left alone, and the next one is formatted.
fn refusal(folder: &Path) -> Result<(), String> {
    fs::write(folder.join("open.s"), OPEN).map_err(|error| error.to_string())?;
    let outcome = rasm(folder, &["-w", "--error-format=short", "open.s", "missing.s", "untidy.s"], "")?;
    expect("status", &format!("{:?}", outcome.code), "Some(1)")?;
    let (said, missing) = outcome.stderr.split_once('\n').ok_or("one message only")?;
    expect("message", said, "open.s:1:1: error: this comment is not closed, so the file is left as it is")?;
    expect("missing file", &run::head(missing, 1), "missing.s: error: no such file or directory\n")?;
    expect("open.s", &fs::read_to_string(folder.join("open.s")).map_err(|error| error.to_string())?, OPEN)?;
    expect("untidy.s", &fs::read_to_string(folder.join("untidy.s")).map_err(|error| error.to_string())?, TIDY)
}
