//! The instruction table: data files and iced-x86's description of every opcode in, one static Rust
//! table out (`instructions.rs` in the build's output folder). A name that maps to nothing stops the
//! build; so does a fact about a name that does not exist.

mod data;
mod derive;
mod effects;
mod effects_table;
mod emit;
mod select;
mod specimen;

#[path = "../../../src/amd64/kind.rs"]
mod kind;

use std::path::Path;

/// Reads `grammar/*.txt`, writes the table, and panics (which is how a build fails) on any mistake.
pub(crate) fn generate() {
    let root = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it for build scripts");
    let read = |name: &str| {
        let path = Path::new(&root).join("grammar").join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    };
    for source in ["grammar/build.rs", "grammar/build", "src/amd64/kind.rs"] {
        println!("cargo::rerun-if-changed={source}");
    }
    let mut ops = data::instructions(&read("instructions.txt"));
    let codes = derive::Codes::new();
    data::facts(&read("facts.txt"), &mut ops, &codes);
    let aliases = data::aliases(&read("aliases.txt"), &ops);
    for op in &mut ops {
        op.forms = select::forms(&codes, op);
    }
    let out = std::env::var("OUT_DIR").expect("cargo sets it for build scripts");
    let write = |name: &str, text: String| {
        std::fs::write(Path::new(&out).join(name), text).expect("the output folder is writable");
    };
    write("instructions.rs", emit::table(&ops, &aliases));
    write("effects.rs", effects_table::table(&codes, &ops));
}
