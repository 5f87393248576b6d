//! What a file is, by the bytes it begins with.
//!
//! In: a file's bytes, or those of a member of an archive. Out: a [`Kind`], with words for people. Go's own kinds are
//! read elsewhere.

use super::archive;
use super::format::HEADER_START;
use std::fmt;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A Go object.
    GoObject,
    /// What importers of a Go package read: its types, and bodies to inline.
    ExportData,
    /// An archive of whatever files.
    Archive,
    /// Something else, by its name.
    Other(&'static str),
    /// An unknown kind of file.
    Unknown,
    /// No bytes at all.
    Empty,
}

/// Starts of other files that compilers make.
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

/// What `bytes` are.
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

/// Whether a line that begins binary data comes before the end of the text, as it does in `__.PKGDEF` only. Objects
/// may have text for the linker there, between dollar signs too.
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
