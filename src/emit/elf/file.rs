//! A relocatable ELF file for 64-bit x86, in the least memory: names in one list, relocations as the file has them.
//!
//! In: sections, symbols and relocations, added one by one. Out: the bytes of the file: header, contents, symbols (local ones
//! first), their names, relocations, names of sections, section headers. The same content gives the same bytes as the
//! writer of the `object` crate, which needs several copies of each name.

mod encode;

use object::elf;
use std::ops::Range;

/// A section, by its number in the order of adding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SectionId(u16);

/// A symbol, by its number in the order of adding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SymbolId(u32);

/// Where a symbol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    Undefined,
    Absolute,
    Section(SectionId),
}

/// Who sees a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Binding {
    Local,
    Global,
    /// Global, but other definitions take precedence.
    Weak,
    /// Global, but only in the program or shared library that the object becomes part of.
    Hidden,
}

/// A symbol to be added.
#[derive(Clone, Copy, Debug)]
pub(super) struct Symbol {
    pub(super) binding: Binding,
    /// One of `STT_…`.
    pub(super) kind: elf::SymbolType,
    pub(super) home: Home,
    /// Its offset in its section, in bytes.
    pub(super) value: u64,
    /// Its size in bytes.
    pub(super) size: u64,
}

/// A section to be added.
#[derive(Debug)]
pub(super) struct Contents {
    pub(super) name: &'static str,
    pub(super) kind: elf::SectionType,
    pub(super) flags: elf::SectionFlags,
    /// Its bytes; none in one whose memory is zero.
    pub(super) bytes: Vec<u8>,
    /// Its size in bytes.
    pub(super) size: u64,
    /// Its alignment in bytes, a power of two.
    pub(super) align: u64,
}

/// The file so far.
#[derive(Debug, Default)]
pub(super) struct File {
    sections: Vec<Section>,
    symbols: Vec<Entry>,
    /// The names of all symbols, one after another.
    names: Vec<u8>,
}

#[derive(Debug)]
struct Section {
    contents: Contents,
    relocations: Vec<Relocation>,
    /// The symbol that stands for it, if it is needed.
    symbol: Option<SymbolId>,
}

/// A symbol and the end of its name, which starts where that of the symbol before it ends.
#[derive(Debug)]
struct Entry {
    symbol: Symbol,
    name_end: usize,
}

#[derive(Debug)]
struct Relocation {
    offset: u64,
    symbol: SymbolId,
    kind: u32,
    addend: i64,
}

impl File {
    /// Adds a section.
    pub(super) fn add_section(&mut self, contents: Contents) -> SectionId {
        self.sections.push(Section { contents, relocations: Vec::new(), symbol: None });
        SectionId(self.sections.len() as u16 - 1)
    }

    /// Adds a symbol with the name that `write` appends.
    pub(super) fn add_symbol(&mut self, symbol: Symbol, write: impl FnOnce(&mut Vec<u8>)) -> SymbolId {
        write(&mut self.names);
        self.symbols.push(Entry { symbol, name_end: self.names.len() });
        SymbolId(self.symbols.len() as u32 - 1)
    }

    /// The name of a symbol.
    pub(super) fn name(&self, id: SymbolId) -> &[u8] {
        &self.names[self.name_range(id.0 as usize)]
    }

    fn name_range(&self, index: usize) -> Range<usize> {
        let start = index.checked_sub(1).map_or(0, |before| self.symbols[before].name_end);
        start..self.symbols[index].name_end
    }

    /// The symbol that stands for a section.
    pub(super) fn section_symbol(&mut self, section: SectionId) -> SymbolId {
        if let Some(known) = self.sections[usize::from(section.0)].symbol {
            return known;
        }
        let home = Home::Section(section);
        let symbol = Symbol { binding: Binding::Local, kind: elf::STT_SECTION, home, value: 0, size: 0 };
        let id = self.add_symbol(symbol, |_| {});
        self.sections[usize::from(section.0)].symbol = Some(id);
        id
    }

    /// Makes room for relocations of a section.
    pub(super) fn reserve_relocations(&mut self, section: SectionId, count: usize) {
        self.sections[usize::from(section.0)].relocations.reserve_exact(count);
    }

    /// Adds a relocation of a section.
    pub(super) fn add_relocation(
        &mut self,
        section: SectionId,
        offset: u64,
        symbol: SymbolId,
        kind: elf::RelocationType,
        addend: i64,
    ) {
        let relocation = Relocation { offset, symbol, kind: kind.0, addend };
        self.sections[usize::from(section.0)].relocations.push(relocation);
    }

    /// The bytes of the file, or why it cannot be written.
    pub(super) fn write(self) -> Result<Vec<u8>, &'static str> {
        encode::encode(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use object::write::{Object, Relocation, Symbol as Other, SymbolSection};
    use object::{Architecture, BinaryFormat, Endianness, RelocationFlags, SectionKind, SymbolFlags};
    use object::{SymbolKind, SymbolScope};

    /// A pseudorandom sequence (Knuth's MMIX generator).
    struct Chance(u64);

    impl Chance {
        fn below(&mut self, most: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % most
        }
    }

    const KINDS: [(&str, SectionKind, elf::SectionType, elf::SectionFlags); 5] = [
        (".text", SectionKind::Text, elf::SHT_PROGBITS, elf::SectionFlags(6)),
        (".data", SectionKind::Data, elf::SHT_PROGBITS, elf::SectionFlags(3)),
        (".tbss", SectionKind::UninitializedTls, elf::SHT_NOBITS, elf::SectionFlags(0x403)),
        (".debug_info", SectionKind::Debug, elf::SHT_PROGBITS, elf::SectionFlags(0)),
        (".note.GNU-stack", SectionKind::Metadata, elf::SHT_PROGBITS, elf::SectionFlags(0)),
    ];

    /// The symbol as both writers take it.
    fn symbol(chance: &mut Chance, home: (Home, SymbolSection)) -> (Symbol, Other) {
        let (binding, scope) = match chance.below(4) {
            0 if home.0 != Home::Undefined => (Binding::Local, SymbolScope::Compilation),
            1 if home.0 != Home::Undefined => (Binding::Hidden, SymbolScope::Linkage),
            2 => (Binding::Weak, SymbolScope::Dynamic),
            _ => (Binding::Global, SymbolScope::Dynamic),
        };
        let (kind, other) = match (home.0, chance.below(2)) {
            (Home::Section(_), 0) => (elf::STT_FUNC, SymbolKind::Text),
            (Home::Section(_), _) => (elf::STT_OBJECT, SymbolKind::Data),
            (_, 0) => (elf::STT_TLS, SymbolKind::Tls),
            (Home::Absolute, _) => (elf::STT_NOTYPE, SymbolKind::Label),
            _ => (elf::STT_NOTYPE, SymbolKind::Unknown),
        };
        let (value, size) = (chance.below(1 << 31), chance.below(1 << 31));
        let other = Other {
            name: Vec::new(),
            value,
            size,
            kind: other,
            scope,
            weak: binding == Binding::Weak,
            section: home.1,
            flags: SymbolFlags::None,
        };
        (Symbol { binding, kind, home: home.0, value, size }, other)
    }

    fn both(seed: u64) -> [Vec<u8>; 2] {
        let chance = &mut Chance(seed);
        let mut file = File::default();
        let mut object = Object::new(BinaryFormat::Elf, Architecture::X86_64, Endianness::Little);
        let mut sections = Vec::new();
        for (name, kind, sh_type, flags) in &KINDS[..1 + chance.below(5) as usize] {
            let bytes = match kind.is_bss() {
                true => Vec::new(),
                false => (0..chance.below(90)).map(|byte| byte as u8).collect(),
            };
            let (size, align) = (bytes.len() as u64 + 5 * u64::from(kind.is_bss()), 1 << chance.below(6));
            let id = object.add_section(Vec::new(), name.as_bytes().to_vec(), *kind);
            if kind.is_bss() {
                object.append_section_bss(id, size, align);
            } else {
                object.set_section_data(id, bytes.clone(), align);
            }
            let contents = Contents { name, kind: *sh_type, flags: *flags, bytes, size, align };
            sections.push((file.add_section(contents), id));
        }
        let mut symbols = Vec::new();
        for _ in 0..chance.below(40) {
            let (section, id) = sections[chance.below(sections.len() as u64) as usize];
            if chance.below(9) == 0 {
                symbols.push((file.section_symbol(section), object.section_symbol(id)));
                continue;
            }
            let home = match chance.below(4) {
                0 => (Home::Undefined, SymbolSection::Undefined),
                1 => (Home::Absolute, SymbolSection::Absolute),
                _ => (Home::Section(section), SymbolSection::Section(id)),
            };
            let (one, other) = symbol(chance, home);
            let name: Vec<u8> =
                (0..chance.below(14)).map(|_| b"ab.\xc2\xb7"[chance.below(5) as usize]).collect();
            let other = object.add_symbol(Other { name: name.clone(), ..other });
            let one = file.add_symbol(one, |out| out.extend_from_slice(&name));
            assert_eq!(file.name(one), name);
            symbols.push((one, other));
        }
        for _ in 0..chance.below(60).min(60 * symbols.len() as u64) {
            let (section, id) = sections[chance.below(sections.len() as u64) as usize];
            let (one, other) = symbols[chance.below(symbols.len() as u64) as usize];
            let (offset, addend) = (chance.below(1 << 31), chance.below(1 << 31) as i64 - (1 << 30));
            file.add_relocation(section, offset, one, elf::R_X86_64_PLT32, addend);
            let flags = RelocationFlags::Elf { r_type: elf::R_X86_64_PLT32 };
            object.add_relocation(id, Relocation { offset, symbol: other, addend, flags }).unwrap();
        }
        [file.write().unwrap(), object.write().unwrap()]
    }

    #[test]
    fn files_are_those_of_the_object_crate() {
        for seed in 0..400 {
            let [file, other] = both(seed);
            assert!(file == other, "{seed}");
        }
    }

    #[test]
    fn names_are_without_nul_characters() {
        let mut file = File::default();
        let (binding, kind, home) = (Binding::Global, elf::STT_NOTYPE, Home::Undefined);
        file.add_symbol(Symbol { binding, kind, home, value: 0, size: 0 }, |name| name.push(0));
        assert!(file.write().is_err());
    }
}
