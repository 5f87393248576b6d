//! `rasm dis`: machine code as text.
//!
//! In: an object, an archive, a program, or bare code. Out: its functions on standard output, as a listing or as source; a
//! message for what cannot be read, found, or written as source.

use super::args::dis::{Dis, Syntax};
use super::files::{self, FileError};
use crate::amd64::decode::{gnu, intel};
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, Severity};
use crate::dis::{self, Disassembler, File, Function, Line, source};
use std::io::{self, Write};
use std::path::Path;

/// Shows what was asked for; true if all of it could be.
pub(super) fn main(asked: &Dis, out: &mut impl Write) -> Result<bool, FileError> {
    let contents = files::read(&asked.file)?;
    let bytes = match asked.raw {
        Some(_) if asked.file == Path::new("-") => digits(&contents, &asked.file)?,
        _ => contents,
    };
    let file = match asked.raw {
        Some(address) => File::raw(&bytes, address),
        None => dis::read(&bytes)
            .map_err(|refusal| FileError::new("unreadable-object", &asked.file, refusal.to_string()))?,
    };
    if file.functions.iter().all(|function| function.code.is_empty()) {
        return Err(FileError::new("no-code", &asked.file, "there is no code in this file"));
    }
    let (functions, missing) = chosen(&file, asked);
    asked.messages.list(&missing)?;
    if !missing.is_empty() {
        return Ok(false);
    }
    let disassembler = Disassembler::new();
    let written = if asked.as_source {
        let mut writer = source::Writer::new();
        let mut text = String::new();
        let write = |function: &&Function<'_>| {
            text.clear();
            // Writing to a string cannot fail.
            let _ = writer.write(&mut text, &disassembler, &file, function);
            out.write_all(text.as_bytes())
        };
        let written = functions.iter().try_for_each(write);
        asked.messages.list(&warnings(writer.lost))?;
        written
    } else {
        listing(out, &disassembler, &file, &functions, &asked.syntaxes)
    };
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(FileError::stdout(&error)),
        _ => Ok(true),
    }
}

/// The bytes that hexadecimal digits stand for.
fn digits(text: &[u8], path: &Path) -> Result<Vec<u8>, FileError> {
    let help = "name a file, not `-`, for code that is not written in digits";
    let wrong = |reason: String| FileError::new("bad-hex", path, reason).help(help.into());
    let mut values = Vec::new();
    for byte in text.iter().filter(|byte| !byte.is_ascii_whitespace()) {
        let value = char::from(*byte).to_digit(16);
        let value =
            value.ok_or_else(|| wrong(format!("`{}` is not a hexadecimal digit", byte.escape_ascii())))?;
        values.push(value as u8);
    }
    if values.len() % 2 != 0 {
        return Err(wrong("the last byte has only one hexadecimal digit".into()));
    }
    Ok(values.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

/// The functions asked for, in the order in which they are asked for, and an error for each that is missing.
fn chosen<'a, 'b>(file: &'b File<'a>, asked: &Dis) -> (Vec<&'b Function<'a>>, Vec<Diagnostic>) {
    if asked.symbols.is_empty() {
        return (file.functions.iter().collect(), Vec::new());
    }
    let (mut functions, mut errors) = (Vec::new(), Vec::new());
    for name in asked.symbols.iter().map(|name| name.replace('·', ".").replace('∕', "/")) {
        let found = file.named(&name);
        if found.is_empty() {
            let text = format!("{} has no function `{name}`", asked.file.display());
            let error = Diagnostic::unplaced(Severity::Error, "no-such-function", text);
            let names = file.functions.iter().map(|function| (&*function.name, ()));
            errors.push(match closest(&name, 0, names) {
                Some((near, ())) => error.help(format!("did you mean `{near}`?")),
                None => error,
            });
        }
        functions.extend(found);
    }
    (functions, errors)
}

/// What source cannot express.
fn warnings(lost: source::Lost) -> Vec<Diagnostic> {
    let warning = |count: usize, one: &str, many: &str| {
        let text = if count == 1 { format!("1 {one}") } else { format!("{count} {many}") };
        let warning = Diagnostic::unplaced(Severity::Warning, "not-source", text);
        (count > 0).then(|| warning.note("the output has comments instead"))
    };
    let instructions = warning(
        lost.instructions,
        "instruction refers to something that source cannot name",
        "instructions refer to something that source cannot name",
    );
    let functions = warning(
        lost.functions,
        "function has a name or an ABI that source cannot have",
        "functions have names or ABIs that source cannot have",
    );
    instructions.into_iter().chain(functions).collect()
}

/// Writes functions with addresses and bytes.
fn listing(
    out: &mut impl Write,
    disassembler: &Disassembler,
    file: &File<'_>,
    functions: &[&Function<'_>],
    syntaxes: &[Syntax],
) -> io::Result<()> {
    for (number, function) in functions.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        writeln!(out, "TEXT {}(SB)", function.name.replace(char::is_control, "\u{fffd}"))?;
        for line in disassembler.lines(file, function) {
            if line.is_target {
                writeln!(out, "L{:x}:", line.offset)?;
            }
            instruction(out, function, &line, syntaxes)?;
        }
    }
    Ok(())
}

/// Bytes shown in a column; longer instructions make it wider.
const BYTES: usize = 10;

/// The width of a column of text that another follows.
const TEXT: usize = 40;

fn instruction(
    out: &mut impl Write,
    function: &Function<'_>,
    line: &Line,
    syntaxes: &[Syntax],
) -> io::Result<()> {
    let address = function.address.wrapping_add(line.offset as u64);
    let code = &function.code[line.offset..line.offset + line.len];
    write!(out, "{address:8x}  ")?;
    for byte in code {
        write!(out, "{byte:02x}")?;
    }
    write!(out, "{:1$}", "", 2 * BYTES.saturating_sub(code.len()))?;
    for (number, syntax) in syntaxes.iter().enumerate() {
        let text = match syntax {
            Syntax::Go => line.text.replace('\t', " "),
            Syntax::Intel => intel(code, address),
            Syntax::Gnu => gnu(code, address),
        };
        let is_last = number + 1 == syntaxes.len();
        write!(out, "  {text:0$}", if is_last { 0 } else { TEXT })?;
    }
    writeln!(out)
}
