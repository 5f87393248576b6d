//! Checks: what is well-formed but wrong, or likely to be.
//!
//! In: the sources of a package, assembly and Go. Out: diagnostics, each with the name of a check from the [table](CHECKS), at the level
//! that [`Settings`] give it. [`check`] assembles and checks; [`add`] checks what was assembled with
//! [`Options::written`](crate::asm::Options::written). Nothing that is assembled changes. Each check has a file; they look at functions as written, through a
//! `Subject`, and take what instructions do from [`amd64::effects`](crate::amd64::effects).

mod allow;
mod arguments;
mod calls;
mod constants;
mod correlated;
mod cpu;
mod data;
mod declared;
mod first_time;
mod fixed;
mod handed;
mod kept;
mod kinds;
mod machine;
mod near;
mod needs;
mod nosplit;
mod partial;
mod paths;
mod pointers;
mod reads;
mod registers;
mod reports;
mod results;
mod stack;
mod subject;
mod table;
mod told;
mod undefined;
mod unnamed;
mod unused;
mod uppers;
mod uses;

#[cfg(feature = "lsp")]
pub(crate) use subject::{exact, machine_operands};
pub use table::{CHECKS, Check, Id, Kind, Level, Levels};

use crate::amd64::effects::Feature;
use crate::asm::{self, Assembly, Input, KeepWritten, Options, Written};
use crate::diag::{self, Diagnostic};
use crate::flow::doubts::{Doubts, Found};
use crate::flow::graph::Graph;
use crate::obj::{Function, Prog};
use crate::source::Loader;
use crate::stubs::{Declared, Known, Told};
use allow::Allows;
use calls::Callees;
use machine::Known as Machine;
use reports::Reports;
use rustc_hash::FxHashSet;
use subject::Subject;

/// What to check.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// How findings are reported.
    pub levels: Levels,
    /// Whether the files are all those of their package for this system.
    pub is_whole: bool,
    /// The symbols that the package's other assembly files define, such as `·sum`, if these and all Go files are known.
    pub others: Option<Vec<String>>,
    /// The level of GOAMD64 from 1, if instructions beyond it are to be reported.
    pub level: Option<usize>,
}

impl Settings {
    /// Whether anything is checked: listings have been through the compiler.
    fn apply_to(&self, assembly: &Assembly) -> bool {
        !assembly.unit.from_listing && self.levels.any()
    }
}

/// Assembles files and checks them: the diagnostics of the result are those of both, in the order of the text. `declared` are the Go files
/// of the package. Functions with errors are not checked.
///
/// ```
/// use rasm::check::{Settings, check};
/// use rasm::source::MemoryLoader;
/// use rasm::stubs::Declared;
/// use rasm::{Input, Options};
///
/// let assembly = "TEXT ·half(SB), 4, $0-16\n\tMOVQ x+0(FP), AX\n\tSHRQ $1, AX\n\tMOVL AX, ret+8(FP)\n\tRET\n";
/// let files = vec![Input::new("half.go", "package main\n\nfunc half(x uint64) uint64\n")];
/// let declared = Declared { files, ..Declared::default() };
/// let input = vec![Input::new("half.s", assembly)];
/// let checked = check(input, declared, &Options::default(), &MemoryLoader::default(), &Settings::default());
/// assert_eq!(checked.diagnostics()[0].code, "argument-size");
/// ```
pub fn check(
    inputs: Vec<Input>,
    declared: Declared,
    options: &Options,
    loader: &dyn Loader,
    settings: &Settings,
) -> Assembly {
    let options = Options {
        written: if settings.levels.any() { KeepWritten::All } else { KeepWritten::None },
        operands: true,
        ..options.clone()
    };
    let mut assembly = asm::assemble(inputs, &options, loader);
    add(&mut assembly, declared, settings);
    assembly
}

/// Checks an assembly of source, and adds what is found to its diagnostics.
pub fn add(assembly: &mut Assembly, declared: Declared, settings: &Settings) {
    if settings.apply_to(assembly) {
        let told = Told::read(assembly, declared);
        with(assembly, &told, settings);
    }
}

/// The same with what Go files say, once it is read.
pub(crate) fn with(assembly: &mut Assembly, go: &Told, settings: &Settings) {
    if !settings.apply_to(assembly) {
        return;
    }
    let Told { prototypes, functions, sink, has_files, .. } = go;
    if assembly.failed() {
        unnamed::offer(assembly, prototypes);
    }
    // Most of what is wrong with Go files is for Go's compiler to tell.
    let redeclared = sink.list().iter().filter(|told| told.code == "redeclared");
    let mut told: Vec<Diagnostic> = redeclared.cloned().collect();
    let allows = Allows::read(&assembly.sources, |wrong| told.push(wrong));
    let mut reports = Reports::new(&settings.levels, &assembly.expansions, allows);
    let prefix = assembly.unit.prefix.clone();
    let known = Known::new(&prefix, prototypes);
    let find = |name: &str| known.find(name);
    let others = settings.others.as_deref().or(settings.is_whole.then_some(&[]));
    if *has_files {
        // A file that is checked alone may belong to no package yet: then a comment will do.
        let has_comment = |name: &str| !settings.is_whole && find(name).is_some();
        declared::undeclared(assembly, functions, has_comment, others, &mut reports);
        if settings.is_whole {
            declared::undefined(&assembly.unit, functions, &mut reports);
        }
    }
    let mut callees = Callees::new(&assembly.unit, &assembly.written, prototypes, functions, &find);
    if reports.wants(Id::DIRTY_UPPER) {
        callees.follow_uppers(&assembly.written);
    }
    callees.follows_parts = reports.wants(Id::PARTIAL_REGISTER);
    let level = settings.level.filter(|_| reports.wants(Id::CPU_LEVEL));
    let mut subjects = Vec::new();
    for written in &assembly.written {
        let Some(subject) = Subject::new(assembly, prototypes, written, find) else { continue };
        function(&subject, &callees, &mut reports);
        if level.is_some() {
            subjects.push(subject);
        }
    }
    if let Some(level) = level {
        cpu::check(assembly, &subjects, *has_files, level, &mut reports);
    }
    if let Some(others) = others.filter(|_| *has_files && !assembly.failed()) {
        told.extend(near::check(assembly, functions, others));
    }
    nosplit::check(&assembly.unit, &assembly.written, &callees, &mut reports);
    unused::check(assembly, &mut reports);
    undefined::check(assembly, &mut reports);
    data::contents(&assembly.unit, prototypes, &mut reports);
    let found = reports.finish();
    told.extend(found);
    assembly.errors += diag::errors(&told);
    assembly.diagnostics.extend(told);
    assembly.sort_diagnostics();
}

/// Whether the paths of a function need not be followed, since nothing would be found that way.
fn is_plain(subject: &Subject<'_>, callees: &Callees<'_>) -> bool {
    let Some(Found { doubts, .. }) = subject.written.found else { return false };
    let unset = if callees.are_from_go(subject) { Doubts::empty() } else { Doubts::UNSET | Doubts::HELPER };
    let lost = if callees.know_go() { Doubts::empty() } else { Doubts::LOST };
    doubts.difference(unset | lost).is_empty()
}

/// The checks of one function.
fn function(subject: &Subject<'_>, callees: &Callees<'_>, reports: &mut Reports<'_>) {
    arguments::check(subject, callees, reports);
    data::accesses(subject, reports);
    if subject.written.found.is_none_or(|found| found.doubts.contains(Doubts::CONSTANT)) {
        constants::check(subject, reports);
    }
    if is_plain(subject, callees) {
        if subject.written.found.is_some_and(|found| !found.is_opaque) {
            stack::rooms(subject, callees, reports);
        }
        return;
    }
    let graph = Graph::new(subject.function);
    let before = reports.len();
    on_paths(subject, &graph, callees, reports);
    if reports.len() == before || graph.is_opaque {
        return;
    }
    // What is found only by leaving a branch in one way and another that asks the same in the other way is not true.
    for either in correlated::graphs(subject, &graph) {
        let found = reports.split_off(before);
        either.iter().for_each(|graph| on_paths(subject, graph, callees, reports));
        let what = |found: &Diagnostic| (found.code, found.span());
        let possible: FxHashSet<_> = reports.split_off(before).iter().map(what).collect();
        reports.put_back(found.into_iter().filter(|found| possible.contains(&what(found))));
    }
}

/// The checks of a function that follow its paths.
fn on_paths(subject: &Subject<'_>, graph: &Graph, callees: &Callees<'_>, reports: &mut Reports<'_>) {
    paths::check(subject, graph, callees, reports);
    results::check(subject, graph, callees, reports);
    // Where control may go ways that are not known, so may SP and registers.
    if !graph.is_opaque {
        let known = Machine::new(subject, graph, callees);
        registers::check(subject, graph, &known, callees, reports);
        stack::check(subject, &known, callees, reports);
    }
}

/// The processor features that each function of an assembly needs beyond those of every amd64 processor, by the names of Intel's manual, with
/// those of the functions here that it calls or jumps to. The assembly must have been made with [`Options::written`](crate::Options::written).
pub fn features(assembly: &Assembly) -> Vec<(String, Vec<Feature>)> {
    let name = |written: &Written| assembly.unit.linked_name(written.function.symbol).into_owned();
    assembly.written.iter().map(name).zip(cpu::with_callees(&assembly.written)).collect()
}

/// The processor features that an instruction of a function needs beyond those of every amd64 processor.
pub fn needs(function: &Function, prog: &Prog) -> Vec<Feature> {
    cpu::needed(prog, function.operands(prog)).collect()
}
