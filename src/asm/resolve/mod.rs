//! Resolves names.
//!
//! In: statements. Out: functions whose instructions have registers, constants and symbols as operands, each passed on where
//! it ends, and the data from DATA and GLOBL in the [`Unit`]. Nothing is lowered: instructions remain as written. Go does this
//! in cmd/asm/internal/asm.

mod built;
mod data;
mod draft;
mod flags;
mod instruction;
mod label;
mod operand;
mod text;
mod unknown;

pub(super) use built::Built;
pub(crate) use built::{BuiltFunction, BuiltNames, Part};
pub(crate) use data::Value;
pub(super) use draft::{
    ARGS_POINTER_MAPS, Draft, Facts, INFO, LOCALS_POINTER_MAPS, MAP, STAND_INS, has_maps,
};
pub(crate) use flags::of as text_flags;

use crate::amd64::Op;
use crate::asm::go::{package, vocabulary};
use crate::asm::session::Session;
use crate::asm::{KeepWritten, Options};
use crate::obj::{Addr, At, FunctionBuilder, SymbolId, Symbols, Unit};
use crate::source::{Atom, Span};
use crate::syntax::{DefinedMacro, Parser, Statement, StatementKind};
use draft::Started;
use label::Labels;
use rustc_hash::{FxHashMap, FxHashSet};

/// The contents of one file, and the state of reading it.
pub(super) struct File {
    /// The data symbols that it declares, in order.
    pub(super) data: Vec<SymbolId>,
    /// The bases of its line numbers, except those already in the unit.
    pub(super) bases: Vec<u32>,
    /// The bases above and those already in the unit.
    known_bases: FxHashSet<u32>,
    /// The base of the last statement's line number.
    base: Option<u32>,
    /// The number of functions in the unit before the next one.
    functions: u32,
    /// The function being read; there is none before the first TEXT.
    current: Option<Started>,
    /// Its instructions so far.
    builder: FunctionBuilder,
    /// The functions that have ended since they were last passed on.
    ended: Vec<Draft>,
    /// Storage for the next function.
    spare: FunctionBuilder,
    /// The prefixes of the package's names in the assembler and when linked.
    prefix: String,
    linked_prefix: String,
    /// For each atom that starts with a dot, its full name.
    qualified: FxHashMap<Atom, Atom>,
    labels: Labels,
    /// Whether a TEXT was read, valid or not.
    after_text: bool,
    /// Whether a warning was given that instructions before the first TEXT are dropped.
    warned_outside: bool,
    /// Whether the last instruction was a jump, which changes how Go reads undefined flags.
    after_jump: bool,
    /// By data symbol, the end of its last DATA.
    data_end: FxHashMap<SymbolId, i64>,
    /// By symbol whose DATA exceeds the size in its GLOBL, that size and the first such DATA.
    outgrown: FxHashMap<SymbolId, (u64, Span)>,
    /// Total bytes of DATA in the unit.
    data_total: usize,
    /// Whether a GLOBL, or a statement that may have been one, was rejected.
    pub(super) lost_globl: bool,
    /// If there are errors, the macros that it and what it includes define.
    pub(super) macros: Vec<DefinedMacro>,
    /// The number of instructions read so far.
    count: u32,
    /// Scratch for the operands of one instruction.
    operands: Vec<(Addr, Span)>,
}

impl File {
    /// A file of that unit, nothing of which has been read.
    pub(super) fn new(unit: &Unit, options: &Options) -> Self {
        Self {
            data: Vec::new(),
            bases: Vec::new(),
            known_bases: unit.bases.iter().copied().collect(),
            base: None,
            functions: unit.functions.len() as u32,
            current: None,
            builder: FunctionBuilder::new(),
            ended: Vec::new(),
            spare: FunctionBuilder::new(),
            prefix: package::prefix(options),
            linked_prefix: package::linked_prefix(&options.package),
            qualified: FxHashMap::default(),
            labels: Labels::new(options.written == KeepWritten::All),
            after_text: false,
            warned_outside: false,
            after_jump: false,
            data_end: FxHashMap::default(),
            outgrown: FxHashMap::default(),
            data_total: unit.symbols.iter().map(|symbol| symbol.data.len()).sum(),
            lost_globl: false,
            macros: Vec::new(),
            count: 0,
            operands: Vec::new(),
        }
    }

    /// Reads all statements of the file. Functions are passed on to `take` where they end, which returns storage for
    /// another one.
    pub(super) fn read(
        &mut self,
        mut parser: Parser,
        symbols: &mut Symbols,
        options: &Options,
        take: &mut dyn FnMut(Draft) -> FunctionBuilder,
    ) {
        if !options.shared_statics {
            symbols.forget_statics();
        }
        let mut statement = Statement::default();
        loop {
            let errors = parser.context.sink.errors();
            let more = parser.next(&mut statement);
            let refused = parser.context.sink.errors() > errors;
            let lost_text = parser.lost_text();
            let context = &mut parser.context;
            let text = Some((&*context.sources, &*context.expansions));
            let session = Session { options, names: context.names, sink: context.sink, text };
            let mut resolver = Resolver { file: self, symbols, session };
            if let Some(lost) = lost_text {
                resolver.lost_text(lost);
            }
            if refused {
                resolver.mark_broken();
                resolver.file.lost_globl = true;
            }
            if more {
                resolver.statement(&statement);
            } else {
                resolver.finish();
            }
            for draft in self.ended.drain(..) {
                self.spare = take(draft);
            }
            if !more {
                break;
            }
        }
        if parser.context.sink.errors() > 0 {
            self.macros = parser.macros().collect();
        }
    }

    /// Records the base of line numbers.
    fn note_base(&mut self, base: u32) {
        if self.base != Some(base) {
            self.base = Some(base);
            if self.known_bases.insert(base) {
                self.bases.push(base);
            }
        }
    }
}

impl From<&Statement> for At {
    fn from(statement: &Statement) -> Self {
        At { line: statement.line, span: statement.span }
    }
}

/// Turns statements into functions and data, with the file and the state it shares with others.
struct Resolver<'a> {
    file: &'a mut File,
    symbols: &'a mut Symbols,
    session: Session<'a>,
}

impl Resolver<'_> {
    /// Resolves one statement.
    fn statement(&mut self, statement: &Statement) {
        let errors = self.session.sink.errors();
        // Labels and DATA do not have a line.
        if matches!(statement.kind, StatementKind::Text | StatementKind::Plain) {
            self.file.note_base(statement.line.base);
        }
        let done = match statement.kind {
            StatementKind::Label => {
                if self.session.register(statement.head).is_some() {
                    label::warn_of_register(statement, &mut self.session);
                }
                self.file.labels.pend(statement.head, statement.head_span);
                Some(())
            }
            StatementKind::Text => self.text(statement),
            StatementKind::Data => self.data(statement),
            StatementKind::Plain => self.plain(statement),
        };
        let refused = self.session.sink.errors() > errors;
        debug_assert!(done.is_some() || refused, "a statement is refused with a reason");
        if refused {
            self.mark_broken();
        }
    }

    /// Ends the file: all labels must be defined by now.
    fn finish(&mut self) {
        self.end_function();
        self.file.labels.drop_pending(&mut self.session);
        self.warn_of_outgrown();
    }

    /// Marks the current function as erroneous.
    fn mark_broken(&mut self) {
        match &mut self.file.current {
            Some(function) => function.broken = true,
            // Possibly a TEXT that could not be parsed: what follows is no longer before the first TEXT.
            None => self.file.after_text = true,
        }
    }

    fn plain(&mut self, statement: &Statement) -> Option<()> {
        if vocabulary::is_globl(statement.head) {
            let done = self.globl(statement);
            self.file.lost_globl |= done.is_none();
            return done;
        }
        let Some(op) = vocabulary::op(statement.head) else {
            unknown::report(statement, &mut self.session);
            // Labels and n(PC) need an instruction in this place.
            self.append(Op::NOP, crate::amd64::Suffix::default(), &[], At::from(statement));
            return None;
        };
        let release = self.session.options.release;
        if let Some(first) = vocabulary::newer_than(release, op) {
            self.session.sink.push(instruction::too_new(op, first, release, statement));
            return None;
        }
        match op {
            Op::FUNCDATA => self.funcdata(statement),
            Op::PCDATA => self.pcdata(statement),
            Op::PCALIGN => self.pcalign(statement),
            _ => self.instruction(op, statement),
        }
    }
}
