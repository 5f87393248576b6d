//! `rasm dis`: machine code as text.
//!
//! In: an object, an archive, a program, or bare code. Out: its functions on standard output, as a listing, as JSON or as
//! source; a message for what cannot be read, found, or written as source.

mod json;
mod listing;
mod sources;
mod sparing;

use super::args::dis::{Dis, Form, Syntax};
use super::files::{self, FileError, Text};
use super::mapped::{self, Mapped};
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, Severity};
use crate::dis::{self, Disassembler, File, Function, SourceLine, SourceLines, source};
use sources::Sources;
use sparing::Sparing;
use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

/// Shows what was asked for; true if all of it could be.
pub(super) fn main(asked: &Dis, out: &mut impl Write) -> Result<bool, FileError> {
    let contents = contents(asked)?;
    let bytes = contents.as_ref();
    let file = match asked.raw {
        Some(address) => File::raw(bytes, address),
        None => dis::outlined(bytes, &|| contents.give_back())
            .map_err(|refusal| FileError::new("unreadable-object", &asked.file, refusal.to_string()))?,
    };
    if file.each().all(|function| function.code.is_empty()) {
        return Err(FileError::new("no-code", &asked.file, "there is no code in this file"));
    }
    let (functions, missing) = chosen(&file, asked);
    asked.messages.list(&missing)?;
    if !missing.is_empty() {
        return Ok(false);
    }
    let disassembler = Disassembler::new();
    let source = asked.source.then(|| SourceLines::new(&file));
    let syntaxes = &asked.syntaxes;
    let mut view = View { disassembler: &disassembler, file: &file, functions: &functions, syntaxes, source };
    let mut out = Sparing::new(out, &contents);
    let mut sources = Sources::new(&asked.folders);
    let written = match asked.form {
        Form::Listing => listing::write(&mut out, &mut view, &mut sources),
        Form::Json => json::write(&mut out, &mut view),
        Form::Source => as_source(&mut out, &view, asked)?,
    };
    asked.messages.list(&sources.warnings())?;
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(FileError::stdout(&error)),
        _ => Ok(true),
    }
}

/// The bytes of the file; those that digits stand for, if standard input is bare code. A file is mapped, not read.
fn contents(asked: &Dis) -> Result<Mapped, FileError> {
    if asked.file != Path::new("-") {
        return mapped::open(&asked.file).map_err(|error| FileError::read(&asked.file, &error));
    }
    let text = files::read(&asked.file)?;
    let bytes = if asked.raw.is_some() { digits(&text, &asked.file)? } else { text };
    Ok(Mapped::Memory(bytes))
}

/// Writes functions as source, and says what source cannot express.
fn as_source(out: &mut impl Write, view: &View<'_, '_>, asked: &Dis) -> Result<io::Result<()>, FileError> {
    let mut writer = source::Writer::new();
    let mut text = Text::new(out);
    let written = view
        .functions
        .iter()
        .try_for_each(|function| writer.write(&mut text, view.disassembler, view.file, &function));
    // Functions that were asked for by name come alone.
    let data = view.file.data.iter().filter(|_| asked.symbols.is_empty() && written.is_ok());
    let written = written.and(data.into_iter().try_for_each(|data| writer.write_data(&mut text, data)));
    let written = text.failure.and(written.map_err(io::Error::other));
    asked.messages.list(&warnings(writer.lost, view.functions))?;
    Ok(written)
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

/// The functions to show.
enum Shown<'v, 'a> {
    All(&'v File<'a>),
    Some(Vec<Cow<'v, Function<'a>>>),
}

impl<'a> Shown<'_, 'a> {
    /// All of them, in the order in which they are asked for.
    fn iter(&self) -> Box<dyn Iterator<Item = Cow<'_, Function<'a>>> + '_> {
        match self {
            Self::All(file) => Box::new(file.each()),
            Self::Some(functions) => Box::new(functions.iter().map(|function| Cow::Borrowed(&**function))),
        }
    }
}

/// The functions asked for, and an error for each that is missing.
fn chosen<'a, 'b>(file: &'b File<'a>, asked: &Dis) -> (Shown<'b, 'a>, Vec<Diagnostic>) {
    if asked.symbols.is_empty() {
        return (Shown::All(file), Vec::new());
    }
    let (mut functions, mut errors) = (Vec::new(), Vec::new());
    for name in asked.symbols.iter().map(|name| name.replace('·', ".").replace('∕', "/")) {
        let found = file.each_named(&name);
        if found.is_empty() {
            let error = super::frame::no_such_function(&asked.file, &name);
            let names: Vec<_> = file.each().map(|function| function.name.clone()).collect();
            errors.push(match closest(&name, 0, names.iter().map(|name| (&**name, ()))) {
                Some((near, ())) => error.help(format!("did you mean `{near}`?")),
                None => error,
            });
        }
        functions.extend(found);
    }
    (Shown::Some(functions), errors)
}

/// What the output has comments for, and what it can be assembled as.
fn warnings(lost: dis::Lost, functions: &Shown<'_, '_>) -> Vec<Diagnostic> {
    let counted = |count: usize, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {many}")),
    };
    let warning = |text: String| Diagnostic::unplaced(Severity::Warning, "not-source", text);
    let parts: Vec<String> = [
        counted(lost.instructions, "instruction", "instructions"),
        counted(lost.functions, "function", "functions"),
        counted(lost.data, "variable", "variables"),
        counted(lost.addresses, "address in data", "addresses in data"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let mut all = Vec::new();
    if !parts.is_empty() {
        let text = format!("source cannot express {}: the output has comments instead", parts.join(", "));
        let add = |warning: Diagnostic, (lack, count): (dis::Lack, usize)| {
            warning.note(format!("{count}: {}", lack.reason()))
        };
        all.push(lost.reasons().fold(warning(text), add));
    }
    if let Some(fixed) = counted(lost.fixed, "instruction", "instructions") {
        let text = format!("{fixed} written as numbers, since an address is already resolved");
        all.push(warning(text).note("the code is right only at the same distance from that address"));
    }
    let is_internal = |scope| scope == dis::Scope::Internal;
    let has_internal = |function: &Cow<'_, Function<'_>>| {
        is_internal(function.scope) || function.relocations.iter().any(|of| is_internal(of.scope))
    };
    let internal = functions.iter().filter(has_internal).count();
    if let Some(functions) = counted(internal, "function", "functions") {
        let text = format!("{functions} with `<ABIInternal>` in the source: arguments are in registers");
        let note = "only packages such as `runtime` may write it: assemble with `-p runtime`";
        all.push(warning(text).note(note));
    }
    all
}

/// What is shown of a file.
struct View<'v, 'a> {
    disassembler: &'v Disassembler,
    file: &'v File<'a>,
    functions: &'v Shown<'v, 'a>,
    syntaxes: &'v [Syntax],
    /// Lines of source, if they are asked for.
    source: Option<SourceLines<'v, 'a>>,
}

impl View<'_, '_> {
    /// Where lines of source begin in a function, if they are asked for.
    fn lines(&mut self, function: &Function<'_>) -> Vec<SourceLine> {
        self.source.as_mut().map(|lines| lines.of(function)).unwrap_or_default()
    }
}
