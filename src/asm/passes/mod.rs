//! The passes, a file each: most take one function and bring it closer to the machine, some check all symbols of a unit.
//! [`edit`] and [`pcdata`] are what they share.
//!
//! Their order is the list in [`asm`](crate::asm); [`encode`](crate::asm::encode) produces the bytes.

pub(super) mod dynlink;
pub(super) mod edit;
pub(super) mod frame;
pub(super) mod funcdata;
pub(super) mod jumps;
pub(super) mod lost_data;
pub(super) mod near_names;
pub(super) mod pcdata;
pub(super) mod r15;
pub(super) mod rewrite;
pub(super) mod spectre;
pub(super) mod stack_check;
pub(super) mod tls;
pub(super) mod unsafe_points;
pub(super) mod wrapper;
