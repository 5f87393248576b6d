//! Functions and data as source, and what source cannot express.
//!
//! In: the objects of a file, one after the other. Out: one text of source; warnings about what it has comments for, and what it can be
//! assembled as.

use super::{Shown, View};
use crate::cli::files::Text;
use crate::diag::{Diagnostic, Severity};
use crate::dis::{Function, Lack, Lost, Scope, source};
use std::io::{self, Write};

/// What is written so far.
#[derive(Default)]
pub(super) struct Written {
    writer: source::Writer,
    /// Functions with arguments in registers, or that refer to such.
    internal: usize,
}

impl Written {
    /// Writes functions, and the data beside them unless they are asked for by name.
    pub(super) fn write(&mut self, out: &mut impl Write, view: &View<'_, '_>) -> io::Result<()> {
        let mut text = Text::new(out);
        let (writer, internal) = (&mut self.writer, &mut self.internal);
        let written = view.functions.iter().try_for_each(|function| {
            *internal += usize::from(is_internal(&function));
            writer.write(&mut text, view.disassembler, view.file, &function)
        });
        let is_whole = matches!(view.functions, Shown::All(_));
        let data = view.file.data.iter().filter(|_| is_whole && written.is_ok());
        let written = written.and(data.into_iter().try_for_each(|data| writer.write_data(&mut text, data)));
        text.failure.and(written.map_err(io::Error::other))
    }

    /// What the output has comments for, and what it can be assembled as.
    pub(super) fn warnings(self) -> Vec<Diagnostic> {
        let lost = self.writer.lost;
        let mut all: Vec<_> = absent(&lost).into_iter().collect();
        if let Some(fixed) = counted(lost.fixed, "instruction", "instructions") {
            let text = format!("{fixed} written as numbers, since an address is already resolved");
            all.push(warning(text).note("the code is right only at the same distance from that address"));
        }
        if let Some(functions) = counted(self.internal, "function", "functions") {
            let text = format!("{functions} with `<ABIInternal>` in the source: arguments are in registers");
            let note = "only packages such as `runtime` may write it: assemble with `-p runtime`";
            all.push(warning(text).note(note));
        }
        all
    }
}

fn is_internal(function: &Function<'_>) -> bool {
    let is = |scope| scope == Scope::Internal;
    is(function.scope) || function.relocations.iter().any(|of| is(of.scope))
}

fn warning(text: String) -> Diagnostic {
    Diagnostic::unplaced(Severity::Warning, "not-source", text)
}

fn counted(count: usize, one: &str, many: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {many}")),
    }
}

/// A warning with the number of comments, and their reasons.
fn absent(lost: &Lost) -> Option<Diagnostic> {
    let parts: Vec<String> = [
        counted(lost.instructions, "instruction", "instructions"),
        counted(lost.functions, "function", "functions"),
        counted(lost.data, "variable", "variables"),
        counted(lost.addresses, "address in data", "addresses in data"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        return None;
    }
    let text = format!("source cannot express {}: the output has comments instead", parts.join(", "));
    let add = |warning: Diagnostic, (lack, count): (Lack, usize)| {
        warning.note(format!("{count}: {}", lack.reason()))
    };
    Some(lost.reasons().fold(warning(text), add))
}
