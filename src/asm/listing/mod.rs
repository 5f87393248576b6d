//! Reassembles listings: encodes every instruction from its text and checks every byte.
//!
//! In: the symbols of a listing. Out: bytes and relocations of each function, assembled from the text of its instructions,
//! with a diagnostic where the listing's own bytes or relocations differ. In a listing, offsets are final, prologues are
//! explicit, and branches go to pcs, so none of the passes for source runs here.

mod branch_padding;
mod check;
pub(super) mod input;
mod instruction;
mod kinds;
mod operand;
pub(crate) mod print;
mod program;
mod unit;

use crate::asm::go::vocabulary;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Addr, Reloc, SymbolId, Unit};
use crate::source::Span;
use crate::syntax::Operand;
use crate::syntax::listing::{Block, Form, Head, Symbol, Text};
use instruction::Guess;
use kinds::Numbering;
use program::Program;

/// Assembles the symbols of a listing one at a time.
pub struct Reader {
    /// The symbols referred to so far, and all names.
    pub unit: Unit,
    /// Diagnostics since they were last taken.
    sink: Sink,
    /// The linked prefix of names in the current package; none if names do not matter.
    prefix: Option<String>,
    /// Symbols local to the current package.
    statics: Vec<SymbolId>,
    seen: Seen,
    symbol: Symbol,
    operands: Vec<Operand>,
    addrs: Vec<Addr>,
    /// Scratch for the operands of the instruction being recorded.
    recorded: Vec<(Addr, Span)>,
    /// By line of the function, the offset at which it starts.
    starts: Vec<u32>,
    guess: Guess,
    code: Code,
    /// The function for the emitters, if names matter.
    program: Program,
}

/// What the symbols of a listing so far have shown, and later ones must agree with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The form of the head lines of functions.
    form: Option<Form>,
    /// Whether functions have dumps.
    dumped: Option<bool>,
    /// The numbering of relocations, as far as it is known.
    numbering: Numbering,
}

/// The code of one function, assembled from its text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Code {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its relocations, in order of offset.
    pub relocs: Vec<Reloc>,
}

/// Counts for one symbol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Functions.
    pub functions: u64,
    /// Instructions and directives in them.
    pub instructions: u64,
    /// Bytes of code that were assembled and compared.
    pub bytes: u64,
    /// Functions without a dump in the listing, for which nothing was compared.
    pub unchecked: u64,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// A reader without symbols.
    pub fn new() -> Self {
        Self {
            unit: Unit { names: vocabulary::interner(), ..Unit::default() },
            sink: Sink::default(),
            prefix: None,
            statics: Vec::new(),
            seen: Seen::default(),
            symbol: Symbol::default(),
            operands: Vec::new(),
            addrs: Vec::new(),
            recorded: Vec::new(),
            starts: Vec::new(),
            guess: Guess::default(),
            code: Code::default(),
            program: Program::default(),
        }
    }

    /// A reader for a part of a listing, given what the symbols before it have shown.
    pub fn resumed(seen: Seen) -> Self {
        Self { seen, ..Self::new() }
    }

    /// What the symbols so far have shown. Nothing else of them matters to [`verify`](Self::verify).
    pub fn seen(&self) -> Seen {
        self.seen
    }

    /// Reads one symbol; a function is assembled and compared with its dump and relocations. Returns the diagnostics along
    /// with the counts; `position` is the position of the block's first byte.
    pub fn verify(&mut self, block: &Block, position: u32) -> (Counts, Sink) {
        let counts = self.read(block, position, |reader, listed, code| reader.check(listed, code, true));
        (counts.unwrap_or_default(), std::mem::take(&mut self.sink))
    }

    /// Reads the lines of a symbol and passes them on, with storage for its code; returns none if they have no head.
    fn read<T>(
        &mut self,
        block: &Block,
        position: u32,
        then: impl FnOnce(&mut Self, &Listed, &mut Code) -> T,
    ) -> Option<T> {
        let mut symbol = std::mem::take(&mut self.symbol);
        let mut code = std::mem::take(&mut self.code);
        let head = symbol.read(block);
        // Lines of the go command name the package of the following symbols.
        if !block.text.starts_with('#') {
            for line in &symbol.unknown {
                self.sink.push(unreadable(Span::new(position + line.start, position + line.end)));
            }
        }
        let result = head.map(|head| {
            let listed = Listed { block, head, symbol: &symbol, position };
            then(self, &listed, &mut code)
        });
        self.symbol = symbol;
        self.code = code;
        result
    }

    /// Checks a symbol, and assembles it if it is a function; `compare` compares it with its dump.
    fn check(&mut self, listed: &Listed, code: &mut Code, compare: bool) -> Counts {
        check::kind(listed, &mut self.sink);
        check::dump(listed, &mut self.sink);
        self.release(listed);
        if !listed.head.kind.starts_with("STEXT") {
            return Counts::default();
        }
        let errors = self.sink.errors();
        let instructions = listed.symbol.instructions.len() as u64;
        let mut counts = Counts { functions: 1, instructions, ..Counts::default() };
        self.same_dumps(listed);
        let compare = compare && !listed.symbol.bytes.is_empty();
        self.assemble(listed, compare, code);
        if self.sink.errors() > errors {
            return counts;
        }
        counts.bytes = code.bytes.len() as u64;
        if compare {
            self.relocations(listed, code);
        } else {
            counts.unchecked = u64::from(listed.head.size > 0);
        }
        counts
    }
}

/// A symbol of the listing.
struct Listed<'a> {
    block: &'a Block<'a>,
    head: Head<'a>,
    symbol: &'a Symbol,
    /// Position of the block in the sources.
    position: u32,
}

impl Listed<'_> {
    /// The span of part of the block.
    fn span(&self, text: &Text) -> Span {
        Span::new(self.position + text.start, self.position + text.end)
    }

    /// The span of the head line.
    fn head_span(&self) -> Span {
        let end = self.block.text.find('\n').unwrap_or(self.block.text.len());
        Span::new(self.position, self.position + end as u32)
    }
}

fn unreadable(span: Span) -> Diagnostic {
    Diagnostic::error("listing-line", span, "not a line of a listing").note(
        "a symbol has a head line, then lines of instructions, of bytes and of relocations, each after a tab",
    )
}
