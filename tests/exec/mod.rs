//! Code in memory, called in this process.
//!
//! In: random signatures, random expressions, code that faults. Out: `exec/calls/…`, what C sees through stubs in memory, as in
//! the suite `stubs`; `exec/jit`, the example's compiler against its interpreter; `exec/kernels/…`, the example kernels; `exec/faults/…`; `exec/refused/…`;
//! `exec/mappings`, no page is writable and executable; `exec/threads`, code made, called and dropped on eight threads;
//! `exec/tools/…`, what gdb and perf see.

#![allow(unsafe_code, reason = "code in memory is called")]

mod calls;
mod faults;
#[path = "../../examples/jit.rs"]
mod jit;
mod kernels;
mod refused;
mod threads;
mod tools;

use crate::support::random::Random;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::panicking;
use crate::support::{report::Report, settings};
use rasm::exec::{Code, Loader};
use rasm::{Assembler, Assembly, Input};
use std::fmt::Write;
use std::sync::Arc;

/// Random expressions, and inputs for each.
const EXPRESSIONS: usize = 150;
const INPUTS: usize = 20;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = calls::trials(context);
    let report: Arc<Report> = context.report.clone();
    trials.push(Trial::test("jit", move || jitted(&report).map_err(Failed::from)));
    trials.push(panicking("mappings", mappings));
    trials.extend(kernels::trials());
    trials.extend(faults::trials());
    trials.extend(refused::trials());
    trials.extend(threads::trials(context));
    trials.extend(tools::trials());
    trials
}

/// Assembles text.
fn assemble(source: &str) -> Assembly {
    let assembly = Assembler::new().assemble([Input::new("x.s", source)]);
    assert!(assembly.diagnostics().is_empty(), "{:?}", assembly.diagnostics());
    assembly
}

/// Loads text.
fn load(source: &str) -> Code {
    Loader::new().assembly(assemble(source)).load().unwrap_or_else(|error| panic!("{error}"))
}

/// An expression of the example's language.
fn expression(random: &mut Random, depth: usize, text: &mut String) {
    match random.below(if depth == 0 { 2 } else { 7 }) {
        0 => text.push(['x', 'y', 'z'][random.below(3)]),
        1 => drop(write!(text, "{}", random.next() >> random.range(1, 63))),
        2 => {
            text.push_str("-(");
            expression(random, depth - 1, text);
            text.push(')');
        }
        _ => {
            let operators = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"];
            let bracketed = random.chance(50);
            text.push_str(if bracketed { "(" } else { "" });
            expression(random, depth - 1, text);
            text.push_str(operators[random.below(operators.len())]);
            expression(random, depth - 1, text);
            text.push_str(if bracketed { ")" } else { "" });
        }
    }
}

fn jitted(report: &Report) -> Result<(), String> {
    let mut random = Random::of_run(1);
    let count = if settings::full() { EXPRESSIONS * 20 } else { EXPRESSIONS };
    let mut faults = 0;
    for _ in 0..count {
        let mut text = String::new();
        expression(&mut random, 6, &mut text);
        let expr = jit::parse(&text)?;
        let code = jit::compile(&expr).map_err(|error| format!("{text}: {error}"))?;
        for _ in 0..INPUTS {
            let mut variable = || (random.next() as i64) >> random.range(0, 63);
            let variables = [variable(), variable(), variable()];
            let (value, wanted) = (jit::run(&code, variables), jit::interpret(&expr, variables));
            if value.as_ref().ok().copied() != wanted {
                return Err(format!("{text} of {variables:?} is {wanted:?}, compiled {value:?}"));
            }
            faults += usize::from(value.is_err());
        }
    }
    report.count("exec: expressions compiled and compared, each with 20 inputs", count);
    if faults == 0 { Err("no division by zero was tried".to_owned()) } else { Ok(()) }
}

/// What may be done with the page that an address is in, as the kernel says.
fn access(address: *const u8) -> String {
    let maps = std::fs::read_to_string("/proc/self/maps").expect("the kernel lists mappings");
    let contains = |line: &&str| {
        let (start, rest) = line.split_once('-').expect("a range");
        let end = rest.split(' ').next().expect("an end");
        let number = |text| u64::from_str_radix(text, 16).expect("an address");
        (number(start)..number(end)).contains(&(address as u64))
    };
    let line = maps.lines().find(contains).expect("the address is mapped");
    line.split(' ').nth(1).expect("an access").to_owned()
}

fn mappings() {
    let source = "
// func next() int64
TEXT ·next(SB), 4, $0-8
	MOVQ $table<>(SB), CX
	MOVQ (CX), AX
	ADDQ AX, count<>(SB)
	MOVQ count<>(SB), AX
	MOVQ AX, ret+0(FP)
	RET
DATA table<>+0(SB)/8, $3
GLOBL table<>(SB), 8, $8
DATA count<>+0(SB)/8, $10
GLOBL count<>(SB), 16, $8
GLOBL zeros<>(SB), 16, $10000
";
    let code = load(source);
    let next = code.function::<unsafe extern "sysv64" fn() -> i64>("next").unwrap();
    // SAFETY: it uses its own data.
    assert_eq!(unsafe { (next(), next()) }, (13, 16));
    let address = |name: &str| code.address(name).unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(access(address("main.next")), "r-xp");
    assert_eq!(access(address("main_next")), "r-xp");
    assert_eq!(access(address("table")), "r--p");
    assert_eq!(access(address("count")), "rw-p");
    let last = address("zeros").wrapping_add(9_999);
    assert_eq!(access(last), "rw-p");
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let both =
        maps.lines().find(|line| line.split(' ').nth(1).is_some_and(|access| access.starts_with("rwx")));
    assert_eq!(both, None);
}
