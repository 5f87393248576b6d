//! Constants and layouts of a package as macros: what `go_asm.h` defines.
//!
//! In: Go files. Out: names and values as `go tool compile -asmhdr` has them (dumpasmhdr in
//! cmd/compile/internal/gc/export.go), of constants and structs. What depends on something that is not known here is left
//! out; floating-point constants are no macros in Go either.

use super::constant;
use super::resolve::Resolver;
use super::scope::Scope;
use super::types::Kind;
use super::value::Value;
use crate::diag::Sink;
use crate::syntax::go::File;

/// Names and values, file by file: constants, then structs with their sizes and the offsets of their fields.
pub fn definitions(files: &[File]) -> Vec<(String, String)> {
    // What is wrong with the files is reported where prototypes are read.
    let scope = Scope::new(files, &mut Sink::default());
    let mut resolver = Resolver::new(&scope);
    let mut list = Vec::new();
    for file in files.iter().filter(|file| !file.elsewhere) {
        for decl in file.consts.iter().filter(|decl| decl.name.name != "_") {
            let value = constant::constant(&mut resolver, &decl.name.name).and_then(shown);
            list.extend(value.map(|value| (format!("const_{}", decl.name.name), value)));
        }
        for decl in file.types.iter().filter(|decl| decl.name.name != "_" && decl.params.is_empty()) {
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

/// A value as `constant.Value.ExactString` prints it.
fn shown(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Int(value, _) | Value::Rune(value) => Some(value.to_string()),
        Value::Bool(value, _) => Some(value.to_string()),
        Value::Text(text, _) => Some(quoted(text)),
        Value::Float(..) => None,
    }
}

/// A string in quotes, as `strconv.Quote` has it.
fn quoted(text: &[u8]) -> String {
    let mut out = String::from("\"");
    for chunk in text.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\x0b' => out.push_str("\\v"),
                '\0'..' ' | '\x7f' => out.push_str(&format!("\\x{:02x}", u32::from(c))),
                // Printable: what Rust shows as it is.
                _ if c.is_ascii() || c.escape_debug().len() == 1 => out.push(c),
                '\u{80}'..='\u{ffff}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
                _ => out.push_str(&format!("\\U{:08x}", u32::from(c))),
            }
        }
        chunk.invalid().iter().for_each(|byte| out.push_str(&format!("\\x{byte:02x}")));
    }
    out.push('"');
    out
}
