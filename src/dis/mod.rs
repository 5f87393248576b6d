//! Machine code as text in Go's syntax: the way back from objects and programs to what Go's assembler reads.
//!
//! In: an ELF object, archive or program, a Go object or archive, or bare code. Out: its functions, and each as lines: an
//! address, the instruction, and labels for the targets of jumps. Instructions come from
//! [`amd64::decode`](crate::amd64::decode), so each line assembles to the bytes beside it; where the dialect has no such
//! instruction, the line is BYTEs with Intel's syntax in a comment.
//!
//! Deliberately absent: I/O, data, and following the flow of control: code is decoded in order.

mod elf;
mod function;
mod go_object;
mod names;
pub mod source;

pub use function::{Disassembler, Line, Lines, Source};
pub use source::Lost;

use crate::ar;
use crate::goobj::identify::{Kind, identify};
use std::borrow::Cow;
use std::fmt;

/// A function of a file.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Function<'a> {
    /// As the file has it.
    pub name: Cow<'a, str>,
    /// Whether the name is local to its object.
    pub is_local: bool,
    /// The address of its first byte: in the program, or in its section of an object.
    pub address: u64,
    /// Its bytes.
    pub code: Cow<'a, [u8]>,
    /// Sorted by offset.
    pub relocations: Vec<Relocation<'a>>,
    /// The bytes of arguments and results, if the file tells.
    pub args: Option<u32>,
}

/// A field of the code that the linker fills in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Relocation<'a> {
    /// In bytes from the start of the function.
    pub offset: u64,
    /// What is written there.
    pub field: Field,
    /// The symbol.
    pub target: Cow<'a, str>,
    /// Added to the symbol's address, in bytes; relative to the field for [`Field::Relative`] and [`Field::Got`].
    pub addend: i64,
}

/// What a relocation writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Field {
    /// A distance from the field to the symbol.
    Relative,
    /// The symbol's address.
    Absolute,
    /// The distance to the symbol's slot in the global offset table.
    Got,
    /// The offset of a thread-local variable.
    ThreadLocal,
    /// Something else.
    Other,
}

/// The code of a file.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct File<'a> {
    /// In the order of the file.
    pub functions: Vec<Function<'a>>,
    /// The symbols of a program, sorted by address: address, size in bytes, name.
    symbols: Vec<(u64, u64, &'a str)>,
}

impl<'a> File<'a> {
    /// Bare code that begins at this address.
    pub fn raw(code: &'a [u8], address: u64) -> Self {
        let function = Function { name: "code".into(), address, code: code.into(), ..Function::default() };
        Self { functions: vec![function], symbols: Vec::new() }
    }

    /// The symbol at an address of a program, and the offset in it, in bytes.
    pub fn symbol_at(&self, address: u64) -> Option<(&'a str, u64)> {
        let after = self.symbols.partition_point(|(start, ..)| *start <= address);
        let (start, size, name) = *self.symbols.get(after.checked_sub(1)?)?;
        let offset = address - start;
        (offset == 0 || offset < size).then_some((name, offset))
    }
}

/// Why a file has no code to show.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// It is of this kind.
    Foreign(Kind),
    /// It is damaged, or for another machine, for this reason.
    Damaged(String),
    /// Why the archive member with this name is not shown.
    Member(String, String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Foreign(kind) => write!(out, "this is {kind}, not an object, an archive or a program"),
            Refusal::Damaged(reason) => out.write_str(reason),
            Refusal::Member(name, reason) => write!(out, "{name}: {reason}"),
        }
    }
}

impl std::error::Error for Refusal {}

/// The functions of an ELF file, a Go object, or an archive of these.
///
/// # Errors
///
/// If the file is of another kind, or damaged.
pub fn read(bytes: &[u8]) -> Result<File<'_>, Refusal> {
    if let Some(members) = ar::Members::new(bytes) {
        return archive(members);
    }
    if bytes.starts_with(elf::MAGIC) {
        return elf::read(bytes).map_err(Refusal::Damaged);
    }
    match identify(bytes) {
        Kind::GoObject => go_object::read(bytes).map_err(|fault| Refusal::Damaged(fault.to_string())),
        other => Err(Refusal::Foreign(other)),
    }
}

/// The functions of all members that are objects.
fn archive(members: ar::Members<'_>) -> Result<File<'_>, Refusal> {
    let mut all = File::default();
    for member in members {
        let damaged = |at| Refusal::Damaged(format!("damaged archive: malformed member at byte {at}"));
        let member = member.map_err(damaged)?;
        let wrong = |reason| Refusal::Member(String::from_utf8_lossy(member.name).into_owned(), reason);
        let read = if member.data.starts_with(elf::MAGIC) {
            elf::read(member.data).map_err(wrong)?
        } else if identify(member.data) == Kind::GoObject {
            go_object::read(member.data).map_err(|fault| wrong(fault.to_string()))?
        } else {
            continue;
        };
        all.functions.extend(read.functions);
    }
    Ok(all)
}
