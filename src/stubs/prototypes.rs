//! The prototypes of an assembly's functions.
//!
//! In: an assembly and sources of prototypes. Out: the prototypes of functions that it defines or calls, and the variables
//! that it refers to. A Go file may declare much more, with types known only in the whole package: the rest is ignored.

use super::Declared;
use super::built::is_built;
use super::elsewhere::{self, NoPackages};
use crate::abi::Prototypes;
use crate::asm::{Assembly, Input};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Attributes, SymbolId, Unit};
use crate::source::{FileId, Span, readable};
use crate::syntax::go::{self, CommentPrototype, File, Init, Var};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// The functions and variables that Go files declare, whether or not the assembly mentions them, by their names in the package.
#[derive(Debug, Default)]
pub(crate) struct Functions {
    /// Those without a body, each with its place.
    pub(crate) bodyless: Vec<(String, Span)>,
    /// Those with one.
    pub(crate) bodies: FxHashSet<String>,
    /// Those whose names in the linker are given by `//go:linkname`, with that name.
    pub(crate) linked: FxHashMap<String, String>,
    /// The variables.
    pub(crate) variables: FxHashSet<String>,
}

impl Functions {
    fn of(files: &[File]) -> Self {
        let mut functions = Self::default();
        for file in files {
            for func in &file.funcs {
                match func.has_body {
                    true => drop(functions.bodies.insert(func.own_name())),
                    false => functions.bodyless.push((func.own_name(), func.name.span)),
                }
            }
            let linked = file.linknames.iter().map(|line| (line.local.clone(), line.target.clone()));
            functions.linked.extend(linked);
            functions.variables.extend(file.vars.iter().map(|var| var.name.name.clone()));
        }
        functions
    }

    /// All of them, and the variables.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let bodyless = self.bodyless.iter().map(|(name, _)| name);
        let all = bodyless.chain(&self.bodies).chain(self.linked.keys()).chain(&self.variables);
        all.map(String::as_str)
    }
}

/// What Go files, texts and comments say, read once for all who ask.
#[derive(Debug)]
pub(crate) struct Told {
    /// The prototypes of what the assembly defines or calls.
    pub(crate) prototypes: Prototypes,
    /// All functions of the Go files.
    pub(crate) functions: Functions,
    /// What is wrong with them.
    pub(crate) sink: Sink,
    /// Whether there are Go files.
    pub(crate) has_files: bool,
    /// Whether there is nothing but comments.
    is_comments: bool,
}

impl Told {
    /// Reads them; the files are added to those of the assembly.
    pub(crate) fn read(assembly: &mut Assembly, declared: Declared) -> Self {
        let mut sink = Sink::default();
        let (has_files, is_comments) = (!declared.files.is_empty(), declared.is_empty());
        let (prototypes, functions) = read_all(assembly, declared, &mut sink);
        Self { prototypes, functions, sink, has_files, is_comments }
    }

    /// The prototypes. What is wrong is added to the assembly's diagnostics unless there is nothing but comments.
    pub(super) fn report(self, assembly: &mut Assembly) -> Prototypes {
        if !self.is_comments {
            assembly.errors += self.sink.errors();
            assembly.diagnostics.extend(self.sink.into_list());
        }
        self.prototypes
    }
}

/// Reads Go files, texts and comments; the files are added to those of the assembly.
pub(super) fn read(assembly: &mut Assembly, declared: Declared, sink: &mut Sink) -> Prototypes {
    read_all(assembly, declared, sink).0
}

/// The same, with all functions of the files.
fn read_all(assembly: &mut Assembly, declared: Declared, sink: &mut Sink) -> (Prototypes, Functions) {
    let comments = comments(assembly, sink);
    if comments.is_empty() && declared.is_empty() {
        let package = package_name(&assembly.unit);
        return (Prototypes { package, ..Prototypes::default() }, Functions::default());
    }
    let mut files = Vec::new();
    for input in declared.files {
        let built = go::constraint::name_holds(&input.name);
        let message = format!("ignoring `{}`: by its name it is for another system", input.name);
        let read = files.len();
        files.extend(add(assembly, input, false, sink).map(|id| {
            let file = assembly.sources.file(id);
            go::file(file.text(), file.start(), sink)
        }));
        if !built {
            let clause = files.get(read).and_then(|file: &File| file.package.as_ref());
            let span = clause.map(|name| name.span).unwrap_or_default();
            sink.push(Diagnostic::warning("go-constraint", span, message));
            files.truncate(read);
        }
    }
    for input in declared.texts {
        files.extend(add(assembly, input, true, sink).map(|id| {
            let file = assembly.sources.file(id);
            go::prototypes(file.text(), file.start(), sink)
        }));
    }
    let packages = declared.packages.unwrap_or_else(|| Arc::new(NoPackages));
    files.retain(|file| is_built(file, packages.level(), assembly.unit.release, sink));
    let functions = Functions::of(&files);
    let package = package_name(&assembly.unit);
    let told = files.iter().find_map(|file| file.package.clone());
    let mut with_bodies = Vec::new();
    if !files.is_empty() {
        let mentioned = Mentioned::new(&assembly.unit);
        mentioned.choose_variables(told.as_ref().map_or(&package, |told| &told.name), &mut files);
        with_bodies = mentioned.choose(told.as_ref().map_or(&package, |told| &told.name), &mut files);
    }
    if !assembly.unit.from_listing {
        // A listing is the compiled Go body; assembly source would be a second body.
        with_bodies.into_iter().for_each(|(body, id)| sink.push(defined_twice(&assembly.unit, body, id)));
    }
    // The last element of an import path need not be the name; a path of one element was meant to be it.
    let prefix = &assembly.unit.prefix;
    let is_name = !prefix.is_empty()
        && package.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
        && !prefix.contains('/');
    if let Some(told) = told.filter(|told| told.name != package && is_name) {
        let message =
            format!("this file is in package `{}`, but the assembly is assembled as `{package}`", told.name);
        sink.push(
            Diagnostic::warning("go-package", told.span, message)
                .note("names in C use this file's package")
                .help("set the package of the assembly with `-p`"),
        );
    }
    let release = assembly.unit.release;
    elsewhere::join(&mut files, false, &*packages, release, &mut |input| {
        let id = add(assembly, input, true, sink)?;
        let file = assembly.sources.file(id);
        Some((file.text().clone(), file.start()))
    });
    (Prototypes::new(&files, &comments, &package, sink), functions)
}

/// The package name given by the first Go file that states one.
pub fn package_clause(files: &[Input]) -> Option<String> {
    let clause = |input: &Input| go::package_clause(&readable(&input.contents));
    files.iter().filter(|input| go::constraint::name_holds(&input.name)).find_map(clause)
}

/// Leaves out the tests that are in a package of their own, `p_test`.
#[cfg(feature = "lsp")]
pub(crate) fn leave_out_other_packages(files: &mut Vec<Input>) {
    let is_test = |file: &Input| file.name.ends_with("_test.go");
    if !files.iter().any(is_test) {
        return;
    }
    let clause = |file: &Input| package_clause(std::slice::from_ref(file));
    let package = files.iter().filter(|file| !is_test(file)).find_map(clause);
    files.retain(|file| !is_test(file) || package.is_none() || clause(file) == package);
}

/// The prototypes in comments in all assembly files.
pub(super) fn comments(assembly: &Assembly, sink: &mut Sink) -> Vec<CommentPrototype> {
    let mut found = Vec::new();
    for (_, file) in assembly.sources.files().filter(|(_, file)| !file.is_internal()) {
        found.extend(go::comment_prototypes(file.text(), file.start(), sink));
    }
    found
}

fn add(assembly: &mut Assembly, input: Input, internal: bool, sink: &mut Sink) -> Option<FileId> {
    let Input { name, contents } = input;
    let added = match internal {
        true => assembly.sources.add_internal(&*name, contents),
        false => assembly.sources.add(&*name, contents),
    };
    if added.is_err() {
        sink.push(Diagnostic::sources_too_large(&name));
    }
    added.ok()
}

/// The package's name, derived from its path.
pub(super) fn package_name(unit: &Unit) -> String {
    let path = unit.prefix.trim_end_matches('.');
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

/// The names of the unit's functions and of all symbols that it refers to.
struct Mentioned {
    prefix: String,
    /// Linker names, with and without the path before the package's name.
    names: FxHashSet<String>,
    /// The defined ones.
    defined: FxHashMap<String, SymbolId>,
}

impl Mentioned {
    fn new(unit: &Unit) -> Self {
        let mut mentioned =
            Self { prefix: unit.prefix.clone(), names: FxHashSet::default(), defined: FxHashMap::default() };
        for id in unit.ids().filter(|id| !unit.symbol(*id).is_local()) {
            let name = unit.linked_name(id);
            let short = name.rsplit('/').next().unwrap_or_default();
            if unit.symbol(id).attributes.contains(Attributes::ON_LIST) {
                mentioned.defined.extend([(name.clone().into_owned(), id), (short.to_owned(), id)]);
            }
            mentioned.names.extend([short.to_owned(), name.into_owned()]);
        }
        mentioned
    }

    /// Keeps the variables that the unit mentions, and those whose addresses they contain; of others, only the type may matter.
    fn choose_variables(&self, package: &str, files: &mut [File]) {
        let vars: FxHashMap<&str, &Var> =
            files.iter().flat_map(|file| &file.vars).map(|var| (var.name.name.as_str(), var)).collect();
        let is_mentioned = |name: &&&str| {
            [format!("{}{name}", self.prefix), format!("{package}.{name}")]
                .iter()
                .any(|name| self.names.contains(name))
        };
        let mut chosen: FxHashSet<String> =
            vars.keys().filter(is_mentioned).map(|name| (*name).to_owned()).collect();
        let mut open: Vec<String> = chosen.iter().cloned().collect();
        while let Some(name) = open.pop() {
            let init = vars.get(&*name).and_then(|var| var.init.as_ref());
            for other in init.into_iter().flat_map(Init::addresses) {
                if vars.contains_key(other) && chosen.insert(other.to_owned()) {
                    open.push(other.to_owned());
                }
            }
        }
        for File { vars, measured, .. } in files {
            let all = std::mem::take(vars).into_iter();
            let (own, other): (Vec<Var>, Vec<Var>) = all.partition(|var| chosen.contains(&var.name.name));
            *vars = own;
            measured.extend(other);
        }
    }

    /// Keeps the functions that the unit mentions. One with a body that the assembly defines too serves as a prototype, as the listing
    /// of that body does, and is returned with that definition; a declaration without a body takes precedence.
    fn choose(&self, package: &str, files: &mut [File]) -> Vec<(Span, SymbolId)> {
        let bodyless: FxHashSet<String> = files
            .iter()
            .flat_map(|file| &file.funcs)
            .filter(|func| !func.has_body)
            .map(|func| func.own_name())
            .collect();
        let mut with_bodies = Vec::new();
        for file in files {
            let File { funcs, linknames, .. } = file;
            funcs.retain_mut(|func| {
                let own = func.own_name();
                let linked = linknames.iter().find(|line| line.local == own).map(|line| line.target.clone());
                let package = func.package.as_deref().unwrap_or(package);
                let mut names =
                    [format!("{}{own}", self.prefix), format!("{package}.{own}")].into_iter().chain(linked);
                if !func.has_body {
                    return names.any(|name| self.names.contains(&name));
                }
                let names: Vec<String> = names.collect();
                let defined = names.iter().find_map(|name| self.defined.get(name));
                let Some(symbol) = defined.filter(|_| !bodyless.contains(&own)) else {
                    // One that is called from assembly.
                    return defined.is_none() && names.iter().any(|name| self.names.contains(name));
                };
                with_bodies.push((func.name.span, *symbol));
                func.has_body = false;
                true
            });
        }
        with_bodies
    }
}

/// The error for a function defined in both Go and assembly.
fn defined_twice(unit: &Unit, body: Span, id: SymbolId) -> Diagnostic {
    let message = format!("`{}` is defined in assembly and has a body in Go", unit.linked_name(id));
    Diagnostic::error("redeclared", unit.symbol(id).defined, message)
        .also(body, "the body in Go")
        .note("a Go declaration without a body is a prototype of the assembly function")
}
