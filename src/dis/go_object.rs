//! The functions of a Go object.
//!
//! In: an object's bytes. Out: its functions in file order, with relocations by name. Markers for Go's linker, which have no
//! field, are left out.

use super::lines::{Key, Origin};
use super::{Field, File, Function, Relocation, Scope};
use crate::goobj::fault::Fault;
use crate::goobj::format::abi;
use crate::goobj::read::{Object, OtherNames, SymbolRef, Target};
use std::borrow::Cow;

/// The symbol that Go's linker defines for the offset of thread-local storage (cmd/link/internal/ld/data.go).
pub(super) const TLS_OFFSET: &str = "runtime.tlsg";

/// The size of arguments that a TEXT does not state (abi.ArgsSizeUnknown in internal/abi).
const UNKNOWN: u32 = 0x8000_0000;

/// Reads an object.
pub(super) fn read(bytes: &[u8]) -> Result<File<'_>, Fault> {
    let object = Object::parse(bytes)?;
    let names = Names::new(object);
    let mut file = File { origins: vec![Origin::Go(object)], ..File::default() };
    for id in object.defined() {
        let symbol = object.symbol(id);
        let is_text = object.table().kind_name(symbol.kind).is_some_and(|kind| kind.starts_with("STEXT"));
        if !is_text {
            continue;
        }
        let mut relocations: Vec<Relocation<'_>> = object
            .relocs(id)
            .filter(|reloc| reloc.size > 0)
            .map(|reloc| {
                let (field, before) = field(object.table().relocation_name(reloc.kind).unwrap_or_default());
                let addend = reloc.addend.wrapping_sub(if before { reloc.size.into() } else { 0 });
                let (target, scope) = match field {
                    // The thread-local storage has no name in an object.
                    Field::ThreadLocal => (TLS_OFFSET.into(), Scope::Global),
                    _ => names.of(reloc.target),
                };
                Relocation { offset: reloc.offset as u64, field, target, scope, addend }
            })
            .collect();
        relocations.sort_by_key(|relocation| relocation.offset);
        file.functions.push(Function {
            name: text(symbol.name),
            scope: scope(symbol.abi),
            address: 0,
            code: object.data(id).into(),
            relocations,
            args: object.func_info(id).ok().flatten().map(|info| info.args).filter(|args| *args != UNKNOWN),
            key: Key::Symbol(id),
            ..Function::default()
        });
    }
    Ok(file)
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
