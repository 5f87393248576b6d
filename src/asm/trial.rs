//! Whether fixes work: a fix is offered only if the line then assembles.
//!
//! In: an assembly with errors, and its files. Out: the same without the fixes after which an error is left in their statement. The statements
//! with errors are assembled again as their fixes leave them, each on a line of its own, among the directives of their file and the labels of their functions; where a fix
//! brings another error to light, that one's fix is tried too.

use super::assembly::Assembly;
use super::options::{Input, KeepWritten, Options};
use super::units::Units;
use crate::diag::{Applicability, Diagnostic, Edit, Fix, Severity};
use crate::source::{Expansions, Loader, Span};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::collections::BTreeSet;

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
        let units = Units::of(file.text(), file.start());
        let outcome = outcome(&units, diagnostics, expansions, &assembled);
        for diagnostic in diagnostics.iter_mut() {
            if let Some(place) = Place::of(diagnostic, &units, expansions)
                && let Some(outcome) = outcome.get(&place.unit)
            {
                diagnostic.fixes.retain_mut(|fix| !place.allows(fix, &units) || is_kept(fix, *outcome));
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
    /// The statement, counted from 0.
    unit: u32,
    /// Whether it is in the text rather than in what a macro expands to.
    is_plain: bool,
}

impl Place {
    fn of(diagnostic: &Diagnostic, units: &Units<'_>, expansions: &Expansions) -> Option<Self> {
        let outer = expansions.outermost(diagnostic.span());
        (diagnostic.severity == Severity::Error && units.contains(outer.start))
            .then(|| Self { unit: units.at(outer.start), is_plain: outer == diagnostic.span() })
    }

    /// Whether what a fix changes is in the text too: where a macro is the error, it may be what is around the macro.
    fn allows(self, fix: &Fix, units: &Units<'_>) -> bool {
        let edit = fix.edit.as_ref().filter(|edit| edit.span.expansion.is_none());
        self.is_plain || edit.is_some_and(|edit| self.holds(edit.span, units))
    }

    /// Whether a span is within the statement.
    fn holds(self, span: Span, units: &Units<'_>) -> bool {
        let inside = |at: u32| units.contains(at) && units.at(at) == self.unit;
        inside(span.start) && inside(span.end)
    }
}

/// A line to be assembled.
struct Line<'t> {
    /// The number of its statement in the file; none if a fix adds it.
    number: Option<u32>,
    text: Cow<'t, str>,
    /// The function that it belongs to, if it is left out where nothing of that function is tried.
    function: Option<usize>,
}

/// Tries the fixes of a file.
fn outcome(
    units: &Units<'_>,
    diagnostics: &[Diagnostic],
    expansions: &Expansions,
    assembled: &dyn Fn(String) -> Assembly,
) -> FxHashMap<u32, Outcome> {
    let mut outcome: FxHashMap<u32, Outcome> = FxHashMap::default();
    let marks = Marks::of(units, diagnostics, expansions);
    marks.judge(&Some, &mut outcome);
    if outcome.is_empty() {
        return outcome;
    }
    let (mut numbers, mut text) = joined(&marks.apply(units, &Some, &outcome));
    for is_last in (0..MOST_ROUNDS).map(|round| round + 1 == MOST_ROUNDS) {
        let next = assembled(text);
        let Some((_, file)) = next.sources.files().find(|(_, file)| !file.is_internal()) else {
            return outcome;
        };
        let units = Units::of(file.text(), file.start());
        let number_of = |line: u32| numbers.get(line as usize).copied().flatten();
        if !is_last {
            let marks = Marks::of(&units, &next.diagnostics, &next.expansions);
            marks.judge(&number_of, &mut outcome);
            let (new_numbers, new_text) = joined(&marks.apply(&units, &number_of, &outcome));
            if new_numbers == numbers && *new_text == **file.text() {
                break;
            }
            (numbers, text) = (new_numbers, new_text);
        } else {
            let left = next.diagnostics.iter().filter(|found| !ELSEWHERE.contains(&found.code));
            let place = |found| Place::of(found, &units, &next.expansions);
            for number in left.filter_map(|found| number_of(place(found)?.unit)) {
                outcome.entry(number).and_modify(|outcome| *outcome = Outcome::Fails);
            }
            break;
        }
    }
    outcome
}

/// Lines as one text, and their numbers.
fn joined(lines: &[Line<'_>]) -> (Vec<Option<u32>>, String) {
    let text = lines.iter().flat_map(|line| [&*line.text, "\n"]).collect();
    (lines.iter().map(|line| line.number).collect(), text)
}

/// What the errors of a text say about its lines.
#[derive(Default)]
struct Marks<'d> {
    /// The edits of a statement that has only errors with fixes, and whether each is certain.
    edits: FxHashMap<u32, Vec<(&'d Edit, bool)>>,
    /// Statements that have an error without a fix.
    hopeless: FxHashSet<u32>,
    /// The headers to include.
    headers: BTreeSet<&'d str>,
}

impl<'d> Marks<'d> {
    fn of(units: &Units<'_>, diagnostics: &'d [Diagnostic], expansions: &Expansions) -> Self {
        let mut marks = Self::default();
        for found in diagnostics {
            let Some(place) = Place::of(found, units, expansions) else { continue };
            let line = place.unit;
            if ELSEWHERE.contains(&found.code) && found.fixes.iter().all(|fix| fix.edit.is_none()) {
                continue;
            }
            let is_certain = |fix: &&Fix| fix.applicability == Applicability::MachineApplicable;
            let with_edit = || found.fixes.iter().filter(|fix| fix.edit.is_some() || fix.header.is_some());
            let first = with_edit().find(is_certain).or_else(|| with_edit().next());
            let Some(fix) = first.filter(|fix| place.allows(fix, units)) else {
                marks.hopeless.insert(line);
                continue;
            };
            if let Some(header) = fix.header {
                // One that may be missing would hide other errors.
                if is_certain(&fix) {
                    marks.headers.insert(header);
                }
                continue;
            }
            let Some(edit) = &fix.edit else { continue };
            if place.holds(edit.span, units) {
                marks.edits.entry(line).or_default().push((edit, is_certain(&fix)));
            }
        }
        marks
    }

    /// Says what becomes of the lines so far; `number_of` knows the numbers of the text's lines in the file.
    fn judge(&self, number_of: &dyn Fn(u32) -> Option<u32>, outcome: &mut FxHashMap<u32, Outcome>) {
        for line in &self.hopeless {
            if let Some(number) = number_of(*line)
                && (self.edits.contains_key(line) || outcome.contains_key(&number))
            {
                outcome.insert(number, Outcome::Fails);
            }
        }
        for (line, edits) in self.edits.iter().filter(|(line, _)| !self.hopeless.contains(line)) {
            let Some(number) = number_of(*line) else { continue };
            let is_certain = edits.iter().all(|(_, is_certain)| *is_certain);
            let now = match (outcome.get(&number), is_certain) {
                (None | Some(Outcome::Certain), true) => Outcome::Certain,
                (None, false) => Outcome::Works,
                // Who takes a fix expects the line to assemble.
                _ => Outcome::Fails,
            };
            outcome.insert(number, now);
        }
    }

    /// The lines that are tried, as the fixes leave them, and those that they depend on. Lines that have an error without a fix are left out.
    fn apply<'t>(
        &self,
        units: &Units<'t>,
        number_of: &dyn Fn(u32) -> Option<u32>,
        outcome: &FxHashMap<u32, Outcome>,
    ) -> Vec<Line<'t>> {
        let include = |header: &&str| {
            let text = Cow::Owned(format!("#include \"{header}\""));
            Line { number: None, text, function: None }
        };
        let mut lines: Vec<Line<'t>> = self.headers.iter().map(include).collect();
        let mut tried = FxHashSet::default();
        let mut outline = Outline::of(units.all().any(|(_, text)| text.contains("/*")));
        for (line, (start, text)) in (0_u32..).zip(units.all()) {
            let part = outline.next(text);
            let (number, function) = (number_of(line), outline.functions);
            let is_directive = part == Part::Directive;
            let is_hopeless = self.hopeless.contains(&line) && !is_directive;
            let edits = self.edits.get(&line).filter(|_| number.is_some() && !self.hopeless.contains(&line));
            if let Some(edits) = edits {
                tried.insert(function);
                let text = edited(text, start, edits);
                let part = |part: &str| Line { number, text: Cow::Owned(part.to_owned()), function: None };
                match is_directive {
                    true => lines.extend(text.split('\n').map(part)),
                    false => lines.extend(Units::of(&text, 0).all().map(|(_, text)| part(text))),
                }
            } else if !is_hopeless {
                let is_tried = number.is_some_and(|number| outcome.contains_key(&number));
                if is_tried {
                    tried.insert(function);
                }
                if is_tried || part != Part::Plain {
                    let function = Some(function).filter(|_| part == Part::OfFunction);
                    lines.push(Line { number, text: Cow::Borrowed(text), function });
                }
            }
        }
        lines.retain(|line| line.function.is_none_or(|function| tried.contains(&function)));
        lines
    }
}

/// A line after its edits; of those that overlap, the last one.
fn edited(text: &str, start: u32, edits: &[(&Edit, bool)]) -> String {
    let mut text = text.to_owned();
    let mut edits: Vec<&Edit> = edits.iter().map(|(edit, _)| *edit).collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
    let mut before = u32::MAX;
    for edit in edits {
        let Span { start: from, end: to, .. } = edit.span;
        let range = (from - start) as usize..(to - start) as usize;
        if to <= before && range.end <= text.len() && text.get(range.clone()).is_some() {
            text.replace_range(range, &edit.replacement);
            before = from;
        }
    }
    text
}

/// What other lines need of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A directive of the preprocessor, which is kept even if it has errors.
    Directive,
    /// Where a comment of several lines begins or ends.
    Comment,
    /// What only lines of the same function refer to: a TEXT, a label.
    OfFunction,
    Plain,
}

/// Tells the parts of a text that hold it together.
struct Outline<'t> {
    /// The functions so far.
    functions: usize,
    has_comments: bool,
    /// Whether the next line continues a directive.
    continues: bool,
    /// The macro that is being defined.
    defined: &'t str,
    /// Macros with which functions start.
    starts: FxHashSet<&'t str>,
}

impl<'t> Outline<'t> {
    fn of(has_comments: bool) -> Self {
        Self { functions: 0, has_comments, continues: false, defined: "", starts: FxHashSet::default() }
    }

    /// What the next line is.
    fn next(&mut self, line: &'t str) -> Part {
        let text = line.trim_start();
        if self.continues || text.starts_with('#') {
            if !self.continues {
                let directive = text[1..].trim_start().strip_prefix("define").unwrap_or_default();
                self.defined = word(directive.trim_start());
            }
            self.continues = text.trim_end().ends_with('\\');
            if !self.defined.is_empty() && text.contains("TEXT") {
                self.starts.insert(self.defined);
            }
            return Part::Directive;
        }
        let starts_function = text.starts_with("TEXT") || self.starts.contains(word(text));
        self.functions += usize::from(starts_function);
        if self.has_comments && (text.contains("/*") || text.contains("*/")) {
            Part::Comment
        } else if starts_function || text.contains(':') {
            Part::OfFunction
        } else {
            Part::Plain
        }
    }
}

/// The word that a text begins with; empty if there is none.
fn word(text: &str) -> &str {
    let end = text.find(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
    &text[..end.unwrap_or(text.len())]
}
