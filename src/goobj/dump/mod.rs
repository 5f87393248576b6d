//! Dumps an object or archive as text: all of its contents, in file order.
//!
//! In: a file's bytes. Out: deterministic text, so that two dumps can be compared line by line; objects that differ only in
//! where their names are stored have the same text. A damaged object or member yields a [`Refusal`]; damaged FuncInfo
//! records and pc-value tables are noted in the text.

mod names;
mod page;
mod symbol;

use super::archive;
use super::fault::Fault;
use super::identify::{Kind, identify};
use super::read::{List, Object};
use names::{Names, Quoted, object_flags, symbol_flags};
use page::Page;
use std::fmt::{self, Write};
use symbol::Hex;

/// Why there is no dump, or only a partial one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The text could not be written.
    Write,
    /// It is not a Go file, but of this kind.
    Foreign(Kind),
    /// It is damaged or made by an unsupported release.
    Damaged(Fault),
    /// The archive member with this name is.
    Member(String, Fault),
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Write => out.write_str("cannot write the text"),
            Refusal::Foreign(kind) => {
                write!(out, "this is {kind}, not a Go object or an archive of a Go package")
            }
            Refusal::Damaged(fault) => write!(out, "{fault}"),
            Refusal::Member(name, fault) => write!(out, "{name}: {fault}"),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<fmt::Error> for Refusal {
    fn from(_: fmt::Error) -> Self {
        Refusal::Write
    }
}

/// Dumps a file. In an archive, members other than Go objects get one line, and the first fault is returned after all
/// readable members are dumped.
pub fn file(bytes: &[u8], out: &mut dyn Write) -> Result<(), Refusal> {
    match identify(bytes) {
        Kind::GoObject => match Object::parse(bytes) {
            Ok(read) => Ok(object(&read, out)?),
            Err(fault) => Err(Refusal::Damaged(fault)),
        },
        Kind::Archive => members(bytes, out),
        kind => Err(Refusal::Foreign(kind)),
    }
}

fn members(bytes: &[u8], out: &mut dyn Write) -> Result<(), Refusal> {
    let mut refusal = None;
    for member in archive::members(bytes).map_err(Refusal::Damaged)? {
        let member = match member {
            Ok(member) => member,
            Err(fault) => {
                refusal.get_or_insert(Refusal::Damaged(fault));
                break;
            }
        };
        let kind = identify(member.data);
        writeln!(out, "member {}: {} bytes, {kind}", Quoted(member.name), member.data.len())?;
        if kind != Kind::GoObject {
            continue;
        }
        match Object::parse(member.data) {
            Ok(read) => object(&read, out)?,
            Err(fault) => {
                writeln!(out, "damaged: {fault}")?;
                let name = String::from_utf8_lossy(member.name).into_owned();
                refusal.get_or_insert(Refusal::Member(name, fault));
            }
        }
    }
    refusal.map_or(Ok(()), Err)
}

/// Dumps an object.
pub fn object(object: &Object<'_>, out: &mut dyn Write) -> fmt::Result {
    let mut page = Page::new(out);
    contents(object, &mut page)?;
    page.end()
}

fn contents(object: &Object<'_>, out: &mut Page<'_>) -> fmt::Result {
    let names = Names::new(*object);
    writeln!(out, "{}", object.text().line)?;
    for line in object.further_text().split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        writeln!(out, "text {}", Quoted(line))?;
    }
    out.write_str("flags:")?;
    object_flags(object.flags(), out)?;
    writeln!(out, "\nfingerprint: {}", Hex(&object.fingerprint()))?;
    for import in object.imports() {
        writeln!(out, "import {} {}", Quoted(import.path), Hex(&import.fingerprint))?;
    }
    for (index, path) in object.packages().enumerate().skip(1) {
        writeln!(out, "package {index} {}", Quoted(path))?;
    }
    for (index, name) in object.files().enumerate() {
        writeln!(out, "file {index} {}", Quoted(name))?;
    }
    for list in List::ALL {
        for id in object.list(list) {
            symbol::symbol(out, object, &names, id)?;
        }
    }
    for flags in object.ref_flags() {
        out.write_str("flags of ")?;
        names.reference(flags.target, out)?;
        out.write_char(':')?;
        symbol_flags(flags.flags, flags.flags2, object.table(), out)?;
        out.write_char('\n')?;
    }
    for name in object.ref_names() {
        out.write_str("name of ")?;
        names.reference(name.target, out)?;
        out.write_char('\n')?;
    }
    Ok(())
}
