//! Where everything goes: output sections, what is in each, their order, offsets and addresses.

pub(crate) mod addresses;
pub(crate) mod layout;
pub(crate) mod merge;
pub(crate) mod outputs;
pub(crate) mod rank;
pub(crate) mod unwind;
