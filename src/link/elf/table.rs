//! The section headers of an object (gABI, sections), and limits on what they may ask for.

use object::LittleEndian as LE;
use object::elf::FileHeader64;
use object::read::elf::{FileHeader, SectionTable};

/// Larger than any program.
pub(super) const LARGEST: u64 = 1 << 46;

/// The strictest alignment that a section may request, in bytes.
pub(super) const STRICTEST: u64 = 1 << 30;

/// The section headers.
pub(super) type Table<'a> = SectionTable<'a, FileHeader64<LE>>;

/// Reads the section headers.
pub(super) fn read(bytes: &[u8]) -> Result<Table<'_>, String> {
    let header = FileHeader64::<LE>::parse(bytes).map_err(|error| error.to_string())?;
    header.sections(LE, bytes).map_err(|error| error.to_string())
}
