//! DATA and GLOBL: data bytes and their symbols.

use super::Resolver;
use super::{flags, instruction};
use crate::asm::go::fips;
use crate::asm::session::Session;
use crate::diag::Diagnostic;
use crate::flow::constants::fits;
use crate::obj::{
    Addr, Attributes, CutData, Mem, Reloc, RelocKind, Symbol, SymbolId, SymbolKind, UnalignedData,
};
use crate::source::Span;
use crate::syntax::{self, Operand, OperandKind, Prefix, Statement};

/// The exclusive upper bound on data offsets, as in Go (prepwrite in cmd/internal/obj/data.go).
const LARGEST_OFFSET: i64 = 1 << 30;

/// Maximum size of all data in a run: gaps between DATA statements take memory too.
const LARGEST_TOTAL: usize = 1 << 30;

impl Resolver<'_> {
    /// `DATA sym+offset(SB)/width, $value`.
    pub(super) fn data(&mut self, statement: &Statement) -> Option<()> {
        let [place, value] = statement.operands.as_slice() else {
            self.session.sink.push(
                Diagnostic::error("operand-count", statement.span, "`DATA` takes two operands")
                    .note("expected `DATA sym+offset(SB)/width, $value`"),
            );
            return None;
        };
        let OperandKind::Address(mut address) = place.kind else {
            self.session.sink.push(Diagnostic::error(
                "bad-operand",
                place.span,
                "`DATA` needs a destination: `sym+offset(SB)/width`",
            ));
            return None;
        };
        let Some(width) = address.width.take() else {
            self.session.sink.push(
                Diagnostic::error("bad-width", place.span, "`DATA` needs the number of bytes it writes").note(
                    "expected `DATA sym+offset(SB)/width, $value` with a width of 1, 2, 4 or 8, or that of a string",
                ),
            );
            return None;
        };
        let (mut place, value_span) = (*place, value.span);
        place.kind = OperandKind::Address(address);
        let mem = self.directive_symbol("DATA", &place, true)?;
        let symbol = mem.symbol?;
        let width = self.check_place(symbol, mem.offset, width, place.span)?;
        let mut lacks_sign = false;
        let contents = match value.kind {
            OperandKind::String { start, end } => {
                Some(Value::Text(&statement.strings[start as usize..end as usize]))
            }
            _ => match self.addr(value)? {
                Addr::Const(value) => Some(Value::Integer(value)),
                Addr::Float(value) => Some(Value::Float(value)),
                Addr::Address(mem) => Some(Value::Address(mem)),
                other => {
                    lacks_sign = matches!(other, Addr::Mem(_));
                    None
                }
            },
        };
        let is_number = !matches!(contents, Some(Value::Text(_)) | None);
        if is_number && matches!(width, 2 | 4 | 8) && mem.offset % width as i64 != 0 {
            let is_address = matches!(contents, Some(Value::Address(_)));
            let (offset, width, span) = (mem.offset, width as u64, place.span);
            self.symbols.unaligned.push(UnalignedData { symbol, offset, width, is_address, span });
        }
        if let Some(Value::Integer(value)) = contents
            && matches!(width, 1 | 2 | 4)
            && !fits(value, 8 * width as u32)
        {
            self.symbols.cut.push(CutData { value, bits: 8 * width as u32, span: value_span });
        }
        self.make_room(symbol, mem.offset as usize + width, statement.span)?;
        let Some(contents) = contents else {
            let message = "the value of `DATA` is a constant or an address, with `$`";
            let diagnostic = Diagnostic::error("bad-operand", value.span, message);
            let sign = Span { end: value.span.start, ..value.span };
            self.session.sink.push(match lacks_sign {
                true => diagnostic.fix(sign, "$", "put `$` before it"),
                false => {
                    diagnostic.note("expected a value such as `$8`, `$1.5`, `$\"text\"` or `$sym+8(SB)`")
                }
            });
            return None;
        };
        self.store(symbol, (mem.offset as usize, width), contents, (statement.span, value.span))
    }

    /// Checks that a symbol can have data up to `end`.
    pub(super) fn make_room(&mut self, symbol: SymbolId, end: usize, span: Span) -> Option<()> {
        let entry = &self.symbols[symbol];
        let grown = end.saturating_sub(entry.data.len());
        if self.file.data_total + grown > LARGEST_TOTAL {
            self.session.sink.push(Diagnostic::error(
                "too-large",
                span,
                "the `DATA` of all symbols exceeds 1 GiB",
            ));
            return None;
        }
        self.file.data_total += grown;
        if entry.kind == SymbolKind::TlsBss {
            self.session.sink.push(
                Diagnostic::error(
                    "tls-data",
                    span,
                    "a thread-local variable cannot be initialized with `DATA`",
                )
                .also(entry.defined, "declared thread-local here"),
            );
            return None;
        }
        Some(())
    }

    /// Writes a value to a place that has been checked: offset and width in bytes.
    pub(super) fn store(
        &mut self,
        symbol: SymbolId,
        (offset, width): (usize, usize),
        value: Value<'_>,
        (span, value_span): (Span, Span),
    ) -> Option<()> {
        let entry = &mut self.symbols[symbol];
        let declared = entry.size;
        write(entry, offset, width, value, value_span, &mut self.session)?;
        if entry.attributes.contains(Attributes::ON_LIST) && entry.size > declared {
            self.file.outgrown.entry(symbol).or_insert((declared, span));
        }
        if matches!(entry.kind, SymbolKind::Undefined | SymbolKind::Bss) {
            entry.kind = SymbolKind::Data;
        } else if entry.kind == SymbolKind::NoPtrBss {
            entry.kind = SymbolKind::NoPtrData;
        }
        entry.kind = fips::kind(entry, self.session.names, self.session.options);
        if !entry.attributes.contains(Attributes::ON_LIST) {
            // Until GLOBL is read.
            entry.defined = span;
        }
        self.file.data_end.insert(symbol, (offset + width) as i64);
        Some(())
    }

    /// Warns about symbols whose DATA follows a GLOBL with too small a size; [`Self::globl`] handles the other order.
    pub(super) fn warn_of_outgrown(&mut self) {
        for (symbol, (size, data)) in self.file.outgrown.drain() {
            let entry = &self.symbols[symbol];
            let name = self.session.names.text(entry.name);
            let warning = too_small(name, entry.data.len(), size, entry.defined);
            self.session.sink.push(warning.also(data, "this is past its end"));
        }
    }

    /// The DATA of a symbol must be in ascending order; anything below the end of the last one overlaps it.
    pub(super) fn check_place(
        &mut self,
        symbol: SymbolId,
        offset: i64,
        width: u64,
        span: Span,
    ) -> Option<usize> {
        let end = i64::try_from(width).ok().and_then(|width| offset.checked_add(width));
        if offset < 0 || end.is_none_or(|end| end > LARGEST_OFFSET) {
            self.session.sink.push(Diagnostic::error(
                "bad-offset",
                span,
                format!("`DATA` at offset {offset} is out of range"),
            ));
            return None;
        }
        if self.file.data_end.get(&symbol).is_some_and(|&end| offset < end) {
            self.session.sink.push(
                Diagnostic::error(
                    "overlapping-data",
                    span,
                    "this `DATA` starts before the end of the one before it",
                )
                .note("the `DATA` of a symbol must be in order of offset"),
            );
            return None;
        }
        Some(width as usize)
    }

    /// `GLOBL sym(SB), flags, $size`.
    pub(super) fn globl(&mut self, statement: &Statement) -> Option<()> {
        let (name, flags, size) = match statement.operands.as_slice() {
            [name, size] => (name, None, size),
            [name, flags, size] => (name, Some(flags), size),
            operands => {
                let apart = self.flags_apart(operands);
                self.session.sink.push(apart.unwrap_or_else(|| {
                    let message = "`GLOBL` takes two or three operands";
                    Diagnostic::error("operand-count", statement.span, message)
                        .note("expected `GLOBL sym(SB), flags, $size`")
                }));
                return None;
            }
        };
        if let Some(lost) = instruction::lost_name(statement, &self.session) {
            self.session.sink.push(lost);
            return None;
        }
        let mem = self.directive_symbol("GLOBL", name, false)?;
        let symbol = mem.symbol?;
        if let (Some(Operand { kind: OperandKind::Integer { prefix: Prefix::Dollar, .. }, span }), kind) =
            (flags, size.kind)
            && let OperandKind::Integer { prefix: Prefix::None, .. } | OperandKind::Name { .. } = kind
        {
            self.session.sink.push(
                Diagnostic::error("flags-last", size.span, "the flags of `GLOBL` come before the size")
                    .also(*span, "the size")
                    .note("expected `GLOBL sym(SB), flags, $size`"),
            );
            return None;
        }
        let value = match flags {
            Some(flags) => flags::value("GLOBL", flags, self.file.after_jump, &mut self.session)?,
            None => 0,
        };
        let size_span = size.span;
        if let Some(missing) = self.missing_size(flags.is_none(), size, symbol) {
            self.session.sink.push(missing);
            return None;
        }
        let size = self.immediate("GLOBL", size)?;
        self.declare(symbol, value, size, (name.span, size_span))
    }

    /// `GLOBL sym(SB), RODATA, NOPTR, $8`.
    fn flags_apart(&self, operands: &[Operand]) -> Option<Diagnostic> {
        let [_, operands @ .., _] = operands else { return None };
        let (sources, expansions) = self.session.text?;
        let flags: Vec<Span> = operands.iter().map(|flag| flag.span).collect();
        syntax::separate_flags(sources, expansions, &flags)
    }

    /// `GLOBL sym(SB), RODATA`: flags, where the only operand behind the name is the size.
    fn missing_size(&self, is_alone: bool, operand: &Operand, symbol: SymbolId) -> Option<Diagnostic> {
        let is_number = matches!(
            operand.kind,
            OperandKind::Integer { prefix: Prefix::None, .. }
                | OperandKind::Name { prefix: Prefix::None, .. }
        );
        let (place, _) =
            self.session.written(operand.span).filter(|(_, text)| is_number && syntax::is_flags(text))?;
        let diagnostic = Diagnostic::error("missing-operand", place, "the size of this `GLOBL` is missing")
            .note("expected `GLOBL sym(SB), flags, $size`");
        let size = self.symbols[symbol].data.len();
        let behind = Span { start: place.end, ..place };
        is_alone.then(|| match size {
            0 => diagnostic,
            _ => diagnostic.fix(behind, format!(", ${size}"), format!("add `, ${size}` for its `DATA`")),
        })
    }

    /// Declares a data symbol with flags as in textflag.h and a size in bytes.
    pub(super) fn declare(
        &mut self,
        symbol: SymbolId,
        flags: i64,
        size: i64,
        (name_span, size_span): (Span, Span),
    ) -> Option<()> {
        self.define(symbol, name_span)?;
        let entry = &mut self.symbols[symbol];
        let written = entry.data.len() as u64;
        let Some(size) = u64::try_from(size).ok().filter(|size| *size <= u64::from(u32::MAX)) else {
            self.session.sink.push(Diagnostic::error(
                "bad-size",
                size_span,
                format!("a symbol of {size} bytes is out of range"),
            ));
            return None;
        };
        if size < written {
            let name = self.session.names.text(entry.name);
            let warning = too_small(name, entry.data.len(), size, size_span);
            let fixed = warning.fix(size_span, format!("${written}"), format!("write `${written}`"));
            self.session.sink.push(fixed);
        }
        entry.attributes.set(Attributes::ON_LIST, true);
        entry.attributes.set(Attributes::DUPOK, flags & flags::DUPOK != 0);
        entry.size = size;
        entry.kind = globl_kind(entry.kind, flags);
        entry.kind = fips::kind(entry, self.session.names, self.session.options);
        self.file.data.push(symbol);
        Some(())
    }
}

fn too_small(name: &str, written: usize, size: u64, span: Span) -> Diagnostic {
    let message = format!("`{name}` has {written} bytes of `DATA`, but a size of {size}");
    Diagnostic::warning("bad-size", span, message)
}

/// The symbol kind for GLOBL, which depends on its flags and on whether there was DATA.
fn globl_kind(kind: SymbolKind, flags: i64) -> SymbolKind {
    let kind = if kind == SymbolKind::Undefined { SymbolKind::Bss } else { kind };
    if flags & flags::RODATA != 0 {
        SymbolKind::RoData
    } else if flags & flags::NOPTR != 0 {
        match kind {
            SymbolKind::Data | SymbolKind::DataFips => SymbolKind::NoPtrData,
            _ => SymbolKind::NoPtrBss,
        }
    } else if flags & flags::TLSBSS != 0 {
        SymbolKind::TlsBss
    } else {
        kind
    }
}

/// The value written by DATA.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    /// An integer, of 1, 2, 4 or 8 bytes.
    Integer(i64),
    /// A floating-point number, of 4 or 8 bytes.
    Float(f64),
    /// Bytes; the rest of the width is zero.
    Text(&'a [u8]),
    /// The address of a symbol, of 8 bytes.
    Address(Mem),
}

fn write(
    symbol: &mut Symbol,
    offset: usize,
    width: usize,
    value: Value<'_>,
    span: Span,
    session: &mut Session,
) -> Option<()> {
    let longer;
    let wrong = match &value {
        Value::Integer(_) if !matches!(width, 1 | 2 | 4 | 8) => "an integer has 1, 2, 4 or 8 bytes",
        Value::Float(_) if !matches!(width, 4 | 8) => "a floating-point number has 4 or 8 bytes",
        Value::Text(text) if width < text.len() => {
            longer = format!("the string has {} bytes", text.len());
            &longer
        }
        Value::Address(_) if width != 8 => "an address has 8 bytes",
        Value::Address(mem) if mem.symbol.is_none() || !mem.name.is_symbolic() => {
            "the address of a symbol is $sym(SB)"
        }
        _ => "",
    };
    if !wrong.is_empty() {
        session.sink.push(Diagnostic::error(
            "bad-width",
            span,
            format!("{wrong}, but this `DATA` has a width of {width}"),
        ));
        return None;
    }
    let end = offset + width;
    if symbol.data.len() < end {
        symbol.data.resize(end, 0);
    }
    symbol.size = symbol.size.max(end as u64);
    let place = &mut symbol.data[offset..end];
    match value {
        Value::Integer(value) => place.copy_from_slice(&value.to_le_bytes()[..width]),
        Value::Float(value) if width == 4 => place.copy_from_slice(&(value as f32).to_le_bytes()),
        Value::Float(value) => place.copy_from_slice(&value.to_le_bytes()),
        Value::Text(text) => place[..text.len()].copy_from_slice(text),
        Value::Address(mem) => symbol.relocs.push(Reloc {
            offset: offset as u32,
            size: 8,
            kind: RelocKind::Addr,
            symbol: mem.symbol,
            addend: mem.offset,
        }),
    }
    Some(())
}
