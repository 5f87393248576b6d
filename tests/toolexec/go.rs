//! The go command of a guarded tree, with either assembler.
//!
//! In: a tree, arguments of the go command. Out: its output. All tests and both assemblers share one build cache.

use crate::support::run::{self, Outcome};
use crate::support::tree::Tree;
use crate::toolexec::guard;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which assembler is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Assembler {
    /// The tree's own.
    Go,
    /// The rasm under test; Go's is blocked.
    Rasm,
}

impl Assembler {
    /// For use in folder names.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Go => "go",
            Self::Rasm => "rasm",
        }
    }
}

/// A release's go command.
#[derive(Debug)]
pub(crate) struct Go {
    root: PathBuf,
    /// The tree without the guard.
    plain: Tree,
    cache: PathBuf,
}

impl Go {
    pub(crate) fn new(tree: &Tree) -> Result<Self, String> {
        let plain = Tree {
            release: tree.release,
            root: tree.root.clone(),
            asm: tree.asm.clone(),
            beside: tree.beside.clone(),
        };
        Ok(Self { root: guard::root(tree)?, cache: plain.go_cache(), plain })
    }

    /// The same with a build cache of its own.
    pub(crate) fn with_cache(self, cache: &Path) -> Self {
        Self { cache: cache.to_owned(), ..self }
    }

    /// The assembler that the go command starts by default.
    pub(crate) fn assembler(&self) -> PathBuf {
        self.root.join("pkg/tool/linux_amd64/asm")
    }

    /// The tree's own assembler, without the guard.
    pub(crate) fn real_assembler(&self) -> &Path {
        &self.plain.asm
    }

    /// The release of the tree.
    pub(crate) fn release(&self) -> &'static str {
        self.plain.release
    }

    /// A program of this tree other than the go command.
    pub(crate) fn program(&self, program: &Path, who: Assembler) -> Command {
        let mut command = run::clean(program, &self.plain);
        command
            .env("GOROOT", &self.root)
            .env("GOCACHE", &self.cache)
            .env("GOMODCACHE", modules(&self.plain).join("cache"))
            // Nothing is fetched that is not in the cache, and version control systems are not queried.
            .env("GOPROXY", "off")
            .env("GOFLAGS", "-buildvcs=false")
            .env("GOWORK", "off")
            .env("CGO_ENABLED", "1")
            .env_remove(guard::VARIABLE);
        if who == Assembler::Rasm {
            command.env(guard::VARIABLE, "1");
        }
        command
    }

    /// `go VERB` in a folder.
    pub(crate) fn command(&self, who: Assembler, folder: &Path, verb: &str) -> Command {
        let mut command = self.program(&self.root.join("bin/go"), who);
        command.current_dir(folder).arg(verb);
        if who == Assembler::Rasm {
            command.arg(toolexec(""));
        }
        command
    }

    /// `go test` of packages with rasm as the assembler. Vet does not depend on the assembler, and would take a third of the
    /// time.
    pub(crate) fn test(&self, folder: &Path, arguments: &[&str]) -> Command {
        let mut command = self.command(Assembler::Rasm, folder, "test");
        // Some tests run the go command themselves, without rasm, so the guard must allow that. Others send SIGHUP, which is
        // ignored when this test runs in the background.
        let open = format!("-exec=env --default-signal=HUP -u {}", guard::VARIABLE);
        command.args([&open, "-count=1", "-vet=off"]).args(arguments);
        command
    }

    /// Runs `go VERB`, which must succeed.
    pub(crate) fn run(
        &self,
        who: Assembler,
        folder: &Path,
        verb: &str,
        arguments: &[impl AsRef<str>],
    ) -> Result<Outcome, String> {
        let mut command = self.command(who, folder, verb);
        command.args(arguments.iter().map(AsRef::as_ref));
        finished(command, &format!("go {verb} with the assembler of {}", who.name()))
    }
}

/// Runs a go command, which must succeed.
pub(crate) fn finished(command: Command, name: &str) -> Result<Outcome, String> {
    let outcome = run::outcome(command)?;
    // A failed test prints the reason on standard output.
    if !outcome.success && !outcome.stdout.is_empty() {
        let text = failures(&String::from_utf8_lossy(&outcome.stdout));
        return Err(format!("{name}:\n{}\n{}", run::head(&outcome.stderr, 20), run::head(&text, 200)));
    }
    outcome.expect(name)
}

/// The flag that makes the go command run its tools through rasm, with an argument for rasm.
pub(crate) fn toolexec(word: &str) -> OsString {
    let mut flag = OsString::from("-toolexec='");
    flag.push(env!("CARGO_BIN_EXE_rasm"));
    flag.push(format!("' toolexec {word}"));
    flag
}

/// The folder of the public modules, next to all trees.
pub(crate) fn modules(tree: &Tree) -> PathBuf {
    tree.beside.parent().unwrap_or(&tree.beside).join("modules")
}

/// The output of `go test` without the packages that passed.
fn failures(text: &str) -> String {
    text.lines()
        .filter(|line| !line.starts_with("ok ") && !line.starts_with("? "))
        .map(|line| format!("{line}\n"))
        .collect()
}
