//! The output: functions of Go, those of the object, routines and data.
//!
//! In: the functions that are needed. Out: their text, checked, and where its parts are.

use super::body::Body;
use super::check::{self, Checked};
use super::code::Writer;
use super::data::Data;
use super::elf::{At, Object};
use super::entry::{self, Entry};
use super::go_file::head;
use super::layout::{self, Frames};
use super::names::Names;
use super::needed::{data_sections, inlined};
use super::out::Callee;
use super::recursion::Components;
use super::source::SourceLines;
use super::tables::Tables;
use super::text::Text;
use super::{Counts, Function, Imported, routines};
use crate::abi::{Prototypes, Signature};
use crate::amd64::decode::Decoder;
use crate::diag::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What is known of the object and its functions.
#[derive(Clone, Copy)]
pub(super) struct All<'a, 'b> {
    pub(super) object: &'b Object<'a>,
    pub(super) decoder: &'b Decoder,
    pub(super) tables: &'b Tables,
    pub(super) prototypes: &'b Prototypes,
    /// Bytes of stack for recursion.
    pub(super) room: i64,
}

/// Where the parts of a text are, in bytes.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) functions: Range<usize>,
    pub(super) data: Range<usize>,
    /// The names of routines that are called.
    pub(super) routines: BTreeSet<&'static str>,
}

/// What is at the start of each file.
pub(super) fn header() -> String {
    head() + "#include \"funcdata.h\"\n#include \"textflag.h\"\n\n"
}

/// Writes functions.
pub(super) fn write(
    all: &All<'_, '_>,
    chosen: &[(&Signature, At)],
    bodies: &BTreeMap<At, Body>,
    source: &SourceLines,
    suffix: &str,
) -> Result<(Imported, Parts), Diagnostic> {
    let All { object, decoder, tables, prototypes, room } = *all;
    let mut sections = BTreeSet::new();
    let referred = bodies.values().flat_map(|body| data_sections(object, body));
    let pointed = Data::reach(object, tables, referred, &mut sections);
    let components = Components::of(bodies);
    let (frames, inline) = frames(object, prototypes, chosen, bodies, &components, &pointed)?;
    fits(object, &components, &frames, room)?;
    let mut routines: BTreeSet<&'static str> = bodies.values().flat_map(called_routines).collect();
    routines.extend(Data::undefined(object, &sections).filter_map(|(_, name)| routines::find(name)));
    if !components.recursive.is_empty() {
        routines.insert(routines::RECURSION);
    }
    let mut names = Names::ending(suffix);
    routines.iter().for_each(|name| names.keep(name));
    let functions: BTreeMap<At, String> =
        bodies.keys().map(|at| (*at, names.local(object.function_name(*at)))).collect();
    let data = Data::new(object, tables, &sections, &mut names);
    let writer = Writer { object, bodies, frames: &frames, functions: &functions, data: &data, source };
    let mut out = Text::default();
    out.text.push_str(&header());
    let start = out.text.len();
    let mut imported = Imported::default();
    let does = components.spread(bodies, &|at, body| does(body, components.recursive.contains(&at)));
    for (signature, at) in chosen {
        let bits = does.get(at).copied().unwrap_or(0);
        let room = if bits & RECURSIVE != 0 { room } else { 0 };
        let entry = Entry { room, ..entry(prototypes, signature, *at, inline.contains(at), bits) };
        let (frame, checks_stack) = entry.write(&writer, &mut out)?;
        imported.functions.push(Function { name: signature.name.clone(), frame, checks_stack });
    }
    for at in functions.keys().filter(|at| !inline.contains(at)) {
        writer.function(*at, &mut out)?;
    }
    let functions_end = out.text.len();
    for name in &routines {
        out.push(routines::text(name));
    }
    out.text.truncate(out.text.trim_end().len());
    out.text.push('\n');
    let data_start = out.text.len();
    let named = |at: At| writer.symbol(at);
    data.write(object, tables, &named, &mut out.text)?;
    let checked = check::check(&out, decoder).map_err(check::defect)?;
    imported.counts = counts(bodies, checked, &data);
    let parts =
        Parts { functions: start..functions_end.min(data_start), data: data_start..out.text.len(), routines };
    (imported.text, imported.rewritten) = (out.text, out.rewritten);
    Ok((imported, parts))
}

/// The frames, and the functions that are written into Go's.
fn frames(
    object: &Object<'_>,
    prototypes: &Prototypes,
    chosen: &[(&Signature, At)],
    bodies: &BTreeMap<At, Body>,
    components: &Components,
    pointed: &BTreeSet<At>,
) -> Result<(Frames, BTreeSet<At>), Diagnostic> {
    let passed: BTreeMap<At, i64> =
        chosen.iter().map(|(signature, at)| (*at, entry::stack_arguments(prototypes, signature))).collect();
    let mut inline = inlined(object, chosen, bodies, pointed);
    let first = layout::frames(object, bodies, components, &passed, &|at| inline.contains(&at))?;
    // A frame that must be aligned is reached by a call.
    inline.retain(|at| first.get(*at).is_some_and(|frame| frame.align <= 8));
    let frames = layout::frames(object, bodies, components, &passed, &|at| inline.contains(&at))?;
    Ok((frames, inline))
}

/// Refuses functions that could not be called even once.
fn fits(object: &Object<'_>, components: &Components, frames: &Frames, room: i64) -> Result<(), Diagnostic> {
    for at in &components.recursive {
        let Some(frame) = frames.get(*at) else { continue };
        let needs = frame.moves.unwrap_or(0) + frame.below + 8;
        if needs > room {
            let text = format!(
                "`{}` needs {needs} bytes of stack each time it is called, but recursion has {room} in all",
                object.function_name(*at)
            );
            let error = object.error("import-recursion", *at, text);
            return Err(error.help("give it more with `--recursion BYTES`"));
        }
    }
    Ok(())
}

/// The routines that a function calls, or whose addresses it takes.
fn called_routines(body: &Body) -> impl Iterator<Item = &'static str> {
    let called = body.needs.calls.iter().filter_map(|(to, ..)| match to {
        Callee::Routine(name) => Some(*name),
        _ => None,
    });
    called.chain(body.routines.iter().copied())
}

/// What a function does, or what it calls, as far as the Go function must know.
const WIDE: u8 = 1;
const ZEROES_UPPER: u8 = 2;
const SETS_MXCSR: u8 = 4;
const SETS_DIRECTION: u8 = 8;
const RECURSIVE: u8 = 16;

fn does(body: &Body, is_recursive: bool) -> u8 {
    let bit = |is: bool, bit: u8| if is { bit } else { 0 };
    bit(body.needs.wide, WIDE)
        | bit(body.needs.zeroes_upper, ZEROES_UPPER)
        | bit(body.needs.sets_mxcsr, SETS_MXCSR)
        | bit(body.needs.sets_direction, SETS_DIRECTION)
        | bit(is_recursive, RECURSIVE)
}

/// A Go function that runs a function of the object.
fn entry<'e>(
    prototypes: &'e Prototypes,
    signature: &'e Signature,
    at: At,
    is_inline: bool,
    bits: u8,
) -> Entry<'e> {
    let does = |bit: u8| bits & bit != 0;
    Entry {
        prototypes,
        signature,
        at,
        is_inline,
        zero_upper: does(WIDE) && !does(ZEROES_UPPER),
        keep_mxcsr: does(SETS_MXCSR),
        keep_direction: does(SETS_DIRECTION),
        room: 0,
    }
}

/// What was done.
fn counts(bodies: &BTreeMap<At, Body>, checked: Checked, data: &Data) -> Counts {
    let sum = |of: &dyn Fn(&Body) -> usize| bodies.values().map(of).sum();
    Counts {
        functions: bodies.len(),
        instructions: sum(&|body| body.needs.count),
        rewritten: sum(&|body| body.needs.rewritten),
        bytes: sum(&|body| body.needs.raw),
        checked: checked.instructions,
        data: data.extent().0,
    }
}
