//! Options of a parse.

use std::path::PathBuf;

/// Include folders, definitions and limits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The -I folders, searched in order after the folder of the root file.
    pub include: &'a [PathBuf],
    /// Headers by name and text, beside those that are built in.
    pub headers: &'a [(String, String)],
    /// Names and values of -D; a later one replaces an earlier one of the same name.
    pub defines: &'a [(String, String)],
    /// Bounds for hostile input.
    pub limits: Limits,
    /// Whether all statements go through the grammar, for comparisons with the faster way that most of them take.
    pub grammar_only: bool,
}

/// Bounds that no sensible input reaches; exceeding one is an error, so that memory stays bounded.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Tokens that macros produce plus bytes of included files, per run.
    pub tokens: u64,
    /// Macro uses per run.
    pub expansions: u64,
    /// Nesting of files and macros; Go has the same limit.
    pub depth: usize,
    /// Nesting of conditions.
    pub conditions: usize,
    /// Tokens in a statement, or in the arguments of a macro use.
    pub statement: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { tokens: 1 << 26, expansions: 1 << 22, depth: 100, conditions: 10_000, statement: 1 << 19 }
    }
}
