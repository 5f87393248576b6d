//! Programs that are wrong: what is said, and where.

use crate::support::runner::{Context, Trial};
use crate::support::suite::Group;
use rasm::Assembly;
use rasm::amd64::{Op, Reg, Suffix};
use rasm::obj::Attributes;
use rasm::program::{Label, Memory, Program, Signature, Storage};
use std::iter;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("faults", context);
    suite.test("instructions", instructions);
    suite.test("names", names);
    suite.test("labels", labels);
    suite.test("operands", operands);
    suite.test("declared_twice", declared_twice);
    suite.test("cleared", cleared);
    suite.test("stale", stale);
    suite.test("thread_local", thread_local);
    suite.test("text_agrees", text_agrees);
    suite.trials()
}

/// Code, message and last note of each diagnostic.
fn told(assembly: &Assembly) -> Vec<(&str, &str, &str)> {
    let all = assembly.diagnostics().iter();
    all.map(|one| (one.code, one.message.as_str(), one.notes.last().map_or("", String::as_str))).collect()
}

fn instructions() {
    let mut program = Program::new();
    let mut f = program.function(".f", &Signature::bytes(0));
    f.emit(Op::NOP, ());
    f.emit(Op::ADDQ, (Reg::AX, Reg::X0)).note("adds up");
    f.emit(Op::RET, ());
    let mut g = program.function(".g", &Signature::bytes(0));
    g.emit(Op::MOVQ, (Memory::at(Reg::AX), Memory::at(Reg::BX)));
    g.emit(Op::RET, ());
    let assembly = program.assemble();
    assert_eq!(assembly.errors(), 2);
    let told = told(&assembly);
    assert_eq!(told[0].2, "instruction 2 of `main.f`, emitted by call 2: adds up");
    assert_eq!(told[1].2, "instruction 1 of `main.g`, emitted by call 4");
    let place = assembly.diagnostics()[0].span();
    assert_eq!(assembly.sources().text(place), "X0");
}

fn names() {
    let mut program = Program::new();
    for name in ["", "a b", "SP", "x(SB)", "9", "a\nb"] {
        program.symbol(name);
    }
    let mut f = program.function(".f", &Signature::go("func f(x string)").expect("a prototype"));
    f.argument("x_len");
    f.argument("y");
    f.emit(Op::RET, ());
    let assembly = program.assemble();
    let codes: Vec<&str> = told(&assembly).iter().map(|(code, ..)| *code).collect();
    let wanted: Vec<&str> = iter::repeat_n("bad-name", 6).chain(["unknown-argument"]).collect();
    assert_eq!(codes, wanted);
    assert_eq!(told(&assembly)[6].1, "the signature has no argument or result `y`");
    assert!(assembly.elf().is_err());
}

fn labels() {
    let mut program = Program::new();
    let mut f = program.function(".f", &Signature::bytes(0));
    let (never, end) = (f.label(), f.label());
    f.emit(Op::JMP, (never,));
    f.emit(Op::JMP, (end,));
    f.place(end);
    let mut g = program.function(".g", &Signature::bytes(0));
    let foreign: Label = never;
    g.emit(Op::JMP, (foreign,));
    g.emit(Op::RET, ());
    let assembly = program.assemble();
    let codes: Vec<&str> = told(&assembly).iter().map(|(code, ..)| *code).collect();
    assert!(codes.contains(&"foreign-label"), "{codes:?}");
    assert_eq!(codes.iter().filter(|code| **code == "undefined-label").count(), 2, "{:?}", told(&assembly));
}

fn operands() {
    let mut program = Program::new();
    let mut other = Program::new();
    let strange = (0..100).map(|number| other.symbol(&format!("s{number}"))).last().expect("the last one");
    let mut f = program.function(".f", &Signature::bytes(0));
    f.emit(Op::MOVQ, (strange, Reg::AX));
    f.emit(Op::MOVQ, (Memory::at(Reg::AX).index(Reg::BX, 3), Reg::AX));
    f.emit(Op::MOVSD, (f64::NAN, Reg::X0));
    f.emit(Op::ADDQ, (1, 2, 3, 4, 5));
    f.emit(Op::ADDQ, [1_i64; 9]);
    f.emit(Op::RET, ());
    let assembly = program.assemble();
    let codes: Vec<&str> = told(&assembly).iter().map(|(code, ..)| *code).collect();
    assert_eq!(codes[..3], ["foreign-symbol", "bad-operand", "bad-operand"]);
    let counts = told(&assembly).iter().filter(|one| one.1 == "`ADDQ` takes 2 operands, not 5").count();
    assert_eq!(counts, 1, "{:?}", told(&assembly));
}

fn declared_twice() {
    let mut program = Program::new();
    program.data("x", Storage::ReadOnly).quad(1);
    program.data("x", Storage::ReadOnly).quad(2);
    let mut f = program.function(".f", &Signature::bytes(0));
    f.attributes(Attributes::NOSPLIT).emit(Op::RET, ());
    program.function(".f", &Signature::bytes(0)).emit(Op::RET, ());
    let assembly = program.assemble();
    let codes: Vec<&str> = told(&assembly).iter().map(|(code, ..)| *code).collect();
    assert!(codes.contains(&"redeclared"), "{codes:?}");
}

/// Symbols and labels of another program, or from before it was cleared.
fn stale() {
    let mut program = Program::new();
    let symbol = program.symbol("s");
    let mut f = program.function(".f", &Signature::bytes(0));
    let label = f.label();
    f.place(label).place(label).emit(Op::RET, ());
    program.clear();
    program.function(symbol, &Signature::bytes(0));
    program.data(symbol, Storage::ReadOnly).address(symbol, 0);
    let mut g = program.function(".g", &Signature::bytes(0));
    g.place(label).emit(Op::JMP, (label,)).emit(Op::CALL, (symbol,)).emit(Op::RET, ());
    let assembly = program.assemble();
    let codes: Vec<&str> = told(&assembly).iter().map(|(code, ..)| *code).collect();
    let wanted = [
        "foreign-symbol",
        "foreign-symbol",
        "foreign-symbol",
        "foreign-label",
        "foreign-label",
        "foreign-symbol",
    ];
    assert_eq!(codes[..6], wanted);
    program.clear();
    let mut f = program.function(".f", &Signature::bytes(0));
    let label = f.label();
    f.place(label).place(label).emit(Op::RET, ());
    assert_eq!(told(&program.assemble()).first().map(|(code, ..)| *code), Some("duplicate-label"));
}

fn thread_local() {
    let mut program = Program::new();
    program.data("t", Storage::ThreadLocal).quad(5);
    assert_eq!(told(&program.assemble()).first().map(|(code, ..)| *code), Some("tls-data"));
    program.clear();
    program.data("t", Storage::ThreadLocal).zeros(8);
    assert_eq!(told(&program.assemble()), []);
}

/// Built and read from their text, programs are the same also in what text has in another form.
fn text_agrees() {
    let agrees = |program: &Program, name: &str| {
        let (built, text) = (program.assemble(), program.to_source());
        let read = rasm::Assembler::new().assemble([rasm::Input::new("program.s", &*text)]);
        let codes = |assembly: &Assembly| {
            told(assembly).iter().map(|(code, ..)| code.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(codes(&built), codes(&read), "{name}: {text}");
        assert_eq!(built.elf(), read.elf(), "{name}: {text}");
    };
    let of = |body: &dyn Fn(&mut rasm::program::FunctionWriter<'_>)| {
        let mut program = Program::new();
        let mut f = program.function(".f", &Signature::bytes(0));
        f.attributes(Attributes::NOSPLIT);
        body(&mut f);
        f.emit(Op::RET, ());
        program
    };
    let absolute = of(&|f| {
        f.emit(Op::MOVQ, (Memory::absolute(8).address(), Reg::BX));
    });
    agrees(&absolute, "absolute");
    let z = Suffix::parse("Z").expect("a suffix");
    let suffixes = of(&|f| {
        let g = f.symbol(".g");
        f.emit_suffixed(Op::CALL, z, (g,)).emit_suffixed(Op::PCALIGN, z, (16,)).emit_suffixed(Op::RET, z, ());
    });
    agrees(&suffixes, "suffixes");
    for file in ["C:\\x\\rules.y", "a \"b\".y", "ü.y"] {
        let lines = of(&|f| {
            f.line(file, 3).emit(Op::NOP, ());
        });
        agrees(&lines, file);
    }
    let unused = of(&|f| {
        f.label();
        let used = f.label();
        f.emit(Op::JMP, [rasm::program::Operand::from(used)]).place(used);
    });
    agrees(&unused, "labels");
}

/// A program that was cleared is like a new one.
fn cleared() {
    let build = |program: &mut Program| {
        let table = program.local_symbol("table");
        program.data(table, Storage::ReadOnly).bytes(b"text\0\"\\\xff").float64(1.5).zeros(3);
        let mut f = program.function(".f", &Signature::go("func f(n int64) int64").expect("a prototype"));
        f.attributes(Attributes::NOSPLIT);
        let (n, ret) = (f.argument("n"), f.argument("ret"));
        let (again, done) = (f.label(), f.label());
        f.emit(Op::MOVQ, (n, Reg::CX)).emit(Op::LEAQ, (table, Reg::AX));
        f.place(again).emit(Op::DECQ, (Reg::CX,)).emit(Op::JNE, (again,)).note("until it is zero");
        f.emit(Op::JMP, (done,)).place(done).emit(Op::MOVQ, (Reg::AX, ret)).emit(Op::RET, ());
        (program.to_source(), program.assemble())
    };
    let mut program = Program::new();
    let first = build(&mut program);
    assert_eq!(told(&first.1), []);
    program.clear();
    assert_eq!(program.to_source(), "");
    let second = build(&mut program);
    assert_eq!(first.0, second.0);
    assert_eq!(first.1.elf(), second.1.elf());
    let text = rasm::Assembler::new().assemble([rasm::Input::new("program.s", first.0)]);
    assert_eq!(text.elf(), first.1.elf());
}
