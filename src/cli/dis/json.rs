//! Functions as JSON: one object a line, each function before its instructions, so that nothing grows with the file.
//!
//! In: functions of a file. Out: the shape that docs/dis.md describes.

use super::{Syntax, View};
use crate::amd64::decode::{gnu, intel};
use crate::cli::wanted;
use crate::dis::{Field, File, Function, Lack, Line, Scope, Source};
use serde::Serialize;
use std::io::{self, Write};

/// One line.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Record<'a> {
    Function {
        name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        demangled: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        member: Option<&'a str>,
        scope: &'static str,
        address: u64,
        size: usize,
        #[serde(skip_serializing_if = "Option::is_none")]
        args: Option<u32>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        aliases: Vec<&'a str>,
    },
    Instruction {
        address: u64,
        offset: usize,
        bytes: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        label: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        go: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        intel: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        gnu: Option<String>,
        source: &'static str,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        relocations: Vec<Relocation<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        file: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<u32>,
    },
}

#[derive(Serialize)]
struct Relocation<'a> {
    offset: u64,
    field: &'static str,
    symbol: &'a str,
    addend: i64,
}

/// Writes functions.
pub(super) fn write(out: &mut impl Write, view: &mut View<'_, '_>) -> io::Result<()> {
    let (disassembler, file, syntaxes) = (view.disassembler, view.file, view.syntaxes);
    let functions = view.functions;
    for function in functions.iter() {
        let function = &*function;
        record(out, &head(file, view.member, function))?;
        let lines = view.lines(function);
        let mut next = lines.iter().peekable();
        let mut current = None;
        let mut bytes = String::new();
        for line in disassembler.lines(file, function) {
            while let Some(found) = next.next_if(|next| next.offset <= line.offset) {
                current = Some(found);
            }
            bytes.clear();
            let code = &function.code[line.offset..line.offset + line.len];
            bytes.extend(code.iter().flat_map(|byte| pair_of(*byte)).map(char::from));
            let text = line.text.replace('\t', " ");
            let place = current.filter(|place| place.line > 0);
            let mut found = instruction(function, &line, &bytes, &text, syntaxes);
            if let Record::Instruction { file, line, .. } = &mut found {
                *file = place.map(|place| &*place.file);
                *line = place.map(|place| place.line);
            }
            record(out, &found)?;
        }
    }
    Ok(())
}

fn record(out: &mut impl Write, record: &Record<'_>) -> io::Result<()> {
    serde_json::to_writer(&mut *out, record)?;
    out.write_all(b"\n")
}

fn head<'a>(file: &File<'a>, member: Option<&'a str>, function: &'a Function<'_>) -> Record<'a> {
    Record::Function {
        name: &function.name,
        demangled: wanted::plain(&function.name),
        member,
        scope: match function.scope {
            Scope::Local => "local",
            Scope::Internal => "internal",
            _ => "global",
        },
        address: function.address,
        size: function.code.len(),
        args: function.args,
        aliases: file.aliases(function).collect(),
    }
}

fn instruction<'a>(
    function: &'a Function<'_>,
    line: &Line,
    bytes: &'a str,
    text: &'a str,
    syntaxes: &[Syntax],
) -> Record<'a> {
    let address = function.address.wrapping_add(line.offset as u64);
    let code = &function.code[line.offset..line.offset + line.len];
    let has = |syntax| syntaxes.contains(&syntax);
    let end = (line.offset + line.len) as u64;
    let first = function.relocations.partition_point(|found| found.offset < line.offset as u64);
    let relocations = function.relocations[first..].iter().take_while(|found| found.offset < end);
    Record::Instruction {
        address,
        offset: line.offset,
        bytes,
        label: line.is_target.then(|| format!("L{:x}", line.offset)),
        go: has(Syntax::Go).then_some(text),
        intel: has(Syntax::Intel).then(|| intel(code, address)),
        gnu: has(Syntax::Gnu).then(|| gnu(code, address)),
        source: match line.source {
            Source::Text => "text",
            Source::Bytes | Source::None(Lack::Linked) => "bytes",
            _ => "none",
        },
        relocations: relocations
            .map(|found| Relocation {
                offset: found.offset,
                field: field(found.field),
                symbol: &found.target,
                addend: found.addend,
            })
            .collect(),
        file: None,
        line: None,
    }
}

fn field(field: Field) -> &'static str {
    match field {
        Field::Relative => "relative",
        Field::Absolute => "absolute",
        Field::Got => "got",
        Field::ThreadLocal => "tls",
        _ => "other",
    }
}

/// The hexadecimal digits of a byte.
fn pair_of(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]
}
