//! What the command prints.

use crate::support::difference;
use crate::support::run::{self, Outcome};
use crate::support::runner::{Failed, Trial};
use crate::support::settings::bless;
use crate::support::suite::panicking;
use rasm::dis;
use rasm::frame::{self, Binary, Call, Frame, Kind};
use rasm::stubs::Declared;
use rasm::{Assembler, Input};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The file with what is printed, and the arguments.
const CASES: [(&str, &[&str]); 10] = [
    ("sums.txt", &["frame/sums.s"]),
    ("sums-ascii.txt", &["--ascii", "frame/sums.s", "sumSquare"]),
    ("sums.json", &["--json", "frame/sums.s", "sumSquare"]),
    ("sums.svg", &["--svg", "--no-calls", "frame/sums.s", "sumSquare"]),
    ("call.svg", &["--svg", "frame/sums.s", "sumSquare"]),
    ("prototype.txt", &["--go", "1.16", "--prototype", "func swap(a, b int) (x, y int)", "swap.s"]),
    ("article.txt", &["runtime/function_call.1.16.s", "main.main", "main.sumSquare"]),
    ("registers.txt", &["--go-files", "listing/go/control.go", "listing/control.1.27.s", "(*point).scale"]),
    ("older.txt", &["--go-files", "listing/go/squares.go", "listing/squares.1.19.s", "main.sum"]),
    ("system.txt", &["debug/session.s"]),
];

pub(super) fn trials() -> Vec<Trial> {
    let case = |(name, words): (&'static str, &'static [&'static str])| {
        Trial::test(format!("golden/{name}"), move || check(name, words).map_err(Failed::from))
    };
    let mut trials: Vec<Trial> = CASES.into_iter().map(case).collect();
    trials.push(Trial::test("messages", || messages().map_err(Failed::from)));
    trials.push(panicking("article", article));
    trials.push(panicking("hostile", hostile));
    trials
}

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata")
}

fn rasm(words: &[&str]) -> Result<Outcome, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command.current_dir(testdata()).arg("frame").args(words);
    run::outcome(command)
}

fn check(name: &str, words: &[&str]) -> Result<(), String> {
    let outcome = rasm(words)?.expect(&words.join(" "))?;
    let printed = String::from_utf8_lossy(&outcome.stdout);
    let path = testdata().join("frame").join(name);
    if bless() {
        return fs::write(&path, &*printed).map_err(|error| format!("{}: {error}", path.display()));
    }
    let expected = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    difference::in_lines(["expected", "printed"], expected.as_bytes(), printed.as_bytes())
}

/// Arguments, and what the message says.
const MISTAKES: [(&[&str], &str); 5] = [
    (&["frame/sums.s", "sumSqare"], "did you mean `main.sumSquare`?"),
    (&["--svg", "frame/sums.s"], "error[too-many-functions]"),
    (&["errors/nothing-such.s"], "error[unreadable-file]"),
    (&["frame/sums.s", "--svg", "--json"], "error[conflicting-options]"),
    (&["goobj/kernel.go27.o", "x"], "error[no-such-function]"),
];

fn messages() -> Result<(), String> {
    for (words, said) in MISTAKES {
        let outcome = rasm(words)?;
        if outcome.code == Some(0) || !outcome.stderr.contains(said) || !outcome.stdout.is_empty() {
            return Err(format!("{words:?}: {:?}\n{}", outcome.code, outcome.stderr));
        }
    }
    Ok(())
}

/// The frames of a source or listing, with the prototypes of a Go file.
pub(super) fn frames(path: &Path, go_file: Option<&Path>) -> Vec<Frame> {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let input = Input::new("x.s", text);
    let is_listing = rasm::is_listing(&input);
    let mut assembly =
        if is_listing { Assembler::new().read_listings([input]) } else { Assembler::new().assemble([input]) };
    assert!(!assembly.failed(), "{}: {:?}", path.display(), assembly.diagnostics());
    let file = |path: &Path| {
        let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Input::new(path.display().to_string(), text)
    };
    let declared = Declared { files: go_file.map(file).into_iter().collect(), ..Declared::default() };
    frame::of_assembly(&mut assembly, declared)
}

/// "In main.sumSquare rsp+0x40 is rsp in main.main", of a frame of 0x38 bytes; its result is at 0x50 and 0x10 (an article of
/// 2022 on the stack of Go programs). The caller's frame there is of 0x78 bytes, with the sum at 0x30.
fn article() {
    let frames = frames(&testdata().join("frame/sums.s"), None);
    let find = |name: &str| frames.iter().find(|frame| frame.name == name).expect("it is there");
    let (main, square) = (find("main.main"), find("main.sumSquare"));
    assert_eq!((square.size, square.args, square.saves_bp), (0x38, Some(24), true));
    let call = Call::new(main, square);
    let shared: Vec<(i64, i64)> =
        call.rows.iter().filter_map(|row| Some((row.caller_sp?, row.callee?.1))).collect();
    assert_eq!(shared, [(0x10, 0x50), (8, 0x48), (0, 0x40)]);
    assert_eq!(main.size, 0x78);
    assert!(main.slots.iter().any(|slot| slot.name == "sum" && main.hardware_sp(slot) == 0x30));
    assert!(call.rule().ends_with("- 56 - 8"), "{}", call.rule());
}

/// Slots have no holes and do not overlap, whatever the text.
fn whole(frame: &Frame) {
    let mut above = None;
    for slot in &frame.slots {
        let end = slot.fp + slot.size as i64;
        assert!(slot.size > 0 && above.is_none_or(|above| above == end), "{frame:?}");
        above = Some(slot.fp);
    }
    assert!(frame.slots.iter().any(|slot| slot.kind == Kind::ReturnAddress && slot.fp == -8), "{frame:?}");
    let drawings = [frame::text(frame, frame::Style::Ascii), frame::svg(frame)];
    assert!(drawings.iter().all(|drawing| !drawing.contains('\u{1b}')));
}

/// Odd functions, and those of all other cases with letters changed.
fn hostile() {
    let odd = "TEXT \u{b7}a(SB), 4, $2147483640-8\n\tMOVQ x-2147483000(SP), AX\n\tMOVQ y+2147483000(FP), AX\n\tRET\n\
        TEXT \u{b7}b(SB), 516, $0\n\tSUBQ $100, SP\n\tMOVQ AX, 8(SP)\n\tMOVQ a-8(SP), BX\n\tADDQ $100, SP\n\tRET\n\
        TEXT \u{b7}c(SB), 4, $8-8\n\tMOVOU x-16(SP), X0\n\tMOVQ y-12(SP), AX\n\tMOVB z-11(SP), AX\n\tLEAQ w-8(SP), AX\n\tRET\n";
    let mut seen = 0;
    let mut read = |text: &[u8]| {
        let input = Input::new("x.s", text);
        let assembler = Assembler::new();
        let mut assembly = match rasm::is_listing(&input) {
            true => assembler.read_listings([input]),
            false => assembler.assemble([input]),
        };
        if !assembly.failed() {
            let frames = frame::of_assembly(&mut assembly, Declared::default());
            frames.iter().for_each(whole);
            seen += frames.len();
        }
    };
    read(odd.as_bytes());
    for file in ["frame/sums.s", "listing/swap.1.27.s", "listing/closure.1.16.s"] {
        let text = fs::read(testdata().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        for at in (0..text.len()).step_by(1 + text.len() / 200) {
            let mut changed = text.clone();
            changed[at] = b"09-(+$~\n"[at % 8];
            read(&changed);
            read(&text[..at]);
        }
    }
    assert!(seen > 200, "{seen} frames");
    binaries();
}

/// Objects with debug information, with bytes changed.
fn binaries() {
    const STEP: usize = 13;
    let source = "// func f(a, b int) (r int)\nTEXT \u{b7}f(SB), 0, $24-24\n\tMOVQ a+0(FP), AX\n\tCALL \u{b7}f(SB)\n\tRET\n";
    let assembly = Assembler::new().debug(true).assemble([Input::new("x.s", source)]);
    let object = rasm::stubs::describe::assembly(assembly, Declared::default()).elf().expect("it is right");
    let mut named = 0;
    // Inverting the table takes most of the time.
    for at in (0..object.len()).step_by(STEP) {
        let mut changed = object.clone();
        changed[at] = [0, 0x7f, 0xff, changed[at] ^ 1][at % 4];
        let Ok(file) = dis::read(&changed) else { continue };
        let mut binary = Binary::new(&file);
        for function in &file.functions {
            let frame = binary.frame(function);
            whole(&frame);
            named += usize::from(frame.slots.iter().any(|slot| slot.name == "b"));
        }
    }
    assert!(named > object.len() / STEP / 4, "{named} of {}", object.len() / STEP);
}
