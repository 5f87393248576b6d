//! The example kernels, called in this process on random inputs.
//!
//! In: the sources under `examples/kernels`. Out: `exec/kernels/…`: each gives what plain Rust, or the crate sha2, gives.

use crate::support::random::Random;
use crate::support::runner::Trial;
use crate::support::suite::{panicking, skip};
use rasm::exec::{Code, Loader, Slice};
use rasm::{Assembler, Input};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Random inputs of each kernel.
const INPUTS: usize = 2000;

/// Most elements of an input: several rounds of every loop, and all tails.
const MOST: usize = 200;

pub(super) fn trials() -> Vec<Trial> {
    let mut trials = vec![panicking("kernels/index", index), panicking("kernels/sha256", sha256)];
    trials.push(match is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        true => panicking("kernels/dot", dot),
        false => skip("kernels/dot", "this CPU lacks AVX2 or FMA"),
    });
    trials
}

fn load(name: &str) -> Code {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/kernels").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let assembly = Assembler::new().assemble([Input::new(name, text)]);
    assert!(assembly.diagnostics().is_empty(), "{:?}", assembly.diagnostics());
    Loader::new().assembly(assembly).load().unwrap_or_else(|error| panic!("{error}"))
}

fn index() {
    let code = load("index_amd64.s");
    let index = code.function::<unsafe extern "sysv64" fn(Slice<u8>, u8) -> i64>("index").unwrap();
    let mut random = Random::of_run(1);
    for _ in 0..INPUTS {
        // Few values, so that some are found late and some not at all.
        let values = 1 + random.below(40);
        let mut bytes: Vec<u8> = (0..random.below(MOST)).map(|_| random.below(values) as u8).collect();
        let wanted = random.below(values) as u8;
        let expected = bytes.iter().position(|byte| *byte == wanted).map_or(-1, |at| at as i64);
        // SAFETY: the function reads the slice.
        assert_eq!(unsafe { index(bytes.as_mut_slice().into(), wanted) }, expected, "{wanted} in {bytes:?}");
    }
}

fn dot() {
    let code = load("dot_amd64.s");
    let dot = code.function::<unsafe extern "sysv64" fn(Slice<f32>, Slice<f32>) -> f32>("dot").unwrap();
    let mut random = Random::of_run(2);
    for _ in 0..INPUTS {
        // Whole numbers, whose sums are exact in any order.
        let mut list = || -> Vec<f32> {
            let count = random.below(MOST);
            (0..count).map(|_| random.below(64) as f32 - 32.0).collect()
        };
        let (mut a, mut b) = (list(), list());
        let expected: f32 = a.iter().zip(&b).map(|(a, b)| a * b).sum();
        // SAFETY: the function reads the slices.
        let sum = unsafe { dot(a.as_mut_slice().into(), b.as_mut_slice().into()) };
        assert_eq!(sum, expected, "{a:?} by {b:?}");
    }
}

fn sha256() {
    /// FIPS 180-4, section 5.3.3.
    const BEGIN: [u32; 8] = [
        0x6a09_e667,
        0xbb67_ae85,
        0x3c6e_f372,
        0xa54f_f53a,
        0x510e_527f,
        0x9b05_688c,
        0x1f83_d9ab,
        0x5be0_cd19,
    ];
    let code = load("sha256_amd64.s");
    let block = code.function::<unsafe extern "sysv64" fn(*mut [u32; 8], Slice<u8>)>("block").unwrap();
    let mut random = Random::of_run(3);
    for _ in 0..INPUTS {
        let mut message: Vec<u8> = (0..random.below(MOST)).map(|_| random.next() as u8).collect();
        let expected: [u8; 32] = Sha256::digest(&message).into();
        let bits = message.len() as u64 * 8;
        message.push(0x80);
        // The number of bits ends a block.
        message.resize((message.len() + 8).next_multiple_of(64) - 8, 0);
        message.extend(bits.to_be_bytes());
        let mut state = BEGIN;
        // SAFETY: the function reads the slice and writes the state.
        unsafe { block(&raw mut state, message.as_mut_slice().into()) };
        let digest: Vec<u8> = state.iter().flat_map(|word| word.to_be_bytes()).collect();
        assert_eq!(digest, expected, "{bits} bits");
    }
}
