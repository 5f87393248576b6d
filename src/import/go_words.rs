//! Words that Go has for itself, and what a name is.
//!
//! In: a name of C. Out: whether Go can have it.

use crate::syntax::go::is_keyword;

/// Names that are declared in every package, and the package that the output imports.
const PREDECLARED: [&str; 45] = [
    "bool",
    "byte",
    "int",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "uintptr",
    "float32",
    "float64",
    "unsafe",
    "any",
    "append",
    "cap",
    "clear",
    "close",
    "comparable",
    "complex",
    "complex64",
    "complex128",
    "copy",
    "delete",
    "error",
    "false",
    "imag",
    "iota",
    "len",
    "make",
    "max",
    "min",
    "new",
    "nil",
    "panic",
    "print",
    "println",
    "real",
    "recover",
    "rune",
    "string",
    "true",
];

/// Whether Go has a word for itself.
pub(super) fn is_taken(name: &str) -> bool {
    is_keyword(name) || PREDECLARED.contains(&name)
}

/// Whether Go takes a word as a name, letters beyond ASCII aside.
pub(super) fn is_name(name: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') && name.chars().all(is_letter)
}
