//! `.note.gnu.property`: what the objects declare (psABI for AMD64, program property).

use super::{PLAIN, Section, Size};
use crate::link::image::{PROPERTY_SECTION, property_note};
use crate::link::model::section::Role;
use crate::link::model::segment::SegmentKind;

pub(super) static SECTION: Section = Section {
    name: PROPERTY_SECTION,
    role: Role::Note,
    segment: Some(SegmentKind::Property),
    size: Size::Loaded(|wanted| property_note(wanted.features).len() as u64),
    write: |plan, _, bytes, _| bytes.copy_from_slice(&property_note(plan.wanted.features)),
    ..PLAIN
};
