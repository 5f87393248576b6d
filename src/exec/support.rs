//! The code that all images of a process share: goroutines, guarded calls, the end of a stack.
//!
//! In: nothing. Out: its addresses; it is assembled at the first use and stays.

use super::binding::pthread;
use super::error::Error;
use super::image::{Image, Parts};
use crate::asm::{self, Input, Options};
use crate::source::MemoryLoader;
use crate::stubs::GOROUTINE;
use std::sync::OnceLock;

/// Guarded calls, in Go's dialect.
const GUARD: &str = include_str!("guard.s");

/// Addresses of the shared code.
#[derive(Debug)]
pub(super) struct Support {
    /// Calls the target of the thread's record.
    pub(super) guarded: u64,
    /// Where a guarded call ends early.
    pub(super) recover: u64,
    /// Called by prologues that find no stack.
    pub(super) overflow: u64,
    thread: u64,
    _image: Image,
}

impl Support {
    /// That of the process.
    pub(super) fn get() -> Result<&'static Self, Error> {
        static SHARED: OnceLock<Support> = OnceLock::new();
        if let Some(known) = SHARED.get() {
            return Ok(known);
        }
        let new = Self::new()?;
        // If another thread was faster, this one's is dropped.
        Ok(SHARED.get_or_init(|| new))
    }

    fn new() -> Result<Self, Error> {
        let inputs = vec![Input::new("goroutine.s", GOROUTINE), Input::new("guard.s", GUARD)];
        let options = Options { package: "rasm".to_owned(), debug: false, ..Options::default() };
        let mut assembly = asm::assemble(inputs, &options, &MemoryLoader::default());
        assembly.unit.own_runtime = true;
        let image = Parts { units: vec![&assembly.unit], bindings: &pthread(), overflow: None }.load()?;
        let find = |name: &str| image.address(name).ok_or_else(|| Error::NoFunction(name.to_owned()));
        Ok(Self {
            guarded: find("rasm.guarded")?,
            recover: find("rasm.recover")?,
            overflow: find("rasm.overflow")?,
            thread: find("rasm.thread")?,
            _image: image,
        })
    }

    /// Sees to it that the thread has a goroutine.
    pub(super) fn make_goroutine(&self) {
        // SAFETY: the address is that of `rasm·thread` in guard.s, a function of this type; the image is never unmapped.
        unsafe {
            let thread: extern "sysv64" fn() -> u64 = std::mem::transmute(self.thread as *const ());
            thread();
        }
    }
}
