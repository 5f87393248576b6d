//! Macro definitions by name.
//!
//! In: names, parameters and body tokens as `#define` and -D give them. Out: the definition of an
//! atom, found by index. How a macro is expanded is the preprocessor's business.

use crate::source::{Atom, Span};
use crate::syntax::token::Token;

/// Index of a definition; it stays valid when the macro is undefined, for an expansion may be under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MacroId(u32);

/// One definition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Macro {
    /// The name.
    pub(crate) name: Atom,
    /// Where the name stands in the definition.
    pub(crate) span: Span,
    /// How many parameters; none for a macro without parentheses.
    pub(crate) parameters: Option<u32>,
    /// First token of the body.
    pub(crate) start: u32,
    /// One past the last token of the body.
    pub(crate) end: u32,
}

/// Every definition of a run, in force or not.
#[derive(Debug, Default)]
pub(crate) struct Macros {
    /// By atom: the index of its definition plus one, or 0.
    by_name: Vec<u32>,
    list: Vec<Macro>,
    /// The bodies, one after the other.
    pub(crate) tokens: Vec<Token>,
}

impl Macros {
    /// The definition in force.
    #[inline]
    pub(crate) fn find(&self, name: Atom) -> Option<MacroId> {
        let index = self.by_name.get(name.index())?.checked_sub(1)?;
        Some(MacroId(index))
    }

    /// The definition behind an id.
    pub(crate) fn get(&self, id: MacroId) -> Macro {
        self.list[id.0 as usize]
    }

    /// Puts a definition in force, in place of an earlier one.
    pub(crate) fn define(&mut self, definition: Macro) {
        let index = definition.name.index();
        if self.by_name.len() <= index {
            self.by_name.resize(index + 1, 0);
        }
        self.list.push(definition);
        self.by_name[index] = self.list.len() as u32;
    }

    /// Puts a definition out of force; says whether there was one.
    pub(crate) fn undefine(&mut self, name: Atom) -> bool {
        self.by_name.get_mut(name.index()).is_some_and(|slot| std::mem::take(slot) != 0)
    }
}
