//! `.note.gnu.build-id`: an id of the output, either given or hashed from all bytes of the file.

use super::{PLAIN, Plan, Section, Size};
use crate::link::image::{NOTE_HEADER, NoteKind, note_header};
use crate::link::model::section::Role;
use crate::link::options::BuildId;
use rayon::prelude::*;
use xxhash_rust::xxh3::{xxh3_128, xxh3_128_with_seed};

/// The number of bytes hashed at a time; the id is a hash of their hashes.
const CHUNK: usize = 1 << 20;

pub(super) static SECTION: Section = Section {
    name: b".note.gnu.build-id",
    role: Role::Note,
    align: 4,
    size: Size::Loaded(|wanted| wanted.options.build_id.as_ref().map_or(0, |id| NOTE_HEADER + id.length())),
    write: |_, _, bytes, _| {
        let (header, id) = bytes.split_at_mut(NOTE_HEADER as usize);
        // The id itself is filled in once the rest of the file is written.
        header.copy_from_slice(&note_header(NoteKind::BuildId, id.len() as u64));
    },
    ..PLAIN
};

/// Writes the id into the finished image.
pub(crate) fn sign(plan: &Plan<'_, '_>, image: &mut [u8]) {
    let addresses = plan.addresses;
    let output = super::find(addresses.outputs, &SECTION);
    let Some((id, output)) = addresses.resolved.options.build_id.as_ref().zip(output) else { return };
    let bytes = match id {
        BuildId::Bytes(bytes) => bytes.clone(),
        BuildId::Hash(_) => hash(image),
    };
    let start = (addresses.layout.offsets[output] + NOTE_HEADER) as usize;
    let length = id.length() as usize;
    image[start..start + length].copy_from_slice(&bytes[..length]);
}

/// A 32-byte hash.
fn hash(image: &[u8]) -> Vec<u8> {
    let chunks: Vec<[u8; 16]> = image.par_chunks(CHUNK).map(|chunk| xxh3_128(chunk).to_le_bytes()).collect();
    let all = chunks.concat();
    [xxh3_128(&all).to_le_bytes(), xxh3_128_with_seed(&all, 1).to_le_bytes()].concat()
}
