//! Diagnostics as plain data.
//!
//! In: messages, worded by the passes themselves. Out: a list for the edge to render. Colour, file names and the limit on
//! how many are shown are the edge's business.

pub mod apply;
pub mod codes;
mod counted;
mod io_error;
pub(crate) mod suggest;

use crate::source::Span;
pub(crate) use counted::counted;
pub(crate) use io_error::reason;
use std::fmt;

/// How severe a diagnostic is.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Output is still produced.
    Warning,
    /// The input is invalid; no output is produced.
    Error,
}

/// A message and the places it refers to.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Warning or error.
    pub severity: Severity,
    /// A stable name for the kind of message, such as `unknown-instruction`.
    pub code: &'static str,
    /// What is wrong, on one line without a full stop.
    pub message: String,
    /// Places, the primary one first; empty if the message is not about a file.
    pub labels: Vec<Label>,
    /// Explanations, one paragraph each.
    pub notes: Vec<String>,
    /// Suggested fixes.
    pub fixes: Vec<Fix>,
}

/// A place and a text to show there.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Label {
    /// Where.
    pub place: Place,
    /// What to show there; may be empty.
    pub text: String,
    /// Whether the message is about this place, rather than explained by it.
    pub primary: bool,
}

impl Label {
    /// The source span; none for a place in a file without lines.
    pub fn span(&self) -> Option<Span> {
        match self.place {
            Place::Source(span) => Some(span),
            Place::File(_) => None,
        }
    }
}

/// What a message can point at.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A span of source; its macro expansions are shown with it.
    Source(Span),
    /// A place in a file without lines.
    File(Box<FilePlace>),
}

/// A place in a file without lines: an object, an archive, or a file as a whole.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FilePlace {
    /// The file's name as given by the user; `libx.a(member.o)` for an archive member.
    pub file: String,
    /// The section, such as `.text`.
    pub section: Option<String>,
    /// Bytes from the start of the section.
    pub offset: Option<u64>,
    /// The symbol that contains the place.
    pub symbol: Option<String>,
}

impl FilePlace {
    /// A file as a whole.
    pub fn file(name: impl Into<String>) -> Self {
        Self { file: name.into(), ..Self::default() }
    }
}

/// `file(section+0x10), in symbol`, as far as known.
impl fmt::Display for FilePlace {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.file)?;
        match (&self.section, self.offset) {
            (Some(section), Some(offset)) => write!(out, "({section}+{offset:#x})")?,
            (Some(section), None) => write!(out, "({section})")?,
            (None, Some(offset)) => write!(out, "(+{offset:#x})")?,
            (None, None) => {}
        }
        match &self.symbol {
            Some(symbol) => write!(out, ", in {symbol}"),
            None => Ok(()),
        }
    }
}

/// A way to fix the input.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// What to do, as an imperative: "write `JMP`".
    pub text: String,
    /// The source edit that does it, if it is one.
    pub edit: Option<Edit>,
    /// How sure it is that this is what the writer meant.
    pub applicability: Applicability,
    /// The header of Go that the fix includes; where its `#include` belongs is known once the whole file is read.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) header: Option<&'static str>,
}

/// How sure a fix is. The names are those that rustc's messages use.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Applicability {
    /// Certainly what was meant, and the result is valid: a tool may apply it without asking.
    MachineApplicable,
    /// Probably what was meant: somebody should look at it.
    MaybeIncorrect,
    /// Not an edit, or one that leaves something to fill in.
    Unspecified,
}

impl Applicability {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Applicability::MachineApplicable => "MachineApplicable",
            Applicability::MaybeIncorrect => "MaybeIncorrect",
            Applicability::Unspecified => "Unspecified",
        }
    }
}

/// A replacement of source text.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The text to replace; empty for an insertion.
    pub span: Span,
    /// The new text.
    pub replacement: String,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, span, message)
    }

    /// A warning at `span`.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, span, message)
    }

    /// The error for a file that spans can no longer address.
    pub(crate) fn sources_too_large(name: &str) -> Self {
        let place = FilePlace::file(name);
        Self::unplaced(Severity::Error, "too-large", "the sources together exceed 4 GiB").at(place, "")
    }

    /// A message without a place; [`at`](Self::at) adds places in files without lines.
    pub fn unplaced(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self { severity, code, message: message.into(), labels: vec![], notes: vec![], fixes: vec![] }
    }

    fn new(severity: Severity, code: &'static str, span: Span, message: impl Into<String>) -> Self {
        let mut diagnostic = Self::unplaced(severity, code, message);
        diagnostic.labels.push(Label { place: Place::Source(span), text: String::new(), primary: true });
        diagnostic
    }

    /// Sets the text shown at the primary place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(primary) = self.labels.first_mut() {
            primary.text = text.into();
        }
        self
    }

    /// Adds a secondary place that explains the message.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { place: Place::Source(span), text: text.into(), primary: false });
        self
    }

    /// Adds a place in a file without lines; the first place added is the primary one.
    #[must_use]
    pub fn at(mut self, place: FilePlace, text: impl Into<String>) -> Self {
        let primary = self.labels.is_empty();
        self.labels.push(Label { place: Place::File(Box::new(place)), text: text.into(), primary });
        self
    }

    /// Adds an explanation.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds a source edit as a suggested fix that somebody should look at.
    #[must_use]
    pub fn fix(self, span: Span, replacement: impl Into<String>, text: impl Into<String>) -> Self {
        self.edit(span, replacement.into(), text.into(), Applicability::MaybeIncorrect)
    }

    /// Adds a source edit that is certainly what was meant: `rasm fix` applies it.
    #[must_use]
    pub fn safe_fix(self, span: Span, replacement: impl Into<String>, text: impl Into<String>) -> Self {
        self.edit(span, replacement.into(), text.into(), Applicability::MachineApplicable)
    }

    /// Says that the file lacks an `#include` of a header that comes with Go.
    #[must_use]
    pub(crate) fn missing_header(mut self, name: &'static str) -> Self {
        let text = format!("add `#include \"{name}\"` at the top of the file");
        let applicability = Applicability::MachineApplicable;
        self.fixes.push(Fix { text, edit: None, applicability, header: Some(name) });
        self
    }

    /// The same of one that perhaps does not exist: `go_asm.h`, which `go build` makes of the package's Go files.
    #[must_use]
    pub(crate) fn perhaps_missing_header(mut self, name: &'static str) -> Self {
        self = self.missing_header(name);
        if let Some(fix) = self.fixes.last_mut() {
            fix.applicability = Applicability::MaybeIncorrect;
        }
        self
    }

    fn edit(mut self, span: Span, replacement: String, text: String, applicability: Applicability) -> Self {
        self.fixes.push(Fix { text, edit: Some(Edit { span, replacement }), applicability, header: None });
        self
    }

    /// Adds a suggestion without a source edit, such as "add `-lm`".
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        let applicability = Applicability::Unspecified;
        self.fixes.push(Fix { text: text.into(), edit: None, applicability, header: None });
        self
    }

    /// The span of the primary place; the default span if there is none.
    pub fn span(&self) -> Span {
        self.labels.first().and_then(Label::span).unwrap_or_default()
    }
}

/// The number of errors among diagnostics.
pub(crate) fn errors(list: &[Diagnostic]) -> usize {
    list.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
}

/// The most diagnostics kept in one run; hostile input could cause one per byte.
const MOST_KEPT: usize = 10_000;

/// What is found wrong where a macro is missing that a lost file or condition would have defined: an unknown name, or
/// what is no statement before the macro is expanded.
const CONSEQUENCES: [&str; 18] = [
    "bad-address",
    "bad-flags",
    "bad-frame",
    "bad-operand",
    "bad-scale",
    "bad-width",
    "bare-name",
    "branch-range",
    "label-at-end",
    "missing-operand",
    "missing-parenthesis",
    "outside-function",
    "statement-head",
    "undefined-label",
    "undefined-macro",
    "unexpected-token",
    "unknown-instruction",
    "unknown-register",
];

/// Collects the diagnostics of all passes. All errors are counted; the first ten thousand diagnostics are kept.
///
/// After an error that takes macros away from the rest of a file, such as a missing `#include`, errors that may follow from
/// it are left out, and their number becomes a note.
#[derive(Debug, Default)]
pub struct Sink {
    list: Vec<Diagnostic>,
    errors: usize,
    /// Of the errors, those that are left out.
    left_out: usize,
    /// The error that later ones may follow from: its place in the list, and how many are left out because of it.
    cause: Option<(usize, usize)>,
}

impl Sink {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let error = usize::from(diagnostic.severity == Severity::Error);
        self.errors += error;
        if let Some((_, follow)) = &mut self.cause
            && CONSEQUENCES.contains(&diagnostic.code)
        {
            *follow += error;
            self.left_out += error;
        } else if self.list.len() < MOST_KEPT {
            self.list.push(diagnostic);
        }
    }

    /// Adds a diagnostic that does not follow from another one.
    pub(crate) fn push_certain(&mut self, diagnostic: Diagnostic) {
        let cause = self.cause.take();
        self.push(diagnostic);
        self.cause = cause;
    }

    /// Adds an error that takes macros away from what follows: until [`Self::end_consequences`] what may follow from it
    /// is left out.
    pub(crate) fn push_cause(&mut self, diagnostic: Diagnostic) {
        self.end_consequences();
        let at = self.list.len();
        self.push(diagnostic);
        self.cause = (at < self.list.len()).then_some((at, 0));
    }

    /// What follows has macros of its own.
    pub(crate) fn end_consequences(&mut self) {
        let Some((cause, follow)) = self.cause.take().filter(|(_, follow)| *follow > 0) else { return };
        let errors = if follow == 1 {
            "error that may follow from this is"
        } else {
            "errors that may follow from this are"
        };
        self.list[cause].notes.push(format!("{follow} {errors} not shown"));
    }

    /// Adds everything from another sink.
    pub fn append(&mut self, other: Sink) {
        let room = MOST_KEPT - self.list.len();
        self.list.extend(other.list.into_iter().take(room));
        self.errors += other.errors;
    }

    /// The number of errors pushed, including those left out.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// The number of errors left out because they may follow from others.
    pub(crate) fn left_out(&self) -> usize {
        self.left_out
    }

    /// The diagnostics kept, in order.
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    /// The diagnostics kept, in order, by value.
    pub fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }
}
