//! Relocatable ELF objects as importing sees them.
//!
//! In: the bytes of an object. Out: sections with their contents and relocations, and functions by address. What a relocation
//! refers to is a place in a section, or an undefined name.

mod loading;

use crate::diag::{Diagnostic, FilePlace, Severity};
use object::read::elf::ElfFile64;
use object::{
    Architecture, Endianness, Object as _, ObjectKind, ObjectSection, ObjectSymbol, RelocationFlags,
    RelocationTarget, SymbolIndex, SymbolKind, SymbolSection, elf,
};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A place in a section: its number in the file, and an offset in bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct At {
    pub(super) section: usize,
    pub(super) offset: u64,
}

/// An object file.
#[derive(Debug, Default)]
pub(super) struct Object<'a> {
    /// What messages call the file.
    pub(super) name: &'a str,
    /// By their numbers in the file.
    pub(super) sections: Vec<Section<'a>>,
    /// The functions by their places; of several names at one, a global one.
    pub(super) functions: BTreeMap<At, Function<'a>>,
    /// Functions that other objects can call, by name.
    pub(super) exported: BTreeMap<&'a str, At>,
    /// Named data, for comments.
    pub(super) names: BTreeMap<At, &'a str>,
}

/// A function's name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Function<'a> {
    pub(super) name: &'a str,
    /// In bytes; 0 if unknown.
    pub(super) size: u64,
}

/// What a section is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Kind {
    Code,
    ReadOnly,
    Writable,
    ThreadLocal,
    /// Not part of the program.
    #[default]
    Other,
}

/// A section.
#[derive(Debug, Default)]
pub(super) struct Section<'a> {
    pub(super) name: &'a str,
    pub(super) kind: Kind,
    /// Empty if all of it is zero.
    pub(super) data: Cow<'a, [u8]>,
    /// In bytes.
    pub(super) size: u64,
    /// In bytes, a power of two.
    pub(super) align: u64,
    /// Sorted by offset.
    pub(super) relocations: Vec<Relocation<'a>>,
}

/// A relocation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Relocation<'a> {
    /// In bytes, in its section.
    pub(super) offset: u64,
    pub(super) field: Field,
    pub(super) target: Target<'a>,
    /// In bytes. For a place it is relative to the section's start, and may be anything.
    pub(super) addend: i64,
}

/// What a relocation refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// A section.
    Section(usize),
    /// A name without a definition.
    Undefined(&'a str),
    /// Something else, such as a number.
    Other,
}

/// What a relocation writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// The distance from the field, in four bytes.
    Relative4,
    /// The same in eight bytes.
    Relative8,
    /// The address in four bytes.
    Absolute4,
    /// The address in eight bytes.
    Absolute8,
    /// The distance to a slot with the address.
    Got,
    /// Something of thread-local variables.
    ThreadLocal,
    /// An address of the large code model, relative to the global offset table.
    LargeModel,
    /// This number of the psABI.
    Other(u32),
}

impl<'a> Object<'a> {
    /// Reads an object; `name` is for messages.
    pub(super) fn read(name: &'a str, bytes: &'a [u8]) -> Result<Self, Diagnostic> {
        let wrong = |text: String| {
            Diagnostic::unplaced(Severity::Error, "unreadable-object", text).at(FilePlace::file(name), "")
        };
        loading::refuse_others(name, bytes)?;
        let file: ElfFile64<'_, Endianness> = ElfFile64::parse(bytes)
            .map_err(|error| wrong(format!("damaged, or no ELF object for x86-64: {error}")))?;
        if file.architecture() != Architecture::X86_64 || file.endian() != Endianness::Little {
            return Err(wrong("this ELF file is not for x86-64".into()));
        }
        if file.kind() != ObjectKind::Relocatable {
            return Err(wrong(
                "this is a linked program or library: only relocatable objects (`cc -c`) can be imported"
                    .into(),
            ));
        }
        let mut read = Self { name, ..Self::default() };
        loading::refuse(name, &file)?;
        let zeroed = read.common_variables(&file).map_err(wrong)?;
        read.read_sections(&file, &zeroed, bytes.len() as u64).map_err(wrong)?;
        read.read_symbols(&file);
        Ok(read)
    }

    /// Gives variables that several objects may define (`-fcommon`) a section of zeros each, behind those of the file. Returns their
    /// numbers by symbol.
    fn common_variables(
        &mut self,
        file: &ElfFile64<'a, Endianness>,
    ) -> Result<FxHashMap<SymbolIndex, usize>, String> {
        let mut numbers = FxHashMap::default();
        let first = file.sections().map(|section| section.index().0 + 1).max().unwrap_or(0);
        let common = file.symbols().filter(|symbol| symbol.section() == SymbolSection::Common);
        for (number, symbol) in (first..).zip(common) {
            let name = symbol.name().unwrap_or_default();
            if symbol.size() > LARGEST {
                return Err(format!("variable `{name}` has {} bytes, more than {LARGEST}", symbol.size()));
            }
            // Its address is its alignment.
            let align = symbol.address().max(1);
            if !align.is_power_of_two() || align > LARGEST {
                return Err(format!("damaged: variable `{name}` is aligned to {align}"));
            }
            self.sections.resize_with(number + 1, Section::default);
            let (kind, size) = (Kind::Writable, symbol.size());
            self.sections[number] = Section { name, kind, size, align, ..Section::default() };
            numbers.insert(symbol.index(), number);
        }
        Ok(numbers)
    }

    /// Reads the sections of the file; `zeroed` are those that variables got.
    fn read_sections(
        &mut self,
        file: &ElfFile64<'a, Endianness>,
        zeroed: &FxHashMap<SymbolIndex, usize>,
        length: u64,
    ) -> Result<(), String> {
        let mut total = 0_u64;
        for section in file.sections() {
            let name = section.name().unwrap_or_default();
            let header = section.elf_section_header();
            let flags = header.sh_flags.get(Endianness::Little).0;
            let kind = kind(flags, header.sh_type.get(Endianness::Little).0);
            let number = section.index().0;
            self.sections.resize_with(self.sections.len().max(number + 1), Section::default);
            if kind == Kind::Other {
                self.sections[number].name = name;
                continue;
            }
            let data = section.data().map_err(|error| format!("section `{name}`: {error}"))?;
            // Sections may overlap in the file: together they are no larger than it.
            total = total.saturating_add(data.len() as u64);
            if total > length {
                return Err("damaged: its sections are larger than the file".into());
            }
            if section.size() > LARGEST {
                return Err(format!("section `{name}` has {} bytes, more than {LARGEST}", section.size()));
            }
            let mut relocations = Vec::new();
            for (offset, relocation) in section.relocations() {
                // They may overlap, too.
                total = total.saturating_add(LEAST_RELOCATION);
                if total > length {
                    return Err("damaged: its sections are larger than the file".into());
                }
                relocations.push(decoded(file, zeroed, offset, &relocation));
            }
            relocations.sort_by_key(|relocation| relocation.offset);
            let (size, align) = (section.size(), section.align().max(1));
            self.sections[number] = Section { name, kind, data: data.into(), size, align, relocations };
        }
        Ok(())
    }

    fn read_symbols(&mut self, file: &ElfFile64<'a, Endianness>) {
        let mut named: FxHashMap<At, bool> = FxHashMap::default();
        for symbol in file.symbols() {
            let Some(section) = symbol.section_index() else { continue };
            let Ok(name) = symbol.name() else { continue };
            let Some(found) = self.sections.get(section.0) else { continue };
            let at = At { section: section.0, offset: symbol.address() };
            let is_named =
                !name.is_empty() && !matches!(symbol.kind(), SymbolKind::Section | SymbolKind::File);
            if !is_named || at.offset >= found.size {
                continue;
            }
            let is_global = symbol.is_global();
            if found.kind != Kind::Code {
                self.names.entry(at).or_insert(name);
                continue;
            }
            if is_global {
                self.exported.insert(name, at);
            }
            let is_function = symbol.kind() == SymbolKind::Text || is_global;
            let better = named.get(&at).is_none_or(|known| !known && is_global);
            if is_function && better {
                named.insert(at, is_global);
                self.functions.insert(at, Function { name, size: symbol.size() });
            }
        }
    }

    /// The relocation at an offset in a section.
    pub(super) fn relocation(&self, at: At) -> Option<&Relocation<'a>> {
        let list = &self.sections.get(at.section)?.relocations;
        let found = list.binary_search_by_key(&at.offset, |relocation| relocation.offset).ok()?;
        list.get(found)
    }

    /// Those from one offset up to another.
    pub(super) fn relocations(&self, at: At, end: u64) -> &[Relocation<'a>] {
        let Some(section) = self.sections.get(at.section) else { return &[] };
        let list = &section.relocations;
        let first = list.partition_point(|relocation| relocation.offset < at.offset);
        let last = list.partition_point(|relocation| relocation.offset < end);
        list.get(first..last).unwrap_or_default()
    }

    /// The bytes from a place to the end of its section.
    pub(super) fn bytes(&self, at: At) -> &[u8] {
        let section = self.sections.get(at.section);
        section.and_then(|section| section.data.get(usize::try_from(at.offset).ok()?..)).unwrap_or_default()
    }

    /// The kind of a section.
    pub(super) fn kind(&self, section: usize) -> Kind {
        self.sections.get(section).map_or(Kind::Other, |section| section.kind)
    }

    /// What a function is called.
    pub(super) fn function_name(&self, at: At) -> &'a str {
        self.functions.get(&at).map_or("?", |function| function.name)
    }

    /// The place in words: section, offset and function, as part of a diagnostic.
    pub(super) fn place(&self, at: At) -> FilePlace {
        let mut place = FilePlace::file(self.name);
        place.section = self.sections.get(at.section).map(|section| section.name.to_owned());
        place.offset = Some(at.offset);
        let before = self.functions.range(..=at).next_back().filter(|(start, _)| start.section == at.section);
        place.symbol = before.map(|(_, function)| function.name.to_owned());
        place
    }

    /// An error at a place.
    pub(super) fn error(&self, code: &'static str, at: At, text: impl Into<String>) -> Diagnostic {
        Diagnostic::unplaced(Severity::Error, code, text).at(self.place(at), "")
    }
}

/// Bytes of the smallest relocation in a file (REL).
const LEAST_RELOCATION: u64 = 16;

/// Larger sections are refused, so that a damaged size costs nothing.
const LARGEST: u64 = 1 << 28;

/// What a section is by its flags and type.
fn kind(flags: u64, section_type: u32) -> Kind {
    let has = |flag| flags & u64::from(flag) != 0;
    // Unwind tables describe code that is rewritten.
    if !has(elf::SHF_ALLOC.0 as u32)
        || section_type == elf::SHT_X86_64_UNWIND.0
        || section_type == elf::SHT_NOTE.0
    {
        Kind::Other
    } else if has(elf::SHF_TLS.0 as u32) {
        Kind::ThreadLocal
    } else if has(elf::SHF_EXECINSTR.0 as u32) {
        Kind::Code
    } else if has(elf::SHF_WRITE.0 as u32) {
        Kind::Writable
    } else {
        Kind::ReadOnly
    }
}

/// What a relocation of x86-64 writes (System V psABI, section 4.4).
fn field(kind: elf::RelocationType) -> Field {
    match kind {
        elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 => Field::Relative4,
        elf::R_X86_64_PC64 => Field::Relative8,
        elf::R_X86_64_32 | elf::R_X86_64_32S => Field::Absolute4,
        elf::R_X86_64_64 => Field::Absolute8,
        elf::R_X86_64_GOTPCREL | elf::R_X86_64_GOTPCRELX | elf::R_X86_64_REX_GOTPCRELX => Field::Got,
        elf::R_X86_64_TPOFF32
        | elf::R_X86_64_GOTTPOFF
        | elf::R_X86_64_TLSGD
        | elf::R_X86_64_TLSLD
        | elf::R_X86_64_DTPOFF32
        | elf::R_X86_64_TPOFF64 => Field::ThreadLocal,
        elf::R_X86_64_GOTOFF64
        | elf::R_X86_64_GOTPC32
        | elf::R_X86_64_GOT64
        | elf::R_X86_64_GOTPCREL64
        | elf::R_X86_64_GOTPC64
        | elf::R_X86_64_GOTPLT64
        | elf::R_X86_64_PLTOFF64 => Field::LargeModel,
        other => Field::Other(other.0),
    }
}

/// A relocation with its target as a place of a section, if it is one.
fn decoded<'a>(
    file: &ElfFile64<'a, Endianness>,
    zeroed: &FxHashMap<SymbolIndex, usize>,
    offset: u64,
    relocation: &object::Relocation,
) -> Relocation<'a> {
    let field = match relocation.flags() {
        RelocationFlags::Elf { r_type } => field(r_type),
        _ => Field::Other(0),
    };
    let mut found = Relocation { offset, field, target: Target::Other, addend: relocation.addend() };
    if let RelocationTarget::Symbol(index) = relocation.target()
        && let Ok(symbol) = file.symbol_by_index(index)
    {
        match symbol.section() {
            SymbolSection::Section(section) if symbol.kind() != SymbolKind::Tls => {
                found.target = Target::Section(section.0);
                found.addend = found.addend.wrapping_add(symbol.address() as i64);
            }
            SymbolSection::Common => {
                found.target = zeroed.get(&index).map_or(Target::Other, |at| Target::Section(*at))
            }
            SymbolSection::Undefined => {
                found.target = Target::Undefined(symbol.name().unwrap_or_default());
            }
            SymbolSection::Section(_) => found.field = Field::ThreadLocal,
            _ => {}
        }
    }
    found
}
