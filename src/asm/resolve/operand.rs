//! Operands: from the parser's parts to registers, symbols and constants.

use super::Resolver;
use crate::amd64::Reg;
use crate::asm::go::package;
use crate::asm::go::vocabulary::{self, Register};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Abi, Addr, Mem, Name, SymbolId, Version};
use crate::source::{Atom, Interner, Span};
use crate::syntax::{Address, Attribute, Operand, OperandKind, Prefix, SymbolRef};

/// An operand with the forms that only jumps may have.
pub(super) enum Resolved {
    /// Something any instruction may have.
    Addr(Addr),
    /// A bare name that is no register: a label.
    Label(Atom),
    /// `2(PC)`: instructions from this one.
    Relative(i64),
}

impl Resolver<'_> {
    /// The operand of an instruction that is no jump.
    pub(super) fn addr(&mut self, operand: &Operand, names: &mut Interner, sink: &mut Sink) -> Option<Addr> {
        match self.operand(operand, names, sink)? {
            Resolved::Addr(addr) => Some(addr),
            Resolved::Label(name) => {
                sink.push(bare_name(names.text(name), operand.span, sink.errors()));
                None
            }
            Resolved::Relative(_) => {
                sink.push(
                    Diagnostic::error("bad-address", operand.span, "only a jump can refer to PC")
                        .note("n(PC) is the instruction n after this one"),
                );
                None
            }
        }
    }

    /// Any operand.
    pub(super) fn operand(
        &mut self,
        operand: &Operand,
        names: &mut Interner,
        sink: &mut Sink,
    ) -> Option<Resolved> {
        let span = operand.span;
        let addr = match operand.kind {
            OperandKind::Name { prefix, name } => return self.name(prefix, name, span, names, sink),
            OperandKind::Integer { prefix, value } => match prefix {
                Prefix::Dollar => Addr::Const(value as i64),
                Prefix::None => Addr::Mem(Mem { offset: value as i64, ..Mem::default() }),
                Prefix::Star => {
                    sink.push(Diagnostic::error("bad-address", span, "`*` needs a symbol, as in *sym(SB)"));
                    return None;
                }
            },
            OperandKind::Float(value) => Addr::Float(value),
            OperandKind::Address(address) => return self.address(&address, span, names, sink),
            OperandKind::RegisterList { low, high } => {
                let low = machine_register(low, span, names, sink)?;
                let high = machine_register(high, span, names, sink)?;
                Addr::RegList(low, high)
            }
            OperandKind::String { .. } => {
                sink.push(
                    Diagnostic::error("bad-operand", span, "an instruction has no string operands")
                        .note("strings stand in DATA: DATA name<>+0(SB)/8, $\"text\""),
                );
                return None;
            }
            OperandKind::TextSize { .. } => {
                sink.push(Diagnostic::error("bad-operand", span, "a frame size stands only in TEXT"));
                return None;
            }
        };
        Some(Resolved::Addr(addr))
    }

    fn name(
        &mut self,
        prefix: Prefix,
        name: Atom,
        span: Span,
        names: &Interner,
        sink: &mut Sink,
    ) -> Option<Resolved> {
        match (vocabulary::register(name), prefix) {
            (Some(Register::Machine(reg)), Prefix::None | Prefix::Star) => {
                Some(Resolved::Addr(Addr::Reg(reg)))
            }
            (Some(Register::Machine(reg)), Prefix::Dollar) => {
                let text = reg.name();
                sink.push(
                    Diagnostic::error(
                        "bad-operand",
                        span,
                        format!("`$` makes a constant, and {text} is a register"),
                    )
                    .fix(span, text, format!("write `{text}`")),
                );
                None
            }
            (Some(_), _) => {
                let text = names.text(name);
                sink.push(
                    Diagnostic::error(
                        "pseudo-register",
                        span,
                        format!("{text} is no register of the machine"),
                    )
                    .note("SB, FP and PC stand only in parentheses: sym(SB), arg+8(FP), 2(PC)"),
                );
                None
            }
            (None, Prefix::None) => Some(Resolved::Label(name)),
            (None, _) => {
                sink.push(bare_name(names.text(name), span, sink.errors()));
                None
            }
        }
    }

    fn address(
        &mut self,
        address: &Address,
        span: Span,
        names: &mut Interner,
        sink: &mut Sink,
    ) -> Option<Resolved> {
        if address.width.is_some() {
            sink.push(Diagnostic::error("bad-operand", span, "a width stands only in DATA"));
            return None;
        }
        let mut mem = Mem { offset: address.offset, scale: address.scale, ..Mem::default() };
        if let Some(symbol) = address.symbol {
            (mem.name, mem.symbol) = self.symbol(&symbol, span, names, sink)?;
        } else if let Some(base) = address.base
            && let Some(pseudo @ (Register::Sb | Register::Fp | Register::Pc)) = vocabulary::register(base)
        {
            return relative(pseudo, address, span, sink);
        }
        if let Some(base) = address.base {
            mem.base = machine_register(base, span, names, sink)?;
        }
        if let Some(index) = address.index {
            mem.index = machine_register(index, span, names, sink)?;
        }
        let plain = mem.base == Reg::NONE && mem.index == Reg::NONE;
        let addr = match address.prefix {
            Prefix::None => Addr::Mem(mem),
            Prefix::Dollar => Addr::Address(mem),
            Prefix::Star if mem.name.is_symbolic() && plain => Addr::Indirect(mem),
            // Go takes JMP *(AX) for JMP (AX).
            Prefix::Star => Addr::Mem(mem),
        };
        Some(Resolved::Addr(addr))
    }

    fn symbol(
        &mut self,
        symbol: &SymbolRef,
        span: Span,
        names: &mut Interner,
        sink: &mut Sink,
    ) -> Option<(Name, Option<SymbolId>)> {
        let Some(pseudo) = symbol.pseudo else {
            sink.push(bare_name(names.text(symbol.name), span, sink.errors()));
            return None;
        };
        let version = self.version(symbol, names, sink)?;
        let name = match vocabulary::register(pseudo) {
            Some(Register::Sb) if version == Version::Static => Name::Static,
            Some(Register::Sb) => Name::Extern,
            Some(Register::Fp) => Name::Param,
            Some(Register::Machine(Reg::SP)) => Name::Auto,
            _ => {
                let (text, pseudo) = (names.text(symbol.name), names.text(pseudo));
                sink.push(
                    Diagnostic::error(
                        "bad-address",
                        span,
                        format!("a symbol is relative to SB, FP or SP, not to {pseudo}"),
                    )
                    .note(format!(
                        "write {text}(SB) for a global symbol, or 0({pseudo}) for memory at a register"
                    )),
                );
                return None;
            }
        };
        if vocabulary::register(symbol.name).is_some() {
            let text = names.text(symbol.name);
            sink.push(Diagnostic::error(
                "bad-address",
                symbol.name_span,
                format!("{text} is a register, not a symbol"),
            ));
            return None;
        }
        let qualified = self.qualify(symbol.name, names);
        Some((name, Some(self.unit.lookup(qualified, version))))
    }

    fn version(&self, symbol: &SymbolRef, names: &Interner, sink: &mut Sink) -> Option<Version> {
        let abi = match symbol.attribute {
            Attribute::None => return Some(Version::Abi(Abi::Abi0)),
            Attribute::Static => return Some(Version::Static),
            Attribute::Abi(abi) => abi,
        };
        if !self.options.name_abi && !package::may_name_abi(self.options) {
            sink.push(
                Diagnostic::error(
                    "abi-selector",
                    symbol.name_span,
                    "only the runtime's packages may name an ABI",
                )
                .note(format!("this is package {}; -p says which package it is", self.options.package)),
            );
            return None;
        }
        match names.text(abi) {
            "ABI0" => Some(Version::Abi(Abi::Abi0)),
            "ABIInternal" => Some(Version::Abi(Abi::Internal)),
            text => {
                sink.push(Diagnostic::error(
                    "abi-selector",
                    symbol.name_span,
                    format!("there is no ABI `{text}`: ABI0 or ABIInternal"),
                ));
                None
            }
        }
    }

    /// The full name of a name that starts with a dot: that of this package's symbol.
    pub(super) fn qualify(&mut self, name: Atom, names: &mut Interner) -> Atom {
        if !names.text(name).starts_with('.') {
            return name;
        }
        let prefix = &self.prefix;
        *self.qualified.entry(name).or_insert_with(|| {
            let full = format!("{}{}", prefix, &names.text(name)[1..]);
            names.intern(&full)
        })
    }
}

/// The machine's register of a name.
fn machine_register(name: Atom, span: Span, names: &Interner, sink: &mut Sink) -> Option<Reg> {
    match vocabulary::register(name) {
        Some(Register::Machine(reg)) => Some(reg),
        Some(_) => {
            let text = names.text(name);
            sink.push(Diagnostic::error(
                "pseudo-register",
                span,
                format!("{text} cannot be combined with a register"),
            ));
            None
        }
        None => {
            let text = names.text(name);
            let known = Reg::all().map(|reg| (reg.name(), ()));
            let diagnostic = Diagnostic::error("unknown-register", span, format!("`{text}` is no register"));
            sink.push(match crate::diag::suggest::closest(text, sink.errors(), known) {
                Some((near, ())) => diagnostic.note(format!("did you mean {near}?")),
                None => diagnostic,
            });
            None
        }
    }
}

/// `2(PC)`, and the mistakes `8(FP)` and `8(SB)`.
fn relative(pseudo: Register, address: &Address, span: Span, sink: &mut Sink) -> Option<Resolved> {
    let message = match pseudo {
        Register::Pc if address.prefix == Prefix::None && address.index.is_none() => {
            return Some(Resolved::Relative(address.offset));
        }
        Register::Pc => "PC stands alone: n(PC)",
        Register::Fp => "FP needs the argument's name: name+8(FP)",
        _ => "SB needs a symbol: sym(SB)",
    };
    sink.push(
        Diagnostic::error("pseudo-register", span, message)
            .note("SB, FP and PC are no registers of the machine; they say what a name is relative to"),
    );
    None
}

fn bare_name(text: &str, span: Span, errors: usize) -> Diagnostic {
    let diagnostic =
        Diagnostic::error("bare-name", span, format!("`{text}` is neither a register nor an address"));
    let known = Reg::all().map(|reg| (reg.name(), ()));
    match crate::diag::suggest::closest(text, errors, known) {
        // Every single letter is close to some register.
        Some((near, ())) if text.len() > 1 => {
            diagnostic.fix(span, near, format!("write the register `{near}`"))
        }
        _ => diagnostic.note(format!(
            "{text}(SB) is a global symbol, {text}+8(FP) an argument, {text}-8(SP) a local variable; only a jump takes a bare label"
        )),
    }
}
