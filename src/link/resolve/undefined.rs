//! Reports undefined names, with the references to them and suggestions.

use super::definitions::Definition;
use super::resolved::Resolved;
use super::scan::Undefined;
use crate::diag::{Diagnostic, Severity, Sink, suggest};
use crate::link::ids::{NameId, SectionId};
use crate::link::messages;
use crate::link::model::names::Key;
use crate::link::model::program::Program;
use crate::link::options::Unresolved;
use rustc_hash::FxHashMap;

/// The prefix of names in Go's runtime.
const RUNTIME: &str = "runtime.";

/// The references to each name.
type Places = FxHashMap<NameId, Vec<(SectionId, u64)>>;

/// The most references shown for one name.
const MOST_SHOWN: usize = 3;

/// The most names reported individually.
const MOST_NAMES: usize = 200;

/// Shorter names are similar to too many others.
const SHORTEST: usize = 3;

/// Reports each undefined name once.
pub(crate) fn report(resolved: Resolved<'_, '_>, undefined: &Undefined, sink: &mut Sink) {
    let program = resolved.program;
    let severity = match resolved.options.unresolved {
        Unresolved::Error => Severity::Error,
        Unresolved::Warn | Unresolved::Ignore => Severity::Warning,
    };
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
        let told = missing_runtime(program, &runtime, &places);
        sink.push(Diagnostic { severity, ..told });
    }
    let more = others.len().saturating_sub(MOST_NAMES);
    for id in others.into_iter().take(MOST_NAMES) {
        let name = program.shown(id);
        let message = format!("symbol `{}` is not defined", program.told(id));
        let mut error = Diagnostic::unplaced(severity, "undefined-symbol", message);
        let list = &places[&id];
        for (section, offset) in list.iter().take(MOST_SHOWN) {
            error = error.at(program.place(*section, *offset), "referenced here");
        }
        match list.len().saturating_sub(MOST_SHOWN) {
            0 => {}
            1 => error = error.note("and 1 more reference"),
            more => error = error.note(format!("and {more} more references")),
        }
        if let Some(meant) = similar_name(resolved, &name, sink.errors()) {
            error = error.help(format!("`{}` is defined", program.told_name(meant.as_bytes())));
        }
        sink.push(error);
    }
    if more > 0 {
        let message = format!("{more} more symbols are not defined");
        sink.push(Diagnostic::unplaced(severity, "undefined-symbol", message));
    }
}

/// Reports the symbols that the command line requires, where nothing defines them.
pub(crate) fn require(resolved: Resolved<'_, '_>, sink: &mut Sink) {
    for name in &resolved.options.required {
        let id = resolved.program.names.find(Key::plain(name.as_bytes()));
        if id.is_none_or(|id| resolved.definitions.get(id) == Definition::Undefined) {
            let error = messages::error("undefined-symbol", format!("symbol `{name}` is not defined"));
            sink.push(error.note("required by `--require-defined`"));
        }
    }
}

/// One error for all names in the Go runtime.
fn missing_runtime(program: &Program<'_>, names: &[NameId], places: &Places) -> Diagnostic {
    let message = match names {
        [id] => format!("symbol `{}` of the Go runtime is not defined", program.shown(*id)),
        _ => format!("{} symbols of the Go runtime are not defined", names.len()),
    };
    let mut error = messages::error("missing-runtime", message);
    for id in names.iter().take(MOST_NAMES) {
        let list = &places[id];
        let (section, offset) = list[0];
        let more = match list.len() {
            1 => String::new(),
            2 => " and in one more place".into(),
            all => format!(" and in {} more places", all - 1),
        };
        let text = format!("`{}` is referenced here{more}", program.shown(*id));
        error = error.at(program.place(section, offset), text);
    }
    error
}

/// A similar name that is defined.
pub(crate) fn similar_name(resolved: Resolved<'_, '_>, name: &str, errors: usize) -> Option<String> {
    if name.len() < SHORTEST {
        return None;
    }
    let names = &resolved.program.names;
    let defined = names.ids().filter(|id| resolved.definitions.get(*id) != Definition::Undefined);
    let texts = defined.filter_map(|id| std::str::from_utf8(names.text(id)).ok());
    suggest::closest(name, errors, texts.map(|name| (name, ()))).map(|(name, ())| name.to_owned())
}
