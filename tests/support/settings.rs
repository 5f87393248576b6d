//! The environment variables of the tests; an empty one counts as unset.
//!
//! `RASM_ORACLE=require` makes every skipped test a failure, `RASM_FULL=1` runs what takes too long for every change and ignores
//! cached answers, `RASM_EVERY=N` makes it take only one in N of long lists, `BLESS=1` rewrites goldens; the others are in
//! [`super::tree`].

use std::ffi::OsString;

/// The value of a variable.
pub(crate) fn value(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// Whether skipped tests are failures.
pub(crate) fn required() -> bool {
    value("RASM_ORACLE").is_some_and(|value| value == "require")
}

/// Whether to rewrite goldens.
pub(crate) fn bless() -> bool {
    value("BLESS").is_some()
}

/// Whether to run what takes too long for every change.
pub(crate) fn full() -> bool {
    value("RASM_FULL").is_some()
}

/// Of how many elements of a long list a full run takes one.
pub(crate) fn every() -> usize {
    let number = |value: OsString| value.to_str()?.parse().ok().filter(|number| *number > 0);
    value("RASM_EVERY").map_or(1, |value| number(value).expect("RASM_EVERY is a number from 1"))
}
