//! Any number of threads gives the same result; unwinding tracks SP and nothing else.

use super::*;
use crate::obj::Release;
use crate::source::MemoryLoader;
use std::fs;
use std::path::{Path, PathBuf};

/// Like [`assemble`] for source, on so many threads.
fn assemble_on_threads(threads: usize, input: Input, options: &Options, loader: &dyn Loader) -> Assembly {
    assemble_on(|_| threads, Progress::new(options), vec![input], loader)
}

/// Everything that emitters could distinguish.
fn written(assembly: &Assembly) -> String {
    let unit = &assembly.unit;
    let symbols: Vec<_> = unit.symbols.iter().map(|symbol| (unit.names.text(symbol.name), symbol)).collect();
    format!("{symbols:?} {:?} {:?} {:?} {}", unit.functions, unit.text, unit.data, unit.names.len())
}

/// All sources below a folder, in order.
fn sources(folder: &Path, list: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("testdata can be listed");
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("testdata can be listed").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sources(&path, list);
        } else if path.extension().is_some_and(|extension| extension == "s") {
            list.push(path);
        }
    }
}

#[test]
fn any_number_of_threads_gives_the_same() {
    let usual = Options::default();
    let release = Release::minor(16);
    let linked = Options { shared: true, dynlink: true, retpoline: true, ..Options::default() };
    let ways = [usual, linked, Options { release, ..Options::default() }];
    let cases = [("golden", ways.as_slice()), ("errors", &ways[..1])];
    let (mut sound, mut several, mut constants, mut refused) = (0, 0, 0, 0);
    for (folder, ways) in cases {
        let mut list = Vec::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(folder), &mut list);
        for (path, options) in list.iter().flat_map(|path| ways.iter().map(move |way| (path, way))) {
            let contents = fs::read(path).expect("testdata can be read");
            let input = Input::new("x.s", contents);
            if is_listing(&input) {
                continue;
            }
            let loader = MemoryLoader::default();
            let one = assemble_on_threads(1, input.clone(), options, &loader);
            for threads in [2, 8] {
                let other = assemble_on_threads(threads, input.clone(), options, &loader);
                assert_eq!(one.errors, other.errors, "{}", path.display());
                assert_eq!(one.diagnostics, other.diagnostics, "{}", path.display());
                assert!(written(&one) == written(&other), "{}", path.display());
            }
            sound += usize::from(!one.failed());
            refused += usize::from(one.failed());
            several += usize::from(one.unit.functions.len() > 1);
            constants += usize::from(one.unit.data.iter().any(|id| one.unit.name(*id).starts_with("$f")));
        }
    }
    assert!(
        sound > 100 && several > 100 && constants > 5 && refused > 100,
        "{sound} {several} {constants} {refused}"
    );
}

/// The canonical frame address by pc, as a base register and an offset.
fn cfa_rows(text: &str) -> Vec<(u32, Option<(u8, i32)>)> {
    let contents = format!("TEXT ·f(SB), 4|512, $0-0\n{}\n", text.replace("; ", "\n")).into_bytes();
    let input = Input::new("x.s", contents);
    let assembly = assemble(vec![input], &Options::default(), &MemoryLoader::default());
    assert!(!assembly.failed(), "{text}: {:?}", assembly.diagnostics);
    let rows = &assembly.unit.functions[0].unwind;
    rows.iter().map(|row| (row.pc, row.cfa.map(|cfa| (cfa.register, cfa.offset)))).collect()
}

#[test]
fn unwinding_follows_what_moves_sp() {
    let (sp, ax) = (4, 0);
    // Each moves SP down by 16 in a 4-byte instruction and returns the rows after the next instruction.
    let after = |text: &str| cfa_rows(&format!("SUBQ $16, SP; {text}; UNDEF"))[1..].to_vec();
    let kept = vec![(4, Some((sp, 24)))];
    // Instructions that name SP but leave it unchanged, including those that Go's assembler thinks change it.
    for text in ["NOP SP", "TESTQ AX, SP", "CMPQ AX, SP", "BTQ $1, SP", "MULQ SP", "SYSCALL", "INT $3"] {
        assert_eq!(after(text), kept, "{text}");
    }
    for (text, pc) in [("MOVQ BX, SP", 7), ("XCHGQ SP, BX", 7), ("ANDQ $~15, SP", 8)] {
        assert_eq!(after(text), [(4, Some((sp, 24))), (pc, None)], "{text}");
    }
    // A copy of SP is used until the register is overwritten.
    let copied = |text: &str| cfa_rows(&format!("MOVQ SP, AX; MOVQ BX, SP; {text}; UNDEF"))[1..].to_vec();
    assert_eq!(copied("PUSHQ AX"), [(6, Some((ax, 8)))]);
    for text in ["MULQ CX", "CPUID", "XCHGQ AX, CX", "MOVB $1, AX", "CALL ·g(SB)"] {
        assert_eq!(copied(text).last().map(|row| row.1), Some(None), "{text}");
    }
}
