//! Finds the functions that are called between C and Go code.
//!
//! In: a unit and prototypes. Out: [`Targets`]: functions of the unit that C can call, and functions that the unit calls and
//! C defines. Mismatches are reported.

use super::check_arguments;
use super::known::Known;
use super::wants;
use crate::abi::stub::{Callee, c_name, checks_stack};
use crate::abi::{Prototypes, Signature, abi0, entry};
use crate::diag::{Diagnostic, Severity, Sink};
use crate::obj::{
    ARGS_UNKNOWN, Abi, Attributes, Function, OWN_PACKAGE, Symbol, SymbolId, SymbolKind, Unit, Version,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// Prefix of placeholder names.
const STANDS_FOR: &str = "rasm·call";

/// The source of functions.
#[derive(Clone, Copy)]
pub(super) struct Source {
    /// A listing, which does not show the convention by which a function is called.
    pub(super) listing: bool,
    /// Whether all functions of the package must have prototypes.
    pub(super) all: bool,
}

/// A function with its prototype.
pub(super) struct Target {
    /// Index of its prototype.
    pub(super) signature: usize,
    /// Its name as spelled in assembly, or a placeholder.
    pub(super) spelled: String,
    /// The function that a placeholder stands for, if its name cannot be spelled in assembly.
    pub(super) stands_for: Option<SymbolId>,
    pub(super) callee: Callee,
    /// Whether it, or a function that it calls, uses the goroutine.
    pub(super) goroutine: bool,
    /// Whether it is defined here rather than in C.
    pub(super) defined: bool,
}

/// The functions, in the order of the unit.
#[derive(Default)]
pub(super) struct Targets {
    pub(super) list: Vec<Target>,
}

impl Targets {
    /// Finds the functions of the unit that have prototypes. Functions that compiled code calls and C defines become symbols with
    /// the convention by which they are called.
    pub(super) fn find(unit: &mut Unit, prototypes: &Prototypes, source: Source, sink: &mut Sink) -> Self {
        let prefix = unit.prefix.clone();
        let known = Known::new(&prefix, prototypes);
        let entries = undefined(unit, &known, source.listing);
        // An entry with a large frame checks the stack.
        let is_small = |(id, index): &&(SymbolId, usize)| {
            let callee = callee(unit, unit.symbol(*id));
            !entry::checks_stack(&prototypes.types, &prototypes.signatures[*index], callee)
        };
        let given: FxHashSet<SymbolId> = entries.iter().filter(is_small).map(|(id, _)| *id).collect();
        let wants = wants::goroutine(unit, &given);
        let mut search = Search {
            unit,
            prototypes,
            known,
            wants,
            source,
            places: FxHashMap::default(),
            targets: Targets::default(),
            // A function that has a body in Go as well is understood.
            understood: !sink
                .list()
                .iter()
                .any(|found| found.severity == Severity::Error && found.code != "redeclared"),
            sink,
        };
        unit.text.iter().for_each(|id| search.defined(*id));
        search.undefined(entries);
        search.clashes();
        search.own_runtime();
        search.targets
    }

    /// Redirects calls of placeholders to their functions, once the stubs are assembled.
    pub(super) fn resolve(&self, unit: &mut Unit) {
        let mut renamed = FxHashMap::default();
        for target in &self.list {
            let Some(id) = target.stands_for else { continue };
            let name = target.spelled.replace('·', ".");
            let version = match target.callee {
                Callee::Internal => Version::Abi(Abi::Internal),
                Callee::Abi0 => Version::Abi(Abi::Abi0),
            };
            if let Some(other) = unit.names.find(&name).and_then(|atom| unit.find(atom, version)) {
                renamed.insert(other, id);
            }
        }
        if !renamed.is_empty() {
            retarget(unit, &renamed);
        }
    }

    /// Whether any function needs a goroutine.
    pub(super) fn want_goroutine(&self) -> bool {
        self.list.iter().any(|target| target.goroutine)
    }

    /// The prototypes, in order, of the functions defined here, or of the others.
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

/// Collects targets.
struct Search<'a> {
    unit: &'a Unit,
    prototypes: &'a Prototypes,
    known: Known<'a>,
    /// By function, whether it needs a goroutine.
    wants: Vec<bool>,
    source: Source,
    /// By prototype: the index in the list, and the function.
    places: FxHashMap<usize, (usize, SymbolId)>,
    targets: Targets,
    /// Whether all prototypes are valid.
    understood: bool,
    sink: &'a mut Sink,
}

impl Search<'_> {
    /// Handles a function defined in the unit.
    fn defined(&mut self, id: SymbolId) {
        let (unit, prototypes) = (self.unit, self.prototypes);
        let symbol = unit.symbol(id);
        // A wrapper is the same function with the other convention.
        if symbol.is_local() || symbol.attributes.contains(Attributes::ABIWRAPPER) {
            return;
        }
        let name = unit.linked_name(id);
        let Some(index) = self.known.find(&name) else {
            // After errors in Go files, the prototype may be one of the invalid ones.
            if self.understood && self.source.all {
                self.missing(symbol, &name);
            }
            return;
        };
        let signature = &prototypes.signatures[index];
        let function = symbol.function.map(|index| &unit.functions[index as usize]);
        if !size_agrees(prototypes, signature, symbol, function, self.sink) {
            return;
        }
        if symbol.attributes.contains(Attributes::NEEDCTXT) {
            let message = format!("no stub for `{name}`: it uses the closure register, which C does not set");
            return self.sink.push(Diagnostic::warning("no-stub", symbol.defined, message));
        }
        let callee = callee(unit, symbol);
        if let Some(function) = function.filter(|_| !self.source.listing && callee == Callee::Abi0) {
            check_arguments::check(unit, &prototypes.types, signature, function, self.sink);
        }
        let goroutine = symbol.function.is_some_and(|index| self.wants[index as usize])
            || checks_stack(&prototypes.types, signature, callee);
        let (mut spelled, mut stands_for) = (spelled(unit, id), None);
        if !is_spellable(&spelled) {
            (spelled, stands_for) = (format!("{STANDS_FOR}{index}"), Some(id));
        }
        let target = Target { signature: index, spelled, stands_for, callee, goroutine, defined: true };
        match self.places.get(&index) {
            Some((_, other)) if unit.symbol(*other).name != symbol.name => {
                let message = format!("`{name}` and `{}` share one prototype", unit.linked_name(*other));
                self.sink.push(
                    Diagnostic::error("same-prototype", symbol.defined, message)
                        .also(unit.symbol(*other).defined, "the other one")
                        .help("say which package is meant with `-p`"),
                );
            }
            // Defined with both conventions: registers are faster.
            Some((place, _)) if callee == Callee::Internal => self.targets.list[*place] = target,
            Some(_) => {}
            None => {
                self.places.insert(index, (self.targets.list.len(), id));
                self.targets.list.push(target);
            }
        }
    }

    /// Reports a function without a prototype. It is visible to other objects, so it is meant to be called, as in Go's vet.
    fn missing(&mut self, symbol: &Symbol, name: &str) {
        let own = name.strip_prefix(&self.unit.prefix);
        let message = format!("no stub for `{name}`: it has no prototype");
        let help = "declare it without a body in a Go file, or write `// func …` above its `TEXT`";
        let diagnostic = match own {
            Some(own) => Diagnostic::error("no-prototype", symbol.defined, message)
                .help(help)
                .help(format!("if only this file calls it, name it `{own}<>`")),
            None => Diagnostic::warning("no-prototype", symbol.defined, message).help(help),
        };
        self.sink.push(diagnostic);
    }

    /// Handles the functions that C defines.
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
                .help("name the Go files that declare them with `--go-files`"),
            );
        }
        for (id, signature) in entries {
            let (spelled, callee) = (spelled(self.unit, id), callee(self.unit, self.unit.symbol(id)));
            let (stands_for, goroutine) = (None, false);
            list.push(Target { signature, spelled, stands_for, callee, goroutine, defined: false });
        }
    }

    /// Reports definitions that clash with the goroutine support.
    fn own_runtime(&mut self) {
        let brought =
            ["runtime.morestack", "runtime.morestack_noctxt", "runtime.tlsg", "rasm.goroutine", "rasm.fatal"];
        let unit = self.unit;
        for name in brought.iter().filter(|_| self.targets.want_goroutine()) {
            let id = unit.names.find(name).and_then(|atom| unit.find(atom, Version::Abi(Abi::Abi0)));
            let defined =
                id.map(|id| unit.symbol(id)).filter(|own| own.attributes.contains(Attributes::ON_LIST));
            if let Some(own) = defined {
                let message = format!("`{name}` is defined here, but the stubs define it too");
                self.sink.push(
                    Diagnostic::error("own-runtime", own.defined, message).note(
                        "functions that check the stack can have stubs only where Go's runtime is absent",
                    ),
                );
            }
        }
    }

    /// Reports names that differ in Go but are the same in C.
    fn clashes(&mut self) {
        let mut known: FxHashMap<String, &Signature> = FxHashMap::default();
        for target in self.targets.list.iter().filter(|target| target.defined) {
            let signature = &self.prototypes.signatures[target.signature];
            let name = c_name(signature);
            if let Some(first) = known.get(&name) {
                let message = format!("`{}` and `{}` are both `{name}` in C", first.symbol, signature.symbol);
                self.sink.push(
                    Diagnostic::error("same-c-name", signature.span, message)
                        .also(first.span, "the other one"),
                );
            }
            known.insert(name, signature);
        }
    }
}

/// The calling convention of a function. Before Go 1.17 neither uses registers.
fn callee(unit: &Unit, symbol: &Symbol) -> Callee {
    match symbol.version {
        Version::Abi(Abi::Internal) if unit.release.conventions().code.register_arguments => Callee::Internal,
        _ => Callee::Abi0,
    }
}

/// Undefined symbols that are referenced and have a prototype.
fn undefined(unit: &mut Unit, known: &Known, listing: bool) -> Vec<(SymbolId, usize)> {
    let referred: FxHashSet<SymbolId> = (unit.text.iter().chain(&unit.data))
        .flat_map(|id| unit.symbol(*id).relocs.iter().filter_map(|reloc| reloc.symbol))
        .collect();
    let mut found = Vec::new();
    let mut renamed = FxHashMap::default();
    for id in unit.ids() {
        let symbol = unit.symbol(id);
        if symbol.kind != SymbolKind::Undefined || symbol.is_local() || !referred.contains(&id) {
            continue;
        }
        let name = unit.linked_name(id);
        let Some(index) = known.find(&name).filter(|_| is_spellable(&spelled(unit, id))) else { continue };
        let other = match symbol.version {
            Version::Abi(Abi::Internal) => Abi::Abi0,
            _ => Abi::Internal,
        };
        let defined = unit.find(symbol.name, Version::Abi(other)).map(|other| unit.symbol(other));
        match defined.filter(|other| other.attributes.contains(Attributes::ON_LIST)) {
            // The other one is an ABI wrapper, which calls this one.
            Some(other) if other.attributes.contains(Attributes::ABIWRAPPER) => found.push((id, index)),
            Some(_) => {}
            // Compiled code passes arguments in registers, which listings do not show.
            None if listing
                && other == Abi::Internal
                && unit.release.conventions().code.register_arguments =>
            {
                let internal = unit.lookup(symbol.name, Version::Abi(other));
                renamed.insert(id, internal);
                found.push((internal, index));
            }
            None => found.push((id, index)),
        }
    }
    if !renamed.is_empty() {
        retarget(unit, &renamed);
    }
    found
}

/// Redirects relocations to other symbols.
fn retarget(unit: &mut Unit, renamed: &FxHashMap<SymbolId, SymbolId>) {
    for symbol in unit.symbols.iter_mut() {
        for reloc in &mut symbol.relocs {
            if let Some(other) = reloc.symbol.and_then(|symbol| renamed.get(&symbol)) {
                reloc.symbol = Some(*other);
            }
        }
    }
}

/// The C function that an entry calls: `package_name`, or the name given by `//go:linkname` if it is a C name.
pub(super) fn foreign_name(signature: &Signature) -> String {
    if is_foreign(signature) { signature.symbol.clone() } else { c_name(signature) }
}

/// Whether `//go:linkname` gives a function a C name, which has its own declaration in C.
pub(super) fn is_foreign(signature: &Signature) -> bool {
    signature.symbol.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether a name, as spelled in assembly, can be written there: it has no brackets or escaped bytes.
fn is_spellable(spelled: &str) -> bool {
    spelled.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '·' | '∕' | '~'))
}

/// A symbol's name as spelled in assembly: those of the package without its path, others with `·` and `∕` for dots and
/// slashes.
fn spelled(unit: &Unit, id: SymbolId) -> String {
    let spell = |name: &str| name.replace('.', "·").replace('/', "∕");
    let name = unit.name(id);
    // Before Go 1.22 names in assembly have a placeholder for the path.
    let own = name.strip_prefix(OWN_PACKAGE);
    let own = own.or_else(|| name.strip_prefix(&unit.prefix).filter(|_| !unit.prefix.is_empty()));
    own.map_or_else(|| spell(name), |own| format!("·{}", spell(own)))
}

/// Whether TEXT's argument size agrees with the prototype.
fn size_agrees(
    prototypes: &Prototypes,
    signature: &Signature,
    symbol: &Symbol,
    function: Option<&Function>,
    sink: &mut Sink,
) -> bool {
    let stated = function.map_or(ARGS_UNKNOWN, |function| function.args);
    let on_stack = abi0::assign(&prototypes.types, signature);
    let in_registers = symbol.version == Version::Abi(Abi::Internal);
    // As in vet, a size of 0 counts as not given.
    if in_registers || matches!(stated, ARGS_UNKNOWN | 0) || i64::from(stated) == on_stack.args_size as i64 {
        return true;
    }
    let message = format!(
        "`{}` declares {stated} bytes of arguments and results, its prototype has {}",
        signature.name, on_stack.args_size
    );
    sink.push(
        Diagnostic::error("wrong-args-size", symbol.defined, message)
            .also(signature.span, "the prototype")
            .help(format!("write `$frame-{}`", on_stack.args_size)),
    );
    false
}
