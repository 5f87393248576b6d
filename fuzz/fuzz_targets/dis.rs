//! Arbitrary bytes as machine code, or as a file with some: the first byte selects. Each byte of each function is in one line,
//! and what source can express assembles to the same bytes.
#![no_main]

use rasm::dis::{self, Disassembler, File, SourceLines, source};
use rasm::source::MemoryLoader;
use rasm::{Input, Options};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else { return };
    let disassembler = Disassembler::new();
    if choice & 1 == 0 {
        let Ok(file) = dis::read(rest) else { return };
        file.functions.iter().for_each(|function| whole(&disassembler, &file, function));
        let mut lines = SourceLines::new(&file);
        for function in &file.functions {
            let rows = lines.of(function);
            assert!(rows.is_sorted_by_key(|row| row.offset));
            assert!(rows.iter().all(|row| row.offset < function.code.len()));
        }
        return;
    }
    let rest = &rest[..rest.len().min(512)];
    let file = File::raw(rest, 0);
    let function = &file.functions[0];
    whole(&disassembler, &file, function);
    let mut text = String::new();
    let mut writer = source::Writer::new();
    writer.write(&mut text, &disassembler, &file, function).expect("a string takes all");
    if writer.lost.is_nothing() {
        let input = Input::new("x.s", text.as_bytes());
        let assembly = rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default());
        assert!(!assembly.failed(), "{text}");
        let code = assembly.functions().next().map(|function| function.code().to_vec());
        assert_eq!(code.as_deref(), Some(rest), "{text}");
    }
});

fn whole(disassembler: &Disassembler, file: &File<'_>, function: &dis::Function<'_>) {
    let mut text = 0;
    let mut covered = 0;
    for line in disassembler.lines(file, function) {
        assert_eq!(line.offset, covered);
        covered += line.len;
        text += line.text.len();
        // A small file can use a long name many times.
        if text > 1 << 22 {
            return;
        }
    }
    assert_eq!(covered, function.code.len());
}
