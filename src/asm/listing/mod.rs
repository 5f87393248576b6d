//! Listings assembled again: every instruction from its text, every byte checked.
//!
//! In: the symbols of a listing. Out: bytes and relocations of each function, made from the text of its
//! instructions, with a diagnostic where the listing's own bytes or relocations say something else. In a
//! listing offsets are final, prologues are spelled out, and branches go to pcs: none of the passes for source
//! runs here.

mod check;
mod instruction;
mod kinds;
mod operand;
pub(super) mod run;
mod unit;

use crate::amd64::Encoder;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Addr, Reloc, Unit};
use crate::source::{Interner, Span};
use crate::syntax::Operand;
use crate::syntax::listing::{Block, Head, Symbol};
use kinds::Numbering;

/// Assembles the symbols of a listing, one at a time.
pub struct Reader {
    /// Names of symbols and registers.
    pub names: Interner,
    /// The symbols referred to so far.
    pub unit: Unit,
    encoder: Encoder,
    /// Which release's numbers the relocations have, once that is seen.
    numbering: Numbering,
    symbol: Symbol,
    operands: Vec<Operand>,
    addrs: Vec<Addr>,
    code: Code,
}

/// The code of one function, made from its text.
#[derive(Clone, Debug, Default)]
pub struct Code {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its relocations, in order of offset.
    pub relocs: Vec<Reloc>,
}

/// What one symbol had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Functions.
    pub functions: u64,
    /// Instructions and directives in them.
    pub instructions: u64,
    /// Bytes of code that were made and compared.
    pub bytes: u64,
    /// Functions whose dump the listing leaves out, so that nothing was compared.
    pub unchecked: u64,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// A reader that knows no symbols yet.
    pub fn new() -> Self {
        Self {
            names: super::vocabulary::interner(),
            unit: Unit::default(),
            encoder: Encoder::new(),
            numbering: Numbering::default(),
            symbol: Symbol::default(),
            operands: Vec::new(),
            addrs: Vec::new(),
            code: Code::default(),
        }
    }

    /// Reads one symbol; a function is assembled and compared with its dump and relocations. Positions of
    /// diagnostics count from `position`, that of the block's first byte.
    pub fn verify(&mut self, block: &Block, position: u32, sink: &mut Sink) -> Counts {
        let mut symbol = std::mem::take(&mut self.symbol);
        let mut code = std::mem::take(&mut self.code);
        let head = symbol.read(block);
        let counts = match head {
            Some(head) => self.read_one(block, &head, &mut symbol, position, &mut code, true, sink),
            None => {
                refuse_unknown(block, &symbol, position, sink);
                Counts::default()
            }
        };
        self.symbol = symbol;
        self.code = code;
        counts
    }

    /// Checks a symbol, and assembles it if it is a function; `check` compares it with its dump.
    #[expect(clippy::too_many_arguments, reason = "the parts of one symbol, split for the borrow checker")]
    fn read_one(
        &mut self,
        block: &Block,
        head: &Head,
        symbol: &mut Symbol,
        position: u32,
        code: &mut Code,
        check: bool,
        sink: &mut Sink,
    ) -> Counts {
        refuse_unknown(block, symbol, position, sink);
        check::dump(head, symbol, position, sink);
        if !head.kind.starts_with("STEXT") {
            return Counts::default();
        }
        if !check {
            symbol.bytes.clear();
        }
        let errors = sink.errors();
        let instructions = symbol.instructions.len() as u64;
        let mut counts = Counts { functions: 1, instructions, ..Counts::default() };
        self.assemble(block, head, symbol, position, code, sink);
        if sink.errors() > errors {
            return counts;
        }
        counts.bytes = code.bytes.len() as u64;
        if symbol.bytes.is_empty() && head.size > 0 {
            counts.unchecked = 1;
        } else {
            self.relocations(block, symbol, code, position, sink);
        }
        counts
    }
}

/// Lines that belong to no symbol, or to none that a listing has.
fn refuse_unknown(block: &Block, symbol: &Symbol, position: u32, sink: &mut Sink) {
    if block.text.starts_with('#') {
        return;
    }
    for line in &symbol.unknown {
        sink.push(unreadable(Span::new(position + line.start, position + line.end)));
    }
}

fn unreadable(span: Span) -> Diagnostic {
    Diagnostic::error("listing-line", span, "this is no line of a listing").note(
        "a symbol has a head line, then lines of instructions, of bytes and of relocations, each after a tab",
    )
}
