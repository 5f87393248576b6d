//! The listing that `-S` prints.
//!
//! In: an assembled unit. Out: the output of `go tool asm -S` for the same source, byte for byte: header lines, instructions,
//! hex dumps and relocations (writeSymDebug in cmd/internal/obj/objfile.go).

use crate::obj::digits::{self, Digits};
use crate::obj::hex_dump;
use crate::obj::{Attributes, Function, HeadFields, Printer, Prog, Release, Symbol, SymbolId, Unit, Version};
use std::fmt;

/// The listing of a whole unit.
pub(crate) fn text(unit: &Unit) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write(unit, &mut text);
    text
}

/// The listing of some symbols of a unit.
pub(crate) fn some(unit: &Unit, ids: &[SymbolId], text: &mut String) {
    for &id in ids {
        // Writing to a string does not fail.
        let _ = symbol(unit, id, text);
    }
}

/// Writes the listing of a whole unit: functions, then data.
fn write(unit: &Unit, out: &mut impl Digits) -> fmt::Result {
    for &id in unit.text.iter().chain(&unit.data) {
        symbol(unit, id, out)?;
    }
    Ok(())
}

/// Writes one symbol.
fn symbol(unit: &Unit, id: SymbolId, out: &mut impl Digits) -> fmt::Result {
    let symbol = unit.symbol(id);
    let function = symbol.function.map(|index| &unit.functions[index as usize]);
    head(unit.name(id), symbol, function, unit.release, out)?;
    if let Some(function) = function {
        instructions(unit, function, out)?;
    }
    hex_dump::lines(&symbol.data, out)?;
    relocations(unit, symbol, out)
}

/// The lines of a symbol's relocations.
pub(crate) fn relocations(unit: &Unit, symbol: &Symbol, out: &mut impl Digits) -> fmt::Result {
    for reloc in &symbol.relocs {
        let name = match reloc.symbol {
            Some(symbol) => unit.name(symbol),
            None if reloc.kind == crate::obj::RelocKind::TlsLe => "TLS",
            None => "",
        };
        let (offset, size, addend) = (reloc.offset, reloc.size, reloc.addend);
        out.write_str("\trel ")?;
        digits::decimal(offset.into(), out)?;
        out.write_char('+')?;
        digits::decimal(size.into(), out)?;
        out.write_str(" t=")?;
        match unit.release.conventions().listing.relocation_number(reloc.kind) {
            Some(number) => digits::decimal(number.into(), out)?,
            None => out.write_str(reloc.kind.name())?,
        }
        out.write_char(' ')?;
        out.write_str(name)?;
        out.write_char('+')?;
        digits::decimal(addend, out)?;
        out.write_char('\n')?;
    }
    Ok(())
}

fn head(
    name: &str,
    symbol: &Symbol,
    function: Option<&Function>,
    release: Release,
    out: &mut impl Digits,
) -> fmt::Result {
    write!(out, "{name} {} ", symbol.kind.name())?;
    let fields = release.conventions().listing.head;
    let has = |attribute| symbol.attributes.contains(attribute);
    let words = [
        (symbol.version == Version::Static, "static "),
        (has(Attributes::DUPOK), "dupok "),
        (has(Attributes::NOSPLIT), "nosplit "),
        (has(Attributes::TOPFRAME), "topframe "),
        (function.is_some() && fields != HeadFields::FuncId, "asm "),
    ];
    for (_, word) in words.iter().filter(|(on, _)| *on) {
        out.write_str(word)?;
    }
    write!(out, "size={}", symbol.size)?;
    if fields == HeadFields::AlignFirst {
        write!(out, " align={:#x}", symbol.align)?;
    }
    if let Some(function) = function {
        // Go sign-extends these before printing.
        let (args, locals) = (i64::from(function.args), i64::from(function.locals));
        write!(out, " args={args:#x} locals={locals:#x} funcid={:#x}", function.func_id)?;
        if fields == HeadFields::AlignLast {
            write!(out, " align={:#x}", symbol.align)?;
        }
    }
    out.write_char('\n')
}

fn instructions(unit: &Unit, function: &Function, out: &mut impl Digits) -> fmt::Result {
    let printer = Printer::new(unit, function);
    for prog in &function.progs {
        let pc = prog.listed_pc(unit.release);
        out.write_str("\t0x")?;
        digits::hex(pc.into(), 4, out)?;
        out.write_char(' ')?;
        digits::unsigned(pc.into(), 5, out)?;
        out.write_str(" (")?;
        if prog.has_line(unit.release) {
            line(unit, prog, out)?;
        } else {
            out.write_str("<unknown line number>")?;
        }
        out.write_str(")\t")?;
        printer.instruction(prog, out)?;
        out.write_char('\n')?;
    }
    Ok(())
}

/// The place of an instruction: under a `#line` what that says, then the true one in brackets.
fn line(unit: &Unit, prog: &Prog, out: &mut impl Digits) -> fmt::Result {
    let position = prog.line;
    let (name, line) = unit.lines.resolve(position);
    out.write_str(name)?;
    out.write_char(':')?;
    digits::decimal(line.into(), out)?;
    if unit.lines.list[position.base as usize].pragma.is_some() {
        write!(out, "[{}:{}]", unit.lines.outer_name(position), position.line)?;
    }
    Ok(())
}
