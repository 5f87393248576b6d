//! The linker: from objects and archives to a static executable. Go programs have phases of their own, in `go`.
//!
//! In: a list of files, a way to open them, and options. Out: the bytes of an ELF executable, or diagnostics. The functions
//! `phases` and `of_program` list the phases. Each phase borrows the results of earlier ones and never changes them; files,
//! sections and names are ids into flat vectors; the result does not depend on the number of threads.
//!
//! Deliberately absent: shared libraries and programs that load them, scripts that control layout, link-time optimization.

mod elf;
pub mod go;
mod ids;
mod image;
mod input;
mod messages;
mod model;
mod options;
mod place;
mod relax;
mod relocatable;
mod relocate;
mod resolve;
mod synthetic;
mod write;

use crate::diag::{Diagnostic, Severity, Sink};
use crate::source::Mapper;
use elf::eh_frame;
use ids::NameId;
use input::{decompress, open, read};
use model::names::{self, Key, Names};
use model::program::Program;
pub use options::{
    Assignment, BuildId, CommonOrder, Compression, Discard, Expression, Input, Operator, Options, Packing,
    Strip, Tell, Unresolved,
};
use place::addresses::Addresses;
use place::{layout, merge, outputs, unwind};
use resolve::definitions::Definition;
use resolve::resolved::Resolved;
use resolve::{
    archive_members, definitions, defsym, discard, entry, gc, scan, tell, undefined, warnings, wrap,
};
use synthetic::{kept_relocations, symbol_plan};

/// The result of linking.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Linked {
    /// The executable; none if there are errors.
    pub image: Option<Vec<u8>>,
    /// The link map, if it was requested.
    pub map: Option<String>,
    /// The output that [`Options::tell`] asks for: about files and references, then about symbols and discarded sections.
    pub told: [String; 2],
    /// The paths of all files read, in order.
    pub read: Vec<String>,
    /// Errors and warnings.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether all that is missing is a runtime for Go's `main.main`. Nothing was linked then, and there are no
    /// diagnostics.
    pub wants_runtime: bool,
}

impl Linked {
    /// Whether there are errors.
    pub fn failed(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) || self.wants_runtime
    }
}

/// Called with the name of each phase as it begins, in order; the last phase ends when linking does.
pub type Observer<'a> = dyn FnMut(&'static str) + Send + 'a;

/// Links a static executable. `files` opens the inputs.
pub fn link(inputs: &[Input], options: &Options, files: &dyn Mapper) -> Linked {
    link_observed(inputs, options, files, &mut |_| {})
}

/// Links like [`link`], and calls `begin` with the name of each phase.
pub fn link_observed(
    inputs: &[Input],
    options: &Options,
    files: &dyn Mapper,
    begin: &mut Observer<'_>,
) -> Linked {
    let mut sink = Sink::default();
    begin("open files");
    // Files are opened one at a time: each may name the next.
    let files = open::open(inputs, options, files, &mut sink);
    let mut linked = in_pool(options.threads, || phases(&files, options, begin, &mut sink));
    linked.diagnostics = sink.into_list();
    linked.read = files.read;
    linked
}

/// Runs `work` on this many threads, or on one per processor.
fn in_pool<T: Send>(threads: Option<usize>, work: impl FnOnce() -> T + Send) -> T {
    let pool = threads.and_then(|threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().ok());
    match pool {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

/// The phases from opened files to the objects of the program.
fn phases(files: &open::Files, options: &Options, begin: &mut Observer<'_>, sink: &mut Sink) -> Linked {
    let wrapped = wrap::names(&options.wrapped);
    begin("read symbols");
    let candidates = read::candidates(&files.opened, sink);
    if sink.errors() > 0 {
        // Errors about undefined symbols would be misleading.
        return Linked::default();
    }
    // From here on every symbol is in an existing section.
    begin("intern names");
    let mut names = Names::default();
    let mut globals = names::intern(&candidates, &mut names);
    wrap::apply(&wrapped, &candidates, &mut globals, &mut names);
    let roots = wanted(options).map(|name| names.add(Key::plain(name.as_bytes()))).collect::<Vec<_>>();
    let entry = roots[0];
    if !options.relocatable && entry::wants_runtime(&candidates, &globals, &names, entry) {
        entry::check_runtime(&candidates, &globals, &names, sink);
        return Linked { wants_runtime: sink.errors() == 0, ..Linked::default() };
    }
    begin("choose archive members");
    // An object that will be linked again needs no entry point yet.
    let roots = &roots[usize::from(options.relocatable)..];
    let needed = archive_members::needed(&candidates, &globals, &names, roots);
    let needed = candidates.into_iter().zip(globals).zip(needed).filter(|(_, is_needed)| *is_needed);
    begin("read objects");
    let objects = read::objects(needed.map(|(object, _)| object).collect(), options, sink);
    begin("decompress strings");
    let decompressed = decompress::strings(&objects, options.strip, sink);
    let program = Program::new(decompress::with(objects, &decompressed), names, options.demangle);
    if sink.errors() > 0 {
        return Linked::default();
    }
    let told = requested_information(&files.read, &program, &options.tell);
    let mut linked = of_program(&program, entry, roots, options, begin, sink);
    let [output, log] = told;
    linked.told[0].insert_str(0, &output);
    linked.told[1].insert_str(0, &log);
    linked
}

/// The requested information about the objects: for standard output, and for standard error.
fn requested_information(read: &[String], program: &Program<'_>, tell: &options::Tell) -> [String; 2] {
    let mut output = if tell.files > 0 { tell::files(read, program, tell) } else { String::new() };
    if tell.references {
        output += &tell::references(program);
    }
    [output, tell::symbols(program, tell)]
}

/// The phases from the objects to the output. Sections are well formed; relocations are not checked yet.
fn of_program(
    program: &Program<'_>,
    entry: NameId,
    roots: &[NameId],
    options: &Options,
    begin: &mut Observer<'_>,
    sink: &mut Sink,
) -> Linked {
    begin("resolve names");
    let kept = discard::keep(program, options.strip);
    let definitions = definitions::resolve(program, &kept, options, sink);
    let resolved = Resolved { program, definitions: &definitions, options };
    if !defsym::check(resolved, sink) {
        return Linked::default();
    }
    // Every name has one definition, in a section that is kept.
    begin("read unwind records");
    let unwind_records = eh_frame::read(program, &kept, sink);
    begin("collect live sections");
    let before = options.tell.discarded.then(|| kept.clone());
    let live = gc::collect(resolved, &unwind_records, kept, roots);
    let discarded = before.map(|kept| tell::discarded(program, &kept, &live)).unwrap_or_default();
    if options.relocatable {
        begin("join sections");
        let unwind = unwind::plan(resolved, &unwind_records, &live);
        let features = synthetic::features(resolved);
        let parts = relocatable::Parts { resolved, unwind: &unwind, live: &live, features };
        let image = relocatable::link(&parts, sink);
        return Linked { image, told: [String::new(), discarded], ..Linked::default() };
    }
    begin("scan relocations");
    let (needs, missing) = scan::scan(resolved, &live, sink);
    undefined::report(resolved, &missing, sink);
    undefined::require(resolved, sink);
    warnings::report(resolved, &live, sink);
    // Every relocation of a loaded section is inside it and has a symbol; whatever it needs has a slot.
    begin("merge strings");
    let pools = merge::merge(program, &live);
    begin("plan unwind records");
    let unwind = unwind::plan(resolved, &unwind_records, &live);
    begin("gather output sections");
    let wanted = synthetic::Wanted {
        needs: &needs,
        counts: synthetic::counts(resolved, &needs),
        unwind: &unwind,
        features: synthetic::features(resolved),
        options,
    };
    let made = synthetic::loaded(&wanted);
    let mut outputs = outputs::gather(resolved, &live, &pools, made, sink);
    begin("plan the symbol table");
    let symbols = symbol_plan::plan(resolved, &pools, &outputs);
    let kept = kept_relocations::plan(resolved, &outputs, &unwind);
    kept_relocations::add(&mut outputs, &kept);
    synthetic::add_tables(&mut outputs, &symbols, options);
    check(resolved, &outputs, sink);
    entry::check(resolved, entry, sink);
    if sink.errors() > 0 {
        return Linked::default();
    }
    // Output sections are in order and their sizes are known.
    begin("lay out");
    let held = program.size_in_memory() + synthetic::size_in_memory(&outputs);
    let layout = match layout::layout(&outputs, held, warnings::has_exec_stack(resolved), options) {
        Ok(layout) => layout,
        Err((code, reason)) => {
            sink.push(messages::error(code, reason));
            return Linked::default();
        }
    };
    begin("find addresses");
    let places = synthetic::places(&outputs, &layout);
    let addresses = Addresses::new(resolved, &needs, &pools, &unwind, &outputs, &layout, places);
    // Every address is known, so everything can be written in any order.
    begin("write the image");
    let entry = match definitions.get(entry) {
        Definition::Undefined => entry::number(&options.entry).or_else(|| {
            let code = outputs.list.position(|output| output.name == b".text")?;
            Some(layout.address(code))
        }),
        _ => addresses.in_table(entry),
    };
    let plan = synthetic::Plan {
        addresses: &addresses,
        symbols: &symbols,
        wanted: &wanted,
        entry: entry.unwrap_or(0),
    };
    let image = write::write(&plan, sink);
    let map = options.map.then(|| {
        begin("write the map");
        write::map::text(&addresses)
    });
    let told = [String::new(), discarded];
    Linked { image: (sink.errors() == 0).then_some(image), map, told, ..Linked::default() }
}

/// The names to link in even if no object refers to them, the entry point first.
fn wanted(options: &Options) -> impl Iterator<Item = &str> {
    let bases = options.definitions.iter().flat_map(|assignment| {
        let mut names = vec![assignment.name.as_str()];
        assignment.value.symbols(&mut names);
        names
    });
    let names = options.undefined.iter().chain(&options.required).map(String::as_str);
    std::iter::once(options.entry.as_str()).chain(names).chain(bases)
}

/// Checks the program as a whole.
fn check(resolved: Resolved<'_, '_>, outputs: &outputs::Outputs<'_>, sink: &mut Sink) {
    if resolved.program.objects.is_empty() && sink.errors() == 0 {
        let note = "a member of an archive is linked only where an object needs what it defines";
        let error = messages::error("no-input", "no objects to link").note(note);
        sink.push(error.help("name an object, or put `--whole-archive` before the archives"));
    }
    if resolved.options.emit_relocs && resolved.options.strip == Strip::All {
        sink.push(messages::error(
            "no-symbols",
            "relocations cannot be kept without symbols: leave out `-s`",
        ));
    }
    if resolved.options.packing == options::Packing::All && resolved.options.warn_writable_code {
        let message = "the program has a segment that is both writable and executable";
        sink.push(Diagnostic::unplaced(Severity::Warning, "writable-code", message));
    }
    if outputs.list.len() > image::MOST_SECTIONS {
        sink.push(messages::error("too-large", "the program has too many sections"));
    }
}
