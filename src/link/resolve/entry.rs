//! The entry point, and Go programs without a runtime.
//!
//! In: all objects, and the entry point. Out: whether an object defines `main.main` but none defines the entry point, so
//! that a runtime is needed to start the program; an error if the objects include Go's own runtime, which rasm cannot
//! start.

use super::resolved::Resolved;
use super::undefined;
use crate::diag::{Diagnostic, FilePlace, Severity, Sink};
use crate::link::ids::{CandidateId, NameId};
use crate::link::messages;
use crate::link::model::Candidate;
use crate::link::model::names::{Key, Names};
use crate::link::resolve::definitions::Definition;
use index_vec::IndexSlice;

/// The main function of a Go program.
const MAIN: &[u8] = b"main.main";

/// Found only in Go's own runtime (schedinit in runtime/proc.go).
const GO_START: &[u8] = b"runtime.schedinit";

/// The default entry points, for C and for Go: a program with another one needs no runtime.
const STARTS: [&[u8]; 2] = [b"_start", b"_rt0_amd64_linux"];

/// An entry point that is an address, not a symbol.
pub(crate) fn number(entry: &str) -> Option<u64> {
    match entry.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => entry.parse().ok(),
    }
}

/// Whether the program needs a runtime to start it.
pub(crate) fn wants_runtime(
    objects: &IndexSlice<CandidateId, [Candidate<'_>]>,
    globals: &IndexSlice<CandidateId, [Vec<NameId>]>,
    names: &Names<'_>,
    entry: NameId,
) -> bool {
    let Some(main) = names.find(Key::plain(MAIN)) else { return false };
    let defines = |id: NameId| definer(objects, globals, id).is_some();
    defines(main) && !defines(entry) && STARTS.contains(&names.text(entry))
}

/// The first object that defines a name.
fn definer<'a, 'b>(
    objects: &'b IndexSlice<CandidateId, [Candidate<'a>]>,
    globals: &IndexSlice<CandidateId, [Vec<NameId>]>,
    name: NameId,
) -> Option<&'b Candidate<'a>> {
    let mut both = objects.iter().zip(globals);
    let found = both.find(|(object, ids)| {
        object.symbols.globals().iter().zip(*ids).any(|(symbol, own)| *own == name && symbol.is_defined())
    });
    found.map(|(object, _)| object)
}

/// Checks that a program that needs a runtime does not include Go's own, which would define the same names.
pub(crate) fn check_runtime(
    objects: &IndexSlice<CandidateId, [Candidate<'_>]>,
    globals: &IndexSlice<CandidateId, [Vec<NameId>]>,
    names: &Names<'_>,
    sink: &mut Sink,
) {
    let start = names.find(Key::plain(GO_START));
    let Some(object) = start.and_then(|start| definer(objects, globals, start)) else { return };
    let error = messages::error("go-runtime", "only Go's linker can link Go's own runtime")
        .at(FilePlace::file(object.name.as_str()), "`runtime.schedinit` is defined here")
        .note("it needs tables of functions, types and modules, which Go's linker makes and no listing has")
        .help(
            "list the packages of the program alone, with `go build -gcflags=-S`: rasm adds a small runtime",
        )
        .help("build a program that needs more, such as `fmt`, with `go build`");
    sink.push(error);
}

/// Checks that the entry point is defined, unless something else is already wrong.
pub(crate) fn check(resolved: Resolved<'_, '_>, entry: NameId, sink: &mut Sink) {
    let name = resolved.program.shown(entry);
    let is_defined = resolved.definitions.get(entry) != Definition::Undefined || number(&name).is_some();
    if is_defined || sink.errors() > 0 {
        return;
    }
    let message = format!("entry point `{name}` is not defined");
    let error = match resolved.options.entry_optional {
        true => Diagnostic::unplaced(Severity::Warning, "no-entry", message)
            .note("the program starts at its first code in `.text`"),
        false => messages::error("no-entry", message),
    };
    sink.push(match undefined::similar_name(resolved, &name, 0) {
        Some(meant) => error.help(format!("`{meant}` is defined: `-e {meant}`")),
        None => error,
    });
}
