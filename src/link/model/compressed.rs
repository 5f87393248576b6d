//! Compressed section contents.
//!
//! In: bytes as they are in the file. Out: their decompressed contents.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

/// A compression method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Zlib,
    Zstd,
}

/// Contents as they are in the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compressed<'a> {
    pub(crate) method: Method,
    pub(crate) bytes: &'a [u8],
}

impl Compressed<'_> {
    /// Decompresses into `place`; false if the contents are damaged or of a different length.
    pub(crate) fn decompress(self, place: &mut [u8]) -> bool {
        match self.method {
            Method::Zlib => {
                let flags = inflate_flags::TINFL_FLAG_PARSE_ZLIB_HEADER
                    | inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
                let mut state = Box::<DecompressorOxide>::default();
                let (status, _, written) = decompress(&mut state, self.bytes, place, 0, flags);
                status == TINFLStatus::Done && written == place.len()
            }
            Method::Zstd => {
                let written = ruzstd::decoding::FrameDecoder::new().decode_all(self.bytes, place);
                written.is_ok_and(|written| written == place.len())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_have_their_size() {
        // "abc" stored without compression: a zlib header, one block, the checksum; and the same in zstd's format.
        let zlib = [0x78, 1, 1, 3, 0, 0xfc, 0xff, b'a', b'b', b'c', 2, 0x4d, 1, 0x27];
        let zstd = [0x28, 0xb5, 0x2f, 0xfd, 0x20, 3, 0x19, 0, 0, b'a', b'b', b'c'];
        for (method, bytes) in [(Method::Zlib, &zlib[..]), (Method::Zstd, &zstd[..])] {
            let decompress = |size: usize, bytes: &[u8]| {
                let mut place = vec![0; size];
                Compressed { method, bytes }.decompress(&mut place).then_some(place)
            };
            assert_eq!(decompress(3, bytes).as_deref(), Some(&b"abc"[..]));
            assert!(decompress(2, bytes).is_none() && decompress(4, bytes).is_none());
            assert!(decompress(3, &bytes[..bytes.len() - 5]).is_none() && decompress(3, &[]).is_none());
        }
    }
}
