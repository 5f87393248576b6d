//! The relocation sections of `--emit-relocs`: for each section of the program, the relocations of its parts.
//!
//! In: the output sections; to write, all addresses and the numbers of symbols. Out: a `.rela` section for each that has
//! relocations, whose entries have the addresses and symbols of the program. A reference that has lost its target, such as
//! that of debug information to discarded code, becomes R_X86_64_NONE, as in GNU ld; so the sizes are known before layout.
//! Loads from the GOT that were rewritten get the kind of the new instruction; accesses to thread-local variables keep theirs.

use super::symbol_plan::{self, locals};
use super::{Plan, eh_frame, find, symbols};
use crate::link::ids::{FileId, NameId, OutputId, SectionId};
use crate::link::image::{self, ADDRESS, DISTANCE, NOTHING, RELOCATION, UNSIGNED_ADDRESS, reference};
use crate::link::model::program::Program;
use crate::link::model::relocation::{Load, Reloc, Relocs, Value};
use crate::link::model::section::{Flags, Role};
use crate::link::model::symbol::Place;
use crate::link::place::addresses::Addresses;
use crate::link::place::outputs::{Content, Output, Outputs, Part};
use crate::link::place::rank::{Rank, Region};
use crate::link::place::unwind;
use crate::link::relax::GotForm;
use crate::link::resolve::definitions::Target;
use crate::link::resolve::resolved::Resolved;
use crate::link::resolve::scan;
use index_vec::IndexVec;
use rayon::prelude::*;

/// A section to make: the one whose relocations it holds, its name, and its size in bytes.
pub(crate) struct Kept {
    of: OutputId,
    name: Vec<u8>,
    size: u64,
}

/// The sections to make; none unless they are asked for.
pub(crate) fn plan(
    resolved: Resolved<'_, '_>,
    outputs: &Outputs<'_>,
    unwind: &unwind::Plan<'_>,
) -> Vec<Kept> {
    if !resolved.options.keeps_relocations() {
        return Vec::new();
    }
    let records = find(outputs, &eh_frame::SECTION);
    let count = |id: OutputId, output: &Output<'_>| match &output.content {
        Content::Parts(parts) => parts.iter().map(|(part, _)| count(resolved.program, *part)).sum(),
        _ if Some(id) == records => {
            resolved.program.files().map(|file| records_of(unwind, file)).sum::<usize>()
        }
        _ => 0,
    };
    let kept = outputs.list.iter_enumerated().map(|(of, output)| Kept {
        of,
        name: [b".rela", output.name].concat(),
        size: RELOCATION * count(of, output) as u64,
    });
    kept.filter(|kept| kept.size > 0).collect()
}

/// Adds the sections to those of the program.
pub(crate) fn add<'a>(outputs: &mut Outputs<'a>, kept: &'a [Kept]) {
    outputs.list.extend(kept.iter().map(|kept| Output {
        name: &kept.name,
        role: Role::Relocations,
        flags: Flags::empty(),
        align: 8,
        entry_size: RELOCATION,
        rank: Rank { region: Region::None, place: 0 },
        content: Content::Relocations(kept.of),
        size: kept.size,
        segment: None,
    }));
}

/// The link and info fields of such a section's header: the symbol table, and the section relocated.
pub(crate) fn links(outputs: &Outputs<'_>, of: OutputId) -> (Option<OutputId>, u32) {
    (find(outputs, &symbols::SECTION), image::section_number(Some(of)))
}

fn count(program: &Program<'_>, part: Part) -> usize {
    let Part::Section(id) = part else { return 0 };
    match program.section(id).relocs {
        Relocs::Decoded { .. } => program.decoded_relocs(id).len(),
        Relocs::Undecoded(undecoded) => undecoded.entries.len() / undecoded.size,
    }
}

/// The number of relocations in the unwind records that are kept of a file.
fn records_of(unwind: &unwind::Plan<'_>, file: FileId) -> usize {
    let mut count = 0;
    unwind.records(file, |record, _, _| count += record.relocs.len());
    count
}

/// The number of each symbol in the table; 0 for those left out.
pub(crate) struct Numbers {
    locals: IndexVec<FileId, Vec<u32>>,
    shared: IndexVec<NameId, u32>,
}

impl Numbers {
    pub(crate) fn new(addresses: &Addresses<'_, '_>, symbols: &symbol_plan::Plan) -> Self {
        let program = addresses.resolved.program;
        let files: Vec<FileId> = program.files().collect();
        let of_file = |file: FileId| {
            let mut numbers = vec![0; program.object(file).symbols.first_global as usize];
            let own = locals(addresses.resolved, addresses.pools, addresses.outputs, &symbols.needed, file);
            for (number, (index, _)) in (symbols.files[file].symbol as u32..).zip(own) {
                numbers[index as usize] = number;
            }
            numbers
        };
        let mut shared = program.by_name(0);
        let ids = symbols.hidden.iter().chain(&symbols.shared);
        for (number, id) in (symbols.first_name.symbol as u32..).zip(ids) {
            shared[*id] = number;
        }
        let locals: Vec<Vec<u32>> = files.into_par_iter().map(of_file).collect();
        Numbers { locals: IndexVec::from_vec(locals), shared }
    }
}

/// Writes the relocations of a section.
pub(crate) fn write(plan: &Plan<'_, '_>, numbers: &Numbers, of: OutputId, bytes: &mut [u8]) {
    let addresses = plan.addresses;
    let program = addresses.resolved.program;
    let start = addresses.layout.address(of);
    let Content::Parts(parts) = &addresses.outputs.list[of].content else {
        let mut list = bytes.chunks_exact_mut(RELOCATION as usize);
        for file in program.files() {
            addresses.unwind.records(file, |record, offset, _| {
                for (reloc, entry) in record.relocs.iter().zip(&mut list) {
                    let place = start + offset + (reloc.offset - record.start);
                    entry.copy_from_slice(&kept(addresses, numbers, record.section, reloc, place));
                }
            });
        }
        return;
    };
    let mut own = Vec::with_capacity(parts.len());
    let mut rest = bytes;
    for (part, offset) in parts {
        let (bytes, after) = rest.split_at_mut(RELOCATION as usize * count(program, *part));
        rest = after;
        if let Part::Section(id) = part {
            own.push((*id, start + offset, bytes));
        }
    }
    own.into_par_iter().for_each(|(id, start, bytes)| {
        let mut list = bytes.chunks_exact_mut(RELOCATION as usize);
        let mut put = |reloc: &Reloc| {
            if let Some(entry) = list.next() {
                let place = start.wrapping_add(reloc.offset);
                entry.copy_from_slice(&kept(addresses, numbers, id, reloc, place));
            }
        };
        match program.section(id).relocs {
            Relocs::Decoded { .. } => program.decoded_relocs(id).iter().for_each(put),
            Relocs::Undecoded(undecoded) => undecoded.each(&mut put),
        }
    });
}

/// The entry for a relocation whose field is at `place`.
fn kept(
    addresses: &Addresses<'_, '_>,
    numbers: &Numbers,
    id: SectionId,
    reloc: &Reloc,
    place: u64,
) -> [u8; RELOCATION as usize] {
    let resolved = addresses.resolved;
    let file = resolved.program.owner(id);
    let found = (reloc.how.value != Value::None).then(|| target(addresses, numbers, file, reloc)).flatten();
    let Some((symbol, addend)) = found else { return reference(place, NOTHING, 0, 0) };
    let section = resolved.program.section(id);
    let rewritten = matches!(reloc.how.value, Value::GotLoad(_)) && section.has(Flags::LOADED);
    let form = rewritten
        .then(|| scan::direct_load(resolved, section.bytes(), reloc, resolved.target(file, reloc.symbol)))
        .flatten();
    match form {
        None => reference(place, reloc.number, symbol, addend),
        Some(GotForm::Lea | GotForm::Call) => reference(place, DISTANCE, symbol, addend),
        // The field is one byte earlier.
        Some(GotForm::Jump) => reference(place.wrapping_sub(1), DISTANCE, symbol, addend),
        // The addend was the distance from the field to the next instruction.
        Some(GotForm::Test | GotForm::Arithmetic) => {
            // Operands of 32 bits are not sign-extended; REX.W makes them 64 bits wide.
            let rex = reloc.offset.checked_sub(3).and_then(|at| section.bytes().get(at as usize));
            let is_wide =
                reloc.how.value == Value::GotLoad(Load::WithRex) && rex.is_some_and(|rex| rex & 8 != 0);
            let kind = if is_wide { ADDRESS } else { UNSIGNED_ADDRESS };
            reference(place, kind, symbol, addend.wrapping_add(4))
        }
    }
}

/// The symbol that a relocation refers to, and the addend. A symbol that is not in the table is expressed by that of its
/// section. None for what the program does not contain.
fn target(
    addresses: &Addresses<'_, '_>,
    numbers: &Numbers,
    file: FileId,
    reloc: &Reloc,
) -> Option<(u32, i64)> {
    let (resolved, addend) = (addresses.resolved, reloc.addend);
    let program = resolved.program;
    let number = match program.shared_name(file, reloc.symbol) {
        Some(id) => numbers.shared[id],
        None => numbers.locals[file].get(reloc.symbol as usize).copied().unwrap_or(0),
    };
    if number > 0 {
        return Some((number, addend));
    }
    let (file, index) = match resolved.target(file, reloc.symbol) {
        _ if reloc.symbol == 0 => return Some((0, addend)),
        Target::Object(file, index) => (file, index),
        Target::Undefined(_) => return Some((0, addend)),
        Target::Linker(id) => return Some((0, addend.wrapping_add_unsigned(addresses.in_table(id)?))),
    };
    let symbol = program.symbol(file, index)?;
    let address = addresses.of_symbol(file, index, symbol, addend)?;
    let output = match symbol.place {
        Place::Section(section) => {
            let section = program.section_id(file, section);
            match program.section(section).role {
                Role::Unwind => find(addresses.outputs, &eh_frame::SECTION),
                _ => addresses.outputs.holder(addresses.pools, section),
            }
        }
        Place::Common => addresses.outputs.commons.map(|(output, _)| output),
        Place::Absolute | Place::Undefined => None,
    };
    Some(match output {
        // The symbols of sections come first.
        Some(output) => (
            image::section_number(Some(output)),
            address.wrapping_sub(addresses.layout.address(output)) as i64,
        ),
        None => (0, address as i64),
    })
}
