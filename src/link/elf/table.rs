//! The section headers of an object (gABI, sections), and limits on what they may request.

use object::LittleEndian as LE;
use object::elf::FileHeader64;
use object::read::elf::{FileHeader, SectionTable};

/// More bytes than any program may have.
pub(super) const LARGEST: u64 = 1 << 46;

/// The strictest alignment that a section may ask for, in bytes.
pub(super) const STRICTEST: u64 = 1 << 30;

/// The section headers.
pub(super) type Table<'a> = SectionTable<'a, FileHeader64<LE>>;

/// Reads them.
pub(super) fn read(bytes: &[u8]) -> Result<Table<'_>, String> {
    let header = FileHeader64::<LE>::parse(bytes).map_err(|error| error.to_string())?;
    header.sections(LE, bytes).map_err(|error| error.to_string())
}
