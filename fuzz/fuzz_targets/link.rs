//! Arbitrary bytes as an object or archive: the first byte selects how to link it, the rest is the file as it is, or
//! offsets and values that modify a valid one.
#![no_main]

use rasm::source::MemoryLoader;
use rasm::link::{self, Strip, Unresolved};
use rasm::{Input, Options};
use std::sync::{Arc, OnceLock};

const SOURCE: &str = "TEXT _start(SB), 4, $0\n\tCALL _start(SB)\n\tMOVQ x(SB), AX\n\tMOVQ $s<>(SB), BX\n\tRET\n\
    GLOBL x(SB), 16, $64\nDATA s<>+0(SB)/8, $x(SB)\nGLOBL s<>(SB), 8, $8\n";

/// A valid object.
fn object() -> &'static [u8] {
    static OBJECT: OnceLock<Vec<u8>> = OnceLock::new();
    OBJECT.get_or_init(|| {
        let input = Input::new("x.s", SOURCE);
        let assembly = rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default());
        assembly.elf().expect("it can be written")
    })
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((flags, rest)) = data.split_first() else { return };
    let contents = if flags & 1 == 0 {
        rest.to_vec()
    } else {
        let mut bytes = object().to_vec();
        for change in rest.chunks_exact(3) {
            let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % bytes.len();
            bytes[at] = change[2];
        }
        bytes
    };
    let options = link::Options {
        pie: flags & 2 != 0,
        gc_sections: flags & 4 != 0,
        strip: if flags & 8 != 0 { Strip::All } else { Strip::Nothing },
        eh_frame_hdr: true,
        unresolved: if flags & 16 != 0 { Unresolved::Ignore } else { Unresolved::Error },
        map: true,
        threads: Some(1),
        ..link::Options::default()
    };
    let mut loader = MemoryLoader::default();
    loader.insert("x", contents);
    let good = link::Input::Object { name: "good.o".into(), contents: Arc::new(object().to_vec()) };
    let inputs = [link::Input::File { path: "x".into(), whole: flags & 32 != 0 }, good];
    let inputs = if flags & 64 != 0 { &inputs[..] } else { &inputs[..1] };
    let linked = rasm::link::link(inputs, &options, &loader);
    assert_eq!(linked.image.is_none(), linked.failed(), "{:?}", linked.diagnostics);
});
