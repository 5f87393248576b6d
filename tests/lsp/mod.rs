//! `rasm lsp`.
//!
//! In: editors: `session` and `imports` talk to the command over its standard input and output from `initialize` to `exit`; the others
//! to the library, with files in memory. Out: `session`; `imports`, what other packages declare; `answers/…`, one for each kind of request;
//! `complete/…`, what completion proposes where, `hover/…`, what hovering shows; `names/…`, macros of other files, labels of macros, and what Go declares; `edits`, random edits leave the diagnostics of a fresh start;
//! `elsewhere/…`, diagnostics and edits of other files, renaming and searching; `hostile/…`, wrong messages; `neovim` and `emacs`, in a full run where they are installed.

mod answers;
mod client;
mod complete;
mod editor;
mod edits;
mod elsewhere;
mod emacs;
mod hostile;
mod hover;
mod names;
mod neovim;
mod session;

use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings::full;
use crate::support::suite::{missing, panicking, skip};

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let mut trials = answers::trials();
    trials.push(Trial::test("session", || session::run().map_err(Failed::from)));
    trials.push(Trial::test("imports", || session::imports().map_err(Failed::from)));
    trials.push(panicking("edits", edits::same_as_fresh));
    trials.extend(hostile::trials());
    trials.extend(names::trials());
    trials.extend(elsewhere::trials());
    trials.extend(complete::trials());
    trials.extend(hover::trials());
    if full() {
        trials.push(match missing("nvim") {
            None => Trial::test("neovim", || neovim::run().map_err(Failed::from)),
            Some(reason) => skip("neovim", &reason),
        });
        trials.push(match missing("emacs") {
            None => Trial::test("emacs", || emacs::run().map_err(Failed::from)),
            Some(reason) => skip("emacs", &reason),
        });
    }
    trials
}
