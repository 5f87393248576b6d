//! The sections of objects, with their relocations and groups (gABI, sections).

use super::table::{LARGEST, STRICTEST, Table};
use super::{comdat, compression, gnu_property, relocations};
use crate::link::messages::shown;
use crate::link::model::features::Features;
use crate::link::model::relocation::{Reloc, Relocs};
use crate::link::model::section::{Contents, Flags, Role, Section, UNASKED, belongs};
use crate::link::model::symbol::Symbols;
use crate::link::model::{Group, GroupKind};
use object::LittleEndian as LE;
use object::elf::{self, SectionHeader64};
use object::read::SectionIndex;
use object::read::elf::SectionHeader;

/// LLVM's compact relocations, not yet part of the gABI.
const CREL: elf::SectionType = elf::SectionType(0x4000_0014);

/// The decompressed bytes that any object may claim; each byte of the file allows for more. Debug information typically
/// grows a few times.
const DECOMPRESSED_FREELY: u64 = 1 << 24;
const DECOMPRESSED_FOR_A_BYTE: u64 = 64;

/// The sections of an object, with their contents.
pub(super) struct Sections<'a> {
    pub(super) sections: Vec<Section<'a>>,
    pub(super) relocs: Vec<Reloc>,
    pub(super) groups: Vec<Group<'a>>,
    pub(super) features: Features,
    pub(super) exec_stack: bool,
    pub(super) warnings: Vec<(&'a [u8], &'a [u8])>,
}

/// Reads all sections. In an object that will be linked again (`again`), the arrays of old compilers, messages about symbols
/// and sections for the linker alone stay what they are.
pub(super) fn read<'a>(
    name: &str,
    again: bool,
    table: &Table<'a>,
    symbols: &Symbols<'a>,
    bytes: &'a [u8],
) -> Result<Sections<'a>, String> {
    let keep_arrays = again || is_bracket(name);
    let sections = Vec::with_capacity(table.len());
    let mut all = Sections {
        sections,
        relocs: Vec::new(),
        groups: Vec::new(),
        features: Features::default(),
        exec_stack: false,
        warnings: Vec::new(),
    };
    let (mut total, mut held, mut decompressed) = (0u64, 0usize, 0u64);
    for (index, header) in table.enumerate() {
        let mut section = section(table, index, header, again, bytes)?;
        if !keep_arrays {
            old_array(&mut section);
        }
        if section.name.starts_with(LINK_ONCE) {
            let members = vec![index.0 as u32];
            all.groups.push(Group { kind: GroupKind::Name, signature: section.name, members });
        }
        total = total.saturating_add(section.size);
        held += section.bytes().len();
        if matches!(section.contents, Contents::Compressed(_)) {
            decompressed = decompressed.saturating_add(section.size);
        }
        if section.name == gnu_property::NAME {
            all.features = gnu_property::features(section.bytes());
        }
        if section.role == Role::None {
            all.exec_stack |= section.name == STACK && section.has(Flags::CODE);
            if let Some(symbol) = section.name.strip_prefix(WARNING) {
                let text = section.bytes();
                all.warnings.push((symbol, &text[..memchr::memchr(0, text).unwrap_or(text.len())]));
            }
        }
        all.sections.push(section);
    }
    if held > bytes.len() {
        // Overlapping sections would multiply the file's size.
        return Err("sections overlap".into());
    }
    if decompressed > DECOMPRESSED_FREELY + DECOMPRESSED_FOR_A_BYTE * bytes.len() as u64 {
        return Err(format!("compressed sections claim an implausible {decompressed} bytes"));
    }
    if total > LARGEST {
        return Err("the sections exceed the address space".into());
    }
    for (index, header) in table.enumerate() {
        match header.sh_type(LE) {
            elf::SHT_RELA => attach(&mut all, table, header, bytes)?,
            CREL => return Err("compact relocations (CREL) are not supported".into()),
            elf::SHT_REL => return Err("relocations without addends are not supported".into()),
            elf::SHT_GROUP => {
                all.groups.extend(comdat::group(&all.sections, symbols, index, header, bytes)?);
            }
            _ => {}
        }
    }
    Ok(all)
}

fn section<'a>(
    table: &Table<'a>,
    index: SectionIndex,
    header: &'a SectionHeader64<LE>,
    again: bool,
    bytes: &'a [u8],
) -> Result<Section<'a>, String> {
    let name = table.section_name(LE, header).map_err(|error| error.to_string())?;
    let this = || format!("section {} ({})", index.0, shown(name));
    let data = header.data(LE, bytes).map_err(|_| format!("{} lies outside the file", this()))?;
    let (kind, marks) = (header.sh_type(LE), header.sh_flags(LE));
    let (mut align, mut size) = (header.sh_addralign(LE), header.sh_size(LE));
    let mut contents = Contents::Plain(data);
    if marks.contains(elf::SHF_COMPRESSED) {
        if marks.contains(elf::SHF_ALLOC) {
            return Err(format!("{} is both loaded and compressed", this()));
        }
        let header = compression::header(data).map_err(|reason| format!("{} {reason}", this()))?;
        (align, size) = (header.align, header.size);
        contents = Contents::Compressed(header.contents);
    } else if name.starts_with(b".zdebug") {
        return Err(format!("{} is compressed in the old GNU format: compile with `-gz`", this()));
    }
    align = align.max(1);
    if !align.is_power_of_two() || align > STRICTEST {
        return Err(format!("{} has invalid alignment {align}", this()));
    }
    let link = header.link(LE).0;
    let (role, flags) = match is_content(kind) {
        true => (role(name, kind, marks, again), flags(name, kind, marks)),
        // Tables for the linker itself are not part of the program.
        false => (Role::None, Flags::empty()),
    };
    Ok(Section {
        name,
        role,
        flags,
        contents,
        size: if is_content(kind) { size } else { 0 },
        align,
        entry_size: header.sh_entsize(LE),
        follows: (marks.contains(elf::SHF_LINK_ORDER) && link < table.len()).then_some(link as u32),
        relocs: Relocs::NONE,
    })
}

/// Whether sections of this type are part of a program, rather than tables describing it.
fn is_content(kind: elf::SectionType) -> bool {
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

fn role(name: &[u8], kind: elf::SectionType, marks: elf::SectionFlags, again: bool) -> Role {
    // The feature notes of all objects are combined into one.
    let is_said = name == gnu_property::NAME
        || name == STACK && !marks.contains(elf::SHF_ALLOC)
        || !again && (name.starts_with(WARNING) || marks.contains(elf::SHF_EXCLUDE));
    if is_said {
        return Role::None;
    }
    match kind {
        _ if name == b".eh_frame" => Role::Unwind,
        elf::SHT_NOBITS => Role::Zeros,
        elf::SHT_NOTE => Role::Note,
        elf::SHT_INIT_ARRAY => Role::Init,
        elf::SHT_FINI_ARRAY => Role::Fini,
        elf::SHT_PREINIT_ARRAY => Role::Preinit,
        _ => Role::Bytes,
    }
}

fn flags(name: &[u8], kind: elf::SectionType, marks: elf::SectionFlags) -> Flags {
    const SAME: [(elf::SectionFlags, Flags); 8] = [
        (elf::SHF_ALLOC, Flags::LOADED),
        (elf::SHF_WRITE, Flags::WRITABLE),
        (elf::SHF_EXECINSTR, Flags::CODE),
        (elf::SHF_TLS, Flags::THREAD_LOCAL),
        (elf::SHF_MERGE, Flags::MERGE),
        (elf::SHF_STRINGS, Flags::STRINGS),
        (elf::SHF_GNU_RETAIN, Flags::RETAIN),
        (elf::SHF_EXCLUDE, Flags::EXCLUDED),
    ];
    let mut flags = Flags::empty();
    for (mark, flag) in SAME {
        flags.set(flag, marks.contains(mark));
    }
    // A position-independent program relocates its function arrays, whatever flags the assembler gave them.
    let arrays = [elf::SHT_INIT_ARRAY, elf::SHT_FINI_ARRAY, elf::SHT_PREINIT_ARRAY];
    flags.set(Flags::WRITABLE, flags.contains(Flags::WRITABLE) || arrays.contains(&kind));
    flags.set(Flags::DEBUG, !marks.contains(elf::SHF_ALLOC) && is_debug(name));
    if runs_unasked(name, kind) {
        flags |= Flags::RETAIN;
    }
    flags
}

/// Sections that old compilers put into each object and of which a program needs one per name (GNU ld's default script).
const LINK_ONCE: &[u8] = b".gnu.linkonce.";

/// The section whose flags tell whether the stack is executable.
const STACK: &[u8] = b".note.GNU-stack";

/// A section `.gnu.warning.NAME` holds a message to be shown where something refers to NAME (GNU ld, `.gnu.warning`).
const WARNING: &[u8] = b".gnu.warning.";

/// The size of an entry in a function array.
const WORD: u64 = 8;

/// The `.ctors` and `.dtors` of old compilers become parts of `.init_array` and `.fini_array`. They ran from end to start,
/// so their words are reversed (GNU ld's default script).
fn old_array(section: &mut Section<'_>) {
    let role = match family(section.name) {
        Some(b".ctors") => Role::Init,
        Some(b".dtors") => Role::Fini,
        _ => return,
    };
    if section.role == Role::Bytes && section.has(Flags::LOADED) && section.size.is_multiple_of(WORD) {
        section.role = role;
        section.flags |= Flags::REVERSED;
    }
}

/// Whether an object is one of GCC's that mark the start and end of `.ctors` (GNU ld's default script).
fn is_bracket(name: &str) -> bool {
    let name = name.trim_end_matches(')').rsplit(['/', '(']).next().unwrap_or_default();
    let letters = ["crtbegin", "crtend"].iter().find_map(|start| name.strip_prefix(start));
    letters.and_then(|rest| rest.strip_suffix(".o")).is_some_and(|letter| letter.chars().count() <= 1)
}

fn is_debug(name: &[u8]) -> bool {
    [&b".debug"[..], b".zdebug", b".gdb_index", b".stab"].iter().any(|prefix| name.starts_with(prefix))
}

/// Whether a section is used even if nothing refers to it.
fn runs_unasked(name: &[u8], kind: elf::SectionType) -> bool {
    let kinds = [elf::SHT_INIT_ARRAY, elf::SHT_FINI_ARRAY, elf::SHT_PREINIT_ARRAY, elf::SHT_NOTE];
    kinds.contains(&kind) || family(name).is_some()
}

/// The family of a section used without references: that of `.ctors.00100` is `.ctors`.
fn family(name: &[u8]) -> Option<&'static [u8]> {
    UNASKED.into_iter().find(|family| belongs(name, family))
}

/// Attaches relocations to their sections.
fn attach<'a>(
    all: &mut Sections<'a>,
    table: &Table<'a>,
    header: &'a SectionHeader64<LE>,
    bytes: &'a [u8],
) -> Result<(), String> {
    let raw = relocations::raw(header, bytes).ok_or("relocations lie outside the file")?;
    let index = header.info_link(LE);
    let is_content = table.section(index).is_ok_and(|section| is_content(section.sh_type(LE)));
    let Some(target) = all.sections.get_mut(index.0).filter(|_| is_content) else {
        // These relocations apply to a table, not to contents.
        return Ok(());
    };
    if !target.relocs.is_empty() {
        return Err(format!("section {} has two lists of relocations", index.0));
    }
    target.relocs = if target.role == Role::Unwind || target.has(Flags::REVERSED) {
        let start = all.relocs.len();
        relocations::decode(raw, &mut all.relocs);
        if target.has(Flags::REVERSED) {
            let last = target.size.wrapping_sub(WORD);
            all.relocs[start..].iter_mut().for_each(|reloc| reloc.offset = last.wrapping_sub(reloc.offset));
            all.relocs[start..].reverse();
        }
        let end = |at: usize| u32::try_from(at).map_err(|_| "more than 4294967295 relocations");
        Relocs::Decoded { start: end(start)?, end: end(all.relocs.len())? }
    } else {
        Relocs::Undecoded(relocations::undecoded(raw))
    };
    Ok(())
}
