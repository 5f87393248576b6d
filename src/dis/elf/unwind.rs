//! Where functions are, by the tables for unwinding (`.eh_frame`), which stripped programs still have.
//!
//! In: a file, untrusted. Out: the address and size of each function that the tables describe, and its section; without those of stubs,
//! which have one row for all. What the tables say beyond that is left out.

use super::{Elf, is_code};
use gimli::{BaseAddresses, CieOrFde, CommonInformationEntry, EhFrame, LittleEndian, UnwindSection};
use object::{Object, ObjectSection};

/// A function without a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unwound<'a> {
    pub(super) address: u64,
    /// In bytes.
    pub(super) size: u64,
    pub(super) section: &'a str,
}

/// The functions of a program, sorted by address.
pub(super) fn read<'a>(file: &Elf<'a>) -> Vec<Unwound<'a>> {
    let Some(section) = file.section_by_name(".eh_frame") else { return Vec::new() };
    let Ok(bytes) = section.data() else { return Vec::new() };
    let mut code: Vec<_> = file
        .sections()
        .filter(is_code)
        .filter_map(|section| Some((section.address(), section.size(), section.name().ok()?)))
        .filter(|(.., name)| !name.starts_with(".plt"))
        .collect();
    code.sort_unstable();
    let in_code = |address: u64| {
        let before = &code[..code.partition_point(|(start, ..)| *start <= address)];
        let (start, size, name) = *before.last()?;
        (address - start < size).then_some(name)
    };
    let frames = EhFrame::new(bytes, LittleEndian);
    let bases = BaseAddresses::default().set_eh_frame(section.address());
    let (mut all, mut entries) = (Vec::new(), frames.entries(&bases));
    // Many entries in a row have the same part in common.
    let mut common = None;
    while let Ok(Some(entry)) = entries.next() {
        let CieOrFde::Fde(entry) = entry else { continue };
        let entry = entry.parse(|frames, bases, offset| match &common {
            Some((known, entry)) if *known == offset => Ok(CommonInformationEntry::clone(entry)),
            _ => {
                let entry = frames.cie_from_offset(bases, offset)?;
                common = Some((offset, entry.clone()));
                Ok(entry)
            }
        });
        let Ok(entry) = entry else { continue };
        let (address, size) = (entry.initial_address(), entry.len());
        if let Some(section) = in_code(address).filter(|_| size > 0) {
            all.push(Unwound { address, size, section });
        }
    }
    all.sort_unstable_by_key(|found| (found.address, found.size));
    all.dedup_by_key(|found| found.address);
    all
}
