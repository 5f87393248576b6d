//! The sections of the object, and the location of each input section.
//!
//! In: the live sections. Out: the object's sections, with the offsets of their parts. Sections are joined if they agree in
//! name, kind, and the section that they follow.

use super::Parts;
use crate::link::ids::{FileId, OutputId, SectionId};
use crate::link::image::Marks;
use crate::link::model::GroupKind;
use crate::link::model::program::Program;
use crate::link::model::section::{Flags, Role, Section, UNASKED, belongs};
use crate::link::options::Options;
use crate::link::place::{unique, unwind};
use index_vec::IndexVec;
use rustc_hash::FxHashMap;

/// A section of the object.
pub(super) struct Output<'a> {
    pub(super) name: &'a [u8],
    pub(super) role: Role,
    pub(super) flags: Flags,
    pub(super) marks: Marks,
    pub(super) align: u64,
    pub(super) entry_size: u64,
    pub(super) size: u64,
    pub(super) content: Content,
    /// The section that it is kept or discarded with.
    pub(super) leader: Option<usize>,
    /// The group that it belongs to, if any.
    pub(super) group: Option<usize>,
}

/// The contents of a section.
pub(super) enum Content {
    /// Input sections and their offsets.
    Parts(Vec<(SectionId, u64)>),
    /// Unwind records.
    Records,
}

/// All sections.
pub(super) struct Plan<'a> {
    pub(super) list: Vec<Output<'a>>,
    /// The groups kept, by file and index there.
    pub(super) groups: Vec<(FileId, usize)>,
    /// The location of each input section.
    placed: IndexVec<SectionId, Option<(usize, u64)>>,
    records: Option<usize>,
}

/// The properties that joined sections share.
#[derive(PartialEq, Eq, Hash)]
struct Key<'a> {
    name: &'a [u8],
    role: Role,
    flags: Flags,
    marks: Marks,
    entry_size: u64,
    leader: Option<usize>,
    group: Option<usize>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(parts: &Parts<'a, '_>) -> Self {
        let program = parts.resolved.program;
        let mut plan =
            Plan { list: Vec::new(), groups: Vec::new(), placed: program.by_section(None), records: None };
        let mut group_of: FxHashMap<SectionId, usize> = FxHashMap::default();
        for file in program.files() {
            for (number, group) in program.object(file).groups.iter().enumerate() {
                if group.kind == GroupKind::Name {
                    continue;
                }
                let members = || group.members.iter().map(|member| program.section_id(file, *member));
                if members().any(|id| parts.live[id]) {
                    group_of.extend(members().map(|id| (id, plan.groups.len())));
                    plan.groups.push((file, number));
                }
            }
        }
        let mut known: FxHashMap<Key<'a>, usize> = FxHashMap::default();
        // Sections that follow others come last.
        for follows in [false, true] {
            for id in program.sections().filter(|id| parts.live[*id]) {
                let section = program.section(id);
                if section.follows.is_some() == follows && section.role != Role::Unwind {
                    plan.add((program, parts.resolved.options), id, group_of.get(&id).copied(), &mut known);
                }
            }
        }
        if parts.unwind.size > 0 {
            plan.records = Some(plan.list.len());
            plan.list.push(Output {
                name: b".eh_frame",
                role: Role::Unwind,
                flags: Flags::LOADED,
                marks: Marks::empty(),
                align: 8,
                entry_size: 0,
                // The terminator is added by the final link.
                size: parts.unwind.size - unwind::END,
                content: Content::Records,
                leader: None,
                group: None,
            });
        }
        plan
    }

    fn add(
        &mut self,
        (program, options): (&Program<'a>, &Options),
        id: SectionId,
        group: Option<usize>,
        known: &mut FxHashMap<Key<'a>, usize>,
    ) {
        let section = program.section(id);
        let leader = section.follows.map(|index| program.section_id(program.owner(id), index));
        let leader = leader.and_then(|leader| self.placed[leader]).map(|(output, _)| output);
        let marks = marks(section, leader.is_some(), group.is_some());
        let flags = section.flags - Flags::RETAIN - Flags::DEBUG - Flags::REVERSED - Flags::EXCLUDED;
        let (name, role) = (section.name, section.role);
        let entry_size = if flags.contains(Flags::MERGE) { section.entry_size } else { 0 };
        let key = Key { name, role, flags, marks, entry_size, leader, group };
        let is_unique = unique::is_unique(options, section);
        if is_unique {
            // The next of the name is another one.
            known.remove(&key);
        }
        let output = *known.entry(key).or_insert_with(|| {
            let content = Content::Parts(Vec::new());
            self.list.push(Output {
                name,
                role,
                flags,
                marks,
                align: 1,
                entry_size,
                size: 0,
                content,
                leader,
                group,
            });
            self.list.len() - 1
        });
        let joined = &mut self.list[output];
        let offset = joined.size.checked_next_multiple_of(section.align).unwrap_or(u64::MAX);
        joined.align = joined.align.max(section.align);
        joined.size = offset.saturating_add(section.size);
        self.placed[id] = Some((output, offset));
        if let Content::Parts(list) = &mut joined.content {
            list.push((id, offset));
        }
    }

    /// The number of a section in the file; group sections come first.
    pub(super) fn number(&self, output: usize) -> OutputId {
        OutputId::from_usize(self.groups.len() + output)
    }

    /// The location of an offset in an input section; none if the section is not part of the object.
    pub(super) fn place(&self, parts: &Parts<'_, '_>, id: SectionId, offset: u64) -> Option<(usize, u64)> {
        let program = parts.resolved.program;
        if program.section(id).role == Role::Unwind {
            return Some((self.records?, parts.unwind.place(program.owner(id), id, offset)));
        }
        let (output, start) = self.placed[id]?;
        Some((output, start.wrapping_add(offset)))
    }
}

/// The remaining section header flags.
fn marks(section: &Section<'_>, follows: bool, in_group: bool) -> Marks {
    // Sections that are used without references are kept because of their names.
    let is_plain = matches!(section.role, Role::Bytes | Role::Zeros)
        && !UNASKED.iter().any(|family| belongs(section.name, family));
    let mut marks = Marks::empty();
    marks.set(Marks::RETAIN, is_plain && section.has(Flags::RETAIN));
    marks.set(Marks::EXCLUDED, section.has(Flags::EXCLUDED));
    marks.set(Marks::LINK_ORDER, follows);
    marks.set(Marks::GROUP, in_group);
    marks
}
