//! Small numbers that stand for files, sections and names, and index vectors of their own.
//!
//! A vector that has something for each file is an `IndexVec<FileId, _>`, and no other id gets into it.

use index_vec::define_index_type;

define_index_type! {
    /// An object that may be part of the program, in the order of the command line.
    pub(crate) struct CandidateId = u32;
}

define_index_type! {
    /// An object that is part of the program, in the order of the command line.
    pub(crate) struct FileId = u32;
}

define_index_type! {
    /// A section of an object: those of the first file come first.
    pub(crate) struct SectionId = u32;
}

define_index_type! {
    /// A name that files share.
    pub(crate) struct NameId = u32;
}

define_index_type! {
    /// A section of the output.
    pub(crate) struct OutputId = u32;
}

define_index_type! {
    /// Strings or constants of many sections, each of them kept once.
    pub(crate) struct PoolId = u32;
}

define_index_type! {
    /// A section whose bounds have names.
    pub(crate) struct BoundsId = u32;
}
