//! Why symbols are in the program: chains of references, from the symbols that keep each other.
//!
//! In: what marking records when it is asked to. Out: for a name, the chain from each symbol of that name to a root.

use super::marks::State;
use super::refusal::text;
use super::symbols::{Sym, Symbols};
use index_vec::IndexVec;
use rustc_hash::FxHashMap;
use std::fmt;

/// How one symbol keeps another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Cause {
    /// Nothing keeps it but the linker itself.
    #[default]
    Root,
    /// A relocation.
    Reference,
    /// It belongs to the other one, like the tables of a function.
    Part,
    /// It is a method of the type, and an interface with that method is called.
    Interface,
    /// It is a method of the type, and called by its name through reflection.
    Name,
    /// It is an exported method of the type, and any may be called through reflection.
    Reflection,
    /// It stands in for map initializers that are not needed.
    MapInit,
}

/// What keeps a symbol.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Link {
    pub(crate) cause: Cause,
    pub(crate) parent: Sym,
    /// For a method, a symbol that calls it.
    pub(crate) caller: Sym,
}

impl Link {
    pub(crate) fn new(cause: Cause, parent: Sym) -> Self {
        Self { cause, parent, caller: Sym::NONE }
    }
}

/// What keeps each symbol, as marking finds it first.
#[derive(Debug, Default)]
pub(crate) struct Parents {
    links: IndexVec<Sym, Link>,
    /// The first to call a method of an interface, to use a method's name, and to use any method.
    calls: FxHashMap<(Box<[u8]>, Sym), Sym>,
    names: FxHashMap<Box<[u8]>, Sym>,
    reflects: Sym,
}

impl Parents {
    pub(crate) fn set(&mut self, sym: Sym, link: Link) {
        if sym.index() >= self.links.len() {
            self.links.resize(sym.index() + 1, Link::default());
        }
        self.links[sym] = link;
    }

    /// An interface's method, by its name and type, is called in `by`.
    pub(crate) fn calls(&mut self, name: &[u8], of: Sym, by: Sym) {
        self.calls.entry((name.into(), of)).or_insert(by);
    }

    /// Methods of a name are looked up in `by`.
    pub(crate) fn names(&mut self, name: &[u8], by: Sym) {
        self.names.entry(name.into()).or_insert(by);
    }

    /// Methods are looked up in `by`.
    pub(crate) fn reflects(&mut self, by: Sym) {
        if self.reflects.is_none() {
            self.reflects = by;
        }
    }

    /// What keeps a method of the type `parent` that may be called.
    pub(crate) fn method(&self, parent: Sym, name: &[u8], of: Sym) -> Link {
        let (cause, caller) = if let Some(caller) = self.calls.get(&(name.into(), of)) {
            (Cause::Interface, *caller)
        } else if let Some(caller) = self.names.get(name) {
            (Cause::Name, *caller)
        } else {
            (Cause::Reflection, self.reflects)
        };
        Link { cause, parent, caller }
    }

    /// The chains of all reachable symbols with these names, and for others why there are none.
    pub(crate) fn answer(
        &self,
        symbols: &Symbols<'_>,
        state: &State,
        names: &[String],
    ) -> (Vec<Chain>, Vec<String>) {
        let (mut chains, mut reasons) = (Vec::new(), Vec::new());
        for name in names {
            match self.chains(symbols, state, name) {
                Ok(found) => chains.extend(found),
                Err(reason) => reasons.push(reason),
            }
        }
        (chains, reasons)
    }

    /// The chains of all reachable symbols with this name, or why there are none.
    fn chains(&self, symbols: &Symbols<'_>, state: &State, name: &str) -> Result<Vec<Chain>, String> {
        let named: Vec<Sym> = (1..symbols.len())
            .map(Sym::from_usize)
            .filter(|sym| symbols.name(*sym).len() >= name.len() && shown(symbols, *sym) == name)
            .collect();
        let chains: Vec<Chain> = named
            .iter()
            .filter(|sym| state.reached.has(**sym))
            .map(|sym| self.chain(symbols, *sym))
            .collect();
        match (chains.is_empty(), named.is_empty()) {
            (false, _) => Ok(chains),
            (true, false) => Err(format!("`{name}` is not in the program: nothing in it refers to it")),
            (true, true) => Err(format!("no package of the program has a symbol `{name}`")),
        }
    }

    fn chain(&self, symbols: &Symbols<'_>, sym: Sym) -> Chain {
        let mut chain = Chain { name: shown(symbols, sym), steps: Vec::new() };
        let mut at = sym;
        // Parents are marked before their children, so this ends.
        loop {
            let link = self.links.get(at).copied().unwrap_or_default();
            let reason = match link.cause {
                Cause::Root => break,
                Cause::Reference => "refers to it".into(),
                Cause::Part => "contains it".into(),
                Cause::Interface => {
                    format!("a method of it, called through an interface in {}", shown(symbols, link.caller))
                }
                Cause::Name => format!(
                    "a method of it, called by name through reflection in {}",
                    shown(symbols, link.caller)
                ),
                Cause::Reflection => format!(
                    "an exported method of it, and {} uses methods through reflection",
                    shown(symbols, link.caller)
                ),
                Cause::MapInit => "calls it in place of map initializers that are not needed".into(),
            };
            chain.steps.push(Step { name: shown(symbols, link.parent), reason });
            at = link.parent;
        }
        chain
    }
}

/// A name as Go's tools print it.
fn shown(symbols: &Symbols<'_>, sym: Sym) -> String {
    text(symbols.name(sym)).replace('·', ".")
}

/// Why a symbol is in the program.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Chain {
    /// The symbol.
    pub name: String,
    /// What keeps it, what keeps that, and so on; the last is kept by the linker itself.
    pub steps: Vec<Step>,
}

/// A step in a [`Chain`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// The symbol that keeps the previous one.
    pub name: String,
    /// How.
    pub reason: String,
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.name)?;
        for step in &self.steps {
            writeln!(f, "  {} ({})", step.name, step.reason)?;
        }
        Ok(())
    }
}
