//! `.note.gnu.property`: the features that all objects declare (psABI for AMD64, program property).

use super::{PLAIN, Section, Size};
use crate::link::image::{PROPERTY_NOTE, PROPERTY_SECTION, write_property_note};
use crate::link::model::section::Role;
use crate::link::model::segment::SegmentKind;

pub(super) static SECTION: Section = Section {
    name: PROPERTY_SECTION,
    role: Role::Note,
    segment: Some(SegmentKind::Property),
    size: Size::Loaded(|wanted| if wanted.features == 0 { 0 } else { PROPERTY_NOTE }),
    write: |plan, _, bytes, _| write_property_note(plan.wanted.features, bytes),
    ..PLAIN
};
