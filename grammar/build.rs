//! Compiles the grammar and the instruction data into static tables.

#[path = "build/instructions/mod.rs"]
mod instructions;
#[path = "build/link.rs"]
mod link;
#[path = "build/parser.rs"]
mod parser;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    link::quick_start()?;
    instructions::generate()?;
    parser::compile()
}
