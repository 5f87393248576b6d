//! Speed of the library in another program: small functions from text and from the builder, and how fast large programs are built.
//!
//! `cargo bench --bench embed`. Out: for each, the median and the least of several rounds; nothing is asserted. `-- text`, `-- built` or
//! `-- clear` repeats one of them only, for profilers.

use rasm::amd64::{Op, Reg};
use rasm::obj::Attributes;
use rasm::program::{Memory, Program, Signature, Workspace};
use rasm::{Assembler, Input};
use std::hint::black_box;
use std::time::Instant;

/// What is measured so often in each of the rounds.
const TIMES: usize = 500;
const ROUNDS: usize = 21;

/// The instructions of the large program.
const LARGE: usize = 200_000;

const TEXT: &str = "TEXT ·add(SB), 4, $0-24\n\tMOVQ x+0(FP), AX\n\tMOVQ y+8(FP), BX\n\tADDQ BX, AX\n\tIMULQ $3, AX\n\tMOVQ AX, sum+16(FP)\n\tRET\n";

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wants = |name: &str| wanted.is_empty() || wanted.iter().any(|word| word == name);
    let signature = Signature::go("func add(x, y int64) (sum int64)").expect("the prototype is right");
    if wants("text") {
        print("a function from text", || code(&Assembler::new().assemble([Input::new("add.s", TEXT)])));
    }
    if wants("built") {
        let mut workspace = Workspace::default();
        print("the same from a new program", || {
            let mut program = Program::new();
            build(&mut program, &signature);
            code(&program.assemble_with(&mut workspace))
        });
    }
    if wants("clear") {
        let (mut program, mut workspace) = (Program::new(), Workspace::default());
        print("the same from one that was cleared", || {
            program.clear();
            build(&mut program, &signature);
            code(&program.assemble_with(&mut workspace))
        });
    }
    if wants("large") {
        large(&signature);
    }
}

/// Builds the function of the text.
fn build(program: &mut Program, signature: &Signature) {
    let mut add = program.function(".add", signature);
    add.attributes(Attributes::NOSPLIT);
    let (x, y, sum) = (add.argument("x"), add.argument("y"), add.argument("sum"));
    add.emit(Op::MOVQ, (x, Reg::AX));
    add.emit(Op::MOVQ, (y, Reg::BX));
    add.emit(Op::ADDQ, (Reg::BX, Reg::AX));
    add.emit(Op::IMULQ, (3, Reg::AX));
    add.emit(Op::MOVQ, (Reg::AX, sum));
    add.emit(Op::RET, ());
}

/// The size of the code, which must be there.
fn code(assembly: &rasm::Assembly) -> usize {
    let size = assembly.functions().map(|function| function.code().len()).sum();
    assert!(assembly.diagnostics().is_empty() && size > 0);
    size
}

fn print(what: &str, mut run: impl FnMut() -> usize) {
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            for _ in 0..TIMES {
                black_box(run());
            }
            begin.elapsed().as_secs_f64() * 1e6 / TIMES as f64
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    println!("{what}: {:.2} µs, at least {:.2}", rounds[ROUNDS / 2], rounds[0]);
}

/// A program of many instructions: how fast it is built, and built and assembled.
fn large(signature: &Signature) {
    let (mut program, mut workspace) = (Program::new(), Workspace::default());
    let (mut built, mut both) = (f64::MAX, f64::MAX);
    for _ in 0..ROUNDS {
        program.clear();
        let begin = Instant::now();
        let mut function = program.function(".large", signature);
        function.attributes(Attributes::NOSPLIT);
        for at in 0..LARGE / 4 {
            let offset = (at % 64) as i32 * 8;
            function.emit(Op::MOVQ, (Memory::at(Reg::SI).offset(offset), Reg::R8));
            function.emit(Op::ADDQ, (Reg::R8, Reg::AX));
            function.emit(Op::XORQ, (Reg::AX, Reg::BX));
            function.emit(Op::ROLQ, (13, Reg::BX));
        }
        function.emit(Op::RET, ());
        built = built.min(begin.elapsed().as_secs_f64());
        black_box(code(&program.assemble_with(&mut workspace)));
        both = both.min(begin.elapsed().as_secs_f64());
    }
    let rate = |seconds: f64| LARGE as f64 / seconds / 1e6;
    println!(
        "a large program: {:.1} million instructions/s built, {:.1} with assembling",
        rate(built),
        rate(both)
    );
}
