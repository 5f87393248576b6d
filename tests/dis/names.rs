//! The names of functions and addresses that symbols do not give as they are: those of C++ and Rust as people write them, stubs and slots
//! that lead to other files, addresses without a symbol, and the members of archives.
//!
//! In: programs, libraries and objects of C, C++ and Rust that are made here, and a program of the system. Out: what `rasm dis` prints is
//! what objdump prints, or what the source says.

use crate::support::report::Report;
use crate::support::run::{self, scratch};
use crate::support::runner::{Context, Failed, Trial};
use rasm::dis;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How C programs are linked.
const PROGRAMS: [(&str, &[&str]); 6] = [
    ("position-independent", &["-O2"]),
    ("fixed", &["-O2", "-no-pie", "-fno-pie"]),
    ("branch-protection", &["-O2", "-fcf-protection=full", "-Wl,-z,ibtplt"]),
    ("now", &["-O1", "-Wl,-z,now"]),
    ("without-stubs", &["-O2", "-fno-plt"]),
    ("library", &["-O2", "-fPIC", "-shared"]),
];

const C: &str = "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\nstatic int count;\n\
    int own(int x) { count += x; return count; }\n\
    int use(int n, char **v) { char *copy = strdup(v[0]); int (*far)(const char *) = puts;\n\
    \x20   qsort(v, n, sizeof *v, (int (*)(const void *, const void *))strcmp); far(copy); free(copy);\n\
    \x20   return printf(\"%d\\n\", own(n)) + (getenv(v[0]) != 0); }\n\
    int main(int n, char **v) { return use(n, v); }\n";

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (name, flags) in PROGRAMS {
        for is_stripped in [false, true] {
            let (report, stripped) = (context.report.clone(), if is_stripped { "-stripped" } else { "" });
            let test = move || linked(flags, is_stripped, &report).map_err(Failed::from);
            trials.push(Trial::test(format!("names/{name}{stripped}"), test));
        }
    }
    let report = context.report.clone();
    trials.push(Trial::test("names/system", move || {
        let path = PathBuf::from("/usr/bin/objdump");
        compare(&path, 1000, &report).map_err(Failed::from)
    }));
    trials.push(Trial::test("names/segments", || segments().map_err(Failed::from)));
    trials.push(Trial::test("names/cxx", || cxx().map_err(Failed::from)));
    trials.push(Trial::test("names/rust", || rust().map_err(Failed::from)));
    trials.push(Trial::test("names/archive", || archive().map_err(Failed::from)));
    trials
}

fn linked(flags: &[&str], is_stripped: bool, report: &Report) -> Result<(), String> {
    let folder = scratch()?;
    fs::write(folder.path().join("x.c"), C).map_err(|error| format!("x.c: {error}"))?;
    tool(&folder, "cc", &[flags, &["x.c", "-o", "x"]].concat())?;
    if is_stripped {
        let sizes = tool(&folder, "nm", &["-S", "x"])?;
        tool(&folder, "strip", &["x"])?;
        without_symbols(&folder.path().join("x"), &sizes)?;
    }
    compare(&folder.path().join("x"), 10, report)
}

fn tool(folder: &tempfile::TempDir, name: &str, words: &[&str]) -> Result<String, String> {
    let mut command = Command::new(name);
    command.current_dir(folder.path()).args(words);
    let outcome = run::outcome(command)?;
    Ok(String::from_utf8_lossy(&outcome.expect(name)?.stdout).into_owned())
}

fn rasm(folder: &Path, words: &[&str]) -> Result<run::Outcome, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command.current_dir(folder).arg("dis").args(words);
    run::outcome(command)
}

/// A program whose header tells of no sections: its code is that of the segments that readelf says are executed.
fn segments() -> Result<(), String> {
    let folder = scratch()?;
    fs::write(folder.path().join("x.c"), C).map_err(|error| format!("x.c: {error}"))?;
    tool(&folder, "cc", &["-O2", "x.c", "-o", "x"])?;
    let listed = tool(&folder, "readelf", &["-lW", "x"])?;
    let mut bytes = fs::read(folder.path().join("x")).map_err(|error| format!("x: {error}"))?;
    // The place, number and names of sections in the header.
    bytes[40..48].fill(0);
    bytes[60..64].fill(0);
    let file = dis::read(&bytes).map_err(|refusal| refusal.to_string())?;
    let own: Vec<_> = file.functions.iter().map(|all| (all.address, all.code.len() as u64)).collect();
    let number = |digits: &str| u64::from_str_radix(digits.trim_start_matches("0x"), 16).ok();
    let of_line = |line: &str| {
        let words: Vec<_> = line.split_whitespace().collect();
        let ["LOAD", _, address, _, size, _, "R", "E", _] = words[..] else { return None };
        Some((number(address)?, number(size)?))
    };
    let wanted: Vec<_> = listed.lines().filter_map(of_line).collect();
    if own.is_empty() || own != wanted {
        return Err(format!("{own:x?}, not {wanted:x?}"));
    }
    Ok(())
}

/// The functions of a stripped file are where its symbols were, by the tables for unwinding; `sizes` is what `nm -S` said.
fn without_symbols(path: &Path, sizes: &str) -> Result<(), String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file = dis::read(&bytes).map_err(|refusal| refusal.to_string())?;
    let mut count = 0;
    for line in sizes.lines() {
        let words: Vec<_> = line.split_whitespace().collect();
        let [address, size, "T", name @ ("own" | "use" | "main")] = words[..] else { continue };
        let [address, size] = [address, size].map(|digits| u64::from_str_radix(digits, 16).unwrap_or(0));
        let found = file.functions.iter().find(|function| function.address == address);
        let found = found.ok_or_else(|| format!("nothing is at {address:#x}, `{name}`"))?;
        // A library has the names that others use.
        let names = [format!("_text_{address:x}"), name.to_owned()];
        if found.code.len() as u64 != size || !names.contains(&found.name.clone().into_owned()) {
            return Err(format!("`{}` of {} bytes, not `{name}` of {size}", found.name, found.code.len()));
        }
        if file.named(&names[0]).len() != 1 && found.name == names[0] {
            return Err(format!("`{}` is not found by its name", names[0]));
        }
        count += 1;
    }
    if count == 3 { Ok(()) } else { Err(format!("{count} functions\n{sizes}")) }
}

/// What is said of an instruction's operand.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    /// A stub for this symbol.
    Stub(String),
    /// A slot for this symbol.
    Slot(String),
    /// An address.
    Address(u64),
}

/// Compares the stubs and addresses in a file's instructions with objdump's, and what slots are for with readelf.
fn compare(path: &Path, least: usize, report: &Report) -> Result<(), String> {
    let folder = path.parent().unwrap_or(Path::new("/"));
    let outcome = rasm(folder, &[&path.display().to_string()])?;
    let own = String::from_utf8_lossy(&outcome.expect("rasm dis")?.stdout).into_owned();
    let other = |name: &str, words: &[&str]| {
        let mut command = Command::new(name);
        command.args(words).arg(path);
        let outcome = run::outcome(command)?;
        Ok::<_, String>(String::from_utf8_lossy(&outcome.expect(name)?.stdout).into_owned())
    };
    let slots: BTreeMap<u64, String> = other("readelf", &["-rW"])?.lines().filter_map(of_readelf).collect();
    let theirs = other("objdump", &["-d", "--no-show-raw-insn"])?;
    let theirs: BTreeMap<u64, Said> = theirs.lines().filter_map(|line| of_objdump(line, &slots)).collect();
    let (mut same, mut linked) = (0, 0);
    let is_linked = |said: &Said| !matches!(said, Said::Address(_));
    for (address, said) in own.lines().filter_map(of_rasm) {
        let wanted = theirs.get(&address);
        if wanted != Some(&said) {
            return Err(format!("{}: {address:#x}: {said:?}, not {wanted:?}", path.display()));
        }
        same += 1;
        linked += usize::from(is_linked(&said));
    }
    report.count("disassembly: stubs, slots and addresses without a symbol as objdump has them", same);
    let wanted = theirs.values().filter(|said| is_linked(said)).count();
    if linked < least || linked != wanted {
        return Err(format!("{}: {linked} stubs and slots of {wanted}", path.display()));
    }
    Ok(())
}

/// A line of rasm's with a symbol that ends in `@plt` or `@GOT`, or a comment with an address.
fn of_rasm(line: &str) -> Option<(u64, Said)> {
    let rest = line.strip_prefix(' ')?.trim_start();
    let (address, rest) = rest.split_once(' ')?;
    let address = u64::from_str_radix(address, 16).ok()?;
    if let Some((_, at)) = rest.split_once("(IP)").and_then(|(_, rest)| rest.split_once(" // 0x")) {
        return Some((address, Said::Address(u64::from_str_radix(at, 16).ok()?)));
    }
    let name = |symbol: &str| Some(symbol.rsplit([' ', '*']).next()?.to_owned());
    match (rest.split_once("@plt(SB)"), rest.split_once("@GOT(SB)")) {
        (Some((symbol, _)), _) => Some((address, Said::Stub(name(symbol)?))),
        (_, Some((symbol, _))) => Some((address, Said::Slot(name(symbol)?))),
        _ => None,
    }
}

/// A row of a slot: offset, info, type, the symbol's value and its name.
fn of_readelf(line: &str) -> Option<(u64, String)> {
    let words: Vec<_> = line.split_whitespace().collect();
    let [offset, _, "R_X86_64_JUMP_SLOT" | "R_X86_64_GLOB_DAT", _, name, ..] = words[..] else { return None };
    Some((u64::from_str_radix(offset, 16).ok()?, name.split('@').next()?.to_owned()))
}

/// The same of objdump's: `call 1030 <puts@plt>`, or a comment with an address, `# 4018 <puts@GLIBC_2.2.5>`.
fn of_objdump(line: &str, slots: &BTreeMap<u64, String>) -> Option<(u64, Said)> {
    let (address, rest) = line.trim_start().split_once(":\t")?;
    let address = u64::from_str_radix(address, 16).ok()?;
    // Source has no such prefix.
    if rest.starts_with("bnd ") {
        return None;
    }
    if let Some((_, remark)) = rest.split_once("# ") {
        let at = u64::from_str_radix(remark.split(' ').next()?, 16).ok()?;
        return Some((address, slots.get(&at).map_or(Said::Address(at), |name| Said::Slot(name.clone()))));
    }
    let (_, symbol) = rest.split_once('<')?;
    Some((address, Said::Stub(symbol.strip_suffix("@plt>")?.to_owned())))
}

const CXX: &str = "namespace shape { struct Box { double side; double area(double by) const; static int many(); };\n\
    double Box::area(double by) const { return side * side * by; } int Box::many() { return 7; } }\n\
    template <class T> T twice(T x) { return x + x; }\ntemplate int twice<int>(int);\ntemplate long twice<long>(long);\n";

/// Functions of C++ by their names with and without parameters.
fn cxx() -> Result<(), String> {
    let folder = scratch()?;
    fs::write(folder.path().join("x.cc"), CXX).map_err(|error| format!("x.cc: {error}"))?;
    tool(&folder, "c++", &["-O2", "-c", "x.cc", "-o", "x.o"])?;
    for (name, title) in [
        (
            "shape::Box::area(double) const",
            "TEXT _ZNK5shape3Box4areaEd(SB) // shape::Box::area(double) const\n",
        ),
        ("shape::Box::area", "TEXT _ZNK5shape3Box4areaEd(SB) // shape::Box::area(double) const\n"),
        ("twice<long>", "TEXT _Z5twiceIlET_S0_(SB) // long twice<long>(long)\n"),
        ("_ZN5shape3Box4manyEv", "TEXT _ZN5shape3Box4manyEv(SB) // shape::Box::many()\n"),
    ] {
        let shown = rasm(folder.path(), &["x.o", name])?;
        let text = String::from_utf8_lossy(&shown.expect(name)?.stdout).into_owned();
        if !text.starts_with(title) || text.matches("TEXT ").count() != 1 {
            return Err(format!("{name}: {text}"));
        }
    }
    for (name, wanted) in [
        ("twice", "write the whole name, such as `int twice<int>(int)`, `long twice<long>(long)`"),
        ("Box::many", "did you mean `shape::Box::many()`?"),
    ] {
        let shown = rasm(folder.path(), &["x.o", name])?;
        if shown.code != Some(1) || !shown.stderr.contains(wanted) {
            return Err(format!("{name}: {}", shown.stderr));
        }
    }
    let mut frame = Command::new(env!("CARGO_BIN_EXE_rasm"));
    frame.current_dir(folder.path()).args(["frame", "x.o", "shape::Box::area"]);
    let drawn = String::from_utf8_lossy(&run::outcome(frame)?.expect("rasm frame")?.stdout).into_owned();
    if !drawn.starts_with("_ZNK5shape3Box4areaEd // shape::Box::area(double) const\n") {
        return Err(drawn);
    }
    let json = rasm(folder.path(), &["--json", "x.o", "shape::Box::many"])?;
    let text = String::from_utf8_lossy(&json.expect("json")?.stdout).into_owned();
    if !text.contains(r#""name":"_ZN5shape3Box4manyEv","demangled":"shape::Box::many()","#) {
        return Err(text);
    }
    Ok(())
}

const RUST: &str = "pub mod shape { pub struct Side(pub u64); impl Side { #[inline(never)] pub fn area(&self) -> u64 { self.0 * self.0 } }\n\
    #[inline(never)] pub fn many() -> u32 { 7 } }\n";

/// Functions of Rust by their paths, in both manners of mangling.
fn rust() -> Result<(), String> {
    for manner in ["legacy", "v0"] {
        let folder = scratch()?;
        fs::write(folder.path().join("x.rs"), RUST).map_err(|error| format!("x.rs: {error}"))?;
        // Before Rust 1.97 only unstable compilers take `legacy` alone; its manner is then the default.
        let mangling = format!("-Csymbol-mangling-version={manner}");
        let flags = if manner == "v0" { vec![&*mangling] } else { Vec::new() };
        let rest = ["--crate-type=lib", "--crate-name=x", "--emit=obj", "-O", "x.rs", "-o", "x.o"];
        tool(&folder, "rustc", &[&flags[..], &rest[..]].concat())?;
        for name in ["x::shape::many", "x::shape::Side::area"] {
            let shown = rasm(folder.path(), &["x.o", name])?;
            let text = String::from_utf8_lossy(&shown.expect(name)?.stdout).into_owned();
            let last = name.rsplit("::").next().unwrap_or_default();
            if text.matches("TEXT _").count() != 1
                || !text.lines().next().is_some_and(|line| line.ends_with(last))
            {
                return Err(format!("{name}: {text}"));
            }
        }
    }
    Ok(())
}

/// Members come one after the other, with their names.
fn archive() -> Result<(), String> {
    let folder = scratch()?;
    for (name, code) in
        [("one", "int one(void) { return 1; }"), ("two", "int two(void) { return 2; }"), ("none", "int x;")]
    {
        fs::write(folder.path().join(format!("{name}.c")), code)
            .map_err(|error| format!("{name}: {error}"))?;
        tool(&folder, "cc", &["-O2", "-c", &format!("{name}.c"), "-o", &format!("{name}.o")])?;
    }
    tool(&folder, "ar", &["rc", "all.a", "one.o", "none.o", "two.o"])?;
    tool(&folder, "ar", &["rc", "none.a", "none.o"])?;
    let shown = |words: &[&str]| rasm(folder.path(), words);
    let text = |outcome: run::Outcome| {
        Ok::<_, String>(String::from_utf8_lossy(&outcome.expect("rasm dis")?.stdout).into_owned())
    };
    let (one, two) = (text(shown(&["one.o"])?)?, text(shown(&["two.o"])?)?);
    let wanted = format!("// member one.o\n{one}\n// member two.o\n{two}");
    let all = text(shown(&["all.a"])?)?;
    let named = text(shown(&["all.a", "two", "one"])?)?;
    if all != wanted || named != format!("// member two.o\n{two}\n// member one.o\n{one}") {
        return Err(format!("{all}\n{named}"));
    }
    let json = text(shown(&["--json", "all.a", "two"])?)?;
    if !json.starts_with(r#"{"kind":"function","name":"two","member":"two.o","#) {
        return Err(json);
    }
    let none = shown(&["none.a"])?;
    if none.code != Some(1) || !none.stderr.contains("error[no-code]: none.a: there is no code in this file")
    {
        return Err(none.stderr);
    }
    // What is whole comes before the damage.
    let mut cut = fs::read(folder.path().join("all.a")).map_err(|error| format!("all.a: {error}"))?;
    cut.truncate(cut.len() - 100);
    fs::write(folder.path().join("cut.a"), cut).map_err(|error| format!("cut.a: {error}"))?;
    let cut = shown(&["cut.a"])?;
    let begun = String::from_utf8_lossy(&cut.stdout).into_owned();
    if cut.code != Some(1)
        || !begun.starts_with("// member one.o\n")
        || !cut.stderr.contains("damaged archive")
    {
        return Err(format!("{begun}\n{}", cut.stderr));
    }
    Ok(())
}
