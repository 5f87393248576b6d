//! `.plt`: jumps to IFUNCs, through slots that the startup code fills in.

use super::{PLAIN, Section, Size};
use crate::link::messages;
use crate::link::model::section::Flags;
use crate::link::place::addresses::JUMP;

/// `endbr64; jmp *slot(%rip)`, padded with a NOP.
const CODE: [u8; JUMP as usize] =
    [0xf3, 0x0f, 0x1e, 0xfa, 0xff, 0x25, 0, 0, 0, 0, 0x66, 0x0f, 0x1f, 0x44, 0, 0];

/// The offset of the displacement, and the end of the instruction.
const FIELD: usize = 6;
const END: u64 = 10;

pub(super) static SECTION: Section = Section {
    name: b".plt",
    flags: Flags::LOADED.union(Flags::CODE),
    align: 16,
    entry_size: JUMP,
    size: Size::Loaded(|wanted| JUMP * wanted.counts.ifuncs),
    write: |plan, address, bytes, errors| {
        for (index, jump) in bytes.chunks_exact_mut(JUMP as usize).enumerate() {
            let from = address + JUMP * index as u64 + END;
            let distance = plan.addresses.jump_slot(index).wrapping_sub(from) as i64;
            let Ok(distance) = i32::try_from(distance) else {
                let message = format!("the GOT is too far from the PLT: {distance:#x} bytes");
                errors.push(messages::error("relocation-overflow", message));
                return;
            };
            jump.copy_from_slice(&CODE);
            jump[FIELD..FIELD + 4].copy_from_slice(&distance.to_le_bytes());
        }
    },
    ..PLAIN
};
