//! Listings compared with their own text, as `rasm verify` does.
//!
//! In: a text. Out: counts, if it is a listing.

use rasm::Input;
use rasm::listing::Reader;
use rasm::syntax::listing::Blocks;
use serde::Serialize;

/// The counts of a listing.
#[derive(Default, Serialize)]
pub(crate) struct Verified {
    functions: u64,
    instructions: u64,
    bytes: u64,
    unchecked: u64,
    mismatches: usize,
}

/// The counts of a listing; none of source.
pub(crate) fn listing(text: &str) -> Option<Verified> {
    if !rasm::is_listing(&Input::new("", text)) {
        return None;
    }
    let mut reader = Reader::new();
    let mut all = Verified::default();
    for block in Blocks::new(text) {
        let (counts, sink) = reader.verify(&block, 0);
        all.functions += counts.functions;
        all.instructions += counts.instructions;
        all.bytes += counts.bytes;
        all.unchecked += counts.unchecked;
        all.mismatches += sink.errors();
    }
    Some(all)
}
