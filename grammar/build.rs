//! Compiles the instruction data into static tables.

#[path = "build/instructions/mod.rs"]
mod instructions;

fn main() {
    instructions::generate();
}
