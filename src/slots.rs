//! Slots of small caches: where what is known of a key is kept, in place of what another key left there.

/// 2^64 divided by the golden ratio: its multiples by keys in a row are far from each other (Knuth, volume 3, section 6.4).
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The slot of a key, out of `SLOTS`, a power of two.
#[inline]
pub(crate) const fn slot<const SLOTS: usize>(key: u64) -> usize {
    const { assert!(SLOTS.is_power_of_two() && SLOTS > 1, "the product's first bits are a slot") };
    // The first bits depend on all bits of the key.
    (key.wrapping_mul(GOLDEN) >> (u64::BITS - SLOTS.trailing_zeros())) as usize
}

#[cfg(test)]
mod tests {
    use super::slot;

    #[test]
    fn keys_in_a_row_have_slots_of_their_own() {
        // Addresses of functions, and numbers whose differences are in the high bits.
        for step in [1, 16, 64, 1 << 20, 1 << 40] {
            let mut taken = [0; 512];
            (0..256).for_each(|number| taken[slot::<512>(number * step)] += 1);
            assert!(taken.iter().all(|count| *count <= 2), "{step}: {taken:?}");
        }
    }
}
