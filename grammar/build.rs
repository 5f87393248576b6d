//! Compiles the grammar and the instruction data into static tables.

#[path = "build/instructions/mod.rs"]
mod instructions;
#[path = "build/parser.rs"]
mod parser;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    fixed_place();
    instructions::generate()?;
    parser::compile()
}

/// Links the command at a fixed address. Its tables contain 19,000 addresses; in a position-independent executable the loader
/// relocates them at every start, which is a third of the instructions of assembling a small file and touches half of the
/// pages.
fn fixed_place() {
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
