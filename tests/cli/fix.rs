//! `rasm fix`: what it shows, writes and leaves.

use super::rasm;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::fs;
use std::path::Path;

/// A name, the file before, the file after, and the exit code with `--yes`.
const CASES: [(&str, &str, &str, i32); 16] = [
    (
        "order",
        "TEXT ·f(SB), 4, $0\n\tCMPQ $5, AX\n\tMOVQ AX, $7\n\tRET\n",
        "TEXT ·f(SB), 4, $0\n\tCMPQ AX, $5\n\tMOVQ $7, AX\n\tRET\n",
        0,
    ),
    (
        "evex",
        "TEXT ·f(SB), 4, $0\n\tVPXOR Z1, Z2, Z3\n\tVMOVDQU (AX), Z1\n\tRET\n",
        "TEXT ·f(SB), 4, $0\n\tVPXORQ Z1, Z2, Z3\n\tVMOVDQU64 (AX), Z1\n\tRET\n",
        0,
    ),
    // A second round finds what the first revealed.
    (
        "rounds",
        "TEXT ·f(SB), 4, $0\n\tMOVQ $AX, $7\n\tRET\n",
        "TEXT ·f(SB), 4, $0\n\tMOVQ $7, AX\n\tRET\n",
        0,
    ),
    // In a macro's definition once, however often it is used.
    (
        "macro",
        "#define CLEAR(r) VPXOR r, r, r\nTEXT ·f(SB), 4, $0\n\tCLEAR(Z1)\n\tCLEAR(Z2)\n\tRET\n",
        "#define CLEAR(r) VPXORQ r, r, r\nTEXT ·f(SB), 4, $0\n\tCLEAR(Z1)\n\tCLEAR(Z2)\n\tRET\n",
        0,
    ),
    (
        "prefix",
        "TEXT ·f(SB), 4, $0\n\tLOCK XADDQ AX, (BX)\n\tRET\n",
        "TEXT ·f(SB), 4, $0\n\tLOCK; XADDQ AX, (BX)\n\tRET\n",
        0,
    ),
    (
        "labels",
        "TEXT ·f(SB), 4, $0\n.L1:\n\tDECQ AX\n\tJNZ .L1\n\tJMP .L1\n",
        "TEXT ·f(SB), 4, $0\nL1:\n\tDECQ AX\n\tJNZ L1\n\tJMP L1\n",
        0,
    ),
    // What is not certain stays.
    (
        "unsure",
        "TEXT ·f(SB), 4, $0\n\tJMP agian\nagain:\n\tRET\n",
        "TEXT ·f(SB), 4, $0\n\tJMP agian\nagain:\n\tRET\n",
        1,
    ),
    // What checks find, and an error that their prototypes help with.
    (
        "checks",
        "// func f(x, y uint64) uint64\nTEXT ·f(SB), NOSPLIT, $0-16\n\tMOVQ 8(FP), AX\n\tMOVQ 5, BX\n\tMOVQ x+24(FP), CX\n\tMOVQ z+0(FP), DX\n\tVPXOR Y0, Y0, Y0\n\tMOVAPS X0, t-16(SP)\n\tMOVQ AX, ret+16(FP)\n\tRET\n",
        "#include \"textflag.h\"\n\n// func f(x, y uint64) uint64\nTEXT ·f(SB), NOSPLIT, $0-24\n\tMOVQ y+8(FP), AX\n\tMOVQ $5, BX\n\tMOVQ x+0(FP), CX\n\tMOVQ x+0(FP), DX\n\tVPXOR Y0, Y0, Y0\n\tMOVUPS X0, t-16(SP)\n\tMOVQ AX, ret+16(FP)\n\tVZEROUPPER\n\tRET\n",
        0,
    ),
    // An edit is of what is written: of another name for the mnemonic, of a number behind a macro, of a line with a comment.
    (
        "written",
        "#define SZ 16\n// func f(x uint64)\nTEXT ·f(SB), 4, $SZ-4\n\tMOVQ +0(FP), AX\n\tMOVOA 8(SP), X0\n\tVPXOR Y0, Y0, Y0; RET\n",
        "#define SZ 16\n// func f(x uint64)\nTEXT ·f(SB), 4, $SZ-8\n\tMOVQ x+0(FP), AX\n\tMOVOU 8(SP), X0\n\tVPXOR Y0, Y0, Y0; VZEROUPPER; RET\n",
        0,
    ),
    (
        "gnu",
        "TEXT ·f(SB), 4, $0\n\tmov 8(%rax), %ebx # first\n\tmov ax, bx\n\tmovq 010(%rax), %rbx\n\tRET\n",
        "TEXT ·f(SB), 4, $0\n\tMOVL 8(AX), BX // first\n\tmov ax, bx\n\tMOVQ 010(AX), BX\n\tRET\n",
        1,
    ),
    // A header goes behind a byte order mark, not into a comment, and with the line ends of its file.
    (
        "mark",
        "\u{feff}TEXT ·f(SB), NOSPLIT, $0-0\n\tRET\n",
        "\u{feff}#include \"textflag.h\"\n\nTEXT ·f(SB), NOSPLIT, $0-0\n\tRET\n",
        0,
    ),
    (
        "comment",
        "/* a\n\n//go:build amd64\n*/\r\nTEXT ·f(SB), NOSPLIT, $0-0\r\n\tRET\n",
        "#include \"textflag.h\"\r\n\r\n/* a\n\n//go:build amd64\n*/\r\nTEXT ·f(SB), NOSPLIT, $0-0\r\n\tRET\n",
        0,
    ),
    // It is there, but its name is not.
    (
        "undefined",
        "#include \"textflag.h\"\n#undef NOSPLIT\nTEXT ·f(SB), NOSPLIT, $0-0\n\tMOVQ 5, AX\n\tRET\n",
        "#include \"textflag.h\"\n#undef NOSPLIT\nTEXT ·f(SB), NOSPLIT, $0-0\n\tMOVQ 5, AX\n\tRET\n",
        1,
    ),
    // Another argument is at that offset: the name or the offset is wrong.
    (
        "which",
        "// func f(x, y uint64)\nTEXT ·f(SB), 4, $0-16\n\tMOVQ x+8(FP), AX\n\tRET\n",
        "// func f(x, y uint64)\nTEXT ·f(SB), 4, $0-16\n\tMOVQ x+8(FP), AX\n\tRET\n",
        0,
    ),
    // A part of the argument may be meant.
    (
        "part",
        "// func f(x uint64) uint64\nTEXT ·f(SB), 4, $0-16\n\tMOVL x+4(FP), AX\n\tMOVL AX, ret+8(FP)\n\tMOVL AX, ret+12(FP)\n\tRET\n",
        "// func f(x uint64) uint64\nTEXT ·f(SB), 4, $0-16\n\tMOVL x+4(FP), AX\n\tMOVL AX, ret+8(FP)\n\tMOVL AX, ret+12(FP)\n\tRET\n",
        0,
    ),
    ("right", "TEXT ·f(SB), 4, $0\n\tRET\n", "TEXT ·f(SB), 4, $0\n\tRET\n", 0),
];

pub(super) fn trials() -> Vec<Trial> {
    let case = |(name, before, after, code)| {
        Trial::test(format!("fix/{name}"), move || check(before, after, code).map_err(Failed::from))
    };
    let include = Trial::test("fix/include", || included().map_err(Failed::from));
    let siblings = Trial::test("fix/siblings", || siblings().map_err(Failed::from));
    let refused = Trial::test("fix/refused", || refused().map_err(Failed::from));
    CASES.into_iter().map(case).chain([include, siblings, refused]).collect()
}

fn check(before: &str, after: &str, code: i32) -> Result<(), String> {
    let folder = scratch()?;
    let path = folder.path().join("a.s");
    write(&path, before)?;
    let shown = rasm(folder.path(), &["fix", "a.s"])?;
    let is_changed = before != after;
    let left = if is_changed { 1 } else { code };
    expect(shown.code == Some(left), || format!("exit {:?}: {}", shown.code, shown.stderr))?;
    expect(read(&path)? == before, || "the file was written without `--yes`".into())?;
    let diff = String::from_utf8_lossy(&shown.stdout);
    expect(diff.starts_with("--- a/a.s\n+++ b/a.s\n@@") == is_changed, || format!("the diff is {diff}"))?;
    let done = rasm(folder.path(), &["fix", "--yes", "a.s"])?;
    expect(done.code == Some(code), || format!("exit {:?}: {}", done.code, done.stderr))?;
    expect(done.stdout == shown.stdout, || "with `--yes` the diff is another".into())?;
    let now = read(&path)?;
    expect(now == after, || format!("the file became\n{now}"))?;
    let again = rasm(folder.path(), &["fix", "--yes", "a.s"])?;
    expect(again.stdout.is_empty() && read(&path)? == after, || "a second run changes something".into())
}

/// Fixes reach included files.
fn included() -> Result<(), String> {
    let folder = scratch()?;
    let (path, header) = (folder.path().join("a.s"), folder.path().join("a.h"));
    write(&path, "#include \"a.h\"\nTEXT ·f(SB), 4, $0\n\tCLEAR(Z1)\n\tRET\n")?;
    write(&header, "#define CLEAR(r) VPXOR r, r, r\n")?;
    let done = rasm(folder.path(), &["fix", "--yes", "a.s"])?;
    expect(done.code == Some(0), || format!("exit {:?}: {}", done.code, done.stderr))?;
    let now = read(&header)?;
    expect(now == "#define CLEAR(r) VPXORQ r, r, r\n", || format!("the header became {now}"))
}

/// A file is checked and fixed against the Go files beside it, unless others are named.
fn siblings() -> Result<(), String> {
    let folder = scratch()?;
    let path = folder.path().join("a_amd64.s");
    write(&path, "TEXT ·f(SB), 4, $0-8\n\tMOVQ y+0(FP), AX\n\tRET\n")?;
    write(&folder.path().join("a.go"), "package p\n\nfunc f(x uint64)\n")?;
    write(&folder.path().join("other.go"), "//go:build ignore\n\npackage p\n\nfunc f(y uint64)\n")?;
    write(&folder.path().join("a_arm64.go"), "package p\n\nfunc f(z uint64)\n")?;
    let words = ["check", "--error-format", "short"];
    let found = rasm(folder.path(), &[&words[..], &["a_amd64.s"]].concat())?;
    expect(found.stderr.contains("`f` has no argument or result `y`"), || found.stderr.clone())?;
    let whole = rasm(folder.path(), &[&words[..], &["."]].concat())?;
    expect(found.stderr == whole.stderr.replace("./", ""), || whole.stderr.clone())?;
    let named =
        rasm(folder.path(), &[&words[..], &["a_amd64.s", "--prototype", "func f(y uint64)"]].concat())?;
    expect(!named.stderr.is_empty(), || "the files beside it are not read".into())?;
    write(&folder.path().join("named.go"), "package p\n\nfunc f(y uint64)\n")?;
    let named = rasm(folder.path(), &[&words[..], &["a_amd64.s", "--go-files", "named.go"]].concat())?;
    expect(named.stderr.is_empty(), || named.stderr.clone())?;
    fs::remove_file(folder.path().join("named.go")).map_err(|error| error.to_string())?;
    let done = rasm(folder.path(), &["fix", "--yes", "a_amd64.s"])?;
    expect(done.code == Some(0), || format!("exit {:?}: {}", done.code, done.stderr))?;
    let now = read(&path)?;
    expect(now.contains("MOVQ x+0(FP), AX"), || format!("the file became\n{now}"))
}

/// Standard input is no file to be rewritten, and one without permission to write stays as it is.
fn refused() -> Result<(), String> {
    let folder = scratch()?;
    let path = folder.path().join("a.s");
    let text = "TEXT ·f(SB), 4, $0\n  MOVQ AX, $7\n\tRET\n";
    write(&path, text)?;
    let input = rasm(folder.path(), &["fix", "-"])?;
    expect(input.code == Some(2) && input.stderr.contains("standard input"), || input.stderr.clone())?;
    let mut permissions = fs::metadata(&path).map_err(|error| error.to_string())?.permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).map_err(|error| error.to_string())?;
    for words in [["fix", "--yes", "a.s"], ["fmt", "-w", "a.s"]] {
        let done = rasm(folder.path(), &words)?;
        expect(done.code != Some(0) && done.stderr.contains("read-only"), || done.stderr.clone())?;
        expect(read(&path)? == text, || "the file was written".into())?;
    }
    Ok(())
}

fn expect(is_so: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if is_so { Ok(()) } else { Err(otherwise()) }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
