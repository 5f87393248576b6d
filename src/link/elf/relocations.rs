//! The relocations of objects: a table of kinds (psABI for AMD64, table 4.9), and the decoder.

use crate::link::model::relocation::{How, Load, Range, Reloc, Undecoded, Value};
use object::LittleEndian as LE;
use object::elf::{Rela64, SectionHeader64};
use object::pod::slice_from_all_bytes;
use object::read::elf::SectionHeader;

use Range::{Any, Either, Signed, Unsigned};

const fn row(name: &'static str, value: Value, size: u8, range: Range) -> How {
    How { name, value, size, range }
}

/// Kinds meant for loaders, and those that are obsolete or not supported yet.
const fn unsupported(name: &'static str) -> How {
    row(name, Value::Unsupported, 0, Any)
}

/// A number that the psABI does not define.
static UNKNOWN: How = unsupported("");

/// By number.
static KINDS: [How; 52] = [
    row("R_X86_64_NONE", Value::None, 0, Any),
    row("R_X86_64_64", Value::Address, 8, Any),
    row("R_X86_64_PC32", Value::Distance, 4, Signed),
    row("R_X86_64_GOT32", Value::GotSlot, 4, Signed),
    row("R_X86_64_PLT32", Value::Distance, 4, Signed),
    unsupported("R_X86_64_COPY"),
    unsupported("R_X86_64_GLOB_DAT"),
    unsupported("R_X86_64_JUMP_SLOT"),
    unsupported("R_X86_64_RELATIVE"),
    row("R_X86_64_GOTPCREL", Value::GotLoad(Load::Unmarked), 4, Signed),
    row("R_X86_64_32", Value::Address, 4, Unsigned),
    row("R_X86_64_32S", Value::Address, 4, Signed),
    row("R_X86_64_16", Value::Address, 2, Either),
    row("R_X86_64_PC16", Value::Distance, 2, Signed),
    row("R_X86_64_8", Value::Address, 1, Either),
    row("R_X86_64_PC8", Value::Distance, 1, Signed),
    unsupported("R_X86_64_DTPMOD64"),
    row("R_X86_64_DTPOFF64", Value::ModuleOffset, 8, Any),
    row("R_X86_64_TPOFF64", Value::ThreadOffset, 8, Any),
    row("R_X86_64_TLSGD", Value::GeneralDynamic, 4, Signed),
    row("R_X86_64_TLSLD", Value::LocalDynamic, 4, Signed),
    row("R_X86_64_DTPOFF32", Value::ModuleOffset, 4, Signed),
    row("R_X86_64_GOTTPOFF", Value::ThreadOffsetLoad, 4, Signed),
    row("R_X86_64_TPOFF32", Value::ThreadOffset, 4, Signed),
    row("R_X86_64_PC64", Value::Distance, 8, Any),
    row("R_X86_64_GOTOFF64", Value::FromGot, 8, Any),
    row("R_X86_64_GOTPC32", Value::Got, 4, Signed),
    row("R_X86_64_GOT64", Value::GotSlot, 8, Any),
    row("R_X86_64_GOTPCREL64", Value::GotLoad(Load::Fixed), 8, Any),
    row("R_X86_64_GOTPC64", Value::Got, 8, Any),
    row("R_X86_64_GOTPLT64", Value::GotSlot, 8, Any),
    row("R_X86_64_PLTOFF64", Value::FromGot, 8, Any),
    row("R_X86_64_SIZE32", Value::Size, 4, Unsigned),
    row("R_X86_64_SIZE64", Value::Size, 8, Any),
    row("R_X86_64_GOTPC32_TLSDESC", Value::Descriptor, 4, Signed),
    row("R_X86_64_TLSDESC_CALL", Value::DescriptorCall, 0, Any),
    unsupported("R_X86_64_TLSDESC"),
    unsupported("R_X86_64_IRELATIVE"),
    unsupported("R_X86_64_RELATIVE64"),
    unsupported("R_X86_64_PC32_BND"),
    unsupported("R_X86_64_PLT32_BND"),
    row("R_X86_64_GOTPCRELX", Value::GotLoad(Load::WithoutRex), 4, Signed),
    row("R_X86_64_REX_GOTPCRELX", Value::GotLoad(Load::WithRex), 4, Signed),
    unsupported("R_X86_64_CODE_4_GOTPCRELX"),
    unsupported("R_X86_64_CODE_4_GOTTPOFF"),
    unsupported("R_X86_64_CODE_4_GOTPC32_TLSDESC"),
    unsupported("R_X86_64_CODE_5_GOTPCRELX"),
    unsupported("R_X86_64_CODE_5_GOTTPOFF"),
    unsupported("R_X86_64_CODE_5_GOTPC32_TLSDESC"),
    unsupported("R_X86_64_CODE_6_GOTPCRELX"),
    unsupported("R_X86_64_CODE_6_GOTTPOFF"),
    unsupported("R_X86_64_CODE_6_GOTPC32_TLSDESC"),
];

/// The raw entries of a relocation section; none if they lie outside the file.
pub(super) fn raw<'a>(header: &SectionHeader64<LE>, bytes: &'a [u8]) -> Option<&'a [u8]> {
    let raw = header.data(LE, bytes).ok()?;
    raw.len().is_multiple_of(size_of::<Rela64<LE>>()).then_some(raw)
}

/// Decodes entries, and appends them to `list`.
pub(super) fn decode(raw: &[u8], list: &mut Vec<Reloc>) {
    let entries: &[Rela64<LE>] = slice_from_all_bytes(raw).unwrap_or_default();
    list.extend(entries.iter().map(|entry| {
        let info = entry.r_info.get(LE);
        let number = info as u32;
        Reloc {
            offset: entry.r_offset.get(LE),
            addend: entry.r_addend.get(LE),
            how: KINDS.get(number as usize).unwrap_or(&UNKNOWN),
            symbol: (info >> 32) as u32,
            number,
        }
    }));
}

/// Entries to be decoded later.
pub(super) fn undecoded(raw: &[u8]) -> Undecoded<'_> {
    Undecoded { entries: raw, size: size_of::<Rela64<LE>>(), decode }
}

#[cfg(test)]
mod tests {
    use super::*;
    use object::elf;

    #[test]
    fn rows_stand_at_their_numbers() {
        let name = |kind: elf::RelocationType| KINDS[kind.0 as usize].name;
        assert_eq!(name(elf::R_X86_64_TPOFF32), "R_X86_64_TPOFF32");
        assert_eq!(name(elf::R_X86_64_TLSDESC_CALL), "R_X86_64_TLSDESC_CALL");
        assert_eq!(name(elf::R_X86_64_REX_GOTPCRELX), "R_X86_64_REX_GOTPCRELX");
        assert_eq!(name(elf::R_X86_64_IRELATIVE), "R_X86_64_IRELATIVE");
    }

    #[test]
    fn entries_are_read() {
        let entry = |kind: u64| [8u64, 3 << 32 | kind, -4i64 as u64].map(u64::to_le_bytes).concat();
        let raw = [entry(2), entry(52)].concat();
        let mut relocs = Vec::new();
        undecoded(&raw).each(|reloc| relocs.push(*reloc));
        assert_eq!((relocs[0].offset, relocs[0].symbol, relocs[0].addend), (8, 3, -4));
        assert_eq!((relocs[0].how.name, relocs[1].how.name, relocs[1].number), ("R_X86_64_PC32", "", 52));
        assert_eq!(relocs[1].how.value, Value::Unsupported);
    }
}
