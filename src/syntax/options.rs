//! Options of a parse.

use std::path::PathBuf;

/// Include folders, definitions and limits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The -I folders, searched in order after the folder of the root file.
    pub include: &'a [PathBuf],
    /// Headers by name and text, in addition to the built-in ones.
    pub headers: &'a [(String, String)],
    /// Names and values of -D; a later definition replaces an earlier one of the same name.
    pub defines: &'a [(String, String)],
    /// Limits for hostile input.
    pub limits: Limits,
    /// Whether to parse all statements with the grammar, for comparison with the fast path that handles most of them.
    pub grammar_only: bool,
}

/// Limits that no sensible input reaches; exceeding one is an error, so that memory stays bounded.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Tokens produced by macros plus bytes of included files, per run.
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
