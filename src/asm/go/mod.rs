//! What is specific to the Go toolchain rather than the machine: packages, experiments, function numbers, the names known to
//! the assembler.

pub(super) mod effects;
pub(crate) mod experiments;
pub(super) mod fips;
pub(super) mod funcid;
pub(super) mod package;
pub(super) mod panics;
pub mod symabis;
pub(super) mod vocabulary;
