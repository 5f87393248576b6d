//! The symbol table of the output: which symbols it has.
//!
//! In: the objects, what names stand for, and where sections went. Out: for each file where its local symbols
//! and their names start, and the names that follow them: first those that are hidden, which are local now,
//! then the others.

use crate::link::ids::{FileId, NameId};
use crate::link::model::program::Program;
use crate::link::model::{Place, Symbol};
use crate::link::options::Options;
use crate::link::place::merge::Pools;
use crate::link::place::outputs::Outputs;
use crate::link::resolve::definitions::{Definition, Definitions};
use object::elf::{STT_FILE, STT_SECTION};
use rayon::prelude::*;

/// Bytes of an entry.
pub(crate) const ENTRY: u64 = 24;

/// Where a part of the table starts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Start {
    /// Number of its first symbol.
    pub(crate) symbol: u64,
    /// Offset of its first name.
    pub(crate) name: u64,
}

/// The whole table.
pub(crate) struct Plan {
    /// By file, for local symbols; one more at the end.
    pub(crate) files: Vec<Start>,
    /// Names that are local now, and those that are not.
    pub(crate) hidden: Vec<NameId>,
    pub(crate) shared: Vec<NameId>,
    /// Number of the first symbol that is not local.
    pub(crate) first_shared: u64,
    /// Number of symbols, and bytes of names.
    pub(crate) end: Start,
}

/// Plans the table.
pub(crate) fn plan(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    pools: &Pools<'_>,
    outputs: &Outputs<'_>,
    options: &Options,
) -> Plan {
    let files: Vec<FileId> = program.files().collect();
    let sizes: Vec<Start> = files
        .par_iter()
        .map(|file| {
            let mut size = Start::default();
            for (index, _) in locals(program, pools, outputs, options, *file) {
                size.symbol += 1;
                size.name += program.object(*file).symbols.name(index).len() as u64 + 1;
            }
            size
        })
        .collect();
    // The first symbol is none, and the first name empty.
    let mut end = Start { symbol: 1, name: 1 };
    let mut starts = Vec::with_capacity(files.len() + 1);
    for size in sizes {
        starts.push(end);
        end = Start { symbol: end.symbol + size.symbol, name: end.name + size.name };
    }
    starts.push(end);
    let defined = program.names.ids().filter(|id| is_in_table(program, definitions, pools, outputs, *id));
    let (hidden, shared): (Vec<NameId>, Vec<NameId>) = defined.partition(|id| definitions.is_hidden(*id));
    let first_shared = end.symbol + hidden.len() as u64;
    end.symbol = first_shared + shared.len() as u64;
    for id in hidden.iter().chain(&shared) {
        end.name += program.names.text(*id).len() as u64 + 1;
    }
    Plan { files: starts, hidden, shared, first_shared, end }
}

/// The local symbols of a file that are worth a place, with their indices.
pub(crate) fn locals<'a>(
    program: &'a Program<'_>,
    pools: &'a Pools<'_>,
    outputs: &'a Outputs<'_>,
    options: &'a Options,
    file: FileId,
) -> impl Iterator<Item = (u32, Symbol)> {
    let symbols = &program.object(file).symbols;
    let all = (1..symbols.first_global).filter_map(|index| Some((index, symbols.get(index)?)));
    all.filter(move |(index, symbol)| {
        let is_placed = match symbol.place {
            Place::Section(section) => outputs.holder(pools, program.section_id(file, section)).is_some(),
            Place::Absolute => true,
            Place::Undefined | Place::Common => false,
        };
        if !is_placed || symbol.kind == STT_SECTION || (options.discard_locals && symbol.kind != STT_FILE) {
            return false;
        }
        let name = symbols.name(*index);
        let is_temporary = options.discard_temporary && name.starts_with(b".L");
        !name.is_empty() && !is_temporary
    })
}

/// Whether a name stands for something in the program.
fn is_in_table(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    pools: &Pools<'_>,
    outputs: &Outputs<'_>,
    id: NameId,
) -> bool {
    match definitions.get(id) {
        Definition::Undefined => false,
        Definition::Provided(_) | Definition::Assigned(_) => true,
        Definition::Object(file, index) => match program.symbol(file, index).map(|symbol| symbol.place) {
            Some(Place::Section(section)) => {
                outputs.holder(pools, program.section_id(file, section)).is_some()
            }
            place => place.is_some(),
        },
    }
}
