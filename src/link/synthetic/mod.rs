//! Synthetic sections: those that the linker generates, such as the GOT, the unwind tables and the symbol table. Each has
//! its own file, which computes its size and writes its bytes.
//!
//! In: what the program needs. Out: each section's size, before layout, and its bytes, once all addresses are known.
//! To add a section, add a file and a line in the list here.

pub(crate) mod build_id;
mod dynamic;
mod dynamic_strings;
mod dynamic_symbols;
mod eh_frame;
mod eh_frame_hdr;
mod got;
mod hash;
pub(crate) mod kept_relocations;
mod package;
mod plt;
mod property;
mod relocations;
mod section_names;
mod symbol_names;
pub(crate) mod symbol_plan;
mod symbols;

use crate::diag::Diagnostic;
use crate::link::ids::OutputId;
use crate::link::model::features::Features;
use crate::link::model::section::{Flags, Role};
use crate::link::model::segment::SegmentKind;
use crate::link::options::Options;
use crate::link::place::addresses::{Addresses, Synthetic};
use crate::link::place::layout::Layout;
use crate::link::place::outputs::{Content, Output, Outputs};
use crate::link::place::{rank, unwind};
use crate::link::resolve::resolved::Resolved;
use crate::link::resolve::scan::Needs;

/// A section that the linker generates.
struct Section {
    name: &'static [u8],
    role: Role,
    flags: Flags,
    align: u64,
    entry_size: u64,
    /// The kind of program header that covers it, if any.
    segment: Option<SegmentKind>,
    /// Its size in bytes; an empty section is omitted.
    size: Size,
    write: Write,
    /// The section that its header links to (gABI, sh_link).
    link: Option<&'static Section>,
    /// Extra information, whose meaning depends on the section (gABI, sh_info).
    info: fn(&Plan<'_, '_>) -> u32,
}

/// When a section's size is known.
#[derive(Clone, Copy)]
enum Size {
    /// Before layout: it is loaded.
    Loaded(fn(&Wanted<'_>) -> u64),
    /// Once all other sections are known: it is an unloaded table at the end of the file.
    Table(fn(&Tables<'_>) -> u64),
}

/// Writes a section, given its address; relocations that do not fit are errors.
type Write = fn(&Plan<'_, '_>, u64, &mut [u8], &mut Vec<Diagnostic>);

/// All synthetic sections; those of equal rank keep this order in the output.
static ALL: [&Section; 16] = [
    &property::SECTION,
    &build_id::SECTION,
    &package::SECTION,
    &dynamic_symbols::SECTION,
    &dynamic_strings::SECTION,
    &hash::SECTION,
    &dynamic::SECTION,
    &relocations::DYNAMIC,
    &relocations::IFUNCS,
    &eh_frame::SECTION,
    &eh_frame_hdr::SECTION,
    &plt::SECTION,
    &got::SECTION,
    &symbols::SECTION,
    &symbol_names::SECTION,
    &section_names::SECTION,
];

/// Default values.
const PLAIN: Section = Section {
    name: b"",
    role: Role::Bytes,
    flags: Flags::LOADED,
    align: 8,
    entry_size: 0,
    segment: None,
    size: Size::Loaded(|_| 0),
    write: |_, _, _, _| {},
    link: None,
    info: |_| 0,
};

/// The number of relocations that a program applies to itself: relative ones, and those of IFUNCs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counts {
    relative: u64,
    ifuncs: u64,
}

impl Counts {
    fn all(self) -> u64 {
        self.relative + self.ifuncs
    }
}

/// The inputs for the sizes of loaded sections.
pub(crate) struct Wanted<'a> {
    pub(crate) needs: &'a Needs,
    pub(crate) counts: Counts,
    pub(crate) unwind: &'a unwind::Plan<'a>,
    pub(crate) features: Features,
    pub(crate) options: &'a Options,
}

/// The inputs for the sizes of the tables at the end of the file.
struct Tables<'a> {
    symbols: &'a symbol_plan::Plan,
    /// The size of all section names, including its own, each with its terminating zero.
    section_names: u64,
    options: &'a Options,
}

/// The inputs for writing synthetic sections.
pub(crate) struct Plan<'a, 'b> {
    pub(crate) addresses: &'b Addresses<'a, 'b>,
    pub(crate) symbols: &'b symbol_plan::Plan,
    pub(crate) wanted: &'b Wanted<'b>,
    pub(crate) entry: u64,
}

/// Counts the relocations that the program applies to itself.
pub(crate) fn counts(resolved: Resolved<'_, '_>, needs: &Needs) -> Counts {
    let moving: u64 = needs.moving.iter().map(|(_, count)| u64::from(*count)).sum();
    let moves = |target: &&_| resolved.options.pie && !resolved.is_fixed(**target);
    let slots = needs.got.list.iter().filter(moves).count() as u64;
    Counts { relative: moving + slots, ifuncs: needs.ifuncs.list.len() as u64 }
}

/// The features of the program: what its objects and the command line declare.
pub(crate) fn features(resolved: Resolved<'_, '_>) -> Features {
    let features = resolved.program.objects.iter().filter_map(|object| object.features);
    let mut all = features.reduce(Features::and).unwrap_or_default();
    all.common |= resolved.options.features;
    all.needed |= resolved.options.instruction_sets;
    all
}

/// The output sections of all loaded synthetic sections.
pub(crate) fn loaded(wanted: &Wanted<'_>) -> Vec<Output<'static>> {
    let size = |section: &Section| match section.size {
        Size::Loaded(size) => size(wanted),
        Size::Table(_) => 0,
    };
    outputs(size)
}

/// Adds the unloaded tables at the end of the file.
pub(crate) fn add_tables(outputs: &mut Outputs<'_>, symbols: &symbol_plan::Plan, options: &Options) {
    let size = |section: &Section, section_names: u64| match section.size {
        Size::Loaded(_) => 0,
        Size::Table(size) => size(&Tables { symbols, section_names, options }),
    };
    // The size of the section names depends on which sections exist.
    let tables = self::outputs(|section| size(section, 1));
    let names = outputs.list.iter().chain(&tables).map(|output| output.name.len() as u64 + 1);
    let section_names = 1 + names.sum::<u64>();
    outputs.list.extend(self::outputs(|section| size(section, section_names)));
}

/// An output section for each synthetic section that is not empty.
fn outputs(size: impl Fn(&Section) -> u64) -> Vec<Output<'static>> {
    let outputs = ALL.iter().enumerate().map(|(number, section)| Output {
        name: section.name,
        role: section.role,
        flags: section.flags,
        align: section.align,
        entry_size: section.entry_size,
        rank: rank::rank(section.name, section.role, section.flags),
        content: Content::Synthetic(number),
        size: size(section),
        segment: section.segment,
    });
    outputs.filter(|output| output.size > 0).collect()
}

/// The total size of all synthetic sections in bytes.
pub(crate) fn size_in_memory(outputs: &Outputs<'_>) -> u64 {
    let made = outputs.list.iter().filter(|output| !matches!(output.content, Content::Parts(_)));
    made.map(|output| output.size).sum()
}

/// The output section of a synthetic section; none if it was omitted.
fn find(outputs: &Outputs<'_>, section: &Section) -> Option<OutputId> {
    let is_it = |content: &Content| matches!(content, Content::Synthetic(number) if ALL[*number].name == section.name);
    outputs.list.position(|output| is_it(&output.content))
}

/// The addresses of the sections that symbols and relocations can refer to.
pub(crate) fn places(outputs: &Outputs<'_>, layout: &Layout) -> Synthetic {
    let place = |section| find(outputs, section).map(|id| layout.address(id));
    let relocations = find(outputs, &relocations::DYNAMIC).or(find(outputs, &relocations::IFUNCS));
    Synthetic {
        got: place(&got::SECTION),
        jumps: place(&plt::SECTION),
        unwind: place(&eh_frame::SECTION),
        unwind_index: place(&eh_frame_hdr::SECTION),
        dynamic: place(&dynamic::SECTION),
        relocations: relocations.map(|id| layout.address(id)..layout.address(id) + outputs.list[id].size),
    }
}

/// Writes the section with this number.
pub(crate) fn write(plan: &Plan<'_, '_>, number: usize, address: u64, bytes: &mut [u8]) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    (ALL[number].write)(plan, address, bytes, &mut errors);
    errors
}

/// The link and info fields for the header of the section with this number (gABI, sh_link and sh_info).
pub(crate) fn links(plan: &Plan<'_, '_>, number: usize) -> (Option<OutputId>, u32) {
    let section = ALL[number];
    let link = section.link.and_then(|section| find(plan.addresses.outputs, section));
    (link, (section.info)(plan))
}

/// The section that holds the section names.
pub(crate) fn section_names(outputs: &Outputs<'_>) -> Option<OutputId> {
    find(outputs, &section_names::SECTION)
}

impl Plan<'_, '_> {
    /// The address of a synthetic section; 0 if it was omitted.
    fn address(&self, section: &Section) -> u64 {
        let found = find(self.addresses.outputs, section);
        found.map_or(0, |id| self.addresses.layout.address(id))
    }

    /// Whether the program has IFUNCs.
    pub(crate) fn has_ifuncs(&self) -> bool {
        self.wanted.counts.ifuncs > 0
    }
}
