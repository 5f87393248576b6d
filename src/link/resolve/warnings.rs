//! Warnings that objects ask for: messages about symbols that should not be used, and an executable stack.
//!
//! In: the objects and definitions. Out: warnings.

use super::resolved::Resolved;
use crate::diag::{Diagnostic, FilePlace, Severity, Sink};
use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::messages::shown;
use crate::link::model::names::Key;
use index_vec::IndexSlice;

/// The most references shown for one message.
const MOST_SHOWN: usize = 3;

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
    for object in &program.objects {
        if object.exec_stack && options.exec_stack.is_none() && options.warn_exec_stack {
            let text =
                "requires executable stack (because the .note.GNU-stack section is executable)".to_owned();
            sink.push(warning("executable-stack", text).at(FilePlace::file(&*object.name), ""));
        }
        for (symbol, text) in &object.warnings {
            let Some(id) = program.names.find(Key::plain(symbol)) else { continue };
            let mut places = program.files().flat_map(|file| references(resolved, live, file, id)).peekable();
            if places.peek().is_none() {
                continue;
            }
            let told = warning("linker-warning", format!("`{}`: {}", shown(symbol), shown(text)));
            let place = |(section, offset)| program.place(section, offset);
            sink.push(
                places
                    .take(MOST_SHOWN)
                    .map(place)
                    .fold(told, |told, place| told.at(place, "referenced here")),
            );
        }
    }
}

/// Where a file refers to a name without defining it.
fn references<'a>(
    resolved: Resolved<'_, 'a>,
    live: &'a IndexSlice<SectionId, [bool]>,
    file: FileId,
    name: NameId,
) -> impl Iterator<Item = (SectionId, u64)> + 'a {
    let program = resolved.program;
    let symbol = program.globals(file).find(|(_, symbol, id)| *id == name && !symbol.is_defined());
    let index = symbol.map(|(index, ..)| index);
    let sections = program.sections_of(file).filter(move |id| index.is_some() && live[*id]);
    sections.flat_map(move |id| {
        let mut buffer = Vec::new();
        let here = program.relocs(id, &mut buffer).iter().filter(|reloc| Some(reloc.symbol) == index);
        here.map(|reloc| (id, reloc.offset)).collect::<Vec<_>>()
    })
}
