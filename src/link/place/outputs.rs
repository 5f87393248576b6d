//! Gathers the output sections.
//!
//! In: the live sections, pools of merged pieces, and synthetic sections with their sizes. Out: output sections in file
//! order, with the offset of each part.

use super::merge::Pools;
use super::rank::{self, Rank, Region};
use super::unique::is_unique;
use crate::diag::Sink;
use crate::link::ids::{FileId, OutputId, PoolId, SectionId};
use crate::link::messages;
use crate::link::model::program::Program;
use crate::link::model::section::{Flags, Role};
use crate::link::model::segment::SegmentKind;
use crate::link::model::symbol::{Kind, Place};
use crate::link::options::Options;
use crate::link::resolve::definitions::Common;
use crate::link::resolve::resolved::Resolved;
use index_vec::{IndexSlice, IndexVec};
use rustc_hash::{FxHashMap, FxHashSet};

/// An output section.
pub(crate) struct Output<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) role: Role,
    pub(crate) flags: Flags,
    pub(crate) align: u64,
    pub(crate) entry_size: u64,
    pub(crate) rank: Rank,
    pub(crate) content: Content,
    pub(crate) size: u64,
    /// The kind of program header that covers this section alone.
    pub(crate) segment: Option<SegmentKind>,
}

impl Output<'_> {
    pub(crate) fn has(&self, flags: Flags) -> bool {
        self.flags.contains(flags)
    }

    /// Whether it occupies space in the file.
    pub(crate) fn has_bytes(&self) -> bool {
        self.role != Role::Zeros
    }
}

/// The contents of an output section.
pub(crate) enum Content {
    /// Parts, in offset order.
    Parts(Vec<(Part, u64)>),
    /// A synthetic section, by number.
    Synthetic(usize),
    /// The relocations of another output section, which the program keeps.
    Relocations(OutputId),
}

/// A part of an output section.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Section(SectionId),
    Pool(PoolId),
    /// All common symbols.
    Commons,
}

/// The output sections, and the location of each input.
pub(crate) struct Outputs<'a> {
    pub(crate) list: IndexVec<OutputId, Output<'a>>,
    /// The output section of each input section, and its offset there.
    placed: IndexVec<SectionId, Option<(OutputId, u64)>>,
    /// The same for pools.
    pools: IndexVec<PoolId, Option<(OutputId, u64)>>,
    /// The location of the common symbols.
    pub(crate) commons: Option<(OutputId, u64)>,
}

impl Outputs<'_> {
    /// The location of a section that was not merged.
    pub(crate) fn section(&self, id: SectionId) -> Option<(OutputId, u64)> {
        self.placed[id]
    }

    /// The output section that contains a section, whole or merged.
    pub(crate) fn holder(&self, pools: &Pools<'_>, id: SectionId) -> Option<OutputId> {
        let placed = self.placed[id].or_else(|| self.pool(pools.of(id)?));
        placed.map(|(output, _)| output)
    }

    pub(crate) fn pool(&self, id: PoolId) -> Option<(OutputId, u64)> {
        self.pools[id]
    }

    /// The section that a program header of this kind covers.
    pub(crate) fn leading_to(&self, kind: SegmentKind) -> Option<OutputId> {
        self.list.position(|output| output.segment == Some(kind))
    }
}

/// Collects parts, adds synthetic sections, and sorts everything.
pub(crate) fn gather<'a>(
    resolved: Resolved<'a, '_>,
    live: &IndexSlice<SectionId, [bool]>,
    pools: &Pools<'a>,
    made: Vec<Output<'a>>,
    sink: &mut Sink,
) -> Outputs<'a> {
    let (program, commons) = (resolved.program, resolved.definitions.commons.as_slice());
    let options = resolved.options;
    let mut gathering =
        Gathering { program, pools, options, list: Vec::new(), by_name: FxHashMap::default() };
    for id in program.sections().filter(|id| live[*id]) {
        gathering.section(id, sink);
    }
    if !commons.is_empty() {
        let output = gathering.output(b".bss", Role::Zeros, Flags::LOADED | Flags::WRITABLE, 0);
        gathering.add(output, Part::Commons);
    }
    let mut list = gathering.list;
    list.extend(made);
    let mut outputs = Outputs {
        placed: program.by_section(None),
        pools: IndexVec::from_vec(vec![None; pools.list.len()]),
        commons: None,
        list: IndexVec::from_vec(list),
    };
    for output in &mut outputs.list {
        // Its flags are final only now.
        output.rank = rank::rank(output.name, output.role, output.flags);
        if !output.has_bytes() && !output.has(Flags::THREAD_LOCAL) && output.rank.region != Region::Data {
            // Zeros in the middle of a segment take space in the file.
            output.role = Role::Bytes;
        }
        sort_by_priority(program, output);
        measure(program, pools, commons, output);
    }
    let named = named(program, &outputs.list);
    outputs.list.retain(|output| output.size > 0 || is_named(&named, output));
    outputs.list.as_raw_slice_mut().sort_by_key(|output| output.rank);
    place_parts(&mut outputs);
    outputs
}

struct Gathering<'a, 'b> {
    program: &'b Program<'a>,
    pools: &'b Pools<'a>,
    options: &'b Options,
    list: Vec<Output<'a>>,
    by_name: FxHashMap<&'a [u8], usize>,
}

impl<'a> Gathering<'a, '_> {
    fn section(&mut self, id: SectionId, sink: &mut Sink) {
        let section = self.program.section(id);
        if section.role == Role::Unwind {
            // Its records are selected one by one.
            return;
        }
        if section.has(Flags::WRITABLE | Flags::CODE | Flags::LOADED) {
            let error = messages::error("writable-code", "section is both writable and executable");
            sink.push(error.at(self.program.place(id, 0), ""));
            return;
        }
        let part = match self.pools.of(id) {
            // A pool is represented by its first section.
            Some(pool) if self.pools.list[pool].sections[0] != id => return,
            Some(pool) => Part::Pool(pool),
            None => Part::Section(id),
        };
        let name = match (section.has(Flags::REVERSED), section.role) {
            (true, Role::Init) => b".init_array",
            (true, _) => b".fini_array",
            _ => rank::text_prefix(section.name)
                .filter(|_| self.options.keep_text_prefix)
                .unwrap_or_else(|| rank::output_name(section.name)),
        };
        // Old compilers emit .init_array as plain data.
        let role = match name {
            b".init_array" => Role::Init,
            b".fini_array" => Role::Fini,
            _ => section.role,
        };
        let kept = Flags::LOADED
            | Flags::WRITABLE
            | Flags::CODE
            | Flags::THREAD_LOCAL
            | Flags::MERGE
            | Flags::STRINGS;
        let flags = section.flags & kept;
        let output = match matches!(part, Part::Section(_)) && is_unique(self.options, section) {
            true => self.new_output(section.name, role, flags, section.entry_size),
            false => self.output(name, role, flags, section.entry_size),
        };
        self.add(output, part);
    }

    /// The output section of this name, updated for one more part.
    fn output(&mut self, name: &'a [u8], role: Role, flags: Flags, entry_size: u64) -> usize {
        let merged = Flags::MERGE | Flags::STRINGS;
        if let Some(index) = self.by_name.get(name) {
            let output = &mut self.list[*index];
            if output.entry_size != entry_size || output.flags & merged != flags & merged {
                output.entry_size = 0;
                output.flags -= merged;
            }
            output.flags |= flags - merged;
            if output.role != role && (!output.has_bytes() || role == Role::Zeros) {
                output.role = Role::Bytes;
            }
            return *index;
        }
        self.by_name.insert(name, self.list.len());
        self.new_output(name, role, flags, entry_size)
    }

    fn new_output(&mut self, name: &'a [u8], role: Role, flags: Flags, entry_size: u64) -> usize {
        let content = Content::Parts(Vec::new());
        let rank = Rank { region: Region::None, place: 0 };
        self.list.push(Output {
            name,
            role,
            flags,
            align: 1,
            entry_size,
            rank,
            content,
            size: 0,
            segment: None,
        });
        self.list.len() - 1
    }

    fn add(&mut self, output: usize, part: Part) {
        if let Content::Parts(parts) = &mut self.list[output].content {
            parts.push((part, 0));
        }
    }
}

/// `.init_array.00101` runs before `.init_array.00102`, and both before `.init_array`; `.ctors` counts down from 65535.
fn sort_by_priority(program: &Program<'_>, output: &mut Output<'_>) {
    if !matches!(output.role, Role::Init | Role::Fini) {
        return;
    }
    let Content::Parts(parts) = &mut output.content else { return };
    parts.sort_by_key(|(part, _)| {
        let Part::Section(id) = part else { return u32::MAX };
        let section = program.section(*id);
        let suffix = section.name.rsplit(|byte| *byte == b'.').next();
        let number = suffix.and_then(|text| std::str::from_utf8(text).ok()?.parse::<u32>().ok());
        match number {
            Some(number) if section.has(Flags::REVERSED) => 65535u32.saturating_sub(number),
            Some(number) => number,
            None => u32::MAX,
        }
    });
}

/// Assigns an offset to each part.
fn measure(program: &Program<'_>, pools: &Pools<'_>, commons: &[Common], output: &mut Output<'_>) {
    let Content::Parts(parts) = &mut output.content else { return };
    for (part, offset) in parts {
        let (size, align) = match part {
            Part::Section(id) => (program.section(*id).size, program.section(*id).align),
            Part::Pool(id) => (pools.list[*id].size, pools.list[*id].align),
            Part::Commons => {
                (commons_size(commons), commons.iter().map(|common| common.align).max().unwrap_or(1))
            }
        };
        *offset = output.size.next_multiple_of(align);
        output.size = offset.saturating_add(size);
        output.align = output.align.max(align);
    }
}

/// Common symbols and their offsets from the first one.
pub(crate) fn common_offsets(commons: &[Common]) -> impl Iterator<Item = (&Common, u64)> {
    let mut end = 0u64;
    commons.iter().map(move |common| {
        let offset = end.next_multiple_of(common.align);
        end = offset.saturating_add(common.size);
        (common, offset)
    })
}

fn commons_size(commons: &[Common]) -> u64 {
    common_offsets(commons).last().map_or(0, |(common, offset)| offset.saturating_add(common.size))
}

/// Sections that contain symbols, in files with parts in empty output sections.
fn named(program: &Program<'_>, outputs: &IndexSlice<OutputId, [Output<'_>]>) -> FxHashSet<SectionId> {
    let empty = outputs.iter().filter(|output| output.size == 0);
    let files: FxHashSet<FileId> = empty.flat_map(sections_of).map(|id| program.owner(id)).collect();
    let mut named = FxHashSet::default();
    for file in files {
        for symbol in &program.object(file).symbols.list {
            if let (Place::Section(index), true) = (symbol.place, symbol.kind != Kind::Section) {
                named.insert(program.section_id(file, index));
            }
        }
    }
    named
}

/// Whether an output section contains a symbol.
fn is_named(named: &FxHashSet<SectionId>, output: &Output<'_>) -> bool {
    sections_of(output).any(|id| named.contains(&id))
}

/// The parts that are whole input sections.
fn sections_of(output: &Output<'_>) -> impl Iterator<Item = SectionId> {
    let parts = match &output.content {
        Content::Parts(parts) => parts.as_slice(),
        Content::Synthetic(_) | Content::Relocations(_) => &[],
    };
    parts.iter().filter_map(|(part, _)| match part {
        Part::Section(id) => Some(*id),
        Part::Pool(_) | Part::Commons => None,
    })
}

fn place_parts(outputs: &mut Outputs<'_>) {
    for (index, output) in outputs.list.iter_enumerated() {
        let Content::Parts(parts) = &output.content else { continue };
        for (part, offset) in parts {
            let place = Some((index, *offset));
            match part {
                Part::Section(id) => outputs.placed[*id] = place,
                Part::Pool(id) => outputs.pools[*id] = place,
                Part::Commons => outputs.commons = place,
            }
        }
    }
}
