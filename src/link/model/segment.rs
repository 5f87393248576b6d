//! Segments: runs of output sections as the loader sees them.

/// A segment.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) kind: SegmentKind,
    pub(crate) access: Access,
    /// Its offset in the file, in bytes.
    pub(crate) offset: u64,
    pub(crate) address: u64,
    pub(crate) file_size: u64,
    /// Bytes beyond the file size are zero.
    pub(crate) memory_size: u64,
    pub(crate) align: u64,
}

/// What a segment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SegmentKind {
    /// The program headers themselves.
    Headers,
    /// Mapped into memory; the other kinds only describe parts of loaded segments.
    Load,
    /// The information that a program needs for relocating itself.
    Dynamic,
    Note,
    /// The initial image of thread-local storage.
    ThreadLocal,
    /// Features that the program declares.
    Property,
    /// The sorted index of unwind records.
    UnwindIndex,
    /// The size of the stack, and whether it is executable.
    Stack,
    /// Read-only once the program has relocated itself.
    Relro,
}

bitflags::bitflags! {
    /// Access permissions.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) struct Access: u8 {
        const READ = 1 << 0;
        const WRITE = 1 << 1;
        const EXECUTE = 1 << 2;
    }
}
