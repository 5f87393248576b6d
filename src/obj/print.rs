//! Prints instructions in Go's syntax, like `-S` (cmd/internal/obj/util.go).

use super::digits::{self, Digits};
use super::{Addr, Attributes, Function, Mem, Name, Prog, SymbolId, Unit, Version};
use crate::amd64::{Op, Reg, Suffix};
use std::fmt;

/// Prints the instructions of one function of a unit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Printer<'a> {
    unit: &'a Unit,
    function: &'a Function,
    stand_ins: &'a [String],
}

impl<'a> Printer<'a> {
    /// A printer for a function of `unit`.
    pub(crate) fn new(unit: &'a Unit, function: &'a Function) -> Self {
        Self { unit, function, stand_ins: &[] }
    }

    /// The same, with the names of the [stand-ins](SymbolId::stand_in) in order.
    pub(crate) fn stand_ins(self, names: &'a [String]) -> Self {
        Self { stand_ins: names, ..self }
    }

    fn name(&self, symbol: SymbolId) -> &'a str {
        match symbol.stand_in_index() {
            None => self.unit.name(symbol),
            Some(index) => self.stand_ins.get(index).map_or("", String::as_str),
        }
    }

    /// Writes `OP<tab>operand, operand`.
    pub(crate) fn instruction(&self, prog: &Prog, out: &mut impl Digits) -> fmt::Result {
        out.write_str(self.op_name(prog.op))?;
        if prog.suffix != Suffix::default() {
            write!(out, "{}", prog.suffix)?;
        }
        let mut separator = "\t";
        let operands = self.function.operands(prog);
        for (index, operand) in operands.iter().enumerate() {
            if prog.op == Op::TEXT && index + 1 == operands.len() {
                separator = self.text_attributes(separator, out)?;
            }
            out.write_str(separator)?;
            self.operand(operand, out)?;
            separator = ", ";
        }
        Ok(())
    }

    /// The instruction's name in the unit's release.
    fn op_name(&self, op: Op) -> &'static str {
        let others = self.unit.release.conventions().listing.other_names;
        others.iter().find(|(other, _)| *other == op).map_or(op.name(), |(_, name)| name)
    }

    /// Writes attributes such as `NOSPLIT|NOFRAME`, if any, and returns the next separator.
    fn text_attributes(
        &self,
        separator: &'static str,
        out: &mut impl Digits,
    ) -> Result<&'static str, fmt::Error> {
        // Go's order: by attribute bit, but DUPOK and NOSPLIT first (obj/link.go).
        const NAMES: [(Attributes, &str); 9] = [
            (Attributes::DUPOK, "DUPOK"),
            (Attributes::NOSPLIT, "NOSPLIT"),
            (Attributes::REFLECTMETHOD, "REFLECTMETHOD"),
            (Attributes::LOCAL, "LOCAL"),
            (Attributes::WRAPPER, "WRAPPER"),
            (Attributes::NEEDCTXT, "NEEDCTXT"),
            (Attributes::NOFRAME, "NOFRAME"),
            (Attributes::ABIWRAPPER, "ABIWRAPPER"),
            (Attributes::PKGINIT, "PKGINIT"),
        ];
        let symbol = self.unit.symbol(self.function.symbol);
        let mut names: Vec<&str> = NAMES
            .iter()
            .filter(|(flag, _)| symbol.attributes.contains(*flag))
            .map(|(_, name)| *name)
            .collect();
        if symbol.version == Version::Static {
            let after = ["ABIWRAPPER", "PKGINIT"];
            let place = names.iter().position(|name| after.contains(name)).unwrap_or(names.len());
            names.insert(place, "STATIC");
        }
        if symbol.version == Version::Abi(super::Abi::Internal) {
            names.push("ABIInternal");
        }
        if symbol.attributes.contains(Attributes::TOPFRAME) {
            names.push("TOPFRAME");
        }
        if names.is_empty() {
            return Ok(separator);
        }
        write!(out, "{separator}{}", names.join("|"))?;
        Ok(", ")
    }

    /// One operand as text.
    pub(crate) fn text(&self, operand: &Addr) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.operand(operand, &mut text);
        text
    }

    /// Writes one operand.
    pub(crate) fn operand(&self, operand: &Addr, out: &mut impl Digits) -> fmt::Result {
        match *operand {
            Addr::Reg(reg) => out.write_str(reg.name()),
            Addr::RegList(low, high) => write!(out, "[{}-{}]", low.name(), high.name()),
            Addr::Const(value) => {
                out.write_char('$')?;
                digits::decimal(value, out)
            }
            Addr::Float(value) => write!(out, "$({value:?})"),
            Addr::Mem(mem) => {
                self.mem(&mem, out)?;
                match (mem.index, mem.scale) {
                    (Reg::NONE, _) => Ok(()),
                    (index, 0) => register(index, out),
                    (index, scale) => {
                        out.write_char('(')?;
                        out.write_str(index.name())?;
                        out.write_char('*')?;
                        digits::decimal(scale.into(), out)?;
                        out.write_char(')')
                    }
                }
            }
            Addr::Address(mem) => {
                out.write_char('$')?;
                self.mem(&mem, out)
            }
            Addr::Indirect(mem) => {
                out.write_char('*')?;
                self.mem(&mem, out)
            }
            Addr::Branch(target) => {
                let target = self.function.targets[target as usize].0 as usize;
                digits::decimal(self.function.progs.get(target).map_or(0, |prog| prog.pc).into(), out)
            }
            Addr::Symbol(symbol, _) => {
                out.write_str(self.name(symbol))?;
                out.write_str("(SB)")
            }
            Addr::TextSize(frame, None) => write!(out, "${frame}"),
            Addr::TextSize(frame, Some(args)) => write!(out, "${frame}-{args}"),
        }
    }

    fn mem(&self, mem: &Mem, out: &mut impl Digits) -> fmt::Result {
        let (default, mark) = match mem.name {
            Name::None => {
                if mem.base == Reg::NONE || mem.offset != 0 {
                    digits::decimal(mem.offset, out)?;
                }
                return if mem.base == Reg::NONE { Ok(()) } else { register(mem.base, out) };
            }
            Name::Extern => ("SB", ""),
            Name::Static => ("SB", "<>"),
            Name::GotRef => ("SB", ""),
            Name::Auto => ("SP", ""),
            Name::Param => ("FP", ""),
        };
        out.write_str(mem.symbol.map_or("", |symbol| self.name(symbol)))?;
        out.write_str(mark)?;
        if mem.offset > 0 {
            out.write_char('+')?;
        }
        if mem.offset != 0 {
            digits::decimal(mem.offset, out)?;
        }
        if mem.name == Name::GotRef {
            out.write_str("@GOT")?;
        }
        out.write_char('(')?;
        out.write_str(if mem.base == Reg::NONE { default } else { mem.base.name() })?;
        out.write_char(')')
    }
}

/// Writes a register in parentheses.
fn register(reg: Reg, out: &mut impl Digits) -> fmt::Result {
    out.write_char('(')?;
    out.write_str(reg.name())?;
    out.write_char(')')
}
