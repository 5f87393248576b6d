//! Bodies of macros in the syntax of other assemblers.
//!
//! In: the errors of an assembly. Out: for a statement in the body of a macro that is GNU's or Intel's, one message with the statement in
//! this dialect, in which parameters are what they were.

use super::translate::{Said, translate};
use super::{DIALECT_NOTE, MOST};
use crate::asm::macro_body::BodyStatement;
use crate::diag::{Diagnostic, Severity};
use crate::source::{Expansions, SourceMap};
use rustc_hash::FxHashMap;

/// Replaces errors.
pub(super) fn explain(diagnostics: &mut Vec<Diagnostic>, sources: &SourceMap, expansions: &Expansions) {
    // By statement, whether it was translated.
    let mut seen: FxHashMap<u32, bool> = FxHashMap::default();
    let mut tried = 0;
    diagnostics.retain_mut(|diagnostic| {
        let span = diagnostic.span();
        if diagnostic.severity != Severity::Error || expansions.outermost(span) == span || tried >= MOST {
            return true;
        }
        let Some(statement) = BodyStatement::around(sources, span.start) else { return true };
        match seen.get(&statement.span.start) {
            // One message is enough.
            Some(true) => return false,
            Some(false) => return true,
            None => {}
        }
        tried += 1;
        let found = translated(&statement);
        seen.insert(statement.span.start, found.is_some());
        if let Some((written, dialect)) = found {
            let message = format!("this is in the syntax of {dialect}'s assembler");
            let offer = format!("write `{written}` in the macro");
            *diagnostic = Diagnostic::error("foreign-syntax", span, message).note(DIALECT_NOTE).fix(
                statement.span,
                written,
                offer,
            );
        }
        true
    });
}

/// The statement in this dialect, and the assembler that it is for.
fn translated(statement: &BodyStatement<'_>) -> Option<(String, &'static str)> {
    let (text, names) = with_stand_ins(statement)?;
    let found = translate(&text)?;
    let ([(written, _)], Said::Dialect(dialect)) = (found.offers.as_slice(), found.said) else { return None };
    let mut written = written.clone();
    for (stand_in, name) in names {
        if !written.contains(&stand_in) {
            return None;
        }
        written = written.replace(&stand_in, name);
    }
    Some((written, dialect))
}

/// The text with a number or a register for each parameter, by where it stands; and what is written for these, with their names.
fn with_stand_ins<'s>(statement: &BodyStatement<'s>) -> Option<(String, Vec<(String, &'s str)>)> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let sign = if statement.text.contains('%') { "%" } else { "" };
    let mut free = (8..16).filter(|number| !statement.text.contains(&format!("r{number}")));
    let (mut text, mut names, mut rest) = (String::new(), Vec::new(), statement.text);
    let mut in_brackets = false;
    while let Some(first) = rest.chars().next() {
        let length = match is_part(first) {
            true => rest.find(|letter| !is_part(letter)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (word, behind) = rest.split_at(length);
        rest = behind;
        in_brackets = word == "[" || in_brackets && word != "]";
        let Some(at) = statement.parameters.iter().position(|name| *name == word) else {
            text.push_str(word);
            continue;
        };
        let is_number = in_brackets || text.ends_with('$') || behind.trim_start().starts_with('(');
        let (there, here) = match is_number {
            true => {
                let number = (1_000_003 + 16 * at).to_string();
                (number.clone(), number)
            }
            false => {
                let number = free.next()?;
                (format!("{sign}r{number}"), format!("R{number}"))
            }
        };
        text.push_str(&there);
        names.push((here, word));
    }
    Some((text, names))
}
