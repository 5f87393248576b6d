//! Constants and layouts of a package as macros: what `go_asm.h` defines.
//!
//! In: Go files. Out: names and values as `go tool compile -asmhdr` has them (dumpasmhdr in
//! cmd/compile/internal/gc/export.go), of integer constants and structs. What depends on another package is not known here and
//! left out; so are constants that are strings or truth values.

use super::resolve::Resolver;
use super::scope::Scope;
use super::types::Kind;
use crate::diag::Sink;
use crate::syntax::go::File;

/// Names and values, file by file: constants, then structs with their sizes and the offsets of their fields.
pub fn definitions(files: &[File]) -> Vec<(String, String)> {
    // What is wrong with the files is reported where prototypes are read.
    let scope = Scope::new(files, &mut Sink::default());
    let mut resolver = Resolver::new(&scope);
    let mut list = Vec::new();
    for file in files {
        for decl in file.consts.iter().filter(|decl| decl.name.name != "_") {
            let value = resolver.integer(&decl.name.name);
            list.extend(value.map(|value| (format!("const_{}", decl.name.name), value.to_string())));
        }
        for decl in file.types.iter().filter(|decl| decl.name.name != "_" && !decl.generic) {
            let id = resolver.declared(decl);
            let types = &mut resolver.types;
            let Ok(layout) = types.lay_out(id) else { continue };
            let Kind::Struct(fields) = &types.get(types.underlying(id)).kind else { continue };
            let name = &decl.name.name;
            list.push((format!("{name}__size"), layout.size.to_string()));
            let named = fields.iter().filter(|field| field.name != "_");
            list.extend(named.map(|field| (format!("{name}_{}", field.name), field.offset.to_string())));
        }
    }
    list
}
