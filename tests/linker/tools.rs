//! Runs compilers and linkers, all in the same way.
//!
//! In: a case. Out: objects, programs, and the output of the programs.

use crate::linker::case::Case;
use crate::support::run;
use crate::support::settings;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The compiler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compiler {
    /// `cc` and `c++`, or the programs named by CC and CXX.
    System,
    Clang,
}

/// Whether clang is installed.
pub(crate) fn has_clang() -> bool {
    Command::new("clang").arg("--version").output().is_ok()
}

/// The linker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Linker {
    Rasm,
    Bfd,
    Lld,
    Mold,
}

impl Linker {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Linker::Rasm => "rasm",
            Linker::Bfd => "ld.bfd",
            Linker::Lld => "ld.lld",
            Linker::Mold => "mold",
        }
    }

    pub(crate) fn is_installed(self) -> bool {
        Command::new(self.name()).arg("--version").output().is_ok()
    }

    /// The executable.
    fn program(self) -> &'static Path {
        match self {
            Linker::Rasm => Path::new(env!("CARGO_BIN_EXE_rasm")),
            other => Path::new(other.name()),
        }
    }
}

/// A folder with the objects of a case.
pub(crate) struct Built<'a> {
    case: &'a Case,
    scratch: tempfile::TempDir,
    objects: Vec<PathBuf>,
}

impl<'a> Built<'a> {
    /// Compiles the case.
    pub(crate) fn new(case: &'a Case, compiler: Compiler) -> Result<Self, String> {
        let scratch = run::scratch()?;
        let mut objects = Vec::new();
        for part in 0..case.parts {
            let object = scratch.path().join(format!("part{part}.o"));
            let mut command = compile_command(case, compiler, part, &object);
            succeed(&mut command)?;
            objects.push(object);
        }
        let mut built = Built { case, scratch, objects };
        if !case.archive.is_empty() {
            built.archive()?;
        }
        for (name, text) in &case.files {
            std::fs::write(built.path(name), text).map_err(|error| format!("{name}: {error}"))?;
        }
        Ok(built)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    fn archive(&mut self) -> Result<(), String> {
        let library = self.path("libparts.a");
        let members: Vec<PathBuf> =
            self.case.archive.iter().map(|part| self.objects[*part].clone()).collect();
        let kind = if self.case.thin { "rcsT" } else { "rcs" };
        succeed(Command::new("ar").arg(kind).arg(&library).args(&members))?;
        self.objects.retain(|object| !members.contains(object));
        self.objects.push(library);
        Ok(())
    }

    /// Links the case with the flags of one way.
    pub(crate) fn link(&self, linker: Linker, way: &[String]) -> Result<PathBuf, String> {
        let program = self.path(&format!("program.{}", linker.name()));
        self.combine(linker)?;
        let printed = succeed(&mut self.link_command(linker, way, &program)?)?;
        let told = self.case.told.iter().filter(|_| linker == Linker::Rasm);
        if let Some(text) = told.into_iter().find(|text| !printed.contains(text.as_str())) {
            return Err(format!("what it prints does not say `{text}`:\n{}", run::head(&printed, 40)));
        }
        if matches!(linker, Linker::Rasm | Linker::Bfd) {
            self.check_files(&program).map_err(|error| format!("{}: {error}", linker.name()))?;
        }
        Ok(program)
    }

    /// Checks what readelf says of a program, and the files that were written with it.
    fn check_files(&self, program: &Path) -> Result<(), String> {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for (flags, text, is_there) in &self.case.headers {
            let printed = succeed(Command::new("readelf").arg(flags).arg(program))?;
            if words(&printed).contains(&words(text)) != *is_there {
                let not = if *is_there { " not" } else { "" };
                return Err(format!("readelf {flags} does{not} say `{text}`:\n{}", run::head(&printed, 80)));
            }
        }
        for (name, text) in &self.case.writes {
            let written =
                std::fs::read_to_string(self.path(name)).map_err(|error| format!("{name}: {error}"))?;
            if !words(&written).contains(text.as_str()) {
                return Err(format!("{name} does not say `{text}`:\n{}", run::head(&written, 40)));
            }
        }
        Ok(())
    }

    /// Makes one object of the parts that are to be combined (`--relocatable`).
    fn combine(&self, linker: Linker) -> Result<(), String> {
        if self.case.combine.is_empty() {
            return Ok(());
        }
        let parts = self.case.combine.iter().map(|part| self.path(&format!("part{part}.o")));
        let joined = self.path(&format!("joined.{}.o", linker.name()));
        let mut command = Command::new(linker.program());
        if linker == Linker::Rasm {
            command.arg("link");
        }
        succeed(command.arg("-r").args(parts).arg("-o").arg(joined)).map(drop)
    }

    /// The objects of a program: those that were combined are one.
    fn inputs(&self, linker: Linker) -> Vec<PathBuf> {
        let is_archive = |object: &Path| object == self.path("libparts.a");
        let is_apart = |object: &&PathBuf| {
            let mut others = self.case.combine.iter().chain(&self.case.apart);
            let is_kept = !is_archive(object) || self.case.apart.is_empty();
            is_kept && others.all(|part| **object != self.path(&format!("part{part}.o")))
        };
        let joined =
            (!self.case.combine.is_empty()).then(|| self.path(&format!("joined.{}.o", linker.name())));
        joined.into_iter().chain(self.objects.iter().filter(is_apart).cloned()).collect()
    }

    /// The compiler driver's link command, or for a language without a driver that of the linker itself.
    fn link_command(&self, linker: Linker, way: &[String], program: &Path) -> Result<Command, String> {
        let folder = self.path(&format!("as-{}", linker.name()));
        let ld = folder.join("ld");
        if !ld.exists() {
            let path = match linker {
                Linker::Rasm => linker.program().to_owned(),
                _ => found(linker.name())?,
            };
            let made = std::fs::create_dir_all(&folder).and_then(|()| std::os::unix::fs::symlink(path, &ld));
            made.map_err(|error| format!("{}: {error}", ld.display()))?;
        }
        let prefix = format!("-B{}/", folder.display());
        let mut command = match self.case.extension() {
            "s" => {
                let mut command = Command::new(linker.program());
                if linker == Linker::Rasm {
                    // It also assembles the source.
                    command.arg("link").args(way).arg(&self.case.source).arg("-o").arg(program);
                } else {
                    command.args(way).args(&self.objects).arg("-o").arg(program);
                }
                return Ok(command);
            }
            "rs" => {
                let mut command = Command::new("rustc");
                command
                    .args(rust_target())
                    .args(&self.case.compile)
                    .arg("-C")
                    .arg(format!("link-arg={prefix}"));
                command.args(way.iter().map(|word| format!("-Clink-arg={word}"))).arg(&self.case.source);
                command.arg("-o").arg(program);
                return Ok(command);
            }
            "cc" => Command::new(cxx()),
            _ => Command::new(settings::value("CC").unwrap_or_else(|| "cc".into())),
        };
        let is_anywhere =
            self.case.files.is_empty() && self.case.apart.is_empty() && self.case.writes.is_empty();
        if !is_anywhere {
            command.current_dir(self.scratch.path());
        }
        command.arg(prefix).args(self.inputs(linker)).args(way).arg("-o").arg(program);
        Ok(command)
    }

    /// Links the case, which must fail without creating a program, with a single error that contains all the required texts, or
    /// with fatal warnings that do.
    pub(crate) fn expect_error(&self, way: &[String], wanted: &[String]) -> Result<(), String> {
        let program = self.path("program");
        let outcome = run::outcome(self.link_command(Linker::Rasm, way, &program)?)?;
        if outcome.success || program.exists() {
            return Err("it was linked".into());
        }
        for text in wanted {
            if !outcome.stderr.contains(text.as_str()) {
                return Err(format!("the message does not say `{text}`:\n{}", outcome.stderr));
            }
        }
        let errors = outcome.stderr.lines().filter(|line| line.starts_with("error[")).count();
        let usage = outcome.stderr.lines().filter(|line| line.starts_with("rasm: ")).count();
        // Warnings alone can be fatal.
        let is_warned = way.iter().any(|word| word.ends_with("--fatal-warnings"));
        if errors + usage == usize::from(!is_warned) {
            Ok(())
        } else {
            Err(format!("{errors} errors:\n{}", outcome.stderr))
        }
    }

    /// Links again, with one thread, with three, and from another folder: the results must be equal.
    pub(crate) fn expect_reproducible(&self, way: &[String], image: &[u8]) -> Result<(), String> {
        // Rust generates new file names each time.
        if self.case.extension() == "rs" {
            return Ok(());
        }
        for threads in ["--threads=1", "--threads=3"] {
            let program = self.path("again");
            let flag =
                if self.case.extension() == "s" { threads.to_owned() } else { format!("-Wl,{threads}") };
            let way = [way, &[flag]].concat();
            let mut command = self.link_command(Linker::Rasm, &way, &program)?;
            succeed(command.current_dir(self.scratch.path()))?;
            let again = std::fs::read(&program).map_err(|error| format!("{}: {error}", program.display()))?;
            if again != image {
                return Err(format!("another program with {threads}, from another folder"));
            }
        }
        Ok(())
    }

    /// Runs a program, and compares its output and status with the case.
    pub(crate) fn run(&self, program: &Path, who: &str) -> Result<(), String> {
        let outcome = run::outcome(Command::new(program))?;
        let printed = String::from_utf8_lossy(&outcome.stdout);
        if outcome.code == Some(self.case.status) && printed == self.case.output {
            return Ok(());
        }
        let status = outcome.code.map_or("killed".into(), |code| code.to_string());
        Err(format!("linked by {who}: status {status}, printed:\n{printed}{}", outcome.stderr))
    }
}

/// The path of a program in PATH.
fn found(name: &str) -> Result<PathBuf, String> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file());
    path.ok_or_else(|| format!("{name} is not on the path"))
}

/// The C++ compiler.
pub(crate) fn cxx() -> OsString {
    settings::value("CXX").unwrap_or_else(|| "c++".into())
}

/// Compiles one part of a case.
fn compile_command(case: &Case, compiler: Compiler, part: usize, object: &Path) -> Command {
    let mut command = match case.extension() {
        "s" => Command::new(env!("CARGO_BIN_EXE_rasm")),
        "rs" => {
            // rustc also links; there is nothing to compile separately.
            return Command::new("true");
        }
        "cc" if compiler == Compiler::Clang => Command::new("clang++"),
        _ if compiler == Compiler::Clang => Command::new("clang"),
        "cc" => Command::new(cxx()),
        _ => Command::new(settings::value("CC").unwrap_or_else(|| "cc".into())),
    };
    if case.extension() != "s" {
        command.args(&case.compile).arg(format!("-DPART={part}")).arg("-c");
    }
    command.arg(&case.source).arg("-o").arg(object);
    command
}

/// Rust flags for static programs: musl if installed, otherwise glibc.
fn rust_target() -> Vec<OsString> {
    let musl = "--target=x86_64-unknown-linux-musl";
    let folder = Command::new("rustc").args([musl, "--print=target-libdir"]).output();
    let folder =
        folder.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    if !folder.is_empty() && Path::new(&folder).is_dir() {
        return vec![musl.into()];
    }
    vec!["-Ctarget-feature=+crt-static".into()]
}

/// Runs a command, which must succeed; returns what it prints.
fn succeed(command: &mut Command) -> Result<String, String> {
    let name = format!("{command:?}");
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        return Ok(format!("{}{text}", String::from_utf8_lossy(&output.stdout)));
    }
    Err(format!("{name}: {}\n{}", output.status, run::head(&text, 40)))
}
