//! Objects of C and Rust compilers as Go assembly.
//!
//! In: a relocatable ELF object, and Go declarations of functions in it. Out: one file of assembly that the go command builds
//! without cgo: for each declaration a function that Go calls, with it the object's functions that it needs, as instructions with
//! labels, and the data that they refer to.
//!
//! The steps, each a file: `elf` reads the file; `explore` follows the flow of control of a function, with what `state` knows and
//! `step` does for one instruction; `tables` finds tables of jumps; `layout` places frames; `data`, `code`, `entry` and `routines`
//! write; `check` assembles the result and compares it.
//!
//! Deliberately absent: I/O, running the compiler, and optimisation: the instructions are the compiler's.

mod body;
mod check;
mod code;
mod data;
mod elf;
mod entry;
mod explore;
mod inst;
mod layout;
mod names;
mod out;
mod routines;
mod state;
mod step;
mod tables;
mod text;

use crate::abi::{Prototypes, Signature};
use crate::amd64::decode::Decoder;
use crate::asm::Input;
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, Severity, Sink};
use crate::syntax::go;
use body::Body;
use code::Writer;
use data::Data;
use elf::{At, Kind, Object};
use entry::Entry;
use explore::Explorer;
use names::Names;
use out::Callee;
use std::collections::{BTreeMap, BTreeSet};
use tables::Tables;
use text::Text;

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

/// Imports an object.
///
/// # Errors
///
/// What is wrong with the declarations, or cannot be imported and why.
pub fn import(request: &Request<'_>) -> Result<Imported, Vec<Diagnostic>> {
    let object = Object::read(request.name, request.object).map_err(|error| vec![error])?;
    let prototypes = prototypes(&request.declarations)?;
    let chosen = choose(&object, &prototypes)?;
    let decoder = Decoder::new();
    let mut tables = Tables::default();
    let bodies = explore(&object, &decoder, &mut tables, &chosen)?;
    let one = |error| vec![error];
    write(&object, &decoder, &tables, &prototypes, &chosen, &bodies).map_err(one)
}

/// The prototypes in Go files.
fn prototypes(declarations: &[Input]) -> Result<Prototypes, Vec<Diagnostic>> {
    let mut sink = Sink::default();
    let read = |input: &Input| go::file(&String::from_utf8_lossy(&input.contents), 0, &mut sink);
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
        match object.exported.get(signature.name.as_str()).or_else(|| object.exported.get(own)) {
            Some(at) if signature.receiver.is_none() => chosen.push((signature, *at)),
            _ => {
                let text = format!("{} has no function `{}`", object.name, signature.name);
                let names = object.exported.keys().map(|name| (*name, ()));
                let near =
                    closest(&signature.name, 0, names).map(|(name, ())| format!("did you mean `{name}`?"));
                let found = error("no-such-function", text);
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
    let mut open: BTreeSet<At> = chosen.iter().map(|(_, at)| *at).collect();
    let mut seen = open.clone();
    while let Some(at) = open.pop_first() {
        match Explorer::explore(object, decoder, tables, at) {
            Ok(body) => {
                for to in reached(object, tables, &body) {
                    if seen.insert(to) {
                        open.insert(to);
                    }
                }
                bodies.insert(at, body);
            }
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(bodies) } else { Err(errors) }
}

/// The functions that a function calls, or whose addresses it can have.
fn reached(object: &Object<'_>, tables: &Tables, body: &Body) -> BTreeSet<At> {
    let mut all = BTreeSet::new();
    for (to, ..) in &body.needs.calls {
        match to {
            Callee::Function(at) => _ = all.insert(*at),
            Callee::OneOf(list, _) => all.extend(list),
            Callee::Routine(_) => {}
        }
    }
    let is_function = |at: &At| object.functions.contains_key(at);
    for (section, offset) in &body.refers {
        if object.kind(*section) == Kind::Code {
            let at = u64::try_from(*offset).ok().map(|offset| At { section: *section, offset });
            all.extend(at.filter(is_function));
        }
    }
    let (_, functions) = Data::reach(object, tables, &data_sections(object, body));
    all.extend(functions.into_iter().filter(is_function));
    all
}

/// The sections of data that a function refers to.
fn data_sections(object: &Object<'_>, body: &Body) -> BTreeSet<usize> {
    let is_data = |section: &usize| matches!(object.kind(*section), Kind::ReadOnly | Kind::Writable);
    body.refers.iter().map(|(section, _)| *section).filter(is_data).collect()
}

fn write(
    object: &Object<'_>,
    decoder: &Decoder,
    tables: &Tables,
    prototypes: &Prototypes,
    chosen: &[(&Signature, At)],
    bodies: &BTreeMap<At, Body>,
) -> Result<Imported, Diagnostic> {
    let sections = bodies.values().flat_map(|body| data_sections(object, body)).collect();
    let (sections, _) = Data::reach(object, tables, &sections);
    let passed: BTreeMap<At, i64> =
        chosen.iter().map(|(signature, at)| (*at, entry::stack_arguments(prototypes, signature))).collect();
    let inline = inlined(object, tables, chosen, bodies, &sections);
    let first = layout::frames(object, bodies, &passed, &|at| inline.contains(&at))?;
    // A frame that must be aligned is reached by a call.
    let inline: BTreeSet<At> =
        inline.into_iter().filter(|at| first.get(at).is_some_and(|frame| frame.align <= 8)).collect();
    let frames = layout::frames(object, bodies, &passed, &|at| inline.contains(&at))?;
    let mut names = Names::default();
    let mut routines: BTreeSet<&'static str> = BTreeSet::new();
    for body in bodies.values() {
        routines.extend(body.needs.calls.iter().filter_map(|(to, ..)| match to {
            Callee::Routine(name) => Some(*name),
            _ => None,
        }));
    }
    routines.iter().for_each(|name| _ = names.local(name));
    let functions: BTreeMap<At, String> =
        bodies.keys().map(|at| (*at, names.local(object.function_name(*at)))).collect();
    let data = Data::new(object, tables, &sections, &mut names);
    let writer = Writer { object, bodies, frames: &frames, functions: &functions, data: &data };
    let mut out = Text::default();
    out.push("// Code generated by rasm import. DO NOT EDIT.\n");
    out.push("#include \"funcdata.h\"\n#include \"textflag.h\"\n");
    let mut imported = Imported::default();
    for (signature, at) in chosen {
        let reach = closure(*at, bodies);
        let needs = |test: &dyn Fn(&Body) -> bool| reach.iter().filter_map(|at| bodies.get(at)).any(test);
        let zero_upper = needs(&|body| body.needs.wide) && !needs(&|body| body.needs.zeroes_upper);
        let entry = Entry {
            prototypes,
            signature,
            at: *at,
            is_inline: inline.contains(at),
            zero_upper,
            keep_mxcsr: needs(&|body| body.needs.sets_mxcsr),
            keep_direction: needs(&|body| body.needs.sets_direction),
        };
        let (frame, checks_stack) = entry.write(&writer, &mut out)?;
        imported.functions.push(Function { name: signature.name.clone(), frame, checks_stack });
    }
    for (at, name) in functions.iter().filter(|(at, _)| !inline.contains(at)) {
        out.push(&format!("TEXT {name}<>(SB), NOSPLIT|NOFRAME, $0"));
        writer.body(*at, &|out| out.instruction("RET", None), false, &mut out)?;
        out.push("");
    }
    for name in routines {
        out.push(routines::text(name));
    }
    let named = |at: At| functions.get(&at).map(|name| format!("{name}<>(SB)"));
    let end = out.text.trim_end().len();
    out.text.truncate(end);
    out.text.push('\n');
    data.write(object, tables, &named, &mut out.text)?;
    let checked = check::check(&out, decoder).map_err(|text| {
        Diagnostic::unplaced(
            Severity::Error,
            "import-check",
            format!("the result is not what was meant: {text}"),
        )
        .note("this is a defect of rasm")
    })?;
    let sum = |of: &dyn Fn(&Body) -> usize| bodies.values().map(of).sum();
    imported.counts = Counts {
        functions: bodies.len(),
        instructions: sum(&|body| body.needs.count),
        rewritten: sum(&|body| body.needs.rewritten),
        bytes: sum(&|body| body.needs.raw),
        checked: checked.instructions,
        data: data.extent().0,
    };
    imported.text = out.text;
    Ok(imported)
}

/// The functions that only one Go function runs: they are written into it.
fn inlined(
    object: &Object<'_>,
    tables: &Tables,
    chosen: &[(&Signature, At)],
    bodies: &BTreeMap<At, Body>,
    sections: &BTreeSet<usize>,
) -> BTreeSet<At> {
    let mut count: BTreeMap<At, usize> = BTreeMap::new();
    chosen.iter().for_each(|(_, at)| *count.entry(*at).or_default() += 1);
    for body in bodies.values() {
        for at in reached(object, tables, body) {
            *count.entry(at).or_default() += 1;
        }
    }
    for at in Data::reach(object, tables, sections).1 {
        *count.entry(at).or_default() += 1;
    }
    chosen.iter().map(|(_, at)| *at).filter(|at| count.get(at) == Some(&1)).collect()
}

/// A function and all that it calls.
fn closure(at: At, bodies: &BTreeMap<At, Body>) -> BTreeSet<At> {
    let mut all = BTreeSet::from([at]);
    let mut open = vec![at];
    while let Some(at) = open.pop() {
        for (to, ..) in bodies.get(&at).map_or(&[][..], |body| &body.needs.calls) {
            let list = match to {
                Callee::Function(to) => std::slice::from_ref(to),
                Callee::OneOf(list, _) => list,
                Callee::Routine(_) => &[],
            };
            open.extend(list.iter().copied().filter(|to| all.insert(*to)));
        }
    }
    all
}
