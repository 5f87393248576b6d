//! Chooses the archive members that the program needs.
//!
//! In: all objects, and the names that the command line asks for. Out: for each object whether it is part of the
//! program. A member is taken once the program refers to a name that the member is the first to define. The order
//! of archives on the command line does not matter, and a weak reference does not count.

use crate::link::ids::{CandidateId, NameId};
use crate::link::model::Candidate;
use crate::link::model::names::Names;
use index_vec::{IndexSlice, IndexVec};

/// Chooses the objects that the program needs.
pub(crate) fn needed(
    objects: &IndexSlice<CandidateId, [Candidate<'_>]>,
    globals: &IndexSlice<CandidateId, [Vec<NameId>]>,
    names: &Names<'_>,
    wanted: &[NameId],
) -> IndexVec<CandidateId, bool> {
    let mut choosing = Choosing {
        objects,
        globals,
        provider: IndexVec::from_vec(vec![None; names.len()]),
        defined: IndexVec::from_vec(vec![false; names.len()]),
        live: objects.iter().map(|object| !object.lazy).collect(),
        queue: Vec::new(),
    };
    choosing.find_providers();
    for id in wanted {
        choosing.want(*id);
    }
    choosing.queue.extend(objects.indices().filter(|id| !objects[*id].lazy));
    let mut next = 0;
    while let Some(object) = choosing.queue.get(next).copied() {
        choosing.references_of(object);
        next += 1;
    }
    choosing.live
}

struct Choosing<'a> {
    objects: &'a IndexSlice<CandidateId, [Candidate<'a>]>,
    globals: &'a IndexSlice<CandidateId, [Vec<NameId>]>,
    /// The first member that defines a name.
    provider: IndexVec<NameId, Option<CandidateId>>,
    /// Whether the program, as far as it is known, defines a name.
    defined: IndexVec<NameId, bool>,
    live: IndexVec<CandidateId, bool>,
    /// Objects whose references are to be followed.
    queue: Vec<CandidateId>,
}

impl Choosing<'_> {
    fn find_providers(&mut self) {
        for (index, object) in self.objects.iter_enumerated() {
            if !object.lazy {
                self.define(index);
                continue;
            }
            for (symbol, id) in object.symbols.globals().iter().zip(&self.globals[index]) {
                let provider = &mut self.provider[*id];
                if provider.is_none() && symbol.is_defined() {
                    *provider = Some(index);
                }
            }
        }
    }

    fn define(&mut self, object: CandidateId) {
        for (symbol, id) in self.objects[object].symbols.globals().iter().zip(&self.globals[object]) {
            if symbol.is_defined() {
                self.defined[*id] = true;
            }
        }
    }

    fn references_of(&mut self, object: CandidateId) {
        for (symbol, id) in self.objects[object].symbols.globals().iter().zip(&self.globals[object]) {
            if !symbol.is_defined() && !symbol.is_weak() {
                self.want(*id);
            }
        }
    }

    fn want(&mut self, id: NameId) {
        let Some(provider) = self.provider[id] else { return };
        if self.defined[id] || self.live[provider] {
            return;
        }
        self.live[provider] = true;
        self.define(provider);
        self.queue.push(provider);
    }
}
