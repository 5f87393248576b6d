//! `.dynstr`: the names that go with `.dynsym`: the empty one.

use super::{PLAIN, Section, Size};
use crate::link::model::section::Role;

/// Bytes of it.
pub(super) const SIZE: u64 = 1;

pub(super) static SECTION: Section = Section {
    name: b".dynstr",
    role: Role::Strings,
    align: 1,
    size: Size::Loaded(|wanted| if wanted.options.pie { SIZE } else { 0 }),
    ..PLAIN
};
