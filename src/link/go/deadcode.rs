//! Reachability: which symbols the program needs.
//!
//! In: all symbols. Out: those reachable from the entry point and the init tasks, through relocations and auxiliary
//! symbols. A method of a type that is converted to an interface is needed only if something may call it: an interface with
//! such a method, its name, or reflection (cmd/link/internal/ld/deadcode.go). Weak calls of unneeded map initializers are
//! then redirected to a function that does nothing. The order of marking does not matter.

use super::marks::{Marks, State};
use super::refusal::{Refusal, refuse, text};
use super::relocation::{CALL, INITORDER, METHODOFF, USEIFACE, USEIFACEMETHOD, USENAMEDMETHOD, USETYPE};
use super::symbols::{Reloc, Sym, Symbols};
use super::types::{self, Targets};
use super::why::{Cause, Link, Parents};
use crate::goobj::format::{abi, aux, symbol_flag, symbol_flag2};
use rustc_hash::FxHashSet;

/// The entry point, and the stand-in for pruned methods.
const ROOTS: [&[u8]; 2] = [b"_rt0_amd64_linux", b"runtime.unreachableMethod"];

/// A method of a reachable type.
struct Method {
    /// The type.
    owner: Sym,
    /// Its name, and its function type.
    key: (Box<[u8]>, Sym),
    /// The targets of its three relocations.
    targets: [Sym; 3],
}

#[derive(Default)]
struct Marker {
    reached: Marks,
    work: Vec<Sym>,
    /// Interface methods that are called.
    called: FxHashSet<(Box<[u8]>, Sym)>,
    /// Methods that are called by name.
    named: FxHashSet<Box<[u8]>>,
    waiting: Vec<Method>,
    by_reflection: bool,
    /// Package init functions.
    inits: Vec<Sym>,
    /// What keeps each symbol, if that is asked for.
    parents: Option<Parents>,
}

/// Marks what is reachable, in addition to what is already marked; `tasks` is the table of the program's init tasks.
/// `parents`, if given, is filled.
pub(crate) fn mark(
    symbols: &mut Symbols<'_>,
    state: &mut State,
    tasks: Sym,
    parents: &mut Option<Parents>,
) -> Result<(), Refusal> {
    let reached = std::mem::take(&mut state.reached);
    let mut marker = Marker { reached, parents: parents.take(), ..Marker::default() };
    for root in ROOTS {
        for abi in [abi::ABI0, abi::INTERNAL] {
            marker.mark(symbols.lookup(root, abi).unwrap_or(Sym::NONE), Link::default());
        }
    }
    let Some(noop) = symbols.lookup(b"runtime.mapinitnoop", abi::INTERNAL) else {
        return refuse!("the runtime does not define `runtime.mapinitnoop`");
    };
    marker.mark(tasks, Link::default());
    loop {
        marker.flood(symbols)?;
        marker.methods();
        if marker.work.is_empty() {
            break;
        }
    }
    marker.prune_maps(symbols, noop)?;
    state.reached = marker.reached;
    *parents = marker.parents;
    Ok(())
}

impl Marker {
    /// Marks a symbol that `link` keeps.
    fn mark(&mut self, sym: Sym, link: Link) {
        if sym.is_some() && !self.reached.has(sym) {
            self.reached.set(sym);
            self.work.push(sym);
            if let Some(parents) = &mut self.parents {
                parents.set(sym, link);
            }
        }
    }

    /// Records that a type is converted to an interface; if it was visited before that, it is visited again.
    fn use_in_iface(&mut self, symbols: &mut Symbols<'_>, sym: Sym) {
        if !symbols.is_used_in_iface[sym] {
            symbols.is_used_in_iface[sym] = true;
            if self.reached.has(sym) {
                self.work.push(sym);
            }
        }
    }

    fn flood(&mut self, symbols: &mut Symbols<'_>) -> Result<(), Refusal> {
        let mut relocs = Vec::new();
        while let Some(sym) = self.work.pop() {
            if symbols.flags(sym) & symbol_flag::REFLECT_METHOD != 0 {
                self.by_reflection = true;
                if let Some(parents) = &mut self.parents {
                    parents.reflects(sym);
                }
            }
            relocs.clear();
            relocs.extend(symbols.relocs(sym));
            let is_type = symbols.is_go_type(sym);
            let in_iface = is_type && symbols.is_used_in_iface[sym];
            let mut methods = Vec::new();
            let mut at = 0;
            while let Some(reloc) = relocs.get(at) {
                at += 1;
                if reloc.is_weak {
                    continue;
                }
                if reloc.kind == METHODOFF {
                    let Some(three) = relocs.get(at - 1..at + 2) else {
                        return refuse!("`{}`: methods have three relocations", text(symbols.name(sym)));
                    };
                    if in_iface {
                        methods.push([three[0].target, three[1].target, three[2].target]);
                        self.use_in_iface(symbols, three[0].target);
                    }
                    at += 2;
                    continue;
                }
                self.reloc(symbols, sym, reloc, in_iface)?;
            }
            let mut has_aux = false;
            for (kind, own) in symbols.aux(sym) {
                has_aux = true;
                if kind != aux::GOTYPE {
                    self.mark(own, Link::new(Cause::Part, sym));
                }
            }
            if has_aux && symbols.flags2(sym) & symbol_flag2::PKG_INIT != 0 {
                self.inits.push(sym);
            }
            self.add_methods(symbols, sym, &relocs, &methods)?;
        }
        Ok(())
    }

    /// Follows any relocation but a method's.
    fn reloc(
        &mut self,
        symbols: &mut Symbols<'_>,
        sym: Sym,
        reloc: &Reloc,
        in_iface: bool,
    ) -> Result<(), Refusal> {
        let target = reloc.target;
        match reloc.kind {
            USETYPE | INITORDER => return Ok(()),
            USEIFACE => {
                let is_itab = symbols.is_itab(target);
                let used = if is_itab { types::target(symbols, target, types::ITAB_TYPE) } else { target };
                if !symbols.is_go_type(used) {
                    return refuse!(
                        "`{}`: `{}` is not a type",
                        text(symbols.name(sym)),
                        text(symbols.name(used))
                    );
                }
                self.use_in_iface(symbols, used);
                return Ok(());
            }
            USEIFACEMETHOD => {
                if types::kind_of(symbols.data(target)) != types::kind::INTERFACE {
                    return refuse!("`{}` is not an interface", text(symbols.name(target)));
                }
                let targets = Targets::of(symbols.relocs(target));
                let (name, of) = types::method(symbols, &targets, reloc.addend as u32);
                if let Some(parents) = &mut self.parents {
                    parents.calls(name, of, sym);
                }
                self.called.insert((name.into(), of));
                return Ok(());
            }
            USENAMEDMETHOD => {
                if let Some(parents) = &mut self.parents {
                    parents.names(symbols.data(target), sym);
                }
                self.named.insert(symbols.data(target).into());
                return Ok(());
            }
            _ => {}
        }
        // Reflection can reach the types that a type consists of.
        if in_iface && symbols.is_go_type(target) {
            self.use_in_iface(symbols, target);
        }
        self.mark(target, Link::new(Cause::Reference, sym));
        Ok(())
    }

    /// Queues a type's methods until they are called.
    fn add_methods(
        &mut self,
        symbols: &Symbols<'_>,
        sym: Sym,
        relocs: &[Reloc],
        methods: &[[Sym; 3]],
    ) -> Result<(), Refusal> {
        if methods.is_empty() {
            return Ok(());
        }
        let data = symbols.data(sym);
        let (start, count) = types::methods(data);
        if !types::has_uncommon(data) || count != methods.len() {
            return refuse!(
                "`{}`: {} relocations for {count} methods",
                text(symbols.name(sym)),
                methods.len()
            );
        }
        let all = Targets::of(relocs.iter().copied());
        for (number, targets) in methods.iter().enumerate() {
            let (name, of) = types::method(symbols, &all, (start + 16 * number) as u32);
            self.waiting.push(Method { owner: sym, key: (name.into(), of), targets: *targets });
        }
        Ok(())
    }

    /// Marks the methods that can be called so far.
    fn methods(&mut self) {
        for method in std::mem::take(&mut self.waiting) {
            let is_called = (self.by_reflection && is_exported(&method.key.0))
                || self.named.contains(&method.key.0)
                || self.called.contains(&method.key);
            if is_called {
                let parents = self.parents.as_ref();
                let link = parents.map(|parents| parents.method(method.owner, &method.key.0, method.key.1));
                method.targets.into_iter().for_each(|target| self.mark(target, link.unwrap_or_default()));
            } else {
                self.waiting.push(method);
            }
        }
    }

    /// Redirects weak calls of unneeded map initializers to a function that does nothing.
    fn prune_maps(&mut self, symbols: &mut Symbols<'_>, noop: Sym) -> Result<(), Refusal> {
        for init in std::mem::take(&mut self.inits) {
            let is_dead =
                |reloc: &Reloc| reloc.is_weak && reloc.kind == CALL && !self.reached.has(reloc.target);
            let dead: Vec<usize> = symbols
                .relocs(init)
                .enumerate()
                .filter(|(_, reloc)| is_dead(reloc))
                .map(|(at, _)| at)
                .collect();
            for at in dead {
                self.reached.set(noop);
                if let Some(parents) = &mut self.parents {
                    parents.set(noop, Link::new(Cause::MapInit, init));
                }
                symbols.change(init).relocs[at].target = noop;
            }
        }
        Ok(())
    }
}

/// Whether a method's name starts with an upper-case letter.
fn is_exported(name: &[u8]) -> bool {
    let head = &name[..name.len().min(4)];
    let valid = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default(),
    };
    valid.chars().next().is_some_and(char::is_uppercase)
}
