//! The linker: objects and archives to a static executable.
//!
//! In: a list of files, the way to open them, and options. Out: the bytes of an ELF executable, or diagnostics
//! that say why there is none. [`link`] is the list of phases. Each borrows what came before it, and changes
//! nothing of it; files, sections and names are numbers in flat arrays; what is done in parallel comes out the
//! same whatever the number of threads.
//!
//! What is deliberately absent: shared libraries and programs that load them, scripts that say how memory is
//! laid out, link-time optimization.

mod elf;
mod ids;
mod input;
mod model;
mod options;
mod place;
mod relocate;
mod resolve;
mod synthetic;
mod write;

use crate::diag::{Diagnostic, Severity, Sink};
use crate::source::{Mapper, Span};
use elf::{eh_frame, gnu_property};
use ids::NameId;
use input::{decompress, open, read};
use model::names::{self, Names};
use model::program::Program;
pub use options::{Assignment, BuildId, Input, Options, Strip};
use place::addresses::{Addresses, Known};
use place::{layout, merge, outputs};
use resolve::definitions::{Definition, Definitions};
use resolve::{archive_members, definitions, defsym, discard, entry, gc, scan, undefined};
use synthetic::symbol_table;

/// What came of linking.
#[derive(Debug, Default)]
pub struct Linked {
    /// The executable; none if there are errors.
    pub image: Option<Vec<u8>>,
    /// Where everything went, if that was asked for.
    pub map: Option<String>,
    /// Errors and warnings.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether all that is missing is a runtime for Go's `main.main`: nothing was linked, and nothing said.
    pub wants_runtime: bool,
}

impl Linked {
    /// Whether there are errors.
    pub fn failed(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) || self.wants_runtime
    }
}

/// Links a static executable. `files` opens what the inputs name.
pub fn link(inputs: &[Input], options: &Options, files: &dyn Mapper) -> Linked {
    let mut sink = Sink::default();
    // Files are opened one after the other: which comes next may stand in the one before.
    let opened = open::open(inputs, &options.search, files, &mut sink);
    let mut linked = in_pool(options.threads, || phases(&opened, options, &mut sink));
    linked.diagnostics = sink.into_list();
    linked
}

/// Runs `work` on so many threads, or as many as there are processors.
fn in_pool<T: Send>(threads: Option<usize>, work: impl FnOnce() -> T + Send) -> T {
    let pool = threads.and_then(|threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().ok());
    match pool {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

fn phases(opened: &[open::Opened], options: &Options, sink: &mut Sink) -> Linked {
    let candidates = read::candidates(opened, sink);
    if sink.errors() > 0 {
        // What a file would have defined is not missing.
        return Linked::default();
    }
    // From here on every symbol lies in a section that is there.
    let mut names = Names::default();
    let globals = names::intern(&candidates, &mut names);
    let roots = wanted(options).map(|name| names.add(name.as_bytes())).collect::<Vec<_>>();
    if entry::wants_runtime(&candidates, &globals, &names, roots[0]) {
        return Linked { wants_runtime: true, ..Linked::default() };
    }
    let live = archive_members::needed(&candidates, &globals, &names, &roots);
    let needed = candidates.into_iter().zip(globals).zip(live).filter(|(_, live)| *live);
    let objects = read::objects(needed.map(|(object, _)| object).collect(), sink);
    let unpacked = decompress::strings(&objects, options.strip, sink);
    let program = Program::new(decompress::with(objects, &unpacked), names);
    if sink.errors() > 0 {
        return Linked::default();
    }
    // Every section is well formed; what relocations say is not yet known.
    // The program's objects are known; from here on nothing is said of the others.
    let kept = discard::keep(&program, options.strip);
    let definitions = definitions::resolve(&program, &kept, options, sink);
    defsym::check(&program, &definitions, options, sink);
    // Every name has its one definition, which lies in a section that is kept.
    let frames = eh_frame::read(&program, &kept, sink);
    let live = gc::collect(&program, &definitions, &frames, kept, options, &roots);
    let pools = merge::merge(&program, &live);
    let (needs, missing) = scan::scan(&program, &definitions, &live, options, sink);
    undefined::report(&program, &definitions, &missing, sink);
    // Every relocation of what is loaded lies in its section and has a symbol; whatever it needs has a slot.
    let unwind = synthetic::eh_frame::plan(&program, &definitions, &frames, &live);
    let counts = synthetic::counts(&program, &definitions, &needs, options);
    let features = gnu_property::features(&program);
    let made = synthetic::loaded(&needs, counts, &unwind, features, options);
    let mut outputs = outputs::gather(&program, &live, &pools, &definitions.commons, made, sink);
    let symbols = symbol_table::plan(&program, &definitions, &pools, &outputs, options);
    synthetic::add_tables(&mut outputs, &symbols, options);
    let entry = roots[0];
    check(&program, &definitions, &outputs, entry, sink);
    if sink.errors() > 0 {
        return Linked::default();
    }
    // Output sections are in order, and have their sizes.
    let layout = match layout::layout(&outputs, program.held() + synthetic::held(&outputs), options) {
        Ok(layout) => layout,
        Err(reason) => {
            sink.push(Diagnostic::error("too-large", Span::default(), reason));
            return Linked::default();
        }
    };
    let (pools, needs) = (&pools, &needs);
    let known = Known {
        program: &program,
        definitions: &definitions,
        pools,
        outputs: &outputs,
        layout: &layout,
        needs,
        unwind: &unwind,
        options,
    };
    let addresses = Addresses::new(known);
    // Every address is known, so all can be written in any order.
    let entry = match definitions.get(entry) {
        Definition::Undefined => entry::number(&options.entry),
        _ => addresses.in_table(entry),
    };
    let entry = entry.unwrap_or(0);
    let plan = write::Plan {
        addresses: &addresses,
        frames: &frames,
        unwind: &unwind,
        symbols: &symbols,
        live: &live,
        counts,
        features,
        entry,
    };
    let image = write::write(&plan, sink);
    let map = options.map.then(|| write::map::text(&addresses));
    Linked { image: (sink.errors() == 0).then_some(image), map, ..Linked::default() }
}

/// Names that are wanted whether or not an object refers to them, the entry point first.
fn wanted(options: &Options) -> impl Iterator<Item = &str> {
    let bases = options.definitions.iter().flat_map(|assignment| {
        [Some(assignment.name.as_str()), assignment.base.as_deref()].into_iter().flatten()
    });
    let names = options.undefined.iter().map(String::as_str);
    std::iter::once(options.entry.as_str()).chain(names).chain(bases)
}

/// Checks what only the whole program can be asked.
fn check(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    outputs: &outputs::Outputs<'_>,
    entry: NameId,
    sink: &mut Sink,
) {
    if program.objects.is_empty() && sink.errors() == 0 {
        sink.push(Diagnostic::error("no-input", Span::default(), "there are no objects to link"));
        return;
    }
    let name = program.shown(entry);
    let is_missing = definitions.get(entry) == Definition::Undefined && entry::number(&name).is_none();
    if is_missing && sink.errors() == 0 {
        let message = format!("the entry point `{name}` is not defined");
        let mut error = Diagnostic::error("no-entry", Span::default(), message);
        if let Some(meant) = undefined::meant(program, definitions, &name, 0) {
            error = error.note(format!("help: `{meant}` is defined: -e {meant}"));
        }
        sink.push(error);
    }
    if outputs.list.len() >= usize::from(object::elf::SHN_LORESERVE) - 1 {
        sink.push(Diagnostic::error("too-large", Span::default(), "the program has too many sections"));
    }
}
