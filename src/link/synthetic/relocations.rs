//! `.rela.dyn` and `.rela.plt`: the relocations that a program applies to itself at startup. A program at a fixed address
//! has only those of IFUNCs.

use super::{PLAIN, Plan, Section, Size, dynamic_symbols, symbols};
use crate::diag::Diagnostic;
use crate::link::image::{RELOCATION, SelfRelocation, relocation};
use crate::link::model::section::Role;
use crate::link::resolve::definitions::Target;

/// For a position-independent program.
pub(super) static DYNAMIC: Section = Section {
    name: b".rela.dyn",
    role: Role::Relocations,
    entry_size: RELOCATION,
    size: Size::Loaded(|wanted| if wanted.options.pie { RELOCATION * wanted.counts.all() } else { 0 }),
    write,
    link: Some(&dynamic_symbols::SECTION),
    ..PLAIN
};

/// For a program at a fixed address.
pub(super) static IFUNCS: Section = Section {
    name: b".rela.plt",
    size: Size::Loaded(|wanted| if wanted.options.pie { 0 } else { RELOCATION * wanted.counts.all() }),
    link: Some(&symbols::SECTION),
    role: Role::Relocations,
    entry_size: RELOCATION,
    write,
    ..PLAIN
};

/// Writes the relative relocations, then those of IFUNCs.
fn write(plan: &Plan<'_, '_>, _: u64, bytes: &mut [u8], _: &mut Vec<Diagnostic>) {
    let addresses = plan.addresses;
    let (resolved, needs) = (addresses.resolved, addresses.needs);
    let program = resolved.program;
    let mut list = bytes.chunks_exact_mut(RELOCATION as usize);
    let mut put = |place: u64, kind: SelfRelocation, value: u64| {
        if let Some(entry) = list.next() {
            entry.copy_from_slice(&relocation(place, kind, value));
        }
    };
    let mut buffer = Vec::new();
    for (section, _) in &needs.moving {
        let file = program.owner(*section);
        let start = addresses.of_section(*section, 0).unwrap_or(0);
        let relocs = program.relocs(*section, &mut buffer);
        for reloc in relocs.iter().filter(|reloc| resolved.moves(file, reloc)) {
            let value = addresses.of_reference(file, reloc.symbol, reloc.addend).unwrap_or(0);
            put(start + reloc.offset, SelfRelocation::Relative, value);
        }
    }
    let moves = |target: &&Target| resolved.options.pie && !resolved.is_fixed(**target);
    for target in needs.got.list.iter().filter(moves) {
        let slot = addresses.slot(*target).unwrap_or(0);
        put(slot, SelfRelocation::Relative, addresses.of_target(*target).unwrap_or(0));
    }
    for (index, target) in needs.ifuncs.list.iter().enumerate() {
        let value = addresses.of_resolver(*target).unwrap_or(0);
        put(addresses.jump_slot(index), SelfRelocation::Ifunc, value);
    }
}
