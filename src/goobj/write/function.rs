//! What an object says of a function beside its code.
//!
//! In: an assembled function. Out: tables of values over its code, its record, and where they come from
//! (cmd/internal/obj/pcln.go, genFuncInfoSyms in cmd/internal/obj/objfile.go).

use super::files::Files;
use crate::amd64::Op;
use crate::goobj::format::func_flag;
use crate::goobj::pctable;
use crate::obj::{Addr, Attributes, Function, Mem, Prog, SymbolId, Unit};

/// Tables that every function has, before those of PCDATA: frame sizes, files, lines, inlined calls.
pub(super) const PLAIN_TABLES: usize = 4;

/// See the module.
#[derive(Debug)]
pub(super) struct FunctionData {
    /// Tables of values: those that every function has, then PCDATA's.
    pub(super) tables: Vec<Vec<u8>>,
    /// By index, the symbol of FUNCDATA.
    pub(super) funcdata: Vec<Option<SymbolId>>,
    /// Files that the function's instructions come from, sorted.
    pub(super) files: Vec<u32>,
    /// The record (cmd/internal/goobj/funcinfo.go).
    pub(super) record: Vec<u8>,
}

impl FunctionData {
    pub(super) fn new(unit: &Unit, function: &Function, files: &Files) -> Self {
        let size = unit.symbol(function.symbol).size as u32;
        let over = |values: &mut dyn Iterator<Item = (u32, i32)>| pctable::encode(values, size);
        let pc = |prog: &Prog| prog.listed_pc(unit.release);
        let mut used = Vec::new();
        let mut tables = Vec::with_capacity(PLAIN_TABLES);

        let mut adjusted = 0_i32;
        tables.push(over(&mut function.progs.iter().map(|prog| {
            let before = adjusted;
            adjusted = adjusted.wrapping_add(prog.sp_adjust);
            (pc(prog), before)
        })));
        let mut file = -1;
        tables.push(over(&mut function.progs.iter().map(|prog| {
            if has_place(prog, unit) {
                let number = files.number(prog.line.base);
                if file != number as i32 {
                    used.push(number);
                }
                file = number as i32;
            }
            (pc(prog), file)
        })));
        let mut line = -1;
        tables.push(over(&mut function.progs.iter().map(|prog| {
            if has_place(prog, unit) {
                line = unit.lines.resolve(prog.line).1 as i32;
            }
            (pc(prog), line)
        })));
        // Nothing is inlined in assembly.
        tables.push(over(&mut function.progs.iter().map(|prog| (pc(prog), -1))));
        for index in 0..pcdata_tables(function) {
            tables.push(pcdata(function, index, size, pc));
        }

        used.sort_unstable();
        used.dedup();
        let record = record(unit, function, &used);
        Self { tables, funcdata: funcdata(function), files: used, record }
    }
}

/// Whether an instruction sets the file and line.
fn has_place(prog: &Prog, unit: &Unit) -> bool {
    !matches!(prog.op, Op::TEXT | Op::NOP) && prog.has_line(unit.release)
}

/// The table and the value of a PCDATA.
fn pcdata_value(function: &Function, prog: &Prog) -> Option<(i64, i32)> {
    match *function.operands(prog) {
        [Addr::Const(table), Addr::Const(value)] if prog.op == Op::PCDATA => Some((table, value as i32)),
        _ => None,
    }
}

/// How many tables of PCDATA there are; those that hold nothing but the value at the start do not count.
fn pcdata_tables(function: &Function) -> i64 {
    let values = function.progs.iter().filter_map(|prog| pcdata_value(function, prog));
    values.filter(|(_, value)| *value != -1).map(|(table, _)| table + 1).max().unwrap_or(0)
}

/// One of them, empty if all its values are that of the start.
fn pcdata(function: &Function, index: i64, size: u32, pc: impl Fn(&Prog) -> u32) -> Vec<u8> {
    let of = |prog: &Prog| pcdata_value(function, prog).filter(|(table, _)| *table == index);
    if !function.progs.iter().filter_map(of).any(|(_, value)| value != -1) {
        return Vec::new();
    }
    let mut value = -1;
    let values = function.progs.iter().map(|prog| {
        let before = value;
        if let Some((_, set)) = of(prog) {
            value = set;
        }
        (pc(prog), before)
    });
    pctable::encode(values, size)
}

fn funcdata(function: &Function) -> Vec<Option<SymbolId>> {
    let mut list = Vec::new();
    for prog in function.progs.iter().filter(|prog| prog.op == Op::FUNCDATA) {
        if let &[Addr::Const(index), Addr::Mem(Mem { symbol, .. })] = function.operands(prog) {
            let index = index as usize & 255;
            if list.len() <= index {
                list.resize(index + 1, None);
            }
            list[index] = symbol;
        }
    }
    list
}

fn record(unit: &Unit, function: &Function, files: &[u32]) -> Vec<u8> {
    let attributes = unit.symbol(function.symbol).attributes;
    let mut flags = func_flag::ASM;
    for (attribute, flag) in
        [(Attributes::TOPFRAME, func_flag::TOP_FRAME), (Attributes::SPWRITE, func_flag::SP_WRITE)]
    {
        flags |= if attributes.has(attribute) { flag } else { 0 };
    }
    let line = function.progs.first().map_or(0, |text| unit.lines.resolve(text.line).1);
    let mut record = Vec::with_capacity(24 + 4 * files.len());
    record.extend(function.args.to_le_bytes());
    record.extend(function.locals.to_le_bytes());
    record.extend([function.func_id, flags, 0, 0]);
    record.extend(line.to_le_bytes());
    record.extend((files.len() as u32).to_le_bytes());
    files.iter().for_each(|file| record.extend(file.to_le_bytes()));
    // No inlined calls.
    record.extend(0_u32.to_le_bytes());
    record
}
