//! The FIPS 140 module: its packages and symbols (cmd/internal/obj/fips140.go).

use crate::asm::Options;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Reloc, RelocKind, Symbol, SymbolKind, Unit, Version};
use crate::source::Interner;

/// Whether the package is inside the FIPS 140 module (cmd/internal/obj/fips140.go).
fn is_package(path: &str) -> bool {
    const ROOT: &str = "crypto/internal/fips140";
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a symbol with that full name is inside the FIPS 140 module, and not compiler-generated metadata such as a stack
/// map.
fn is_symbol(name: &str, text: bool) -> bool {
    const ROOT: &str = "crypto/internal/fips140";
    const INFIXES: [&str; 3] = [".inittask", ".dict", ".typeAssert"];
    const SUFFIXES: [&str; 8] = [
        ".arginfo0",
        ".arginfo1",
        ".argliveinfo",
        ".args_stackmap",
        ".opendefer",
        ".stkobj",
        "·f",
        "crypto/internal/fips140/check.linkinfo",
    ];
    let Some(rest) = name.strip_prefix(ROOT) else { return false };
    if !rest.starts_with(['.', '/']) {
        return false;
    }
    text || !(INFIXES.iter().any(|infix| name.contains(infix))
        || SUFFIXES.iter().any(|suffix| name.ends_with(suffix)))
}

/// The kind of a symbol that may be part of the FIPS 140 module: `<>` symbols of its packages, and everything named in those
/// packages.
pub(in crate::asm) fn kind(symbol: &Symbol, names: &Interner, options: &Options) -> SymbolKind {
    // External tests of the module are not part of it.
    if !options.release.conventions().code.has_fips || options.package.ends_with("_test") {
        return symbol.kind;
    }
    let inside = match symbol.version {
        Version::Static => is_package(&options.package),
        Version::Abi(_) => is_symbol(names.text(symbol.name), symbol.kind.is_text()),
    };
    match symbol.kind {
        SymbolKind::Text if inside => SymbolKind::TextFips,
        SymbolKind::Data if inside => SymbolKind::DataFips,
        SymbolKind::RoData if inside => SymbolKind::RoDataFips,
        SymbolKind::NoPtrData if inside => SymbolKind::NoPtrDataFips,
        kind => kind,
    }
}

/// Whether a kind belongs to the module.
fn is_inside(kind: SymbolKind) -> bool {
    matches!(
        kind,
        SymbolKind::TextFips | SymbolKind::DataFips | SymbolKind::RoDataFips | SymbolKind::NoPtrDataFips
    )
}

/// Rejects what the module must not contain in code for shared libraries: addresses relocated at program start, before the
/// module's hash is checked (checkFIPSReloc in cmd/internal/obj/fips140.go).
pub(in crate::asm) fn check(unit: &Unit, options: &Options, sink: &mut Sink) {
    if !options.shared {
        return;
    }
    let is_address = |reloc: &Reloc| reloc.kind == RelocKind::Addr;
    for &id in unit.text.iter().chain(&unit.data) {
        let symbol = unit.symbol(id);
        if is_inside(symbol.kind) && symbol.relocs.iter().any(is_address) {
            let name = unit.name(id);
            let message = format!(
                "`{name}` holds an address, which is not allowed in the FIPS 140 module with `-shared`"
            );
            sink.push(Diagnostic::error("fips-address", symbol.defined, message).note(
                "the program checks the module's hash when it starts, and relocated addresses would change it",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fips_is_a_tree() {
        assert!(is_package("crypto/internal/fips140"));
        assert!(is_package("crypto/internal/fips140/sha256"));
        assert!(!is_package("crypto/internal/fips140test"));
        assert!(is_symbol("crypto/internal/fips140/sha256.block", true));
        assert!(!is_symbol("crypto/internal/fips140/sha256.block.arginfo0", false));
    }
}
