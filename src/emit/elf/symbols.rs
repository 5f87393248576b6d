//! The symbol table: names, bindings and types.

use super::file::{Binding, File, Home, Symbol, SymbolId as ElfId};
use super::sections::{Ids, Section, Sections};
use crate::obj::{Abi, Attributes, Reloc, RelocKind, SymbolId, Unit, Version};
use hashbrown::HashTable;
use object::elf;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// The thread-local variable that `(TLS)` refers to in Go: the current goroutine.
const TLS_VARIABLE: &[u8] = b"runtime.tlsg";

/// Runtime symbols that an object defines along with a goroutine of its own: Go's names, and their names here. A program may
/// also contain Go's own runtime, with which they must not clash; nor must those of two shared libraries.
const OWN_RUNTIME: [(&str, &str); 5] = [
    ("runtime.tlsg", "rasm.tlsg"),
    ("runtime.morestack", "rasm.morestack"),
    ("runtime.morestack_noctxt", "rasm.morestack_noctxt"),
    ("rasm.goroutine", "rasm.goroutine"),
    ("rasm.fatal", "rasm.fatal"),
];

/// The object's symbols for the unit's symbols.
pub(super) struct Symbols {
    /// By index in the unit.
    known: Vec<Option<ElfId>>,
    /// Global symbols by name: two symbols of the unit may share a name.
    global: HashTable<ElfId>,
    tls: Option<ElfId>,
    absolute: Option<ElfId>,
    /// The name being looked up.
    name: Vec<u8>,
}

impl Symbols {
    /// Adds every symbol that is defined.
    pub(super) fn define(unit: &Unit, sections: &Sections, ids: &Ids, file: &mut File) -> Self {
        let mut symbols = Self {
            known: vec![None; unit.symbols.len()],
            global: HashTable::with_capacity(sections.places.len()),
            tls: None,
            absolute: None,
            name: Vec::new(),
        };
        for place in &sections.places {
            let symbol = unit.symbol(place.symbol);
            let kind = match place.section {
                Section::Text => elf::STT_FUNC,
                Section::TlsBss => elf::STT_TLS,
                _ => elf::STT_OBJECT,
            };
            symbols.name.clear();
            elf_name(unit, place.symbol, &mut symbols.name);
            let name = &symbols.name;
            let own = || OWN_RUNTIME.iter().any(|(_, own)| own.as_bytes() == name);
            let binding = match symbol.is_local() {
                true => Binding::Local,
                false if symbol.attributes.contains(Attributes::DUPOK) => Binding::Weak,
                false if unit.own_runtime && own() => Binding::Hidden,
                false => Binding::Global,
            };
            let home = Home::Section(ids.of(place.section));
            let added = Symbol { binding, kind, home, value: place.offset, size: place.size };
            let id = file.add_symbol(added, |names| names.extend_from_slice(name));
            symbols.known[place.symbol.index()] = Some(id);
            if binding != Binding::Local {
                symbols.set_global(id, file);
            }
        }
        symbols
    }

    /// Makes a symbol that which a name stands for.
    fn set_global(&mut self, id: ElfId, file: &File) {
        let name = file.name(id);
        if let Some(known) = self.global.find_mut(hash(name), |known| file.name(*known) == name) {
            *known = id;
        } else {
            self.global.insert_unique(hash(name), id, |known| hash(file.name(*known)));
        }
    }

    /// The symbol that a relocation refers to, added if it is defined elsewhere.
    pub(super) fn target(&mut self, unit: &Unit, reloc: &Reloc, file: &mut File) -> ElfId {
        let thread_local = matches!(reloc.kind, RelocKind::TlsLe | RelocKind::TlsIe);
        match reloc.symbol {
            Some(symbol) => match self.known[symbol.index()] {
                Some(known) => known,
                None => {
                    let id = self.elsewhere(unit, symbol, file);
                    self.known[symbol.index()] = Some(id);
                    id
                }
            },
            None if thread_local => *self.tls.get_or_insert_with(|| tls_variable(unit, &self.known, file)),
            None => *self.absolute.get_or_insert_with(|| {
                let symbol =
                    Symbol { binding: Binding::Local, home: Home::Absolute, ..undefined(elf::STT_NOTYPE) };
                file.add_symbol(symbol, |name| name.extend_from_slice(b"rasm.zero"))
            }),
        }
    }

    /// The symbol for one that this unit does not define, or defines under another ABI.
    fn elsewhere(&mut self, unit: &Unit, symbol: SymbolId, file: &mut File) -> ElfId {
        self.name.clear();
        elf_name(unit, symbol, &mut self.name);
        let name = self.name.as_slice();
        if let Some(known) = self.global.find(hash(name), |known| file.name(*known) == name) {
            return *known;
        }
        let id = file.add_symbol(undefined(elf::STT_NOTYPE), |names| names.extend_from_slice(name));
        self.global.insert_unique(hash(name), id, |known| hash(file.name(*known)));
        id
    }
}

fn hash(name: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(name);
    hasher.finish()
}

fn tls_variable(unit: &Unit, known: &[Option<ElfId>], file: &mut File) -> ElfId {
    let here = std::str::from_utf8(TLS_VARIABLE)
        .ok()
        .and_then(|name| unit.names.find(name))
        .and_then(|atom| unit.find(atom, Version::Abi(Abi::Abi0)))
        .and_then(|symbol| known[symbol.index()]);
    here.unwrap_or_else(|| {
        file.add_symbol(undefined(elf::STT_TLS), |name| name.extend_from_slice(TLS_VARIABLE))
    })
}

fn undefined(kind: elf::SymbolType) -> Symbol {
    Symbol { binding: Binding::Global, kind, home: Home::Undefined, value: 0, size: 0 }
}

/// Appends Go's name to `out`, which is empty. If a function exists in both ABIs, the ABI0 one gets a suffix, as in Go's linker
/// (cmd/link/internal/ld/symtab.go). Up to Go 1.16 the two are the same.
pub(super) fn elf_name(unit: &Unit, id: SymbolId, out: &mut Vec<u8>) {
    let symbol = unit.symbol(id);
    out.extend_from_slice(unit.linked_name(id).as_bytes());
    if unit.own_runtime
        && let Some((_, own)) = OWN_RUNTIME.iter().find(|(go, _)| go.as_bytes() == out)
    {
        out.clear();
        out.extend_from_slice(own.as_bytes());
        return;
    }
    let defined = |id: SymbolId| unit.symbol(id).attributes.contains(Attributes::ON_LIST);
    if unit.release.conventions().code.register_arguments
        && symbol.version == Version::Abi(Abi::Abi0)
        && let Some(other) = unit.find(symbol.name, Version::Abi(Abi::Internal))
        && (defined(id) || defined(other))
    {
        out.extend_from_slice(b".abi0");
    }
}
