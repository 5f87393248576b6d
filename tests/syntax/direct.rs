//! Statements parsed by the fast path give the same values, positions and errors as with the grammar.

use crate::support::report::Report;
use crate::support::runner::{Context, Trial};
use crate::support::suite::Group;
use crate::support::tree::Tree;
use crate::syntax::parsed::{Disk, Run, assembly_files, go_asm, runtime_headers};
use rasm::source::{Loader, MemoryLoader};
use rasm::syntax::Options;
use std::fmt::Write;
use std::path::Path;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("direct", context);
    suite.test("cases", cases);
    suite.test("random_statements", random_statements);
    suite.oracle("standard_library", standard_library);
    suite.trials()
}

/// Everything parsed from a file.
fn outcome(name: &str, text: &str, options: Options<'_>, loader: &dyn Loader) -> String {
    let mut run = Run::new();
    let mut out = String::new();
    run.parse(name, text, options, loader, |_, statement| {
        let _ = writeln!(out, "{statement:?}");
    });
    out + &run.errors()
}

/// Parses a file in both ways, and returns the number of statements and errors.
fn same(name: &str, text: &str, options: Options<'_>, loader: &dyn Loader) -> usize {
    let direct = outcome(name, text, options, loader);
    let grammar = outcome(name, text, Options { grammar_only: true, ..options }, loader);
    if let Some((direct, grammar)) =
        direct.lines().zip(grammar.lines()).find(|(direct, grammar)| direct != grammar)
    {
        panic!("{name}: the direct way gives\n{direct}\nand the grammar\n{grammar}");
    }
    assert_eq!(direct.len(), grammar.len(), "{name}");
    direct.lines().count()
}

fn cases() {
    let mut files = vec![];
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    assembly_files(&testdata, &|name| name.ends_with(".s"), &mut files);
    assert!(files.len() > 200, "{} files", files.len());
    let disk = Disk { go_asm: String::new() };
    for path in &files {
        let text = String::from_utf8_lossy(&std::fs::read(path).expect("a file just listed")).into_owned();
        same(&path.to_string_lossy(), &text, Options::default(), &disk);
    }
}

/// xorshift: the same inputs on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}

/// Whole operands and parts of them: most lines are nearly valid.
const PARTS: [&str; 58] = [
    "AX",
    "x",
    "SB",
    "FP",
    "g",
    "·f",
    "8",
    "0x10",
    "1.5",
    "\"s\"",
    "'c'",
    "(",
    ")",
    "[",
    "]",
    ",",
    ",",
    ",",
    ":",
    ".",
    "$",
    "*",
    "+",
    "-",
    "~",
    "|",
    "^",
    "/",
    "%",
    "&",
    "<",
    ">",
    "<<",
    ">>",
    "<>",
    "TEXT",
    "DATA",
    "AX, BX",
    "(AX)",
    "(AX)(CX*8)",
    "-8(SP)",
    "x+8(FP)",
    "$8",
    "$-1",
    "·f(SB)",
    "x<>(SB)",
    "x<ABI0>(SB)",
    "x<>+8(SB)(AX*2)",
    "$(1<<3)",
    "$1|2",
    "(CX*3)",
    "[Z0-Z3]",
    "/8",
    "$0-8",
    "$-8-16",
    "NOSPLIT",
    "2(PC)",
    "3*4(AX)",
];

fn random_statements() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut text = String::new();
    for line in 0..60_000 {
        text +=
            ["MOVQ ", "TEXT ", "DATA ", "l: ADDQ ", "VADDPD.Z ", "", "DATA x<>+8(SB)/8, ", "TEXT ·f(SB), "]
                [random.below(8)];
        for _ in 0..random.below(7) {
            text += PARTS[random.below(PARTS.len())];
            text += ["", " "][random.below(2)];
        }
        text += if random.below(8) == 0 { ";" } else { "\n" };
        if line % 100 == 99 {
            same("x.s", &text, Options::default(), &MemoryLoader::default());
            text.clear();
        }
    }
}

fn standard_library(tree: &Tree, report: &Report) {
    let root = &tree.root;
    let mut files = vec![];
    assembly_files(&root.join("src"), &|name| name.ends_with("_amd64.s"), &mut files);
    let include = [root.join("src/runtime"), root.join("pkg/include")];
    let headers = runtime_headers(root);
    let mut statements = 0;
    for path in &files {
        let text = std::fs::read_to_string(path).expect("a file just listed");
        let disk = Disk { go_asm: go_asm(&text, &headers) };
        let options = Options { include: &include, ..Options::default() };
        statements += same(&path.to_string_lossy(), &text, options, &disk);
    }
    assert!(statements > 20_000, "{statements} statements");
    report.count("syntax: statements of the standard library, alike in both ways", statements);
}
