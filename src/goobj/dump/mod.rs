//! An object or an archive as text: all that is in it, in its order.
//!
//! In: a file's bytes. Out: text that is the same wherever it is made, so that two dumps can be compared line by line:
//! two objects have the same text if they differ in nothing but where their names are stored. An object or a member that
//! is damaged is also a [`Refusal`]; records of functions and tables of values that are, are said to be so in the text.

mod names;
mod symbol;

use super::archive;
use super::fault::Fault;
use super::identify::{Kind, identify};
use super::read::{List, Object};
use names::{Names, Quoted, object_flags, symbol_flags};
use std::fmt::{self, Write};
use symbol::Hex;

/// Why there is no dump, or not a whole one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The text could not be written.
    Write,
    /// It is no file of Go's; this is what it is.
    Foreign(Kind),
    /// It is damaged, or of a release that is not read.
    Damaged(Fault),
    /// A member of an archive is; this is its name.
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

/// Writes all of a file. Of an archive, members that are not Go's have one line, and the first damage is told
/// after all members that can be read.
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

/// Writes all of an object.
pub fn object(object: &Object<'_>, out: &mut dyn Write) -> fmt::Result {
    let names = Names::new(*object);
    writeln!(out, "{}", object.text().line)?;
    for line in object.further_text().split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        writeln!(out, "text {}", Quoted(line))?;
    }
    writeln!(out, "flags:{}", object_flags(object.flags()))?;
    writeln!(out, "fingerprint: {}", Hex(&object.fingerprint()))?;
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
        let words = symbol_flags(flags.flags, flags.flags2, object.table());
        writeln!(out, "flags of {}:{words}", names.reference(flags.target))?;
    }
    for name in object.ref_names() {
        writeln!(out, "name of {}", names.reference(name.target))?;
    }
    Ok(())
}
