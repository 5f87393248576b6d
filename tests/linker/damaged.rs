//! Objects that are damaged in one known way each: the message says what is wrong.
//!
//! In: an object of rasm, and a change of one field of its tables (gABI). Out: the linker's only error.

use crate::support::runner::Trial;
use crate::support::suite::panicking;
use rasm::link;
use rasm::source::MemoryLoader;
use rasm::{Input, Options};

const SOURCE: &str = "\
TEXT _start(SB), 4, $0
	CALL helper<>(SB)
	RET
TEXT helper<>(SB), 4, $0
	LEAQ table<>(SB), AX
	RET
DATA table<>+0(SB)/8, $7
GLOBL table<>(SB), 16, $64
";

pub(crate) fn trials() -> Vec<Trial> {
    vec![panicking("damaged/known_fields", known_fields)]
}

/// An object whose tables can be changed.
struct Object(Vec<u8>);

/// Offsets in a section header.
mod header {
    pub(super) const KIND: usize = 4;
    pub(super) const FLAGS: usize = 8;
    pub(super) const OFFSET: usize = 24;
    pub(super) const SIZE: usize = 32;
    pub(super) const INFO: usize = 44;
    pub(super) const ALIGN: usize = 48;
}

/// The sizes of a section header and of a symbol.
const HEADER: usize = 64;
const SYMBOL: usize = 24;

impl Object {
    fn new() -> Self {
        let input = Input::new("x.s", SOURCE);
        let assembly = rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default());
        assert!(!assembly.failed(), "{:?}", assembly.diagnostics());
        Self(assembly.elf().expect("it can be written"))
    }

    fn number(&self, at: usize, bytes: usize) -> usize {
        self.0[at..at + bytes].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    }

    fn set(&mut self, at: usize, bytes: usize, value: u64) {
        self.0[at..at + bytes].copy_from_slice(&value.to_le_bytes()[..bytes]);
    }

    /// Where the header of a section is.
    fn header(&self, name: &str) -> usize {
        let (start, count, names) = (self.number(0x28, 8), self.number(0x3c, 2), self.number(0x3e, 2));
        let headers = (0..count).map(|number| start + number * HEADER);
        let strings = self.number(start + names * HEADER + header::OFFSET, 8);
        let is_it = |at: &usize| {
            let text = &self.0[strings + self.number(*at, 4)..];
            text.starts_with(name.as_bytes()) && text[name.len()] == 0
        };
        headers.clone().find(is_it).unwrap_or_else(|| panic!("no section {name}"))
    }

    /// Where the contents of a section are.
    fn contents(&self, name: &str) -> usize {
        self.number(self.header(name) + header::OFFSET, 8)
    }

    /// Changes a field of a section's header.
    fn change(&mut self, name: &str, field: usize, value: u64) {
        let bytes = if matches!(field, header::KIND | header::INFO) { 4 } else { 8 };
        self.set(self.header(name) + field, bytes, value);
    }
}

/// A change, and what is said about it.
type Row = (fn(&mut Object), &'static str);

const ROWS: [Row; 15] = [
    (|o| o.0.truncate(20), "damaged object: "),
    (|o| o.set(18, 2, 183), "object for another machine (number 183), not x86-64"),
    (|o| o.0[4] = 1, "not an object for a 64-bit little-endian machine"),
    (|o| o.0[1] = b'e', "not an object, archive or linker script"),
    (|o| o.change(".text", header::ALIGN, 3), "(.text) has invalid alignment 3"),
    (|o| o.change(".text", header::SIZE, 1 << 40), "(.text) lies outside the file"),
    (|o| o.change(".text", header::FLAGS, 0x806), "(.text) is both loaded and compressed"),
    (|o| o.change(".rela.text", header::KIND, 9), "relocations without addends are not supported"),
    (|o| o.change(".rela.text", header::SIZE, 25), "relocations lie outside the file"),
    (|o| o.change(".symtab", header::INFO, 999), "the local symbols end past the end of the symbol table"),
    (
        |o| {
            let at = o.contents(".symtab") + SYMBOL + 6;
            o.set(at, 2, 900);
        },
        "symbol 1 lies in section 900, which does not exist",
    ),
    (
        |o| {
            let at = o.contents(".symtab") + SYMBOL + 6;
            o.set(at, 2, 0xff20);
        },
        "symbol 1 lies in a section of an unknown kind",
    ),
    (
        |o| {
            // A common symbol, whose value is its alignment.
            let at = o.contents(".symtab") + SYMBOL + 6;
            o.set(at, 2, 0xfff2);
            o.set(at + 2, 8, 3);
        },
        "symbol 1 has invalid alignment 3",
    ),
    (
        |o| {
            let at = o.contents(".rela.text") + 12;
            o.set(at, 4, 900);
        },
        "refers to symbol 900, which does not exist",
    ),
    (
        |o| {
            let at = o.contents(".rela.text") + 8;
            o.set(at, 4, 5);
        },
        "R_X86_64_COPY",
    ),
];

fn known_fields() {
    for (number, (change, wanted)) in ROWS.into_iter().enumerate() {
        let mut object = Object::new();
        change(&mut object);
        let mut loader = MemoryLoader::default();
        loader.insert("x.o", object.0);
        let inputs = [link::Input::File { path: "x.o".into(), whole: false }];
        let linked = rasm::link::link(&inputs, &link::Options::default(), &loader);
        let [error] = &linked.diagnostics[..] else { panic!("{number}: {:?}", linked.diagnostics) };
        assert!(error.message.contains(wanted), "{number}: {}", error.message);
        assert!(linked.image.is_none(), "{number}");
    }
}
