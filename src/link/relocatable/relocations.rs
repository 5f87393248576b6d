//! The relocations of the object: those of its parts, with new offsets and symbols.

use super::Parts;
use super::plan::{Content, Output, Plan};
use super::symbols::Table;
use crate::diag::Sink;
use crate::link::ids::{FileId, SectionId};
use crate::link::image::{RELOCATION, reference};
use crate::link::messages;
use crate::link::model::relocation::{Reloc, Relocs, Value};
use crate::link::model::symbol::Place;

/// The size of an entry.
pub(super) const ENTRY: u64 = RELOCATION;

/// The relocations of a section, as they are in the file.
#[derive(Default)]
pub(super) struct Relocated {
    pub(super) bytes: Vec<u8>,
}

/// The relocations of a section.
pub(super) fn of(
    parts: &Parts<'_, '_>,
    plan: &Plan<'_>,
    table: &Table<'_>,
    output: &Output<'_>,
    sink: &mut Sink,
) -> Relocated {
    let program = parts.resolved.program;
    let mut relocated = Relocated::default();
    let mut add = |id: SectionId, reloc: &Reloc, place: u64| {
        if reloc.how.value == Value::None && reloc.how.size == 0 && reloc.symbol == 0 {
            return;
        }
        let file = program.owner(id);
        if program.symbol(file, reloc.symbol).is_none() {
            let message = format!("a relocation refers to symbol {}, which does not exist", reloc.symbol);
            sink.push(messages::error("bad-object", message).at(program.place(id, reloc.offset), ""));
            return;
        }
        // Only descriptions of discarded code or data still refer to it.
        if let Some((symbol, addend)) = target(parts, plan, table, file, reloc) {
            relocated.bytes.extend(reference(place, reloc.number, symbol, addend));
        }
    };
    match &output.content {
        Content::Parts(list) => {
            for (id, offset) in list {
                match program.section(*id).relocs {
                    Relocs::Decoded { .. } => {
                        program
                            .decoded_relocs(*id)
                            .iter()
                            .for_each(|reloc| add(*id, reloc, offset.wrapping_add(reloc.offset)));
                    }
                    Relocs::Undecoded(undecoded) => {
                        undecoded.each(|reloc| add(*id, reloc, offset.wrapping_add(reloc.offset)));
                    }
                }
            }
        }
        Content::Records => {
            for file in program.files() {
                parts.unwind.records(file, |record, place, _| {
                    for reloc in record.relocs {
                        add(
                            record.section,
                            reloc,
                            place.wrapping_add(reloc.offset.wrapping_sub(record.start)),
                        );
                    }
                });
            }
        }
    }
    relocated
}

/// The symbol that a relocation refers to, and the resulting addend.
fn target(
    parts: &Parts<'_, '_>,
    plan: &Plan<'_>,
    table: &Table<'_>,
    file: FileId,
    reloc: &Reloc,
) -> Option<(u32, i64)> {
    let program = parts.resolved.program;
    match program.shared_name(file, reloc.symbol) {
        Some(id) => Some((table.of_name(id)?, reloc.addend)),
        None => {
            // A plain number, without a symbol.
            if reloc.symbol == 0 {
                return Some((0, reloc.addend));
            }
            if let Some(symbol) = table.of_local(file, reloc.symbol) {
                return Some((symbol, reloc.addend));
            }
            let known = program.symbol(file, reloc.symbol)?;
            if known.place == Place::Absolute {
                return Some((0, reloc.addend.wrapping_add_unsigned(known.value)));
            }
            let (output, offset) = table.place(parts, plan, file, reloc.symbol)?;
            Some((table.of_section(output), reloc.addend.wrapping_add_unsigned(offset)))
        }
    }
}
