//! Scans relocations for what they need: GOT slots, PLT entries of IFUNCs, relocations that the program applies to itself.
//! Reports invalid ones.
//!
//! In: the live sections. Out: the slots, in the order of files, sections and relocations, whatever the number of threads.

use super::definitions::Target;
use super::resolved::Resolved;
use crate::diag::{Diagnostic, Sink};
use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::messages;
use crate::link::model::relocation::{Reloc, Value};
use crate::link::model::section::{Flags, Role, Section};
use crate::link::model::symbol::{Kind, Place, Symbol};
use crate::link::options::Unresolved;
use crate::link::relax;
use index_vec::IndexSlice;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// The most errors reported for a section.
pub(crate) const MOST_ERRORS: usize = 20;

/// Distinct targets, in the order of their first use.
#[derive(Default)]
pub(crate) struct Slots {
    pub(crate) list: Vec<Target>,
    places: FxHashMap<Target, u32>,
}

impl Slots {
    fn add(&mut self, target: Target) {
        let next = self.list.len() as u32;
        let place = *self.places.entry(target).or_insert(next);
        if place == next {
            self.list.push(target);
        }
    }

    pub(crate) fn place(&self, target: Target) -> Option<u64> {
        self.places.get(&target).map(|place| u64::from(*place))
    }
}

/// Everything that relocations need.
#[derive(Default)]
pub(crate) struct Needs {
    /// Slots that hold an address.
    pub(crate) got: Slots,
    /// Slots that hold a thread pointer offset.
    pub(crate) thread_offsets: Slots,
    /// IFUNCs.
    pub(crate) ifuncs: Slots,
    /// Sections with addresses that the program relocates itself, and the number of those.
    pub(crate) moving: Vec<(SectionId, u32)>,
}

/// Something that a section needs.
enum Need {
    Got(Target),
    ThreadOffset(Target),
    Ifunc(Target),
}

/// The result for one section.
#[derive(Default)]
struct Found {
    needs: Vec<Need>,
    moving: u32,
    /// References to undefined names.
    undefined: Vec<(NameId, u64)>,
    errors: Vec<Diagnostic>,
}

/// References to undefined names, by name.
pub(crate) type Undefined = Vec<(NameId, SectionId, u64)>;

/// Scans the relocations of all loaded sections.
pub(crate) fn scan(
    resolved: Resolved<'_, '_>,
    live: &IndexSlice<SectionId, [bool]>,
    sink: &mut Sink,
) -> (Needs, Undefined) {
    let program = resolved.program;
    let is_scanned = |id: &SectionId| {
        let section = program.section(*id);
        live[*id] && section.has(Flags::LOADED) && !section.relocs.is_empty()
    };
    let sections: Vec<SectionId> = program.sections().filter(is_scanned).collect();
    let scanner = Scanner { resolved, live };
    let found: Vec<Found> =
        sections.par_iter().map_init(Vec::new, |buffer, id| scanner.section(*id, buffer)).collect();
    let (mut needs, mut undefined) = (Needs::default(), Vec::new());
    for (id, found) in sections.into_iter().zip(found) {
        for need in found.needs {
            match need {
                Need::Got(target) => needs.got.add(target),
                Need::ThreadOffset(target) => needs.thread_offsets.add(target),
                Need::Ifunc(target) => needs.ifuncs.add(target),
            }
        }
        if found.moving > 0 {
            needs.moving.push((id, found.moving));
        }
        undefined.extend(found.undefined.into_iter().map(|(symbol, offset)| (symbol, id, offset)));
        found.errors.into_iter().for_each(|error| sink.push(error));
    }
    (needs, undefined)
}

struct Scanner<'a, 'b> {
    resolved: Resolved<'a, 'b>,
    live: &'b IndexSlice<SectionId, [bool]>,
}

/// A relocation being scanned.
struct Seen<'a, 'b> {
    id: SectionId,
    file: FileId,
    section: &'b Section<'a>,
    reloc: &'b Reloc,
    target: Target,
    /// The target as its file has it, with that file; none if no file defines it.
    symbol: Option<(FileId, &'b Symbol<'a>)>,
}

impl<'a, 'b> Scanner<'a, 'b> {
    fn section(&self, id: SectionId, buffer: &mut Vec<Reloc>) -> Found {
        let mut found = Found::default();
        let program = self.resolved.program;
        let (section, file) = (program.section(id), program.owner(id));
        let mut relocs = program.relocs(id, buffer).iter();
        while let Some(reloc) = relocs.next() {
            let skip = match self.seen(id, file, section, reloc) {
                Ok(Some(seen)) => self.relocation(&seen, &mut found),
                Ok(None) => Ok(false),
                Err(error) => Err(error),
            };
            match skip {
                // The matching call of `__tls_get_addr` is rewritten too.
                Ok(true) => drop(relocs.next()),
                Ok(false) => {}
                Err(error) => found.errors.push(*error),
            }
            if found.errors.len() == MOST_ERRORS {
                break;
            }
        }
        found
    }

    /// Looks up a relocation's target; none if there is nothing to do.
    fn seen<'c>(
        &self,
        id: SectionId,
        file: FileId,
        section: &'c Section<'a>,
        reloc: &'c Reloc,
    ) -> Result<Option<Seen<'a, 'c>>, Box<Diagnostic>>
    where
        'b: 'c,
    {
        let (program, how) = (self.resolved.program, reloc.how);
        let error = |code, message| {
            Err(Box::new(messages::error(code, message).at(program.place(id, reloc.offset), "")))
        };
        match how.value {
            Value::None => return Ok(None),
            Value::Unsupported => return error("unknown-relocation", unsupported(reloc)),
            _ => {}
        }
        let end = reloc.offset.checked_add(how.size.into());
        if end.is_none_or(|end| end > section.bytes().len() as u64) {
            return error("bad-object", format!("{} lies outside its section", how.name));
        }
        if program.symbol(file, reloc.symbol).is_none() {
            let message = format!("{} refers to symbol {}, which does not exist", how.name, reloc.symbol);
            return error("bad-object", message);
        }
        let target = self.resolved.target(file, reloc.symbol);
        let symbol = match target {
            Target::Object(file, number) => program.symbol(file, number).map(|symbol| (file, symbol)),
            _ => None,
        };
        Ok(Some(Seen { id, file, section, reloc, target, symbol }))
    }

    /// Records what a relocation needs; true if the next one is part of the same sequence.
    fn relocation(&self, seen: &Seen<'_, '_>, found: &mut Found) -> Result<bool, Box<Diagnostic>> {
        let (reloc, target) = (seen.reloc, seen.target);
        if let Target::Undefined(id) = target {
            let symbol = self.resolved.program.symbol(seen.file, reloc.symbol);
            let is_weak = symbol.is_some_and(|symbol| symbol.is_weak());
            if !is_weak && self.resolved.options.unresolved != Unresolved::Ignore {
                found.undefined.push((id, reloc.offset));
                if self.resolved.options.unresolved == Unresolved::Error {
                    return Ok(false);
                }
            }
        }
        self.check_thread_local(seen)?;
        self.check_discarded(seen)?;
        if seen.symbol.is_some_and(|(_, symbol)| symbol.kind == Kind::Ifunc) {
            found.needs.push(Need::Ifunc(target));
        }
        let (bytes, at) = (seen.section.bytes(), reloc.offset as usize);
        match reloc.how.value {
            Value::Address => self.address(seen, found)?,
            Value::GotLoad(_) if direct_load(self.resolved, bytes, reloc, target).is_none() => {
                found.needs.push(Need::Got(target));
            }
            Value::GotSlot => found.needs.push(Need::Got(target)),
            Value::ThreadOffsetLoad if !relax::thread_offset_load(bytes, at) => {
                found.needs.push(Need::ThreadOffset(target));
            }
            Value::GeneralDynamic if relax::general_dynamic(bytes, at).is_some() => return Ok(true),
            Value::LocalDynamic if relax::local_dynamic(bytes, at).is_some() => return Ok(true),
            Value::Descriptor if relax::descriptor(bytes, at) => {}
            Value::DescriptorCall if relax::descriptor_call(bytes, at) => {}
            Value::GeneralDynamic | Value::LocalDynamic | Value::Descriptor | Value::DescriptorCall => {
                let message = format!("unexpected instruction at {}", reloc.how.name);
                return Err(self.error(seen, "unknown-sequence", message));
            }
            _ => {}
        }
        Ok(false)
    }

    /// An absolute address, in data or in code.
    fn address(&self, seen: &Seen<'_, '_>, found: &mut Found) -> Result<(), Box<Diagnostic>> {
        if !self.resolved.moves(seen.file, seen.reloc) {
            return Ok(());
        }
        let how = seen.reloc.how;
        let message = if how.size != 8 {
            format!("{} cannot hold an address of a position-independent program", how.name)
        } else if !seen.section.has(Flags::WRITABLE) {
            "an address in read-only data cannot move with the program".into()
        } else {
            found.moving += 1;
            return Ok(());
        };
        let error = self.error(seen, "not-position-independent", message);
        Err(Box::new(error.help("compile it with `-fPIE` or `-fPIC`")))
    }

    /// Thread-local variables must be referenced through thread-local relocations, and nothing else may be.
    fn check_thread_local(&self, seen: &Seen<'_, '_>) -> Result<(), Box<Diagnostic>> {
        let Some((file, symbol)) = seen.symbol else { return Ok(()) };
        let program = self.resolved.program;
        let in_section = match symbol.place {
            Place::Section(index) => {
                program.section(program.section_id(file, index)).has(Flags::THREAD_LOCAL)
            }
            _ => false,
        };
        let is_variable = symbol.kind == Kind::ThreadLocal || symbol.kind == Kind::Section && in_section;
        let how = seen.reloc.how;
        if is_variable == how.is_thread_local()
            || matches!(how.value, Value::LocalDynamic | Value::DescriptorCall | Value::Size)
        {
            return Ok(());
        }
        let name = program.told_name(program.object(seen.file).symbols.name(seen.reloc.symbol));
        let message = match is_variable {
            true => format!("`{name}` is thread-local, but {} does not access it as such", how.name),
            false => format!("`{name}` is not thread-local, but {} accesses it as such", how.name),
        };
        Err(self.error(seen, "thread-local-mismatch", message))
    }

    /// A local symbol of a discarded COMDAT section has no address.
    fn check_discarded(&self, seen: &Seen<'_, '_>) -> Result<(), Box<Diagnostic>> {
        let Some((file, Symbol { place: Place::Section(index), .. })) = seen.symbol else { return Ok(()) };
        let program = self.resolved.program;
        let id = program.section_id(file, *index);
        let may = self.live[id]
            || seen.section.role == Role::Unwind
            || seen.section.name.starts_with(b".gcc_except_table");
        if may {
            return Ok(());
        }
        let section = messages::shown(program.section(id).name);
        let message = format!("reference to discarded section `{section}` of the same file");
        let error = self.error(seen, "discarded-section", message);
        Err(Box::new(error.note("another file's copy is used instead")))
    }

    fn error(&self, seen: &Seen<'_, '_>, code: &'static str, message: String) -> Box<Diagnostic> {
        let place = self.resolved.program.place(seen.id, seen.reloc.offset);
        Box::new(messages::error(code, message).at(place, ""))
    }
}

/// The message for a relocation of an unsupported kind.
pub(crate) fn unsupported(reloc: &Reloc) -> String {
    match reloc.how.name {
        "" => format!("unknown relocation type {}", reloc.number),
        name => format!("relocation {name} is not supported here"),
    }
}

/// The rewrite of a load from a GOT slot, if it can be relaxed to compute the address relative to the code.
pub(crate) fn direct_load(
    resolved: Resolved<'_, '_>,
    bytes: &[u8],
    reloc: &Reloc,
    target: Target,
) -> Option<relax::GotForm> {
    let Value::GotLoad(load) = reloc.how.value else { return None };
    // Startup code of a static PIE loads from the GOT before it has relocated it.
    let wanted = resolved.options.relax || resolved.options.pie;
    // The field must be the displacement of the instruction.
    let can = reloc.addend == -4 && wanted && !resolved.is_fixed(target);
    let low = resolved.options.has_low_addresses();
    can.then(|| relax::got_load(bytes, reloc.offset as usize, load, low)).flatten()
}
