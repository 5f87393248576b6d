//! Resolves type expressions to types.
//!
//! In: [`TypeExpr`]s and their scope. Out: [`TypeId`]s, one for each declared type and one for each other expression. The
//! definition of a declared type is resolved after the expression that names it, so that types may refer to each other and
//! themselves; `layout` computes sizes.

use super::constant::Constants;
use super::scope::Scope;
use super::types::{Field, Kind, Scalar, TypeId, Types};
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::go::{self, TypeDecl, TypeExpr, TypeKind};
use std::collections::HashMap;

/// Resolves expressions.
#[derive(Debug)]
pub(super) struct Resolver<'a> {
    pub(super) scope: &'a Scope<'a>,
    constants: Constants<'a>,
    pub(super) types: Types,
    /// Declared and predeclared types.
    names: HashMap<&'a str, TypeId>,
    /// Declared types whose definitions are not resolved yet.
    pending: Vec<(TypeId, &'a TypeDecl)>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(scope: &'a Scope<'a>) -> Self {
        let constants = Constants::new(scope);
        Self { scope, constants, types: Types::default(), names: HashMap::new(), pending: vec![] }
    }

    /// Resolves an expression and all types that it names.
    pub(super) fn resolve(&mut self, expr: &'a TypeExpr) -> TypeId {
        let id = self.type_of(expr);
        self.complete();
        id
    }

    /// The type of a declaration.
    pub(super) fn declared(&mut self, decl: &'a TypeDecl) -> TypeId {
        let id = self.name(&decl.name.name, decl.name.span);
        self.complete();
        id
    }

    /// The constants of the scope.
    pub(super) fn constants(&mut self) -> &mut Constants<'a> {
        &mut self.constants
    }

    /// The predeclared type with this name, which the package may use for one of its own.
    pub(super) fn predeclared(&mut self, name: &'static str) -> TypeId {
        match predeclared(name) {
            Some(kind) if self.scope.types.contains_key(name) => {
                self.types.add(Some(name.to_owned()), Span::default(), kind)
            }
            _ => self.name(name, Span::default()),
        }
    }

    /// Looks at what the declared types that were named are made of.
    fn complete(&mut self) {
        while let Some((named, decl)) = self.pending.pop() {
            let underlying = self.type_of(&decl.ty);
            self.types.list[named.0 as usize].kind =
                if decl.alias { Kind::Alias(underlying) } else { Kind::Named(underlying) };
        }
    }

    /// The slice type of a variadic parameter.
    pub(super) fn slice_of(&mut self, element: TypeId, span: Span) -> TypeId {
        self.types.add(None, span, Kind::Slice(element))
    }

    /// The type of an address.
    pub(super) fn pointer_to(&mut self, to: TypeId, span: Span) -> TypeId {
        self.types.add(None, span, Kind::Pointer(to))
    }

    /// The type of an array whose elements are counted.
    pub(super) fn array_of(&mut self, length: u64, element: TypeId, span: Span) -> TypeId {
        self.types.add(None, span, Kind::Array { length, element })
    }

    // The recursion is bounded by the parser's nesting limit.
    fn type_of(&mut self, expr: &'a TypeExpr) -> TypeId {
        let kind = match &expr.kind {
            TypeKind::Name(name) => return self.name(name, expr.span),
            TypeKind::Foreign(package, name) if name == "Pointer" && self.scope.is_unsafe(package) => {
                Kind::Scalar(Scalar::Pointer)
            }
            TypeKind::Foreign(package, name) => {
                let message = format!("type `{package}.{name}` of another package is not known here");
                self.unknown(
                    Diagnostic::error("go-unknown-type", expr.span, message)
                        .label("its size is needed")
                        .note("a pointer to it is fine: all pointers have the same layout"),
                )
            }
            TypeKind::Instance(name) => self.unknown(generic(name, expr.span)),
            TypeKind::Pointer(to) => Kind::Pointer(self.type_of(to)),
            TypeKind::Slice(element) => Kind::Slice(self.type_of(element)),
            TypeKind::Array(length, element) => match self.constants.length(length) {
                Ok(length) => Kind::Array { length, element: self.type_of(element) },
                Err(diagnostic) => self.unknown(*diagnostic),
            },
            TypeKind::Struct(fields) => Kind::Struct(self.fields(fields)),
            TypeKind::Interface { empty } => Kind::Interface { empty: *empty },
            TypeKind::Func => Kind::Func,
            TypeKind::Map => Kind::Map,
            TypeKind::Chan => Kind::Chan,
        };
        self.types.add(None, expr.span, kind)
    }

    fn fields(&mut self, fields: &'a [go::Field]) -> Vec<Field> {
        let mut list = vec![];
        for field in fields {
            let ty = self.type_of(&field.ty);
            for name in &field.names {
                list.push(Field { name: name.name.clone(), ty, offset: 0, embedded: field.embedded });
            }
        }
        list
    }

    fn unknown(&mut self, diagnostic: Diagnostic) -> Kind {
        Kind::Unknown(self.types.failure(diagnostic))
    }

    fn name(&mut self, name: &'a str, span: Span) -> TypeId {
        if let Some(&id) = self.names.get(name) {
            return id;
        }
        let shown = Some(name.to_string());
        let id = match self.scope.types.get(name) {
            Some(decl) if decl.generic => {
                let kind = self.unknown(generic(name, span));
                // Not stored in `names`: each use is reported at its own place.
                return self.types.add(shown, span, kind);
            }
            Some(decl) => {
                // The kind is set when the definition is resolved.
                let id = self.types.add(shown, decl.name.span, Kind::Func);
                self.pending.push((id, decl));
                id
            }
            None => match predeclared(name) {
                Some(kind) => self.types.add(shown, Span::default(), kind),
                None => {
                    let message = format!("type `{name}` is not declared in these files");
                    let kind = self.unknown(
                        Diagnostic::error("go-unknown-type", span, message).label("its size is needed"),
                    );
                    return self.types.add(shown, span, kind);
                }
            },
        };
        self.names.insert(name, id);
        id
    }
}

fn predeclared(name: &str) -> Option<Kind> {
    Some(match name {
        "complex64" => Kind::Complex64,
        "complex128" => Kind::Complex128,
        "string" => Kind::String,
        "any" => Kind::Interface { empty: true },
        "error" => Kind::Interface { empty: false },
        _ => Kind::Scalar(Scalar::from_name(name)?),
    })
}

fn generic(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("go-generic", span, format!("`{name}` is a generic type"))
        .label("its layout depends on its arguments")
        .note("assembly needs one layout: declare a type without parameters")
}
