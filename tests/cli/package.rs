//! A package's folder as input: which of its files count, and what the package is called.
//!
//! In: folders made here. Out: `package/NAME`: the functions that a listing of the folder has, or what is said.

use super::rasm;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::fs;

/// A call on the files below.
struct Case {
    name: &'static str,
    words: &'static [&'static str],
    code: i32,
    /// The heads of functions in the listing that it prints.
    functions: &'static [&'static str],
    said: &'static str,
}

const fn functions(
    name: &'static str,
    words: &'static [&'static str],
    functions: &'static [&'static str],
) -> Case {
    Case { name, words, code: 0, functions, said: "" }
}

const fn said(name: &'static str, words: &'static [&'static str], code: i32, said: &'static str) -> Case {
    Case { name, words, code, functions: &[], said }
}

const FILES: [(&str, &str); 43] = [
    ("go.mod", "// A module.\nmodule example.com/m // here\n\ngo 1.27\n"),
    ("sum/sum.go", "// Package sum adds.\npackage sum\n\nfunc Sum(x, y int) int\nfunc Fast(x int) int\n"),
    ("sum/a.s", "TEXT ·Sum(SB), 4, $0-24\n\tRET\n"),
    ("sum/z_linux.s", "//go:build amd64.v2 || !gc\n\nTEXT ·Fast(SB), 4, $0-16\n\tRET\n"),
    ("sum/z_other.s", "//go:build !amd64.v2\n\nTEXT ·Fast(SB), 4, $0-16\n\tCLD\n\tRET\n"),
    ("sum/b_arm64.s", "TEXT ·Sum(SB), 4, $0-24\n\tMOVD R0, R1\n"),
    ("sum/pure.s", "//go:build purego\n\nTEXT ·Sum(SB), 4, $0-24\n\tRET\n"),
    ("sum/_x.s", "TEXT ·hidden(SB), 4, $0-0\n\tRET\n"),
    ("sum/.y.s", "TEXT ·hidden(SB), 4, $0-0\n\tRET\n"),
    ("sum/c.S", "TEXT ·hidden(SB), 4, $0-0\n\tRET\n"),
    ("sum/gen.go", "//go:build ignore\n\npackage main\n"),
    ("sum/windows_amd64.go", "package sum\n"),
    ("sum/sum_windows.go", "package wrong\n"),
    ("sum/sum_test.go", "package sum_test\n"),
    ("sum/cgo.go", "package wrong\n\nimport \"C\"\n"),
    ("sum/doc.go", "package documentation\n"),
    ("cmd/main.go", "package main\n\nfunc f()\n"),
    ("cmd/f.s", "TEXT ·f(SB), 4, $0-0\n\tRET\n"),
    ("arm/f_arm64.s", "TEXT ·f(SB), 4, $0-0\n\tMOVD R0, R1\n"),
    ("sum/size.go", "package sum\n\nconst (\n\tshift = 11\n\tSize = 1 << shift\n)\n\ntype Small int16\n"),
    ("vendor/example.org/dep/v2/dep.go", "package dep\n\nconst Deep = 5\n"),
    ("use/use.go", USE),
    ("use/f.s", USED),
    ("lost/f.s", "#include \"go_asm.h\"\nTEXT ·f(SB), 4, $0-0\n\tMOVQ $const_Lost, AX\n\tRET\n"),
    ("lost/f.go", "package lost\n\nimport \"example.org/nowhere\"\n\nconst Lost = nowhere.N\n"),
    ("dep-x/d.go", "package depx\n\nconst K = 7\n\nvar Table [3]int\n"),
    ("dep-x/d3.go", "//go:build amd64.v3\n\npackage depx\n\nconst Level = 3\n"),
    ("dep-x/d1.go", "//go:build !amd64.v3\n\npackage depx\n\nconst Level = 1\n"),
    ("go-far/far.go", FAR),
    ("go-far/far.s", FAR_USED),
    ("std/go.mod", "module std\n"),
    ("std/math/big/a.s", "TEXT ·f(SB), 4, $0-0\n\tRET\n"),
    ("std/math/big/a.go", "package big\n"),
    ("tests/t.go", "package tests\n\nfunc Real(x int)\n"),
    ("tests/t.s", "TEXT ·Real(SB), 4, $0-8\n\tRET\n"),
    ("tests/h_test.s", "TEXT ·helper(SB), 4, $0-12\n\tMOVL a+0(FP), AX\n\tMOVL AX, ret+8(FP)\n\tRET\n"),
    ("tests/h_test.go", "package tests\n\nfunc helper(a int64) int32\n"),
    ("go-only/g.go", "package goonly\n\nfunc F() {}\n"),
    ("many/m.go", "package many\n\nfunc f()\n"),
    ("many/m.s", MANY),
    ("wide/w.go", "package wide\n\nfunc f()\n"),
    ("wide/w.s", "TEXT ·f(SB), 4, $0-0\n\tVADDPD X0, X0, X1\n\tRET\n"),
    ("tests/o_test.go", "package tests_test\n\nfunc Real(x, y int)\n"),
];

/// Constants and types of this module, of a vendored one, and of the standard library.
const USE: &str = "package use

import (
	\"math\"

	\"example.com/m/sum\"
	\"example.org/dep/v2\"
)

const (
	Limit = sum.Size * 2
	Most = math.MaxInt8 + dep.Deep
)

type Pair struct {
	a [dep.Deep]sum.Small
	b *sum.Unknown
	c int64
}

func f()
";
const USED: &str = "#include \"go_asm.h\"
TEXT ·f(SB), 4, $0-0
	MOVQ $const_Limit, AX
	MOVQ $const_Most, BX
	MOVQ $Pair_b, CX
	MOVQ $Pair__size, DX
	RET
";

/// More warnings than are shown.
const MANY: &str = "#define TWO MOVB $300, AX; MOVB $300, BX
#define FOUR TWO; TWO
TEXT ·f(SB), 4, $0-0
	FOUR
	FOUR
	FOUR
	RET
";

/// A package, and one that it imports, whose names are not the last elements of their paths.
const FAR: &str = "package far

import \"example.com/m/dep-x\"

type V [12]byte

const (
	Sum = depx.K + 100*depx.Level + 1000*len(depx.Table)
	Length = len(V{1})
)

func f()
";
const FAR_USED: &str =
    "#include \"go_asm.h\"\nTEXT ·f(SB), 4, $0-0\n\tMOVQ $const_Sum, AX\n\tADDQ $const_Length, AX\n\tRET\n";

const CASES: [Case; 26] = [
    Case {
        said: "MOVQ\t$3107, AX",
        ..functions("other-names", &["go-far", "--emit", "listing"], &["example.com/m/go-far.f 10"])
    },
    Case {
        said: "MOVQ\t$3307, AX",
        ..functions(
            "other-names-of-a-level",
            &["go-far", "--emit", "listing", "--goamd64", "v3"],
            &["example.com/m/go-far.f 10"],
        )
    },
    Case {
        said: "MOVQ\t$4096, AX",
        ..functions("constants-of-packages", &["use", "--emit", "listing"], &["example.com/m/use.f 21"])
    },
    said("unknown-package", &["lost", "--emit", "listing"], 1, "const_Lost"),
    functions(
        "import-path",
        &["./sum", "--emit", "listing"],
        &["example.com/m/sum.Sum 1", "example.com/m/sum.Fast 2"],
    ),
    functions(
        "level",
        &["sum", "--emit", "listing", "--goamd64", "v2"],
        &["example.com/m/sum.Sum 1", "example.com/m/sum.Fast 1"],
    ),
    functions("given-path", &["sum", "-p", "x", "--emit", "listing"], &["x.Sum 1", "x.Fast 2"]),
    functions("main", &["cmd", "--emit", "listing"], &["main.f 1"]),
    functions("standard-library", &["std/math/big", "--emit", "listing"], &["math/big.f 1"]),
    functions(
        "name-of-go-files",
        &["sum/a.s", "--go-files", "sum/sum.go", "--emit", "listing"],
        &["sum.Sum 1"],
    ),
    said("stubs", &["stubs", "sum"], 0, "TEXT sum_Sum(SB)"),
    said(
        "one-at-a-time",
        &["sum", "cmd", "-o", "x.o"],
        2,
        "error[conflicting-options]: `sum` is a directory",
    ),
    said("no-source", &["arm"], 1, "error[no-source]: arm: the directory has no assembly for linux/amd64\n"),
    said(
        "overwritten",
        &["sum", "-o", "sum/../sum/a.s"],
        1,
        "error[unwritable-file]: sum/../sum/a.s: it is a source",
    ),
    said(
        "header-overwrites",
        &["sum/a.s", "--go-files", "sum/sum.go", "--go-asm-header", "sum/sum.go", "-o", "x.o"],
        2,
        "error[conflicting-options]: `sum/sum.go` would be overwritten",
    ),
    said(
        "other-processor",
        &["arm/f_arm64.s", "-o", "x.o"],
        1,
        "f_arm64.s: ignored: the file's name says that it is not for linux/amd64\n\nerror[no-source]: no input is",
    ),
    said("named-after-the-folder", &["sum"], 0, "warning[missing-result]"),
    said("test-prototypes", &["check", "tests"], 0, "warning[argument-size]"),
    said("test-prototypes-of-another-package", &["check", "-A", "argument-size", "tests"], 0, ""),
    said("check-without-assembly", &["check", "go-only"], 0, ""),
    said("without-assembly", &["go-only"], 1, "error[no-source]: go-only: the directory has no assembly"),
    said("more-warnings", &["check", "many"], 0, "\nrasm: 2 more warnings"),
    said("all-warnings", &["check", "-e", "many"], 0, "many/m.s:6:2"),
    said(
        "denied-level",
        &["check", "-D", "cpu-level", "wide"],
        1,
        "error[cpu-level]: `VADDPD` needs AVX, which v1 lacks",
    ),
    said("enough-level", &["check", "-D", "cpu-level", "--goamd64", "v3", "wide"], 0, ""),
    said("missing", &["nowhere"], 1, "error[unreadable-file]: nowhere: "),
];

pub(super) fn trials() -> Vec<Trial> {
    CASES
        .into_iter()
        .map(|case| Trial::test(format!("package/{}", case.name), move || check(&case)))
        .collect()
}

/// What a head line says of the size.
fn size(rest: &str) -> &str {
    rest.split(' ').find_map(|word| word.strip_prefix("size=")).unwrap_or_default()
}

fn check(case: &Case) -> Result<(), Failed> {
    let folder = scratch()?;
    for (name, text) in FILES {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        fs::write(path, text)?;
    }
    let outcome = rasm(folder.path(), case.words)?;
    let text = String::from_utf8_lossy(&outcome.stdout).into_owned() + &outcome.stderr;
    let heads = text.lines().filter_map(|line| line.split_once(" STEXT"));
    let heads: Vec<String> = heads.map(|(name, rest)| format!("{name} {}", size(rest))).collect();
    if case.name == "named-after-the-folder" && !folder.path().join("sum.o").is_file() {
        return Err("no sum.o".into());
    }
    let is_said = match case {
        Case { said: "", functions: [], .. } => text.is_empty(),
        _ => text.contains(case.said),
    };
    if outcome.code == Some(case.code) && heads == case.functions && is_said {
        return Ok(());
    }
    Err(format!(
        "exit {:?}, expected {}, {:?} and `{}`:\n{text}",
        outcome.code, case.code, case.functions, case.said
    )
    .into())
}
