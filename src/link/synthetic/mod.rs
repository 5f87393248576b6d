//! Sections that the linker makes: the GOT, unwind records, the symbol table and so on, each in a file of its own that
//! knows its size and its bytes. ("Synthetic sections" is what other linkers call them.)
//!
//! In: what the program needs. Out: for each section its size, as soon as that is known, and its bytes, once all addresses
//! are. A new section is one file and one line in a list here.

pub(crate) mod build_id;
mod dynamic;
mod dynamic_strings;
mod dynamic_symbols;
mod eh_frame;
mod eh_frame_hdr;
mod got;
mod hash;
mod plt;
mod property;
mod relocations;
mod section_names;
mod symbol_names;
pub(crate) mod symbol_plan;
mod symbols;

use crate::diag::Diagnostic;
use crate::link::elf::eh_frame::FileFrames;
use crate::link::ids::{FileId, OutputId, SectionId};
use crate::link::model::section::{Flags, Role};
use crate::link::model::segment::SegmentKind;
use crate::link::options::Options;
use crate::link::place::addresses::{Addresses, Synthetic};
use crate::link::place::layout::Layout;
use crate::link::place::outputs::{Content, Output, Outputs};
use crate::link::place::{rank, unwind};
use crate::link::resolve::resolved::Resolved;
use crate::link::resolve::scan::Needs;
use index_vec::IndexSlice;

/// A section that the linker makes.
struct Section {
    name: &'static [u8],
    role: Role,
    flags: Flags,
    align: u64,
    entry_size: u64,
    /// The segment that leads to it, if there is one.
    segment: Option<SegmentKind>,
    /// Bytes that it has; it is left out if there are none.
    size: Size,
    write: Write,
    /// The section that it is about.
    link: Option<&'static Section>,
    /// A number that is about it, which depends on what it is (gABI, sh_info).
    info: fn(&Plan<'_, '_>) -> u32,
}

/// When a section's size is known.
#[derive(Clone, Copy)]
enum Size {
    /// Before sections have their places: it is part of the program in memory.
    Loaded(fn(&Wanted<'_>) -> u64),
    /// Once all sections are known: it is a table at the end of the file. The other sections have their names already.
    Table(fn(&Tables<'_>) -> u64),
}

/// Writes a section that lies at an address; what did not fit is told.
type Write = fn(&Plan<'_, '_>, u64, &mut [u8], &mut Vec<Diagnostic>);

/// All sections that can be made, in the order in which they are, where their ranks do not say otherwise.
static ALL: [&Section; 15] = [
    &property::SECTION,
    &build_id::SECTION,
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

/// What most sections are.
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

/// How many relocations a program applies to itself: those that add its base, then those that call a function.
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

/// What the sizes of sections depend on that are part of the program in memory.
pub(crate) struct Wanted<'a> {
    pub(crate) needs: &'a Needs,
    pub(crate) counts: Counts,
    pub(crate) unwind: &'a unwind::Plan,
    /// What all objects promise about their code.
    pub(crate) features: u32,
    pub(crate) options: &'a Options,
}

/// What the sizes of the tables at the end of the file depend on.
struct Tables<'a> {
    symbols: &'a symbol_plan::Plan,
    /// Bytes of the names of all sections, its own included, each with a zero after it.
    section_names: u64,
    options: &'a Options,
}

/// All that the bytes of sections are made from.
pub(crate) struct Plan<'a, 'b> {
    pub(crate) addresses: &'b Addresses<'a, 'b>,
    pub(crate) frames: &'b IndexSlice<FileId, [FileFrames<'b>]>,
    pub(crate) symbols: &'b symbol_plan::Plan,
    pub(crate) live: &'b IndexSlice<SectionId, [bool]>,
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

/// What all objects promise about their code; a single one without promises ends them.
pub(crate) fn features(resolved: Resolved<'_, '_>) -> u32 {
    let features = resolved.program.objects.iter().map(|object| object.features);
    features.reduce(|all, bits| all & bits).unwrap_or(0)
}

/// Everything that is to be made, but for the tables at the end of the file.
pub(crate) fn loaded(wanted: &Wanted<'_>) -> Vec<Output<'static>> {
    let size = |section: &Section| match section.size {
        Size::Loaded(size) => size(wanted),
        Size::Table(_) => 0,
    };
    outputs(size)
}

/// Adds the tables at the end of the file, which are not loaded.
pub(crate) fn add_tables(outputs: &mut Outputs<'_>, symbols: &symbol_plan::Plan, options: &Options) {
    let size = |section: &Section, section_names: u64| match section.size {
        Size::Loaded(_) => 0,
        Size::Table(size) => size(&Tables { symbols, section_names, options }),
    };
    // How large the names of sections are depends on which there are.
    let tables = self::outputs(|section| size(section, 1));
    let names = outputs.list.iter().chain(&tables).map(|output| output.name.len() as u64 + 1);
    let section_names = 1 + names.sum::<u64>();
    outputs.list.extend(self::outputs(|section| size(section, section_names)));
}

/// The sections of this size that have one.
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

/// Bytes of the file that the linker makes.
pub(crate) fn held(outputs: &Outputs<'_>) -> u64 {
    let made = outputs.list.iter().filter(|output| matches!(output.content, Content::Synthetic(_)));
    made.map(|output| output.size).sum()
}

/// The output section that one of them is; none if it was left out.
fn find(outputs: &Outputs<'_>, section: &Section) -> Option<OutputId> {
    let is = |output: &Output<'_>| matches!(output.content, Content::Synthetic(number) if ALL[number].name == section.name);
    outputs.list.position(is)
}

/// Where those of them lie that symbols and relocations can refer to.
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

/// Writes one of the sections, by its number.
pub(crate) fn write(plan: &Plan<'_, '_>, number: usize, address: u64, bytes: &mut [u8]) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    (ALL[number].write)(plan, address, bytes, &mut errors);
    errors
}

/// The section that one of them is about, and the number that is about it (gABI, sh_link and sh_info).
pub(crate) fn links(plan: &Plan<'_, '_>, number: usize) -> (Option<OutputId>, u32) {
    let section = ALL[number];
    let link = section.link.and_then(|section| find(plan.addresses.outputs, section));
    (link, (section.info)(plan))
}

/// The section with the sections' names.
pub(crate) fn section_names(outputs: &Outputs<'_>) -> Option<OutputId> {
    find(outputs, &section_names::SECTION)
}

impl Plan<'_, '_> {
    /// Where one of the sections lies; 0 if it was left out.
    fn address(&self, section: &Section) -> u64 {
        let found = find(self.addresses.outputs, section);
        found.map_or(0, |id| self.addresses.layout.address(id))
    }

    /// Whether functions are chosen when the program starts.
    pub(crate) fn has_ifuncs(&self) -> bool {
        self.wanted.counts.ifuncs > 0
    }
}
