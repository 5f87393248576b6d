//! The packages that Go files import, found as the go command finds them.
//!
//! In: the directory of the importing files. Out: the Go files of packages by import path: of its module, in `vendor`, of the
//! modules that go.mod requires, as far as they are downloaded, and of the Go tree.

use super::{files, target};
use crate::stubs::Packages;
use crate::{Input, Release};
use std::path::{Path, PathBuf};

/// Where packages are.
#[derive(Debug)]
pub(super) struct GoTree {
    module: Option<Module>,
    /// The root of the Go tree.
    root: Option<PathBuf>,
    /// The level of GOAMD64, from 1.
    level: usize,
    release: Release,
}

/// The module of a directory.
#[derive(Debug)]
pub(super) struct Module {
    pub(super) root: PathBuf,
    /// Its import path.
    pub(super) path: String,
    /// The modules that it requires: import paths and directories.
    required: Vec<(String, PathBuf)>,
}

impl Module {
    /// The module that a directory is in, by the go.mod above it (<https://go.dev/ref/mod#module-path>).
    pub(super) fn of(folder: &Path) -> Option<Self> {
        let folder = folder.canonicalize().ok()?;
        let (root, text) = folder.ancestors().find_map(|root: &Path| {
            let file = root.join("go.mod");
            // Anything else could be without end.
            let text = file.is_file().then(|| std::fs::read_to_string(file).ok()).flatten()?;
            Some((root.to_owned(), text))
        })?;
        let path = module_path(&text)?;
        // A workspace decides by itself which modules are used.
        let has_workspace = root.ancestors().any(|root| root.join("go.work").is_file());
        let cache = if has_workspace { None } else { cache() };
        let required = cache.map(|cache| required(&text, &root, &cache)).unwrap_or_default();
        Some(Self { root, path, required })
    }

    /// The import path of a directory in it.
    pub(super) fn import_path(&self, folder: &Path) -> Option<String> {
        let folder = folder.canonicalize().ok()?;
        let below = folder.strip_prefix(&self.root).ok()?.to_str()?;
        Some(match self.path.as_str() {
            // The standard library's packages have no module prefix.
            "std" => below.to_owned(),
            _ if below.is_empty() => self.path.clone(),
            _ => format!("{}/{below}", self.path),
        })
    }

    /// The directories in which a package may be.
    fn folders(&self, path: &str) -> Vec<PathBuf> {
        let own = if self.path == "std" { Some(path) } else { below(path, &self.path) };
        let mut folders: Vec<PathBuf> = own.map(|own| self.root.join(own)).into_iter().collect();
        folders.push(self.root.join("vendor").join(path));
        let mut required: Vec<_> = self
            .required
            .iter()
            .filter_map(|(module, root)| Some((module.len(), root.join(below(path, module)?))))
            .collect();
        // The longest path is that of the module which has the package.
        required.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
        folders.extend(required.into_iter().map(|(_, folder)| folder));
        folders
    }
}

/// The rest of an import path in a module.
fn below<'a>(path: &'a str, module: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(module)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}

impl GoTree {
    /// Looks for the module and the Go tree: that of GOROOT, none if that is `off`, or the one of the go command in PATH.
    pub(super) fn of(folder: &Path, level: usize, release: Release) -> Self {
        let module = Module::of(folder);
        let root = match &module {
            // The directory is in the Go tree itself.
            Some(module) if module.path == "std" => module.root.parent().map(Path::to_owned),
            _ => match std::env::var_os("GOROOT").filter(|root| !root.is_empty()) {
                Some(root) if root == "off" => None,
                Some(root) => Some(PathBuf::from(root)),
                None => beside_go(),
            },
        };
        Self { module, root, level, release }
    }

    fn folders(&self, path: &str) -> Vec<PathBuf> {
        let mut folders = self.module.as_ref().map(|module| module.folders(path)).unwrap_or_default();
        let source = self.root.as_ref().map(|root| root.join("src"));
        folders.extend(
            source.into_iter().flat_map(|source| [source.join(path), source.join("vendor").join(path)]),
        );
        folders
    }
}

impl Packages for GoTree {
    fn files(&self, path: &str) -> Vec<Input> {
        // Elements of a path name directories below another.
        let is_plain =
            |element: &str| !element.is_empty() && !element.starts_with('.') && !element.contains('\\');
        if !path.split('/').all(is_plain) {
            return Vec::new();
        }
        let files = |folder: PathBuf| built(&folder, self.level, self.release);
        self.folders(path).into_iter().map(files).find(|files| !files.is_empty()).unwrap_or_default()
    }

    fn level(&self) -> usize {
        self.level
    }
}

/// The Go files of a directory that belong to a build, in order, without tests; none that cannot be read.
pub(super) fn built(folder: &Path, level: usize, release: Release) -> Vec<Input> {
    let mut files = of_folder(folder);
    files.retain(|input| target::is_built(input, level, release));
    files
}

/// The Go files of a folder, but for tests and those that no build takes.
pub(super) fn not_ignored(folder: &Path) -> Vec<Input> {
    let mut files = of_folder(folder);
    let is_ignored = |line: &[u8]| line.starts_with(b"//go:build ignore");
    files.retain(|input| !input.contents.split(|byte| *byte == b'\n').any(is_ignored));
    files
}

fn of_folder(folder: &Path) -> Vec<Input> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort_unstable();
    names
        .retain(|name| name.ends_with(".go") && !name.ends_with("_test.go") && !name.starts_with(['_', '.']));
    let input = |name: &String| {
        let path = folder.join(name);
        let contents = path.is_file().then(|| files::read(&path).ok()).flatten()?;
        Some(Input::new(path.display().to_string(), contents))
    };
    names.iter().filter_map(input).collect()
}

/// The root of the tree of the go command in PATH.
fn beside_go() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let go = std::env::split_paths(&folders).map(|folder| folder.join("go")).find(|path| path.is_file())?;
    let root = go.canonicalize().ok()?.parent()?.parent()?.to_owned();
    root.join("src").is_dir().then_some(root)
}

/// The directory of downloaded modules (<https://go.dev/ref/mod#module-cache>).
fn cache() -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    variable("GOMODCACHE").map(PathBuf::from).or_else(|| {
        let first = |list: std::ffi::OsString| std::env::split_paths(&list).next();
        let path = variable("GOPATH").and_then(first);
        let path = path.or_else(|| variable("HOME").map(|home| Path::new(&home).join("go")))?;
        Some(path.join("pkg/mod"))
    })
}

/// The modules in the `require` lines of a go.mod, `path version`, in a block or after the word; those with a `replace` line
/// (`path => directory`, `path => path version`, with a version before the arrow or without) are where it says.
fn required(text: &str, root: &Path, cache: &Path) -> Vec<(String, PathBuf)> {
    let mut list: Vec<(&str, &str, Option<PathBuf>)> = Vec::new();
    let mut replaced: Vec<(&str, Option<&str>, Option<PathBuf>)> = Vec::new();
    for (directive, words) in directives(text) {
        match (directive, &words[..]) {
            ("require", [path, version]) => list.push((path, version, in_cache(path, version, cache))),
            ("replace", [path, rest @ ..]) => {
                let (version, to) = match rest {
                    ["=>", to @ ..] => (None, to),
                    [version, "=>", to @ ..] => (Some(*version), to),
                    _ => continue,
                };
                let place = match to {
                    [folder] => Some(root.join(folder)),
                    [path, version] => in_cache(path, version, cache),
                    _ => None,
                };
                replaced.push((path, version, place));
            }
            _ => {}
        }
    }
    for (path, version, place) in &mut list {
        let applies = |known: &&(&str, Option<&str>, Option<PathBuf>)| {
            known.0 == *path && known.1.is_none_or(|known| known == *version)
        };
        if let Some((.., other)) = replaced.iter().find(applies) {
            place.clone_from(other);
        }
    }
    list.into_iter().filter_map(|(path, _, place)| Some((path.to_owned(), place?))).collect()
}

/// The lines of a go.mod: the directive of each, and the words after it, without quotes.
fn directives(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut list = Vec::new();
    let mut block = "";
    for line in text.lines().map(|line| line.split("//").next().unwrap_or_default()) {
        let words: Vec<&str> = line.split_whitespace().map(|word| word.trim_matches(['"', '`'])).collect();
        match (&words[..], block) {
            ([], _) => {}
            ([")"], _) => block = "",
            ([word, "("], _) => block = word,
            ([word, rest @ ..], "") => list.push((*word, rest.to_vec())),
            (words, block) => list.push((block, words.to_vec())),
        }
    }
    list
}

/// Where a version of a module is downloaded to.
fn in_cache(path: &str, version: &str, cache: &Path) -> Option<PathBuf> {
    let folder = format!("{}@{}", escaped(path), escaped(version));
    (!folder.split('/').any(|element| element.starts_with('.'))).then(|| cache.join(folder))
}

/// A path in the cache, where capital letters are `!` and small ones.
fn escaped(path: &str) -> String {
    let mut out = String::new();
    for c in path.chars() {
        if c.is_ascii_uppercase() {
            out.push('!');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The path in a go.mod's `module` directive.
fn module_path(text: &str) -> Option<String> {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    let mut words = lines.flat_map(str::split_whitespace).skip_while(|word| *word != "module").skip(1);
    let path = words.find(|word| *word != "(")?;
    Some(path.trim_matches(['"', '`']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_read_in_all_its_forms() {
        for text in [
            "module example.com/m\n\ngo 1.27\n",
            "// Deprecated: no module here\nmodule \"example.com/m\" // why\n",
            "module (\n\texample.com/m\n)\n",
            "go 1.27\r\nmodule `example.com/m`\r\n",
        ] {
            assert_eq!(module_path(text).as_deref(), Some("example.com/m"), "{text}");
        }
        assert_eq!(module_path("go 1.27\n// module x\n"), None);
    }

    #[test]
    fn required_modules_lie_in_the_cache() {
        let text = "module m\nrequire example.com/A v1.0.0 // indirect\nrequire (\n\tb.org/c v0.1.0\n\t../up v1\n)\nexclude (\n\tx.org/y v1\n)\n";
        let list = required(text, Path::new("/m"), Path::new("/cache"));
        let paths: Vec<_> =
            list.iter().map(|(path, folder)| (path.as_str(), folder.to_str().unwrap())).collect();
        let wanted =
            [("example.com/A", "/cache/example.com/!a@v1.0.0"), ("b.org/c", "/cache/b.org/c@v0.1.0")];
        assert_eq!(paths, wanted);
    }

    #[test]
    fn replaced_modules_lie_elsewhere() {
        let text = "require (\n\ta.org/a v1.0.0\n\ta.org/b v1.0.0\n\ta.org/c v1.0.0\n)\n\
            replace a.org/a => ../r\nreplace (\n\ta.org/b v1.0.0 => b.org/b v1.2.0\n\ta.org/c v9.0.0 => /x\n)\n";
        let list = required(text, Path::new("/m"), Path::new("/cache"));
        let paths: Vec<_> =
            list.iter().map(|(path, folder)| (path.as_str(), folder.to_str().unwrap())).collect();
        let wanted = [
            ("a.org/a", "/m/../r"),
            ("a.org/b", "/cache/b.org/b@v1.2.0"),
            ("a.org/c", "/cache/a.org/c@v1.0.0"),
        ];
        assert_eq!(paths, wanted);
    }
}
