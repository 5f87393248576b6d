//! The entry point, and Go programs without a runtime.
//!
//! In: all objects, and the entry point. Out: whether an object defines `main.main` but none defines the entry point, so
//! that a runtime is needed to start it.

use super::resolved::Resolved;
use super::undefined;
use crate::diag::Sink;
use crate::link::ids::{CandidateId, NameId};
use crate::link::messages;
use crate::link::model::Candidate;
use crate::link::model::names::{Key, Names};
use crate::link::resolve::definitions::Definition;
use index_vec::IndexSlice;

/// The main function of a Go program.
const MAIN: &[u8] = b"main.main";

/// The default entry point, and that of Go programs: a program with another one needs no runtime.
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

/// Checks that the entry point is defined, if nothing else is wrong.
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
