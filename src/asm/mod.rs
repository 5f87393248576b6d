//! The assembler: from files to a [`Unit`].
//!
//! In: the files of one object and the options of the command. Out: [`Assembly`]: the unit that the
//! emitters read, and the diagnostics. `assemble_with` lists the passes. The encodings themselves are
//! chosen in [`amd64`](crate::amd64); object formats are the emitters' business.

pub mod arguments;
mod encode;
pub mod go;
pub mod listing;
mod options;
mod passes;
mod resolve;
mod run;
mod session;
mod unwind;

pub use go::{experiments, symabis};
pub use listing::run::is_input as is_listing;
pub use options::{Input, Options};

use crate::diag::{Diagnostic, Sink};
use crate::obj::{SymbolId, Unit};
use crate::source::{Expansions, Loader, SourceMap};
use run::Run;
use rustc_hash::FxHashSet;

/// The size of arguments that TEXT does not tell (abi.ArgsSizeUnknown in internal/abi).
pub const ARGS_UNKNOWN: i32 = i32::MIN;

/// What one assembly gives.
#[derive(Debug)]
pub struct Assembly {
    /// The symbols with their bytes; of use only if there are no errors.
    pub unit: Unit,
    /// What was found, in the order of the text; of very many only the first.
    pub diagnostics: Vec<Diagnostic>,
    /// How many errors there are, those included that are not in the list.
    pub errors: usize,
    /// The files read.
    pub sources: SourceMap,
    /// The macros used.
    pub expansions: Expansions,
}

impl Assembly {
    /// Names of the files read, in order, each once; headers that are built in are no files.
    pub fn files_read(&self) -> impl Iterator<Item = &str> {
        let mut seen = FxHashSet::default();
        let files = self.sources.files().filter(|(_, file)| !file.is_internal());
        files.map(|(_, file)| file.name()).filter(move |name| seen.insert(*name))
    }

    /// Whether the unit is of no use.
    pub fn failed(&self) -> bool {
        self.errors > 0
    }
}

/// What all passes over a function have at hand.
struct Lowering<'a> {
    unit: &'a mut Unit,
    options: &'a Options,
    sink: &'a mut Sink,
    /// Symbols made for constants, in order of first use.
    constants: &'a mut Vec<SymbolId>,
    /// Whether the function has errors already: what may be their consequence is not reported.
    broken: bool,
}

/// Assembles the files of one object, in order.
pub fn assemble(inputs: Vec<Input>, options: &Options, loader: &dyn Loader) -> Assembly {
    if inputs.iter().any(listing::run::is_input) {
        // A listing has been through all of this: it is read back as it stands.
        return listing::run::assemble(inputs, options);
    }
    assemble_with(Run::new(options), inputs, loader)
}

/// Adds source to what was assembled without errors, of source or of listings. What is added is text that was made, and
/// no file. `options` are those of the new text.
pub fn extend(assembly: Assembly, inputs: Vec<Input>, options: &Options, loader: &dyn Loader) -> Assembly {
    assemble_with(Run::resume(assembly, options), inputs, loader)
}

/// The passes, in order.
fn assemble_with(mut run: Run, inputs: Vec<Input>, loader: &dyn Loader) -> Assembly {
    for input in inputs {
        // Statements become functions and data; every name has its meaning, every label its place.
        let file = run.resolve(input, loader);
        // Functions refer to the maps that the garbage collector and tracebacks need.
        run.funcdata(&file);
        // Each function by itself becomes bytes; none looks into another.
        run.lower(&file);
    }
    // Last comes what all functions share.
    run.finish()
}
