//! `rasm stubs FILE...`: just the stubs, as text.

use super::assemble;
use clap::Command;

pub(super) fn command() -> Command {
    assemble::with_options(Command::new("stubs"))
        .about("Print the assembly of functions that C can call")
        .override_usage("rasm stubs [OPTIONS] FILE... [-o OUT]")
        .mut_arg("emit", |arg| arg.default_value("stubs"))
        .mut_arg("stubs", |arg| arg.default_value("sysv"))
}
