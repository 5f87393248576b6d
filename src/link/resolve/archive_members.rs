//! Which members of archives the program needs.
//!
//! In: all objects, and the names that the command line wants. Out: for each object whether it is part of the
//! program. A member is, once something that is part of it refers to a name that the member is the first to
//! define; where archives stand on the command line does not matter, and a weak reference is none.

use crate::link::ids::NameId;
use crate::link::model::names::Names;
use crate::link::model::{Candidate, Place};

/// No object.
const NONE: u32 = u32::MAX;

/// Takes in what is needed.
pub(crate) fn needed(
    objects: &[Candidate<'_>],
    globals: &[Vec<NameId>],
    names: &Names<'_>,
    wanted: &[NameId],
) -> Vec<bool> {
    let mut pulling = Pulling {
        objects,
        globals,
        provider: vec![NONE; names.len()],
        defined: vec![false; names.len()],
        live: objects.iter().map(|object| !object.lazy).collect(),
        queue: Vec::new(),
    };
    pulling.find_providers();
    for id in wanted {
        pulling.want(*id);
    }
    pulling.queue.extend((0..objects.len()).filter(|index| !objects[*index].lazy));
    let mut next = 0;
    while let Some(index) = pulling.queue.get(next).copied() {
        pulling.references_of(index);
        next += 1;
    }
    pulling.live
}

struct Pulling<'a> {
    objects: &'a [Candidate<'a>],
    globals: &'a [Vec<NameId>],
    /// By name: the first member that defines it.
    provider: Vec<u32>,
    /// By name: whether what is part of the program defines it.
    defined: Vec<bool>,
    live: Vec<bool>,
    /// Objects whose references are to be looked at.
    queue: Vec<usize>,
}

impl Pulling<'_> {
    fn find_providers(&mut self) {
        for (index, object) in self.objects.iter().enumerate() {
            if !object.lazy {
                self.define(index);
                continue;
            }
            for (symbol, id) in object.symbols.globals().zip(&self.globals[index]) {
                let provider = &mut self.provider[id.index()];
                if *provider == NONE && is_defined(object, symbol) {
                    *provider = index as u32;
                }
            }
        }
    }

    fn define(&mut self, index: usize) {
        let object = &self.objects[index];
        for (symbol, id) in object.symbols.globals().zip(&self.globals[index]) {
            if is_defined(object, symbol) {
                self.defined[id.index()] = true;
            }
        }
    }

    fn references_of(&mut self, index: usize) {
        let object = &self.objects[index];
        for (symbol, id) in object.symbols.globals().zip(&self.globals[index]) {
            let symbol = object.symbols.get(symbol);
            if symbol.is_some_and(|symbol| symbol.place == Place::Undefined && !symbol.is_weak()) {
                self.want(*id);
            }
        }
    }

    fn want(&mut self, id: NameId) {
        let provider = self.provider[id.index()];
        if self.defined[id.index()] || provider == NONE || self.live[provider as usize] {
            return;
        }
        self.live[provider as usize] = true;
        self.define(provider as usize);
        self.queue.push(provider as usize);
    }
}

pub(crate) fn is_defined(object: &Candidate<'_>, symbol: u32) -> bool {
    object.symbols.get(symbol).is_some_and(|symbol| symbol.place != Place::Undefined)
}
