//! Checks the assignments of the command line (`--defsym`): the symbols that they refer to must be defined.
//!
//! In: the assignments and definitions. Out: an error for each that is undefined or circular.

use super::definitions::Definition;
use super::resolved::Resolved;
use super::undefined;
use crate::diag::Sink;
use crate::link::messages;
use crate::link::model::names::Key;
use crate::link::options::Assignment;

/// The longest chain of assignments that refer to each other.
pub(crate) const DEEPEST: usize = 16;

/// What is wrong with an assignment.
enum Fault<'a> {
    /// It depends on this name, which is not defined.
    Missing(&'a str),
    /// It depends on itself, or on too long a chain.
    Endless,
}

/// Checks all assignments.
pub(crate) fn check(resolved: Resolved<'_, '_>, sink: &mut Sink) {
    for assignment in &resolved.options.definitions {
        let shown =
            format!("--defsym {}={}", assignment.name, assignment.base.as_deref().unwrap_or_default());
        let error = match fault(resolved, assignment) {
            Some(Fault::Missing(name)) if !resolved.options.allow_undefined => {
                let error = messages::error("undefined-symbol", format!("symbol `{name}` is not defined"));
                let error = error.note(format!("referenced by `{shown}`"));
                match undefined::meant(resolved, name, sink.errors()) {
                    Some(meant) => error.help(format!("`{meant}` is defined")),
                    None => error,
                }
            }
            Some(Fault::Endless) => {
                let message =
                    format!("`{shown}` refers back to itself, or through more than {DEEPEST} other symbols");
                // The others of the cycle would repeat it.
                return sink.push(messages::error("endless-assignment", message));
            }
            _ => continue,
        };
        sink.push(error);
    }
}

fn fault<'a>(resolved: Resolved<'_, 'a>, assignment: &'a Assignment) -> Option<Fault<'a>> {
    let mut base = assignment.base.as_deref()?;
    for _ in 0..DEEPEST {
        let id = resolved.program.names.find(Key::plain(base.as_bytes()));
        match id.map_or(Definition::Undefined, |id| resolved.definitions.get(id)) {
            Definition::Undefined => return Some(Fault::Missing(base)),
            Definition::Assigned(index) => {
                base = resolved.options.definitions[index as usize].base.as_deref()?;
            }
            Definition::Object(..) | Definition::Linker(_) => return None,
        }
    }
    Some(Fault::Endless)
}
