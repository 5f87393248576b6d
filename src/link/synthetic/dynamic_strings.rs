//! `.dynstr`: the string table of `.dynsym`. It contains only the empty name.

use super::{PLAIN, Section, Size};
use crate::link::model::section::Role;

/// Its size in bytes.
pub(super) const SIZE: u64 = 1;

pub(super) static SECTION: Section = Section {
    name: b".dynstr",
    role: Role::Strings,
    align: 1,
    size: Size::Loaded(|wanted| if wanted.options.pie { SIZE } else { 0 }),
    ..PLAIN
};
