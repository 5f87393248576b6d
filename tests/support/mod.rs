//! What all targets share: where the Go tree is, how both assemblers are started, how a target says what
//! it skipped and how much it covered. Nothing here knows what is compared.
#![allow(dead_code, reason = "each target uses a part")]

pub(crate) mod answers;
pub(crate) mod directives;
pub(crate) mod program;
pub(crate) mod random;
pub(crate) mod report;
pub(crate) mod run;
pub(crate) mod runner;
pub(crate) mod settings;
pub(crate) mod suite;
pub(crate) mod tree;
