//! `.strtab`: the names in the symbol table, zero-terminated; the first one is empty.

use super::symbol_plan::{by_file, locals};
use super::{PLAIN, Section, Size};
use crate::link::model::section::{Flags, Role};
use crate::link::options::Strip;
use rayon::prelude::*;

pub(super) static SECTION: Section = Section {
    name: b".strtab",
    role: Role::Strings,
    flags: Flags::empty(),
    align: 1,
    size: Size::Table(|tables| if tables.options.strip == Strip::All { 0 } else { tables.symbols.end.name }),
    write: |plan, _, bytes, _| {
        let addresses = plan.addresses;
        let (own, mut names) = bytes.split_at_mut(plan.symbols.first_name.name as usize);
        by_file(plan.symbols, own, |start| start.name).into_par_iter().for_each(|(file, mut bytes)| {
            let needed = &plan.symbols.needed;
            for (_, symbol) in locals(addresses.resolved, addresses.pools, addresses.outputs, needed, file) {
                bytes = put(bytes, symbol.name);
            }
        });
        for id in plan.symbols.hidden.iter().chain(&plan.symbols.shared) {
            names = put(names, addresses.resolved.name_in_table(*id));
        }
    },
    ..PLAIN
};

fn put<'a>(bytes: &'a mut [u8], name: &[u8]) -> &'a mut [u8] {
    bytes[..name.len()].copy_from_slice(name);
    &mut bytes[name.len() + 1..]
}
