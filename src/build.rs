//! For build scripts: builds Go assembly as a static library that cargo links.
//!
//! In: files and settings. Out: `libNAME.a` in the output folder, bindings next to it, and the lines that tell cargo what to
//! link, when to rerun the script, and what to warn about. No other program is run.

use crate::asm::{self, Input, Options};
use crate::diag::{self, Diagnostic, Severity, reason};
use crate::emit::{archive, elf};
use crate::render::{Color, Format, Renderer, Sources};
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
///     .stubs(rasm::Stubs::SysV)
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
    package: Option<String>,
    /// The microarchitecture level; none means 1.
    level: Option<u8>,
    options: Options,
}

/// The calling convention of stubs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stubs {
    /// System V: C, Rust's `extern "C"` and other languages with C's calling convention.
    SysV,
}

/// The reason why a library was not built, as the command `rasm` would print it.
#[derive(Clone, Debug)]
pub struct BuildError {
    /// The messages with the source lines they refer to.
    rendered: String,
    /// One line per error.
    lines: Vec<String>,
}

impl BuildError {
    /// The errors without source lines: `file:line:column: error: message`, or with another place.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }

    /// An error that does not concern the assembly source.
    fn other(text: impl Into<String>) -> Self {
        Self::of(&Sources::none(), &[Diagnostic::unplaced(Severity::Error, "build", text)])
    }

    /// The errors among diagnostics; the rendered text has the others too.
    fn of(sources: &Sources<'_>, diagnostics: &[Diagnostic]) -> Self {
        let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
        let errors: Vec<Diagnostic> = diagnostics.iter().filter(is_error).cloned().collect();
        let lines = rendered(sources, &errors, Format::Short);
        Self {
            rendered: rendered(sources, diagnostics, Format::Human),
            lines: lines.lines().map(str::to_owned).collect(),
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.rendered.trim_end())
    }
}

impl std::error::Error for BuildError {}

impl Build {
    /// An empty build.
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

    /// Adds a folder to search for `#include` files.
    pub fn include(&mut self, folder: impl AsRef<Path>) -> &mut Self {
        self.options.include.push(folder.as_ref().to_owned());
        self
    }

    /// Defines a macro, with the value 1 if none is given.
    pub fn define<'a>(&mut self, name: &str, value: impl Into<Option<&'a str>>) -> &mut Self {
        self.options.defines.push((name.to_owned(), value.into().unwrap_or("1").to_owned()));
        self
    }

    /// The import path of the package; by default, the name in the Go files, or `main`.
    pub fn package(&mut self, path: &str) -> &mut Self {
        self.package = Some(path.to_owned());
        self
    }

    /// The microarchitecture level, 1 to 4, for which the corresponding macro of `GOAMD64_v1` to `GOAMD64_v4` is defined, as
    /// by the go command; 1 by default.
    pub fn goamd64(&mut self, level: u8) -> &mut Self {
        self.level = Some(level);
        self
    }

    /// Adds functions that can be called from another language.
    pub fn stubs(&mut self, _callers: Stubs) -> &mut Self {
        self.stubs = true;
        self
    }

    /// Writes Rust declarations of the stubs to a file of that name in the output folder.
    pub fn bindings(&mut self, name: impl AsRef<Path>) -> &mut Self {
        self.bindings = Some(name.as_ref().to_owned());
        self
    }

    /// Whether the code can be linked into a shared library; false by default.
    pub fn pic(&mut self, wanted: bool) -> &mut Self {
        self.options.shared = wanted;
        self
    }

    /// Whether objects have debug information and unwind tables; true by default.
    pub fn debug(&mut self, wanted: bool) -> &mut Self {
        self.options.debug = wanted;
        self
    }

    /// The output folder; by default, cargo's `OUT_DIR`.
    pub fn out_dir(&mut self, folder: impl AsRef<Path>) -> &mut Self {
        self.out_dir = Some(folder.as_ref().to_owned());
        self
    }

    /// Builds `libNAME.a` and makes cargo link it. On failure, prints the errors and ends the build script.
    pub fn compile(&self, name: &str) {
        if let Err(error) = self.try_compile(name) {
            for line in error.lines() {
                println!("cargo::error={line}");
            }
            eprintln!("{error}");
            std::process::exit(1);
        }
    }

    /// Builds `libNAME.a` and tells cargo to link it. Warnings go to cargo, errors to the caller.
    pub fn try_compile(&self, name: &str) -> Result<(), BuildError> {
        let out_dir = self.out_dir.clone().or_else(|| std::env::var_os("OUT_DIR").map(PathBuf::from));
        let out_dir =
            out_dir.ok_or_else(|| BuildError::other("no output directory: `OUT_DIR` is not set"))?;
        let (inputs, go_files) = (read(&self.files)?, read(&self.go_files)?);
        let options = self.options(&inputs, &go_files);
        if self.bindings.is_some() && !self.stubs {
            return Err(BuildError::other("`bindings` needs `stubs(Stubs::SysV)`"));
        }
        let (assembly, bindings) = if self.stubs {
            let texts = self.prototypes.iter().map(|text| stubs::Declared::text(text)).collect();
            let declared = stubs::Declared { files: go_files, texts, packages: None };
            let stubbed = stubs::assemble(inputs, declared, &options, &Disk);
            let bindings = stubs::bindings::text(&stubbed);
            (stubbed.assembly, Some(bindings))
        } else {
            (asm::assemble(inputs, &options, &Disk), None)
        };
        if assembly.failed() {
            return Err(BuildError::of(&Sources::of(&assembly), &assembly.diagnostics));
        }
        for line in rendered(&Sources::of(&assembly), &assembly.diagnostics, Format::Short).lines() {
            println!("cargo::warning={line}");
        }
        let object = assembly.elf().map_err(|error| BuildError::other(error.to_string()))?;
        let symbols = elf::global_names(&assembly.unit);
        let archive = archive::write(&object, &symbols)
            .ok_or_else(|| BuildError::other("the object is too large for an archive"))?;
        if let (Some(name), Some(text)) = (&self.bindings, bindings) {
            write(out_dir.join(name), text.as_bytes())?;
        }
        write(out_dir.join(format!("lib{name}.a")), &archive)?;
        for path in assembly.files_read() {
            println!("cargo::rerun-if-changed={path}");
        }
        println!("cargo::rustc-link-search=native={}", out_dir.display());
        println!("cargo::rustc-link-lib=static={name}");
        Ok(())
    }

    /// The options, with the macros that the command predefines.
    fn options(&self, inputs: &[Input], go_files: &[Input]) -> Options {
        let mut options = self.options.clone();
        let level = usize::from(self.level.unwrap_or(1)).clamp(1, LEVELS.len());
        for (name, value) in defines(LEVELS[level - 1]) {
            if options.defines.iter().all(|(given, _)| *given != name) {
                options.defines.push((name, value));
            }
        }
        let named = || stubs::package_clause(go_files).filter(|_| !inputs.iter().any(asm::is_listing));
        options.package = self.package.clone().or_else(named).unwrap_or(options.package);
        options
    }
}

/// The macros that the go command defines for the assembler (asmArgs in cmd/go/internal/work/gc.go).
pub(crate) const DEFINES: [&str; 2] = ["GOOS_linux", "GOARCH_amd64"];

/// Microarchitecture levels (goamd64 in internal/buildcfg/cfg.go).
pub(crate) const LEVELS: [&str; 4] = ["v1", "v2", "v3", "v4"];

/// The macros that are predefined, with their values.
pub(crate) fn defines(level: &str) -> impl Iterator<Item = (String, String)> {
    let level = format!("GOAMD64_{level}");
    DEFINES.into_iter().map(str::to_owned).chain([level]).map(|name| (name, "1".to_owned()))
}

/// Files of the file system, for `#include`.
#[derive(Clone, Copy, Debug)]
pub struct Disk;

/// Maximum size of a file in bytes: devices may be endless.
const LARGEST: u64 = 1 << 28;

impl Loader for Disk {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut contents = Vec::new();
        fs::File::open(path)?.take(LARGEST + 1).read_to_end(&mut contents)?;
        if contents.len() as u64 > LARGEST {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "larger than 256 MiB"));
        }
        Ok(contents)
    }
}

fn read(paths: &[PathBuf]) -> Result<Vec<Input>, BuildError> {
    let input = |path: &PathBuf| match Disk.load(path) {
        Ok(contents) => Ok(Input::new(path.display().to_string(), contents)),
        Err(error) => Err(at(path, &error)),
    };
    paths.iter().map(input).collect()
}

/// Writes a file atomically.
fn write(path: PathBuf, contents: &[u8]) -> Result<(), BuildError> {
    let part = path.with_extension("part");
    fs::write(&part, contents).and_then(|()| fs::rename(&part, &path)).map_err(|error| at(&path, &error))
}

fn at(path: &Path, error: &io::Error) -> BuildError {
    BuildError::other(format!("{}: {}", path.display(), reason(error)))
}

/// Diagnostics, rendered in that format.
fn rendered(sources: &Sources<'_>, diagnostics: &[Diagnostic], format: Format) -> String {
    // cargo runs build scripts with their output piped; its own setting says whether it shows colours.
    let is_always = || std::env::var_os("CARGO_TERM_COLOR").is_some_and(|when| when == "always");
    let color = format == Format::Human && Color::Auto.is_wanted(|name| std::env::var_os(name), is_always);
    let renderer = Renderer { format, color, ..Renderer::default() };
    renderer.text(sources, diagnostics, diag::errors(diagnostics))
}
