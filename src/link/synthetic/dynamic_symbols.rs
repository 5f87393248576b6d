//! `.dynsym`: the dynamic symbol table. A static program exports nothing, but the dynamic section must name a table.

use super::{PLAIN, Section, Size, dynamic_strings};
use crate::link::image::SYMBOL;
use crate::link::model::section::Role;

pub(super) static SECTION: Section = Section {
    name: b".dynsym",
    role: Role::DynamicSymbols,
    entry_size: SYMBOL,
    // Just the null symbol.
    size: Size::Loaded(|wanted| if wanted.options.pie { SYMBOL } else { 0 }),
    link: Some(&dynamic_strings::SECTION),
    // The null symbol counts as local.
    info: |_| 1,
    ..PLAIN
};
