//! Call frame information: how to unwind through each function.

use super::Spot;
use super::section::{Length, Section};
use crate::obj::{CALLEE_SAVED, Unit, UnwindRow, dwarf_register};
use gimli::constants::*;

/// The DWARF numbers of SP and of the return address (psABI for AMD64, figure 3.36).
const SP: u16 = 7;
const RETURN_ADDRESS: u16 = 16;

/// The data alignment factor: offsets are in words, unless one in the function is not a multiple of a word.
const WORD: i32 = -8;
const BYTE: i32 = -1;

/// The version of records in `.eh_frame`.
const VERSION: u8 = 1;

/// Records are padded to a multiple of this, in bytes.
const ALIGN: usize = 8;

/// The table of all nonempty functions.
pub(super) fn table(unit: &Unit, spots: &[Spot]) -> Section {
    let mut table = Section::default();
    // The offsets of the records with what functions have in common, by factor.
    let (mut in_words, mut in_bytes) = (None, None);
    for spot in spots {
        let Some(index) = unit.symbol(spot.symbol).function else { continue };
        let rows = &unit.functions[index as usize].unwind;
        let Ok(size) = u32::try_from(spot.size) else { continue };
        if rows.is_empty() || size == 0 {
            continue;
        }
        let (factor, known) =
            if rows.iter().all(is_in_words) { (WORD, &mut in_words) } else { (BYTE, &mut in_bytes) };
        let common = *known.get_or_insert_with(|| common(factor, &mut table));
        let length = table.length();
        table.u32((table.bytes.len() - common) as u32);
        table.distance(spot);
        table.u32(size);
        // No more data about the function.
        table.u8(0);
        describe(rows, factor, &mut table);
        end(length, &mut table);
    }
    table
}

/// An offset of the canonical frame address is factored only if it is negative: `DW_CFA_def_cfa_offset_sf` (DWARF 5, 6.4.2.2).
fn is_in_words(row: &UnwindRow) -> bool {
    let cfa = row.cfa.map_or(0, |cfa| cfa.offset.min(0));
    row.saved.into_iter().chain([cfa]).all(|offset| offset % WORD == 0)
}

/// Adds a record with the state at the entry of every function; returns its offset.
fn common(factor: i32, table: &mut Section) -> usize {
    let offset = table.bytes.len();
    let length = table.length();
    table.u32(0);
    table.u8(VERSION);
    table.bytes.extend_from_slice(b"zR\0");
    // Pcs are in bytes.
    table.unsigned(1);
    table.signed(i64::from(factor));
    table.unsigned(u64::from(RETURN_ADDRESS));
    table.bytes.extend_from_slice(&[1, DW_EH_PE_pcrel.0 | DW_EH_PE_sdata4.0]);
    define(SP, 8, factor, table);
    save(RETURN_ADDRESS, -8, factor, table);
    end(length, table);
    offset
}

/// Pads a record and fills in its length.
fn end(length: Length, table: &mut Section) {
    let padded = table.bytes.len().next_multiple_of(ALIGN);
    table.bytes.resize(padded, DW_CFA_nop.0);
    table.end(length);
}

/// Adds the changes from row to row.
fn describe(rows: &[UnwindRow], factor: i32, table: &mut Section) {
    let mut pc = 0;
    let mut cfa = (SP, 8);
    let mut saved = [0; CALLEE_SAVED.len()];
    let mut lost = false;
    for row in rows {
        let now = row.cfa.map(|cfa| (dwarf_register(cfa.register), cfa.offset));
        if now.is_none() == lost && now.is_none_or(|now| cfa == now) && row.saved == saved {
            continue;
        }
        advance(row.pc - pc, table);
        pc = row.pc;
        match now {
            Some(now) => {
                change(cfa, now, factor, table);
                cfa = now;
            }
            // Without a canonical frame address the caller cannot be found: the stack ends here.
            None if !lost => {
                table.u8(DW_CFA_undefined.0);
                table.unsigned(u64::from(RETURN_ADDRESS));
            }
            None => {}
        }
        if lost && now.is_some() {
            table.u8(DW_CFA_restore.0 | RETURN_ADDRESS as u8);
        }
        lost = now.is_none();
        for (index, register) in CALLEE_SAVED.into_iter().enumerate() {
            let register = dwarf_register(register);
            match row.saved[index] {
                same if same == saved[index] => {}
                0 => table.u8(DW_CFA_restore.0 | register as u8),
                offset => save(register, offset, factor, table),
            }
        }
        saved = row.saved;
    }
}

/// Moves to a later pc.
fn advance(bytes: u32, table: &mut Section) {
    match bytes {
        0 => {}
        1..0x40 => table.u8(DW_CFA_advance_loc.0 | bytes as u8),
        0x40..0x100 => table.bytes.extend_from_slice(&[DW_CFA_advance_loc1.0, bytes as u8]),
        0x100..0x1_0000 => {
            table.u8(DW_CFA_advance_loc2.0);
            table.u16(bytes as u16);
        }
        _ => {
            table.u8(DW_CFA_advance_loc4.0);
            table.u32(bytes);
        }
    }
}

/// Changes the canonical frame address.
fn change((old_register, old_offset): (u16, i32), now: (u16, i32), factor: i32, table: &mut Section) {
    let (register, offset) = now;
    match (register == old_register, offset == old_offset) {
        (true, true) => {}
        (true, false) if offset < 0 => {
            table.u8(DW_CFA_def_cfa_offset_sf.0);
            table.signed(factored(offset, factor));
        }
        (true, false) => {
            table.u8(DW_CFA_def_cfa_offset.0);
            table.unsigned(u64::from(offset.unsigned_abs()));
        }
        (false, true) => {
            table.u8(DW_CFA_def_cfa_register.0);
            table.unsigned(u64::from(register));
        }
        (false, false) => define(register, offset, factor, table),
    }
}

/// Sets the canonical frame address to a register plus an offset.
fn define(register: u16, offset: i32, factor: i32, table: &mut Section) {
    table.u8(if offset < 0 { DW_CFA_def_cfa_sf.0 } else { DW_CFA_def_cfa.0 });
    table.unsigned(u64::from(register));
    if offset < 0 {
        table.signed(factored(offset, factor));
    } else {
        table.unsigned(u64::from(offset.unsigned_abs()));
    }
}

/// Says at which offset from the canonical frame address a register below 64 is saved.
fn save(register: u16, offset: i32, factor: i32, table: &mut Section) {
    let factored = factored(offset, factor);
    if factored < 0 {
        table.u8(DW_CFA_offset_extended_sf.0);
        table.unsigned(u64::from(register));
        table.signed(factored);
    } else {
        table.u8(DW_CFA_offset.0 | register as u8);
        table.unsigned(factored.unsigned_abs());
    }
}

/// An offset in units of the data alignment factor; the least 32-bit offset has no positive counterpart of 32 bits.
fn factored(offset: i32, factor: i32) -> i64 {
    i64::from(offset) / i64::from(factor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::obj::Cfa;

    /// The changes of these rows, each with its pc and its frame address at SP.
    fn changes(rows: &[(u32, Option<i32>, i32)], factor: i32) -> Vec<u8> {
        let row = |(pc, cfa, saved): (u32, Option<i32>, i32)| UnwindRow {
            pc,
            cfa: cfa.map(|offset| Cfa { register: 4, offset }),
            saved: [saved, 0, 0, 0, 0, 0],
        };
        let mut table = Section::default();
        describe(&rows.iter().copied().map(row).collect::<Vec<_>>(), factor, &mut table);
        table.bytes
    }

    #[test]
    fn the_return_address_comes_back_with_the_frame() {
        let rows = [(0, Some(8), 0), (3, None, 0), (5, None, 0), (7, Some(8), 0), (9, Some(16), 0)];
        let undefined = [0x43, 0x07, 16];
        let restored = [0x44, 0xc0 | 16];
        let moved = [0x42, 0x0e, 16];
        assert_eq!(changes(&rows, WORD), [&undefined[..], &restored, &moved].concat());
    }

    #[test]
    fn the_least_offset_is_written() {
        // DW_CFA_offset of RBX (DWARF number 3) or of the first register kept, with 2³¹ as ULEB128.
        let register = dwarf_register(CALLEE_SAVED[0]) as u8;
        let bytes = changes(&[(0, Some(8), i32::MIN)], BYTE);
        assert_eq!(bytes, [0x80 | register, 0x80, 0x80, 0x80, 0x80, 0x08]);
    }
}
