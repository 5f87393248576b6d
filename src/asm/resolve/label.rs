//! Labels: named positions in a function.

use super::operand::{spelled, with_package};
use crate::asm::session::Session;
use crate::diag::{Diagnostic, Severity};
use crate::source::{Atom, Span};
use crate::syntax::Statement;
use rustc_hash::{FxHashMap, FxHashSet};

/// The labels of the current function. Each TEXT starts a new scope.
#[derive(Default)]
pub(super) struct Labels {
    /// Labels waiting for the next instruction.
    pending: Vec<(Atom, Span)>,
    /// By label, the index of its instruction, and the place of its definition.
    defined: FxHashMap<Atom, (u32, Span)>,
    /// Labels that no branch names, of the last function; only if they are asked for.
    pub(super) unused: Option<Vec<(Atom, Span)>>,
    /// Branches to labels, by index in the function's targets.
    used: Vec<(u32, Atom, Span)>,
}

impl Labels {
    /// No labels; whether to find those that are unused.
    pub(super) fn new(finds_unused: bool) -> Self {
        Self { unused: finds_unused.then(Vec::new), ..Self::default() }
    }

    /// Adds a label, to be attached to the next instruction.
    pub(super) fn pend(&mut self, name: Atom, span: Span) {
        self.pending.push((name, span));
    }

    /// Drops the pending labels, because their instruction is dropped.
    pub(super) fn forget_pending(&mut self) {
        self.pending.clear();
    }

    /// Attaches the pending labels to the instruction at `index`.
    #[inline]
    pub(super) fn attach(&mut self, index: u32, session: &mut Session) {
        if !self.pending.is_empty() {
            self.attach_pending(index, session);
        }
    }

    fn attach_pending(&mut self, index: u32, session: &mut Session) {
        for (name, span) in self.pending.drain(..) {
            if let Some((_, first)) = self.defined.insert(name, (index, span)) {
                let text = session.names.text(name);
                session.sink.push(
                    Diagnostic::error("duplicate-label", span, format!("label `{text}` is defined twice"))
                        .also(first, "first defined here")
                        .note("a label belongs to its function, from one `TEXT` to the next"),
                );
            }
        }
    }

    /// Adds a branch whose target is the entry `target` of the function's list.
    pub(super) fn branch(&mut self, target: u32, name: Atom, span: Span) {
        self.used.push((target, name, span));
    }

    /// Ends the function: calls `set` with each entry and the index of its instruction.
    pub(super) fn end_function(&mut self, session: &mut Session, mut set: impl FnMut(u32, u32)) {
        if let Some(unused) = &mut self.unused {
            let used: FxHashSet<Atom> = self.used.iter().map(|(_, name, _)| *name).collect();
            let named = self.defined.iter().filter(|(name, _)| !used.contains(name));
            unused.clear();
            unused.extend(named.map(|(name, (_, span))| (*name, *span)));
            unused.sort_unstable_by_key(|(_, span)| span.start);
        }
        for (target, name, span) in self.used.drain(..) {
            match self.defined.get(&name) {
                Some((index, _)) => set(target, *index),
                None => {
                    let diagnostic = undefined(name, span, &self.defined, &self.pending, session);
                    session.sink.push(diagnostic);
                }
            }
        }
        self.defined.clear();
    }

    /// Ends the file: no instruction follows the pending labels.
    pub(super) fn drop_pending(&mut self, session: &mut Session) {
        // An error may be about the instruction that follows.
        let lost = |found: &&Diagnostic| found.severity == Severity::Error && found.code != "undefined-label";
        let last = session.sink.list().iter().filter(lost).map(|found| found.span().start).max();
        for (name, span) in
            self.pending.drain(..).filter(|(_, span)| last.is_none_or(|last| last < span.start))
        {
            let text = session.names.text(name);
            session.sink.push(
                Diagnostic::warning(
                    "label-at-end",
                    span,
                    format!("label `{text}` is not followed by an instruction"),
                )
                .note("a label names the instruction after it, but the file ends here"),
            );
        }
    }
}

/// Warns about a label that no jump can refer to.
pub(super) fn warn_of_register(statement: &Statement, session: &mut Session) {
    let name = session.names.text(statement.head);
    let message = format!("label `{name}` has the name of a register");
    session.sink.push(
        Diagnostic::warning("label-name", statement.head_span, message)
            .note(format!("as an operand `{name}` is the register, so no jump can go to this label"))
            .help("rename the label"),
    );
}

fn undefined(
    name: Atom,
    span: Span,
    defined: &FxHashMap<Atom, (u32, Span)>,
    pending: &[(Atom, Span)],
    session: &Session,
) -> Diagnostic {
    let text = session.names.text(name);
    let text = &*spelled(text);
    let diagnostic =
        Diagnostic::error("undefined-label", span, format!("label `{text}` is not defined in this function"));
    if let Some((_, at)) = pending.iter().find(|(pending, _)| *pending == name) {
        return diagnostic
            .also(*at, "defined here, but no instruction follows it")
            .help("add an instruction after the label, such as `RET`");
    }
    let known = defined.iter().map(|(name, (_, at))| (session.names.text(*name), *at));
    match crate::diag::suggest::closest(text, session.sink.errors(), known) {
        Some((near, at)) => {
            diagnostic.also(at, "a label with a similar name").fix(span, near, format!("write `{near}`"))
        }
        None => match with_package(text) {
            Some(function) => {
                let offer = format!("write `{function}` for the function");
                diagnostic.fix(span, function, offer)
            }
            None => diagnostic
                .note("a label is known only in its function")
                .help(format!("to jump to a function of this package, write `·{text}(SB)`")),
        },
    }
}
