//! Collects what checks find.
//!
//! In: findings, each of a check and with a place. Out: diagnostics at the check's level, but for those that comments silence.

use super::allow::Allows;
use super::table::{Id, Level, Levels};
use crate::diag::Diagnostic;
use crate::source::{Expansions, Span};

/// The most findings of a run that are kept.
const MOST: usize = 10_000;

/// The findings so far.
pub(super) struct Reports<'a> {
    levels: &'a Levels,
    expansions: &'a Expansions,
    allows: Allows,
    found: Vec<Diagnostic>,
}

impl<'a> Reports<'a> {
    pub(super) fn new(levels: &'a Levels, expansions: &'a Expansions, allows: Allows) -> Self {
        Self { levels, expansions, allows, found: Vec::new() }
    }

    /// Whether findings of a check are of interest.
    pub(super) fn wants(&self, check: Id) -> bool {
        self.levels.of(check) != Level::Allow
    }

    /// Whether a place is in the text of a macro, where an edit may not be what each of its uses needs.
    pub(super) fn is_expanded(&self, span: Span) -> bool {
        self.expansions.outermost(span) != span
    }

    /// The number of findings so far.
    pub(super) fn len(&self) -> usize {
        self.found.len()
    }

    /// Takes out the findings from one on.
    pub(super) fn split_off(&mut self, from: usize) -> Vec<Diagnostic> {
        self.found.split_off(from)
    }

    /// Puts back findings that were taken out.
    pub(super) fn put_back(&mut self, found: impl Iterator<Item = Diagnostic>) {
        self.found.extend(found);
    }

    /// Adds a finding; `more` adds labels, notes and fixes.
    pub(super) fn add(
        &mut self,
        check: Id,
        span: Span,
        message: impl Into<String>,
        more: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let Some(severity) = self.levels.of(check).severity() else { return };
        if self.found.len() >= MOST || self.is_allowed(check, span) {
            return;
        }
        let mut diagnostic = Diagnostic::warning(check.check().name, span, message);
        diagnostic.severity = severity;
        self.found.push(more(diagnostic));
    }

    /// Whether a comment silences a check at a place, or where a macro that led to it is written or used.
    fn is_allowed(&mut self, check: Id, span: Span) -> bool {
        let calls = self.expansions.backtrace(span).map(|expansion| expansion.call);
        let mut found = false;
        // All of them, so that each comment counts as used.
        for place in std::iter::once(span).chain(calls) {
            found |= self.allows.covers(check, place);
        }
        found
    }

    /// All findings, and the comments that silenced nothing.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        let levels = self.levels;
        self.allows
            .unneeded(|check| levels.of(check) != Level::Allow, |diagnostic| self.found.push(diagnostic));
        self.found
    }
}
