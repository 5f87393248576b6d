//! Go declarations of an object's functions.
//!
//! In: an object with debug information, and the text of its C source if that is known. Out: for each function that other objects can
//! call, a Go function without a body and the types that it needs, or the reason why Go has no such function.

use super::elf::Object;
use super::go_types::Types;
use super::go_words::{is_name, is_taken};
use super::names::{is_choice, is_reserved};
use crate::diag::{Diagnostic, Severity};
use crate::dwarf::{Debug, Prototype, Prototypes};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Go declarations.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Declared {
    /// Type declarations, each with an empty line before it.
    pub types: String,
    /// The functions, in the order of the source.
    pub functions: Vec<Declaration>,
    /// Functions that Go cannot declare: the name and the reason.
    pub refused: Vec<(String, String)>,
    /// Whether a type is that of package unsafe.
    pub uses_unsafe: bool,
}

/// A Go function without a body.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Declaration {
    /// Its name.
    pub name: String,
    /// What is above it, without `//`.
    pub comment: Vec<String>,
    /// What follows its name: `(a *float64, n uint) float64`.
    pub signature: String,
    /// The names of its parameters.
    pub parameters: Vec<String>,
    /// Whether it has a result.
    pub has_result: bool,
    /// Whether what its parameters point to may be kept: it has no `//go:noescape`.
    pub escapes: bool,
}

/// The declarations of an object's functions. `source` is the text of the file that it was compiled from, whose comments are kept.
///
/// # Errors
///
/// If it is no object, or has no debug information.
pub fn declare(name: &str, object: &[u8], source: Option<&str>) -> Result<Declared, Diagnostic> {
    let read = Object::read(name, object)?;
    let prototypes = Debug::read(object).map(|debug| Prototypes::read(&debug)).unwrap_or_default();
    let mut declared = Declared::default();
    let mut types = Types::new(&prototypes);
    let lines: Vec<&str> = source.map(|text| text.lines().collect()).unwrap_or_default();
    let mut seen = BTreeSet::new();
    let mut functions: Vec<&Prototype> = prototypes.functions.iter().collect();
    functions.retain(|found| read.exported.contains_key(&*found.name) && seen.insert(&*found.name));
    // Some compilers write the last function first.
    functions.sort_by_key(|function| function.line);
    for function in functions {
        match declaration(function, &mut types) {
            Ok(mut found) => {
                found.comment = comment(&lines, function.line);
                if found.comment.is_empty() {
                    found.comment.push(format!("{} is a function of C.", function.name));
                }
                declared.functions.push(found);
            }
            Err(reason) => declared.refused.push((function.name.clone(), reason)),
        }
    }
    if declared.functions.is_empty() && declared.refused.is_empty() {
        let text = format!("{name} has no function with debug information");
        let error = Diagnostic::unplaced(Severity::Error, "import-nothing", text);
        return Err(error.help("compile with `-g`, or declare the functions in Go with `--go-files`"));
    }
    declared.types = types.text();
    let mut signatures = declared.functions.iter().map(|function| &function.signature);
    let is_unsafe = |text: &String| text.contains("unsafe.Pointer");
    declared.uses_unsafe = is_unsafe(&declared.types) || signatures.any(is_unsafe);
    Ok(declared)
}

/// The functions of an object that take a variable number of arguments, as far as its debug information tells.
pub(super) fn variadic(object: &[u8]) -> BTreeSet<String> {
    let prototypes = Debug::read(object).map(|debug| Prototypes::read(&debug)).unwrap_or_default();
    let functions = prototypes.functions.into_iter().filter(|function| function.is_variadic);
    functions.map(|function| function.name).collect()
}

/// The declaration of a function.
fn declaration(function: &Prototype, types: &mut Types<'_>) -> Result<Declaration, String> {
    if is_taken(&function.name) || matches!(&*function.name, "init" | "main" | "_") {
        return Err("its name means something else in Go".into());
    }
    if !is_name(&function.name) {
        return Err("its name is none in Go".into());
    }
    if function.is_variadic {
        return Err("it takes a variable number of arguments".into());
    }
    if function.is_cut {
        return Err("it has too many parameters".into());
    }
    if !function.has_prototype && function.parameters.is_empty() && function.result.is_none() {
        return Err(
            "its parameters are not known: compile with `-g`, and declare it as `(void)` if there are none"
                .into(),
        );
    }
    let mut found = Declaration { name: function.name.clone(), ..Declaration::default() };
    for (number, (name, ty)) in function.parameters.iter().enumerate() {
        let mut name = parameter(number, name, types);
        while found.parameters.contains(&name)
            || function.parameters[number + 1..].iter().any(|(other, _)| *other == name)
        {
            name.push('_');
        }
        if !is_name(&name) {
            return Err(format!("a parameter has the name `{name}`"));
        }
        types.check(*ty).map_err(|reason| format!("parameter `{name}` is {reason}"))?;
        found.parameters.push(name);
    }
    if let Some(result) = function.result {
        let result = types.check(result).map_err(|reason| format!("its result is {reason}"))?;
        found.escapes = result.has_pointer;
    }
    // Only now: types of functions that are left out are not declared.
    let mut list = Vec::new();
    for (name, (_, ty)) in found.parameters.iter().zip(&function.parameters) {
        found.escapes |= types.may_keep(*ty);
        list.push(format!("{name} {}", types.value(*ty)));
    }
    found.signature = format!("({})", list.join(", "));
    if let Some(result) = function.result {
        let _ = write!(found.signature, " {}", types.value(result));
        found.has_result = true;
    }
    Ok(found)
}

/// The name of a parameter: none that Go, its assembler, or the functions that choose a variant have for something else.
fn parameter(number: usize, name: &str, types: &Types<'_>) -> String {
    if name.is_empty() || name == "_" {
        return format!("p{number}");
    }
    let is_other =
        is_taken(name) || is_reserved(name) || is_choice(name, |function| types.has_function(function));
    if is_other { format!("{name}_") } else { name.to_owned() }
}

/// The comment right above a line of C, without its marks.
fn comment(lines: &[&str], line: u64) -> Vec<String> {
    let Some(name) = usize::try_from(line).ok().and_then(|line| line.checked_sub(1)) else {
        return Vec::new();
    };
    let Some(before) = lines.get(..name) else { return Vec::new() };
    // The result and attributes may have lines of their own.
    let is_head = |text: &&&str| {
        let text = text.trim();
        !text.is_empty() && !text.ends_with([';', '}', '{', '/']) && !text.starts_with(['#', '/', '*'])
    };
    let heads = before.iter().rev().take(MOST_HEADS).take_while(is_head).count();
    let before = &before[..before.len() - heads];
    let plain = before.iter().rev().take(MOST_LINES).take_while(|text| text.trim().starts_with("//"));
    let count = plain.count();
    if count > 0 {
        let text = before[before.len() - count..].iter();
        return text.map(|text| text.trim().trim_start_matches('/').trim().to_owned()).collect();
    }
    if !before.last().is_some_and(|text| text.trim().ends_with("*/")) {
        return Vec::new();
    }
    let recent = &before[before.len().saturating_sub(MOST_LINES)..];
    let Some(start) = recent.iter().rposition(|text| text.trim().starts_with("/*")) else {
        return Vec::new();
    };
    // Another comment ends in between: this one does not begin on a line of its own.
    if recent[start..recent.len() - 1].iter().any(|text| text.contains("*/")) {
        return Vec::new();
    }
    let text = recent[start..].iter().map(|text| {
        let text = text.trim().trim_start_matches('/').trim_end_matches('/');
        text.trim_matches('*').trim().to_owned()
    });
    let mut text: Vec<String> = text.collect();
    while text.last().is_some_and(String::is_empty) {
        text.pop();
    }
    while text.first().is_some_and(String::is_empty) {
        text.remove(0);
    }
    text
}

/// Lines between a comment and the name of a function, and lines of a comment.
const MOST_HEADS: usize = 3;
const MOST_LINES: usize = 100;
