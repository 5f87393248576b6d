//! The instruction table: data files and iced-x86's description of every opcode in, one static Rust
//! table out (`instructions.rs` in the build's output folder). A name that maps to nothing stops the
//! build; so does a fact about a name that does not exist.

pub(crate) mod data;
pub(crate) mod derive;
mod effects;
mod effects_table;
mod emit;
mod layout;
mod select;
mod specimen;

#[path = "../../../src/amd64/kind.rs"]
pub(crate) mod kind;

#[path = "../../../src/amd64/template.rs"]
mod template;

use std::path::Path;

/// What the data files say, with the forms of all mnemonics.
pub(crate) struct Table {
    /// In alphabetical order.
    pub(crate) ops: Vec<data::Op>,
    /// Other spellings, each with the index of its mnemonic.
    pub(crate) aliases: Vec<(String, usize)>,
    codes: derive::Codes,
}

impl Table {
    /// Reads the text of the three files; the error names the place.
    pub(crate) fn read(instructions: &str, facts: &str, aliases: &str) -> Result<Table, String> {
        let codes = derive::Codes::new();
        let mut ops = data::instructions(instructions)?;
        data::facts(facts, &mut ops, &codes)?;
        for op in &mut ops {
            let place = format!("instructions.txt:{}: {}", op.line, op.name);
            op.forms = select::forms(&codes, op).map_err(|why| format!("{place}: {why}"))?;
        }
        Ok(Table { aliases: data::aliases(aliases, &ops)?, ops, codes })
    }

    /// The table as Rust source: of encodings, of what instructions do, and of what tests need to encode with iced.
    pub(crate) fn sources(&self) -> Result<[String; 3], String> {
        Ok([emit::text(self)?, effects_table::text(self)?, emit::slots(self)])
    }
}

/// Reads `grammar/*.txt`, writes the table, and fails on any mistake.
pub(crate) fn generate() -> Result<(), String> {
    let folder = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let root = folder("CARGO_MANIFEST_DIR")?;
    let read = |name: &str| {
        let path = Path::new(&root).join("grammar").join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    for source in ["grammar/build.rs", "grammar/build", "src/amd64/kind.rs", "src/amd64/template.rs"] {
        println!("cargo::rerun-if-changed={source}");
    }
    let table = Table::read(&read("instructions.txt")?, &read("facts.txt")?, &read("aliases.txt")?)?;
    let out = folder("OUT_DIR")?;
    for (name, text) in ["instructions.rs", "effects.rs", "slots.rs"].into_iter().zip(table.sources()?) {
        let path = Path::new(&out).join(name);
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
