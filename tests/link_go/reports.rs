//! What rasm tells of a program that Go's linker does not tell, and what it tells as Go's linker does.
//!
//! In: a command of the Go tree. Out: chains of references, sizes, warnings, benchmarks, faster compression, and file permissions.

use crate::link_go::programs::{Linker, Program};
use crate::link_go::with_tree;
use crate::support::report::Report;
use crate::support::run::{self, Outcome};
use crate::support::runner::Trial;
use crate::support::tree::Tree;
use object::LittleEndian as LE;
use object::elf::FileHeader64;
use object::read::elf::{CompressionHeader, FileHeader, SectionHeader};
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::sync::Arc;

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    type Test = fn(&Tree) -> Result<(), String>;
    let tests: [(&str, Test); 6] = [
        ("why", why),
        ("size", size),
        ("unknown-variable", unknown_variable),
        ("benchmark", benchmark),
        ("compress", compress),
        ("permissions", permissions),
    ];
    tests
        .map(|(name, test)| with_tree(&format!("reports/{name}"), report, move |tree, _: &Report| test(tree)))
        .into()
}

/// Links a command with more flags; the output, and the program.
fn linked(tree: &Tree, more: &[&str]) -> Result<(Outcome, Vec<u8>), String> {
    let scratch = run::scratch()?;
    let output = scratch.path().join("program");
    let outcome =
        Program::of(tree, "cmd/nm")?.link(Linker::Rasm, tree, more, &output)?.expect("rasm link")?;
    Ok((outcome, fs::read(&output).map_err(|error| error.to_string())?))
}

fn text(outcome: &Outcome) -> String {
    String::from_utf8_lossy(&outcome.stdout).into_owned()
}

/// Each step is a reference that Go's linker knows, and the last is where the program starts. Without them the program is the same.
fn why(tree: &Tree) -> Result<(), String> {
    let wanted = ["main.main", "fmt.(*pp).Write", "fmt.Println", "unicode.Upper"];
    let flags: Vec<String> = wanted.iter().map(|name| format!("--why={name}")).collect();
    let flags: Vec<&str> = ["-s", "-w"].into_iter().chain(flags.iter().map(String::as_str)).collect();
    let (outcome, program) = linked(tree, &flags)?;
    let (plain, expected) = linked(tree, &["-s", "-w"])?;
    if program != expected || !plain.stdout.is_empty() {
        return Err("--why changes the program".into());
    }
    let scratch = run::scratch()?;
    let output = scratch.path().join("program");
    let dump = Program::of(tree, "cmd/nm")?.link(Linker::Go, tree, &["-s", "-w", "-dumpdep"], &output)?;
    let dump = text(&dump.expect("go tool link -dumpdep")?);
    let without_flags = |name: &str| name.split('<').next().unwrap_or_default().replace('·', ".");
    // Go's linker prints one reference to each symbol.
    let known: HashSet<String> =
        dump.lines().filter_map(|line| line.split_once(" -> ")).map(|(_, to)| without_flags(to)).collect();
    let text = text(&outcome);
    let mut chains: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut name = "";
    for line in text.lines() {
        match line.strip_prefix("  ") {
            None => name = line,
            Some(step) => chains.entry(name).or_default().push(step),
        }
    }
    for name in wanted {
        let Some(steps) = chains.get(name) else {
            // Not in the program, then, for Go's linker either.
            let is_told = outcome.stderr.contains(&format!("`{name}` is not in the program"));
            if known.contains(name) || !is_told {
                return Err(format!("no chain of {name}:\n{text}{}", outcome.stderr));
            }
            continue;
        };
        for step in steps {
            let from = step.split(" (").next().unwrap_or_default();
            // Instances have types in brackets, with blanks and angles of their own.
            if !from.contains('[') && !known.contains(&without_flags(from)) {
                return Err(format!("{name}: {from} is not in the program"));
            }
        }
        let last = steps.last().copied().unwrap_or_default();
        if !last.starts_with("_rt0_amd64_linux (") && !last.starts_with("go:main.inittasks (") {
            return Err(format!("{name} does not lead to the start: {last}"));
        }
    }
    let method = chains.get("fmt.(*pp).Write").and_then(|steps| steps.first()).copied().unwrap_or_default();
    if !method.starts_with("type:*fmt.pp (a method of it, called through an interface in ") {
        return Err(format!("a method: {method}"));
    }
    let (outcome, _) = linked(tree, &["-s", "-w", "--why=no.body"])?;
    let is_told =
        outcome.stderr.contains("warning[go-link]: no package of the program has a symbol `no.body`");
    if is_told && outcome.stdout.is_empty() { Ok(()) } else { Err(outcome.stderr) }
}

/// The sizes add up to the file, and are those of the symbol table.
fn size(tree: &Tree) -> Result<(), String> {
    let (outcome, program) = linked(tree, &["--size=json"])?;
    let sizes: serde_json::Value =
        serde_json::from_str(&text(&outcome)).map_err(|error| error.to_string())?;
    let number = |value: &serde_json::Value| value.as_u64().unwrap_or_default();
    let rows = |list: &str| sizes[list].as_array().cloned().unwrap_or_default();
    let sums =
        ["kinds", "packages"].map(|list| rows(list).iter().map(|row| number(&row["file"])).sum::<u64>());
    let symbols = rows("symbols");
    let in_file = symbols.iter().filter(|row| row["in_file"] == true);
    let sum: u64 = in_file.map(|row| number(&row["bytes"])).sum();
    let length = program.len() as u64;
    if [number(&sizes["total"]["file"]), sums[0], sums[1], sum] != [length; 4] {
        return Err(format!("{sums:?}, {sum} and {} for {length} bytes", sizes["total"]));
    }
    let padding = symbols.iter().find(|row| row["kind"] == "headers and padding");
    if padding.is_none_or(|row| number(&row["bytes"]) > length / 20) {
        return Err(format!("padding: {padding:?}"));
    }
    let header = FileHeader64::<LE>::parse(&*program).map_err(|error| error.to_string())?;
    let sections = header.sections(LE, &*program).map_err(|error| error.to_string())?;
    let (_, code) = sections.section_by_name(LE, b".text").ok_or("no .text")?;
    let kinds = rows("kinds");
    let kind =
        |name: &str| kinds.iter().find(|row| row["name"] == name).map_or(0, |row| number(&row["file"]));
    if kind("code") > code.sh_size(LE) || kind("code") < code.sh_size(LE) / 10 * 8 {
        return Err(format!("code: {}", kind("code")));
    }
    let (outcome, same) = linked(tree, &["--size"])?;
    let text = text(&outcome);
    let is_right = same == program && text.contains("total") && text.contains(&length.to_string());
    if is_right { Ok(()) } else { Err(text) }
}

/// A variable that does not exist is a warning; what the go command sets in any case is not.
fn unknown_variable(tree: &Tree) -> Result<(), String> {
    let flags =
        ["-s", "-w", "-X=main.nobody=x", "-X=runtime.godebugDefault=", "-X=cmd/internal/objabi.buildID=x"];
    let (outcome, _) = linked(tree, &flags)?;
    let wanted = "warning[go-link]: `-X` has no effect: no variable `main.nobody` in the program";
    let count = outcome.stderr.matches("warning[").count();
    if outcome.stderr.contains(wanted) && count == 1 { Ok(()) } else { Err(outcome.stderr) }
}

/// Lines as Go's linker prints them: a name, 1, nanoseconds.
fn benchmark(tree: &Tree) -> Result<(), String> {
    for flag in ["-benchmark=cpu", "-benchmark=mem"] {
        let (outcome, _) = linked(tree, &["-s", "-w", flag])?;
        let text = text(&outcome);
        let is_line = |line: &str| match line.split_whitespace().collect::<Vec<_>>()[..] {
            [name, "1", time, "ns/op", ref rest @ ..] => {
                name.starts_with("Benchmark") && time.parse::<u64>().is_ok() && [0, 4].contains(&rest.len())
            }
            _ => false,
        };
        if text.lines().count() < 10 || !text.lines().all(is_line) || !text.contains("BenchmarkTotalTime 1 ")
        {
            return Err(text);
        }
    }
    Ok(())
}

/// With faster compression, compressed sections differ, and hold the same.
fn compress(tree: &Tree) -> Result<(), String> {
    let contents = |file: &[u8]| -> Result<BTreeMap<String, Vec<u8>>, String> {
        let text = |error: object::Error| error.to_string();
        let header = FileHeader64::<LE>::parse(file).map_err(text)?;
        let sections = header.sections(LE, file).map_err(text)?;
        let mut all = BTreeMap::new();
        for section in sections.iter() {
            let name =
                String::from_utf8_lossy(sections.section_name(LE, section).map_err(text)?).into_owned();
            let mut bytes = section.data(LE, file).map_err(text)?.to_vec();
            if let Some((header, offset, _)) = section.compression(LE, file).map_err(text)? {
                let start = offset - section.sh_offset(LE);
                bytes = miniz_oxide::inflate::decompress_to_vec_zlib(&bytes[start as usize..])
                    .map_err(|error| format!("{name}: {error}"))?;
                let size = header.ch_size(LE);
                if bytes.len() as u64 != size {
                    return Err(format!("{name}: {} bytes in place of {size}", bytes.len()));
                }
            }
            all.insert(name, bytes);
        }
        Ok(all)
    };
    let (_, usual) = linked(tree, &["--compress=go"])?;
    let (_, fast) = linked(tree, &["--compress=fast"])?;
    if contents(&usual)? != contents(&fast)? {
        return Err("other contents".into());
    }
    let [usual, fast] = [usual.len(), fast.len()];
    if fast < usual + usual / 50 { Ok(()) } else { Err(format!("{fast} bytes in place of {usual}")) }
}

/// The program has the permissions that Go's linker gives it.
fn permissions(tree: &Tree) -> Result<(), String> {
    let program = Program::of(tree, "cmd/nm")?;
    let scratch = run::scratch()?;
    for mask in ["000", "022", "027", "002"] {
        let mut modes = Vec::new();
        for linker in [Linker::Go, Linker::Rasm] {
            let output = scratch.path().join(format!("{linker:?}{mask}"));
            let command = program.command(linker, tree, &["-s", "-w"], &output)?;
            let mut shell = Command::new("/bin/sh");
            shell.args(["-c", &format!("umask {mask}; exec \"$@\""), "sh"]);
            shell
                .arg(command.get_program())
                .args(command.get_args())
                .env("GOOS", "linux")
                .env("GOARCH", "amd64");
            run::outcome(shell)?.expect("the linker")?;
            let metadata = fs::metadata(&output).map_err(|error| error.to_string())?;
            modes.push(metadata.permissions().mode());
        }
        if modes[0] != modes[1] {
            return Err(format!("umask {mask}: {:o} in place of {:o}", modes[1], modes[0]));
        }
    }
    Ok(())
}
