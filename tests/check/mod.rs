//! `rasm check`: what it finds, and what it does not.
//!
//! In: `testdata/check/*.s`, each with the messages that it causes at its end; docs/checks.md. Out: `cases/NAME`, the messages are
//! printed (BLESS=1 rewrites them); `pages`, each check has a page of `rasm --explain`, whose wrong example it finds and whose right one is clean; `doubts`: what is left out
//! for speed changes nothing; `features`: what a helper needs, its caller does; `hostile`: long functions and many comments take linear time; `near`: symbols that are nearly right; `mutations`: mistakes made on purpose are found, the share is printed; `vet`: what go vet finds in generated packages is found; `std`, `modules`: all that is found in real code is known; `docs`, the table of the document is
//! that of the library (BLESS=1 rewrites it).

mod cases;
mod docs;
mod doubts;
mod features;
mod hostile;
mod mutations;
mod near;
mod pages;
mod real;
mod vet;

use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::failure;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = cases::trials().unwrap_or_else(|reason| vec![failure("cases", reason)]);
    trials.extend(doubts::trials(context));
    trials.extend(mutations::trials(context));
    trials.extend(real::trials(context));
    trials.extend(vet::trials(context));
    trials.extend(hostile::trials());
    trials.push(Trial::test("pages", || pages::check_all().map_err(Failed::from)));
    trials.push(Trial::test("near", || near::check_all().map_err(Failed::from)));
    trials.push(Trial::test("features", || features::check_all().map_err(Failed::from)));
    trials.push(Trial::test("docs", || docs::check().map_err(Failed::from)));
    trials
}
