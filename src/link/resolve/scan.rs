//! What relocations ask the linker to make: slots of the GOT, jumps to functions that are chosen at run time,
//! relocations that are left to the program itself. And what is wrong with them.
//!
//! In: the sections of the program. Out: the slots, in the order of files, sections and relocations, whatever
//! the number of threads.

use crate::diag::{Diagnostic, Sink};
use crate::link::elf::eh_frame;
use crate::link::elf::relax;
use crate::link::elf::relocations::{self, How, Value};
use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::model::program::Program;
use crate::link::model::{Place, Reloc, Section};
use crate::link::options::Options;
use crate::link::resolve::definitions::{Definition, Definitions, Target};
use crate::link::resolve::linker_symbols::Provided;
use crate::source::Span;
use object::elf::{SHF_ALLOC, SHF_WRITE, STT_GNU_IFUNC, STT_SECTION, STT_TLS};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// Errors that one section has at most: to say where each is takes a look at all symbols.
const MOST_ERRORS: usize = 20;

/// Targets, each once, in the order in which they were first asked for.
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

/// All that is to be made.
#[derive(Default)]
pub(crate) struct Needs {
    /// Slots that hold an address.
    pub(crate) got: Slots,
    /// Slots that hold an offset from the thread pointer.
    pub(crate) thread_offsets: Slots,
    /// Functions whose address another function gives when the program starts.
    pub(crate) ifuncs: Slots,
    /// Sections with addresses that move with the program, and how many.
    pub(crate) moving: Vec<(SectionId, u32)>,
}

/// One thing that a section needs.
enum Need {
    Got(Target),
    ThreadOffset(Target),
    Ifunc(Target),
}

/// What came of one section.
#[derive(Default)]
struct Found {
    needs: Vec<Need>,
    moving: u32,
    /// References to names that nothing defines.
    undefined: Vec<(NameId, u64)>,
    errors: Vec<Diagnostic>,
}

/// References to names that nothing defines, by name.
pub(crate) type Undefined = Vec<(NameId, SectionId, u64)>;

/// Looks at every relocation of what is loaded.
pub(crate) fn scan(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    live: &[bool],
    options: &Options,
    sink: &mut Sink,
) -> (Needs, Undefined) {
    let is_scanned = |id: &SectionId| {
        let section = program.section(*id);
        live[id.index()] && section.has(SHF_ALLOC) && section.relocs.len() > 0
    };
    let sections: Vec<SectionId> = program.sections().filter(is_scanned).collect();
    let scanner = Scanner { program, definitions, live, options };
    let found: Vec<Found> = sections.par_iter().map(|id| scanner.section(*id)).collect();
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

/// Whether a target's address is the same wherever the program is loaded.
pub(crate) fn is_fixed(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    options: &Options,
    target: Target,
) -> bool {
    match target {
        Target::Undefined(_) => true,
        Target::Object(file, symbol) => {
            program.symbol(file, symbol).is_none_or(|symbol| symbol.place == Place::Absolute)
        }
        Target::Linker(id) => match definitions.get(id) {
            Definition::Assigned(index) => options.definitions[index as usize].base.is_none(),
            Definition::Provided(Provided::TlsBase) => true,
            _ => false,
        },
    }
}

/// Whether a relocation is the address of something that moves with the program, so that the program has to
/// write it itself.
pub(crate) fn moves(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    options: &Options,
    file: FileId,
    reloc: Reloc,
) -> bool {
    let is_address = relocations::how(reloc.kind).is_some_and(|how| how.value == Value::Address);
    is_address
        && options.pie
        && program.symbol(file, reloc.symbol).is_some()
        && !is_fixed(program, definitions, options, definitions.target(program, file, reloc.symbol))
}

struct Scanner<'a, 'b> {
    program: &'b Program<'a>,
    definitions: &'b Definitions<'a>,
    live: &'b [bool],
    options: &'b Options,
}

/// One relocation under the scanner's eyes.
struct Seen<'a, 'b> {
    id: SectionId,
    file: FileId,
    section: &'b Section<'a>,
    reloc: Reloc,
    how: &'static How,
    target: Target,
}

impl<'a> Scanner<'a, '_> {
    fn section(&self, id: SectionId) -> Found {
        let mut found = Found::default();
        let (section, file) = (self.program.section(id), self.program.owner(id));
        let mut relocs = section.relocs.iter();
        while let Some(reloc) = relocs.next() {
            let skip = match self.seen(id, file, section, reloc) {
                Ok(Some(seen)) => self.relocation(&seen, &mut found),
                Ok(None) => Ok(false),
                Err(error) => Err(error),
            };
            match skip {
                // The call of __tls_get_addr that goes with it is rewritten too.
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

    /// Looks up what a relocation says; none if it asks for nothing.
    fn seen<'b>(
        &self,
        id: SectionId,
        file: FileId,
        section: &'b Section<'a>,
        reloc: Reloc,
    ) -> Result<Option<Seen<'a, 'b>>, Box<Diagnostic>> {
        let place = || self.program.place(id, reloc.offset);
        let Some(how) = relocations::how(reloc.kind) else {
            let message = format!("relocation of kind {} is not known: {}", reloc.kind.0, place());
            return Err(error("unknown-relocation", message));
        };
        if how.value == Value::None {
            return Ok(None);
        }
        let end = reloc.offset.checked_add(how.size.into());
        if end.is_none_or(|end| end > section.bytes.len() as u64) {
            return Err(error("bad-object", format!("{} lies outside its section: {}", how.name, place())));
        }
        if self.program.symbol(file, reloc.symbol).is_none() {
            let message =
                format!("{} refers to symbol {}, which is not there: {}", how.name, reloc.symbol, place());
            return Err(error("bad-object", message));
        }
        let target = self.definitions.target(self.program, file, reloc.symbol);
        Ok(Some(Seen { id, file, section, reloc, how, target }))
    }

    /// Notes what a relocation needs; whether the next one belongs to it.
    fn relocation(&self, seen: &Seen<'_, '_>, found: &mut Found) -> Result<bool, Box<Diagnostic>> {
        let (reloc, target) = (seen.reloc, seen.target);
        if let Target::Undefined(id) = target {
            let is_weak = self.program.symbol(seen.file, reloc.symbol).is_some_and(|symbol| symbol.is_weak());
            if !is_weak && !self.options.allow_undefined {
                found.undefined.push((id, reloc.offset));
                return Ok(false);
            }
        }
        self.check_thread_local(seen)?;
        self.check_discarded(seen)?;
        if self.is_ifunc(target) {
            found.needs.push(Need::Ifunc(target));
        }
        let (bytes, at) = (seen.section.bytes, reloc.offset as usize);
        match seen.how.value {
            Value::Address => self.address(seen, found)?,
            Value::GotLoad | Value::GotSlot if !self.is_direct(bytes, reloc, target) => {
                found.needs.push(Need::Got(target));
            }
            Value::ThreadOffsetLoad if !relax::thread_offset_load(bytes, at) => {
                found.needs.push(Need::ThreadOffset(target));
            }
            Value::GeneralDynamic if relax::general_dynamic(bytes, at) => return Ok(true),
            Value::LocalDynamic if relax::local_dynamic(bytes, at).is_some() => return Ok(true),
            Value::Descriptor if relax::descriptor(bytes, at) => {}
            Value::DescriptorCall if relax::descriptor_call(bytes, at) => {}
            Value::GeneralDynamic | Value::LocalDynamic | Value::Descriptor | Value::DescriptorCall => {
                let place = self.program.place(seen.id, reloc.offset);
                let message =
                    format!("{} stands at an instruction that is not its own: {place}", seen.how.name);
                return Err(error("unknown-sequence", message));
            }
            _ => {}
        }
        Ok(false)
    }

    /// An address in data, or one that code has as a number.
    fn address(&self, seen: &Seen<'_, '_>, found: &mut Found) -> Result<(), Box<Diagnostic>> {
        if !moves(self.program, self.definitions, self.options, seen.file, seen.reloc) {
            return Ok(());
        }
        let place = || self.program.place(seen.id, seen.reloc.offset);
        if seen.how.size != 8 {
            let message =
                format!("{} holds no address of a position-independent program: {}", seen.how.name, place());
            return Err(Box::new(
                diagnostic("not-position-independent", message).note("compile it with -fPIE or -fPIC"),
            ));
        }
        if !seen.section.has(SHF_WRITE) {
            let message =
                format!("an address in read-only data would have to move with the program: {}", place());
            return Err(Box::new(
                diagnostic("not-position-independent", message).note("compile it with -fPIE or -fPIC"),
            ));
        }
        found.moving += 1;
        Ok(())
    }

    /// A thread-local variable must be reached as one, and nothing else so.
    fn check_thread_local(&self, seen: &Seen<'_, '_>) -> Result<(), Box<Diagnostic>> {
        let Target::Object(file, symbol) = seen.target else { return Ok(()) };
        let Some(symbol) = self.program.symbol(file, symbol) else { return Ok(()) };
        let in_section = match symbol.place {
            Place::Section(index) => {
                self.program.section(self.program.section_id(file, index)).has(object::elf::SHF_TLS)
            }
            _ => false,
        };
        let is_variable = symbol.kind == STT_TLS || symbol.kind == STT_SECTION && in_section;
        let as_variable = seen.how.is_thread_local();
        if is_variable == as_variable
            || matches!(seen.how.value, Value::LocalDynamic | Value::DescriptorCall | Value::Size)
        {
            return Ok(());
        }
        let (is, used) =
            if is_variable { ("is", "is not reached as one") } else { ("is not", "is reached as one") };
        let name = self.name(seen);
        let place = self.program.place(seen.id, seen.reloc.offset);
        let message = format!("`{name}` {is} thread-local, and {used} by {} in {place}", seen.how.name);
        Err(error("thread-local-mismatch", message))
    }

    /// A local symbol of a section that another file's copy replaces has no address.
    fn check_discarded(&self, seen: &Seen<'_, '_>) -> Result<(), Box<Diagnostic>> {
        let Target::Object(file, symbol) = seen.target else { return Ok(()) };
        let Some(Place::Section(index)) = self.program.symbol(file, symbol).map(|symbol| symbol.place) else {
            return Ok(());
        };
        let id = self.program.section_id(file, index);
        let may = self.live[id.index()]
            || eh_frame::is_frames(seen.section)
            || seen.section.name.starts_with(b".gcc_except_table");
        if may {
            return Ok(());
        }
        let section = String::from_utf8_lossy(self.program.section(id).name).into_owned();
        let place = self.program.place(seen.id, seen.reloc.offset);
        let message = format!("{place} refers to {section} of the same file, which is left out");
        Err(Box::new(
            diagnostic("discarded-section", message).note("another file's copy is used in its place"),
        ))
    }

    /// Whether a load does without a slot.
    fn is_direct(&self, bytes: &[u8], reloc: Reloc, target: Target) -> bool {
        can_be_direct(self.program, self.definitions, self.options, target)
            && got_form(bytes, reloc, self.options.has_low_addresses()).is_some()
    }

    fn is_ifunc(&self, target: Target) -> bool {
        let Target::Object(file, symbol) = target else { return false };
        self.program.symbol(file, symbol).is_some_and(|symbol| symbol.kind == STT_GNU_IFUNC)
    }

    fn name(&self, seen: &Seen<'_, '_>) -> String {
        let object = self.program.object(seen.file);
        String::from_utf8_lossy(object.symbols.name(seen.reloc.symbol)).into_owned()
    }
}

/// Whether code may compute the target's address itself, without a slot: it moves with the program.
pub(crate) fn can_be_direct(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    options: &Options,
    target: Target,
) -> bool {
    !is_fixed(program, definitions, options, target)
}

/// What the load of an address becomes, if its field is where instructions have it.
pub(crate) fn got_form(bytes: &[u8], reloc: Reloc, low: bool) -> Option<relax::GotForm> {
    (reloc.addend == -4).then(|| relax::got_load(bytes, reloc.offset as usize, reloc.kind, low)).flatten()
}

fn diagnostic(code: &'static str, message: String) -> Diagnostic {
    Diagnostic::error(code, Span::default(), message)
}

fn error(code: &'static str, message: String) -> Box<Diagnostic> {
    Box::new(diagnostic(code, message))
}
