//! A number that tells this output from others: a hash of all its bytes, where none is given.

use super::Plan;
use crate::link::options::BuildId;
use crate::link::place::outputs::Made;
use crate::link::synthetic::NOTE;
use object::elf::NT_GNU_BUILD_ID;
use rayon::prelude::*;
use xxhash_rust::xxh3::{xxh3_128, xxh3_128_with_seed};

/// Bytes that are hashed at a time; the id is a hash of their hashes.
const CHUNK: usize = 1 << 20;

/// Writes the note that holds the id.
pub(crate) fn write(plan: &Plan<'_, '_>, image: &mut [u8]) {
    let addresses = plan.addresses;
    let Some((id, output)) = addresses.options.build_id.as_ref().zip(addresses.outputs.made(Made::BuildId))
    else {
        return;
    };
    let start = addresses.layout.offsets[output.index()] as usize;
    let length = id.length() as usize;
    let head = [4, length as u32, NT_GNU_BUILD_ID.0, u32::from_le_bytes(*b"GNU\0")];
    for (field, value) in image[start..].chunks_exact_mut(4).zip(head) {
        field.copy_from_slice(&value.to_le_bytes());
    }
    let bytes = match id {
        BuildId::Bytes(bytes) => bytes.clone(),
        BuildId::Hash(_) => hash(image),
    };
    let start = start + NOTE as usize;
    image[start..start + length].copy_from_slice(&bytes[..length]);
}

/// 32 bytes of hash.
fn hash(image: &[u8]) -> Vec<u8> {
    let chunks: Vec<[u8; 16]> = image.par_chunks(CHUNK).map(|chunk| xxh3_128(chunk).to_le_bytes()).collect();
    let all = chunks.concat();
    [xxh3_128(&all).to_le_bytes(), xxh3_128_with_seed(&all, 1).to_le_bytes()].concat()
}
