//! rasm: an assembler for Go's Plan 9 assembly dialect on linux/amd64.
//!
//! It produces the same bytes as `go tool asm`, in ELF objects that C, Rust and Go programs can link. [`Assembler`] takes
//! settings and the source files of one object and returns an [`Assembly`]: objects, a listing, functions and diagnostics.
//! The library does no I/O of its own: included files come through a [`Loader`](source::Loader).
//!
//! # An ELF object
//!
//! ```
//! use rasm::{Assembler, Input};
//!
//! let source = "TEXT ·answer(SB), 4, $0-8\n\tMOVQ $42, ret+0(FP)\n\tRET\n";
//! let assembly = Assembler::new().assemble([Input::new("answer.s", source)]);
//! let object = assembly.elf()?;
//! assert_eq!(&object[..4], b"\x7fELF");
//! assert!(assembly.listing().contains("MOVQ\t$42, ret+8(FP)"));
//! # Ok::<(), rasm::NoObject>(())
//! ```
//!
//! # Diagnostics and include files
//!
//! ```
//! use rasm::source::MemoryLoader;
//! use rasm::{Assembler, Input};
//!
//! let mut files = MemoryLoader::default();
//! files.insert("include/size.h", "#define SIZE 8\n");
//! let assembler = Assembler::new().include("include").loader(&files);
//! let source = "#include \"size.h\"\nTEXT ·f(SB), 4, $0\n\tMOVQ $SIZE, AX, BX\n\tRET\n";
//! let assembly = assembler.assemble([Input::new("f.s", source)]);
//! let [error] = assembly.diagnostics() else { panic!("one error") };
//! assert_eq!(error.code, "no-such-form");
//! # #[cfg(feature = "render")] {
//! use rasm::render::{Renderer, Sources};
//!
//! let text = Renderer::default().text(&Sources::of(&assembly), assembly.diagnostics(), assembly.errors());
//! assert!(text.contains("f.s:3:18"));
//! # }
//! ```
//!
//! # Functions: code and relocations
//!
//! ```
//! use rasm::{Assembler, Input};
//!
//! let source = "TEXT ·f(SB), 4, $0-0\n\tCALL ·g(SB)\n\tRET\n";
//! let assembly = Assembler::new().package("demo").assemble([Input::new("f.s", source)]);
//! let function = assembly.functions().next().expect("there is one");
//! assert_eq!(function.name(), "demo.f");
//! assert_eq!(function.code().last(), Some(&0xc3));
//! let call = function.relocations().find(|relocation| relocation.entry.size == 4).expect("a call");
//! assert_eq!(call.target.as_deref(), Some("demo.g"));
//! ```
//!
//! # From a Go compiler listing back to an object
//!
//! ```
//! use rasm::{Assembler, Input};
//!
//! let source = "TEXT ·f(SB), 4, $0-0\n\tXORL AX, AX\n\tRET\n";
//! let assembly = Assembler::new().assemble([Input::new("f.s", source)]);
//! let again = Assembler::new().read_listings([Input::new("f.lst", assembly.listing())]);
//! let code = |assembly: &rasm::Assembly| assembly.functions().next().map(|function| function.code().to_vec());
//! assert_eq!(code(&assembly), code(&again));
//! ```
//!
//! # A Go object
//!
//! ```
//! use rasm::goobj::write;
//! use rasm::{Assembler, Input};
//!
//! let assembly = Assembler::new().package("demo").assemble([Input::new("f.s", "TEXT ·f(SB), 4, $0\n\tRET\n")]);
//! let header = "go object linux amd64 go1.27.3 GOAMD64=v1 X:regabiwrappers";
//! let object = assembly.go_object(&write::Options { header, directory: "/src", ..Default::default() })?;
//! assert!(object.starts_with(header.as_bytes()));
//! # Ok::<(), rasm::NoObject>(())
//! ```
//!
//! # In a build script
//!
//! ```
//! # #[cfg(feature = "build")] {
//! let folder = std::env::temp_dir().join(format!("rasm-doc-{}", std::process::id()));
//! std::fs::create_dir_all(&folder)?;
//! std::fs::write(folder.join("one.s"), "TEXT ·one(SB), 4, $0-8\n\tMOVQ $1, ret+0(FP)\n\tRET\n")?;
//! // In a script, `out_dir` is cargo's `OUT_DIR`, and `compile` ends it with the messages.
//! let mut build = rasm::Build::new();
//! build.file(folder.join("one.s")).prototype("func one() int").stubs(rasm::Stubs::SysV).bindings("one.rs");
//! build.out_dir(&folder).try_compile("one")?;
//! assert!(std::fs::read(folder.join("libone.a"))?.starts_with(b"!<arch>"));
//! assert!(std::fs::read_to_string(folder.join("one.rs"))?.contains("fn main_one() -> "));
//! std::fs::remove_dir_all(&folder)?;
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A code generator
//!
//! ```
//! use rasm::amd64::{Op, Reg};
//! use rasm::program::{Program, Signature};
//!
//! let mut program = Program::new();
//! let signature = Signature::go("func power(x int64) (y int64)")?;
//! let mut f = program.function(".power", &signature);
//! let (x, y) = (f.argument("x"), f.argument("y"));
//! f.emit(Op::MOVQ, (x, Reg::AX));
//! for _ in 0..3 {
//!     f.emit(Op::IMULQ, (Reg::AX, Reg::AX));
//! }
//! f.emit(Op::MOVQ, (Reg::AX, y));
//! f.emit(Op::RET, ());
//! assert!(program.assemble().diagnostics().is_empty());
//! assert_eq!(program.to_source().matches("IMULQ AX, AX").count(), 3);
//! # Ok::<(), rasm::program::BadSignature>(())
//! ```
//!
//! # A just-in-time compiler
//!
//! ```
//! # #[cfg(all(feature = "exec", target_os = "linux", target_arch = "x86_64"))] {
//! use rasm::amd64::{Op, Reg};
//! use rasm::exec::Loader;
//! use rasm::program::{Program, Signature};
//!
//! let mut program = Program::new();
//! let mut f = program.function(".scale", &Signature::go("func scale(x int64) (y int64)")?);
//! let (x, y) = (f.argument("x"), f.argument("y"));
//! f.emit(Op::IMUL3Q, (7, x, Reg::AX));
//! f.emit(Op::MOVQ, (Reg::AX, y));
//! f.emit(Op::RET, ());
//! let code = Loader::new().program(&program).load()?;
//! let scale = code.function::<unsafe extern "sysv64" fn(i64) -> i64>("scale")?;
//! // SAFETY: the function uses its arguments only.
//! assert_eq!(unsafe { scale(6) }, 42);
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Analysis of a listing
//!
//! ```
//! use rasm::{Assembler, Input};
//!
//! # let source = "TEXT ·f(SB), 0, $24-0\n\tCALL ·g(SB)\n\tCALL ·h(SB)\n\tRET\n";
//! # let listing = Assembler::new().assemble([Input::new("f.s", source)]).listing();
//! // `listing` is what `go tool compile -S` printed: which functions does each one call, and with how large a frame?
//! let assembly = Assembler::new().read_listings([Input::new("f.lst", listing)]);
//! let mut calls = Vec::new();
//! for function in assembly.functions() {
//!     for call in function.relocations().filter(|relocation| relocation.entry.kind.name() == "R_CALL") {
//!         calls.push((function.name(), function.frame_size(), call.target.unwrap_or_default()));
//!     }
//! }
//! assert!(calls.iter().any(|(from, frame, to)| from == "main.f" && *frame >= 24 && to == "main.h"));
//! ```
//!
//! # Diagnostics of your own
//!
//! ```
//! # #[cfg(feature = "render")] {
//! use rasm::diag::Diagnostic;
//! use rasm::render::{Format, Renderer, Sources};
//! use rasm::source::{SourceMap, Span};
//!
//! let mut sources = SourceMap::default();
//! let file = sources.add("rules.y", "start -> end\n".into()).expect("less than 4 GiB");
//! let start = sources.file(file).start();
//! let arrow = Span::new(start + 6, start + 8);
//! let error = Diagnostic::error("old-arrow", arrow, "`->` is no longer used").safe_fix(arrow, "=>", "write `=>`");
//! let mut renderer = Renderer::default();
//! renderer.format = Format::Html;
//! let html = renderer.text(&Sources::of_map(&sources), &[error], 1);
//! assert!(html.contains("rules.y:1:7") && html.contains("write `=&gt;`"));
//! # }
//! ```
//!
//!
//! Structs of options gain fields: end them with `..Default::default()`.
//!
//! # Module map
//!
//! Lower layers never import upper ones; `tests/layering.rs` holds the table and enforces it.
//!
//! | module | contents |
//! |---|---|
//! | [`source`] | files, spans, names, macro expansions |
//! | [`diag`] | diagnostics as data |
//! | `syntax` | tokens, preprocessor, grammar: text to statements |
//! | [`amd64`] | registers, instructions, choice of encodings |
//! | [`obj`] | the program: functions, operands, symbols, relocations; printing in Go's syntax |
//! | [`fmt`] | the layout of source |
//! | `flow` | analyses of finished functions: the caller's frame, argument locations |
//! | `asm` | the passes: statements to bytes |
//! | `ar` | archives and their members |
//! | [`goobj`] | Go object files: format, tables of each release, reader and writer |
//! | `abi` | Go's types and calling conventions: from prototypes to offsets and registers |
//! | `dwarf` | debug information of other files, read: lines of source |
//! | `demangle` | names of C++ and Rust as people write them |
//! | [`dis`] | machine code as text: functions of objects and programs in Go's syntax |
//! | [`import`] | compiled C as Go assembly |
//! | `emit` | ELF and listing writers; they only read |
//! | [`link`] | the linkers: objects and archives, or the archives of a Go program, to an executable |
//! | `stubs` | objects callable from C: assembly, prototypes and the stubs between them |
//! | [`program`] | programs without text: functions and data built as values |
//! | `exec` | code in memory, called from Rust (feature `exec`, Linux) |
//! | [`frame`] | stack frames of functions, drawn |
//! | `lsp` | answers to editors |
//! | [`check`] | what is well-formed but wrong: against prototypes, conventions and the processor |
//! | [`render`] | diagnostics as text for people and editors, and as JSON |
//! | `assembler` | the public API: [`Assembler`] and the methods of [`Assembly`] |
//! | `capi` | the library for C (feature `capi`) |
//! | `build` | static libraries for build scripts, with I/O of its own |
//! | `cli` | the `rasm` command and its I/O |
//!
//! Deliberately absent: globals, so assemblies can run in parallel on any thread; `unsafe`, outside `exec` and `capi`; panics, whatever the
//! input, so a panic is a bug; the clock and the environment, so the same input always gives the same bytes.

#[doc(hidden)] // Not for users: tests compare it with the compiler's layouts and calling conventions.
pub mod abi;
pub mod amd64;
mod ar;
mod asm;
mod assembler;
#[cfg(feature = "build")]
mod build;
#[cfg(feature = "capi")]
pub mod capi;
pub mod check;
#[cfg(feature = "cli")]
#[doc(hidden)] // For the binary only.
pub mod cli;
#[cfg(feature = "link")]
mod demangle;
pub mod diag;
#[cfg(feature = "dis")]
pub mod dis;
#[cfg(feature = "dis")]
mod dwarf;
mod emit;
#[cfg(all(feature = "exec", target_os = "linux", target_arch = "x86_64"))]
pub mod exec;
mod flow;
pub mod fmt;
pub mod frame;
pub mod goobj;
#[cfg(feature = "import")]
pub mod import;
#[cfg(feature = "link")]
pub mod link;
#[cfg(feature = "lsp")]
pub mod lsp;
pub mod obj;
pub mod program;
#[cfg(feature = "render")]
pub mod render;
mod slots;
pub mod source;
#[doc(hidden)] // For the command and tests: `Build` is for users.
pub mod stubs;
#[doc(hidden)] // Not for users: tests and fuzz targets drive the parsers without an assembly.
pub mod syntax;

pub use asm::{Assembly, Input, KeepWritten, Options};
pub use assembler::{
    AssembledFunction, AssembledSymbol, Assembler, Instruction, NoObject, Relocation, Toolchain,
};
#[cfg(feature = "build")]
pub use build::{Build, BuildError, Disk, Stubs};
#[cfg(feature = "cli")]
pub(crate) use build::{DEFINES, LEVELS, defines};
pub use emit::elf::ElfError;
#[cfg(feature = "cli")]
pub(crate) use emit::elf::Origins;
pub use obj::Release;

// Not for users, who have `Assembler` and `Build`: for the command, tests and fuzz targets.
#[cfg(feature = "cli")]
pub(crate) use asm::experiments;
#[doc(hidden)]
pub use asm::{assemble, is_listing, listing, symabis};
#[doc(hidden)]
pub use emit::archive;

/// The examples of the documentation are tested.
#[cfg(doctest)]
#[doc = include_str!("../docs/embedding.md")]
struct Embedding;

#[cfg(test)]
mod chance;
