//! Renaming labels, macros and static symbols.
//!
//! In: a file, an offset and a new name. Out: edits of all files that name it, or why it cannot be renamed. What Go declares is renamed
//! there, by Go's own server.

use super::analysis::Analysis;
use super::around::Around;
use super::index::{Occurrence, Role};
use super::names::{Names, Spot};
use super::{navigate, uri};
use crate::amd64::{Op, Reg};
use lsp_types::{Range, TextEdit, Uri, WorkspaceEdit};
use std::collections::HashMap;

/// What can be renamed at an offset.
pub(super) fn prepare(analysis: &Analysis, files: &Around<'_>, offset: usize) -> Result<Range, String> {
    let (found, _) = renamed(analysis, files, offset)?;
    Ok(analysis.text.range(found.range.clone()))
}

/// The edits that rename what stands at an offset.
pub(super) fn rename(
    analysis: &Analysis,
    files: &Around<'_>,
    offset: usize,
    new: &str,
) -> Result<WorkspaceEdit, String> {
    let (_, role) = renamed(analysis, files, offset)?;
    check(analysis, files, offset, role, new)?;
    // The type of the protocol: its keys do not change.
    #[allow(clippy::mutable_key_type)]
    let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
    for place in navigate::references(analysis, files, offset, true) {
        let uri = uri::of_path(&place.path).ok_or("a file of it has no name in the editor")?;
        let edit = TextEdit { range: place.range, new_text: new.to_owned() };
        let edits = changes.entry(uri).or_default();
        if !edits.contains(&edit) {
            edits.push(edit);
        }
    }
    Ok(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() })
}

/// The word at an offset, and what it is.
fn renamed<'a>(
    analysis: &'a Analysis,
    files: &Around<'_>,
    offset: usize,
) -> Result<(&'a Occurrence, Role), String> {
    let nothing = || "only labels, macros and static symbols can be renamed".to_owned();
    let found = analysis.index().at(offset).ok_or_else(nothing)?;
    let text = analysis.text.as_str();
    if Names::role_of(analysis, files, found) == Role::Symbol {
        let is_static = text[found.range.end..].starts_with("<>");
        return match is_static {
            true => Ok((found, Role::Symbol)),
            false => {
                Err("only static symbols, such as `name<>(SB)`, can be renamed here: Go may name others"
                    .to_owned())
            }
        };
    }
    let names = Names::of(analysis, files);
    let meaning = names.meaning(found);
    let has_place = meaning.definitions.iter().all(|spot| names.sources[spot.source].path.is_some());
    match meaning.role {
        Role::Label | Role::Macro if meaning.definitions.is_empty() => {
            Err("nothing defines this name".to_owned())
        }
        Role::Label | Role::Macro if !has_place => {
            Err("it is defined in a header that is built in".to_owned())
        }
        role @ (Role::Label | Role::Macro) => Ok((found, role)),
        _ => Err(nothing()),
    }
}

/// Whether a new name would still mean the same.
fn check(
    analysis: &Analysis,
    files: &Around<'_>,
    offset: usize,
    role: Role,
    new: &str,
) -> Result<(), String> {
    let is_letter = |letter: char| letter.is_alphabetic() || matches!(letter, '_' | '·' | '∕' | '~');
    let is_name =
        new.starts_with(is_letter) && new.chars().all(|letter| is_letter(letter) || letter.is_numeric());
    if !is_name {
        return Err(format!("`{new}` is not a name"));
    }
    if Reg::from_name(new).is_some() || matches!(new, "SB" | "FP" | "SP" | "PC") {
        return Err(format!("`{new}` is a register"));
    }
    if role == Role::Macro && Op::from_name(new).is_some() {
        return Err(format!("`{new}` is an instruction"));
    }
    let names = Names::of(analysis, files);
    if !names.definitions(new).is_empty() {
        return Err(format!("`{new}` is a macro"));
    }
    if let Some(owner) = capturing(&names, analysis, offset, new) {
        return Err(format!("`{new}` is a parameter of the macro `{owner}`, which names this"));
    }
    let text = analysis.text.as_str();
    let function = analysis.index().at(offset).and_then(|found| found.function);
    let is_taken = |other: &Occurrence| {
        let same_scope = role != Role::Label || other.function == function;
        other.defines && other.role == role && same_scope && text[other.range.clone()] == *new
    };
    match analysis.index().all.iter().any(is_taken) {
        true => Err(format!("`{new}` exists already")),
        false => Ok(()),
    }
}

/// The macro that has a parameter of the new name, and the old name in its body.
fn capturing<'n>(names: &'n Names<'_>, analysis: &Analysis, offset: usize, new: &str) -> Option<&'n str> {
    let old = &analysis.text.as_str()[analysis.index().at(offset)?.range.clone()];
    let captures = |spot: &Spot| {
        let words = &names.sources[spot.source].words;
        let (text, index) = (words.text().as_str(), words.index());
        let Some(body) = index.macros.get(&spot.range.start) else { return false };
        let has = |is_parameter: bool, name: &str| {
            index.within(body).iter().any(|found| {
                (found.role == Role::Parameter) == is_parameter && text[found.range.clone()] == *name
            })
        };
        has(true, new) && has(false, old)
    };
    names.macros().find(|(_, spots)| spots.iter().any(captures)).map(|(name, _)| name)
}
