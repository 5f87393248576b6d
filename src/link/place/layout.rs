//! Addresses and places in the file.
//!
//! In: output sections in order. Out: for each its address and offset, and the segments that a loader maps.
//! Sections of one region share a segment; each region starts a page, so that no page has two sets of
//! permissions (gABI, program header).

use crate::link::ids::OutputId;
use crate::link::options::Options;
use crate::link::place::outputs::{Made, Output, Outputs};
use crate::link::place::rank::Region;
use object::elf::{self, ProgramType, SHF_ALLOC, SHF_TLS, SHT_NOTE};
use std::ops::Range;

/// Bytes of a page as far as files are concerned.
const PAGE: u64 = 4096;

/// The address of programs that have a fixed one, as with other linkers.
const USUAL_BASE: u64 = 0x40_0000;

/// Bytes of the ELF header, of a program header, and of a section header.
pub(crate) const HEADER: u64 = 64;
pub(crate) const PROGRAM_HEADER: u64 = 56;
pub(crate) const SECTION_HEADER: u64 = 64;

/// Addresses that a program can have: half of 48 bits.
const MOST_ADDRESSES: u64 = 1 << 47;

/// Bytes of a file between what objects have, and for what they only say the size of.
const MOST_EMPTY: u64 = 1 << 30;

/// The largest file that is made.
const LARGEST_FILE: u64 = 1 << 34;

/// A part of the file as a loader sees it.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) kind: ProgramType,
    pub(crate) flags: u32,
    pub(crate) offset: u64,
    pub(crate) address: u64,
    pub(crate) file_size: u64,
    pub(crate) memory_size: u64,
    pub(crate) align: u64,
    /// The output sections in it.
    outputs: Range<usize>,
    /// Whether the file's headers are in it too.
    with_header: bool,
}

/// Where everything is.
pub(crate) struct Layout {
    /// By output section.
    pub(crate) addresses: Vec<u64>,
    pub(crate) offsets: Vec<u64>,
    pub(crate) segments: Vec<Segment>,
    /// The address of the file's first byte.
    pub(crate) base: u64,
    /// Where section headers start in the file, which they end.
    pub(crate) section_headers: u64,
    pub(crate) file_size: u64,
}

impl Layout {
    pub(crate) fn address(&self, id: OutputId) -> u64 {
        self.addresses[id.index()]
    }

    /// The segment of a kind, of which there is one at most.
    pub(crate) fn segment(&self, kind: ProgramType) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.kind == kind)
    }
}

/// Lays everything out; the error says what is too large. `held` is how many bytes the objects and the linker have
/// for the file.
pub(crate) fn layout(outputs: &Outputs<'_>, held: u64, options: &Options) -> Result<Layout, String> {
    let list = &outputs.list;
    let mut layout = Layout {
        addresses: Vec::with_capacity(list.len()),
        offsets: Vec::with_capacity(list.len()),
        segments: segments(outputs, options),
        base: options.image_base.unwrap_or(if options.pie { 0 } else { USUAL_BASE }),
        section_headers: 0,
        file_size: 0,
    };
    let mut offset = HEADER + PROGRAM_HEADER * layout.segments.len() as u64;
    let mut address = layout.base + offset;
    // Thread-local zeros take no room in the program, and yet follow each other.
    let mut zeros = address;
    let mut region = Region::ReadOnly;
    for (index, output) in list.iter().enumerate() {
        if !output.has(SHF_ALLOC) {
            offset = offset.next_multiple_of(output.align);
            layout.addresses.push(0);
            layout.offsets.push(offset);
            offset += if output.has_bytes() { output.size } else { 0 };
            continue;
        }
        let here = region_of(output, options);
        if here != region {
            region = here;
            offset = offset.next_multiple_of(PAGE);
            address = address.next_multiple_of(options.max_page_size) + offset % options.max_page_size;
        }
        let is_zeros = output.has(SHF_TLS) && !output.has_bytes();
        let start = if is_zeros { zeros.max(address) } else { address };
        let aligned = start.next_multiple_of(alignment(list, index));
        if output.has_bytes() {
            offset += aligned - address;
        }
        layout.addresses.push(aligned);
        layout.offsets.push(offset);
        if output.size >= MOST_ADDRESSES || aligned >= MOST_ADDRESSES {
            return Err("the program needs more addresses than there are".into());
        }
        if is_zeros {
            zeros = aligned + output.size;
        } else {
            address = aligned + output.size;
        }
        offset += if output.has_bytes() { output.size } else { 0 };
        if offset > LARGEST_FILE {
            return Err("the program would have more than 16 GiB".into());
        }
    }
    if offset > held.saturating_add(MOST_EMPTY) {
        return Err("the program's file would have more than 1 GiB of nothing".into());
    }
    layout.section_headers = offset.next_multiple_of(8);
    layout.file_size = layout.section_headers + SECTION_HEADER * (list.len() as u64 + 1);
    // The first segment has the headers, whatever else it has.
    let headers = HEADER + PROGRAM_HEADER * layout.segments.len() as u64;
    let first = &mut layout.segments[0];
    (first.address, first.file_size, first.memory_size) = (layout.base, headers, headers);
    for segment in &mut layout.segments {
        fill(segment, list, &layout.addresses, &layout.offsets, options);
    }
    if layout.file_size > LARGEST_FILE {
        return Err("the program would have more than 16 GiB".into());
    }
    Ok(layout)
}

/// Without relro, what would become read-only is plain data.
fn region_of(output: &Output<'_>, options: &Options) -> Region {
    match output.rank.region {
        Region::RelRo if !options.relro => Region::Data,
        region => region,
    }
}

/// Thread-local storage starts as strictly aligned as anything in it is.
fn alignment(list: &[Output<'_>], index: usize) -> u64 {
    let is_tls = |output: &Output<'_>| output.has(SHF_TLS);
    if is_tls(&list[index]) && (index == 0 || !is_tls(&list[index - 1])) {
        return list[index..]
            .iter()
            .take_while(|output| is_tls(output))
            .map(|output| output.align)
            .max()
            .unwrap_or(1);
    }
    list[index].align
}

/// The segments that there will be, not yet anywhere.
fn segments(outputs: &Outputs<'_>, options: &Options) -> Vec<Segment> {
    let list = &outputs.list;
    let mut segments = Vec::new();
    let mut add = |kind: ProgramType, flags: u32, outputs: Range<usize>, align: u64| {
        let with_header = false;
        segments.push(Segment {
            kind,
            flags,
            offset: 0,
            address: 0,
            file_size: 0,
            memory_size: 0,
            align,
            outputs,
            with_header,
        });
    };
    let (r, w, x) = (elf::PF_R.0, elf::PF_W.0, elf::PF_X.0);
    let regions =
        [(Region::ReadOnly, r), (Region::Code, r | x), (Region::RelRo, r | w), (Region::Data, r | w)];
    for (region, flags) in regions {
        let range = run(list, |output| region_of(output, options) == region);
        if !range.is_empty() || region == Region::ReadOnly {
            add(elf::PT_LOAD, flags, range, options.max_page_size);
        }
    }
    let one = |made: Made| outputs.made(made).map(|id| id.index()..id.index() + 1);
    if let Some(range) = one(Made::Dynamic) {
        add(elf::PT_DYNAMIC, r | w, range, 8);
    }
    let mut start = 0;
    let is_note = |output: &Output<'_>| output.kind == SHT_NOTE && output.has(SHF_ALLOC);
    while let Some(first) = list[start..].iter().position(is_note).map(|at| start + at) {
        let same = |output: &&Output<'_>| is_note(output) && output.align == list[first].align;
        start = first + list[first..].iter().take_while(same).count();
        add(elf::PT_NOTE, r, first..start, list[first].align);
    }
    let tls = run(list, |output| output.has(SHF_TLS));
    if !tls.is_empty() {
        let align = alignment(list, tls.start);
        add(elf::PT_TLS, r, tls, align);
    }
    if let Some(range) = one(Made::Property) {
        add(elf::PT_GNU_PROPERTY, r, range, 8);
    }
    if let Some(range) = one(Made::EhFrameHdr) {
        add(elf::PT_GNU_EH_FRAME, r, range, 4);
    }
    add(elf::PT_GNU_STACK, if options.exec_stack { r | w | x } else { r | w }, 0..0, 16);
    let relro = run(list, |output| region_of(output, options) == Region::RelRo);
    if !relro.is_empty() {
        add(elf::PT_GNU_RELRO, r, relro, 1);
    }
    segments[0].with_header = true;
    segments
}

/// The first run of sections of a kind.
fn run(list: &[Output<'_>], is: impl Fn(&Output<'_>) -> bool) -> Range<usize> {
    let Some(start) = list.iter().position(&is) else { return 0..0 };
    start..start + list[start..].iter().take_while(|output| is(output)).count()
}

/// Puts a segment where its sections are.
fn fill(segment: &mut Segment, list: &[Output<'_>], addresses: &[u64], offsets: &[u64], options: &Options) {
    if segment.kind == elf::PT_GNU_STACK {
        segment.memory_size = options.stack_size;
        return;
    }
    if !segment.with_header {
        (segment.offset, segment.address) =
            (offsets[segment.outputs.start], addresses[segment.outputs.start]);
    }
    let mut file_end = segment.offset + segment.file_size;
    let mut end = segment.address + segment.memory_size;
    for index in segment.outputs.clone() {
        let output = &list[index];
        if output.has_bytes() {
            file_end = file_end.max(offsets[index] + output.size);
        }
        if segment.kind == elf::PT_TLS || output.has_bytes() || !output.has(SHF_TLS) {
            end = end.max(addresses[index] + output.size);
        }
    }
    if segment.outputs.clone().any(|index| region_of(&list[index], options) == Region::RelRo)
        && matches!(segment.kind, elf::PT_LOAD | elf::PT_GNU_RELRO)
    {
        // A loader protects whole pages; the rest of the last one is empty.
        end = end.next_multiple_of(PAGE);
    }
    segment.file_size = file_end - segment.offset;
    segment.memory_size = end - segment.address;
}
