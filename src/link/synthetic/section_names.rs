//! `.shstrtab`: the names of the output's sections, zero-terminated; the first one is empty.

use super::{PLAIN, Section, Size};
use crate::link::model::section::{Flags, Role};

pub(super) static SECTION: Section = Section {
    name: b".shstrtab",
    role: Role::Strings,
    flags: Flags::empty(),
    align: 1,
    size: Size::Table(|tables| tables.section_names),
    write: |plan, _, bytes, _| {
        let mut at = 1;
        for output in &plan.addresses.outputs.list {
            bytes[at..at + output.name.len()].copy_from_slice(output.name);
            at += output.name.len() + 1;
        }
    },
    ..PLAIN
};
