//! The header and the source.
//!
//! In: both as text. Out: the declarations of each, in C, compared one by one; the numbers of statuses and formats.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("the file is there")
}

/// Text without comments, with single spaces.
fn plain(text: &str, line: &str) -> String {
    let mut kept = String::new();
    for part in text.split("/*") {
        kept.push_str(if kept.is_empty() {
            part
        } else {
            part.split_once("*/").map_or("", |(_, rest)| rest)
        });
    }
    let lines = kept.lines().map(|text| text.split(line).next().unwrap_or_default());
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// A Rust type as C writes it, before a name.
fn c_type(rust: &str, handles: bool) -> String {
    match rust.trim() {
        "u64" if handles => "rasm_handle ".to_owned(),
        "usize" => "size_t ".to_owned(),
        "c_char" => "char ".to_owned(),
        "i32" | "i64" | "u8" | "u32" | "u64" => {
            let (sign, bits) = rust.trim().split_at(1);
            format!("{}int{bits}_t ", if sign == "u" { "u" } else { "" })
        }
        pointer if pointer.starts_with("*const ") => format!("const {}*", c_type(&pointer[7..], handles)),
        pointer if pointer.starts_with("*mut ") => format!("{}*", c_type(&pointer[5..], handles)),
        name => format!("{name} "),
    }
}

/// The functions of the source, by name, as C declares them.
fn defined() -> BTreeMap<String, String> {
    let mut functions = BTreeMap::new();
    for file in ["assembler", "assembly", "tools"] {
        let text = plain(&read(&format!("src/capi/{file}.rs")), "//");
        for part in text.split("extern \"C\" fn ").skip(1) {
            let (name, rest) = part.split_once('(').expect("parameters");
            let (parameters, rest) = rest.split_once(") -> ").expect("a result");
            let result = rest.split(" {").next().expect("a body");
            let list: Vec<String> = parameters
                .split(',')
                .filter(|parameter| !parameter.trim().is_empty())
                .map(|parameter| {
                    let (name, ty) = parameter.split_once(':').expect("a type");
                    // The only number of this type that is not a handle.
                    let handles = name.trim() != "address";
                    format!("{}{}", c_type(ty, handles), name.trim())
                })
                .collect();
            let list = if list.is_empty() { "void".to_owned() } else { list.join(", ") };
            functions.insert(name.to_owned(), format!("{}{name}({list})", c_type(result, true)));
        }
    }
    functions
}

/// The same of the header.
fn declared(header: &str) -> BTreeMap<String, String> {
    let declarations = header.split(';').filter_map(|part| {
        let start = part.rfind('}').map_or(part, |end| &part[end + 1..]).trim();
        let start = start
            .rsplit(" \" { ")
            .next()
            .unwrap_or(start)
            .trim_start_matches("extern \"C\" { #endif ")
            .trim();
        let (before, _) = start.split_once('(')?;
        let name = before.rsplit([' ', '*']).next()?;
        name.starts_with("rasm_").then(|| (name.to_owned(), start.to_owned()))
    });
    declarations.collect()
}

/// The fields of structs, by the struct's name, as C declares them.
fn fields_of_source() -> BTreeMap<String, Vec<String>> {
    let text = plain(&read("src/capi/types.rs"), "//");
    let structs = text.split("c_struct! { rasm_").skip(1).map(|part| {
        let (name, rest) = part.split_once(" {").expect("fields");
        let fields = rest.split('}').next().unwrap_or_default().split(',');
        let fields = fields.filter_map(|field| field.split_once(':'));
        let fields = fields.map(|(name, ty)| format!("{}{}", c_type(ty, false), name.trim()));
        (format!("rasm_{name}"), fields.collect())
    });
    structs.collect()
}

fn fields_of_header(header: &str) -> BTreeMap<String, Vec<String>> {
    let structs = header.split("typedef struct ").skip(1).map(|part| {
        let (name, rest) = part.split_once(" {").expect("fields");
        let fields = rest.split('}').next().unwrap_or_default().split(';');
        let fields = fields.map(|field| field.trim().to_owned()).filter(|field| !field.is_empty());
        (name.to_owned(), fields.collect())
    });
    structs.collect()
}

pub(super) fn agrees() {
    let header = plain(&read("include/rasm.h"), "#");
    let (defined, declared) = (defined(), declared(&header));
    assert!(defined.len() > 25, "{defined:?}");
    for (name, prototype) in &defined {
        assert_eq!(declared.get(name), Some(prototype), "the header, and the source");
    }
    let unknown: Vec<_> = declared.keys().filter(|name| !defined.contains_key(*name)).collect();
    assert!(unknown.is_empty(), "declared, but not defined: {unknown:?}");
    let (fields, told) = (fields_of_source(), fields_of_header(&header));
    assert!(fields.len() > 5, "{fields:?}");
    assert_eq!(told, fields, "the header, and the source");
    let text = plain(&read("src/capi/types.rs"), "//");
    for part in text.split("RASM_").skip(1) {
        let (name, rest) = part.split_once(" = ").expect("a number");
        let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
        assert!(header.contains(&format!("RASM_{name} = {number}")), "RASM_{name} = {number}");
    }
}

/// The names of all functions.
pub(super) fn names() -> Vec<String> {
    defined().into_keys().collect()
}
