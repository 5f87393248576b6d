//! `rasm dis`: machine code as text.
//!
//! In: an object, an archive, a program, or bare code. Out: its functions on standard output, as a listing, as JSON or as
//! source; a message for what cannot be read, found, or written as source. The members of an archive are read one after the other.

mod digits;
mod json;
mod listing;
mod objects;
mod sources;
mod sparing;
mod written;

use super::args::dis::{Dis, Form, Syntax};
use super::files::{self, FileError};
use super::mapped::{self, Mapped};
use crate::dis::{Disassembler, File, Function, SourceLine, SourceLines};
use listing::Listing;
use objects::Objects;
use sources::Sources;
use sparing::Sparing;
use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;
use written::Written;

/// Shows what was asked for; true if all of it could be.
pub(super) fn main(asked: &Dis, out: &mut impl Write) -> Result<bool, FileError> {
    let contents = contents(asked)?;
    let mut objects = Objects::new(asked, &contents)?;
    let chosen = objects.chosen()?;
    if let Some(Err(missing)) = &chosen {
        asked.messages.list(missing)?;
        return Ok(false);
    }
    let mut out = Sparing::new(out, &contents);
    let mut printer = Printer::new(asked);
    let written = match chosen {
        Some(Ok(chosen)) => chosen.chunk_by(|one, next| one.0 == next.0).try_for_each(|part| {
            let (member, file) = objects.numbered(part[0].0)?;
            let functions = part.iter().flat_map(|(_, name)| file.each_named(name)).collect();
            printer.print(&mut out, member, file, &Shown::Some(functions))
        }),
        _ => {
            let mut has_code = false;
            let all = objects.each(|member, file| {
                let is_empty = !has(file);
                has_code |= !is_empty;
                if is_empty && member.is_none() {
                    return Ok(());
                }
                printer.print(&mut out, member, file, &Shown::All(file))
            });
            all.and_then(|()| if has_code { Ok(()) } else { Err(no_code(asked).into()) })
        }
    };
    asked.messages.list(&printer.sources.warnings())?;
    asked.messages.list(&printer.written.warnings())?;
    let flushed = out.flush().map_err(Stop::Output);
    match written.and(flushed) {
        Ok(()) => Ok(true),
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(true),
        Err(Stop::Output(error)) => Err(FileError::stdout(&error)),
        Err(Stop::Input(error)) => Err(error),
    }
}

/// Why not all is shown.
enum Stop {
    /// The file has no more that can be read.
    Input(FileError),
    /// Nothing more can be written.
    Output(io::Error),
}

impl From<FileError> for Stop {
    fn from(error: FileError) -> Self {
        Self::Input(error)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// Whether an object has code.
fn has(file: &File<'_>) -> bool {
    file.each().any(|function| !function.code.is_empty())
}

fn no_code(asked: &Dis) -> FileError {
    FileError::new("no-code", &asked.file, "there is no code in this file")
}

/// The bytes of the file; those that digits stand for, if standard input is bare code. A file is mapped, not read.
fn contents(asked: &Dis) -> Result<Mapped, FileError> {
    if asked.file != Path::new("-") {
        return mapped::open(&asked.file).map_err(|error| FileError::read(&asked.file, &error));
    }
    let text = files::read(&asked.file)?;
    if asked.raw.is_none() {
        return Ok(Mapped::Memory(text));
    }
    let wrong = |reason| {
        let help = "name a file, not `-`, for code that is not written in digits";
        FileError::new("bad-hex", &asked.file, reason).help(help.into())
    };
    digits::bytes(&text).map(Mapped::Memory).map_err(wrong)
}

/// The functions of an object to show.
enum Shown<'v, 'a> {
    All(&'v File<'a>),
    Some(Vec<Cow<'v, Function<'a>>>),
}

impl<'a> Shown<'_, 'a> {
    fn iter(&self) -> Box<dyn Iterator<Item = Cow<'_, Function<'a>>> + '_> {
        match self {
            Self::All(file) => Box::new(file.each()),
            Self::Some(functions) => Box::new(functions.iter().map(|function| Cow::Borrowed(&**function))),
        }
    }
}

/// What is shown of an object.
struct View<'v, 'a> {
    disassembler: &'v Disassembler,
    /// The name of the archive's member.
    member: Option<&'v str>,
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

/// Shows one object after the other.
struct Printer<'d> {
    asked: &'d Dis,
    disassembler: Disassembler,
    listing: Listing,
    sources: Sources<'d>,
    written: Written,
}

impl<'d> Printer<'d> {
    fn new(asked: &'d Dis) -> Self {
        let (disassembler, sources) = (Disassembler::new(), Sources::new(&asked.folders));
        Self { asked, disassembler, listing: Listing::default(), sources, written: Written::default() }
    }

    fn print<'a>(
        &mut self,
        out: &mut impl Write,
        member: Option<&str>,
        file: &File<'a>,
        functions: &Shown<'_, 'a>,
    ) -> Result<(), Stop> {
        let mut view = View {
            disassembler: &self.disassembler,
            member,
            file,
            functions,
            syntaxes: &self.asked.syntaxes,
            source: self.asked.source.then(|| SourceLines::new(file)),
        };
        match self.asked.form {
            Form::Listing => self.listing.write(out, &mut view, &mut self.sources)?,
            Form::Json => json::write(out, &mut view)?,
            Form::Source => self.written.write(out, &view)?,
        }
        Ok(())
    }
}
