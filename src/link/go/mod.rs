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
mod deflate;
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
mod pdqsort;
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
#[doc(hidden)] // Tests compare it with Go's.
pub use deflate::compress as deflate;
use marks::State;
pub use options::{ImportConfig, Options};
#[doc(hidden)]
pub use pdqsort::sort;
pub use refusal::Refusal;
#[cfg(feature = "cli")]
pub(crate) use release::RELEASE;
use relocate::Relocator;
use setup::Strings;
pub use sizes::Size;
use symbols::Sym;
pub use why::{Chain, Step};

/// A program that was linked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Linked {
    /// The bytes of the file.
    pub image: Vec<u8>,
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
    let opened = load::open(options, files);
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
    for (parents, name) in
        parents.iter().flat_map(|parents| options.why.iter().map(move |name| (parents, name)))
    {
        match parents.chains(symbols, state, name) {
            Ok(found) => chains.extend(found),
            Err(reason) => warnings.push(reason),
        }
    }
    // From here on, only symbols that phases create are added to what is reachable.
    begin("set strings");
    let module = setup::runtime(symbols, state)?;
    let libraries = text_layout::postorder(&symbols.libraries)?;
    let ordered = text_layout::order(symbols, &libraries, &state.reached, &fips);
    setup::strings(symbols, state, &strings)?;
    begin("check the stack");
    nosplit::check(symbols, &ordered)?;
    begin("place functions");
    let text = text_layout::place(symbols, state, ordered.clone())?;
    setup::build_info(symbols, state, &strings);
    begin("plan pc tables");
    let parts = markers::pc_tables(symbols, state);
    let pclntab = pclntab::plan(symbols, state, &text, options.goroot.as_deref())?;
    begin("place data");
    markers::places(symbols, state);
    let lengths = module_data::make(symbols, state, &text, &pclntab, &parts, [module, tasks])?;
    let layout = data_layout::place(symbols, state, &text, &pclntab, &parts, (module, &lengths))?;
    // Every reachable symbol has its address.
    begin("write sections");
    let unreachable = symbols.lookup(b"runtime.unreachableMethod", abi::INTERNAL).unwrap_or(Sym::NONE);
    let relocator = Relocator { symbols, state, layout: &layout, unreachable };
    let program = write::Program { relocator, text: &text, pclntab: &pclntab, parts: &parts, fips: &fips };
    let debug = dwarf::Input {
        symbols,
        state,
        layout: &layout,
        text: &text,
        ordered: &ordered,
        libraries: &libraries,
        version,
        goroot: options.goroot.as_deref(),
    };
    // Debug information takes longer, and some of it only one thread.
    let compress = (!options.plain_dwarf).then_some(match options.fast_compression {
        true => deflate::compress_in_parts,
        false => deflate::compress,
    });
    let (debug, loaded) = rayon::join(
        || match options.no_dwarf {
            true => Ok(Vec::new()),
            false => dwarf::make(&debug, compress),
        },
        || write::loaded(&program),
    );
    let debug = debug?;
    begin("assemble the image");
    let (image, tables) = write::write(&program, &debug, loaded?, options)?;
    let sizes = if options.sizes { sizes::of(&program, &debug, tables, image.len()) } else { Vec::new() };
    Ok(Linked { image, warnings, chains, sizes })
}
