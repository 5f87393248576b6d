//! Go's deflate at its fastest level, bit by bit: the linker's compressed sections are part of its output.
//!
//! In: the bytes of a section. Out: the zlib stream that `compress/zlib` of Go 1.27 writes at `BestSpeed`, whatever the sizes of
//! the writes that its caller makes. Facts are those of compress/flate (deflate.go, level1.go, huffman_bit_writer.go,
//! huffman_code.go, token.go) and RFC 1950, RFC 1951. Go up to 1.26 finds other matches.
//!
//! The input is cut into blocks of 65,535 bytes. [`matches`](mod@matches) finds the repetitions of a block, [`blocks`] chooses how it
//! is written, [`huffman`] makes codes, and [`bits`] packs them.

mod adler;
mod bits;
mod blocks;
mod description;
mod huffman;
mod matches;
mod symbols;

use blocks::BlockWriter;
use matches::{Matcher, Parse};

/// How many bytes one block covers: the most that a stored block can.
const BLOCK: usize = 65_535;

/// A last block of up to this many bytes is stored.
const STORED: usize = 32;

/// A last block of fewer bytes than this is not searched for matches.
const SEARCHED: usize = 128;

/// The stream that stands for `data`.
pub fn compress(data: &[u8]) -> Vec<u8> {
    let mut matcher = Matcher::new();
    let mut parse = Parse::new();
    let mut writer = BlockWriter::new();
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
    writer.finish(adler::checksum(data))
}
