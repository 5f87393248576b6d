//! What the tests of editors share: a file with an unknown instruction, in a folder with its Go file, and a script that edits it.

use crate::support::run::{self, scratch};
use std::fs;
use std::process::{Command, Stdio};

/// What an editor printed, and what it made of the file.
pub(super) struct Edited {
    pub(super) said: String,
    pub(super) text: String,
}

/// Runs an editor without a window; `RASM` in its environment names the command. The script, with its name, lies beside `f_amd64.s`.
pub(super) fn edit(editor: &str, arguments: &[&str], script: (&str, &str)) -> Result<Edited, String> {
    let folder = scratch()?;
    let path = |name: &str| folder.path().join(name);
    let write = |name: &str, text: &str| fs::write(path(name), text).map_err(|error| error.to_string());
    write("f_amd64.s", "TEXT ·f(SB), 4, $0-8\nMOVX a+0(FP),AX\n\tRET\n")?;
    write("f.go", "package f\n\nfunc f(a int)\n")?;
    write(script.0, script.1)?;
    let mut command = Command::new(editor);
    command.current_dir(folder.path()).args(arguments).stdin(Stdio::null());
    // Its files of state are not the user's.
    command
        .env("RASM", env!("CARGO_BIN_EXE_rasm"))
        .envs([("HOME", folder.path()), ("XDG_STATE_HOME", folder.path())]);
    let outcome = run::outcome(command)?;
    let said = format!("{}{}", String::from_utf8_lossy(&outcome.stdout), outcome.stderr);
    let text = fs::read_to_string(path("f_amd64.s")).map_err(|error| error.to_string())?;
    Ok(Edited { said, text })
}
