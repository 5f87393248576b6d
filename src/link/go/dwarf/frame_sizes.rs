//! `.debug_frame`: the frame size at each pc of each function (writeframes in cmd/link/internal/ld/dwarf.go).

use super::{Input, unsigned};
use crate::goobj::format::aux;
use crate::goobj::leb128::signed;
use crate::goobj::pctable;
use crate::link::go::refusal::{Refusal, refuse, text};
use crate::link::go::symbols::Sym;
use gimli::constants::*;

/// The return address and the stack pointer (psABI for AMD64, DWARF register numbers).
const RETURN: u64 = 16;
const STACK: u64 = 7;

/// The data alignment factor.
const FACTOR: i64 = -4;

/// The size of the common CIE, without its length field.
const COMMON: usize = 16;

/// Builds the section.
pub(super) fn section(input: &Input<'_, '_>) -> Result<Vec<u8>, Refusal> {
    let mut out = (COMMON as u32).to_le_bytes().to_vec();
    out.extend(u32::MAX.to_le_bytes());
    // Version 3, without an augmentation.
    out.extend([3, 0]);
    unsigned(&mut out, 1);
    signed(&mut out, FACTOR);
    unsigned(&mut out, RETURN);
    // At the function's start the frame is just the return address.
    out.push(DW_CFA_def_cfa.0);
    unsigned(&mut out, STACK);
    unsigned(&mut out, 8);
    out.push(DW_CFA_offset_extended.0);
    unsigned(&mut out, RETURN);
    unsigned(&mut out, 2);
    out.resize(4 + COMMON, 0);

    let mut rows = Vec::new();
    for function in &input.text.functions {
        if !input.symbols.has_func_info(*function) {
            continue;
        }
        rows.clear();
        add_rows(input, *function, &mut rows)?;
        rows.resize(rows.len().next_multiple_of(8), 0);
        out.extend((20 + rows.len() as u32).to_le_bytes());
        out.extend(0_u32.to_le_bytes());
        out.extend(input.layout.address(*function).to_le_bytes());
        out.extend((input.symbols.data(*function).len() as u64).to_le_bytes());
        out.extend(&rows);
    }
    Ok(out)
}

/// Appends the frame size changes of a function.
fn add_rows(input: &Input<'_, '_>, function: Sym, out: &mut Vec<u8>) -> Result<(), Refusal> {
    let symbols = input.symbols;
    let size = symbols.data(function).len();
    let table = symbols.aux_of(function, aux::PCSP);
    if table.is_none() {
        return Ok(());
    }
    for row in pctable::decode(symbols.data(table)) {
        let Ok(row) = row else {
            return refuse!("`{}`: damaged table of frame sizes", text(symbols.name(function)));
        };
        let mut end = row.code.end;
        // Tables extend to the function's end, but the last location must be before it.
        if end as usize == size {
            end = end.saturating_sub(1);
            if end < row.code.start {
                continue;
            }
        }
        out.push(DW_CFA_def_cfa_offset_sf.0);
        signed(out, (i64::from(row.value) + 8) / FACTOR);
        let step = end - row.code.start;
        match step {
            0..0x40 => out.push(DW_CFA_advance_loc.0 | step as u8),
            0x40..0x100 => out.extend([DW_CFA_advance_loc1.0, step as u8]),
            0x100..0x1_0000 => {
                out.push(DW_CFA_advance_loc2.0);
                out.extend((step as u16).to_le_bytes());
            }
            _ => {
                out.push(DW_CFA_advance_loc4.0);
                out.extend(step.to_le_bytes());
            }
        }
    }
    Ok(())
}
