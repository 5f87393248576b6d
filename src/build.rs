//! For build scripts: Go's assembly into a static library that cargo links.
//!
//! In: files and settings. Out: `libNAME.a` in the output folder, bindings beside it, and the lines that tell cargo what
//! to link and when to run again. No other program is started.

use crate::asm::{self, Assembly, Input, Options};
use crate::diag::Severity;
use crate::emit::{archive, elf};
use crate::source::Loader;
use crate::stubs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// Builds a static library from assembly.
///
/// ```no_run
/// rasm::Build::new()
///     .file("src/sum_amd64.s")
///     .go_file("src/sum.go")
///     .stubs(rasm::Abi::SysV)
///     .bindings("sum.rs")
///     .compile("sum");
/// // In the crate: mod sys { include!(concat!(env!("OUT_DIR"), "/sum.rs")); }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Build {
    files: Vec<PathBuf>,
    go_files: Vec<PathBuf>,
    prototypes: Vec<String>,
    stubs: bool,
    bindings: Option<PathBuf>,
    out_dir: Option<PathBuf>,
    options: Options,
}

/// Who calls the functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abi {
    /// C, Rust's `extern "C"`, and all that call like them.
    SysV,
}

/// Why a library was not built: a line for each error, `file:line:column: error: message`, or the file that failed.
#[derive(Clone, Debug)]
pub struct BuildError(String);

impl fmt::Display for BuildError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}

impl Build {
    /// Nothing to build yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an assembly file.
    pub fn file(&mut self, path: impl AsRef<Path>) -> &mut Self {
        self.files.push(path.as_ref().to_owned());
        self
    }

    /// Adds assembly files.
    pub fn files<P: AsRef<Path>>(&mut self, paths: impl IntoIterator<Item = P>) -> &mut Self {
        self.files.extend(paths.into_iter().map(|path| path.as_ref().to_owned()));
        self
    }

    /// Adds a Go file that declares functions of the assembly.
    pub fn go_file(&mut self, path: impl AsRef<Path>) -> &mut Self {
        self.go_files.push(path.as_ref().to_owned());
        self
    }

    /// Adds a prototype, such as `func sum(x []float64) float64`.
    pub fn prototype(&mut self, text: &str) -> &mut Self {
        self.prototypes.push(text.to_owned());
        self
    }

    /// Adds a folder in which `#include` looks.
    pub fn include(&mut self, folder: impl AsRef<Path>) -> &mut Self {
        self.options.include.push(folder.as_ref().to_owned());
        self
    }

    /// Defines a macro; without a value, as 1.
    pub fn define<'a>(&mut self, name: &str, value: impl Into<Option<&'a str>>) -> &mut Self {
        self.options.defines.push((name.to_owned(), value.into().unwrap_or("1").to_owned()));
        self
    }

    /// The package that the assembly is of, `main` unless it is said.
    pub fn package(&mut self, path: &str) -> &mut Self {
        path.clone_into(&mut self.options.package);
        self
    }

    /// The level of the processor, 1 to 4, which assembly asks for as `GOAMD64_v1` to `GOAMD64_v4`.
    pub fn goamd64(&mut self, level: u8) -> &mut Self {
        for known in 1..=level.min(4) {
            self.define(&format!("GOAMD64_v{known}"), None);
        }
        self
    }

    /// Adds functions that others call.
    pub fn stubs(&mut self, _abi: Abi) -> &mut Self {
        self.stubs = true;
        self
    }

    /// Writes Rust declarations of the stubs to that file of the output folder.
    pub fn bindings(&mut self, name: impl AsRef<Path>) -> &mut Self {
        self.bindings = Some(name.as_ref().to_owned());
        self
    }

    /// Whether the code is for a shared library too; it is for programs only unless it is said.
    pub fn pic(&mut self, wanted: bool) -> &mut Self {
        self.options.shared = wanted;
        self
    }

    /// Whether objects have debug information and unwind tables; they do unless it is said.
    pub fn debug(&mut self, wanted: bool) -> &mut Self {
        self.options.debug = wanted;
        self
    }

    /// The output folder; cargo's `OUT_DIR` unless it is said.
    pub fn out_dir(&mut self, folder: impl AsRef<Path>) -> &mut Self {
        self.out_dir = Some(folder.as_ref().to_owned());
        self
    }

    /// Builds `libNAME.a` and tells cargo; ends the build script with the reason if that fails.
    pub fn compile(&self, name: &str) {
        if let Err(error) = self.try_compile(name) {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }

    /// Builds `libNAME.a` and tells cargo.
    pub fn try_compile(&self, name: &str) -> Result<(), BuildError> {
        let out_dir = self.out_dir.clone().or_else(|| std::env::var_os("OUT_DIR").map(PathBuf::from));
        let out_dir =
            out_dir.ok_or_else(|| BuildError("rasm: no output folder: OUT_DIR is not set".into()))?;
        let (inputs, go_files) = (read(&self.files)?, read(&self.go_files)?);
        if self.bindings.is_some() && !self.stubs {
            return Err(BuildError("rasm: bindings are of stubs: call stubs(Abi::SysV) too".into()));
        }
        let (assembly, bindings) = if self.stubs {
            let texts = self.prototypes.iter().map(|text| stubs::Declared::text(text)).collect();
            let declared = stubs::Declared { files: go_files, texts };
            let stubbed = stubs::assemble(inputs, declared, &self.options, &Disk);
            let bindings = stubs::bindings::text(&stubbed);
            (stubbed.assembly, Some(bindings))
        } else {
            (asm::assemble(inputs, &self.options, &Disk), None)
        };
        if assembly.failed() {
            return Err(BuildError(errors(&assembly)));
        }
        let object = elf::write(&assembly.unit).map_err(|error| BuildError(format!("rasm: {error}")))?;
        let symbols = elf::global_names(&assembly.unit);
        let archive = archive::write(&object, &symbols)
            .ok_or_else(|| BuildError("rasm: the object is too large for an archive".into()))?;
        if let (Some(name), Some(text)) = (&self.bindings, bindings) {
            write(out_dir.join(name), text.as_bytes())?;
        }
        write(out_dir.join(format!("lib{name}.a")), &archive)?;
        for path in assembly.files_read() {
            println!("cargo:rerun-if-changed={path}");
        }
        println!("cargo:rustc-link-search=native={}", out_dir.display());
        println!("cargo:rustc-link-lib=static={name}");
        Ok(())
    }
}

/// Files of the file system, for `#include`.
#[derive(Clone, Copy, Debug)]
pub struct Disk;

/// The most that a file may have, in bytes: a device without end is no source.
const LARGEST: u64 = 1 << 28;

impl Loader for Disk {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut contents = Vec::new();
        fs::File::open(path)?.take(LARGEST + 1).read_to_end(&mut contents)?;
        if contents.len() as u64 > LARGEST {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it has more than 256 MiB"));
        }
        Ok(contents)
    }
}

fn read(paths: &[PathBuf]) -> Result<Vec<Input>, BuildError> {
    let input = |path: &PathBuf| match Disk.load(path) {
        Ok(contents) => Ok(Input { name: path.display().to_string(), contents }),
        Err(error) => Err(at(path, &error)),
    };
    paths.iter().map(input).collect()
}

/// Writes a file, whole or not at all.
fn write(path: PathBuf, contents: &[u8]) -> Result<(), BuildError> {
    let part = path.with_extension("part");
    fs::write(&part, contents).and_then(|()| fs::rename(&part, &path)).map_err(|error| at(&path, &error))
}

fn at(path: &Path, error: &io::Error) -> BuildError {
    BuildError(format!("rasm: {}: {error}", path.display()))
}

/// The errors of an assembly, a line each.
fn errors(assembly: &Assembly) -> String {
    let mut text = String::new();
    for diagnostic in &assembly.diagnostics {
        let span = assembly.expansions.outermost(diagnostic.span());
        let place = assembly.sources.locate(span.start).map_or("rasm".to_owned(), |place| {
            format!("{}:{}:{}", assembly.sources.file(place.file).name(), place.line, place.column)
        });
        let severity = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
        text += &format!("{place}: {severity}: {}\n", diagnostic.message);
    }
    text
}
