//! `go_asm.h` of a random package against `go tool compile -asmhdr`.
//!
//! In: a seed. Out: whether both define the same names with the same values.

use super::declarations;
use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run;
use crate::support::tree::Tree;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

pub(crate) fn check(tree: &Tree, seed: u64, report: &Report) -> Result<(), String> {
    // Package main would need a function main.
    let text = declarations::file(&mut Random::new(seed)).replacen("package main", "package p", 1);
    let folder = run::scratch()?;
    let write = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    write("p.go", &text)?;
    write("p.s", "TEXT ·assembled(SB), 4, $0-0\n\tRET\n")?;
    let mut compile = run::clean(&tree.root.join("pkg/tool/linux_amd64/compile"), tree);
    compile.current_dir(folder.path()).args(["-p", "p", "-asmhdr", "want.h", "-o", "p.a", "p.go"]);
    run::outcome(compile)?.expect("compile")?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder.path());
    rasm.args(["p.s", "--go-files", "p.go", "--go-asm-header", "have.h", "-g0", "-o", "p.o"]);
    run::outcome(rasm)?.expect("rasm")?;
    let defines = |name: &str| -> Result<BTreeSet<String>, String> {
        let text =
            fs::read_to_string(folder.path().join(name)).map_err(|error| format!("{name}: {error}"))?;
        Ok(text.lines().filter(|line| line.starts_with("#define ")).map(str::to_owned).collect())
    };
    let (have, want) = (defines("have.h")?, defines("want.h")?);
    if want.is_empty() {
        return Err("nothing is defined".into());
    }
    match have.symmetric_difference(&want).next() {
        Some(line) => {
            Err(format!("only {}: {line}\n{text}", if have.contains(line) { "here" } else { "in Go" }))
        }
        None => {
            report.add("go_asm.h: macros as go tool compile has them", have.len(), want.len());
            Ok(())
        }
    }
}
