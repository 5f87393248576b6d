//! Makes, calls and drops code on eight threads: `cargo run --example threads --features exec -- SECONDS`.
//!
//! In: a number of seconds. Out: how many images were made. It is meant to be run under a sanitizer: docs/testing.md says how.

// The tests of the library compile this file too, and use parts of it.
#![allow(unsafe_code, dead_code, unreachable_pub, missing_docs)]

use rasm::amd64::{Op, Reg};
use rasm::exec::{FaultKind, Loader};
use rasm::program::{Memory, Program, Signature, Storage};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const THREADS: u64 = 8;

/// Makes a function that adds a number, one of its own data, and what a closure answers; calls it and drops it.
fn one(seed: u64) {
    let (number, stored, answer) = (seed as i32, seed.wrapping_mul(3), seed as i64 ^ 0x5555);
    let mut program = Program::new();
    let data = program.local_symbol("stored");
    program.data(data, Storage::NoPointers).quad(stored);
    let signature = Signature::go("func add(x int64, p *int64) (sum int64)").expect("a prototype");
    let mut f = program.function(".add", &signature);
    f.frame(16);
    let (x, p, sum) = (f.argument("x"), f.argument("p"), f.argument("sum"));
    let back = f.symbol(".back");
    f.emit(Op::MOVQ, (x, Reg::AX));
    f.emit(Op::ADDQ, (i64::from(number), Reg::AX));
    f.emit(Op::MOVQ, (Reg::AX, Memory::at(Reg::SP)));
    f.emit(Op::CALL, (back,));
    f.emit(Op::MOVQ, (Memory::at(Reg::SP).offset(8), Reg::AX));
    f.emit(Op::ADDQ, (data, Reg::AX));
    f.emit(Op::MOVQ, (p, Reg::CX));
    f.emit(Op::MOVQ, (Reg::AX, Memory::at(Reg::CX)));
    f.emit(Op::MOVQ, (Reg::AX, sum));
    f.emit(Op::RET, ());
    let code = Loader::new()
        .program(&program)
        .prototype("func back(x int64) int64")
        .bind_closure("main_back", move |x: i64| x.wrapping_add(answer))
        .load()
        .unwrap_or_else(|error| panic!("{error}"));
    let add = code.function::<unsafe extern "sysv64" fn(i64, *mut i64) -> i64>("add").expect("it is there");
    for x in 0..10 {
        let wanted = x + i64::from(number) + answer;
        let wanted = wanted.wrapping_add(stored as i64);
        let mut told = 0;
        // SAFETY: the function writes what the pointer points to.
        assert_eq!(unsafe { add(x, &mut told) }, wanted);
        assert_eq!(told, wanted);
        // SAFETY: as above, if there is something there.
        let fault = unsafe { add.guarded((x, std::ptr::null_mut())) }.expect_err("nothing is there");
        assert_eq!(fault.kind, FaultKind::Memory(0));
    }
}

/// Runs all threads for so many seconds. Returns how many images they made.
pub fn run(seconds: u64) -> usize {
    let (start, made) = (Instant::now(), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let made = &made;
            scope.spawn(move || {
                let mut seed = thread + 1;
                while start.elapsed() < Duration::from_secs(seconds) {
                    seed =
                        seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    one(seed >> 16);
                    made.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    made.into_inner()
}

fn main() {
    let seconds = std::env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(1);
    println!("{} images made, called and dropped", run(seconds));
}
