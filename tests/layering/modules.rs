//! The crate's modules, and the definitions of the names used in them.
//!
//! In: the files under `src`. Out: for a path in one of them, the file that defines its target: through `use`, `pub use` and
//! `use …::*` of any module on the way, and up to the `impl` of a name outside its type's file, if only one has it.

use super::reader::{self, calls, definitions, members, paths};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// All modules of the crate that are files, and the names in each.
#[derive(Default)]
pub(crate) struct Modules {
    /// By module: the file's path and text.
    pub(crate) files: BTreeMap<Vec<String>, (PathBuf, String)>,
    /// By module and name: the paths bound by a `use`.
    bound: BTreeMap<(Vec<String>, String), Vec<Vec<String>>>,
    /// By module: the names it defines.
    defined: BTreeMap<Vec<String>, BTreeSet<String>>,
    /// By a type's module and name, and a name in an `impl` of it in another module: that module.
    beside: BTreeMap<(Vec<String>, String, String), Vec<String>>,
    /// The same by the last name, if no other function or constant of the crate has it.
    called: BTreeMap<String, Vec<String>>,
}

/// Maximum length of a chain of imports; cyclic imports do not compile.
const DEPTH: usize = 16;

impl Modules {
    /// Reads a folder.
    pub(crate) fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut folders = vec![root.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("src can be listed") {
                let path = entry.expect("src can be listed").path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let short = path.strip_prefix(root).expect("found below").to_path_buf();
                    let text = fs::read_to_string(&path).expect("sources are text");
                    files.insert(module_of(&short), (Path::new("src").join(short), text));
                }
            }
        }
        Self::new(files)
    }

    fn new(files: BTreeMap<Vec<String>, (PathBuf, String)>) -> Self {
        let mut modules = Self { files, ..Self::default() };
        for (module, (_, text)) in &modules.files {
            modules.defined.insert(module.clone(), definitions(text));
            for found in paths(module, text) {
                if let Some(name) = found.binds.clone() {
                    modules.bound.entry((found.here.clone(), name)).or_default().push(found.path.clone());
                }
            }
        }
        modules.find_members();
        modules
    }

    /// Finds the members defined outside their type's file.
    fn find_members(&mut self) {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for name in self.files.values().flat_map(|(_, text)| reader::functions(text)) {
            *times.entry(name).or_default() += 1;
        }
        let mut beside = BTreeMap::new();
        for (module, (_, text)) in &self.files {
            for (of, name) in members(text) {
                let home = self.home_of_type(module, &of);
                if home != *module {
                    beside.insert((home, of, name), module.clone());
                }
            }
        }
        let unique = beside.iter().filter(|((_, _, name), _)| times.get(name) == Some(&1));
        self.called = unique.map(|((_, _, name), module)| (name.clone(), module.clone())).collect();
        self.beside = beside;
    }

    /// The module that defines a type which `module` refers to by a plain name.
    fn home_of_type(&self, module: &[String], of: &str) -> Vec<String> {
        let path = self.absolute(module, &[of.to_string()]);
        path.map_or(module.to_vec(), |path| self.home(&path, 0))
    }

    /// The modules that a module depends on through its paths and calls, each with the line.
    pub(crate) fn others(&self, module: &[String], text: &str) -> Vec<(usize, Vec<String>)> {
        let named = paths(module, text).into_iter().filter_map(|found| {
            let target = self.home(&self.absolute(&found.here, &found.path)?, 0);
            Some((found.line, target))
        });
        let called = calls(text).into_iter().filter_map(|call| {
            let target = match call.of {
                Some(of) => self.beside.get(&(self.home_of_type(module, &of), of, call.name)),
                None => self.called.get(&call.name),
            };
            Some((call.line, target?.clone()))
        });
        named.chain(called).filter(|(_, target)| !is_near(module, target)).collect()
    }

    /// The path from the crate's root to the target of a path in module `here`; none if the target is elsewhere.
    fn absolute(&self, here: &[String], path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        if first == "crate" {
            return Some(rest.to_vec());
        }
        let inside = [here, path].concat();
        let is_ours = self.files.contains_key(&inside[..=here.len()])
            || self.bound.contains_key(&(here.to_vec(), first.clone()));
        is_ours.then_some(inside)
    }

    /// The module that defines the target of a path from the crate's root, following imports of any module on the way.
    fn home(&self, path: &[String], depth: usize) -> Vec<String> {
        let mut at = 0;
        while path.len() > at && self.files.contains_key(&path[..=at]) {
            at += 1;
        }
        let (module, rest) = path.split_at(at);
        let Some((name, further)) = rest.split_first().filter(|_| depth < DEPTH) else {
            return module.to_vec();
        };
        let imports = |name: &str| {
            let paths = self.bound.get(&(module.to_vec(), name.to_string())).into_iter().flatten();
            paths.filter_map(|path| self.absolute(module, path).filter(|absolute| absolute != rest))
        };
        if let Some(target) = imports(name).next() {
            return self.home(&[&target, further].concat(), depth + 1);
        }
        let defines = |module: &[String]| self.defined.get(module).is_some_and(|names| names.contains(name));
        if !defines(module) {
            for target in imports("*") {
                let from = target.strip_suffix(&["*".to_string()]).unwrap_or(&target);
                let home = self.home(&[from, rest].concat(), depth + 1);
                if defines(&home) {
                    return home;
                }
            }
        }
        let member = further.first().map(|member| (module.to_vec(), name.clone(), member.clone()));
        member.and_then(|member| self.beside.get(&member)).cloned().unwrap_or(module.to_vec())
    }
}

/// Whether two modules are the same or one is the other's parent: a folder's own file and the files in it count as one.
fn is_near(one: &[String], other: &[String]) -> bool {
    let (outer, inner) = if one.len() < other.len() { (one, other) } else { (other, one) };
    inner == outer || inner.split_last().is_some_and(|(_, parent)| parent == outer)
}

/// `amd64/table.rs` is `amd64::table`; the root is empty.
fn module_of(file: &Path) -> Vec<String> {
    let path = file.with_extension("");
    let mut module: Vec<String> =
        path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if matches!(module.last().map(String::as_str), Some("mod" | "lib")) {
        module.pop();
    }
    module
}

/// The dependencies of each module of a small crate, as `a -> b`.
#[cfg(test)]
fn arrows(files: &[(&str, &str)]) -> Vec<String> {
    let module = |name: &str| name.split("::").map(str::to_string).collect::<Vec<_>>();
    let files = files.iter().map(|(name, text)| (module(name), (PathBuf::from(name), text.to_string())));
    let modules = Modules::new(files.collect());
    let of = |(from, (_, text)): (&Vec<String>, &(PathBuf, String))| {
        let targets = modules.others(from, text).into_iter().map(|(_, target)| target.join("::"));
        targets.map(|target| format!("{} -> {target}", from.join("::"))).collect::<BTreeSet<_>>()
    };
    modules.files.iter().flat_map(of).collect()
}

#[test]
fn imports_lead_to_the_file_that_defines() {
    let obj = ("obj", "mod a; mod b; pub use a::{A, A as Other}; pub(crate) use b::*;");
    let a = |text: &'static str| ("obj::a", text);
    let b = ("obj::b", "pub struct B; fn f(x: B) {}");
    assert_eq!(arrows(&[obj, a("use super::B;"), b]), ["obj::a -> obj::b"]);
    assert_eq!(arrows(&[obj, a("use crate::obj; struct A(obj::B);"), b]), ["obj::a -> obj::b"]);
    assert_eq!(arrows(&[obj, a("use super::Unknown; use super::A;"), b]), [""; 0]);
    assert_eq!(arrows(&[obj, b, ("asm", "use crate::obj::Other;")]), ["asm -> obj"]);
    assert_eq!(arrows(&[obj, a("pub struct A;"), b, ("asm", "use crate::obj::Other;")]), ["asm -> obj::a"]);
    assert_eq!(arrows(&[obj, a("mod tests { use super::super::b::B; }"), b]), ["obj::a -> obj::b"]);
}

#[test]
fn members_lead_to_their_impl() {
    let obj = ("obj", "mod a; mod b; mod c; pub use a::A;");
    let a = |text: &'static str| ("obj::a", text);
    let b = ("obj::b", "use super::A; impl A { pub const FIRST: u8 = 1; pub fn second(self) {} }");
    let c = |text: &'static str| ("obj::c", text);
    let a_to_b = ["obj::a -> obj::b", "obj::b -> obj::a"];
    assert_eq!(arrows(&[obj, a("pub struct A; impl A { fn x() { Self::FIRST } }"), b, c("")]), a_to_b);
    let c_to_b = ["obj::b -> obj::a", "obj::c -> obj::a", "obj::c -> obj::b"];
    assert_eq!(arrows(&[obj, a("pub struct A;"), b, c("use super::A; fn f(a: A) { a.second() }")]), c_to_b);
    let by_path = ["obj::b -> obj::a", "obj::c -> obj::b"];
    assert_eq!(arrows(&[obj, a("pub struct A;"), b, c("fn f() { super::A::FIRST }")]), by_path);
    // The call may refer to any of several functions with that name.
    let own = c("struct C; impl C { fn second(self) { self.second() } } fn f(c: C) { c.second() }");
    assert_eq!(arrows(&[obj, a("pub struct A;"), b, own]), ["obj::b -> obj::a"]);
}
