//! Wrong command lines: the code and the message of each. `formats.rs` has one in each format.
//!
//! In: the words of a command, run in a folder with a source, an object and a directory. Out: its only error, which exits with 2.

use super::rasm;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::fs;

/// A command line, the code, and the message.
type Row = (&'static str, &'static str, &'static str);

/// Of the assembler and of commands with a clap tree.
const COMMANDS: [Row; 17] = [
    ("check -W nonsense x.s", "bad-option-value", "there is no check `nonsense`"),
    ("x.s package", "conflicting-options", "`package` is a directory, and must be the only input"),
    ("x.s y.s", "missing-argument", "`-o` is needed: there is no single file to name the object after"),
    ("-S x.s -o -", "conflicting-options", "`-S` and `-o -` both print to standard output"),
    ("-MD x.s -o -", "conflicting-options", "`-MD` needs an output file to name its own after"),
    ("--header x.h x.s", "missing-argument", "`--header` and `--bindings` need `--stubs sysv`"),
    (
        "--go-asm-header x.h x.s",
        "missing-argument",
        "`--go-asm-header` needs `--go-files`, or a package directory",
    ),
    (
        "--emit go --goamd64 v2 -p p x.s",
        "conflicting-options",
        "`--goamd64` is for ELF objects and listings only",
    ),
    (
        "--emit go --stubs sysv -p p x.s",
        "conflicting-options",
        "`--stubs`, `--go-files` and `--prototype` are for ELF objects only",
    ),
    (
        "-compiling-runtime x.s",
        "conflicting-options",
        "`-compiling-runtime` is for Go 1.21 and earlier: later releases go by `-p`",
    ),
    ("--emit=elf x.s -o x.s", "conflicting-options", "`x.s` would be overwritten"),
    ("--go 1.99 x.s", "bad-option-value", "unknown release `1.99`: expected 1.16 to 1.27"),
    ("help nonsense", "unknown-command", "unknown command `nonsense`"),
    ("verify", "missing-argument", "`FILE` is missing"),
    ("dis", "missing-argument", "`FILE` is missing"),
    ("import", "missing-argument", "`FILE` is missing"),
    (
        "--emit elv x.s",
        "bad-option-value",
        "invalid value `elv` for `--emit`: expected elf, go, listing, symabis, deps, stubs",
    ),
];

/// Of the linker, whose options are those of GNU ld.
const LINKER: [Row; 37] = [
    ("", "missing-argument", "no input files"),
    ("x.o --nonsense", "unknown-option", "unknown option `--nonsense`"),
    ("x.o -o", "missing-value", "option `-o` needs a value"),
    ("x.o --gc-sections=yes", "bad-option-value", "option `--gc-sections=yes` takes no value"),
    ("x.o -shared", "usage", "`-shared` is not supported: it makes a library that programs load"),
    (
        "x.o -r -d",
        "conflicting-options",
        "`-d` is not supported with `-r`: common symbols get memory when the program is linked",
    ),
    (
        "x.o -dynamic-linker /lib/ld.so",
        "usage",
        "a program loaded by `/lib/ld.so` is not supported: use `-static` or `-static-pie`",
    ),
    ("x.o --image-base=1", "bad-option-value", "`--image-base` must be a multiple of the page size, 0x1000"),
    ("x.o --image-base=x", "bad-option-value", "invalid number `x`"),
    ("x.o --image-base=0x7fffffffffff", "bad-option-value", "invalid program address `0x7fffffffffff`"),
    ("x.o -Ttext=g", "bad-option-value", "invalid program address `g`"),
    (
        "x.o -z max-page-size=5000",
        "bad-option-value",
        "invalid page size `5000`: expected a power of two from 4096",
    ),
    ("x.o -z stack-size=much", "bad-option-value", "invalid number `much`"),
    ("x.o --threads=some", "bad-option-value", "invalid number `some`"),
    ("x.o --pop-state", "unexpected-argument", "`--pop-state` without `--push-state`"),
    ("x.o -b srec", "bad-option-value", "invalid value `srec` for `-b`: expected elf64-x86-64 or binary"),
    ("x.o -m elf_i386", "bad-option-value", "invalid value `elf_i386` for `-m`: expected elf_x86_64"),
    (
        "x.o --section-start .text",
        "bad-option-value",
        "invalid value `.text` for `--section-start`: expected NAME=ADDRESS",
    ),
    (
        "x.o --unresolved-symbols=some",
        "bad-option-value",
        "invalid value `some` for `--unresolved-symbols`: expected ignore-all or report-all",
    ),
    (
        "x.o --compress-debug-sections=lzma",
        "bad-option-value",
        "invalid value `lzma` for `--compress-debug-sections`: expected zlib, zstd or none",
    ),
    (
        "x.o --sort-common=sideways",
        "bad-option-value",
        "invalid value `sideways` for `--sort-common`: expected ascending or descending",
    ),
    (
        "x.o --sort-section=name",
        "bad-option-value",
        "invalid value `name` for `--sort-section`: expected none",
    ),
    ("x.o --icf=all", "bad-option-value", "invalid value `all` for `--icf`: expected none"),
    (
        "x.o --orphan-handling=error",
        "bad-option-value",
        "invalid value `error` for `--orphan-handling`: expected place or warn",
    ),
    ("x.o --defsym=x", "bad-option-value", "invalid value `x` for `--defsym`: expected NAME=VALUE"),
    (
        "x.o --build-id=0xabc",
        "bad-option-value",
        "invalid value `0xabc` for `--build-id`: expected fast, md5, sha1, uuid, none, or 0x and an even number of digits",
    ),
    ("x.o --package-metadata=%zz", "bad-option-value", "`%zz`: bad escape after `%`"),
    ("x.o --package-metadata=%ff", "bad-option-value", "`%ff` is not UTF-8 once decoded"),
    ("x.o --go=1.99", "bad-option-value", "invalid value `1.99` for `--go`: expected 1.16 to 1.27"),
    (
        "x.o --error-format=xml",
        "bad-option-value",
        "invalid value `xml` for `--error-format`: expected human, short, json, sarif, go",
    ),
    (
        "x.o --color=blue",
        "bad-option-value",
        "invalid value `blue` for `--color`: expected auto, always, never",
    ),
    ("x.o --retain-symbols-file=nowhere", "unreadable-file", "nowhere: no such file or directory"),
    ("@nowhere", "unreadable-file", "nowhere: no such file or directory"),
    ("@again", "unexpected-argument", "`@again`: response files are nested too deeply"),
    ("@many", "unexpected-argument", "too many arguments"),
    ("x.o -T", "missing-value", "option `-T` needs a value"),
    ("x.o --gc-section", "unknown-option", "unknown option `--gc-section`"),
];

/// A test function.
type Check = fn() -> Result<(), String>;

pub(super) fn trials() -> Vec<Trial> {
    let tests: [(&str, Check); 2] =
        [("mistakes/commands", || check(&[], &COMMANDS)), ("mistakes/linker", || check(&["link"], &LINKER))];
    tests.into_iter().map(|(name, test)| Trial::test(name, move || test().map_err(Failed::from))).collect()
}

fn check(before: &[&str], rows: &[Row]) -> Result<(), String> {
    let folder = scratch()?;
    let put = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    put("x.s", "TEXT ·f(SB), 4, $0\n\tRET\n")?;
    put("y.s", "TEXT ·g(SB), 4, $0\n\tRET\n")?;
    put("again", "@again")?;
    put("many", &"a ".repeat((1 << 20) + 1))?;
    fs::create_dir(folder.path().join("package")).map_err(|error| error.to_string())?;
    let mut faults = Vec::new();
    for (words, code, message) in rows {
        let words: Vec<&str> = before.iter().copied().chain(words.split_whitespace()).collect();
        let outcome = rasm(folder.path(), &words)?;
        let first = outcome.stderr.lines().next().unwrap_or_default();
        if outcome.code != Some(2) || first != format!("error[{code}]: {message}") {
            faults.push(format!("{words:?}: exit {:?}: {}", outcome.code, outcome.stderr));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}
