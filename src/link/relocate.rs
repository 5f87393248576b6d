//! Applies relocations to a section's bytes.
//!
//! In: a section's bytes in the output, and all addresses. Out: the final bytes, and errors for values that do not fit.
//! Relocations of loaded sections were checked by the scan; others are checked here.

use super::ids::{FileId, SectionId};
use super::messages;
use super::model::relocation::{Load, Reloc, Relocs, Undecoded, Value};
use super::model::section::{Flags, Section};
use super::place::addresses::Addresses;
use super::relax;
use super::resolve::definitions::Target;
use super::resolve::scan;
use crate::diag::Diagnostic;

/// A section whose bytes are being written.
pub(crate) struct Relocating<'a, 'b> {
    pub(crate) addresses: &'b Addresses<'a, 'b>,
    pub(crate) id: SectionId,
    pub(crate) file: FileId,
    pub(crate) section: &'b Section<'a>,
    /// Its load address.
    pub(crate) address: u64,
}

/// Relocates a section that was not merged. `buffer` is reusable storage.
pub(crate) fn section<'a>(
    addresses: &Addresses<'a, '_>,
    id: SectionId,
    address: u64,
    bytes: &mut [u8],
    buffer: &mut Vec<Reloc>,
    errors: &mut Vec<Diagnostic>,
) {
    let program = addresses.resolved.program;
    let (section, file) = (program.section(id), program.owner(id));
    let relocating = Relocating { addresses, id, file, section, address };
    match section.relocs {
        Relocs::Undecoded(undecoded) if !section.has(Flags::LOADED) => {
            relocating.not_loaded(undecoded, bytes, errors);
        }
        _ => relocating.loaded(program.relocs(id, buffer), bytes, errors),
    }
}

impl Relocating<'_, '_> {
    /// Relocates a loaded section, whose first errors are reported.
    fn loaded(&self, relocs: &[Reloc], bytes: &mut [u8], errors: &mut Vec<Diagnostic>) {
        let mut relocs = relocs.iter();
        while let Some(reloc) = relocs.next() {
            match self.apply(reloc, bytes) {
                Ok(true) => drop(relocs.next()),
                Ok(false) => {}
                Err(error) => report(errors, *error),
            }
        }
    }

    /// Applies one relocation; true if it also covers the next one.
    pub(crate) fn apply(&self, reloc: &Reloc, bytes: &mut [u8]) -> Result<bool, Box<Diagnostic>> {
        let how = reloc.how;
        if matches!(how.value, Value::None | Value::Unsupported) {
            return Ok(false);
        }
        let at = self.field(reloc, bytes)?;
        let place = self.address.wrapping_add(reloc.offset);
        let target = self.addresses.resolved.target(self.file, reloc.symbol);
        // Undefined weak references resolve to 0.
        let symbol = || self.addresses.of_reference(self.file, reloc.symbol, reloc.addend).unwrap_or(0);
        let got = self.addresses.got;
        let value = match how.value {
            Value::Address => symbol(),
            Value::Distance => symbol().wrapping_sub(place),
            Value::FromGot => symbol().wrapping_sub(got),
            Value::Got => got.wrapping_add_signed(reloc.addend).wrapping_sub(place),
            Value::GotSlot => self.slot(reloc, target)?.wrapping_add_signed(reloc.addend).wrapping_sub(got),
            Value::GotLoad(load) => return self.got_load(reloc, load, target, at, bytes).map(|()| false),
            Value::ThreadOffset => self.addresses.thread_offset(symbol()) as u64,
            // Relaxed code has the thread pointer in place of the address of the TLS block; data is not relaxed.
            Value::ModuleOffset if self.section.has(Flags::CODE) => {
                self.addresses.thread_offset(symbol()) as u64
            }
            Value::ModuleOffset => symbol().wrapping_sub(self.addresses.tls_start),
            Value::Size => self.size(target).wrapping_add_signed(reloc.addend),
            Value::ThreadOffsetLoad
            | Value::GeneralDynamic
            | Value::LocalDynamic
            | Value::Descriptor
            | Value::DescriptorCall => return self.thread_local(reloc, target, at, bytes),
            Value::None | Value::Unsupported => return Ok(false),
        };
        self.put(reloc, at, value as i64, bytes)?;
        Ok(false)
    }

    /// The field's offset, if it is inside the section and the symbol exists.
    fn field(&self, reloc: &Reloc, bytes: &[u8]) -> Result<usize, Box<Diagnostic>> {
        let end = reloc.offset.checked_add(reloc.how.size.into());
        let inside = end.is_some_and(|end| end <= bytes.len() as u64);
        if inside && self.addresses.resolved.program.symbol(self.file, reloc.symbol).is_some() {
            return Ok(reloc.offset as usize);
        }
        let message = format!("{} lies outside its section, or has no symbol", reloc.how.name);
        Err(self.error(reloc, "bad-object", message))
    }

    fn slot(&self, reloc: &Reloc, target: Target) -> Result<u64, Box<Diagnostic>> {
        // The scan allocated a slot for every load in loaded sections.
        let slot = self.addresses.slot(target);
        slot.ok_or_else(|| self.error(reloc, "bad-object", format!("{} has no slot", reloc.how.name)))
    }

    fn got_load(
        &self,
        reloc: &Reloc,
        load: Load,
        target: Target,
        at: usize,
        bytes: &mut [u8],
    ) -> Result<(), Box<Diagnostic>> {
        let place = self.address.wrapping_add(reloc.offset);
        if let Some(form) = scan::direct_load(self.addresses.resolved, self.section.bytes(), reloc, target) {
            let symbol = self.addresses.of_target(target).unwrap_or(0);
            let has_rex = load == Load::WithRex;
            return relax::rewrite_got_load(form, has_rex, bytes, at, place, symbol)
                .map_err(|value| self.overflow(reloc, value));
        }
        let value = self.slot(reloc, target)?.wrapping_add_signed(reloc.addend).wrapping_sub(place);
        self.put(reloc, at, value as i64, bytes)
    }

    /// Accesses to thread-local variables: all are relaxed to thread pointer offsets.
    fn thread_local(
        &self,
        reloc: &Reloc,
        target: Target,
        at: usize,
        bytes: &mut [u8],
    ) -> Result<bool, Box<Diagnostic>> {
        let place = self.address.wrapping_add(reloc.offset);
        // The addend accounts for the distance from the field to the next instruction, which does not apply to relaxed
        // code.
        let offset = || {
            let address = self.addresses.of_reference(self.file, reloc.symbol, reloc.addend.wrapping_add(4));
            self.addresses.thread_offset(address.unwrap_or(0))
        };
        let original = self.section.bytes();
        let (result, takes_next) = match reloc.how.value {
            Value::GeneralDynamic if relax::general_dynamic(original, at).is_some() => {
                let is_large = relax::general_dynamic(original, at) == Some(true);
                (relax::rewrite_general_dynamic(bytes, at, is_large, offset()), true)
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
                return self.put(reloc, at, value, bytes).map(|()| false);
            }
        };
        result.map_err(|value| self.overflow(reloc, value))?;
        Ok(takes_next)
    }

    fn size(&self, target: Target) -> u64 {
        let Target::Object(file, index) = target else { return 0 };
        self.addresses.resolved.program.symbol(file, index).map_or(0, |symbol| symbol.size)
    }

    /// Relocates debug information. References to discarded code get an address that readers ignore: 0, or 1 in lists that
    /// end with 0 (DWARF 4, 2.17.3).
    fn not_loaded(&self, relocs: Undecoded<'_>, bytes: &mut [u8], errors: &mut Vec<Diagnostic>) {
        let nothing = u64::from(matches!(self.section.name, b".debug_ranges" | b".debug_loc"));
        relocs.each(|reloc| {
            if let Err(error) = self.apply_to_debug(reloc, nothing, bytes) {
                report(errors, *error);
            }
        });
    }

    fn apply_to_debug(&self, reloc: &Reloc, nothing: u64, bytes: &mut [u8]) -> Result<(), Box<Diagnostic>> {
        let value = reloc.how.value;
        match value {
            Value::None => return Ok(()),
            Value::Address | Value::Distance | Value::ModuleOffset | Value::Size => {}
            _ => return Err(self.error(reloc, "unknown-relocation", scan::unsupported(reloc))),
        }
        let at = self.field(reloc, bytes)?;
        let address = self.addresses.of_reference(self.file, reloc.symbol, reloc.addend);
        let value = match (value, address) {
            (_, None) => nothing,
            (Value::Distance, Some(address)) => address.wrapping_sub(reloc.offset),
            (Value::ModuleOffset, Some(address)) => address.wrapping_sub(self.addresses.tls_start),
            (_, Some(address)) => address,
        };
        self.put(reloc, at, value as i64, bytes)
    }

    fn put(&self, reloc: &Reloc, at: usize, value: i64, bytes: &mut [u8]) -> Result<(), Box<Diagnostic>> {
        if !reloc.how.fits(value) {
            return Err(self.overflow(reloc, value));
        }
        let size = usize::from(reloc.how.size);
        bytes[at..at + size].copy_from_slice(&value.to_le_bytes()[..size]);
        Ok(())
    }

    fn overflow(&self, reloc: &Reloc, value: i64) -> Box<Diagnostic> {
        let program = self.addresses.resolved.program;
        let object = program.object(self.file);
        let to = match object.symbols.name(reloc.symbol) {
            b"" => "a section".into(),
            name => format!("`{}`", program.told_name(name)),
        };
        let bits = u32::from(reloc.how.size) * 8;
        let (sign, size) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
        let message =
            format!("{} to {to} does not fit its {bits}-bit field: value {sign}{size:#x}", reloc.how.name);
        let resolved = self.addresses.resolved;
        let place = resolved.program.place(self.id, reloc.offset);
        Box::new(messages::fault(resolved.options, "relocation-overflow", message).at(place, ""))
    }

    fn error(&self, reloc: &Reloc, code: &'static str, message: String) -> Box<Diagnostic> {
        let place = self.addresses.resolved.program.place(self.id, reloc.offset);
        Box::new(messages::error(code, message).at(place, ""))
    }
}

/// Adds an error, if it is not one of too many.
fn report(errors: &mut Vec<Diagnostic>, error: Diagnostic) {
    if errors.len() < scan::MOST_ERRORS {
        errors.push(error);
    }
}
