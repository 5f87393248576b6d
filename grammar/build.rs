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

/// Links the command for a fixed address. Its tables have 19,000 addresses: in a program that can be loaded anywhere the
/// loader writes them all at each start, which is a third of the instructions of assembling a small file, and half of
/// the pages touched.
fn fixed_place() {
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
