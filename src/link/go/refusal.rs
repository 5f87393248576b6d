//! Why a program is not linked: it is not ours to link, or there is an error in it.

use std::fmt;

/// Why a program was not linked, as a sentence. Whoever has Go's linker at hand runs that, which words errors as users know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub String);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A refusal in a text that is a slice of bytes in objects.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

macro_rules! refuse {
    ($($words:tt)*) => { Err($crate::link::go::refusal::Refusal(format!($($words)*))) };
}
pub(crate) use refuse;
