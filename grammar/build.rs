//! Compiles the grammar and the instruction data into static tables.
fn main() {}
