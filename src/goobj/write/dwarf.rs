//! Debug information of a function: its debug entry and line table rows.
//!
//! In: an assembled function. Out: bytes with relocations, for Go's linker to combine (generateDebugLinesSymbol in
//! cmd/internal/obj/dwarf.go, PutDefaultFunc in cmd/internal/dwarf/dwarf.go).

use super::files::Files;
use crate::goobj::leb128;
use crate::obj::{Attributes, Function, Unit, Version};

/// Codes in Go's abbreviation table (GetAbbrev in cmd/internal/dwarf/dwarf.go).
const FUNCTION: u8 = 3;
const WRAPPER: u8 = 4;

/// DW_OP_call_frame_cfa.
const CALL_FRAME_CFA: u8 = 0x9c;

/// Line table opcodes (DWARF 4, 6.2.5).
const ADVANCE_PC: u8 = 2;
const ADVANCE_LINE: u8 = 3;
const SET_FILE: u8 = 4;
const CONST_ADD_PC: u8 = 8;
const FIXED_ADVANCE_PC: u8 = 9;
const SET_PROLOGUE_END: u8 = 10;
const END_SEQUENCE: u8 = 1;
const SET_ADDRESS: u8 = 2;

/// Parameters of special opcodes, which advance both line and address.
const OPCODE_BASE: i64 = 11;
const LINE_BASE: i64 = -4;
const LINE_RANGE: i64 = 10;
const PC_RANGE: u64 = ((255 - OPCODE_BASE) / LINE_RANGE) as u64;

/// Byte offset of the function's address in the rows.
pub(super) const ADDRESS_IN_LINES: u32 = 3;

/// The line table rows of a function.
pub(super) fn lines(unit: &Unit, function: &Function, files: &Files) -> Vec<u8> {
    // They start with the function's address, which the linker fills in.
    let mut out = vec![0, 9, SET_ADDRESS, 0, 0, 0, 0, 0, 0, 0, 0];
    let pc = |index: usize| function.progs.get(index).map(|prog| prog.listed_pc(unit.release));
    let (mut line, mut file) = (1_i64, 1_u32);
    let (mut row_pc, mut last_pc) = (0_u32, 0_u32);
    let (mut prologue, mut told_prologue) = (false, false);
    for (index, prog) in function.progs.iter().enumerate() {
        prologue |= prog.ends_prologue;
        let here = prog.listed_pc(unit.release);
        if !prog.has_line(unit.release) || pc(index + 1) == Some(here) {
            continue;
        }
        let new_file = files.number(prog.line.base) + 1;
        let new_line = i64::from(unit.lines.resolve(prog.line).1 as i32);
        let mut told = false;
        if new_file != file {
            out.push(SET_FILE);
            leb128::unsigned(&mut out, u64::from(new_file));
            file = new_file;
            told = true;
        }
        if prologue && !told_prologue {
            out.push(SET_PROLOGUE_END);
            told_prologue = true;
            told = true;
        }
        if new_line != line || told {
            last_pc = here;
            row(&mut out, u64::from(here.wrapping_sub(row_pc)), new_line - line);
            (line, row_pc) = (new_line, here);
        }
    }
    let size = unit.symbol(function.symbol).size as u32;
    out.push(ADVANCE_PC);
    leb128::unsigned(&mut out, u64::from(size.wrapping_sub(last_pc)));
    out.extend([0, 1, END_SEQUENCE]);
    out
}

/// Appends a row that advances by `pc` and `line`, encoded like Go (putpclcdelta).
fn row(out: &mut Vec<u8>, pc: u64, line: i64) {
    let mut opcode = special_opcode(pc, line);
    let pc = pc - ((opcode - OPCODE_BASE) / LINE_RANGE) as u64;
    let line = line - ((opcode - OPCODE_BASE) % LINE_RANGE + LINE_BASE);
    match pc {
        0 => {}
        1..=PC_RANGE => {
            // This adds PC_RANGE; the opcode is reduced to compensate.
            opcode -= LINE_RANGE * (PC_RANGE - pc) as i64;
            out.push(CONST_ADD_PC);
        }
        0x4000..=0xffff => {
            out.push(FIXED_ADVANCE_PC);
            out.extend((pc as u16).to_le_bytes());
        }
        _ => {
            out.push(ADVANCE_PC);
            leb128::unsigned(out, pc);
        }
    }
    if line != 0 {
        out.push(ADVANCE_LINE);
        leb128::signed(out, line);
    }
    out.push(opcode as u8);
}

/// The special opcode that leaves the least to be advanced before it.
fn special_opcode(pc: u64, line: i64) -> i64 {
    const HIGHEST: i64 = 255;
    let address = LINE_RANGE * pc.min(PC_RANGE) as i64;
    if line < LINE_BASE {
        return OPCODE_BASE + address;
    }
    if line < LINE_BASE + LINE_RANGE {
        let opcode = OPCODE_BASE + (line - LINE_BASE) + address;
        return if opcode > HIGHEST { opcode - LINE_RANGE } else { opcode };
    }
    if pc <= PC_RANGE {
        return (OPCODE_BASE + LINE_RANGE - 1 + address).min(HIGHEST);
    }
    // 250 adds one less to the address than 255. If that one would cost another byte in the advance before it, 255 is
    // used.
    const FULL: [u64; 9] = [
        PC_RANGE,
        (1 << 7) - 1,
        (1 << 16) - 1,
        (1 << 21) - 1,
        (1 << 28) - 1,
        (1 << 35) - 1,
        (1 << 42) - 1,
        (1 << 49) - 1,
        (1 << 56) - 1,
    ];
    if FULL.contains(&(pc - PC_RANGE)) { HIGHEST } else { OPCODE_BASE + LINE_RANGE * PC_RANGE as i64 - 1 }
}

/// A function's debug entry, and where its addresses go.
pub(super) struct Info {
    /// The entry.
    pub(super) bytes: Vec<u8>,
    /// Offset of the function's address in the entry; in DWARF 4 the end address follows it.
    pub(super) address: u32,
}

/// The debug entry of a function; `version` is the DWARF version.
pub(super) fn info(unit: &Unit, function: &Function, files: &Files, version: u8) -> Info {
    let symbol = unit.symbol(function.symbol);
    let is_wrapper = symbol.attributes.contains(Attributes::WRAPPER);
    let mut bytes = vec![if is_wrapper { WRAPPER } else { FUNCTION }];
    bytes.extend(unit.name(function.symbol).as_bytes());
    bytes.push(0);
    let address = bytes.len() as u32;
    if version >= 5 {
        // The index of the address in a table made by the linker, in fixed-size form.
        bytes.extend([0; 4]);
        leb128::unsigned(&mut bytes, symbol.size);
    } else {
        bytes.extend([0; 16]);
    }
    bytes.extend([1, CALL_FRAME_CFA]);
    if is_wrapper {
        bytes.push(1);
    } else if let Some(text) = function.progs.first() {
        bytes.extend((files.number(text.line.base) + 1).to_le_bytes());
        leb128::unsigned(&mut bytes, u64::from(unit.lines.resolve(text.line).1));
        bytes.push(u8::from(symbol.version != Version::Static));
    }
    // No children.
    bytes.push(0);
    Info { bytes, address }
}
