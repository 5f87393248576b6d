//! Sections made of input sections and pools.

use crate::diag::Diagnostic;
use crate::link::input::decompress;
use crate::link::model::section::{Contents, Flags};
use crate::link::place::addresses::Addresses;
use crate::link::place::outputs::{Output, Part};
use crate::link::relocate;
use rayon::prelude::*;

/// Fills gaps in code: INT3, so that running into one traps.
const TRAP: u8 = 0xcc;

/// Fills gaps in code that is executed from one part to the next: `.init` and `.fini`.
const NOP: u8 = 0x90;

/// The number of a pool's pieces that a thread writes at a time.
const TOGETHER: usize = 1 << 12;

/// Writes all parts and the gaps between them.
pub(crate) fn write(
    addresses: &Addresses<'_, '_>,
    output: &Output<'_>,
    parts: &[(Part, u64)],
    address: u64,
    bytes: &mut [u8],
) -> Vec<Diagnostic> {
    let fill = match output.name {
        b".init" | b".fini" => NOP,
        _ if output.has(Flags::CODE) => TRAP,
        _ => 0,
    };
    // Each part's bytes, including the gap after it.
    let mut own = Vec::with_capacity(parts.len());
    let mut rest = bytes;
    for (index, (part, offset)) in parts.iter().enumerate() {
        let next = parts.get(index + 1).map_or(output.size, |(_, next)| *next);
        let (bytes, after) = rest.split_at_mut((next - offset) as usize);
        own.push((*part, address + offset, bytes));
        rest = after;
    }
    own.into_par_iter()
        .map_init(Vec::new, |buffer, (part, address, bytes)| {
            let mut errors = Vec::new();
            match part {
                Part::Section(id) => {
                    let program = addresses.resolved.program;
                    let section = program.section(id);
                    let length = match section.contents {
                        Contents::Plain(bytes) => bytes.len(),
                        Contents::Compressed(_) => section.size as usize,
                    };
                    let (bytes, gap) = bytes.split_at_mut(length);
                    match section.contents {
                        Contents::Plain(contents) => bytes.copy_from_slice(contents),
                        Contents::Compressed(contents) if contents.decompress(bytes) => {}
                        Contents::Compressed(_) => {
                            return vec![decompress::damaged(
                                program.object(program.owner(id)),
                                section.name,
                            )];
                        }
                    }
                    if section.has(Flags::REVERSED) {
                        reverse(bytes);
                    }
                    // The image starts out zero, and untouched pages cost nothing.
                    if fill != 0 {
                        gap.fill(fill);
                    }
                    relocate::section(addresses, id, address, bytes, buffer, &mut errors);
                }
                Part::Pool(id) => pool(&addresses.pools.list[id].contents, bytes),
                // Zeros, in a section that also has other contents.
                Part::Commons => {}
            }
            errors
        })
        .flatten_iter()
        .collect()
}

/// Reverses the order of 8-byte words.
fn reverse(bytes: &mut [u8]) {
    let words: Vec<u8> = bytes.chunks_exact(8).rev().flatten().copied().collect();
    bytes.copy_from_slice(&words);
}

/// Writes the pieces of a pool, whose offsets increase.
fn pool(contents: &[(&[u8], u32)], bytes: &mut [u8]) {
    let mut rows = Vec::new();
    let (mut rest, mut at) = (bytes, 0);
    for row in contents.chunks(TOGETHER) {
        let Some((last, offset)) = row.last() else { continue };
        let end = *offset as usize + last.len();
        let (own, after) = rest.split_at_mut(end - at);
        rows.push((row, at, own));
        (rest, at) = (after, end);
    }
    rows.into_par_iter().for_each(|(row, start, bytes)| {
        for (piece, offset) in row {
            let at = *offset as usize - start;
            bytes[at..at + piece.len()].copy_from_slice(piece);
        }
    });
}
