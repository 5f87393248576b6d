//! Names and numbers as written in dumps.

use crate::goobj::format::{abi, func_flag, object_flag, symbol_flag, symbol_flag2};
use crate::goobj::read::{List, Object, SymbolId, SymbolRef, Target};
use crate::goobj::release::Table;
use std::collections::HashMap;
use std::fmt;

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

/// A space and a word for each flag; bits without a word are printed as a number.
fn words(flags: u32, names: impl IntoIterator<Item = (u32, &'static str)>) -> String {
    let mut rest = flags;
    let mut text = String::new();
    for (bit, name) in names {
        if rest & bit != 0 {
            text.push(' ');
            text.push_str(name);
            rest &= !bit;
        }
    }
    if rest != 0 {
        text += &format!(" {rest:#x}");
    }
    text
}

fn wide((bit, name): (u8, &'static str)) -> (u32, &'static str) {
    (bit.into(), name)
}

/// The flags of an object.
pub(super) fn object_flags(flags: u32) -> String {
    words(flags, OBJECT_FLAGS)
}

/// The flags of a symbol.
pub(super) fn symbol_flags(flags: u8, flags2: u8, table: &Table) -> String {
    let of = table.flag2;
    let more = [
        (of.linkname, "linkname"),
        (of.linkname_std, "linkname-std"),
        (of.abi_wrapper, "abi-wrapper"),
        (of.wasm_export, "wasm-export"),
    ];
    let first = words(flags.into(), SYMBOL_FLAGS.map(wide));
    first + &words(flags2.into(), SYMBOL_FLAGS2.into_iter().chain(more).map(wide))
}

/// The flags of a function.
pub(super) fn func_flags(flags: u8) -> String {
    words(flags.into(), FUNC_FLAGS.map(wide))
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
        out.write_str("\"")?;
        for chunk in self.0.utf8_chunks() {
            write!(out, "{}", chunk.valid().escape_debug())?;
            for byte in chunk.invalid() {
                write!(out, "\\x{byte:02x}")?;
            }
        }
        out.write_str("\"")
    }
}

/// Resolves references to names.
pub(super) struct Names<'a> {
    object: Object<'a>,
    packages: Vec<&'a [u8]>,
    others: HashMap<SymbolRef, &'a [u8]>,
}

impl<'a> Names<'a> {
    pub(super) fn new(object: Object<'a>) -> Self {
        let others = object.ref_names().map(|name| (name.target, name.name)).collect();
        Self { packages: object.packages().collect(), others, object }
    }

    /// The list and index of a symbol as used in references.
    pub(super) fn place(&self, id: SymbolId) -> (&'static str, u32) {
        let (list, number) = self.object.place(id);
        let defined = if list == List::Undefined { self.object.list(List::Named).len() } else { 0 };
        (list_name(list), number + defined as u32)
    }

    /// A reference as text: the name, if there is one, and where the symbol is.
    pub(super) fn reference(&self, reference: SymbolRef) -> String {
        match self.object.target(reference) {
            Target::Nil => "nil".into(),
            Target::Own(id) => {
                let (list, number) = self.place(id);
                match self.object.symbol(id).name {
                    b"" => format!("({list} {number})"),
                    name => format!("{} ({list} {number})", Quoted(name)),
                }
            }
            Target::Builtin(number) => match self.object.table().builtin_name(number) {
                Some((name, abi)) => format!("\"{name}\" {} (builtin {number})", abi_name(abi)),
                None => format!("(builtin {number})"),
            },
            Target::Other { package, symbol } => {
                let path = Quoted(self.packages.get(package as usize).copied().unwrap_or_default());
                match self.others.get(&reference) {
                    Some(name) => format!("{} ({path} {symbol})", Quoted(name)),
                    None => format!("({path} {symbol})"),
                }
            }
        }
    }
}
