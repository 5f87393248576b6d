//! What belongs to the Go toolchain, not to the machine: packages, experiments, function numbers, the names the assembler knows.

pub(super) mod effects;
pub(crate) mod experiments;
pub(super) mod fips;
pub(super) mod funcid;
pub(super) mod package;
pub mod symabis;
pub(super) mod vocabulary;
