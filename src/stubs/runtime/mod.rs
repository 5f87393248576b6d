//! A runtime for small programs: what starts them, what compiled code calls, what reports panics. There is no C library.
//!
//! In: how the program's functions take their arguments. Out: an [`Assembly`] whose object, linked with the program's, is
//! complete but for `main.main`. It is written in Go's dialect, in the `.s` files here; [`inputs`] has their text, for
//! debuggers that want to show it. There is one goroutine, on the process's stack; memory is given out and never taken
//! back; there are no maps, channels or goroutines, and nobody recovers from a panic.

mod notes;
mod types;

pub use notes::annotate;

use crate::asm::{self, Assembly, Input, Options};
use crate::obj::{Attributes, Conventions, Release};
use crate::source::MemoryLoader;

/// Where programs start.
pub const ENTRY: &str = "_rt0_amd64_linux";

/// How functions take their arguments and give their results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Convention {
    /// On the stack: assembly, and what Go 1.16 compiled.
    Stack,
    /// In registers: what a later release compiled. The releases differ in functions and types too.
    Registers(Release),
}

impl Convention {
    /// That of compiled code.
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

/// The files, by name; those of Go's that have the same job have the same name.
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

/// What the files include.
const HEADER: (&str, &str) = ("runtime/runtime.h", include_str!("runtime.h"));

/// The files of the runtime as debug information names them, with their text.
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
    // The release is what macros ask for; the code itself is assembled as of today.
    for known in Conventions::all().iter().map(|row| row.release).filter(|known| *known <= release) {
        options.defines.push((format!("GO{known}").replace('.', "_"), "1".into()));
    }
    let mut assembly = asm::assemble(inputs(), &options, &loader);
    if !assembly.failed() {
        types::add(&mut assembly.unit, release);
    }
    assembly
}

/// The names that a program can refer to, sorted.
pub fn names(assembly: &Assembly) -> Vec<String> {
    let unit = &assembly.unit;
    let defined = unit.text.iter().chain(&unit.data).copied();
    let global = defined.filter(|id| !unit.symbol(*id).is_local());
    let seen = global.filter(|id| !unit.symbol(*id).attributes.has(Attributes::STACK_MAP));
    let mut names: Vec<String> = seen.map(|id| unit.linked_name(id).into_owned()).collect();
    names.sort();
    names
}
