//! The text of an instruction that is refused, and its changes as edits.
//!
//! In: the instruction, and the source it was read from. Out: the places of its name and operands; for a change that makes it encode, the
//! edit, if what is to be changed is in the text as such.

use crate::amd64::Op;
use crate::amd64::reason::Change;
use crate::asm::lowering::Lowering;
use crate::asm::macro_body::BodyStatement;
use crate::asm::mnemonic;
use crate::diag::Diagnostic;
use crate::obj::{Function, Prog};
use crate::source::{SourceMap, Span};

/// The instruction in the source.
pub(super) struct Written<'a> {
    /// The name as written: PADDD, which is an alias.
    pub(super) name: String,
    /// Its place; none if it is not in the text as such.
    pub(super) head: Option<Span>,
    operands: Vec<Span>,
    /// The same in the text of the instruction: an operand that is a macro stands where the macro is used.
    used: Vec<Span>,
    sources: Option<&'a SourceMap>,
}

impl<'a> Written<'a> {
    pub(super) fn new(function: &Function, prog: &Prog, cx: &Lowering<'a>) -> Self {
        let operands: Vec<Span> =
            (0..usize::from(prog.count)).map(|at| function.operand_span(prog, at)).collect();
        let call = |span: &Span| cx.expansions?.get(span.expansion).map(|expansion| expansion.call);
        let is_own = |span: &Span| span.expansion == prog.span.expansion;
        let used = |span: &Span| std::iter::successors(Some(*span), call).find(is_own).unwrap_or(*span);
        let head = cx.sources.and_then(|sources| mnemonic(sources, prog));
        let word = head.and_then(|head| Some(cx.sources?.text(head)));
        Self {
            name: word.unwrap_or(prog.op.name()).to_owned(),
            head,
            used: operands.iter().map(used).collect(),
            operands,
            sources: cx.sources,
        }
    }

    /// The operands from one on.
    pub(super) fn operands_from(&self, first: usize) -> Span {
        match (self.used.get(first), self.used.last()) {
            (Some(first), Some(last)) if first.expansion == last.expansion && first.start < last.end => {
                Span { end: last.end, ..*first }
            }
            (Some(first), _) => *first,
            _ => Span::default(),
        }
    }

    /// Offers a change as an edit, if the text allows it.
    pub(super) fn offer(&self, diagnostic: Diagnostic, change: Change, is_certain: bool) -> Diagnostic {
        let Some((span, text)) = self.edit(change) else {
            return match self.edit_of_body(change) {
                Some((span, text)) => {
                    let offer = format!("write `{text}` in the macro");
                    diagnostic.fix(span, text, offer)
                }
                None => diagnostic,
            };
        };
        let offer = match change {
            Change::Sign(_) => "put `$` before it".to_owned(),
            _ => format!("write `{text}`"),
        };
        match is_certain {
            true => diagnostic.safe_fix(span, text, offer),
            false => diagnostic.fix(span, text, offer),
        }
    }

    /// The change in the body of the macro that the instruction is in, which keeps the macro's parameters.
    fn edit_of_body(&self, change: Change) -> Option<(Span, String)> {
        if !matches!(change, Change::Order(_) | Change::Name(_)) {
            return None;
        }
        let sources = self.sources?;
        let op = Op::from_name(&self.name)?;
        let expanded = self.operands.iter().filter(|span| !span.expansion.is_none());
        expanded.into_iter().find_map(|span| {
            let statement = BodyStatement::around(sources, span.start)?;
            let (head, rest) = statement.text.split_once([' ', '\t'])?;
            let list: Vec<&str> = rest.split(',').map(str::trim).collect();
            let is_whole = |part: &&str| !part.is_empty() && part.contains('(') == part.contains(')');
            if Op::from_name(head) != Some(op)
                || list.len() != self.operands.len()
                || !list.iter().all(is_whole)
            {
                return None;
            }
            let operands: Vec<Span> = list.iter().map(|part| statement.place(part)).collect();
            let head = Some(statement.place(head));
            Written { name: self.name.clone(), head, used: operands.clone(), operands, sources: self.sources }
                .edit(change)
        })
    }

    fn edit(&self, change: Change) -> Option<(Span, String)> {
        let count = self.operands.len();
        let order: Vec<usize> = match change {
            Change::Name(op) => return Some((self.head?, op.name().to_owned())),
            Change::Constant(at, value) => return Some((*self.operands.get(at)?, format!("${value}"))),
            Change::Sign(at) => {
                let span = *self.operands.get(at)?;
                let is_number = self
                    .sources?
                    .text(span)
                    .starts_with(|first: char| first.is_ascii_digit() || first == '-');
                return is_number.then(|| (Span { end: span.start, ..span }, "$".to_owned()));
            }
            Change::Index(at, from, to) => {
                let span = *self.operands.get(at)?;
                let text = self.sources?.text(span);
                let written = format!("({}", from.name());
                let place = text.rfind(&written)?;
                return Some((
                    span,
                    format!("{}({}{}", &text[..place], to.name(), &text[place + written.len()..]),
                ));
            }
            Change::NameTwice(op) => {
                let (head, last) = (self.head?, *self.operands.last()?);
                let text = self.sources?.text(Span { start: head.end, end: last.end, ..head });
                let last = self.sources?.text(last);
                let whole = Span { end: self.operands.last()?.end, ..head };
                let is_one_line = head.end <= whole.end && !text.contains('\n');
                return is_one_line.then(|| (whole, format!("{}{text}, {last}", op.name())));
            }
            Change::NameLast(op, reg) => {
                let (head, last) = (self.head?, *self.operands.last()?);
                let whole = Span { end: last.end, ..head };
                let between = self.sources?.text(Span { start: head.end, end: last.start, ..head });
                let is_one_line = head.end <= last.start && !between.contains('\n');
                return is_one_line.then(|| (whole, format!("{}{between}{}", op.name(), reg.name())));
            }
            Change::Before(reg) => {
                let first = *self.operands.first()?;
                let last = *self.operands.last()?;
                let (whole, text) = (Span { end: last.end, ..first }, self.sources?);
                let is_one_line = first.end <= last.start && !text.text(whole).contains('\n');
                return is_one_line.then(|| (whole, format!("{}, {}", reg.name(), text.text(whole))));
            }
            Change::Register(at, reg) => return Some((*self.operands.get(at)?, reg.name().to_owned())),
            Change::LastSign => vec![1, 0],
            Change::Order(order) => order.iter().take(count).map(|at| usize::from(*at)).collect(),
            Change::Without(without) => (0..count).filter(|at| *at != without).collect(),
            Change::Twice => (0..count).chain(count.checked_sub(1)).collect(),
        };
        // All on one line of one text, in the order of the operands.
        let (first, last) = (self.used.first()?, self.used.last()?);
        let in_order = self
            .used
            .windows(2)
            .all(|pair| pair[0].expansion == pair[1].expansion && pair[0].end < pair[1].start);
        let (sources, whole) = (self.sources?, Span { end: last.end, ..*first });
        if !in_order || sources.text(whole).contains('\n') {
            return None;
        }
        let texts: Option<Vec<&str>> =
            order.iter().map(|at| self.used.get(*at).map(|span| sources.text(*span))).collect();
        let sign = if change == Change::LastSign { "$" } else { "" };
        Some((whole, format!("{sign}{}", texts?.join(", "))))
    }
}
