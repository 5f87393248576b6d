//! The frames of a Go program, by its debug information.
//!
//! In: a small program, built by the go command. Out: variables have the types that Go gives them, which are in units of their own.

use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use std::fs;
use std::process::Command;

const SOURCE: &str = "package main\n\nimport \"os\"\n\ntype pair struct{ a, b int }\n\n//go:noinline\nfunc keep(p *[64]pair) int { return p[3].a }\n\n\
    func main() {\n\tvar pairs [64]pair\n\tfor i := range pairs {\n\t\tpairs[i].a = i\n\t}\n\tos.Exit(keep(&pairs) - 3)\n}\n";

pub(super) fn trial() -> Trial {
    match tree::find() {
        Ok(tree) => Trial::test("program/go", move || frame(&tree).map_err(Failed::from)),
        Err(missing) => skip("program/go", &missing),
    }
}

fn frame(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    for (name, text) in [("main.go", SOURCE), ("go.mod", "module x\n\ngo 1.22\n")] {
        fs::write(at.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    let mut go = run::clean(&tree.root.join("bin/go"), tree);
    go.current_dir(at).env("CGO_ENABLED", "0").args(["build", "-o", "prog", "."]);
    run::outcome(go)?.expect("go build")?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(at).args(["frame", "--no-calls", "prog", "main.main"]);
    let drawn = String::from_utf8_lossy(&run::outcome(rasm)?.expect("rasm frame")?.stdout).into_owned();
    let wanted = "local pairs [64]main.pair";
    let line = drawn.lines().find(|line| line.contains(wanted)).ok_or_else(|| drawn.clone())?;
    // Sixteen bytes for each of 64.
    if line.contains(" 1024 ") { Ok(()) } else { Err(line.to_owned()) }
}
