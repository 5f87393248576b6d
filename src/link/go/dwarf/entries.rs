//! Encodes the type entries.
//!
//! In: entries. Out: their bytes and start offsets; references between them are filled in once all offsets are known.

use super::abbreviations::{Abbreviation, has_children};
use super::types::{Entry, EntryId, Part, Target, Types};
use super::{string, unsigned};
use crate::link::go::data_layout::Layout;
use crate::link::go::refusal::{Refusal, refuse, text};
use crate::link::go::symbols::{Sym, Symbols};
use index_vec::IndexVec;

/// All type entries.
pub(super) struct Entries {
    /// With zeros in place of references.
    pub(super) bytes: Vec<u8>,
    /// The start offset of each entry.
    pub(super) starts: IndexVec<EntryId, u32>,
    /// The offset and target of each reference.
    pub(super) references: Vec<(u32, EntryId)>,
}

/// Encodes all entries.
pub(super) fn encode(types: &Types<'_, '_>, layout: &Layout) -> Result<Entries, Refusal> {
    let mut encoder = Encoder {
        out: Entries { bytes: Vec::new(), starts: IndexVec::new(), references: Vec::new() },
        symbols: types.symbols,
        layout,
    };
    for entry in &types.entries {
        let start = encoder.out.bytes.len() as u32;
        encoder.out.starts.push(start);
        encoder.entry(entry)?;
    }
    Ok(encoder.out)
}

struct Encoder<'l, 'a> {
    out: Entries,
    symbols: &'l Symbols<'a>,
    layout: &'l Layout,
}

impl Encoder<'_, '_> {
    /// Appends an entry; its attributes are in the order of its abbreviation.
    fn entry(&mut self, entry: &Entry<'_>) -> Result<(), Refusal> {
        use Abbreviation as A;
        let kind = entry.abbreviation;
        let out = &mut self.out.bytes;
        unsigned(out, kind as u64);
        string(out, &entry.name);
        if kind == A::Base {
            out.extend([entry.encoding, entry.size as u8]);
        }
        if matches!(kind, A::Array | A::Chan | A::Interface | A::Map | A::Pointer | A::Typedef) {
            self.reference(entry.of)?;
        }
        if matches!(kind, A::Array | A::Func | A::Slice | A::String | A::Struct) {
            unsigned(&mut self.out.bytes, entry.size);
        }
        if !matches!(kind, A::Unspecified | A::BarePointer | A::Typedef) {
            self.out.bytes.push(entry.kind);
        }
        if !matches!(kind, A::Unspecified | A::Typedef) {
            let offset = if entry.runtime.is_some() { self.descriptor(entry.runtime)? } else { 0 };
            self.out.bytes.extend(offset.to_le_bytes());
        }
        if kind == A::Map {
            self.reference(entry.key)?;
        }
        if matches!(kind, A::Chan | A::Map | A::Slice) {
            self.reference(entry.elem)?;
        }
        if has_children(kind) {
            for part in &entry.parts {
                self.part(part)?;
            }
            self.out.bytes.push(0);
        }
        Ok(())
    }

    fn part(&mut self, part: &Part<'_>) -> Result<(), Refusal> {
        use Abbreviation as A;
        let kind = part.abbreviation;
        let out = &mut self.out.bytes;
        unsigned(out, kind as u64);
        match kind {
            A::Field => {
                string(out, &part.name);
                unsigned(out, part.number);
            }
            A::Result => out.push(1),
            _ => {}
        }
        self.reference(part.of)?;
        match kind {
            A::Field => self.out.bytes.push(u8::from(part.is_embedded)),
            A::Range => unsigned(&mut self.out.bytes, part.number),
            _ => {}
        }
        Ok(())
    }

    /// Appends a reference; Go omits one without a target.
    fn reference(&mut self, target: Target) -> Result<(), Refusal> {
        let value = match target {
            Target::None => return Ok(()),
            Target::Entry(id) => {
                self.out.references.push((self.out.bytes.len() as u32, id));
                0
            }
            Target::Descriptor(sym) => self.descriptor(sym)? as u32,
        };
        self.out.bytes.extend(value.to_le_bytes());
        Ok(())
    }

    /// The offset of a descriptor from the start of its section.
    fn descriptor(&self, sym: Sym) -> Result<u64, Refusal> {
        match self.layout.offset_in_section(sym) {
            Some(offset) => Ok(offset),
            None => refuse!("`{}` has no address", text(self.symbols.name(sym))),
        }
    }
}
