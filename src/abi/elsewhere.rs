//! Declarations of other packages, joined to those of a package.
//!
//! In: the files of a package, and a way to read others. Out: the same files, in which a constant or type of another package is
//! a name of this one, such as `internal/abi.Kind`, and a file that declares these names. Only what the package needs is read:
//! the declarations that it refers to, and those that they refer to.

use crate::syntax::go::{
    Const, Expr, File, FuncDecl, Init, InitKind, InitType, StepKind, TypeDecl, TypeExpr, TypeKind,
};
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// The most declarations taken from other packages.
const MOST: usize = 1 << 16;

/// Reads the Go files of the package with this import path; none if it is not known.
pub(crate) type Read<'a> = &'a mut dyn FnMut(&str) -> Vec<File>;

/// The scope in which names are looked up.
#[derive(Clone, Default)]
struct Here {
    /// The import path; empty for the package itself.
    path: Arc<str>,
    /// The file's imports: paths by local name.
    imports: Arc<HashMap<String, String>>,
}

/// Where a declaration is: a file, and the index of a constant or a type there.
#[derive(Clone, Copy)]
enum Place {
    Const(usize, usize),
    Type(usize, usize),
}

/// A package that was read.
#[derive(Default)]
struct Package {
    files: Vec<File>,
    /// The imports of each file.
    imports: Vec<Arc<HashMap<String, String>>>,
    places: HashMap<String, Place>,
}

impl Package {
    fn new(files: Vec<File>) -> Self {
        let mut package = Package { imports: files.iter().map(imports).collect(), ..Package::default() };
        for (number, file) in files.iter().enumerate() {
            let consts = file.consts.iter().enumerate();
            let consts = consts.map(|(at, decl)| (decl.name.name.clone(), Place::Const(number, at)));
            let types = file.types.iter().enumerate();
            package.places.extend(consts);
            package.places.extend(types.map(|(at, decl)| (decl.name.name.clone(), Place::Type(number, at))));
        }
        package.files = files;
        package
    }
}

/// Import paths by the names that a file knows them by.
fn imports(file: &File) -> Arc<HashMap<String, String>> {
    let names = file.imports.iter().flat_map(|import| {
        let path = &import.path.name;
        let local = import.local();
        // A package at `…/v2` has the name of the element before it, one at `….v2` that without it.
        let before = || path.rsplit('/').nth(1).filter(|_| is_version(local));
        let plain = || local.rsplit_once(".").filter(|(_, end)| is_version(end)).map(|(name, _)| name);
        let other = if import.name.is_none() { before().or_else(plain) } else { None };
        [Some(local), other].into_iter().flatten().map(|name| (name.to_owned(), path.clone()))
    });
    Arc::new(names.collect())
}

fn is_version(name: &str) -> bool {
    name.strip_prefix('v')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Joins the declarations that the files of a package need. If `all`, every constant and type of the package is needed,
/// otherwise those of its functions and variables.
pub(crate) fn join(files: &mut Vec<File>, all: bool, read: Read<'_>) {
    let own = Package::new(std::mem::take(files));
    let mut joining = Joining { read, known: HashMap::new(), seen: HashSet::new(), queue: VecDeque::new() };
    let names: Vec<String> = own.places.keys().cloned().collect();
    joining.known.insert("".into(), own);
    if all {
        let mut names = names;
        names.sort_unstable();
        names.iter().for_each(|name| joining.want("", name));
    }
    joining.functions_and_variables();
    let mut others = File { elsewhere: true, ..File::default() };
    let mut count = 0;
    while let Some((path, name)) = joining.queue.pop_front() {
        joining.declaration(&path, &name, &mut others);
        count += 1;
        if count == MOST {
            break;
        }
    }
    *files = joining.known.remove("").map(|own| own.files).unwrap_or_default();
    if !others.consts.is_empty() || !others.types.is_empty() {
        files.push(others);
    }
}

struct Joining<'a> {
    read: Read<'a>,
    /// Packages by import path; the package itself has an empty one.
    known: HashMap<Arc<str>, Package>,
    /// Declarations that were wanted so far, by path and name, and those that are not done yet.
    seen: HashSet<(Arc<str>, String)>,
    queue: VecDeque<(Arc<str>, String)>,
}

impl Joining<'_> {
    fn want(&mut self, path: &str, name: &str) {
        let key: (Arc<str>, String) = (path.into(), name.to_owned());
        if self.seen.insert(key.clone()) {
            self.queue.push_back(key);
        }
    }

    fn functions_and_variables(&mut self) {
        let Some(Package { mut files, imports, places }) = self.known.remove("") else { return };
        // The names of the package are still looked up.
        self.known.insert("".into(), Package { places, ..Package::default() });
        for (file, imports) in files.iter_mut().zip(&imports) {
            let here = Here { path: "".into(), imports: imports.clone() };
            file.funcs.iter_mut().for_each(|func| self.function(func, &here));
            for var in &mut file.vars {
                if let Some(ty) = &mut var.ty {
                    self.ty(Arc::make_mut(ty), &here);
                }
                if let Some(init) = &mut var.init {
                    self.initial(init, &here);
                }
            }
        }
        if let Some(own) = self.known.get_mut("") {
            (own.files, own.imports) = (files, imports);
        }
    }

    fn function(&mut self, func: &mut FuncDecl, here: &Here) {
        let params = func.receiver.iter_mut().chain(&mut func.ty.params).chain(&mut func.ty.results);
        params.for_each(|param| self.ty(&mut param.ty, here));
    }

    /// Qualifies the names in a declaration, and adds it to `others` if it is one of another package.
    fn declaration(&mut self, path: &Arc<str>, name: &str, others: &mut File) {
        let Some((place, imports)) = self.known.get(path).and_then(|package| {
            let place = *package.places.get(name)?;
            let (Place::Const(file, _) | Place::Type(file, _)) = place;
            Some((place, package.imports.get(file)?.clone()))
        }) else {
            return;
        };
        let here = Here { path: path.clone(), imports };
        match place {
            Place::Const(file, at) => {
                let Some(mut decl) = self.constant(path, file, at) else { return };
                if let Some(ty) = &mut decl.ty {
                    self.ty(Arc::make_mut(ty), &here);
                }
                if let Some(value) = &mut decl.value {
                    self.expr(Arc::make_mut(value), &here);
                }
                match path.is_empty() {
                    true => self.replace(file, |own| own.consts[at] = decl),
                    false => {
                        decl.name.name = qualified(path, name);
                        others.consts.push(decl);
                    }
                }
            }
            Place::Type(file, at) => {
                let Some(mut decl) = self.type_decl(path, file, at) else { return };
                self.ty(&mut decl.ty, &here);
                match path.is_empty() {
                    true => self.replace(file, |own| own.types[at] = decl),
                    false => {
                        decl.name.name = qualified(path, name);
                        others.types.push(decl);
                    }
                }
            }
        }
    }

    fn constant(&self, path: &str, file: usize, at: usize) -> Option<Const> {
        self.known.get(path)?.files.get(file)?.consts.get(at).cloned()
    }

    fn type_decl(&self, path: &str, file: usize, at: usize) -> Option<TypeDecl> {
        self.known.get(path)?.files.get(file)?.types.get(at).cloned()
    }

    fn replace(&mut self, file: usize, with: impl FnOnce(&mut File)) {
        if let Some(own) = self.known.get_mut("").and_then(|own| own.files.get_mut(file)) {
            with(own);
        }
    }

    /// The name for a name of the package in which it is used; none for one that it does not declare.
    fn local(&mut self, name: &str, here: &Here) -> Option<String> {
        if !self.known.get(&here.path)?.places.contains_key(name) {
            return None;
        }
        self.want(&here.path, name);
        (!here.path.is_empty()).then(|| qualified(&here.path, name))
    }

    /// The name for a name of an imported package; none if it is not known.
    fn foreign(&mut self, package: &str, name: &str, here: &Here) -> Option<String> {
        let path = here.imports.get(package).filter(|path| *path != "unsafe" && !path.is_empty())?;
        if !self.known.contains_key(path.as_str()) {
            let files = (self.read)(path);
            self.known.insert(path.as_str().into(), Package::new(files));
        }
        if !self.known.get(path.as_str())?.places.contains_key(name) {
            return None;
        }
        self.want(path, name);
        Some(qualified(path, name))
    }

    fn expr(&mut self, expr: &mut Expr, here: &Here) {
        for step in &mut expr.steps {
            let other = match &step.kind {
                StepKind::Name(name) => self.local(name, here).map(StepKind::Name),
                StepKind::Call(name) => self.local(name, here).map(StepKind::Call),
                StepKind::Foreign(package, name) => self.foreign(package, name, here).map(StepKind::Name),
                StepKind::ForeignCall(package, name) => self.foreign(package, name, here).map(StepKind::Call),
                _ => None,
            };
            if let Some(kind) = other {
                step.kind = kind;
            }
        }
    }

    // The recursion is bounded by the parser's nesting limit.
    fn ty(&mut self, ty: &mut TypeExpr, here: &Here) {
        let other = match &mut ty.kind {
            TypeKind::Name(name) => self.local(name, here),
            TypeKind::Foreign(package, name) => self.foreign(package, name, here),
            // The type that is pointed to makes no difference.
            TypeKind::Pointer(_) | TypeKind::Slice(_) if !here.path.is_empty() => None,
            TypeKind::Pointer(to) | TypeKind::Slice(to) => {
                self.own(to, here);
                None
            }
            TypeKind::Array(length, element) => {
                self.expr(length, here);
                self.ty(element, here);
                None
            }
            TypeKind::Struct(fields) => {
                fields.iter_mut().for_each(|field| self.ty(&mut field.ty, here));
                None
            }
            TypeKind::Instance(_)
            | TypeKind::Interface { .. }
            | TypeKind::Func
            | TypeKind::Map
            | TypeKind::Chan => None,
        };
        if let Some(name) = other {
            ty.kind = TypeKind::Name(name);
        }
    }

    /// Wants the package's own types in a type that is pointed to, which declarations for C describe; others stay unknown.
    fn own(&mut self, ty: &mut TypeExpr, here: &Here) {
        match &mut ty.kind {
            TypeKind::Foreign(..) => {}
            _ => self.ty(ty, here),
        }
    }

    fn initial(&mut self, init: &mut Init, here: &Here) {
        match &mut init.kind {
            InitKind::Expr(expr) => self.expr(expr, here),
            InitKind::Composite(ty, elements) => {
                if let Some(InitType::Written(ty) | InitType::Counted(ty)) = ty {
                    self.ty(ty, here);
                }
                for element in elements {
                    element.key.iter_mut().for_each(|key| self.expr(key, here));
                    self.initial(&mut element.value, here);
                }
            }
            InitKind::Address(inner) => self.initial(inner, here),
            InitKind::Convert(ty, inner) => {
                self.ty(ty, here);
                self.initial(inner, here);
            }
            InitKind::Other => {}
        }
    }
}

/// The name in the joined scope. No name of a package has a point in it.
fn qualified(path: &str, name: &str) -> String {
    format!("{path}.{name}")
}
