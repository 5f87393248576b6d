//! Call frame information: how to unwind through each function.

use super::Spot;
use crate::obj::{CALLEE_SAVED, Unit, UnwindRow, dwarf_register};
use gimli::write::{CallFrameInstruction, CommonInformationEntry, FrameDescriptionEntry, FrameTable};
use gimli::{DW_EH_PE_pcrel, DW_EH_PE_sdata4, Encoding, Format, Register};

/// The DWARF numbers of SP and of the return address (psABI for AMD64, figure 3.36).
const SP: Register = Register(7);
const RETURN_ADDRESS: Register = Register(16);

/// The data alignment factor: offsets are in words, unless one in the function is not a multiple of a word.
const WORD: i8 = -8;
const BYTE: i8 = -1;

/// The table of all nonempty functions.
pub(super) fn table(unit: &Unit, spots: &[Spot]) -> FrameTable {
    let mut table = FrameTable::default();
    for spot in spots {
        let Some(index) = unit.symbol(spot.symbol).function else { continue };
        let rows = &unit.functions[index as usize].unwind;
        let Ok(size) = u32::try_from(spot.size) else { continue };
        if rows.is_empty() || size == 0 {
            continue;
        }
        let common = table.add_cie(common(if rows.iter().all(in_words) { WORD } else { BYTE }));
        let mut entry = FrameDescriptionEntry::new(spot.address(), size);
        describe(rows, &mut entry);
        table.add_fde(common, entry);
    }
    table
}

/// An offset of the canonical frame address is factored only if it is negative: `DW_CFA_def_cfa_offset_sf` (DWARF 5, 6.4.2.2).
fn in_words(row: &UnwindRow) -> bool {
    let cfa = row.cfa.map_or(0, |cfa| cfa.offset.min(0));
    row.saved.into_iter().chain([cfa]).all(|offset| offset % i32::from(WORD) == 0)
}

/// The state at the entry of every function.
fn common(factor: i8) -> CommonInformationEntry {
    let encoding = Encoding { format: Format::Dwarf32, version: 1, address_size: 8 };
    let mut common = CommonInformationEntry::new(encoding, 1, factor, RETURN_ADDRESS);
    common.fde_address_encoding = gimli::DwEhPe(DW_EH_PE_pcrel.0 | DW_EH_PE_sdata4.0);
    common.add_instruction(CallFrameInstruction::Cfa(SP, 8));
    common.add_instruction(CallFrameInstruction::Offset(RETURN_ADDRESS, -8));
    common
}

/// Adds the changes from row to row.
fn describe(rows: &[UnwindRow], entry: &mut FrameDescriptionEntry) {
    let mut cfa = Some((SP, 8));
    let mut saved = [0; CALLEE_SAVED.len()];
    for row in rows {
        let now = row.cfa.map(|cfa| (Register(dwarf_register(cfa.register)), cfa.offset));
        for change in cfa_changes(cfa, now) {
            entry.add_instruction(row.pc, change);
        }
        cfa = now.or(cfa);
        for (index, register) in CALLEE_SAVED.into_iter().enumerate() {
            let register = Register(dwarf_register(register));
            if row.saved[index] == saved[index] {
                continue;
            }
            entry.add_instruction(
                row.pc,
                match row.saved[index] {
                    0 => CallFrameInstruction::Restore(register),
                    offset => CallFrameInstruction::Offset(register, offset),
                },
            );
        }
        saved = row.saved;
    }
}

fn cfa_changes(before: Option<(Register, i32)>, now: Option<(Register, i32)>) -> Vec<CallFrameInstruction> {
    let (Some((register, offset)), Some((old_register, old_offset))) = (now, before) else {
        // Without a canonical frame address the caller cannot be found: the stack ends here.
        return vec![CallFrameInstruction::Undefined(RETURN_ADDRESS)];
    };
    if (register, offset) == (old_register, old_offset) {
        return Vec::new();
    }
    vec![match (register == old_register, offset == old_offset) {
        (true, _) => CallFrameInstruction::CfaOffset(offset),
        (_, true) => CallFrameInstruction::CfaRegister(register),
        _ => CallFrameInstruction::Cfa(register, offset),
    }]
}
