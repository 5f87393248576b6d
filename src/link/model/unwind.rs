//! The records of `.eh_frame`, which tell how to unwind from each function. They are read from objects one by one, so that records of
//! discarded functions can be discarded too.

use super::relocation::Reloc;
use crate::link::ids::SectionId;

/// The records of a file: common records (CIEs), and one for each function (FDEs).
#[derive(Default)]
pub(crate) struct UnwindRecords<'a> {
    pub(crate) cies: Vec<Record<'a>>,
    pub(crate) fdes: Vec<Fde<'a>>,
}

/// A record, length field included.
pub(crate) struct Record<'a> {
    /// Its bytes.
    pub(crate) bytes: &'a [u8],
    /// Its offset in the section, the base of relocation offsets.
    pub(crate) start: u64,
    pub(crate) section: SectionId,
    pub(crate) relocs: &'a [Reloc],
}

/// A function's record.
pub(crate) struct Fde<'a> {
    pub(crate) record: Record<'a>,
    /// The index of its CIE in the file.
    pub(crate) cie: u32,
    /// The function's section.
    pub(crate) function: SectionId,
}

/// The offset of the function's address in a record, after the length and the CIE pointer.
const FUNCTION_FIELD: u64 = 8;

impl Record<'_> {
    /// The relocation that yields the address of the record's function.
    pub(crate) fn function_reloc(&self) -> Option<&Reloc> {
        self.relocs.iter().find(|reloc| reloc.offset == self.start + FUNCTION_FIELD)
    }
}
