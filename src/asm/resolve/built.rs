//! Functions and data that were built as values, not written as text.
//!
//! In: [`Part`]s in order, whose symbols are numbered by the builder. Out: what their text would have given: drafts of functions,
//! and data in the unit, with symbols in order of first mention. What text would be refused for, or warned about, is left to
//! the text: [`Built::finish`] gives nothing then.

use super::data::Value;
use super::draft::Draft;
use super::{File, Resolver, flags, instruction};
use crate::amd64::{MOST_OPERANDS, Op, Suffix};
use crate::asm::Options;
use crate::asm::go::vocabulary;
use crate::asm::session::Session;
use crate::diag::Sink;
use crate::obj::{Addr, At, Attributes, FunctionBuilder, Mem, Name, SymbolId, Symbols, Unit, Version};
use crate::source::{Interner, LinePosition, Span};

/// One piece of a built program.
pub(crate) enum Part<'a> {
    /// A function.
    Function(BuiltFunction<'a>),
    /// `DATA`.
    Data {
        /// The symbol, and the offset in it in bytes.
        place: (SymbolId, i64),
        /// How many bytes it writes.
        width: usize,
        /// What it writes.
        value: Value<'a>,
    },
    /// `GLOBL`.
    Globl {
        /// The symbol.
        symbol: SymbolId,
        /// As in textflag.h.
        flags: i64,
        /// In bytes.
        size: u32,
        /// The base of its line.
        base: u32,
    },
}

/// A function of a built program.
pub(crate) struct BuiltFunction<'a> {
    /// Its symbol.
    pub(crate) symbol: SymbolId,
    /// Its attributes.
    pub(crate) attributes: Attributes,
    /// Bytes of its frame, and of its arguments and results.
    pub(crate) size: (i64, Option<i32>),
    /// The line of its TEXT.
    pub(crate) line: LinePosition,
    /// Its instructions without TEXT; targets are counted from the first.
    pub(crate) code: &'a FunctionBuilder,
}

/// The names of a built program: its symbols' names start with a dot where the package is the own one.
#[derive(Clone, Copy)]
pub(crate) struct BuiltNames<'a> {
    pub(crate) names: &'a Interner,
    pub(crate) symbols: &'a Symbols,
}

/// Turns parts into drafts and data.
pub(in crate::asm) struct Built<'a> {
    file: File,
    from: BuiltNames<'a>,
    /// By the builder's number of a symbol, that of the unit.
    ids: Vec<Option<SymbolId>>,
    sink: Sink,
    is_plain: bool,
    operands: Vec<(Addr, Span)>,
}

impl<'a> Built<'a> {
    /// Nothing is read yet.
    pub(in crate::asm) fn new(from: BuiltNames<'a>, unit: &Unit, options: &Options) -> Self {
        Self {
            file: File::new(unit, options),
            from,
            ids: vec![None; from.symbols.len()],
            sink: Sink::default(),
            is_plain: true,
            operands: Vec::new(),
        }
    }

    /// What was read, apart from functions; none if its text would have errors or warnings.
    pub(in crate::asm) fn finish(self) -> Option<File> {
        let plain = self.is_plain && self.sink.list().is_empty() && self.file.outgrown.is_empty();
        plain.then_some(self.file)
    }

    /// Adds a part; the function that has ended is passed on, and storage comes back.
    pub(in crate::asm) fn add(
        &mut self,
        part: Part<'_>,
        unit: &mut Unit,
        options: &Options,
        take: &mut dyn FnMut(Draft) -> FunctionBuilder,
    ) {
        match part {
            Part::Function(function) => self.function(&function, unit, options),
            Part::Data { place: (symbol, offset), width, value } => {
                let symbol = self.symbol(symbol, unit, options);
                let value = match value {
                    Value::Address(mem) => Value::Address(self.mem(mem, unit, options)),
                    other => other,
                };
                let nowhere = Span::default();
                let mut resolver = self.resolver(unit, options);
                let stored = resolver.check_place(symbol, offset, width as u64, nowhere).and_then(|width| {
                    resolver.make_room(symbol, offset as usize + width, nowhere)?;
                    resolver.store(symbol, (offset as usize, width), value, (nowhere, nowhere))
                });
                self.is_plain &= stored.is_some();
            }
            Part::Globl { symbol, flags, size, base } => {
                let symbol = self.symbol(symbol, unit, options);
                self.file.note_base(base);
                let size = i64::from(size);
                let declared = self.resolver(unit, options).declare(symbol, flags, size, Default::default());
                self.is_plain &= declared.is_some();
            }
        }
        for draft in self.file.ended.drain(..) {
            self.file.spare = take(draft);
        }
    }

    fn function(&mut self, built: &BuiltFunction<'_>, unit: &mut Unit, options: &Options) {
        let symbol = self.symbol(built.symbol, unit, options);
        let local = unit.symbol(symbol).version == Version::Static;
        let mem = Mem {
            name: if local { Name::Static } else { Name::Extern },
            symbol: Some(symbol),
            ..Mem::default()
        };
        let (frame, args) = built.size;
        let flags = flags::of(built.attributes) & !options.release.conventions().source.ignored_flags;
        self.file.note_base(built.line.base);
        self.file.builder.reserve_for(built.code);
        let mut resolver = self.resolver(unit, options);
        resolver.check_convention(symbol, flags, Span::default());
        let defined = resolver.define(symbol, Span::default());
        resolver.start_function(symbol, flags);
        let at = At { line: built.line, span: Span::default() };
        let text = [Addr::Mem(mem), Addr::TextSize(frame, args)].map(|addr| (addr, at.span));
        resolver.append(Op::TEXT, Suffix::default(), &text, at);
        self.is_plain &= defined.is_some();
        let mut operands = std::mem::take(&mut self.operands);
        for prog in built.code.progs() {
            operands.clear();
            for addr in built.code.operands(prog) {
                operands.push((self.addr(*addr, unit, options), Span::default()));
            }
            self.is_plain &= is_plain(prog.op, prog.suffix, &operands, options);
            if let Some((Addr::Branch(target), _)) = operands.last() {
                // Otherwise its label is at the end, or nowhere.
                self.is_plain &= built.code.target_at(*target).0 < built.code.len();
            }
            self.file.note_base(prog.line.base);
            let at = At { line: prog.line, span: Span::default() };
            self.resolver(unit, options).append(prog.op, prog.suffix, &operands, at);
        }
        self.operands = operands;
        for target in built.code.targets() {
            let entry = self.file.builder.target();
            // After TEXT.
            self.file.builder.set_target(entry, target.0.saturating_add(1));
        }
        self.resolver(unit, options).end_function();
    }

    fn resolver<'r>(&'r mut self, unit: &'r mut Unit, options: &'r Options) -> Resolver<'r> {
        let session = Session { options, names: &mut unit.names, sink: &mut self.sink, text: None };
        Resolver { file: &mut self.file, symbols: &mut unit.symbols, session }
    }

    /// The unit's number of a symbol.
    fn symbol(&mut self, symbol: SymbolId, unit: &mut Unit, options: &Options) -> SymbolId {
        if let Some(Some(id)) = self.ids.get(symbol.index()) {
            return *id;
        }
        let BuiltNames { names, symbols } = self.from;
        let (name, version) = (unit.names.intern(names.text(symbols[symbol].name)), symbols[symbol].version);
        let full = self.resolver(unit, options).qualify(name);
        let id = unit.symbols.lookup(full, version);
        self.ids[symbol.index()] = Some(id);
        id
    }

    fn mem(&mut self, mem: Mem, unit: &mut Unit, options: &Options) -> Mem {
        Mem { symbol: mem.symbol.map(|symbol| self.symbol(symbol, unit, options)), ..mem }
    }

    fn addr(&mut self, mut addr: Addr, unit: &mut Unit, options: &Options) -> Addr {
        if let Some(mem) = addr.mem_mut() {
            *mem = self.mem(*mem, unit, options);
        }
        addr
    }
}

/// Whether an instruction with these operands needs no look at its text: statements with others are refused, or mean something
/// else.
fn is_plain(op: Op, suffix: Suffix, operands: &[(Addr, Span)], options: &Options) -> bool {
    if suffix != Suffix::NONE && (instruction::takes_no_suffix(op) || is_directive(op)) {
        return false;
    }
    let numbers = operands.iter().all(|(addr, _)| matches!(addr, Addr::Const(_)));
    match op {
        Op::TEXT | Op::END => return false,
        Op::FUNCDATA => {
            return matches!(operands, [(Addr::Const(0..256), _), (Addr::Mem(mem), _)] if is_whole(mem));
        }
        Op::PCDATA => {
            return matches!(operands, [(Addr::Const(0..256), _), (Addr::Const(value), _)] if i32::try_from(*value).is_ok());
        }
        Op::PCALIGN => return operands.len() == 1 && numbers,
        _ => {}
    }
    if operands.len() > MOST_OPERANDS || vocabulary::newer_than(options.release, op).is_some() {
        return false;
    }
    let Some(((last, _), before)) = operands.split_last() else { return !op.is_jump_syntax() };
    if !op.is_jump_syntax() {
        return !operands.iter().any(|(addr, _)| matches!(addr, Addr::Branch(_) | Addr::TextSize(..)));
    }
    before.len() <= 1
        && !before.iter().any(|(addr, _)| matches!(addr, Addr::Branch(_)))
        && instruction::is_target(last)
}

fn is_directive(op: Op) -> bool {
    matches!(op, Op::TEXT | Op::END | Op::FUNCDATA | Op::PCDATA | Op::PCALIGN)
}

/// Whether memory is a whole symbol.
fn is_whole(mem: &Mem) -> bool {
    matches!(mem.name, Name::Extern | Name::Static)
        && *mem == Mem { name: mem.name, symbol: mem.symbol, ..Mem::default() }
}
