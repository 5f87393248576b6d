//! The go command of a guarded tree, with either assembler.
//!
//! In: a tree, arguments of the go command. Out: its output. One build cache serves all tests and both assemblers.

use crate::support::run::{self, Outcome};
use crate::support::tree::Tree;
use crate::toolexec::guard;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Who assembles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Assembler {
    /// The one of the tree.
    Go,
    /// The rasm under test; Go's refuses to work.
    Rasm,
}

impl Assembler {
    /// For names of folders.
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
    /// The tree as it is without the guard.
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

    /// With a build cache of its own.
    pub(crate) fn with_cache(self, cache: &Path) -> Self {
        Self { cache: cache.to_owned(), ..self }
    }

    /// The assembler that the go command starts, unless it is told otherwise.
    pub(crate) fn assembler(&self) -> PathBuf {
        self.root.join("pkg/tool/linux_amd64/asm")
    }

    /// The tree's own assembler, which does not refuse to work.
    pub(crate) fn real_assembler(&self) -> &Path {
        &self.plain.asm
    }

    /// Which release this is.
    pub(crate) fn release(&self) -> &'static str {
        self.plain.release
    }

    /// A command of this tree that is not the go command.
    pub(crate) fn program(&self, program: &Path, who: Assembler) -> Command {
        let mut command = run::clean(program, &self.plain);
        command
            .env("GOROOT", &self.root)
            .env("GOCACHE", &self.cache)
            .env("GOMODCACHE", modules(&self.plain).join("cache"))
            // What is not in the cache is not asked for elsewhere; nor what a version control system knows.
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

    /// `go test` of packages with the assembler of rasm. Vet knows nothing of assemblers, and would take a third of the time.
    pub(crate) fn test(&self, folder: &Path, arguments: &[&str]) -> Command {
        let mut command = self.command(Assembler::Rasm, folder, "test");
        // Some tests run the go command themselves, without rasm, and so the guard must let them; some hang up on others,
        // which do not listen where this test runs in the background.
        let open = format!("-exec=env --default-signal=HUP -u {}", guard::VARIABLE);
        command.args([&open, "-count=1", "-vet=off"]).args(arguments);
        command
    }

    /// Runs `go VERB` to a good end.
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

/// Runs a go command to a good end.
pub(crate) fn finished(command: Command, name: &str) -> Result<Outcome, String> {
    let outcome = run::outcome(command)?;
    // A failed test says why on standard output.
    if !outcome.success && !outcome.stdout.is_empty() {
        let text = failures(&String::from_utf8_lossy(&outcome.stdout));
        return Err(format!("{name}:\n{}\n{}", run::head(&outcome.stderr, 20), run::head(&text, 200)));
    }
    outcome.expect(name)
}

/// The flag that has rasm between the go command and its tools, with a word for rasm.
pub(crate) fn toolexec(word: &str) -> OsString {
    let mut flag = OsString::from("-toolexec='");
    flag.push(env!("CARGO_BIN_EXE_rasm"));
    flag.push(format!("' toolexec {word}"));
    flag
}

/// Where the public modules are, beside all trees.
pub(crate) fn modules(tree: &Tree) -> PathBuf {
    tree.beside.parent().unwrap_or(&tree.beside).join("modules")
}

/// The output of `go test` without what went well.
fn failures(text: &str) -> String {
    text.lines()
        .filter(|line| !line.starts_with("ok ") && !line.starts_with("? "))
        .map(|line| format!("{line}\n"))
        .collect()
}
