//! The linker of Go programs: archives of the compiler to the same file that `go tool link` writes, for Go 1.27, linux/amd64,
//! without C and position-dependent.
//!
//! In: the archives of a program's packages, by a way to open them, and options. Out: the bytes of the program, or why it is not linked here: it is of
//! another kind, or there is an error in it. [`link`] lists Go's phases (cmd/link/internal/ld/main.go); each borrows what those before it
//! found out. Numbers of symbols decide ties, so phases make symbols in Go's order.
//!
//! Deliberately absent: words for errors as Go has them. Whoever has Go's linker asks that.

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
mod relocate;
mod relocation;
mod setup;
mod symbols;
mod symtab;
mod text_layout;
mod types;
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
use relocate::Relocator;
use setup::Strings;
use symbols::Sym;

/// Links a program. `files` opens the archives; `begin` is told the name of each phase.
///
/// # Errors
///
/// Whatever Go's linker would not link, and what this one does not: the program is then to be linked with that.
pub fn link(
    options: &Options,
    files: &dyn Mapper,
    begin: &mut (dyn FnMut(&'static str) + Send),
) -> Result<Vec<u8>, Refusal> {
    begin("load objects");
    let opened = load::open(options, files);
    let loaded = load::load(&opened)?;
    let strings = Strings::new(options, loaded.version)?;
    let version = loaded.version;
    begin("number symbols");
    let symbols = &mut number::number(loaded)?;
    // Every reference has a symbol now; some of them nobody defines.
    let state = &mut State::default();
    let fips = fips::make(symbols, state);
    begin("order initializations");
    let tasks = inittasks::make(symbols)?;
    begin("mark what is reached");
    deadcode::mark(symbols, state, tasks)?;
    // From here on only what phases make is added to what is reached.
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
    // Every symbol that is reached has its address.
    let debug = if options.no_dwarf {
        Vec::new()
    } else {
        begin("make debug information");
        let mut debug = dwarf::make(&dwarf::Input {
            symbols,
            state,
            layout: &layout,
            text: &text,
            ordered: &ordered,
            libraries: &libraries,
            version,
            goroot: options.goroot.as_deref(),
        })?;
        begin("compress debug information");
        if !options.plain_dwarf {
            dwarf::compress(&mut debug);
        }
        debug
    };
    begin("write");
    let unreachable = symbols.lookup(b"runtime.unreachableMethod", abi::INTERNAL).unwrap_or(Sym::NONE);
    let relocator = Relocator { symbols, state, layout: &layout, unreachable };
    let program = write::Program {
        relocator,
        text: &text,
        pclntab: &pclntab,
        parts: &parts,
        fips: &fips,
        debug: &debug,
    };
    write::write(&program, options)
}
