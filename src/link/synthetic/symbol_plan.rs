//! Chooses the symbols for the output's symbol table.
//!
//! In: the objects, the definitions of names, and the output sections. Out: the position of each file's local symbols and
//! of their names, and the shared names that follow: first hidden ones, which become local, then the others. If the program
//! keeps relocations, symbols of its sections come first, and undefined names are in the table too.

use crate::link::ids::{FileId, NameId};
use crate::link::model::relocation::{Reloc, Relocs};
use crate::link::model::section::Role;
use crate::link::model::symbol::{Binding, Kind, Place, Symbol, Visibility};
use crate::link::options::Discard;
use crate::link::place::merge::Pools;
use crate::link::place::outputs::Outputs;
use crate::link::resolve::definitions::Definition;
use crate::link::resolve::resolved::Resolved;
use index_vec::IndexVec;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// The start of a part of the table.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Start {
    /// The number of its first symbol.
    pub(crate) symbol: u64,
    /// The offset of its first name.
    pub(crate) name: u64,
}

/// The whole table.
pub(crate) struct Plan {
    /// The number of symbols for sections, in the order of those.
    pub(crate) sections: u64,
    /// Names without a definition that are in the table.
    pub(crate) undefined: FxHashMap<NameId, Undefined>,
    /// The local symbols that relocations need, whatever the command line discards.
    pub(crate) needed: Needed,
    /// The start of each file's local symbols.
    pub(crate) files: IndexVec<FileId, Start>,
    /// The end of those, where shared names start.
    pub(crate) first_name: Start,
    /// Names that become local (hidden ones), and those that stay global.
    pub(crate) hidden: Vec<NameId>,
    pub(crate) shared: Vec<NameId>,
    /// The number of the first global symbol.
    pub(crate) first_shared: u64,
    /// The number of symbols, and the size of the names.
    pub(crate) end: Start,
}

/// What references say of a name without a definition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Undefined {
    pub(crate) binding: Binding,
    pub(crate) kind: Kind,
    pub(crate) visibility: Visibility,
}

/// For each file whether a local symbol is needed, by its index; empty where none is.
pub(crate) type Needed = IndexVec<FileId, Vec<bool>>;

/// Plans the table.
pub(crate) fn plan(resolved: Resolved<'_, '_>, pools: &Pools<'_>, outputs: &Outputs<'_>) -> Plan {
    let program = resolved.program;
    let files: Vec<FileId> = program.files().collect();
    let needed = needed(resolved, pools, outputs);
    let sizes: Vec<Start> = files
        .into_par_iter()
        .map(|file| {
            let mut size = Start::default();
            for (_, symbol) in locals(resolved, pools, outputs, &needed, file) {
                size.symbol += 1;
                size.name += symbol.name.len() as u64 + 1;
            }
            size
        })
        .collect();
    let has_relocations = resolved.options.keeps_relocations();
    let sections = if has_relocations { outputs.list.len() as u64 } else { 0 };
    let undefined = if has_relocations { undefined(resolved) } else { FxHashMap::default() };
    // The first symbol is null, and the first name is empty.
    let mut end = Start { symbol: 1 + sections, name: 1 };
    let mut starts = IndexVec::with_capacity(sizes.len());
    for size in sizes {
        starts.push(end);
        end = Start { symbol: end.symbol + size.symbol, name: end.name + size.name };
    }
    let first_name = end;
    let is_here = |id: &NameId| is_in_table(resolved, pools, outputs, *id) || undefined.contains_key(id);
    let (hidden, shared): (Vec<NameId>, Vec<NameId>) = program
        .names
        .ids()
        .filter(is_here)
        .partition(|id| resolved.definitions.is_hidden(*id) && !undefined.contains_key(id));
    let first_shared = end.symbol + hidden.len() as u64;
    end.symbol = first_shared + shared.len() as u64;
    for id in hidden.iter().chain(&shared) {
        end.name += resolved.name_in_table(*id).len() as u64 + 1;
    }
    Plan { sections, undefined, needed, files: starts, first_name, hidden, shared, first_shared, end }
}

/// Finds the local symbols that kept relocations refer to, if the command line might discard them.
fn needed(resolved: Resolved<'_, '_>, pools: &Pools<'_>, outputs: &Outputs<'_>) -> Needed {
    let (program, options) = (resolved.program, resolved.options);
    let discards = matches!(options.discard, Discard::All | Discard::Temporary) || options.retained.is_some();
    if !(options.keeps_relocations() && discards) {
        return program.files().map(|_| Vec::new()).collect();
    }
    let of_file = |file: FileId| {
        let mut needed = vec![false; program.object(file).symbols.first_global as usize];
        let mut note = |reloc: &Reloc| {
            if let Some(needed) = needed.get_mut(reloc.symbol as usize) {
                *needed = true;
            }
        };
        let is_kept = |id| program.section(id).role == Role::Unwind || outputs.holder(pools, id).is_some();
        for id in program.sections_of(file).filter(|id| is_kept(*id)) {
            match program.section(id).relocs {
                Relocs::Decoded { .. } => program.decoded_relocs(id).iter().for_each(&mut note),
                Relocs::Undecoded(undecoded) => undecoded.each(&mut note),
            }
        }
        needed
    };
    let files: Vec<FileId> = program.files().collect();
    IndexVec::from_vec(files.into_par_iter().map(of_file).collect())
}

/// The names that objects refer to and nothing defines: weak if all references are, of the first kind that one of them says.
fn undefined(resolved: Resolved<'_, '_>) -> FxHashMap<NameId, Undefined> {
    let program = resolved.program;
    let mut undefined = FxHashMap::default();
    for (_, symbol, id) in program.files().flat_map(|file| program.globals(file)) {
        let is_undefined = matches!(resolved.definitions.get(id), Definition::Undefined);
        if is_undefined && is_retained(resolved, resolved.name_in_table(id)) {
            let Symbol { binding, kind, visibility, .. } = *symbol;
            let known = undefined.entry(id).or_insert(Undefined { binding, kind, visibility });
            if !symbol.is_weak() {
                known.binding = binding;
            }
            if known.kind == Kind::Unknown {
                known.kind = kind;
            }
            known.visibility = known.visibility.stricter(visibility);
        }
    }
    undefined
}

/// Splits the local symbols' part of a table by file; `place` gives the start of each file's part.
pub(super) fn by_file<'a>(
    plan: &Plan,
    bytes: &'a mut [u8],
    place: impl Fn(&Start) -> u64,
) -> Vec<(FileId, &'a mut [u8])> {
    let ends = plan.files.iter().skip(1).chain([&plan.first_name]);
    let first = plan.files.first().map_or(0, &place);
    let (_, mut rest) = bytes.split_at_mut(first as usize);
    let mut parts = Vec::with_capacity(plan.files.len());
    for ((file, start), end) in plan.files.iter_enumerated().zip(ends) {
        let (own, after) = rest.split_at_mut((place(end) - place(start)) as usize);
        parts.push((file, own));
        rest = after;
    }
    parts
}

/// The local symbols of a file that go into the table, with their indices.
pub(super) fn locals<'a, 'b>(
    resolved: Resolved<'a, 'b>,
    pools: &'b Pools<'_>,
    outputs: &'b Outputs<'_>,
    needed: &'b Needed,
    file: FileId,
) -> impl Iterator<Item = (u32, &'b Symbol<'a>)> {
    let symbols = &resolved.program.object(file).symbols;
    let all = (1..symbols.first_global).filter_map(|index| Some((index, symbols.get(index)?)));
    all.filter(move |(index, symbol)| {
        let is_placed = match symbol.place {
            Place::Section(section) => {
                outputs.holder(pools, resolved.program.section_id(file, section)).is_some()
            }
            Place::Absolute => true,
            Place::Undefined | Place::Common => false,
        };
        let is_temporary = || symbol.name.starts_with(b".L");
        let is_discarded = match resolved.options.discard {
            Discard::Nothing => false,
            // Relocations that are kept refer to them.
            Discard::Merged if resolved.options.keeps_relocations() => false,
            Discard::Merged => is_temporary() && resolved.is_merged(file, symbol),
            Discard::Temporary => is_temporary(),
            Discard::All => symbol.kind != Kind::File,
        };
        let is_needed = needed[file].get(*index as usize).copied().unwrap_or(false);
        is_placed
            && symbol.kind != Kind::Section
            && !symbol.name.is_empty()
            && (is_needed || !is_discarded && is_retained(resolved, symbol.name))
    })
}

/// Whether the command line keeps a symbol in the table.
fn is_retained(resolved: Resolved<'_, '_>, name: &[u8]) -> bool {
    resolved.options.retained.as_ref().is_none_or(|names| names.contains(name))
}

/// Whether a name has a definition in the program.
fn is_in_table(resolved: Resolved<'_, '_>, pools: &Pools<'_>, outputs: &Outputs<'_>, id: NameId) -> bool {
    match resolved.definitions.get(id) {
        _ if !is_retained(resolved, resolved.name_in_table(id)) => false,
        Definition::Undefined => false,
        Definition::Linker(_) | Definition::Assigned(_) => true,
        Definition::Object(file, index) => {
            match resolved.program.symbol(file, index).map(|symbol| symbol.place) {
                Some(Place::Section(section)) => {
                    outputs.holder(pools, resolved.program.section_id(file, section)).is_some()
                }
                place => place.is_some(),
            }
        }
    }
}
