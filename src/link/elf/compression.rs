//! The headers of compressed sections (gABI, SHF_COMPRESSED), such as debug information from `-gz`.
//!
//! In: a section's bytes in the file. Out: its compressed contents and uncompressed size, which is checked before memory is
//! allocated.

use crate::link::model::compressed::{Compressed, Method};
use object::LittleEndian as LE;
use object::elf::{self, CompressionHeader64};

/// The highest compression ratio of zlib (RFC 1951: 258 bytes for two bits). Compiler output stays far below it with zstd,
/// too.
const MOST_FOR_A_BYTE: u64 = 1032;

/// A compression header, and the contents.
pub(super) struct Header<'a> {
    pub(super) contents: Compressed<'a>,
    /// Decompressed size in bytes.
    pub(super) size: u64,
    /// Decompressed alignment.
    pub(super) align: u64,
}

/// Reads the header of a compressed section.
pub(super) fn header(bytes: &[u8]) -> Result<Header<'_>, String> {
    let (header, bytes) = object::pod::from_bytes::<CompressionHeader64<LE>>(bytes)
        .map_err(|()| "is too short for a compression header")?;
    let method = match header.ch_type.get(LE) {
        elf::ELFCOMPRESS_ZLIB => Method::Zlib,
        elf::ELFCOMPRESS_ZSTD => Method::Zstd,
        other => return Err(format!("has unknown compression type {}", other.0)),
    };
    let size = header.ch_size.get(LE);
    if size / MOST_FOR_A_BYTE > bytes.len() as u64 {
        return Err(format!("cannot decompress {} bytes to {size}", bytes.len()));
    }
    Ok(Header { contents: Compressed { method, bytes }, size, align: header.ch_addralign.get(LE) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(method: u32, size: u64) -> Vec<u8> {
        let words = [u64::from(method).to_le_bytes(), size.to_le_bytes(), 1u64.to_le_bytes()];
        [&words.concat()[..], &[0; 100]].concat()
    }

    #[test]
    fn sizes_are_checked_before_there_is_room() {
        assert!(header(&section(1, 1 << 40)).is_err());
        assert!(header(&section(3, 1)).is_err() && header(&[0; 23]).is_err());
        let section = section(2, 100);
        let header = header(&section).expect("it has a header");
        assert_eq!(
            (header.size, header.contents.method, header.contents.bytes.len()),
            (100, Method::Zstd, 100)
        );
    }
}
