//! Converts the instructions of a listing to a function of the unit.
//!
//! In: the lines of one function, in order, as they are encoded. Out: the same [`Function`] as from source, for line tables
//! and unwinding; places such as `swap.go:4` become positions in the unit. If the columns were cut off, the place of an
//! instruction is its line in the listing.

use super::Reader;
use super::instruction::Line;
use crate::amd64::Op;
use crate::flow::caller_frame;
use crate::obj::{Addr, At, Function, FunctionBuilder, SymbolId};
use crate::source::{LineBase, LinePosition};
use crate::syntax::listing::Head;
use crate::syntax::{OperandKind, Prefix};
use rustc_hash::FxHashMap;

/// The function being read.
#[derive(Default)]
pub(super) struct Program {
    builder: FunctionBuilder,
    /// By target, its pc.
    pcs: Vec<u32>,
    /// By name of a Go file, its index among the unit's line bases.
    files: FxHashMap<String, u32>,
    /// The position of the previous line.
    line: LinePosition,
    /// The listing itself, and its line at an offset of the current symbol.
    listing: LinePosition,
    offset: u32,
    /// The line at which the symbol starts.
    first: u32,
}

impl Program {
    /// The line of the listing at an offset of the symbol.
    fn own_line(&mut self, text: &str, offset: u32) -> LinePosition {
        let (from, to) = (self.offset.min(offset) as usize, offset as usize);
        self.listing.line += newlines(&text[from..to]);
        self.offset = offset;
        self.listing
    }

    /// Ends the current symbol: the next one starts after it.
    pub(super) fn end_symbol(&mut self, text: &str) {
        self.first += newlines(text);
        self.listing.line = self.first;
        self.offset = 0;
    }

    /// Starts the next function.
    pub(super) fn clear(&mut self) {
        self.builder.clear();
        self.pcs.clear();
        self.listing.line = self.first;
        self.offset = 0;
    }
}

fn newlines(text: &str) -> u32 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u32
}

impl Reader {
    /// Starts a listing with that name.
    pub(super) fn start_listing(&mut self, name: &str) {
        self.program.listing = LinePosition { base: self.base(name), line: 1 };
        self.program.line = self.program.listing;
        self.program.first = 1;
    }

    fn base(&mut self, name: &str) -> u32 {
        if let Some(base) = self.program.files.get(name) {
            return *base;
        }
        let list = &mut self.unit.lines.list;
        list.push(LineBase { name: name.to_owned(), pragma: None });
        let base = list.len() as u32 - 1;
        self.program.files.insert(name.to_owned(), base);
        base
    }

    /// Adds the instruction just encoded, whose operands are still those last read.
    pub(super) fn record(&mut self, line: &Line) {
        let position = match line.place() {
            "" => self.program.own_line(line.text(), line.start()),
            place => self.position(place),
        };
        let operands = std::mem::take(&mut self.operands);
        let mut addrs = std::mem::take(&mut self.recorded);
        if !matches!(line.op, Op::TEXT | Op::FUNCDATA | Op::PCDATA) {
            for operand in &operands {
                let addr = match operand.kind {
                    OperandKind::Integer { prefix: Prefix::None, value } if operands.len() == 1 => {
                        self.program.pcs.push(u32::try_from(value).unwrap_or(u32::MAX));
                        Some(Addr::Branch(self.program.builder.target()))
                    }
                    _ => self.addr(&operand.kind),
                };
                addrs.extend(addr.map(|addr| (addr, operand.span)));
            }
        }
        let at = At { line: position, span: line.span() };
        self.program.builder.push(line.op, addrs.drain(..), at).pc = line.pc;
        self.operands = operands;
        self.recorded = addrs;
    }

    /// The position of `file:line`; if there is none, that of the previous line.
    fn position(&mut self, place: &str) -> LinePosition {
        // With `#line`, the actual place follows in brackets.
        let place = place.split('[').next().unwrap_or(place);
        let Some((name, line)) = place.rsplit_once(':') else { return self.program.line };
        let Ok(line) = line.parse() else { return self.program.line };
        let base = self.base(name);
        self.program.line = LinePosition { base, line };
        self.program.line
    }

    /// The function just read.
    pub(super) fn function(&mut self, symbol: SymbolId, head: &Head) -> Function {
        let Program { builder, pcs, .. } = &mut self.program;
        for (target, pc) in pcs.iter().enumerate() {
            let index = builder.progs().partition_point(|prog| prog.pc < *pc);
            builder.set_target(target as u32, index as u32);
        }
        let mut function = Function {
            args: head.args,
            locals: head.locals,
            func_id: head.func_id,
            ..builder.finish(symbol)
        };
        function.unwind = caller_frame::rows(&function);
        function
    }
}
