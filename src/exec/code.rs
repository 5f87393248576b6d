//! Code that can be called.
//!
//! In: an image with the types of its entries. Out: entries as Rust functions, addresses, and calls that a fault ends.

use super::binding::Bindings;
use super::debugger::Registered;
use super::entry::{self, Entry, shape};
use super::error::Error;
use super::fault::Fault;
use super::guard::Record;
use super::image::Image;
use super::support::Support;
use super::value::Shape;
use rustc_hash::FxHashMap;
use std::fmt;
use std::ops::Deref;

/// Code in memory, unmapped when dropped. All threads may call it.
pub struct Code {
    // Forgotten by gdb before the memory goes.
    pub(super) _registered: Vec<Registered>,
    pub(super) image: Image,
    /// The types of entries by name in C; none for those with values that cannot be compared.
    pub(super) shapes: FxHashMap<String, Option<Shape>>,
    pub(super) support: &'static Support,
    /// Its closures must live as long as the code.
    pub(super) _bindings: Bindings,
}

impl Code {
    /// An entry: by its name in C, such as `main_add` for `main.add`, or for functions of package `main` without the package.
    ///
    /// # Errors
    ///
    /// There is no such function with a prototype, or `F` is not the type that the prototype has in C.
    pub fn function<F: Entry>(&self, name: &str) -> Result<Function<'_, F>, Error> {
        let in_main = format!("main_{name}");
        let names = [name, in_main.as_str()];
        let found = names.into_iter().find_map(|name| Some((name, self.shapes.get(name)?)));
        let (name, told) = found.ok_or_else(|| Error::NoFunction(name.to_owned()))?;
        entry::check(name, &shape::<F>(), told.as_ref())?;
        let address = self.image.function(name).ok_or_else(|| Error::NoFunction(name.to_owned()))?;
        // SAFETY: the stub at this address has the type of its prototype, which is that of `F`.
        Ok(unsafe { Function::new(self, address) })
    }

    /// The address of a function or of data, by its name as the linker knows it: `main.add`. What is there follows Go's calling
    /// convention, and needs a goroutine in most cases: [`function`](Self::function) is for calls from Rust.
    pub fn address(&self, name: &str) -> Option<*const u8> {
        self.image.address(name).map(|address| address as *const u8)
    }

    /// All functions and data: name, address and size in bytes, in the order of addresses.
    pub fn symbols(&self) -> impl Iterator<Item = (&str, *const u8, u64)> {
        self.image.symbols.iter().map(|named| (&*named.name, named.address as *const u8, named.size))
    }

    /// The function that contains an address, and the offset there in bytes.
    pub fn function_at(&self, pc: u64) -> Option<(String, u64)> {
        self.image.function_at(pc)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Code({:#x}, {} symbols)", self.image.start(), self.image.symbols.len())
    }
}

/// A function of a [`Code`], which it borrows. It is called like the pointer that it holds: `unsafe { add(1, 2) }`.
#[derive(Clone, Copy)]
pub struct Function<'c, F> {
    pointer: F,
    address: u64,
    code: &'c Code,
}

impl<'c, F: Entry> Function<'c, F> {
    /// # Safety
    ///
    /// The address is that of a function of this type in the code.
    pub(super) unsafe fn new(code: &'c Code, address: u64) -> Self {
        // SAFETY: the caller's promise.
        Self { pointer: unsafe { F::at(address as *const ()) }, address, code }
    }

    /// The pointer, which is valid only as long as the [`Code`] lives.
    pub fn pointer(&self) -> F {
        self.pointer
    }

    /// Calls the function; if it runs out of stack, or an instruction of the code faults, the call ends there with a [`Fault`]
    /// instead of the process. Memory is then as the code left it.
    ///
    /// The first call in a process installs handlers for SIGSEGV, SIGBUS, SIGILL, SIGFPE and SIGTRAP, which leave all other faults
    /// to the handlers that were there before.
    ///
    /// # Safety
    ///
    /// As for calling the pointer. Besides, code that is bound by address rather than as a closure must not call into this code
    /// again while the call runs: a fault would skip it without running its destructors. Whatever installs handlers for these
    /// signals later must pass on faults that are not its own.
    pub unsafe fn guarded(&self, args: F::Args) -> Result<F::Result, Fault> {
        let support = self.code.support;
        let mut record = Record::new(self.address, self.code.image.code, support);
        // SAFETY: `guarded` jumps to the target with the arguments that it gets; the rest is the caller's promise.
        let result = unsafe { record.during(support, || F::call(support.guarded as *const (), args)) };
        // The code has changed the record behind the compiler's back.
        let record = std::hint::black_box(record);
        match record.kind {
            // SAFETY: the function has returned, and so has given its result.
            0 => Ok(unsafe { result.assume_init() }),
            _ => Err(Fault::of(&record, |pc| self.code.function_at(pc))),
        }
    }
}

impl<F> Deref for Function<'_, F> {
    type Target = F;

    fn deref(&self) -> &F {
        &self.pointer
    }
}

impl<F> fmt::Debug for Function<'_, F> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Function({:#x})", self.address)
    }
}
