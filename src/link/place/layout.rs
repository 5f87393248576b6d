//! Assigns addresses and file offsets.
//!
//! In: output sections in order. Out: their addresses and offsets, and the segments. Sections of one region share a
//! segment; each region starts on a new page, so that no page needs two sets of permissions (gABI, program header).

use super::outputs::{Output, Outputs};
use super::rank::Region;
use crate::link::ids::OutputId;
use crate::link::image::{FILE_HEADER, SECTION_HEADER, SEGMENT_HEADER};
use crate::link::messages;
use crate::link::model::section::{Flags, Role};
use crate::link::model::segment::{Access, Segment, SegmentKind};
use crate::link::options::{Options, Packing};
use index_vec::{IndexSlice, IndexVec};
use std::ops::Range;

/// All output sections, in order.
type List<'a> = IndexSlice<OutputId, [Output<'a>]>;

/// The page size in bytes, for RELRO and file offsets.
const PAGE: u64 = 4096;

/// The default base address of programs that are not position-independent, as in other linkers.
const USUAL_BASE: u64 = 0x40_0000;

/// The end of the user address space: 47 bits.
const MOST_ADDRESSES: u64 = 1 << 47;

/// The most bytes of padding and file-backed zeros in a file.
const MOST_EMPTY: u64 = 1 << 30;

/// The largest output file.
const LARGEST_FILE: u64 = 1 << 34;

/// A segment and its contents.
struct Planned {
    segment: Segment,
    /// Its output sections.
    outputs: Range<OutputId>,
    /// Whether it includes the file's headers.
    with_header: bool,
}

/// Where everything is.
pub(crate) struct Layout {
    pub(crate) addresses: IndexVec<OutputId, u64>,
    /// The file offset of each output section.
    pub(crate) offsets: IndexVec<OutputId, u64>,
    pub(crate) segments: Vec<Segment>,
    /// The address of the file's first byte.
    pub(crate) base: u64,
    /// The file offset of the section headers, which end the file.
    pub(crate) section_headers: u64,
    pub(crate) file_size: u64,
}

impl Layout {
    /// The section with this address and size, for messages.
    fn named(&self, list: &List<'_>, is_it: impl Fn(u64, u64) -> bool) -> String {
        let mut loaded = list.iter_enumerated().filter(|(_, output)| output.has(Flags::LOADED));
        let found = loaded.find(|(id, output)| is_it(self.addresses[*id], output.size));
        found.map_or("the header".into(), |(_, output)| format!("section `{}`", messages::shown(output.name)))
    }

    pub(crate) fn address(&self, id: OutputId) -> u64 {
        self.addresses[id]
    }

    /// The segment of a kind that occurs at most once.
    pub(crate) fn segment(&self, kind: SegmentKind) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.kind == kind)
    }
}

/// Lays everything out. The error is a code and a message, about what is too large or which sections overlap. `held` is the
/// number of bytes that objects and synthetic sections contribute.
pub(crate) fn layout(
    outputs: &Outputs<'_>,
    held: u64,
    exec_stack: bool,
    options: &Options,
) -> Result<Layout, (&'static str, String)> {
    let too_large = |text: &str| Err(("too-large", text.to_owned()));
    let list = outputs.list.as_slice();
    let mut segments = segments(outputs, exec_stack, options);
    let mut layout = Layout {
        addresses: IndexVec::with_capacity(list.len()),
        offsets: IndexVec::with_capacity(list.len()),
        segments: Vec::new(),
        base: options.image_base.unwrap_or(if options.pie { 0 } else { USUAL_BASE }),
        section_headers: 0,
        file_size: 0,
    };
    let headers = FILE_HEADER + SEGMENT_HEADER * segments.len() as u64;
    let mut offset = headers;
    let mut address = layout.base + offset;
    // Thread-local zeros take no space in the image, but have a sequence of addresses of their own.
    let mut zeros = address;
    let mut region = first_region(options);
    for (index, output) in list.iter_enumerated() {
        if !output.has(Flags::LOADED) {
            offset = offset.next_multiple_of(output.align);
            layout.addresses.push(0);
            layout.offsets.push(offset);
            offset += if output.has_bytes() { output.size } else { 0 };
            continue;
        }
        let here = region_of(output, options);
        let own = own_start(output, options);
        if here != region || own.is_some() {
            region = here;
            offset = offset.next_multiple_of(PAGE);
            let align = load_align(list, here, options);
            match own {
                // Files are mapped in whole pages.
                Some(own) => {
                    address = own;
                    offset += own % PAGE;
                }
                None => address = address.next_multiple_of(align) + offset % align,
            }
            zeros = if own.is_some() { address } else { zeros };
        }
        let is_zeros = output.has(Flags::THREAD_LOCAL) && !output.has_bytes();
        let start = if is_zeros { zeros.max(address) } else { address };
        let aligned = start.next_multiple_of(alignment(list, index));
        if output.has_bytes() {
            offset += aligned - address;
        }
        layout.addresses.push(aligned);
        layout.offsets.push(offset);
        if output.size >= MOST_ADDRESSES || aligned >= MOST_ADDRESSES {
            return too_large("the program exceeds the address space");
        }
        if is_zeros {
            zeros = aligned + output.size;
        } else {
            address = aligned + output.size;
        }
        offset += if output.has_bytes() { output.size } else { 0 };
        if offset > LARGEST_FILE {
            return too_large("the program would exceed 16 GiB");
        }
    }
    if offset > held.saturating_add(MOST_EMPTY) {
        return too_large("the program would contain more than 1 GiB of padding");
    }
    layout.section_headers = offset.next_multiple_of(8);
    layout.file_size = layout.section_headers + SECTION_HEADER * (list.len() as u64 + 1);
    // The first segment starts with the headers.
    let first = &mut segments[0].segment;
    (first.address, first.file_size, first.memory_size) = (layout.base, headers, headers);
    for planned in segments {
        let segment = planned.placed(list, &layout, options);
        layout.segments.push(segment);
    }
    if layout.file_size > LARGEST_FILE {
        return too_large("the program would exceed 16 GiB");
    }
    let loads = layout.segments.iter().take_while(|segment| segment.kind == SegmentKind::Load).count();
    layout.segments[..loads].sort_by_key(|segment| segment.address);
    for pair in layout.segments[..loads].windows(2) {
        clash(&pair[0], &pair[1], &layout, list)?;
    }
    Ok(layout)
}

/// Checks that two segments, the second at the higher address, leave each other alone.
fn clash(
    first: &Segment,
    second: &Segment,
    layout: &Layout,
    list: &List<'_>,
) -> Result<(), (&'static str, String)> {
    let (end, next) = (first.address.saturating_add(first.memory_size), second.address);
    let before = || layout.named(list, |address, size| address.saturating_add(size) == end);
    let behind = || layout.named(list, |address, _| address == next);
    if end > next {
        let text = format!("{} up to {end:#x} overlaps {} at {next:#x}", before(), behind());
        return Err(("overlap", text));
    }
    // A page is mapped once: from the place in the file and with the permissions that the second segment has.
    let is_empty = first.memory_size == 0 || second.memory_size == 0;
    let is_one_file = first.offset.wrapping_sub(first.address) == second.offset.wrapping_sub(next);
    if !is_empty && !is_one_file && (end - 1) / PAGE == next / PAGE {
        let page = next / PAGE * PAGE;
        return Err(("overlap", format!("{} and {} are both on the page at {page:#x}", before(), behind())));
    }
    Ok(())
}

/// The address of an output section, if the command line sets it.
fn own_start(output: &Output<'_>, options: &Options) -> Option<u64> {
    let mut starts = options.section_starts.iter().rev();
    starts.find(|(name, _)| name.as_bytes() == output.name).map(|(_, start)| *start)
}

/// The region of an output section; without RELRO, its sections are ordinary data.
fn region_of(output: &Output<'_>, options: &Options) -> Region {
    match (options.packing, output.rank.region) {
        (_, Region::None) => Region::None,
        (Packing::All, _) | (Packing::Code, Region::ReadOnly) => Region::Code,
        (_, Region::RelRo) if !options.relro => Region::Data,
        (_, region) => region,
    }
}

/// The region that contains the file's headers.
fn first_region(options: &Options) -> Region {
    if options.packing == Packing::Separate { Region::ReadOnly } else { Region::Code }
}

/// The alignment of a region's segment: the page size, or that of its strictest section, which a loader must respect when
/// it chooses an address for a position-independent program.
fn load_align(list: &List<'_>, region: Region, options: &Options) -> u64 {
    let own = list.iter().filter(|output| region_of(output, options) == region);
    own.map(|output| output.align).max().unwrap_or(1).max(options.max_page_size)
}

/// The first thread-local section has the alignment of the whole segment.
fn alignment(list: &List<'_>, index: OutputId) -> u64 {
    let is_tls = |output: &Output<'_>| output.has(Flags::THREAD_LOCAL);
    if is_tls(&list[index]) && (index == 0 || !is_tls(&list[index - 1])) {
        let all = list[index..].iter().take_while(|output| is_tls(output));
        return all.map(|output| output.align).max().unwrap_or(1);
    }
    list[index].align
}

/// The segments, before they are placed.
fn segments(outputs: &Outputs<'_>, exec_stack: bool, options: &Options) -> Vec<Planned> {
    let list = outputs.list.as_slice();
    let mut segments = Vec::new();
    let mut add = |kind: SegmentKind, access: Access, outputs: Range<OutputId>, align: u64| {
        let segment = Segment { kind, access, offset: 0, address: 0, file_size: 0, memory_size: 0, align };
        segments.push(Planned { segment, outputs, with_header: false });
    };
    let (r, w, x) = (Access::READ, Access::WRITE, Access::EXECUTE);
    let code = if options.packing == Packing::All { r | w | x } else { r | x };
    let regions =
        [(Region::ReadOnly, r), (Region::Code, code), (Region::RelRo, r | w), (Region::Data, r | w)];
    for (region, access) in regions {
        let mut rest = first_run(list, |output| region_of(output, options) == region);
        let mut has_headers = region == first_region(options);
        while !rest.is_empty() || has_headers {
            // A section with a fixed address starts a new segment.
            let first = usize::from(!has_headers);
            let rows = list[rest.clone()].iter().skip(first);
            let length = rows.take_while(|output| own_start(output, options).is_none()).count();
            let length = if rest.is_empty() { 0 } else { first + length };
            let (start, end) = (rest.start, rest.start + length);
            add(SegmentKind::Load, access, start..end, load_align(list, region, options));
            rest = end..rest.end;
            has_headers = false;
        }
    }
    let one = |kind| outputs.leading_to(kind).map(|id| id..id + 1);
    if let Some(range) = one(SegmentKind::Dynamic) {
        add(SegmentKind::Dynamic, r | w, range, 8);
    }
    let mut start = OutputId::from_raw(0);
    let is_note = |output: &Output<'_>| output.role == Role::Note && output.has(Flags::LOADED);
    while let Some(first) = list[start..].iter().position(is_note).map(|at| start + at) {
        let same = |output: &&Output<'_>| is_note(output) && output.align == list[first].align;
        start = first + list[first..].iter().take_while(same).count();
        add(SegmentKind::Note, r, first..start, list[first].align);
    }
    let tls = first_run(list, |output| output.has(Flags::THREAD_LOCAL));
    if !tls.is_empty() {
        let align = alignment(list, tls.start);
        add(SegmentKind::ThreadLocal, r, tls, align);
    }
    if let Some(range) = one(SegmentKind::Property) {
        add(SegmentKind::Property, r, range, 8);
    }
    if let Some(range) = one(SegmentKind::UnwindIndex) {
        add(SegmentKind::UnwindIndex, r, range, 4);
    }
    let none = OutputId::from_raw(0)..OutputId::from_raw(0);
    add(SegmentKind::Stack, if exec_stack { r | w | x } else { r | w }, none, 16);
    let mut relro = first_run(list, |output| region_of(output, options) == Region::RelRo);
    let apart = list[relro.clone()].iter().skip(1).position(|output| own_start(output, options).is_some());
    if let Some(apart) = apart {
        relro.end = relro.start + apart + 1;
    }
    if !relro.is_empty() {
        add(SegmentKind::Relro, r, relro, 1);
    }
    segments[0].with_header = true;
    segments
}

/// The first run of sections that satisfy `is`.
fn first_run(list: &List<'_>, is: impl Fn(&Output<'_>) -> bool) -> Range<OutputId> {
    let none = OutputId::from_raw(0)..OutputId::from_raw(0);
    let Some(start) = list.iter().position(&is).map(OutputId::from_usize) else { return none };
    start..start + list[start..].iter().take_while(|output| is(output)).count()
}

impl Planned {
    /// The segment, with the address range of its sections.
    fn placed(self, list: &List<'_>, layout: &Layout, options: &Options) -> Segment {
        let Planned { mut segment, outputs, with_header } = self;
        if segment.kind == SegmentKind::Stack {
            segment.memory_size = options.stack_size;
            return segment;
        }
        if !with_header {
            (segment.offset, segment.address) =
                (layout.offsets[outputs.start], layout.addresses[outputs.start]);
        }
        let mut file_end = segment.offset + segment.file_size;
        let mut end = segment.address + segment.memory_size;
        for index in (outputs.start.index()..outputs.end.index()).map(OutputId::from_usize) {
            let output = &list[index];
            if output.has_bytes() {
                file_end = file_end.max(layout.offsets[index] + output.size);
            }
            if segment.kind == SegmentKind::ThreadLocal
                || output.has_bytes()
                || !output.has(Flags::THREAD_LOCAL)
            {
                end = end.max(layout.addresses[index] + output.size);
            }
        }
        let is_relro = list[outputs].iter().any(|output| region_of(output, options) == Region::RelRo);
        if is_relro && matches!(segment.kind, SegmentKind::Load | SegmentKind::Relro) {
            // Loaders protect whole pages; the rest of the last page is unused.
            end = end.next_multiple_of(PAGE);
        }
        if segment.kind == SegmentKind::Load
            && !segment.address.wrapping_sub(segment.offset).is_multiple_of(segment.align)
        {
            // The fixed base address is less aligned than some section.
            segment.align = options.max_page_size;
        }
        segment.file_size = file_end - segment.offset;
        segment.memory_size = end - segment.address;
        segment
    }
}
