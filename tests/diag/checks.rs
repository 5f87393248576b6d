//! A case for each check, with the expected messages in it, for people and as JSON.
//!
//! In: `testdata/diag/checks/CODE.s`; a line `-- NAME.go --` starts a Go file of the package, `-- runtime --` says that it is the runtime's. Out:
//! the messages are those in the case; where `rasm fix` has an edit that is certain, the check is silent after it.

use super::{code_of, rasm, told};
use crate::support::run::{outcome, scratch};
use rasm::check::{CHECKS, Level};
use std::fs;
use std::path::Path;

/// The codes of the comments that silence checks.
const COMMENTS: [&str; 2] = ["bad-allow", "unneeded-allow"];

/// The messages for a case.
pub(super) fn printed(name: &str, text: &str) -> Result<String, String> {
    let code = code_of(name);
    let package = Package::new(name, text);
    let folder = scratch()?;
    package.write(folder.path())?;
    let said = |format: &str| package.check(code, format, folder.path());
    let messages = told(code, said)?;
    let is_on = CHECKS.iter().any(|check| check.name == code && check.level != Level::Allow);
    if is_on && messages.contains("MachineApplicable") {
        let mut command = rasm(folder.path());
        command.args(["fix", "--yes", name]);
        outcome(command)?;
        let left = said("human")?;
        if !left.is_empty() {
            return Err(format!("after its fix: {left}"));
        }
    }
    Ok(messages)
}

/// The files of a case.
struct Package<'a> {
    name: &'a str,
    assembly: &'a str,
    go: Option<(&'a str, &'a str)>,
    is_runtime: bool,
}

impl<'a> Package<'a> {
    fn new(name: &'a str, text: &'a str) -> Self {
        let is_head = |line: &&str| line.starts_with("-- ") && line.ends_with(" --");
        let Some(head) = text.lines().find(is_head) else {
            return Self { name, assembly: text, go: None, is_runtime: false };
        };
        let (assembly, rest) = text.split_once(head).unwrap_or((text, ""));
        match head.trim_matches(['-', ' ']) {
            "runtime" => Self { name, assembly, go: None, is_runtime: true },
            title => Self { name, assembly, go: Some((title, rest)), is_runtime: false },
        }
    }

    fn write(&self, folder: &Path) -> Result<(), String> {
        let write = |name: &str, text: &str| {
            fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))
        };
        write(self.name, self.assembly)?;
        self.go.map_or(Ok(()), |(name, text)| write(name, text))
    }

    /// What one check says.
    fn check(&self, code: &str, format: &str, folder: &Path) -> Result<String, String> {
        let mut command = rasm(folder);
        command.args(["check", "--error-format", format]);
        // Comments are about checks that are made.
        if !COMMENTS.contains(&code) {
            command.args(["-A", "all", "-W", code]);
        }
        if code == "cpu-level" {
            command.args(["--goamd64", "v1"]);
        }
        if self.is_runtime {
            command.args(["-p", "runtime"]);
        }
        // Only a whole package tells that a function is missing.
        command.arg(if self.go.is_some() { "." } else { self.name });
        Ok(outcome(command)?.stderr)
    }
}
