//! The instructions of a listing as a function of the unit.
//!
//! In: the lines of one function, one after the other, as they are encoded. Out: the same [`Function`] that source
//! makes, for line tables and for unwinding; places such as `swap.go:4` become positions of the unit's. Where the
//! columns were cut off, an instruction's place is its line in the listing.

use super::Reader;
use super::instruction::Line;
use crate::amd64::{Op, Suffix};
use crate::flow::caller_frame;
use crate::obj::{Addr, Function, Prog, SymbolId, Target};
use crate::source::{LineBase, LinePosition};
use crate::syntax::listing::Head;
use crate::syntax::{OperandKind, Prefix};
use rustc_hash::FxHashMap;

/// The function being read.
#[derive(Default)]
pub(super) struct Program {
    progs: Vec<Prog>,
    addrs: Vec<Addr>,
    /// Pcs that branches go to.
    targets: Vec<u32>,
    /// By name of a Go file, its base among the unit's lines.
    files: FxHashMap<String, u32>,
    /// The place of the line before.
    line: LinePosition,
    /// The listing itself, and the line in it that stands at an offset of the symbol being read.
    listing: LinePosition,
    offset: u32,
    /// The line that the symbol starts at.
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

    /// The symbol was read: the next one starts behind it.
    pub(super) fn end_symbol(&mut self, text: &str) {
        self.first += newlines(text);
        self.listing.line = self.first;
        self.offset = 0;
    }

    /// The next function starts.
    pub(super) fn clear(&mut self) {
        self.progs.clear();
        self.addrs.clear();
        self.targets.clear();
        self.listing.line = self.first;
        self.offset = 0;
    }
}

fn newlines(text: &str) -> u32 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u32
}

impl Reader {
    /// A listing of that name starts.
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

    /// Adds the instruction just encoded; its operands are still those read last.
    pub(super) fn record(&mut self, line: &Line) {
        let operands = std::mem::take(&mut self.operands);
        let first = self.program.addrs.len();
        if !matches!(line.op, Op::TEXT | Op::FUNCDATA | Op::PCDATA) {
            for operand in &operands {
                let addr = match operand.kind {
                    OperandKind::Integer { prefix: Prefix::None, value } if operands.len() == 1 => {
                        self.program.targets.push(u32::try_from(value).unwrap_or(u32::MAX));
                        Some(Addr::Branch(self.program.targets.len() as u32 - 1))
                    }
                    _ => self.addr(&operand.kind),
                };
                self.program.addrs.extend(addr);
            }
        }
        self.operands = operands;
        let position = match line.place() {
            "" => self.program.own_line(line.text(), line.start()),
            place => self.position(place),
        };
        self.program.progs.push(Prog {
            op: line.op,
            suffix: Suffix::default(),
            count: (self.program.addrs.len() - first) as u8,
            size: 0,
            first: first as u32,
            pc: line.pc,
            number: 0,
            sp_adjust: 0,
            ends_prologue: false,
            line: position,
            span: line.span(),
        });
    }

    /// The position of `file:line`; that of the line before where there is none.
    fn position(&mut self, place: &str) -> LinePosition {
        // A `#line` is followed by the truth in brackets.
        let place = place.split('[').next().unwrap_or(place);
        let Some((name, line)) = place.rsplit_once(':') else { return self.program.line };
        let Ok(line) = line.parse() else { return self.program.line };
        let base = self.base(name);
        self.program.line = LinePosition { base, line };
        self.program.line
    }

    /// The function that was read.
    pub(super) fn function(&mut self, symbol: SymbolId, head: &Head) -> Function {
        let program = &mut self.program;
        let progs = program.progs.clone();
        let index = |pc: &u32| Target(progs.partition_point(|prog| prog.pc < *pc) as u32);
        let mut function = Function {
            symbol,
            addrs: program.addrs.clone(),
            targets: program.targets.iter().map(index).collect(),
            progs,
            args: head.args,
            locals: head.locals,
            unwind: Vec::new(),
            variables: Vec::new(),
            func_id: head.func_id,
        };
        function.unwind = caller_frame::rows(&function);
        function
    }
}
