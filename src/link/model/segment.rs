//! Segments: parts of the output as a loader sees it, each made of sections in a row.

/// A segment.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) kind: SegmentKind,
    pub(crate) access: Access,
    /// Where it starts in the file, in bytes.
    pub(crate) offset: u64,
    pub(crate) address: u64,
    pub(crate) file_size: u64,
    /// What of it is behind the file's bytes is zero.
    pub(crate) memory_size: u64,
    pub(crate) align: u64,
}

/// What a segment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SegmentKind {
    /// It is mapped into memory; the others only say what is where in it.
    Load,
    /// Says how the program relocates itself.
    Dynamic,
    Note,
    /// What each thread's own storage starts as.
    ThreadLocal,
    /// What the program promises about its code.
    Property,
    /// The sorted index of unwind records.
    UnwindIndex,
    /// The size of the stack, and whether it can be executed.
    Stack,
    /// What becomes read-only once the program has started.
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
