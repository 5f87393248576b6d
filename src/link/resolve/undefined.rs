//! Says which names are missing, who refers to them, and which were meant perhaps.

use crate::diag::{Diagnostic, Sink, suggest};
use crate::link::ids::{NameId, SectionId};
use crate::link::model::program::Program;
use crate::link::resolve::definitions::{Definition, Definitions};
use crate::link::resolve::scan::Undefined;
use crate::source::Span;
use rustc_hash::FxHashMap;

/// What the names of Go's runtime start with.
const RUNTIME: &str = "runtime.";

/// By name, where it is referred to.
type Places = FxHashMap<NameId, Vec<(SectionId, u64)>>;

/// References to one name that are shown.
const MOST_SHOWN: usize = 3;

/// Names that are told one by one: to say where each is referred to takes a look at all symbols.
const MOST_NAMES: usize = 200;

/// Shorter names are like too many others.
const SHORTEST: usize = 3;

/// Reports each missing name once.
pub(crate) fn report(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    undefined: &Undefined,
    sink: &mut Sink,
) {
    let mut order: Vec<NameId> = Vec::new();
    let mut places = Places::default();
    for (id, section, offset) in undefined {
        let list = places.entry(*id).or_insert_with(|| {
            order.push(*id);
            Vec::new()
        });
        list.push((*section, *offset));
    }
    let (runtime, others): (Vec<NameId>, Vec<NameId>) =
        order.into_iter().partition(|id| program.shown(*id).starts_with(RUNTIME));
    if !runtime.is_empty() {
        sink.push(missing_runtime(program, &runtime, &places));
    }
    let more = others.len().saturating_sub(MOST_NAMES);
    for id in others.into_iter().take(MOST_NAMES) {
        let name = program.shown(id);
        let mut error =
            Diagnostic::error("undefined-symbol", Span::default(), format!("symbol `{name}` is not defined"));
        let list = &places[&id];
        for (section, offset) in list.iter().take(MOST_SHOWN) {
            error = error.note(format!("{} refers to it", program.place(*section, *offset)));
        }
        if let Some(more @ 1..) = list.len().checked_sub(MOST_SHOWN) {
            error = error.note(format!("and {more} more"));
        }
        if let Some(meant) = meant(program, definitions, &name, sink.errors()) {
            error = error.note(format!("help: `{meant}` is defined"));
        }
        sink.push(error);
    }
    if more > 0 {
        let message = format!("{more} more symbols are not defined");
        sink.push(Diagnostic::error("undefined-symbol", Span::default(), message));
    }
}

/// One error for all that Go's runtime would have.
fn missing_runtime(program: &Program<'_>, names: &[NameId], places: &Places) -> Diagnostic {
    let message = match names {
        [id] => format!("Go's runtime has `{}`, and it is not defined here", program.shown(*id)),
        _ => format!("{} names of Go's runtime are not defined here", names.len()),
    };
    let mut error = Diagnostic::error("missing-runtime", Span::default(), message);
    for id in names.iter().take(MOST_NAMES) {
        let list = &places[id];
        let (section, offset) = list[0];
        let more =
            if list.len() > 1 { format!(", and {} more places", list.len() - 1) } else { String::new() };
        let place = program.place(section, offset);
        error = error.note(format!("`{}`: {place} refers to it{more}", program.shown(*id)));
    }
    error
}

/// A defined name like this one.
pub(crate) fn meant(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    name: &str,
    errors: usize,
) -> Option<String> {
    if name.len() < SHORTEST {
        return None;
    }
    let defined = program.names.ids().filter(|id| definitions.get(*id) != Definition::Undefined);
    let names = defined.filter_map(|id| std::str::from_utf8(program.names.text(id)).ok());
    suggest::closest(name, errors, names.map(|name| (name, ()))).map(|(name, ())| name.to_owned())
}
