//! Writes addresses into the bytes of a section.
//!
//! In: a section's bytes in the output, and all addresses. Out: the bytes as they run, and what did not fit.
//! What is scanned has been checked there; sections that are not loaded are checked here.

use crate::diag::Diagnostic;
use crate::link::elf::relax;
use crate::link::elf::relocations::{self, How, Value};
use crate::link::ids::{FileId, SectionId};
use crate::link::model::{Reloc, Section};
use crate::link::place::addresses::Addresses;
use crate::link::resolve::definitions::Target;
use crate::link::resolve::scan;
use crate::source::Span;
use object::elf::{R_X86_64_REX_GOTPCRELX, SHF_ALLOC};

/// A section whose bytes are being written.
pub(crate) struct Applying<'a, 'b> {
    pub(crate) addresses: &'b Addresses<'a, 'b>,
    pub(crate) id: SectionId,
    pub(crate) file: FileId,
    pub(crate) section: &'b Section<'a>,
    /// Where it is loaded.
    pub(crate) address: u64,
}

/// Relocates a section that is there in one piece.
pub(crate) fn section<'a>(
    addresses: &Addresses<'a, '_>,
    id: SectionId,
    address: u64,
    bytes: &mut [u8],
    errors: &mut Vec<Diagnostic>,
) {
    let (section, file) = (addresses.program.section(id), addresses.program.owner(id));
    let applying = Applying { addresses, id, file, section, address };
    if section.has(SHF_ALLOC) {
        applying.loaded(bytes, errors);
    } else {
        applying.not_loaded(bytes, errors);
    }
}

impl Applying<'_, '_> {
    /// Relocates what a program sees.
    fn loaded(&self, bytes: &mut [u8], errors: &mut Vec<Diagnostic>) {
        let mut relocs = self.section.relocs.iter();
        while let Some(reloc) = relocs.next() {
            match self.one(reloc, bytes) {
                Ok(true) => drop(relocs.next()),
                Ok(false) => {}
                Err(error) => errors.push(*error),
            }
        }
    }

    /// Applies one relocation; whether the next one went with it.
    pub(crate) fn one(&self, reloc: Reloc, bytes: &mut [u8]) -> Result<bool, Box<Diagnostic>> {
        let Some(how) = relocations::how(reloc.kind).filter(|how| how.value != Value::None) else {
            return Ok(false);
        };
        let at = self.field(reloc, how, bytes)?;
        let place = self.address.wrapping_add(reloc.offset);
        let target = self.addresses.definitions.target(self.addresses.program, self.file, reloc.symbol);
        // Nothing is at address 0, where weak references that find nothing lead.
        let symbol = || self.addresses.of_reference(self.file, reloc.symbol, reloc.addend).unwrap_or(0);
        let got = self.addresses.got;
        let value = match how.value {
            Value::None => return Ok(false),
            Value::Address => symbol(),
            Value::Distance => symbol().wrapping_sub(place),
            Value::FromGot => symbol().wrapping_sub(got),
            Value::Got => got.wrapping_add_signed(reloc.addend).wrapping_sub(place),
            Value::GotSlot => self.slot(target)?.wrapping_add_signed(reloc.addend).wrapping_sub(got),
            Value::GotLoad => return self.got_load(reloc, how, target, at, bytes).map(|()| false),
            Value::ThreadOffset => self.addresses.thread_offset(symbol()) as u64,
            // Code that was to look its storage up has the thread pointer in its hands.
            Value::ModuleOffset => self.addresses.thread_offset(symbol()) as u64,
            Value::Size => self.size(target).wrapping_add_signed(reloc.addend),
            _ => return self.thread_local(reloc, how, target, at, bytes),
        };
        self.put(reloc, how, at, value as i64, bytes)?;
        Ok(false)
    }

    /// Where the field is, if it lies in the section and the symbol is there.
    fn field(&self, reloc: Reloc, how: &How, bytes: &[u8]) -> Result<usize, Box<Diagnostic>> {
        let end = reloc.offset.checked_add(how.size.into());
        let inside = end.is_some_and(|end| end <= bytes.len() as u64);
        if inside && self.addresses.program.symbol(self.file, reloc.symbol).is_some() {
            return Ok(reloc.offset as usize);
        }
        let place = self.addresses.program.place(self.id, reloc.offset);
        Err(error("bad-object", format!("{} lies outside its section, or has no symbol: {place}", how.name)))
    }

    fn slot(&self, target: Target) -> Result<u64, Box<Diagnostic>> {
        // The scan saw every load.
        self.addresses.slot(target).ok_or_else(|| error("bad-object", "an address has no slot".into()))
    }

    fn got_load(
        &self,
        reloc: Reloc,
        how: &How,
        target: Target,
        at: usize,
        bytes: &mut [u8],
    ) -> Result<(), Box<Diagnostic>> {
        let Addresses { program, definitions, options, .. } = self.addresses;
        let place = self.address.wrapping_add(reloc.offset);
        let form = scan::got_form(self.section.bytes, reloc, options.has_low_addresses());
        if let Some(form) = form.filter(|_| scan::can_be_direct(program, definitions, options, target)) {
            let symbol = self.addresses.of_target(target).unwrap_or(0);
            let has_rex = reloc.kind == R_X86_64_REX_GOTPCRELX;
            return relax::rewrite_got_load(form, has_rex, bytes, at, place, symbol)
                .map_err(|value| self.overflow(reloc, how, value));
        }
        let value = self.slot(target)?.wrapping_add_signed(reloc.addend).wrapping_sub(place);
        self.put(reloc, how, at, value as i64, bytes)
    }

    /// Code that finds a thread-local variable: all of it knows the offset from the thread pointer in the end.
    fn thread_local(
        &self,
        reloc: Reloc,
        how: &How,
        target: Target,
        at: usize,
        bytes: &mut [u8],
    ) -> Result<bool, Box<Diagnostic>> {
        let place = self.address.wrapping_add(reloc.offset);
        // The addend makes up for the distance from the field to the next instruction, which is no longer asked
        // for.
        let offset = || {
            let address = self.addresses.of_reference(self.file, reloc.symbol, reloc.addend.wrapping_add(4));
            self.addresses.thread_offset(address.unwrap_or(0))
        };
        let original = self.section.bytes;
        let (result, takes_next) = match how.value {
            Value::GeneralDynamic if relax::general_dynamic(original, at) => {
                (relax::rewrite_general_dynamic(bytes, at, offset()), true)
            }
            Value::LocalDynamic => match relax::local_dynamic(original, at) {
                Some(length) => {
                    relax::rewrite_local_dynamic(bytes, at, length);
                    (Ok(()), true)
                }
                None => (Ok(()), false),
            },
            Value::Descriptor if relax::descriptor(original, at) => {
                (relax::rewrite_descriptor(bytes, at, offset()), false)
            }
            Value::DescriptorCall if relax::descriptor_call(original, at) => {
                relax::rewrite_descriptor_call(bytes, at);
                (Ok(()), false)
            }
            Value::ThreadOffsetLoad if relax::thread_offset_load(original, at) => {
                (relax::rewrite_thread_offset_load(bytes, at, offset()), false)
            }
            _ => {
                let slot = self.addresses.thread_offset_slot(target).unwrap_or(0);
                let value = slot.wrapping_add_signed(reloc.addend).wrapping_sub(place) as i64;
                return self.put(reloc, how, at, value, bytes).map(|()| false);
            }
        };
        result.map_err(|value| self.overflow(reloc, how, value))?;
        Ok(takes_next)
    }

    fn size(&self, target: Target) -> u64 {
        let Target::Object(file, index) = target else { return 0 };
        self.addresses.program.symbol(file, index).map_or(0, |symbol| symbol.size)
    }

    /// Relocates debug information. What it says about code that was left out must be recognized as nothing: 0,
    /// or 1 in lists that end with 0 (DWARF 4, 2.17.3).
    fn not_loaded(&self, bytes: &mut [u8], errors: &mut Vec<Diagnostic>) {
        let nothing = u64::from(matches!(self.section.name, b".debug_ranges" | b".debug_loc"));
        for reloc in self.section.relocs.iter() {
            if let Err(error) = self.describing(reloc, nothing, bytes) {
                errors.push(*error);
            }
        }
    }

    fn describing(&self, reloc: Reloc, nothing: u64, bytes: &mut [u8]) -> Result<(), Box<Diagnostic>> {
        let how = relocations::how(reloc.kind);
        let Some(how) = how.filter(|how| {
            matches!(
                how.value,
                Value::None | Value::Address | Value::Distance | Value::ModuleOffset | Value::Size
            )
        }) else {
            let place = self.addresses.program.place(self.id, reloc.offset);
            let message =
                format!("relocation of kind {} has no place in what is not loaded: {place}", reloc.kind.0);
            return Err(error("unknown-relocation", message));
        };
        if how.value == Value::None {
            return Ok(());
        }
        let at = self.field(reloc, how, bytes)?;
        let address = self.addresses.of_reference(self.file, reloc.symbol, reloc.addend);
        let value = match (how.value, address) {
            (_, None) => nothing,
            (Value::Distance, Some(address)) => address.wrapping_sub(reloc.offset),
            (Value::ModuleOffset, Some(address)) => address.wrapping_sub(self.addresses.tls_start),
            (_, Some(address)) => address,
        };
        self.put(reloc, how, at, value as i64, bytes)
    }

    fn put(
        &self,
        reloc: Reloc,
        how: &How,
        at: usize,
        value: i64,
        bytes: &mut [u8],
    ) -> Result<(), Box<Diagnostic>> {
        if !how.fits(value) {
            return Err(self.overflow(reloc, how, value));
        }
        let size = usize::from(how.size);
        bytes[at..at + size].copy_from_slice(&value.to_le_bytes()[..size]);
        Ok(())
    }

    fn overflow(&self, reloc: Reloc, how: &How, value: i64) -> Box<Diagnostic> {
        let program = self.addresses.program;
        let place = program.place(self.id, reloc.offset);
        let object = program.object(self.file);
        let name = String::from_utf8_lossy(object.symbols.name(reloc.symbol));
        let to = if name.is_empty() { "a section".into() } else { format!("`{name}`") };
        let message = format!(
            "{} to {to} does not fit its field of {} bits: the value is {}{:#x}, in {place}",
            how.name,
            u32::from(how.size) * 8,
            if value < 0 { "-" } else { "" },
            value.unsigned_abs()
        );
        error("relocation-overflow", message)
    }
}

fn error(code: &'static str, message: String) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(code, Span::default(), message))
}
