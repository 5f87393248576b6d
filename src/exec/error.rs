//! Why code is not loaded or not found.

use crate::asm::Assembly;
use crate::diag::Severity;
use std::fmt;
use std::io;

/// Why code is not loaded or not found.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The assembly has errors, which are its diagnostics.
    Assembly(Box<Assembly>),
    /// The code refers to names that are neither defined nor bound.
    Undefined(Vec<String>),
    /// Two assemblies define the name.
    DefinedTwice(String),
    /// A variable of each thread: there is no place for others than the goroutine.
    ThreadLocal(String),
    /// The name is further away than the instruction can reach.
    OutOfReach(String),
    /// No function with this name has an entry.
    NoFunction(String),
    /// The function has another type.
    OtherType {
        /// Its name in C.
        name: String,
        /// The type that the embedding program says.
        said: String,
        /// The type that the prototype has in C.
        prototype: String,
    },
    /// The assembly cannot be laid out, for this reason.
    Layout(String),
    /// The kernel gives no memory.
    Memory(io::Error),
    /// perf's map file cannot be written.
    PerfMap(io::Error),
    /// The file with code and lines for perf cannot be written.
    PerfDump(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Assembly(assembly) => {
                match assembly.diagnostics().iter().find(|found| found.severity == Severity::Error) {
                    Some(first) => write!(out, "the assembly has errors: {}", first.message),
                    None => out.write_str("the assembly has errors"),
                }
            }
            Error::Undefined(names) => write!(out, "undefined: `{}`", names.join("`, `")),
            Error::DefinedTwice(name) => write!(out, "`{name}` is defined twice"),
            Error::ThreadLocal(name) => {
                write!(out, "`{name}` is a thread-local variable, for which there is no place in memory")
            }
            Error::OutOfReach(name) => write!(
                out,
                "`{name}` is too far away: let a variable hold its address, or let the code define it"
            ),
            Error::NoFunction(name) => write!(out, "no function `{name}` with a prototype"),
            Error::OtherType { name, said, prototype } => {
                write!(out, "`{name}` is `{prototype}`, not `{said}`")
            }
            Error::Layout(reason) => out.write_str(reason),
            Error::Memory(error) => write!(out, "no memory: {}", crate::diag::reason(error)),
            Error::PerfMap(error) => {
                write!(out, "cannot write the map for perf: {}", crate::diag::reason(error))
            }
            Error::PerfDump(error) => {
                write!(out, "cannot write the code for perf: {}", crate::diag::reason(error))
            }
        }
    }
}

impl std::error::Error for Error {}
