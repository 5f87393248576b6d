//! Layout: output sections and their parts, order, offsets and addresses.

pub(crate) mod addresses;
pub(crate) mod layout;
pub(crate) mod merge;
pub(crate) mod outputs;
pub(crate) mod rank;
pub(crate) mod unique;
pub(crate) mod unwind;
