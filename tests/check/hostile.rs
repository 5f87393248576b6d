//! Long functions and many comments: checked in linear time.

use crate::support::runner::{Failed, Trial};
use rasm::check::Settings;
use rasm::source::MemoryLoader;
use rasm::stubs::Declared;
use rasm::{Input, Options};
use std::time::{Duration, Instant};

/// Far above a debug build on a busy machine, far below quadratic time for these inputs.
const LONGEST: Duration = Duration::from_secs(60);

pub(super) fn trials() -> Vec<Trial> {
    let inputs = [
        ("saves", function(&"\tMOVQ AX, 0(SP)\n".repeat(100_000))),
        ("allows", function(&"\t//rasm:allow argument-size -- one of many\n".repeat(60_000))),
        ("allows_before", {
            let allows = "//rasm:allow argument-size -- one of many\n".repeat(10_000);
            allows + &function(&"\tMOVL a+0(FP), AX\n".repeat(100_000))
        }),
        (
            "tests",
            function(
                &(0..60_000).map(|at| format!("\tTESTQ AX, AX\n\tJCS l{at}\nl{at}:\n")).collect::<String>(),
            ),
        ),
    ];
    // Each label is reached from the next one.
    let labels = (1..40_000).map(|at| format!("l{at}:\n\tPUSHQ AX\n\tPOPQ AX\n\tJMP l{}\n", at - 1));
    let chain = format!(
        "\tMOVQ a+0(FP), AX\n\tJMP l39999\nl0:\n\tMOVQ AX, ret+8(FP)\n\tRET\n{}",
        labels.collect::<String>()
    );
    let inputs = inputs.into_iter().chain([("chain", function(&chain))]);
    let trial = |(name, text): (&str, String)| {
        Trial::test(format!("hostile/{name}"), move || check(&text).map_err(Failed::from))
    };
    inputs.map(trial).collect()
}

fn function(body: &str) -> String {
    format!("// func f(a int64) int64\nTEXT ·f(SB), 4, $64-16\n{body}\tMOVQ AX, ret+8(FP)\n\tRET\n")
}

fn check(text: &str) -> Result<(), String> {
    let started = Instant::now();
    let options = Options { package: "main".into(), ..Options::default() };
    let input = vec![Input::new("x.s", text)];
    let loader = MemoryLoader::default();
    let checked = rasm::check::check(input, Declared::default(), &options, &loader, &Settings::default());
    let took = started.elapsed();
    if checked.failed() {
        return Err(format!("{:?}", checked.diagnostics().first()));
    }
    if took > LONGEST { Err(format!("took {took:?}")) } else { Ok(()) }
}
