//! The Go files of a folder, read once as long as they say the same.
//!
//! In: the folder of an assembly file. Out: the files that a build for linux/amd64 takes, what they declare, the packages that they import,
//! and the header `go_asm.h`.

use super::declared::Declarations;
use super::{Files, Settings};
use crate::asm::{Input, experiments};
use crate::diag::Sink;
use crate::source::{SourceMap, readable};
use crate::stubs::{Packages, asm_header, leave_out_other_packages};
use crate::syntax::go::{self, constraint, leading};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// See the module.
#[derive(Debug)]
pub(super) struct GoFiles {
    /// As they are read, in the order of their names.
    pub(super) inputs: Vec<Input>,
    /// What they import.
    pub(super) packages: Arc<dyn Packages>,
    /// Their texts.
    pub(super) map: SourceMap,
    /// Those of the package, without its variables: tests may be in another package.
    pub(super) parsed: Vec<go::File>,
    /// The package's name, if a file has one.
    pub(super) name: Option<String>,
    /// What the linker calls the package: `main`, or its import path as far as that is known.
    pub(super) path: Option<String>,
    pub(super) declared: Declarations,
    header: OnceLock<String>,
    settings: Settings,
}

impl GoFiles {
    /// Reads the files of a folder; `known` is what it had before.
    pub(super) fn read(
        folder: &Path,
        files: &dyn Files,
        settings: &Settings,
        known: Option<&Arc<Self>>,
    ) -> Arc<Self> {
        let paths = files.list(folder);
        let is = |path: &PathBuf, end: &str| path.to_string_lossy().ends_with(end);
        // Assembly for tests has its prototypes in their Go files.
        let has_test_assembly = paths.iter().any(|path| is(path, "_test.s"));
        let is_named = |path: &PathBuf| {
            is(path, ".go")
                && (has_test_assembly || !is(path, "_test.go"))
                && constraint::name_holds(&path.to_string_lossy())
        };
        let level = settings.level.unwrap_or(1);
        let tag = |tag: &str| experiments::is_build_tag(settings.release, level, tag);
        let read = |path: PathBuf| {
            let input = Input::new(path.display().to_string(), files.load(&path).ok()?);
            let text = readable(&input.contents);
            let is_built = leading::excluding(&text, &tag).is_none();
            is_built.then_some(input)
        };
        let mut inputs: Vec<Input> = paths.into_iter().filter(is_named).filter_map(read).collect();
        leave_out_other_packages(&mut inputs);
        let is_same = |known: &&Arc<Self>| {
            let pairs = || known.inputs.iter().zip(&inputs);
            known.settings == *settings
                && known.inputs.len() == inputs.len()
                && pairs().all(|(one, other)| one.name == other.name && one.contents == other.contents)
        };
        if let Some(known) = known.filter(is_same) {
            return known.clone();
        }
        let packages = Arc::new(Once { inner: files.packages(folder, settings), known: Mutex::default() });
        let path = || files.import_path(folder);
        Arc::new(Self::parse(inputs, packages, &path, settings.clone()))
    }

    fn parse(
        inputs: Vec<Input>,
        packages: Arc<dyn Packages>,
        path: &dyn Fn() -> Option<String>,
        settings: Settings,
    ) -> Self {
        let (mut map, mut parsed) = (SourceMap::default(), Vec::new());
        for (number, input) in inputs.iter().enumerate() {
            let Ok(id) = map.add(input.name.clone(), input.contents.clone()) else { continue };
            let file = map.file(id);
            // What is wrong with Go files is for Go's compiler to tell.
            parsed.push((number, id, go::file(file.text(), file.start(), &mut Sink::default())));
        }
        let name_of = |file: &go::File| file.package.as_ref().map(|name| name.name.clone());
        let name = parsed.iter().find_map(|(.., file)| name_of(file));
        let path = name.clone().filter(|name| name == "main").or_else(path).or_else(|| name.clone());
        let mut declared = Declarations::default();
        parsed.retain(|(.., file)| name_of(file) == name);
        for (number, id, file) in &mut parsed {
            declared.add(file, *number, map.file(*id));
            file.vars.clear();
        }
        let parsed = parsed.into_iter().map(|(.., file)| file).collect();
        Self { inputs, packages, map, parsed, name, path, declared, header: OnceLock::new(), settings }
    }

    /// The text of `go_asm.h`; nothing without Go files.
    pub(super) fn header(&self) -> &str {
        let made = || asm_header::text(&self.inputs, &*self.packages, self.settings.release);
        if self.inputs.is_empty() { "" } else { self.header.get_or_init(made) }
    }
}

/// Packages whose files are read once.
#[derive(Debug)]
struct Once {
    inner: Arc<dyn Packages>,
    known: Mutex<BTreeMap<String, Vec<Input>>>,
}

impl Packages for Once {
    fn files(&self, path: &str) -> Vec<Input> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(path.to_owned()).or_insert_with(|| self.inner.files(path)).clone()
    }

    fn level(&self) -> usize {
        self.inner.level()
    }
}
