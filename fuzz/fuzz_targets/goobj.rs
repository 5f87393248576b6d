//! Arbitrary bytes as a Go object or archive: the first byte selects a valid file that the rest modifies, as offsets and
//! values, or that the rest is used as it is.
#![no_main]

use rasm::goobj::dump::{self, Refusal};
use rasm::goobj::pctable;
use std::fmt;

/// Valid files: from the oldest and newest release, the assembler and the compiler.
const FILES: [&[u8]; 4] = [
    include_bytes!("../../testdata/goobj/kernel.go22.o"),
    include_bytes!("../../testdata/goobj/kernel.go27.o"),
    include_bytes!("../../testdata/goobj/calls.go22.a"),
    include_bytes!("../../testdata/goobj/calls.go27.a"),
];

/// Discards text, up to this many bytes: a small file can use a long name many times.
struct Ignored(usize);

impl fmt::Write for Ignored {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
        Ok(())
    }
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else { return };
    let bytes = match FILES.get(usize::from(*choice)) {
        None => rest.to_vec(),
        Some(file) => {
            let mut bytes = file.to_vec();
            for change in rest.chunks_exact(3) {
                let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % bytes.len();
                bytes[at] = change[2];
            }
            bytes
        }
    };
    if let Err(refusal) = dump::file(&bytes, &mut Ignored(1 << 22)) {
        assert!(refusal == Refusal::Write || !refusal.to_string().is_empty());
    }
    let rows = pctable::decode(rest).map_while(Result::ok).map(|row| (row.code.start, row.value));
    let rows: Vec<_> = rows.collect();
    let again = pctable::encode(rows.iter().copied(), u32::MAX);
    assert!(pctable::decode(&again).all(|row| row.is_ok()));
});
