//! Compiles the grammar and the instruction data into static tables.

#[path = "build/parser.rs"]
mod parser;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    parser::compile()
}
