//! Where a run of tokens is in the text that people read.
//!
//! In: the tokens of an operand or a statement. Out: one span around them. In plain text that is from the first to the
//! last. Tokens of macros come from several texts, the body and the arguments, and no span may join two of them: the one
//! that is written around all others is taken, usually the body, with a parameter in place of its argument's tokens.

use super::macros::Macros;
use crate::source::{ExpansionId, Expansions, SourceMap, Span};
use crate::syntax::token::Token;
use std::ops::Range;

/// See the module.
pub(crate) struct Places<'p> {
    sources: &'p SourceMap,
    expansions: &'p Expansions,
    macros: &'p Macros,
    /// Positions of the file last looked up.
    file: Range<u32>,
    /// The expansion last looked up, with its body.
    body: (ExpansionId, Body<'p>),
}

/// The tokens of a macro's body, in the order of their text.
#[derive(Clone, Copy, Default)]
struct Body<'p> {
    tokens: &'p [Token],
    start: u32,
    end: u32,
}

impl<'p> Body<'p> {
    /// A body that another macro wrote has no text of its own.
    fn new(tokens: &'p [Token]) -> Self {
        match tokens {
            [first, .., last] | [first @ last]
                if first.span.expansion.is_none() && last.span.expansion.is_none() =>
            {
                Self { tokens, start: first.span.start, end: last.span.end }
            }
            _ => Self::default(),
        }
    }

    fn holds(&self, span: Span) -> bool {
        self.start <= span.start && span.end <= self.end
    }

    /// Index of the token at a position.
    fn find(&self, start: u32) -> Option<usize> {
        let index = self.tokens.partition_point(|token| token.span.start < start);
        self.tokens.get(index).is_some_and(|token| token.span.start == start).then_some(index)
    }
}

impl<'p> Places<'p> {
    pub(crate) fn new(sources: &'p SourceMap, expansions: &'p Expansions, macros: &'p Macros) -> Self {
        Self { sources, expansions, macros, file: 0..0, body: (ExpansionId::NONE, Body::default()) }
    }

    /// The place of some tokens that follow each other.
    #[inline]
    pub(crate) fn of(&mut self, tokens: &[Token]) -> Span {
        let [first, .., last] = tokens else {
            return tokens.first().map(|token| token.span).unwrap_or_default();
        };
        let plain = first.span.expansion.is_none() && last.span.expansion.is_none();
        if plain { self.in_file(first.span, last.span) } else { self.expanded(tokens) }
    }

    /// From `first` to `last`, both plain text, if one file has them in that order; otherwise `first`.
    #[inline]
    fn in_file(&mut self, first: Span, last: Span) -> Span {
        if !self.file.contains(&first.start) {
            let file = self.sources.file_at(first.start).map(|id| self.sources.file(id));
            self.file = file.map_or(0..0, |file| file.start()..file.end() + 1);
        }
        let one = first.start <= last.start && self.file.contains(&last.end);
        if one { Span { end: last.end, ..first } } else { first }
    }

    fn expanded(&mut self, tokens: &[Token]) -> Span {
        let (left, right) = (tokens[0].span, tokens[tokens.len() - 1].span);
        let context = self.common(left.expansion, right.expansion);
        let (first, last) = (self.climb(left, context), self.climb(right, context));
        // The text that is looked at: the body of the common macro, then what its use was written in, and so on.
        let mut text = context;
        while let Some(&expansion) = self.expansions.get(text) {
            let body = self.body(text);
            if body.holds(first) && body.holds(last) && first.start <= last.start {
                return Span { end: last.end, ..first };
            }
            if tokens.iter().any(|token| body.holds(self.climb(token.span, context))) {
                let place = self.around_parameters(body, tokens, context);
                return place.unwrap_or(expansion.call);
            }
            let outer = expansion.call.expansion;
            if outer.is_none() {
                // Both are in the arguments of the outermost use.
                let call = expansion.call;
                let within = call.start <= first.start && first.start <= last.start && last.end <= call.end;
                return if within { Span { end: last.end, ..first } } else { call };
            }
            text = outer;
        }
        self.in_file(first, last)
    }

    /// From the first to the last token in a body, with the parameter in place of an argument's tokens at either end.
    fn around_parameters(&self, body: Body<'_>, tokens: &[Token], context: ExpansionId) -> Option<Span> {
        let written = |token: &Token| Some(self.climb(token.span, context)).filter(|span| body.holds(*span));
        let before = tokens.iter().position(|token| written(token).is_some())?;
        let after = tokens.iter().rposition(|token| written(token).is_some())?;
        let (mut first, mut last) = (written(&tokens[before])?, written(&tokens[after])?);
        if before > 0 {
            let index = body.find(first.start)?.checked_sub(1)?;
            first = body.tokens[index].span;
        }
        if after + 1 < tokens.len() {
            let index = body.tokens.partition_point(|token| token.span.start < last.end);
            last = body.tokens.get(index)?.span;
        }
        (first.start <= last.start).then_some(Span { start: first.start, end: last.end, expansion: context })
    }

    /// The innermost expansion that both are in.
    fn common(&self, mut left: ExpansionId, mut right: ExpansionId) -> ExpansionId {
        // A use within another is recorded after it.
        while left != right {
            let later = if left > right { &mut left } else { &mut right };
            *later = self.expansions.get(*later).map_or(ExpansionId::NONE, |use_| use_.call.expansion);
        }
        left
    }

    /// The place of a span as `context`, an expansion around it, has it: itself, or the use that made it.
    fn climb(&self, mut span: Span, context: ExpansionId) -> Span {
        while span.expansion > context
            && let Some(expansion) = self.expansions.get(span.expansion)
        {
            span = expansion.call;
        }
        span
    }

    fn body(&mut self, id: ExpansionId) -> Body<'p> {
        if self.body.0 != id {
            let expansion = self.expansions.get(id);
            let tokens =
                expansion.map(|use_| self.macros.body(use_.name, use_.definition)).unwrap_or_default();
            self.body = (id, Body::new(tokens));
        }
        self.body.1
    }
}
