//! The listing beside the text: each instruction with its bytes, and the line of the text that it comes from.
//!
//! In: an assembly. Out: its functions as rows, and its data.

use rasm::amd64::decode::{Decoder, gnu, intel};
use rasm::check;
use rasm::obj::{self, Symbol};
use rasm::source::{FileId, Span};
use rasm::{AssembledFunction, Assembly, Instruction};
use serde::{Deserialize, Serialize};
use std::cell::OnceCell;
use std::fmt::Write;

/// The most bytes of a variable that are shown.
const MOST_DATA: usize = 1 << 10;

/// A syntax of instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Syntax {
    Go,
    Gnu,
    Intel,
}

/// Everything that has bytes.
#[derive(Serialize)]
pub(crate) struct Shown {
    /// Errors: rows mean nothing if there are any.
    errors: usize,
    functions: Vec<Function>,
    data: Vec<Data>,
}

#[derive(Serialize)]
struct Function {
    name: String,
    /// In bytes.
    size: usize,
    /// The frame, in bytes without the return address.
    frame: u32,
    args: Option<u32>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    /// The line, from 1; 0 of what is in no line of the text.
    line: u32,
    offset: u32,
    /// As hexadecimal digits.
    bytes: String,
    text: String,
    /// The mnemonic, and its number of operands.
    op: &'static str,
    operands: usize,
    /// What the processor must have that not all have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    features: Vec<&'static str>,
    /// The macros that it came through, the outermost first, and the line of its definition that it is written in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    macros: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<u32>,
}

#[derive(Serialize)]
struct Data {
    name: String,
    size: u64,
    /// As listings name it: `SRODATA`.
    kind: &'static str,
    bytes: String,
    /// Where it is defined, as of a row.
    line: u32,
}

/// The rows of an assembly.
pub(crate) fn of(assembly: &Assembly, decoder: &OnceCell<Decoder>, syntax: Syntax) -> Shown {
    let errors = assembly.errors();
    if errors > 0 {
        return Shown { errors, functions: Vec::new(), data: Vec::new() };
    }
    let own = assembly.sources().files().find(|(_, file)| !file.is_internal()).map(|(id, _)| id);
    let mut reader = Reader { assembly, decoder, syntax, own, lines: Lines::default() };
    let unit = assembly.unit();
    let functions = assembly.functions().zip(&unit.functions);
    let functions = functions.map(|(function, parts)| reader.function(function, parts)).collect();
    let data = unit.data.iter().map(|id| {
        let symbol = unit.symbol(*id);
        data(unit.linked_name(*id).into_owned(), symbol, reader.outer_line(symbol.defined))
    });
    let data = data.collect();
    Shown { errors, functions, data }
}

struct Reader<'a> {
    assembly: &'a Assembly,
    decoder: &'a OnceCell<Decoder>,
    syntax: Syntax,
    /// The file that is shown.
    own: Option<FileId>,
    lines: Lines,
}

/// The line last asked for: instructions of a line follow one another.
#[derive(Default)]
struct Lines {
    start: u32,
    line: u32,
}

impl Reader<'_> {
    fn function(&mut self, function: AssembledFunction<'_>, parts: &obj::Function) -> Function {
        let instructions = function.instructions().zip(&parts.progs);
        let rows = instructions.map(|(instruction, prog)| {
            let features = check::needs(parts, prog).into_iter().map(|feature| feature.name()).collect();
            self.row(&function, &instruction, features)
        });
        let rows = rows.collect();
        Function {
            name: function.name().into_owned(),
            size: function.code().len(),
            frame: function.frame_size(),
            args: function.arguments_size(),
            rows,
        }
    }

    fn row(
        &mut self,
        function: &AssembledFunction<'_>,
        instruction: &Instruction<'_>,
        features: Vec<&'static str>,
    ) -> Row {
        let expansions = self.assembly.expansions();
        let mut macros: Vec<String> = expansions
            .backtrace(instruction.span)
            .map(|expansion| self.assembly.unit().names.text(expansion.name).to_owned())
            .collect();
        macros.reverse();
        let written = (!macros.is_empty()).then(|| self.line(instruction.span)).filter(|line| *line > 0);
        Row {
            line: self.outer_line(instruction.span),
            offset: instruction.offset,
            bytes: hex(instruction.code),
            text: self.text(function, instruction),
            op: instruction.op.name(),
            operands: instruction.operands,
            features,
            macros,
            written,
        }
    }

    /// The line of the use of a macro, for what that expands to.
    fn outer_line(&mut self, span: Span) -> u32 {
        self.line(self.assembly.expansions().outermost(span))
    }

    fn line(&mut self, span: Span) -> u32 {
        if span.start == self.lines.start && self.lines.line > 0 {
            return self.lines.line;
        }
        let place = self.assembly.sources().locate(span.start);
        let line = place.filter(|place| Some(place.file) == self.own).map_or(0, |place| place.line);
        self.lines = Lines { start: span.start, line };
        line
    }

    /// An instruction in the syntax that is asked for; directives are Go's in all.
    fn text(&self, function: &AssembledFunction<'_>, instruction: &Instruction<'_>) -> String {
        if self.syntax == Syntax::Go || instruction.code.is_empty() {
            return instruction.text.replacen('\t', " ", 1);
        }
        let print = if self.syntax == Syntax::Gnu { gnu } else { intel };
        let (mut text, mut rest) = (String::new(), instruction.code);
        let mut address = u64::from(instruction.offset);
        // One of Go's may be several of the processor's.
        while !rest.is_empty() {
            let length = self.decoder.get_or_init(Decoder::new).decode(rest, address).len;
            if !text.is_empty() {
                text.push_str("; ");
            }
            text.push_str(&print(&rest[..length], address));
            address += length as u64;
            rest = &rest[length..];
        }
        let range = u64::from(instruction.offset)..address;
        let targets = function.relocations().filter(|found| range.contains(&u64::from(found.entry.offset)));
        for target in targets.filter_map(|found| found.target) {
            // Writing to a string cannot fail.
            let _ = write!(text, "  # {target}");
        }
        text
    }
}

fn data(name: String, symbol: &Symbol, line: u32) -> Data {
    let shown = symbol.data.get(..MOST_DATA).unwrap_or(&symbol.data);
    Data { name, size: symbol.size, kind: symbol.kind.name(), bytes: hex(shown), line }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}
