//! `.note.package`: which distribution package the program belongs to, as given on the command line (systemd, Package
//! Metadata for ELF Files).

use super::{PLAIN, Section, Size};
use crate::link::image::{NOTE_HEADER, NoteKind, note_header};
use crate::link::model::section::Role;

pub(super) static SECTION: Section = Section {
    name: b".note.package",
    role: Role::Note,
    align: 4,
    size: Size::Loaded(|wanted| {
        // The text is zero-terminated.
        wanted
            .options
            .package
            .as_ref()
            .map_or(0, |text| NOTE_HEADER + (text.len() as u64 + 1).next_multiple_of(4))
    }),
    write: |plan, _, bytes, _| {
        let text = plan.wanted.options.package.as_deref().unwrap_or_default().as_bytes();
        let (header, place) = bytes.split_at_mut(NOTE_HEADER as usize);
        header.copy_from_slice(&note_header(NoteKind::Package, text.len() as u64 + 1));
        place[..text.len()].copy_from_slice(text);
    },
    ..PLAIN
};
