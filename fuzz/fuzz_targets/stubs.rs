//! Arbitrary bytes as declarations of functions for C: the first byte selects whether they are a Go file, plain prototypes
//! or a comment in the assembly.
#![no_main]

use rasm::source::MemoryLoader;
use rasm::stubs;
use rasm::{Input, Options};

/// Functions that may be declared, and one that only calls.
const SOURCE: &str = "TEXT ·f(SB), 4, $0\n\tRET\nTEXT ·g(SB), 0, $16-8\n\tCALL ·h(SB)\n\tRET\n\
    TEXT ·swap(SB), 4, $0-16\n\tRET\n";

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((flags, text)) = data.split_first() else { return };
    let input = |name: &str, contents: &[u8]| Input::new(name, contents);
    let mut declared = stubs::Declared::default();
    let mut source = Vec::new();
    match flags & 3 {
        0 => declared.files.push(input("x.go", text)),
        1 => declared.texts.push(input("--prototype", text)),
        2 => declared.files = text.split(|byte| *byte == 0).map(|text| input("x.go", text)).collect(),
        _ => {
            for line in text.split(|byte| *byte == b'\n') {
                source.extend([b"// ", line, b"\n"].concat());
            }
        }
    }
    source.extend(SOURCE.as_bytes());
    let options = Options { shared: flags & 4 != 0, ..Options::default() };
    let stubbed =
        stubs::assemble(vec![input("x.s", &source)], declared, &options, &MemoryLoader::default());
    let assembly = &stubbed.assembly;
    if assembly.failed() {
        // Errors must be in the input, never in the generated stubs.
        for diagnostic in assembly.diagnostics() {
            let file = assembly.sources().locate(diagnostic.span().start).map(|place| place.file);
            let name = file.map(|file| assembly.sources().file(file).name());
            assert_ne!(name, Some("rasm-stubs.s"), "{}\n{}", diagnostic.message, stubbed.text);
        }
        return;
    }
    let object = assembly.elf();
    assert!(object.is_ok(), "{object:?}");
    assert!(stubs::header::text(&stubbed, "X_H").contains("X_H"));
    stubs::bindings::text(&stubbed);
});
