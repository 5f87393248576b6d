//! A program as source.
//!
//! In: a [`Program`]. Out: text that assembles to the same bytes, relocations and lines.

use super::data::{Global, Piece};
use super::function::Body;
use super::{Item, Program};
use crate::amd64::{Reg, Suffix};
use crate::asm;
use crate::obj::{Abi, Addr, Mem, Name, SymbolId, Target, Version, spell};
use std::fmt::{self, Write};

impl fmt::Display for Program {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut base = 0;
        let mut notes = self.notes.iter().peekable();
        for item in &self.items {
            match *item {
                Item::Global(at) => self.global(&self.globals[at], out)?,
                Item::Function(at) => {
                    let body = &self.functions[at];
                    self.head(body, &mut base, out)?;
                    let mut labels = labels(body.code.targets());
                    let mut labels = labels.drain(..).peekable();
                    for (index, prog) in body.code.progs().iter().enumerate() {
                        while let Some((_, label)) = labels.next_if(|(place, _)| *place as usize == index) {
                            writeln!(out, "L{label}:")?;
                        }
                        self.said_line(prog.line.base, &mut base, out)?;
                        write!(out, "\t{}", prog.op.name())?;
                        if prog.suffix != Suffix::NONE {
                            write!(out, "{}", prog.suffix)?;
                        }
                        for (index, addr) in body.code.operands(prog).iter().enumerate() {
                            out.write_str(if index == 0 { " " } else { ", " })?;
                            self.addr(addr, out)?;
                        }
                        let call = body.first_call + index as u32;
                        let mut separator = " // ";
                        while let Some((_, note)) = notes.next_if(|(at, _)| *at <= call) {
                            write!(out, "{separator}{}", one_line(note))?;
                            separator = "; ";
                        }
                        out.write_char('\n')?;
                    }
                    for (_, label) in labels {
                        writeln!(out, "L{label}:")?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// The labels in the order of their places: the index of an instruction, and the label's number.
fn labels(targets: &[Target]) -> Vec<(u32, usize)> {
    let placed = targets.iter().enumerate().filter(|(_, target)| **target != Target::NOWHERE);
    let mut list: Vec<(u32, usize)> = placed.map(|(label, target)| (target.0, label)).collect();
    list.sort_unstable();
    list
}

/// Text for a comment or a note.
pub(super) fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

impl Program {
    /// Each prototype above the TEXT of its function.
    #[cfg(feature = "exec")]
    pub(crate) fn prototypes(&self) -> String {
        let mut text = String::new();
        for body in &self.functions {
            let Some(prototype) = body.comment() else { continue };
            // Writing to a string cannot fail.
            let _ = write!(text, "// {prototype}\nTEXT ");
            let _ = self.symbol_name(body.symbol, &mut text);
            text.push_str("(SB)\n");
        }
        text
    }

    /// What comes before a function's instructions.
    fn head(&self, body: &Body, base: &mut u32, out: &mut impl Write) -> fmt::Result {
        writeln!(out)?;
        if let Some(prototype) = body.comment() {
            writeln!(out, "// {prototype}")?;
        }
        self.said_line(body.line.base, base, out)?;
        out.write_str("TEXT ")?;
        self.symbol_name(body.symbol, out)?;
        write!(out, "(SB), {}, ${}", asm::text_flags(body.attributes), body.frame)?;
        if let Some(args) = body.args {
            write!(out, "-{args}")?;
        }
        if !body.attributes.is_empty() {
            out.write_str(" // ")?;
            for (index, (name, _)) in body.attributes.iter_names().enumerate() {
                out.write_str(if index == 0 { "" } else { "|" })?;
                out.write_str(name)?;
            }
        }
        writeln!(out)
    }

    /// `#line`, where the caller says another one.
    fn said_line(&self, wanted: u32, base: &mut u32, out: &mut impl Write) -> fmt::Result {
        if wanted == *base {
            return Ok(());
        }
        *base = wanted;
        let line = &self.lines.bases.list[wanted as usize];
        let said = line.pragma.map_or(1, |pragma| pragma.said);
        writeln!(out, "#line {said} \"{}\"", line.name.replace('\\', "\\\\").replace('"', "\\\""))
    }

    fn global(&self, global: &Global, out: &mut impl Write) -> fmt::Result {
        writeln!(out)?;
        for (offset, piece) in &global.pieces {
            out.write_str("DATA ")?;
            self.symbol_name(global.symbol, out)?;
            write!(out, "+{offset}(SB)/{}, $", piece.width())?;
            match piece {
                Piece::Integer(value, _) => writeln!(out, "{value}")?,
                Piece::Float(value, _) => writeln!(out, "({value:?})")?,
                Piece::Bytes(bytes) => {
                    out.write_char('"')?;
                    for byte in &self.bytes[bytes.clone()] {
                        match byte {
                            b'"' | b'\\' => write!(out, "\\{}", char::from(*byte))?,
                            b' '..=b'~' => out.write_char(char::from(*byte))?,
                            _ => write!(out, "\\x{byte:02x}")?,
                        }
                    }
                    writeln!(out, "\"")?;
                }
                Piece::Address(mem) => {
                    self.mem(mem, out)?;
                    writeln!(out)?;
                }
            }
        }
        out.write_str("GLOBL ")?;
        self.symbol_name(global.symbol, out)?;
        writeln!(out, "(SB), {}, ${}", global.flags, global.size)
    }

    fn addr(&self, addr: &Addr, out: &mut impl Write) -> fmt::Result {
        match *addr {
            Addr::Reg(reg) => out.write_str(reg.name()),
            Addr::RegList(low, high) => write!(out, "[{}-{}]", low.name(), high.name()),
            Addr::Const(value) => write!(out, "${value}"),
            Addr::Float(value) => write!(out, "$({value:?})"),
            Addr::Mem(mem) => self.mem(&mem, out),
            Addr::Address(mem) => {
                out.write_char('$')?;
                self.mem(&mem, out)
            }
            Addr::Branch(target) => write!(out, "L{target}"),
            // Operands are made of the ones above.
            Addr::Indirect(_) | Addr::Symbol(..) | Addr::TextSize(..) => Ok(()),
        }
    }

    fn mem(&self, mem: &Mem, out: &mut impl Write) -> fmt::Result {
        match mem.symbol {
            Some(symbol) => {
                self.symbol_name(symbol, out)?;
                if mem.offset != 0 || !mem.name.is_symbolic() {
                    write!(out, "{:+}", mem.offset)?;
                }
                out.write_str(match mem.name {
                    Name::Param => "(FP)",
                    Name::Auto => "(SP)",
                    _ => "(SB)",
                })?;
            }
            None if mem.base == Reg::NONE && mem.index == Reg::NONE => write!(out, "{}", mem.offset)?,
            None => {
                if mem.offset != 0 {
                    write!(out, "{}", mem.offset)?;
                }
                if mem.base != Reg::NONE {
                    write!(out, "({})", mem.base.name())?;
                }
            }
        }
        if mem.index != Reg::NONE {
            write!(out, "({}*{})", mem.index.name(), mem.scale)?;
        }
        Ok(())
    }

    /// A symbol's name, without `(SB)`.
    fn symbol_name(&self, id: SymbolId, out: &mut impl Write) -> fmt::Result {
        let symbol = &self.symbols[id];
        let name = self.names.text(symbol.name);
        // All names were checked when their symbols were made.
        spell(name, out)?;
        out.write_str(match symbol.version {
            Version::Static => "<>",
            Version::Abi(Abi::Internal) => "<ABIInternal>",
            Version::Abi(Abi::Abi0) => "",
        })
    }
}

impl Body {
    /// The prototype as a comment, which has one line.
    pub(super) fn comment(&self) -> Option<&str> {
        self.prototype.as_deref().filter(|text| !text.contains(|letter: char| letter.is_control()))
    }
}
