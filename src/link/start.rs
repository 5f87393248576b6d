//! Whether the program is one of Go's that nothing starts.
//!
//! In: all objects, and the entry point. Out: whether some object defines `main.main`, and none the entry point: then a
//! runtime is missing that starts it.

use super::ids::SymbolId;
use super::input::Candidate;
use super::names::Names;
use super::pull::is_defined;

/// Go's function that a program starts with.
const MAIN: &[u8] = b"main.main";

/// Whether a runtime would start the program.
pub(super) fn wants_runtime(
    objects: &[Candidate<'_>],
    globals: &[Vec<SymbolId>],
    names: &Names<'_>,
    entry: SymbolId,
) -> bool {
    let Some(main) = names.find(MAIN) else { return false };
    let defines = |id: SymbolId| {
        objects.iter().zip(globals).any(|(object, ids)| {
            object.symbols.globals().zip(ids).any(|(symbol, own)| *own == id && is_defined(object, symbol))
        })
    };
    defines(main) && !defines(entry)
}
