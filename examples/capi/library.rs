//! The library for C as it is tested: `cargo rustc --profile capi --lib --features capi --crate-type cdylib,staticlib` builds it for
//! use.

pub use rasm::capi::*;
