//! Damaged and foreign files: rasm reports the fault or dumps the file, and never panics.
//!
//! In: objects made by Go, and one made by rasm. Out: every truncation, every byte changed to typical values, and thousands of
//! changes of several bytes. The changes come from a fixed sequence, so that failures are reproducible.

use crate::goobj::golden::objects;
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use rasm::goobj::dump::{self, Refusal};
use rasm::goobj::fault::{Part, Reason};
use rasm::goobj::format::{HEADER_END, HEADER_SIZE, MAGIC};
use rasm::goobj::identify::Kind;
use rasm::goobj::pctable;
use rasm::goobj::read::Object;
use rasm::source::MemoryLoader;
use rasm::{Input, Options};
use std::fmt;

/// Number of changes of several bytes, for each file.
const ROUNDS: usize = 3000;

/// Typical values of bytes in numbers.
const VALUES: [u8; 6] = [0, 1, 0x7f, 0x80, 0xff, 4];

pub(crate) fn trials() -> Vec<Trial> {
    let trial = |name, test| panicking(format!("hostile/{name}"), test);
    vec![
        trial("truncated", truncated),
        trial("each_byte", each_byte),
        trial("several_bytes", several_bytes),
        trial("foreign", foreign),
        trial("each_check", each_check),
        trial("pc_tables", pc_tables),
    ]
}

/// Text that is counted but not stored.
#[derive(Default)]
struct Counted(usize);

impl fmt::Write for Counted {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

/// Dumps a file, and returns whether it can be read. A refusal must have a text.
fn dumps(bytes: &[u8]) -> bool {
    let mut text = Counted::default();
    match dump::file(bytes, &mut text) {
        Ok(()) => {
            assert!(text.0 > 0 || bytes.len() < 100, "nothing is said of {} bytes", bytes.len());
            true
        }
        Err(refusal) => {
            assert!(!refusal.to_string().is_empty() && refusal != Refusal::Write);
            false
        }
    }
}

fn named(start: &str) -> Vec<u8> {
    objects().into_iter().find(|(name, _)| name.starts_with(start)).expect("it is there").1
}

fn truncated() {
    for (name, bytes) in objects() {
        let is_archive = name.ends_with(".a");
        // Archives are larger, and mostly consist of an object. A prefix that ends between two members is a valid archive, and
        // so is one that lacks only a member's padding byte.
        let (step, most) = if is_archive { (3, 4) } else { (1, 0) };
        let lengths = (0..bytes.len()).step_by(step);
        let whole = lengths.filter(|length| dumps(&bytes[..*length])).count();
        assert!(whole <= most, "{whole} beginnings of {name} are whole");
        assert!(dumps(&bytes), "{name}");
    }
}

fn each_byte() {
    let bytes = named("kernel.go27");
    let (mut read, mut refused) = (0, 0);
    for at in 0..bytes.len() {
        for value in VALUES {
            let mut changed = bytes.clone();
            changed[at] = value;
            if dumps(&changed) { read += 1 } else { refused += 1 }
        }
    }
    assert!(read > 1000 && refused > 1000, "{read} read, {refused} refused");
}

/// A pseudorandom sequence (Knuth's MMIX generator).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

fn several_bytes() {
    let mut chance = Chance(1);
    for (name, bytes) in objects() {
        let rounds = if bytes.len() > 10_000 { ROUNDS / 10 } else { ROUNDS };
        let mut refused = 0;
        for _ in 0..rounds {
            let mut changed = bytes.clone();
            for _ in 0..=chance.below(3) {
                let at = chance.below(bytes.len());
                changed[at] = match chance.below(3) {
                    0 => VALUES[chance.below(VALUES.len())],
                    1 => changed[at].wrapping_add(1),
                    _ => chance.below(256) as u8,
                };
            }
            refused += usize::from(!dumps(&changed));
        }
        assert!(refused > rounds / 20 && refused < rounds, "{name}: {refused} of {rounds} refused");
    }
}

fn foreign() {
    let input = Input::new("x.s", "TEXT f(SB), 4, $0\n\tRET\n");
    let assembly = rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default());
    let elf = assembly.elf().expect("it can be written");
    let refusal = |bytes: &[u8]| dump::file(bytes, &mut String::new()).err();
    assert_eq!(refusal(&elf), Some(Refusal::Foreign(Kind::Other("an ELF file"))));
    assert_eq!(refusal(b""), Some(Refusal::Foreign(Kind::Empty)));
    assert_eq!(refusal(b"package main\n"), Some(Refusal::Foreign(Kind::Unknown)));
    let archive = rasm::archive::write(&elf, &["f".to_owned()]).expect("it is small");
    let mut text = String::new();
    dump::file(&archive, &mut text).expect("an archive of others is one");
    assert!(text.contains("an ELF file"), "{text}");

    let good = named("kernel.go27");
    let end = good.iter().position(|byte| *byte == b'\n').expect("a line");
    let reason = |line: &str| {
        let bytes = [line.as_bytes(), &good[end..]].concat();
        Object::parse(&bytes).err().map(|fault| fault.reason)
    };
    assert_eq!(reason("go object linux amd64 go1.27.9 GOAMD64=v3 X:"), None);
    assert_eq!(reason("go object linux arm64 go1.27.3 X:"), Some(Reason::Architecture("arm64".into())));
    assert_eq!(reason("go object linux amd64 go1.21.3 X:a"), Some(Reason::Release("go1.21.3".into())));
    assert_eq!(reason("go object linux amd64 go1.99 X:a"), Some(Reason::Release("go1.99".into())));
    assert_eq!(reason("go objects"), Some(Reason::NotAnObject));
    let text = String::from_utf8_lossy(&good[..end]).into_owned();
    let without = Object::parse(text.as_bytes()).expect_err("nothing follows the line");
    assert_eq!((without.part, without.offset, without.reason), (Part::Text, 0, Reason::NotAnObject));
}

/// Each kind of damage is reported as such, with its block and offset.
fn each_check() {
    let good = named("kernel.go27");
    let start = good.windows(3).position(|three| three == HEADER_END.as_bytes()).expect("an end") + 3;
    let offsets = start + MAGIC.len() + 8 + 4;
    let number = |at: usize| u32::from_le_bytes(std::array::from_fn(|index| good[at + index])) as usize;
    // The start of a block, from the header.
    let block = |index: usize| start + number(offsets + 4 * index);
    let fault = |at: usize, value: &[u8]| {
        let mut bytes = good.clone();
        bytes[at..at + value.len()].copy_from_slice(value);
        let fault = Object::parse(&bytes).err();
        fault.map(|fault| (format!("{:?}", fault.part), fault.offset, format!("{:?}", fault.reason)))
    };
    let (symdef, named) = (block(3), block(6));
    let expected = [
        (start, &[1][..], "Header", start, "Magic"),
        (offsets + 4, &[0xff, 0xff, 0xff], "Header", offsets + 4, "Place"),
        (offsets, &[0, 0, 0, 0], "Header", offsets, "Place"),
        (symdef + 4, &[0xff, 0xff, 0xff, 0xff], "Block(Symdef)", symdef, "Name"),
        (symdef, &[0xff, 0xff, 0xff, 0xff], "Block(Symdef)", symdef, "Name"),
        (named + 8, &[7, 0], "Block(Nonpkgdef)", named, "Abi(7)"),
        (named + 10, &[99], "Block(Nonpkgdef)", named, "SymbolKind(99)"),
        (named + 13, &[1, 0], "Block(Nonpkgdef)", named, "Data"),
        (named + 17, &[3], "Block(Nonpkgdef)", named, "Alignment(3)"),
        (block(11), &[1], "Block(RelocIdx)", block(11), "Index"),
        (block(12) + 4, &[0xff], "Block(AuxIdx)", block(12) + 8, "Index"),
        (block(14) - 4, &[0xff], "Block(DataIdx)", block(14) - 4, "Index"),
        (block(14), &[0x70], "Block(Reloc)", block(14), "RelocationPlace(112)"),
        (block(14) + 3, &[0x80], "Block(Reloc)", block(14), "RelocationPlace(-2147483644)"),
        (block(14) + 5, &[0, 0], "Block(Reloc)", block(14), "RelocationKind(0)"),
        (block(14) + 5, &[7, 1], "Block(Reloc)", block(14), "RelocationKind(263)"),
        (
            block(14) + 19,
            &[0, 1],
            "Block(Reloc)",
            block(14),
            "Reference { package: 2147483643, symbol: 256 }",
        ),
        (block(15), &[15], "Block(Aux)", block(15), "AuxKind(15)"),
        (block(15) + 1, &[9, 0, 0, 0], "Block(Aux)", block(15), "Reference { package: 9, symbol: 8 }"),
    ];
    for (at, value, part, offset, reason) in expected {
        assert_eq!(fault(at, value), Some((part.into(), offset, reason.into())), "{value:?} at {at:#x}");
    }
    assert!(good.len() > start + HEADER_SIZE);
}

/// Random bytes as a table of values: rows in order, or a fault inside the bytes.
fn pc_tables() {
    let mut chance = Chance(3);
    for _ in 0..20_000 {
        let length = chance.below(12);
        let bytes: Vec<u8> = (0..length).map(|_| chance.below(256) as u8).collect();
        let mut place = 0;
        for row in pctable::decode(&bytes) {
            match row {
                Ok(row) => {
                    assert!(row.code.start == place && row.code.end >= place);
                    place = row.code.end;
                }
                Err(fault) => assert!(fault.offset <= length && !fault.to_string().is_empty()),
            }
        }
    }
    // Decoding returns what was encoded.
    for _ in 0..2000 {
        let mut place = 0;
        let mut values: Vec<(u32, i32)> = Vec::new();
        for _ in 0..chance.below(20) {
            let value = chance.below(1 << 31) as i32 - (1 << 30);
            if values.last().is_none_or(|(_, before)| *before != value) {
                values.push((place, value));
                place += 1 + chance.below(300) as u32;
            }
        }
        let bytes = pctable::encode(values.iter().copied(), place);
        let rows = pctable::decode(&bytes).map(|row| row.map(|row| (row.code.start, row.value)));
        assert_eq!(rows.collect::<Result<Vec<_>, _>>(), Ok(values));
    }
}
