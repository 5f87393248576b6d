//! Compares two files made by the go command, ignoring their build IDs.
//!
//! In: programs, libraries or package archives. Out: nothing, or where they differ. A build ID is a hash of the inputs,
//! including the assembler's name; `go tool buildid` prints it.

use std::fs;
use std::path::Path;

/// The text before the build ID in archives of packages.
const BEFORE: &[u8] = b"\nbuild id \"";

/// Notes with build IDs in programs, by type and name: Go's own, and the GNU one derived from it.
const NOTES: [&[u8]; 2] = [b"\x04\0\0\0Go\0\0", b"\x03\0\0\0GNU\0"];

/// Fails unless both files are equal.
pub(crate) fn same(theirs: &Path, ours: &Path) -> Result<(), String> {
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let (mut go, mut rasm) = (read(theirs)?, read(ours)?);
    for file in [&mut go, &mut rasm] {
        if erase_build_ids(file) == 0 {
            return Err(format!("{}: no build id", theirs.display()));
        }
    }
    if go == rasm {
        return Ok(());
    }
    let name = ours.file_name().unwrap_or_default().display();
    let differing = go.iter().zip(&rasm).filter(|(a, b)| a != b).count();
    let first = go.iter().zip(&rasm).take_while(|(a, b)| a == b).count();
    Err(format!(
        "{name}: {} bytes by Go, {} by rasm, {differing} differ, the first at {first:#x}:\ngo   {}\nrasm {}",
        go.len(),
        rasm.len(),
        around(&go, first),
        around(&rasm, first)
    ))
}

/// Overwrites all build IDs, wherever they are, and returns the number of bytes.
fn erase_build_ids(file: &mut [u8]) -> usize {
    let mut ids: Vec<Vec<u8>> = Vec::new();
    for found in memchr::memmem::find_iter(file, BEFORE) {
        let rest = &file[found + BEFORE.len()..];
        ids.push(rest[..memchr::memchr(b'"', rest).unwrap_or(0)].to_vec());
    }
    for note in NOTES {
        for found in memchr::memmem::find_iter(file, note) {
            // The sizes of name and ID precede them.
            let size =
                |at: usize| file[at..].first_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes) as usize);
            let id = file[found + note.len()..].get(..if found < 8 { 0 } else { size(found - 4) });
            if let Some(id) = id.filter(|_| size(found - 8) == 4) {
                ids.push(id.to_vec());
            }
        }
    }
    let mut erased = 0;
    for id in ids.into_iter().filter(|id| !id.is_empty()) {
        let places: Vec<usize> = memchr::memmem::find_iter(file, &id).collect();
        for place in places {
            file[place..place + id.len()].fill(b'0');
            erased += id.len();
        }
    }
    erased
}

/// A few bytes, in hexadecimal and as text.
fn around(file: &[u8], at: usize) -> String {
    let bytes = &file[at.saturating_sub(8).min(file.len())..file.len().min(at + 24)];
    let numbers: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{} {:?}", numbers.join(" "), String::from_utf8_lossy(bytes))
}
