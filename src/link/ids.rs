//! Typed ids of files, sections and names.
//!
//! A vector indexed by file is an `IndexVec<FileId, _>`; no other id can index it.

use index_vec::define_index_type;

define_index_type! {
    /// An object that may become part of the program, in command line order.
    pub(crate) struct CandidateId = u32;
}

define_index_type! {
    /// An object that is part of the program, in command line order.
    pub(crate) struct FileId = u32;
}

define_index_type! {
    /// A section of an object, numbered across all files in order.
    pub(crate) struct SectionId = u32;
}

define_index_type! {
    /// A name shared by files.
    pub(crate) struct NameId = u32;
}

define_index_type! {
    /// An output section.
    pub(crate) struct OutputId = u32;
}

define_index_type! {
    /// A pool of merged strings or constants.
    pub(crate) struct PoolId = u32;
}

define_index_type! {
    /// A section whose start or end is named by a symbol.
    pub(crate) struct BoundsId = u32;
}
