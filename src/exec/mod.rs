//! Code in memory: what was assembled is mapped, and called from Rust.
//!
//! In: an [`Assembly`](crate::Assembly) or a [`Program`](crate::program::Program), and what its undefined names stand for. Out:
//! [`Code`], whose functions are called through the stubs that C programs use: with a goroutine, and C's registers kept.
//! Together with `capi` this is the only module of the library with `unsafe`. For Linux on amd64.
//!
//! ```
//! use rasm::exec::Loader;
//! use rasm::{Assembler, Input};
//!
//! let source = "// func add(x, y int64) int64
//! TEXT ·add(SB), 4, $0-24
//!     MOVQ x+0(FP), AX
//!     ADDQ y+8(FP), AX
//!     MOVQ AX, ret+16(FP)
//!     RET
//! ";
//! let code = Loader::new().assembly(Assembler::new().assemble([Input::new("add.s", source)])).load()?;
//! let add = code.function::<unsafe extern "sysv64" fn(i64, i64) -> i64>("add")?;
//! // SAFETY: the function only uses its arguments.
//! assert_eq!(unsafe { add(40, 2) }, 42);
//! # Ok::<(), rasm::exec::Error>(())
//! ```
//!
//! Code and data are mapped separately, and no page is ever writable and executable.

#![allow(
    unsafe_code,
    reason = "memory is mapped, code is called, and signals are handled here; each block says why it is sound"
)]

mod binding;
mod code;
mod debugger;
mod entry;
mod error;
mod fault;
mod guard;
mod image;
mod jitdump;
mod loader;
mod memory;
mod relocate;
mod support;
mod thread;
mod value;

pub use binding::Callback;
pub use code::{Code, Function};
pub use entry::Entry;
pub use error::Error;
pub use fault::{Fault, FaultKind};
pub use loader::Loader;
pub use value::{Slice, Str, Value, Word};
