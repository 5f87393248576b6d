//! Whole functions and data as source.
//!
//! In: functions and data of a file. Out: text that Go's assembler and rasm assemble to the same bytes and relocations, and how much
//! it cannot express. Frames are explicit in machine code, so each function is NOSPLIT and NOFRAME with a frame
//! of zero bytes.

use super::data::{Data, NOFRAME, NOSPLIT};
use super::lack::{Lack, Lost, Source};
use super::spell::{as_bytes, label, numbers, symbol};
use super::{Disassembler, Field, File, Function, Line, Lines};
use crate::obj::source_name;
use rustc_hash::FxHashSet;
use std::fmt::{self, Write};

/// Letters shown of a name that cannot be spelled.
const LONGEST: usize = 1000;

/// Writes functions as source, one at a time.
#[derive(Debug, Default)]
pub struct Writer {
    names: FxHashSet<String>,
    /// What was lost so far.
    pub lost: Lost,
}

impl Writer {
    /// A writer for one file of source.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes a function, or a comment in its place.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write(
        &mut self,
        out: &mut dyn Write,
        disassembler: &Disassembler,
        file: &File<'_>,
        function: &Function<'_>,
    ) -> fmt::Result {
        let (name, is_spelled) = symbol(&function.name, function.scope, 0);
        if let Some(lack) = self.unnamed(&name, is_spelled) {
            self.lost.functions += 1;
            return self.absent(out, &function.name, lack);
        }
        text(out, &name, function, disassembler.lines(file, function), &mut self.lost)
    }

    /// Why something cannot be written under a name.
    fn unnamed(&mut self, name: &str, is_spelled: bool) -> Option<Lack> {
        if !is_spelled {
            return Some(Lack::Name);
        }
        (!self.names.insert(name.to_owned())).then_some(Lack::Again)
    }

    /// A comment in place of something.
    fn absent(&mut self, out: &mut dyn Write, name: &str, lack: Lack) -> fmt::Result {
        self.lost.add(lack);
        let name = name.chars().filter(|letter| !letter.is_control()).take(LONGEST);
        writeln!(out, "\n// {} is not here: {}", name.collect::<String>(), lack.reason())
    }

    /// Writes data, or a comment in its place.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write_data(&mut self, out: &mut dyn Write, data: &Data<'_>) -> fmt::Result {
        let (name, is_spelled) = symbol(&data.name, data.scope, 0);
        let is_whole = data.kind != super::DataKind::ThreadLocal
            || data.bytes.iter().all(|byte| *byte == 0) && data.relocations.is_empty();
        let lack = match (is_whole, data.align) {
            (false, _) => Some(Lack::ThreadLocal),
            (true, 1..) => Some(Lack::Alignment),
            (true, 0) => self.unnamed(&name, is_spelled),
        };
        if let Some(lack) = lack {
            self.lost.data += 1;
            return self.absent(out, &data.name, lack);
        }
        writeln!(out)?;
        contents(out, name.trim_end_matches("(SB)"), data, &mut self.lost)?;
        writeln!(out, "GLOBL {name}, {}, ${}{}", data.attributes(), data.size, data.words())
    }
}

/// Writes what data holds, and counts the addresses that source cannot express.
fn contents(out: &mut dyn Write, name: &str, data: &Data<'_>, lost: &mut Lost) -> fmt::Result {
    if data.kind == super::DataKind::ThreadLocal {
        return Ok(());
    }
    let mut at = 0;
    let mut relocations = data.relocations.iter().peekable();
    while at < data.bytes.len() || relocations.peek().is_some() {
        let next = relocations.peek().map_or(u64::MAX, |relocation| relocation.offset);
        if next <= at as u64 {
            let Some(relocation) = relocations.next() else { break };
            let (target, spelled) = symbol(&relocation.target, relocation.scope, relocation.addend);
            let is_new = relocation.offset == at as u64;
            let width = usize::from(relocation.width);
            let is_address = is_new && relocation.field == Field::Absolute && matches!(width, 4 | 8);
            if is_address && spelled {
                writeln!(out, "DATA {name}+{at}(SB)/{width}, ${target}")?;
                at += width;
                continue;
            }
            let lack = if is_address { Lack::Name } else { Lack::Address };
            lost.addresses += 1;
            lost.add(lack);
            writeln!(out, "// {target} at {name}+{}(SB): {}", relocation.offset, lack.reason())?;
            continue;
        }
        let rest = data.bytes.get(at..).unwrap_or_default();
        if rest.is_empty() {
            // A damaged file: what has no bytes has no addresses.
            for _ in relocations {
                lost.addresses += 1;
                lost.add(Lack::Address);
            }
            break;
        }
        let left = usize::try_from(next - at as u64).unwrap_or(usize::MAX).min(rest.len());
        let width = [8, 4, 2, 1].into_iter().find(|width| *width <= left).unwrap_or(1);
        let chunk = &rest[..width];
        // What no directive sets is zero, but the last says how much there is.
        if chunk.iter().any(|byte| *byte != 0) || width == rest.len() {
            let number = chunk.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
            writeln!(out, "DATA {name}+{at}(SB)/{width}, ${number:#0digits$x}", digits = 2 + 2 * width)?;
        }
        at += width;
    }
    Ok(())
}

/// Writes one function, and counts the instructions that source cannot express.
fn text(
    out: &mut dyn Write,
    name: &str,
    function: &Function<'_>,
    mut lines: Lines<'_>,
    lost: &mut Lost,
) -> fmt::Result {
    let args = function.args.map(|args| format!("-{args}")).unwrap_or_default();
    let attributes = NOSPLIT | NOFRAME | function.attributes;
    writeln!(out, "\nTEXT {name}, {attributes}, $0{args} // NOSPLIT|NOFRAME")?;
    for (number, name) in function.function_data.iter().enumerate() {
        if let Some(name) = source_name(name) {
            writeln!(out, "\tFUNCDATA ${number}, {name}(SB)")?;
        }
    }
    if function.align > 0 {
        writeln!(out, "\tPCALIGN ${}", function.align)?;
    }
    let mut line = Line::default();
    while lines.read(&mut line) {
        if line.is_target {
            writeln!(out, "{}:", label(line.offset))?;
        }
        match line.source {
            Source::Text => writeln!(out, "\t{}", line.text)?,
            Source::Bytes => {
                let code = &function.code[line.offset..line.offset + line.len];
                writeln!(out, "\t{}", as_bytes(code, line.offset as u64))?;
            }
            Source::None(Lack::Linked) => {
                lost.fixed += 1;
                let code = &function.code[line.offset..line.offset + line.len];
                writeln!(out, "\t{} // {}", numbers(code), line.text)?;
            }
            Source::None(lack) => {
                lost.instructions += 1;
                lost.add(lack);
                writeln!(out, "\t// {}: {}", line.text, lack.reason())?;
            }
        }
    }
    Ok(())
}
