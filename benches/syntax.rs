//! Parsing speed: `cargo bench --bench syntax`. Times are only printed, not checked.

#[path = "../tests/syntax/parsed.rs"]
mod parsed;
#[path = "../tests/support/mod.rs"]
mod support;

use parsed::Run;
use std::time::Instant;
use support::tree;

/// Lines per second of lexing, preprocessing and parsing, the best of five rounds.
fn measure(name: &str, text: &str) {
    let lines = text.lines().count();
    let mut best = f64::MAX;
    let mut statements = 0;
    for _ in 0..5 {
        let mut run = Run::new();
        let start = Instant::now();
        statements = run.count("speed.s", text);
        best = best.min(start.elapsed().as_secs_f64());
        assert!(run.sink.list().is_empty(), "{:?}", run.sink.list()[0]);
    }
    assert!(statements > 0);
    println!(
        "{name}: {lines} lines, {statements} statements, {:.2} million lines/s, {:.0} MB/s",
        lines as f64 / best / 1e6,
        text.len() as f64 / best / 1e6
    );
}

fn main() {
    let plain = "\tMOVQ\tx+8(FP), AX\n\tADDQ\t$8, (BX)(CX*8)\nloop:\n\tVPXOR\tY0, Y1, Y2\n\tJNE\tloop\n\tMOVQ 8(SP), R8 // comment\n";
    measure("plain", &plain.repeat(100_000));
    let root = match tree::find() {
        Ok(tree) => tree.root,
        Err(missing) => {
            println!("skipped: the rest of the measurement: {missing}");
            return;
        }
    };
    for path in [
        "src/crypto/internal/fips140/sha3/sha3_amd64.s",
        "src/crypto/internal/fips140/nistec/p256_asm_amd64.s",
        "src/crypto/internal/fips140/sha256/sha256block_amd64.s",
    ] {
        let text = std::fs::read_to_string(root.join(path)).expect("a file of the Go tree");
        // Definitions and headers must not be repeated; the rest matters.
        let text = text.replace("#include \"go_asm.h\"", "").replace("//go:build", "//");
        let (directives, rest): (Vec<_>, Vec<_>) = split_directives(&text);
        measure(path, &(directives.concat() + &rest.concat().repeat(50)));
    }
}

fn split_directives(text: &str) -> (Vec<&str>, Vec<&str>) {
    let mut inside = false;
    text.split_inclusive('\n').partition(|line| {
        let here = inside || line.starts_with('#');
        inside = here && line.trim_end().ends_with('\\');
        here
    })
}
