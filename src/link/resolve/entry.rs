//! Where the program starts, and whether it is one of Go's that nothing starts.
//!
//! In: all objects, and the entry point. Out: whether some object defines `main.main`, and none the entry point: then a
//! runtime is missing that starts it.

use crate::link::ids::NameId;
use crate::link::model::Candidate;
use crate::link::model::names::Names;
use crate::link::resolve::archive_members::is_defined;

/// Go's function that a program starts with.
const MAIN: &[u8] = b"main.main";

/// Where a program starts unless it is said, and where Go's do: whoever names another place has a start of his own.
const STARTS: [&[u8]; 2] = [b"_start", b"_rt0_amd64_linux"];

/// An entry point that is no symbol but an address.
pub(crate) fn number(entry: &str) -> Option<u64> {
    match entry.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => entry.parse().ok(),
    }
}

/// Whether a runtime would start the program.
pub(crate) fn wants_runtime(
    objects: &[Candidate<'_>],
    globals: &[Vec<NameId>],
    names: &Names<'_>,
    entry: NameId,
) -> bool {
    let Some(main) = names.find(MAIN) else { return false };
    let defines = |id: NameId| {
        objects.iter().zip(globals).any(|(object, ids)| {
            object.symbols.globals().zip(ids).any(|(symbol, own)| *own == id && is_defined(object, symbol))
        })
    };
    defines(main) && !defines(entry) && STARTS.contains(&names.text(entry))
}
