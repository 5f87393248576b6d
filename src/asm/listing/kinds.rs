//! Kinds of relocations as listings write them: by name since Go 1.22, by number before.

use crate::obj::RelocKind;

/// Whose numbers a listing has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Numbering {
    /// None seen yet.
    #[default]
    Unknown,
    /// Up to Go 1.16.
    Old,
    /// Go 1.17 and later (cmd/internal/objabi/reloctype.go).
    New,
}

/// What a kind means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A field of code or data that is filled in.
    Field(RelocKind),
    /// A field that only Go's linker can fill in: offsets in its own tables, weak references.
    Table,
    /// A mark for Go's linker, without a field.
    Mark,
}

/// By kind, the number before Go 1.17 and since.
const NUMBERS: [(RelocKind, i32, i32); 7] = [
    (RelocKind::Addr, 1, 1),
    (RelocKind::Call, 8, 7),
    (RelocKind::CallInd, 11, 10),
    (RelocKind::PcRel, 16, 14),
    (RelocKind::TlsLe, 17, 15),
    (RelocKind::TlsIe, 18, 16),
    (RelocKind::GotPcRel, 31, 29),
];

const FIELDS: [RelocKind; 7] = [
    RelocKind::Addr,
    RelocKind::Call,
    RelocKind::CallInd,
    RelocKind::PcRel,
    RelocKind::TlsLe,
    RelocKind::TlsIe,
    RelocKind::GotPcRel,
];

/// Reads a kind; `size` is that of its field in bytes.
pub(super) fn parse(text: &str, size: u8, numbering: &mut Numbering, wanted: Option<RelocKind>) -> Kind {
    if let Some(kind) = FIELDS.iter().find(|kind| kind.name() == text) {
        return if *kind == RelocKind::CallInd { Kind::Mark } else { Kind::Field(*kind) };
    }
    // Kinds without a name are printed as RelocType(n); a weak reference has the sign bit of 16 set.
    let digits = text.strip_prefix("RelocType(").and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    let Ok(number) = digits.parse::<i16>() else {
        return if size == 0 { Kind::Mark } else { Kind::Table };
    };
    let number = i32::from(number & 0x7fff);
    if size == 0 {
        return Kind::Mark;
    }
    // Which release it was is told by the first number that means something in one of them only.
    for (kind, old, new) in NUMBERS {
        let (is_old, is_new) =
            (number == old && *numbering != Numbering::New, number == new && *numbering != Numbering::Old);
        if Some(kind) != wanted || !(is_old || is_new) {
            continue;
        }
        if *numbering == Numbering::Unknown && is_old != is_new {
            *numbering = if is_old { Numbering::Old } else { Numbering::New };
        }
        return Kind::Field(kind);
    }
    Kind::Table
}
