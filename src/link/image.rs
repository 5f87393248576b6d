//! The structures of an executable file, each encoded from plain values (gABI; psABI for AMD64).
//!
//! Their contents and locations are decided elsewhere. The output is an ELF file whatever format the objects have.

use crate::link::ids::OutputId;
use crate::link::model::features::Features;
use crate::link::model::section::{Flags, Role};
use crate::link::model::segment::{Access, Segment, SegmentKind};
use crate::link::model::symbol::{Binding, Kind, Visibility};
use crate::link::options::Compression;
use object::LittleEndian as LE;
use object::elf::{
    self, CompressionHeader64, FileHeader64, Ident, ProgramFlags, ProgramHeader64, Rela64, SectionHeader64,
    Sym64, SymbolSection,
};
use object::pod::bytes_of;
use object::{I64, U16, U32, U64};

/// The size of each structure.
pub(crate) const FILE_HEADER: u64 = size_of::<FileHeader64<LE>>() as u64;
pub(crate) const SEGMENT_HEADER: u64 = size_of::<ProgramHeader64<LE>>() as u64;
pub(crate) const SECTION_HEADER: u64 = size_of::<SectionHeader64<LE>>() as u64;
pub(crate) const SYMBOL: u64 = size_of::<Sym64<LE>>() as u64;
pub(crate) const RELOCATION: u64 = size_of::<Rela64<LE>>() as u64;
pub(crate) const COMPRESSION: u64 = size_of::<CompressionHeader64<LE>>() as u64;
pub(crate) const DYNAMIC_ENTRY: u64 = 16;
/// Including the name `GNU`.
pub(crate) const NOTE_HEADER: u64 = 16;

/// The most sections that a file can have; higher numbers are reserved.
pub(crate) const MOST_SECTIONS: usize = elf::SHN_LORESERVE as usize - 2;

/// The type of the output file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// A program at a fixed address.
    Program,
    /// A program that can be loaded at any address.
    PositionIndependent,
    /// An object, to be linked again.
    Object,
}

/// The contents of the file header.
pub(crate) struct FileHeader {
    pub(crate) kind: FileKind,
    /// The program has IFUNCs, a GNU extension.
    pub(crate) has_ifuncs: bool,
    pub(crate) entry: u64,
    /// The file offset of the section headers.
    pub(crate) section_headers: u64,
    pub(crate) segments: usize,
    pub(crate) sections: usize,
    /// The section that holds the section names.
    pub(crate) names: Option<OutputId>,
}

/// The header at the start of a file; segment headers follow it.
pub(crate) fn file_header(header: &FileHeader) -> [u8; FILE_HEADER as usize] {
    let kind = match header.kind {
        FileKind::Program => elf::ET_EXEC,
        FileKind::PositionIndependent => elf::ET_DYN,
        FileKind::Object => elf::ET_REL,
    };
    let (segments, segment_size) = match header.kind {
        FileKind::Object => (0, 0),
        _ => (FILE_HEADER, SEGMENT_HEADER as u16),
    };
    let (sections, names) = (header.sections + 1, section_number(header.names));
    let header = FileHeader64 {
        e_ident: Ident {
            magic: elf::ELFMAG,
            class: elf::ELFCLASS64,
            data: elf::ELFDATA2LSB,
            version: elf::EV_CURRENT,
            os_abi: if header.has_ifuncs { elf::ELFOSABI_GNU } else { elf::ELFOSABI_SYSV },
            abi_version: 0,
            padding: [0; 7],
        },
        e_type: U16::new(LE, kind),
        e_machine: U16::new(LE, elf::EM_X86_64),
        e_version: U32::new(LE, elf::EV_CURRENT.0.into()),
        e_entry: U64::new(LE, header.entry),
        e_phoff: U64::new(LE, segments),
        e_shoff: U64::new(LE, header.section_headers),
        e_flags: U32::new(LE, elf::FileFlags(0)),
        e_ehsize: U16::new(LE, FILE_HEADER as u16),
        e_phentsize: U16::new(LE, segment_size),
        e_phnum: U16::new(LE, header.segments as u16),
        e_shentsize: U16::new(LE, SECTION_HEADER as u16),
        e_shnum: U16::new(LE, if sections < RESERVED as usize { sections as u16 } else { 0 }),
        e_shstrndx: U16::new(LE, narrow(names)),
    };
    array(&header)
}

/// The header of the null section: zeros, but for numbers that are too large for the file header (gABI, section header).
pub(crate) fn null_section_header(header: &FileHeader) -> [u8; SECTION_HEADER as usize] {
    let (sections, names) = (header.sections as u64 + 1, section_number(header.names));
    let wide = |number: u64| if number < u64::from(RESERVED) { 0 } else { number };
    let mut bytes = [0; SECTION_HEADER as usize];
    let sizes = SectionHeader {
        name: 0,
        role: Role::None,
        flags: Flags::empty(),
        marks: Marks::empty(),
        address: 0,
        offset: 0,
        size: wide(sections),
        link: header.names.filter(|_| names >= RESERVED),
        info: 0,
        align: 0,
        entry_size: 0,
    };
    bytes.copy_from_slice(&section_header(&sizes));
    bytes
}

/// Section numbers from here on have other meanings in 16 bits.
const RESERVED: u32 = elf::SHN_LORESERVE as u32;

/// A section number in 16 bits; larger ones are elsewhere.
fn narrow(number: u32) -> SymbolSection {
    if number < RESERVED { SymbolSection(number as u16) } else { elf::SHN_XINDEX }
}

/// The section number of a symbol if it does not fit the symbol, otherwise 0 (gABI, SHT_SYMTAB_SHNDX).
pub(crate) fn wide_number(place: SymbolPlace) -> u32 {
    match place {
        SymbolPlace::Section(id) => {
            Some(section_number(Some(id))).filter(|number| *number >= RESERVED).unwrap_or(0)
        }
        _ => 0,
    }
}

/// The number of a section in the file; 0 is the null section.
pub(crate) fn section_number(section: Option<OutputId>) -> u32 {
    section.map_or(0, |id| id.raw() + 1)
}

/// The header of a segment.
pub(crate) fn segment_header(segment: &Segment) -> [u8; SEGMENT_HEADER as usize] {
    let kind = match segment.kind {
        SegmentKind::Headers => elf::PT_PHDR,
        SegmentKind::Load => elf::PT_LOAD,
        SegmentKind::Dynamic => elf::PT_DYNAMIC,
        SegmentKind::Note => elf::PT_NOTE,
        SegmentKind::ThreadLocal => elf::PT_TLS,
        SegmentKind::Property => elf::PT_GNU_PROPERTY,
        SegmentKind::UnwindIndex => elf::PT_GNU_EH_FRAME,
        SegmentKind::Stack => elf::PT_GNU_STACK,
        SegmentKind::Relro => elf::PT_GNU_RELRO,
    };
    let access = [(Access::READ, elf::PF_R), (Access::WRITE, elf::PF_W), (Access::EXECUTE, elf::PF_X)];
    let has = |(access, _): &&(Access, ProgramFlags)| segment.access.contains(*access);
    let flags = access.iter().filter(has).fold(0, |flags, (_, flag)| flags | flag.0);
    array(&ProgramHeader64 {
        p_type: U32::new(LE, kind),
        p_flags: U32::new(LE, ProgramFlags(flags)),
        p_offset: U64::new(LE, segment.offset),
        p_vaddr: U64::new(LE, segment.address),
        p_paddr: U64::new(LE, segment.address),
        p_filesz: U64::new(LE, segment.file_size),
        p_memsz: U64::new(LE, segment.memory_size),
        p_align: U64::new(LE, segment.align),
    })
}

bitflags::bitflags! {
    /// Properties in a section header besides its [`Flags`].
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub(crate) struct Marks: u8 {
        /// It holds a compression header and compressed contents.
        const COMPRESSED = 1 << 0;
        /// It belongs to a group.
        const GROUP = 1 << 1;
        /// Its header links to the section that it follows.
        const LINK_ORDER = 1 << 2;
        /// Its header's info field is a section number.
        const INFO_LINK = 1 << 3;
        /// It is kept even if nothing refers to it.
        const RETAIN = 1 << 4;
        /// It is not part of a program.
        const EXCLUDED = 1 << 5;
    }
}

/// The contents of a section header.
pub(crate) struct SectionHeader {
    /// The offset of its name among the section names.
    pub(crate) name: u32,
    pub(crate) role: Role,
    pub(crate) flags: Flags,
    pub(crate) marks: Marks,
    pub(crate) address: u64,
    pub(crate) offset: u64,
    pub(crate) size: u64,
    /// The section that its header links to (gABI, sh_link).
    pub(crate) link: Option<OutputId>,
    pub(crate) info: u32,
    pub(crate) align: u64,
    pub(crate) entry_size: u64,
}

/// The header of a section.
pub(crate) fn section_header(section: &SectionHeader) -> [u8; SECTION_HEADER as usize] {
    let kind = match section.role {
        Role::None => elf::SHT_NULL,
        Role::Bytes | Role::Unwind => elf::SHT_PROGBITS,
        Role::Zeros => elf::SHT_NOBITS,
        Role::Note => elf::SHT_NOTE,
        Role::Init => elf::SHT_INIT_ARRAY,
        Role::Preinit => elf::SHT_PREINIT_ARRAY,
        Role::Fini => elf::SHT_FINI_ARRAY,
        Role::Symbols => elf::SHT_SYMTAB,
        Role::Strings => elf::SHT_STRTAB,
        Role::Relocations => elf::SHT_RELA,
        Role::DynamicSymbols => elf::SHT_DYNSYM,
        Role::Hash => elf::SHT_HASH,
        Role::Dynamic => elf::SHT_DYNAMIC,
        Role::Group => elf::SHT_GROUP,
        Role::SectionNumbers => elf::SHT_SYMTAB_SHNDX,
    };
    const FLAGS: [(Flags, elf::SectionFlags); 6] = [
        (Flags::LOADED, elf::SHF_ALLOC),
        (Flags::WRITABLE, elf::SHF_WRITE),
        (Flags::CODE, elf::SHF_EXECINSTR),
        (Flags::THREAD_LOCAL, elf::SHF_TLS),
        (Flags::MERGE, elf::SHF_MERGE),
        (Flags::STRINGS, elf::SHF_STRINGS),
    ];
    let has = |(flag, _): &&(Flags, elf::SectionFlags)| section.flags.contains(*flag);
    const MARKS: [(Marks, elf::SectionFlags); 6] = [
        (Marks::COMPRESSED, elf::SHF_COMPRESSED),
        (Marks::GROUP, elf::SHF_GROUP),
        (Marks::LINK_ORDER, elf::SHF_LINK_ORDER),
        (Marks::INFO_LINK, elf::SHF_INFO_LINK),
        (Marks::RETAIN, elf::SHF_GNU_RETAIN),
        (Marks::EXCLUDED, elf::SHF_EXCLUDE),
    ];
    let marks = MARKS.iter().filter(|(mark, _)| section.marks.contains(*mark));
    let marks = marks.fold(0, |flags, (_, flag)| flags | flag.0);
    let flags = FLAGS.iter().filter(has).fold(marks, |flags, (_, flag)| flags | flag.0);
    array(&SectionHeader64 {
        sh_name: U32::new(LE, section.name),
        sh_type: U32::new(LE, kind),
        sh_flags: U64::new(LE, elf::SectionFlags(flags)),
        sh_addr: U64::new(LE, section.address),
        sh_offset: U64::new(LE, section.offset),
        sh_size: U64::new(LE, section.size),
        sh_link: U32::new(LE, section_number(section.link)),
        sh_info: U32::new(LE, section.info),
        sh_addralign: U64::new(LE, section.align),
        sh_entsize: U64::new(LE, section.entry_size),
    })
}

/// The header of compressed contents, with their uncompressed size and alignment.
pub(crate) fn compression_header(method: Compression, size: u64, align: u64) -> [u8; COMPRESSION as usize] {
    let method = match method {
        Compression::Zlib => elf::ELFCOMPRESS_ZLIB,
        Compression::Zstd => elf::ELFCOMPRESS_ZSTD,
    };
    array(&CompressionHeader64 {
        ch_type: U32::new(LE, method),
        ch_reserved: U32::new(LE, 0),
        ch_size: U64::new(LE, size),
        ch_addralign: U64::new(LE, align),
    })
}

/// Where a symbol in the table is defined.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SymbolPlace {
    Undefined,
    Absolute,
    Common,
    Section(OutputId),
}

/// The contents of a symbol table entry.
pub(crate) struct SymbolEntry {
    /// The offset of its name among the symbol names.
    pub(crate) name: u64,
    pub(crate) kind: Kind,
    pub(crate) binding: Binding,
    pub(crate) visibility: Visibility,
    pub(crate) place: SymbolPlace,
    pub(crate) value: u64,
    pub(crate) size: u64,
}

/// An entry of the symbol table.
pub(crate) fn symbol(entry: &SymbolEntry) -> [u8; SYMBOL as usize] {
    let kind = match entry.kind {
        Kind::Unknown => elf::STT_NOTYPE,
        // Allocated by now.
        Kind::Data | Kind::Common => elf::STT_OBJECT,
        Kind::Function => elf::STT_FUNC,
        Kind::Section => elf::STT_SECTION,
        Kind::File => elf::STT_FILE,
        Kind::ThreadLocal => elf::STT_TLS,
        Kind::Ifunc => elf::STT_GNU_IFUNC,
        Kind::Other(number) => elf::SymbolType(number),
    };
    let binding = match entry.binding {
        Binding::Local => elf::STB_LOCAL,
        Binding::Global => elf::STB_GLOBAL,
        Binding::Weak => elf::STB_WEAK,
        Binding::Other(number) => elf::SymbolBind(number),
    };
    let visibility = match entry.visibility {
        Visibility::Default => elf::STV_DEFAULT,
        Visibility::Internal => elf::STV_INTERNAL,
        Visibility::Hidden => elf::STV_HIDDEN,
        Visibility::Protected => elf::STV_PROTECTED,
    };
    let section = match entry.place {
        SymbolPlace::Undefined => elf::SHN_UNDEF,
        SymbolPlace::Absolute => elf::SHN_ABS,
        SymbolPlace::Common => elf::SHN_COMMON,
        SymbolPlace::Section(id) => narrow(section_number(Some(id))),
    };
    array(&Sym64 {
        st_name: U32::new(LE, entry.name as u32),
        st_info: elf::SymbolInfo::new(binding, kind),
        st_other: visibility.into(),
        st_shndx: U16::new(LE, section),
        st_value: U64::new(LE, entry.value),
        st_size: U64::new(LE, entry.size),
    })
}

/// A relocation that a program applies to itself at startup.
#[derive(Clone, Copy)]
pub(crate) enum SelfRelocation {
    /// The load address + the value.
    Relative,
    /// The address that the resolver at the value returns.
    Ifunc,
}

/// An entry among the program's own relocations.
pub(crate) fn relocation(place: u64, kind: SelfRelocation, value: u64) -> [u8; RELOCATION as usize] {
    let kind = match kind {
        SelfRelocation::Relative => elf::R_X86_64_RELATIVE,
        SelfRelocation::Ifunc => elf::R_X86_64_IRELATIVE,
    };
    array(&Rela64 {
        r_offset: U64::new(LE, place),
        r_info: U64::new(LE, kind.0.into()),
        r_addend: I64::new(LE, value as i64),
    })
}

/// The numbers of relocations that hold nothing, a distance in 32 bits, and an address that sign or zero extension restores.
pub(crate) const NOTHING: u32 = elf::R_X86_64_NONE.0;
pub(crate) const DISTANCE: u32 = elf::R_X86_64_PC32.0;
pub(crate) const ADDRESS: u32 = elf::R_X86_64_32S.0;
pub(crate) const UNSIGNED_ADDRESS: u32 = elf::R_X86_64_32.0;

/// An entry among an object's relocations, with the numbers of its kind and its symbol.
pub(crate) fn reference(place: u64, kind: u32, symbol: u32, addend: i64) -> [u8; RELOCATION as usize] {
    array(&Rela64 {
        r_offset: U64::new(LE, place),
        r_info: U64::new(LE, u64::from(symbol) << 32 | u64::from(kind)),
        r_addend: I64::new(LE, addend),
    })
}

/// How a program finds its relocations: the addresses and sizes of sections.
pub(crate) struct Dynamic {
    pub(crate) hash: u64,
    pub(crate) strings: u64,
    pub(crate) strings_size: u64,
    pub(crate) symbols: u64,
    pub(crate) relocations: u64,
    /// The number of relocations, and how many of them, at the start, are [`SelfRelocation::Relative`].
    pub(crate) count: u64,
    pub(crate) relative: u64,
}

/// The number of dynamic entries in a program with this many relocations.
pub(crate) fn dynamic_entries(relocations: u64) -> u64 {
    if relocations > 0 { 12 } else { 8 }
}

/// Writes the dynamic section (gABI, dynamic section).
pub(crate) fn write_dynamic(dynamic: &Dynamic, bytes: &mut [u8]) {
    let mut entries = vec![
        (elf::DT_HASH, dynamic.hash),
        (elf::DT_STRTAB, dynamic.strings),
        (elf::DT_SYMTAB, dynamic.symbols),
        (elf::DT_STRSZ, dynamic.strings_size),
        (elf::DT_SYMENT, SYMBOL),
        // The loader stores a pointer here for debuggers.
        (elf::DT_DEBUG, 0),
        (elf::DT_FLAGS_1, elf::DF_1_PIE.0),
    ];
    if dynamic.count > 0 {
        entries.extend([
            (elf::DT_RELA, dynamic.relocations),
            (elf::DT_RELASZ, RELOCATION * dynamic.count),
            (elf::DT_RELAENT, RELOCATION),
            (elf::DT_RELACOUNT, dynamic.relative),
        ]);
    }
    entries.push((elf::DT_NULL, 0));
    debug_assert_eq!(entries.len() as u64, dynamic_entries(dynamic.count));
    for (place, (tag, value)) in bytes.chunks_exact_mut(DYNAMIC_ENTRY as usize).zip(entries) {
        place[..8].copy_from_slice(&(tag.0 as u64).to_le_bytes());
        place[8..].copy_from_slice(&value.to_le_bytes());
    }
}

/// The contents of a note.
#[derive(Clone, Copy)]
pub(crate) enum NoteKind {
    BuildId,
    Property,
    Package,
}

/// The type of a package note, whose owner is `FDO`.
const PACKAGE: u32 = 0xcafe_1a7e;

/// The header of a note with `size` bytes of contents.
pub(crate) fn note_header(kind: NoteKind, size: u64) -> [u8; NOTE_HEADER as usize] {
    let (owner, kind) = match kind {
        NoteKind::BuildId => (b"GNU\0", elf::NT_GNU_BUILD_ID.0),
        NoteKind::Property => (b"GNU\0", elf::NT_GNU_PROPERTY_TYPE_0.0),
        NoteKind::Package => (b"FDO\0", PACKAGE),
    };
    let words = [4, size as u32, kind, u32::from_le_bytes(*owner)];
    let mut bytes = [0; NOTE_HEADER as usize];
    for (place, word) in bytes.chunks_exact_mut(4).zip(words) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    bytes
}

/// The section that declares features, such as indirect branches landing on ENDBR64.
pub(crate) const PROPERTY_SECTION: &[u8] = b".note.gnu.property";

/// The contents of that section, in the order of the properties' numbers (psABI for AMD64, program property); empty if nothing
/// is declared.
pub(crate) fn property_note(features: Features) -> Vec<u8> {
    let all = [
        (elf::GNU_PROPERTY_X86_FEATURE_1_AND, features.common),
        (elf::GNU_PROPERTY_X86_ISA_1_NEEDED, features.needed),
        (elf::GNU_PROPERTY_X86_ISA_1_USED, features.used),
    ];
    let declared = all.iter().filter(|(_, bits)| *bits != 0);
    let words = declared.flat_map(|(property, bits)| [property.0, 4, *bits, 0]);
    let properties: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
    if properties.is_empty() {
        return Vec::new();
    }
    [&note_header(NoteKind::Property, properties.len() as u64)[..], &properties].concat()
}

/// The bytes of a structure of size `N`.
fn array<T: object::Pod, const N: usize>(structure: &T) -> [u8; N] {
    let mut bytes = [0; N];
    bytes.copy_from_slice(bytes_of(structure));
    bytes
}
