//! Calls between C and Go: objects with stubs in both directions.
//!
//! In: assembly or listings, and the Go files that declare their functions; prototypes may also be in comments above TEXT, or
//! given as text. Out: an [`Assembly`] with the functions, a stub for each function that C can call (see
//! [`abi::stub`](crate::abi::stub)), an entry for each function that C defines and Go code calls (see
//! [`abi::entry`](crate::abi::entry)), and the per-thread support that they need: `goroutine.s`. [`header`] writes
//! declarations for C, [`bindings`] for Rust.

pub(crate) mod arguments;
pub mod asm_header;
pub mod bindings;
mod built;
mod check_arguments;
mod declare;
pub mod describe;
mod elsewhere;
pub mod header;
mod known;
mod places;
mod prototypes;
pub mod runtime;
mod targets;
mod variables;
mod wants;

pub use elsewhere::{NoPackages, Packages};
pub(crate) use known::Known;
#[cfg(feature = "lsp")]
pub(crate) use prototypes::leave_out_other_packages;
pub use prototypes::package_clause;
pub(crate) use prototypes::{Functions, Told};

use crate::abi::{Prototypes, Signature, entry, stub};
use crate::asm::{self, Assembly, Input, Options};
use crate::diag::Sink;
use crate::obj::Release;
use crate::source::Loader;
#[cfg(feature = "exec")]
use crate::source::MemoryLoader;
use std::sync::Arc;
use targets::{Source, Targets};
use variables::Linked;

/// Per-thread support for Go code, in Go's dialect.
pub(crate) const GOROUTINE: &str = include_str!("goroutine.s");

/// Names of generated inputs, as in debug information.
const STUBS_NAME: &str = "rasm-stubs.s";
const GOROUTINE_NAME: &str = "rasm-goroutine.s";

/// Sources of prototypes other than comments in the assembly.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// Go files of one package.
    pub files: Vec<Input>,
    /// Plain prototypes, without a package clause; they may be mixed with types and constants.
    pub texts: Vec<Input>,
    /// Packages that the files import; without, well-known constants of the standard library are known.
    pub packages: Option<Arc<dyn Packages>>,
}

impl Declared {
    /// Whether nothing is declared.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.texts.is_empty()
    }

    /// A prototype as an input for `texts`.
    pub fn text(text: &str) -> Input {
        Input { name: "--prototype".into(), contents: format!("{text}\n").into_bytes() }
    }
}

/// An object with stubs, or why there is none.
#[derive(Debug)]
#[non_exhaustive]
pub struct Stubbed {
    /// The object; only meaningful if there are no errors.
    pub assembly: Assembly,
    /// The prototypes of the functions that C can call.
    pub prototypes: Prototypes,
    /// The prototypes of the functions that C defines; their types are in `prototypes`.
    pub callbacks: Vec<Signature>,
    /// The variables that the object refers to.
    variables: Vec<Linked>,
    /// The stubs as assembly.
    pub text: String,
}

/// Assembles files with a System V stub for every function with a prototype, and an entry for every function with a prototype
/// that is called but not defined.
pub fn assemble(inputs: Vec<Input>, declared: Declared, options: &Options, loader: &dyn Loader) -> Stubbed {
    let listing = inputs.iter().any(asm::is_listing);
    // With a listing of a whole package, or functions given one by one, not all functions need a prototype.
    let all = !listing && declared.texts.is_empty();
    let assembly = asm::assemble(inputs, options, loader);
    if assembly.failed() && listing {
        return Stubbed::failed(assembly);
    }
    // What is wrong with prototypes is said beside what is wrong with the source.
    let (assembly, mut prototypes, targets) = understand(assembly, declared, Source { listing, all });
    if assembly.failed() {
        return Stubbed::failed(assembly);
    }
    let text = text(&prototypes, &targets);
    let mut generated = vec![Input { name: STUBS_NAME.into(), contents: text.clone().into_bytes() }];
    if targets.want_goroutine() {
        generated.push(Input { name: GOROUTINE_NAME.into(), contents: GOROUTINE.into() });
    }
    // Names read from a listing are those of the newest release.
    let release = if listing { Release::NEWEST } else { options.release };
    let options = Options { name_abi: true, release, ..options.clone() };
    let mut assembly = asm::extend(assembly, generated, &options, loader);
    targets.resolve(&mut assembly.unit);
    assembly.unit.own_runtime = targets.want_goroutine();
    let mut sink = Sink::default();
    let variables = variables::define(&mut assembly.unit, &prototypes, &mut sink);
    assembly.diagnostics.extend(sink.into_list());
    describe::add(&mut assembly.unit, &prototypes);
    let all = std::mem::take(&mut prototypes.signatures);
    let callbacks = targets.choose(&all, false);
    // Prototypes without a function get no stub and no declaration.
    prototypes.signatures = targets.choose(&all, true);
    Stubbed { assembly, prototypes, callbacks, variables, text }
}

/// Stubs apart from the code that they call, for code that is in memory and not in an object.
#[cfg(feature = "exec")]
pub(crate) struct Apart {
    /// The stubs and entries; none if no function has a prototype.
    pub(crate) assembly: Option<Assembly>,
    /// The functions that can be called, by their names in C.
    pub(crate) entries: Vec<(String, Signature)>,
    /// The functions that the code calls, by their names in C.
    pub(crate) callbacks: Vec<(String, Signature)>,
    /// The types of both.
    pub(crate) prototypes: Prototypes,
}

/// Assembles the stubs for an assembly without errors; what is wrong with prototypes is added to its diagnostics. Functions whose
/// names cannot be written in assembly, as some in listings, get none.
#[cfg(feature = "exec")]
pub(crate) fn apart(assembly: &mut Assembly, declared: Declared) -> Apart {
    let mut sink = Sink::default();
    let prototypes = prototypes::read(assembly, declared, &mut sink);
    let mut targets = Targets::default();
    if !prototypes.signatures.is_empty() && sink.errors() == 0 {
        let source = Source { listing: assembly.unit.from_listing, all: false };
        targets = Targets::find(&mut assembly.unit, &prototypes, source, &mut sink);
        targets.list.retain(|target| target.stands_for.is_none());
    }
    assembly.errors += sink.errors();
    assembly.diagnostics.extend(sink.into_list());
    let unit = &assembly.unit;
    let stubs = (!targets.list.is_empty() && assembly.errors == 0).then(|| {
        let mut inputs = vec![Input::new(STUBS_NAME, text(&prototypes, &targets))];
        if targets.want_goroutine() {
            inputs.push(Input::new(GOROUTINE_NAME, GOROUTINE));
        }
        let release = if unit.from_listing { Release::NEWEST } else { unit.release };
        let package = unit.prefix.trim_end_matches('.').to_owned();
        let options = Options { name_abi: true, release, package, debug: unit.debug, ..Options::default() };
        let mut stubs = asm::assemble_source(inputs, &options, &MemoryLoader::default());
        stubs.unit.own_runtime = targets.want_goroutine();
        stubs
    });
    let named = |defined: bool, name: fn(&Signature) -> String| {
        let list = targets.list.iter().filter(move |target| target.defined == defined);
        let signatures = list.map(|target| &prototypes.signatures[target.signature]);
        signatures.map(|signature| (name(signature), signature.clone())).collect()
    };
    let (entries, callbacks) = (named(true, stub::c_name), named(false, targets::foreign_name));
    Apart { assembly: stubs, entries, callbacks, prototypes }
}

impl Stubbed {
    fn failed(assembly: Assembly) -> Self {
        let (prototypes, callbacks, variables) = Default::default();
        Stubbed { assembly, prototypes, callbacks, variables, text: String::new() }
    }
}

/// Reads the prototypes and finds the functions that have one; errors are added to the diagnostics.
fn understand(mut assembly: Assembly, declared: Declared, source: Source) -> (Assembly, Prototypes, Targets) {
    let mut sink = Sink::default();
    let prototypes = prototypes::read(&mut assembly, declared, &mut sink);
    let targets = Targets::find(&mut assembly.unit, &prototypes, source, &mut sink);
    assembly.errors += sink.errors();
    assembly.diagnostics.extend(sink.into_list());
    (assembly, prototypes, targets)
}

/// All stubs and entries as assembly.
fn text(prototypes: &Prototypes, targets: &Targets) -> String {
    let mut text = String::from("#include \"textflag.h\"\n\n");
    let types = &prototypes.types;
    let goroutines = targets.want_goroutine();
    for found in &targets.list {
        let signature = &prototypes.signatures[found.signature];
        let (spelled, callee) = (&*found.spelled, found.callee);
        if found.defined {
            if found.stands_for.is_some() {
                text.push_str(&format!("// {spelled} stands for {}.\n", signature.symbol));
            }
            let target = stub::Target { signature, spelled, callee, goroutine: found.goroutine };
            stub::write(types, target, &mut text);
        } else {
            let c_name = targets::foreign_name(signature);
            let target = entry::Target { signature, spelled, c_name: &c_name, callee, goroutines };
            entry::write(types, target, &mut text);
        }
    }
    text
}
