//! Data of an object: variables and constants.

use super::{Relocation, Scope};
use std::borrow::Cow;

/// A variable or constant of an object.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data<'a> {
    /// As the file has it.
    pub name: Cow<'a, str>,
    /// Where the name is known.
    pub scope: Scope,
    /// Its first bytes; the rest is zero.
    pub bytes: Cow<'a, [u8]>,
    /// In bytes.
    pub size: u64,
    /// Sorted by offset.
    pub relocations: Vec<Relocation<'a>>,
    /// What may be done with it.
    pub kind: Kind,
    /// Whether other objects may define it too.
    pub is_duplicate: bool,
    /// Bytes to whose multiple its address must be rounded up; 0 if its size decides.
    pub align: u64,
}

/// What may be done with data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Only read.
    #[default]
    Constant,
    /// Written, and searched for pointers by the garbage collector.
    Pointers,
    /// Written, without pointers.
    NoPointers,
    /// One for each thread.
    ThreadLocal,
}

/// The attributes of GLOBL and TEXT by number, as in textflag.h: the names may be those of functions.
pub(super) const DUPOK: u32 = 2;
pub(super) const NOSPLIT: u32 = 4;
const RODATA: u32 = 8;
const NOPTR: u32 = 16;
const TLSBSS: u32 = 256;
pub(super) const NOFRAME: u32 = 512;
pub(super) const REFLECTMETHOD: u32 = 1024;
pub(super) const TOPFRAME: u32 = 2048;

impl Data<'_> {
    /// The attributes as a number.
    pub(super) fn attributes(&self) -> u32 {
        let kind = match self.kind {
            Kind::Constant => RODATA,
            Kind::Pointers => 0,
            Kind::NoPointers => NOPTR,
            Kind::ThreadLocal => TLSBSS,
        };
        kind | if self.is_duplicate { DUPOK } else { 0 }
    }

    /// The same in words, as a comment.
    pub(super) fn words(&self) -> String {
        let kind = match self.kind {
            Kind::Constant => "RODATA",
            Kind::Pointers => "",
            Kind::NoPointers => "NOPTR",
            Kind::ThreadLocal => "TLSBSS",
        };
        match (kind, self.is_duplicate) {
            ("", false) => String::new(),
            ("", true) => " // DUPOK".into(),
            (_, false) => format!(" // {kind}"),
            (_, true) => format!(" // {kind}|DUPOK"),
        }
    }
}
