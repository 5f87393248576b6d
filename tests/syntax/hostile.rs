//! Malicious input: nothing panics, time and memory stay bounded, and every run ends.

use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::runner::{Context, Trial};
use crate::support::suite::Group;
use crate::support::tree::Tree;
use crate::syntax::parsed::{Run, show};
use rasm::source::MemoryLoader;
use rasm::syntax::{Limits, Options};
use std::fmt::Write;
use std::time::{Duration, Instant};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("hostile", context);
    suite.test("macro_bombs", macro_bombs);
    suite.test("default_limits_hold", default_limits_hold);
    suite.test("random_bytes", random_bytes);
    suite.test("random_tokens", random_tokens);
    suite.oracle("mutated_files", mutated_files);
    suite.trials()
}

fn parse(text: impl Into<Vec<u8>>, limits: Limits) -> (Run, usize) {
    let mut run = Run::new();
    let mut loader = MemoryLoader::default();
    loader.insert("twice.h", "NOP\n#include \"twice.h\"\n#include \"twice.h\"\n");
    let mut count = 0;
    run.parse("x.s", text, Options { limits, ..Options::default() }, &loader, |parser, statement| {
        count += 1;
        // Every span and name must be printable.
        let shown = show(parser, statement);
        assert!(!shown.is_empty());
    });
    let errors = run.errors();
    assert_eq!(errors.is_empty(), run.sink.list().is_empty());
    (run, count)
}

fn small() -> Limits {
    Limits { tokens: 1 << 16, expansions: 1 << 12, statement: 1 << 10, ..Limits::default() }
}

/// Checks that the run finishes in time, with an error of the given code.
fn ends(text: &str, code: &str) {
    let start = Instant::now();
    let mut run = Run::new();
    let mut loader = MemoryLoader::default();
    loader.insert("twice.h", "NOP\n#include \"twice.h\"\n#include \"twice.h\"\n");
    run.parse("x.s", text, Options::default(), &loader, |_, _| {});
    assert!(
        run.sink.list().iter().any(|diagnostic| diagnostic.code == code),
        "no {code}, but {:?}",
        run.sink.list().first()
    );
    assert!(run.sink.list().len() < 1_000_000);
    // Far above a debug build on a busy machine, far below quadratic time for a million tokens.
    assert!(start.elapsed() < Duration::from_secs(240), "{code}: {:?}", start.elapsed());
}

fn macro_bombs() {
    let mut text = String::from("#define M0 NOP; NOP; NOP; NOP; NOP; NOP; NOP; NOP\n");
    for level in 1..30 {
        let _ = write!(text, "#define M{level}");
        for _ in 0..8 {
            let _ = write!(text, " M{};", level - 1);
        }
        text.push('\n');
    }
    let (run, count) = parse(format!("{text}M29\n"), small());
    assert!(run.sink.list().iter().any(|diagnostic| diagnostic.code == "too-many-tokens"));
    assert!(count < 1 << 16);
    // Arguments that double at each level.
    let mut call = String::from("x");
    for _ in 0..60 {
        call = format!("D({call})");
    }
    let (run, _) = parse(format!("#define D(x) x x\n{call}\n"), small());
    assert!(run.sink.errors() > 0);
    // Macros that expand to nothing.
    let mut text = String::from("#define E0\n");
    for level in 1..40 {
        let _ = writeln!(text, "#define E{level} E{0} E{0} E{0}", level - 1);
    }
    let (run, _) = parse(format!("{text}E39\n"), small());
    assert!(run.sink.errors() > 0);
}

fn default_limits_hold() {
    let mut text = String::from("#define M0 NOP\n");
    for level in 1..60 {
        let _ = writeln!(text, "#define M{level} M{0}; M{0}", level - 1);
    }
    ends(&format!("{text}M59\n"), "too-many-tokens");
    ends("#include \"twice.h\"\n", "include-depth");
    ends(&format!("X ${}\n", "(".repeat(1_000_000)), "statement-length");
    ends(&format!("X ${}1\n", "-".repeat(1_000_000)), "statement-length");
    ends(&format!("X ${}1\n", "(".repeat(100_000)), "missing-parenthesis");
    ends(&"#ifdef A\n".repeat(1_000_000), "condition-depth");
    ends(&"/*".repeat(1_000_000), "unterminated-comment");
    ends(&"X $\"\n".repeat(100_000), "unterminated-string");
    ends(&format!("#define F(x) x\n{}", "F(\n".repeat(200_000)), "unterminated-arguments");
    ends(&format!("#define F(x) x\n{}\n", "F(".repeat(500_000)), "unterminated-arguments");
    ends(&format!("#define F(x) x\nF({})\n", ",".repeat(2_000_000)), "unterminated-arguments");
}

fn random_bytes() {
    let mut random = Random::of_run(1);
    for _ in 0..3000 {
        let length = random.below(400);
        let bytes: Vec<u8> = (0..length).map(|_| random.below(256) as u8).collect();
        parse(bytes, small());
    }
}

fn random_tokens() {
    const PIECES: [&str; 56] = [
        "MOVQ",
        "AX",
        "(",
        ")",
        ",",
        "\n",
        "\n",
        ";",
        "$",
        "8",
        "0x10",
        "1.5",
        "\"s\"",
        "'c'",
        "+",
        "-",
        "*",
        "/",
        "<<",
        ">>",
        "<",
        ">",
        "~",
        "&",
        "|",
        "^",
        "%",
        ":",
        ".",
        "[",
        "]",
        "TEXT",
        "DATA",
        "(SB)",
        "(FP)",
        "x+8(FP)",
        "#define F(a, b) a b\n",
        "#define G F\n",
        "F(",
        "G",
        "#undef F\n",
        "#ifdef F\n",
        "#else\n",
        "#endif\n",
        "#include \"twice.h\"\n",
        "#line 5 \"f\"\n",
        "\\\n",
        "\\",
        "#",
        "/*",
        "*/",
        "//",
        "·",
        "€",
        "\u{FEFF}",
        "@>",
    ];
    let mut random = Random::of_run(2);
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..random.below(60) {
            text += PIECES[random.below(PIECES.len())];
            if random.below(3) == 0 {
                text.push(' ');
            }
        }
        parse(text, small());
    }
}

fn mutated_files(tree: &Tree, report: &Report) {
    let mut random = Random::of_run(3);
    for path in ["src/runtime/memmove_amd64.s", "src/math/floor_amd64.s", "src/crypto/md5/md5block_amd64.s"] {
        let text = std::fs::read(tree.root.join(path)).expect("a file of the Go tree");
        for _ in 0..60 {
            let mut bytes = text.clone();
            for _ in 0..1 + random.below(20) {
                let at = random.below(bytes.len());
                match random.below(4) {
                    0 => bytes[at] = random.below(256) as u8,
                    1 => drop(bytes.remove(at)),
                    2 => bytes.insert(at, b"()\",\n#$/*'"[random.below(10)]),
                    _ => {
                        let from = random.below(bytes.len());
                        let end = (from + random.below(40)).min(bytes.len());
                        let piece = bytes[from..end].to_vec();
                        bytes.splice(at..at, piece);
                    }
                }
            }
            parse(bytes, small());
            report.count("syntax: mutated files that end in a result", 1);
        }
    }
}
