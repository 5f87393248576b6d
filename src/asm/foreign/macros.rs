//! Macros and labels whose names or uses are nearly right.
//!
//! In: the errors of an assembly, and its files. Out: for a name that is almost that of a macro, the macro as a fix; for a macro used without
//! what it needs, how it is used; for a label without its colon, the colon.

use super::Line;
use crate::diag::{Diagnostic, Severity, suggest};
use crate::source::{Expansions, SourceMap, Span};
use rustc_hash::{FxHashMap, FxHashSet};

/// A macro of the files.
#[derive(Clone, Copy)]
struct Macro {
    /// Its name in its `#define`.
    span: Span,
    has_parameters: bool,
}

/// The longest text, in bytes, that is searched for macros.
const LONGEST: usize = 4 << 20;

/// Errors about a name that nothing has.
const NAMES: [&str; 4] = ["bad-address", "bare-name", "unknown-instruction", "unknown-register"];

/// Gives the errors about names their fixes.
pub(super) fn explain<'s>(
    diagnostics: &mut Vec<Diagnostic>,
    (sources, expansions): (&'s SourceMap, &Expansions),
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
    let macros = macros(sources);
    if macros.is_empty() {
        return;
    }
    let mut tried = 0;
    for diagnostic in diagnostics.iter_mut().filter(|found| is_asked(found)) {
        tried += 1;
        let span = diagnostic.span();
        if expansions.outermost(span) != span {
            blanks(diagnostic, sources, expansions);
        } else if NAMES.contains(&diagnostic.code) {
            similar(diagnostic, &macros, tried, sources, place(diagnostic).as_ref());
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

/// The macros that the files define, by name.
fn macros(sources: &SourceMap) -> FxHashMap<String, Macro> {
    let mut list = FxHashMap::default();
    for (_, file) in sources.files().filter(|(_, file)| !file.is_internal() && file.text().len() <= LONGEST) {
        let text: &str = file.text();
        for (at, _) in text.match_indices("define") {
            let before = text[..at].trim_end_matches([' ', '\t']);
            let after = text[at + "define".len()..].trim_start_matches([' ', '\t']);
            let length = after
                .find(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
                .unwrap_or(after.len());
            if !before.ends_with('#') || length == 0 {
                continue;
            }
            let start = file.start() + (text.len() - after.len()) as u32;
            let span = Span::new(start, start + length as u32);
            let has_parameters = after[length..].starts_with('(');
            list.insert(after[..length].to_owned(), Macro { span, has_parameters });
        }
    }
    list
}

/// A name that is almost that of a macro, or that of one with parameters without them.
fn similar(
    diagnostic: &mut Diagnostic,
    macros: &FxHashMap<String, Macro>,
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
    if let Some(known) = macros.get(name).filter(|known| known.has_parameters) {
        let arguments = line.and_then(|line| line.text.strip_prefix(name)).map(str::trim);
        let message = format!("the macro `{name}` has parameters, which are in parentheses");
        let changed = Diagnostic::error(diagnostic.code, place, message).also(known.span, "defined here");
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
    let mut known: Vec<(&str, Macro)> = macros.iter().map(|(name, known)| (name.as_str(), *known)).collect();
    known.sort_by_key(|(name, _)| *name);
    if let Some((near, known)) = suggest::closest(name, tried, known.into_iter()) {
        diagnostic.fixes.clear();
        *diagnostic = diagnostic.clone().also(known.span, "a macro with a similar name").fix(
            place,
            near,
            format!("write the macro `{near}`"),
        );
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
