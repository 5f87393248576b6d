//! Macro definitions by name.
//!
//! In: names, parameters and body tokens from `#define` and -D. Out: the definition of a name, looked up by index. Expansion
//! is left to `expand`.

use crate::source::{Atom, Span};
use crate::syntax::token::Token;

/// Index of a definition. It stays valid when the macro is undefined: an expansion may be in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MacroId(u32);

/// One definition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Macro {
    /// The name.
    pub(crate) name: Atom,
    /// The place of the name in its definition.
    pub(crate) span: Span,
    /// The number of parameters; `None` for a macro without parentheses.
    pub(crate) parameters: Option<u32>,
    /// Whether it expands only where the file itself contains its name: the name is spelled with `·` or `∕`, and Go replaces
    /// these in the bodies and arguments of macros, but not before looking up a name (cmd/asm/internal/lex, Make).
    pub(crate) only_in_files: bool,
    /// First token of the body.
    pub(crate) start: u32,
    /// One past the last token of the body.
    pub(crate) end: u32,
}

/// A definition as messages need it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DefinedMacro {
    /// The place of the name in its definition.
    pub(crate) name: Span,
    /// The number of parameters; none for a macro without parentheses.
    pub(crate) parameters: Option<u32>,
}

/// All definitions of a run, current or not.
#[derive(Debug, Default)]
pub(crate) struct Macros {
    /// By atom, the index of its current definition plus one, or 0.
    by_name: Vec<u32>,
    list: Vec<Macro>,
    /// The bodies, one after another.
    pub(crate) tokens: Vec<Token>,
}

impl Macros {
    /// The current definition.
    #[inline]
    pub(crate) fn find(&self, name: Atom) -> Option<MacroId> {
        let index = self.by_name.get(name.index())?.checked_sub(1)?;
        Some(MacroId(index))
    }

    /// All definitions so far, current or not.
    pub(crate) fn all(&self) -> impl Iterator<Item = DefinedMacro> {
        let defined = |known: &Macro| DefinedMacro { name: known.span, parameters: known.parameters };
        self.list.iter().map(defined)
    }

    /// The definition with an id.
    pub(crate) fn get(&self, id: MacroId) -> Macro {
        self.list[id.0 as usize]
    }

    /// The body of the macro whose definition has its name at `span`.
    pub(crate) fn body(&self, name: Atom, span: Span) -> &[Token] {
        let current = self.find(name).map(|id| &self.list[id.0 as usize]);
        let defined = |definition: &&Macro| definition.span == span;
        let definition = current.filter(defined).or_else(|| self.list.iter().rev().find(defined));
        definition.map_or(&[], |definition| &self.tokens[definition.start as usize..definition.end as usize])
    }

    /// Makes a definition the current one for its name.
    pub(crate) fn define(&mut self, definition: Macro) {
        let index = definition.name.index();
        if self.by_name.len() <= index {
            self.by_name.resize(index + 1, 0);
        }
        self.list.push(definition);
        self.by_name[index] = self.list.len() as u32;
    }

    /// Removes the current definition; returns whether there was one.
    pub(crate) fn undefine(&mut self, name: Atom) -> bool {
        self.by_name.get_mut(name.index()).is_some_and(|slot| std::mem::take(slot) != 0)
    }
}
