//! Which sections may be part of the program at all.
//!
//! In: the objects. Out: for each section whether it is content, is not stripped, and is not a second copy of
//! a COMDAT group: of groups with one signature the first on the command line is kept (gABI, section groups).

use crate::link::elf::gnu_property;
use crate::link::elf::reader;
use crate::link::ids::FileId;
use crate::link::model::Section;
use crate::link::model::program::Program;
use crate::link::options::Strip;
use object::elf::{SHF_ALLOC, SHF_EXCLUDE};
use rustc_hash::FxHashMap;

/// Chooses among the sections.
pub(crate) fn keep(program: &Program<'_>, strip: Strip) -> Vec<bool> {
    let mut kept: Vec<bool> = program.sections().map(|id| is_wanted(program.section(id), strip)).collect();
    let mut first: FxHashMap<&[u8], (FileId, usize)> = FxHashMap::default();
    for file in program.files() {
        for (index, group) in program.object(file).groups.iter().enumerate() {
            if *first.entry(group.signature).or_insert((file, index)) == (file, index) {
                continue;
            }
            for member in &group.members {
                kept[program.section_id(file, *member).index()] = false;
            }
        }
    }
    kept
}

/// Whether a section is content, and is not stripped.
pub(crate) fn is_wanted(section: &Section<'_>, strip: Strip) -> bool {
    // What objects promise about their code is made into one note.
    if !reader::is_content(section.kind) || section.has(SHF_EXCLUDE) || section.name == gnu_property::NAME {
        return false;
    }
    if section.has(SHF_ALLOC) {
        return true;
    }
    // It says no more than that the stack need not be executable, which it never is unless asked for.
    let is_mark = section.name == b".note.GNU-stack";
    !is_mark && (strip == Strip::Nothing || !is_debug(section.name))
}

fn is_debug(name: &[u8]) -> bool {
    [&b".debug"[..], b".zdebug", b".gdb_index", b".stab"].iter().any(|prefix| name.starts_with(prefix))
}
