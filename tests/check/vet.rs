//! `go vet`: what asmdecl and framepointer find in packages broken on purpose is found, at the same line.
//!
//! In: generated packages: each rule with each type. Out: every line that vet reports is reported by rasm too, but for those where vet
//! errs; the number of lines, and of those that rasm reports alone. Vet's answers are kept.

use crate::support::answers::{self, Question};
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use rasm::check::{Settings, check};
use rasm::source::MemoryLoader;
use rasm::stubs::Declared;
use rasm::{Input, Options};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A part of an argument: the suffix of its name, its offset and size.
type Part = (&'static str, u64, u64);

/// Types with their sizes, each with the parts of an argument of that type.
const TYPES: [(&str, u64, &[Part]); 27] = [
    ("bool", 1, &[("", 0, 1)]),
    ("int8", 1, &[("", 0, 1)]),
    ("uint8", 1, &[("", 0, 1)]),
    ("int16", 2, &[("", 0, 2)]),
    ("uint16", 2, &[("", 0, 2)]),
    ("int32", 4, &[("", 0, 4)]),
    ("uint32", 4, &[("", 0, 4)]),
    ("int64", 8, &[("", 0, 8)]),
    ("uint64", 8, &[("", 0, 8)]),
    ("int", 8, &[("", 0, 8)]),
    ("uint", 8, &[("", 0, 8)]),
    ("uintptr", 8, &[("", 0, 8)]),
    ("float32", 4, &[("", 0, 4)]),
    ("float64", 8, &[("", 0, 8)]),
    ("complex64", 8, &[("_real", 0, 4), ("_imag", 4, 4)]),
    ("complex128", 16, &[("_real", 0, 8), ("_imag", 8, 8)]),
    ("*int", 8, &[("", 0, 8)]),
    ("unsafe.Pointer", 8, &[("", 0, 8)]),
    ("func()", 8, &[("", 0, 8)]),
    ("map[int]int", 8, &[("", 0, 8)]),
    ("chan int", 8, &[("", 0, 8)]),
    ("string", 16, &[("_base", 0, 8), ("_len", 8, 8)]),
    ("[]int16", 24, &[("_base", 0, 8), ("_len", 8, 8), ("_cap", 16, 8)]),
    ("any", 16, &[("_type", 0, 8), ("_data", 8, 8)]),
    ("error", 16, &[("_itable", 0, 8), ("_data", 8, 8)]),
    ("[2]int32", 8, &[("_0", 0, 4), ("_1", 4, 4)]),
    ("pair", 16, &[("_a", 0, 1), ("_b", 8, 8)]),
];

/// Loads and stores of a general register, with their sizes.
const MOVES: [(&str, u64); 4] = [("MOVB", 1), ("MOVW", 2), ("MOVL", 4), ("MOVQ", 8)];

/// A package being written.
#[derive(Default)]
struct Package {
    assembly: String,
    go: String,
    count: usize,
}

impl Package {
    /// A function with an argument `x` before an argument `y` and a result of a type.
    fn function(&mut self, ty: &str, size: u64, args: Option<u64>, body: &str) {
        let name = format!("f{}", self.count);
        self.count += 1;
        let _ = writeln!(self.go, "func {name}(x {ty}, y int64) (r {ty})\n");
        let result = (size.next_multiple_of(8) + 8) + size;
        let args = args.unwrap_or(result);
        let _ = writeln!(self.assembly, "TEXT ·{name}(SB), NOSPLIT, $0-{args}\n{body}\tRET\n");
    }
}

fn package() -> Package {
    let mut package = Package {
        assembly: "#include \"textflag.h\"\n\n".into(),
        go: "package p\n\nimport \"unsafe\"\n\nvar _ unsafe.Pointer\n\ntype pair struct {\n\ta int8\n\tb uint64\n}\n\n".into(),
        count: 0,
    };
    for (ty, size, parts) in TYPES {
        let result = size.next_multiple_of(8) + 8;
        let stores: String = parts
            .iter()
            .map(|(suffix, offset, size)| {
                let name = MOVES.iter().find(|(_, bytes)| bytes == size).map_or("MOVQ", |(name, _)| name);
                format!("\t{name} AX, r{suffix}+{}(FP)\n", result + offset)
            })
            .collect();
        // As it should be.
        package.function(ty, size, None, &format!("\tXORL AX, AX\n{stores}"));
        for (suffix, offset, bytes) in parts {
            for (name, moved) in MOVES {
                let load = format!("\t{name} x{suffix}+{offset}(FP), AX\n");
                let store = format!("\t{name} AX, r{suffix}+{}(FP)\n", result + offset);
                package.function(ty, size, None, &format!("{load}{stores}"));
                if moved != *bytes {
                    package.function(ty, size, None, &format!("\tXORL AX, AX\n{stores}{store}"));
                }
            }
            let right = MOVES.iter().find(|(_, size)| size == bytes).map_or("MOVQ", |(name, _)| name);
            for wrong in [offset + 1, offset + 4, offset + 8, offset + 16] {
                let load = format!("\t{right} x{suffix}+{wrong}(FP), AX\n");
                package.function(ty, size, None, &format!("{load}{stores}"));
            }
            let float = if *bytes == 4 { "MOVSD" } else { "MOVSS" };
            let load = format!("\tXORL AX, AX\n\t{float} x{suffix}+{offset}(FP), X0\n");
            package.function(ty, size, None, &format!("{load}{stores}"));
        }
        for name in ["z", "x_size", "X", "y_base", "r_x"] {
            let load = format!("\tMOVQ {name}+0(FP), AX\n");
            package.function(ty, size, None, &format!("{load}{stores}"));
        }
        // All of it by its own name.
        for (name, _) in MOVES {
            let load = format!("\t{name} x+0(FP), AX\n");
            package.function(ty, size, None, &format!("{load}{stores}"));
        }
        package.function(ty, size, Some(result + size + 8), &format!("\tXORL AX, AX\n{stores}"));
        package.function(ty, size, Some(8), &format!("\tXORL AX, AX\n{stores}"));
    }
    rest(&mut package);
    package
}

/// Rules that do not depend on a type.
fn rest(package: &mut Package) {
    package.go += "func noResult(a int) int\n\nfunc split(a int) int\n\nfunc sp(a int, b int) int\n\nfunc frame(a int)\n\n";
    package.assembly += "\
TEXT ·noResult(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), AX
	TESTQ AX, AX
	JEQ out
	RET
out:
	RET

TEXT ·split(SB), 0, $64
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET

TEXT ·sp(SB), NOSPLIT, $0-24
	MOVQ 8(SP), AX
	MOVQ 16(SP), BX
	MOVQ 40(SP), BX
	MOVQ AX, 24(SP)
	MOVQ AX, ret+16(FP)
	RET

TEXT ·frame(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), BP
	RET

TEXT ·undeclared(SB), NOSPLIT, $0-8
	RET
";
}

pub(super) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = context.report.clone();
    match tree::find() {
        Ok(tree) => vec![Trial::test("vet", move || compare(&tree, &report).map_err(Failed::from))],
        Err(missing) => vec![skip("vet", &missing)],
    }
}

fn compare(tree: &Tree, report: &Report) -> Result<(), String> {
    let Package { assembly, go, .. } = package();
    let theirs = vetted(tree, &assembly, &go)?;
    let files = vec![Input::new("p.go", go)];
    let declared = Declared { files, ..Declared::default() };
    let options = Options { package: "p".into(), ..Options::default() };
    let inputs = vec![Input::new("p_amd64.s", &*assembly)];
    let settings = Settings { is_whole: true, ..Settings::default() };
    let checked = check(inputs, declared, &options, &MemoryLoader::default(), &settings);
    let mut ours: BTreeMap<u32, String> = BTreeMap::new();
    for found in checked.diagnostics() {
        let place = checked.sources().locate(found.span().start).ok_or("a finding without a place")?;
        if found.severity == rasm::diag::Severity::Error {
            return Err(format!("line {}: {}", place.line, found.message));
        }
        ours.entry(place.line).or_insert_with(|| format!("{}: {}", found.code, found.message));
    }
    let lines: Vec<&str> = assembly.lines().collect();
    let line = |number: u32| lines.get(number as usize - 1).copied().unwrap_or_default();
    let missing: Vec<String> = theirs
        .iter()
        .filter(|(number, text)| !ours.contains_key(number) && !errs(line(**number), text))
        .map(|(number, text)| format!("{number}: {}: {text}", line(*number)))
        .collect();
    let agreed = theirs.keys().filter(|number| ours.contains_key(number)).count();
    let erring = theirs.len() - agreed - missing.len();
    report.add("check: lines reported by go vet that are found", agreed, theirs.len() - erring);
    report.count("check: lines where go vet errs", erring);
    report.count(
        "check: lines found that go vet does not report",
        ours.keys().filter(|line| !theirs.contains_key(line)).count(),
    );
    if missing.is_empty() && theirs.len() > 500 {
        return Ok(());
    }
    Err(format!("{} lines of vet; not found:\n{}", theirs.len(), missing.join("\n")))
}

/// Whether vet errs: the access is all of a struct or array, or of the only value in it, by its own name.
fn errs(line: &str, text: &str) -> bool {
    line.contains("MOVQ x+0(FP)") && text.ends_with("[2]int32 is 8-byte value")
}

/// What vet reports, by line.
fn vetted(tree: &Tree, assembly: &str, go: &str) -> Result<BTreeMap<u32, String>, String> {
    let command = tree.root.join("bin/go");
    let question = Question::to(&command)?
        .with(assembly.as_bytes())
        .with(go.as_bytes())
        .with(b"vet asmdecl framepointer");
    let scratch = run::scratch()?;
    let folder = scratch.path();
    let answer = answers::ask(question, &folder.join("none"), || {
        let write = |name: &str, text: &str| {
            fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))
        };
        write("go.mod", "module p\n\ngo 1.22\n")?;
        write("p_amd64.s", assembly)?;
        write("p.go", go)?;
        let mut vet = run::clean(Path::new(&command), tree);
        vet.current_dir(folder)
            .args(["vet", "-asmdecl", "-framepointer", "."])
            .env("GOROOT", &tree.root)
            .env("GOCACHE", tree.go_cache())
            .env("GOPROXY", "off")
            .env("GOWORK", "off")
            .env("GOFLAGS", "-buildvcs=false");
        run::outcome(vet)
    })?;
    let mut found = BTreeMap::new();
    for line in answer.stderr.lines() {
        let Some(rest) = line.split_once("p_amd64.s:").map(|(_, rest)| rest) else { continue };
        let (number, text) = rest.split_once(':').ok_or_else(|| format!("no line: {line}"))?;
        let number = number.parse().map_err(|_| format!("no line: {line}"))?;
        found.entry(number).or_insert_with(|| text.to_owned());
    }
    if found.is_empty() { Err(format!("vet says nothing: {}", answer.stderr)) } else { Ok(found) }
}
