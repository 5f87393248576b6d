//! The library for C.
//!
//! In: `include/rasm.h`, `src/capi` and `examples/capi`. Out: `capi/header`, the header declares what the source defines; `capi/c`,
//! `capi/python` and `capi/go`, the examples run with a library built for them; `capi/symbols`, what that library exports;
//! `capi/misuse`, each is answered by a status; `capi/threads`, handles shared by threads. A full run has Valgrind watch the example
//! in C, and links it with the archive that the documented command builds. A missing tool is a skip with a message.

#![allow(unsafe_code, reason = "functions for C are called")]

mod examples;
mod header;
mod misuse;

use crate::support::runner::{Context, Trial};
use crate::support::suite::panicking;

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let mut trials = vec![panicking("header", header::agrees)];
    trials.extend(misuse::trials());
    trials.extend(examples::trials());
    trials
}
