//! Eight threads that make, call and drop code: the example `threads`, for a second.

#[path = "../../examples/threads.rs"]
mod example;

use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;

pub(super) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = context.report.clone();
    vec![Trial::test("threads", move || {
        let made = example::run(if settings::full() { 60 } else { 1 });
        report.count("exec: images made, called and dropped on eight threads", made);
        if made == 0 { Err(Failed::from("nothing was made")) } else { Ok(()) }
    })]
}
