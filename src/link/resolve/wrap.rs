//! Redirects references (`--wrap`): those to `NAME` to `__wrap_NAME`, and those to `__real_NAME` to `NAME`.
//!
//! In: the names of all objects' symbols. Out: the same, except that where an object refers to such a symbol without
//! defining it, another name is in its place.

use crate::link::ids::{CandidateId, NameId};
use crate::link::model::Candidate;
use crate::link::model::names::{Key, Names};
use index_vec::{IndexSlice, IndexVec};
use rustc_hash::FxHashMap;

/// A symbol whose references are redirected.
pub(crate) struct Wrapped {
    name: String,
    wrapper: String,
    real: String,
}

/// The names that correspond to the symbols on the command line.
pub(crate) fn names(symbols: &[String]) -> Vec<Wrapped> {
    let wrapped = |name: &String| Wrapped {
        name: name.clone(),
        wrapper: format!("__wrap_{name}"),
        real: format!("__real_{name}"),
    };
    symbols.iter().map(wrapped).collect()
}

/// Renames the references.
pub(crate) fn apply<'a>(
    wrapped: &'a [Wrapped],
    objects: &IndexSlice<CandidateId, [Candidate<'a>]>,
    globals: &mut IndexVec<CandidateId, Vec<NameId>>,
    names: &mut Names<'a>,
) {
    if wrapped.is_empty() {
        return;
    }
    let mut other: FxHashMap<NameId, NameId> = FxHashMap::default();
    for Wrapped { name, wrapper, real } in wrapped {
        let [name, wrapper, real] = [name, wrapper, real].map(|text| names.add(Key::plain(text.as_bytes())));
        other.insert(name, wrapper);
        other.insert(real, name);
    }
    for (object, ids) in objects.iter().zip(globals.iter_mut()) {
        for (symbol, id) in object.symbols.globals().iter().zip(ids) {
            if !symbol.is_defined() {
                *id = other.get(id).copied().unwrap_or(*id);
            }
        }
    }
}
