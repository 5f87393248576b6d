//! From assemblies to code that can be called.
//!
//! In: assemblies, what their undefined names are bound to, and whom to tell. Out: a [`Code`].

use super::binding::{Bindings, Bound, Callback, pthread};
use super::code::Code;
use super::debugger::{self, Registered};
use super::entry;
use super::error::Error;
use super::image::Parts;
use super::jitdump;
use super::support::Support;
use super::value::Shape;
use crate::asm::Assembly;
use crate::emit::elf;
use crate::obj::Unit;
use crate::program::Program;
use crate::stubs::{self, Declared};
use rustc_hash::FxHashMap;
use std::path::PathBuf;

/// Loads assemblies into memory.
pub struct Loader {
    assemblies: Vec<Assembly>,
    prototypes: Vec<String>,
    bindings: Bindings,
    gdb: bool,
    perf: bool,
    perf_dump: Option<PathBuf>,
}

impl Default for Loader {
    fn default() -> Self {
        Self::new()
    }
}

impl Loader {
    /// A loader without anything to load.
    pub fn new() -> Self {
        Self {
            assemblies: Vec::new(),
            prototypes: Vec::new(),
            bindings: pthread(),
            gdb: false,
            perf: false,
            perf_dump: None,
        }
    }

    /// Adds an assembly, whose functions and data the other ones see. Functions with a prototype, in a line comment above TEXT or
    /// given to [`prototype`](Self::prototype), get an entry.
    pub fn assembly(mut self, assembly: Assembly) -> Self {
        self.assemblies.push(assembly);
        self
    }

    /// Assembles a program and adds it; functions with a Go prototype on one line get an entry.
    pub fn program(self, program: &Program) -> Self {
        let mut assembly = program.assemble();
        if !assembly.failed() {
            // They are read like those in comments. Sources that together exceed 4 GiB have none.
            let _ = assembly.sources.add(program.file_name(), program.prototypes().into());
        }
        self.assembly(assembly)
    }

    /// Gives a function a prototype, such as `func sum(x []float64) float64`; one that the code calls and that is not defined
    /// there is looked for as `package_name`, with the System V ABI.
    pub fn prototype(mut self, text: &str) -> Self {
        self.prototypes.push(text.to_owned());
        self
    }

    /// Binds a name to code of the embedding program.
    ///
    /// # Safety
    ///
    /// The address is that of a function that may be called as the code calls it, for as long as the code lives.
    pub unsafe fn bind(mut self, name: &str, address: *const ()) -> Self {
        self.bindings.set(name, Bound::Code(address as u64));
        self
    }

    /// Binds a name to data of the embedding program. Instructions reach it within 2 GiB; further away, the code
    /// needs a variable with its address.
    ///
    /// # Safety
    ///
    /// The code may use what is at the address as it does, for as long as it lives.
    pub unsafe fn bind_data(mut self, name: &str, address: *const ()) -> Self {
        self.bindings.set(name, Bound::Data(address as u64));
        self
    }

    /// Binds a name to a closure, which code calls with the System V ABI, as a function with a prototype calls `package_name`. A
    /// panic in it ends the process. Its parameters and result are compared with the prototype of the function that calls it.
    pub fn bind_closure<Args>(mut self, name: &str, closure: impl Callback<Args>) -> Self {
        self.bindings.set(name, Bound::closure(closure));
        self
    }

    /// Whether gdb is told, so that it shows names, lines and callers: while the code lives, in any gdb that is attached.
    pub fn gdb(mut self, wanted: bool) -> Self {
        self.gdb = wanted;
        self
    }

    /// Whether the names of functions are added to `/tmp/perf-PID.map`, where perf looks for them. Nothing is ever removed there.
    pub fn perf(mut self, wanted: bool) -> Self {
        self.perf = wanted;
        self
    }

    /// Adds functions with their code and lines to `jit-PID.dump` in a folder, for `perf inject --jit`. The file stays open, and nothing
    /// is ever removed from it; what a process of that number has left there before is replaced.
    pub fn perf_dump(mut self, folder: impl Into<PathBuf>) -> Self {
        self.perf_dump = Some(folder.into());
        self
    }

    /// Maps and relocates everything.
    ///
    /// # Errors
    ///
    /// An assembly has errors; a name is not defined, or defined twice; a closure has another type than its prototype; there
    /// is no memory, or something is out of reach.
    pub fn load(self) -> Result<Code, Error> {
        let support = Support::get()?;
        let (mut shapes, mut loaded) = (FxHashMap::default(), Vec::new());
        for mut assembly in self.assemblies {
            if assembly.failed() {
                return Err(Error::Assembly(Box::new(assembly)));
            }
            let texts = self.prototypes.iter().map(|text| Declared::text(text)).collect();
            let stubs = stubs::apart(&mut assembly, Declared { texts, ..Declared::default() });
            if assembly.failed() {
                return Err(Error::Assembly(Box::new(assembly)));
            }
            for (name, signature) in &stubs.entries {
                shapes.insert(name.clone(), Shape::told(&stubs.prototypes.types, signature));
            }
            for (name, signature) in &stubs.callbacks {
                let told = Shape::told(&stubs.prototypes.types, signature);
                let said = self.bindings.closure(name);
                said.map_or(Ok(()), |said| entry::check(name, said, told.as_ref()))?;
            }
            loaded.push(assembly);
            if let Some(stubs) = stubs.assembly {
                if stubs.failed() {
                    return Err(Error::Assembly(Box::new(stubs)));
                }
                loaded.push(stubs);
            }
        }
        let units = loaded.iter().map(|assembly| &assembly.unit).collect();
        let image = Parts { units, bindings: &self.bindings, overflow: Some(support.overflow) }.load()?;
        let mut registered = Vec::new();
        for (assembly, sections) in loaded.iter().zip(&image.sections).filter(|_| self.gdb) {
            let object = elf::write(&assembly.unit).map_err(|error| Error::Layout(error.to_string()))?;
            registered.push(Registered::new(object, sections));
        }
        if self.perf {
            debugger::write_perf_map(&image).map_err(Error::PerfMap)?;
        }
        if let Some(folder) = &self.perf_dump {
            let units: Vec<&Unit> = loaded.iter().map(|assembly| &assembly.unit).collect();
            jitdump::write(folder, &image, &units).map_err(Error::PerfDump)?;
        }
        Ok(Code { _registered: registered, image, shapes, support, _bindings: self.bindings })
    }
}
