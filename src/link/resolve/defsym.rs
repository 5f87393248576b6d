//! Checks what the command line defines (`--defsym`): a symbol that another is measured from must be there.
//!
//! In: the assignments, and what names stand for. Out: an error for each that leads nowhere.

use crate::diag::{Diagnostic, Sink};
use crate::link::model::program::Program;
use crate::link::options::{Assignment, Options};
use crate::link::resolve::definitions::{Definition, Definitions};
use crate::link::resolve::undefined;
use crate::source::Span;

/// An assignment may refer to one that refers to another, so often.
pub(crate) const DEEPEST: usize = 16;

/// What is wrong with an assignment.
enum Fault<'a> {
    /// This name, which it leads to, is not defined.
    Missing(&'a str),
    /// It leads back to itself, or through too many others.
    Endless,
}

/// Checks all assignments.
pub(crate) fn check(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    options: &Options,
    sink: &mut Sink,
) {
    for assignment in &options.definitions {
        let shown =
            format!("--defsym {}={}", assignment.name, assignment.base.as_deref().unwrap_or_default());
        let error = match fault(program, definitions, options, assignment) {
            Some(Fault::Missing(name)) if !options.allow_undefined => {
                let message = format!("symbol `{name}` is not defined");
                let error = Diagnostic::error("undefined-symbol", Span::default(), message);
                let error = error.note(format!("{shown} refers to it"));
                match undefined::meant(program, definitions, name, sink.errors()) {
                    Some(meant) => error.note(format!("help: `{meant}` is defined")),
                    None => error,
                }
            }
            Some(Fault::Endless) => {
                let message = format!("{shown} leads back to itself, or through more than {DEEPEST} others");
                // The others of the ring say no more.
                return sink.push(Diagnostic::error("endless-assignment", Span::default(), message));
            }
            _ => continue,
        };
        sink.push(error);
    }
}

fn fault<'a>(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    options: &'a Options,
    assignment: &'a Assignment,
) -> Option<Fault<'a>> {
    let mut base = assignment.base.as_deref()?;
    for _ in 0..DEEPEST {
        let id = program.names.find(base.as_bytes());
        match id.map_or(Definition::Undefined, |id| definitions.get(id)) {
            Definition::Undefined => return Some(Fault::Missing(base)),
            Definition::Assigned(index) => base = options.definitions[index as usize].base.as_deref()?,
            Definition::Object(..) | Definition::Provided(_) => return None,
        }
    }
    Some(Fault::Endless)
}
