//! Warnings that objects ask for: messages about symbols that should not be used, and an executable stack.
//!
//! In: the objects and definitions. Out: warnings.

use super::resolved::Resolved;
use crate::diag::{Diagnostic, FilePlace, Severity, Sink};
use crate::link::ids::{NameId, SectionId};
use crate::link::messages::shown;
use crate::link::model::names::Key;
use index_vec::IndexSlice;
use rustc_hash::{FxHashMap, FxHashSet};

/// The most references shown for one message.
const MOST_SHOWN: usize = 3;

/// Places that refer to a name.
type References = FxHashMap<NameId, Vec<(SectionId, u64)>>;

/// Whether the stack is executable.
pub(crate) fn has_exec_stack(resolved: Resolved<'_, '_>) -> bool {
    resolved
        .options
        .exec_stack
        .unwrap_or_else(|| resolved.program.objects.iter().any(|object| object.exec_stack))
}

/// Reports the warnings.
pub(crate) fn report(resolved: Resolved<'_, '_>, live: &IndexSlice<SectionId, [bool]>, sink: &mut Sink) {
    let program = resolved.program;
    let warning = |code, text: String| Diagnostic::unplaced(Severity::Warning, code, text);
    let options = resolved.options;
    let references = references(resolved, live);
    for object in &program.objects {
        if object.exec_stack && options.exec_stack.is_none() && options.warn_exec_stack {
            let text =
                "requires executable stack (because the .note.GNU-stack section is executable)".to_owned();
            let told = warning("executable-stack", text).at(FilePlace::file(&*object.name), "");
            sink.push(told.help("if no code is on the stack, link with `-z noexecstack`"));
        }
        for (symbol, text) in &object.warnings {
            let id = program.names.find(Key::plain(symbol));
            let Some(places) = id.and_then(|id| references.get(&id)) else { continue };
            let mut told =
                warning("linker-warning", format!("`{}`: {}", program.told_name(symbol), shown(text)));
            for (section, offset) in places {
                told = told.at(program.place(*section, *offset), "referenced here");
            }
            sink.push(told);
        }
    }
}

/// The first references to each name about which an object has a message, from files that do not define it.
fn references(resolved: Resolved<'_, '_>, live: &IndexSlice<SectionId, [bool]>) -> References {
    let program = resolved.program;
    let mut references = References::default();
    let symbols = program.objects.iter().flat_map(|object| &object.warnings).map(|(symbol, _)| *symbol);
    let names: FxHashSet<NameId> =
        symbols.filter_map(|symbol| program.names.find(Key::plain(symbol))).collect();
    let mut buffer = Vec::new();
    for file in program.files().filter(|_| !names.is_empty()) {
        let wanted =
            program.globals(file).filter(|(_, symbol, id)| names.contains(id) && !symbol.is_defined());
        let wanted: FxHashMap<u32, NameId> = wanted.map(|(index, _, id)| (index, id)).collect();
        for section in program.sections_of(file).filter(|id| !wanted.is_empty() && live[*id]) {
            for reloc in program.relocs(section, &mut buffer) {
                let Some(id) = wanted.get(&reloc.symbol) else { continue };
                let places = references.entry(*id).or_default();
                if places.len() < MOST_SHOWN {
                    places.push((section, reloc.offset));
                }
            }
        }
    }
    references
}
