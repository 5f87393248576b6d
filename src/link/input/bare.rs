//! Files that are not objects: data (`--format=binary`), and symbols alone (`--just-symbols`).
//!
//! In: a file's bytes. Out: an object, with one section for data or none for symbols.

use crate::link::model::relocation::Relocs;
use crate::link::model::section::{Contents, Flags, Role, Section};
use crate::link::model::symbol::{Binding, Kind, Place, Symbol, Symbols, Visibility};
use crate::link::model::{Candidate, Object, Source};

/// The names of the symbols for data: its start, its end, and its size.
pub(crate) fn names(path: &str) -> [String; 3] {
    let is_kept = |c: char| c.is_ascii_alphanumeric();
    let path: String = path.chars().map(|c| if is_kept(c) { c } else { '_' }).collect();
    ["start", "end", "size"].map(|what| format!("_binary_{path}_{what}"))
}

/// Data with these names.
pub(crate) fn data<'a>(name: String, bytes: &'a [u8], names: &'a [String; 3]) -> Candidate<'a> {
    let size = bytes.len() as u64;
    let symbol = |name: &'a str, place: Place, value: u64| Symbol {
        name: name.as_bytes(),
        place,
        value,
        size: 0,
        kind: Kind::Unknown,
        binding: Binding::Global,
        visibility: Visibility::Default,
    };
    let [start, end, length] = names;
    let null = Symbol { binding: Binding::Local, ..symbol("", Place::Undefined, 0) };
    let list = vec![
        null,
        symbol(start, Place::Section(1), 0),
        symbol(end, Place::Section(1), size),
        symbol(length, Place::Absolute, size),
    ];
    Candidate::new(name, bytes, false, Source::Data, Symbols { list, first_global: 1 })
}

/// The object of such a file.
pub(crate) fn object(candidate: Candidate<'_>) -> Object<'_> {
    let Candidate { name, symbols, bytes, source, .. } = candidate;
    let section = |name: &'static [u8], role: Role, bytes| Section {
        name,
        role,
        flags: Flags::LOADED | Flags::WRITABLE,
        contents: Contents::Plain(bytes),
        size: bytes.len() as u64,
        align: 1,
        entry_size: 0,
        follows: None,
        relocs: Relocs::NONE,
    };
    let sections = match source {
        Source::Data => vec![section(b"", Role::None, b""), section(b".data", Role::Bytes, bytes)],
        Source::Symbols | Source::Object => Vec::new(),
    };
    Object {
        name,
        symbols,
        sections,
        relocs: Vec::new(),
        groups: Vec::new(),
        features: None,
        exec_stack: false,
        warnings: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_made_of_paths() {
        assert_eq!(super::names("a/b-1.bin")[0], "_binary_a_b_1_bin_start");
    }
}
