//! Slots, the jumps through them, and the relocations that a program applies to itself.

use super::Plan;
use crate::link::place::addresses::{JUMP, SLOT};
use crate::link::resolve::definitions::Target;
use crate::link::resolve::scan;
use crate::link::synthetic::RELA;
use object::LittleEndian as LE;
use object::elf::{R_X86_64_IRELATIVE, R_X86_64_RELATIVE, Rela64, RelocationType};
use object::{I64, U64};

/// `endbr64; jmp *slot(%rip)`, and a NOP that fills the place.
const JUMP_CODE: [u8; JUMP as usize] =
    [0xf3, 0x0f, 0x1e, 0xfa, 0xff, 0x25, 0, 0, 0, 0, 0x66, 0x0f, 0x1f, 0x44, 0, 0];

/// Where the distance stands in it, and where the instruction ends.
const JUMP_FIELD: usize = 6;
const JUMP_END: u64 = 10;

/// Writes the GOT.
pub(crate) fn write_slots(plan: &Plan<'_, '_>, bytes: &mut [u8]) {
    let (addresses, needs) = (plan.addresses, plan.addresses.needs);
    let values = needs.got.list.iter().map(|target| addresses.of_target(*target).unwrap_or(0));
    let offsets = needs.thread_offsets.list.iter().map(|target| {
        let address = addresses.of_target(*target).unwrap_or(0);
        addresses.thread_offset(address) as u64
    });
    // Until the program has chosen, a slot leads to the function that chooses.
    let resolvers = needs.ifuncs.list.iter().map(|target| addresses.of_resolver(*target).unwrap_or(0));
    for (slot, value) in bytes.chunks_exact_mut(SLOT as usize).zip(values.chain(offsets).chain(resolvers)) {
        slot.copy_from_slice(&value.to_le_bytes());
    }
}

/// Writes the jumps to functions that are chosen when the program starts.
pub(crate) fn write_jumps(plan: &Plan<'_, '_>, address: u64, bytes: &mut [u8]) {
    for (index, jump) in bytes.chunks_exact_mut(JUMP as usize).enumerate() {
        let from = address + JUMP * index as u64 + JUMP_END;
        // Both lie in one program, whose size was checked by every relocation in it.
        let distance = plan.addresses.jump_slot(index).wrapping_sub(from) as u32;
        jump.copy_from_slice(&JUMP_CODE);
        jump[JUMP_FIELD..JUMP_FIELD + 4].copy_from_slice(&distance.to_le_bytes());
    }
}

/// Writes the relocations: those that add the program's base, then those that call a function.
pub(crate) fn write_relocations(plan: &Plan<'_, '_>, bytes: &mut [u8]) {
    let addresses = plan.addresses;
    let (program, needs) = (addresses.program, addresses.needs);
    let mut list = bytes.chunks_exact_mut(RELA as usize);
    let mut put = |place: u64, kind: RelocationType, value: u64| {
        if let Some(entry) = list.next() {
            let rela = Rela64 {
                r_offset: U64::new(LE, place),
                r_info: U64::new(LE, kind.0.into()),
                r_addend: I64::new(LE, value as i64),
            };
            entry.copy_from_slice(object::pod::bytes_of(&rela));
        }
    };
    for (section, _) in &needs.moving {
        let file = program.owner(*section);
        let start = addresses.of_section(*section, 0).unwrap_or(0);
        for reloc in program.section(*section).relocs.iter() {
            if scan::moves(program, addresses.definitions, addresses.options, file, reloc) {
                let value = addresses.of_reference(file, reloc.symbol, reloc.addend).unwrap_or(0);
                put(start + reloc.offset, R_X86_64_RELATIVE, value);
            }
        }
    }
    let moves = |target: &&Target| {
        addresses.options.pie && !scan::is_fixed(program, addresses.definitions, addresses.options, **target)
    };
    for target in needs.got.list.iter().filter(moves) {
        let slot = addresses.slot(*target).unwrap_or(0);
        put(slot, R_X86_64_RELATIVE, addresses.of_target(*target).unwrap_or(0));
    }
    for (index, target) in needs.ifuncs.list.iter().enumerate() {
        put(addresses.jump_slot(index), R_X86_64_IRELATIVE, addresses.of_resolver(*target).unwrap_or(0));
    }
}
