//! What a caller chooses for a parse.

use std::path::PathBuf;

/// Include folders, definitions and limits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Folders of -I, searched in order after the folder of the file itself.
    pub include: &'a [PathBuf],
    /// Names and values of -D; a later one replaces an earlier one of the same name.
    pub defines: &'a [(String, String)],
    /// Bounds for hostile input.
    pub limits: Limits,
}

/// Bounds that no sane input reaches; beyond them there is an error and not a full memory.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Tokens that macros produce, plus bytes of included files, a run.
    pub tokens: u64,
    /// Uses of macros a run.
    pub expansions: u64,
    /// Levels of files and macros, one inside the other; Go's limit is the same.
    pub depth: usize,
    /// Levels of `#ifdef`.
    pub conditions: usize,
    /// Tokens in one statement, or in the arguments of one macro use.
    pub statement: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { tokens: 1 << 26, expansions: 1 << 22, depth: 100, conditions: 10_000, statement: 1 << 19 }
    }
}
