//! Generates the instruction table. Data files and iced-x86's opcode descriptions in; static Rust tables out
//! (`instructions.rs` and others in the build's output folder). A name that matches nothing fails the build, as does a fact
//! about an unknown name.

pub(crate) mod data;
pub(crate) mod derive;
mod effects;
mod effects_table;
mod emit;
mod layout;
mod select;
mod shift;
mod specimen;

#[path = "../../../src/amd64/kind.rs"]
pub(crate) mod kind;

#[path = "../../../src/amd64/template.rs"]
mod template;

use std::path::Path;

/// The contents of the data files, with the forms of all mnemonics.
pub(crate) struct Table {
    /// In alphabetical order.
    pub(crate) ops: Vec<data::Op>,
    /// Alternative spellings, each with the index of its mnemonic.
    pub(crate) aliases: Vec<(String, usize)>,
    codes: derive::Codes,
}

impl Table {
    /// Parses the text of the three files; errors name the place.
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

    /// The tables as Rust source: encodings, effects, and what tests need to encode with iced.
    pub(crate) fn sources(&self) -> Result<[String; 3], String> {
        Ok([emit::text(self)?, effects_table::text(self)?, emit::slots(self)])
    }
}

/// Reads `grammar/*.txt` and writes the tables; fails on any mistake.
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
