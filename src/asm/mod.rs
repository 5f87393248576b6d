//! The assembler: from files to a [`Unit`](crate::obj::Unit).
//!
//! In: the files of one object and the options of the command. Out: [`Assembly`]: the unit that the
//! emitters read, and the diagnostics. `assemble_with` and `lower` below list all passes. The encodings
//! themselves are chosen in [`amd64`](crate::amd64); object formats are the emitters' business.

mod assembly;
mod encode;
mod go;
pub(crate) mod listing;
mod lowering;
mod options;
mod passes;
mod resolve;
mod session;
#[cfg(test)]
mod tests;

pub use assembly::Assembly;
pub use go::{experiments, symabis};
pub use listing::input::is_listing;
pub use options::{Input, Options};

use crate::flow::caller_frame;
use crate::source::Loader;
use assembly::Progress;
use encode::{Scratch, relax};
use go::fips;
use lowering::{Lowered, Lowering, Shared};
use passes::{dynlink, frame, funcdata, jumps, lost_data, r15, rewrite, spectre, unsafe_points};
use resolve::Draft;

/// The size of arguments that TEXT does not tell (abi.ArgsSizeUnknown in internal/abi).
pub(crate) const ARGS_UNKNOWN: i32 = i32::MIN;

/// Assembles the source files of one object, in order, or reads listings if one of the inputs is a listing.
pub fn assemble(inputs: Vec<Input>, options: &Options, loader: &dyn Loader) -> Assembly {
    if inputs.iter().any(is_listing) {
        return read_listings(inputs, options);
    }
    assemble_source(inputs, options, loader)
}

/// Assembles the source files of one object, in order.
pub(crate) fn assemble_source(inputs: Vec<Input>, options: &Options, loader: &dyn Loader) -> Assembly {
    assemble_with(Progress::new(options), inputs, loader)
}

/// Reads listings back into one object: they have been through all passes already.
pub(crate) fn read_listings(inputs: Vec<Input>, options: &Options) -> Assembly {
    listing::input::assemble(inputs, options)
}

/// Adds source to what was assembled without errors, of source or of listings. What is added is text that was made, and
/// no file. `options` are those of the new text.
pub(crate) fn extend(
    assembly: Assembly,
    inputs: Vec<Input>,
    options: &Options,
    loader: &dyn Loader,
) -> Assembly {
    assemble_with(Progress::resume(assembly, options), inputs, loader)
}

/// The passes over files, in order.
fn assemble_with(mut progress: Progress, inputs: Vec<Input>, loader: &dyn Loader) -> Assembly {
    let options = progress.options;
    let mut scratch = Scratch::default();
    for input in inputs {
        // Statements become functions and data; every name has its meaning, every label its place.
        let mut functions = progress.resolve(input, loader);
        // Functions refer to the maps that the garbage collector and tracebacks need.
        funcdata::settle(&mut functions, &mut progress.unit, options, &mut progress.sink);
        for function in functions {
            // Each function by itself becomes bytes: none sees what comes of another, so that their order is free.
            let lowered = lower(function, progress.shared(), &mut scratch);
            // In the order of the text, constants and other new symbols are numbered, and messages collected.
            progress.merge(lowered);
        }
    }
    // From here on no symbol is added.
    progress.append_constants();
    if progress.sink.errors() == 0 {
        // Otherwise a GLOBL that was refused may be the one that is missing.
        lost_data::warn(progress.new_symbols(), &progress.unit, &mut progress.sink);
    }
    fips::check(&progress.unit, options, &mut progress.sink);
    progress.finish()
}

/// The passes over one function, in order.
fn lower(draft: Draft, shared: Shared, scratch: &mut Scratch) -> Lowered {
    let mut cx = Lowering::new(&draft, shared);
    let (mut function, options) = (draft.function, shared.options);
    if options.dynlink {
        r15::check(&function, &mut cx);
    }
    rewrite::use_machine_forms(&mut function, &mut cx);
    // From here on operands are what the machine has, or refer to symbols.
    jumps::collapse_chains(&mut function);
    if options.dynlink {
        dynlink::use_offset_table(&mut function, &mut cx);
    }
    frame::add(&mut function, &mut cx);
    // From here on SP means the hardware's, and the list of instructions is complete.
    if options.retpoline {
        spectre::use_retpolines(&mut function, &mut cx);
    }
    encode::instructions(&mut function, scratch, &mut cx);
    // From here on all bytes are known but those of branches and padding.
    let code = if cx.is_sound() { relax::lay_out(&mut function, scratch, &mut cx) } else { None };
    // From here on every pc is final.
    if options.shared {
        unsafe_points::mark_g_loads(&mut function);
    }
    if options.debug {
        function.unwind = caller_frame::rows(&function);
    }
    cx.finish(function, code)
}
