//! Hostile input: for any text the library returns an assembly or diagnostics, and never panics.
//!
//! In: our own test data, mutated in the same way on every machine, and malicious texts. Out: only the absence of panics; other
//! tests check the results.

use crate::support::random::Random;
use crate::support::runner::{Context, Trial};
use crate::support::suite::panicking;
use rasm::source::MemoryLoader;
use rasm::{Input, Options};
use std::fmt::Write;
use std::path::Path;

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    vec![
        panicking("mutants", mutants),
        panicking("many_of_everything", many_of_everything),
        panicking("long_and_deep", long_and_deep),
        panicking("refused", refused),
        panicking("strange_bytes", strange_bytes),
        panicking("numbers_at_their_edges", numbers_at_their_edges),
    ]
}

/// Total size of symbols up to which objects are written too.
const OBJECT_LIMIT: u64 = 64 << 20;
/// The minimum number of mutants.
const MUTANTS: usize = 3000;
/// Longer files contain nothing new, and take too long in debug builds.
const LONGEST: usize = 3000;

/// Assembles the text, writes all outputs, collects the ABIs of symbols, and returns the number of errors.
fn assemble(contents: &[u8]) -> usize {
    let mut loader = MemoryLoader::default();
    loader.insert("textflag.h", "#define NOSPLIT 4\n#define RODATA 8\n");
    loader.insert("twice.h", "NOP\n#include \"twice.h\"\n#include \"twice.h\"\n");
    let input = Input::new("x.s", contents);
    let options = Options { package: "main".into(), ..Options::default() };
    rasm::symabis::collect(vec![input.clone()], &options, &loader);
    let assembly = rasm::assemble(vec![input], &options, &loader);
    if !assembly.failed() {
        let unit = assembly.unit();
        let sizes = unit.ids().map(|id| unit.symbol(id).size);
        if sizes.fold(0, u64::saturating_add) <= OBJECT_LIMIT {
            assembly.listing();
            // An object may be impossible to write; that must be an error.
            let _ = assembly.elf();
            // The written object can be read.
            let go = rasm::goobj::write::Options {
                header: "go object linux amd64 go1.27.3 GOAMD64=v1 X:dwarf5",
                directory: "/nowhere",
                dwarf5: true,
                ..Default::default()
            };
            // A GLOBL may be smaller than its DATA, which readers do not accept.
            let whole = unit.symbols.iter().all(|symbol| symbol.data.len() as u64 <= symbol.size);
            let written = assembly.go_object(&go);
            if let Some(object) = written.ok().filter(|_| whole) {
                rasm::goobj::read::Object::parse(&object).unwrap();
            }
        }
    }
    assembly.errors()
}

/// The short sources under a folder, in the order of their names.
fn sources(folder: &Path, found: &mut Vec<Vec<u8>>) {
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "s") {
            found.extend(Some(std::fs::read(&path).unwrap()).filter(|text| text.len() <= LONGEST));
        }
    }
}

/// One mutation of a text: lines or bytes deleted, duplicated or swapped, a line inserted from another text, or the other's
/// tail.
fn mutate(text: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let kind = random.below(8);
    if kind == 7 {
        return [&text[..random.below(text.len() + 1)], &other[random.below(other.len() + 1)..]].concat();
    }
    let mut parts: Vec<&[u8]> = match kind {
        0..4 => text.split_inclusive(|&byte| byte == b'\n').collect(),
        _ => text.chunks(1).collect(),
    };
    if parts.is_empty() {
        return Vec::new();
    }
    let (at, to) = (random.below(parts.len()), random.below(parts.len()));
    match kind {
        0 | 4 => drop(parts.remove(at)),
        1 | 5 => parts.insert(to, parts[at]),
        2 | 6 => parts.swap(at, to),
        _ => {
            let lines: Vec<&[u8]> = other.split_inclusive(|&byte| byte == b'\n').collect();
            parts.insert(at, lines.get(random.below(lines.len().max(1))).copied().unwrap_or_default());
        }
    }
    parts.concat()
}

fn mutants() {
    let mut texts = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata"), &mut texts);
    assert!(texts.len() > 50, "test data is missing");
    let mut random = Random::of_run(1);
    let (mut seen, mut refused) = (0, 0);
    while seen < MUTANTS {
        for text in &texts {
            let mut mutant = text.clone();
            for _ in 0..=random.below(4) {
                mutant = mutate(&mutant, &texts[random.below(texts.len())], &mut random);
            }
            refused += usize::from(assemble(&mutant) > 0);
            seen += 1;
        }
    }
    // The mutants must be neither all invalid nor all valid, so that both paths are tested.
    assert!(refused > seen / 20 && refused < seen - seen / 20, "{refused} of {seen} refused");
}

const TEXT: &str = "TEXT ·f(SB), 4, $0\n";

/// `TEXT`, then `count` lines.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(TEXT.into(), |text: String, at| text + &line(at) + "\n") + "\tRET\n"
}

fn many_of_everything() {
    const MANY: usize = 20_000;
    assert_eq!(assemble(lines(MANY, |at| format!("l{at}:")).as_bytes()), 0, "labels");
    assert_eq!(assemble(lines(MANY, |at| format!("\tJMP l{at}")).as_bytes()), MANY, "undefined labels");
    assert!(assemble(lines(MANY, |_| "\tNONSENSE AX".into()).as_bytes()) > 0, "errors");
    assemble(lines(MANY, |at| format!("l{at}: JMP l{}", (at + 1) % MANY)).as_bytes());
    assemble(lines(MANY, |at| format!("l{at}: JEQ l{}", (at * 7919) % MANY)).as_bytes());
    assert_eq!(assemble(lines(MANY, |_| "\tPCALIGN $32".into()).as_bytes()), 0, "alignments");
    assert_eq!(assemble(lines(MANY, |at| format!("#define M{at} M{}", at + 1)).as_bytes()), 0, "macros");
    let functions = (0..5000)
        .fold(String::new(), |text, at| text + &format!("TEXT ·f{at}(SB), 0, $8\nCALL ·f0(SB)\nRET\n"));
    assert_eq!(assemble(functions.as_bytes()), 0, "functions");
    // Each macro doubles the previous one.
    let mut bomb = "#define B0 NOP;\n".to_owned();
    for at in 1..40 {
        writeln!(bomb, "#define B{at} B{} B{}", at - 1, at - 1).unwrap();
    }
    assert!(assemble((bomb + TEXT + "B39\nRET\n").as_bytes()) > 0, "a macro bomb");
}

fn long_and_deep() {
    let name = "n".repeat(100_000);
    assemble(format!("TEXT ·{name}(SB), 4, $0\n{name}: JMP {name}\nMOVQ {name}<>(SB), AX\nRET\n").as_bytes());
    assemble(lines(1, |_| format!("\t{name} AX")).as_bytes());
    assemble(lines(1, |_| "NOP; ".repeat(200_000)).as_bytes());
    assemble(lines(1, |_| " ".repeat(1 << 20)).as_bytes());
    assemble("A".repeat(1 << 20).as_bytes());
    assemble(lines(1, |_| format!("\tMOVQ ${}1{}, AX", "(".repeat(5000), ")".repeat(5000))).as_bytes());
    assemble(lines(1, |_| format!("\tMOVQ ${}1, AX", "(".repeat(5000))).as_bytes());
    assemble(lines(1, |_| format!("\tMOVQ ${}1, AX", "-~".repeat(5000))).as_bytes());
    assemble(lines(1, |_| format!("\tMOVQ $1{}, AX", "+1".repeat(5000))).as_bytes());
    assemble(lines(1, |_| format!("\tMOVSD ${}1.0{}, X0", "(-".repeat(5000), ")".repeat(5000))).as_bytes());
    assemble("#ifdef A\n".repeat(5000).as_bytes());
    assemble(lines(1, |_| format!("\tMOVQ ${}, AX", "9".repeat(100_000))).as_bytes());
}

/// Each text must give at least one error.
fn refused() {
    let texts = [
        "DATA x(SB)/9, $1\n",
        "l: JCXZQ l\nTEXT ·f(SB), 0, $0\nJMP m\nRET\n",
        "TEXT ·f(SB), 4, $\"\nRET\n",
        "/* never closed\n",
        "#ifdef A\nRET\n",
        "#define M(a\nM(1\n",
        "#define M(a) a\nM(1\n",
        "#include \"twice.h\"\n",
        "#include \"x.s",
        "#endif\n",
        "#else\n",
        "TEXT ·f(SB), 4, $9223372036854775808\nRET\n",
        "TEXT 1(SB), 4, $0\nl: JMP l\nRET\nTEXT ·f(SB), 4, $0\nJMP l\nRET\n",
        "TEXT ·f(SB), 4, $0\nMOVQ \u{0}, AX\nRET\n",
    ];
    let accepted: Vec<_> = texts.iter().filter(|text| assemble(text.as_bytes()) == 0).collect();
    assert!(accepted.is_empty(), "accepted: {accepted:?}");
}

fn strange_bytes() {
    let text = format!("{TEXT}\tMOVQ $1, AX\n\tRET\n");
    assemble(text.replace('\n', "\r\n").as_bytes());
    assemble(text.replace('\n', "\r").as_bytes());
    assemble(format!("\u{feff}{text}").as_bytes());
    for byte in 0..=255u8 {
        for at in [0, 5, 6, 8, TEXT.len() + 2, TEXT.len() + 7, text.len() - 1] {
            let mut bytes = text.clone().into_bytes();
            bytes.insert(at, byte);
            assemble(&bytes);
            bytes[at + 1] = byte;
            assemble(&bytes);
        }
    }
    for end in 0..text.len() {
        assemble(&text.as_bytes()[..end]);
    }
}

fn numbers_at_their_edges() {
    const EDGES: [i128; 16] = [
        0,
        1,
        -1,
        -8,
        7,
        1 << 20,
        i32::MAX as i128,
        i32::MIN as i128,
        i32::MAX as i128 - 7,
        u32::MAX as i128,
        1 << 32,
        1 << 40,
        i64::MAX as i128,
        i64::MIN as i128,
        u64::MAX as i128,
        1 << 64,
    ];
    for a in EDGES {
        for statement in [
            "ADJSP $@",
            "PCDATA $@, $@",
            "PCDATA $0, $@",
            "FUNCDATA $@, x(SB)",
            "PCALIGN $@",
            "PCALIGNMAX $@, $@",
            "PCALIGNMAX $64, $@",
            "MOVQ x+@(FP), AX",
            "MOVQ x+@(SP), AX",
            "MOVQ @(AX)(BX*8), CX",
            "MOVQ ·x+@(SB), CX",
            "MOVQ $·x+@(SB), CX",
            "MOVQ $x+@(FP), CX",
            "VMOVDQU64 @(AX), Z1",
            "PUSHQ $@",
            "ADDQ $@, AX",
            "ADDB $@, AX",
            "JMP @(PC)",
            "CALL ·x+@(SB)",
            "RET $@",
            "LONG $@",
            "QUAD $@",
            "INT $@",
            "VPSRLQ $@, (AX), Z1",
            "MOVQ @(AX*@), CX",
        ] {
            let line = statement.replace('@', &a.to_string());
            assemble(format!("{TEXT}\t{line}\n\tRET\n").as_bytes());
            assemble(
                format!("TEXT ·f(SB), 0, $64-16\n\t{line}\n\tPUSHQ AX\n\tPOPQ AX\n\t{line}\n\tRET\n")
                    .as_bytes(),
            );
        }
        for b in EDGES {
            for text in [
                format!("TEXT ·f(SB), {a}, ${b}\n\tCALL ·g(SB)\n\tRET\n"),
                format!("TEXT ·f(SB), 0, ${a}-{b}\n\tMOVQ x+8(FP), AX\n\tCALL ·g(SB)\n\tRET\n"),
                format!("GLOBL x(SB), {a}, ${b}\n"),
                format!("DATA x+{a}(SB)/8, ${b}\nGLOBL x(SB), $16\n"),
                format!("DATA x+{a}(SB)/{b}, $1\n"),
                format!("GLOBL x(SB), ${b}\nDATA x+{a}(SB)/8, $·y+{b}(SB)\n"),
                format!("{TEXT}\tADJSP ${a}\n\tADJSP ${b}\n\tMOVQ x+8(FP), AX\n\tRET\n"),
                format!(
                    "{TEXT}\tMOVQ $({a}+{b}), AX\n\tMOVQ $({a}*{b}), AX\n\tMOVQ $({a}<<{b}), AX\n\tRET\n"
                ),
                format!(
                    "{TEXT}\tMOVQ $({a}/{b}), AX\n\tMOVQ $({a}%{b}), AX\n\tMOVQ $({a}>>{b}), AX\n\tRET\n"
                ),
                format!("#line {a}\n{TEXT}//line x.go:{a}:{b}\n\tRET\n"),
            ] {
                assemble(text.as_bytes());
            }
        }
    }
}
