//! The assembler: from files to a [`Unit`](crate::obj::Unit).
//!
//! In: the files of one object and the command's options. Out: [`Assembly`]: the unit that the emitters read, and the
//! diagnostics. `assemble_on`, `lower` and `add_frame` below list all passes. The encodings themselves are chosen in
//! [`amd64`](crate::amd64); object formats are left to the emitters.

mod assembly;
mod early;
mod encode;
mod foreign;
mod go;
mod headers;
pub mod listing;
mod lowering;
mod macro_body;
mod options;
mod passes;
mod resolve;
mod session;
#[cfg(test)]
mod tests;
mod trial;
mod units;
mod written;

pub use assembly::Assembly;
pub(crate) use go::experiments;
pub use go::symabis;
pub use listing::input::is_listing;
pub use options::{Input, KeepWritten, Options};
pub(crate) use written::{Written, declared_frame, first_word, mnemonic, saves_bp, takes_address};

use crate::flow::caller_frame;
use crate::source::{LineBases, Loader};
use assembly::Progress;
use early::Early;
pub(crate) use encode::Scratch;
use encode::relax;
use go::fips;
use lowering::{Lowered, Lowering, Shared};
use passes::{
    dynlink, frame, funcdata, jumps, lost_data, r15, rewrite, spectre, stack_check, tls, unsafe_points,
    wrapper,
};
use resolve::Draft;
pub(crate) use resolve::{BuiltFunction, BuiltNames, Part, Value, text_flags};

/// Assembles the source files of one object, in order, or reads listings if one of the inputs is a listing.
pub fn assemble(inputs: Vec<Input>, options: &Options, loader: &dyn Loader) -> Assembly {
    if inputs.iter().any(is_listing) {
        return read_listings(inputs, options);
    }
    assemble_source(inputs, options, loader)
}

/// Assembles the source files of one object, in order.
pub(crate) fn assemble_source(inputs: Vec<Input>, options: &Options, loader: &dyn Loader) -> Assembly {
    let untried: fn(Vec<Input>, &Options, &dyn Loader) -> Assembly =
        |inputs, options, loader| assemble_in_order(Progress::new(options), inputs, loader);
    // Their text is shared with the sources.
    let names: Vec<String> = inputs.iter().map(|input| input.name.clone()).collect();
    let mut assembly = untried(inputs, options, loader);
    trial::keep_what_works(&mut assembly, &names, options, loader, untried);
    assembly
}

/// Reads listings back into one object: they have already been through all passes.
pub(crate) fn read_listings(inputs: Vec<Input>, options: &Options) -> Assembly {
    listing::input::assemble(inputs, options)
}

/// Adds source to an assembly without errors, of source or of listings. The added source is generated text, not a file.
/// `options` are those of the new text.
pub(crate) fn extend(
    assembly: Assembly,
    inputs: Vec<Input>,
    options: &Options,
    loader: &dyn Loader,
) -> Assembly {
    assemble_in_order(Progress::resume(assembly, options), inputs, loader)
}

/// Assembles files in order, on as many threads as pay.
fn assemble_in_order(progress: Progress, inputs: Vec<Input>, loader: &dyn Loader) -> Assembly {
    let options = progress.options;
    assemble_on(|input| early::threads(input, options), progress, inputs, loader)
}

/// The passes over files, in order, each on so many threads.
fn assemble_on(
    threads: impl Fn(&Input) -> usize,
    mut progress: Progress,
    inputs: Vec<Input>,
    loader: &dyn Loader,
) -> Assembly {
    let options = progress.options;
    let mut scratch = Scratch::default();
    for input in inputs {
        // Statements become functions and data; names and labels are resolved. Functions become bytes where they end,
        // independently of each other and therefore in any order.
        let threads = threads(&input);
        let functions = early::while_reading(threads, options, |take| progress.resolve(input, loader, take));
        // Those with something to report need the names of all symbols.
        progress.add(functions, &mut scratch);
    }
    progress.complete()
}

/// Assembles a built program, in order; none if its text, which is the caller's to make, is to be assembled instead, because
/// there is something to report.
pub(crate) fn assemble_built<'a>(
    parts: impl IntoIterator<Item = Part<'a>>,
    names: BuiltNames<'_>,
    lines: LineBases,
    options: &Options,
    scratch: &mut Scratch,
) -> Option<Assembly> {
    let mut progress = Progress::built(options, lines);
    let functions =
        early::while_building(options, scratch, |take| progress.resolve_built(parts, names, take))?;
    progress.add(functions, scratch);
    Some(progress.complete()).filter(|assembly| assembly.diagnostics.is_empty())
}

impl Progress<'_> {
    /// Adds functions of one text, lowering those that could not be lowered yet.
    fn add(&mut self, functions: Vec<Early>, scratch: &mut Scratch) {
        // Those with something to report need the names of all symbols.
        let mut functions: Vec<Lowered> = functions
            .into_iter()
            .map(|function| match function {
                Early::Lowered(lowered) => *lowered,
                Early::Draft(mut draft) => {
                    let mut lowered = lower(&draft, self.shared(), scratch);
                    let keep = self.options.written;
                    if keep != KeepWritten::None && !draft.broken && lowered.is_sound() {
                        lowered.written =
                            Some(Written::new(&mut draft, &lowered.function, keep, &mut scratch.search).0);
                    }
                    lowered
                }
            })
            .collect();
        // Functions refer to the stack maps that the garbage collector and tracebacks need.
        funcdata::settle(&mut functions, &mut self.unit, self.options, &mut self.sink);
        // Merging in source order numbers constants and other new symbols and collects messages.
        functions.into_iter().for_each(|lowered| self.merge(lowered));
    }

    /// What is left when all functions and data are there.
    fn complete(mut self) -> Assembly {
        // From here on no symbols are added.
        self.append_constants();
        if !self.lost_globl {
            // Otherwise the missing GLOBL may be the lost one.
            lost_data::warn(self.new_symbols(), &self.unit, &mut self.sink);
        }
        self.warn_of_near_names();
        fips::check(&self.unit, self.options, &mut self.sink);
        self.finish()
    }
}

/// The passes over one function, in order.
fn lower(draft: &Draft, shared: Shared, scratch: &mut Scratch) -> Lowered {
    let mut cx = Lowering::new(draft, shared);
    let (mut function, options) = (draft.function(std::mem::take(&mut scratch.function)), shared.options);
    if options.dynlink {
        r15::check(&function, &mut cx);
    }
    rewrite::use_machine_forms(&mut function, &mut cx);
    if options.shared {
        tls::split_loads(&mut function);
    }
    // From here on operands are machine operands or refer to symbols.
    jumps::collapse_chains(&mut function);
    if options.dynlink {
        dynlink::use_offset_table(&mut function, &mut cx);
    }
    if let Some(framing) = frame::start(&mut function, &mut cx) {
        add_frame(framing, &mut cx);
    }
    // From here on SP is the hardware register, and the list of instructions is complete.
    if options.retpoline {
        spectre::use_retpolines(&mut function, &mut cx);
    }
    encode::instructions(&mut function, scratch, &mut cx);
    // From here on all bytes are known except those of branches and padding.
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

/// The passes that add a function's frame, in the order of the code: one walk over its instructions.
fn add_frame(mut framing: frame::Framing, cx: &mut Lowering) {
    let (at, size) = (framing.at, framing.frame);
    let editor = &mut framing.editor;
    let grow = stack_check::start(editor, cx);
    let scratch = wrapper::scratch(cx);
    if grow.is_some() || scratch.is_some() {
        tls::load_g(editor, at, cx);
    }
    if let Some(grow) = grow {
        stack_check::compare(editor, grow, size, at, cx);
    }
    framing.set_up();
    let check = scratch.map(|scratch| wrapper::ask_for_panic(&mut framing.editor, scratch, at, cx));
    framing.append_body(cx);
    // From here on code is reached only by branches.
    let mut editor = framing.editor;
    if let Some(grow) = grow {
        stack_check::append_call(&mut editor, grow, size, cx);
    }
    if let Some(check) = check {
        wrapper::append_check(&mut editor, check, size);
    }
    editor.finish();
}
