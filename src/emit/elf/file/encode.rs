//! The bytes of a file.
//!
//! In: a [`File`]. Out: ELF's structures (System V ABI, chapters 4 and 5), in little-endian order.

use super::{Binding, Contents, File, Home, Section};
use crate::emit::elf::strings;
use object::elf;
use std::ops::Range;

/// Sizes of the structures in bytes.
const HEADER: usize = 64;
const SECTION_HEADER: usize = 64;
const SYMBOL: usize = 24;
const RELOCATION: usize = 24;

/// The alignment of tables in bytes.
const WORD: u64 = 8;

/// The sections that every file has, last: symbols, their names, the names of sections.
const LAST: [&str; 3] = [".symtab", ".strtab", ".shstrtab"];

/// The bytes of a file, or why it cannot be written.
pub(super) fn encode(mut file: File) -> Result<Vec<u8>, &'static str> {
    if file.names.contains(&0) {
        return Err("a name contains a NUL character");
    }
    const TOO_LONG: &str = "the names exceed 4 GiB";
    let ranges: Vec<Range<usize>> = (0..file.symbols.len()).map(|index| file.name_range(index)).collect();
    let (names, name_offsets) = strings::table(&file.names, &ranges).ok_or(TOO_LONG)?;
    drop(ranges);
    file.names = Vec::new();
    let order = Order::new(&file);
    let numbers = Numbers::new(&file.sections);
    let (section_names, section_name_offsets) = numbers.names(&file.sections).ok_or(TOO_LONG)?;
    let mut headers = vec![SectionHeader::default(); numbers.count];
    let [symtab, strtab, shstrtab] = [3, 2, 1].map(|back| numbers.count - back);

    let mut out = Out(Vec::with_capacity(size(&file, names.len() + section_names.len(), numbers.count)));
    out.0.resize(HEADER, 0);
    for (section, number) in file.sections.iter_mut().zip(&numbers.list) {
        let Contents { kind, flags, size, align, .. } = section.contents;
        let offset = out.align(align);
        out.0.extend_from_slice(&std::mem::take(&mut section.contents.bytes));
        headers[*number] =
            SectionHeader { kind: kind.0, flags: flags.0, offset, size, align, ..SectionHeader::default() };
    }
    let offset = out.align(WORD);
    symbols(&file, &order, &name_offsets, &numbers, &mut out);
    headers[symtab] = SectionHeader {
        kind: elf::SHT_SYMTAB.0,
        flags: elf::SectionFlags(0).0,
        offset,
        size: out.len() - offset,
        link: strtab as u32,
        info: 1 + order.locals,
        align: WORD,
        entry: SYMBOL as u64,
    };
    headers[strtab] = out.strings(&names);
    for (section, number) in file.sections.iter().zip(&numbers.list) {
        if !section.relocations.is_empty() {
            let offset = out.align(WORD);
            relocations(section, &order, &mut out);
            headers[number + 1] = SectionHeader {
                kind: elf::SHT_RELA.0,
                flags: elf::SHF_INFO_LINK.0,
                offset,
                size: out.len() - offset,
                link: symtab as u32,
                info: *number as u32,
                align: WORD,
                entry: RELOCATION as u64,
            };
        }
    }
    headers[shstrtab] = out.strings(&section_names);
    let start = out.align(WORD);
    for (header, name) in headers.iter().zip(section_name_offsets) {
        out.section_header(name, header);
    }
    out.header(start, numbers.count as u16, shstrtab as u16);
    Ok(out.0)
}

/// The size of the file in bytes, at most.
fn size(file: &File, names: usize, headers: usize) -> usize {
    let section = |section: &Section| {
        let Contents { bytes, align, .. } = &section.contents;
        bytes.len() + *align as usize + RELOCATION * section.relocations.len() + WORD as usize
    };
    let symbols = SYMBOL * (1 + file.symbols.len());
    let sections: usize = file.sections.iter().map(section).sum();
    HEADER + sections + symbols + names + SECTION_HEADER * headers + 2 * WORD as usize
}

/// The numbers of symbols in the file, where local ones come first.
struct Order {
    /// By the order of adding.
    numbers: Vec<u32>,
    /// How many symbols are local.
    locals: u32,
}

impl Order {
    fn new(file: &File) -> Self {
        let is_local = |index: &usize| file.symbols[*index].symbol.binding == Binding::Local;
        let locals = (0..file.symbols.len()).filter(is_local).count() as u32;
        // The first symbol is empty.
        let (mut local, mut global) = (1, 1 + locals);
        let next = |index| {
            let counter = if is_local(&index) { &mut local } else { &mut global };
            *counter += 1;
            *counter - 1
        };
        Self { numbers: (0..file.symbols.len()).map(next).collect(), locals }
    }
}

/// The numbers of section headers: that of a section's relocations follows its own.
struct Numbers {
    list: Vec<usize>,
    /// All section headers, with the empty first one and those of [`LAST`].
    count: usize,
}

impl Numbers {
    fn new(sections: &[Section]) -> Self {
        let mut count = 1;
        let mut next = |section: &Section| {
            let number = count;
            count += 1 + usize::from(!section.relocations.is_empty());
            number
        };
        let list = sections.iter().map(&mut next).collect();
        Self { list, count: count + LAST.len() }
    }

    /// The table of names, and the offset of each section's.
    fn names(&self, sections: &[Section]) -> Option<(Vec<u8>, Vec<u32>)> {
        let mut text = Vec::new();
        let mut ranges = Vec::new();
        let mut add = |parts: [&str; 2]| {
            let start = text.len();
            text.extend(parts.iter().flat_map(|part| part.bytes()));
            ranges.push(start..text.len());
        };
        // The first header is empty.
        add(["", ""]);
        for section in sections {
            add(["", section.contents.name]);
            if !section.relocations.is_empty() {
                add([".rela", section.contents.name]);
            }
        }
        LAST.into_iter().for_each(|name| add(["", name]));
        strings::table(&text, &ranges)
    }
}

/// Writes the symbols.
fn symbols(file: &File, order: &Order, names: &[u32], numbers: &Numbers, out: &mut Out) {
    let start = out.0.len();
    out.0.resize(start + SYMBOL * (1 + file.symbols.len()), 0);
    for (index, entry) in file.symbols.iter().enumerate() {
        let symbol = &entry.symbol;
        let (binding, visibility) = match symbol.binding {
            Binding::Local => (elf::STB_LOCAL, elf::STV_DEFAULT),
            Binding::Global => (elf::STB_GLOBAL, elf::STV_DEFAULT),
            Binding::Weak => (elf::STB_WEAK, elf::STV_DEFAULT),
            Binding::Hidden => (elf::STB_GLOBAL, elf::STV_HIDDEN),
        };
        let home = match symbol.home {
            Home::Undefined => elf::SHN_UNDEF.0,
            Home::Absolute => elf::SHN_ABS.0,
            // There are few sections, so that their numbers are no reserved ones.
            Home::Section(id) => numbers.list[usize::from(id.0)] as u16,
        };
        let at = start + SYMBOL * order.numbers[index] as usize;
        let place = &mut out.0[at..at + SYMBOL];
        place[..4].copy_from_slice(&names[index].to_le_bytes());
        (place[4], place[5]) = (binding.0 << 4 | symbol.kind.0, visibility.0);
        place[6..8].copy_from_slice(&home.to_le_bytes());
        place[8..16].copy_from_slice(&symbol.value.to_le_bytes());
        place[16..].copy_from_slice(&symbol.size.to_le_bytes());
    }
}

/// Writes the relocations of a section.
fn relocations(section: &Section, order: &Order, out: &mut Out) {
    for relocation in &section.relocations {
        let symbol = order.numbers[relocation.symbol.0 as usize];
        let mut entry = [0; RELOCATION];
        entry[..8].copy_from_slice(&relocation.offset.to_le_bytes());
        entry[8..16].copy_from_slice(&(u64::from(symbol) << 32 | u64::from(relocation.kind)).to_le_bytes());
        entry[16..].copy_from_slice(&relocation.addend.to_le_bytes());
        out.0.extend_from_slice(&entry);
    }
}

/// A section header without its name.
#[derive(Clone, Default)]
struct SectionHeader {
    kind: u32,
    flags: u64,
    offset: u64,
    size: u64,
    link: u32,
    info: u32,
    align: u64,
    entry: u64,
}

/// The bytes so far.
struct Out(Vec<u8>);

impl Out {
    fn len(&self) -> u64 {
        self.0.len() as u64
    }

    /// Goes on at a multiple of `align`; returns that offset.
    fn align(&mut self, align: u64) -> u64 {
        self.0.resize(self.0.len().next_multiple_of(align as usize), 0);
        self.len()
    }

    /// Writes a table of names.
    fn strings(&mut self, table: &[u8]) -> SectionHeader {
        let (offset, size) = (self.len(), table.len() as u64);
        self.0.extend_from_slice(table);
        SectionHeader { kind: elf::SHT_STRTAB.0, offset, size, align: 1, ..SectionHeader::default() }
    }

    fn section_header(&mut self, name: u32, header: &SectionHeader) {
        let SectionHeader { kind, flags, offset, size, link, info, align, entry } = *header;
        // The address is 0.
        for halves in [[name, kind], halves(flags), [0; 2], halves(offset), halves(size), [link, info]] {
            halves.iter().for_each(|half| self.0.extend_from_slice(&half.to_le_bytes()));
        }
        self.0.extend_from_slice(&align.to_le_bytes());
        self.0.extend_from_slice(&entry.to_le_bytes());
    }

    /// Fills in the header of the file; `sections` is the offset of the section headers.
    fn header(&mut self, sections: u64, count: u16, names: u16) {
        let header = &mut self.0[..HEADER];
        header[..4].copy_from_slice(b"\x7fELF");
        // 64 bits, little-endian, version 1; the rest of the identification is 0.
        header[4..7].copy_from_slice(&[elf::ELFCLASS64.0, elf::ELFDATA2LSB.0, elf::EV_CURRENT.0]);
        header[16..18].copy_from_slice(&elf::ET_REL.0.to_le_bytes());
        header[18..20].copy_from_slice(&elf::EM_X86_64.0.to_le_bytes());
        header[20] = elf::EV_CURRENT.0;
        header[40..48].copy_from_slice(&sections.to_le_bytes());
        header[52..54].copy_from_slice(&(HEADER as u16).to_le_bytes());
        header[58..60].copy_from_slice(&(SECTION_HEADER as u16).to_le_bytes());
        header[60..62].copy_from_slice(&count.to_le_bytes());
        header[62..].copy_from_slice(&names.to_le_bytes());
    }
}

/// The lower and the upper half of a number.
fn halves(number: u64) -> [u32; 2] {
    [number as u32, (number >> 32) as u32]
}
