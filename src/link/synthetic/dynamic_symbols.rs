//! `.dynsym`: the symbols that a program has for others, which are none; the dynamic section must name a table.

use super::{PLAIN, Section, Size, dynamic_strings};
use crate::link::elf::output::SYMBOL;
use crate::link::model::section::Role;

pub(super) static SECTION: Section = Section {
    name: b".dynsym",
    role: Role::DynamicSymbols,
    entry_size: SYMBOL,
    // The first symbol of a table is none, and zeros.
    size: Size::Loaded(|wanted| if wanted.options.pie { SYMBOL } else { 0 }),
    link: Some(&dynamic_strings::SECTION),
    // It is local.
    info: |_| 1,
    ..PLAIN
};
