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
    /// Those about a line, then those about a function, each in order of the places that they are about.
    lists: [Vec<Allow>; 2],
}

#[derive(Debug)]
struct Allow {
    check: Id,
    /// The name in the comment.
    span: Span,
    /// The positions that it is about.
    start: u32,
    end: u32,
    used: bool,
}

impl Allows {
    /// The comments in the files; those that are wrong are passed on.
    pub(super) fn read(sources: &SourceMap, mut wrong: impl FnMut(Diagnostic)) -> Self {
        let mut allows = Self::default();
        for (_, file) in sources.files().filter(|(_, file)| !file.is_internal()) {
            let text = file.text();
            let is_included = !file.name().ends_with(".s");
            for (at, _) in text.match_indices(MARK) {
                let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
                let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
                let is_alone = text[line..at].trim().is_empty();
                let (list, from, to) = match is_alone {
                    false => (0, start_of_line(text, line), end),
                    true => about(text, end),
                };
                let place = (file.start() + from as u32, file.start() + to as u32);
                let first = allows.lists[list].len();
                allows.comment(&text[at..end], file.start() + at as u32, list, place, &mut wrong);
                // What others include may be for what they do with it.
                allows.lists[list][first..].iter_mut().for_each(|allow| allow.used = is_included);
            }
        }
        allows
    }

    fn comment(
        &mut self,
        text: &str,
        at: u32,
        list: usize,
        place: (u32, u32),
        wrong: &mut impl FnMut(Diagnostic),
    ) {
        let whole = Span::new(at, at + text.trim_end().len() as u32);
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
                    self.lists[list].push(Allow { check, span, start: place.0, end: place.1, used: false });
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
        for list in &mut self.lists {
            // What the comments of a list are about does not overlap, unless it begins at the same place.
            let end = list.partition_point(|allow| allow.start <= place.end);
            let Some(last) = list[..end].last().map(|allow| allow.start) else { continue };
            let reaches = |allow: &Allow| place.start <= allow.end;
            let near = list[..end].iter_mut().rev().take_while(|allow| allow.start == last || reaches(allow));
            for allow in near.filter(|allow| allow.check == check && reaches(allow)) {
                allow.used = true;
                found = true;
            }
        }
        found
    }

    /// Passes on the comments that silenced nothing, of the checks that were made.
    pub(super) fn unneeded(&self, was_made: impl Fn(Id) -> bool, mut each: impl FnMut(Diagnostic)) {
        for allow in self.lists.iter().flatten().filter(|allow| !allow.used && was_made(allow.check)) {
            let name = allow.check.check().name;
            let message = format!("`{name}` finds nothing here");
            each(Diagnostic::warning("unneeded-allow", allow.span, message).help("remove the comment"));
        }
    }
}

fn offset(text: &str, part: &str) -> u32 {
    text.find(part).unwrap_or(0) as u32
}

/// The stretch that a comment alone on its line is about, `end` being the end of that line: the next line with code, or the whole
/// function if that is a TEXT, for which the first number is 1.
fn about(text: &str, end: usize) -> (usize, usize, usize) {
    let mut at = (end + 1).min(text.len());
    let mut lines = text[at..].split_inclusive('\n');
    let line = loop {
        let Some(line) = lines.next() else { return (0, text.len(), text.len()) };
        let code = line.trim_start();
        if !code.trim_end().is_empty() && !code.starts_with("//") {
            break line;
        }
        at += line.len();
    };
    if !is_text(line) {
        return (0, at, end_of_line(text, at));
    }
    let mut last = at + line.len();
    for line in lines {
        if is_text(line) {
            break;
        }
        last += line.len();
    }
    (1, at, last)
}

/// Where the line that a line belongs to begins: one that ends in a backslash goes on.
fn start_of_line(text: &str, mut line: usize) -> usize {
    while let Some(before) = text[..line].strip_suffix('\n').filter(|before| is_continued(before)) {
        line = before.rfind('\n').map_or(0, |end| end + 1);
    }
    line
}

/// Where the line that begins at a place ends.
fn end_of_line(text: &str, start: usize) -> usize {
    let mut end = start;
    for line in text[start..].split('\n') {
        end += line.len();
        if !is_continued(line) {
            break;
        }
        end += 1;
    }
    end.min(text.len())
}

fn is_continued(line: &str) -> bool {
    line.strip_suffix('\r').unwrap_or(line).ends_with('\\')
}

fn is_text(line: &str) -> bool {
    line.strip_prefix("TEXT").is_some_and(|rest| rest.starts_with([' ', '\t']))
}
