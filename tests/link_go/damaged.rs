//! Archives and outputs that are not what they should be: the program is refused or linked, and nothing is half written.
//!
//! In: the archives of a command, changed at random and on purpose; files that cannot be written; a linker that is killed. Out:
//! exit codes, messages, and what lies in the folder.

use crate::link_go::programs::{Linker, MODES, Program};
use crate::link_go::with_tree;
use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run::{self, Outcome};
use crate::support::runner::{Failed, Trial};
use crate::support::settings;
use crate::support::tree::Tree;
use rasm::link::go;
use rasm::source::MemoryLoader;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

/// How often an archive of a command is damaged, for each change and in full.
const DAMAGES: [usize; 2] = [60, 4000];

/// How often an archive of the least program is.
const DAMAGES_OF_LEAST: [usize; 2] = [3000, 100_000];

/// The least program: an archive for each package, first that of `main`.
pub(super) const LEAST: [(&str, &[u8]); 4] = [
    ("main", include_bytes!("../../testdata/link_go/least/main.a")),
    ("runtime", include_bytes!("../../testdata/link_go/least/runtime.a")),
    ("internal/abi", include_bytes!("../../testdata/link_go/least/abi.a")),
    ("internal/runtime/maps", include_bytes!("../../testdata/link_go/least/maps.a")),
];

/// How often a linker is killed.
const KILLS: usize = 12;

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    vec![
        Trial::test("damaged/least", || least().map_err(Failed::from)),
        with_tree("damaged/archives", report, |tree, _| archives(tree)),
        with_tree("damaged/packages", report, |tree, _| packages(tree)),
        with_tree("damaged/objects", report, |tree, _| objects(tree)),
        with_tree("damaged/ring", report, |tree, _| ring(tree)),
        with_tree("damaged/outputs", report, |tree, _| outputs(tree)),
        match cannot_mount() {
            // Many kernels forbid it to users, which no installation can change.
            Some(reason) => Trial::unable("damaged/disks", reason),
            None => with_tree("damaged/disks", report, |tree, _| disks(tree)),
        },
        with_tree("damaged/killed", report, |tree, _| killed(tree)),
    ]
}

/// Whether the program was linked; an error if it was neither linked nor refused.
fn is_linked(outcome: &Outcome, output: &Path) -> Result<bool, String> {
    match outcome.code {
        Some(0) if output.exists() => Ok(true),
        Some(1) if !output.exists() && outcome.stderr.contains("error[go-link]") => Ok(false),
        code => Err(format!("{code:?}\n{}", outcome.stderr)),
    }
}

/// A damaged copy: one that ends early, has other bytes, or symbols of size 0.
fn damage(whole: &[u8], sizes: &[usize], kind: usize, random: &mut Random) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    match kind {
        0 => bytes.truncate(random.below(whole.len())),
        1 => {
            for _ in 0..1 + random.below(4) {
                let at = sizes[random.below(sizes.len())];
                bytes[at..at + 4].fill(0);
            }
        }
        _ => {
            for _ in 0..1 + random.below(8) {
                let at = random.below(whole.len());
                bytes[at] = random.below(256) as u8;
            }
        }
    }
    bytes
}

/// The least program, linked in this process: it is refused or linked, and nothing panics.
fn least() -> Result<(), String> {
    let sizes: Vec<Vec<usize>> =
        LEAST.iter().map(|(_, archive)| symbol_sizes(archive)).collect::<Result<_, _>>()?;
    let mut random = Random::of_run(3);
    let rounds = DAMAGES_OF_LEAST[usize::from(settings::full())];
    let mut refused = 0;
    for round in 0..rounds {
        let victim = random.below(LEAST.len());
        let mut loader = MemoryLoader::default();
        for (number, (path, archive)) in LEAST.iter().enumerate() {
            loader.insert(
                path,
                match number == victim && round > 0 {
                    true => damage(archive, &sizes[number], random.below(4), &mut random),
                    false => archive.to_vec(),
                },
            );
        }
        let options = go::Options {
            main: LEAST[0].0.into(),
            packages: LEAST[1..].iter().map(|(path, _)| (path.to_string(), path.to_string())).collect(),
            no_symbols: round % 4 == 1,
            no_dwarf: round % 4 == 1 || round % 4 == 2,
            plain_dwarf: round % 8 != 0,
            why: vec!["main.main".into()],
            sizes: true,
            ..go::Options::default()
        };
        match go::link(&options, &loader, &mut |_| {}) {
            Ok(linked) if linked.image.starts_with(b"\x7fELF") => {}
            Ok(_) => return Err(format!("round {round}: not a program")),
            Err(refusal) if round == 0 || refusal.to_string().is_empty() => {
                return Err(format!("round {round}: {refusal}"));
            }
            Err(_) => refused += 1,
        }
    }
    if refused < rounds / 4 { Err(format!("only {refused} of {rounds} were refused")) } else { Ok(()) }
}

/// Damaged archives of a command.
fn archives(tree: &Tree) -> Result<(), String> {
    let mut program = Program::of(tree, "cmd/nm")?;
    let scratch = run::scratch()?;
    let whole = fs::read(&program.main).map_err(|error| error.to_string())?;
    program.main = scratch.path().join("main.a");
    let sizes = symbol_sizes(&whole)?;
    let mut random = Random::of_run(1);
    let rounds = DAMAGES[usize::from(settings::full())] / settings::every();
    let mut refused = 0;
    for round in 0..rounds {
        let bytes = damage(&whole, &sizes, round % 4, &mut random);
        fs::write(&program.main, &bytes).map_err(|error| error.to_string())?;
        let output = scratch.path().join("out");
        let outcome = program.link(Linker::Rasm, tree, MODES[round % MODES.len()], &output)?;
        match is_linked(&outcome, &output).map_err(|error| format!("round {round}: {error}"))? {
            true => fs::remove_file(&output).map_err(|error| error.to_string())?,
            false => refused += 1,
        }
    }
    if refused < rounds / 4 { Err(format!("only {refused} of {rounds} were refused")) } else { Ok(()) }
}

/// The magic number of an object (cmd/internal/goobj/objfile.go). A fingerprint and flags follow it, then where each list begins.
const MAGIC: &[u8] = b"\x00go120ld";

/// Where an archive's first object begins, and the range of one of its lists, both from the start of the archive.
fn list_of(archive: &[u8], number: usize) -> Result<(usize, std::ops::Range<usize>), String> {
    let start = archive.windows(MAGIC.len()).position(|bytes| bytes == MAGIC).ok_or("no object")?;
    let list = |number: usize| {
        let at = start + MAGIC.len() + 12 + 4 * number;
        start + archive[at..at + 4].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    Ok((start, list(number)..list(number + 1)))
}

/// Where an archive's first object has the sizes of its symbols: a symbol takes 21 bytes, its size from the 13th on.
fn symbol_sizes(archive: &[u8]) -> Result<Vec<usize>, String> {
    let mut sizes = Vec::new();
    for number in 3..7 {
        sizes.extend(list_of(archive, number)?.1.step_by(21).map(|symbol| symbol + 13));
    }
    Ok(sizes)
}

/// Takes the fingerprints out of an object: its own, and those of its imports, which take 16 bytes each.
fn forget_fingerprints(archive: &mut [u8]) -> Result<(), String> {
    let (start, imports) = list_of(archive, 0)?;
    archive[start + MAGIC.len()..][..8].fill(0);
    imports.step_by(16).for_each(|import| archive[import + 8..import + 16].fill(0));
    Ok(())
}

/// Import configurations that do not fit the program.
fn packages(tree: &Tree) -> Result<(), String> {
    let program = Program::of(tree, "cmd/nm")?;
    let scratch = run::scratch()?;
    let line = |path: &str| {
        let start = format!("packagefile {path}=");
        let line = program.config.lines().find(|line| line.starts_with(&start));
        line.map(|line| format!("{line}\n")).ok_or(format!("no {path}"))
    };
    let (sort, fmt) = (line("sort")?, line("fmt")?);
    let archive = sort.trim_end().split_once('=').map_or("", |pair| pair.1);
    let main = program.main.display();
    let cases = [
        ("missing", program.config.replace(&fmt, ""), "cannot read the archive of package `fmt`"),
        ("empty", String::new(), "cannot read the archive of package"),
        (
            "another package",
            program.config.replace(&fmt, &format!("packagefile fmt={archive}\n")),
            "package `fmt` is not the one that was imported",
        ),
        (
            "two mains",
            program.config.replace(&fmt, &format!("packagefile fmt={main}\n")),
            "package `fmt` is not the one that was imported",
        ),
        ("no archive", program.config.replace(&fmt, "packagefile fmt=/dev/null\n"), "package `fmt`"),
        ("a folder", program.config.replace(&fmt, "packagefile fmt=/\n"), "package `fmt`"),
    ];
    for (name, config, wanted) in cases {
        let output = scratch.path().join("out");
        let changed = Program { name: name.into(), main: program.main.clone(), config };
        let outcome = changed.link(Linker::Rasm, tree, &["-s", "-w"], &output)?;
        if is_linked(&outcome, &output)? || !outcome.stderr.contains(wanted) {
            return Err(format!("{name}: {}", outcome.stderr));
        }
    }
    Ok(())
}

/// Programs that compile and do not link.
fn objects(tree: &Tree) -> Result<(), String> {
    let program = Program::of(tree, "cmd/nm")?;
    let scratch = run::scratch()?;
    let file = |name: &str| scratch.path().join(name);
    let tool = |name: &str, words: &[&str]| {
        let mut command = run::clean(&tree.root.join("pkg/tool/linux_amd64").join(name), tree);
        command.current_dir(scratch.path()).args(words);
        run::outcome(command)?.expect(name)
    };
    let config = file("importcfg");
    fs::write(&config, &program.config).map_err(|error| error.to_string())?;
    fs::write(file("symabis"), "def main.f ABI0\n").map_err(|error| error.to_string())?;
    fs::write(file("body.s"), "TEXT ·f(SB), 4, $0\n\tRET\n").map_err(|error| error.to_string())?;
    fs::write(file("deep.s"), "TEXT ·f(SB), 4, $4096\n\tRET\n").map_err(|error| error.to_string())?;
    tool("asm", &["-p", "main", "-o", "body.o", "body.s"])?;
    tool("asm", &["-p", "main", "-o", "deep.o", "deep.s"])?;
    let cases: [(&str, &str, &[&str], &str); 4] = [
        ("undefined", "package main\nfunc f()\nfunc main() { f() }\n", &[], "main.f"),
        ("duplicate", "package main\nfunc f()\nfunc main() { f() }\n", &["body.o", "deep.o"], "main.f"),
        ("stack", "package main\nfunc f()\nfunc main() { f() }\n", &["deep.o"], "stack"),
        (
            "linkname",
            "package main\nimport _ \"unsafe\"\n//go:linkname f runtime.newproc1\nfunc f()\nfunc main() { f() }\n",
            &[],
            "runtime.newproc1",
        ),
    ];
    for (name, source, more, wanted) in cases {
        fs::write(file("main.go"), source).map_err(|error| error.to_string())?;
        tool(
            "compile",
            &[
                "-p",
                "main",
                "-importcfg",
                "importcfg",
                "-symabis",
                if more.is_empty() { "/dev/null" } else { "symabis" },
                "-pack",
                "-o",
                "main.a",
                "main.go",
            ],
        )?;
        let mut archive = fs::read(file("main.a")).map_err(|error| error.to_string())?;
        for object in more {
            // A member of an archive: its name, five fields that do not matter, its size (ar(5)).
            let bytes = fs::read(file(object)).map_err(|error| error.to_string())?;
            archive.extend(
                format!("{object:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", 0, 0, 0, 644, bytes.len()).bytes(),
            );
            archive.extend(&bytes);
            archive.resize(archive.len().next_multiple_of(2), 0);
        }
        fs::write(file("main.a"), archive).map_err(|error| error.to_string())?;
        let broken = Program { name: name.into(), main: file("main.a"), config: program.config.clone() };
        let output = file("out");
        let theirs = broken.link(Linker::Go, tree, &["-s", "-w"], &output)?;
        // Go's linker may leave a part of it.
        let _ = fs::remove_file(&output);
        let ours = broken.link(Linker::Rasm, tree, &["-s", "-w"], &output)?;
        if theirs.success || is_linked(&ours, &output)? || !ours.stderr.contains(wanted) {
            return Err(format!("{name}: {}\nGo's linker: {}", ours.stderr, theirs.stderr));
        }
    }
    Ok(())
}

/// Packages that import each other. The compiler sees no ring: the first of them changes after the second was compiled.
fn ring(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let file = |name: &str| scratch.path().join(name);
    let mut config = Program::of(tree, "cmd/nm")?.config;
    for package in ["a", "b"] {
        config += &format!("packagefile {package}={}\n", file(&format!("{package}.a")).display());
    }
    fs::write(file("importcfg"), &config).map_err(|error| error.to_string())?;
    let steps = [
        ("b", "package b\nfunc B() {}\n"),
        ("a", "package a\nimport \"b\"\nfunc A() { b.B() }\n"),
        ("b", "package b\nimport \"a\"\nvar On bool\nfunc B() {\n\tif On {\n\t\ta.A()\n\t}\n}\n"),
        ("main", "package main\nimport \"b\"\nfunc main() { b.B() }\n"),
    ];
    for (package, source) in steps {
        fs::write(file("source.go"), source).map_err(|error| error.to_string())?;
        let mut compile = run::clean(&tree.root.join("pkg/tool/linux_amd64/compile"), tree);
        compile.current_dir(scratch.path()).args(["-p", package, "-importcfg", "importcfg", "-pack"]);
        compile.args(["-o", &format!("{package}.a"), "source.go"]);
        run::outcome(compile)?.expect(package)?;
    }
    for package in ["main", "a", "b"] {
        let path = file(&format!("{package}.a"));
        let mut archive = fs::read(&path).map_err(|error| error.to_string())?;
        forget_fingerprints(&mut archive)?;
        fs::write(&path, archive).map_err(|error| error.to_string())?;
    }
    let program = Program { name: "ring".into(), main: file("main.a"), config };
    let output = file("out");
    let theirs = program.link(Linker::Go, tree, &["-s", "-w"], &output)?;
    // Go's linker may leave a part of it.
    let _ = fs::remove_file(&output);
    let ours = program.link(Linker::Rasm, tree, &["-s", "-w"], &output)?;
    let is_right = theirs.stderr.contains("import cycle")
        && !is_linked(&ours, &output)?
        && ours.stderr.contains("import cycle through package `b`");
    if is_right { Ok(()) } else { Err(format!("{}\nGo's linker: {}", ours.stderr, theirs.stderr)) }
}

/// The command that links a program to `output`. Its import configuration is in `folder`.
fn to(program: &Program, tree: &Tree, folder: &Path, output: &str) -> Result<Command, String> {
    let command = program.command(Linker::Rasm, tree, &["-s", "-w"], &folder.join("out"))?;
    // The last `-o` counts. Flags end at the archive, so it goes before that.
    let words: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
    let (main, flags) = words.split_last().ok_or("no arguments")?;
    let mut changed = run::clean(Path::new(command.get_program()), tree);
    changed.args(flags).arg("-o").arg(output).arg(main);
    Ok(changed)
}

/// Whether the output could not be written, for this reason.
fn is_unwritable(outcome: &Outcome, reason: &str) -> bool {
    outcome.code == Some(1)
        && outcome.stderr.contains("error[unwritable-file]")
        && outcome.stderr.contains(reason)
}

/// Files that cannot be written.
fn outputs(tree: &Tree) -> Result<(), String> {
    let program = Program::of(tree, "cmd/nm")?;
    let scratch = run::scratch()?;
    for output in ["/dev/full", "/proc/out", "/nowhere/out", "/"] {
        let outcome = run::outcome(to(&program, tree, scratch.path(), output)?)?;
        if !is_unwritable(&outcome, "") {
            return Err(format!("{output}: {outcome:?}"));
        }
    }
    Ok(())
}

/// A shell whose mounts nobody else sees: its arguments are options of a file system in memory, a folder for it, and a command. It
/// ends with the names of the files there.
fn with_mount(folder: &Path, options: &str) -> Command {
    let mut shell = Command::new("unshare");
    shell.args(["--user", "--map-root-user", "--mount", "/bin/sh", "-c"]);
    shell.arg("mount -t tmpfs -o \"$1\" tmpfs \"$2\" || exit 9; cd \"$2\"; shift 2; \"$@\"; code=$?; ls -A; exit $code");
    shell.args(["sh", options]).arg(folder);
    shell
}

/// Why there are no mounts of our own; none if there are.
fn cannot_mount() -> Option<String> {
    let try_one = || {
        let scratch = run::scratch()?;
        let mut shell = with_mount(scratch.path(), "size=64k");
        shell.arg("true");
        run::outcome(shell)?.expect("unshare")
    };
    let reason = try_one().err()?;
    Some(format!("no file systems of our own: {}", reason.lines().last().unwrap_or_default()))
}

/// A disk that is full before the program is written, and a folder that is read-only, even to root: nothing is left behind.
fn disks(tree: &Tree) -> Result<(), String> {
    let program = Program::of(tree, "cmd/nm")?;
    let scratch = run::scratch()?;
    let disk = scratch.path().join("disk");
    fs::create_dir(&disk).map_err(|error| error.to_string())?;
    let output = disk.join("program").display().to_string();
    for (options, reason) in [("size=256k", "no space left"), ("ro", "cannot create a file in")] {
        let command = to(&program, tree, scratch.path(), &output)?;
        let mut shell = with_mount(&disk, options);
        shell.arg(command.get_program()).args(command.get_args());
        shell.env("GOOS", "linux").env("GOARCH", "amd64").env("GOROOT", &tree.root);
        let outcome = run::outcome(shell)?;
        if !is_unwritable(&outcome, reason) || !outcome.stdout.is_empty() {
            return Err(format!("{options}: {outcome:?}"));
        }
    }
    Ok(())
}

/// A linker that is killed leaves the old file or the new one.
fn killed(tree: &Tree) -> Result<(), String> {
    let program = Program::of(tree, "cmd/nm")?;
    let scratch = run::scratch()?;
    let output = scratch.path().join("out");
    program.link(Linker::Rasm, tree, &[], &output)?.expect("rasm link")?;
    let whole = fs::read(&output).map_err(|error| error.to_string())?;
    let mut random = Random::of_run(2);
    for round in 0..KILLS {
        let is_new = round % 2 == 0;
        match is_new {
            true => fs::remove_file(&output).or(Ok(())),
            false => fs::write(&output, "old"),
        }
        .map_err(|error: std::io::Error| error.to_string())?;
        let mut command = program.command(Linker::Rasm, tree, &[], &output)?;
        let mut child = command.spawn().map_err(|error| error.to_string())?;
        std::thread::sleep(Duration::from_millis(random.below(300) as u64));
        // It may have ended.
        let _ = child.kill();
        child.wait().map_err(|error| error.to_string())?;
        match fs::read(&output) {
            Err(_) if is_new => {}
            Ok(bytes) if bytes == whole || !is_new && bytes == b"old" => {}
            Ok(bytes) => return Err(format!("round {round}: {} bytes of {}", bytes.len(), whole.len())),
            Err(error) => return Err(format!("round {round}: {error}")),
        }
    }
    Ok(())
}
