//! Reachability: which symbols the program needs.
//!
//! In: all symbols. Out: those reachable from the entry point and the init tasks, through relocations and auxiliary
//! symbols. A method of a type that is converted to an interface is needed only if something may call it: an interface with
//! such a method, its name, or reflection (cmd/link/internal/ld/deadcode.go). Weak calls of unneeded map initializers are
//! then redirected to a function that does nothing. The order of marking does not matter, so all processors share the work;
//! only what keeps each symbol (`--why`) depends on it, and is then found by one.

use super::marks::State;
use super::refusal::{Refusal, refuse, text};
use super::relocation::{CALL, INITORDER, METHODOFF, USEIFACE, USEIFACEMETHOD, USENAMEDMETHOD, USETYPE};
use super::symbols::{Reloc, Sym, Symbols};
use super::types::{self, Targets};
use super::why::{Cause, Link, Parents};
use crate::goobj::format::{abi, aux, symbol_flag, symbol_flag2};
use index_vec::IndexVec;
use rustc_hash::FxHashSet;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};

/// The entry point, and the stand-in for pruned methods.
const ROOTS: [&[u8]; 2] = [b"_rt0_amd64_linux", b"runtime.unreachableMethod"];

/// With more symbols than this to visit, a thread leaves half of them to others.
const MANY: usize = 1024;

/// A symbol is in the program.
const REACHED: u8 = 1 << 0;

/// A type is converted to an interface.
const USED: u8 = 1 << 1;

/// What is known of each symbol. Bits are only ever set, by any thread, and nothing else depends on when.
struct Marked(IndexVec<Sym, AtomicU8>);

impl Marked {
    fn has(&self, sym: Sym, bit: u8) -> bool {
        self.0[sym].load(Ordering::Relaxed) & bit != 0
    }

    /// Sets a bit. Returns what was set before.
    fn set(&self, sym: Sym, bit: u8) -> u8 {
        let before = self.0[sym].load(Ordering::Relaxed);
        if before & bit != 0 { before } else { self.0[sym].fetch_or(bit, Ordering::Relaxed) }
    }
}

/// A method of a reachable type.
struct Method<'s> {
    /// The type.
    owner: Sym,
    /// Its name, and its function type.
    key: (&'s [u8], Sym),
    /// The targets of its three relocations.
    targets: [Sym; 3],
}

/// What else marking finds.
#[derive(Default)]
struct Found<'s> {
    /// Interface methods that are called.
    called: FxHashSet<(&'s [u8], Sym)>,
    /// Methods that are called by name.
    named: FxHashSet<&'s [u8]>,
    waiting: Vec<Method<'s>>,
    by_reflection: bool,
    /// Package init functions.
    inits: Vec<Sym>,
}

impl<'s> Found<'s> {
    fn merge(&mut self, other: Found<'s>) {
        self.called.extend(other.called);
        self.named.extend(other.named);
        self.waiting.extend(other.waiting);
        self.by_reflection |= other.by_reflection;
        self.inits.extend(other.inits);
    }

    /// The methods that can be called so far; they do not wait any longer.
    fn callable(&mut self) -> Vec<Method<'s>> {
        let Self { called, named, waiting, by_reflection, .. } = self;
        let (callable, rest) = std::mem::take(waiting).into_iter().partition(|method: &Method<'s>| {
            (*by_reflection && is_exported(method.key.0))
                || named.contains(method.key.0)
                || called.contains(&method.key)
        });
        *waiting = rest;
        callable
    }
}

/// Marks what is reachable, in addition to what is already marked; `tasks` is the table of the program's init tasks.
/// `parents`, if given, is filled.
pub(crate) fn mark(
    symbols: &mut Symbols<'_>,
    state: &mut State,
    tasks: Sym,
    parents: &mut Option<Parents>,
) -> Result<(), Refusal> {
    let Some(noop) = symbols.lookup(b"runtime.mapinitnoop", abi::INTERNAL) else {
        return refuse!("the runtime does not define `runtime.mapinitnoop`");
    };
    let mut marked = fresh(symbols, state);
    let together = parents.is_none();
    let inits = match flood(symbols, &marked, tasks, parents.as_mut(), together) {
        // Threads may meet several faults: the one reported is the first in order.
        Err(_) if together => {
            marked = fresh(symbols, state);
            flood(symbols, &marked, tasks, None, false)?
        }
        other => other?,
    };
    for (sym, is_used) in symbols.is_used_in_iface.iter_mut_enumerated() {
        *is_used = marked.has(sym, USED);
    }
    state.reached = marked.0.iter().map(|bits| bits.load(Ordering::Relaxed) & REACHED != 0).collect();
    prune_maps(symbols, state, &inits, noop, parents)
}

/// The marks before any symbol is visited.
fn fresh(symbols: &Symbols<'_>, state: &State) -> Marked {
    let bits = symbols.is_used_in_iface.iter_enumerated().map(|(sym, is_used)| {
        AtomicU8::new(if state.reached.has(sym) { REACHED } else { 0 } | if *is_used { USED } else { 0 })
    });
    Marked(bits.collect())
}

/// Marks from the roots, on all processors if `together`. Returns the package init functions that it meets.
fn flood(
    symbols: &Symbols<'_>,
    marked: &Marked,
    tasks: Sym,
    parents: Option<&mut Parents>,
    together: bool,
) -> Result<Vec<Sym>, Refusal> {
    let mut walk = Walk { symbols, marked, work: Vec::new(), found: Found::default(), parents };
    for root in ROOTS {
        for abi in [abi::ABI0, abi::INTERNAL] {
            walk.mark(symbols.lookup(root, abi).unwrap_or(Sym::NONE), Link::default());
        }
    }
    walk.mark(tasks, Link::default());
    while !walk.work.is_empty() {
        if together {
            let work = std::mem::take(&mut walk.work);
            walk.found.merge(visit_together(symbols, marked, work)?);
        } else {
            walk.visit_all(|_| {})?;
        }
        for method in walk.found.callable() {
            let parents = walk.parents.as_ref();
            let link = parents.map(|parents| parents.method(method.owner, method.key.0, method.key.1));
            method.targets.into_iter().for_each(|target| walk.mark(target, link.unwrap_or_default()));
        }
    }
    let mut inits = walk.found.inits;
    inits.sort_unstable();
    Ok(inits)
}

/// Visits symbols and what they lead to, on all processors.
fn visit_together<'s>(
    symbols: &'s Symbols<'_>,
    marked: &Marked,
    work: Vec<Sym>,
) -> Result<Found<'s>, Refusal> {
    let all = Mutex::new(Ok(Found::default()));
    rayon::scope(|scope| visit_some(scope, symbols, marked, work, &all));
    all.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn visit_some<'scope, 's: 'scope>(
    scope: &rayon::Scope<'scope>,
    symbols: &'s Symbols<'_>,
    marked: &'scope Marked,
    work: Vec<Sym>,
    all: &'scope Mutex<Result<Found<'s>, Refusal>>,
) {
    let mut walk = Walk { symbols, marked, work, found: Found::default(), parents: None };
    let done = walk.visit_all(|work| {
        if work.len() > MANY {
            let half = work.split_off(work.len() / 2);
            scope.spawn(move |scope| visit_some(scope, symbols, marked, half, all));
        }
    });
    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
    match (&mut *all, done) {
        (Ok(all), Ok(())) => all.merge(walk.found),
        (all, Err(refusal)) => *all = Err(refusal),
        (Err(_), Ok(())) => {}
    }
}

/// A thread that marks.
struct Walk<'w, 's, 'a> {
    symbols: &'s Symbols<'a>,
    marked: &'w Marked,
    /// Symbols to visit.
    work: Vec<Sym>,
    found: Found<'s>,
    /// What keeps each symbol, if that is asked for.
    parents: Option<&'w mut Parents>,
}

impl Walk<'_, '_, '_> {
    /// Marks a symbol that `link` keeps.
    fn mark(&mut self, sym: Sym, link: Link) {
        if sym.is_some() && self.marked.set(sym, REACHED) & REACHED == 0 {
            self.work.push(sym);
            if let Some(parents) = &mut self.parents {
                parents.set(sym, link);
            }
        }
    }

    /// Records that a type is converted to an interface; if it may have been visited before that, it is visited again.
    fn use_in_iface(&mut self, sym: Sym) {
        let before = self.marked.set(sym, USED);
        if before & USED == 0 && before & REACHED != 0 {
            self.work.push(sym);
        }
    }

    /// Visits all symbols that are left; `share` may take some of them away.
    fn visit_all(&mut self, mut share: impl FnMut(&mut Vec<Sym>)) -> Result<(), Refusal> {
        let mut relocs = Vec::new();
        while let Some(sym) = self.work.pop() {
            self.visit(sym, &mut relocs)?;
            share(&mut self.work);
        }
        Ok(())
    }

    /// Follows the references of a symbol; `relocs` is only storage.
    fn visit(&mut self, sym: Sym, relocs: &mut Vec<Reloc>) -> Result<(), Refusal> {
        let symbols = self.symbols;
        if symbols.flags(sym) & symbol_flag::REFLECT_METHOD != 0 {
            self.found.by_reflection = true;
            if let Some(parents) = &mut self.parents {
                parents.reflects(sym);
            }
        }
        if symbols.is_go_type(sym) {
            self.of_type(sym, relocs)?;
        } else {
            for reloc in symbols.relocs(sym).filter(|reloc| !reloc.is_weak) {
                if reloc.kind == METHODOFF {
                    return refuse!("`{}`: methods of what is not a type", text(symbols.name(sym)));
                }
                self.reloc(sym, &reloc, false)?;
            }
        }
        let mut has_aux = false;
        for (kind, own) in symbols.aux(sym) {
            has_aux = true;
            if kind != aux::GOTYPE {
                self.mark(own, Link::new(Cause::Part, sym));
            }
        }
        if has_aux && symbols.flags2(sym) & symbol_flag2::PKG_INIT != 0 {
            self.found.inits.push(sym);
        }
        Ok(())
    }

    /// Follows the relocations of a type.
    fn of_type(&mut self, sym: Sym, relocs: &mut Vec<Reloc>) -> Result<(), Refusal> {
        let symbols = self.symbols;
        relocs.clear();
        relocs.extend(symbols.relocs(sym));
        let in_iface = self.marked.has(sym, USED);
        let mut methods = Vec::new();
        let mut at = 0;
        while let Some(reloc) = relocs.get(at) {
            at += 1;
            if reloc.is_weak {
                continue;
            }
            if reloc.kind != METHODOFF {
                self.reloc(sym, reloc, in_iface)?;
                continue;
            }
            let Some(three) = relocs.get(at - 1..at + 2) else {
                return refuse!("`{}`: methods have three relocations", text(symbols.name(sym)));
            };
            if in_iface {
                methods.push([three[0].target, three[1].target, three[2].target]);
                self.use_in_iface(three[0].target);
            }
            at += 2;
        }
        self.add_methods(sym, relocs, &methods)
    }

    /// Follows any relocation but a method's.
    fn reloc(&mut self, sym: Sym, reloc: &Reloc, in_iface: bool) -> Result<(), Refusal> {
        let symbols = self.symbols;
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
                self.use_in_iface(used);
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
                self.found.called.insert((name, of));
                return Ok(());
            }
            USENAMEDMETHOD => {
                if let Some(parents) = &mut self.parents {
                    parents.names(symbols.data(target), sym);
                }
                self.found.named.insert(symbols.data(target));
                return Ok(());
            }
            _ => {}
        }
        // Reflection can reach the types that a type consists of.
        if in_iface && symbols.is_go_type(target) {
            self.use_in_iface(target);
        }
        self.mark(target, Link::new(Cause::Reference, sym));
        Ok(())
    }

    /// Queues a type's methods until they are called.
    fn add_methods(&mut self, sym: Sym, relocs: &[Reloc], methods: &[[Sym; 3]]) -> Result<(), Refusal> {
        if methods.is_empty() {
            return Ok(());
        }
        let symbols = self.symbols;
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
            let Ok(offset) = u32::try_from(start + 16 * number) else {
                return refuse!("`{}`: its methods lie outside it", text(symbols.name(sym)));
            };
            let key = types::method(symbols, &all, offset);
            self.found.waiting.push(Method { owner: sym, key, targets: *targets });
        }
        Ok(())
    }
}

/// Redirects weak calls of unneeded map initializers to a function that does nothing.
fn prune_maps(
    symbols: &mut Symbols<'_>,
    state: &mut State,
    inits: &[Sym],
    noop: Sym,
    parents: &mut Option<Parents>,
) -> Result<(), Refusal> {
    for init in inits {
        let is_dead = |reloc: &Reloc| reloc.is_weak && reloc.kind == CALL && !state.reached.has(reloc.target);
        let relocs = symbols.relocs(*init).enumerate().filter(|(_, reloc)| is_dead(reloc));
        let dead: Vec<(usize, Sym)> = relocs.map(|(at, reloc)| (at, reloc.target)).collect();
        // Most packages have none, and keep their function as it is in the object.
        if dead.is_empty() {
            continue;
        }
        if let Some((_, other)) = dead.iter().find(|(_, target)| !is_map_init(symbols.name(*target))) {
            return refuse!(
                "`{}`: `{}` does not initialize maps",
                text(symbols.name(*init)),
                text(symbols.name(*other))
            );
        }
        if !state.reached.has(noop) {
            state.reached.set(noop);
            if let Some(parents) = parents {
                parents.set(noop, Link::new(Cause::MapInit, *init));
            }
        }
        let relocs = &mut symbols.change(*init).relocs;
        dead.into_iter().for_each(|(at, _)| relocs[at].target = noop);
    }
    Ok(())
}

/// Whether a function initializes the maps of a package.
fn is_map_init(name: &[u8]) -> bool {
    memchr::memmem::find(name, b"map.init").is_some()
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
