//! Dumps one symbol: its attributes, data, relocations and auxiliary symbols.

use super::names::{Names, Quoted, abi_name, func_flags, symbol_flags};
use crate::goobj::format::aux;
use crate::goobj::pctable;
use crate::goobj::read::{Aux, List, Object, SymbolId, Target};
use std::fmt::{Result, Write};

/// Bytes per line of the hex dump.
const LINE: usize = 16;

pub(super) fn symbol(out: &mut dyn Write, object: &Object<'_>, names: &Names<'_>, id: SymbolId) -> Result {
    let symbol = object.symbol(id);
    let table = object.table();
    let (list, number) = names.place(id);
    let kind = table.kind_name(symbol.kind).unwrap_or_default();
    write!(out, "{list} {number} {} {kind} {}", Quoted(symbol.name), abi_name(symbol.abi))?;
    write!(out, " size={:#x} align={:#x}", symbol.size, symbol.align)?;
    write!(out, "{}", symbol_flags(symbol.flags, symbol.flags2, table))?;
    if object.place(id).0 == List::Undefined {
        write!(out, " undefined")?;
    }
    if let Some(hash) = object.hash(id) {
        write!(out, " hash={}", Hex(hash))?;
    }
    writeln!(out)?;
    bytes(out, object.data(id))?;
    for reloc in object.relocs(id) {
        let kind = table.relocation_name(reloc.kind).unwrap_or_default();
        let target = names.reference(reloc.target);
        writeln!(out, "\trel {:#x}+{} {kind} {target} {:+}", reloc.offset, reloc.size, reloc.addend)?;
    }
    for aux in object.aux(id) {
        let kind = table.aux_name(aux.kind).and_then(|name| name.strip_prefix("Aux")).unwrap_or_default();
        writeln!(out, "\taux {kind} {}", names.reference(aux.target))?;
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

/// A hex dump in the format of Go's listings.
fn bytes(out: &mut dyn Write, data: &[u8]) -> Result {
    for (line, bytes) in data.chunks(LINE).enumerate() {
        write!(out, "\t{:#06x}", line * LINE)?;
        for byte in bytes {
            write!(out, " {byte:02x}")?;
        }
        write!(out, "{:1$}", "", 3 * (LINE - bytes.len()) + 2)?;
        for byte in bytes {
            out.write_char(if (b' '..=b'~').contains(byte) { char::from(*byte) } else { '.' })?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The FuncInfo record of a function; it may be damaged in a valid object.
fn func_info(out: &mut dyn Write, object: &Object<'_>, names: &Names<'_>, id: SymbolId) -> Result {
    let info = match object.func_info(id) {
        Ok(Some(info)) => info,
        Ok(None) => return Ok(()),
        Err(fault) => return writeln!(out, "\t\tdamaged: {fault}"),
    };
    write!(out, "\t\targs={:#x} locals={:#x} id={}", info.args, info.locals, info.id)?;
    write!(out, " line={}{} files:", info.start_line, func_flags(info.flags))?;
    for file in info.files() {
        write!(out, " {file}")?;
    }
    writeln!(out)?;
    for (number, call) in info.calls().enumerate() {
        let function = names.reference(call.function);
        write!(out, "\t\tinlined {number}: parent={} pc={:#x}", call.parent, call.parent_pc)?;
        writeln!(out, " file={} line={} {function}", call.file, call.line)?;
    }
    Ok(())
}

/// The rows of a pc-value table; for a damaged one those before the damage.
fn pc_table(out: &mut dyn Write, object: &Object<'_>, aux: Aux) -> Result {
    let Target::Own(id) = object.target(aux.target) else { return Ok(()) };
    for row in pctable::decode(object.data(id)) {
        match row {
            Ok(row) => writeln!(out, "\t\t{:#06x} to {:#06x}: {}", row.code.start, row.code.end, row.value)?,
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
