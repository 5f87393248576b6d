//! The ways of `rasm import`: C source, variants for levels, declarations by debug information; and `rasm verify` of the result.
//!
//! In: examples/import, and the kernels. Out: the example is built, tested and run as a reader would; what is declared is accepted by the
//! go command and has the layout that C has; a file that was edited is noticed.

use super::kernels::go;
use super::{compile, folder};
use crate::support::run::{self, Outcome};
use crate::support::runner::{Failed, Trial};
use crate::support::suite::{missing, skip};
use crate::support::tree::{self, Tree};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

type Check = fn(&Tree) -> Result<(), String>;

const CHECKS: [(&str, Check); 4] =
    [("example", example), ("declare", declare), ("verify", verify), ("folder", one_folder)];

pub(super) fn trials() -> Vec<Trial> {
    let tree = match missing("gcc").map_or_else(tree::find, Err) {
        Ok(tree) => Arc::new(tree),
        Err(reason) => {
            return CHECKS.iter().map(|(name, _)| skip(&format!("command/{name}"), &reason)).collect();
        }
    };
    let trial = |(name, check): (&str, Check)| {
        let tree = tree.clone();
        Trial::test(format!("command/{name}"), move || check(&tree).map_err(Failed::from))
    };
    CHECKS.into_iter().map(trial).collect()
}

/// Runs rasm with gcc.
fn rasm(folder: &Path, arguments: &[&str]) -> Result<Outcome, String> {
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder).env("CC", "gcc").args(arguments);
    run::outcome(rasm)
}

/// The example, by what its `go:generate` line says.
fn example(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/import");
    fs::create_dir(scratch.path().join("c")).map_err(|error| error.to_string())?;
    for name in ["go.mod", "main.go", "main_test.go", "c/vector.c"] {
        fs::copy(from.join(name), scratch.path().join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    let main = fs::read_to_string(from.join("main.go")).map_err(|error| error.to_string())?;
    let line = main.lines().find_map(|line| line.strip_prefix("//go:generate rasm ")).ok_or("no command")?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let first = rasm(scratch.path(), &words)?.expect("rasm import")?;
    let read = |name: &str| {
        fs::read_to_string(scratch.path().join(name)).map_err(|error| format!("{name}: {error}"))
    };
    let (declarations, assembly) = (read("vector_amd64.go")?, read("vector_amd64.s")?);
    for wanted in [
        "// dot is the sum of the products of n pairs of numbers.\nfunc dot(a *float32, b *float32, n uint) float32 {",
        "differences: its number, or -1 if there is none.",
        "//go:noescape\nfunc dot_v3(",
        "//go:build amd64",
    ] {
        if !declarations.contains(wanted) {
            return Err(format!("no `{wanted}` in\n{declarations}"));
        }
    }
    for wanted in ["// vector.c:7: for (size_t i = 0;", "Z0", "CPUID"] {
        if !assembly.contains(wanted) {
            return Err(format!("no `{wanted}` in the assembly\n{}", run::head(&assembly, 60)));
        }
    }
    go(tree, scratch.path(), &["vet", "."])?;
    go(tree, scratch.path(), &["test", "-count=1", "."])?;
    go(tree, scratch.path(), &["run", "."])?;
    // Again, over files of ours: the same; but not over a file of somebody else's.
    let second = rasm(scratch.path(), &words)?.expect("rasm import")?;
    if first.stdout != second.stdout || assembly != read("vector_amd64.s")? {
        return Err("the same source gives another file".into());
    }
    fs::write(scratch.path().join("vector_amd64.go"), "package main\n").map_err(|error| error.to_string())?;
    let refused = rasm(scratch.path(), &words)?;
    let is_kept = read("vector_amd64.go")? == "package main\n";
    if refused.success || !is_kept || !refused.stderr.contains("would-overwrite") {
        return Err(format!("not refused: {}", refused.stderr));
    }
    Ok(())
}

/// The kernels with the declarations that their debug information makes, and the sizes of structs that C has.
fn declare(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    compile("gcc", &["-O2", "-g"], &folder("kernels").join("kernels.c"), &at.join("kernels.o"))?;
    rasm(at, &["import", "kernels.o", "--declare", "--package", "kernels", "-o", "kernels.go"])?
        .expect("rasm import --declare")?;
    rasm(at, &["import", "kernels.o", "--go-files", "kernels.go", "-o", "kernels_amd64.s"])?
        .expect("rasm import")?;
    let text = fs::read_to_string(at.join("kernels.go")).map_err(|error| error.to_string())?;
    for wanted in [
        "func dot_f64(a *float64, b *float64, n uint) float64",
        "func find(text *byte, n uint, word *byte, m uint) int64",
        "func turn(p point, s float64) point",
        "func mix(a float32, b float64, c int32, d float32) float32",
    ] {
        if !text.contains(wanted) {
            return Err(format!("no `{wanted}` in\n{text}"));
        }
    }
    fs::write(at.join("go.mod"), "module kernels\n\ngo 1.22\n").map_err(|error| error.to_string())?;
    go(tree, at, &["vet", "."])?;
    // A function that Go cannot have is a warning, the others are declared.
    let source =
        "union u { int a; float b; }; int f(union u x) { return x.a; } int g(int type) { return type; }\n";
    fs::write(at.join("odd.c"), source).map_err(|error| error.to_string())?;
    compile("gcc", &["-g"], &at.join("odd.c"), &at.join("odd.o"))?;
    let odd = rasm(at, &["import", "odd.o", "--declare", "--package", "odd"])?.expect("rasm import")?;
    let text = String::from_utf8_lossy(&odd.stdout);
    if !text.contains("func g(type_ int32) int32") || !odd.stderr.contains("a union") {
        return Err(format!("{text}\n{}", odd.stderr));
    }
    Ok(())
}

/// What was imported is verified; what was edited is not.
fn verify(_: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    let go_file = folder("kernels").join("kernels.go").display().to_string();
    compile("gcc", &["-O2"], &folder("kernels").join("kernels.c"), &at.join("kernels.o"))?;
    rasm(at, &["import", "kernels.o", "--go-files", &go_file, "-o", "kernels_amd64.s"])?
        .expect("rasm import")?;
    let words = ["verify", "kernels_amd64.s", "--object", "kernels.o", "--go-files", &go_file];
    let told = rasm(at, &words)?.expect("rasm verify")?;
    let told = String::from_utf8_lossy(&told.stdout);
    let count = told.lines().filter(|line| line.contains(".text+0x")).count();
    let said = told.lines().last().and_then(|line| {
        line.split(", ").find_map(|part| part.strip_suffix(" rewritten")?.parse::<usize>().ok())
    });
    if said != Some(count) || count == 0 {
        return Err(format!("{count} instructions, not {said:?}, in\n{}", run::head(&told, 20)));
    }
    let path = at.join("kernels_amd64.s");
    let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let spaced = text.replace("\tXORL AX, AX\n", "\tXORL    AX, AX // nothing\n");
    let edited = text.replacen("ADDQ $1, ", "ADDQ $2, ", 1);
    if spaced == text || edited == text {
        return Err("nothing to edit".into());
    }
    fs::write(&path, spaced).map_err(|error| error.to_string())?;
    rasm(at, &words)?.expect("rasm verify of other spaces")?;
    fs::write(&path, edited).map_err(|error| error.to_string())?;
    let refused = rasm(at, &words)?;
    if refused.success || !refused.stderr.contains("import-differs") {
        return Err(format!("not refused: {}", refused.stderr));
    }
    Ok(())
}

/// Objects for two levels, and C for one.
fn one_folder(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    let source = "/* Adds\n * two numbers. */\nint add(int a, int b) { return a + b; }\n";
    for name in ["c", "one", "two"] {
        fs::create_dir(at.join(name)).map_err(|error| error.to_string())?;
    }
    fs::write(at.join("c/add.c"), source).map_err(|error| error.to_string())?;
    rasm(at, &["import", "c/add.c", "-O3", "-I", "c", "-o", "one"])?.expect("rasm import")?;
    let text = fs::read_to_string(at.join("one/add_amd64.go")).map_err(|error| error.to_string())?;
    let wanted =
        "package one\n\n// Adds\n// two numbers.\n//\n//go:noescape\nfunc add(a int32, b int32) int32\n";
    if !text.ends_with(wanted) {
        return Err(text);
    }
    compile("gcc", &["-g", "-O1"], &at.join("c/add.c"), &at.join("a.o"))?;
    compile("gcc", &["-g", "-O1", "-march=x86-64-v3"], &at.join("c/add.c"), &at.join("b.o"))?;
    rasm(at, &["import", "--dispatch", "v1:a.o,v3:b.o", "-o", "two"])?.expect("rasm import")?;
    let test = "package two\n\nimport \"testing\"\n\nfunc Test(t *testing.T) {\n\tif add(2, 3) != 5 || add_v1(1, 1) != 2 || level < 1 || level > 4 {\n\t\tt.Fatal(level)\n\t}\n}\n";
    fs::write(at.join("two/two_test.go"), test).map_err(|error| error.to_string())?;
    fs::write(at.join("go.mod"), "module folder\n\ngo 1.22\n").map_err(|error| error.to_string())?;
    go(tree, at, &["vet", "./one", "./two"])?;
    go(tree, at, &["test", "-count=1", "./two"])
}
