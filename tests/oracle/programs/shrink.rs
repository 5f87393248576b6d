//! Making a failing program small.

use super::generate::Program;

/// How often the program may be tried.
const TRIES: usize = 150;

/// The smallest program found by leaving out runs of lines, and the flags behind -p, for which `fails` holds.
pub(crate) fn shrink(program: &Program, fails: &dyn Fn(&Program) -> bool) -> Program {
    let mut best = program.clone();
    let plain = Program { flags: best.flags.iter().take(2).cloned().collect(), ..best.clone() };
    if fails(&plain) {
        best = plain;
    }
    let mut tries = TRIES;
    let mut run = best.source.len() / 2;
    while run > 0 {
        let (mut at, mut found) = (0, false);
        while at < best.source.len() && tries > 0 {
            let mut candidate = best.clone();
            candidate.source.drain(at..(at + run).min(best.source.len()));
            tries -= 1;
            if fails(&candidate) {
                (best, found) = (candidate, true);
            } else {
                at += run;
            }
        }
        // Single lines again, until none can go.
        run = if run == 1 && found { 1 } else { run / 2 };
    }
    best
}
