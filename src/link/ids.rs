//! Typed ids of files, sections and names.
//!
//! A vector indexed by file is an `IndexVec<FileId, _>`; no other id can index it.

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
    /// A pool of merged strings or constants.
    pub(crate) struct PoolId = u32;
}

define_index_type! {
    /// A section whose start or end a symbol names.
    pub(crate) struct BoundsId = u32;
}
