//! Comments that silence checks: `//rasm:allow name -- reason`.
//!
//! In: the text of the files. Out: [`Allows`]: on a line with code it is about that line, alone on a line about the next line with
//! code; before a TEXT, about the whole function. A `#define` with all that it continues on is one line, wherever it is used. A comment
//! without a reason or with an unknown name is reported, and so is one that silences nothing, unless it stands in an included file.

use super::table::Id;
use crate::diag::Diagnostic;
use crate::source::{SourceMap, Span};

/// What starts such a comment.
const MARK: &str = "//rasm:allow";

/// What separates names and reason.
const SEPARATOR: &str = " -- ";

/// The comments of all files.
#[derive(Debug, Default)]
pub(super) struct Allows {
    allows: Vec<Allow>,
    /// Lines, then functions, that comments are about, each in order.
    stretches: [Vec<Stretch>; 2],
}

/// A name in a comment.
#[derive(Debug)]
struct Allow {
    check: Id,
    span: Span,
    /// What it is about: a list and a place there.
    about: (usize, usize),
    /// Whether others use the file, so that it may be for what they do with it.
    is_included: bool,
}

/// A part of the text that comments are about.
#[derive(Debug)]
struct Stretch {
    start: u32,
    end: u32,
    /// The checks that are silenced, and whether they found anything.
    checks: Vec<(Id, bool)>,
}

impl Allows {
    /// The comments in the files; those that are wrong are passed on.
    pub(super) fn read(sources: &SourceMap, mut wrong: impl FnMut(Diagnostic)) -> Self {
        let mut allows = Self::default();
        for (_, file) in sources.files().filter(|(_, file)| !file.is_internal()) {
            let text = file.text();
            if !text.contains("rasm:") {
                continue;
            }
            let is_included = !file.name().ends_with(".s");
            let lines = Lines::of(text);
            let mut last = None;
            for (at, _) in text.match_indices("//") {
                let comment = &text[at..];
                let line = lines.number(at);
                let is_inner = last.replace(line) == Some(line);
                let inner = comment[2..].trim_start_matches([' ', '\t']);
                if !comment.starts_with("//rasm:") && !inner.starts_with("rasm:allow") {
                    continue;
                }
                let comment = comment.lines().next().unwrap_or_default().trim_end();
                let place =
                    Span::new(file.start() + at as u32, (file.start() as usize + at + comment.len()) as u32);
                let is_marked = comment.strip_prefix(MARK);
                if is_marked.is_none_or(|rest| rest.starts_with(|letter: char| !letter.is_whitespace())) {
                    // A comment may speak of one.
                    if !is_inner {
                        wrong(nearly(comment, place));
                    }
                    continue;
                }
                let (list, from, to) = lines.about(text, at);
                let (from, to) = (file.start() + from as u32, file.start() + to as u32);
                let number = allows.stretch(list, from, to);
                allows.comment(comment, place, (list, number), is_included, &mut wrong);
            }
        }
        allows
    }

    /// The number of a stretch, which is new or the last one: comments come in the order of what they are about.
    fn stretch(&mut self, list: usize, start: u32, end: u32) -> usize {
        let stretches = &mut self.stretches[list];
        if stretches.last().is_none_or(|last| last.start != start) {
            stretches.push(Stretch { start, end, checks: Vec::new() });
        }
        stretches.len() - 1
    }

    fn comment(
        &mut self,
        text: &str,
        whole: Span,
        about: (usize, usize),
        is_included: bool,
        wrong: &mut impl FnMut(Diagnostic),
    ) {
        let at = whole.start;
        let rest = &text[MARK.len()..];
        let (names, reason) = rest.split_once(SEPARATOR).unwrap_or((rest, ""));
        if reason.trim().is_empty() {
            wrong(
                Diagnostic::warning("bad-allow", whole, "this comment gives no reason")
                    .note("expected `//rasm:allow name -- reason`"),
            );
            return;
        }
        let mut is_empty = true;
        for name in names.split([' ', '\t', ',']).filter(|name| !name.is_empty()) {
            is_empty = false;
            let start = at + MARK.len() as u32 + offset(rest, name);
            let span = Span::new(start, start + name.len() as u32);
            match Id::named(name) {
                Some(check) => {
                    self.allows.push(Allow { check, span, about, is_included });
                    let checks = &mut self.stretches[about.0][about.1].checks;
                    if checks.iter().all(|(known, _)| *known != check) {
                        checks.push((check, false));
                    }
                }
                None => {
                    let diagnostic =
                        Diagnostic::warning("bad-allow", span, format!("there is no check `{name}`"));
                    wrong(match Id::nearest(name) {
                        Some(near) => diagnostic.fix(span, near, format!("write `{near}`")),
                        None => diagnostic.help("`rasm check --help` lists the checks"),
                    });
                }
            }
        }
        if is_empty {
            wrong(
                Diagnostic::warning("bad-allow", whole, "this comment names no check")
                    .note("expected `//rasm:allow name -- reason`"),
            );
        }
    }

    /// Whether a check is silenced at a place, which is one in the text of a file.
    pub(super) fn covers(&mut self, check: Id, place: Span) -> bool {
        let mut found = false;
        for list in &mut self.stretches {
            // Stretches do not overlap.
            let end = list.partition_point(|stretch| stretch.start <= place.end);
            let near = list[..end].iter_mut().rev().take_while(|stretch| place.start <= stretch.end);
            for (_, used) in near.flat_map(|stretch| &mut stretch.checks).filter(|(known, _)| *known == check)
            {
                *used = true;
                found = true;
            }
        }
        found
    }

    /// Passes on the comments that silenced nothing, of the checks that were made.
    pub(super) fn unneeded(&self, was_made: impl Fn(Id) -> bool, mut each: impl FnMut(Diagnostic)) {
        let is_used = |allow: &Allow| {
            let checks = &self.stretches[allow.about.0][allow.about.1].checks;
            allow.is_included || checks.contains(&(allow.check, true))
        };
        for allow in self.allows.iter().filter(|allow| !is_used(allow) && was_made(allow.check)) {
            let name = allow.check.check().name;
            let message = format!("`{name}` finds nothing here");
            each(Diagnostic::warning("unneeded-allow", allow.span, message).help("remove the comment"));
        }
    }
}

fn offset(text: &str, part: &str) -> u32 {
    text.find(part).unwrap_or(0) as u32
}

/// A comment that is nearly one.
fn nearly(comment: &str, whole: Span) -> Diagnostic {
    let word = comment.split(SEPARATOR).next().unwrap_or_default().trim_end();
    let message = format!("`{word}` silences nothing");
    let diagnostic = Diagnostic::warning("bad-allow", whole, message);
    let note = "expected `//rasm:allow name -- reason`";
    let rest = comment.trim_start_matches('/').trim_start().strip_prefix("rasm:allow");
    match rest.filter(|rest| {
        Id::named(rest.split([' ', ',']).find(|name| !name.is_empty()).unwrap_or_default()).is_some()
    }) {
        Some(rest) => {
            let right = format!("{MARK} {}", rest.trim_start());
            diagnostic.fix(whole, right, "write it so")
        }
        None => diagnostic.note(note),
    }
}

/// The lines of a file; one that ends in a backslash goes on with the next.
struct Lines {
    /// By line, where it starts.
    starts: Vec<usize>,
    /// By line, the first of those that go on to it.
    firsts: Vec<usize>,
    /// By line, the first from there on that has code.
    code: Vec<usize>,
    /// By line, the first from there on that is a TEXT.
    texts: Vec<usize>,
}

impl Lines {
    fn of(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
        let count = starts.len();
        let mut lines =
            Self { starts, firsts: Vec::new(), code: vec![count; count + 1], texts: vec![count; count + 1] };
        for number in 0..count {
            let goes_on = number > 0 && is_continued(lines.line(text, number - 1));
            lines.firsts.push(if goes_on { lines.firsts[number - 1] } else { number });
        }
        for number in (0..count).rev() {
            let line = lines.line(text, number);
            let code = line.trim();
            let has_code = !code.is_empty() && !code.starts_with("//");
            lines.code[number] = if has_code { number } else { lines.code[number + 1] };
            lines.texts[number] = if is_text(line) { number } else { lines.texts[number + 1] };
        }
        lines
    }

    /// The line of an offset.
    fn number(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at) - 1
    }

    /// A line without its end.
    fn line<'a>(&self, text: &'a str, number: usize) -> &'a str {
        let end = self.starts.get(number + 1).map_or(text.len(), |next| next - 1);
        &text[self.starts[number]..end]
    }

    /// The stretch that the comment at a place is about: the line with code, or the whole function if that is a TEXT, for which the first
    /// number is 1.
    fn about(&self, text: &str, at: usize) -> (usize, usize, usize) {
        let own = self.number(at);
        let before = text[self.starts[own]..at].trim_start();
        let is_alone = before.is_empty() || before.starts_with("//");
        let number = if is_alone { self.code[own + 1] } else { own };
        let Some(first) = self.firsts.get(number).copied() else { return (0, text.len(), text.len()) };
        if is_alone && is_text(self.line(text, number)) {
            let end = self.texts[number + 1];
            return (1, self.starts[number], self.starts.get(end).copied().unwrap_or(text.len()));
        }
        // Lines that go on to others have the same first one.
        let end = self.firsts.partition_point(|other| *other <= first);
        (0, self.starts[first], self.starts.get(end).map_or(text.len(), |next| next - 1))
    }
}

fn is_continued(line: &str) -> bool {
    line.strip_suffix('\r').unwrap_or(line).ends_with('\\')
}

fn is_text(line: &str) -> bool {
    line.strip_prefix("TEXT").is_some_and(|rest| rest.starts_with([' ', '\t']))
}
