//! The variables of a package, as data.
//!
//! In: declarations with their initial values. Out: [`Variable`]s with their types (`variable_type`) and with the bytes that
//! the compiler would store (`initial`).

use super::initial::Builder;
use super::resolve::Resolver;
use super::variable::{NoData, Variable};
use super::variable_type::Finder;
use crate::syntax::go::Var;

/// Evaluates variables; `types` of the resolver has their types.
pub(super) fn variables<'a>(
    resolver: &mut Resolver<'a>,
    vars: impl Iterator<Item = &'a Var>,
) -> Vec<Variable> {
    let mut finder = Finder::default();
    let mut builder = Builder::new();
    let named = vars.filter(|var| var.name.name != "_");
    let variable = |var: &'a Var| {
        let ty = finder.type_of(resolver, var).filter(|ty| resolver.types.lay_out(*ty).is_ok());
        let data = match (ty, &var.init) {
            (Some(ty), _) => builder.data(resolver, &mut finder, var, ty),
            (None, Some(init)) if var.ty.is_none() => {
                Err(NoData::new(init.span, "neither this nor its type is known here"))
            }
            (None, _) => Err(NoData::new(var.name.span, "its type is not known here")),
        };
        Variable { name: var.name.name.clone(), span: var.name.span, ty, data }
    };
    named.map(variable).collect()
}
