//! The syntax layer: cases of its own, Go's reading of the same text, and input meant to break things.

mod cases;
mod differential;
mod direct;
mod hostile;
mod parsed;
mod tree;

use crate::support::runner::{Context, Trial};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = cases::trials(context);
    trials.extend(differential::trials(context));
    trials.extend(direct::trials(context));
    trials.extend(tree::trials(context));
    trials.extend(hostile::trials(context));
    trials
}
