//! Relocation kinds in listings: printed by name since Go 1.22, by number before.

use crate::obj::{Release, RelocKind};

/// One release for each numbering of relocations, without those ruled out by the numbers seen so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbering([Option<Release>; 3]);

impl Default for Numbering {
    fn default() -> Self {
        Self([16, 17, 18].map(|minor| Some(Release::minor(minor))))
    }
}

impl Numbering {
    /// The release, if only one is left.
    pub(super) fn release(self) -> Option<Release> {
        let mut left = self.0.into_iter().flatten();
        left.next().filter(|_| left.next().is_none())
    }

    /// Whether the number can stand for the kind; if so, rules out the releases in which it does not.
    fn means(&mut self, number: i32, kind: RelocKind) -> bool {
        let agrees = |release: &Release| {
            release.conventions().listing.relocation_number(kind).map(i32::from) == Some(number)
        };
        let left = self.0.map(|release| release.filter(agrees));
        let possible = left.iter().any(Option::is_some);
        if possible {
            self.0 = left;
        }
        possible
    }
}

/// The meaning of a relocation kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A field of code or data that is relocated.
    Field(RelocKind),
    /// A field that only Go's linker can relocate: offsets in its own tables, weak references.
    Table,
    /// A marker for Go's linker, without a field.
    Mark,
}

const FIELDS: [RelocKind; 7] = [
    RelocKind::Addr,
    RelocKind::Call,
    RelocKind::CallInd,
    RelocKind::PcRel,
    RelocKind::TlsLe,
    RelocKind::TlsIe,
    RelocKind::GotPcRel,
];

/// Kinds other than fields that may occur in an amd64 listing, since kinds are printed by name
/// (cmd/internal/objabi/reloctype.go).
const OTHERS: [&str; 17] = [
    "R_ADDROFF",
    "R_WEAK",
    "R_WEAKADDR",
    "R_WEAKADDROFF",
    "R_SIZE",
    "R_CONST",
    "R_USETYPE",
    "R_USEIFACE",
    "R_USEIFACEMETHOD",
    "R_USENAMEDMETHOD",
    "R_METHODOFF",
    "R_KEEP",
    "R_DWARFSECREF",
    "R_DWARFFILEREF",
    "R_DWTXTADDR_U1",
    "R_PEIMAGEOFF",
    "R_INITORDER",
];

/// Whether the text is not the name of any kind; numbers are not checked.
pub(super) fn is_unknown(text: &str) -> bool {
    let named = text.starts_with("R_DWTXTADDR") || OTHERS.contains(&text);
    let numbered = text.starts_with("RelocType(") || text.parse::<i32>().is_ok();
    !numbered && !named && !FIELDS.iter().any(|kind| kind.name() == text)
}

/// Reads a kind; `size` is the size of its field in bytes, `wanted` the kind expected from the text of the instruction.
pub(super) fn parse(text: &str, size: u8, numbering: &mut Numbering, wanted: Option<RelocKind>) -> Kind {
    if let Some(kind) = FIELDS.iter().find(|kind| kind.name() == text) {
        return if *kind == RelocKind::CallInd { Kind::Mark } else { Kind::Field(*kind) };
    }
    if size == 0 {
        return Kind::Mark;
    }
    // Kinds without a name are printed as RelocType(n); a weak reference has bit 15 set.
    let digits = text.strip_prefix("RelocType(").and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    let Ok(number) = digits.parse::<i16>() else { return Kind::Table };
    match wanted {
        Some(kind) if numbering.means(i32::from(number & 0x7fff), kind) => Kind::Field(kind),
        _ => Kind::Table,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_seen_tell_the_release() {
        let mut numbering = Numbering::default();
        let mut read = |text, wanted| parse(text, 4, &mut numbering, Some(wanted));
        assert_eq!(read("7", RelocKind::Call), Kind::Field(RelocKind::Call));
        // Go 1.16 numbers calls 8, so 16 is not its PcRel but TlsLe of Go 1.17.
        assert_eq!(read("16", RelocKind::PcRel), Kind::Table);
        assert_eq!(read("16", RelocKind::TlsLe), Kind::Field(RelocKind::TlsLe));
        assert_eq!(read("15", RelocKind::PcRel), Kind::Field(RelocKind::PcRel));
        assert_eq!(read("14", RelocKind::PcRel), Kind::Table);
        assert_eq!(read("R_CALL", RelocKind::PcRel), Kind::Field(RelocKind::Call));
    }
}
