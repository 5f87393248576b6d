//! Diagnostics as plain data.
//!
//! In: what a pass has to say, in its own words. Out: a list that the edge renders. No colour, no
//! files, no limit on how many: those are the edge's business.

mod reason;
pub(crate) mod suggest;

use crate::source::Span;
pub(crate) use reason::reason;
use std::fmt;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing; the output is still made.
    Warning,
    /// The input is wrong; no output is made.
    Error,
}

/// One message with the places it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name for this kind of message, such as `unknown-instruction`.
    pub code: &'static str,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// Places, the primary one first; none where the message is about no file.
    pub labels: Vec<Label>,
    /// Reasons and rules, a paragraph each.
    pub notes: Vec<String>,
    /// What would fix it.
    pub fixes: Vec<Fix>,
}

/// A place with what is to be seen there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Label {
    /// Where.
    pub place: Place,
    /// What to see there; may be empty.
    pub text: String,
    /// The place the message is about, against a place that explains it.
    pub primary: bool,
}

impl Label {
    /// The stretch of source; none of a place elsewhere.
    pub fn span(&self) -> Option<Span> {
        match self.place {
            Place::Source(span) => Some(span),
            Place::File(_) => None,
        }
    }
}

/// What a message can point at.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A stretch of source; its macro expansions are shown with it.
    Source(Span),
    /// A place in a file that has no lines.
    File(Box<FilePlace>),
}

/// A place in a file that has no lines: an object, an archive, a file as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FilePlace {
    /// The file's name as the user gave it; of a member of an archive, `libx.a(member.o)`.
    pub file: String,
    /// The section, such as `.text`.
    pub section: Option<String>,
    /// Bytes from the section's start.
    pub offset: Option<u64>,
    /// The symbol around the place.
    pub symbol: Option<String>,
}

impl FilePlace {
    /// A file as a whole.
    pub fn file(name: impl Into<String>) -> Self {
        Self { file: name.into(), ..Self::default() }
    }
}

/// `file(section+0x10), in symbol`, as far as they are known.
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
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// What to do, as an offer: "write `JMP`".
    pub text: String,
    /// The change of source text that does it, if it is one.
    pub edit: Option<Edit>,
}

/// A replacement of source text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The text to replace; empty to insert.
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

    /// The error of a file that no longer fits the places that spans can tell.
    pub fn sources_too_large(name: &str) -> Self {
        let place = FilePlace::file(name);
        Self::unplaced(Severity::Error, "too-large", "the sources together exceed 4 GiB").at(place, "")
    }

    /// A message without a place; [`at`](Self::at) adds those in files without lines.
    pub fn unplaced(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self { severity, code, message: message.into(), labels: vec![], notes: vec![], fixes: vec![] }
    }

    fn new(severity: Severity, code: &'static str, span: Span, message: impl Into<String>) -> Self {
        let mut diagnostic = Self::unplaced(severity, code, message);
        diagnostic.labels.push(Label { place: Place::Source(span), text: String::new(), primary: true });
        diagnostic
    }

    /// Says what to see at the primary place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(primary) = self.labels.first_mut() {
            primary.text = text.into();
        }
        self
    }

    /// Adds a place that explains.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { place: Place::Source(span), text: text.into(), primary: false });
        self
    }

    /// Adds a place in a file without lines; the first is the one the message is about.
    #[must_use]
    pub fn at(mut self, place: FilePlace, text: impl Into<String>) -> Self {
        let primary = self.labels.is_empty();
        self.labels.push(Label { place: Place::File(Box::new(place)), text: text.into(), primary });
        self
    }

    /// Adds a reason or rule.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds a change of the source that would fix it.
    #[must_use]
    pub fn fix(mut self, span: Span, replacement: impl Into<String>, text: impl Into<String>) -> Self {
        let edit = Some(Edit { span, replacement: replacement.into() });
        self.fixes.push(Fix { text: text.into(), edit });
        self
    }

    /// Adds a suggestion that does not change the source, such as "add `-lm`".
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.fixes.push(Fix { text: text.into(), edit: None });
        self
    }

    /// The place in the sources that the message is about; the default span if it has none.
    pub fn span(&self) -> Span {
        self.labels.first().and_then(Label::span).unwrap_or_default()
    }
}

/// Diagnostics of a run that are kept; of hostile input there could be as many as it has bytes.
const MOST_KEPT: usize = 10_000;

/// Where every pass puts its diagnostics. All errors are counted, and the first ten thousand diagnostics kept.
#[derive(Debug, Default)]
pub struct Sink {
    list: Vec<Diagnostic>,
    errors: usize,
}

impl Sink {
    /// Takes a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.errors += usize::from(diagnostic.severity == Severity::Error);
        if self.list.len() < MOST_KEPT {
            self.list.push(diagnostic);
        }
    }

    /// Takes everything that another sink has.
    pub fn append(&mut self, other: Sink) {
        let room = MOST_KEPT - self.list.len();
        self.list.extend(other.list.into_iter().take(room));
        self.errors += other.errors;
    }

    /// How many errors were pushed.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Everything pushed, in order.
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    /// Takes the list out.
    pub fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }
}
