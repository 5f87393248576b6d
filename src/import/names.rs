//! Names in the output.
//!
//! In: names of an object. Out: names that Go's assembler reads, each once; the names of what chooses between levels of x86-64.

use crate::amd64::Reg;
use crate::syntax::TEXT_FLAGS;
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// Names given so far.
#[derive(Debug, Default)]
pub(super) struct Names<'s> {
    given: FxHashSet<String>,
    suffix: &'s str,
}

/// Words that mean something else to the assembler, or are macros of headers; those of textflag.h are [`TEXT_FLAGS`].
const RESERVED: [&str; 6] = ["FP", "MAXREG", "PC", "SB", "g", "NO_LOCAL_POINTERS"];
/// Longer names are cut.
const LONGEST: usize = 200;

impl<'s> Names<'s> {
    /// Names that all end alike.
    pub(super) fn ending(suffix: &'s str) -> Self {
        Self { suffix, ..Self::default() }
    }

    /// Keeps a name for something else.
    pub(super) fn keep(&mut self, name: &str) {
        self.given.insert(name.to_owned());
    }

    /// A name for a symbol of this file, like the given one.
    pub(super) fn local(&mut self, name: &str) -> String {
        let mut text: String = name
            .chars()
            .take(LONGEST)
            .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' })
            .collect();
        let is_word = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
        if !is_word {
            text.insert(0, '_');
        }
        text.push_str(self.suffix);
        if is_reserved(&text) {
            text.push('_');
        }
        let mut name = text.clone();
        let mut number = 2;
        while !self.given.insert(name.clone()) {
            name = format!("{text}_{number}");
            number += 1;
        }
        name
    }
}

/// Whether a name means something else to the assembler.
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name) || TEXT_FLAGS.contains(&name) || Reg::from_name(name).is_some()
}

/// What is added to the first function's name for the Go variable with the level of the processor, and for the function that asks for
/// it, which `routines/level.s` has: a package may have several such files.
pub(super) const LEVEL: &str = "_level";
pub(super) const ASK: &str = "_cpuLevel";

/// The highest level (System V psABI, section 3.1.1).
const HIGHEST: u8 = 4;

/// What is added to the names of a level's functions.
pub(super) fn suffix(level: u8) -> String {
    format!("_v{level}")
}

/// What the Go names of variants and of what chooses between them begin with, by the name of the function in C: they are not exported,
/// even if it is.
pub(super) fn bases<'n>(functions: impl Iterator<Item = &'n str>) -> BTreeMap<&'n str, String> {
    let all: BTreeSet<&str> = functions.collect();
    let base = |name: &'n str| match lowered(name) {
        Some(lower) if all.contains(&*lower) => format!("_{name}"),
        Some(lower) => lower,
        None => name.to_owned(),
    };
    all.iter().map(|name| (*name, base(name))).collect()
}

/// A name that Go exports, with its first letter in lower case.
fn lowered(name: &str) -> Option<String> {
    let first = name.chars().next().filter(|first| first.is_uppercase())?;
    Some(first.to_lowercase().chain(name.chars().skip(1)).collect())
}

/// Whether a name is that of something that chooses between levels, or of a function's variant.
pub(super) fn is_choice(name: &str, is_function: impl Fn(&str) -> bool) -> bool {
    let of_level = |level| name.strip_suffix(&*suffix(level));
    let own = [LEVEL, ASK].into_iter().filter_map(|ending| name.strip_suffix(ending));
    let mut all = (1..=HIGHEST).filter_map(of_level).chain(own);
    all.any(|base| {
        let mut letters = base.chars();
        let upper = letters.next().into_iter().flat_map(char::to_uppercase);
        let exported: String = upper.chain(letters).collect();
        is_function(base) || is_function(&exported) || base.strip_prefix('_').is_some_and(&is_function)
    })
}
