//! The types of variables.
//!
//! In: a declaration. Out: the type that is written there, or that of the initial value: of a constant, a literal, a conversion,
//! or the address of another variable. Each is found once, however many declarations refer to it.

use super::constant;
use super::literal;
use super::resolve::Resolver;
use super::types::TypeId;
use super::value::Value;
use crate::source::Span;
use crate::syntax::go::{Element, Init, InitKind, InitType, TypeExpr, Var};
use std::collections::HashMap;
use std::sync::Arc;

/// How many addresses of addresses may be the value of a variable without a written type.
const MAX_CHAIN: u32 = 50;

/// A type, and how many addresses of variables without one lead to it.
type Found = Option<(TypeId, u32)>;

/// The types found so far.
#[derive(Default)]
pub(super) struct Finder<'a> {
    /// By the variable's name; none also while it is being looked for.
    known: HashMap<&'a str, Found>,
    /// By the address of what is written: the variables of one line share a type.
    written: HashMap<*const TypeExpr, TypeId>,
}

impl<'a> Finder<'a> {
    /// The type of a variable, if it is known here.
    pub(super) fn type_of(&mut self, resolver: &mut Resolver<'a>, var: &'a Var) -> Option<TypeId> {
        // Variables that hold the address of the next one.
        let mut chain: Vec<(&'a str, Span)> = Vec::new();
        let mut var = var;
        let mut found = loop {
            let name = var.name.name.as_str();
            if let Some(known) = self.known.get(name) {
                break *known;
            }
            self.known.insert(name, None);
            match pointed(resolver, var) {
                Some((next, span)) => {
                    chain.push((name, span));
                    var = next;
                }
                None => {
                    let own = self.own(resolver, var).map(|ty| (ty, 0));
                    self.known.insert(name, own);
                    break own;
                }
            }
        };
        for (name, span) in chain.into_iter().rev() {
            found = found
                .filter(|(_, depth)| *depth < MAX_CHAIN)
                .map(|(to, depth)| (resolver.pointer_to(to, span), depth + 1));
            self.known.insert(name, found);
        }
        found.map(|(ty, _)| ty)
    }

    /// The type written for a variable, or that of its initial value, which is not the address of a variable.
    fn own(&mut self, resolver: &mut Resolver<'a>, var: &'a Var) -> Option<TypeId> {
        match (&var.ty, &var.init) {
            (Some(ty), _) => {
                Some(*self.written.entry(Arc::as_ptr(ty)).or_insert_with(|| resolver.resolve(ty)))
            }
            (None, Some(init)) => inferred(resolver, init),
            (None, None) => None,
        }
    }
}

/// The variable whose address is the only thing that tells the type of this one.
fn pointed<'a>(resolver: &Resolver<'a>, var: &Var) -> Option<(&'a Var, Span)> {
    match (&var.ty, &var.init) {
        (None, Some(Init { span, kind: InitKind::Address(inner) })) => {
            literal::variable(resolver, inner).map(|var| (var, *span))
        }
        _ => None,
    }
}

fn inferred<'a>(resolver: &mut Resolver<'a>, init: &'a Init) -> Option<TypeId> {
    match &init.kind {
        InitKind::Expr(expr) => {
            let value = constant::value(resolver, expr).ok()?;
            Some(match value.type_name() {
                Some(name) => resolver.named(name, init.span),
                None => resolver.predeclared(match value {
                    Value::Int(..) => "int",
                    Value::Rune(_) => "rune",
                    Value::Float(..) => "float64",
                    Value::Text(..) => "string",
                    Value::Bool(..) => "bool",
                }),
            })
        }
        InitKind::Composite(ty, elements) => literal_type(resolver, ty.as_ref()?, elements),
        InitKind::Convert(ty, _) => Some(resolver.resolve(ty)),
        InitKind::Address(inner) => match &inner.kind {
            InitKind::Composite(ty, elements) => {
                let to = literal_type(resolver, ty.as_ref()?, elements)?;
                Some(resolver.pointer_to(to, init.span))
            }
            _ => None,
        },
        InitKind::Other => None,
    }
}

/// The type of a literal with elements.
fn literal_type<'a>(
    resolver: &mut Resolver<'a>,
    ty: &'a InitType,
    elements: &'a [Element],
) -> Option<TypeId> {
    match ty {
        InitType::Written(ty) => Some(resolver.resolve(ty)),
        InitType::Counted(element) => {
            let length = literal::count(resolver, elements).ok()?;
            let span = elements.first().map(|element| element.value.span).unwrap_or_default();
            let element = resolver.resolve(element);
            Some(resolver.array_of(length, element, span))
        }
    }
}
