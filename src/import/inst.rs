//! One instruction of an object, decoded, with its relocation.
//!
//! In: a place. Out: what is there in the dialect's terms, and what its fields refer to.

use super::elf::{At, Field, Kind, Object, Relocation, Target};
use crate::amd64::decode::{Decoded, Decoder, Meaning};
use crate::diag::Diagnostic;
use std::ops::Range;

/// An instruction.
#[derive(Clone, Debug)]
pub(super) struct Inst<'a> {
    pub(super) at: At,
    /// In bytes.
    pub(super) len: u64,
    pub(super) decoded: Decoded,
    /// That of its displacement.
    pub(super) disp: Option<Relocation<'a>>,
    /// That of its immediate or distance.
    pub(super) imm: Option<Relocation<'a>>,
}

/// The prefix that marks an indirect jump as exempt from tracking (Intel SDM, volume 1, chapter 17); elsewhere DS.
const NOTRACK: u8 = 0x3e;
/// ENDBR64.
const ENDBR: [u8; 4] = [0xf3, 0x0f, 0x1e, 0xfa];

impl<'a> Inst<'a> {
    /// Decodes the instruction at a place.
    pub(super) fn read(object: &Object<'a>, decoder: &Decoder, at: At) -> Result<Self, Diagnostic> {
        let bytes = object.bytes(at);
        if bytes.is_empty() || object.kind(at.section) != Kind::Code {
            return Err(object.error("import-flow", at, "execution leaves the code here"));
        }
        let skipped = if bytes.starts_with(&ENDBR) {
            ENDBR.len()
        } else {
            usize::from(matches!(bytes, [NOTRACK, 0xff, ..] | [NOTRACK, 0x40..=0x4f, 0xff, ..]))
        };
        if skipped == ENDBR.len() {
            let mut decoded = decoder.decode(bytes, at.offset);
            (decoded.len, decoded.meaning) = (skipped, Meaning::NotInDialect);
            return Ok(Self { at, len: skipped as u64, decoded, disp: None, imm: None });
        }
        let address = at.offset.wrapping_add(skipped as u64);
        let mut decoded = decoder.decode(&bytes[skipped..], address);
        if decoded.meaning == Meaning::NotInDialect {
            decoded = Self::filled(object, decoder, At { offset: address, ..at }, decoded);
        }
        let len = (skipped + decoded.len) as u64;
        let end = at.offset + len;
        if decoded.meaning == Meaning::Invalid {
            return Err(object.error("import-flow", at, "this is no instruction of the processor"));
        }
        let mut inst = Self { at, len, decoded, disp: None, imm: None };
        for relocation in object.relocations(at, end) {
            // Those of a prefix wrap around, to no field.
            let inside = relocation.offset.wrapping_sub(at.offset + skipped as u64);
            let is = |field: &Range<usize>| !field.is_empty() && field.start as u64 == inside;
            if is(&inst.decoded.disp) {
                inst.disp = Some(*relocation);
            } else if is(&inst.decoded.imm) {
                inst.imm = Some(*relocation);
            } else {
                return Err(object.error(
                    "import-relocation",
                    at,
                    "a relocation in the middle of an instruction",
                ));
            }
        }
        for relocation in [&inst.disp, &inst.imm].into_iter().flatten() {
            match relocation.field {
                Field::ThreadLocal => {
                    let text = "thread-local data: goroutines move between threads";
                    return Err(object.error("import-thread-local", at, text));
                }
                Field::LargeModel => {
                    let text = "an address as a number of eight bytes, as in the large code model, which Go assembly lacks";
                    let error = object.error("import-relocation", at, text);
                    return Err(error.help("compile with `-mcmodel=small`, which is the default"));
                }
                Field::Other(number) => {
                    let text =
                        format!("a relocation of kind {number}, which has no equivalent in Go assembly");
                    return Err(object.error("import-relocation", at, text));
                }
                _ => {}
            }
        }
        Ok(inst)
    }

    /// The instruction with something in its fields that have relocations: zero would have a shorter encoding.
    fn filled(object: &Object<'a>, decoder: &Decoder, at: At, decoded: Decoded) -> Decoded {
        let mut bytes = object.bytes(at)[..decoded.len].to_vec();
        let mut is_changed = false;
        for relocation in object.relocations(at, at.offset + decoded.len as u64) {
            let inside = (relocation.offset - at.offset) as usize;
            let width = if relocation.field == Field::Absolute8 { 8 } else { 4 };
            if let Some(field) = bytes.get_mut(inside..inside + width) {
                field.fill(0x11);
                is_changed = true;
            }
        }
        if is_changed { decoder.decode(&bytes, at.offset) } else { decoded }
    }

    /// Its bytes.
    pub(super) fn bytes<'b>(&self, object: &'b Object<'a>) -> &'b [u8] {
        let bytes = object.bytes(self.at);
        &bytes[..bytes.len().min(self.len as usize)]
    }

    /// The place that comes next.
    pub(super) fn next(&self) -> At {
        At { offset: self.at.offset + self.len, ..self.at }
    }

    /// What a relocation of four bytes refers to, relative to the section.
    pub(super) fn referred(&self, relocation: &Relocation<'a>) -> (Target<'a>, i64) {
        let offset = match relocation.field {
            // The processor counts from the end of the instruction.
            Field::Relative4 | Field::Got => {
                relocation.addend.wrapping_add((self.at.offset + self.len - relocation.offset) as i64)
            }
            _ => relocation.addend,
        };
        (relocation.target, offset)
    }
}
