//! A section being written.
//!
//! In: numbers, addresses and references. Out: bytes, and the fields that the linker fills in.

use super::Spot;
use crate::goobj::leb128;
use gimli::SectionId;

/// The bytes of a section, and its fields for the linker.
#[derive(Debug, Default)]
pub(super) struct Section {
    pub(super) bytes: Vec<u8>,
    pub(super) fixups: Vec<Fixup>,
}

/// A field that the linker fills in.
#[derive(Clone, Copy, Debug)]
pub(in crate::emit) struct Fixup {
    /// Its offset in the section, in bytes. Larger sections are refused.
    pub(in crate::emit) offset: u32,
    /// What to fill in.
    pub(in crate::emit) kind: FixupKind,
    /// What it refers to.
    pub(in crate::emit) target: FixupTarget,
    /// An offset in the target, in bytes.
    pub(in crate::emit) addend: i64,
}

/// What the linker fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::emit) enum FixupKind {
    /// An address in 8 bytes.
    Address,
    /// An offset in a section of debug information, in 4 bytes.
    Offset,
    /// The distance from the field to an address, in 4 bytes.
    Distance,
}

/// What a field refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::emit) enum FixupTarget {
    /// The section of a [`Spot`], by the caller's number.
    Symbols(u8),
    /// A section of debug information.
    Debug(SectionId),
}

/// The place of a length that is written last.
#[must_use]
pub(super) struct Length(usize);

impl Section {
    pub(super) fn u8(&mut self, value: u8) {
        self.bytes.push(value);
    }

    pub(super) fn u16(&mut self, value: u16) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    pub(super) fn u32(&mut self, value: u32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// An unsigned LEB128 number.
    pub(super) fn unsigned(&mut self, value: u64) {
        leb128::unsigned(&mut self.bytes, value);
    }

    /// A signed LEB128 number.
    pub(super) fn signed(&mut self, value: i64) {
        leb128::signed(&mut self.bytes, value);
    }

    /// The address of a pc in a symbol.
    pub(super) fn address(&mut self, spot: &Spot, pc: u32) {
        self.fixup(FixupKind::Address, spot.target(), spot.offset as i64 + i64::from(pc));
        self.bytes.extend_from_slice(&[0; 8]);
    }

    /// The distance to a symbol.
    pub(super) fn distance(&mut self, spot: &Spot) {
        self.fixup(FixupKind::Distance, spot.target(), spot.offset as i64);
        self.u32(0);
    }

    /// An offset in another section of debug information.
    pub(super) fn reference(&mut self, id: SectionId, offset: u32) {
        self.fixup(FixupKind::Offset, FixupTarget::Debug(id), i64::from(offset));
        self.u32(0);
    }

    fn fixup(&mut self, kind: FixupKind, target: FixupTarget, addend: i64) {
        self.fixups.push(Fixup { offset: self.bytes.len() as u32, kind, target, addend });
    }

    /// Leaves room for the length of what follows, in 4 bytes.
    pub(super) fn length(&mut self) -> Length {
        self.u32(0);
        Length(self.bytes.len())
    }

    /// Fills in the length of everything written since.
    pub(super) fn end(&mut self, Length(start): Length) {
        let length = (self.bytes.len() - start) as u32;
        self.bytes[start - 4..start].copy_from_slice(&length.to_le_bytes());
    }

    /// Appends another section.
    pub(super) fn append(&mut self, other: &Section) {
        let start = self.bytes.len() as u32;
        self.bytes.extend_from_slice(&other.bytes);
        let moved = |fixup: &Fixup| Fixup { offset: fixup.offset.wrapping_add(start), ..*fixup };
        self.fixups.extend(other.fixups.iter().map(moved));
    }
}
