//! Names get their meaning.
//!
//! In: statements. Out: functions whose instructions have operands of registers, constants and
//! symbols, and the data that DATA and GLOBL describe, all in the [`Unit`]. Nothing is lowered: an
//! instruction is here as it was written. Go does this in cmd/asm/internal/asm.

mod data;
mod flags;
mod instruction;
mod label;
mod operand;
mod text;

use crate::amd64::Op;
use crate::asm::Options;
use crate::asm::go::vocabulary;
use crate::diag::Sink;
use crate::obj::{Addr, SymbolId, Unit};
use crate::source::{Atom, Interner};
use crate::syntax::{Statement, StatementKind};
use label::Labels;
use rustc_hash::{FxHashMap, FxHashSet};

/// Turns the statements of one file into functions and data of a unit.
pub(super) struct Resolver<'a> {
    pub(super) unit: &'a mut Unit,
    options: &'a Options,
    /// What the package's names start with.
    prefix: String,
    /// For each atom that starts with a dot, the full name.
    qualified: FxHashMap<Atom, Atom>,
    labels: Labels,
    /// The function being filled, an index of the unit's; none before the first TEXT.
    function: Option<u32>,
    /// Whether a TEXT was read, sound or not.
    after_text: bool,
    /// Whether it was said that instructions before the first TEXT are dropped.
    warned_outside: bool,
    /// Whether the last instruction was a jump, which changes how Go reads undefined flags.
    after_jump: bool,
    /// By data symbol, the end of its last DATA.
    data_end: FxHashMap<SymbolId, i64>,
    /// Bytes that all DATA of the unit take.
    data_total: usize,
    /// Functions that have errors of their own: of the passes' errors their consequences are left out.
    pub(super) broken: Vec<bool>,
    /// Functions of the file, in order.
    pub(super) text: Vec<SymbolId>,
    /// What the last statement's line is counted from.
    base: Option<u32>,
    /// Those of [`Unit::bases`].
    bases: FxHashSet<u32>,
    /// How many instructions the file has so far.
    count: u32,
    /// Scratch for the operands of one instruction.
    operands: Vec<Addr>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(unit: &'a mut Unit, options: &'a Options) -> Self {
        let broken = vec![false; unit.functions.len()];
        let data_total = unit.symbols.iter().map(|symbol| symbol.data.len()).sum();
        let bases = unit.bases.iter().copied().collect();
        Self {
            unit,
            options,
            prefix: crate::asm::go::package::prefix(options),
            qualified: FxHashMap::default(),
            labels: Labels::default(),
            function: None,
            after_text: false,
            warned_outside: false,
            after_jump: false,
            data_end: FxHashMap::default(),
            data_total,
            broken,
            text: Vec::new(),
            base: None,
            bases,
            count: 0,
            operands: Vec::new(),
        }
    }

    /// Takes one statement.
    pub(super) fn statement(&mut self, statement: &Statement, names: &mut Interner, sink: &mut Sink) {
        let errors = sink.errors();
        // Labels and DATA have no line.
        if matches!(statement.kind, StatementKind::Text | StatementKind::Plain) {
            self.note_base(statement.line.base);
        }
        let done = match statement.kind {
            StatementKind::Label => {
                self.labels.pend(statement.head, statement.head_span);
                Some(())
            }
            StatementKind::Text => self.text(statement, names, sink),
            StatementKind::Data => self.data(statement, names, sink),
            StatementKind::Plain => self.plain(statement, names, sink),
        };
        debug_assert!(done.is_some() || sink.errors() > errors, "a statement is refused with a reason");
        if sink.errors() > errors {
            self.mark_broken();
        }
    }

    /// Notes that lines are counted from a base.
    fn note_base(&mut self, base: u32) {
        if self.base != Some(base) {
            self.base = Some(base);
            if self.bases.insert(base) {
                self.unit.bases.push(base);
            }
        }
    }

    /// Ends the file: labels that were used must exist by now.
    pub(super) fn finish(&mut self, names: &Interner, sink: &mut Sink) {
        self.end_function(names, sink);
        self.labels.drop_pending(names, sink);
    }

    /// Says that the current function has an error.
    pub(super) fn mark_broken(&mut self) {
        match self.function {
            Some(function) => self.broken[function as usize] = true,
            // Perhaps a TEXT that could not be read: what follows it is not before the first.
            None => self.after_text = true,
        }
    }

    fn plain(&mut self, statement: &Statement, names: &mut Interner, sink: &mut Sink) -> Option<()> {
        if vocabulary::is_globl(statement.head) {
            return self.globl(statement, names, sink);
        }
        let Some(op) = vocabulary::op(statement.head) else {
            sink.push(instruction::unknown(statement, names, sink));
            return None;
        };
        if let Some(first) = vocabulary::newer_than(self.options.release, op) {
            sink.push(instruction::too_new(op, first, self.options.release, statement));
            return None;
        }
        match op {
            Op::FUNCDATA => self.funcdata(statement, names, sink),
            Op::PCDATA => self.pcdata(statement, names, sink),
            Op::PCALIGN => self.pcalign(statement, names, sink),
            _ => self.instruction(op, statement, names, sink),
        }
    }
}
