//! The assembler: from files to a [`Unit`].
//!
//! In: the files of one object and the options of the command. Out: [`Assembly`]: the unit that the
//! emitters read, and the diagnostics. [`assemble`] lists the passes. The encodings themselves are
//! chosen in [`amd64`](crate::amd64); object formats are the emitters' business.

mod dynlink;
mod edit;
mod encode;
mod frame;
mod funcdata;
mod funcid;
mod options;
mod package;
mod pad;
mod r15;
mod refusal;
mod relax;
mod resolve;
mod rewrite;
mod spectre;
mod stack_check;
mod suggest;
mod unsafe_points;
mod vocabulary;

pub use options::{Input, Options};

use crate::amd64::Encoder;
use crate::diag::{Diagnostic, Severity, Sink};
use crate::obj::{Function, SymbolId, SymbolKind, Unit};
use crate::source::{Expansions, Interner, LineBases, Loader, SourceMap, Span};
use crate::syntax::{self, Parser, Statement};

/// The size of arguments that TEXT does not tell (abi.ArgsSizeUnknown in internal/abi).
pub const ARGS_UNKNOWN: i32 = i32::MIN;

/// What one assembly gives.
#[derive(Debug)]
pub struct Assembly {
    /// The symbols with their bytes; of use only if there are no errors.
    pub unit: Unit,
    /// What was found, in the order of the text where it has a place.
    pub diagnostics: Vec<Diagnostic>,
    /// The files read.
    pub sources: SourceMap,
    /// The macros used.
    pub expansions: Expansions,
}

impl Assembly {
    /// Whether the unit is of no use.
    pub fn failed(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// What all passes over a function have at hand.
struct Lowering<'a> {
    unit: &'a mut Unit,
    names: &'a mut Interner,
    options: &'a Options,
    sink: &'a mut Sink,
    /// Symbols made for constants, in order of first use.
    constants: &'a mut Vec<SymbolId>,
}

/// Assembles the files of one object, in order.
pub fn assemble(inputs: &[Input], options: &Options, loader: &dyn Loader) -> Assembly {
    let mut run = Run {
        options,
        unit: Unit::default(),
        names: vocabulary::interner(),
        sources: SourceMap::default(),
        expansions: Expansions::default(),
        lines: LineBases::default(),
        sink: Sink::default(),
        constants: Vec::new(),
    };
    let mut encoder = Encoder::new();
    for input in inputs {
        // 1. Statements become functions and data; every name has its meaning.
        let (text, broken) = run.resolve(input, loader);
        // 2. Functions refer to the maps that the garbage collector and tracebacks need.
        run.funcdata(&text);
        // 3.–9. Each function by itself becomes bytes. Nothing refers to another function's body.
        run.lower(&text, &broken, &mut encoder);
    }
    // Last, what all functions share.
    run.finish()
}

struct Run<'a> {
    options: &'a Options,
    unit: Unit,
    names: Interner,
    sources: SourceMap,
    expansions: Expansions,
    lines: LineBases,
    sink: Sink,
    constants: Vec<SymbolId>,
}
