//! Operands: from the parser's representation to registers, symbols and constants.

use super::Resolver;
use crate::amd64::Reg;
use crate::asm::foreign;
use crate::asm::go::package;
use crate::asm::go::vocabulary::{self, Register};
use crate::asm::session::Session;
use crate::diag::{Diagnostic, suggest};
use crate::obj::{self, Abi, Addr, Mem, Name, SymbolId, Version};
use crate::source::{Atom, Span};
use crate::syntax::{Address, Attribute, Operand, OperandKind, Prefix, SymbolRef};
use std::borrow::Cow;

/// An operand, including the forms that only jumps accept.
pub(super) enum Resolved {
    /// An operand that any instruction may have.
    Addr(Addr),
    /// A bare name that is not a register: a label.
    Label(Atom),
    /// `2(PC)`: a distance in instructions from this one.
    Relative(i64),
}

impl Resolver<'_> {
    /// The operand of an instruction other than a jump.
    pub(super) fn addr(&mut self, operand: &Operand) -> Option<Addr> {
        match self.operand(operand)? {
            Resolved::Addr(addr) => Some(addr),
            Resolved::Label(name) => {
                self.session.sink.push(bare_name(name, operand.span, &self.session));
                None
            }
            Resolved::Relative(_) => {
                self.session.sink.push(
                    Diagnostic::error("bad-address", operand.span, "only a jump can refer to `PC`")
                        .note("`n(PC)` is the instruction `n` after this one"),
                );
                None
            }
        }
    }

    /// Any operand.
    pub(super) fn operand(&mut self, operand: &Operand) -> Option<Resolved> {
        let span = operand.span;
        let addr = match operand.kind {
            OperandKind::Name { prefix, name } => return self.name(prefix, name, span),
            OperandKind::Integer { prefix, value } => match prefix {
                Prefix::Dollar => Addr::Const(value as i64),
                Prefix::None => Addr::Mem(Mem { offset: value as i64, ..Mem::default() }),
                Prefix::Star => {
                    self.session.sink.push(Diagnostic::error(
                        "bad-address",
                        span,
                        "`*` needs a symbol, as in `*sym(SB)`",
                    ));
                    return None;
                }
            },
            OperandKind::Float(value) => Addr::Float(value),
            OperandKind::Address(address) => return self.address(&address, span),
            OperandKind::RegisterList { low, high } => {
                let low = machine_register(low, span, &mut self.session)?;
                let high = machine_register(high, span, &mut self.session)?;
                Addr::RegList(low, high)
            }
            OperandKind::String { .. } => {
                self.session.sink.push(
                    Diagnostic::error("bad-operand", span, "instructions cannot have string operands")
                        .note("strings belong in `DATA`: `DATA name<>+0(SB)/8, $\"text\"`"),
                );
                return None;
            }
            OperandKind::TextSize { .. } => {
                self.session.sink.push(Diagnostic::error(
                    "bad-operand",
                    span,
                    "a frame size is only allowed in `TEXT`",
                ));
                return None;
            }
        };
        Some(Resolved::Addr(addr))
    }

    fn name(&mut self, prefix: Prefix, name: Atom, span: Span) -> Option<Resolved> {
        match (self.session.register(name), prefix) {
            (Some(Register::Machine(reg)), Prefix::None | Prefix::Star) => {
                Some(Resolved::Addr(Addr::Reg(reg)))
            }
            (Some(Register::Machine(reg)), Prefix::Dollar) => {
                let text = reg.name();
                self.session.sink.push(
                    Diagnostic::error(
                        "bad-operand",
                        span,
                        format!("`$` makes a constant, but `{text}` is a register"),
                    )
                    .safe_fix(span, text, format!("write `{text}`")),
                );
                None
            }
            (Some(_), _) => {
                let text = self.session.names.text(name);
                self.session.sink.push(
                    Diagnostic::error(
                        "pseudo-register",
                        span,
                        format!("`{text}` is not a machine register"),
                    )
                    .note(
                        "`SB`, `FP` and `PC` are used only in parentheses: `sym(SB)`, `arg+8(FP)`, `2(PC)`",
                    ),
                );
                None
            }
            (None, Prefix::None) => Some(Resolved::Label(name)),
            (None, _) => {
                self.session.sink.push(bare_name(name, span, &self.session));
                None
            }
        }
    }

    fn address(&mut self, address: &Address, span: Span) -> Option<Resolved> {
        if address.width.is_some() {
            self.session.sink.push(Diagnostic::error(
                "bad-operand",
                span,
                "a width is only allowed in `DATA`",
            ));
            return None;
        }
        let mut mem = Mem { offset: address.offset, scale: address.scale, ..Mem::default() };
        if let Some(symbol) = address.symbol {
            (mem.name, mem.symbol) = self.symbol(&symbol, address.offset, span)?;
        } else if let Some(base) = address.base
            && let Some(pseudo @ (Register::Sb | Register::Fp | Register::Pc)) = vocabulary::register(base)
        {
            return relative(pseudo, address, span, &mut self.session);
        }
        if let Some(base) = address.base {
            mem.base = machine_register(base, span, &mut self.session)?;
        }
        if let Some(index) = address.index {
            mem.index = machine_register(index, span, &mut self.session)?;
        }
        let plain = mem.base == Reg::NONE && mem.index == Reg::NONE;
        let addr = match address.prefix {
            Prefix::None => Addr::Mem(mem),
            Prefix::Dollar => Addr::Address(mem),
            Prefix::Star if mem.name.is_symbolic() && plain => Addr::Indirect(mem),
            // Go treats JMP *(AX) as JMP (AX).
            Prefix::Star => Addr::Mem(mem),
        };
        Some(Resolved::Addr(addr))
    }

    fn symbol(&mut self, symbol: &SymbolRef, offset: i64, span: Span) -> Option<(Name, Option<SymbolId>)> {
        let Some(pseudo) = symbol.pseudo else {
            self.session.sink.push(bare_symbol(symbol, span, &self.session));
            return None;
        };
        let version = self.version(symbol)?;
        let name = match vocabulary::register(pseudo) {
            Some(Register::Sb) if version == Version::Static => Name::Static,
            Some(Register::Sb) => Name::Extern,
            Some(Register::Fp) => Name::Param,
            Some(Register::Machine(Reg::SP)) => Name::Auto,
            _ => {
                let diagnostic = not_relative(symbol, pseudo, offset, span, &self.session);
                self.session.sink.push(diagnostic);
                return None;
            }
        };
        if self.session.register(symbol.name).is_some() {
            let text = self.session.names.text(symbol.name);
            let diagnostic = Diagnostic::error(
                "bad-address",
                symbol.name_span,
                format!("`{text}` is a register, not a symbol"),
            );
            let after = Span { start: symbol.name_span.end, ..symbol.name_span };
            // `AX -8(SP)` without the comma.
            self.session.sink.push(match name {
                Name::Auto => diagnostic.fix(after, ",", "insert a comma if another operand begins here"),
                _ => diagnostic,
            });
            return None;
        }
        let qualified = self.qualify(symbol.name);
        Some((name, Some(self.symbols.lookup(qualified, version))))
    }

    fn version(&mut self, symbol: &SymbolRef) -> Option<Version> {
        let abi = match symbol.attribute {
            Attribute::None => return Some(Version::Abi(Abi::Abi0)),
            Attribute::Static => return Some(Version::Static),
            Attribute::Abi(abi) => abi,
        };
        if !self.session.options.name_abi && !package::may_name_abi(self.session.options) {
            self.session.sink.push(
                Diagnostic::error(
                    "abi-selector",
                    symbol.name_span,
                    "only the runtime's packages may name an ABI",
                )
                .note(format!("this is package `{}`", self.session.options.package))
                .help("set the package with `-p`"),
            );
            return None;
        }
        match self.session.names.text(abi) {
            "ABI0" => Some(Version::Abi(Abi::Abi0)),
            "ABIInternal" => Some(Version::Abi(Abi::Internal)),
            text => {
                self.session.sink.push(Diagnostic::error(
                    "abi-selector",
                    symbol.name_span,
                    format!("unknown ABI `{text}`, expected `ABI0` or `ABIInternal`"),
                ));
                None
            }
        }
    }

    /// The full name of a name that starts with a dot, which belongs to this package.
    pub(super) fn qualify(&mut self, name: Atom) -> Atom {
        if !self.session.names.text(name).starts_with('.') {
            return name;
        }
        let prefix = &self.file.prefix;
        *self.file.qualified.entry(name).or_insert_with(|| {
            let full = format!("{}{}", prefix, &self.session.names.text(name)[1..]);
            self.session.names.intern(&full)
        })
    }
}

/// The message for a symbol that is relative to something else than the pseudo-registers.
fn not_relative(symbol: &SymbolRef, pseudo: Atom, offset: i64, span: Span, session: &Session) -> Diagnostic {
    let (name, base) = (&*spelled(session.names.text(symbol.name)), session.names.text(pseudo));
    let message = format!("a symbol is relative to `SB`, `FP` or `SP`, not to `{base}`");
    let diagnostic = Diagnostic::error("bad-address", span, message);
    let mark = if symbol.attribute == Attribute::Static { "<>" } else { "" };
    let at = if offset == 0 { String::new() } else { format!("{offset:+}") };
    let relative = |pseudo: &str| format!("{name}{mark}{at}({pseudo})");
    let offer = |diagnostic: Diagnostic, written: String| {
        let text = format!("write `{written}`");
        diagnostic.fix(span, written, text)
    };
    if let Some(known) = ["SB", "FP", "SP"].into_iter().find(|known| base.eq_ignore_ascii_case(known)) {
        return offer(diagnostic, relative(known));
    }
    if name == "sizeof" {
        let message = format!("`sizeof` is not part of this dialect: the size of `{base}` is `{base}__size`");
        return lacks_go_asm(Diagnostic::error("bad-address", span, message), &format!("{base}__size"));
    }
    let register = match session.register(pseudo) {
        Some(Register::Machine(_)) if is_from_go(name, true) => {
            return lacks_go_asm(diagnostic, name);
        }
        Some(Register::Machine(reg)) => Some(reg.name().to_owned()),
        Some(_) => None,
        None => foreign::general(base).filter(|_| base.len() > 2),
    };
    if let Some(register) = register {
        let number = if offset == 0 { String::new() } else { offset.to_string() };
        let likely = if offset == 0 { "SB" } else { "FP" };
        let memory = format!("{number}({register})");
        let text = format!("write `{memory}` for memory at the register, or `{}`", relative(likely));
        return diagnostic.fix(span, memory, text);
    }
    let known = ["SB", "FP", "SP"].into_iter().map(|known| (known, ()));
    match suggest::closest(base, session.sink.errors(), known) {
        Some((known, ())) => offer(diagnostic, relative(known)),
        None => diagnostic.help(format!("write `{}` for a global symbol", relative("SB"))),
    }
}

/// The machine register with a name.
fn machine_register(name: Atom, span: Span, session: &mut Session) -> Option<Reg> {
    match session.register(name) {
        Some(Register::Machine(reg)) => Some(reg),
        Some(_) => {
            let text = session.names.text(name);
            session.sink.push(Diagnostic::error(
                "pseudo-register",
                span,
                format!("`{text}` cannot be combined with a register"),
            ));
            None
        }
        None => {
            let text = &*spelled(session.names.text(name));
            let known = Reg::all().filter(|reg| reg.is_gpr64()).map(|reg| (reg.name(), ()));
            let diagnostic =
                Diagnostic::error("unknown-register", span, format!("unknown register `{text}`"));
            if let Some(note) = beyond(text) {
                session.sink.push(diagnostic.note(note));
                return None;
            }
            if matches!(text, "IP" | "RIP" | "EIP" | "ip" | "rip" | "eip") {
                let note = "`name(SB)` is addressed relative to the program counter by itself";
                session.sink.push(diagnostic.note(note));
                return None;
            }
            session.sink.push(match suggest::closest(text, session.sink.errors(), known) {
                Some((near, ())) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic,
            });
            None
        }
    }
}

/// `2(PC)`, or the mistakes `8(FP)` and `8(SB)`.
fn relative(pseudo: Register, address: &Address, span: Span, session: &mut Session) -> Option<Resolved> {
    let message = match pseudo {
        Register::Pc if address.prefix == Prefix::None && address.index.is_none() => {
            return Some(Resolved::Relative(address.offset));
        }
        Register::Pc => "`PC` can only be used as `n(PC)`",
        Register::Fp => "`FP` needs the argument's name: `name+8(FP)`",
        _ => "`SB` needs a symbol: `sym(SB)`",
    };
    session.sink.push(
        Diagnostic::error("pseudo-register", span, message)
            .note("`SB`, `FP` and `PC` are not machine registers; they say what a name is relative to"),
    );
    None
}

/// What global symbols are relative to.
const GLOBAL: &str = "SB";

/// A symbol without what it is relative to.
fn bare_symbol(symbol: &SymbolRef, span: Span, session: &Session) -> Diagnostic {
    match symbol.attribute {
        Attribute::None if session.register(symbol.name).is_some() => {
            let name = session.names.text(symbol.name);
            let diagnostic =
                Diagnostic::error("bad-address", span, format!("`{name}` is not in parentheses"));
            match session.register(symbol.name) {
                Some(Register::Machine(_)) => diagnostic.note(format!("memory at a register is `8({name})`")),
                _ => diagnostic.note(format!("what is relative to it has a name: `x+8({name})`")),
            }
        }
        Attribute::None => bare_name(symbol.name, span, session),
        _ => add_sb(Diagnostic::error("bare-name", span, "a symbol is relative to `SB`"), span),
    }
}

fn add_sb(diagnostic: Diagnostic, span: Span) -> Diagnostic {
    diagnostic.fix(Span { start: span.end, ..span }, format!("({GLOBAL})"), format!("add `({GLOBAL})`"))
}

fn bare_name(name: Atom, span: Span, session: &Session) -> Diagnostic {
    let text = &*spelled(session.names.text(name));
    let diagnostic =
        Diagnostic::error("bare-name", span, format!("`{text}` is neither a register nor an address"));
    if vocabulary::op(name).is_some() {
        return Diagnostic::error(
            "missing-separator",
            span,
            format!("`{text}` is an instruction, not an operand"),
        )
        .note("new lines or `;` separate instructions, and a prefix such as `REP` is one")
        .fix(Span { end: span.start, ..span }, "; ", "insert `;`");
    }
    if is_from_go(text, false) {
        return lacks_go_asm(diagnostic, text);
    }
    if let Some(written) = foreign::vector(text) {
        return diagnostic.safe_fix(span, &written, format!("write the register `{written}`"));
    }
    if let Some(written) = foreign::x87(text) {
        return diagnostic.note("the x87 registers are `F0` to `F7`, from the top of the stack").safe_fix(
            span,
            &written,
            format!("write `{written}`"),
        );
    }
    if with_package(text).is_some() {
        return add_sb(diagnostic, span);
    }
    if let Some(written) = foreign::general(text) {
        return diagnostic.fix(span, &written, format!("write the register `{written}`"));
    }
    if let Some(note) = beyond(text) {
        return diagnostic.note(note);
    }
    let known = Reg::all().map(|reg| (reg.name(), ()));
    match suggest::closest(text, session.sink.errors(), known) {
        // A single letter is close to some register anyway.
        Some((near, ())) if text.len() > 1 => {
            diagnostic.fix(span, near, format!("write the register `{near}`"))
        }
        _ => diagnostic.note(format!(
            "`{text}(SB)` is a global symbol, `{text}+8(FP)` an argument, `{text}-8(SP)` a local variable; only a jump takes a bare label"
        )),
    }
}

/// Whether a name has the shape of those in `go_asm.h`: a constant, a size or, where that is possible, the offset of a field.
fn is_from_go(name: &str, may_be_field: bool) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let is_named = |rest: Option<&str>| rest.is_some_and(is_word);
    let field = || name.split_once('_').is_some_and(|(kind, field)| is_word(kind) && is_word(field));
    is_named(name.strip_prefix("const_")) || is_named(name.strip_suffix("__size")) || may_be_field && field()
}

/// Says where a name comes from that `go_asm.h` defines.
fn lacks_go_asm(diagnostic: Diagnostic, name: &str) -> Diagnostic {
    diagnostic
        .note(format!(
            "`{name}` looks like a name of `go_asm.h`, which has the constants (`const_Name`), sizes (`Type__size`) and offsets (`Type_field`) of the package's Go files"
        ))
        .perhaps_missing_header("go_asm.h")
}

/// A name as source spells it.
pub(super) fn spelled(name: &str) -> Cow<'_, str> {
    match name.contains(['.', '/']) {
        true => obj::spelled(name).into(),
        false => name.into(),
    }
}

/// The symbol that a name in the text stands for, if it has a package, which neither registers nor labels have.
pub(super) fn with_package(spelled: &str) -> Option<String> {
    let (_, name) = spelled.rsplit_once('·')?;
    (!name.is_empty()).then(|| format!("{spelled}(SB)"))
}

/// What a name like that of a register lies beyond.
fn beyond(text: &str) -> Option<&'static str> {
    let (family, number) = text.split_at_checked(1)?;
    number.parse::<u32>().ok()?;
    Some(match family {
        "X" | "Y" | "Z" => "the vector registers are `X0` to `X31`, `Y0` to `Y31` and `Z0` to `Z31`",
        "K" => "the mask registers are `K0` to `K7`",
        "R" => "the general registers are `AX`, `BX`, `CX`, `DX`, `SI`, `DI`, `BP`, `SP` and `R8` to `R15`",
        _ => return None,
    })
}
