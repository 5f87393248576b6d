//! Macros and labels whose names or uses are nearly right.
//!
//! In: the errors of an assembly, its files and their macros. Out: for a name that is almost that of a macro, the macro as a fix; for a
//! macro used without what it needs, how it is used; for a label without its colon, the colon.

use super::Line;
use crate::diag::{Diagnostic, Severity, suggest};
use crate::source::{Expansions, SourceMap, Span};
use crate::syntax::DefinedMacro;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// The macros of an input and of what it includes.
pub(in crate::asm) struct MacrosOfInput {
    /// The end of its last file; the next input begins behind it.
    pub(in crate::asm) end: u32,
    pub(in crate::asm) list: Vec<DefinedMacro>,
}

type Known<'s> = BTreeMap<&'s str, DefinedMacro>;

fn by_name<'s>(list: &[DefinedMacro], sources: &'s SourceMap) -> Known<'s> {
    list.iter().map(|known| (sources.text(known.name), *known)).collect()
}

/// Errors about a name that nothing has.
const NAMES: [&str; 4] = ["bad-address", "bare-name", "unknown-instruction", "unknown-register"];

/// Gives the errors about names their fixes.
pub(super) fn explain<'s>(
    diagnostics: &mut Vec<Diagnostic>,
    (sources, expansions): (&'s SourceMap, &Expansions),
    inputs: &[MacrosOfInput],
    place: &dyn Fn(&Diagnostic) -> Option<Line<'s>>,
) {
    colons(diagnostics, sources, place);
    let is_asked = |found: &Diagnostic| {
        found.severity == Severity::Error
            && (NAMES.contains(&found.code) || !found.span().expansion.is_none())
    };
    if !diagnostics.iter().any(is_asked) {
        return;
    }
    let mut macros: Vec<Option<Known<'s>>> = inputs.iter().map(|_| None).collect();
    let mut tried = 0;
    for diagnostic in diagnostics.iter_mut().filter(|found| is_asked(found)) {
        tried += 1;
        let span = diagnostic.span();
        if expansions.outermost(span) != span {
            blanks(diagnostic, sources, expansions);
        } else if NAMES.contains(&diagnostic.code) {
            let index = inputs.partition_point(|input| input.end < span.start);
            let Some((input, known)) = inputs.get(index).zip(macros.get_mut(index)) else { continue };
            let known = known.get_or_insert_with(|| by_name(&input.list, sources));
            similar(diagnostic, known, tried, sources, place(diagnostic).as_ref());
        }
    }
}

/// `done` alone on a line, where a jump goes to `done`.
fn colons<'s>(
    diagnostics: &mut Vec<Diagnostic>,
    sources: &SourceMap,
    place: &dyn Fn(&Diagnostic) -> Option<Line<'s>>,
) {
    let undefined = |found: &Diagnostic| found.code == "undefined-label" && found.severity == Severity::Error;
    let wanted: FxHashSet<String> = diagnostics
        .iter()
        .filter(|found| undefined(found))
        .map(|found| sources.text(found.span()).to_owned())
        .collect();
    if wanted.is_empty() {
        return;
    }
    let mut labels: FxHashSet<String> = FxHashSet::default();
    for diagnostic in diagnostics.iter_mut().filter(|found| found.code == "unknown-instruction") {
        let Some(line) = place(diagnostic).filter(|line| wanted.contains(line.text)) else { continue };
        let name = line.text.to_owned();
        let end = Span { start: diagnostic.span().end, ..diagnostic.span() };
        let message = format!("the label `{name}` has no colon");
        *diagnostic = Diagnostic::error("unknown-instruction", diagnostic.span(), message).safe_fix(
            end,
            ":",
            "insert `:`",
        );
        labels.insert(name);
    }
    // The jumps are right.
    diagnostics.retain(|found| !undefined(found) || !labels.contains(sources.text(found.span())));
}

/// A name that is almost that of a macro, or that of one with parameters without them.
fn similar(
    diagnostic: &mut Diagnostic,
    macros: &Known<'_>,
    tried: usize,
    sources: &SourceMap,
    line: Option<&Line<'_>>,
) {
    let span = diagnostic.span();
    let text = sources.text(span);
    let shift = text.len() - text.trim_start_matches(['$', '*', '-', '(']).len();
    let rest = &text[shift..];
    let length = rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(rest.len());
    let name = &rest[..length];
    let start = span.start + shift as u32;
    let place = Span { start, end: start + length as u32, ..span };
    if let Some(known) = macros.get(name).filter(|known| known.parameters == Some(0)) {
        let message = format!("the macro `{name}` is used with parentheses");
        let end = Span { start: place.end, ..place };
        let changed = Diagnostic::error(diagnostic.code, place, message);
        *diagnostic =
            with_place(changed, known, sources, "defined here").fix(end, "()", format!("write `{name}()`"));
        return;
    }
    if let Some(known) = macros.get(name).filter(|known| known.parameters.is_some()) {
        let arguments = line.and_then(|line| line.text.strip_prefix(name)).map(str::trim);
        let message = format!("the macro `{name}` has parameters, which are in parentheses");
        let changed = Diagnostic::error(diagnostic.code, place, message);
        let changed = with_place(changed, known, sources, "defined here");
        *diagnostic = match (arguments, line) {
            (Some(arguments), Some(line)) if !arguments.is_empty() => {
                let written = format!("{name}({arguments})");
                let offer = format!("write `{written}`");
                changed.fix(
                    Span { end: line.span.start + line.text.len() as u32, ..line.span },
                    written,
                    offer,
                )
            }
            _ => changed,
        };
        return;
    }
    // What a symbol is relative to is no better a guess.
    let is_mended = diagnostic.code != "bad-address" && diagnostic.fixes.iter().any(|fix| fix.edit.is_some());
    if name.len() < 3 || is_mended {
        return;
    }
    let known = macros.iter().map(|(name, known)| (*name, *known));
    if let Some((near, known)) = suggest::closest(name, tried, known) {
        diagnostic.fixes.clear();
        let changed = with_place(diagnostic.clone(), &known, sources, "a macro with a similar name");
        *diagnostic = changed.fix(place, near, format!("write the macro `{near}`"));
    }
}

/// Shows where a macro is defined, if that is in a file.
fn with_place(
    diagnostic: Diagnostic,
    known: &DefinedMacro,
    sources: &SourceMap,
    text: &'static str,
) -> Diagnostic {
    let file = sources.file_at(known.name.start).map(|id| sources.file(id));
    match file.is_some_and(|file| !file.is_internal()) {
        true => diagnostic.also(known.name, text),
        false => diagnostic,
    }
}

/// `#define SAVE (a)`, which has no parameters, and `$SIZE` where the macro has its own `$`.
fn blanks(diagnostic: &mut Diagnostic, sources: &SourceMap, expansions: &Expansions) {
    let span = diagnostic.span();
    let Some(used) = expansions.get(span.expansion) else { return };
    let Some(file) = sources.file_at(used.definition.start).map(|id| sources.file(id)) else { return };
    if file.is_internal() {
        return;
    }
    let name = sources.text(used.definition).to_owned();
    let Some(after) = file.text().get((used.definition.end - file.start()) as usize..) else { return };
    let body = after.trim_start_matches([' ', '\t']);
    let gap = Span {
        start: used.definition.end,
        end: used.definition.end + (after.len() - body.len()) as u32,
        ..used.definition
    };
    if diagnostic.code == "statement-head" && body.starts_with('(') && sources.text(span) == "(" {
        let message = format!("the macro `{name}` has no parameters: there is a blank before its `(`");
        *diagnostic = Diagnostic::error(diagnostic.code, span, message).fix(gap, "", "remove the blank");
        return;
    }
    let outer = expansions.outermost(span);
    let Some(home) = sources.file_at(outer.start).map(|id| sources.file(id)) else { return };
    let offset = (outer.start - home.start()) as usize;
    let is_twice = home.text().get(..offset).is_some_and(|text| text.ends_with('$'));
    if diagnostic.code == "unexpected-token" && is_twice && body.starts_with('$') && sources.text(span) == "$"
    {
        let message = format!("the macro `{name}` has a `$` of its own");
        let sign = Span { start: outer.start - 1, end: outer.start, ..outer };
        *diagnostic = Diagnostic::error(diagnostic.code, span, message).fix(sign, "", "remove the `$`");
    }
}
