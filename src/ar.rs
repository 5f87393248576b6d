//! Archives as written by `ar` and the go command.
//!
//! In: an archive's bytes. Out: its members in order, borrowing from them. A name is stored in one of three ways: up to 16
//! bytes in the header itself (the only form of cmd/internal/archive), in a table of long names (GNU), or before the
//! contents (BSD). The archive's symbol index is a member like any other.

/// The magic bytes of an archive.
pub const MAGIC: &[u8] = b"!<arch>\n";

/// The magic bytes of a thin archive, whose members are separate files.
const THIN: &[u8] = b"!<thin>\n";

/// A member's header: name (16), date (12), owner (6), group (6), mode (8), size (10), end marker (2).
const HEADER: usize = 60;
const HEADER_END: &[u8] = b"`\n";
const NAME: std::ops::Range<usize> = 0..16;
const SIZE: std::ops::Range<usize> = 48..58;

/// Members that hold the archive's symbol index and long names.
const TABLES: [&[u8]; 7] =
    [b"/", b"//", b"/SYM64/", b"__.SYMDEF", b"__.SYMDEF SORTED", b"__.SYMDEF_64", b"__.SYMDEF_64 SORTED"];

/// A file in an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member<'a> {
    /// Its name, without padding; its path in a thin archive.
    pub name: &'a [u8],
    /// Start of its contents, in bytes from the start of the archive.
    pub offset: usize,
    /// Its contents; empty if the archive is thin.
    pub data: &'a [u8],
}

impl Member<'_> {
    /// Whether it is a table of the archive itself.
    pub fn is_table(&self) -> bool {
        TABLES.contains(&self.name)
    }
}

/// Iterator over the members of an archive. An error is the byte offset of a malformed member and ends the iteration.
#[derive(Clone, Debug)]
pub(crate) struct Members<'a> {
    bytes: &'a [u8],
    at: usize,
    is_thin: bool,
    /// The table of long names, once read.
    names: &'a [u8],
}

impl<'a> Members<'a> {
    /// None if `bytes` is not an archive.
    pub(crate) fn new(bytes: &'a [u8]) -> Option<Self> {
        let is_thin = bytes.starts_with(THIN);
        (is_thin || bytes.starts_with(MAGIC)).then_some(Self { bytes, at: MAGIC.len(), is_thin, names: &[] })
    }

    /// Whether the members are separate files.
    pub(crate) fn is_thin(&self) -> bool {
        self.is_thin
    }

    fn member(&mut self) -> Option<Member<'a>> {
        let header = self.bytes.get(self.at..self.at + HEADER)?;
        let size: usize = number(&header[SIZE])?;
        let mut offset = self.at + HEADER;
        if !header.ends_with(HEADER_END) {
            return None;
        }
        let name = header[NAME].trim_ascii_end();
        if self.is_thin && !TABLES.contains(&name) {
            self.at = offset;
            return Some(Member { name: self.long_name(name)?, offset, data: &[] });
        }
        let mut data = self.bytes.get(offset..offset.checked_add(size)?)?;
        // Members are padded to an even size; the last one may lack the padding.
        self.at = (offset + size + size % 2).min(self.bytes.len());
        if name == b"//" {
            self.names = data;
        }
        let name = match name.strip_prefix(b"#1/").map(number) {
            Some(length) => {
                let (name, rest) = data.split_at_checked(length?)?;
                (offset, data) = (offset + name.len(), rest);
                name.split(|byte| *byte == 0).next()?
            }
            None => self.long_name(name)?,
        };
        Some(Member { name, offset, data })
    }

    /// Resolves a name as written in a header.
    fn long_name(&self, name: &'a [u8]) -> Option<&'a [u8]> {
        if TABLES.contains(&name) {
            return Some(name);
        }
        let name = match name.strip_prefix(b"/") {
            Some(place) => self.names.get(number(place)?..)?.split(|byte| *byte == b'\n').next()?,
            None => name,
        };
        Some(name.strip_suffix(b"/").filter(|rest| !rest.is_empty()).unwrap_or(name))
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = Result<Member<'a>, usize>;

    fn next(&mut self) -> Option<Self::Item> {
        let offset = self.at;
        if offset >= self.bytes.len() {
            return None;
        }
        let member = self.member();
        if member.is_none() {
            self.at = self.bytes.len();
        }
        Some(member.ok_or(offset))
    }
}

/// A decimal number padded with spaces.
fn number(text: &[u8]) -> Option<usize> {
    let digits = text.trim_ascii();
    let value = digits.iter().try_fold(0usize, |value, digit| {
        let digit = char::from(*digit).to_digit(10)?;
        value.checked_mul(10)?.checked_add(digit as usize)
    })?;
    (!digits.is_empty()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(name: &str, size: usize) -> String {
        format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{size:<10}`\n", 0, 0, 0, 644)
    }

    fn names(archive: &str) -> Vec<String> {
        let member = |member: Result<Member<'_>, usize>| match member {
            Ok(member) => format!("{}={}", member.name.escape_ascii(), member.data.escape_ascii()),
            Err(offset) => format!("damage at {offset}"),
        };
        Members::new(archive.as_bytes()).map_or_else(Vec::new, |members| members.map(member).collect())
    }

    #[test]
    fn members_have_names_of_four_forms() {
        let (short, table) = (header("__.PKGDEF", 3), header("//", 18));
        let (long, gnu, bsd) = (header("/0", 2), header("x.o/", 2), header("#1/4", 7));
        let archive = format!("!<arch>\n{short}abc\n{table}a_very_long_name/\n{long}hi{gnu}zz{bsd}y.o\0abc");
        let wanted = ["__.PKGDEF=abc", "a_very_long_name=hi", "x.o=zz", "y.o=abc"];
        let names = names(&archive);
        assert_eq!([&names[0], &names[2], &names[3], &names[4]], wanted);
    }

    #[test]
    fn thin_archives_have_paths() {
        let (table, first, second) = (header("//", 12), header("/0", 1000), header("b.o/", 1000));
        let archive = format!("!<thin>\n{table}../sub/a.o/\n{first}{second}");
        let members = Members::new(archive.as_bytes()).expect("it is an archive");
        let paths: Vec<_> =
            members.map(|member| member.expect("it is whole")).filter(|m| !m.is_table()).collect();
        assert_eq!(paths.iter().map(|member| member.name).collect::<Vec<_>>(), [&b"../sub/a.o"[..], b"b.o"]);
    }

    #[test]
    fn damage_has_a_place() {
        let one = header("x.o", 4);
        assert_eq!(names(&format!("!<arch>\n{one}abc")), ["damage at 8"]);
        assert_eq!(names(&format!("!<arch>\n{one}abcd{}", &one[..59])), ["x.o=abcd", "damage at 72"]);
        assert_eq!(names(&format!("!<arch>\n{}ab", header("/9", 2))), ["damage at 8"]);
        assert_eq!(names(&format!("!<arch>\n{}ab", header("#1/3", 2))), ["damage at 8"]);
        for size in ["", "-1", "/", "99999999999"] {
            assert_eq!(names(&format!("!<arch>\n{:<48}{size:<10.10}`\n", "x.o/")), ["damage at 8"]);
        }
        assert_eq!(names("!<arch>\n"), [""; 0]);
        assert!(Members::new(b"go object").is_none());
    }
}
