//! Tables of names, in which a name that ends another one is not written again.
//!
//! In: names. Out: the table, and the offset of each name in it. The table is the one that the `object` crate makes: names in
//! descending order when read from their ends, so that each directly follows those that end in it.

use std::cmp::Ordering;
use std::ops::Range;

/// The names at these ranges of a text, without NUL characters: their table, and the offset of each; none if the table would
/// exceed 4 GiB. An empty name is at 0.
pub(super) fn table(text: &[u8], names: &[Range<usize>]) -> Option<(Vec<u8>, Vec<u32>)> {
    let of = |index: u32| &text[names[index as usize].clone()];
    let mut order: Vec<(u64, u32)> = (0..names.len() as u32)
        .filter(|index| !of(*index).is_empty())
        .map(|index| (end_of(of(index)), index))
        .collect();
    // Most names differ in their last eight characters, which are at hand.
    order.sort_unstable_by(|(one, first), (other, second)| match other.cmp(one) {
        Ordering::Equal => of(*second).iter().rev().cmp(of(*first).iter().rev()),
        different => different,
    });
    let mut table = Vec::with_capacity(1 + names.iter().map(|name| name.len() + 1).sum::<usize>());
    table.push(0);
    let mut offsets = vec![0; names.len()];
    let mut last: &[u8] = &[];
    for (_, index) in order {
        let name = of(index);
        if !last.ends_with(name) {
            table.extend_from_slice(name);
            table.push(0);
            last = name;
        }
        offsets[index as usize] = u32::try_from(table.len() - name.len() - 1).ok()?;
    }
    (u32::try_from(table.len()).is_ok()).then_some((table, offsets))
}

/// The last eight characters as a number that grows with the last of them, then with those before.
fn end_of(name: &[u8]) -> u64 {
    match name.last_chunk() {
        Some(last) => u64::from_le_bytes(*last),
        None => name.iter().rev().fold(0, |end, byte| end << 8 | u64::from(*byte)) << (64 - 8 * name.len()),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn ends_of_other_names_are_shared() {
        let text = b"foobarbarfoobarxbarabcdefghijzbcdefghij";
        let names = [0..6, 6..9, 9..12, 12..12, 12..15, 15..19, 19..30, 30..39];
        let (table, offsets) = super::table(text, &names).unwrap();
        let name = |offset: u32| {
            let rest = &table[offset as usize..];
            &rest[..rest.iter().position(|byte| *byte == 0).unwrap()]
        };
        for (range, offset) in names.iter().zip(&offsets) {
            assert_eq!(name(*offset), &text[range.clone()]);
        }
        assert_eq!(table, b"\0abcdefghijz\0xbar\0foobar\0foo\0bcdefghij\0");
    }
}
