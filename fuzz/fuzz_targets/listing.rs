//! Arbitrary bytes as a listing: the first byte selects whether to compare its hex bytes, the rest is the text.
#![no_main]

use rasm::source::MemoryLoader;
use rasm::listing;
use rasm::syntax::listing::Blocks;
use rasm::{Input, Options};

/// Limit on bytes requested by symbols in addition to those in the text; beyond it, no object is written.
const LIMIT: u64 = 1 << 20;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((flags, text)) = data.split_first() else { return };
    let valid = String::from_utf8_lossy(text);
    let mut reader = listing::Reader::new();
    for block in Blocks::new(&valid) {
        let (counts, _) = reader.verify(&block, 0);
        assert!(counts.unchecked <= counts.functions && counts.functions <= 1, "{counts:?}");
    }
    let input = Input::new("x.s", text);
    if !rasm::is_listing(&input) {
        return;
    }
    let options = Options { verify: flags & 1 == 0, debug: flags & 2 == 0, ..Options::default() };
    let assembly = rasm::assemble(vec![input], &options, &MemoryLoader::default());
    let unit = assembly.unit();
    let sizes = unit.ids().map(|id| unit.symbol(id).size);
    if assembly.failed() || sizes.fold(0, u64::saturating_add) > LIMIT + text.len() as u64 {
        return;
    }
    let object = assembly.elf();
    assert!(object.is_ok(), "{object:?}");
});
