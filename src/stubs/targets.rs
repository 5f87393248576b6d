//! The functions that are called across the border.
//!
//! In: a unit and prototypes. Out: [`Targets`]: functions of the unit that C calls, and functions that the unit calls and
//! C defines. What does not fit together is said.

use super::known::Known;
use super::wants;
use crate::abi::stub::{Callee, c_name, checks_stack};
use crate::abi::{Prototypes, Signature, abi0};
use crate::asm;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{
    Abi, Attributes, Function, OWN_PACKAGE, Release, Symbol, SymbolId, SymbolKind, Unit, Version,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// A function with its prototype.
pub(super) struct Target {
    /// Index of its prototype.
    pub(super) signature: usize,
    /// As assembly writes it.
    pub(super) spelled: String,
    pub(super) callee: Callee,
    /// Whether it, or what it calls, looks at the goroutine.
    pub(super) goroutine: bool,
    /// Whether it is defined here; if not, C defines it.
    pub(super) defined: bool,
}

/// The functions in the order of the unit.
#[derive(Default)]
pub(super) struct Targets {
    pub(super) list: Vec<Target>,
}

impl Targets {
    /// The functions of the unit that have prototypes; `all` are to have one.
    pub(super) fn find(unit: &Unit, prototypes: &Prototypes, all: bool, sink: &mut Sink) -> Self {
        let known = Known::new(&unit.prefix, prototypes);
        let entries = undefined(unit, &known);
        let given: FxHashSet<SymbolId> = entries.iter().map(|(id, _)| *id).collect();
        let wants = wants::goroutine(unit, &given);
        let mut search = Search {
            unit,
            prototypes,
            known,
            wants,
            all,
            places: FxHashMap::default(),
            targets: Targets::default(),
            sink,
        };
        unit.text.iter().for_each(|id| search.defined(*id));
        search.undefined(entries);
        search.clashes();
        search.targets
    }

    /// Whether any of them needs a goroutine.
    pub(super) fn want_goroutine(&self) -> bool {
        self.list.iter().any(|target| target.goroutine)
    }

    /// The prototypes, in their order, of the functions that are defined here, or of the others.
    pub(super) fn choose(&self, all: &[Signature], defined: bool) -> Vec<Signature> {
        let chosen: FxHashSet<usize> = self
            .list
            .iter()
            .filter(|target| target.defined == defined)
            .map(|target| target.signature)
            .collect();
        let signatures = all.iter().enumerate().filter(|(index, _)| chosen.contains(index));
        signatures.map(|(_, signature)| signature.clone()).collect()
    }
}

/// Targets in the making.
struct Search<'a> {
    unit: &'a Unit,
    prototypes: &'a Prototypes,
    known: Known<'a>,
    /// By function, whether it needs a goroutine.
    wants: Vec<bool>,
    /// Whether a function without a prototype is worth a word.
    all: bool,
    /// By prototype, the place in the list.
    places: FxHashMap<usize, usize>,
    targets: Targets,
    sink: &'a mut Sink,
}

impl Search<'_> {
    /// A function of the unit.
    fn defined(&mut self, id: SymbolId) {
        let (unit, prototypes) = (self.unit, self.prototypes);
        let symbol = unit.symbol(id);
        // A wrapper is the same function by the other convention.
        if symbol.is_local() || symbol.attributes.has(Attributes::ABIWRAPPER) {
            return;
        }
        let name = unit.linked_name(id);
        let Some(index) = self.known.find(&name) else {
            // After an error in Go the prototype may be there, and was not understood.
            if self.sink.errors() == 0 && self.all {
                let message = format!("{name} has no prototype, and gets no stub");
                self.sink.push(
                    Diagnostic::warning("no-prototype", symbol.defined, message)
                        .note("declare it in a Go file without a body, or write `// func …` above its TEXT"),
                );
            }
            return;
        };
        let signature = &prototypes.signatures[index];
        let function = symbol.function.map(|index| &unit.functions[index as usize]);
        if !size_agrees(prototypes, signature, symbol, function, self.sink) {
            return;
        }
        let reason = match () {
            () if !is_spellable(&name) => Some("assembly has no way to write its name"),
            () if symbol.attributes.has(Attributes::NEEDCTXT) => {
                Some("it reads its closure, which C has not")
            }
            () => None,
        };
        if let Some(reason) = reason {
            let message = format!("{name} gets no stub: {reason}");
            return self.sink.push(Diagnostic::warning("no-stub", symbol.defined, message));
        }
        let callee = callee(symbol);
        let goroutine = symbol.function.is_some_and(|index| self.wants[index as usize])
            || checks_stack(&prototypes.types, signature, callee);
        let target =
            Target { signature: index, spelled: spelled(unit, id), callee, goroutine, defined: true };
        // Defined by both conventions: registers are the shorter way.
        match self.places.get(&index) {
            Some(place) if callee == Callee::Internal => self.targets.list[*place] = target,
            Some(_) => {}
            None => {
                self.places.insert(index, self.targets.list.len());
                self.targets.list.push(target);
            }
        }
    }

    /// Functions that C defines.
    fn undefined(&mut self, entries: Vec<(SymbolId, usize)>) {
        let list = &mut self.targets.list;
        if list.is_empty() && entries.is_empty() && self.sink.errors() == 0 {
            let span = self.unit.text.first().map(|id| self.unit.symbol(*id).defined).unwrap_or_default();
            self.sink.push(
                Diagnostic::error(
                    "no-prototype",
                    span,
                    "no function here has a prototype, so there is nothing to call",
                )
                .note("--go-files names the Go files that declare them"),
            );
        }
        for (id, signature) in entries {
            let (spelled, callee) = (spelled(self.unit, id), callee(self.unit.symbol(id)));
            list.push(Target { signature, spelled, callee, goroutine: false, defined: false });
        }
    }

    /// Names that differ in Go and are the same in C.
    fn clashes(&mut self) {
        let mut known: FxHashMap<String, &Signature> = FxHashMap::default();
        for target in self.targets.list.iter().filter(|target| target.defined) {
            let signature = &self.prototypes.signatures[target.signature];
            let name = c_name(signature);
            if let Some(first) = known.get(&name) {
                let message = format!("{} and {} are both {name} in C", first.symbol, signature.symbol);
                self.sink.push(
                    Diagnostic::error("same-c-name", signature.span, message)
                        .also(first.span, "the other one"),
                );
            }
            known.insert(name, signature);
        }
    }
}

fn callee(symbol: &Symbol) -> Callee {
    match symbol.version {
        Version::Abi(Abi::Internal) => Callee::Internal,
        _ => Callee::Abi0,
    }
}

/// Symbols that are referred to, not defined, and have a prototype.
fn undefined(unit: &Unit, known: &Known) -> Vec<(SymbolId, usize)> {
    let all = unit.ids().filter(|id| {
        let symbol = unit.symbol(*id);
        let elsewhere = || match symbol.version {
            Version::Abi(Abi::Internal) => unit.find(symbol.name, Version::Abi(Abi::Abi0)),
            _ => unit.find(symbol.name, Version::Abi(Abi::Internal)),
        };
        let here = |id: SymbolId| unit.symbol(id).attributes.has(Attributes::ON_LIST);
        symbol.kind == SymbolKind::Undefined && !symbol.is_local() && !elsewhere().is_some_and(here)
    });
    let referred: FxHashSet<SymbolId> = (unit.text.iter().chain(&unit.data))
        .flat_map(|id| unit.symbol(*id).relocs.iter().filter_map(|reloc| reloc.symbol))
        .collect();
    all.filter(|id| referred.contains(id))
        .filter_map(|id| {
            let name = unit.linked_name(id);
            known.find(&name).filter(|_| is_spellable(&name)).map(|index| (id, index))
        })
        .collect()
}

/// The C function behind an entry: `package_name`, or what `//go:linkname` says if that is a name of C.
pub(super) fn foreign_name(signature: &Signature) -> String {
    if is_foreign(signature) { signature.symbol.clone() } else { c_name(signature) }
}

/// Whether `//go:linkname` gives a function a name of C's, which has a declaration of its own there.
pub(super) fn is_foreign(signature: &Signature) -> bool {
    signature.symbol.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether assembly can write the name; it has no brackets, nor bytes that are escaped.
fn is_spellable(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '/' | '~'))
}

/// A symbol's name as assembly spells it: the package's own without its path, others with dots and slashes that
/// are letters.
fn spelled(unit: &Unit, id: SymbolId) -> String {
    let spell = |name: &str| name.replace('.', "·").replace('/', "∕");
    let name = unit.name(id);
    // Before Go 1.22 assembly has a place for the path, which listings that were read have not.
    let own = match unit.release < Release::minor(22) {
        true => name.strip_prefix(OWN_PACKAGE),
        false => name.strip_prefix(&unit.prefix).filter(|_| !unit.prefix.is_empty()),
    };
    own.map_or_else(|| spell(name), |own| format!("·{}", spell(own)))
}

/// Whether TEXT's size of arguments is the prototype's.
fn size_agrees(
    prototypes: &Prototypes,
    signature: &Signature,
    symbol: &Symbol,
    function: Option<&Function>,
    sink: &mut Sink,
) -> bool {
    let stated = function.map_or(asm::ARGS_UNKNOWN, |function| function.args);
    let frame = abi0::frame(&prototypes.types, signature);
    let in_registers = symbol.version == Version::Abi(Abi::Internal);
    // As vet has it, a size of 0 is one that was not said.
    if in_registers || matches!(stated, asm::ARGS_UNKNOWN | 0) || i64::from(stated) == frame.args_size as i64
    {
        return true;
    }
    let message = format!(
        "{} says it has {stated} bytes of arguments and results, its prototype {}",
        signature.name, frame.args_size
    );
    sink.push(
        Diagnostic::error("wrong-args-size", symbol.defined, message)
            .label(format!("write $frame-{}", frame.args_size))
            .also(signature.span, "the prototype"),
    );
    false
}
