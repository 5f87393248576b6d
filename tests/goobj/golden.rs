//! Dumps compared with goldens, and objects with their sources.
//!
//! In: `testdata/goobj/NAME.go27.o` or `.a`, made by Go 1.27 from `src/NAME.s` or `.go`, and the output of `rasm dump` for it
//! in `NAME.go27.dump`; likewise for other releases. The objects are in the tree so that reading them requires no Go.

use crate::support::difference;
use crate::support::releases;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::settings::bless;
use crate::support::suite::{failure, skip};
use crate::support::tree::{self, Tree};
use rasm::goobj::archive;
use rasm::goobj::format::{abi, func_flag, symbol_flag};
use rasm::goobj::identify::{Kind, identify};
use rasm::goobj::read::{List, Object};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The sources of the objects.
const SOURCES: [&str; 3] = ["kernel.s", "oddities.s", "calls.go"];

/// The releases whose tools make an object from a source: all for assembly, which rasm must reproduce, else the newest and the
/// oldest.
fn makers(source: &str) -> Vec<&'static str> {
    let all = releases::with_objects();
    if source.ends_with(".s") { all } else { all.first().into_iter().chain(all.last()).copied().collect() }
}

/// The folder of the objects.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/goobj")
}

/// An object's file name: `kernel.go27.o`, or `.a` if made by the compiler.
fn object(source: &str, release: &str) -> String {
    let minor = release.split('.').nth(1).unwrap_or_default();
    let (name, kind) = source.split_once('.').unwrap_or((source, ""));
    format!("{name}.go{minor}.{}", if kind == "s" { "o" } else { "a" })
}

/// All objects, with their names.
pub(crate) fn objects() -> Vec<(String, Vec<u8>)> {
    let names = SOURCES.iter().flat_map(|source| makers(source).into_iter().map(|r| object(source, r)));
    names
        .map(|name| {
            let bytes = fs::read(folder().join(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, bytes)
        })
        .collect()
}

pub(crate) fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for source in SOURCES {
        for release in makers(source) {
            let name = object(source, release);
            let made = name.clone();
            match tree::find_release(release) {
                Ok(tree) => trials.push(Trial::test(format!("source/{name}"), move || {
                    again(&tree, source, &made).map_err(Failed::from)
                })),
                Err(missing) if bless() => trials.push(failure(&format!("source/{name}"), missing)),
                Err(missing) => trials.push(skip(&format!("source/{name}"), &missing)),
            }
            if source.ends_with(".s") {
                let made = name.clone();
                trials.push(Trial::test(format!("write/{name}"), move || {
                    write(source, release, &made).map_err(Failed::from)
                }));
            }
            trials.push(Trial::test(format!("dump/{name}"), move || dump(&name).map_err(Failed::from)));
        }
    }
    trials.push(Trial::test("dump/command", || command().map_err(Failed::from)));
    trials
}

fn rasm(arguments: &[&str]) -> Result<run::Outcome, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command.current_dir(folder()).arg("dump").args(arguments);
    run::outcome(command)
}

/// The dump equals the golden.
fn dump(name: &str) -> Result<(), String> {
    let have = rasm(&[name])?.expect("rasm dump")?.stdout;
    let path = folder().join(Path::new(name).with_extension("dump"));
    if bless() {
        return fs::write(&path, have).map_err(|error| format!("{}: {error}", path.display()));
    }
    let want = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    difference::in_lines(["golden", "now"], &want, &have)
}

/// rasm makes the object in the tree.
fn write(source: &str, release: &str, name: &str) -> Result<(), String> {
    let scratch = run::scratch()?;
    let made = scratch.path().join(name);
    let here = folder().join("src");
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    for variable in ["GOROOT", "GOEXPERIMENT", "GOAMD64"] {
        command.env_remove(variable);
    }
    command.current_dir(&here).args(["--emit", "go", "--go", release]);
    command.args(["-p", source.split('.').next().unwrap_or_default()]);
    command.arg("-trimpath").arg(format!("{}=>.", here.display())).arg("-o").arg(&made).arg(source);
    run::outcome(command)?.expect("rasm")?;
    let made = fs::read(&made).map_err(|error| format!("{}: {error}", made.display()))?;
    let path = folder().join(name);
    let kept = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    difference::in_bytes(["kept", "made"], &kept, &made)
}

/// Go makes the object in the tree.
fn again(tree: &Tree, source: &str, name: &str) -> Result<(), String> {
    let scratch = run::scratch()?;
    let made = scratch.path().join(name);
    let here = folder().join("src");
    let is_assembly = source.ends_with(".s");
    let tool = if is_assembly { tree.asm.clone() } else { tree.asm.with_file_name("compile") };
    let mut command = run::clean(&tool, tree);
    command.current_dir(&here).args(["-p", source.split('.').next().unwrap_or_default()]);
    command.arg("-trimpath").arg(format!("{}=>.", here.display()));
    if is_assembly {
        command.arg("-I").arg(tree.include());
    }
    command.arg("-S").arg("-o").arg(&made).arg(source);
    let listing = run::outcome(command)?.expect("Go's tool")?.stdout;
    let made = fs::read(&made).map_err(|error| format!("{}: {error}", made.display()))?;
    heads(&String::from_utf8_lossy(&listing), &made)?;
    let path = folder().join(name);
    if bless() {
        return fs::write(&path, made).map_err(|error| format!("{}: {error}", path.display()));
    }
    let kept = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    if kept == made { Ok(()) } else { Err("Go makes another object of it".into()) }
}

/// Functions have the same sizes, frames and flags as in the listing of the same run.
fn heads(listing: &str, made: &[u8]) -> Result<(), String> {
    let mut want: Vec<&str> = listing.lines().filter(|line| line.contains(" STEXT ")).collect();
    let mut have = Vec::new();
    if identify(made) == Kind::GoObject {
        have.extend(functions(made)?);
    } else {
        for member in archive::members(made).map_err(|fault| fault.to_string())? {
            let data = member.map_err(|fault| fault.to_string())?.data;
            if identify(data) == Kind::GoObject {
                have.extend(functions(data)?);
            }
        }
    }
    want.sort_unstable();
    have.sort_unstable();
    if want == have && !want.is_empty() { Ok(()) } else { Err(format!("{have:#?} here, {want:#?} in Go")) }
}

/// The first line of each function in a listing.
fn functions(bytes: &[u8]) -> Result<Vec<String>, String> {
    let object = Object::parse(bytes).map_err(|fault| fault.to_string())?;
    let mut lines = Vec::new();
    for id in List::ALL.into_iter().flat_map(|list| object.list(list)) {
        let Some(info) = object.func_info(id).map_err(|fault| fault.to_string())? else { continue };
        let symbol = object.symbol(id);
        let words = [
            (symbol.abi == abi::STATIC, "static "),
            (symbol.flags & symbol_flag::DUPOK != 0, "dupok "),
            (symbol.flags & symbol_flag::NOSPLIT != 0, "nosplit "),
            (info.flags & func_flag::TOP_FRAME != 0, "topframe "),
            (info.flags & func_flag::ASM != 0, "asm "),
        ];
        let words: String = words.iter().filter(|(holds, _)| *holds).map(|(_, word)| *word).collect();
        let kind = object.table().kind_name(symbol.kind).unwrap_or_default();
        let leaf = if symbol.flags & symbol_flag::LEAF != 0 { " leaf" } else { "" };
        // Go prints an unknown size as a 64-bit number.
        let args = if info.args == 1 << 31 { 0xffff_ffff_8000_0000 } else { u64::from(info.args) };
        let frame = format!("args={args:#x} locals={:#x} funcid={:#x}", info.locals, info.id);
        let align = format!("align={:#x}", symbol.align);
        let rest = if object.table().stores_alignment { [align, frame] } else { [frame, align] }.join(" ");
        let name = String::from_utf8_lossy(symbol.name);
        lines.push(format!("{name} {kind} {words}size={} {rest}{leaf}", symbol.size));
    }
    Ok(lines)
}

/// Several files, foreign files, and missing files.
fn command() -> Result<(), String> {
    let check = |what: &str, holds: bool| if holds { Ok(()) } else { Err(what.to_owned()) };
    let (one, two) = ("kernel.go22.o", "kernel.go27.o");
    let both = rasm(&[one, two])?.expect("rasm dump")?;
    let text = String::from_utf8_lossy(&both.stdout);
    check(
        "names before several files",
        text.starts_with(one) && text.contains(&format!("\n{two}:\ngo object")),
    )?;
    let source = rasm(&["src/kernel.s", two])?;
    let told = "error[unreadable-object]: src/kernel.s: this is a file of an unknown kind, not a Go object or an archive of a Go package\n\n";
    check(&source.stderr, source.stderr == told && source.code == Some(1))?;
    check("the second file", String::from_utf8_lossy(&source.stdout).contains("kernel.scale"))?;
    let missing = rasm(&["nowhere.o"])?;
    check(
        &missing.stderr,
        missing.stderr.starts_with("error[unreadable-file]: nowhere.o: ") && missing.code == Some(1),
    )?;
    let nothing = rasm(&[])?;
    check(&nothing.stderr, nothing.stderr.contains("rasm dump [OPTIONS] FILE...") && nothing.code == Some(2))
}
