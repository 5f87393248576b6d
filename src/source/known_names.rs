//! Names known at build time, in a hash table built at compile time.
//!
//! In: a list of distinct names. Out: the index of a name in the list. The interner looks here first.

/// Names and their hash table.
#[derive(Debug)]
pub struct KnownNames {
    names: &'static [&'static str],
    /// Open addressing: each slot has the index of a name and some bits of its hash.
    slots: [Slot; SLOTS],
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    index: u16,
    tag: u16,
}

/// More than twice the number of names, so that searches are short.
const SLOTS: usize = 4096;

/// The index in an empty slot.
const EMPTY: u16 = u16::MAX;

impl KnownNames {
    /// A table of at most 2048 distinct names; meant for a `static`, where mistakes are compile errors.
    pub const fn new(names: &'static [&'static str]) -> KnownNames {
        assert!(names.len() <= SLOTS / 2, "too many names");
        let mut slots = [Slot { index: EMPTY, tag: 0 }; SLOTS];
        let mut index = 0;
        while index < names.len() {
            let hash = hash(names[index].as_bytes());
            let mut at = hash as usize % SLOTS;
            while slots[at].index != EMPTY {
                assert!(!equal(names[slots[at].index as usize], names[index]), "a name is there twice");
                at = (at + 1) % SLOTS;
            }
            slots[at] = Slot { index: index as u16, tag: tag(hash) };
            index += 1;
        }
        KnownNames { names, slots }
    }

    /// The names in index order.
    pub fn names(&self) -> &'static [&'static str] {
        self.names
    }

    /// The index of a name, given its hash.
    pub(super) fn find(&self, name: &str, hash: u64) -> Option<u32> {
        let mut at = hash as usize % SLOTS;
        loop {
            let slot = self.slots[at];
            if slot.index == EMPTY {
                return None;
            }
            if slot.tag == tag(hash) && self.names[usize::from(slot.index)] == name {
                return Some(slot.index.into());
            }
            at = (at + 1) % SLOTS;
        }
    }
}

/// Hash bits not used to select the slot.
const fn tag(hash: u64) -> u16 {
    (hash >> 48) as u16
}

const fn equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// The hash of a name: eight bytes at a time, multiplied to 128 bits and folded. The standard library's hashers are not
/// `const`.
pub(super) const fn hash(name: &[u8]) -> u64 {
    // The first bits of the golden ratio and pi; any odd numbers with well-distributed bits would do.
    let mut state = name.len() as u64 ^ 0x9e37_79b9_7f4a_7c15;
    let last = if let Some(last) = name.last_chunk() {
        let mut rest = name;
        while let Some((word, after)) = rest.split_first_chunk()
            && !after.is_empty()
        {
            state = fold(state ^ u64::from_le_bytes(*word));
            rest = after;
        }
        u64::from_le_bytes(*last)
    } else if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32
    } else if let [first, .., last] = name {
        *first as u64 | (name[name.len() / 2] as u64) << 8 | (*last as u64) << 16
    } else if let [only] = name {
        *only as u64
    } else {
        0
    };
    fold(state ^ last)
}

const fn fold(word: u64) -> u64 {
    let product = word as u128 * 0x2437_6a88_85a3_08d3;
    product as u64 ^ (product >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_counts() {
        for len in 1..40 {
            let name = vec![b'x'; len];
            for at in 0..len {
                let mut other = name.clone();
                other[at] = b'y';
                assert_ne!(hash(&name), hash(&other), "{len} {at}");
            }
            assert_ne!(hash(&name), hash(&name[1..]));
        }
    }
}
