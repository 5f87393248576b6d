//! ELF objects, as the linker sees an object.
//!
//! In: the bytes of a file, by anyone. Out: its parts, or what is wrong with them. After this every symbol lies
//! in a section that is there, and every alignment is a power of two. What relocations say is checked where
//! they are used.

use crate::diag::Diagnostic;
use crate::link::elf::compressed;
use crate::link::model::{Candidate, Group, Object, Place, Relocs, Section, Symbols};
use crate::source::Span;
use object::LittleEndian as LE;
use object::elf::{self, FileHeader64, SectionHeader64};
use object::read::SectionIndex;
use object::read::elf::{FileHeader, SectionHeader, SectionTable};
use xxhash_rust::xxh3::xxh3_64;

/// What an ELF file begins with.
pub(crate) const MAGIC: &[u8] = b"\x7fELF";

/// What a file of LLVM's intermediate code begins with.
pub(crate) const BITCODE: &[u8] = b"BC\xc0\xde";

/// A symbol of objects that GCC's own plugin has to compile further.
const INTERMEDIATE: &[u8] = b"__gnu_lto_slim";

/// More bytes than a program's addresses reach.
const LARGEST: u64 = 1 << 46;

/// Relocations in LLVM's compact form, which is not yet part of the gABI.
const CREL: elf::SectionType = elf::SectionType(0x4000_0014);

/// How much an object may hold compressed: so much, and so much more for each byte of the file. Debug information
/// grows to a few times its size.
const UNPACKED_FREELY: u64 = 1 << 24;
const UNPACKED_FOR_A_BYTE: u64 = 64;

/// The strictest alignment that a section may ask for, in bytes.
const STRICTEST: u64 = 1 << 30;

/// Reads an object's symbols.
pub(crate) fn candidate(name: String, bytes: &[u8], lazy: bool) -> Result<Candidate<'_>, Box<Diagnostic>> {
    if let Err((code, reason)) = check_kind(bytes) {
        return Err(problem(code, format!("{name} {reason}")));
    }
    match table(bytes).and_then(|table| symbols(&table, bytes)) {
        Ok(symbols) if symbols.globals().any(|index| symbols.name(index) == INTERMEDIATE) => {
            Err(intermediate(&name, "GCC"))
        }
        Ok(symbols) => {
            let names = symbols.globals().map(|index| symbols.name(index));
            Ok(Candidate { hashes: names.map(xxh3_64).collect(), name, lazy, bytes, symbols })
        }
        Err(reason) => Err(damaged(&name, &reason)),
    }
}

/// Reads all of an object.
pub(crate) fn object(candidate: Candidate<'_>) -> Result<Object<'_>, Box<Diagnostic>> {
    let Candidate { name, bytes, symbols, .. } = candidate;
    match table(bytes).and_then(|table| sections(&table, &symbols, bytes)) {
        Ok((sections, groups)) => Ok(Object { name, symbols, sections, groups }),
        Err(reason) => Err(damaged(&name, &reason)),
    }
}

/// An object that GCC or LLVM has to compile further.
pub(crate) fn intermediate(name: &str, whose: &str) -> Box<Diagnostic> {
    let error = problem("intermediate-code", format!("{name} has {whose}'s intermediate code only"));
    let more = if whose == "GCC" { " or -ffat-lto-objects" } else { "" };
    Box::new(error.note(format!("compile it with -fno-lto{more}")))
}

fn damaged(name: &str, reason: &str) -> Box<Diagnostic> {
    problem("bad-object", format!("{name} is damaged: {reason}"))
}

fn problem(code: &'static str, message: String) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(code, Span::default(), message))
}

/// Whether it is an object for this machine, by the first bytes alone (gABI, ELF header).
fn check_kind(bytes: &[u8]) -> Result<(), (&'static str, String)> {
    let half = |at: usize| bytes.get(at..at + 2).map_or(0, |two| u16::from_le_bytes([two[0], two[1]]));
    if !bytes.starts_with(MAGIC) {
        return Err(("bad-object", "is no object".into()));
    }
    if bytes.get(4..6) != Some(&[elf::ELFCLASS64.0, elf::ELFDATA2LSB.0]) {
        return Err(("wrong-machine", "is no object for 64-bit little-endian machines".into()));
    }
    let (kind, machine) = (half(16), half(18));
    if machine != elf::EM_X86_64.0 {
        return Err(("wrong-machine", format!("is for another machine (number {machine}), not for x86-64")));
    }
    match elf::FileType(kind) {
        elf::ET_REL => Ok(()),
        elf::ET_DYN => Err(("shared-library", "is a shared library, and rasm links static programs".into())),
        _ => Err(("bad-object", "is no relocatable object".into())),
    }
}

/// The section headers.
type Table<'a> = SectionTable<'a, FileHeader64<LE>>;

fn table(bytes: &[u8]) -> Result<Table<'_>, String> {
    let header = FileHeader64::<LE>::parse(bytes).map_err(|error| error.to_string())?;
    header.sections(LE, bytes).map_err(|error| error.to_string())
}

/// All sections, with their relocations, and the groups of them.
fn sections<'a>(
    table: &Table<'a>,
    symbols: &Symbols<'a>,
    bytes: &'a [u8],
) -> Result<(Vec<Section<'a>>, Vec<Group<'a>>), String> {
    let (mut sections, mut groups) = (Vec::with_capacity(table.len()), Vec::new());
    let (mut total, mut held, mut unpacked) = (0u64, 0usize, 0u64);
    for (index, header) in table.enumerate() {
        let section = section(table, index, header, bytes)?;
        total = total.saturating_add(section.size);
        held += section.bytes.len();
        unpacked = unpacked.saturating_add(if section.packed.is_some() { section.size } else { 0 });
        sections.push(section);
    }
    if held > bytes.len() {
        // What lies in several sections would grow with each of them.
        return Err("its sections overlap".into());
    }
    if unpacked > UNPACKED_FREELY + UNPACKED_FOR_A_BYTE * bytes.len() as u64 {
        return Err(format!(
            "its compressed sections hold {unpacked} bytes, which no debug information comes to"
        ));
    }
    if total > LARGEST {
        return Err("its sections have more bytes than there are addresses".into());
    }
    for (index, header) in table.enumerate() {
        match header.sh_type(LE) {
            elf::SHT_RELA => attach(&mut sections, header, bytes)?,
            CREL => return Err("it has compact relocations (CREL)".into()),
            elf::SHT_REL => return Err("it has relocations without addends".into()),
            elf::SHT_GROUP => groups.extend(group(&sections, symbols, index, header, bytes)?),
            _ => {}
        }
    }
    Ok((sections, groups))
}

fn symbols<'a>(table: &Table<'a>, bytes: &'a [u8]) -> Result<Symbols<'a>, String> {
    let Some((index, header)) = table.enumerate().find(|(_, header)| header.sh_type(LE) == elf::SHT_SYMTAB)
    else {
        return Ok(Symbols::default());
    };
    let text = |error: object::read::Error| error.to_string();
    let list = header.data_as_array(LE, bytes).map_err(|_| "its symbol table lies outside the file")?;
    let strings = table.section(header.link(LE)).and_then(|section| section.data(LE, bytes)).map_err(text)?;
    let wide = table
        .iter()
        .find(|section| section.sh_type(LE) == elf::SHT_SYMTAB_SHNDX && section.link(LE) == index);
    let wide_sections = match wide {
        Some(section) => section.data_as_array(LE, bytes).map_err(text)?,
        None => &[],
    };
    let first_global = header.sh_info(LE);
    if first_global as usize > list.len() || u32::try_from(list.len()).is_err() {
        return Err("its local symbols end behind the table".into());
    }
    let symbols = Symbols { table: list, first_global, strings, wide_sections };
    check_symbols(&symbols, table.len())?;
    Ok(symbols)
}

fn section<'a>(
    table: &Table<'a>,
    index: SectionIndex,
    header: &'a SectionHeader64<LE>,
    bytes: &'a [u8],
) -> Result<Section<'a>, String> {
    let name = table.section_name(LE, header).map_err(|error| error.to_string())?;
    let shown = || format!("section {} ({})", index.0, String::from_utf8_lossy(name));
    let data = header.data(LE, bytes).map_err(|_| format!("{} lies outside the file", shown()))?;
    let mut flags = header.sh_flags(LE);
    let (mut align, mut size) = (header.sh_addralign(LE), header.sh_size(LE));
    let (mut contents, mut packed) = (data, None);
    if flags.contains(elf::SHF_COMPRESSED) {
        if flags.contains(elf::SHF_ALLOC) {
            return Err(format!("{} is loaded, and yet compressed", shown()));
        }
        let header = compressed::header(data).map_err(|reason| format!("{} {reason}", shown()))?;
        (align, size) = (header.align, header.size);
        (contents, packed) = (&[], Some(header.packed));
        flags.0 &= !elf::SHF_COMPRESSED.0;
    } else if name.starts_with(b".zdebug") {
        return Err(format!("{} is compressed in GNU's old way: compile with -gz", shown()));
    }
    align = align.max(1);
    if !align.is_power_of_two() || align > STRICTEST {
        return Err(format!("{} is aligned to {align} bytes", shown()));
    }
    let kind = header.sh_type(LE);
    // Nobody looks into what a linker reads itself.
    let size = if is_content(kind) { size } else { 0 };
    Ok(Section {
        name,
        kind,
        flags: flags.0,
        bytes: contents,
        packed,
        size,
        align,
        entry_size: header.sh_entsize(LE),
        link: header.sh_link(LE),
        relocs: Relocs::default(),
    })
}

/// Whether sections of a kind are parts of a program, against what is said about them.
pub(crate) fn is_content(kind: elf::SectionType) -> bool {
    matches!(
        kind,
        elf::SHT_PROGBITS
            | elf::SHT_NOBITS
            | elf::SHT_NOTE
            | elf::SHT_INIT_ARRAY
            | elf::SHT_FINI_ARRAY
            | elf::SHT_PREINIT_ARRAY
            | elf::SHT_X86_64_UNWIND
    )
}

/// Gives relocations to their section.
fn attach<'a>(
    sections: &mut [Section<'a>],
    header: &'a SectionHeader64<LE>,
    bytes: &'a [u8],
) -> Result<(), String> {
    let list = header.data_as_array(LE, bytes).map_err(|_| "its relocations lie outside the file")?;
    let target = sections.get_mut(header.sh_info(LE) as usize).filter(|section| is_content(section.kind));
    let Some(target) = target else {
        // Those of a section that no program has a use for.
        return Ok(());
    };
    if target.relocs.len() != 0 {
        return Err("a section has relocations twice".into());
    }
    target.relocs = Relocs(list);
    Ok(())
}

/// A group that is needed once; none for sections that merely belong together.
fn group<'a>(
    sections: &[Section<'a>],
    symbols: &Symbols<'a>,
    index: SectionIndex,
    header: &'a SectionHeader64<LE>,
    bytes: &'a [u8],
) -> Result<Option<Group<'a>>, String> {
    let group = header.group(LE, bytes).map_err(|error| error.to_string())?;
    let Some((_, members)) = group.filter(|(flags, _)| flags.0 & elf::GRP_COMDAT.0 != 0) else {
        return Ok(None);
    };
    let symbol = header.sh_info(LE);
    let signature = match symbols.get(symbol) {
        Some(known) if known.kind == elf::STT_SECTION => match known.place {
            Place::Section(section) => sections.get(section as usize).map_or(&b""[..], |s| s.name),
            _ => b"",
        },
        Some(_) => symbols.name(symbol),
        None => return Err(format!("group {} has no name", index.0)),
    };
    let members: Vec<u32> = members.iter().map(|member| member.get(LE)).collect();
    if members.iter().any(|member| *member as usize >= sections.len()) {
        return Err(format!("group {} has a section that is not there", index.0));
    }
    Ok(Some(Group { signature, members }))
}

fn check_symbols(symbols: &Symbols<'_>, sections: usize) -> Result<(), String> {
    let mut commons = 0u64;
    for index in 0..symbols.len() {
        let symbol = symbols.get(index);
        match symbol.map(|symbol| symbol.place) {
            Some(Place::Common) => {
                let (size, align) = symbol.map_or((0, 0), |symbol| (symbol.size, symbol.value));
                if !align.max(1).is_power_of_two() || align > STRICTEST {
                    return Err(format!("symbol {index} is aligned to {align} bytes"));
                }
                commons = commons.saturating_add(size);
                if commons > LARGEST {
                    return Err("its common symbols have more bytes than there are addresses".into());
                }
            }
            Some(Place::Section(section)) if section as usize >= sections => {
                return Err(format!("symbol {index} lies in section {section}, which is not there"));
            }
            Some(_) => {}
            None => return Err(format!("symbol {index} lies in a section of an unknown kind")),
        }
    }
    Ok(())
}
