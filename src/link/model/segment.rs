//! Segments: runs of output sections, as a loader sees them.

/// A segment.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) kind: SegmentKind,
    pub(crate) access: Access,
    /// Where it starts in the file, in bytes.
    pub(crate) offset: u64,
    pub(crate) address: u64,
    pub(crate) file_size: u64,
    /// Bytes past those of the file are zero.
    pub(crate) memory_size: u64,
    pub(crate) align: u64,
}

/// What a segment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SegmentKind {
    /// The headers of segments themselves.
    Headers,
    /// Mapped into memory; the other kinds only describe parts of it.
    Load,
    /// How the program relocates itself.
    Dynamic,
    Note,
    /// The initial image of thread-local storage.
    ThreadLocal,
    /// Features that the program declares.
    Property,
    /// The sorted index of unwind records.
    UnwindIndex,
    /// The size of the stack, and whether it can be executed.
    Stack,
    /// Read-only once the program has relocated itself.
    Relro,
}

bitflags::bitflags! {
    /// What a program may do with a segment.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) struct Access: u8 {
        const READ = 1 << 0;
        const WRITE = 1 << 1;
        const EXECUTE = 1 << 2;
    }
}
