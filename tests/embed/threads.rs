//! 32 threads on different and on the same inputs.

use crate::support::report::Report;
use rasm::{Assembler, Input};
use std::fs;
use std::path::Path;
use std::sync::Barrier;

const THREADS: usize = 32;

/// All that an assembly says, as text and bytes.
fn outcome(input: &Input) -> (Option<Vec<u8>>, String) {
    let assembly = Assembler::new().assemble([input.clone()]);
    let listing = if assembly.failed() { String::new() } else { assembly.listing() };
    (assembly.elf().ok(), format!("{:?}{listing}", assembly.diagnostics()))
}

pub(super) fn check(report: &Report) -> Result<(), String> {
    let mut inputs = Vec::new();
    for folder in ["golden", "errors"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(folder);
        let files = fs::read_dir(folder).map_err(|error| error.to_string())?;
        let mut paths: Vec<_> = files.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "s")) {
            let contents = fs::read(path).map_err(|error| error.to_string())?;
            // Large ones take as long as all others together.
            if contents.len() < 8192 {
                inputs.push(Input::new(path.display().to_string(), contents));
            }
        }
    }
    inputs.truncate(THREADS * 4);
    let serial: Vec<_> = inputs.iter().map(outcome).collect();
    let (all, failed) = (serial.len(), serial.iter().filter(|(object, _)| object.is_none()).count());
    if all < THREADS || failed == 0 || failed == all {
        return Err(format!("{all} inputs, {failed} of them with errors"));
    }
    let start = Barrier::new(THREADS);
    let different = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| {
                let (inputs, serial, start) = (&inputs, &serial, &start);
                scope.spawn(move || {
                    start.wait();
                    // First the same input as all others, then one of its own, each time with another neighbour.
                    let own = (thread..inputs.len()).step_by(THREADS);
                    let mine = (0..4).chain(own).chain([(thread * 7) % inputs.len()]);
                    let wrong = mine.filter(|index| outcome(&inputs[*index]) != serial[*index]);
                    wrong.map(|index| inputs[index].name.clone()).collect::<Vec<_>>()
                })
            })
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|_| vec!["a thread panicked".to_owned()]))
            .collect::<Vec<_>>()
    });
    report.count("embed: inputs assembled by 32 threads as by one", all);
    if different.is_empty() { Ok(()) } else { Err(format!("differ from serial results: {different:?}")) }
}
