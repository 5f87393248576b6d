//! Symbols that the linker sets before layout: string variables, the build information, the runtime's own variables
//! (linksetup, dostrdata and buildinfo in cmd/link/internal/ld).
//!
//! In: all symbols, what is reachable, options. Out: changed and new symbols.

use super::inittasks::address;
use super::kind::Kind;
use super::marks::State;
use super::options::Options;
use super::refusal::{Refusal, refuse, text};
use super::symbols::{Library, Sym, Symbols};
use crate::goobj::format::{abi, aux};
use crate::goobj::leb128;
use std::borrow::Cow;

/// The variable that the go command sets in all of Go's own commands, whether they have it or not
/// (cmd/go/internal/work/gc.go).
const SET_ANYWAY: &[u8] = b"cmd/internal/objabi.buildID";

/// String variables and their values, in the order in which they were first named.
pub(crate) struct Strings {
    values: Vec<(Vec<u8>, Vec<u8>)>,
    /// How many of them are the linker's own.
    own: usize,
}

impl Strings {
    /// The linker's own values, then those of the options. The last value of a variable wins.
    pub(crate) fn new(options: &Options, version: &str) -> Result<Self, Refusal> {
        let mut strings = Self { values: Vec::new(), own: 0 };
        if let Some(root) = options.goroot.as_deref().filter(|root| !root.is_empty()) {
            strings.set(b"runtime.defaultGOROOT", root.as_bytes());
        }
        strings.set(b"runtime.buildVersion", version.as_bytes());
        strings.own = strings.values.len();
        for (name, value) in &options.strings {
            let Some(dot) = name.rfind('.') else {
                return refuse!("`{name}` does not name a variable as `importpath.name`");
            };
            let package = Library { path: &name.as_bytes()[..dot], imports: Vec::new() };
            strings.set(&[&package.prefix(), &name.as_bytes()[dot..]].concat(), value);
        }
        Ok(strings)
    }

    fn set(&mut self, name: &[u8], value: &[u8]) {
        match self.values.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = value.to_vec(),
            None => self.values.push((name.to_vec(), value.to_vec())),
        }
    }

    /// Warnings about variables that do not exist.
    pub(crate) fn unknown(&self, symbols: &Symbols<'_>) -> Vec<String> {
        let is_unknown = |name: &&Vec<u8>| {
            let sym = symbols.lookup(name, abi::ABI0);
            sym.is_none_or(|sym| !symbols.kind(sym).is_data()) && *name != SET_ANYWAY
        };
        let unknown = self.values[self.own..].iter().map(|(name, _)| name).filter(is_unknown);
        unknown
            .map(|name| format!("`-X` has no effect: no variable `{}` in the program", text(name)))
            .collect()
    }

    fn get(&self, name: &[u8]) -> &[u8] {
        self.values.iter().find(|(known, _)| known == name).map_or(&[], |(_, value)| value)
    }
}

/// Sets the runtime variables that the linker is responsible for; returns the module data's symbol.
pub(crate) fn runtime(symbols: &mut Symbols<'_>, state: &mut State) -> Result<Sym, Refusal> {
    let thread = symbols.lookup_or_make(Cow::Borrowed(b"runtime.tlsg"), abi::ABI0);
    if symbols.kind(thread) != Kind::None {
        return refuse!("the runtime defines `runtime.tlsg`");
    }
    let made = symbols.change(thread);
    (made.kind, made.size) = (Kind::TlsBss, 8);
    state.reached.set(thread);
    let module = symbols.data_symbol("runtime.firstmoduledata");
    if module.is_none() || symbols.kind(module) == Kind::None {
        return refuse!("the runtime does not define `runtime.firstmoduledata`");
    }
    let profile = symbols.lookup(b"runtime.memProfileInternal", abi::INTERNAL);
    if profile.is_some_and(|profile| !state.reached.has(profile)) {
        let made = symbols.make("runtime.disableMemoryProfiling", Kind::NoptrData);
        let made = symbols.change(made);
        (made.size, made.data) = (1, Cow::Owned(vec![1]));
    }
    let made = symbols.change(module);
    (made.kind, made.size, made.data) = (Kind::ModuleData, 0, Cow::Owned(Vec::new()));
    state.reached.set(module);
    Ok(module)
}

/// Sets the string variables that are reachable.
pub(crate) fn strings(
    symbols: &mut Symbols<'_>,
    state: &mut State,
    strings: &Strings,
) -> Result<(), Refusal> {
    for (name, value) in &strings.values {
        let Some(sym) = symbols.lookup(name, abi::ABI0) else { continue };
        let of = symbols.aux_of(sym, aux::GOTYPE);
        if of.is_none() {
            continue;
        }
        if symbols.name(of) != b"type:string" {
            return refuse!("`-X` cannot set `{}`: it is not a variable of type `string`", text(name));
        }
        if !state.reached.has(sym) {
            continue;
        }
        let contents = symbols.lookup_or_make(Cow::Owned([&name[..], b".str"].concat()), abi::ABI0);
        state.reached.set(contents);
        let made = symbols.change(contents);
        made.kind = Kind::Rodata;
        made.data = Cow::Owned([&value[..], b"\0"].concat());
        made.size = value.len() as u64 + 1;
        let made = symbols.change(sym);
        if made.kind == Kind::Bss {
            made.kind = Kind::Data;
        }
        made.data = Cow::Owned([0, value.len() as u64].iter().flat_map(|word| word.to_le_bytes()).collect());
        made.relocs = vec![address(0, contents)];
    }
    Ok(())
}

/// The header of the build information: magic number, pointer size, and the flag for inline strings.
const BUILD_INFO: &[u8; 16] = b"\xff Go buildinf:\x08\x02";

/// Creates the record that `go version` reads.
pub(crate) fn build_info(symbols: &mut Symbols<'_>, state: &mut State, strings: &Strings) {
    let mut data = vec![0; 32];
    data[..BUILD_INFO.len()].copy_from_slice(BUILD_INFO);
    for name in [&b"runtime.buildVersion"[..], b"runtime.modinfo"] {
        let value = strings.get(name);
        leb128::unsigned(&mut data, value.len() as u64);
        data.extend(value);
    }
    data.resize(data.len().next_multiple_of(16), 0);
    let info = state.make(symbols, "go:buildinfo", Kind::BuildInfo);
    symbols.aligns[info] = 16;
    let made = symbols.change(info);
    made.size = data.len() as u64;
    made.data = Cow::Owned(data);
    let reference = state.make(symbols, "go:buildinfo.ref", Kind::Rodata);
    symbols.aligns[reference] = 8;
    let made = symbols.change(reference);
    (made.size, made.data, made.relocs) = (8, Cow::Owned(vec![0; 8]), vec![address(0, info)]);
}
