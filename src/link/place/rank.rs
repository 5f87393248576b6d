//! Which output section an input section goes to, and where that one lies among the others.
//!
//! In: a name and flags. Out: a name and a rank; sections of one rank keep the order in which they first
//! appear. The order is that of memory: read-only data, code, data that becomes read-only, data, zeros; then
//! what is not loaded.

use object::elf::{
    SHF_ALLOC, SHF_EXECINSTR, SHF_TLS, SHF_WRITE, SHT_FINI_ARRAY, SHT_INIT_ARRAY, SHT_NOBITS, SHT_NOTE,
    SHT_PREINIT_ARRAY, SectionType,
};

/// Sections whose parts compilers name `.text.main`, longer names first.
const FAMILIES: [&[u8]; 13] = [
    b".data.rel.ro",
    b".gcc_except_table",
    b".preinit_array",
    b".init_array",
    b".fini_array",
    b".rodata",
    b".tdata",
    b".text",
    b".data",
    b".tbss",
    b".bss",
    b".ctors",
    b".dtors",
];

/// The output section for sections of a name.
pub(crate) fn output_name(name: &[u8]) -> &[u8] {
    let belongs =
        |family: &&&[u8]| name.strip_prefix(**family).is_some_and(|rest| rest.is_empty() || rest[0] == b'.');
    FAMILIES.iter().find(belongs).copied().unwrap_or(name)
}

/// Memory with one set of permissions, in the order of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Region {
    /// Read.
    ReadOnly,
    /// Read and execute.
    Code,
    /// Written when the program starts, and read from then on.
    RelRo,
    /// Read and write.
    Data,
    /// Not loaded.
    None,
}

/// The place of an output section among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    pub(crate) region: Region,
    pub(crate) place: u8,
}

/// Ranks an output section.
pub(crate) fn rank(name: &[u8], kind: SectionType, flags: u64) -> Rank {
    let has = |flag: object::elf::SectionFlags| flags & flag.0 != 0;
    if !has(SHF_ALLOC) {
        return Rank { region: Region::None, place: 0 };
    }
    if has(SHF_EXECINSTR) {
        let place = match name {
            b".init" => 0,
            b".plt" => 1,
            b".text" => 2,
            b".fini" => 4,
            _ => 3,
        };
        return Rank { region: Region::Code, place };
    }
    if !has(SHF_WRITE) {
        return Rank { region: Region::ReadOnly, place: read_only_place(name, kind) };
    }
    match relro_place(name, kind, has(SHF_TLS)) {
        Some(place) => Rank { region: Region::RelRo, place },
        None => {
            let place = match (kind == SHT_NOBITS, name) {
                (false, b".data") => 0,
                (false, _) => 1,
                (true, b".bss") => 2,
                (true, _) => 3,
            };
            Rank { region: Region::Data, place }
        }
    }
}

fn read_only_place(name: &[u8], kind: SectionType) -> u8 {
    match name {
        // A processor's note must lie alone; the others in a row.
        b".note.gnu.property" => 0,
        _ if kind == SHT_NOTE => 1,
        b".dynsym" => 2,
        b".dynstr" => 3,
        b".hash" => 4,
        b".rela.dyn" | b".rela.plt" => 5,
        b".eh_frame_hdr" => 7,
        b".eh_frame" => 8,
        b".gcc_except_table" => 9,
        _ => 6,
    }
}

/// The place of a section that is read-only once the program has started; none for others.
fn relro_place(name: &[u8], kind: SectionType, is_tls: bool) -> Option<u8> {
    Some(match (name, kind) {
        _ if is_tls => 1 + u8::from(kind == SHT_NOBITS),
        (_, SHT_PREINIT_ARRAY) => 3,
        (_, SHT_INIT_ARRAY) => 4,
        (_, SHT_FINI_ARRAY) => 5,
        (b".data.rel.ro" | b".ctors" | b".dtors" | b".jcr", _) => 6,
        (b".dynamic", _) => 7,
        (b".got", _) => 8,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_go_to_their_family() {
        let name = |text: &'static str| std::str::from_utf8(output_name(text.as_bytes())).unwrap();
        assert_eq!(name(".text.main"), ".text");
        assert_eq!(name(".textual"), ".textual");
        assert_eq!(name(".data.rel.ro.local.x"), ".data.rel.ro");
        assert_eq!(name(".data.rel"), ".data");
        assert_eq!(name(".rodata.str1.1"), ".rodata");
        assert_eq!(name("mine"), "mine");
    }

    #[test]
    fn memory_is_in_order() {
        let rank = |name: &str, flags: u64| rank(name.as_bytes(), object::elf::SHT_PROGBITS, flags);
        let (a, w, x) = (SHF_ALLOC.0, SHF_WRITE.0, SHF_EXECINSTR.0);
        assert!(rank(".rodata", a) < rank(".init", a | x));
        assert!(rank(".init", a | x) < rank(".text", a | x));
        assert!(rank(".text", a | x) < rank(".got", a | w));
        assert!(rank(".got", a | w) < rank(".data", a | w));
        assert!(rank(".data", a | w) < rank(".debug_info", 0));
    }
}
