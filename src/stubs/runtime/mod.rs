//! A runtime for small programs: startup code, functions that compiled code calls, panic reports. It needs no C library.
//!
//! In: the calling convention of the program. Out: an [`Assembly`] whose object only leaves `main.main` undefined. It is
//! written in Go's dialect, in the `.s` files here; [`inputs`] returns their text, for debuggers. There is one goroutine, on
//! the process's stack; memory is never freed; there are no maps, channels, other goroutines, or recovery from panics.

mod notes;
mod types;

pub use notes::annotate;

use crate::asm::{self, Assembly, Input, Options};
use crate::obj::{Attributes, Conventions, Release};
use crate::source::MemoryLoader;

/// The entry point of programs.
pub const ENTRY: &str = "_rt0_amd64_linux";

/// How functions pass arguments and results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Convention {
    /// On the stack: assembly, and code compiled by Go 1.16.
    Stack,
    /// In registers: code compiled by a later release. Releases also differ in functions and types.
    Registers(Release),
}

impl Convention {
    /// The convention of compiled code.
    pub fn of(release: Release) -> Self {
        if release.conventions().code.register_arguments { Self::Registers(release) } else { Self::Stack }
    }

    fn release(self) -> Release {
        match self {
            Self::Stack => Release::OLDEST,
            Self::Registers(release) => release,
        }
    }
}

/// The files, by name; those with the same purpose as in Go have the same name.
const FILES: [(&str, &str); 14] = [
    ("runtime/rt0_linux_amd64.s", include_str!("rt0_linux_amd64.s")),
    ("runtime/asm_amd64.s", include_str!("asm_amd64.s")),
    ("runtime/print.s", include_str!("print.s")),
    ("runtime/shortest.s", include_str!("shortest.s")),
    ("runtime/memory.s", include_str!("memory.s")),
    ("runtime/slice.s", include_str!("slice.s")),
    ("runtime/move.s", include_str!("move.s")),
    ("runtime/duff_amd64.s", include_str!("duff_amd64.s")),
    ("runtime/string.s", include_str!("string.s")),
    ("runtime/convert.s", include_str!("convert.s")),
    ("runtime/panic.s", include_str!("panic.s")),
    ("runtime/signal.s", include_str!("signal.s")),
    ("runtime/text.s", include_str!("text.s")),
    ("runtime/defer.s", include_str!("defer.s")),
];

/// The header that the files include.
const HEADER: (&str, &str) = ("runtime/runtime.h", include_str!("runtime.h"));

/// The files of the runtime, with their names in debug information.
pub fn inputs() -> Vec<Input> {
    FILES.iter().map(|(name, text)| Input { name: (*name).into(), contents: (*text).into() }).collect()
}

/// The header that the files include, likewise.
pub fn header() -> Input {
    Input { name: HEADER.0.into(), contents: HEADER.1.into() }
}

/// Assembles the runtime.
pub fn assemble(convention: Convention) -> Assembly {
    let release = convention.release();
    let mut loader = MemoryLoader::default();
    loader.insert(HEADER.0, HEADER.1);
    let mut options = Options { package: "runtime".into(), shared_statics: true, ..Options::default() };
    if convention == Convention::Stack {
        options.defines.push(("STACK".into(), "1".into()));
    }
    // The release only determines macros; the code itself is assembled for the newest release.
    for known in Conventions::all().iter().map(|row| row.release).filter(|known| *known <= release) {
        options.defines.push((format!("GO{known}").replace('.', "_"), "1".into()));
    }
    let mut assembly = asm::assemble(inputs(), &options, &loader);
    if !assembly.failed() {
        types::add(&mut assembly.unit, release);
    }
    assembly
}

/// The names that programs can refer to, sorted.
pub fn names(assembly: &Assembly) -> Vec<String> {
    let unit = &assembly.unit;
    let defined = unit.text.iter().chain(&unit.data).copied();
    let global = defined.filter(|id| !unit.symbol(*id).is_local());
    let seen = global.filter(|id| !unit.symbol(*id).attributes.contains(Attributes::STACK_MAP));
    let mut names: Vec<String> = seen.map(|id| unit.linked_name(id).into_owned()).collect();
    names.sort();
    names
}
