//! What a C function must not leave behind: a changed MXCSR, the direction flag, and wide registers.
//!
//! In: C that changes all three. Out: a Go test that finds the processor as it was before, by Go assembly that reads its state.

use super::{compile, go};
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::tree::{self, Tree};
use std::fs;
use std::process::Command;

/// Rounds toward zero, counts down, and has bits in the upper half of a register.
const C: &str = "unsigned spoil(void) { unsigned was, now; __asm__ volatile(\"stmxcsr %0\" : \"=m\"(was)); \
    now = was | 0x6000; __asm__ volatile(\"ldmxcsr %0\\n\\tstd\\n\\tvpcmpeqd %%ymm0, %%ymm0, %%ymm0\" \
    :: \"m\"(now) : \"xmm0\", \"cc\"); return was; }\n";

const GO: &str = "package state\n\nfunc spoil() uint32\n\n// state is MXCSR, the flags, and which kinds of registers are in use.\nfunc state() (mxcsr uint32, flags, used uint64)\n";

const STATE: &str = "TEXT \u{b7}state(SB), 4, $0-24\n\tSTMXCSR mxcsr+0(FP)\n\tPUSHFQ\n\tPOPQ AX\n\tMOVQ AX, flags+8(FP)\n\
    \tMOVL $1, CX\n\tXGETBV\n\tMOVLQZX AX, AX\n\tMOVQ AX, used+16(FP)\n\tRET\n";

const TEST: &str = "package state\n\nimport \"testing\"\n\nfunc Test(t *testing.T) {\n\tbefore, _, _ := state()\n\
    \twas := spoil()\n\tafter, flags, used := state()\n\tif was != before || after != before || flags&0x400 != 0 || used&4 != 0 {\n\
    \t\tt.Fatalf(\"MXCSR %#x, then %#x and %#x; flags %#x; registers %#x\", before, was, after, flags, used)\n\t}\n}\n";

pub(super) fn trials() -> Vec<Trial> {
    // Reading which registers are in use is newer than AVX2.
    if !is_x86_feature_detected!("avx2") || !is_x86_feature_detected!("xsavec") {
        return vec![Trial::skip("state", "this processor has no AVX2 or XSAVEC")];
    }
    vec![match tree::find() {
        Ok(tree) => Trial::test("state", move || check(&tree).map_err(Failed::from)),
        Err(missing) => Trial::skip("state", missing),
    }]
}

fn check(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = |name: &str| scratch.path().join(name);
    let files = [
        ("spoil.txt", C),
        ("state.go", GO),
        ("state_amd64.s", STATE),
        ("state_test.go", TEST),
        ("go.mod", "module example.com/state\n\ngo 1.22\n"),
    ];
    for (name, text) in files {
        fs::write(at(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    // The go command takes a file of C for cgo's.
    compile("cc", &["-O1", "-mavx2", "-xc"], &at("spoil.txt"), &at("spoil.o"))?;
    fs::write(at("spoil.go.txt"), "package state\n\nfunc spoil() uint32\n")
        .map_err(|error| error.to_string())?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(scratch.path());
    rasm.args(["import", "spoil.o", "--go-files", "spoil.go.txt", "-o", "spoil_amd64.s"]);
    run::outcome(rasm)?.expect("rasm import")?;
    fs::remove_file(at("spoil.o")).map_err(|error| error.to_string())?;
    go(tree, scratch.path(), &["vet", "."])?;
    go(tree, scratch.path(), &["test", "-count=1", "."]).map(drop)
}
