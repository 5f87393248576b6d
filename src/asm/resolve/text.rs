//! TEXT, and the directives inside functions: FUNCDATA, PCDATA, PCALIGN.

use super::draft::Started;
use super::operand::{spelled, with_package};
use super::{Resolver, flags, instruction};
use crate::amd64::{Op, Suffix};
use crate::asm::encode::needs_sign;
use crate::asm::session::Session;
use crate::asm::{go::fips, go::funcid};
use crate::diag::Diagnostic;
use crate::obj::{
    ARGS_UNKNOWN, Abi, Addr, At, Attributes, Mem, Name, SymbolId, SymbolKind, Version, linked_name,
};
use crate::source::Span;
use crate::syntax::{Address, LostText, Operand, OperandKind, Prefix, Statement};

/// The declaration in a TEXT; defaults where it cannot be understood.
#[derive(Default)]
struct Declaration {
    /// The function, unless its name is unusable.
    mem: Option<Mem>,
    flags: i64,
    /// Size of the frame, and of arguments and results, in bytes.
    size: (i64, Option<i32>),
}

impl Resolver<'_> {
    /// `TEXT name(SB), flags, $frame-args` starts a function.
    pub(super) fn text(&mut self, statement: &Statement) -> Option<()> {
        self.end_function();
        let errors = self.session.sink.errors();
        let declared = self.declaration(statement).unwrap_or_default();
        self.begin(declared, statement);
        (self.session.sink.errors() == errors).then_some(())
    }

    /// A TEXT that cannot be parsed still starts a function, with its name if that is clear.
    pub(super) fn lost_text(&mut self, lost: LostText) {
        self.end_function();
        let mem = lost.name.and_then(|(symbol, span)| {
            let address = Address { symbol: Some(symbol), ..Address::default() };
            let name = Operand { kind: OperandKind::Address(address), span };
            self.function_name(&name)
        });
        self.begin(Declaration { mem, ..Declaration::default() }, &Statement::default());
    }

    /// The function named by TEXT, which must not be defined yet.
    fn function_name(&mut self, name: &Operand) -> Option<Mem> {
        let mem = self.directive_symbol("TEXT", name, false)?;
        self.define(mem.symbol?, name.span)?;
        Some(mem)
    }

    /// Starts the function of a TEXT. Without a name, its instructions are checked as part of an unreferenced function.
    fn begin(&mut self, declared: Declaration, statement: &Statement) {
        self.file.after_text = true;
        let named = declared.mem.and_then(|mem| Some((mem, mem.symbol?)));
        let (mem, symbol) = named.unwrap_or_else(|| {
            let symbol = self.symbols.nameless(self.session.names.intern(""));
            (Mem { name: Name::Static, symbol: Some(symbol), ..Mem::default() }, symbol)
        });
        let (frame, args) = declared.size;
        self.start_function(symbol, declared.flags);
        let place = |operand: Option<&Operand>| operand.map_or(statement.span, |operand| operand.span);
        let (first, last) = (place(statement.operands.first()), place(statement.operands.last()));
        let operands = [(Addr::Mem(mem), first), (Addr::TextSize(frame, args), last)];
        self.append(Op::TEXT, Suffix::default(), &operands, At::from(statement));
    }

    /// The declaration in a TEXT, as far as it can be understood; none if the number of operands is wrong.
    fn declaration(&mut self, statement: &Statement) -> Option<Declaration> {
        let (name, flags, size) = match statement.operands.as_slice() {
            [name, size] => (name, None, size),
            [name, flags, size] => (name, Some(flags), size),
            _ => {
                self.session.sink.push(
                    Diagnostic::error("operand-count", statement.span, "`TEXT` takes two or three operands")
                        .note("expected `TEXT name(SB), flags, $frame-args`"),
                );
                return None;
            }
        };
        if let Some(lost) = instruction::lost_name(statement, &self.session) {
            self.session.sink.push(lost);
            return None;
        }
        let mem = self.function_name(name);
        let flags = match flags {
            Some(flags) => flags::value("TEXT", flags, self.file.after_jump, &mut self.session),
            None => Some(0),
        };
        let flags =
            flags.map(|flags| flags & !self.session.options.release.conventions().source.ignored_flags);
        if let (Some(symbol), Some(flags)) = (mem.and_then(|mem| mem.symbol), flags) {
            self.check_convention(symbol, flags, statement.span);
        }
        let size = text_size(size, &mut self.session).unwrap_or_default();
        Some(Declaration { mem, flags: flags.unwrap_or_default(), size })
    }

    /// Requires NOSPLIT for register arguments: growing the stack would have to save them, and assembly does not describe
    /// them.
    pub(super) fn check_convention(&mut self, symbol: SymbolId, flags: i64, span: Span) {
        let internal = self.symbols[symbol].version == Version::Abi(Abi::Internal);
        let in_registers = internal && self.session.options.release.conventions().code.register_arguments;
        if in_registers && flags & flags::NOSPLIT == 0 {
            self.session.sink.push(
                Diagnostic::error("abi-selector", span, "an `ABIInternal` function must be `NOSPLIT`").note(
                    "growing the stack would have to save the arguments in registers, which assembly does not describe",
                ),
            );
        }
    }

    pub(super) fn start_function(&mut self, symbol: SymbolId, flags: i64) {
        let index = self.file.functions;
        self.file.functions += 1;
        let name = linked_name(self.session.names.text(self.symbols[symbol].name), &self.file.linked_prefix);
        let wrapper = flags & (flags::WRAPPER | flags::ABIWRAPPER) != 0;
        let func_id = funcid::of(&name, wrapper, self.session.options.release);
        let entry = &mut self.symbols[symbol];
        entry.kind = SymbolKind::Text;
        for (attribute, on) in flags::attributes(flags) {
            entry.attributes.set(attribute, on);
        }
        entry.attributes.set(Attributes::ON_LIST, true);
        entry.function = Some(index);
        entry.kind = fips::kind(entry, self.session.names, self.session.options);
        self.file.current = Some(Started { symbol, func_id, broken: false });
    }

    /// Records that a symbol is defined here; it must not be defined yet.
    pub(super) fn define(&mut self, symbol: SymbolId, span: Span) -> Option<()> {
        let entry = &mut self.symbols[symbol];
        if entry.attributes.contains(Attributes::ON_LIST) {
            let name = self.session.names.text(entry.name);
            self.session.sink.push(
                Diagnostic::error("redeclared", span, format!("symbol `{name}` is declared twice"))
                    .also(entry.defined, "first declared here"),
            );
            return None;
        }
        entry.defined = span;
        Some(())
    }

    /// `FUNCDATA $index, sym(SB)`.
    pub(super) fn funcdata(&mut self, statement: &Statement) -> Option<()> {
        let [index, name] = statement.operands.as_slice() else {
            self.session.sink.push(Diagnostic::error(
                "operand-count",
                statement.span,
                "`FUNCDATA` takes two operands: `$index, sym(SB)`",
            ));
            return None;
        };
        let table = self.table_index("FUNCDATA", index)?;
        let mem = self.directive_symbol("FUNCDATA", name, false)?;
        let operands = [(Addr::Const(table), index.span), (Addr::Mem(mem), name.span)];
        self.append(Op::FUNCDATA, Suffix::default(), &operands, At::from(statement));
        Some(())
    }

    /// `PCDATA $index, $value`.
    pub(super) fn pcdata(&mut self, statement: &Statement) -> Option<()> {
        let [index, value] = statement.operands.as_slice() else {
            self.session.sink.push(Diagnostic::error(
                "operand-count",
                statement.span,
                "`PCDATA` takes two operands: `$index, $value`",
            ));
            return None;
        };
        let table = self.table_index("PCDATA", index)?;
        let number = self.immediate("PCDATA", value)?;
        if i32::try_from(number).is_err() {
            let message = format!("the value {number} of `PCDATA` does not fit in 32 bits");
            self.session.sink.push(Diagnostic::error("bad-operand", value.span, message));
            return None;
        }
        let operands = [(Addr::Const(table), index.span), (Addr::Const(number), value.span)];
        self.append(Op::PCDATA, Suffix::default(), &operands, At::from(statement));
        Some(())
    }

    /// `PCALIGN $bytes`.
    pub(super) fn pcalign(&mut self, statement: &Statement) -> Option<()> {
        let [bytes] = statement.operands.as_slice() else {
            self.session.sink.push(Diagnostic::error(
                "operand-count",
                statement.span,
                "`PCALIGN` has one operand: `$bytes`",
            ));
            return None;
        };
        let value = self.immediate("PCALIGN", bytes)?;
        self.append(Op::PCALIGN, Suffix::default(), &[(Addr::Const(value), bytes.span)], At::from(statement));
        Some(())
    }

    /// The `sym(SB)` of a directive.
    pub(super) fn directive_symbol(
        &mut self,
        directive: &str,
        operand: &Operand,
        offset_allowed: bool,
    ) -> Option<Mem> {
        if let OperandKind::Name { prefix: Prefix::None, name } = operand.kind
            && self.session.register(name).is_none()
        {
            let name = spelled(self.session.names.text(name));
            let written = with_package(&name).unwrap_or_else(|| format!("·{name}(SB)"));
            let message = format!("the symbol of `{directive}` is relative to `SB`");
            let diagnostic = Diagnostic::error("bare-name", operand.span, message)
                .note("a name of this package starts with `·` (U+00B7)");
            let offer = format!("write `{written}`");
            self.session.sink.push(diagnostic.fix(operand.span, written, offer));
            return None;
        }
        let addr = self.addr(operand)?;
        let (Addr::Mem(mem) | Addr::Address(mem) | Addr::Indirect(mem)) = addr else {
            return not_a_symbol(directive, operand.span, &mut self.session);
        };
        let global = matches!(mem.name, Name::Extern | Name::Static);
        if !global || mem.base != Default::default() || mem.index != Default::default() || mem.scale != 0 {
            return not_a_symbol(directive, operand.span, &mut self.session);
        }
        if mem.offset != 0 && !offset_allowed {
            self.session.sink.push(Diagnostic::error(
                "bad-operand",
                operand.span,
                format!("`{directive}` names a whole symbol, without an offset"),
            ));
            return None;
        }
        Some(mem)
    }

    /// The index of a FUNCDATA or PCDATA table, which Go's object format stores in a byte.
    fn table_index(&mut self, directive: &str, operand: &Operand) -> Option<i64> {
        let index = self.immediate(directive, operand)?;
        if (0..256).contains(&index) {
            return Some(index);
        }
        self.session.sink.push(Diagnostic::error(
            "bad-operand",
            operand.span,
            format!("`{directive}` has no table {index}"),
        ));
        None
    }

    /// The `$constant` of a directive.
    pub(super) fn immediate(&mut self, directive: &str, operand: &Operand) -> Option<i64> {
        match operand.kind {
            OperandKind::Integer { prefix: Prefix::Dollar, value } => Some(value as i64),
            OperandKind::Integer { prefix: Prefix::None, .. } => {
                self.session.sink.push(needs_sign(directive, operand.span));
                None
            }
            _ => {
                self.session.sink.push(Diagnostic::error(
                    "bad-operand",
                    operand.span,
                    format!("`{directive}` needs a constant here"),
                ));
                None
            }
        }
    }
}

/// TEXT's `$frame-args`.
fn text_size(size: &Operand, session: &mut Session) -> Option<(i64, Option<i32>)> {
    let OperandKind::TextSize { frame, args } = size.kind else {
        session.sink.push(
            Diagnostic::error(
                "bad-frame",
                size.span,
                "the frame size must be a constant: `$frame` or `$frame-args`",
            )
            .note("both are plain numbers of bytes, not expressions"),
        );
        return None;
    };
    let frame = frame_size(frame, size.span, session)?;
    Some((frame, args.map(|args| args as i32).filter(|args| *args != ARGS_UNKNOWN)))
}

/// Checks that a frame fits in the 32 bits that Go uses for it, with room for the saved BP.
fn frame_size(frame: i64, span: Span, session: &mut Session) -> Option<i64> {
    const LARGEST: i64 = i32::MAX as i64 - 4096;
    if !(-LARGEST..=LARGEST).contains(&frame) {
        session.sink.push(Diagnostic::error(
            "bad-frame",
            span,
            format!("a frame of {frame} bytes does not fit in 31 bits"),
        ));
        return None;
    }
    Some(frame)
}

fn not_a_symbol(directive: &str, span: Span, session: &mut Session) -> Option<Mem> {
    session.sink.push(Diagnostic::error(
        "bad-operand",
        span,
        format!("`{directive}` needs a global symbol: `sym(SB)` or `sym<>(SB)`"),
    ));
    None
}
