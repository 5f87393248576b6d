//! Go's deflate at its fastest level, bit for bit: the linker's compressed sections are part of its output.
//!
//! In: the bytes of a section. Out: the zlib stream that `compress/zlib` of Go 1.27 writes at `BestSpeed`, however its
//! caller splits the writes. Sources: compress/flate (deflate.go, level1.go, huffman_bit_writer.go, huffman_code.go,
//! token.go), RFC 1950 and RFC 1951. Go up to 1.26 finds different matches.
//!
//! The input is cut into blocks of 65,535 bytes. `matches` finds the repetitions in a block,
//! `blocks` chooses its encoding, `huffman` assigns codes, and `bits` packs them.

mod adler;
mod bits;
mod blocks;
mod description;
mod huffman;
mod matches;
mod symbols;

use blocks::BlockWriter;
use matches::{Matcher, Parse};
use rayon::prelude::*;

/// Input bytes per block: the most that a stored block can hold.
const BLOCK: usize = 65_535;

/// A last block of at most this many bytes is stored.
const STORED: usize = 32;

/// A last block of fewer bytes than this is not searched for matches.
const SEARCHED: usize = 128;

/// The bytes that one thread compresses, for [`compress_in_parts`]: the loss of matches in earlier parts is below 1 %.
const PART: usize = 16 * BLOCK;

/// The length of the stream's header.
const HEADER: usize = 2;

/// The compressed stream of `data`.
pub fn compress(data: &[u8]) -> Vec<u8> {
    let mut writer = BlockWriter::new();
    blocks(data, &mut writer);
    writer.finish(adler::checksum(data))
}

/// A compressed stream of `data` made on all processors, which differs from Go's.
pub(crate) fn compress_in_parts(data: &[u8]) -> Vec<u8> {
    let part = |data: &[u8]| {
        let mut writer = BlockWriter::new();
        blocks(data, &mut writer);
        writer.flush()
    };
    let parts: Vec<Vec<u8>> = data.par_chunks(PART).map(part).collect();
    let end = BlockWriter::new().finish(adler::checksum(data));
    let mut stream = end[..HEADER].to_vec();
    parts.iter().chain([&end]).for_each(|part| stream.extend_from_slice(&part[HEADER..]));
    stream
}

/// Writes the blocks of `data`.
fn blocks(data: &[u8], writer: &mut BlockWriter) {
    let mut matcher = Matcher::new();
    let mut parse = Parse::new();
    let mut start = 0;
    while start < data.len() {
        let end = data.len().min(start + BLOCK);
        let last = end == data.len();
        let block = &data[start..end];
        if block.len() <= STORED {
            writer.stored(block);
        } else if block.len() < SEARCHED {
            writer.literals(block, last);
        } else {
            matcher.parse(&data[..end], start, &mut parse);
            writer.parsed(&mut parse, block, last);
        }
        start = end;
    }
}
