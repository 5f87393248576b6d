//! The message for a suffix that an instruction does not take with its operands.
//!
//! In: the diagnostic by the encoder's error. Out: the same with the suffix alone underlined, and the suffix that is taken, or none, as a
//! fix.

use super::operands::MachineOperands;
use crate::amd64::{self, EncodeError, Op, Suffix};
use crate::asm::lowering::Lowering;
use crate::diag::{Diagnostic, Place};
use crate::obj::Prog;
use crate::source::Span;

/// The part of a suffix that an error is about; none if it is about something else.
fn offending(error: &EncodeError) -> Option<fn(&str) -> bool> {
    Some(match error {
        EncodeError::SuffixNotAllowed => |_| true,
        EncodeError::ZeroingNeedsMask | EncodeError::ZeroingNotAllowed | EncodeError::ZeroingMemory => {
            |word| word == "Z"
        }
        EncodeError::RoundingWithMemory | EncodeError::RoundingNotAllowed | EncodeError::SaeNotAllowed => {
            |word| word.ends_with("SAE")
        }
        EncodeError::BroadcastNeedsMemory | EncodeError::BroadcastNotAllowed => |word| word == "BCST",
        _ => return None,
    })
}

/// Underlines the suffix, and offers what is taken in its place.
pub(super) fn narrowed(
    mut diagnostic: Diagnostic,
    error: &EncodeError,
    prog: &Prog,
    operands: Option<&MachineOperands>,
    cx: &Lowering,
) -> Diagnostic {
    let Some((is_offending, span)) = offending(error).zip(place(prog, cx)) else { return diagnostic };
    diagnostic.labels[0].place = Place::Source(span);
    let Some(written) = cx.sources.map(|sources| sources.text(span)) else { return diagnostic };
    let words = || written.split('.').skip(1);
    let without = words().filter(|word| !is_offending(word)).map(str::to_owned).collect();
    let rounded = |word: &str| match is_offending(word) {
        true => "SAE".to_owned(),
        false => word.to_owned(),
    };
    let mut others: Vec<Vec<String>> = vec![without];
    if *error == EncodeError::RoundingNotAllowed {
        others.insert(0, words().map(rounded).collect());
    }
    let takes = |words: &Vec<String>| {
        let suffix = Suffix::parse(&words.join(".")).ok().or(words.is_empty().then_some(Suffix::NONE));
        let suffix = suffix.zip(operands);
        suffix.is_some_and(|(suffix, operands)| amd64::encode(prog.op, suffix, operands.list()).is_ok())
    };
    match others.into_iter().find(takes) {
        Some(words) if words.is_empty() => diagnostic.fix(span, "", format!("leave out `{written}`")),
        Some(words) => {
            let text = format!(".{}", words.join("."));
            let offer = format!("write `{text}`");
            diagnostic.fix(span, text, offer)
        }
        None => diagnostic,
    }
}

/// Where the suffix is, with its dot; none if the text is that of a macro.
fn place(prog: &Prog, cx: &Lowering) -> Option<Span> {
    let text = cx.sources?.text(prog.span);
    let head = text.find(|letter: char| !letter.is_ascii_alphanumeric())?;
    Op::from_name(&text[..head]).filter(|op| *op == prog.op && text[head..].starts_with('.'))?;
    let length = text[head..].find([' ', '\t']).unwrap_or(text.len() - head);
    let start = prog.span.start + head as u32;
    Some(Span { start, end: start + length as u32, ..prog.span })
}
