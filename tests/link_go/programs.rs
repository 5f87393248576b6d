//! Programs, from the archives of the go command's build cache.
//!
//! In: patterns of packages. Out: what it takes to link their commands and their tests, and both linkers, called in the same way.

use crate::support::run::{self, Outcome};
use crate::support::tree::Tree;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A build id as the go command makes it.
const BUILD_ID: &str =
    "-buildid=abcdefghijklmnopqrst/ABCDEFGHIJKLMNOPQRST/ABCDEFGHIJKLMNOPQRST/abcdefghijklmnopqrst";

/// What is left out of a program: symbols and debug information, debug information, its compression, nothing.
pub(super) const MODES: [&[&str]; 4] = [&["-s", "-w"], &["-w"], &["-compressdwarf=false"], &[]];

/// The mode that has names, and differs from the default in nothing else that matters to where things are.
pub(super) const NAMED: &[&str] = MODES[1];

/// The rasm under test.
pub(super) const RASM: [&str; 2] = [env!("CARGO_BIN_EXE_rasm"), "link"];

/// What `go list` prints of each package that has an archive.
const FORMAT: &str =
    "-f={{if .Export}}{{.ImportPath}}\t{{.Name}}\t{{.Export}}\t{{join .Deps \"\\t\"}}{{end}}";

/// A program to link.
pub(super) struct Program {
    /// The import path, with `.test` for the tests of a package.
    pub(super) name: String,
    /// The archive of `main`.
    pub(super) main: PathBuf,
    /// The import configuration.
    pub(super) config: String,
}

/// The go command without cgo, and with no module but those in the cache.
pub(super) fn go(tree: &Tree, folder: &Path) -> std::process::Command {
    let mut command = run::clean(&tree.root.join("bin/go"), tree);
    let modules = tree.beside.parent().unwrap_or(&tree.beside).join("modules/cache");
    command
        .env("CGO_ENABLED", "0")
        .env("GOPROXY", "off")
        .env("GOMODCACHE", modules)
        .env("GOFLAGS", "-buildvcs=false")
        .env("GOWORK", "off")
        .current_dir(folder);
    command
}

impl Program {
    /// A program of the Go tree.
    pub(super) fn of(tree: &Tree, name: &str) -> Result<Self, String> {
        let package = name.strip_suffix(".test").unwrap_or(name);
        let tests: &[&str] = if package == name { &[] } else { &["-test"] };
        let found = Self::list(tree, &tree.root.join("src"), &[tests, &[package]].concat())?;
        found.into_iter().find(|program| program.name == name).ok_or(format!("no archive of {name}"))
    }

    /// Compiles packages, seen from a folder, and with `-test` their tests, and returns the programs among them.
    pub(super) fn list(tree: &Tree, folder: &Path, words: &[&str]) -> Result<Vec<Self>, String> {
        let mut command = go(tree, folder);
        // Packages that do not compile without cgo are none of ours.
        command.args(["list", "-e", "-export", "-deps", FORMAT]).args(words);
        let listed = run::outcome(command)?.expect("go list")?;
        let text = String::from_utf8_lossy(&listed.stdout);
        let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
        let archives: HashMap<&str, &str> = rows.iter().map(|row| (row[0], row[2])).collect();
        let is_program = |row: &&Vec<&str>| row[1] == "main" && !row[0].contains(' ');
        let program = |row: &Vec<&str>| {
            let archive = |path: &&str| Some((path.split(' ').next()?.to_owned(), *archives.get(path)?));
            // A package as it is for tests stands in for the package: `sort [sort.test]`.
            let lines = row[3..]
                .iter()
                .filter_map(archive)
                .map(|(path, file)| format!("packagefile {path}={file}\n"));
            Self { name: row[0].to_owned(), main: row[2].into(), config: lines.collect() }
        };
        Ok(rows.iter().filter(is_program).map(program).collect())
    }

    /// Links with `linker`, Go's or ours, with more flags, and leaves what it does to the caller.
    pub(super) fn link(
        &self,
        linker: Linker,
        tree: &Tree,
        more: &[&str],
        output: &Path,
    ) -> Result<Outcome, String> {
        let command = self.command(linker, tree, more, output)?;
        run::outcome(command)
    }

    /// The command that links. The import configuration lies beside the output.
    pub(super) fn command(
        &self,
        linker: Linker,
        tree: &Tree,
        more: &[&str],
        output: &Path,
    ) -> Result<std::process::Command, String> {
        let config = output.with_extension("importcfg");
        fs::write(&config, &self.config).map_err(|error| error.to_string())?;
        let tool = tree.root.join("pkg/tool/linux_amd64/link");
        let words: &[&Path] = match linker {
            Linker::Go => &[&tool],
            Linker::Rasm => &RASM.map(Path::new),
        };
        let mut command = run::clean(words[0], tree);
        // Go's linker collects garbage less often: that is a quarter of its time.
        command.env("GOGC", "400");
        command.args(&words[1..]).arg("-o").arg(output).arg("-importcfg").arg(&config).args(more);
        command.args(["-buildmode=exe", BUILD_ID, "-extld=gcc"]).arg(&self.main);
        Ok(command)
    }

    /// Links with both linkers into `folder`, and returns their files, Go's first.
    pub(super) fn both(&self, tree: &Tree, mode: &[&str], folder: &Path) -> Result<[Vec<u8>; 2], String> {
        let mut files = Vec::new();
        for (linker, name) in [(Linker::Go, "go tool link"), (Linker::Rasm, "rasm link")] {
            let output = folder.join("program");
            self.link(linker, tree, mode, &output)?.expect(&format!("{name} {mode:?}"))?;
            files.push(fs::read(&output).map_err(|error| error.to_string())?);
            fs::remove_file(&output).map_err(|error| error.to_string())?;
        }
        files.try_into().map_err(|_| "two files".to_owned())
    }
}

/// Who links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Linker {
    Go,
    Rasm,
}
