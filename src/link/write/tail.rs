//! The unloaded end of the file: debug information, compressed if requested, and tables.
//!
//! In: the file as laid out, without headers. Out: the position of each section in it, after compression.

use crate::link::ids::OutputId;
use crate::link::image::{COMPRESSION, SECTION_HEADER, compression_header};
use crate::link::options::Compression;
use crate::link::place::addresses::Addresses;
use crate::link::place::outputs::Output;
use crate::link::place::rank::Region;
use index_vec::IndexVec;
use rayon::prelude::*;

/// The zlib compression level, of 10: the one other linkers use.
const EFFORT: u8 = 6;

/// The positions of sections in the file.
pub(super) struct Tail {
    pub(super) offsets: IndexVec<OutputId, u64>,
    /// The compressed size of each compressed section.
    pub(super) compressed: IndexVec<OutputId, Option<u64>>,
    pub(super) section_headers: u64,
}

/// Compresses debug information, and moves what follows it up.
pub(super) fn compress(addresses: &Addresses<'_, '_>, image: &mut Vec<u8>) -> Tail {
    let (layout, list) = (addresses.layout, &addresses.outputs.list);
    let mut tail = Tail {
        offsets: layout.offsets.clone(),
        compressed: list.iter().map(|_| None).collect(),
        section_headers: layout.section_headers,
    };
    let is_debug =
        |output: &Output<'_>| output.rank.region == Region::None && output.name.starts_with(b".debug");
    let method = addresses.resolved.options.compress_debug;
    let Some((method, first)) = method.zip(list.iter().position(is_debug).map(OutputId::from_usize)) else {
        return tail;
    };
    let start = layout.offsets[first];
    let old = image.split_off(start as usize);
    let bytes_of = |id: OutputId| {
        let at = (layout.offsets[id] - start) as usize;
        &old[at..at + list[id].size as usize]
    };
    let ids: Vec<OutputId> = (first.index()..list.len()).map(OutputId::from_usize).collect();
    let compressed: Vec<Option<Vec<u8>>> = ids
        .par_iter()
        .map(|id| is_debug(&list[*id]).then(|| smaller(method, bytes_of(*id), list[*id].align)).flatten())
        .collect();
    for (id, compressed) in ids.iter().zip(compressed) {
        let align = if compressed.is_some() { 8 } else { list[*id].align };
        image.resize(image.len().next_multiple_of(align as usize), 0);
        tail.offsets[*id] = image.len() as u64;
        match compressed {
            Some(bytes) => {
                tail.compressed[*id] = Some(bytes.len() as u64);
                image.extend(bytes);
            }
            None => image.extend_from_slice(bytes_of(*id)),
        }
    }
    tail.section_headers = (image.len() as u64).next_multiple_of(8);
    image.resize((tail.section_headers + SECTION_HEADER * (list.len() as u64 + 1)) as usize, 0);
    tail
}

/// The compressed contents with their header; none if that would be larger.
fn smaller(method: Compression, bytes: &[u8], align: u64) -> Option<Vec<u8>> {
    let compressed = match method {
        Compression::Zlib => miniz_oxide::deflate::compress_to_vec_zlib(bytes, EFFORT),
        Compression::Zstd => {
            ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
        }
    };
    let is_smaller = compressed.len() + (COMPRESSION as usize) < bytes.len();
    let header = compression_header(method, bytes.len() as u64, align);
    is_smaller.then(|| [&header[..], &compressed].concat())
}
