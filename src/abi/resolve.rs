//! Resolves type expressions to types.
//!
//! In: [`TypeExpr`]s and their scope. Out: [`TypeId`]s, one for each declared type and one for each other expression. The
//! definition of a declared type is resolved after the expression that names it, so that types may refer to each other and
//! themselves; `layout` computes sizes.

use super::constant::{self, Constants};
use super::scope::Scope;
use super::types::{Field, Kind, Scalar, TypeId, Types};
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::go::{self, Operand, TypeDecl, TypeExpr, TypeKind};
use std::collections::HashMap;
use std::rc::Rc;

/// Resolves expressions.
#[derive(Debug)]
pub(super) struct Resolver<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) constants: Constants<'a>,
    pub(super) types: Types,
    /// Declared and predeclared types.
    names: HashMap<&'a str, TypeId>,
    /// Generic types by name and arguments.
    instances: HashMap<(&'a str, Vec<TypeId>), TypeId>,
    /// What is known of operands.
    pub(super) measured: Measured<'a>,
    /// How many types are being resolved, each in another.
    depth: u32,
    /// How many fields and arguments the instances of generic types have.
    parts: usize,
    /// Declared types whose definitions are not resolved yet.
    pending: Vec<(TypeId, &'a TypeDecl, Arguments<'a>)>,
}

/// What was found out about operands, so that none is looked at twice.
#[derive(Debug, Default)]
pub(super) struct Measured<'a> {
    /// The types of variables, by name.
    pub(super) vars: HashMap<&'a str, Option<TypeId>>,
    /// The results, by operand.
    pub(super) sizes: HashMap<*const Operand, Option<u64>>,
    /// The fields of structs.
    pub(super) fields: HashMap<TypeId, Fields>,
}

/// The fields of a struct, by their indices.
#[derive(Debug, Default)]
pub(super) struct Fields {
    pub(super) by_name: HashMap<String, u32>,
    pub(super) embedded: Vec<u32>,
}

/// The types of a generic type's parameters; none in other types.
type Arguments<'a> = Option<Rc<HashMap<&'a str, TypeId>>>;

/// Maximum nesting of types in each other while they are resolved.
const MAX_DEPTH: u32 = 300;

/// The most types, their fields and arguments counted, that generic types may be made into: each instance could need others.
const MAX_TYPES: usize = 1 << 19;

/// How many fields a type has by itself.
fn fields_of(ty: &TypeExpr) -> usize {
    match &ty.kind {
        TypeKind::Struct(fields) => fields.iter().map(|field| field.names.len().max(1)).sum(),
        _ => 1,
    }
}

impl<'a> Resolver<'a> {
    pub(super) fn new(scope: &'a Scope<'a>) -> Self {
        let constants = Constants::new(scope);
        Self {
            scope,
            constants,
            types: Types::default(),
            names: HashMap::new(),
            instances: HashMap::new(),
            measured: Measured::default(),
            depth: 0,
            parts: 0,
            pending: vec![],
        }
    }

    /// Resolves an expression and all types that it names.
    pub(super) fn resolve(&mut self, expr: &'a TypeExpr) -> TypeId {
        let id = self.type_of(expr, &None);
        self.complete();
        id
    }

    /// The type of a declaration.
    pub(super) fn declared(&mut self, decl: &'a TypeDecl) -> TypeId {
        let id = self.name(&decl.name.name, decl.name.span);
        self.complete();
        id
    }

    /// The type with a name that is declared here or in every package.
    pub(super) fn named(&mut self, name: &'a str, span: Span) -> TypeId {
        let id = self.name(name, span);
        self.complete();
        id
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
        while let Some((named, decl, arguments)) = self.pending.pop() {
            let underlying = self.type_of(&decl.ty, &arguments);
            // An instance has no name for other languages.
            let is_alias = decl.alias || !decl.params.is_empty();
            self.types.list[named.0 as usize].kind =
                if is_alias { Kind::Alias(underlying) } else { Kind::Named(underlying) };
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

    // The parser bounds the nesting of a type, but an array's length may need other types.
    fn type_of(&mut self, expr: &'a TypeExpr, arguments: &Arguments<'a>) -> TypeId {
        if self.depth == MAX_DEPTH {
            let message = format!("types need each other more than {MAX_DEPTH} levels deep");
            let kind = self.unknown(Diagnostic::error("go-depth", expr.span, message));
            return self.types.add(None, expr.span, kind);
        }
        self.depth += 1;
        let id = self.type_here(expr, arguments);
        self.depth -= 1;
        id
    }

    fn type_here(&mut self, expr: &'a TypeExpr, arguments: &Arguments<'a>) -> TypeId {
        let kind = match &expr.kind {
            TypeKind::Name(name) => {
                let argument = arguments.as_ref().and_then(|types| types.get(name.as_str()));
                return argument.copied().unwrap_or_else(|| self.name(name, expr.span));
            }
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
            TypeKind::Instance(of, list) => {
                return self.instance(of, list, expr.span, arguments);
            }
            TypeKind::Pointer(to) => Kind::Pointer(self.type_of(to, arguments)),
            TypeKind::Slice(element) => Kind::Slice(self.type_of(element, arguments)),
            TypeKind::Array(length, element) => match constant::length(self, length) {
                Ok(length) => Kind::Array { length, element: self.type_of(element, arguments) },
                Err(diagnostic) => self.unknown(*diagnostic),
            },
            TypeKind::Struct(fields) => Kind::Struct(self.fields(fields, arguments)),
            TypeKind::Interface { empty } => Kind::Interface { empty: *empty },
            TypeKind::Func => Kind::Func,
            TypeKind::Map => Kind::Map,
            TypeKind::Chan => Kind::Chan,
        };
        self.types.add(None, expr.span, kind)
    }

    /// A generic type with arguments.
    fn instance(
        &mut self,
        of: &'a TypeExpr,
        list: &'a [TypeExpr],
        span: Span,
        arguments: &Arguments<'a>,
    ) -> TypeId {
        let (TypeKind::Name(name) | TypeKind::Foreign(_, name)) = &of.kind else {
            return self.type_of(of, arguments);
        };
        let is_own = matches!(of.kind, TypeKind::Name(_));
        let decl =
            self.scope.types.get(name.as_str()).filter(|decl| is_own && decl.params.len() == list.len());
        let decl = decl.filter(|_| self.types.list.len() + self.parts < MAX_TYPES);
        let Some(decl) = decl else {
            let kind = self.unknown(generic(name, span));
            return self.types.add(None, span, kind);
        };
        let list: Vec<TypeId> = list.iter().map(|argument| self.type_of(argument, arguments)).collect();
        let params = decl.params.iter().map(String::as_str).zip(list.iter().copied()).collect();
        if let Some(id) = self.instances.get(&(name.as_str(), list.clone())) {
            return *id;
        }
        self.parts += list.len() + fields_of(&decl.ty);
        let id = self.unfinished(None, decl);
        self.pending.push((id, decl, Some(Rc::new(params))));
        self.instances.insert((name, list), id);
        id
    }

    fn fields(&mut self, fields: &'a [go::Field], arguments: &Arguments<'a>) -> Vec<Field> {
        let mut list = vec![];
        for field in fields {
            let ty = self.type_of(&field.ty, arguments);
            for name in &field.names {
                list.push(Field { name: name.name.clone(), ty, offset: 0, embedded: field.embedded });
            }
        }
        list
    }

    /// A declared type whose definition is not resolved yet: until then, it contains itself.
    fn unfinished(&mut self, name: Option<String>, decl: &TypeDecl) -> TypeId {
        let id = self.types.add(name, decl.name.span, Kind::Func);
        self.types.list[id.0 as usize].kind = Kind::Named(id);
        id
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
            Some(decl) if !decl.params.is_empty() => {
                let kind = self.unknown(generic(name, span));
                // Not stored in `names`: each use is reported at its own place.
                return self.types.add(shown, span, kind);
            }
            Some(decl) => {
                let id = self.unfinished(shown, decl);
                self.pending.push((id, decl, None));
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
