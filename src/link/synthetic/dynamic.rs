//! `.dynamic`: lets a program that relocates itself find its relocations.

use super::{PLAIN, Section, Size, dynamic_strings, dynamic_symbols, hash, relocations};
use crate::link::image::{DYNAMIC_ENTRY, Dynamic, dynamic_entries, write_dynamic};
use crate::link::model::section::{Flags, Role};
use crate::link::model::segment::SegmentKind;

pub(super) static SECTION: Section = Section {
    name: b".dynamic",
    role: Role::Dynamic,
    flags: Flags::LOADED.union(Flags::WRITABLE),
    entry_size: DYNAMIC_ENTRY,
    segment: Some(SegmentKind::Dynamic),
    size: Size::Loaded(|wanted| match wanted.options.pie {
        true => DYNAMIC_ENTRY * dynamic_entries(wanted.counts.all()),
        false => 0,
    }),
    write: |plan, _, bytes, _| {
        let counts = plan.wanted.counts;
        let dynamic = Dynamic {
            hash: plan.address(&hash::SECTION),
            strings: plan.address(&dynamic_strings::SECTION),
            strings_size: dynamic_strings::SIZE,
            symbols: plan.address(&dynamic_symbols::SECTION),
            relocations: plan.address(&relocations::DYNAMIC),
            count: counts.all(),
            relative: counts.relative,
        };
        write_dynamic(&dynamic, bytes);
    },
    link: Some(&dynamic_strings::SECTION),
    ..PLAIN
};
