//! What the library brings with it.
//!
//! In: cargo's tree of dependencies without features. Out: no more crates at run time than docs/embedding.md says.

use std::collections::BTreeSet;
use std::process::Command;

const MOST: usize = 12;

pub(super) fn check() -> Result<(), String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args([
        "tree",
        "--locked",
        "--offline",
        "--no-default-features",
    ]);
    cargo.args([
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--target",
        "x86_64-unknown-linux-gnu",
    ]);
    let tree = cargo.output().map_err(|error| format!("cargo: {error}"))?;
    if !tree.status.success() {
        return Err(String::from_utf8_lossy(&tree.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&tree.stdout);
    let crates: BTreeSet<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
    if crates.contains("rasm") && crates.len() - 1 <= MOST { Ok(()) } else { Err(format!("{crates:?}")) }
}
