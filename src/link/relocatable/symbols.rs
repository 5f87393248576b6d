//! The object's symbol table: a symbol for each section, the local symbols of all files, and each shared name once.

use super::Parts;
use super::plan::Plan;
use crate::diag::Sink;
use crate::link::ids::{FileId, NameId};
use crate::link::image::{SYMBOL, SymbolEntry, SymbolPlace, symbol, wide_number};
use crate::link::messages;
use crate::link::model::names::Key;
use crate::link::model::symbol::{Binding, Kind, Place, Symbol, Visibility};
use crate::link::options::{Discard, Expression};
use crate::link::resolve::definitions::Definition;
use index_vec::IndexVec;
use rustc_hash::FxHashMap;

/// The table.
pub(super) struct Table<'a> {
    pub(super) bytes: Vec<u8>,
    pub(super) names: Vec<u8>,
    /// For each symbol the number of its section, if it does not fit the symbol.
    pub(super) wide: Vec<u32>,
    pub(super) first_global: u32,
    /// The number of each file's local symbols; 0 for those left out.
    locals: IndexVec<FileId, Vec<u32>>,
    shared: IndexVec<NameId, u32>,
    /// Symbols that exist only to name groups.
    signatures: FxHashMap<&'a [u8], u32>,
}

impl<'a> Table<'a> {
    pub(super) fn new(parts: &Parts<'a, '_>, plan: &Plan<'_>, sink: &mut Sink) -> Self {
        let program = parts.resolved.program;
        let mut table = Table {
            bytes: vec![0; SYMBOL as usize],
            names: vec![0],
            wide: vec![0],
            first_global: 0,
            locals: IndexVec::new(),
            shared: program.by_name(0),
            signatures: FxHashMap::default(),
        };
        for output in 0..plan.list.len() {
            let place = SymbolPlace::Section(plan.number(output));
            table.add(b"", &NOTHING, Kind::Section, Binding::Local, place, 0);
        }
        for file in program.files() {
            let symbols = &program.object(file).symbols;
            let mut numbers = vec![0; symbols.first_global as usize];
            for index in 1..symbols.first_global {
                let Some(local) = symbols.get(index) else { continue };
                if local.kind == Kind::Section || local.name.is_empty() {
                    continue;
                }
                let placed = match local.place {
                    Place::Absolute => Some((SymbolPlace::Absolute, local.value)),
                    _ => table
                        .place(parts, plan, file, index)
                        .map(|(output, offset)| (SymbolPlace::Section(plan.number(output)), offset)),
                };
                // References into strings that are merged later need the original symbol.
                let is_wanted = parts.resolved.options.discard != Discard::All
                    || local.kind == Kind::File
                    || parts.resolved.is_merged(file, local);
                if let Some((place, value)) = placed.filter(|_| is_wanted) {
                    numbers[index as usize] =
                        table.add(local.name, local, local.kind, Binding::Local, place, value);
                }
            }
            table.locals.push(numbers);
        }
        let seen = seen(parts);
        for (file, number) in &plan.groups {
            let name = program.object(*file).groups[*number].signature;
            let is_shared = program.names.find(Key::plain(name)).is_some_and(|id| seen[id].is_some());
            if !is_shared && !table.signatures.contains_key(name) {
                let number =
                    table.add(name, &NOTHING, Kind::Unknown, Binding::Local, SymbolPlace::Absolute, 0);
                table.signatures.insert(name, number);
            }
        }
        table.first_global = table.count();
        table.add_shared(parts, plan, &seen, sink);
        table
    }

    fn count(&self) -> u32 {
        (self.bytes.len() as u64 / SYMBOL) as u32
    }

    fn add(
        &mut self,
        name: &[u8],
        like: &Symbol<'_>,
        kind: Kind,
        binding: Binding,
        place: SymbolPlace,
        value: u64,
    ) -> u32 {
        let number = self.count();
        let start = if name.is_empty() { 0 } else { self.names.len() as u64 };
        if !name.is_empty() {
            self.names.extend_from_slice(name);
            self.names.push(0);
        }
        let entry = SymbolEntry {
            name: start,
            kind,
            binding,
            visibility: like.visibility,
            place,
            value,
            size: like.size,
        };
        self.bytes.extend(symbol(&entry));
        self.wide.push(wide_number(place));
        number
    }

    /// Adds each name that an object defines or refers to.
    fn add_shared(&mut self, parts: &Parts<'a, '_>, plan: &Plan<'_>, seen: &Seen<'a, '_>, sink: &mut Sink) {
        let resolved = parts.resolved;
        let program = resolved.program;
        for (id, seen) in seen.iter_enumerated() {
            let definition = resolved.definitions.get(id);
            let name = match (definition, seen) {
                (Definition::Object(..), _) => resolved.name_in_table(id),
                (_, Some((first, _))) if program.names.version(id).is_some() => first.name,
                _ => program.names.text(id),
            };
            let hidden = |symbol: &Symbol<'a>| match resolved.definitions.is_hidden(id) {
                true if !symbol.is_hidden() => Symbol { visibility: Visibility::Hidden, ..*symbol },
                _ => *symbol,
            };
            let number = match (definition, seen) {
                (Definition::Object(file, index), _) => {
                    let Some(known) = program.symbol(file, index) else { continue };
                    let symbol = hidden(known);
                    match symbol.place {
                        Place::Common => {
                            let common = resolved.definitions.common(id);
                            let (size, align) = common
                                .map_or((symbol.size, symbol.value), |common| (common.size, common.align));
                            let symbol = Symbol { size, ..symbol };
                            self.add(name, &symbol, symbol.kind, symbol.binding, SymbolPlace::Common, align)
                        }
                        Place::Section(section) => {
                            let section = program.section_id(file, section);
                            let Some((output, offset)) = plan.place(parts, section, symbol.value) else {
                                continue;
                            };
                            let place = SymbolPlace::Section(plan.number(output));
                            self.add(name, &symbol, symbol.kind, symbol.binding, place, offset)
                        }
                        Place::Absolute | Place::Undefined => {
                            let place = SymbolPlace::Absolute;
                            self.add(name, &symbol, symbol.kind, symbol.binding, place, symbol.value)
                        }
                    }
                }
                (Definition::Assigned(index), _) => {
                    let assignment = &resolved.options.definitions[index as usize];
                    let Some(value) = number_of(&assignment.value) else {
                        let text = format!("--defsym {}={}", assignment.name, assignment.value);
                        let message = format!("with `-r`, the value of `{text}` must be a number");
                        let note = "symbols have no addresses before the program is linked";
                        sink.push(messages::error("unsupported-assignment", message).note(note));
                        continue;
                    };
                    let place = SymbolPlace::Absolute;
                    self.add(name, &NOTHING, Kind::Unknown, Binding::Global, place, value)
                }
                (Definition::Undefined | Definition::Linker(_), seen) => {
                    let is_asked = || resolved.options.undefined.iter().any(|asked| asked.as_bytes() == name);
                    let (symbol, weak) = match seen {
                        Some((first, weak)) => (hidden(first), *weak),
                        None if is_asked() => (NOTHING, false),
                        None => continue,
                    };
                    let binding = if weak { Binding::Weak } else { Binding::Global };
                    let symbol = Symbol { size: 0, ..symbol };
                    self.add(name, &symbol, symbol.kind, binding, SymbolPlace::Undefined, 0)
                }
            };
            self.shared[id] = number;
        }
    }

    /// The number of a shared name's symbol.
    pub(super) fn of_name(&self, id: NameId) -> Option<u32> {
        Some(self.shared[id]).filter(|number| *number > 0)
    }

    /// The number of a file's local symbol.
    pub(super) fn of_local(&self, file: FileId, symbol: u32) -> Option<u32> {
        self.locals[file].get(symbol as usize).copied().filter(|number| *number > 0)
    }

    /// The number of a section's symbol.
    pub(super) fn of_section(&self, output: usize) -> u32 {
        output as u32 + 1
    }

    /// The location of a file's local symbol.
    pub(super) fn place(
        &self,
        parts: &Parts<'_, '_>,
        plan: &Plan<'_>,
        file: FileId,
        symbol: u32,
    ) -> Option<(usize, u64)> {
        let program = parts.resolved.program;
        let symbol = program.symbol(file, symbol)?;
        let Place::Section(section) = symbol.place else { return None };
        plan.place(parts, program.section_id(file, section), symbol.value)
    }

    /// The symbol that names a group.
    pub(super) fn signature(&self, parts: &Parts<'_, '_>, file: FileId, group: usize) -> u32 {
        let program = parts.resolved.program;
        let name = program.object(file).groups[group].signature;
        let shared = program.names.find(Key::plain(name)).and_then(|id| self.of_name(id));
        shared.or_else(|| self.signatures.get(name).copied()).unwrap_or(0)
    }
}

/// The first symbol of each name, and whether all symbols of that name are weak.
type Seen<'a, 'b> = IndexVec<NameId, Option<(&'b Symbol<'a>, bool)>>;

fn seen<'a, 'b>(parts: &Parts<'a, 'b>) -> Seen<'a, 'b> {
    let program = parts.resolved.program;
    let mut seen: Seen<'a, 'b> = program.by_name(None);
    for file in program.files() {
        for (_, symbol, id) in program.globals(file) {
            let weak = symbol.is_weak() && seen[id].is_none_or(|(_, weak)| weak);
            seen[id] = Some((seen[id].map_or(symbol, |(first, _)| first), weak));
        }
    }
    seen
}

/// A symbol with default properties.
const NOTHING: Symbol<'static> = Symbol {
    name: b"",
    place: Place::Undefined,
    value: 0,
    size: 0,
    kind: Kind::Unknown,
    binding: Binding::Global,
    visibility: Visibility::Default,
};

/// The value of an expression without symbols.
fn number_of(value: &Expression) -> Option<u64> {
    value.value(&|_| None)
}
