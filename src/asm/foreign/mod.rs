//! Text that is for other assemblers, or for other processors.
//!
//! In: the errors of an assembly, its files and their macros. Out: for a line in the syntax of GNU's or Intel's assemblers, one message with the
//! line in this dialect; for code of another processor, one message for all of it.

mod bodies;
mod macros;
mod part;
mod processor;
mod registers;
mod separators;
mod translate;

pub(in crate::asm) use macros::MacrosOfInput;
pub(in crate::asm) use processor::{is_arm64, is_branch};
pub(in crate::asm) use registers::{general, vector, x87};

use crate::diag::{Diagnostic, Severity, errors};
use crate::source::{Expansions, FileId, SourceMap, Span};
use rustc_hash::FxHashMap;
use translate::{Said, Translated, translate};

/// The most lines that are translated: each is compared with all instructions.
const MOST: usize = 50;

/// How this dialect differs.
const DIALECT_NOTE: &str =
    "in this dialect the size is part of the mnemonic, not of the register, and the destination comes last";

/// Replaces errors; returns how many fewer there are.
pub(super) fn explain(
    diagnostics: &mut Vec<Diagnostic>,
    sources: &SourceMap,
    expansions: &Expansions,
    macros: &[MacrosOfInput],
) -> usize {
    let before = errors(diagnostics);
    if before == 0 {
        return 0;
    }
    let place = |diagnostic: &Diagnostic| {
        let span = diagnostic.span();
        // What a macro expands to is written elsewhere.
        let is_plain = diagnostic.severity == Severity::Error && expansions.outermost(span) == span;
        is_plain.then(|| Line::around(sources, span)).flatten()
    };
    processor::explain(diagnostics, sources, &place);
    lines(diagnostics, &place);
    bodies::explain(diagnostics, sources, expansions);
    registers::explain(diagnostics, sources, expansions);
    macros::explain(diagnostics, (sources, expansions), macros, &place);
    before - errors(diagnostics)
}

/// A statement that stands alone on its line.
#[derive(Clone, Copy)]
struct Line<'s> {
    file: FileId,
    text: &'s str,
    span: Span,
    /// A comment of GNU's assembler behind it, without its `#`.
    comment: Option<&'s str>,
    /// The `;` before it.
    separator: Option<Span>,
}

impl<'s> Line<'s> {
    /// The line of a place, without label and comment; none in a file that was not read from text.
    fn around(sources: &'s SourceMap, span: Span) -> Option<Self> {
        let id = sources.file_at(span.start)?;
        let file = sources.file(id);
        let text: &str = file.text();
        let at = (span.start - file.start()) as usize;
        // No further than a line may be long: hostile ones are long and full of errors.
        let window = at.saturating_sub(translate::LONGEST);
        let before = text.as_bytes().get(window..at)?;
        let start = match before.iter().rposition(|byte| *byte == b'\n') {
            Some(end) => window + end + 1,
            None if window == 0 => 0,
            None => return None,
        };
        let rest = &text.as_bytes()[start..];
        let length = rest.iter().take(translate::LONGEST).position(|byte| *byte == b'\n');
        let whole = text.get(start..start + length.unwrap_or(rest.len()))?;
        if whole.len() > translate::LONGEST || whole.ends_with('\\') || whole.contains("/*") {
            return None;
        }
        let code = whole.split("//").next()?;
        if code.contains(';') && code.contains(['"', '\'']) {
            return None;
        }
        // The statement that the place is in.
        let before = code.get(..at - start).unwrap_or(code);
        let from = before.rfind(';').map_or(0, |semicolon| semicolon + 1);
        let (code, before_sign) = (code[from..].split(';').next()?, from as u32);
        let (code, comment) = match code.split_once('#') {
            Some((code, comment)) => (code, Some(comment.trim_end())),
            None => (code, None),
        };
        let is_label = |name: &str| {
            let name = name.trim();
            let is_part = |letter: char| letter.is_alphanumeric() || "._$·".contains(letter);
            !name.is_empty() && name.chars().all(is_part)
        };
        let code = match code.split_once(':') {
            Some((name, rest)) if is_label(name) => rest,
            _ => code,
        };
        let text = code.trim();
        // The texts are parts of each other.
        let offset = start + (text.as_ptr() as usize - whole.as_ptr() as usize);
        let from = file.start() + offset as u32;
        // The comment is a part of what is written anew.
        let end = comment
            .map_or(text.len(), |comment| comment.as_ptr() as usize + comment.len() - text.as_ptr() as usize);
        let sign = span.start - (at - start) as u32 + before_sign;
        let separator = (before_sign > 0).then(|| Span::new(sign - 1, sign));
        Some(Self { file: id, text, span: Span::new(from, from + end as u32), comment, separator })
    }
}

/// Translates lines.
fn lines<'s>(diagnostics: &mut Vec<Diagnostic>, place: &dyn Fn(&Diagnostic) -> Option<Line<'s>>) {
    // By line, whether it was translated.
    let mut seen: FxHashMap<u32, bool> = FxHashMap::default();
    let mut tried = 0;
    diagnostics.retain_mut(|diagnostic| {
        let Some(line) = place(diagnostic) else { return true };
        let tried_before = seen.get(&line.span.start).copied();
        // One message is enough.
        if tried_before == Some(true) {
            return false;
        }
        let translated = (tried_before.is_none() && tried < MOST).then(|| translate(line.text)).flatten();
        tried += usize::from(tried_before.is_none() && tried < MOST);
        let told = translated
            .map(|translated| message(&line, translated))
            .or_else(|| untranslated(&line, diagnostic));
        seen.insert(line.span.start, told.is_some());
        if let Some(told) = told {
            *diagnostic = told;
        }
        true
    });
}

/// What can be said of a line that has no translation, in place of an error that says little.
fn untranslated(line: &Line<'_>, diagnostic: &Diagnostic) -> Option<Diagnostic> {
    // An edit of a line in another syntax comes to nothing.
    let is_bare = diagnostic.notes.is_empty() && diagnostic.fixes.iter().all(|fix| fix.edit.is_some());
    if let Some(told) = separators::colon(line, diagnostic.code) {
        return Some(told);
    }
    if let Some(told) = separators::comment(line, diagnostic.code).filter(|_| is_bare) {
        return Some(told);
    }
    let says_little = match diagnostic.code {
        "unexpected-token" => true,
        "unknown-instruction" => is_bare,
        _ => false,
    };
    let dialect = translate::dialect(line.text).filter(|_| says_little)?;
    let message = format!("this is in the syntax of {dialect}'s assembler");
    Some(Diagnostic::error("foreign-syntax", line.span, message).note(DIALECT_NOTE))
}

fn message(line: &Line<'_>, translated: Translated) -> Diagnostic {
    let Translated { offers, said, is_certain } = translated;
    let span = line.span;
    let mut diagnostic = match said {
        Said::Dialect(dialect) => {
            let message = format!("this is in the syntax of {dialect}'s assembler");
            Diagnostic::error("foreign-syntax", span, message)
                .note(DIALECT_NOTE)
        }
        Said::Target(dialect, note) => {
            let message = format!("this is in the syntax of {dialect}'s assembler");
            Diagnostic::error("foreign-syntax", span, message).note(note)
        }
        Said::Name(name) => {
            let head = Span { end: span.start + name.len() as u32, ..span };
            Diagnostic::error("unknown-instruction", head, format!("unknown instruction `{name}`"))
        }
        Said::Prefix(prefix, name) => {
            let message = format!("`{prefix}` and `{name}` are two instructions");
            Diagnostic::error("missing-separator", span, message)
                .note("in this dialect a prefix is an instruction of its own")
        }
        Said::Marks => {
            Diagnostic::error("foreign-syntax", span, "masks, broadcast and rounding are written otherwise here")
                .note("a mask is the operand before the destination; `.BCST`, `.RN_SAE` and `.Z` are suffixes of the mnemonic")
        }
        Said::Operand { at: (at, length), code, reason } => {
            // The operand is a part of the line's text.
            let start = span.start + (at - line.text.as_ptr() as usize) as u32;
            Diagnostic::error(code, Span { start, end: start + length as u32, ..span }, reason)
        }
    };
    for (text, when) in offers {
        let text = match line.comment {
            Some(comment) => format!("{text} //{comment}"),
            None => text,
        };
        let offer = format!("write `{text}`{when}");
        diagnostic = match is_certain {
            true => diagnostic.safe_fix(span, text, offer),
            false => diagnostic.fix(span, text, offer),
        };
    }
    diagnostic
}
