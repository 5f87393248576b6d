//! The names of symbols of other packages.
//!
//! In: an object. Out: a name by reference; objects have them for tools only, and not for every reference.

use super::Object;
use super::record::{RefName, SymbolRef};

/// The names of an object, sorted by reference.
#[derive(Clone, Debug)]
pub struct OtherNames<'a>(Vec<RefName<'a>>);

impl<'a> OtherNames<'a> {
    /// Those of an object; of equal references the last one counts.
    pub fn of(object: &Object<'a>) -> Self {
        let mut names: Vec<RefName<'a>> = object.ref_names().collect();
        names.sort_by_key(|name| name.target);
        Self(names)
    }

    /// The name of a symbol.
    pub fn name(&self, reference: SymbolRef) -> Option<&'a [u8]> {
        let end = self.0.partition_point(|name| name.target <= reference);
        let last = self.0[..end].last()?;
        (last.target == reference).then_some(last.name)
    }
}
