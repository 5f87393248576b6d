//! The phases of the linker: their names, as observed by users of the library, and their times (`--time-phases`).
//!
//! In: a small program. Out: two tests.

use crate::support::run;
use crate::support::runner::{Failed, Trial};
use rasm::link;
use rasm::source::MemoryLoader;
use std::process::Command;

const SOURCE: &str = "TEXT _start(SB), 4, $0\n\tMOVQ $60, AX\n\tXORL DI, DI\n\tSYSCALL\n\tRET\n";

/// Phases of every link, in order.
const PHASES: [&str; 6] =
    ["open files", "read symbols", "read objects", "resolve names", "lay out", "write the image"];

pub(crate) fn trials() -> Vec<Trial> {
    vec![
        Trial::test("phases/observed", || observed().map_err(Failed::from)),
        Trial::test("phases/timed", || timed().map_err(Failed::from)),
    ]
}

/// Each phase starts once and in order, and the observer does not change the result.
fn observed() -> Result<(), String> {
    let input = rasm::Input::new("x.s", SOURCE);
    let assembly = rasm::assemble(vec![input], &rasm::Options::default(), &MemoryLoader::default());
    let mut files = MemoryLoader::default();
    files.insert("x.o", assembly.elf().map_err(|error| error.to_string())?);
    let inputs = [link::Input::File { path: "x.o".into(), whole: false }];
    let options = link::Options::default();
    let mut seen = Vec::new();
    let linked = rasm::link::link_observed(&inputs, &options, &files, &mut |name| seen.push(name));
    in_order(&seen)?;
    let repeated = seen.iter().enumerate().find(|(index, name)| seen[..*index].contains(name));
    if let Some((_, name)) = repeated {
        return Err(format!("`{name}` begins twice"));
    }
    let silent = rasm::link::link(&inputs, &options, &files);
    if linked.image.is_none() || linked.image != silent.image {
        return Err(format!("the program is another one, or none: {:?}", linked.diagnostics));
    }
    let with_map = link::Options { map: true, ..options };
    let mut last = "";
    rasm::link::link_observed(&inputs, &with_map, &files, &mut |name| last = name);
    if last == "write the map" { Ok(()) } else { Err(format!("the last phase is `{last}`")) }
}

/// One line per phase on standard error, and no output there without the option.
fn timed() -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let source = folder.path().join("x.s");
    std::fs::write(&source, SOURCE).map_err(|error| error.to_string())?;
    let link = |options: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
        command.arg("link").args(options).arg(&source).arg("-o").arg(folder.path().join("x"));
        run::outcome(command)
    };
    let silent = link(&[])?;
    if !silent.success || !silent.stderr.is_empty() {
        return Err(format!("without the option: {}", silent.stderr));
    }
    for flags in [&["--time-phases"][..], &["--stats", "--no-threads"]] {
        table(link(flags)?)?;
    }
    Ok(())
}

/// Checks the table of times.
fn table(outcome: run::Outcome) -> Result<(), String> {
    let lines: Option<Vec<(&str, &str)>> =
        outcome.stderr.lines().map(|line| line.split_once(" ms  ")).collect();
    let Some(lines) = lines.filter(|_| outcome.success) else { return Err(outcome.stderr) };
    in_order(&lines.iter().map(|(_, name)| *name).collect::<Vec<_>>())?;
    let times: Result<Vec<f64>, _> = lines.iter().map(|(time, _)| time.trim().parse::<f64>()).collect();
    let times = times.map_err(|error| format!("{error}:\n{}", outcome.stderr))?;
    let (total, parts) = times.split_last().ok_or("no line")?;
    // Each time is rounded to a microsecond.
    let difference = (total - parts.iter().sum::<f64>()).abs();
    let is_sum =
        lines.last().is_some_and(|(_, name)| *name == "total") && difference <= 0.001 * times.len() as f64;
    if is_sum { Ok(()) } else { Err(format!("the last line is not the sum:\n{}", outcome.stderr)) }
}

/// Checks that the phases of every link occur in order.
fn in_order(seen: &[&str]) -> Result<(), String> {
    let places: Vec<_> = PHASES.iter().map(|phase| seen.iter().position(|name| name == phase)).collect();
    let is_whole = places.iter().all(Option::is_some) && places.is_sorted();
    if is_whole { Ok(()) } else { Err(format!("the phases are {seen:?}")) }
}
