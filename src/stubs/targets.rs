//! The functions that are called across the border.
//!
//! In: a unit and prototypes. Out: [`Targets`]: functions of the unit that C calls, and functions that the unit calls and
//! C defines. What does not fit together is said.

use crate::abi::stub::{Callee, c_name};
use crate::abi::{Prototypes, Signature, abi0};
use crate::asm;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{
    Abi, Attributes, Function, OWN_PACKAGE, Release, Reloc, RelocKind, Symbol, SymbolId, SymbolKind, Unit,
    Version,
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
        let mut targets = Self::default();
        let entries = undefined(unit, prototypes);
        let given: FxHashSet<SymbolId> = entries.iter().map(|(id, _)| *id).collect();
        let wants = wants_goroutine(unit, &given);
        for &id in &unit.text {
            targets.add_defined(unit, id, prototypes, (all, &wants), sink);
        }
        if targets.list.is_empty() && entries.is_empty() && sink.errors() == 0 {
            let span = unit.text.first().map(|id| unit.symbol(*id).defined).unwrap_or_default();
            sink.push(
                Diagnostic::error(
                    "no-prototype",
                    span,
                    "no function here has a prototype, so there is nothing to call",
                )
                .note("--go-files names the Go files that declare them"),
            );
        }
        for (id, signature) in entries {
            let (spelled, callee) = (spelled(unit, id), callee(unit.symbol(id)));
            targets.list.push(Target { signature, spelled, callee, goroutine: false, defined: false });
        }
        targets.clashes(prototypes, sink);
        targets
    }

    fn add_defined(
        &mut self,
        unit: &Unit,
        id: SymbolId,
        prototypes: &Prototypes,
        (all, wants): (bool, &[bool]),
        sink: &mut Sink,
    ) {
        let symbol = unit.symbol(id);
        // A wrapper is the same function by the other convention.
        if symbol.is_local() || symbol.attributes.has(Attributes::ABIWRAPPER) {
            return;
        }
        let name = unit.linked_name(id);
        let Some(index) = prototype(&unit.prefix, &name, prototypes) else {
            // After an error in Go the prototype may be there, and was not understood.
            if sink.errors() == 0 && all {
                let message = format!("{name} has no prototype, and gets no stub");
                sink.push(
                    Diagnostic::warning("no-prototype", symbol.defined, message)
                        .note("declare it in a Go file without a body, or write `// func …` above its TEXT"),
                );
            }
            return;
        };
        let signature = &prototypes.signatures[index];
        let function = symbol.function.map(|index| &unit.functions[index as usize]);
        if !size_agrees(prototypes, signature, symbol, function, sink) {
            return;
        }
        if !is_spellable(&name) {
            let message = format!("{name} gets no stub: assembly has no way to write its name");
            return sink.push(Diagnostic::warning("no-stub", symbol.defined, message));
        }
        let goroutine = symbol.function.is_some_and(|index| wants[index as usize]);
        let target = Target {
            signature: index,
            spelled: spelled(unit, id),
            callee: callee(symbol),
            goroutine,
            defined: true,
        };
        // Defined by both conventions: registers are the shorter way.
        match self.list.iter_mut().find(|other| other.signature == index) {
            Some(other) if target.callee == Callee::Internal => *other = target,
            Some(_) => {}
            None => self.list.push(target),
        }
    }

    /// Names that differ in Go and are the same in C.
    fn clashes(&self, prototypes: &Prototypes, sink: &mut Sink) {
        let mut known: FxHashMap<String, &Signature> = FxHashMap::default();
        for target in self.list.iter().filter(|target| target.defined) {
            let signature = &prototypes.signatures[target.signature];
            let name = c_name(signature);
            if let Some(first) = known.get(&name) {
                let message = format!("{} and {} are both {name} in C", first.symbol, signature.symbol);
                sink.push(
                    Diagnostic::error("same-c-name", signature.span, message)
                        .also(first.span, "the other one"),
                );
            }
            known.insert(name, signature);
        }
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

fn callee(symbol: &Symbol) -> Callee {
    match symbol.version {
        Version::Abi(Abi::Internal) => Callee::Internal,
        _ => Callee::Abi0,
    }
}

/// Symbols that are referred to, not defined, and have a prototype.
fn undefined(unit: &Unit, prototypes: &Prototypes) -> Vec<(SymbolId, usize)> {
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
            prototype(&unit.prefix, &name, prototypes)
                .filter(|_| is_spellable(&name))
                .map(|index| (id, index))
        })
        .collect()
}

/// The prototype of the function of that name, which the linker knows it by: by its own name in the package, with the
/// package's path or name before it, or by the one that `//go:linkname` gives it.
pub(super) fn prototype(prefix: &str, name: &str, prototypes: &Prototypes) -> Option<usize> {
    let mut signatures = prototypes.signatures.iter();
    match name.strip_prefix(prefix).filter(|_| !prefix.is_empty()) {
        Some(own) => signatures.position(|signature| signature.name == own),
        None => {
            let short = name.rsplit('/').next();
            signatures.position(|signature| signature.symbol == name || Some(&*signature.symbol) == short)
        }
    }
}

/// The C function behind an entry: `package_name`, or what `//go:linkname` says if that is a name of C.
pub(super) fn foreign_name(signature: &Signature) -> String {
    let linked = &signature.symbol;
    let is_c = linked.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_c { linked.clone() } else { c_name(signature) }
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

/// By function of the unit, whether it looks at the goroutine, to check the stack or in its own register, or calls
/// what does. What lies elsewhere is taken to do so, but for what C defines: `given`.
fn wants_goroutine(unit: &Unit, given: &FxHashSet<SymbolId>) -> Vec<bool> {
    let itself = |function: &Function| {
        let symbol = unit.symbol(function.symbol);
        let looks = |reloc: &Reloc| match (reloc.kind, reloc.symbol) {
            (RelocKind::TlsLe | RelocKind::TlsIe, _) => true,
            (RelocKind::Call, Some(callee)) => {
                unit.symbol(callee).function.is_none() && !given.contains(&callee)
            }
            (RelocKind::CallInd, _) => true,
            _ => false,
        };
        !symbol.attributes.has(Attributes::NOSPLIT)
            || symbol.version == Version::Abi(Abi::Internal)
            || symbol.relocs.iter().any(looks)
    };
    let mut wants: Vec<bool> = unit.functions.iter().map(itself).collect();
    // From callees to callers, until nothing is new.
    let mut callers = vec![Vec::new(); wants.len()];
    for (caller, function) in unit.functions.iter().enumerate() {
        let callees = unit.symbol(function.symbol).relocs.iter().filter_map(|reloc| reloc.symbol);
        for callee in callees.filter_map(|callee| unit.symbol(callee).function) {
            callers[callee as usize].push(caller);
        }
    }
    let mut news: Vec<usize> = (0..wants.len()).filter(|index| wants[*index]).collect();
    while let Some(index) = news.pop() {
        for &caller in &callers[index] {
            if !std::mem::replace(&mut wants[caller], true) {
                news.push(caller);
            }
        }
    }
    wants
}
