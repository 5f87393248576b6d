//! `.got`: slots with addresses, then slots with thread pointer offsets, then the slots that PLT entries jump through.

use super::{PLAIN, Section, Size};
use crate::link::model::section::Flags;
use crate::link::place::addresses::SLOT;

pub(super) static SECTION: Section = Section {
    name: b".got",
    flags: Flags::LOADED.union(Flags::WRITABLE),
    entry_size: SLOT,
    size: Size::Loaded(|wanted| {
        let needs = wanted.needs;
        SLOT * (needs.got.list.len() + needs.thread_offsets.list.len() + needs.ifuncs.list.len()) as u64
    }),
    write: |plan, _, bytes, _| {
        let (addresses, needs) = (plan.addresses, plan.addresses.needs);
        let values = needs.got.list.iter().map(|target| addresses.of_target(*target).unwrap_or(0));
        let offsets = needs.thread_offsets.list.iter().map(|target| {
            let address = addresses.of_target(*target).unwrap_or(0);
            addresses.thread_offset(address) as u64
        });
        // Until the startup code has run the resolver, the slot holds the resolver's address.
        let resolvers = needs.ifuncs.list.iter().map(|target| addresses.of_resolver(*target).unwrap_or(0));
        let values = values.chain(offsets).chain(resolvers);
        for (slot, value) in bytes.chunks_exact_mut(SLOT as usize).zip(values) {
            slot.copy_from_slice(&value.to_le_bytes());
        }
    },
    ..PLAIN
};
