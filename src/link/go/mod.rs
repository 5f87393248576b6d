//! The linker of Go programs: from the compiler's archives to the same file that `go tool link` writes, for Go 1.27,
//! linux/amd64, without cgo, at a fixed address.
//!
//! In: the archives of a program's packages, a way to open them, and options. Out: the bytes of the program, or why it is
//! not linked here: its kind is not supported, or there is an error in it. [`link`] lists Go's phases
//! (cmd/link/internal/ld/main.go); each borrows the results of those before it. Symbol numbers break ties, so phases create
//! symbols in Go's order.
//!
//! Deliberately absent: Go's error messages. A caller that has Go's linker runs it to get them.

mod align;
mod data_layout;
mod deadcode;
#[doc(hidden)] // Tests compare it with Go's.
pub mod deflate;
mod dwarf;
mod fips;
mod gcprog;
mod inittasks;
mod kind;
mod linkname;
mod load;
mod markers;
mod marks;
mod module_data;
mod nosplit;
mod number;
mod options;
mod pclntab;
mod pclntab_write;
#[doc(hidden)]
pub mod pdqsort;
mod refusal;
mod release;
mod relocate;
mod relocation;
mod setup;
mod sizes;
mod symbols;
mod symtab;
mod text_layout;
mod types;
mod why;
mod write;

use crate::goobj::format::abi;
use crate::source::Mapper;
use marks::State;
pub use options::{ImportConfig, Options};
pub use refusal::Refusal;
#[cfg(feature = "cli")]
pub(crate) use release::RELEASE;
use relocate::Relocator;
use setup::Strings;
pub use sizes::Size;
pub use symbols::Counts;
use symbols::Sym;
pub use why::{Chain, Step};

/// A program that was linked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Linked {
    /// The bytes of the file.
    pub image: Vec<u8>,
    /// How many symbols were numbered, and how many are in the program.
    pub counts: Counts,
    /// What is probably not as intended, in sentences: the program is linked nevertheless.
    pub warnings: Vec<String>,
    /// The chains of the symbols that [`Options::why`] names.
    pub chains: Vec<Chain>,
    /// With [`Options::sizes`], what the bytes are for.
    pub sizes: Vec<Size>,
}

/// Links a program. `files` opens the archives; `begin` is called with the name of each phase.
///
/// # Errors
///
/// Whatever Go's linker would reject, and what this one does not support: the program must then be linked with Go's linker.
pub fn link(
    options: &Options,
    files: &dyn Mapper,
    begin: &mut (dyn FnMut(&'static str) + Send),
) -> Result<Linked, Refusal> {
    begin("load objects");
    let opened = load::open(options, files)?;
    let loaded = load::load(&opened)?;
    let strings = Strings::new(options, loaded.version)?;
    let version = loaded.version;
    begin("number symbols");
    let symbols = &mut number::number(loaded)?;
    // Every reference has a symbol now; some are defined nowhere.
    let state = &mut State::default();
    let fips = fips::make(symbols, state);
    begin("order initializations");
    let tasks = inittasks::make(symbols)?;
    begin("mark reachable symbols");
    let parents = &mut (!options.why.is_empty()).then(why::Parents::default);
    deadcode::mark(symbols, state, tasks, parents)?;
    let mut warnings = strings.unknown(symbols);
    let mut chains = Vec::new();
    if let Some(parents) = parents {
        let (found, unknown) = parents.answer(symbols, state, &options.why);
        chains = found;
        warnings.extend(unknown);
    }
    // From here on, only symbols that phases create are added to what is reachable.
    begin("set strings");
    let module = setup::runtime(symbols, state)?;
    let libraries = text_layout::postorder(&symbols.libraries)?;
    let ordered = text_layout::order(symbols, &libraries, &state.reached, &fips);
    setup::strings(symbols, state, &strings)?;
    begin("place functions");
    let text = text_layout::place(symbols, state, ordered.clone())?;
    setup::build_info(symbols, state, &strings);
    // Symbols are complete, but for the contents of a few, which follow from layout.
    let parts = markers::pc_tables(symbols, state);
    markers::places(symbols, state);
    let module = module_data::declare(symbols, state, &text, [module, tasks])?;
    let (symbols, state) = (&*symbols, &*state);
    begin("plan pc tables and data");
    let collect = dwarf::Collect { symbols, state, ordered: &ordered, libraries: &libraries };
    // The types of debug information take one thread, and so do the pc tables.
    let (units, placed) = rayon::join(
        || (!options.no_dwarf).then(|| dwarf::collect(&collect)).transpose(),
        || {
            let (pclntab, (groups, enough)) = rayon::join(
                || pclntab::plan(symbols, &text, options.goroot.as_deref()),
                || rayon::join(|| data_layout::sort(symbols, state), || nosplit::check(symbols, &ordered)),
            );
            enough?;
            let pclntab = pclntab?;
            let layout = data_layout::place(symbols, &text, groups?, &pclntab, &parts, &module)?;
            Ok((pclntab, layout))
        },
    );
    let (units, (pclntab, layout)) = (units?, placed?);
    // Every reachable symbol has its address.
    begin("write sections");
    let unreachable = symbols.lookup(b"runtime.unreachableMethod", abi::INTERNAL).unwrap_or(Sym::NONE);
    let relocator = Relocator { symbols, state, layout: &layout, unreachable };
    let program = write::Program { relocator, text: &text, pclntab: &pclntab, parts: &parts, fips: &fips };
    let goroot = options.goroot.as_deref();
    let debug = dwarf::Input { symbols, layout: &layout, text: &text, version, goroot };
    // Debug information takes longer.
    let compress = (!options.plain_dwarf).then_some(match options.fast_compression {
        true => deflate::compress_in_parts,
        false => deflate::compress,
    });
    let start = write::start(&layout, options)?;
    let (debug, (loaded, table)) = rayon::join(
        || units.map_or(Ok(Vec::new()), |units| dwarf::make(&debug, units, compress)),
        || {
            let table = || (!options.no_symbols).then(|| write::symbol_table(&program, &start));
            rayon::join(|| write::loaded(&program), table)
        },
    );
    let debug = debug?;
    begin("assemble the image");
    let (image, tables) = write::write(&program, start, &debug, table, loaded?)?;
    let sizes = if options.sizes { sizes::of(&program, &debug, tables, image.len()) } else { Vec::new() };
    let counts = Counts { reached: state.reached.count(), ..symbols.counts };
    Ok(Linked { image, counts, warnings, chains, sizes })
}
