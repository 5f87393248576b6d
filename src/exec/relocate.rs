//! Fields of code and data that hold addresses.
//!
//! In: a relocation with all addresses that it may need. Out: the field's bytes.

use crate::obj::{Reloc, RelocKind};

/// A relocation to be applied.
pub(super) struct Relocation<'a> {
    pub(super) reloc: &'a Reloc,
    /// The address of the field.
    pub(super) place: u64,
    /// The address of the symbol, or its distance from the thread pointer.
    pub(super) address: u64,
    /// The address of a jump to the symbol, if it is code elsewhere.
    pub(super) jump: Option<u64>,
    /// The address of the slot that holds the address.
    pub(super) slot: Option<u64>,
}

impl Relocation<'_> {
    /// Writes the field, the first of `bytes`. Returns whether the symbol is in its reach.
    pub(super) fn apply(&self, bytes: &mut [u8]) -> bool {
        let &Reloc { size, kind, addend, .. } = self.reloc;
        let at = |address: u64| address.wrapping_add_signed(addend);
        // Go's pc is the end of the field.
        let from_end = |address: u64| at(address).wrapping_sub(self.place + u64::from(size)) as i64;
        let value = match kind {
            RelocKind::CallInd => return true,
            RelocKind::Addr if size < 8 => {
                // Four bytes of an address are extended with zeros, or with the sign if that is the same.
                return at(self.address) <= i32::MAX as u64 && write(bytes, at(self.address) as i64, size);
            }
            RelocKind::Addr => at(self.address) as i64,
            RelocKind::TlsLe => at(self.address) as i64,
            // Go's addend already includes the field's size.
            RelocKind::TlsIe => at(self.slot.unwrap_or_default()).wrapping_sub(self.place) as i64,
            RelocKind::GotPcRel => from_end(self.slot.unwrap_or_default()),
            RelocKind::Call | RelocKind::PcRel => {
                let direct = from_end(self.address);
                match self.jump {
                    Some(jump) if i32::try_from(direct).is_err() => from_end(jump),
                    _ => direct,
                }
            }
        };
        write(bytes, value, size)
    }
}

/// Writes the value in so many bytes. Returns whether it fits.
fn write(bytes: &mut [u8], value: i64, size: u8) -> bool {
    let size = usize::from(size);
    let bits = 64 - 8 * size.min(8) as u32;
    let fits = size == 0 || (value << bits) >> bits == value;
    match bytes.get_mut(..size) {
        Some(field) if fits && size <= 8 => {
            field.copy_from_slice(&value.to_le_bytes()[..size]);
            true
        }
        _ => false,
    }
}
