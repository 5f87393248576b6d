//! How arguments are interpreted (command, file or option), and the suggestions.

use super::rasm;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::fs;

/// The expected output and exit status of a call.
struct Case {
    name: &'static str,
    words: &'static [&'static str],
    code: i32,
    said: &'static str,
}

const fn case(name: &'static str, words: &'static [&'static str], code: i32, said: &'static str) -> Case {
    Case { name, words, code, said }
}

const SOURCE: &str = "TEXT ·f(SB), 4, $0-0\n\tRET\n";

/// By hand, from Go's rules for sizes.
const HEADER: &str = "#define const_limit 12\n#define const_big 18446744073709551615\n#define const_neg -3\n#define const_two 2\n\
                      #define pair__size 24\n#define pair_a 0\n#define pair_b 8\n#define pair_c 16\n#define word__size 4\n#define word_x 0\n";

const FILES: [(&str, &str); 8] = [
    (
        "layout.go",
        "package main\n\nimport \"time\"\n\nconst (\n\tlimit = 3 << 2\n\tbig uint64 = 1<<64 - 1\n\tneg = -limit / 4\n\thalf = 0.5\n\t_ = 7\n)\n\n\
         const (\n\t_ = iota\n\t_\n\ttwo\n)\n\ntype pair struct {\n\ta int8\n\t_ int16\n\tb uint64\n\tc [1]byte\n}\n\n\
         type word struct{ x uint32 }\n\ntype number int\n\ntype far struct{ t time.Time }\n\ntype list[T any] struct{ first T }\n",
    ),
    (
        "layout.s",
        "#include \"go_asm.h\"\n\nTEXT ·f(SB), 4, $0-0\n\tMOVQ $const_limit, AX\n\tMOVQ pair_b(DI), BX\n\tRET\n",
    ),
    (
        "if.s",
        "#ifdef GOOS_linux\n#ifdef GOARCH_amd64\n#ifdef GOAMD64_v3\n#define NAME ·linux_v3\n#else\n\
         #ifdef GOAMD64_v1\n#define NAME ·linux_v1\n#else\n#define NAME ·linux\n#endif\n#endif\n\
         TEXT NAME(SB), 4, $0-0\n\tRET\n#endif\n#endif\n",
    ),
    ("bad_arm64.s", "TEXT ·f(SB), 4, $0-0\n\tMOVD R0, R1\n"),
    ("g_windows.s", SOURCE),
    ("tagged.s", "//go:build arm64 || purego\n\nTEXT ·t(SB), 4, $0-0\n\tRET\n"),
    ("elf.s", "\x7fELF\x02\x01\x01"),
    (
        "wrong.lst",
        "main.f STEXT nosplit size=1 args=0x0 locals=0x0\n\t0x0000 00000 (f.s:2)\tRET\n\t0x0000 90                                               .\n",
    ),
];

const CASES: [Case; 46] = [
    case("command-misspelt", &["verfy"], 1, "help: did you mean the command `rasm verify`?"),
    case(
        "command-misspelt-with-arguments",
        &["verfy", "a.lst"],
        2,
        "error[unknown-command]: unknown command `verfy`\n = help: did you mean `verify`?",
    ),
    case(
        "help-misspelt",
        &["help", "lnk"],
        2,
        "error[unknown-command]: unknown command `lnk`\n = help: did you mean `link`?",
    ),
    case(
        "option-misspelt",
        &["--error-formt", "go", "f.s"],
        2,
        "error[unknown-option]: unknown option `--error-formt`\n = help: did you mean `--error-format`?",
    ),
    case(
        "one-dash-misspelt",
        &["-error-formt", "go", "f.s"],
        2,
        "unknown option `-error-formt`\n = help: did you mean `--error-format`?",
    ),
    case(
        "option-unknown",
        &["-q", "f.s"],
        2,
        "unknown option `-q`\n = usage: rasm [OPTIONS] FILE... [-o OUT] | rasm COMMAND ...\n = help: `rasm --help` lists all options",
    ),
    case(
        "value-misspelt",
        &["--emit", "elv", "f.s"],
        2,
        "error[bad-option-value]: invalid value `elv` for `--emit`: expected elf, go, listing, symabis, deps, stubs\n = help: did you mean `elf`?",
    ),
    case("value-missing", &["f.s", "--header"], 2, "error[missing-value]: option `--header` needs a value"),
    case(
        "value-wrong",
        &["run", "--go", "9.9", "f.s"],
        2,
        "error[bad-option-value]: invalid value `9.9` for `--go`: unknown release `9.9`",
    ),
    case(
        "conflict",
        &["man", "-o", ".", "link"],
        2,
        "error[conflicting-options]: `-o` cannot be used with `COMMAND`",
    ),
    case(
        "go-file",
        &["x.go"],
        2,
        "error[unexpected-argument]: `x.go` is a Go file\n = help: pass it with `--go-files x.go`",
    ),
    case("response-missing", &["@missing"], 2, "error[unreadable-file]: missing: no such file or directory"),
    case("link-no-value", &["link", "f.o", "-o"], 2, "error[missing-value]: option `-o` needs a value"),
    case("link-option-misspelt", &["link", "--gc-section", "f.o"], 2, "help: did you mean `--gc-sections`?"),
    case("command-is-first", &["-o", "out.o", "verify"], 0, ""),
    case("one-dash", &["-emit=listing", "-p", "x", "-I", ".", "-D", "A=1", "f.s"], 0, "x.f STEXT"),
    case("go-on-off", &["-shared=false", "-S=true", "-o", "out.o", "f.s"], 0, "main.f STEXT"),
    case("defines", &["--emit=listing", "if.s"], 0, "main.linux_v1 STEXT"),
    case("defines-level", &["--emit=listing", "--goamd64", "v3", "if.s"], 0, "main.linux_v3 STEXT"),
    case("defines-undone", &["--emit=listing", "-UGOAMD64_v1", "if.s"], 0, "main.linux STEXT"),
    case("defines-given", &["--emit=listing", "-D", "GOAMD64_v1=2", "if.s"], 0, "main.linux_v1 STEXT"),
    case("defines-not-for-go", &["--emit=go", "-S", "-o", "out.o", "if.s"], 0, ""),
    case(
        "defines-level-for-go",
        &["--emit=go", "--goamd64", "v3", "if.s"],
        2,
        "error[conflicting-options]: `--goamd64` is for",
    ),
    case(
        "no-symbols",
        &["-UGOOS_linux", "-o", "out.o", "if.s"],
        0,
        "warning[no-symbols]: if.s: no symbol is defined, though the file has `TEXT`\n = help: define",
    ),
    case(
        "other-system",
        &["f.s", "bad_arm64.s", "-o", "out.o"],
        0,
        "warning[other-system]: bad_arm64.s: ignored: the file's name says",
    ),
    case(
        "other-system-alone",
        &["g_windows.s"],
        0,
        "warning[other-system]: g_windows.s: the file's name says",
    ),
    case(
        "build-constraint",
        &["-o", "out.o", "tagged.s"],
        0,
        "warning[build-constraint]: tagged.s: the build constraint `//go:build arm64 || purego` keeps",
    ),
    case("habits", &["-g", "-c", "-v", "-W", "-Wall", "f.s"], 0, ""),
    case("v-alone", &["-v"], 0, "rasm version "),
    case("binary", &["elf.s"], 1, "error[not-source]: elf.s: an ELF file, not assembly\n = help: "),
    case("binary-listing", &["verify", "elf.s"], 1, "error[not-source]: elf.s: an ELF file, not a listing\n"),
    case(
        "verify-source",
        &["verify", "f.s"],
        1,
        "error[not-source]: f.s: no function of a listing is in it\n = help: ",
    ),
    case(
        "dangling",
        &["f.s", "-o", "dangling"],
        1,
        "error[unwritable-file]: dangling: a symbolic link to a file that does not exist\n",
    ),
    case(
        "asm-header",
        &["--go-files", "layout.go", "--go-asm-header", "-", "-o", "out.o", "layout.s"],
        0,
        HEADER,
    ),
    case(
        "asm-header-of-nothing",
        &["--go-asm-header", "-", "f.s"],
        2,
        "error[missing-argument]: `--go-asm-header` needs",
    ),
    case("folder", &["f.s", "-o", "folder"], 0, ""),
    case(
        "link-go-file",
        &["link", "x.go"],
        1,
        "error[go-source]: x.go: rasm does not compile Go\n = help: `go tool compile -S`",
    ),
    case("one-mismatch", &["verify", "wrong.lst"], 1, ", 1 mismatch\n"),
    case("version", &["-V=full"], 0, "rasm version "),
    case("version-long", &["--version"], 0, "rasm version "),
    case("version-word", &["version"], 0, "rasm version "),
    case("link-version", &["link", "--version"], 0, "GNU ld"),
    case("no-input", &[], 2, "error[missing-argument]: no input file"),
    case(
        "run-no-input",
        &["run"],
        2,
        "error[missing-argument]: `FILE` is missing\n = usage: rasm run [OPTIONS] FILE... [-- ARGUMENT...]",
    ),
    case(
        "shell-unknown",
        &["completions", "tcsh"],
        2,
        "invalid value `tcsh` for `SHELL`: expected bash, zsh, fish",
    ),
    case(
        "toolexec-nothing",
        &["toolexec", "-v"],
        2,
        "`TOOL` is missing\n = usage: go build -toolexec 'rasm toolexec [OPTIONS]' ./...\n = help: `rasm toolexec --help`",
    ),
];

pub(super) fn trials() -> Vec<Trial> {
    CASES.into_iter().map(|case| Trial::test(format!("words/{}", case.name), move || check(&case))).collect()
}

fn check(case: &Case) -> Result<(), Failed> {
    let folder = scratch()?;
    // A file may be named like a command.
    for name in ["f.s", "verify"] {
        if case.name != "command-misspelt" || name == "f.s" {
            fs::write(folder.path().join(name), SOURCE)?;
        }
    }
    fs::create_dir(folder.path().join("folder"))?;
    std::os::unix::fs::symlink("nowhere", folder.path().join("dangling"))?;
    for (name, text) in FILES {
        fs::write(folder.path().join(name), text)?;
    }
    let outcome = rasm(folder.path(), case.words)?;
    if case.name == "folder" && !folder.path().join("folder/f.o").is_file() {
        return Err("no folder/f.o".into());
    }
    if case.name == "defines-not-for-go" && !outcome.stdout.is_empty() {
        return Err(String::from_utf8_lossy(&outcome.stdout).into_owned().into());
    }
    let text = String::from_utf8_lossy(&outcome.stdout).into_owned() + &outcome.stderr;
    if outcome.code == Some(case.code) && text.contains(case.said) {
        return Ok(());
    }
    Err(format!("exit {:?}, expected {} and `{}`:\n{text}", outcome.code, case.code, case.said).into())
}
