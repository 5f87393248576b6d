//! The metadata of a function in an object.
//!
//! In: an assembled function. Out: its pc-value tables, its FuncInfo record, and the files these refer to
//! (cmd/internal/obj/pcln.go, genFuncInfoSyms in cmd/internal/obj/objfile.go).

use super::files::Files;
use crate::goobj::format::func_flag;
use crate::goobj::pctable;
use crate::obj::{Attributes, Function, Prog, SymbolId, Unit};

/// The metadata of a function.
#[derive(Debug)]
pub(super) struct FunctionData {
    /// pc-value tables: frame sizes, files, lines, inlined calls, then those of PCDATA.
    pub(super) tables: Vec<Vec<u8>>,
    /// The FUNCDATA symbols, by index.
    pub(super) funcdata: Vec<Option<SymbolId>>,
    /// Files of the function's instructions, sorted.
    pub(super) files: Vec<u32>,
    /// The FuncInfo record (cmd/internal/goobj/funcinfo.go).
    pub(super) record: Vec<u8>,
}

impl FunctionData {
    pub(super) fn new(unit: &Unit, function: &Function, files: &Files) -> Self {
        let size = unit.symbol(function.symbol).size as u32;
        let over = |values: &mut dyn Iterator<Item = (u32, i32)>| pctable::encode(values, size);
        let pc = |prog: &Prog| prog.listed_pc(unit.release);
        let mut used = Vec::new();
        let mut tables = Vec::new();

        let mut adjusted = 0_i32;
        tables.push(over(&mut function.progs.iter().map(|prog| {
            let before = adjusted;
            adjusted = adjusted.wrapping_add(prog.sp_adjust);
            (pc(prog), before)
        })));
        let mut file = -1;
        tables.push(over(&mut function.progs.iter().map(|prog| {
            if prog.sets_place(unit.release) {
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
            if prog.sets_place(unit.release) {
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

/// The number of PCDATA tables, without trailing ones that never change from the initial value.
fn pcdata_tables(function: &Function) -> u16 {
    let values = function.progs.iter().filter_map(|prog| function.pcdata(prog));
    values.filter(|(_, value)| *value != -1).map(|(table, _)| u16::from(table) + 1).max().unwrap_or(0)
}

/// A PCDATA table, empty if it never changes from the initial value.
fn pcdata(function: &Function, index: u16, size: u32, pc: impl Fn(&Prog) -> u32) -> Vec<u8> {
    let of = |prog: &Prog| function.pcdata(prog).filter(|(table, _)| u16::from(*table) == index);
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
    for (index, symbol) in function.progs.iter().filter_map(|prog| function.funcdata(prog)) {
        if list.len() <= usize::from(index) {
            list.resize(usize::from(index) + 1, None);
        }
        list[usize::from(index)] = Some(symbol);
    }
    list
}

fn record(unit: &Unit, function: &Function, files: &[u32]) -> Vec<u8> {
    let attributes = unit.symbol(function.symbol).attributes;
    let mut flags = func_flag::ASM;
    for (attribute, flag) in
        [(Attributes::TOPFRAME, func_flag::TOP_FRAME), (Attributes::SPWRITE, func_flag::SP_WRITE)]
    {
        flags |= if attributes.contains(attribute) { flag } else { 0 };
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
