//! FuncInfo records (cmd/internal/goobj/funcinfo.go).

use super::record::{InlinedCall, u32_at};
use super::{Object, Reason};
use crate::goobj::format::{Block, INLINE_NODE_SIZE};

/// The FuncInfo record of a function. Fault offsets are relative to the record's start.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FuncInfo<'a> {
    /// Size in bytes of arguments and results on the stack, as declared by the function.
    pub args: u32,
    /// Size of its frame in bytes.
    pub locals: u32,
    /// The number of a function that the runtime treats specially; 0 for all others.
    pub id: u8,
    /// Bits of [`func_flag`](crate::goobj::format::func_flag).
    pub flags: u8,
    /// The line where it starts.
    pub start_line: i32,
    files: &'a [u8],
    calls: &'a [u8],
}

/// Size in bytes of the fields before the number of files.
const FIXED: usize = 16;

impl<'a> FuncInfo<'a> {
    pub(super) fn new(data: &'a [u8], object: &Object<'a>) -> Result<Self, (usize, Reason)> {
        if data.len() < FIXED {
            return Err((data.len(), Reason::FuncInfo));
        }
        let (files, rest) = list(data, FIXED, 4)?;
        let (calls, end) = list(data, rest, INLINE_NODE_SIZE)?;
        if end != data.len() {
            return Err((end, Reason::FuncInfo));
        }
        let info = Self {
            args: u32_at(data, 0),
            locals: u32_at(data, 4),
            id: data[8],
            flags: data[9],
            start_line: u32_at(data, 12) as i32,
            files,
            calls,
        };
        let count = object.count(Block::File);
        let check_file = |at: usize, file: u32| match file as usize {
            file if file < count => Ok(()),
            _ => Err((at, Reason::File(file))),
        };
        for (number, file) in info.files().enumerate() {
            check_file(FIXED + 4 + 4 * number, file)?;
        }
        for (number, call) in info.calls().enumerate() {
            let at = rest + 4 + INLINE_NODE_SIZE * number;
            check_file(at + 4, call.file)?;
            object.references.check(call.function).map_err(|reason| (at + 12, reason))?;
            if !(-1..number as i64).contains(&i64::from(call.parent)) {
                return Err((at, Reason::Parent(call.parent)));
            }
        }
        Ok(info)
    }

    /// The files of its lines, as indices into the object's files.
    pub fn files(&self) -> impl ExactSizeIterator<Item = u32> + use<'a> {
        self.files.chunks_exact(4).map(|four| u32_at(four, 0))
    }

    /// The inlined calls; parents come first.
    pub fn calls(&self) -> impl ExactSizeIterator<Item = InlinedCall> + use<'a> {
        self.calls.as_chunks::<INLINE_NODE_SIZE>().0.iter().map(InlinedCall::new)
    }
}

/// A list of records, preceded by its length at `at`, and its end.
fn list(data: &[u8], at: usize, size: usize) -> Result<(&[u8], usize), (usize, Reason)> {
    let short = (data.len(), Reason::FuncInfo);
    if data.len() < at + 4 {
        return Err(short);
    }
    let start = at + 4;
    let end = (u32_at(data, at) as usize).checked_mul(size).and_then(|bytes| bytes.checked_add(start));
    match end.and_then(|end| data.get(start..end)) {
        Some(list) => Ok((list, start + list.len())),
        None => Err(short),
    }
}
