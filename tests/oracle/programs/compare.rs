//! Compares both assemblers on the same programs.
//!
//! In: the programs of a call. Out: the programs refused by both, or how the assemblers differ. An assembler that refuses one
//! program produces no output for the others, so the refused ones are removed and the rest is assembled again.

use super::assemblers::{Answer, Assemblers};
use super::batch::Batch;
use crate::support::difference;
use std::collections::BTreeSet;

/// The assemblers.
const SIDES: [&str; 2] = ["go", "rasm"];

/// How the two assemblers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    OnlyGo,
    OnlyRasm,
    Listing,
    Object,
    Crash,
}

pub(crate) enum Verdict {
    /// Equal, except for the programs refused by both; with Go's messages about these.
    Same(BTreeSet<usize>, String),
    Differ(Kind, String),
}

/// One assembler's result for all programs of a call.
#[derive(Default)]
struct Outcome {
    refused: BTreeSet<usize>,
    said: String,
    /// The listing and the object of the accepted programs, if any.
    made: Option<(Vec<u8>, Option<Vec<u8>>)>,
    /// An assembler's crash or hang.
    broken: Option<String>,
}

/// Runs one assembler until it refuses none of the remaining programs.
fn settle(batch: &Batch, assemble: &dyn Fn(&Batch) -> Result<Answer, String>) -> Result<Outcome, String> {
    let mut outcome = Outcome::default();
    let mut rest = batch.clone();
    while !rest.programs.is_empty() {
        let (refused, said) = match assemble(&rest)? {
            Answer::Made(listing, object) => {
                outcome.made = Some((listing, object));
                break;
            }
            Answer::Refused(refused, said) => (refused, said),
            Answer::Broken(what) if rest.programs.len() == 1 => {
                outcome.broken = Some(what.clone());
                (BTreeSet::from([rest.programs[0].0]), what)
            }
            Answer::Broken(what) => (BTreeSet::new(), what),
        };
        outcome.said += &said;
        // An error may be reported in an adjacent program, so each suspect is assembled alone.
        let mut guilty = BTreeSet::new();
        for (number, program) in rest.programs.iter().filter(|(number, _)| refused.contains(number)) {
            let alone = Batch { flags: rest.flags.clone(), programs: vec![(*number, program.clone())] };
            if rest.programs.len() == 1 || !matches!(assemble(&alone)?, Answer::Made(..)) {
                guilty.insert(*number);
            }
        }
        let refused = guilty;
        let refused = match (refused.is_empty(), &rest.programs[..]) {
            (false, _) => refused,
            (true, [(number, _)]) => BTreeSet::from([*number]),
            // The error names no program: try each half alone.
            (true, programs) => {
                let mut refused = BTreeSet::new();
                for half in programs.chunks(programs.len().div_ceil(2)) {
                    let half = Batch { flags: rest.flags.clone(), programs: half.to_vec() };
                    let part = settle(&half, assemble)?;
                    refused.extend(part.refused);
                    outcome.said += &part.said;
                    outcome.broken = outcome.broken.or(part.broken);
                }
                refused
            }
        };
        if refused.is_empty() {
            outcome.broken =
                outcome.broken.or(Some(format!("the whole is refused, the halves are not:\n{said}")));
            break;
        }
        outcome.refused.extend(&refused);
        rest = rest.without(&refused);
    }
    Ok(outcome)
}

/// Compares the results of both assemblers for the programs.
pub(crate) fn compare(both: &Assemblers<'_>, batch: &Batch) -> Result<Verdict, String> {
    let theirs = settle(batch, &|batch| both.theirs(batch))?;
    let ours = settle(batch, &|batch| Ok(both.ours(batch)))?;
    if let Some(what) = theirs.broken.or(ours.broken) {
        return Ok(Verdict::Differ(Kind::Crash, what));
    }
    let parting: BTreeSet<usize> = theirs.refused.symmetric_difference(&ours.refused).copied().collect();
    if !parting.is_empty() && batch.programs.len() > 1 {
        // One program may affect the next, so each is assembled alone.
        for (number, program) in batch.programs.iter().filter(|(number, _)| parting.contains(number)) {
            let alone = Batch { flags: batch.flags.clone(), programs: vec![(*number, program.clone())] };
            if let differ @ Verdict::Differ(..) = compare(both, &alone)? {
                return Ok(differ);
            }
        }
        return Ok(match compare(both, &batch.without(&parting))? {
            Verdict::Same(mut refused, said) => {
                refused.extend(&parting);
                Verdict::Same(refused, said + &theirs.said)
            }
            differ => differ,
        });
    }
    if let Some(number) = theirs.refused.difference(&ours.refused).next() {
        return Ok(Verdict::Differ(Kind::OnlyRasm, format!("program {number}: Go says:\n{}", theirs.said)));
    }
    if let Some(number) = ours.refused.difference(&theirs.refused).next() {
        return Ok(Verdict::Differ(Kind::OnlyGo, format!("program {number}: rasm says:\n{}", ours.said)));
    }
    if let (Some((listing, object)), Some((our_listing, our_object))) = (&theirs.made, &ours.made) {
        if let Err(difference) = difference::in_lines(SIDES, listing, our_listing) {
            return Ok(Verdict::Differ(Kind::Listing, difference));
        }
        if let (Some(object), Some(our_object)) = (object, our_object)
            && let Err(difference) = difference::in_bytes(SIDES, object, our_object)
        {
            return Ok(Verdict::Differ(Kind::Object, difference));
        }
    }
    Ok(Verdict::Same(theirs.refused, theirs.said))
}
