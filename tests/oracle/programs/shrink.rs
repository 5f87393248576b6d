//! Minimizes a failing call.

use super::batch::Batch;
use super::generate::Program;

/// Maximum number of candidates tried.
const TRIES: usize = 400;

/// The smallest call found by removing programs, flags and lines for which `fails` still holds.
pub(crate) fn shrink(batch: &Batch, fails: &dyn Fn(&Batch) -> bool) -> Batch {
    let mut tries = TRIES;
    let mut best = batch.clone();
    let with =
        |programs: &[(usize, Program)], like: &Batch| Batch { programs: programs.to_vec(), ..like.clone() };
    // Usually a single program fails on its own; otherwise several cause the failure together.
    let alone = batch.programs.iter().find(|&program| fails(&with(std::slice::from_ref(program), batch)));
    best.programs = match alone {
        Some(program) => vec![program.clone()],
        None => fewer(best.programs.clone(), &mut tries, &|programs| fails(&with(programs, batch))),
    };
    let simpler: [fn(&mut Batch); 5] = [
        |batch| batch.flags.mode = "",
        |batch| batch.flags.package = "main".into(),
        |batch| batch.flags.two_files = false,
        |batch| batch.flags.defines.clear(),
        // Inlines the header that a program includes.
        |batch| {
            for (_, program) in &mut batch.programs {
                let included = program.header.take().map(|(_, lines)| lines).unwrap_or_default();
                if let Some(at) = program.lines.iter().position(|line| line.starts_with("#include")) {
                    program.lines.splice(at..=at, included);
                }
            }
        },
    ];
    for change in simpler {
        let mut candidate = best.clone();
        change(&mut candidate);
        if fails(&candidate) {
            best = candidate;
        }
    }
    for at in 0..best.programs.len() {
        let lines = best.programs[at].1.lines.clone();
        let candidate = |lines: &[String]| {
            let mut candidate = best.clone();
            candidate.programs[at].1.lines = lines.to_vec();
            candidate
        };
        // Code outside functions is a different failure.
        let has_head = |lines: &[String]| lines.iter().any(|line| line.starts_with("TEXT"));
        best.programs[at].1.lines =
            fewer(lines, &mut tries, &|lines| has_head(lines) && fails(&candidate(lines)));
    }
    best
}

/// The smallest subset found for which `fails` holds.
fn fewer<T: Clone>(items: Vec<T>, tries: &mut usize, fails: &dyn Fn(&[T]) -> bool) -> Vec<T> {
    let mut best = items;
    let mut run = best.len() / 2;
    while run > 0 {
        let (mut at, mut found) = (0, false);
        while at < best.len() && *tries > 0 {
            let mut candidate = best.clone();
            candidate.drain(at..(at + run).min(best.len()));
            *tries -= 1;
            if fails(&candidate) {
                (best, found) = (candidate, true);
            } else {
                at += run;
            }
        }
        // At size 1, repeat until no item can be removed.
        run = if run == 1 && found { 1 } else { run / 2 };
    }
    best
}
