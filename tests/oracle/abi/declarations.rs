//! Random types and prototypes.

use crate::support::random::Random;
use rasm::abi::{Prototypes, abi0};
use rasm::diag::Sink;
use rasm::syntax::go;
use std::fmt::Write;

/// Prototypes per program.
pub(crate) const FUNCTIONS: usize = 60;

/// Declared types per program.
const TYPES: usize = 40;

const FLOATS: [&str; 4] = ["float64", "float32", "complex64", "float64"];

/// Bytes of arguments and results: the compiler's wrappers copy them without a stack check.
const MAX_ARGUMENTS: u64 = 232;

const PREDECLARED: [&str; 33] = [
    "bool",
    "int8",
    "uint8",
    "int16",
    "uint16",
    "int32",
    "uint32",
    "int64",
    "uint64",
    "int",
    "uint",
    "byte",
    "rune",
    "uintptr",
    "float32",
    "float64",
    "float32",
    "float64",
    "complex64",
    "complex128",
    "string",
    "any",
    "error",
    "unsafe.Pointer",
    "*int",
    "[]byte",
    "[]string",
    "func(int) bool",
    "map[string]int",
    "chan int",
    "interface{ M() }",
    "<-chan *int",
    "struct{}",
];

/// The text of a Go file: types `T0`, `T1` … and functions `f0`, `f1` … without bodies.
pub(crate) fn file(random: &mut Random) -> String {
    let mut text = String::from("package main\n\nimport \"unsafe\"\n\nvar _ unsafe.Pointer\n\nconst (\n");
    text += "\tzero = iota\n\tone\n\ttwo\n\tthree = one<<two - 1\n)\n\n";
    for number in 0..TYPES {
        let ty = declared(random, number);
        let alias = if random.chance(8) { "= " } else { "" };
        let _ = writeln!(text, "type T{number} {alias}{ty}\n");
    }
    let mut number = 0;
    while number < FUNCTIONS {
        let params = list(random, 10, "a");
        let results = list(random, 6, "r");
        let function = format!("func f{number}({params}) ({results})\n\n");
        if fits(&text, &function) {
            text += &function;
            number += 1;
        }
    }
    text
}

/// Whether a function's arguments fit on the stack of a function without a stack check.
fn fits(text: &str, function: &str) -> bool {
    let mut sink = Sink::default();
    let types = text.split("func f").next().unwrap_or("");
    let file = go::file(&format!("{types}{function}"), 0, &mut sink);
    let prototypes = Prototypes::new(&[file], &[], "main", &mut sink);
    let frames = prototypes.signatures.iter().map(|signature| abi0::assign(&prototypes.types, signature));
    frames.map(|frame| frame.reserved()).max().is_none_or(|size| size <= MAX_ARGUMENTS)
}

/// The definition of a declared type, mostly a struct.
fn declared(random: &mut Random, number: usize) -> String {
    // Even numbers are structs, which other structs may embed.
    if number % 2 == 1 && random.chance(50) {
        return ty(random, number, 2);
    }
    structure(random, number, 2)
}

fn structure(random: &mut Random, known: usize, depth: usize) -> String {
    let mut text = String::from("struct {");
    for field in 0..random.below(6) {
        let ty = ty(random, known, depth);
        match random.below(12) {
            0 => drop(write!(text, " _ {ty};")),
            1 => drop(write!(text, " p{field}, q{field} {ty};")),
            2 if known > 0 && !text.contains('T') => {
                let _ = write!(text, " T{};", 2 * random.below(known.div_ceil(2)));
            }
            _ => drop(write!(text, " m{field} {ty} `tag`;")),
        }
    }
    text + " }"
}

/// A type made of the first `known` declared types.
fn ty(random: &mut Random, known: usize, depth: usize) -> String {
    match random.below(12) {
        0..5 if known > 0 => format!("T{}", random.below(known)),
        5 if depth > 0 => format!(
            "[{}]{}",
            random.pick(&["zero", "one", "one", "two", "three", "1", "0x2", "len(\"abc\")"]),
            ty(random, known, depth - 1)
        ),
        6 if depth > 0 => structure(random, known, depth - 1),
        _ => (*random.pick(&PREDECLARED)).to_string(),
    }
}

/// Parameters or results, all named or all unnamed; some names are blank.
fn list(random: &mut Random, most: usize, letter: &str) -> String {
    let named = random.chance(70);
    let small = random.chance(60);
    // Enough to exhaust the floating-point registers.
    let floats = random.chance(10);
    let count = random.below(if floats { 2 * most } else { most } + 1);
    let mut text = String::new();
    for number in 0..count {
        let ty = if floats {
            (*random.pick(&FLOATS)).to_string()
        } else if small {
            (*random.pick(&PREDECLARED)).to_string()
        } else {
            ty(random, TYPES, 1)
        };
        let last = number + 1 == count && letter == "a";
        let dots = if last && random.chance(10) { "..." } else { "" };
        let _ = match (named, random.below(10)) {
            (false, _) => write!(text, "{dots}{ty}, "),
            (true, 0) => write!(text, "_ {dots}{ty}, "),
            (true, 1) if dots.is_empty() => write!(text, "{letter}{number}, {letter}{number}x {ty}, "),
            (true, _) => write!(text, "{letter}{number} {dots}{ty}, "),
        };
    }
    text
}
