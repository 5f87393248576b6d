//! Compiles the grammar and the instruction data into static tables.

#[path = "build/instructions/mod.rs"]
mod instructions;
#[path = "build/parser.rs"]
mod parser;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    instructions::generate()?;
    parser::compile()
}
