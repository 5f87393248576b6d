//! Runs both assemblers: Go's as a command, rasm as a library in this process.
//!
//! In: the programs of a call. Out: the listing and the object, or the refused programs.

use super::batch::{Batch, File, owner};
use crate::support::run;
use crate::support::tree::Tree;
use rasm::diag::Severity;
use rasm::goobj::release::table;
use rasm::goobj::{TextHeader, write};
use rasm::source::MemoryLoader;
use rasm::{Assembly, Input, Options, Release};
use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use wait_timeout::ChildExt;

/// After this time an assembler is considered hung: a call takes a fraction of a second, on a busy machine up to a hundred
/// times as long.
const LIMIT: Duration = Duration::from_secs(300);

/// The result of an assembler.
pub(crate) enum Answer {
    /// The listing, and the object if the release's object format is known.
    Made(Vec<u8>, Option<Vec<u8>>),
    /// The refused programs, as far as the messages identify them, and the messages.
    Refused(BTreeSet<usize>, String),
    /// It crashed or hung.
    Broken(String),
}

/// Both assemblers of a release, in a folder of their own.
pub(crate) struct Assemblers<'a> {
    tree: &'a Tree,
    folder: PathBuf,
    release: Release,
    /// The first line of the release's objects.
    header: String,
    /// The experiments listed in it.
    experiments: Vec<String>,
    has_objects: bool,
}

impl<'a> Assemblers<'a> {
    /// Determines the header of objects made by Go's assembler. The folder must be empty.
    pub(crate) fn new(tree: &'a Tree, folder: &Path) -> Result<Self, String> {
        let at = |error: std::io::Error| format!("{}: {error}", folder.display());
        let folder = folder.canonicalize().map_err(at)?;
        let release = Release::parse(tree.release).ok_or(format!("{}: unknown release", tree.release))?;
        let has_objects = table(release).is_some();
        let mut both =
            Self { tree, folder, release, header: String::new(), experiments: Vec::new(), has_objects };
        fs::write(both.folder.join("empty.s"), "").map_err(at)?;
        run::outcome(both.go(&["-p", "main", "-o", "empty.o", "empty.s"]))?.expect("Go's assembler")?;
        let object = fs::read(both.folder.join("empty.o")).map_err(at)?;
        let header = TextHeader::parse(&object).ok_or("a Go object without a first line")?;
        both.header = header.line.to_owned();
        both.experiments =
            header.experiments.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        Ok(both)
    }

    /// A call of Go's assembler.
    fn go(&self, arguments: &[&str]) -> Command {
        let mut command = run::clean(&self.tree.asm, self.tree);
        command.current_dir(&self.folder).args(arguments);
        command
    }

    /// Assembles the programs with Go's assembler.
    pub(crate) fn theirs(&self, batch: &Batch) -> Result<Answer, String> {
        let (sources, headers) = batch.files();
        for file in sources.iter().chain(&headers) {
            let path = self.folder.join(&file.name);
            fs::write(&path, file.text()).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        let mut command = self.go(&["-e", "-S", "-o", "go.o", "-I"]);
        command.arg(self.tree.include()).args(batch.flags.arguments());
        command.args(sources.iter().map(|file| &file.name));
        let (code, printed, said) = self.limited(command)?;
        Ok(match code {
            Some(0) => {
                let object = self.has_objects.then(|| fs::read(self.folder.join("go.o")));
                Answer::Made(printed, object.transpose().map_err(|error| format!("go.o: {error}"))?)
            }
            Some(1) => {
                // Some errors are printed to the same stream as the listing.
                let printed = String::from_utf8_lossy(&printed);
                let other: Vec<&str> = printed.lines().filter(|line| !line.starts_with('\t')).collect();
                let said = said + &other.join("\n");
                let refused = said.lines().flat_map(|said| {
                    let sources = &sources;
                    places(said).filter_map(move |(name, line)| match said.contains("undefined label") {
                        true => owner_of_label(sources, name, line),
                        false => owner(sources, name, line),
                    })
                });
                Answer::Refused(refused.collect(), run::head(&said, 6))
            }
            code => Answer::Broken(format!("Go's assembler ends with {code:?}:\n{}", run::head(&said, 12))),
        })
    }

    /// Runs a command, and returns its exit code (none after a timeout) and its output. Output goes through files, since a pipe
    /// that is not read could fill up.
    fn limited(&self, mut command: Command) -> Result<(Option<i32>, Vec<u8>, String), String> {
        let fault = |error: std::io::Error| format!("{}: {error}", self.tree.asm.display());
        let (out, err) = (self.folder.join("stdout"), self.folder.join("stderr"));
        command.stdout(fs::File::create(&out).map_err(fault)?).stderr(fs::File::create(&err).map_err(fault)?);
        let mut child = command.spawn().map_err(fault)?;
        let status = child.wait_timeout(LIMIT).map_err(fault)?;
        if status.is_none() {
            child.kill().and_then(|()| child.wait()).map_err(fault)?;
        }
        let said = String::from_utf8_lossy(&fs::read(&err).map_err(fault)?).into_owned();
        Ok((status.and_then(|status| status.code()), fs::read(&out).map_err(fault)?, said))
    }

    /// Assembles the programs with rasm.
    pub(crate) fn ours(&self, batch: &Batch) -> Answer {
        catch_unwind(AssertUnwindSafe(|| self.assemble(batch))).unwrap_or_else(|payload| {
            let text = payload.downcast_ref::<String>().cloned();
            let text = text.or_else(|| payload.downcast_ref::<&str>().map(|text| text.to_string()));
            Answer::Broken(format!("rasm panics: {}", text.unwrap_or_default()))
        })
    }

    fn assemble(&self, batch: &Batch) -> Answer {
        let (sources, headers) = batch.files();
        let mut loader = MemoryLoader::default();
        for file in headers {
            loader.insert(&file.name, file.text());
        }
        let options = Options {
            release: self.release,
            experiments: self.has_objects.then(|| self.experiments.clone()),
            debug: false,
            ..batch.flags.options()
        };
        let input = |file: &File| Input::new(file.name.clone(), file.text().into_bytes());
        let assembly = rasm::assemble(sources.iter().map(input).collect(), &options, &loader);
        if assembly.failed() {
            return refused(&assembly, &sources);
        }
        let printed = assembly.listing().into_bytes();
        if !self.has_objects {
            return Answer::Made(printed, None);
        }
        let (directory, goroot) = (self.folder.to_string_lossy(), self.tree.root.to_string_lossy());
        let options = write::Options {
            header: self.header.trim_end(),
            directory: &directory,
            goroot: &goroot,
            shared: options.shared,
            dwarf5: self.experiments.iter().any(|name| name == "dwarf5"),
            ..Default::default()
        };
        match assembly.go_object(&options) {
            Ok(object) => Answer::Made(printed, Some(object)),
            Err(error) => Answer::Refused(BTreeSet::new(), error.to_string()),
        }
    }
}

/// The programs in which rasm reports errors.
fn refused(assembly: &Assembly, sources: &[File]) -> Answer {
    let errors = assembly.diagnostics().iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let mut programs = BTreeSet::new();
    let mut said = String::new();
    for error in errors {
        let place = assembly.sources().locate(error.span().start);
        let (name, line) =
            place.map_or(("", 0), |place| (assembly.sources().file(place.file).name(), place.line));
        programs.extend(owner(sources, name, line as usize));
        said += &format!("{name}:{line}: {}\n", error.message);
    }
    Answer::Refused(programs, run::head(&said, 6))
}

/// The program with an undefined label: Go reports it at the end of the function, which is the next TEXT or the end of the
/// file.
fn owner_of_label(sources: &[File], name: &str, line: usize) -> Option<usize> {
    let file = sources.iter().find(|file| file.name == name)?;
    let before = file.lines.get(..line.checked_sub(1)?)?;
    let head = before.iter().rposition(|line| line.contains("TEXT"))?;
    owner(sources, name, head + 1)
}

/// Files and lines mentioned in a text, as in `x.s:7`.
fn places(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let words = text.split(|c: char| c.is_whitespace() || "()[],".contains(c));
    words.filter_map(|word| {
        let mut parts = word.split(':');
        Some((parts.next()?, parts.next()?.parse().ok()?))
    })
}
