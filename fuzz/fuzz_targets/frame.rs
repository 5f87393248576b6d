//! Arbitrary bytes as an object or program: the frame of each function is drawn, with its slots in order.
#![no_main]

use rasm::dis;
use rasm::frame::{self, Binary, Call, Style};

/// Functions of one file that are drawn.
const MOST: usize = 64;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(file) = dis::read(data) else { return };
    let mut binary = Binary::new(&file);
    let frames: Vec<_> = file.functions.iter().take(MOST).map(|function| binary.frame(function)).collect();
    for frame in &frames {
        assert!(frame.slots.is_sorted_by_key(|slot| std::cmp::Reverse(slot.fp)), "{}", frame.name);
        frame::text(frame, Style::Ascii);
    }
    if let [first, second, ..] = &frames[..] {
        frame::call_text(&Call::new(first, second), Style::Unicode);
    }
});
