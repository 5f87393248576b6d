//! Machine code as text in Go's syntax: the way back from objects and programs to what Go's assembler reads.
//!
//! In: an ELF object, archive or program, a Go object or archive, or bare code. Out: its functions, and each as lines: an
//! address, the instruction, and labels for the targets of jumps. Instructions come from
//! [`amd64::decode`](crate::amd64::decode), so each line assembles to the bytes beside it; where the dialect has no such
//! instruction, the line is BYTEs with Intel's syntax in a comment.
//!
//! ```
//! use rasm::dis::{Disassembler, File};
//!
//! let file = File::raw(&[0x48, 0x01, 0xd8, 0xc3], 0x1000);
//! let disassembler = Disassembler::new();
//! let lines: Vec<String> = disassembler.lines(&file, &file.functions[0]).map(|line| line.text).collect();
//! assert_eq!(lines, ["ADDQ\tBX, AX", "RET"]);
//! ```
//!
//! Deliberately absent: I/O, and following the flow of control: code is decoded in order.

mod balance;
mod constant;
mod data;
mod elf;
mod flow;
mod function;
mod go_object;
mod lack;
mod lines;
mod names;
mod outline;
mod pclntab;
mod seen;
pub mod source;
mod spell;

pub use data::{Data, Kind as DataKind};
#[cfg(feature = "cli")]
pub(crate) use function::Spot;
pub use function::{Disassembler, Line, Lines};
pub use lack::{Lack, Lost, Source};
pub use lines::{SourceLine, SourceLines};

use crate::ar;
use crate::goobj::identify::{Kind, identify};
use elf::{Named, Symbols};
use lines::{Key, Origin};
use outline::Outline;
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A function of a file.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Function<'a> {
    /// As the file has it.
    pub name: Cow<'a, str>,
    /// Where the name is known.
    pub scope: Scope,
    /// The address of its first byte: in the program, or in its section of an object.
    pub address: u64,
    /// Its bytes.
    pub code: Cow<'a, [u8]>,
    /// Sorted by offset.
    pub relocations: Vec<Relocation<'a>>,
    /// The bytes of arguments and results, if the file tells.
    pub args: Option<u32>,
    /// Attributes by their numbers in textflag.h, as far as the file tells them and source can give them.
    pub attributes: u32,
    /// Bytes to whose multiple its address must be rounded up; 0 if that is left to the linker.
    pub align: u32,
    /// The names of its FUNCDATA, by number; empty where there is none.
    pub function_data: Vec<Cow<'a, str>>,
    /// Its section in an object, where addresses begin anew; 0 in a program.
    section: usize,
    /// What tells its lines, and what it has there as a key.
    origin: usize,
    key: Key,
}

/// Where a name is known, and to whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// Everywhere.
    #[default]
    Global,
    /// In its object: `name<>`.
    Local,
    /// To code with arguments in registers (ABIInternal), which source of a few packages such as `runtime` can define and call.
    Internal,
}

/// A field of the code that the linker fills in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Relocation<'a> {
    /// In bytes from the start of the function.
    pub offset: u64,
    /// What is written there.
    pub field: Field,
    /// In bytes; 0 if unknown.
    pub width: u8,
    /// The symbol.
    pub target: Cow<'a, str>,
    /// Where its name is known.
    pub scope: Scope,
    /// Added to the symbol's address, in bytes; relative to the field for [`Field::Relative`] and [`Field::Got`].
    pub addend: i64,
}

/// What a relocation writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
    #[default]
    Other,
}

/// The code of a file.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct File<'a> {
    /// In the order of the file.
    pub functions: Vec<Function<'a>>,
    /// The data of an object, in the order of the file; none of a program.
    pub data: Vec<Data<'a>>,
    /// The named addresses of each section; those of a program all in the first.
    symbols: Vec<Symbols<'a>>,
    /// What tells the lines of functions: one for each object.
    origins: Vec<Origin<'a>>,
    /// Sections of code whose functions are not made yet; they follow the others.
    outlines: Vec<Outline<'a>>,
    identity: Identity,
}

/// Tells a file from others, for what is kept of one: its copies have the same symbols.
#[derive(Clone, Debug, Default)]
struct Identity(Arc<()>);

impl Identity {
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<'a> File<'a> {
    /// Bare code that begins at this address.
    pub fn raw(code: &'a [u8], address: u64) -> Self {
        let function = Function { name: "code".into(), address, code: code.into(), ..Function::default() };
        Self { functions: vec![function], ..Self::default() }
    }

    /// The functions with a name, which may be one of several names at their address.
    pub fn named(&self, name: &str) -> Vec<&Function<'a>> {
        let places = self.places_of(name);
        self.functions.iter().filter(|function| function.is_named(name, &places)).collect()
    }

    /// All functions, those that are not made yet included; each of these is made when it is reached.
    #[cfg(feature = "cli")]
    pub(crate) fn each(&self) -> impl Iterator<Item = Cow<'_, Function<'a>>> {
        let made = self.functions.iter().map(Cow::Borrowed);
        made.chain(self.outlines.iter().flat_map(Outline::functions).map(Cow::Owned))
    }

    /// Those of them with a name.
    #[cfg(feature = "cli")]
    pub(crate) fn each_named(&self, name: &str) -> Vec<Cow<'_, Function<'a>>> {
        let places = self.places_of(name);
        self.each().filter(|function| function.is_named(name, &places)).collect()
    }

    /// The file with all functions made.
    fn whole(mut self) -> Self {
        let outlines = std::mem::take(&mut self.outlines);
        self.functions.extend(outlines.iter().flat_map(Outline::functions));
        self
    }

    /// Adds another object.
    fn append(&mut self, other: File<'a>) {
        let (sections, origins) = (self.symbols.len(), self.origins.len());
        let moved = |function: Function<'a>| Function {
            section: function.section + sections,
            origin: function.origin + origins,
            ..function
        };
        self.functions.extend(other.functions.into_iter().map(moved));
        self.data.extend(other.data);
        self.symbols.extend(other.symbols);
        self.origins.extend(other.origins);
    }

    /// The section and address of each symbol with a name.
    fn places_of(&self, name: &str) -> FxHashSet<(usize, u64)> {
        let all = self.symbols.iter().enumerate();
        all.flat_map(|(section, list)| list.called(name).map(move |address| (section, address))).collect()
    }

    /// The other names of a function, in the order of the file.
    pub fn aliases(&self, function: &Function<'_>) -> impl Iterator<Item = &'a str> {
        let name = function.name.clone();
        let all = self.symbols.get(function.section).into_iter();
        let all = all.flat_map(|symbols| symbols.at(function.address));
        let own = all.filter(|symbol| symbol.suffix.is_empty() && !symbol.is_unnamed);
        own.map(|symbol| symbol.name).filter(move |other| *other != name)
    }

    /// The function that a call at an offset goes to: by its relocation, else by the name of the address.
    pub(crate) fn callee(
        &self,
        from: &Function<'_>,
        offset: usize,
        len: usize,
        target: u64,
    ) -> Option<String> {
        let field = (offset + len).checked_sub(4)? as u64;
        let known = from.relocations.binary_search_by_key(&field, |relocation| relocation.offset);
        if let Ok(at) = known {
            return Some(from.relocations[at].target.clone().into_owned());
        }
        let (named, offset) = self.symbol_at(from.section, target)?;
        (offset == 0).then(|| named.full_name().into_owned())
    }

    /// The ELF file that a function is in, a number for it, and the function's address in its debug information.
    pub(crate) fn debug_of(&self, function: &Function<'_>) -> Option<(&'a [u8], usize, u64)> {
        match (self.origins.get(function.origin)?, function.key) {
            (Origin::Elf(bytes, _), Key::Address(address)) => Some((bytes, function.origin, address)),
            _ => None,
        }
    }

    /// The symbol at an address in a section, and the offset in it, in bytes.
    fn symbol_at(&self, section: usize, address: u64) -> Option<(Named<'a>, u64)> {
        let found = self.symbols.get(section)?.covering(address)?;
        Some((found, address - found.address))
    }

    /// The bytes of the file, as far as it is an ELF file.
    fn length(&self) -> u64 {
        let bytes = |origin: &Origin<'_>| match origin {
            Origin::Elf(bytes, _) => bytes.len() as u64,
            Origin::Go(_) => 0,
        };
        self.origins.iter().map(bytes).sum()
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
    let mut all: Option<File<'_>> = None;
    for part in Parts::new(bytes)? {
        let part = part?;
        let read = part.outlined(&|| {})?.whole();
        match &mut all {
            Some(all) => all.append(read),
            None => all = Some(read),
        }
    }
    Ok(all.unwrap_or_default())
}

/// The objects of a file: the members of an archive, or the file itself.
#[derive(Clone, Debug)]
pub(crate) struct Parts<'a> {
    members: Option<ar::Members<'a>>,
    whole: Option<Part<'a>>,
}

/// An object, an archive's member or a program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    /// The name of a member.
    pub(crate) member: Option<&'a [u8]>,
    bytes: &'a [u8],
}

impl<'a> Parts<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Result<Self, Refusal> {
        if let Some(members) = ar::Members::new(bytes) {
            if members.is_thin() {
                return Err(Refusal::Damaged("this archive is thin: its members are separate files".into()));
            }
            return Ok(Self { members: Some(members), whole: None });
        }
        let kind = identify(bytes);
        if !bytes.starts_with(elf::MAGIC) && kind != Kind::GoObject {
            return Err(Refusal::Foreign(kind));
        }
        Ok(Self { members: None, whole: Some(Part { member: None, bytes }) })
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Result<Part<'a>, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(part) = self.whole.take() {
            return Some(Ok(part));
        }
        loop {
            let member = match self.members.as_mut()?.next()? {
                Ok(member) => member,
                Err(at) => {
                    return Some(Err(Refusal::Damaged(format!(
                        "damaged archive: malformed member at byte {at}"
                    ))));
                }
            };
            if member.data.starts_with(elf::MAGIC) || identify(member.data) == Kind::GoObject {
                return Some(Ok(Part { member: Some(member.name), bytes: member.data }));
            }
        }
    }
}

impl<'a> Part<'a> {
    /// What [`read`] gives, for [`File::each`], with functions not made yet; and with pauses, in which memory of what was read can be
    /// given back: the tables of a program may be as large as its code.
    pub(crate) fn outlined(&self, pause: &dyn Fn()) -> Result<File<'a>, Refusal> {
        let read = match self.bytes.starts_with(elf::MAGIC) {
            true => elf::read(self.bytes, pause),
            false => go_object::read(self.bytes).map_err(|fault| fault.to_string()),
        };
        read.map_err(|reason| match self.member {
            Some(name) => Refusal::Member(String::from_utf8_lossy(name).into_owned(), reason),
            None => Refusal::Damaged(reason),
        })
    }
}
