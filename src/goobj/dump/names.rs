//! Names and numbers as written in dumps.

use crate::goobj::format::{abi, func_flag, object_flag, symbol_flag, symbol_flag2};
use crate::goobj::read::{List, Object, OtherNames, SymbolId, SymbolRef, Target};
use crate::goobj::release::Table;
use crate::obj::digits::{self, Digits};
use std::fmt::{self, Write};

/// Names of flags, in bit order.
const OBJECT_FLAGS: [(u32, &str); 4] = [
    (object_flag::SHARED, "shared"),
    (object_flag::FROM_ASSEMBLY, "from-assembly"),
    (object_flag::UNLINKABLE, "unlinkable"),
    (object_flag::STD, "std"),
];

const SYMBOL_FLAGS: [(u8, &str); 7] = [
    (symbol_flag::DUPOK, "dupok"),
    (symbol_flag::LOCAL, "local"),
    (symbol_flag::TYPELINK, "typelink"),
    (symbol_flag::LEAF, "leaf"),
    (symbol_flag::NOSPLIT, "nosplit"),
    (symbol_flag::REFLECT_METHOD, "reflect-method"),
    (symbol_flag::GO_TYPE, "go-type"),
];

const SYMBOL_FLAGS2: [(u8, &str); 4] = [
    (symbol_flag2::USED_IN_IFACE, "used-in-iface"),
    (symbol_flag2::ITAB, "itab"),
    (symbol_flag2::DICT, "dict"),
    (symbol_flag2::PKG_INIT, "pkg-init"),
];

const FUNC_FLAGS: [(u8, &str); 3] =
    [(func_flag::TOP_FRAME, "top-frame"), (func_flag::SP_WRITE, "sp-write"), (func_flag::ASM, "asm")];

/// Writes a space and a word for each flag; bits without a word are printed as a number.
fn words(
    flags: u32,
    names: impl IntoIterator<Item = (u32, &'static str)>,
    out: &mut impl Write,
) -> fmt::Result {
    if flags == 0 {
        return Ok(());
    }
    let mut rest = flags;
    for (bit, name) in names {
        if rest & bit != 0 {
            out.write_char(' ')?;
            out.write_str(name)?;
            rest &= !bit;
        }
    }
    if rest == 0 { Ok(()) } else { write!(out, " {rest:#x}") }
}

fn wide((bit, name): (u8, &'static str)) -> (u32, &'static str) {
    (bit.into(), name)
}

/// Writes the flags of an object.
pub(super) fn object_flags(flags: u32, out: &mut impl Write) -> fmt::Result {
    words(flags, OBJECT_FLAGS, out)
}

/// Writes the flags of a symbol.
pub(super) fn symbol_flags(flags: u8, flags2: u8, table: &Table, out: &mut impl Write) -> fmt::Result {
    let of = table.flag2;
    let more = [
        (of.linkname, "linkname"),
        (of.linkname_std, "linkname-std"),
        (of.abi_wrapper, "abi-wrapper"),
        (of.wasm_export, "wasm-export"),
    ];
    words(flags.into(), SYMBOL_FLAGS.map(wide), out)?;
    words(flags2.into(), SYMBOL_FLAGS2.into_iter().chain(more).map(wide), out)
}

/// Writes the flags of a function.
pub(super) fn func_flags(flags: u8, out: &mut impl Write) -> fmt::Result {
    words(flags.into(), FUNC_FLAGS.map(wide), out)
}

/// The name of a valid ABI.
pub(super) fn abi_name(number: u16) -> &'static str {
    match number {
        abi::ABI0 => "ABI0",
        abi::INTERNAL => "ABIInternal",
        _ => "static",
    }
}

/// The word for a list and for references to it.
pub(super) fn list_name(list: List) -> &'static str {
    match list {
        List::Package => "self",
        List::Short => "hashed64",
        List::Hashed => "hashed",
        List::Named | List::Undefined => "named",
    }
}

/// Prints bytes as quoted text, with unprintable characters escaped.
pub(super) struct Quoted<'a>(pub(super) &'a [u8]);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        quoted(self.0, out)
    }
}

/// Writes bytes as [`Quoted`] does.
pub(super) fn quoted(bytes: &[u8], out: &mut impl Write) -> fmt::Result {
    out.write_char('"')?;
    // Nearly all names consist of characters that stand for themselves.
    match std::str::from_utf8(bytes) {
        Ok(text) if is_plain(bytes) => out.write_str(text)?,
        _ => escaped(bytes, out)?,
    }
    out.write_char('"')
}

/// Whether all bytes are printable ASCII that needs no escape.
fn is_plain(bytes: &[u8]) -> bool {
    // Without an early end, so that many bytes are looked at together.
    let is_plain = |byte: u8| (b' '..=b'~').contains(&byte) & !matches!(byte, b'"' | b'\'' | b'\\');
    bytes.iter().fold(true, |plain, byte| plain & is_plain(*byte))
}

fn escaped(bytes: &[u8], out: &mut impl Write) -> fmt::Result {
    for chunk in bytes.utf8_chunks() {
        write!(out, "{}", chunk.valid().escape_debug())?;
        for byte in chunk.invalid() {
            write!(out, "\\x{byte:02x}")?;
        }
    }
    Ok(())
}

/// Resolves references to names.
pub(super) struct Names<'a> {
    object: Object<'a>,
    packages: Vec<&'a [u8]>,
    others: OtherNames<'a>,
}

impl<'a> Names<'a> {
    pub(super) fn new(object: Object<'a>) -> Self {
        Self { packages: object.packages().collect(), others: OtherNames::of(&object), object }
    }

    /// The list and index of a symbol as used in references.
    pub(super) fn place(&self, id: SymbolId) -> (&'static str, u32) {
        let (list, number) = self.object.place(id);
        let defined = if list == List::Undefined { self.object.list(List::Named).len() } else { 0 };
        (list_name(list), number + defined as u32)
    }

    /// Writes a reference: the name, if there is one, and where the symbol is.
    pub(super) fn reference(&self, reference: SymbolRef, out: &mut impl Digits) -> fmt::Result {
        match self.object.target(reference) {
            Target::Nil => out.write_str("nil"),
            Target::Own(id) => {
                let (list, number) = self.place(id);
                let name = self.object.symbol(id).name;
                if !name.is_empty() {
                    quoted(name, out)?;
                    out.write_char(' ')?;
                }
                out.write_char('(')?;
                out.write_str(list)?;
                out.write_char(' ')?;
                digits::unsigned(number.into(), 1, out)?;
                out.write_char(')')
            }
            Target::Builtin(number) => match self.object.table().builtin_name(number) {
                Some((name, abi)) => write!(out, "\"{name}\" {} (builtin {number})", abi_name(abi)),
                None => write!(out, "(builtin {number})"),
            },
            Target::Other { package, symbol } => {
                if let Some(name) = self.others.name(reference) {
                    quoted(name, out)?;
                    out.write_char(' ')?;
                }
                out.write_char('(')?;
                quoted(self.packages.get(package as usize).copied().unwrap_or_default(), out)?;
                out.write_char(' ')?;
                digits::unsigned(symbol.into(), 1, out)?;
                out.write_char(')')
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_are_written_as_all_others() {
        let pieces: [&[u8]; 16] = [
            b"main.f",
            b"type:*struct { F uintptr }",
            b"\"",
            b"'",
            b"\\",
            b"\n",
            b"\0",
            b"\x1f",
            b"~",
            b"\x7f",
            b"\x80",
            b"\xff",
            "·".as_bytes(),
            "\u{301}".as_bytes(),
            "日本".as_bytes(),
            b"",
        ];
        for first in pieces {
            for second in pieces {
                let bytes = [first, second].concat();
                let (mut short, mut long) = (String::new(), String::new());
                quoted(&bytes, &mut short).unwrap();
                escaped(&bytes, &mut long).unwrap();
                assert_eq!(short, format!("\"{long}\""));
            }
        }
    }
}
