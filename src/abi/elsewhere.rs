//! Declarations of other packages, joined to those of a package.
//!
//! In: the files of a package, and a way to read others. Out: the same files, in which a constant, a type or a variable that is
//! measured of another package is a name of this one, such as `internal/abi.Kind`, and a file that declares these names. Only
//! what the package needs is read: the declarations that it refers to, and those that they refer to.

use crate::syntax::go::{
    Base, Expr, File, FuncDecl, Ident, Init, InitKind, InitType, Measure, Operand, Selector, StepKind,
    TypeExpr, TypeKind,
};
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, OnceLock};

/// The most declarations taken from other packages.
const MOST: usize = 1 << 16;

/// The most steps of expressions and fields of types that are written out again, because several declarations share them.
const MOST_COPIED: usize = 1 << 20;

/// The package that compilers know.
const UNSAFE: &str = "unsafe";

/// Reads the Go files of the package with this import path; none if it is not known.
pub(crate) type Read<'a> = &'a mut dyn FnMut(&str) -> Vec<File>;

/// The scope in which names are looked up.
#[derive(Clone, Default)]
struct Here {
    /// The import path; empty for the package itself.
    path: Arc<str>,
    /// The file's imports.
    imports: Arc<Imports>,
    /// The type parameters of the declaration.
    params: Vec<String>,
}

/// Where a declaration is: a file, and its index there.
#[derive(Clone, Copy)]
struct Place {
    kind: Kind,
    file: usize,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Const,
    Type,
    Var,
    /// A variable of which only the type may matter.
    Measured,
}

impl Kind {
    fn is_variable(self) -> bool {
        matches!(self, Self::Var | Self::Measured)
    }
}

/// What a name is looked up for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// Its value or its layout.
    Value,
    /// Its type, which a variable has too.
    Measure,
    /// A pointer to it.
    Pointer,
}

/// A package that was read.
#[derive(Default)]
struct Package {
    files: Vec<File>,
    /// The imports of each file.
    imports: Vec<Arc<Imports>>,
    places: HashMap<String, Place>,
}

impl Package {
    fn new(files: Vec<File>) -> Self {
        let mut package = Package { imports: files.iter().map(imports).collect(), ..Package::default() };
        for (number, file) in files.iter().enumerate() {
            let consts = file.consts.iter().map(|decl| &decl.name).enumerate();
            let types = file.types.iter().map(|decl| &decl.name).enumerate();
            let vars = file.vars.iter().map(|decl| &decl.name).enumerate();
            let named = |kind| {
                move |(at, name): (usize, &Ident)| (name.name.clone(), Place { kind, file: number, at })
            };
            package.places.extend(consts.map(named(Kind::Const)));
            package.places.extend(types.map(named(Kind::Type)));
            let measured = file.measured.iter().map(|decl| &decl.name).enumerate();
            package.places.extend(vars.map(named(Kind::Var)));
            package.places.extend(measured.map(named(Kind::Measured)));
        }
        package.files = files;
        package
    }
}

/// The imports of a file.
#[derive(Default)]
struct Imports {
    /// Paths by name, as far as that can be told from the file.
    paths: HashMap<String, String>,
    /// Paths of packages that have the name that their own files say.
    unnamed: Vec<Arc<str>>,
    /// These by that name, once it is needed.
    clauses: OnceLock<HashMap<String, Arc<str>>>,
}

fn imports(file: &File) -> Arc<Imports> {
    let named = |name: &str, path: &str| (name.to_owned(), path.to_owned());
    // A package at `…/v2` has the name of the element before it, one at `….v2` that without it.
    let guesses = file.imports.iter().filter(|import| import.name.is_none()).filter_map(|import| {
        let (path, local) = (&import.path.name, import.local());
        let before = || path.rsplit('/').nth(1).filter(|_| is_version(local));
        let plain = || local.rsplit_once('.').filter(|(_, end)| is_version(end)).map(|(name, _)| name);
        Some(named(before().or_else(plain)?, path))
    });
    let told = file.imports.iter().map(|import| named(import.local(), &import.path.name));
    let unnamed = file.imports.iter().filter(|import| import.name.is_none());
    // A name that is written counts more than a guess.
    let paths = guesses.chain(told).collect();
    let unnamed = unnamed.map(|import| import.path.name.as_str().into()).collect();
    Arc::new(Imports { paths, unnamed, clauses: OnceLock::new() })
}

fn is_version(name: &str) -> bool {
    name.strip_prefix('v')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Joins the declarations that the files of a package need. If `all`, every constant and type of the package is needed,
/// otherwise those of its functions and variables.
pub(crate) fn join(files: &mut Vec<File>, all: bool, read: Read<'_>) {
    let own = Package::new(std::mem::take(files));
    let mut joining =
        Joining { read, known: HashMap::new(), seen: HashSet::new(), queue: VecDeque::new(), copied: 0 };
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
    if !(others.consts.is_empty() && others.types.is_empty() && others.measured.is_empty()) {
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
    /// What was written out again.
    copied: usize,
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
            let here = Here { imports: imports.clone(), ..Here::default() };
            file.funcs.iter_mut().for_each(|func| self.function(func, &here));
            for var in &mut file.vars {
                self.shared_ty(&mut var.ty, &here);
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
        params.for_each(|param| self.ty(&mut param.ty, here, For::Value));
    }

    /// Qualifies the names in a declaration, and adds it to `others` if it is one of another package.
    fn declaration(&mut self, path: &Arc<str>, name: &str, others: &mut File) {
        let Some(package) = self.known.get(path) else { return };
        let Some(Place { kind, file, at }) = package.places.get(name).copied() else { return };
        let Some(imports) = package.imports.get(file).cloned() else { return };
        let declared = &package.files[file];
        let mut here = Here { path: path.clone(), imports, params: Vec::new() };
        let is_own = path.is_empty();
        match kind {
            Kind::Const => {
                let mut decl = declared.consts[at].clone();
                self.shared_ty(&mut decl.ty, &here);
                if let Some(value) = &mut decl.value
                    && self.may_copy(Arc::strong_count(value), value.steps.len())
                {
                    self.expr(Arc::make_mut(value), &here);
                }
                if is_own {
                    self.replace(file, |own| own.consts[at] = decl);
                } else {
                    decl.name.name = qualified(path, name);
                    others.consts.push(decl);
                }
            }
            Kind::Type => {
                let mut decl = declared.types[at].clone();
                here.params.clone_from(&decl.params);
                self.ty(&mut decl.ty, &here, For::Value);
                if is_own {
                    self.replace(file, |own| own.types[at] = decl);
                } else {
                    decl.name.name = qualified(path, name);
                    others.types.push(decl);
                }
            }
            // Those of the package are done.
            Kind::Var if is_own => {}
            Kind::Var | Kind::Measured => {
                let list = if kind == Kind::Var { &declared.vars } else { &declared.measured };
                let mut decl = list[at].clone();
                match &mut decl.init {
                    Some(init) if decl.ty.is_none() => self.initial(init, &here),
                    _ => self.shared_ty(&mut decl.ty, &here),
                }
                // Only its type is asked for.
                decl.init = decl.init.filter(|_| decl.ty.is_none());
                if is_own {
                    self.replace(file, |own| own.measured[at] = decl);
                } else {
                    decl.name.name = qualified(path, name);
                    others.measured.push(decl);
                }
            }
        }
    }

    /// Whether something that so many declarations share may be copied; beyond the limit it stays as it is, unknown.
    fn may_copy(&mut self, sharers: usize, weight: usize) -> bool {
        self.copied += if sharers > 1 { weight } else { 0 };
        self.copied <= MOST_COPIED
    }

    fn shared_ty(&mut self, ty: &mut Option<Arc<TypeExpr>>, here: &Here) {
        if let Some(ty) = ty
            && self.may_copy(Arc::strong_count(ty), fields_of(ty))
        {
            self.ty(Arc::make_mut(ty), here, For::Value);
        }
    }

    fn replace(&mut self, file: usize, with: impl FnOnce(&mut File)) {
        if let Some(own) = self.known.get_mut("").and_then(|own| own.files.get_mut(file)) {
            with(own);
        }
    }

    /// The name for a name of the package in which it is used; none for one that needs no other.
    fn local(&mut self, name: &str, here: &Here, what: For) -> Option<String> {
        let place = self.known.get(&here.path)?.places.get(name)?;
        if here.params.iter().any(|param| param == name) || place.kind.is_variable() && what != For::Measure {
            return None;
        }
        if what != For::Pointer || here.path.is_empty() {
            self.want(&here.path, name);
        }
        (!here.path.is_empty()).then(|| qualified(&here.path, name))
    }

    /// The name for a name of an imported package; none if it is not known.
    fn foreign(&mut self, package: &str, name: &str, here: &Here, what: For) -> Option<String> {
        let path = self.path(package, here).filter(|path| **path != *UNSAFE && !path.is_empty())?;
        let place = self.package(&path).places.get(name)?;
        if place.kind.is_variable() && what != For::Measure {
            return None;
        }
        self.want(&path, name);
        Some(qualified(&path, name))
    }

    /// The path of an imported package, by its name.
    fn path(&mut self, name: &str, here: &Here) -> Option<Arc<str>> {
        if let Some(path) = here.imports.paths.get(name) {
            return Some(path.as_str().into());
        }
        // The last element of its path is another word.
        let mut clause = |path: &Arc<str>| {
            let clause = self.package(path).files.iter().find_map(|file| file.package.as_ref())?;
            Some((clause.name.clone(), path.clone()))
        };
        let clauses = here
            .imports
            .clauses
            .get_or_init(|| here.imports.unnamed.iter().filter_map(&mut clause).collect());
        clauses.get(name).cloned()
    }

    /// A package, which is read the first time.
    fn package(&mut self, path: &Arc<str>) -> &Package {
        if !self.known.contains_key(path) {
            let files = (self.read)(path);
            self.known.insert(path.clone(), Package::new(files));
        }
        &self.known[path]
    }

    fn expr(&mut self, expr: &mut Expr, here: &Here) {
        for step in &mut expr.steps {
            let what = For::Value;
            let other = match &mut step.kind {
                StepKind::Name(name) => self.local(name, here, what).map(StepKind::Name),
                StepKind::Call(name) => self.local(name, here, what).map(StepKind::Call),
                StepKind::Foreign(package, name) => {
                    self.foreign(package, name, here, what).map(StepKind::Name)
                }
                StepKind::ForeignCall(package, _) if is_unsafe(package, here) => {
                    UNSAFE.clone_into(package);
                    None
                }
                StepKind::ForeignCall(package, name) => {
                    self.foreign(package, name, here, what).map(StepKind::Call)
                }
                StepKind::Measure(measure, operand) => {
                    if let Measure::Unsafe(package, _) = measure
                        && is_unsafe(package, here)
                    {
                        UNSAFE.clone_into(package);
                    }
                    self.operand(operand, here);
                    None
                }
                _ => None,
            };
            if let Some(kind) = other {
                step.kind = kind;
            }
        }
    }

    fn operand(&mut self, operand: &mut Operand, here: &Here) {
        let is_own = |name: &str, known: &HashMap<Arc<str>, Package>| {
            known.get(&here.path).is_some_and(|package| package.places.contains_key(name))
        };
        let (name, is_foreign) = match (&mut operand.base, operand.path.first()) {
            (Base::Value(ty), _) => return self.ty(ty, here, For::Value),
            (Base::Name(package), Some(Selector::Field(name)))
                if !is_own(package, &self.known) && self.path(package, here).is_some() =>
            {
                (self.foreign(package, name, here, For::Measure), true)
            }
            (Base::Name(name), _) => (self.local(name, here, For::Measure), false),
        };
        if let Some(name) = name {
            operand.base = Base::Name(name);
            if is_foreign {
                operand.path.remove(0);
            }
        }
    }

    // The recursion is bounded by the parser's nesting limit.
    fn ty(&mut self, ty: &mut TypeExpr, here: &Here, what: For) {
        let other = match &mut ty.kind {
            TypeKind::Name(name) => self.local(name, here, what),
            TypeKind::Foreign(package, _) if is_unsafe(package, here) => {
                UNSAFE.clone_into(package);
                None
            }
            TypeKind::Foreign(..) if what == For::Pointer => None,
            TypeKind::Foreign(package, name) => self.foreign(package, name, here, what),
            TypeKind::Instance(of, arguments) => {
                self.ty(of, here, what);
                arguments.iter_mut().for_each(|argument| self.ty(argument, here, what));
                None
            }
            // Declarations for C describe the package's own types; otherwise what is pointed to makes no difference.
            TypeKind::Pointer(to) | TypeKind::Slice(to) => {
                self.ty(to, here, For::Pointer);
                None
            }
            TypeKind::Array(length, element) => {
                if what != For::Pointer || here.path.is_empty() {
                    self.expr(length, here);
                }
                self.ty(element, here, what);
                None
            }
            TypeKind::Struct(fields) => {
                fields.iter_mut().for_each(|field| self.ty(&mut field.ty, here, what));
                None
            }
            TypeKind::Interface { .. } | TypeKind::Func | TypeKind::Map | TypeKind::Chan => None,
        };
        if let Some(name) = other {
            ty.kind = TypeKind::Name(name);
        }
    }

    fn initial(&mut self, init: &mut Init, here: &Here) {
        match &mut init.kind {
            InitKind::Expr(expr) => self.expr(expr, here),
            InitKind::Composite(ty, elements) => {
                if let Some(InitType::Written(ty) | InitType::Counted(ty)) = ty {
                    self.ty(ty, here, For::Value);
                }
                for element in elements {
                    element.key.iter_mut().for_each(|key| self.expr(key, here));
                    self.initial(&mut element.value, here);
                }
            }
            InitKind::Address(inner) => self.initial(inner, here),
            InitKind::Convert(ty, inner) => {
                self.ty(ty, here, For::Value);
                self.initial(inner, here);
            }
            InitKind::Other => {}
        }
    }
}

/// How many fields a type has, at any depth.
// The recursion is bounded by the parser's nesting limit.
fn fields_of(ty: &TypeExpr) -> usize {
    match &ty.kind {
        TypeKind::Struct(fields) => {
            fields.iter().map(|field| field.names.len().max(1) + fields_of(&field.ty)).sum()
        }
        TypeKind::Array(_, element) | TypeKind::Pointer(element) | TypeKind::Slice(element) => {
            fields_of(element)
        }
        _ => 1,
    }
}

/// Whether a package is `unsafe`, which has this name in the joined scope.
fn is_unsafe(package: &str, here: &Here) -> bool {
    here.imports.paths.get(package).is_some_and(|path| path == UNSAFE)
}

/// The name in the joined scope. No name of a package has a point in it.
fn qualified(path: &str, name: &str) -> String {
    format!("{path}.{name}")
}
