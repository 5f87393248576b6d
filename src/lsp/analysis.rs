//! What is known about an open file.
//!
//! In: a path and its text. Out: its index, and lazily its assembly and its package. All of it is made anew when the text changes: ten
//! thousand lines take a few milliseconds.

use super::around::{Around, Words};
use super::index::Index;
use super::package::Package;
use super::text::Text;
use super::{Files, Settings};
use crate::asm::{Assembly, Input, Options, experiments};
use crate::build::{LEVELS, defines};
use crate::check::{self, Levels};
use crate::diag::Severity;
use crate::obj::{Function, Prog};
use crate::source::{FileId, Loader, Span};
use crate::stubs::Declared;
use crate::syntax::go::{constraint, leading};
use std::cell::OnceCell;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file and what is known about it.
pub(super) struct Analysis {
    pub(super) path: PathBuf,
    pub(super) text: Text,
    settings: Arc<Settings>,
    index: OnceCell<Index>,
    package: OnceCell<Package>,
    assembly: OnceCell<Option<Assembly>>,
    /// By function, and of what is before the first.
    without_errors: OnceCell<Vec<OnceCell<Option<Assembly>>>>,
}

/// A loader of the files beside another.
struct Beside<'a>(&'a dyn Files);

impl Loader for Beside<'_> {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.load(path)
    }
}

impl Analysis {
    pub(super) fn new(path: PathBuf, text: Text, settings: Arc<Settings>) -> Self {
        let (index, package, assembly, without_errors) = Default::default();
        Self { path, text, settings, index, package, assembly, without_errors }
    }

    /// The same file with other contents or settings.
    pub(super) fn with(&self, text: Text, settings: Arc<Settings>) -> Self {
        Self::new(self.path.clone(), text, settings)
    }

    pub(super) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(self.text.as_str()))
    }

    pub(super) fn words(&self) -> Words<'_> {
        Words::Open(&self.text, self.index())
    }

    pub(super) fn package(&self, files: &Around<'_>) -> &Package {
        self.package.get_or_init(|| Package::read(&self.path, self.text.as_str(), files, &self.settings))
    }

    /// Whether it is a Go file, in which names of assembly are looked for.
    pub(super) fn is_go(&self) -> bool {
        self.path.extension().is_some_and(|extension| extension == "go")
    }

    /// Whether it can be assembly for amd64, on whatever system and with whatever tags, or a header: not a Go file, and not for
    /// another processor.
    pub(super) fn may_be_amd64(&self) -> bool {
        let is_other = |tag: &str| !constraint::name_holds_on_amd64(&format!("f_{tag}.s"));
        let none = |tag: &str| tag == "amd64";
        let others = |tag: &str| !is_other(tag);
        let holds =
            |tag: &dyn Fn(&str) -> bool| leading::excluding(self.text.as_str(), &|name| tag(name)).is_none();
        !self.is_go()
            && constraint::name_holds_on_amd64(&self.path.to_string_lossy())
            && (holds(&none) || holds(&others))
    }

    /// The assembly; none of a Go file, or of one that is not for linux/amd64.
    pub(super) fn assembly(&self, files: &Around<'_>) -> Option<&Assembly> {
        self.assembly.get_or_init(|| self.assemble(files, self.text.as_str(), Levels::default())).as_ref()
    }

    /// The assembly of the function at an offset without the lines that have errors, which leave it without machine code; none if the file
    /// has no errors. Other functions are left out, so that it takes little time. The distances of jumps are not those of the whole.
    pub(super) fn without_errors(&self, files: &Around<'_>, offset: usize) -> Option<&Assembly> {
        let assembly = self.assembly(files).filter(|assembly| assembly.failed())?;
        let functions = &self.index().functions;
        let cells =
            self.without_errors.get_or_init(|| (0..=functions.len()).map(|_| OnceCell::new()).collect());
        let function = functions.partition_point(|function| function.range.start <= offset);
        let rest = || self.assemble(files, &self.rest(assembly, offset), Levels::none());
        cells.get(function)?.get_or_init(rest).as_ref()
    }

    /// The text with blanks in place of the statements that have errors, and of functions without an offset.
    fn rest(&self, assembly: &Assembly, offset: usize) -> String {
        let mut text = self.text.as_str().to_owned();
        let others = self.index().functions.iter().map(|function| &function.range);
        for function in others.filter(|range| !range.contains(&offset)) {
            self.blank_function(&mut text, function);
        }
        let errors = assembly.diagnostics().iter().filter(|found| found.severity == Severity::Error);
        for place in errors.filter_map(|error| self.shown(assembly, error.span())) {
            let first = self.text.line(self.text.line_of(place.start));
            let last = self.text.line(self.text.line_of(place.end.max(place.start + 1) - 1));
            let range = first.start..last.end.max(first.end);
            let line = text[range.clone()].trim_start();
            // Without these, others would mean something else.
            if !line.starts_with('#') && !line.starts_with("TEXT") {
                blank(&mut text, range);
            }
        }
        text
    }

    /// Blanks in place of a function, except for what is of others: macros, conditions and data.
    fn blank_function(&self, text: &mut String, function: &Range<usize>) {
        let (first, last) = (self.text.line_of(function.start), self.text.line_of(function.end));
        let mut continues = false;
        // A comment may end in another line.
        if self.text.as_str().get(function.clone()).is_none_or(|whole| whole.contains("/*")) {
            return;
        }
        for line in first..=last {
            let range = self.text.line(line);
            let range = range.start.max(function.start)..range.end.min(function.end);
            let Some(written) = text.get(range.clone()) else { continue };
            let trimmed = written.trim_start();
            let is_kept = continues || trimmed.starts_with('#') || trimmed.starts_with("GLOBL");
            continues = is_kept && written.trim_end().ends_with('\\');
            if !is_kept {
                blank(text, range);
            }
        }
    }

    fn assemble(&self, files: &Around<'_>, text: &str, levels: Levels) -> Option<Assembly> {
        let Settings { release, level } = *self.settings;
        let name = self.path.display().to_string();
        let at = level.unwrap_or(1).clamp(1, LEVELS.len());
        let tag = |tag: &str| experiments::is_build_tag(release, at, tag);
        if self.is_go()
            || !constraint::name_holds(&name)
            || leading::excluding(text, &tag).is_some_and(|found| found.is_valid)
        {
            return None;
        }
        let package = self.package(files);
        let options = Options {
            package: package.go.path.clone().unwrap_or_else(|| "main".to_owned()),
            defines: defines(LEVELS[at - 1]).collect(),
            headers: vec![("go_asm.h".to_owned(), package.header().to_owned())],
            debug: false,
            release,
            ..Options::default()
        };
        let (go_files, packages) = (package.go.inputs.clone(), package.go.packages.clone());
        let declared = Declared { files: go_files, packages: Some(packages), ..Declared::default() };
        // A file of tests may refer to what only other tests define.
        let others = (!name.ends_with("_test.s")).then(|| files.symbols_beside(&self.path));
        let settings = check::Settings { levels, level, others, ..check::Settings::default() };
        Some(check::check(vec![Input::new(name, text)], declared, &options, &Beside(files), &settings))
    }

    /// The bytes of this file that a span stands in: of the use of a macro, for what a macro expands to. None for places in other files.
    pub(super) fn shown(&self, assembly: &Assembly, span: Span) -> Option<Range<usize>> {
        self.written(assembly, assembly.expansions.outermost(span))
    }

    /// The bytes of this file that a span is written in.
    pub(super) fn written(&self, assembly: &Assembly, span: Span) -> Option<Range<usize>> {
        let file = assembly.sources.file_at(span.start).filter(|id| Some(*id) == root(assembly))?;
        let start = assembly.sources.file(file).start();
        let length = self.text.as_str().len();
        let offset = |position: u32| ((position.max(start) - start) as usize).min(length);
        Some(offset(span.start)..offset(span.end).max(offset(span.start)))
    }

    /// The instructions that a range of this file becomes, each with its function.
    pub(super) fn instructions<'a>(
        &'a self,
        assembly: &'a Assembly,
        range: &'a Range<usize>,
    ) -> impl Iterator<Item = (&'a Function, &'a Prog)> {
        let functions = assembly.unit.functions.iter();
        functions.flat_map(|function| function.progs.iter().map(move |prog| (function, prog))).filter(
            |(_, prog)| {
                let shown = self.shown(assembly, prog.span);
                shown.is_some_and(|shown| shown.start >= range.start && shown.start < range.end)
            },
        )
    }
}

/// Blanks in place of a line.
fn blank(text: &mut String, range: Range<usize>) {
    let blanks = " ".repeat(range.len());
    text.replace_range(range, &blanks);
}

/// The file that was assembled.
fn root(assembly: &Assembly) -> Option<FileId> {
    assembly.sources.files().find(|(_, file)| !file.is_internal()).map(|(id, _)| id)
}
