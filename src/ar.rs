//! Archives, as `ar` and the go command make them: a file of files.
//!
//! In: an archive's bytes. Out: its members in order, which borrow them. Names have three forms: up to 16 bytes in the
//! header itself (cmd/internal/archive has no other), longer ones in a table of names (GNU) or before the contents (BSD).
//! An archive's own index of symbols is a member like others.

/// What an archive begins with.
pub const MAGIC: &[u8] = b"!<arch>\n";

/// What a thin archive begins with: its members are files beside it.
const THIN: &[u8] = b"!<thin>\n";

/// A member's header: name (16), date (12), owner (6), group (6), mode (8), size (10), and these two bytes.
const HEADER: usize = 60;
const HEADER_END: &[u8] = b"`\n";
const NAME: std::ops::Range<usize> = 0..16;
const SIZE: std::ops::Range<usize> = 48..58;

/// Members that hold the archive's own index and its long names.
const TABLES: [&[u8]; 7] =
    [b"/", b"//", b"/SYM64/", b"__.SYMDEF", b"__.SYMDEF SORTED", b"__.SYMDEF_64", b"__.SYMDEF_64 SORTED"];

/// A file in an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member<'a> {
    /// Its name, without padding; in a thin archive its path.
    pub name: &'a [u8],
    /// Where its contents begin, in bytes from the start of the archive.
    pub offset: usize,
    /// Its contents; empty if the archive is thin.
    pub data: &'a [u8],
}

impl Member<'_> {
    /// Whether it is about the archive itself.
    pub fn is_table(&self) -> bool {
        TABLES.contains(&self.name)
    }
}

/// The members of an archive; an error is the offset in bytes where damage begins. After damage there are no more.
#[derive(Clone, Debug)]
pub(crate) struct Members<'a> {
    bytes: &'a [u8],
    at: usize,
    is_thin: bool,
    /// The table of long names, once it has been read.
    names: &'a [u8],
}

impl<'a> Members<'a> {
    /// None if the bytes are not an archive.
    pub(crate) fn new(bytes: &'a [u8]) -> Option<Self> {
        let is_thin = bytes.starts_with(THIN);
        (is_thin || bytes.starts_with(MAGIC)).then_some(Self { bytes, at: MAGIC.len(), is_thin, names: &[] })
    }

    /// Whether members are files beside the archive.
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

    /// The full name for a name in a header.
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

/// A decimal number, padded with blanks.
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
