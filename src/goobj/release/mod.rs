//! What differs between the releases whose objects are known.
//!
//! In: nothing. Out: a [`Table`] for each release, in a module of its own that says what has changed since
//! the release before it. To add a release is to add such a module and to name it here.

mod change;
mod go22;
mod go23;
mod go24;
mod go25;
mod go26;
mod go27;

use crate::obj::Release;

/// A symbol that objects refer to by a number of the release: its name and its ABI.
pub type Builtin = (&'static str, u16);

/// What is particular to the objects of one release.
#[derive(Debug)]
#[non_exhaustive]
pub struct Table {
    /// Go 1.22 and the like.
    pub release: Release,
    /// Go's names of the kinds of symbols; the index is the number. The first is that of no kind.
    pub symbol_kinds: &'static [&'static str],
    /// Go's names of the kinds of relocations for all architectures; the index is the number. The first is empty.
    pub relocations: &'static [&'static str],
    /// Symbols of the runtime that compilers refer to; the index is the number.
    pub builtins: &'static [Builtin],
    /// What auxiliary symbols are, as Go names them; the index is the number.
    pub aux: &'static [&'static str],
    /// Bits of a symbol's second byte of flags.
    pub flag2: Flag2,
    /// The hash that contents are known by.
    pub content_hash: ContentHash,
    /// The hash that names of symbols for the garbage collector hold.
    pub name_hash: NameHash,
    /// Whether each symbol brings its alignment along. Otherwise the writer of an object finds that of data known by
    /// contents by a rule of its own: by name, or the largest of 8, 4 and 2 that its size is a multiple of.
    pub stores_alignment: bool,
    /// Whether all named symbols in objects from assembly are flagged as reached by `//go:linkname`.
    pub assembly_is_linkname: bool,
    /// Whether the assembler knows `-std`, and flags objects with it.
    pub assembler_has_std: bool,
    /// The version of DWARF, unless an experiment says otherwise.
    pub dwarf: u8,
}

/// Bits of a symbol's second byte of flags that not all releases have; 0 where one is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Flag2 {
    /// Named by `//go:linkname`.
    pub linkname: u8,
    /// Named by the form of it that is for the standard library alone.
    pub linkname_std: u8,
    /// A function that turns one ABI to the other.
    pub abi_wrapper: u8,
    /// A function that WebAssembly's host calls.
    pub wasm_export: u8,
}

/// The hash of contents: 16 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentHash {
    /// The start of SHA-256 with all bits flipped (cmd/internal/notsha256).
    NotSha256,
    /// The start of SHA-256 over a byte of 1 and then the contents (cmd/internal/hash).
    PrefixedSha256,
}

/// The hash in names: 16 bytes that base64 turns to text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameHash {
    /// The start of SHA-256 with all bits flipped.
    NotSha256,
    /// SHA-256 from its byte 8 on.
    MiddleOfSha256,
    /// The start of SHA-256 with all bits of the first byte flipped.
    MarkedSha256,
}

/// Set in the number of a relocation that does not keep its symbol in the program.
pub const WEAK: u16 = 1 << 15;

/// Relocations that have a weak form, with its name. That of a call, which a package's initialization makes of the maps
/// that only it uses, has none of Go's own (weakenGlobalMapInitRelocs in cmd/compile/internal/ssagen/pgen.go).
const WEAK_FORMS: [(&str, &str); 3] =
    [("R_ADDR", "R_WEAKADDR"), ("R_ADDROFF", "R_WEAKADDROFF"), ("R_CALL", "R_WEAK|R_CALL")];

/// All tables, from the oldest release to the newest.
pub static TABLES: [&Table; 6] =
    [&go22::TABLE, &go23::TABLE, &go24::TABLE, &go25::TABLE, &go26::TABLE, &go27::TABLE];

/// The oldest release whose objects are known.
pub const OLDEST: Release = TABLES[0].release;

/// The newest.
pub const NEWEST: Release = TABLES[TABLES.len() - 1].release;

/// The table of a release; none if its objects are not known.
pub fn table(release: Release) -> Option<&'static Table> {
    TABLES.into_iter().find(|table| table.release == release)
}

impl Table {
    /// The number of a kind of symbol, by Go's name.
    pub fn kind_number(&self, name: &str) -> Option<u8> {
        index(self.symbol_kinds, name).map(|number| number as u8)
    }

    /// Go's name of a kind of symbol.
    pub fn kind_name(&self, number: u8) -> Option<&'static str> {
        self.symbol_kinds.get(usize::from(number)).copied()
    }

    /// The number of a kind of relocation, by Go's name.
    pub fn relocation_number(&self, name: &str) -> Option<u16> {
        let weak = WEAK_FORMS.iter().find(|(_, form)| *form == name);
        let (plain, mark) = weak.map_or((name, 0), |(plain, _)| (*plain, WEAK));
        let number = index(self.relocations, plain).filter(|number| *number > 0)?;
        Some(number as u16 | mark)
    }

    /// Go's name of a kind of relocation.
    pub fn relocation_name(&self, number: u16) -> Option<&'static str> {
        let plain = *self.relocations.get(usize::from(number & !WEAK)).filter(|name| !name.is_empty())?;
        if number & WEAK == 0 {
            return Some(plain);
        }
        WEAK_FORMS.iter().find(|(of, _)| *of == plain).map(|(_, form)| *form)
    }

    /// The number of a symbol of the runtime, by its name and ABI.
    pub fn builtin(&self, name: &str, abi: u16) -> Option<u32> {
        self.builtins.iter().position(|builtin| *builtin == (name, abi)).map(|number| number as u32)
    }

    /// The name and the ABI of a symbol of the runtime.
    pub fn builtin_name(&self, number: u32) -> Option<Builtin> {
        self.builtins.get(usize::try_from(number).ok()?).copied()
    }

    /// Go's name of what an auxiliary symbol is.
    pub fn aux_name(&self, number: u8) -> Option<&'static str> {
        self.aux.get(usize::from(number)).copied()
    }
}

fn index(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(minor: u8) -> &'static Table {
        table(Release::minor(minor)).expect("it is known")
    }

    #[test]
    fn each_release_has_its_numbers() {
        assert!(table(Release::minor(21)).is_none());
        let kinds =
            |minor| ["SRODATA", "SNOPTRDATA", "SDATA", "SDWARFADDR"].map(|k| of(minor).kind_number(k));
        assert_eq!(kinds(22), [Some(2), Some(3), Some(4), None]);
        assert_eq!(kinds(24), [Some(3), Some(5), Some(7), None]);
        assert_eq!(kinds(27), [Some(3), Some(5), Some(7), Some(21)]);
        let address = |minor| of(minor).relocation_number("R_DWTXTADDR_U4");
        assert_eq!([24, 26, 27].map(address), [None, Some(103), Some(106)]);
        let morestack = |minor| of(minor).builtin("runtime.morestack_noctxt", 0);
        assert_eq!([22, 24, 26, 27].map(morestack), [Some(216), Some(227), Some(229), Some(246)]);
        assert_eq!(of(27).builtin("runtime.morestack_noctxt", 1), None);
        assert_eq!(of(27).flag2.abi_wrapper, 2 * of(26).flag2.abi_wrapper);
    }

    #[test]
    fn names_and_numbers_agree() {
        for table in TABLES {
            for number in 1..=u16::MAX {
                let Some(name) = table.relocation_name(number) else { continue };
                assert_eq!(table.relocation_number(name), Some(number));
            }
            assert_eq!(table.relocation_name(WEAK | 1), Some("R_WEAKADDR"));
            let call = table.relocation_number("R_CALL").expect("it is known");
            assert_eq!(table.relocation_name(WEAK | call), Some("R_WEAK|R_CALL"));
            assert_eq!([table.relocation_name(0), table.relocation_name(WEAK)], [None; 2]);
            assert_eq!(table.relocation_number(""), None);
            for (number, (name, abi)) in table.builtins.iter().enumerate() {
                assert_eq!(table.builtin(name, *abi), Some(number as u32));
            }
        }
    }
}
