//! Dumps one symbol: its attributes, data, relocations and auxiliary symbols.

use super::names::{Names, abi_name, func_flags, quoted, symbol_flags};
use super::page::Page;
use crate::goobj::format::aux;
use crate::goobj::pctable;
use crate::goobj::read::{Aux, List, Object, Reloc, SymbolId, Target};
use crate::obj::{digits, hex_dump};
use std::fmt::{Result, Write};

pub(super) fn symbol(out: &mut Page<'_>, object: &Object<'_>, names: &Names<'_>, id: SymbolId) -> Result {
    head(out, object, names, id)?;
    hex_dump::lines(object.data(id), out)?;
    for reloc in object.relocs(id) {
        relocation(out, object, names, &reloc)?;
    }
    for aux in object.aux(id) {
        let kind = object.table().aux_name(aux.kind).and_then(|name| name.strip_prefix("Aux"));
        out.write_str("\taux ")?;
        out.write_str(kind.unwrap_or_default())?;
        out.write_char(' ')?;
        names.reference(aux.target, out)?;
        out.write_char('\n')?;
        match aux.kind {
            aux::FUNC_INFO => func_info(out, object, names, id)?,
            aux::PCSP | aux::PCFILE | aux::PCLINE | aux::PCINLINE | aux::PCDATA => {
                pc_table(out, object, aux)?
            }
            _ => {}
        }
    }
    Ok(())
}

/// The line of a symbol's attributes.
fn head(out: &mut Page<'_>, object: &Object<'_>, names: &Names<'_>, id: SymbolId) -> Result {
    let symbol = object.symbol(id);
    let table = object.table();
    let (list, number) = names.place(id);
    out.write_str(list)?;
    out.write_char(' ')?;
    digits::unsigned(number.into(), 1, out)?;
    out.write_char(' ')?;
    quoted(symbol.name, out)?;
    out.write_char(' ')?;
    out.write_str(table.kind_name(symbol.kind).unwrap_or_default())?;
    out.write_char(' ')?;
    out.write_str(abi_name(symbol.abi))?;
    out.write_str(" size=0x")?;
    digits::hex(symbol.size.into(), 1, out)?;
    out.write_str(" align=0x")?;
    digits::hex(symbol.align.into(), 1, out)?;
    symbol_flags(symbol.flags, symbol.flags2, table, out)?;
    if object.place(id).0 == List::Undefined {
        out.write_str(" undefined")?;
    }
    if let Some(hash) = object.hash(id) {
        out.write_str(" hash=")?;
        hex_dump::digits(hash, out)?;
    }
    out.write_char('\n')
}

fn relocation(out: &mut Page<'_>, object: &Object<'_>, names: &Names<'_>, reloc: &Reloc) -> Result {
    // The reader has checked that it is not negative.
    out.write_str("\trel 0x")?;
    digits::hex(u64::from(reloc.offset.cast_unsigned()), 1, out)?;
    out.write_char('+')?;
    digits::unsigned(reloc.size.into(), 1, out)?;
    out.write_char(' ')?;
    out.write_str(object.table().relocation_name(reloc.kind).unwrap_or_default())?;
    out.write_char(' ')?;
    names.reference(reloc.target, out)?;
    out.write_str(if reloc.addend < 0 { " " } else { " +" })?;
    digits::decimal(reloc.addend, out)?;
    out.write_char('\n')
}

/// The FuncInfo record of a function; it may be damaged in a valid object.
fn func_info(out: &mut Page<'_>, object: &Object<'_>, names: &Names<'_>, id: SymbolId) -> Result {
    let info = match object.func_info(id) {
        Ok(Some(info)) => info,
        Ok(None) => return Ok(()),
        Err(fault) => return writeln!(out, "\t\tdamaged: {fault}"),
    };
    out.write_str("\t\targs=0x")?;
    digits::hex(info.args.into(), 1, out)?;
    out.write_str(" locals=0x")?;
    digits::hex(info.locals.into(), 1, out)?;
    out.write_str(" id=")?;
    digits::unsigned(info.id.into(), 1, out)?;
    out.write_str(" line=")?;
    digits::decimal(info.start_line.into(), out)?;
    func_flags(info.flags, out)?;
    out.write_str(" files:")?;
    for file in info.files() {
        out.write_char(' ')?;
        digits::unsigned(file.into(), 1, out)?;
    }
    out.write_char('\n')?;
    for (number, call) in info.calls().enumerate() {
        out.write_str("\t\tinlined ")?;
        digits::unsigned(number as u64, 1, out)?;
        out.write_str(": parent=")?;
        digits::decimal(call.parent.into(), out)?;
        out.write_str(" pc=0x")?;
        digits::hex(u64::from(call.parent_pc.cast_unsigned()), 1, out)?;
        out.write_str(" file=")?;
        digits::unsigned(call.file.into(), 1, out)?;
        out.write_str(" line=")?;
        digits::decimal(call.line.into(), out)?;
        out.write_char(' ')?;
        names.reference(call.function, out)?;
        out.write_char('\n')?;
    }
    Ok(())
}

/// The rows of a pc-value table; for a damaged one those before the damage.
fn pc_table(out: &mut Page<'_>, object: &Object<'_>, aux: Aux) -> Result {
    let Target::Own(id) = object.target(aux.target) else { return Ok(()) };
    for row in pctable::decode(object.data(id)) {
        match row {
            Ok(row) => {
                out.write_str("\t\t0x")?;
                digits::hex(row.code.start.into(), 4, out)?;
                out.write_str(" to 0x")?;
                digits::hex(row.code.end.into(), 4, out)?;
                out.write_str(": ")?;
                digits::decimal(row.value.into(), out)?;
                out.write_char('\n')?;
            }
            Err(fault) => writeln!(out, "\t\tdamaged: {fault}")?,
        }
    }
    Ok(())
}

/// Prints bytes as plain hex digits.
pub(super) struct Hex<'a>(pub(super) &'a [u8]);

impl std::fmt::Display for Hex<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}
