//! Who asks the processor for a feature before a function is called.
//!
//! In: an assembly with its Go files. Out: for each function the features that are known when it is called. Go code calls a function by its
//! prototype, and what it asks for is told by the names in it; a function that only assembly here calls has what all of these callers have
//! asked for. What is not known is taken to be right.

use super::features::{Set, asks};
use super::paths::{self, Test};
use crate::amd64::effects::Control;
use crate::asm::Assembly;
use crate::check::subject::Subject;
use crate::flow::graph::{self, Graph};
use crate::obj::{Addr, Prog, SymbolId, Unit, Version};
use rustc_hash::{FxHashMap, FxHashSet};

/// How often all functions are followed for what their callers know, before it is given up.
const MOST_ROUNDS: usize = 32;

/// A function with its paths.
pub(super) struct Followed<'s, 'a> {
    pub(super) subject: &'s Subject<'a>,
    pub(super) graph: Graph,
    pub(super) tests: Vec<Test>,
    /// The features that are there when it is called.
    pub(super) entry: Set,
    /// Whether only assembly here calls it.
    pub(super) is_inner: bool,
}

impl Followed<'_, '_> {
    /// Whether a feature is tested for in the function: then nobody else has.
    pub(super) fn tested(&self) -> Set {
        self.tests.iter().fold(Set::NONE, |all, (set, _)| all.and(*set))
    }
}

/// All functions of an assembly with what is known when they are called.
pub(super) fn follow<'s, 'a>(
    assembly: &Assembly,
    subjects: &'s [Subject<'a>],
    has_go: bool,
) -> Vec<Followed<'s, 'a>> {
    let by_go = asked_by_go(assembly);
    let references = References::new(assembly, subjects);
    let mut all: Vec<Followed<'_, '_>> = subjects
        .iter()
        .map(|subject| {
            let graph = Graph::new(subject.function);
            let tests = paths::tests(subject, &graph);
            let symbol = subject.function.symbol;
            let is_declared = subject.signature.is_some() || !has_go;
            let is_inner = subject.symbol.version == Version::Static
                || !is_declared && references.called.contains(&symbol);
            let mut followed = Followed { subject, graph, tests, entry: Set::ALL, is_inner };
            if !is_inner {
                let tested = followed.tested();
                followed.entry = by_go.without(tested).closed().without(tested);
            }
            followed
        })
        .collect();
    let inner: FxHashMap<SymbolId, usize> = all
        .iter()
        .enumerate()
        .filter(|(_, one)| one.is_inner)
        .map(|(index, one)| (one.subject.function.symbol, index))
        .collect();
    let is_known =
        |symbol: &SymbolId| references.called.contains(symbol) && !references.taken.contains(symbol);
    for round in 0..MOST_ROUNDS {
        let mut known: FxHashMap<usize, Set> = FxHashMap::default();
        for one in &all {
            each(one, |called, has| {
                if let Some(index) = inner.get(&called).filter(|_| is_known(&called)) {
                    let known = known.entry(*index).or_insert(Set::ALL);
                    *known = known.common(has);
                }
            });
        }
        let mut has_changed = false;
        for (index, has) in known {
            has_changed |= std::mem::replace(&mut all[index].entry, has) != has;
        }
        if !has_changed {
            break;
        }
        if round + 1 == MOST_ROUNDS {
            inner.values().for_each(|index| all[*index].entry = Set::ALL);
        }
    }
    all
}

/// Visits the calls of functions, and jumps to them, with the features that are known there.
fn each(one: &Followed<'_, '_>, mut visit: impl FnMut(SymbolId, Set)) {
    if one.graph.is_opaque {
        for (_, _, operands) in one.subject.instructions() {
            operands.iter().filter_map(Addr::symbol).for_each(|symbol| visit(symbol, Set::ALL));
        }
        return;
    }
    paths::each(one.subject, &one.graph, one.entry, |prog, operands, has| {
        let goes = goes_elsewhere(prog);
        if let Some((symbol, _)) = operands.last().and_then(graph::symbol_target).filter(|_| goes) {
            visit(symbol, has);
        }
    });
}

/// Whether control may go on elsewhere than behind an instruction.
fn goes_elsewhere(prog: &Prog) -> bool {
    graph::effects(prog).is_some_and(|effects| effects.control != Control::Next)
}

/// The functions that the assembly mentions.
#[derive(Default)]
struct References {
    /// Those called, or jumped to, by another function.
    called: FxHashSet<SymbolId>,
    /// Those whose address is taken, so that anything may call them.
    taken: FxHashSet<SymbolId>,
}

impl References {
    fn new(assembly: &Assembly, subjects: &[Subject<'_>]) -> Self {
        let mut found = Self::default();
        for subject in subjects {
            for (_, prog, operands) in subject.instructions() {
                let goes = goes_elsewhere(prog);
                for symbol in operands.iter().filter_map(Addr::symbol) {
                    match goes {
                        true if symbol == subject.function.symbol => {}
                        true => drop(found.called.insert(symbol)),
                        false => drop(found.taken.insert(symbol)),
                    }
                }
            }
        }
        let unit = &assembly.unit;
        for id in &unit.data {
            found.taken.extend(unit.symbol(*id).relocs.iter().filter_map(|reloc| reloc.symbol));
        }
        found
    }
}

/// The features that Go code asks for, by the names in it; all of them if it, or a function of the assembly, asks by CPUID.
fn asked_by_go(assembly: &Assembly) -> Set {
    let mut found = Set::NONE;
    for (_, file) in assembly.sources.files().filter(|(_, file)| file.name().ends_with(".go")) {
        // What comments say is not asked.
        let code = file.text().lines().filter_map(|line| line.split("//").next());
        let text = code.collect::<Vec<_>>().join("\n");
        let lower = text.to_ascii_lowercase();
        if lower.contains("cpuid") || lower.contains("xgetbv") {
            return Set::ALL;
        }
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        for word in text.split(|letter| !is_word(letter)).filter(|word| asks(word)) {
            found = found.and(Set::of_name(word));
        }
    }
    let asks_itself = assembly
        .written
        .iter()
        .flat_map(|written| &written.function.progs)
        .any(|prog| matches!(prog.op.name(), "CPUID" | "XGETBV"));
    if asks_itself || names_cpuid(&assembly.unit) { Set::ALL } else { found }
}

fn names_cpuid(unit: &Unit) -> bool {
    unit.symbols.iter().any(|symbol| unit.names.text(symbol.name).to_ascii_lowercase().contains("cpuid"))
}
