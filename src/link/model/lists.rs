//! A list of values for each section, all in one vector.
//!
//! In: pairs of section and value. Out: the values of each section, in the order of the pairs.

use crate::link::ids::SectionId;
use index_vec::IndexVec;

/// Values by section.
#[derive(Debug)]
pub(crate) struct Lists<T> {
    /// The end of each section's values in the vector.
    ends: IndexVec<SectionId, u32>,
    values: Vec<T>,
}

impl<T: Copy> Lists<T> {
    /// Sorts fewer than 2^32 pairs by section; `sections` is the number of sections.
    pub(crate) fn new(sections: usize, pairs: &[(SectionId, T)]) -> Self {
        let mut ends: IndexVec<SectionId, u32> = IndexVec::from_vec(vec![0; sections]);
        for (id, _) in pairs {
            ends[*id] += 1;
        }
        let mut end = 0;
        for place in &mut ends {
            // Each section's position advances from its start to its end as its values are stored.
            end += std::mem::replace(place, end);
        }
        let mut values: Vec<T> = pairs.iter().map(|(_, value)| *value).collect();
        for (id, value) in pairs {
            values[ends[*id] as usize] = *value;
            ends[*id] += 1;
        }
        Self { ends, values }
    }

    /// The values of a section.
    pub(crate) fn of(&self, id: SectionId) -> &[T] {
        let start = id.index().checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.values[start as usize..self.ends[id] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_order() {
        let section = SectionId::from_raw;
        let lists =
            Lists::new(4, &[(section(2), 'a'), (section(0), 'b'), (section(2), 'c'), (section(3), 'd')]);
        assert_eq!(lists.of(section(0)), ['b']);
        assert_eq!(lists.of(section(1)), []);
        assert_eq!(lists.of(section(2)), ['a', 'c']);
        assert_eq!(lists.of(section(3)), ['d']);
    }
}
