//! Chooses the sections that may be part of the program.
//!
//! In: the objects. Out: for each section whether it is part of a program, not stripped, and not in a duplicate COMDAT
//! group: of groups with the same signature, the first on the command line is kept (gABI, section groups).

use crate::link::ids::{FileId, SectionId};
use crate::link::model::GroupKind;
use crate::link::model::program::Program;
use crate::link::options::Strip;
use index_vec::IndexVec;
use rustc_hash::FxHashMap;

/// Chooses the sections to keep.
pub(crate) fn keep(program: &Program<'_>, strip: Strip) -> IndexVec<SectionId, bool> {
    let mut kept: IndexVec<SectionId, bool> =
        program.sections().map(|id| program.section(id).is_wanted(strip)).collect();
    let mut first: FxHashMap<&[u8], (FileId, usize)> = FxHashMap::default();
    for file in program.files() {
        for (index, group) in program.object(file).groups.iter().enumerate() {
            if group.kind == GroupKind::Plain {
                continue;
            }
            if *first.entry(group.signature).or_insert((file, index)) == (file, index) {
                continue;
            }
            for member in &group.members {
                kept[program.section_id(file, *member)] = false;
            }
        }
    }
    kept
}
