//! Go declarations of an object's functions.
//!
//! In: an object with debug information, and the text of its C source if that is known. Out: for each function that other objects can
//! call, a Go function without a body and the types that it needs, or the reason why Go has no such function.

use super::elf::Object;
use super::names;
use crate::diag::{Diagnostic, Severity};
use crate::dwarf::{Debug, Field, Prototype, Prototypes, Type, TypeId};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Go declarations.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Declared {
    /// Type declarations, each with an empty line before it.
    pub types: String,
    /// The functions, in the order of the source.
    pub functions: Vec<Declaration>,
    /// Functions that Go cannot declare: the name and the reason.
    pub refused: Vec<(String, String)>,
    /// Whether a type is that of package unsafe.
    pub uses_unsafe: bool,
}

/// A Go function without a body.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Declaration {
    /// Its name.
    pub name: String,
    /// What is above it, without `//`.
    pub comment: Vec<String>,
    /// What follows its name: `(a *float64, n uint) float64`.
    pub signature: String,
    /// The names of its parameters.
    pub parameters: Vec<String>,
    /// Whether it has a result.
    pub has_result: bool,
}

/// Words that Go has for itself, and types that the output names.
const WORDS: [&str; 25] = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
];
const TYPES: [&str; 15] = [
    "bool", "byte", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64",
    "uintptr", "float32", "float64",
];

/// The declarations of an object's functions. `source` is the text of the file that it was compiled from, whose comments are kept.
///
/// # Errors
///
/// If it is no object, or has no debug information.
pub fn declare(name: &str, object: &[u8], source: Option<&str>) -> Result<Declared, Diagnostic> {
    let read = Object::read(name, object)?;
    let prototypes = Debug::read(object).map(|debug| Prototypes::read(&debug)).unwrap_or_default();
    let mut declared = Declared::default();
    let mut writer = Writer { prototypes: &prototypes, structs: BTreeMap::new(), uses_unsafe: false };
    let lines: Vec<&str> = source.map(|text| text.lines().collect()).unwrap_or_default();
    for function in prototypes.functions.iter().filter(|found| read.exported.contains_key(&*found.name)) {
        if declared.functions.iter().any(|other| other.name == function.name) {
            continue;
        }
        match writer.function(function) {
            Ok(mut found) => {
                found.comment = comment(&lines, function.line);
                if found.comment.is_empty() {
                    found.comment.push(format!("{} is a function of C.", function.name));
                }
                declared.functions.push(found);
            }
            Err(reason) => declared.refused.push((function.name.clone(), reason)),
        }
    }
    if declared.functions.is_empty() && declared.refused.is_empty() {
        let text = format!("{name} has no function with debug information");
        let error = Diagnostic::unplaced(Severity::Error, "import-nothing", text);
        return Err(error.help("compile with `-g`, or declare the functions in Go with `--go-files`"));
    }
    for text in writer.structs.values() {
        // Writing to a string cannot fail.
        let _ = write!(declared.types, "\n{text}");
    }
    declared.uses_unsafe = writer.uses_unsafe;
    Ok(declared)
}

/// The comment right above a line of C, without its marks.
fn comment(lines: &[&str], line: u64) -> Vec<String> {
    let Some(name) = usize::try_from(line).ok().and_then(|line| line.checked_sub(1)) else {
        return Vec::new();
    };
    let Some(before) = lines.get(..name) else { return Vec::new() };
    // The result and attributes may have lines of their own.
    let is_head = |text: &&&str| {
        let text = text.trim();
        !text.is_empty() && !text.ends_with([';', '}', '{', '/']) && !text.starts_with(['#', '/', '*'])
    };
    let heads = before.iter().rev().take(MOST_HEADS).take_while(is_head).count();
    let before = &before[..before.len() - heads];
    let plain = before.iter().rev().take(MOST_LINES).take_while(|text| text.trim().starts_with("//"));
    let count = plain.count();
    if count > 0 {
        let text = before[before.len() - count..].iter();
        return text.map(|text| text.trim().trim_start_matches('/').trim().to_owned()).collect();
    }
    if !before.last().is_some_and(|text| text.trim().ends_with("*/")) {
        return Vec::new();
    }
    let recent = &before[before.len().saturating_sub(MOST_LINES)..];
    let Some(start) = recent.iter().rposition(|text| text.trim().starts_with("/*")) else {
        return Vec::new();
    };
    let text = recent[start..].iter().map(|text| {
        let text = text.trim().trim_start_matches('/').trim_end_matches('/');
        text.trim_matches('*').trim().to_owned()
    });
    let mut text: Vec<String> = text.collect();
    while text.last().is_some_and(String::is_empty) {
        text.pop();
    }
    while text.first().is_some_and(String::is_empty) {
        text.remove(0);
    }
    text
}

/// Lines between a comment and the name of a function, and lines of a comment.
const MOST_HEADS: usize = 3;
const MOST_LINES: usize = 100;

struct Writer<'p> {
    prototypes: &'p Prototypes,
    /// By name.
    structs: BTreeMap<String, String>,
    uses_unsafe: bool,
}

impl Writer<'_> {
    fn function(&mut self, function: &Prototype) -> Result<Declaration, String> {
        if WORDS.contains(&&*function.name) || matches!(&*function.name, "init" | "main" | "_") {
            return Err("its name means something else in Go".into());
        }
        if !is_name(&function.name) {
            return Err("its name is none in Go".into());
        }
        if function.is_variadic {
            return Err("it takes any number of arguments".into());
        }
        let mut found = Declaration { name: function.name.clone(), ..Declaration::default() };
        found.signature.push('(');
        for (number, (name, ty)) in function.parameters.iter().enumerate() {
            let mut name = if name.is_empty() { format!("p{number}") } else { name.clone() };
            if WORDS.contains(&&*name)
                || TYPES.contains(&&*name)
                || names::is_reserved(&name)
                || name == "unsafe"
            {
                name.push('_');
            }
            if !is_name(&name) || found.parameters.contains(&name) {
                return Err(format!("a parameter has the name `{name}`"));
            }
            let ty = self.value(*ty).map_err(|reason| format!("parameter `{name}` is {reason}"))?;
            let separator = if number == 0 { "" } else { ", " };
            let _ = write!(found.signature, "{separator}{name} {ty}");
            found.parameters.push(name);
        }
        found.signature.push(')');
        if let Some(result) = function.result {
            let ty = self.value(result).map_err(|reason| format!("its result is {reason}"))?;
            let _ = write!(found.signature, " {ty}");
            found.has_result = true;
        }
        Ok(found)
    }

    /// The Go type of a value; if there is none, what it is.
    fn value(&mut self, id: TypeId) -> Result<String, String> {
        Ok(match self.prototypes.of(id) {
            Type::Void => return Err("nothing".into()),
            Type::Bool => "bool".into(),
            Type::Integer { size, is_signed, name } => integer(*size, *is_signed, name)?,
            Type::Float { size: 4 } => "float32".into(),
            Type::Float { size: 8 } => "float64".into(),
            Type::Float { size } => return Err(format!("a floating-point number of {size} bytes")),
            Type::Pointer(to) => self.pointer(*to),
            Type::Struct { name, size, fields } => {
                let (size, fields) = (*size, fields.clone());
                self.structure(&name.clone(), size, &fields)?
            }
            Type::Array { element, length } => {
                let (element, length) = (*element, *length);
                format!("[{length}]{}", self.value(element)?)
            }
            Type::Other(what) => return Err((*what).into()),
        })
    }

    /// What a pointer to a type is in Go.
    fn pointer(&mut self, to: TypeId) -> String {
        let target = match self.prototypes.of(to) {
            Type::Integer { size: 1, name, .. } if name == "char" => Ok("byte".into()),
            Type::Struct { fields, .. } if fields.is_empty() => Err(String::new()),
            _ => self.value(to),
        };
        target.map(|target| format!("*{target}")).unwrap_or_else(|_| {
            self.uses_unsafe = true;
            "unsafe.Pointer".into()
        })
    }

    /// The name of a struct, which is declared.
    fn structure(&mut self, name: &str, size: u64, fields: &[Field]) -> Result<String, String> {
        if !is_name(name) {
            return Err("a struct without a name".into());
        }
        let mut name = name.to_owned();
        if WORDS.contains(&&*name) || TYPES.contains(&&*name) || name == "unsafe" {
            name.push('_');
        }
        if self.structs.contains_key(&name) {
            return Ok(name);
        }
        // Pointers in it may lead back here.
        self.structs.insert(name.clone(), String::new());
        match self.fields(&name, size, fields) {
            Ok(text) => {
                self.structs.insert(name.clone(), text);
                Ok(name)
            }
            Err(reason) => {
                self.structs.remove(&name);
                Err(reason)
            }
        }
    }

    fn fields(&mut self, name: &str, size: u64, fields: &[Field]) -> Result<String, String> {
        let mut rows: Vec<(String, String)> = Vec::new();
        let (mut end, mut most) = (0, 1);
        for field in fields {
            if field.is_bits {
                return Err("a struct with fields of bits".into());
            }
            let ty = self.value(field.ty)?;
            let (field_size, align) = self.extent(field.ty, DEEPEST);
            if !field.offset.is_multiple_of(align) || field.offset < end {
                return Err("a struct whose fields are packed".into());
            }
            if field.offset > end.next_multiple_of(align) {
                rows.push(("_".into(), format!("[{}]byte", field.offset - end)));
            }
            let mut own = field.name.clone();
            if WORDS.contains(&&*own) || own.is_empty() {
                own.push('_');
            }
            rows.push((own, ty));
            end = field.offset.saturating_add(field_size);
            most = most.max(align);
        }
        if end > size || !size.is_multiple_of(most) {
            return Err("a struct whose fields are packed".into());
        }
        if size > end.next_multiple_of(most) {
            rows.push(("_".into(), format!("[{}]byte", size - end)));
        }
        let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        let mut text = format!("type {name} struct {{\n");
        for (name, ty) in rows {
            let _ = writeln!(text, "\t{name:width$} {ty}");
        }
        text.push_str("}\n");
        Ok(text)
    }

    /// Size and alignment of a value in Go, in bytes.
    fn extent(&self, id: TypeId, depth: usize) -> (u64, u64) {
        match self.prototypes.of(id) {
            Type::Bool => (1, 1),
            Type::Integer { size, .. } | Type::Float { size } => (*size, (*size).clamp(1, 8)),
            Type::Pointer(_) => (8, 8),
            Type::Array { element, length } if depth > 0 => {
                let (size, align) = self.extent(*element, depth - 1);
                (size.saturating_mul(*length), align)
            }
            Type::Struct { size, fields, .. } if depth > 0 => {
                let all = fields.iter().map(|field| self.extent(field.ty, depth - 1).1);
                (*size, all.max().unwrap_or(1))
            }
            _ => (0, 1),
        }
    }
}

/// The deepest struct whose alignment is looked for.
const DEEPEST: usize = 16;

/// The Go type of a number.
fn integer(size: u64, is_signed: bool, name: &str) -> Result<String, String> {
    Ok(match (name, size) {
        ("size_t" | "usize", 8) => "uint".into(),
        ("ssize_t" | "ptrdiff_t" | "isize" | "intptr_t", 8) => "int".into(),
        ("uintptr_t", 8) => "uintptr".into(),
        (_, 1 | 2 | 4 | 8) => format!("{}int{}", if is_signed { "" } else { "u" }, 8 * size),
        _ => return Err(format!("a number of {size} bytes")),
    })
}

/// Whether Go takes a word as a name, letters beyond ASCII aside.
fn is_name(name: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') && name.chars().all(is_letter)
}
