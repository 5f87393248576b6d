//! The symbol table: names, bindings and types.

use super::sections::{Ids, Section, Sections};
use crate::obj::{Abi, Attributes, Reloc, RelocKind, SymbolId, Unit, Version};
use object::write::{Object, Symbol, SymbolId as ElfId, SymbolSection};
use object::{SymbolFlags, SymbolKind, SymbolScope};
use rustc_hash::FxHashMap;

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
    global: FxHashMap<Vec<u8>, ElfId>,
    tls: Option<ElfId>,
    absolute: Option<ElfId>,
}

impl Symbols {
    /// Adds every symbol that is defined.
    pub(super) fn define(unit: &Unit, sections: &Sections, ids: &Ids, object: &mut Object<'_>) -> Self {
        let mut known = vec![None; unit.symbols.len()];
        let mut global = FxHashMap::default();
        for place in &sections.places {
            let symbol = unit.symbol(place.symbol);
            let local = symbol.is_local();
            let weak = !local && symbol.attributes.contains(Attributes::DUPOK);
            let kind = match place.section {
                Section::Text => SymbolKind::Text,
                Section::TlsBss => SymbolKind::Tls,
                _ => SymbolKind::Data,
            };
            let name = elf_name(unit, place.symbol);
            let own = || OWN_RUNTIME.iter().any(|(_, own)| own.as_bytes() == name);
            let scope = match local {
                true => SymbolScope::Compilation,
                false if unit.own_runtime && own() => SymbolScope::Linkage,
                false => SymbolScope::Dynamic,
            };
            let id = object.add_symbol(Symbol {
                name: name.clone(),
                value: place.offset,
                size: place.size,
                kind,
                scope,
                weak,
                section: SymbolSection::Section(ids.of(place.section)),
                flags: SymbolFlags::None,
            });
            known[place.symbol.index()] = Some(id);
            if !local {
                global.insert(name, id);
            }
        }
        Self { known, global, tls: None, absolute: None }
    }

    /// The symbol that a relocation refers to, added if it is defined elsewhere.
    pub(super) fn target(&mut self, unit: &Unit, reloc: &Reloc, object: &mut Object<'_>) -> ElfId {
        let thread_local = matches!(reloc.kind, RelocKind::TlsLe | RelocKind::TlsIe);
        match reloc.symbol {
            Some(symbol) => *self.known[symbol.index()].get_or_insert_with(|| {
                let name = elf_name(unit, symbol);
                *self.global.entry(name).or_insert_with_key(|name| {
                    object.add_symbol(undefined(name.clone(), SymbolKind::Unknown))
                })
            }),
            None if thread_local => *self.tls.get_or_insert_with(|| tls_variable(unit, &self.known, object)),
            None => *self.absolute.get_or_insert_with(|| {
                object.add_symbol(Symbol {
                    section: SymbolSection::Absolute,
                    scope: SymbolScope::Compilation,
                    ..undefined(b"rasm.zero".to_vec(), SymbolKind::Label)
                })
            }),
        }
    }
}

fn tls_variable(unit: &Unit, known: &[Option<ElfId>], object: &mut Object<'_>) -> ElfId {
    let here = std::str::from_utf8(TLS_VARIABLE)
        .ok()
        .and_then(|name| unit.names.find(name))
        .and_then(|atom| unit.find(atom, Version::Abi(Abi::Abi0)))
        .and_then(|symbol| known[symbol.index()]);
    here.unwrap_or_else(|| object.add_symbol(undefined(TLS_VARIABLE.to_vec(), SymbolKind::Tls)))
}

fn undefined(name: Vec<u8>, kind: SymbolKind) -> Symbol {
    Symbol {
        name,
        value: 0,
        size: 0,
        kind,
        scope: SymbolScope::Unknown,
        weak: false,
        section: SymbolSection::Undefined,
        flags: SymbolFlags::None,
    }
}

/// Go's name. If a function exists in both ABIs, the ABI0 one gets a suffix, as in Go's linker
/// (cmd/link/internal/ld/symtab.go). Up to Go 1.16 the two are the same.
pub(super) fn elf_name(unit: &Unit, id: SymbolId) -> Vec<u8> {
    let symbol = unit.symbol(id);
    let mut name = unit.linked_name(id).into_owned().into_bytes();
    if unit.own_runtime
        && let Some((_, own)) = OWN_RUNTIME.iter().find(|(go, _)| go.as_bytes() == name)
    {
        return own.as_bytes().to_vec();
    }
    let defined = |id: SymbolId| unit.symbol(id).attributes.contains(Attributes::ON_LIST);
    if unit.release.conventions().code.register_arguments
        && symbol.version == Version::Abi(Abi::Abi0)
        && let Some(other) = unit.find(symbol.name, Version::Abi(Abi::Internal))
        && (defined(id) || defined(other))
    {
        name.extend_from_slice(b".abi0");
    }
    name
}
