//! Archives of Go packages, as written by the compiler and the go command.
//!
//! In: an archive's bytes. Out: its members in order, or the first fault.

use super::fault::{Fault, Part, Reason};
use crate::ar;
pub use crate::ar::{MAGIC, Member};

/// The members of an archive; the first fault ends the iteration.
pub fn members(bytes: &[u8]) -> Result<Members<'_>, Fault> {
    let members = ar::Members::new(bytes).filter(|members| !members.is_thin());
    let fault = Fault { part: Part::Archive, offset: 0, reason: Reason::NotAnArchive };
    members.map(|members| Members { members }).ok_or(fault)
}

/// Iterator returned by [`members`].
#[derive(Clone, Debug)]
pub struct Members<'a> {
    members: ar::Members<'a>,
}

impl<'a> Iterator for Members<'a> {
    type Item = Result<Member<'a>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        let damaged = |offset| Fault { part: Part::Archive, offset, reason: Reason::Member };
        Some(self.members.next()?.map_err(damaged))
    }
}
