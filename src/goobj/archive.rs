//! Archives of Go packages, as the compiler and the go command make them.
//!
//! In: an archive's bytes. Out: its members in order, which borrow them. Go's own have names of up to 16 bytes in
//! the header itself (cmd/internal/archive); those that `ar` wrote may have longer ones in a table of names.

use super::fault::{Fault, Part, Reason};

/// What an archive begins with.
pub const MAGIC: &[u8] = b"!<arch>\n";

/// The member that importers read.
pub const PACKAGE_DEFINITION: &[u8] = b"__.PKGDEF";

/// A member's header: name (16), date (12), owner (6), group (6), mode (8), size (10), and these two bytes.
const HEADER: usize = 60;
const HEADER_END: &[u8] = b"`\n";
const NAME: std::ops::Range<usize> = 0..16;
const SIZE: std::ops::Range<usize> = 48..58;

/// A file in an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member<'a> {
    /// Its name, without what fills the header up.
    pub name: &'a [u8],
    /// Where its contents begin, in bytes from the start of the archive.
    pub offset: usize,
    /// What is in it.
    pub data: &'a [u8],
}

/// The members of an archive. After a fault there are no more.
pub fn members(bytes: &[u8]) -> Result<Members<'_>, Fault> {
    if !bytes.starts_with(MAGIC) {
        return Err(Fault { part: Part::Archive, offset: 0, reason: Reason::NotAnArchive });
    }
    Ok(Members { bytes, at: MAGIC.len(), names: &[] })
}

/// Made by [`members`].
#[derive(Clone, Debug)]
pub struct Members<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The table of long names, once it was seen.
    names: &'a [u8],
}

impl<'a> Members<'a> {
    fn member(&mut self) -> Option<Member<'a>> {
        let header = self.bytes.get(self.at..self.at + HEADER)?;
        let size: usize = number(&header[SIZE])?;
        let offset = self.at + HEADER;
        let data = self.bytes.get(offset..offset.checked_add(size)?)?;
        if !header.ends_with(HEADER_END) {
            return None;
        }
        // What has an odd size is followed by one more byte, which the last may lack.
        self.at = (offset + size + size % 2).min(self.bytes.len());
        let name = header[NAME].trim_ascii_end();
        let name = match name.strip_prefix(b"/") {
            Some(b"") => name,
            Some(b"/") => {
                self.names = data;
                name
            }
            Some(place) => self.names.get(number(place)?..)?.split(|byte| *byte == b'\n').next()?,
            None => name,
        };
        let name = name.strip_suffix(b"/").filter(|rest| !rest.is_empty() && *rest != b"/").unwrap_or(name);
        Some(Member { name, offset, data })
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = Result<Member<'a>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let offset = self.at;
        let member = self.member();
        if member.is_none() {
            self.at = self.bytes.len();
        }
        Some(member.ok_or(Fault { part: Part::Archive, offset, reason: Reason::Member }))
    }
}

/// A decimal number with blanks around it.
fn number(text: &[u8]) -> Option<usize> {
    std::str::from_utf8(text).ok()?.trim_matches(' ').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(name: &str, size: usize) -> String {
        format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{size:<10}`\n", 0, 0, 0, 644)
    }

    fn names(archive: &str) -> Vec<String> {
        let member = |member: Result<Member<'_>, Fault>| match member {
            Ok(member) => {
                format!("{}={}", member.name.escape_ascii(), member.data.escape_ascii())
            }
            Err(fault) => format!("{:?} at {}", fault.reason, fault.offset),
        };
        members(archive.as_bytes()).map_or_else(|_| vec![], |members| members.map(member).collect())
    }

    #[test]
    fn members_have_names_of_three_forms() {
        let (short, table) = (header("__.PKGDEF", 3), header("//", 18));
        let (long, gnu) = (header("/0", 2), header("x.o/", 1));
        let archive = format!("!<arch>\n{short}abc\n{table}a_very_long_name/\n{long}hi{gnu}z");
        let names = names(&archive);
        assert_eq!([&names[0], &names[2], &names[3]], ["__.PKGDEF=abc", "a_very_long_name=hi", "x.o=z"]);
    }

    #[test]
    fn damage_has_a_place() {
        let one = header("x.o", 4);
        assert_eq!(names(&format!("!<arch>\n{one}abc")), ["Member at 8"]);
        assert_eq!(names(&format!("!<arch>\n{one}abcd{}", &one[..59])), ["x.o=abcd", "Member at 72"]);
        assert_eq!(names(&format!("!<arch>\n{}ab", header("/9", 2))), ["Member at 8"]);
        assert_eq!(names("!<arch>\n"), [""; 0]);
        assert!(members(b"!<thin>\n").is_err());
    }
}
