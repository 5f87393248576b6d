//! Object file differences between releases.
//!
//! In: nothing. Out: a [`Table`] for each release. Each has a module that lists the changes from the previous release; a new
//! release is a new module, declared here.

mod change;
mod go22;
mod go23;
mod go24;
mod go25;
mod go26;
mod go27;

use crate::obj::Release;

/// A builtin: a symbol that objects refer to by its number in the release. Name and ABI.
pub type Builtin = (&'static str, u16);

/// The object file tables of one release.
#[derive(Debug)]
#[non_exhaustive]
pub struct Table {
    /// The release.
    pub release: Release,
    /// Go's names of symbol kinds, by number. The first means no kind.
    pub symbol_kinds: &'static [&'static str],
    /// Go's names of relocation kinds for all architectures, by number. The first is empty.
    pub relocations: &'static [&'static str],
    /// Runtime symbols that compilers refer to, by number.
    pub builtins: &'static [Builtin],
    /// Go's names of auxiliary symbol kinds, by number.
    pub aux: &'static [&'static str],
    /// Bits of the second byte of symbol flags.
    pub flag2: Flag2,
    /// The hash of content-addressable symbols.
    pub content_hash: ContentHash,
    /// The hash in the names of garbage collector symbols.
    pub name_hash: NameHash,
    /// Whether every symbol's alignment is recorded. Otherwise the object writer derives that of content-addressable data from
    /// its name, or as the largest power of two up to 8 that divides its size.
    pub stores_alignment: bool,
    /// Whether all named symbols in assembly objects are flagged as targets of `//go:linkname`.
    pub assembly_is_linkname: bool,
    /// Whether the assembler has `-std` and flags objects accordingly.
    pub assembler_has_std: bool,
    /// The default DWARF version; an experiment can change it.
    pub dwarf: u8,
}

/// Bits of the second byte of symbol flags that differ between releases; 0 if the release lacks one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Flag2 {
    /// Target of `//go:linkname`.
    pub linkname: u8,
    /// Target of the `//go:linkname` variant reserved for the standard library.
    pub linkname_std: u8,
    /// An ABI wrapper.
    pub abi_wrapper: u8,
    /// A function exported to the WebAssembly host.
    pub wasm_export: u8,
}

/// The 16-byte content hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentHash {
    /// The first bytes of SHA-256, all bits inverted (cmd/internal/notsha256).
    NotSha256,
    /// The first bytes of SHA-256 of the contents, prefixed with a 1 byte (cmd/internal/hash).
    PrefixedSha256,
}

/// The hash in names: 16 bytes, encoded in base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameHash {
    /// The first bytes of SHA-256, all bits inverted.
    NotSha256,
    /// SHA-256 from byte 8 on.
    MiddleOfSha256,
    /// The first bytes of SHA-256, the first byte inverted.
    MarkedSha256,
}

/// Bit in the number of a weak relocation, which does not keep its symbol alive.
pub const WEAK: u16 = 1 << 15;

/// Relocations with a weak form, and its name. Go has no name for the weak call, used for the initialization of global maps
/// that may be unused (weakenGlobalMapInitRelocs in cmd/compile/internal/ssagen/pgen.go).
const WEAK_FORMS: [(&str, &str); 3] =
    [("R_ADDR", "R_WEAKADDR"), ("R_ADDROFF", "R_WEAKADDROFF"), ("R_CALL", "R_WEAK|R_CALL")];

/// All tables, oldest release first.
pub static TABLES: [&Table; 6] =
    [&go22::TABLE, &go23::TABLE, &go24::TABLE, &go25::TABLE, &go26::TABLE, &go27::TABLE];

/// The oldest release with a table.
pub const OLDEST: Release = TABLES[0].release;

/// The newest release with a table.
pub const NEWEST: Release = TABLES[TABLES.len() - 1].release;

/// The table of a release, if it has one.
pub fn table(release: Release) -> Option<&'static Table> {
    TABLES.into_iter().find(|table| table.release == release)
}

impl Table {
    /// The number of a symbol kind, by Go's name.
    pub fn kind_number(&self, name: &str) -> Option<u8> {
        index(self.symbol_kinds, name).map(|number| number as u8)
    }

    /// Go's name of a symbol kind.
    pub fn kind_name(&self, number: u8) -> Option<&'static str> {
        self.symbol_kinds.get(usize::from(number)).copied()
    }

    /// The number of a relocation kind, by Go's name.
    pub fn relocation_number(&self, name: &str) -> Option<u16> {
        let weak = WEAK_FORMS.iter().find(|(_, form)| *form == name);
        let (plain, mark) = weak.map_or((name, 0), |(plain, _)| (*plain, WEAK));
        let number = index(self.relocations, plain).filter(|number| *number > 0)?;
        Some(number as u16 | mark)
    }

    /// Go's name of a relocation kind.
    pub fn relocation_name(&self, number: u16) -> Option<&'static str> {
        let plain = *self.relocations.get(usize::from(number & !WEAK)).filter(|name| !name.is_empty())?;
        if number & WEAK == 0 {
            return Some(plain);
        }
        WEAK_FORMS.iter().find(|(of, _)| *of == plain).map(|(_, form)| *form)
    }

    /// The number of a builtin, by name and ABI.
    pub fn builtin(&self, name: &str, abi: u16) -> Option<u32> {
        self.builtins.iter().position(|builtin| *builtin == (name, abi)).map(|number| number as u32)
    }

    /// The name and ABI of a builtin, by number.
    pub fn builtin_name(&self, number: u32) -> Option<Builtin> {
        self.builtins.get(usize::try_from(number).ok()?).copied()
    }

    /// Go's name of an auxiliary symbol kind.
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
