//! Arbitrary bytes as source: the first byte selects flags, the rest is the text.
#![no_main]

mod common;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some((flags, text)) = data.split_first() {
        common::assemble(*flags, text);
    }
});
