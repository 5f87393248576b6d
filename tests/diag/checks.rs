//! A case for each check, with the expected messages in it, for people and as JSON.
//!
//! In: `testdata/diag/checks/CODE.s`; a line `-- NAME.go --` starts a Go file of the package, `-- runtime --` says that it is the runtime's. Out:
//! the messages are those in the case; where `rasm fix` has an edit that is certain, the check is silent after it; each check has a case.

use super::readable;
use crate::support::directives;
use crate::support::run::{outcome, scratch};
use rasm::check::{CHECKS, Level};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The codes of the comments that silence checks.
const COMMENTS: [&str; 2] = ["bad-allow", "unneeded-allow"];

/// All cases.
pub(super) fn check_all() -> Result<(), String> {
    let folder = super::folder().join("checks");
    directives::check_folder(&folder, printed);
    let names = CHECKS.iter().map(|check| check.name).chain(COMMENTS);
    let missing: Vec<&str> = names.filter(|name| !folder.join(name).with_extension("s").exists()).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no case for {missing:?} in testdata/diag/checks")) }
}

/// The messages for a case.
fn printed(name: &str, text: &str) -> Result<String, String> {
    let code = name.trim_end_matches(".s");
    let package = Package::new(name, text);
    let folder = scratch()?;
    package.write(folder.path())?;
    let said = |format: &str| package.check(code, format, folder.path());
    let (human, json) = (said("human")?, said("json")?);
    if !human.contains(&format!("[{code}]")) {
        return Err(format!("it does not have its code: {human}"));
    }
    let is_on = CHECKS.iter().any(|check| check.name == code && check.level != Level::Allow);
    if is_on && json.contains("MachineApplicable") {
        let mut command = rasm(folder.path());
        command.args(["fix", "--yes", name]);
        outcome(command)?;
        let left = said("human")?;
        if !left.is_empty() {
            return Err(format!("after its fix: {left}"));
        }
    }
    readable(human, &json)
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

fn rasm(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command.current_dir(folder).env_remove("CLICOLOR_FORCE").env("GOROOT", "off");
    command
}
