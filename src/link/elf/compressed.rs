//! Compressed sections (gABI, SHF_COMPRESSED): debug information, as `-gz` makes it.
//!
//! In: a section's bytes in the file. Out: what they hold, its size checked before there is room for it.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};
use object::LittleEndian as LE;
use object::elf::{self, CompressionHeader64};

/// What a byte can stand for at most in zlib's format (RFC 1951: 258 bytes for two bits). Nothing that compilers
/// write comes near it in zstd's.
const MOST_FOR_A_BYTE: u64 = 1032;

/// How a section is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Method {
    Zlib,
    Zstd,
}

/// The contents of a section as the file has them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Packed<'a> {
    method: Method,
    bytes: &'a [u8],
}

/// A section that is compressed, and what it says about itself.
pub(crate) struct Header<'a> {
    pub(crate) packed: Packed<'a>,
    /// Bytes that it holds.
    pub(crate) size: u64,
    /// Their alignment.
    pub(crate) align: u64,
}

/// Reads the header of a compressed section.
pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, String> {
    let (header, bytes) = object::pod::from_bytes::<CompressionHeader64<LE>>(bytes)
        .map_err(|()| "is shorter than the header of what is compressed")?;
    let method = match header.ch_type.get(LE) {
        elf::ELFCOMPRESS_ZLIB => Method::Zlib,
        elf::ELFCOMPRESS_ZSTD => Method::Zstd,
        other => return Err(format!("is compressed in an unknown way, {}", other.0)),
    };
    let size = header.ch_size.get(LE);
    if size / MOST_FOR_A_BYTE > bytes.len() as u64 {
        return Err(format!("cannot hold {size} bytes in {}", bytes.len()));
    }
    Ok(Header { packed: Packed { method, bytes }, size, align: header.ch_addralign.get(LE) })
}

impl Packed<'_> {
    /// Unpacks into a place of the very size; whether that was what the bytes hold.
    pub(crate) fn unpack(self, place: &mut [u8]) -> bool {
        match self.method {
            Method::Zlib => {
                let flags = inflate_flags::TINFL_FLAG_PARSE_ZLIB_HEADER
                    | inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
                let mut state = Box::<DecompressorOxide>::default();
                let (status, _, written) = decompress(&mut state, self.bytes, place, 0, flags);
                status == TINFLStatus::Done && written == place.len()
            }
            Method::Zstd => {
                let unpacked = ruzstd::decoding::FrameDecoder::new().decode_all(self.bytes, place);
                unpacked.is_ok_and(|written| written == place.len())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(method: u32, size: u64, bytes: &[u8]) -> Vec<u8> {
        let words = [u64::from(method).to_le_bytes(), size.to_le_bytes(), 1u64.to_le_bytes()];
        [&words.concat(), bytes].concat()
    }

    #[test]
    fn what_is_compressed_is_what_it_says() {
        // "abc" stored without compression: zlib's header, one block, its checksum; and a frame of zstd's.
        let zlib = [0x78, 1, 1, 3, 0, 0xfc, 0xff, b'a', b'b', b'c', 2, 0x4d, 1, 0x27];
        let zstd = [0x28, 0xb5, 0x2f, 0xfd, 0x20, 3, 0x19, 0, 0, b'a', b'b', b'c'];
        for (method, bytes) in [(1, &zlib[..]), (2, &zstd[..])] {
            let unpack = |size: u64, bytes: &[u8]| {
                let section = section(method, size, bytes);
                let header = header(&section).expect("it has a header");
                let mut place = vec![0; header.size as usize];
                header.packed.unpack(&mut place).then_some(place)
            };
            assert_eq!(unpack(3, bytes).as_deref(), Some(&b"abc"[..]));
            assert!(unpack(2, bytes).is_none() && unpack(4, bytes).is_none());
            assert!(unpack(3, &bytes[..bytes.len() - 5]).is_none() && unpack(3, &[]).is_none());
        }
    }

    #[test]
    fn sizes_are_checked_before_there_is_room() {
        assert!(header(&section(1, 1 << 40, &[0; 100])).is_err());
        assert!(header(&section(3, 1, &[0; 100])).is_err() && header(&[0; 23]).is_err());
        assert!(header(&section(1, 100, &[0; 100])).is_ok());
    }
}
