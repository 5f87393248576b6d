//! Which Rust types stand for which Go types in entries and closures.
//!
//! In: the types of a Rust function pointer. Out: their scalars, to be compared with those of a prototype.

use crate::abi::{Param, Scalar, Signature, Types};
use std::fmt;

/// Most scalars of an argument or of all results.
const MOST: usize = 32;

/// One scalar of a value: its size in bytes, 1, 2, 4 or 8, and whether it is a floating-point number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its size in bytes.
    bytes: u8,
    /// Whether it is a floating-point number.
    float: bool,
    /// Whether it is a boolean, of which 0 and 1 are the only values.
    boolean: bool,
}

impl Word {
    /// An integer or a pointer.
    pub const fn integer(bytes: u8) -> Self {
        Self { bytes, float: false, boolean: false }
    }

    /// A boolean.
    pub const fn boolean() -> Self {
        Self { bytes: 1, float: false, boolean: true }
    }

    /// A floating-point number.
    pub const fn float(bytes: u8) -> Self {
        Self { bytes, float: true, boolean: false }
    }
}

/// `i64`, `f32`, `bool`: the word as Rust's type of that size.
impl fmt::Display for Word {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.boolean {
            return out.write_str("bool");
        }
        write!(out, "{}{}", if self.float { "f" } else { "i" }, u32::from(self.bytes) * 8)
    }
}

/// A type that C can pass, and Go too.
///
/// # Safety
///
/// `WORDS` are all scalars of the type, in order, as a `#[repr(C)]` struct has them; the type has no other bytes than those and
/// the padding that their alignment needs. Any bytes that the code may return must be a value of the type.
pub unsafe trait Value: Copy {
    /// The scalars.
    const WORDS: &'static [Word];
}

macro_rules! scalars {
    ($($kind:ident $bytes:literal: $($ty:ty),*;)*) => {$($(
        // SAFETY: the type is that scalar.
        unsafe impl Value for $ty {
            const WORDS: &'static [Word] = &[Word::$kind($bytes)];
        }
    )*)*};
}

scalars! {
    integer 1: i8, u8;
    integer 2: i16, u16;
    integer 4: i32, u32;
    integer 8: i64, u64, isize, usize;
    float 4: f32;
    float 8: f64;
}

// SAFETY: the type is that scalar.
unsafe impl Value for bool {
    const WORDS: &'static [Word] = &[Word::boolean()];
}

// SAFETY: it has no scalars.
unsafe impl Value for () {
    const WORDS: &'static [Word] = &[];
}

// SAFETY: a pointer to a sized type is one word.
unsafe impl<T> Value for *const T {
    const WORDS: &'static [Word] = &[Word::integer(8)];
}

// SAFETY: a pointer to a sized type is one word.
unsafe impl<T> Value for *mut T {
    const WORDS: &'static [Word] = &[Word::integer(8)];
}

/// Go's `[]T`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice<T> {
    /// The first element.
    pub data: *mut T,
    /// The number of elements.
    pub len: isize,
    /// How many there is room for.
    pub cap: isize,
}

// SAFETY: three words, as declared; any bits are raw pointers and numbers.
unsafe impl<T: Copy> Value for Slice<T> {
    const WORDS: &'static [Word] = &[Word::integer(8); 3];
}

impl<T> From<&mut [T]> for Slice<T> {
    fn from(slice: &mut [T]) -> Self {
        let len = slice.len() as isize;
        Self { data: slice.as_mut_ptr(), len, cap: len }
    }
}

/// Go's `string`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Str {
    /// The first byte.
    pub data: *const u8,
    /// The number of bytes.
    pub len: isize,
}

// SAFETY: two words, as declared; any bits are raw pointers and numbers.
unsafe impl Value for Str {
    const WORDS: &'static [Word] = &[Word::integer(8); 2];
}

impl From<&str> for Str {
    fn from(text: &str) -> Self {
        Self { data: text.as_ptr(), len: text.len() as isize }
    }
}

/// A function type as its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) params: Vec<Vec<Word>>,
    pub(super) results: Vec<Word>,
}

impl Shape {
    /// That of a Rust type.
    pub(super) fn of(params: &[&[Word]], results: &[Word]) -> Self {
        // Values without bytes are not passed.
        let params = params.iter().filter(|words| !words.is_empty()).map(|words| words.to_vec());
        Self { params: params.collect(), results: results.to_vec() }
    }

    /// That of a prototype; none if a value has too many scalars to be compared.
    pub(super) fn told(types: &Types, signature: &Signature) -> Option<Self> {
        let words = |param: &Param| -> Option<Vec<Word>> {
            let leaves = types.leaves(param.ty, MOST)?;
            Some(leaves.iter().map(|leaf| word(leaf.scalar)).collect())
        };
        let mut params = Vec::new();
        for param in signature.inputs().filter(|param| types.size_align(param.ty).0 > 0) {
            params.push(words(param)?);
        }
        let mut results = Vec::new();
        for result in &signature.results {
            results.extend(words(result)?);
        }
        Some(Self { params, results })
    }
}

fn word(scalar: Scalar) -> Word {
    let bytes = scalar.size() as u8;
    match scalar {
        Scalar::Bool => Word::boolean(),
        scalar if scalar.is_float() => Word::float(bytes),
        _ => Word::integer(bytes),
    }
}

/// `(i64, {i64, i64}) -> f64`
impl fmt::Display for Shape {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = |words: &[Word]| match words {
            [word] => word.to_string(),
            words => format!("{{{}}}", words.iter().map(Word::to_string).collect::<Vec<_>>().join(", ")),
        };
        let params: Vec<String> = self.params.iter().map(|words| value(words)).collect();
        write!(out, "({})", params.join(", "))?;
        if !self.results.is_empty() {
            write!(out, " -> {}", value(&self.results))?;
        }
        Ok(())
    }
}
