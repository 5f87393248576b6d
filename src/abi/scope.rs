//! The names of a package.
//!
//! In: its files. Out: constants, types and variables by name; duplicate declarations are reported.

use super::types::Scalar;
use crate::diag::{Diagnostic, Sink};
use crate::syntax::go::{Const, File, Ident, TypeDecl, TypeExpr, TypeKind, Var};
use std::collections::{HashMap, HashSet};

/// The longest chain of names that are declared as each other.
const MAX_CHAIN: usize = 100;

/// The declarations of a package.
#[derive(Debug, Default)]
pub(super) struct Scope<'a> {
    pub(super) consts: HashMap<&'a str, &'a Const>,
    pub(super) types: HashMap<&'a str, &'a TypeDecl>,
    pub(super) vars: HashMap<&'a str, &'a Var>,
    /// Variables of which only the type may matter.
    pub(super) measured: HashMap<&'a str, &'a Var>,
    /// Names under which the files import `unsafe`.
    unsafe_names: HashSet<&'a str>,
}

impl<'a> Scope<'a> {
    /// Collects the names of all `files`.
    pub(super) fn new(files: &'a [File], sink: &mut Sink) -> Self {
        let mut scope = Self::default();
        let mut seen: HashMap<&str, &Ident> = HashMap::new();
        scope.unsafe_names.insert("unsafe");
        for file in files {
            let imports = file.imports.iter().filter(|import| import.path.name == "unsafe");
            scope.unsafe_names.extend(imports.map(|import| import.local()));
            let consts = file.consts.iter().map(|decl| &decl.name);
            let types = file.types.iter().map(|decl| &decl.name);
            let vars = file.vars.iter().map(|decl| &decl.name);
            for name in consts.chain(types).chain(vars).filter(|name| name.name != "_") {
                if let Some(first) = seen.insert(&name.name, name) {
                    sink.push(redeclared(name, first, file));
                }
            }
            scope.consts.extend(file.consts.iter().map(|decl| (decl.name.name.as_str(), decl)));
            scope.vars.extend(file.vars.iter().map(|decl| (decl.name.name.as_str(), decl)));
            scope.measured.extend(file.measured.iter().map(|decl| (decl.name.name.as_str(), decl)));
            scope.types.extend(file.types.iter().map(|decl| (decl.name.name.as_str(), decl)));
        }
        scope
    }

    /// Whether a package name refers to `unsafe`.
    pub(super) fn is_unsafe(&self, package: &str) -> bool {
        self.unsafe_names.contains(package)
    }

    /// The scalar that a type's name resolves to.
    pub(super) fn scalar(&self, name: &str) -> Option<Scalar> {
        Scalar::from_name(self.predeclared(name)?)
    }

    /// Whether a type's name resolves to `string`.
    pub(super) fn is_string(&self, name: &str) -> bool {
        self.predeclared(name) == Some("string")
    }

    /// The name of the type that a name stands for: aliases have that of another.
    pub(super) fn declared_name(&self, name: &'a str) -> &'a str {
        let mut name = name;
        for _ in 0..=MAX_CHAIN {
            match self.types.get(name) {
                Some(TypeDecl { alias: true, ty: TypeExpr { kind: TypeKind::Name(next), .. }, .. }) => {
                    name = next
                }
                Some(_) => break,
                None => match Scalar::from_name(name) {
                    Some(scalar) => return scalar.name(),
                    None => break,
                },
            }
        }
        name
    }

    /// The name, not declared here, that a type's name resolves to.
    fn predeclared<'n>(&'n self, name: &'n str) -> Option<&'n str> {
        let mut name = name;
        for _ in 0..=MAX_CHAIN {
            match self.types.get(name) {
                Some(decl) => match &decl.ty.kind {
                    TypeKind::Name(next) if decl.params.is_empty() => name = next,
                    _ => return None,
                },
                None => return Some(name),
            }
        }
        None
    }
}

fn redeclared(name: &Ident, first: &Ident, file: &File) -> Diagnostic {
    let diagnostic =
        Diagnostic::error("go-redeclared", name.span, format!("`{}` is declared twice", name.name))
            .also(first.span, "here too");
    match &file.constraint {
        Some(constraint) => {
            diagnostic.note(format!("the file's build constraint `{}` is satisfied", constraint.name))
        }
        None => diagnostic,
    }
}
