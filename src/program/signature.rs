//! How a built function is called.
//!
//! In: a Go prototype, or only a number of bytes. Out: the size of arguments and results, and the offset from FP of each name.

use crate::abi::{Prototypes, abi0};
use crate::diag::{Severity, Sink};
use crate::syntax::go;
use std::fmt;
use std::sync::Arc;

/// Most scalars of one argument that have names of their own.
const MOST_PARTS: usize = 1000;

/// The arguments and results of a function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// The prototype in Go, if there is one.
    pub(super) text: Option<Arc<str>>,
    /// Bytes of arguments and results together; none if unknown.
    pub(super) args: Option<i32>,
    /// Names with their offsets from FP in bytes.
    pub(super) names: Arc<[(String, i32)]>,
}

/// Why a text is not a prototype.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadSignature {
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for BadSignature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for BadSignature {}

impl Signature {
    /// Reads a Go prototype, such as `func add(x, y int64) (sum int64)`; types it uses may be declared in the same text. In the
    /// function, [`argument`](super::FunctionWriter::argument) takes the names `x`, `y` and `sum`, and for arguments of several
    /// words those that `go vet` knows: `s_base` and `s_len` for a string. Results without names are `ret`, `ret1` and so on.
    ///
    /// # Errors
    ///
    /// The text is not exactly one prototype, or it uses types that it does not declare.
    pub fn go(text: &str) -> Result<Self, BadSignature> {
        let mut sink = Sink::default();
        let file = go::file(&format!("package p\n{text}\n"), 0, &mut sink);
        let prototypes = Prototypes::new(&[file], &[], "p", &mut sink);
        let mut errors = sink.list().iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        if let Some(error) = errors.next() {
            return Err(BadSignature { message: error.message.clone() });
        }
        let [signature] = prototypes.signatures.as_slice() else {
            let message = format!("{} prototypes without a body, not one", prototypes.signatures.len());
            return Err(BadSignature { message });
        };
        let layout = abi0::assign(&prototypes.types, signature);
        let mut names = Vec::new();
        for place in layout.params.iter().chain(&layout.results) {
            let mut name = |name: String, offset: u64| {
                // Arguments take less than 2 GiB.
                names.push((name, i32::try_from(offset).unwrap_or(i32::MAX)));
            };
            name(place.name.clone(), place.offset);
            let parts = prototypes.types.leaves(place.ty, MOST_PARTS).unwrap_or_default();
            for part in parts.iter().filter(|part| !part.suffix.is_empty()) {
                name(format!("{}{}", place.name, part.suffix), place.offset + part.offset);
            }
        }
        Ok(Self {
            text: Some(text.trim().into()),
            args: i32::try_from(layout.args_size).ok(),
            names: names.into(),
        })
    }

    /// Arguments and results of so many bytes together, without names.
    pub fn bytes(size: u16) -> Self {
        Self { args: Some(size.into()), ..Self::default() }
    }

    /// Arguments of unknown size, as of functions that are not called from Go.
    pub fn unknown() -> Self {
        Self::default()
    }
}
