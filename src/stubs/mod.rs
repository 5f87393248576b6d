//! Calls between C and Go: an object with functions of both sides.
//!
//! In: assembly, and the Go files that declare its functions; prototypes may also stand in comments above TEXT. Out: an
//! [`Assembly`] that holds the functions, one for each that C calls in its place (see [`abi::stub`](crate::abi::stub)),
//! and what they need of a thread: `goroutine.s`. Declarations for C are written by [`header`], for Rust by [`bindings`].

pub mod bindings;
mod declare;
mod describe;
pub mod header;

pub use describe::comments as describe_by_comments;

use crate::abi::stub::{self, Callee, Target};
use crate::abi::{Prototypes, Signature, abi0};
use crate::asm::{self, Assembly, Input, Options};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Abi, Attributes, Function, Reloc, RelocKind, Symbol, Unit, Version};
use crate::source::Loader;
use crate::syntax::go;

/// What Go code needs of a thread, in Go's dialect.
const GOROUTINE: &str = include_str!("goroutine.s");

/// Names of the inputs that are not the user's, as they stand in debug information.
pub const GENERATED: [&str; 2] = [STUBS_NAME, GOROUTINE_NAME];
const STUBS_NAME: &str = "rasm-stubs.s";
const GOROUTINE_NAME: &str = "rasm-goroutine.s";

/// An object with stubs, or why there is none.
#[derive(Debug)]
pub struct Stubbed {
    /// The object; of use only if there are no errors.
    pub assembly: Assembly,
    /// The prototypes of the functions that have a stub.
    pub prototypes: Prototypes,
    /// The stubs as assembly.
    pub text: String,
    /// What was said of the prototypes, if the object is sound.
    pub warnings: Option<Assembly>,
}

/// Assembles files with a System V stub for every function that has a prototype.
pub fn assemble(inputs: Vec<Input>, go_files: Vec<Input>, options: &Options, loader: &dyn Loader) -> Stubbed {
    let mut plain = asm::assemble(inputs.clone(), options, loader);
    if let Some(listing) = inputs.iter().find(|input| asm::is_listing(input)) {
        let message = format!("{} is a listing, and stubs are made for source", listing.name);
        plain.diagnostics.push(Diagnostic::error("stubs-of-listing", Default::default(), message));
        plain.errors += 1;
    }
    if plain.failed() {
        return Stubbed {
            assembly: plain,
            prototypes: Prototypes::default(),
            text: String::new(),
            warnings: None,
        };
    }
    let mut sink = Sink::default();
    let mut prototypes = read(&inputs, go_files, &mut plain, &mut sink);
    let targets = targets(&plain.unit, &prototypes, &mut sink);
    let mut text = String::from("#include \"textflag.h\"\n\n");
    for target in &targets {
        let spelled = spelled(&plain.unit.prefix, &target.name);
        let Found { signature, callee, goroutine, .. } = *target;
        stub::write(&prototypes.types, Target { signature, spelled: &spelled, callee, goroutine }, &mut text);
    }
    let goroutine = targets.iter().any(|target| target.goroutine);
    let called: Vec<String> = targets.iter().map(|target| target.signature.symbol.clone()).collect();
    drop(targets);
    plain.errors += sink.errors();
    let said = sink.into_list();
    let silent = said.is_empty();
    plain.diagnostics.extend(said);
    if plain.failed() {
        return Stubbed { assembly: plain, prototypes, text, warnings: None };
    }
    // What has no function has no stub, and is not declared.
    prototypes.signatures.retain(|signature| called.contains(&signature.symbol));
    let mut all = inputs;
    all.push(Input { name: STUBS_NAME.into(), contents: text.clone().into_bytes() });
    if goroutine {
        all.push(Input { name: GOROUTINE_NAME.into(), contents: GOROUTINE.into() });
    }
    let options = Options { name_abi: true, ..options.clone() };
    let mut assembly = asm::assemble(all, &options, loader);
    describe::add(&mut assembly.unit, &prototypes);
    Stubbed { assembly, prototypes, text, warnings: (!silent).then_some(plain) }
}

/// The prototypes in Go files and in comments of the assembly.
fn read(inputs: &[Input], go_files: Vec<Input>, plain: &mut Assembly, sink: &mut Sink) -> Prototypes {
    let mut files = Vec::new();
    for input in go_files {
        let name = input.name.clone();
        let Ok(id) = plain.sources.add(&*input.name, input.contents) else {
            let message = format!("{name}: the sources together exceed 4 GiB");
            sink.push(Diagnostic::error("too-large", Default::default(), message));
            continue;
        };
        let file = plain.sources.file(id);
        files.push(go::file(file.text(), file.start(), sink));
    }
    let mut comments = Vec::new();
    for input in inputs {
        let found = plain.sources.files().find(|(_, file)| file.name() == input.name);
        if let Some((_, file)) = found {
            comments.extend(go::comment_prototypes(file.text(), file.start(), sink));
        }
    }
    let package = package_name(&plain.unit);
    let prototypes = Prototypes::new(&files, &comments, &package, sink);
    let told = files.iter().find_map(|file| file.package.as_ref());
    if let Some(told) = told.filter(|told| told.name != package) {
        let message = format!("this is package {}, and the assembly is assembled as {package}", told.name);
        sink.push(
            Diagnostic::warning("go-package", told.span, message)
                .note("-p says which package the assembly is of; C's names have this file's"),
        );
    }
    prototypes
}

/// The package's name as its path suggests it.
fn package_name(unit: &Unit) -> String {
    let path = unit.prefix.trim_end_matches('.');
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

/// The prototype of the function of that name, which the linker knows it by: by its own name in the package, or by
/// the one that `//go:linkname` gives it.
fn prototype<'a>(prefix: &str, name: &str, prototypes: &'a Prototypes) -> Option<&'a Signature> {
    let mut functions = prototypes.signatures.iter().filter(|signature| signature.receiver.is_none());
    match name.strip_prefix(prefix) {
        Some(own) => functions.find(|signature| signature.name == own),
        None => functions.find(|signature| signature.symbol == name),
    }
}

/// A function with its prototype.
struct Found<'a> {
    signature: &'a Signature,
    /// As the linker knows it.
    name: String,
    callee: Callee,
    goroutine: bool,
}

/// A linker's name as assembly spells it: the package's own without its path, others with dots and slashes that
/// are letters.
fn spelled(prefix: &str, name: &str) -> String {
    match name.strip_prefix(prefix) {
        Some(own) => format!("·{own}"),
        None => name.replace('.', "·").replace('/', "∕"),
    }
}

/// The functions of the unit that have prototypes; what does not fit together is said.
fn targets<'a>(unit: &Unit, prototypes: &'a Prototypes, sink: &mut Sink) -> Vec<Found<'a>> {
    let wants = wants_goroutine(unit);
    let mut targets = Vec::new();
    for &id in &unit.text {
        let symbol = unit.symbol(id);
        let name = unit.linked_name(id);
        if symbol.is_local() {
            continue;
        }
        let found = prototype(&unit.prefix, &name, prototypes);
        let Some(signature) = found else {
            // After an error in Go the prototype may be there, and was not understood.
            if sink.errors() > 0 {
                continue;
            }
            sink.push(
                Diagnostic::warning(
                    "no-prototype",
                    symbol.defined,
                    format!("{name} has no prototype, and gets no stub"),
                )
                .note("declare it in a Go file without a body, or write `// func …` above its TEXT"),
            );
            continue;
        };
        let function = symbol.function.map(|index| &unit.functions[index as usize]);
        if !size_agrees(prototypes, signature, symbol, function, sink) {
            continue;
        }
        let callee = match symbol.version {
            Version::Abi(Abi::Internal) => Callee::Internal,
            _ => Callee::Abi0,
        };
        let goroutine = symbol.function.is_some_and(|index| wants[index as usize]);
        targets.push(Found { signature, name: name.into_owned(), callee, goroutine });
    }
    if targets.is_empty() && sink.errors() == 0 {
        let span = unit.text.first().map(|id| unit.symbol(*id).defined).unwrap_or_default();
        sink.push(
            Diagnostic::error(
                "no-prototype",
                span,
                "no function here has a prototype, so there is nothing to call",
            )
            .note("--go-files names the Go files that declare them"),
        );
    }
    targets
}

/// Whether TEXT's size of arguments is the prototype's.
fn size_agrees(
    prototypes: &Prototypes,
    signature: &Signature,
    symbol: &Symbol,
    function: Option<&Function>,
    sink: &mut Sink,
) -> bool {
    let stated = function.map_or(asm::ARGS_UNKNOWN, |function| function.args);
    let frame = abi0::frame(&prototypes.types, signature);
    let in_registers = symbol.version == Version::Abi(Abi::Internal);
    // As vet has it, a size of 0 is one that was not said.
    if in_registers || matches!(stated, asm::ARGS_UNKNOWN | 0) || i64::from(stated) == frame.args_size as i64
    {
        return true;
    }
    let message = format!(
        "{} says it has {stated} bytes of arguments and results, its prototype {}",
        signature.name, frame.args_size
    );
    sink.push(
        Diagnostic::error("wrong-args-size", symbol.defined, message)
            .label(format!("write $frame-{}", frame.args_size))
            .also(signature.span, "the prototype"),
    );
    false
}

/// By function of the unit, whether it looks at the goroutine, to check the stack or in its own register, or calls
/// what does. What lies elsewhere is taken to do so.
fn wants_goroutine(unit: &Unit) -> Vec<bool> {
    let itself = |function: &Function| {
        let symbol = unit.symbol(function.symbol);
        let looks = |reloc: &Reloc| match (reloc.kind, reloc.symbol) {
            (RelocKind::TlsLe | RelocKind::TlsIe, _) => true,
            (RelocKind::Call, Some(callee)) => unit.symbol(callee).function.is_none(),
            (RelocKind::CallInd, _) => true,
            _ => false,
        };
        !symbol.attributes.has(Attributes::NOSPLIT)
            || symbol.version == Version::Abi(Abi::Internal)
            || symbol.relocs.iter().any(looks)
    };
    let mut wants: Vec<bool> = unit.functions.iter().map(itself).collect();
    // From callees to callers, until nothing is new.
    let mut callers = vec![Vec::new(); wants.len()];
    for (caller, function) in unit.functions.iter().enumerate() {
        let callees = unit.symbol(function.symbol).relocs.iter().filter_map(|reloc| reloc.symbol);
        for callee in callees.filter_map(|callee| unit.symbol(callee).function) {
            callers[callee as usize].push(caller);
        }
    }
    let mut news: Vec<usize> = (0..wants.len()).filter(|index| wants[*index]).collect();
    while let Some(index) = news.pop() {
        for &caller in &callers[index] {
            if !std::mem::replace(&mut wants[caller], true) {
                news.push(caller);
            }
        }
    }
    wants
}
