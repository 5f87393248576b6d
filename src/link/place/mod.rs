//! Where everything goes: output sections, their order, offsets and addresses.

pub(crate) mod addresses;
pub(crate) mod layout;
pub(crate) mod merge;
pub(crate) mod outputs;
pub(crate) mod rank;
