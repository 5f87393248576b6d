//! What initial values say before their bytes are stored: the variables that they name, and how many elements they have.

use super::constant;
use super::resolve::Resolver;
use super::variable::NoData;
use crate::syntax::go::{Element, Expr, Init, InitKind, StepKind, Var};

/// Maximum size of a variable, in bytes, and so of its elements.
pub(super) const MAX_SIZE: u64 = 1 << 31;

/// The variable of the package that a value names.
pub(super) fn variable<'a>(resolver: &Resolver<'a>, init: &Init) -> Option<&'a Var> {
    let InitKind::Expr(Expr { steps, .. }) = &init.kind else { return None };
    match &steps[..] {
        [step] => match &step.kind {
            StepKind::Name(name) => resolver.scope.vars.get(name.as_str()).copied(),
            _ => None,
        },
        _ => None,
    }
}

/// The number of elements that a literal has room for: one more than the largest index.
pub(super) fn count<'a>(resolver: &mut Resolver<'a>, elements: &'a [Element]) -> Result<u64, NoData> {
    let (mut next, mut count) = (0u64, 0);
    for element in elements {
        next = index(resolver, element, next)? + 1;
        count = count.max(next);
    }
    Ok(count)
}

/// The index of an element, which is `next` unless it has its own.
pub(super) fn index<'a>(resolver: &mut Resolver<'a>, element: &'a Element, next: u64) -> Result<u64, NoData> {
    let Some(key) = &element.key else { return Ok(next) };
    let value = constant::length(resolver, key);
    let value = value.map_err(|_| NoData::new(key.span, "this index is not a constant"))?;
    if value < MAX_SIZE { Ok(value) } else { Err(NoData::new(key.span, "this index is too large")) }
}
