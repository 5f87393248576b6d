//! The environment of the tests, read in one way: a variable that is empty is not set.
//!
//! `RASM_ORACLE=require` makes every skip a failure, `RASM_FULL=1` runs what takes too long for every change and asks
//! reference tools anew, `BLESS=1` rewrites goldens; [`super::tree`] names the rest.

use std::ffi::OsString;

/// The value of a variable.
pub(crate) fn value(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// Whether what would be skipped must fail.
pub(crate) fn required() -> bool {
    value("RASM_ORACLE").is_some_and(|value| value == "require")
}

/// Whether goldens are to be rewritten.
pub(crate) fn bless() -> bool {
    value("BLESS").is_some()
}

/// Whether to run what takes too long for every change.
pub(crate) fn full() -> bool {
    value("RASM_FULL").is_some()
}
