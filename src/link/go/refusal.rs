//! Why a program is not linked: it is not supported here, or there is an error in it.

use std::fmt;

/// Why a program was not linked, as a sentence. If Go's linker is available it is run instead, and its errors are the ones
/// users know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub(super) String);

impl std::error::Error for Refusal {}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Text for a refusal, from bytes of an object.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

macro_rules! refuse {
    ($($words:tt)*) => { Err($crate::link::go::refusal::Refusal(format!($($words)*))) };
}
pub(crate) use refuse;
