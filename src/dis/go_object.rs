//! The functions and data of a Go object.
//!
//! In: an object's bytes. Out: its functions and named data in file order, with relocations by name. Markers for Go's linker, which have no
//! field, are left out.

use super::data::{DUPOK, Data, Kind, REFLECTMETHOD, TOPFRAME};
use super::lines::{Key, Origin};
use super::{Field, File, Function, Relocation, Scope};
use crate::goobj::fault::Fault;
use crate::goobj::format::{abi, aux, func_flag, symbol_flag};
use crate::goobj::read::{Aux, Object, OtherNames, Reloc, SymbolId, SymbolRef, Target};
use std::borrow::Cow;

/// The symbol that Go's linker defines for the offset of thread-local storage (cmd/link/internal/ld/data.go).
pub(super) const TLS_OFFSET: &str = "runtime.tlsg";

/// The size of arguments that a TEXT does not state (abi.ArgsSizeUnknown in internal/abi).
const UNKNOWN: u32 = 0x8000_0000;

/// More FUNCDATA than any release has.
const MOST_FUNCDATA: usize = 256;

/// Reads an object.
pub(super) fn read(bytes: &[u8]) -> Result<File<'_>, Fault> {
    let object = Object::parse(bytes)?;
    let names = Names::new(object);
    let mut file = File { origins: vec![Origin::Go(object)], ..File::default() };
    for id in object.defined() {
        let symbol = object.symbol(id);
        let kind = object.table().kind_name(symbol.kind).unwrap_or_default();
        if kind.starts_with("STEXT") {
            file.functions.push(function(&object, &names, id));
        } else if let Some(kind) = data_kind(kind)
            && object.hash(id).is_none()
            && !symbol.name.is_empty()
        {
            file.data.push(Data {
                name: text(symbol.name),
                scope: scope(symbol.abi),
                bytes: object.data(id).into(),
                size: symbol.size.into(),
                relocations: names.relocations(id),
                kind,
                is_duplicate: symbol.flags & symbol_flag::DUPOK != 0,
                align: symbol.align.into(),
            });
        }
    }
    Ok(file)
}

fn function<'a>(object: &Object<'a>, names: &Names<'a>, id: SymbolId) -> Function<'a> {
    let symbol = object.symbol(id);
    let info = object.func_info(id).ok().flatten();
    let has = |flag: u8| symbol.flags & flag != 0;
    let is_top = info.is_some_and(|info| info.flags & func_flag::TOP_FRAME != 0);
    let attributes = [
        (has(symbol_flag::DUPOK), DUPOK),
        (has(symbol_flag::REFLECT_METHOD), REFLECTMETHOD),
        (is_top, TOPFRAME),
    ];
    let own = object.aux(id).filter(|aux| aux.kind == aux::FUNCDATA).take(MOST_FUNCDATA);
    let named = |aux: Aux| match object.target(aux.target) {
        // What the compiler made of the contents has no name of its own.
        Target::Own(id) if object.hash(id).is_some() => "".into(),
        _ => names.of(aux.target).0,
    };
    Function {
        name: text(symbol.name),
        scope: scope(symbol.abi),
        address: 0,
        code: object.data(id).into(),
        relocations: names.relocations(id),
        args: info.map(|info| info.args).filter(|args| *args != UNKNOWN),
        attributes: attributes.iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| flag).sum(),
        align: symbol.align,
        function_data: own.map(named).collect(),
        key: Key::Symbol(id),
        ..Function::default()
    }
}

/// What data of a kind is; none for what is not written in source.
fn data_kind(kind: &str) -> Option<Kind> {
    Some(match kind.strip_suffix("FIPS").unwrap_or(kind) {
        "SRODATA" => Kind::Constant,
        "SDATA" | "SBSS" => Kind::Pointers,
        "SNOPTRDATA" | "SNOPTRBSS" => Kind::NoPointers,
        "STLSBSS" => Kind::ThreadLocal,
        _ => return None,
    })
}

/// What a kind of relocation writes, and whether its addend is relative to the end of the field.
fn field(kind: &str) -> (Field, bool) {
    match kind.trim_start_matches("R_WEAK|") {
        "R_CALL" | "R_PCREL" => (Field::Relative, true),
        "R_GOTPCREL" => (Field::Got, true),
        "R_ADDR" => (Field::Absolute, false),
        "R_TLS_LE" => (Field::ThreadLocal, false),
        "R_TLS_IE" => (Field::Other, true),
        _ => (Field::Other, false),
    }
}

/// The names of what an object refers to.
struct Names<'a> {
    object: Object<'a>,
    others: OtherNames<'a>,
}

impl<'a> Names<'a> {
    fn new(object: Object<'a>) -> Self {
        Self { others: OtherNames::of(&object), object }
    }

    /// The fields of a symbol, sorted by offset.
    fn relocations(&self, id: SymbolId) -> Vec<Relocation<'a>> {
        let object = &self.object;
        let one = |reloc: Reloc| {
            let (field, before) = field(object.table().relocation_name(reloc.kind).unwrap_or_default());
            let addend = reloc.addend.wrapping_sub(if before { reloc.size.into() } else { 0 });
            let (target, scope) = match field {
                // The thread-local storage has no name in an object.
                Field::ThreadLocal => (TLS_OFFSET.into(), Scope::Global),
                _ => self.of(reloc.target),
            };
            Relocation { offset: reloc.offset as u64, field, width: reloc.size, target, scope, addend }
        };
        let mut all: Vec<Relocation<'_>> =
            object.relocs(id).filter(|reloc| reloc.size > 0).map(one).collect();
        all.sort_by_key(|relocation| relocation.offset);
        all
    }

    fn of(&self, reference: SymbolRef) -> (Cow<'a, str>, Scope) {
        match self.object.target(reference) {
            Target::Nil => ("".into(), Scope::Global),
            Target::Own(id) => {
                let symbol = self.object.symbol(id);
                (text(symbol.name), scope(symbol.abi))
            }
            Target::Builtin(number) => {
                let builtin = self.object.table().builtin_name(number);
                builtin.map_or_else(Default::default, |(name, abi)| (name.into(), scope(abi)))
            }
            // Only the compiler refers to other packages by number.
            Target::Other { package, symbol } => match self.others.name(reference) {
                Some(name) => (text(name), Scope::Internal),
                None => (format!("package {package} symbol {symbol}").into(), Scope::Internal),
            },
        }
    }
}

fn text(name: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(name)
}

fn scope(abi: u16) -> Scope {
    match abi {
        abi::STATIC => Scope::Local,
        abi::INTERNAL => Scope::Internal,
        _ => Scope::Global,
    }
}
