//! The text header of an object: the toolchain that made it and its target.
//!
//! In: an object's bytes. Out: the parts of the first line, and the end of the text. The linker compares the whole line with
//! its own (HeaderString in cmd/internal/objabi/util.go).

use super::format::{HEADER_END, HEADER_START};
use crate::obj::Release;

/// An object's first line, `go object linux amd64 go1.27.3 GOAMD64=v1 X:regabiargs`, in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextHeader<'a> {
    /// The whole line, without the newline.
    pub line: &'a str,
    /// The system, such as `linux`.
    pub system: &'a str,
    /// The architecture, such as `amd64`.
    pub architecture: &'a str,
    /// The compiler's version and everything up to the experiments: `go1.27.3 GOAMD64=v1`.
    pub version: &'a str,
    /// The experiments, separated by commas.
    pub experiments: &'a str,
}

impl<'a> TextHeader<'a> {
    /// Parses the first line; none if it is not a text header.
    pub fn parse(bytes: &'a [u8]) -> Option<Self> {
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let line = std::str::from_utf8(&bytes[..end]).ok()?;
        let (system, rest) = line.strip_prefix(HEADER_START)?.split_once(' ')?;
        let (architecture, rest) = rest.split_once(' ')?;
        let (version, experiments) = rest.rsplit_once(" X:").unwrap_or((rest, ""));
        Some(Self { line, system, architecture, version, experiments })
    }

    /// The release, also for development versions: `go1.27rc1`, `devel go1.27-0123abc`.
    pub fn release(&self) -> Option<Release> {
        let number = self.version.split(' ').find_map(|word| word.strip_prefix("go1."))?;
        let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
        Release::parse(&format!("1.{}", &number[..end]))
    }
}

/// The end of the text and start of the binary part. The end is a line with an exclamation mark, except between two lines
/// of dollar signs, which enclose export data.
pub(super) fn end(bytes: &[u8]) -> Option<usize> {
    let [last, mark, next] = *HEADER_END.as_bytes() else { return None };
    let mut at = 0;
    let mut inside = false;
    while let Some(length) = bytes[at..].iter().position(|byte| *byte == last) {
        at += length + 1;
        match bytes[at..] {
            [first, second, ..] if first == mark && second == next && !inside => return Some(at + 2),
            [b'$', b'$', ..] => inside = !inside,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_has_parts() {
        let line = b"go object linux amd64 devel go1.27-0a1b2c GOAMD64=v1 X:a,b\nbuild id\n";
        let header = TextHeader::parse(line).expect("it is one");
        assert_eq!([header.system, header.architecture, header.experiments], ["linux", "amd64", "a,b"]);
        assert_eq!(header.version, "devel go1.27-0a1b2c GOAMD64=v1");
        assert_eq!(header.release(), Some(Release::minor(27)));
        assert_eq!(TextHeader::parse(b"go object linux amd64 go1.9 X:").map(|header| header.line), None);
        assert_eq!(TextHeader::parse(b"go object linux\n"), None);
        let old = TextHeader::parse(b"go object linux amd64 go1.9 X:\n").expect("it is one");
        assert_eq!(old.release(), None);
    }

    #[test]
    fn the_end_is_not_in_export_data() {
        assert_eq!(end(b"line\n!\n\0"), Some(7));
        assert_eq!(end(b"line\n$$B\n!\n\n$$\n!\n\0"), Some(17));
        assert_eq!(end(b"line\n$$B\n!\n"), None);
        assert_eq!(end(b"line\n!"), None);
        assert_eq!(end(b""), None);
    }
}
