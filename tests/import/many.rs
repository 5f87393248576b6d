//! Objects whose parts multiply.
//!
//! In: assembly with thousands of functions in a table, and as many that call by it. Out, one test: they are imported in seconds.

use super::compile;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use std::fmt::Write;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// Functions in the table, and callers.
const FUNCTIONS: usize = 3000;
/// It takes a few seconds without optimization; each caller with each function took minutes.
const MOST: Duration = Duration::from_secs(60);

pub(super) fn trials() -> Vec<Trial> {
    vec![Trial::test("many/callers of a table", || check().map_err(Failed::from))]
}

fn check() -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = |name: &str| scratch.path().join(name);
    let mut text = String::from("\t.text\n");
    let mut go = String::from("package many\n");
    let mut table = String::from("\t.section .data.rel.ro,\"aw\"\ntable:\n");
    // Writing to a string cannot fail.
    for n in 0..FUNCTIONS {
        // Some of those in the table go on by it.
        let body = if n % 100 == 1 {
            "andl $1, %edi\nleaq table(%rip), %rax\njmp *(%rax,%rdi,8)".to_owned()
        } else {
            format!("leaq {n}(%rdi), %rax\nret")
        };
        function(&mut text, &format!("m{n}"), &body);
        let call = format!("andl $2047, %edi\nleaq table(%rip), %rdx\ncall *(%rdx,%rdi,8)\naddq ${n}, %rax");
        function(&mut text, &format!("c{n}"), &format!("pushq %rbx\n{call}\npopq %rbx\nret"));
        _ = writeln!(go, "\nfunc c{n}(x int) int");
        _ = writeln!(table, "\t.quad m{n}");
    }
    text.push_str(&table);
    fs::write(at("many.s"), text).map_err(|error| error.to_string())?;
    fs::write(at("many.go"), go).map_err(|error| error.to_string())?;
    compile("cc", &[], &at("many.s"), &at("many.o"))?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(scratch.path()).args([
        "import",
        "many.o",
        "--go-files",
        "many.go",
        "-o",
        "many_amd64.s",
    ]);
    let start = Instant::now();
    run::outcome(rasm)?.expect("rasm import")?;
    let taken = start.elapsed();
    if taken > MOST { Err(format!("{taken:?}")) } else { Ok(()) }
}

/// Adds a function to assembly.
fn function(text: &mut String, name: &str, body: &str) {
    _ = writeln!(
        text,
        "\t.globl {name}\n\t.type {name}, @function\n{name}:\n{body}\n\t.size {name}, . - {name}"
    );
}
