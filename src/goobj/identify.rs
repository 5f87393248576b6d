//! Identifies files by their first bytes.
//!
//! In: the bytes of a file or an archive member. Out: a [`Kind`], which prints as text. Go's own kinds are parsed
//! elsewhere.

use super::archive;
use super::format::HEADER_START;
use std::fmt;

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A Go object.
    GoObject,
    /// The export data of a Go package: its types, and function bodies to inline.
    ExportData,
    /// An archive, whatever its members.
    Archive,
    /// Another known kind, by name.
    Other(&'static str),
    /// An unknown kind of file.
    Unknown,
    /// An empty file.
    Empty,
}

/// Magic numbers of other files that compilers produce.
const OTHERS: [(&[u8], &str); 13] = [
    (b"\x7fELF", "an ELF file"),
    (b"\xfe\xed\xfa\xce", "a Mach-O file"),
    (b"\xfe\xed\xfa\xcf", "a Mach-O file"),
    (b"\xce\xfa\xed\xfe", "a Mach-O file"),
    (b"\xcf\xfa\xed\xfe", "a Mach-O file"),
    (b"\xca\xfe\xba\xbe", "a Mach-O file for several machines"),
    (b"\x64\x86", "a COFF object"),
    (b"\x01\xd7", "an XCOFF object"),
    (b"\x01\xf7", "an XCOFF object"),
    (b"MZ", "a PE file"),
    (b"\0asm", "a WebAssembly module"),
    (b"BC\xc0\xde", "LLVM bitcode"),
    (b"!<thin>\n", "a thin archive"),
];

/// The kind of the file with these bytes.
pub fn identify(bytes: &[u8]) -> Kind {
    if bytes.starts_with(HEADER_START.as_bytes()) {
        return if has_export_data(bytes) { Kind::ExportData } else { Kind::GoObject };
    }
    if bytes.starts_with(archive::MAGIC) {
        return Kind::Archive;
    }
    match OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        Some((_, name)) => Kind::Other(name),
        None if bytes.is_empty() => Kind::Empty,
        None => Kind::Unknown,
    }
}

/// Whether binary export data starts before the end of the text, as it does only in `__.PKGDEF`. Objects may have text for
/// the linker there, also between dollar signs.
fn has_export_data(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    lines.find(|line| *line == b"!" || line.starts_with(b"$$")) == Some(b"$$B")
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Kind::GoObject => "a Go object",
            Kind::ExportData => "the export data of a Go package",
            Kind::Archive => "an archive",
            Kind::Other(name) => name,
            Kind::Unknown => "a file of an unknown kind",
            Kind::Empty => "empty",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_tell() {
        let kinds = [
            (&b"go object linux amd64 go1.27.3 X:\n!\n\0go120ld"[..], Kind::GoObject),
            (b"go object linux amd64 go1.27.3 X:\n\n$$  // cgo\n[]\n$$\n\n!\n\0go120ld", Kind::GoObject),
            (b"go object linux amd64 go1.27.3 X:\nbuild id\n\n$$B\nu\n!\n$$\n", Kind::ExportData),
            (b"!<arch>\n", Kind::Archive),
            (b"\x7fELF\x02", Kind::Other("an ELF file")),
            (b"TEXT", Kind::Unknown),
            (b"", Kind::Empty),
        ];
        for (bytes, kind) in kinds {
            assert_eq!(identify(bytes), kind);
        }
    }
}
