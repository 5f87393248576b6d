//! The README's examples are actual output: each command is run, and prints what is shown.
//!
//! In: README.md. Out: one test per block of commands, run in order in one folder with `rasm` in PATH. `cat FILE` shows a file
//! that the block needs, so it is written instead.

use crate::support::difference;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::{failure, skip};
use crate::support::tree;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Commands whose blocks are not run, since they need a module, a package's sources or a listing that the README does not
/// show. The suites `toolexec`, `goobj` and `oracle` cover them.
const NOT_RUN: [&str; 4] =
    ["rasm verify std.s", "go build ", "rasm dump \"$(go list ", "gcc -O3 -mavx2 -c dot.c"];

/// The number of commands that are run.
const COMMANDS: usize = 14;

/// A command and what it prints.
type Step = (String, String);

pub(super) fn trials() -> Vec<Trial> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = match fs::read_to_string(root.join("README.md")) {
        Ok(text) => text,
        Err(error) => return vec![failure("readme", format!("README.md: {error}"))],
    };
    let (without, run): (Vec<_>, Vec<_>) = blocks(&text).into_iter().partition(|steps| {
        steps.iter().any(|(command, _)| NOT_RUN.iter().any(|start| command.starts_with(start)))
    });
    let count = run.iter().map(Vec::len).sum::<usize>();
    if without.len() != NOT_RUN.len() || count != COMMANDS {
        return vec![failure("readme", format!("{count} commands and {} not run", without.len()))];
    }
    // The blocks build on each other.
    let steps: Vec<Step> = run.into_iter().flatten().collect();
    match tree::find() {
        Ok(tree) => {
            let bin = tree.root.join("bin").display().to_string();
            vec![Trial::test("readme", move || follow(&steps, &bin).map_err(Failed::from))]
        }
        Err(missing) => vec![skip("readme", &missing)],
    }
}

/// The blocks of commands with their output.
fn blocks(text: &str) -> Vec<Vec<Step>> {
    let fenced = text.split("```\n").skip(1).step_by(2).filter(|block| block.starts_with("$ "));
    let step = |step: &str| {
        let (command, shown) = step.split_once('\n').unwrap_or((step, ""));
        (command.to_owned(), shown.to_owned())
    };
    fenced.map(|block| format!("\n{block}").split("\n$ ").skip(1).map(step).collect()).collect()
}

fn follow(steps: &[Step], go: &str) -> Result<(), String> {
    let folder = scratch()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fault = |error: std::io::Error| error.to_string();
    std::os::unix::fs::symlink(root.join("testdata"), folder.path().join("testdata")).map_err(fault)?;
    fs::copy(root.join("testdata/oops.s"), folder.path().join("oops.s")).map_err(fault)?;
    let rasm = Path::new(env!("CARGO_BIN_EXE_rasm")).parent().unwrap_or(root).display();
    let path = format!("{rasm}:{go}:{}", std::env::var("PATH").unwrap_or_default());
    for (command, shown) in steps {
        if let Some(name) = command.strip_prefix("cat ") {
            fs::write(folder.path().join(name), format!("{}\n", shown.trim_end())).map_err(fault)?;
            continue;
        }
        let command = command.replace("cargo run --release --", "rasm");
        let output = Command::new("sh")
            .args(["-c", &format!("{{ {command}\n}} 2>&1")])
            .current_dir(folder.path())
            .env("PATH", &path)
            .envs([("LC_ALL", "C.UTF-8"), ("GOTOOLCHAIN", "local")])
            .output()
            .map_err(|error| format!("sh: {error}"))?;
        // The margin of a message may end with blanks.
        let plain = |text: &str| {
            text.trim_end().lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>()
        };
        let [shown, printed] = [shown, &String::from_utf8_lossy(&output.stdout)[..]].map(plain);
        difference::in_lines(["shown", "printed"], shown.as_bytes(), printed.as_bytes())
            .map_err(|error| format!("$ {command}\n{error}"))?;
    }
    Ok(())
}
