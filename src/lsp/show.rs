//! What an editor shows in the text: colours, and offsets in frames. And the text formatted.
//!
//! In: a file. Out: semantic tokens; inlay hints; edits.

use super::analysis::Analysis;
use super::around::Around;
use super::index::{Occurrence, Role};
use super::names::{Labels, Names};
use super::navigate;
use super::text::Text;
use crate::amd64::Reg;
use crate::fmt;
use crate::obj::{Addr, Name};
use lsp_types::{InlayHint, InlayHintLabel, SemanticToken, SemanticTokenType, TextEdit};
use std::ops::Range;

/// The kinds of tokens, by their numbers in answers.
pub(super) const TOKENS: [SemanticTokenType; 10] = [
    SemanticTokenType::KEYWORD,
    SemanticTokenType::MACRO,
    SemanticTokenType::FUNCTION,
    SemanticTokenType::PARAMETER,
    SemanticTokenType::VARIABLE,
    SemanticTokenType::new("label"),
    SemanticTokenType::NUMBER,
    SemanticTokenType::STRING,
    SemanticTokenType::COMMENT,
    SemanticTokenType::OPERATOR,
];

fn token_type(role: Role) -> Option<u32> {
    Some(match role {
        Role::Instruction | Role::Directive => 0,
        Role::Macro => 1,
        Role::Symbol => 2,
        Role::Argument | Role::Parameter => 3,
        Role::Register => 4,
        Role::Label => 5,
        Role::Number => 6,
        Role::String | Role::Include => 7,
        Role::Comment => 8,
        Role::Other => return None,
    })
}

/// The semantic tokens of a file, each relative to the one before. A token of several lines is one for each line.
pub(super) fn tokens(analysis: &Analysis, files: &Around<'_>) -> Vec<SemanticToken> {
    let text = &analysis.text;
    if analysis.is_go() {
        return Vec::new();
    }
    let names = Names::of(analysis, files);
    let of_data = analysis.index().data_symbols(text.as_str());
    let package = analysis.package(files);
    let is_variable = |found: &Occurrence, role: Role| match role {
        Role::Argument => navigate::is_local(analysis, found),
        Role::Symbol => {
            let name = &text.as_str()[found.range.clone()];
            of_data.contains(name) || package.variable(name).is_some()
        }
        _ => false,
    };
    // The labels that macros make, of the function that was met last.
    let mut made = (None, Labels::new());
    let mut tokens = Vec::new();
    let mut last = lsp_types::Position::default();
    for found in &analysis.index().all {
        if found.role == Role::Other && found.function != made.0 {
            made =
                (found.function, found.function.map(|function| names.labels(function)).unwrap_or_default());
        }
        let role = names.role(found, &made.1);
        let role = if is_variable(found, role) { Role::Register } else { role };
        let Some(token_type) = token_type(role) else { continue };
        for line in text.line_of(found.range.start)..=text.line_of(found.range.end.saturating_sub(1)) {
            let bytes = text.line(line);
            let part = bytes.start.max(found.range.start)..bytes.end.min(found.range.end);
            if part.is_empty() {
                continue;
            }
            let start = text.position(part.start);
            let length = text.as_str()[part].chars().map(char::len_utf16).sum::<usize>();
            let delta_line = start.line - last.line;
            let delta_start =
                if delta_line == 0 { start.character - last.character } else { start.character };
            let token_modifiers_bitset = u32::from(found.defines);
            let length = length as u32;
            tokens.push(SemanticToken {
                delta_line,
                delta_start,
                length,
                token_type,
                token_modifiers_bitset,
            });
            last = start;
        }
    }
    tokens
}

/// The real places of arguments and locals: offsets from the hardware's SP.
pub(super) fn hints(analysis: &Analysis, files: &Around<'_>, range: Range<usize>) -> Vec<InlayHint> {
    let Some(assembly) = analysis.assembly(files) else { return Vec::new() };
    let mut hints = Vec::new();
    for (function, prog) in analysis.instructions(assembly, &range) {
        for (index, operand) in function.operands(prog).iter().enumerate() {
            let (Addr::Mem(mem) | Addr::Address(mem)) = operand else { continue };
            if !matches!(mem.name, Name::Param | Name::Auto) || !matches!(mem.base, Reg::NONE | Reg::SP) {
                continue;
            }
            let span = function.operand_span(prog, index);
            // In a macro the place is that of all its uses.
            let is_plain = span.expansion.is_none() && span != prog.span;
            let Some(bytes) = analysis.written(assembly, span).filter(|_| is_plain) else { continue };
            hints.push(InlayHint {
                position: analysis.text.position(bytes.end),
                label: InlayHintLabel::String(format!("= {}(SP)", mem.offset)),
                kind: None,
                text_edits: None,
                tooltip: None,
                padding_left: Some(true),
                padding_right: None,
                data: None,
            });
        }
    }
    hints
}

/// The edits that format a text: one, around all that changes. None if it cannot be formatted.
pub(super) fn format(text: &Text) -> Option<Vec<TextEdit>> {
    let old = text.as_str();
    let new = fmt::format(old).ok()?;
    if new == old {
        return Some(Vec::new());
    }
    let before = common(old.split_inclusive('\n'), new.split_inclusive('\n'));
    let (old_rest, new_rest) = (&old[before..], &new[before..]);
    let after = common(old_rest.split_inclusive('\n').rev(), new_rest.split_inclusive('\n').rev());
    let range = text.range(before..old.len() - after);
    let new_text = new_rest[..new_rest.len() - after].to_owned();
    Some(vec![TextEdit { range, new_text }])
}

/// The bytes of the lines that two texts begin with.
fn common<'t>(one: impl Iterator<Item = &'t str>, other: impl Iterator<Item = &'t str>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).map(|(line, _)| line.len()).sum()
}
