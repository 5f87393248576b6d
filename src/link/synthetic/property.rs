//! `.note.gnu.property`: the features that all objects declare (psABI for AMD64, program property).

use super::{PLAIN, Section, Size};
use crate::link::elf::gnu_property;
use crate::link::model::section::Role;
use crate::link::model::segment::SegmentKind;

pub(super) static SECTION: Section = Section {
    name: gnu_property::NAME,
    role: Role::Note,
    segment: Some(SegmentKind::Property),
    size: Size::Loaded(|wanted| if wanted.features == 0 { 0 } else { gnu_property::SIZE }),
    write: |plan, _, bytes, _| gnu_property::write(plan.wanted.features, bytes),
    ..PLAIN
};
