//! Checks the assignments on the command line (`--defsym`): the symbols that they refer to must be defined.
//!
//! In: the assignments and definitions. Out: an error for each that is undefined or circular.

use super::definitions::Definition;
use super::resolved::{DEEPEST, Resolved};
use super::undefined;
use crate::diag::Sink;
use crate::link::messages;
use crate::link::model::names::Key;
use crate::link::options::{Assignment, Unresolved};

/// The most steps to follow from one assignment: several symbols in each would multiply.
const MOST_STEPS: usize = 1 << 12;

/// What is wrong with an assignment.
enum Fault<'a> {
    /// It depends on this name, which is not defined.
    Missing(&'a str),
    /// It depends on itself, or on too long a chain.
    Endless,
}

/// Checks all assignments. The result is false if one is endless: no symbol may be evaluated then.
pub(crate) fn check(resolved: Resolved<'_, '_>, sink: &mut Sink) -> bool {
    for assignment in &resolved.options.definitions {
        let shown = || format!("--defsym {}={}", assignment.name, assignment.value);
        let error = match fault(resolved, assignment, 0, &mut 0) {
            Some(Fault::Missing(name)) if resolved.options.unresolved == Unresolved::Error => {
                let error = messages::error("undefined-symbol", format!("symbol `{name}` is not defined"));
                let error = error.note(format!("referenced by `{}`", shown()));
                match undefined::similar_name(resolved, name, sink.errors()) {
                    Some(meant) => error.help(format!("`{meant}` is defined")),
                    None => error,
                }
            }
            Some(Fault::Endless) => {
                let message = format!(
                    "`{}` refers back to itself, or through more than {DEEPEST} other symbols",
                    shown()
                );
                // The other assignments of the cycle would report the same.
                sink.push(messages::error("endless-assignment", message));
                return false;
            }
            _ => continue,
        };
        sink.push(error);
    }
    true
}

/// An endless assignment is a worse fault than a missing symbol, which some options allow.
fn fault<'a>(
    resolved: Resolved<'_, 'a>,
    assignment: &'a Assignment,
    depth: usize,
    steps: &mut usize,
) -> Option<Fault<'a>> {
    let mut missing = None;
    let mut symbols = Vec::new();
    assignment.value.symbols(&mut symbols);
    for symbol in symbols {
        let id = resolved.program.names.find(Key::plain(symbol.as_bytes()));
        match id.map_or(Definition::Undefined, |id| resolved.definitions.get(id)) {
            Definition::Undefined => missing = missing.or(Some(Fault::Missing(symbol))),
            Definition::Assigned(index) => {
                *steps += 1;
                if depth == DEEPEST || *steps > MOST_STEPS {
                    return Some(Fault::Endless);
                }
                let next = &resolved.options.definitions[index as usize];
                match fault(resolved, next, depth + 1, steps) {
                    Some(Fault::Endless) => return Some(Fault::Endless),
                    other => missing = missing.or(other),
                }
            }
            Definition::Object(..) | Definition::Linker(_) => {}
        }
    }
    missing
}
