//! The bytes of the program.
//!
//! In: all addresses and contents. Out: the file: headers and notes in the first page, then the sections, with the section
//! names at the end (asmb.go and asmbElf in cmd/link/internal/ld).

use super::align;
use super::data_layout::{Layout, PAGE, Section, SectionId};
use super::dwarf;
use super::fips::{self, Fips};
use super::options::Options;
use super::pclntab::Pclntab;
use super::refusal::{Refusal, refuse};
use super::relocate::Relocator;
use super::symbols::Sym;
use super::symtab;
use super::text_layout::Text;
use crate::goobj::format::abi;
use crate::link::ids::OutputId;
use crate::link::image::{
    FILE_HEADER, FileHeader, FileKind, Marks, SECTION_HEADER, SEGMENT_HEADER, SYMBOL, SectionHeader,
    file_header, section_header, segment_header,
};
use crate::link::model::section::{Flags, Role};
use crate::link::model::segment::{Access, Segment, SegmentKind};
use std::ops::Range;

/// The address of the page of headers.
const BASE: u64 = 0x400000;

/// The padding between functions: breakpoints.
const BREAKPOINT: u8 = 0xcc;

/// The number of symbols that a thread writes at a time.
const BATCH: usize = 2000;

/// Everything that is written.
pub(crate) struct Program<'l, 'a> {
    pub(crate) relocator: Relocator<'l, 'a>,
    pub(crate) text: &'l Text,
    pub(crate) pclntab: &'l Pclntab,
    /// The parts of the pc tables' section.
    pub(crate) parts: &'l [Sym; 9],
    pub(crate) fips: &'l Fips,
}

/// A section as its header describes it.
struct Described {
    name: &'static str,
    header: SectionHeader,
}

/// The start of the file, up to the end of what is loaded, without headers.
pub(crate) fn loaded(program: &Program<'_, '_>) -> Result<Vec<u8>, Refusal> {
    let last = &program.relocator.layout.segments[2];
    let mut image = vec![0; (last.offset + last.file_size) as usize];
    contents(program, &mut image)?;
    hash(program, &mut image);
    Ok(image)
}

/// What is known of the file before its contents: the notes, and the sections that are loaded.
pub(crate) struct Start {
    notes: Vec<Note>,
    sections: Vec<Described>,
}

/// Plans the start of the file.
pub(crate) fn start(layout: &Layout, options: &Options) -> Result<Start, Refusal> {
    let notes = notes(options)?;
    let mut sections: Vec<Described> = notes.iter().map(Note::described).collect();
    sections.extend(layout.sections.iter().map(|section| described(layout, section)));
    // Empty sections come before others at the same address.
    sections.sort_by_key(|section| (section.header.address, section.header.size));
    Ok(Start { notes, sections })
}

/// Writes the rest of the program. Returns its bytes, and how many of them are the symbol table and its names.
pub(crate) fn write(
    program: &Program<'_, '_>,
    Start { notes, mut sections }: Start,
    debug: &[dwarf::Section],
    table: Option<symtab::Table>,
    mut image: Vec<u8>,
) -> Result<(Vec<u8>, [usize; 2]), Refusal> {
    let layout = program.relocator.layout;
    let mut end = align::up(image.len() as u64, PAGE);
    let debug_at = end as usize;
    for section in debug {
        let size = section.bytes.len() as u64;
        let marks = if section.is_compressed { Marks::COMPRESSED } else { Marks::empty() };
        let header = SectionHeader { marks, size, ..unloaded(Role::Bytes, end) };
        sections.push(Described { name: section.name, header });
        end += size;
    }
    end = align::up(end, 8);
    let table_at = end as usize;
    let has_table = table.is_some();
    let table = table.unwrap_or_default();
    if has_table {
        let header = SectionHeader {
            size: table.entries.len() as u64,
            link: Some(OutputId::from_usize(sections.len() + 1)),
            info: table.locals,
            align: 8,
            entry_size: SYMBOL,
            ..unloaded(Role::Symbols, end)
        };
        end += header.size;
        sections.push(Described { name: ".symtab", header });
        let header = SectionHeader { size: table.names.len() as u64, ..unloaded(Role::Strings, end) };
        end += header.size;
        sections.push(Described { name: ".strtab", header });
    }
    let mut names = vec![0];
    for section in &mut sections {
        section.header.name = names.len() as u32;
        names.extend([section.name.as_bytes(), b"\0"].concat());
    }
    let name = names.len() as u32;
    names.extend(b".shstrtab\0");
    let strings = SectionHeader { name, size: names.len() as u64, ..unloaded(Role::Strings, end) };
    sections.push(Described { name: ".shstrtab", header: strings });

    image.reserve_exact(end as usize + names.len() - image.len());
    image.resize(debug_at, 0);
    debug.iter().for_each(|section| image.extend(&section.bytes));
    image.resize(table_at, 0);
    for part in [&table.entries, &table.names, &names] {
        image.extend(part);
    }
    for note in &notes {
        image[note.offset as usize..][..note.bytes.len()].copy_from_slice(&note.bytes);
    }
    headers(program, &segments(layout, &notes), &sections, &mut image)?;
    Ok((image, [table.entries.len(), table.names.len()]))
}

/// The header of an unloaded section, with a size of 0.
fn unloaded(role: Role, offset: u64) -> SectionHeader {
    SectionHeader {
        name: 0,
        role,
        flags: Flags::empty(),
        marks: Marks::empty(),
        address: 0,
        offset,
        size: 0,
        link: None,
        info: 0,
        align: 1,
        entry_size: 0,
    }
}

/// The symbol table, which needs the section numbers.
pub(crate) fn symbol_table(program: &Program<'_, '_>, start: &Start) -> symtab::Table {
    let sections = &start.sections;
    let Relocator { symbols, state, layout, .. } = program.relocator;
    let number_of = |name| sections.iter().position(|section| section.name == name).unwrap_or(0);
    let numbers: Vec<_> =
        layout.sections.iter().map(|section| OutputId::from_usize(number_of(section.name))).collect();
    let number = |id| numbers[id as usize];
    let sizes = &program.pclntab.parts;
    let length = |range: &Range<u64>| range.end - range.start;
    let sizes = [0, 0, 0, 0, 0, 0, 0, length(&sizes.funcdata), length(&sizes.findfunctab)];
    let pc_tables = std::array::from_fn(|part| (program.parts[part], sizes[part]));
    let functions = &program.text.functions;
    let pclntab = program.pclntab;
    symtab::Input { symbols, state, layout, functions, pclntab, pc_tables, number: &number }.table()
}

/// A note in the page of headers.
struct Note {
    name: &'static str,
    bytes: Vec<u8>,
    offset: u64,
}

impl Note {
    /// A note by this owner, padded to four bytes.
    fn new(section: &'static str, owner: &[u8; 4], kind: u32, contents: &[u8]) -> Self {
        let mut bytes: Vec<u8> =
            [4, contents.len() as u32, kind].iter().flat_map(|word| word.to_le_bytes()).collect();
        bytes.extend(owner);
        bytes.extend(contents);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        Self { name: section, bytes, offset: 0 }
    }

    fn described(&self) -> Described {
        Described {
            name: self.name,
            header: SectionHeader {
                name: 0,
                role: Role::Note,
                flags: Flags::LOADED,
                marks: Marks::empty(),
                address: BASE + self.offset,
                offset: self.offset,
                size: self.bytes.len() as u64,
                link: None,
                info: 0,
                align: 4,
                entry_size: 0,
            },
        }
    }
}

/// The notes, placed from the end of the header page downwards.
fn notes(options: &Options) -> Result<Vec<Note>, Refusal> {
    let mut notes = Vec::new();
    if let Some(id) = gnu_id(options)? {
        notes.push(Note::new(".note.gnu.build-id", b"GNU\0", 3, &id));
    }
    if !options.build_id.is_empty() {
        notes.push(Note::new(".note.go.buildid", b"Go\0\0", 4, options.build_id.as_bytes()));
    }
    let mut end = PAGE;
    for note in &mut notes {
        end = end.saturating_sub(note.bytes.len() as u64);
        note.offset = end;
    }
    Ok(notes)
}

/// The contents of the GNU note: a truncated hash of the build id, with one byte inverted so that it is not the hash itself
/// (cmd/internal/hash), or the value of `-B`.
fn gnu_id(options: &Options) -> Result<Option<Vec<u8>>, Refusal> {
    match options.gnu_id.as_str() {
        "none" => Ok(None),
        "" if options.build_id.is_empty() => Ok(None),
        "" | "gobuildid" if !options.build_id.is_empty() => {
            let mut hash = hmac_sha256::Hash::hash(options.build_id.as_bytes()).to_vec();
            hash[0] ^= 0xff;
            hash.truncate(20);
            Ok(Some(hash))
        }
        given => {
            let digits = given.strip_prefix("0x").unwrap_or_default();
            let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
            let is_right = given.starts_with("0x")
                && digits.len() % 2 == 0
                && digits.len() <= 64
                && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            match digits.as_bytes().chunks_exact(2).map(byte).collect::<Option<Vec<u8>>>() {
                Some(bytes) if is_right => Ok(Some(bytes)),
                _ => refuse!("`-B {given}` is not a number of at most 64 hexadecimal digits"),
            }
        }
    }
}

fn described(layout: &Layout, section: &Section) -> Described {
    let extra = match section.segment {
        0 => Flags::CODE,
        1 => Flags::empty(),
        _ => Flags::WRITABLE,
    };
    let segment = &layout.segments[section.segment];
    Described {
        name: section.name,
        header: SectionHeader {
            name: 0,
            // Sections past the file-backed part of the segment are zeros, including an empty one at its end.
            role: match section.address < segment.address + segment.file_size {
                true => Role::Bytes,
                false => Role::Zeros,
            },
            flags: Flags::LOADED | extra,
            marks: Marks::empty(),
            address: section.address,
            offset: segment.offset + (section.address - segment.address),
            size: section.size,
            link: None,
            info: 0,
            align: section.align,
            entry_size: 0,
        },
    }
}

/// The segments, as the program headers describe them.
fn segments(layout: &Layout, notes: &[Note]) -> Vec<Segment> {
    let mut segments = vec![Segment {
        kind: SegmentKind::Headers,
        access: Access::READ,
        offset: FILE_HEADER,
        address: BASE + FILE_HEADER,
        file_size: 0,
        memory_size: 0,
        align: PAGE,
    }];
    // The note segment covers only the last note.
    if let Some(note) = notes.last() {
        segments.push(Segment {
            kind: SegmentKind::Note,
            access: Access::READ,
            offset: note.offset,
            address: BASE + note.offset,
            file_size: note.bytes.len() as u64,
            memory_size: note.bytes.len() as u64,
            align: 4,
        });
    }
    let access = [Access::READ | Access::EXECUTE, Access::READ, Access::READ | Access::WRITE];
    for (number, (segment, access)) in layout.segments.iter().zip(access).enumerate() {
        // The first segment includes the page of headers.
        let before = if number == 0 { PAGE } else { 0 };
        segments.push(Segment {
            kind: SegmentKind::Load,
            access,
            offset: segment.offset - before,
            address: segment.address - before,
            file_size: segment.file_size + before,
            memory_size: segment.memory_size + before,
            align: PAGE,
        });
    }
    segments.push(Segment {
        kind: SegmentKind::Stack,
        access: Access::READ | Access::WRITE,
        offset: 0,
        address: 0,
        file_size: 0,
        memory_size: 0,
        align: 8,
    });
    let size = SEGMENT_HEADER * segments.len() as u64;
    (segments[0].file_size, segments[0].memory_size) = (size, size);
    segments
}

/// Writes the headers, which must not overlap the notes.
fn headers(
    program: &Program<'_, '_>,
    segments: &[Segment],
    sections: &[Described],
    image: &mut [u8],
) -> Result<(), Refusal> {
    let Relocator { symbols, layout, .. } = program.relocator;
    let entry = symbols.lookup(b"_rt0_amd64_linux", abi::ABI0).unwrap_or(Sym::NONE);
    let section_headers = FILE_HEADER + SEGMENT_HEADER * segments.len() as u64;
    let header = FileHeader {
        kind: FileKind::Program,
        has_ifuncs: false,
        entry: layout.address(entry),
        section_headers,
        segments: segments.len(),
        sections: sections.len(),
        names: Some(OutputId::from_usize(sections.len() - 1)),
    };
    let mut bytes = file_header(&header).to_vec();
    segments.iter().for_each(|segment| bytes.extend(segment_header(segment)));
    bytes.extend([0; SECTION_HEADER as usize]);
    sections.iter().for_each(|section| bytes.extend(section_header(&section.header)));
    let notes = sections.iter().filter(|section| section.header.role == Role::Note);
    let end = notes.map(|note| note.header.offset).min().unwrap_or(PAGE);
    if bytes.len() as u64 > end {
        return refuse!("the headers do not fit into a page");
    }
    image[..bytes.len()].copy_from_slice(&bytes);
    Ok(())
}

/// Writes all sections.
fn contents(program: &Program<'_, '_>, image: &mut [u8]) -> Result<(), Refusal> {
    let Relocator { symbols, state, layout, .. } = program.relocator;
    let mut rest = image;
    let mut done = 0;
    for section in layout.sections.iter().filter(|section| section.has_bytes()) {
        let start = layout.offset(section.address);
        let (bytes, after) = std::mem::take(&mut rest)[start - done..].split_at_mut(section.size as usize);
        (rest, done) = (after, start + section.size as usize);
        match section.id {
            SectionId::Text => {
                bytes.fill(BREAKPOINT);
                batch(&program.relocator, section.address, &program.text.functions, bytes)?;
            }
            SectionId::Pclntab => {
                let offset_of = |sym| layout.offset_in_section(sym);
                program.pclntab.write(symbols, state, program.text, &offset_of, bytes)?;
            }
            _ => batch(&program.relocator, section.address, &section.symbols, bytes)?,
        }
    }
    Ok(())
}

/// Writes symbols, in address order, into bytes that start at address `start`.
fn batch(relocator: &Relocator<'_, '_>, start: u64, list: &[Sym], bytes: &mut [u8]) -> Result<(), Refusal> {
    if list.len() > BATCH {
        let (first, second) = list.split_at(list.len() / 2);
        let middle = relocator.layout.address(second[0]);
        let (before, after) = bytes.split_at_mut((middle - start) as usize);
        let (first, second) = rayon::join(
            || batch(relocator, start, first, before),
            || batch(relocator, middle, second, after),
        );
        return first.and(second);
    }
    for sym in list {
        let data = relocator.symbols.data(*sym);
        let at = (relocator.layout.address(*sym) - start) as usize;
        let place = &mut bytes[at..at + data.len()];
        place.copy_from_slice(data);
        relocator.apply(*sym, place)?;
    }
    Ok(())
}

/// Writes the FIPS 140 hash.
fn hash(program: &Program<'_, '_>, image: &mut [u8]) {
    let layout = program.relocator.layout;
    let offset = |sym| layout.offset(layout.address(sym));
    let [a, b, c, d, e, f, g, h] = program.fips.bounds.map(offset);
    fips::write(image, offset(program.fips.info), [a..b, c..d, e..f, g..h]);
}
