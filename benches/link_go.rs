//! Whole-process time and memory of `rasm link` against `go tool link`, as a table: `cargo bench --bench link_go`.
//!
//! In: the Go tree of the newest release. Out: for each program, by default and stripped, the medians of both linkers, run
//! alternately on the same two processors, the ratio, and peak memory. Nothing is asserted; the table is for the reader.
//! Then what users feel: `go build` of cmd/go after an edit, and what a call costs that is left to Go's linker.
//! The program `generated` is about 100 MB of types, methods, and tables that refer to them. `cargo bench --bench link_go -- hello
//! cmd/go` measures only these programs; what users feel has the names `build` and `fallback`. `-- --keep FOLDER` also leaves each
//! program's import configuration in a folder, and prints rasm's command lines, for a profiler.

#[path = "../tests/support/mod.rs"]
mod support;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;
use support::run;
use support::tree::{self, Tree};

/// Rounds of links, of builds, and of calls that fall back.
const ROUNDS: usize = 8;
const BUILDS: usize = 5;
const CALLS: usize = 51;

/// What is left out of a program.
const MODES: [(&str, &[&str]); 2] = [("default", &[]), ("-s -w", &["-s", "-w"])];

const BUILD_ID: &str =
    "-buildid=abcdefghijklmnopqrst/ABCDEFGHIJKLMNOPQRST/ABCDEFGHIJKLMNOPQRST/abcdefghijklmnopqrst";

/// Programs that are written here, and their packages besides `main`.
const WRITTEN: [(&str, usize); 2] = [("hello", 0), ("generated", 340)];

fn main() -> ExitCode {
    run::exit(bench())
}

fn bench() -> Result<(), String> {
    let tree = tree::find_release(tree::RELEASE)?;
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    let (mut wanted, mut keep) = (Vec::new(), None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--keep" => keep = Some(PathBuf::from(words.next().ok_or("--keep lacks a folder")?)),
            _ => wanted.push(word),
        }
    }
    let scratch = run::scratch()?;
    let folder = keep.as_deref().unwrap_or(scratch.path());
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let linkers = [
        vec![tree.root.join("pkg/tool/linux_amd64/link")],
        vec![PathBuf::from(env!("CARGO_BIN_EXE_rasm")), PathBuf::from("link")],
    ];
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|word| word == name);
    println!("| program | mode | MB | go tool link ms / MiB | rasm link ms / MiB | time | memory |");
    println!("|---|---|---|---|---|---|---|");
    for name in ["hello", "cmd/go", "cmd/compile", "generated"].into_iter().filter(|name| is_wanted(name)) {
        let inputs = Inputs::of(&tree, name, folder)?;
        for (mode, flags) in MODES {
            let links = [0, 1].map(|number| Link {
                linker: &linkers[number],
                output: scratch.path().join(number.to_string()),
                flags,
                inputs: &inputs,
            });
            if keep.is_some() {
                println!("{:?}", links[1].command(&tree, &[]));
            }
            let times =
                alternate(ROUNDS, |number| Ok(links[number].command(&tree, &["taskset", "-c", "0,1"])))?;
            let [theirs, ours] = [links[0].peak(&tree)?, links[1].peak(&tree)?];
            let size = fs::metadata(&links[1].output).map_err(|error| error.to_string())?.len();
            println!(
                "| {name} | {mode} | {:.1} | {:.1} / {theirs:.0} | {:.1} / {ours:.0} | {:.2}× | {:.2} |",
                size as f64 / 1e6,
                times[0],
                times[1],
                times[0] / times[1],
                ours / theirs,
            );
        }
    }
    if is_wanted("build") {
        build(&tree, scratch.path())?;
    }
    if is_wanted("fallback") {
        fallback(&tree, scratch.path())?;
    }
    Ok(())
}

/// `go build` of cmd/go after an edit of a line, alone and with rasm as its assembler and linker. The edit is in an overlay, so the
/// tree stays as it is.
fn build(tree: &Tree, scratch: &Path) -> Result<(), String> {
    let edited = tree.root.join("src/cmd/go/main.go");
    let source = fs::read_to_string(&edited).map_err(|error| error.to_string())?;
    let overlay = scratch.join("overlay.json");
    let copy = scratch.join("main.go");
    let replace = format!("{{\"Replace\": {{{edited:?}: {copy:?}}}}}");
    fs::write(&overlay, replace).map_err(|error| error.to_string())?;
    let toolexec = format!("-toolexec='{}' toolexec --no-fallback", env!("CARGO_BIN_EXE_rasm"));
    let mut edits = 0;
    let times = alternate(BUILDS, |number| {
        edits += 1;
        let text = format!("{source}\nvar edit = \"{edits} of {}\"\n", std::process::id());
        fs::write(&copy, text).map_err(|error| error.to_string())?;
        let mut command = run::clean(&tree.root.join("bin/go"), tree);
        command.env("CGO_ENABLED", "0").env("GOPROXY", "off").env("GOFLAGS", "-buildvcs=false");
        command.current_dir(tree.root.join("src/cmd/go")).arg("build").arg("-overlay").arg(&overlay);
        if number == 1 {
            command.arg(&toolexec);
        }
        command.arg("-o").arg(scratch.join("go")).arg(".");
        Ok(command)
    })?;
    println!("\n| `go build` of cmd/go after an edit | ms |\n|---|---|");
    println!("| alone | {:.0} |\n| `-toolexec 'rasm toolexec'` | {:.0} |", times[0], times[1]);
    Ok(())
}

/// What a call costs more under `rasm toolexec` that is left to Go's linker: because of a flag, and because of a package.
fn fallback(tree: &Tree, scratch: &Path) -> Result<(), String> {
    // A tree whose linker does nothing.
    let tool = scratch.join("go/pkg/tool/linux_amd64/link");
    let text = |error: std::io::Error| error.to_string();
    fs::create_dir_all(tool.parent().unwrap_or(scratch)).map_err(text)?;
    fs::copy("/bin/true", &tool).map_err(text)?;
    fs::write(scratch.join("go/VERSION"), format!("go{}\n", tree::RELEASE)).map_err(text)?;
    let inputs = Inputs::of(tree, "cmd/go", scratch)?;
    let with_c = scratch.join("with_c.importcfg");
    let lines = fs::read_to_string(&inputs.config).map_err(text)?;
    fs::write(&with_c, lines + "packagefile runtime/cgo=/nowhere.a\n").map_err(text)?;
    println!("\n| left to Go's linker | ms alone | ms with rasm | ms added |\n|---|---|---|---|");
    for (name, flag, config) in [("`-race`", "-race", &inputs.config), ("cgo", "-buildmode=exe", &with_c)] {
        let times = alternate(CALLS, |number| {
            let rasm = Path::new(env!("CARGO_BIN_EXE_rasm"));
            let mut command = run::clean(if number == 0 { &tool } else { rasm }, tree);
            if number == 1 {
                command.arg("toolexec").arg(&tool);
            }
            command.arg("-o").arg(scratch.join("out")).arg("-importcfg").arg(config).arg(flag);
            command.args([BUILD_ID, "-extld=gcc"]).arg(&inputs.main);
            Ok(command)
        })?;
        println!("| {name} | {:.2} | {:.2} | {:.2} |", times[0], times[1], times[1] - times[0]);
    }
    Ok(())
}

/// The medians in milliseconds of two commands, by number, which are run in turn, after one round that warms caches.
fn alternate(
    rounds: usize,
    mut command: impl FnMut(usize) -> Result<Command, String>,
) -> Result<[f64; 2], String> {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..=rounds {
        for (number, times) in times.iter_mut().enumerate() {
            let command = command(number)?;
            let begin = Instant::now();
            run::outcome(command)?.expect("the command")?;
            if round > 0 {
                times.push(begin.elapsed().as_secs_f64() * 1e3);
            }
        }
    }
    Ok(times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    }))
}

/// A linker with its arguments.
struct Link<'a> {
    linker: &'a [PathBuf],
    output: PathBuf,
    flags: &'a [&'a str],
    inputs: &'a Inputs,
}

impl Link<'_> {
    fn command(&self, tree: &Tree, before: &[&str]) -> Command {
        let mut words = before.iter().map(PathBuf::from).chain(self.linker.iter().cloned());
        let mut command = run::clean(&words.next().unwrap_or_default(), tree);
        command.args(words).arg("-o").arg(&self.output).arg("-importcfg").arg(&self.inputs.config);
        command.args(self.flags).args(["-buildmode=exe", BUILD_ID, "-extld=gcc"]).arg(&self.inputs.main);
        command
    }

    /// Peak memory in MiB. A small program starts the linker: a child begins with the peak of its parent.
    fn peak(&self, tree: &Tree) -> Result<f64, String> {
        let said = run::outcome(self.command(tree, &["/usr/bin/time", "-f", "%M"]))?.stderr;
        let kib = said.lines().last().and_then(|line| line.trim().parse::<f64>().ok());
        kib.map(|kib| kib / 1024.0).ok_or_else(|| format!("time(1) said: {said}"))
    }
}

/// What linking a program takes: the archive of `main`, and the configuration of imports.
struct Inputs {
    main: PathBuf,
    config: PathBuf,
}

impl Inputs {
    /// Compiles what a program needs, and lists its archives in `folder`.
    fn of(tree: &Tree, name: &str, folder: &Path) -> Result<Self, String> {
        let mut command = run::clean(&tree.root.join("bin/go"), tree);
        command.env("CGO_ENABLED", "0").env("GOPROXY", "off").env("GOFLAGS", "-buildvcs=false");
        command.args([
            "list",
            "-export",
            "-deps",
            "-f={{if .Export}}{{.Name}}\t{{.ImportPath}}\t{{.Export}}{{end}}",
        ]);
        match WRITTEN.iter().find(|written| written.0 == name) {
            Some((_, packages)) => {
                // At a fixed place, so that the go command compiles it only once.
                let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("link_go").join(name);
                write(&source, *packages).map_err(|error| error.to_string())?;
                command.current_dir(source).arg(".");
            }
            None => {
                command.current_dir(tree.root.join("src")).arg(name);
            }
        }
        let listed = run::outcome(command)?.expect("go list")?;
        let mut main = PathBuf::new();
        let mut text = String::new();
        for row in String::from_utf8_lossy(&listed.stdout).lines() {
            let mut words = row.split('\t');
            if let (Some(package), Some(path), Some(archive)) = (words.next(), words.next(), words.next()) {
                match package {
                    "main" => main = archive.into(),
                    _ => text += &format!("packagefile {path}={archive}\n"),
                }
            }
        }
        let config = folder.join(format!("{}.importcfg", name.replace('/', "_")));
        fs::write(&config, text).map_err(|error| error.to_string())?;
        Ok(Self { main, config })
    }
}

/// Writes a program of `main` and that many packages.
fn write(folder: &Path, packages: usize) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("go.mod"), "module written\n\ngo 1.27\n")?;
    let mut imports = String::new();
    let mut body = String::new();
    for number in 0..packages {
        let own = folder.join(format!("p{number}"));
        fs::create_dir_all(&own)?;
        fs::write(own.join("p.go"), package(number))?;
        let _ = writeln!(imports, "\t\"written/p{number}\"");
        let _ = writeln!(body, "\tfor _, row := range p{number}.Table {{\n\t\tfmt.Println(row)\n\t}}");
    }
    let main = format!(
        "package main\n\nimport (\n\t\"fmt\"\n{imports})\n\nfunc main() {{\n\tfmt.Println(\"hello\")\n{body}}}\n"
    );
    fs::write(folder.join("main.go"), main)
}

/// The source of a package: 60 types with two methods each, and a table of 1,500 values of these types.
fn package(number: usize) -> String {
    let mut text = format!("package p{number}\n\nimport \"fmt\"\n\n");
    for of in 0..60 {
        let (next, other) = ((of + 1) % 60, (of + 7) % 60);
        let (modulus, factor) = (of + 2, of + 3);
        let _ = write!(
            text,
            "type T{of} struct {{\n\tName string\n\tA, B{of} int\n\tNext *T{next}\n\tList []T{next}\n\
             \tBy map[string]*T{other}\n}}\n\n\
             func (t *T{of}) String() string {{ return fmt.Sprint(t.Name, t.A, len(t.List)) }}\n\n\
             func (t *T{of}) Sum(n int) (sum int) {{\n\tfor i, x := range t.List {{\n\
             \t\tif i%{modulus} == n {{\n\t\t\tsum += len(x.Name) * {factor}\n\t\t}}\n\t}}\n\
             \tif other, ok := t.By[t.Name]; ok && n > 0 {{\n\t\tsum += other.Sum(n - 1)\n\t}}\n\
             \tt.B{of} = sum\n\treturn sum\n}}\n\n"
        );
    }
    text += "var Table = [...]struct {\n\tName string\n\tKind int\n\tOf   fmt.Stringer\n}{\n";
    for row in 0..1500 {
        let of = row % 60;
        let _ = writeln!(
            text,
            "\t{{\"p{number}.name{row}\", {row}, &T{of}{{Name: \"row {row} of {number}\"}}}},"
        );
    }
    text + "}\n"
}
