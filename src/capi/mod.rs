//! The library for C, and for whatever calls C: `include/rasm.h` declares these functions and says who owns what.
//!
//! In: handles, pointers and lengths. Out: a [`rasm_status`] from each call; results where a pointer says. Objects are known by
//! handles, numbers that are never used twice, so that a wrong one is an error and not undefined behaviour. All functions may be
//! called from any thread. A panic becomes `RASM_PANIC`, if the library is built with unwinding, as the profile `capi` is.
//!
//! ```console
//! $ cargo rustc --profile capi --lib --features capi --crate-type cdylib,staticlib
//! ```

#![allow(
    unsafe_code,
    reason = "C passes pointers; what each function expects of them is under its heading Safety"
)]

mod assembler;
mod assembly;
mod border;
mod object;
mod registry;
mod tools;
mod types;

pub use assembler::*;
pub use assembly::*;
pub use tools::*;
pub use types::*;
