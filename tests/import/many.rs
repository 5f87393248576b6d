//! Objects whose parts multiply.
//!
//! In: C with thousands of functions in a table, and as many that call by it. Out, one test: they are imported in seconds.

use super::compile;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use std::fmt::Write;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// Functions in the table, and callers.
const FUNCTIONS: usize = 3000;
/// It takes about three seconds without optimization; each caller with each function took minutes.
const MOST: Duration = Duration::from_secs(60);

pub(super) fn trials() -> Vec<Trial> {
    vec![Trial::test("many/callers of a table", || check().map_err(Failed::from))]
}

fn check() -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = |name: &str| scratch.path().join(name);
    let mut c = format!("typedef long f(long);\nextern f *const table[{FUNCTIONS}];\n");
    let mut go = String::from("package many\n");
    let mut names = Vec::new();
    // Writing to a string cannot fail.
    for n in 0..FUNCTIONS {
        // Some of those in the table call by it, too.
        let inner = if n % 100 == 1 { "table[x & 1](x >> 1)" } else { "x >> 3" };
        _ = writeln!(c, "long m{n}(long x) {{ return x * {n} + ({inner}); }}");
        _ = writeln!(c, "long c{n}(long x) {{ return table[(x + {n}) % {FUNCTIONS}u](x) + {n}; }}");
        _ = writeln!(go, "\nfunc c{n}(x int) int");
        names.push(format!("m{n}"));
    }
    _ = writeln!(c, "f *const table[{FUNCTIONS}] = {{{}}};", names.join(", "));
    fs::write(at("many.c"), c).map_err(|error| error.to_string())?;
    fs::write(at("many.go"), go).map_err(|error| error.to_string())?;
    compile("cc", &["-O1"], &at("many.c"), &at("many.o"))?;
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
