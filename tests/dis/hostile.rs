//! Damaged files and arbitrary code: an error or lines for every byte, never a panic, in time and memory linear in the file.

use crate::goobj;
use crate::support::run;
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use object::read::elf::ElfFile64;
use object::{Object, ObjectSection};
use rasm::dis::{self, Disassembler, File, SourceLines};
use rasm::source::MemoryLoader;
use rasm::{Input, Options};
use std::fs;
use std::process::Command;
use std::sync::LazyLock;

/// Changes of several bytes.
const ROUNDS: usize = 3000;

pub(crate) fn trials() -> Vec<Trial> {
    let trial = |name, test| panicking(format!("hostile/{name}"), test);
    vec![
        trial("truncated", truncated),
        trial("numbers", numbers),
        trial("changed", changed),
        trial("code", code),
        trial("overlap", overlap),
        trial("ranges", ranges),
        trial("foreign", foreign),
    ]
}

/// An ELF object, and a Go object.
fn objects() -> Vec<Vec<u8>> {
    let text = b"TEXT \xc2\xb7f(SB), 4, $0\n\tMOVQ \xc2\xb7x+8(SB), AX\nl:\n\tCALL \xc2\xb7g(SB)\n\tJMP l\n\
        TEXT \xc2\xb7g(SB), 4, $0\n\tVPADDD Z1, Z2, K1, Z3\n\tRET\n";
    let options = Options { package: "main".into(), ..Options::default() };
    let assembly = rasm::assemble(vec![Input::new("x.s", text)], &options, &MemoryLoader::default());
    let elf = assembly.elf().expect("it is right");
    let go = goobj::golden::objects().into_iter().find(|(name, _)| name.ends_with(".o")).expect("one").1;
    vec![elf, go]
}

/// Disassembles a file, and checks that each byte of each function is in one line.
fn disassemble(bytes: &[u8]) -> usize {
    match dis::read(bytes) {
        Ok(file) => lines(&file),
        Err(refusal) => {
            assert!(!refusal.to_string().is_empty());
            0
        }
    }
}

fn lines(file: &File<'_>) -> usize {
    // Most of a small file's time would go into making one.
    static DISASSEMBLER: LazyLock<Disassembler> = LazyLock::new(Disassembler::new);
    let mut all = 0;
    let mut source = SourceLines::new(file);
    for function in &file.functions {
        let rows = source.of(function);
        assert!(rows.is_sorted_by_key(|row| row.offset));
        assert!(rows.iter().all(|row| row.offset < function.code.len()));
        let lines: Vec<_> = DISASSEMBLER.lines(file, function).collect();
        assert_eq!(lines.iter().map(|line| line.len).sum::<usize>(), function.code.len());
        all += lines.len();
    }
    all
}

fn truncated() {
    for object in objects() {
        assert!(disassemble(&object) > 3);
        (0..object.len()).for_each(|length| _ = disassemble(&object[..length]));
    }
}

/// Numbers of a section or relocation that overflow with those of another, and code that many sections share.
fn numbers() {
    let object = &objects()[0];
    let file = ElfFile64::<object::Endianness>::parse(&**object).expect("it is an object");
    let headers = file.elf_header().e_shoff.get(object::Endianness::Little) as usize;
    let count = usize::from(file.elf_header().e_shnum.get(object::Endianness::Little));
    for number in 0..count {
        // Address, offset in the file, size, and the rest.
        for field in [16, 24, 32, 40, 48, 56] {
            for value in [1, 16, object.len() as u64, 1 << 63, u64::MAX - 3, u64::MAX] {
                let mut changed = object.clone();
                let at = headers + 64 * number + field;
                changed[at..at + 8].copy_from_slice(&value.to_le_bytes());
                disassemble(&changed);
            }
        }
    }
    let rela = file.section_by_name(".rela.text").and_then(|section| section.file_range());
    let (start, len) = rela.expect("it has relocations");
    for at in (start as usize..(start + len) as usize).step_by(8) {
        let mut changed = object.clone();
        changed[at..at + 8].fill(0xff);
        disassemble(&changed);
    }
}

fn changed() {
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move || {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random as usize
    };
    for object in objects() {
        for _ in 0..ROUNDS {
            let mut bytes = object.clone();
            for _ in 0..1 + next() % 4 {
                let at = next() % bytes.len();
                let value = [0, 1, 0x7f, 0xff][next() % 4];
                // A field of eight bytes may be as large as can be.
                let end = (at + if next() % 3 == 0 { 8 } else { 1 }).min(bytes.len());
                bytes[at..end].fill(value);
            }
            disassemble(&bytes);
        }
    }
}

/// Every two bytes at the start of an instruction.
fn code() {
    let mut bytes = Vec::new();
    for first in 0..=0xff {
        for second in 0..=0xff {
            bytes.extend([first, second, 0x84, 0x91, 0x12, 0x34, 0x56, 0x78]);
        }
    }
    assert!(lines(&File::raw(&bytes, u64::MAX - 5)) > 1 << 16);
}

/// Many symbols at the same places: the code is shown once.
fn overlap() {
    let text: String = (0..2000).map(|number| format!("TEXT \u{b7}f{number}(SB), 4, $0\n\tRET\n")).collect();
    let assembly =
        rasm::assemble(vec![Input::new("x.s", text)], &Options::default(), &MemoryLoader::default());
    let mut object = assembly.elf().expect("it is right");
    let whole = disassemble(&object);
    // Each symbol is said to be as large as it can be.
    let size = 24;
    let file = ElfFile64::<object::Endianness>::parse(&*object).expect("it is an object");
    let table =
        file.section_by_name(".symtab").and_then(|section| section.file_range()).expect("it has symbols");
    let (start, len) = (table.0 as usize, table.1 as usize);
    for entry in object[start..start + len].chunks_exact_mut(size) {
        entry[16..].copy_from_slice(&u64::MAX.to_le_bytes());
    }
    // Padding between functions is shown now, too.
    let larger = disassemble(&object);
    assert!(larger > whole && larger < 40 * whole, "{larger} lines instead of {whole}");
}

/// Objects for other processors: class, byte order, and machine as the System V ABI numbers them.
fn foreign() {
    let whole = objects().swap_remove(0);
    for (class, order, machine, wanted) in [
        (1, 1, [3, 0], "made for 386, not amd64"),
        (1, 1, [40, 0], "made for arm, not amd64"),
        (2, 1, [183, 0], "made for arm64, not amd64"),
        (2, 2, [0, 22], "made for s390x, not amd64"),
        (2, 2, [0, 21], "made for ppc64, not amd64"),
        (2, 1, [243, 0], "made for riscv, not amd64"),
        (1, 1, [62, 0], "made for amd64 with addresses of 32 bits (x32), not amd64"),
        (2, 1, [0x0f, 0x27], "made for the processor with ELF's number 9999, not amd64"),
    ] {
        let mut object = whole.clone();
        (object[4], object[5]) = (class, order);
        object[18..20].copy_from_slice(&machine);
        assert_eq!(dis::read(&object).expect_err("it is for another processor").to_string(), wanted);
    }
}

/// A unit of debug information whose start and size add up to more than an address holds.
fn ranges() {
    const SOURCE: &str = "
        .text
        .globl f
        .type f, @function
f:      ret
        .size f, . - f
        .section .debug_abbrev
        .byte 1, 0x11, 0, 0x11, 0x01, 0x12, 0x07, 0, 0, 0
        .section .debug_info
        .long 2f - 1f
1:      .short 5
        .byte 1, 8
        .long 0
        .byte 1
        .quad 16, -1
2:
";
    let scratch = run::scratch().expect("a folder");
    let path = scratch.path().join("ranges.s");
    fs::write(&path, SOURCE).expect("it is written");
    let mut command = Command::new("cc");
    command.current_dir(scratch.path()).args(["-c", "ranges.s", "-o", "ranges.o"]);
    run::outcome(command).and_then(|outcome| outcome.expect("cc").map(drop)).expect("it is assembled");
    let object = fs::read(scratch.path().join("ranges.o")).expect("it is read");
    assert_eq!(disassemble(&object), 1);
}
