//! The functions that are needed.
//!
//! In: an object, and the functions that Go calls. Out: these and all that they need, each as it is written, or all that is wrong with them;
//! which of them are written into Go's.

use super::body::Body;
use super::changes::Changes;
use super::data::Data;
use super::elf::{At, Kind, Object};
use super::explore::Explorer;
use super::out::{Callee, Set};
use super::routines;
use super::step::{POINTERS, WITHOUT_TABLES};
use super::tables::Tables;
use super::undefined::{self, Missing};
use crate::abi::Signature;
use crate::amd64::decode::Decoder;
use crate::diag::{Diagnostic, Severity};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How often tables of jumps are looked at again.
const MOST_ROUNDS: usize = 8;

/// The functions that are needed, and the tables in data.
pub(super) fn needed(
    object: &Object<'_>,
    decoder: &Decoder,
    chosen: &[(&Signature, At)],
) -> Result<(BTreeMap<At, Body>, Tables), Vec<Diagnostic>> {
    let mut tables = Tables::default();
    let mut found = explore(object, decoder, &mut tables, chosen);
    for _ in 0..MOST_ROUNDS {
        let Some(corrected) = tables.corrected() else { break };
        tables = corrected;
        found = explore(object, decoder, &mut tables, chosen);
    }
    if tables.corrected().is_some() {
        let text = "where the tables of jumps end is not understood";
        return Err(vec![Diagnostic::unplaced(Severity::Error, "import-flow", text).help(WITHOUT_TABLES)]);
    }
    Ok((found?, tables))
}

/// The functions that are needed, and what each is made of. All that is wrong is reported.
fn explore(
    object: &Object<'_>,
    decoder: &Decoder,
    tables: &mut Tables,
    chosen: &[(&Signature, At)],
) -> Result<BTreeMap<At, Body>, Vec<Diagnostic>> {
    let mut bodies: BTreeMap<At, Body> = BTreeMap::new();
    let mut errors = Vec::new();
    let mut missing: Vec<(At, Missing)> = Vec::new();
    let changes = Changes::default();
    let mut open: BTreeSet<At> = chosen.iter().map(|(_, at)| *at).collect();
    let mut seen = open.clone();
    // Sections of data that were looked at.
    let mut sections: BTreeSet<usize> = BTreeSet::new();
    while let Some(at) = open.pop_first() {
        match Explorer::explore(object, decoder, tables, &changes, at) {
            Ok(body) => {
                let mut reached = called(object, &body);
                let pointed = Data::reach(object, tables, data_sections(object, &body), &mut sections);
                reached.extend(pointed.into_iter().filter(|at| object.functions.contains_key(at)));
                for to in reached {
                    if seen.insert(to) {
                        open.insert(to);
                    }
                }
                bodies.insert(at, body);
            }
            Err(error) => {
                let found = undefined::of_function(object, at);
                // What follows a call that does not return may look wrong.
                if found.is_empty()
                    || !["import-flow", "import-stack", "import-relocation"].contains(&error.code)
                {
                    errors.push(error);
                }
                missing.extend(found.into_iter().map(|one| (at, one)));
            }
        }
    }
    missing.extend(
        bodies
            .iter_mut()
            .flat_map(|(at, body)| body.missing.drain(..).map(|one| (*at, one)).collect::<Vec<_>>()),
    );
    errors.extend(undefined::undefined(object, &missing, &sections));
    let all = taken(object, tables, &bodies);
    let takes_routines = bodies.values().any(|body| !body.routines.is_empty())
        || Data::undefined(object, &sections).any(|(_, name)| routines::find(name).is_some());
    let any = Rc::new(Set { number: Set::ANY, functions: all });
    for body in bodies.values_mut() {
        let Some((at, is_jump)) = body.goes_anywhere() else { continue };
        if any.functions.is_empty() && !takes_routines {
            let what = if is_jump { "jumps to a place" } else { "calls a function" };
            let text = format!("this {what} that is known at run time only");
            let mut error = object.error("import-flow", at, text);
            if is_jump {
                error = error.help(WITHOUT_TABLES);
            }
            let why = "no function of this object has its address taken: the depth of its stack could not be bounded";
            errors.push(error.note(why).help(POINTERS));
        }
        body.set_any(&any);
    }
    if errors.is_empty() { Ok(bodies) } else { Err(errors) }
}

/// The functions whose addresses code takes, or data has: Go has no pointers to others.
fn taken(object: &Object<'_>, tables: &Tables, bodies: &BTreeMap<At, Body>) -> Vec<At> {
    let referred = bodies.values().flat_map(|body| data_sections(object, body));
    let mut all = Data::reach(object, tables, referred, &mut BTreeSet::new());
    for (section, offset) in bodies.values().flat_map(|body| &body.refers) {
        all.extend(u64::try_from(*offset).ok().map(|offset| At { section: *section, offset }));
    }
    all.into_iter().filter(|at| bodies.contains_key(at)).collect()
}

/// The functions that a function calls, or whose addresses its code has; not those in tables, which are found with data.
fn called(object: &Object<'_>, body: &Body) -> BTreeSet<At> {
    let mut all = BTreeSet::new();
    all.extend(body.needs.calls.iter().filter_map(|(to, ..)| match to {
        Callee::Function(to) => Some(*to),
        _ => None,
    }));
    let is_function = |at: &At| object.functions.contains_key(at);
    for (section, offset) in &body.refers {
        if object.kind(*section) == Kind::Code {
            let at = u64::try_from(*offset).ok().map(|offset| At { section: *section, offset });
            all.extend(at.filter(is_function));
        }
    }
    all
}

/// The sections of data that a function refers to.
pub(super) fn data_sections(object: &Object<'_>, body: &Body) -> impl Iterator<Item = usize> {
    let is_data = |section: &usize| matches!(object.kind(*section), Kind::ReadOnly | Kind::Writable);
    body.refers.iter().map(|(section, _)| *section).filter(is_data)
}

/// The functions that only one Go function runs: they are written into it. `pointed` are those whose addresses are in data.
pub(super) fn inlined(
    object: &Object<'_>,
    chosen: &[(&Signature, At)],
    bodies: &BTreeMap<At, Body>,
    pointed: &BTreeSet<At>,
) -> BTreeSet<At> {
    let mut count: BTreeMap<At, usize> = BTreeMap::new();
    chosen.iter().for_each(|(_, at)| *count.entry(*at).or_default() += 1);
    for body in bodies.values() {
        for at in called(object, body) {
            *count.entry(at).or_default() += 1;
        }
    }
    for at in pointed {
        *count.entry(*at).or_default() += 1;
    }
    chosen.iter().map(|(_, at)| *at).filter(|at| count.get(at) == Some(&1)).collect()
}
