//! Where functions are, by the tables for unwinding (`.eh_frame`), which stripped programs still have.
//!
//! In: a file, untrusted. Out: the address and size of each function that the tables describe, and its section; without those of stubs,
//! which have one row for all. What the tables say beyond that is left out.

use super::{Elf, is_code};
use object::{Object, ObjectSection};

/// A function without a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unwound<'a> {
    pub(super) address: u64,
    /// In bytes.
    pub(super) size: u64,
    pub(super) section: &'a str,
}

/// How addresses are written (Linux Standard Base, DWARF Extensions, section 10.5): relative to their place or not, and in how many bytes.
#[derive(Clone, Copy)]
struct Encoding(u8);

const RELATIVE: u8 = 0x10;
const FORMAT: u8 = 0x0f;
const OMITTED: u8 = 0xff;

impl Encoding {
    /// The bytes of a value, and whether it is negative if its first bit is set.
    fn width(self) -> Option<(usize, bool)> {
        Some(match self.0 & FORMAT {
            0 | 4 => (8, false),
            3 => (4, false),
            0x0b => (4, true),
            0x0c => (8, true),
            _ => return None,
        })
    }

    /// A value, and where the next one is.
    fn value(self, bytes: &[u8], at: usize) -> Option<(u64, usize)> {
        let (width, is_signed) = self.width()?;
        let end = at.checked_add(width)?;
        let value = bytes.get(at..end)?.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte));
        Some((if width == 4 && is_signed { value as u32 as i32 as u64 } else { value }, end))
    }
}

/// The functions of a program, sorted by address.
pub(super) fn read<'a>(file: &Elf<'a>) -> Vec<Unwound<'a>> {
    let Some(section) = file.section_by_name(".eh_frame") else { return Vec::new() };
    let Ok(bytes) = section.data() else { return Vec::new() };
    let mut code: Vec<_> = file
        .sections()
        .filter(is_code)
        .filter_map(|section| Some((section.address(), section.size(), section.name().ok()?)))
        .filter(|(.., name)| !name.starts_with(".plt"))
        .collect();
    code.sort_unstable();
    let in_code = |address: u64| {
        let before = &code[..code.partition_point(|(start, ..)| *start <= address)];
        let (start, size, name) = *before.last()?;
        (address - start < size).then_some(name)
    };
    let mut all = Vec::new();
    let mut last = None;
    let mut at = 0;
    // The last entry has no length.
    while let Some(length) = long(bytes, at).filter(|length| *length != 0) {
        let (id_at, end) = (at + 4, at.saturating_add(4).saturating_add(length as usize));
        let Some(id) = long(bytes, id_at).filter(|_| end <= bytes.len()) else { break };
        // Of those that describe functions, the number leads back to what is common to several.
        if let Some(common) = id_at.checked_sub(id as usize).filter(|_| id != 0) {
            if last.is_none_or(|(of, _)| of != common) {
                last = Some((common, encoding(bytes, common)));
            }
            let found = last
                .and_then(|(_, encoding)| function(&bytes[..end], id_at + 4, section.address(), encoding?));
            if let Some((address, size)) = found
                && size > 0
                && let Some(section) = in_code(address)
            {
                all.push(Unwound { address, size, section });
            }
        }
        at = end;
    }
    all.sort_unstable_by_key(|found| (found.address, found.size));
    all.dedup_by_key(|found| found.address);
    all
}

/// The address and size of a function.
fn function(bytes: &[u8], at: usize, section: u64, encoding: Encoding) -> Option<(u64, u64)> {
    let (value, next) = encoding.value(bytes, at)?;
    let base = if encoding.0 & RELATIVE != 0 { section.wrapping_add(at as u64) } else { 0 };
    // A size is written like an address that is relative to nothing.
    let (size, _) = Encoding(encoding.0 & FORMAT).value(bytes, next)?;
    Some((base.wrapping_add(value), size))
}

/// Letters of an augmentation that compilers write: `zPLRSB`.
const MOST_LETTERS: usize = 8;

/// How the entries that an entry is common to have their addresses.
fn encoding(bytes: &[u8], at: usize) -> Option<Encoding> {
    // Length, a zero, a version.
    let letters = bytes.get(at.checked_add(9)?..)?;
    let count = letters.iter().take(MOST_LETTERS).position(|letter| *letter == 0)?;
    let (letters, rest) = (&letters[..count], &letters[count + 1..]);
    if letters.first() != Some(&b'z') {
        return letters.is_empty().then_some(Encoding(0));
    }
    // The alignments of code and data, the return address and the size of what follows.
    let mut rest = rest;
    for _ in 0..4 {
        let len = rest.iter().take(10).position(|byte| byte & 0x80 == 0)?;
        rest = &rest[len + 1..];
    }
    for letter in &letters[1..] {
        match letter {
            b'R' => {
                return rest
                    .first()
                    .filter(|encoding| **encoding != OMITTED)
                    .map(|encoding| Encoding(*encoding));
            }
            b'L' => rest = rest.get(1..)?,
            b'P' => {
                let (width, _) = Encoding(*rest.first()?).width()?;
                rest = rest.get(1 + width..)?;
            }
            b'S' | b'B' => {}
            _ => return None,
        }
    }
    Some(Encoding(0))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}
