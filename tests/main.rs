//! All tests that run the command, a reference tool or many cases, in a single program: see docs/testing.md.

mod abi;
mod amd64;
mod build;
mod capi;
mod check;
mod cli;
mod debug;
mod diag;
mod dis;
mod docs;
mod embed;
mod examples;
mod exec;
mod fmt;
mod frame;
mod frames;
mod golden;
mod goobj;
mod hostile;
mod import;
mod link;
mod link_go;
mod linker;
mod listing;
mod lsp;
mod messages;
mod oracle;
mod program;
mod runtime;
mod stubs;
mod support;
mod syntax;
mod toolexec;

use std::process::ExitCode;
use support::runner::{self, Collect};
use support::{random, settings};

/// The suites, in execution order.
const SUITES: [(&str, Collect); 33] = [
    ("toolexec", toolexec::trials),
    ("stubs", stubs::trials),
    ("oracle", oracle::trials),
    ("amd64", amd64::trials),
    ("goobj", goobj::trials),
    ("runtime", runtime::trials),
    ("examples", examples::trials),
    ("linker", linker::trials),
    ("link", link::trials),
    ("link_go", link_go::trials),
    ("debug", debug::trials),
    ("dis", dis::trials),
    ("program", program::trials),
    ("exec", exec::trials),
    ("capi", capi::trials),
    ("embed", embed::trials),
    ("import", import::trials),
    ("golden", golden::trials),
    ("fmt", fmt::trials),
    ("lsp", lsp::trials),
    ("listing", listing::trials),
    ("syntax", syntax::trials),
    ("abi", abi::trials),
    ("build", build::trials),
    ("check", check::trials),
    ("cli", cli::trials),
    ("messages", messages::trials),
    ("diag", diag::trials),
    ("frame", frame::trials),
    ("frames", frames::trials),
    ("docs", docs::trials),
    ("hostile", hostile::trials),
    ("support", support::trials),
];

fn main() -> ExitCode {
    if settings::full() {
        let first = random::first_seed();
        println!("random tests: seed {first}, repeated by RASM_SEED={first}");
    }
    runner::main(&SUITES)
}
