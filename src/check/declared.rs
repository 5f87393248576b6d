//! Functions without a prototype, and prototypes without a function.
//!
//! In: a unit, and all functions that its Go files declare. Out: findings; none without Go files.

use super::near;
use super::reports::Reports;
use super::table::Id;
use crate::asm::Assembly;
use crate::diag::{Diagnostic, suggest};
use crate::obj::{Abi, Attributes, SymbolId, Unit, Version};
use crate::source::Span;
use crate::stubs::Functions;
use rustc_hash::FxHashSet;

/// Functions visible to Go that no Go file declares, and for which `is_known` does not vouch; `others` are symbols of assembly elsewhere, if
/// all of the package is known.
pub(super) fn undeclared(
    assembly: &Assembly,
    functions: &Functions,
    is_known: impl Fn(&str) -> bool,
    others: Option<&[String]>,
    reports: &mut Reports<'_>,
) {
    let unit = &assembly.unit;
    let declared: FxHashSet<&str> = functions.bodyless.iter().map(|(name, _)| &**name).collect();
    let linked: FxHashSet<&str> = functions.linked.values().map(|name| &**name).collect();
    let lacking: Vec<&str> = others.map_or_else(Vec::new, |others| {
        let lacking = bodyless(unit, functions).map(|(name, _)| name);
        lacking.filter(|name| !others.iter().any(|other| other.strip_prefix('·') == Some(name))).collect()
    });
    for id in &unit.text {
        let symbol = unit.symbol(*id);
        if symbol.version == Version::Static || is_special(assembly, *id) {
            continue;
        }
        let linked_name = unit.linked_name(*id);
        let Some(name) = linked_name.strip_prefix(&*unit.prefix) else { continue };
        if declared.contains(name)
            || functions.bodies.contains(name)
            || linked.contains(&*linked_name)
            || is_known(&linked_name)
        {
            continue;
        }
        let message = format!("no Go file declares `{name}`");
        let names = lacking.iter().map(|lacking| (*lacking, ()));
        let near = suggest::closest(name, reports.len(), names);
        reports.add(Id::MISSING_PROTOTYPE, symbol.defined, message, |found: Diagnostic| {
            let found = match near {
                Some((near, ())) => near::offer(assembly, found, name, near),
                None => found,
            };
            found
                .help(format!("declare it without a body: `func {name}(…)`"))
                .help(format!("if only assembly calls it, name it `{name}<>`"))
        });
    }
}

/// Whether a function may be known to Go in other ways: as vet sees it, one without a frame of its own choice is called by no Go code,
/// and one in a file for tests may be declared in a test.
fn is_special(assembly: &Assembly, id: SymbolId) -> bool {
    let (unit, sources) = (&assembly.unit, &assembly.sources);
    let symbol = unit.symbol(id);
    if symbol.attributes.intersects(Attributes::ABIWRAPPER | Attributes::PKGINIT) {
        return true;
    }
    let function = symbol.function.and_then(|index| unit.functions.get(index as usize));
    let text =
        function.and_then(|function| function.progs.first()).map_or("", |text| sources.text(text.span));
    let file = sources.file_at(symbol.defined.start).map(|file| sources.file(file).name());
    // The attribute is also set where no frame is needed.
    text.contains("NOFRAME") || file.is_some_and(|name| name.ends_with("_test.s"))
}

/// Functions that Go files declare without a body and that are not defined here.
pub(super) fn undefined(unit: &Unit, functions: &Functions, reports: &mut Reports<'_>) {
    for (name, span) in bodyless(unit, functions) {
        let message = format!("`{name}` has no body, and no assembly of the package defines it");
        reports.add(Id::MISSING_FUNCTION, span, message, |found| found);
    }
}

/// The functions without a body that nothing here defines.
fn bodyless<'a>(unit: &'a Unit, functions: &'a Functions) -> impl Iterator<Item = (&'a str, Span)> {
    let is_lacking = |name: &String| {
        let atom = unit.names.find(&format!("{}{name}", unit.prefix));
        let is_defined = |abi| {
            let id = atom.and_then(|atom| unit.find(atom, Version::Abi(abi)));
            id.is_some_and(|id| unit.symbol(id).attributes.contains(Attributes::ON_LIST))
        };
        let has_body = functions.linked.contains_key(name) || functions.bodies.contains(name);
        !has_body && !is_defined(Abi::Abi0) && !is_defined(Abi::Internal)
    };
    let lacking = functions.bodyless.iter().filter(move |(name, _)| is_lacking(name));
    lacking.map(|(name, span)| (&**name, *span))
}
