//! The symbol tables of objects (gABI, symbol table).

use super::table::{LARGEST, STRICTEST, Table};
use crate::link::model::symbol::{Binding, Kind, Place, Symbol, Symbols, Visibility};
use object::elf::{self, Sym64};
use object::read::elf::SectionHeader;
use object::{LittleEndian as LE, U32};

/// The symbol names, and the 32-bit section indices for objects that need them.
struct Beside<'a> {
    strings: &'a [u8],
    wide_sections: &'a [U32<LE>],
}

/// Reads an object's symbols, and checks that each is in an existing section.
pub(super) fn read<'a>(table: &Table<'a>, bytes: &'a [u8]) -> Result<Symbols<'a>, String> {
    let Some((index, header)) = table.enumerate().find(|(_, header)| header.sh_type(LE) == elf::SHT_SYMTAB)
    else {
        return Ok(Symbols::default());
    };
    let text = |error: object::read::Error| error.to_string();
    let entries: &[Sym64<LE>] =
        header.data_as_array(LE, bytes).map_err(|_| "the symbol table lies outside the file")?;
    let strings = table.section(header.link(LE)).and_then(|section| section.data(LE, bytes)).map_err(text)?;
    let wide = table
        .iter()
        .find(|section| section.sh_type(LE) == elf::SHT_SYMTAB_SHNDX && section.link(LE) == index);
    let wide_sections = match wide {
        Some(section) => section.data_as_array(LE, bytes).map_err(text)?,
        None => &[],
    };
    let first_global = header.sh_info(LE);
    if first_global as usize > entries.len() || u32::try_from(entries.len()).is_err() {
        return Err("the local symbols end past the end of the symbol table".into());
    }
    let beside = Beside { strings, wide_sections };
    let mut list = Vec::with_capacity(entries.len());
    let mut commons = 0u64;
    for (index, entry) in entries.iter().enumerate() {
        let symbol = beside.symbol(index, entry);
        let symbol = symbol.ok_or_else(|| format!("symbol {index} lies in a section of an unknown kind"))?;
        match symbol.place {
            Place::Common => {
                let align = symbol.value;
                if !align.max(1).is_power_of_two() || align > STRICTEST {
                    return Err(format!("symbol {index} has invalid alignment {align}"));
                }
                commons = commons.saturating_add(symbol.size);
                if commons > LARGEST {
                    return Err("the common symbols exceed the address space".into());
                }
            }
            Place::Section(section) if section as usize >= table.len() => {
                return Err(format!("symbol {index} lies in section {section}, which does not exist"));
            }
            _ => {}
        }
        list.push(symbol);
    }
    Ok(Symbols { list, first_global })
}

impl<'a> Beside<'a> {
    /// None if its section index is reserved.
    fn symbol(&self, index: usize, entry: &Sym64<LE>) -> Option<Symbol<'a>> {
        let place = match entry.st_shndx.get(LE) {
            elf::SHN_UNDEF => Place::Undefined,
            elf::SHN_ABS => Place::Absolute,
            elf::SHN_COMMON => Place::Common,
            elf::SHN_XINDEX => Place::Section(self.wide_sections.get(index)?.get(LE)),
            section if section.is_reserved() => return None,
            section => Place::Section(section.0.into()),
        };
        let name = self.strings.get(entry.st_name.get(LE) as usize..).unwrap_or_default();
        Some(Symbol {
            name: &name[..memchr::memchr(0, name).unwrap_or(name.len())],
            place,
            value: entry.st_value.get(LE),
            size: entry.st_size.get(LE),
            kind: kind(entry.st_type()),
            binding: binding(entry.st_bind()),
            visibility: visibility(entry.st_visibility()),
        })
    }
}

fn kind(number: elf::SymbolType) -> Kind {
    match number {
        elf::STT_NOTYPE => Kind::Unknown,
        elf::STT_OBJECT => Kind::Data,
        elf::STT_FUNC => Kind::Function,
        elf::STT_SECTION => Kind::Section,
        elf::STT_FILE => Kind::File,
        elf::STT_COMMON => Kind::Common,
        elf::STT_TLS => Kind::ThreadLocal,
        elf::STT_GNU_IFUNC => Kind::Ifunc,
        other => Kind::Other(other.0),
    }
}

fn binding(number: elf::SymbolBind) -> Binding {
    match number {
        elf::STB_LOCAL => Binding::Local,
        elf::STB_GLOBAL => Binding::Global,
        elf::STB_WEAK => Binding::Weak,
        other => Binding::Other(other.0),
    }
}

fn visibility(number: elf::SymbolVisibility) -> Visibility {
    match number {
        elf::STV_INTERNAL => Visibility::Internal,
        elf::STV_HIDDEN => Visibility::Hidden,
        elf::STV_PROTECTED => Visibility::Protected,
        _ => Visibility::Default,
    }
}
