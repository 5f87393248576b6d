//! The syntax layer: its own cases, comparison with Go's parser, and malicious input.

mod cases;
mod differential;
mod direct;
mod hostile;
pub(crate) mod parsed;
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
