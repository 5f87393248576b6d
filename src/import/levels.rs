//! Variants of functions for several levels of x86-64, of which Go chooses at run time.
//!
//! In: an object for each level, and declarations. Out: one file of assembly, with a function that asks the processor for its level,
//! and the Go functions that choose.

use super::declare::Declared;
use super::go_file::go_file;
use super::names::{ASK, bases, is_choice, suffix};
use super::write::header;
use super::{Imported, Request, check, routines, variant};
use crate::asm::Input;
use crate::diag::{Diagnostic, Severity};
use std::collections::BTreeSet;
use std::fmt::Write;

/// An object for a level of x86-64.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Variant<'a> {
    /// 1 to 4 (System V psABI, section 3.1.1).
    pub level: u8,
    /// What messages call the object.
    pub name: &'a str,
    /// The object.
    pub object: &'a [u8],
    /// As in [`Request::source`].
    pub source: Option<(&'a str, &'a str)>,
    /// As in [`Request::recursion`].
    pub recursion: Option<u64>,
}

impl<'a> Variant<'a> {
    /// An object for a level.
    pub fn new(level: u8, name: &'a str, object: &'a [u8]) -> Self {
        Self { level, name, object, ..Self::default() }
    }
}

/// Imports an object for each level; they are sorted by level, the lowest is what any processor runs.
///
/// # Errors
///
/// As for [`super::import`], if a level is there twice, if v1 or any other is missing, and if a function has the name of one that chooses.
pub fn import_levels(
    variants: &[Variant<'_>],
    package: &str,
    declared: &Declared,
) -> Result<Imported, Vec<Diagnostic>> {
    let mut seen = BTreeSet::new();
    if let Some(twice) = variants.iter().find(|variant| !seen.insert(variant.level)) {
        let text = format!("two objects are for level v{}", twice.level);
        return Err(vec![Diagnostic::unplaced(Severity::Error, "bad-option-value", text)]);
    }
    if variants.len() < 2 || !seen.contains(&1) {
        let error =
            Diagnostic::unplaced(Severity::Error, "bad-option-value", "v1 and another level are needed");
        return Err(vec![error.note("processors that are below all other levels run what is for v1")]);
    }
    let names: BTreeSet<&str> = declared.functions.iter().map(|function| &*function.name).collect();
    if let Some(name) = names.iter().find(|name| is_choice(name, |of| names.contains(of))) {
        let text = format!("`{name}` has the name of something that chooses between levels");
        return Err(vec![Diagnostic::unplaced(Severity::Error, "import-name", text)]);
    }
    let bases = bases(names.iter().copied());
    let mut all = Imported::default();
    let mut functions = String::new();
    let mut used: BTreeSet<&'static str> = BTreeSet::new();
    for variant_of in variants {
        let suffix = suffix(variant_of.level);
        let go = go_file(package, declared, &[variant_of.level]);
        let mut request = Request::new(variant_of.name, variant_of.object);
        request.declarations.push(Input::new("declarations.go", go.as_bytes()));
        request.source = variant_of.source;
        request.recursion = variant_of.recursion;
        let of_c = bases.iter().map(|(name, base)| (format!("{base}{suffix}"), (*name).to_owned())).collect();
        let (imported, parts) = variant(&request, &suffix, &of_c)?;
        functions.push_str(&imported.text[parts.functions]);
        functions.push('\n');
        functions.push_str(imported.text[parts.data].trim_start());
        used.extend(parts.routines);
        all.functions.extend(imported.functions);
        all.rewritten.extend(imported.rewritten);
        all.counts.add(&imported.counts);
    }
    let mut text = header();
    text.push_str(functions.trim_end());
    text.push('\n');
    for name in used {
        let _ = write!(text, "\n{}", routines::text(name));
    }
    let first = declared.functions.first().map_or("", |function| &*bases[&*function.name]);
    let ask = include_str!("routines/level.s").replace("cpuLevel", &format!("{first}{ASK}"));
    let _ = write!(text, "\n{ask}");
    check::assembled(&text).map_err(|what| vec![check::defect(what)])?;
    all.text = text;
    Ok(all)
}
