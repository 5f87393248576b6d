//! Type descriptors, decoded from their data and relocations (cmd/link/internal/ld/decodesym.go and internal/abi/type.go).
//!
//! In: the symbol of a descriptor. Out: its fields. Whatever is missing from a damaged descriptor is none or zero.

use super::symbols::{Reloc, Sym, Symbols};

/// The size of the part that all descriptors have.
pub(crate) const COMMON: usize = 48;

/// Kinds of types (internal/abi/type.go).
pub(crate) mod kind {
    pub(crate) const ARRAY: u8 = 17;
    pub(crate) const CHAN: u8 = 18;
    pub(crate) const FUNC: u8 = 19;
    pub(crate) const INTERFACE: u8 = 20;
    pub(crate) const MAP: u8 = 21;
    pub(crate) const POINTER: u8 = 22;
    pub(crate) const SLICE: u8 = 23;
    pub(crate) const STRUCT: u8 = 25;
}

/// The descriptor has an uncommon part (methods or a package) after the kind-specific one.
const UNCOMMON: u8 = 1 << 0;
/// The type's string starts with an extra star.
const EXTRA_STAR: u8 = 1 << 1;

/// The offsets of the flags, the kind and the string.
pub(crate) const FLAGS: usize = 20;
const KIND: usize = 23;
const STRING: u32 = 40;

/// An 8-byte number in a descriptor.
pub(crate) fn word(data: &[u8], at: usize) -> u64 {
    data.get(at..at + 8).map_or(0, |bytes| u64::from_le_bytes(bytes.try_into().unwrap_or_default()))
}

/// A 2-byte number in a descriptor.
pub(crate) fn half(data: &[u8], at: usize) -> u16 {
    data.get(at..at + 2).map_or(0, |bytes| u16::from_le_bytes(bytes.try_into().unwrap_or_default()))
}

fn quarter(data: &[u8], at: usize) -> u32 {
    data.get(at..at + 4).map_or(0, |bytes| u32::from_le_bytes(bytes.try_into().unwrap_or_default()))
}

/// A value of [`kind`].
pub(crate) fn kind_of(data: &[u8]) -> u8 {
    data.get(KIND).copied().unwrap_or(0)
}

pub(crate) fn has_uncommon(data: &[u8]) -> bool {
    data.get(FLAGS).is_some_and(|flags| flags & UNCOMMON != 0)
}

/// The size of a descriptor of a kind, without its uncommon part.
pub(crate) fn size_of_kind(kind: u8) -> usize {
    COMMON
        + match kind {
            kind::STRUCT | kind::INTERFACE => 32,
            kind::POINTER | kind::FUNC | kind::SLICE => 8,
            kind::ARRAY => 24,
            kind::CHAN => 16,
            kind::MAP => 88,
            _ => 0,
        }
}

/// The target of the relocation at an offset of a symbol.
pub(crate) fn target(symbols: &Symbols<'_>, sym: Sym, offset: u32) -> Sym {
    symbols.relocs(sym).find(|reloc| reloc.offset == offset).map_or(Sym::NONE, |reloc| reloc.target)
}

/// The targets of a descriptor's relocations by offset, for more than one search.
#[derive(Default)]
pub(crate) struct Targets(Vec<(u32, Sym)>);

impl Targets {
    pub(crate) fn of(relocs: impl Iterator<Item = Reloc>) -> Self {
        let mut targets: Vec<(u32, Sym)> = relocs.map(|reloc| (reloc.offset, reloc.target)).collect();
        targets.sort_by_key(|target| target.0);
        Self(targets)
    }

    /// The first of those at an offset.
    pub(crate) fn at(&self, offset: u32) -> Sym {
        let first = self.0.partition_point(|target| target.0 < offset);
        self.0.get(first).filter(|target| target.0 == offset).map_or(Sym::NONE, |target| target.1)
    }
}

/// The text of a name, which is encoded as a flag byte, a length, and the bytes.
pub(crate) fn name<'s>(symbols: &'s Symbols<'_>, sym: Sym) -> &'s [u8] {
    if sym.is_none() {
        return &[];
    }
    let data = symbols.data(sym);
    let (mut length, mut shift, mut at) = (0usize, 0, 1);
    // A length of more bits is damaged.
    while let Some(byte) = data.get(at).filter(|_| shift < usize::BITS) {
        at += 1;
        length |= usize::from(byte & 0x7f) << shift;
        shift += 7;
        if byte & 0x80 == 0 {
            break;
        }
    }
    data.get(at..at.saturating_add(length)).unwrap_or(&[])
}

/// The type as Go spells it.
pub(crate) fn string<'s>(symbols: &'s Symbols<'_>, sym: Sym) -> &'s [u8] {
    let text = name(symbols, target(symbols, sym, STRING));
    let has_star = symbols.data(sym).get(FLAGS).is_some_and(|flags| flags & EXTRA_STAR != 0);
    if has_star { text.get(1..).unwrap_or(&[]) } else { text }
}

/// A method: its name, and its function type.
pub(crate) type Method<'s> = (&'s [u8], Sym);

/// The method described at an offset of a descriptor.
pub(crate) fn method<'s>(symbols: &'s Symbols<'_>, targets: &Targets, offset: u32) -> Method<'s> {
    (name(symbols, targets.at(offset)), targets.at(offset.saturating_add(4)))
}

/// The offset of a non-interface type's methods, 16 bytes each, and their number.
pub(crate) fn methods(data: &[u8]) -> (usize, usize) {
    let uncommon = size_of_kind(kind_of(data));
    (uncommon + quarter(data, uncommon + 8) as usize, usize::from(half(data, uncommon + 4)))
}

/// The fields of a struct: the offset of each description, whose type is 8 bytes on, and the field's offset in bytes.
pub(crate) fn field_places(data: &[u8]) -> impl Iterator<Item = (usize, u64)> + '_ {
    let start = after_kind(data);
    // A field is a name, a type and an offset.
    let places = (0..word(data, COMMON + 16)).map(move |field| start + 24 * field as usize);
    places.take_while(|at| at + 24 <= data.len()).map(|at| (at, word(data, at + 16)))
}

/// The fields of a struct: each field's type, and its offset in bytes.
pub(crate) fn fields(symbols: &Symbols<'_>, sym: Sym) -> impl Iterator<Item = (Sym, u64)> {
    let targets = Targets::of(symbols.relocs(sym));
    field_places(symbols.data(sym)).map(move |(at, offset)| (targets.at(at as u32 + 8), offset))
}

/// The offset after the kind-specific and the uncommon part of a descriptor.
pub(crate) fn after_kind(data: &[u8]) -> usize {
    size_of_kind(kind_of(data)) + if has_uncommon(data) { 16 } else { 0 }
}

/// The offset of the type in an itab.
pub(crate) const ITAB_TYPE: u32 = 8;
