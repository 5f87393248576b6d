//! Where the program starts, and whether it is one of Go's that nothing starts.
//!
//! In: all objects, and the entry point. Out: whether some object defines `main.main`, and none the entry point: then a
//! runtime is missing that starts it.

use super::resolved::Resolved;
use super::undefined;
use crate::diag::Sink;
use crate::link::ids::{CandidateId, NameId};
use crate::link::messages;
use crate::link::model::Candidate;
use crate::link::model::names::{Key, Names};
use crate::link::resolve::definitions::Definition;
use index_vec::IndexSlice;

/// Go's function that a program starts with.
const MAIN: &[u8] = b"main.main";

/// Where a program starts by default, and where Go's do: whoever names another place has a start of their own.
const STARTS: [&[u8]; 2] = [b"_start", b"_rt0_amd64_linux"];

/// An entry point that is an address, not a symbol.
pub(crate) fn number(entry: &str) -> Option<u64> {
    match entry.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => entry.parse().ok(),
    }
}

/// Whether a runtime would start the program.
pub(crate) fn wants_runtime(
    objects: &IndexSlice<CandidateId, [Candidate<'_>]>,
    globals: &IndexSlice<CandidateId, [Vec<NameId>]>,
    names: &Names<'_>,
    entry: NameId,
) -> bool {
    let Some(main) = names.find(Key::plain(MAIN)) else { return false };
    let defines = |id: NameId| {
        objects.iter().zip(globals).any(|(object, ids)| {
            object.symbols.globals().iter().zip(ids).any(|(symbol, own)| *own == id && symbol.is_defined())
        })
    };
    defines(main) && !defines(entry) && STARTS.contains(&names.text(entry))
}

/// Checks that the program has its entry point, if nothing else is wrong.
pub(crate) fn check(resolved: Resolved<'_, '_>, entry: NameId, sink: &mut Sink) {
    let name = resolved.program.shown(entry);
    let is_defined = resolved.definitions.get(entry) != Definition::Undefined || number(&name).is_some();
    if is_defined || sink.errors() > 0 {
        return;
    }
    let error = messages::error("no-entry", format!("entry point `{name}` is not defined"));
    sink.push(match undefined::meant(resolved, &name, 0) {
        Some(meant) => error.help(format!("`{meant}` is defined: `-e {meant}`")),
        None => error,
    });
}
