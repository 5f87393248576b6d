//! Objects of C and Rust compilers as Go assembly.
//!
//! In: a relocatable ELF object, and Go declarations of functions in it. Out: one file of assembly that the go command builds
//! without cgo: for each declaration a function that Go calls, with it the object's functions that it needs, as instructions with
//! labels, and the data that they refer to.
//!
//! The steps, each a file: `elf` reads the file; `explore` follows the flow of control of a function, with what `state` knows and
//! `step` does for one instruction; `tables` finds tables of jumps; `recursion` and `layout` place frames, for which `arguments` has those on the stack; `data`, `code`, `entry` and `routines`
//! write; `check` assembles the result and compares it.
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
mod out;
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
use body::Body;
use changes::Changes;
use data::Data;
use elf::{At, Kind, Object};
use explore::Explorer;
use out::{Callee, Set};
use source::SourceLines;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use tables::Tables;
use undefined::Missing;
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

/// How often tables of jumps are looked at again.
const MOST_ROUNDS: usize = 8;

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
    let mut tables = Tables::default();
    let mut found = explore(&object, &decoder, &mut tables, &chosen);
    for _ in 0..MOST_ROUNDS {
        let Some(corrected) = tables.corrected() else { break };
        tables = corrected;
        found = explore(&object, &decoder, &mut tables, &chosen);
    }
    if tables.corrected().is_some() {
        let text = "where the tables of jumps end is not understood";
        return Err(vec![
            Diagnostic::unplaced(Severity::Error, "import-flow", text).help(step::WITHOUT_TABLES),
        ]);
    }
    let bodies = found?;
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

/// The functions that are needed, and what each is made of. All that is wrong is reported.
fn explore(
    object: &Object<'_>,
    decoder: &Decoder,
    tables: &mut Tables,
    chosen: &[(&Signature, At)],
) -> Result<BTreeMap<At, Body>, Vec<Diagnostic>> {
    let mut bodies: BTreeMap<At, Body> = BTreeMap::new();
    let mut errors = Vec::new();
    let mut missing: Vec<(At, Missing)> = Vec::new();
    let changes = Changes::default();
    let mut open: BTreeSet<At> = chosen.iter().map(|(_, at)| *at).collect();
    let mut seen = open.clone();
    // Sections of data that were looked at.
    let mut sections: BTreeSet<usize> = BTreeSet::new();
    while let Some(at) = open.pop_first() {
        match Explorer::explore(object, decoder, tables, &changes, at) {
            Ok(body) => {
                let mut reached = called(object, &body);
                let pointed = Data::reach(object, tables, data_sections(object, &body), &mut sections);
                reached.extend(pointed.into_iter().filter(|at| object.functions.contains_key(at)));
                for to in reached {
                    if seen.insert(to) {
                        open.insert(to);
                    }
                }
                bodies.insert(at, body);
            }
            Err(error) => {
                let found = undefined::of_function(object, at);
                // What follows a call that does not return may look wrong.
                if found.is_empty()
                    || !["import-flow", "import-stack", "import-relocation"].contains(&error.code)
                {
                    errors.push(error);
                }
                missing.extend(found.into_iter().map(|one| (at, one)));
            }
        }
    }
    missing.extend(
        bodies
            .iter_mut()
            .flat_map(|(at, body)| body.missing.drain(..).map(|one| (*at, one)).collect::<Vec<_>>()),
    );
    errors.extend(undefined::undefined(object, &missing, &sections));
    let all = taken(object, tables, &bodies);
    let takes_routines = bodies.values().any(|body| !body.routines.is_empty())
        || Data::undefined(object, &sections).any(|(_, name)| routines::find(name).is_some());
    let any = Rc::new(Set { number: Set::ANY, functions: all });
    for body in bodies.values_mut() {
        let Some((at, is_jump)) = body.goes_anywhere() else { continue };
        if any.functions.is_empty() && !takes_routines {
            let what = if is_jump { "jumps to a place" } else { "calls a function" };
            let text = format!("this {what} that is known at run time only");
            let mut error = object.error("import-flow", at, text);
            if is_jump {
                error = error.help(step::WITHOUT_TABLES);
            }
            let why = "no function of this object has its address taken: the depth of its stack could not be bounded";
            errors.push(error.note(why).help(step::POINTERS));
        }
        body.set_any(&any);
    }
    if errors.is_empty() { Ok(bodies) } else { Err(errors) }
}

/// The functions whose addresses code takes, or data has: Go has no pointers to others.
fn taken(object: &Object<'_>, tables: &Tables, bodies: &BTreeMap<At, Body>) -> Vec<At> {
    let referred = bodies.values().flat_map(|body| data_sections(object, body));
    let mut all = Data::reach(object, tables, referred, &mut BTreeSet::new());
    for (section, offset) in bodies.values().flat_map(|body| &body.refers) {
        all.extend(u64::try_from(*offset).ok().map(|offset| At { section: *section, offset }));
    }
    all.into_iter().filter(|at| bodies.contains_key(at)).collect()
}

/// The functions that a function calls, or whose addresses its code has; not those in tables, which are found with data.
fn called(object: &Object<'_>, body: &Body) -> BTreeSet<At> {
    let mut all = BTreeSet::new();
    all.extend(body.needs.calls.iter().filter_map(|(to, ..)| match to {
        Callee::Function(to) => Some(*to),
        _ => None,
    }));
    let is_function = |at: &At| object.functions.contains_key(at);
    for (section, offset) in &body.refers {
        if object.kind(*section) == Kind::Code {
            let at = u64::try_from(*offset).ok().map(|offset| At { section: *section, offset });
            all.extend(at.filter(is_function));
        }
    }
    all
}

/// The sections of data that a function refers to.
fn data_sections(object: &Object<'_>, body: &Body) -> impl Iterator<Item = usize> {
    let is_data = |section: &usize| matches!(object.kind(*section), Kind::ReadOnly | Kind::Writable);
    body.refers.iter().map(|(section, _)| *section).filter(is_data)
}

/// The functions that only one Go function runs: they are written into it. `pointed` are those whose addresses are in data.
fn inlined(
    object: &Object<'_>,
    chosen: &[(&Signature, At)],
    bodies: &BTreeMap<At, Body>,
    pointed: &BTreeSet<At>,
) -> BTreeSet<At> {
    let mut count: BTreeMap<At, usize> = BTreeMap::new();
    chosen.iter().for_each(|(_, at)| *count.entry(*at).or_default() += 1);
    for body in bodies.values() {
        for at in called(object, body) {
            *count.entry(at).or_default() += 1;
        }
    }
    for at in pointed {
        *count.entry(*at).or_default() += 1;
    }
    chosen.iter().map(|(_, at)| *at).filter(|at| count.get(at) == Some(&1)).collect()
}
