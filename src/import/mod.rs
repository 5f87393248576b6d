//! Objects of C and Rust compilers as Go assembly.
//!
//! In: a relocatable ELF object, and Go declarations of functions in it. Out: one file of assembly that the go command builds
//! without cgo: for each declaration a function that Go calls, with it the object's functions that it needs, as instructions with
//! labels, and the data that they refer to.
//!
//! The steps, each a file: `elf` reads the file; `needed` finds the functions; `explore` follows the flow of control of one, with what
//! `state` knows and `step` does for one instruction; `tables` finds tables of jumps; `undefined` says what is missing; `panics` knows those of Rust; `recursion` and
//! `layout` place frames, for which `arguments` has those on the stack; `data`, `code`, `entry` and `routines` write; `check` assembles the
//! result and compares it.
//!
//! Deliberately absent: I/O, running the compiler, and optimisation: the instructions are the compiler's.

mod arguments;
mod body;
mod changes;
mod check;
mod code;
mod data;
mod declare;
mod elf;
mod entry;
mod explore;
mod flags;
mod go_file;
mod go_types;
mod go_words;
mod inst;
mod layout;
mod levels;
mod names;
mod needed;
mod out;
mod panics;
mod recursion;
mod routines;
mod source;
mod state;
mod step;
mod tables;
mod text;
mod undefined;
mod verify;
mod write;

use crate::abi::{Prototypes, Signature};
use crate::amd64::decode::Decoder;
use crate::asm::Input;
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, FilePlace, Severity, Sink};
use crate::source::readable;
use crate::syntax::go;
use elf::{At, Object};
use needed::needed;
use source::SourceLines;
use std::collections::BTreeMap;
use write::{All, Parts, write};

pub use declare::{Declaration, Declared, declare};
#[cfg(feature = "cli")]
pub(crate) use go_file::MARK;
pub use go_file::go_file;
pub use levels::{Variant, import_levels};
#[cfg(feature = "cli")]
pub(crate) use recursion::MOST_ROOM;
#[cfg(feature = "cli")]
pub(crate) use verify::compare;
pub use verify::verify;

/// What to import.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Request<'a> {
    /// What messages call the object.
    pub name: &'a str,
    /// The object.
    pub object: &'a [u8],
    /// Go files whose functions without bodies are the prototypes.
    pub declarations: Vec<Input>,
    /// The source that it was compiled from: the name of the file without its folder, and the text. Comments have its lines.
    pub source: Option<(&'a str, &'a str)>,
    /// Bytes of stack that recursive functions get at least in each call from Go: 64 KiB unless set, 64 MiB at most.
    pub recursion: Option<u64>,
}

impl<'a> Request<'a> {
    /// An object with the name that messages call it by.
    pub fn new(name: &'a str, object: &'a [u8]) -> Self {
        Self { name, object, ..Self::default() }
    }
}

/// Go assembly made of an object.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Imported {
    /// The file.
    pub text: String,
    /// Go functions in it, in order.
    pub functions: Vec<Function>,
    /// What was done.
    pub counts: Counts,
    /// What was written for instructions that could not stay.
    pub rewritten: Vec<Rewritten>,
}

/// An instruction of the object that others stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rewritten {
    /// The function, as the output calls it.
    pub function: String,
    /// Its section.
    pub section: String,
    /// The offset there, in bytes.
    pub offset: u64,
    /// In Intel's syntax.
    pub from: String,
    /// What was written; nothing if it is left out.
    pub to: Vec<String>,
}

/// A Go function that runs imported code.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The bytes of its frame.
    pub frame: i64,
    /// Whether Go's prologue checks the stack; otherwise it is NOSPLIT.
    pub checks_stack: bool,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Functions of the object.
    pub functions: usize,
    /// Instructions of the object.
    pub instructions: usize,
    /// Those that became others: the frame is elsewhere, SP does not move, jumps by tables compare, addresses are loaded.
    pub rewritten: usize,
    /// Those that are written as bytes, since Go's assembler has no form of them.
    pub bytes: usize,
    /// Lines whose bytes were compared with those meant.
    pub checked: usize,
    /// Bytes of data.
    pub data: u64,
}

impl Counts {
    /// Adds what was done to another object.
    fn add(&mut self, other: &Counts) {
        self.functions += other.functions;
        self.instructions += other.instructions;
        self.rewritten += other.rewritten;
        self.bytes += other.bytes;
        self.checked += other.checked;
        self.data += other.data;
    }
}

/// Imports an object.
///
/// # Errors
///
/// What is wrong with the declarations, or cannot be imported and why.
pub fn import(request: &Request<'_>) -> Result<Imported, Vec<Diagnostic>> {
    variant(request, "", &BTreeMap::new()).map(|(imported, _)| imported)
}

/// Imports an object, and says where the parts of the text are. Names of the output end with the suffix; `of_c` has what Go's functions
/// are called in the object, if that is something else.
fn variant(
    request: &Request<'_>,
    suffix: &str,
    of_c: &BTreeMap<String, String>,
) -> Result<(Imported, Parts), Vec<Diagnostic>> {
    let room = recursion::room(request.recursion).map_err(|error| vec![error])?;
    let object = Object::read(request.name, request.object).map_err(|error| vec![error])?;
    let prototypes = prototypes(&request.declarations)?;
    let chosen = choose(&object, &prototypes, of_c)?;
    let variadic = declare::variadic(request.object);
    if let Some((signature, _)) = chosen.iter().find(|(signature, _)| variadic.contains(&*signature.name)) {
        let text =
            format!("`{}` takes a variable number of arguments, which Go cannot declare", signature.name);
        return Err(vec![
            Diagnostic::unplaced(Severity::Error, "import-undeclared", text)
                .help("write a C function with a fixed number of arguments that calls it"),
        ]);
    }
    let decoder = Decoder::new();
    let (bodies, tables) = needed(&object, &decoder, &chosen)?;
    let source = SourceLines::new(request.object, &bodies, request.source);
    let all = All { object: &object, decoder: &decoder, tables: &tables, prototypes: &prototypes, room };
    write(&all, &chosen, &bodies, &source, suffix).map_err(|error| vec![error])
}

/// The prototypes in Go files.
fn prototypes(declarations: &[Input]) -> Result<Prototypes, Vec<Diagnostic>> {
    let mut sink = Sink::default();
    let read = |input: &Input| go::file(&readable(&input.contents), 0, &mut sink);
    let mut files: Vec<go::File> = declarations.iter().map(read).collect();
    for file in &mut files {
        file.funcs.retain(|func| !func.has_body);
        file.vars.clear();
    }
    let prototypes = Prototypes::new(&files, &[], "main", &mut sink);
    if sink.errors() > 0 {
        // Their places are in files that only the caller knows.
        let all = sink.into_list().into_iter().filter(|found| found.severity == Severity::Error);
        return Err(all
            .map(|found| Diagnostic::unplaced(Severity::Error, found.code, found.message))
            .collect());
    }
    Ok(prototypes)
}

/// The functions of the object that declarations name.
fn choose<'a>(
    object: &Object<'_>,
    prototypes: &'a Prototypes,
    of_c: &BTreeMap<String, String>,
) -> Result<Vec<(&'a Signature, At)>, Vec<Diagnostic>> {
    let error = |code, text: String| Diagnostic::unplaced(Severity::Error, code, text);
    if prototypes.signatures.is_empty() {
        return Err(vec![
            error("import-nothing", "no Go function without a body is declared".into())
                .help("declare the functions to import in a Go file, and name it with `--go-files`"),
        ]);
    }
    let mut chosen = Vec::new();
    let mut errors = Vec::new();
    for signature in &prototypes.signatures {
        for name in signature.inputs().chain(&signature.results).filter_map(|param| param.name.as_deref()) {
            if names::is_reserved(name) {
                let text = format!(
                    "parameter `{name}` of `{}` has a name that Go's assembler takes for something else",
                    signature.name
                );
                errors.push(error("import-name", text).help("rename the parameter"));
            }
        }
        let own = signature.symbol.rsplit('.').next().unwrap_or_default();
        let [name, own] =
            [signature.name.as_str(), own].map(|name| of_c.get(name).map_or(name, String::as_str));
        match object.exported.get(name).or_else(|| object.exported.get(own)) {
            Some(at) if signature.receiver.is_none() => chosen.push((signature, *at)),
            _ => {
                let text = format!("there is no function `{}` in this object", signature.name);
                let names = object.exported.keys().map(|name| (*name, ()));
                let near =
                    closest(&signature.name, 0, names).map(|(name, ())| format!("did you mean `{name}`?"));
                let found = error("no-such-function", text).at(FilePlace::file(object.name), "");
                errors.push(match near {
                    Some(near) => found.help(near),
                    None => found,
                });
            }
        }
    }
    if errors.is_empty() { Ok(chosen) } else { Err(errors) }
}
