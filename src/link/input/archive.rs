//! Archives, as `ar` makes them: a file of files.
//!
//! In: an archive's bytes. Out: its members. The archive's own index of symbols is not looked at: members say
//! themselves what they define, and cannot be out of date.

use object::read::archive::ArchiveFile;
use std::borrow::Cow;

/// Members of a thin archive that are opened at most.
const MOST_MEMBERS: usize = 1 << 20;

/// Whether a file is an archive, by its first bytes.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"!<arch>\n") || bytes.starts_with(b"!<thin>\n")
}

/// A member's name and contents.
pub(crate) type Member<'a> = (Cow<'a, str>, &'a [u8]);

/// The members of an archive that holds them.
pub(crate) fn members(bytes: &[u8]) -> Result<Vec<Member<'_>>, String> {
    let archive = ArchiveFile::parse(bytes).map_err(|error| error.to_string())?;
    let mut members = Vec::new();
    for member in archive.members() {
        let member = member.map_err(|error| error.to_string())?;
        let contents = member.data(bytes).map_err(|error| error.to_string())?;
        members.push((String::from_utf8_lossy(member.name()), contents));
    }
    Ok(members)
}

/// The paths of a thin archive's members; none for an archive that holds them itself.
pub(crate) fn thin_members(bytes: &[u8]) -> Result<Option<Vec<String>>, String> {
    let archive = ArchiveFile::parse(bytes).map_err(|error| error.to_string())?;
    if !archive.is_thin() {
        return Ok(None);
    }
    let mut paths = Vec::new();
    for member in archive.members().take(MOST_MEMBERS) {
        let member = member.map_err(|error| error.to_string())?;
        paths.push(String::from_utf8_lossy(member.name()).into_owned());
    }
    Ok(Some(paths))
}
