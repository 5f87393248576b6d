//! Whether a file is what an object becomes.
//!
//! In: a file of assembly, which may have been edited, and an object with declarations. Out: the import, whose instructions were
//! compared with the object's, if the file assembles to the same functions and data; else the first difference.

use super::{Imported, Request, check, import};
use crate::asm::Assembly;
use crate::diag::{Diagnostic, FilePlace, Severity};
use crate::obj::{Attributes, SymbolId};
use std::collections::BTreeMap;

/// Verifies a file with this name.
///
/// # Errors
///
/// What is wrong with the request, or the first function or variable that differs.
pub fn verify(request: &Request<'_>, name: &str, text: &str) -> Result<Imported, Vec<Diagnostic>> {
    let imported = import(request)?;
    compare(&imported, request.name, name, text)?;
    Ok(imported)
}

/// Compares a file with what an object became.
///
/// # Errors
///
/// The first function or variable that differs.
pub(crate) fn compare(
    imported: &Imported,
    object: &str,
    name: &str,
    text: &str,
) -> Result<(), Vec<Diagnostic>> {
    if imported.text == text {
        return Ok(());
    }
    let wrong = |text: String| {
        let error = Diagnostic::unplaced(Severity::Error, "import-differs", text);
        vec![error.at(FilePlace::file(name), "")]
    };
    let theirs = check::assembled(text).map_err(wrong)?;
    let ours = check::assembled(&imported.text).map_err(wrong)?;
    let (theirs, ours) = (symbols(&theirs), symbols(&ours));
    for (symbol, ours) in &ours {
        match theirs.get(symbol) {
            Some(theirs) if theirs == ours => {}
            Some(theirs) if theirs.frame != ours.frame => {
                return Err(wrong(format!(
                    "`{symbol}` has a different frame size, argument size or attributes than the import of {object}"
                )));
            }
            Some(theirs) => {
                let at = theirs.data.iter().zip(ours.data).position(|(a, b)| a != b);
                let place = at.map(|at| format!(" at byte {at}")).unwrap_or_default();
                return Err(wrong(format!("`{symbol}` is not what {object} becomes{place}")));
            }
            None => return Err(wrong(format!("`{symbol}` is missing"))),
        }
    }
    match theirs.keys().find(|symbol| !ours.contains_key(*symbol)) {
        Some(symbol) => Err(wrong(format!("`{symbol}` is not of {object}"))),
        None => Ok(()),
    }
}

/// What is compared of a symbol.
#[derive(Debug, PartialEq)]
struct Contents<'a> {
    data: &'a [u8],
    size: u64,
    kind: &'static str,
    /// Of a function: the bytes of its frame, those of arguments and results, and its attributes.
    frame: Option<(i32, i32, Attributes)>,
    /// Offset, size, addend and name.
    relocations: Vec<(u32, u8, i64, &'a str)>,
}

fn symbols(assembly: &Assembly) -> BTreeMap<&str, Contents<'_>> {
    let unit = assembly.unit();
    let of = |id: &SymbolId| {
        let symbol = unit.symbol(*id);
        let relocations = symbol.relocs.iter().map(|reloc| {
            let target = reloc.symbol.map(|id| unit.name(id)).unwrap_or_default();
            (reloc.offset, reloc.size, reloc.addend, target)
        });
        let contents = Contents {
            data: &symbol.data,
            size: symbol.size,
            kind: symbol.kind.name(),
            frame: symbol.function.map(|function| {
                let function = &unit.functions[function as usize];
                (function.locals, function.args, symbol.attributes)
            }),
            relocations: relocations.collect(),
        };
        (unit.name(*id), contents)
    };
    unit.text.iter().chain(&unit.data).map(of).collect()
}
