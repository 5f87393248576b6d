//! Diagnostics as plain data.
//!
//! In: what a pass has to say, in its own words. Out: a list that the edge renders. No colour, no
//! files, no limit on how many: those are the edge's business.

pub(crate) mod suggest;

use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the output is still made.
    Warning,
    /// The input is wrong; no output is made.
    Error,
}

/// One message with the places it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name for this kind of message, such as `unknown-instruction`.
    pub code: &'static str,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// Places, the primary one first.
    pub labels: Vec<Label>,
    /// Reasons and rules, a paragraph each.
    pub notes: Vec<String>,
    /// Changes that would mend it.
    pub fixes: Vec<Fix>,
}

/// A marked stretch of source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where; its macro expansions are shown with it.
    pub span: Span,
    /// What to see there; may be empty.
    pub text: String,
    /// The place the message is about, against a place that explains it.
    pub primary: bool,
}

/// A replacement of source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The text to replace; empty to insert.
    pub span: Span,
    /// The new text.
    pub replacement: String,
    /// What it does, as an offer: "write `JMP`".
    pub text: String,
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
        Self::error("too-large", Span::default(), format!("{name}: the sources together exceed 4 GiB"))
    }

    fn new(severity: Severity, code: &'static str, span: Span, message: impl Into<String>) -> Self {
        let primary = Label { span, text: String::new(), primary: true };
        Self { severity, code, message: message.into(), labels: vec![primary], notes: vec![], fixes: vec![] }
    }

    /// Says what to see at the primary place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.labels[0].text = text.into();
        self
    }

    /// Adds a place that explains.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into(), primary: false });
        self
    }

    /// Adds a reason or rule.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds a change that would mend it.
    #[must_use]
    pub fn fix(mut self, span: Span, replacement: impl Into<String>, text: impl Into<String>) -> Self {
        self.fixes.push(Fix { span, replacement: replacement.into(), text: text.into() });
        self
    }

    /// The place the message is about.
    pub fn span(&self) -> Span {
        self.labels[0].span
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
