//! Whether fixes work: a fix is offered only if the line then assembles.
//!
//! In: an assembly with errors, and its files. Out: the same without the fixes after which an error is left in their line. The lines with
//! errors are assembled again as their fixes leave them, among the labels, macros and `TEXT` lines of their file; where a fix
//! brings another error to light, that one's fix is tried too.

use super::assembly::Assembly;
use super::options::{Input, KeepWritten, Options};
use crate::diag::{Applicability, Diagnostic, Edit, Fix, Severity};
use crate::source::{Expansions, Loader, SourceFile, Span};
use rustc_hash::{FxHashMap, FxHashSet};

/// How often fixes are tried on what other fixes made.
const MOST_ROUNDS: usize = 4;

/// With more errors nobody goes through the fixes one by one.
const MOST_ERRORS: usize = 400;

/// The longest text, in bytes, that is read again for the sake of its fixes.
const LONGEST: usize = 4 << 20;

/// Errors of lines that are not the fix's: what they refer to may be missing or have moved.
const ELSEWHERE: [&str; 5] =
    ["branch-range", "duplicate-symbol", "include-failed", "include-not-found", "undefined-label"];

/// Removes the fixes that do not work. `assemble` makes an assembly without trials.
pub(super) fn keep_what_works(
    assembly: &mut Assembly,
    inputs: &[String],
    options: &Options,
    loader: &dyn Loader,
    assemble: fn(Vec<Input>, &Options, &dyn Loader) -> Assembly,
) {
    if assembly.errors == 0 || assembly.errors > MOST_ERRORS {
        return;
    }
    let options = Options { written: KeepWritten::None, debug: false, ..options.clone() };
    for input in inputs {
        let Assembly { sources, expansions, diagnostics, .. } = assembly;
        let mut files = sources.files();
        let Some((_, file)) = files.find(|(_, file)| !file.is_internal() && file.name() == input) else {
            continue;
        };
        if file.text().len() > LONGEST || file.first_byte() != 0 {
            continue;
        }
        let assembled = |text: String| assemble(vec![Input::new(input, text)], &options, loader);
        let outcome = outcome(file, diagnostics, expansions, &assembled);
        for diagnostic in diagnostics.iter_mut() {
            if let Some(place) = Place::of(diagnostic, file, expansions)
                && let Some(outcome) = outcome.get(&place.line).filter(|_| place.is_plain)
            {
                diagnostic.fixes.retain_mut(|fix| is_kept(fix, *outcome));
            }
        }
    }
}

/// What becomes of a line after its fixes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It assembles, perhaps after more fixes, and each of them was certain.
    Certain,
    /// It assembles at once.
    Works,
    /// It does not.
    Fails,
}

/// Whether a fix of a line stays; a certain one that is not enough becomes advice.
fn is_kept(fix: &mut Fix, outcome: Outcome) -> bool {
    let was_certain = fix.applicability == Applicability::MachineApplicable;
    if fix.edit.is_none() || fix.header.is_some() {
        return true;
    }
    match outcome {
        Outcome::Certain => {}
        Outcome::Works if was_certain => fix.applicability = Applicability::MaybeIncorrect,
        Outcome::Works => {}
        Outcome::Fails => {
            fix.edit = None;
            fix.applicability = Applicability::Unspecified;
            return was_certain;
        }
    }
    true
}

/// Where an error of a file is.
#[derive(Clone, Copy)]
struct Place {
    /// Counted from 0.
    line: u32,
    /// Whether it is in the text rather than in what a macro expands to.
    is_plain: bool,
}

impl Place {
    fn of(diagnostic: &Diagnostic, file: &SourceFile, expansions: &Expansions) -> Option<Self> {
        let outer = expansions.outermost(diagnostic.span());
        let is_here = (file.start()..=file.end()).contains(&outer.start);
        (diagnostic.severity == Severity::Error && is_here)
            .then(|| Self { line: line_of(file, outer.start), is_plain: outer == diagnostic.span() })
    }
}

/// The line of a position, counted from 0.
fn line_of(file: &SourceFile, position: u32) -> u32 {
    let offset = position - file.start();
    let after = file.line_starts().partition_point(|start| *start <= offset);
    after.saturating_sub(1) as u32
}

/// Lines of the text, each with its number in the file; those that fixes add have none.
type Lines = Vec<(Option<u32>, String)>;

/// Tries the fixes of a file.
fn outcome(
    file: &SourceFile,
    diagnostics: &[Diagnostic],
    expansions: &Expansions,
    assembled: &dyn Fn(String) -> Assembly,
) -> FxHashMap<u32, Outcome> {
    let mut outcome: FxHashMap<u32, Outcome> = FxHashMap::default();
    let numbers: Vec<Option<u32>> = (0..file.line_starts().len() as u32).map(Some).collect();
    let mut lines = round(file, &numbers, diagnostics, expansions, &mut outcome);
    if outcome.is_empty() {
        return outcome;
    }
    for is_last in (0..MOST_ROUNDS).map(|round| round + 1 == MOST_ROUNDS) {
        let text: String = lines.iter().flat_map(|(_, text)| [text.as_str(), "\n"]).collect();
        let numbers: Vec<Option<u32>> = lines.iter().map(|(number, _)| *number).collect();
        let next = assembled(text);
        let Some((_, file)) = next.sources.files().find(|(_, file)| !file.is_internal()) else {
            return outcome;
        };
        if !is_last {
            let before = lines;
            lines = round(file, &numbers, &next.diagnostics, &next.expansions, &mut outcome);
            if lines == before {
                break;
            }
        } else {
            let left = next.diagnostics.iter().filter(|found| !ELSEWHERE.contains(&found.code));
            let place = |found| Place::of(found, file, &next.expansions);
            for number in left.filter_map(|found| *numbers.get(place(found)?.line as usize)?) {
                outcome.entry(number).and_modify(|outcome| *outcome = Outcome::Fails);
            }
        }
    }
    outcome
}

/// Applies the fixes of a text; lines that have an error without a fix are left out, and lines without errors too unless others depend on
/// them.
fn round(
    file: &SourceFile,
    numbers: &[Option<u32>],
    diagnostics: &[Diagnostic],
    expansions: &Expansions,
    outcome: &mut FxHashMap<u32, Outcome>,
) -> Lines {
    let mut edits: FxHashMap<u32, Vec<(&Edit, bool)>> = FxHashMap::default();
    let mut hopeless: FxHashSet<u32> = FxHashSet::default();
    let mut headers: Vec<&str> = Vec::new();
    for found in diagnostics {
        let Some(Place { line, is_plain }) = Place::of(found, file, expansions) else { continue };
        if ELSEWHERE.contains(&found.code) && found.fixes.iter().all(|fix| fix.edit.is_none()) {
            continue;
        }
        let is_certain = |fix: &&Fix| fix.applicability == Applicability::MachineApplicable;
        let with_edit = || found.fixes.iter().filter(|fix| fix.edit.is_some() || fix.header.is_some());
        let Some(fix) = with_edit().find(is_certain).or_else(|| with_edit().next()).filter(|_| is_plain)
        else {
            hopeless.insert(line);
            continue;
        };
        if let Some(header) = fix.header {
            headers.push(header);
            continue;
        }
        let Some(edit) = &fix.edit else { continue };
        let inside = |at: u32| (file.start()..=file.end()).contains(&at) && line_of(file, at) == line;
        if inside(edit.span.start) && inside(edit.span.end) {
            edits.entry(line).or_default().push((edit, is_certain(&fix)));
        }
    }
    let is_comment = file.text().contains("/*");
    let mut lines: Lines = Vec::with_capacity(numbers.len());
    headers.sort_unstable();
    headers.dedup();
    lines.extend(headers.iter().map(|header| (None, format!("#include \"{header}\""))));
    let mut continues = false;
    for (at, (number, text)) in numbers.iter().zip(file.text().split('\n')).enumerate() {
        let line = at as u32;
        let start = file.start() + file.line_starts()[at];
        let mut text = text.to_owned();
        let is_directive = continues || text.trim_start().starts_with('#');
        continues = is_directive && text.trim_end().ends_with('\\');
        let is_structure = is_directive
            || text.trim_start().starts_with("TEXT")
            || text.contains(':')
            || is_comment && (text.contains("/*") || text.contains("*/"));
        let mut mended = edits.remove(&line);
        if hopeless.contains(&line) {
            if let Some(number) = number
                && (mended.is_some() || outcome.contains_key(number))
            {
                outcome.insert(*number, Outcome::Fails);
            }
            if !is_directive {
                text.clear();
            }
            mended = None;
        }
        match (mended, number) {
            (Some(mut mended), Some(number)) => {
                let is_certain = mended.iter().all(|(_, is_certain)| *is_certain);
                let known = outcome.get(number).copied();
                let now = match (known, is_certain) {
                    (None | Some(Outcome::Certain), true) => Outcome::Certain,
                    (None, false) => Outcome::Works,
                    // Who takes a fix expects the line to assemble.
                    _ => Outcome::Fails,
                };
                outcome.insert(*number, now);
                mended.sort_by_key(|(edit, _)| std::cmp::Reverse(edit.span.start));
                let mut before = u32::MAX;
                for (edit, _) in mended {
                    let Span { start: from, end: to, .. } = edit.span;
                    let range = (from - start) as usize..(to - start) as usize;
                    if to <= before && range.end <= text.len() && text.get(range.clone()).is_some() {
                        text.replace_range(range, &edit.replacement);
                        before = from;
                    }
                }
                lines.extend(text.split('\n').map(|part| (Some(*number), part.to_owned())));
            }
            _ => {
                let is_tried = number.is_some_and(|number| outcome.contains_key(&number));
                if !is_structure && !is_tried && !hopeless.contains(&line) {
                    text.clear();
                }
                lines.push((*number, text));
            }
        }
    }
    lines
}
