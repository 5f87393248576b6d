//! Archives of one object, for linking with `-l`.
//!
//! In: an object, and its global names. Out: a GNU `ar` archive with an index of those names, without dates or owners, so that
//! the same object gives the same archive.

/// The start of an archive, and the end of each member's header.
const MAGIC: &[u8] = b"!<arch>\n";
const HEADER_END: &str = "`\n";

/// The size of a member's header.
const HEADER: usize = 60;

/// An archive of one object; none if it is too large for the index.
pub fn write(object: &[u8], symbols: &[String]) -> Option<Vec<u8>> {
    let names: usize = symbols.iter().map(|name| name.len() + 1).sum();
    let index = 4 + 4 * symbols.len() + names;
    let member = u32::try_from(MAGIC.len() + HEADER + index.next_multiple_of(2)).ok()?;
    let mut archive = Vec::with_capacity(member as usize + HEADER + object.len() + 1);
    archive.extend_from_slice(MAGIC);
    header("/", index, &mut archive);
    archive.extend_from_slice(&u32::try_from(symbols.len()).ok()?.to_be_bytes());
    for _ in symbols {
        archive.extend_from_slice(&member.to_be_bytes());
    }
    for name in symbols {
        archive.extend_from_slice(name.as_bytes());
        archive.push(0);
    }
    pad_to_even(&mut archive);
    header("rasm.o/", object.len(), &mut archive);
    archive.extend_from_slice(object);
    pad_to_even(&mut archive);
    Some(archive)
}

/// Name, date, owner, group, mode and size, as fixed-width text.
fn header(name: &str, size: usize, archive: &mut Vec<u8>) {
    let text = format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{size:<10}{HEADER_END}", 0, 0, 0, 644);
    archive.extend_from_slice(text.as_bytes());
}

/// Members start at even offsets.
fn pad_to_even(archive: &mut Vec<u8>) {
    if archive.len() % 2 == 1 {
        archive.push(b'\n');
    }
}
