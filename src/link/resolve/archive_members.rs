//! Chooses the archive members that the program needs.
//!
//! In: all objects, and the names that the command line asks for. Out: for each object whether it is part of the program. A
//! member is linked once the program refers to a name that the member is the first to define. The position of archives on
//! the command line does not matter, and weak references do not count. A common symbol pulls in the first member that
//! defines it as a variable, as in GNU ld.

use crate::link::ids::{CandidateId, NameId};
use crate::link::model::Candidate;
use crate::link::model::names::Names;
use crate::link::model::symbol::{Binding, Kind, Place};
use index_vec::{IndexSlice, IndexVec};
use rustc_hash::{FxHashMap, FxHashSet};

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
        variables: FxHashMap::default(),
        variable_defined: FxHashSet::default(),
    };
    choosing.find_variables();
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
    /// Whether the program, as known so far, defines a name.
    defined: IndexVec<NameId, bool>,
    live: IndexVec<CandidateId, bool>,
    /// Objects whose references have yet to be followed.
    queue: Vec<CandidateId>,
    /// For each name that is a common symbol in some object, the first member that defines it as a variable.
    variables: FxHashMap<NameId, Option<CandidateId>>,
    /// Those of them that the program defines as variables.
    variable_defined: FxHashSet<NameId>,
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

    fn find_variables(&mut self) {
        let all = || {
            self.objects.iter_enumerated().flat_map(|(index, object)| {
                let named = object.symbols.globals().iter().zip(&self.globals[index]);
                named.map(move |(symbol, id)| (index, symbol, *id))
            })
        };
        let commons = all().filter(|(_, symbol, _)| symbol.place == Place::Common);
        let mut variables: FxHashMap<NameId, Option<CandidateId>> =
            commons.map(|(_, _, id)| (id, None)).collect();
        if variables.is_empty() {
            return;
        }
        for (index, symbol, id) in all().filter(|(index, ..)| self.objects[*index].lazy) {
            let is_variable = symbol.is_defined()
                && symbol.place != Place::Common
                && symbol.binding == Binding::Global
                && !matches!(symbol.kind, Kind::Function | Kind::Ifunc);
            if let Some(first) = variables.get_mut(&id).filter(|first| is_variable && first.is_none()) {
                *first = Some(index);
            }
        }
        self.variables = variables;
    }

    fn define(&mut self, object: CandidateId) {
        for (symbol, id) in self.objects[object].symbols.globals().iter().zip(&self.globals[object]) {
            if symbol.is_defined() {
                self.defined[*id] = true;
                let is_strong = symbol.place != Place::Common && !symbol.is_weak();
                if is_strong && !self.variables.is_empty() && self.variables.contains_key(id) {
                    self.variable_defined.insert(*id);
                }
            }
        }
    }

    fn references_of(&mut self, object: CandidateId) {
        for (symbol, id) in self.objects[object].symbols.globals().iter().zip(&self.globals[object]) {
            if symbol.place == Place::Common {
                self.want_variable(*id);
            } else if !symbol.is_defined() && !symbol.is_weak() {
                self.want(*id);
            }
        }
    }

    fn want(&mut self, id: NameId) {
        let Some(provider) = self.provider[id] else { return };
        if !self.defined[id] {
            self.take(provider);
        }
    }

    /// Links the member that defines a common symbol as a variable, unless the program already does.
    fn want_variable(&mut self, id: NameId) {
        let Some(provider) = self.variables.get(&id).copied().flatten() else { return };
        if !self.variable_defined.contains(&id) {
            self.take(provider);
        }
    }

    fn take(&mut self, provider: CandidateId) {
        if self.live[provider] {
            return;
        }
        self.live[provider] = true;
        self.define(provider);
        self.queue.push(provider);
    }
}
