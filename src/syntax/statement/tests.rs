//! Places of operands and statements whose tokens come from various texts.

use super::{Parser, Statement};
use crate::diag::Sink;
use crate::source::{Expansions, Interner, LineBases, MemoryLoader, SourceMap, Span};
use crate::syntax::{Context, Options};

/// The storage of a run, and its included files.
#[derive(Default)]
struct Run {
    sources: SourceMap,
    expansions: Expansions,
    loader: MemoryLoader,
}

impl Run {
    /// The places in each statement of a file: the whole, the suffix, and the operands.
    fn places(&mut self, text: &str) -> Vec<Vec<Span>> {
        let (mut names, mut bases, mut sink) = (Interner::default(), LineBases::default(), Sink::default());
        let file = self.sources.add("x.s", text.into()).expect("small");
        let context = Context {
            sources: &mut self.sources,
            names: &mut names,
            expansions: &mut self.expansions,
            bases: &mut bases,
            sink: &mut sink,
            loader: &self.loader,
        };
        let mut parser = Parser::new(file, Options::default(), context);
        let mut statement = Statement::default();
        let mut found = Vec::new();
        while parser.next(&mut statement) {
            let operands = statement.operands.iter().map(|operand| operand.span);
            found.push([statement.span, statement.suffix_span].into_iter().chain(operands).collect());
        }
        for diagnostic in sink.list() {
            found.push(vec![diagnostic.span()]);
        }
        found
    }

    /// The texts of the operands of the last statement, each with the number of macros it comes through.
    fn operands(&mut self, text: &str) -> Vec<(String, usize)> {
        let places = self.places(text);
        let shown =
            |span: &Span| (self.sources.text(*span).to_owned(), self.expansions.backtrace(*span).count());
        places.last().map(|last| last[2..].iter().map(shown).collect()).unwrap_or_default()
    }
}

fn operands(text: &str) -> Vec<(String, usize)> {
    Run::default().operands(text)
}

fn place(text: &str, macros: usize) -> (String, usize) {
    (text.to_owned(), macros)
}

#[test]
fn an_operand_is_where_it_is_written() {
    assert_eq!(operands("MOVQ $-8, x+8(FP)"), [place("$-8", 0), place("x+8(FP)", 0)]);
    assert_eq!(operands("#define OFF 8\nMOVQ OFF(SP), AX"), [place("OFF(SP)", 0), place("AX", 0)]);
    assert_eq!(
        operands("#define OFF 8\n#define M MOVQ OFF(SP), AX\nM"),
        [place("OFF(SP)", 1), place("AX", 1)]
    );
}

#[test]
fn an_argument_in_an_operand_is_its_parameter_in_the_body() {
    let both = "#define M(off, reg) MOVQ off(SP), -8(reg)\nM(16, BX)";
    assert_eq!(operands(both), [place("off(SP)", 1), place("-8(reg)", 1)]);
    assert_eq!(operands("#define M(n) MOVQ $n, n\nM(2*(3+4))"), [place("$n", 1), place("2*(3+4)", 1)]);
    // An operand that is an argument has the place of the argument.
    assert_eq!(operands("#define M(a, b) ADDQ a, b\nM(8(AX), (BX))"), [place("8(AX)", 1), place("(BX)", 1)]);
    // With two levels of macros, the outer one adds the minus sign.
    let nested = "#define IN(y) MOVQ y(SP), AX\n#define OUT(x) IN(-x)\nOUT(8)";
    assert_eq!(operands(nested), [place("y(SP)", 2), place("AX", 2)]);
    let passed = "#define IN(y) MOVQ y, AX\n#define OUT(x) IN(-x(SP))\nOUT(8)";
    assert_eq!(operands(passed), [place("-x(SP)", 2), place("AX", 2)]);
}

#[test]
fn a_body_that_a_macro_writes_is_shown_by_its_use() {
    let written = "#define D(n) \\\n#define M(off) MOVQ off(n), AX\nD(SP)\nM(8)";
    assert_eq!(operands(written), [place("M(8)", 0), place("AX", 1)]);
}

#[test]
fn no_place_goes_from_one_text_to_another() {
    let definitions = "#define ID(x) x\n#define NEG(x) -x\n#define AT(x, r) x(r)\n#define TWICE(m, x) m(m(x))\n\
        #define DOLLAR(x) $x\n#define OPEN(x) x (\n#define OP(x) MOVQ x, AX\n#define PLUS +\n#define SP8 8(SP)\n";
    let pieces = [
        "8",
        "-",
        "$",
        "(SP)",
        "ID(8)",
        "NEG(8)",
        "AT(8, SP)",
        "TWICE(ID, 8)",
        "TWICE(NEG, 8)",
        "DOLLAR(ID(8))",
        "OPEN(8) SP)",
        "PLUS",
        "SP8",
        "x",
        "<>",
        "ID(x)(SB)",
        "AT(NEG(8), ID(SP))",
        ".Z",
        "AT(x, SB)",
        "ID(-)8",
    ];
    let mut run = Run::default();
    run.loader.insert("open.h", "MOVQ 8");
    run.loader.insert("again.h", "#include \"open.h\"\n(SP), ID(8)");
    let mut text = String::from(definitions);
    for a in pieces {
        for b in pieces {
            for c in ["", "8", "(AX)", "ID(BX)"] {
                text += &format!(
                    "MOVQ {a} {b} {c}, AX\nOP({a} {b} {c})\nOP(ID({a}) {b}{c})\nID(MOVQ) {a}{b}, {c}\n"
                );
            }
        }
    }
    text += "#include \"open.h\"\n, AX\n#include \"again.h\"\n";
    let mut seen = 0;
    for span in run.places(&text).into_iter().flatten() {
        let shown = run.sources.text(span);
        assert!(span.start == span.end || !shown.is_empty(), "{span:?} is in no file");
        assert!(!shown.contains('\n'), "{shown:?} is more than a line");
        seen += 1;
    }
    assert!(seen > 9_000, "{seen} places only");
}
