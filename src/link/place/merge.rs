//! Merges equal strings and constants (SHF_MERGE).
//!
//! In: the live sections. Out: pools of distinct pieces, and the new location of each section's pieces. Pieces are
//! deduplicated in parallel: each shard takes those whose hash belongs to it, in order, so that the result does not depend
//! on the number of threads.

use super::rank;
use crate::link::ids::{PoolId, SectionId};
use crate::link::model::program::Program;
use crate::link::model::section::{Contents, Flags, Role, Section};
use hashbrown::HashTable;
use index_vec::{IndexSlice, IndexVec};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use xxhash_rust::xxh3::xxh3_64;

/// The shards of a large pool. Each one scans all pieces, so more shards would not be faster.
const SHARDS: usize = 4;

/// The assumed average length of a string in bytes, for reserving memory.
const SHORT: usize = 16;

/// Offsets in a pool are 32 bits wide; what does not fit goes to another pool.
const LARGEST_POOL: u64 = 1 << 32;

/// Up to this many pieces, one shard is enough.
const FEW: usize = 1 << 12;

/// All pools.
#[derive(Default)]
pub(crate) struct Pools<'a> {
    pub(crate) list: IndexVec<PoolId, Pool<'a>>,
    /// The pool of each section, and its index among the pool's members.
    members: IndexVec<SectionId, Option<(PoolId, u32)>>,
}

/// Distinct pieces with their offsets.
pub(crate) type Distinct<'a> = Vec<(&'a [u8], u32)>;

/// Pieces of one kind.
pub(crate) struct Pool<'a> {
    /// The sections merged into it; the first one represents the pool in the output.
    pub(crate) sections: Vec<SectionId>,
    /// The pieces of each section.
    pieces: Vec<Pieces>,
    /// Distinct pieces with their offsets in the pool, in order.
    pub(crate) contents: Distinct<'a>,
    pub(crate) size: u64,
    pub(crate) align: u64,
}

/// The pieces of a section, in order.
struct Pieces {
    list: Vec<Piece>,
    /// For each stretch of the section, the piece at its start: debug information needs many lookups.
    stretches: Vec<u32>,
}

/// The size of a stretch in bytes.
const STRETCH: usize = 64;

/// A piece of a section; it ends where the next one starts.
struct Piece {
    /// Offset from the start of the section.
    start: u32,
    hash: u32,
    /// Offset from the start of its shard, and later of the pool.
    offset: AtomicU32,
}

/// What the pieces of one pool have in common.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Kind<'a> {
    output: &'a [u8],
    entry_size: u64,
    align: u64,
    is_strings: bool,
    is_loaded: bool,
}

impl<'a> Pools<'a> {
    /// The pool of a section, if it was merged.
    pub(crate) fn of(&self, section: SectionId) -> Option<PoolId> {
        self.members.get(section)?.map(|(pool, _)| pool)
    }

    /// The location of a section offset in its pool; none for an offset outside the section. The end of the section maps to
    /// the end of its last piece.
    pub(crate) fn place(&self, section: SectionId, offset: u64) -> Option<(PoolId, u64)> {
        let (pool, member) = (*self.members.get(section)?)?;
        let pieces = self.list[pool].pieces.get(member as usize)?;
        let piece = pieces.at(offset)?;
        Some((pool, u64::from(piece.offset.load(Ordering::Relaxed)) + (offset - u64::from(piece.start))))
    }
}

impl Pieces {
    /// The piece at an offset in the section; the last one for the section's end.
    fn at(&self, offset: u64) -> Option<&Piece> {
        let stretch = (offset / STRETCH as u64).min(self.stretches.len().checked_sub(1)? as u64);
        let first = self.stretches[stretch as usize] as usize;
        let up_to = self.list[first..].iter().take_while(|piece| u64::from(piece.start) <= offset).count();
        self.list.get((first + up_to).checked_sub(1)?)
    }
}

/// Merges all mergeable sections.
pub(crate) fn merge<'a>(program: &Program<'a>, live: &IndexSlice<SectionId, [bool]>) -> Pools<'a> {
    let mut kinds: FxHashMap<Kind<'a>, (usize, u64)> = FxHashMap::default();
    let mut groups: Vec<(Kind<'a>, Vec<SectionId>)> = Vec::new();
    for id in program.sections().filter(|id| live[*id]) {
        let section = program.section(id);
        let Some(kind) = kind_of(section) else { continue };
        let most = most_room(section);
        let known = kinds.get(&kind).filter(|(_, room)| room + most < LARGEST_POOL);
        let (index, room) = known.copied().unwrap_or_else(|| {
            groups.push((kind, Vec::new()));
            (groups.len() - 1, 0)
        });
        kinds.insert(kind, (index, room + most));
        groups[index].1.push(id);
    }
    let list: IndexVec<PoolId, Pool<'a>> =
        groups.into_iter().map(|(kind, sections)| pool(program, kind, sections)).collect();
    let mut members = program.by_section(None);
    for (id, pool) in list.iter_enumerated() {
        for (member, section) in pool.sections.iter().enumerate() {
            members[*section] = Some((id, member as u32));
        }
    }
    Pools { list, members }
}

/// The kind of pool for a section's pieces; none if it must stay whole.
fn kind_of<'a>(section: &Section<'a>) -> Option<Kind<'a>> {
    let entry = section.entry_size;
    let can = section.has(Flags::MERGE)
        && !section.has(Flags::WRITABLE)
        && !matches!(section.role, Role::Zeros | Role::Unwind)
        && matches!(section.contents, Contents::Plain(_))
        && section.relocs.is_empty()
        && matches!(entry, 1..=4096)
        && section.size > 0
        && most_room(section) < LARGEST_POOL
        && section.size.is_multiple_of(entry);
    let is_strings = section.has(Flags::STRINGS);
    // The last string must be terminated.
    let ends = !is_strings || section.bytes().iter().rev().take(entry as usize).all(|byte| *byte == 0);
    (can && ends && (!is_strings || matches!(entry, 1 | 2 | 4))).then(|| Kind {
        output: rank::output_name(section.name),
        entry_size: entry,
        align: section.align,
        is_strings,
        is_loaded: section.has(Flags::LOADED),
    })
}

/// The most bytes that a section's pieces can take, each aligned like the section.
fn most_room(section: &Section<'_>) -> u64 {
    let pieces = section.size / section.entry_size.max(1);
    section.size.saturating_add(pieces.saturating_mul(section.align - 1))
}

fn pool<'a>(program: &Program<'a>, kind: Kind<'a>, sections: Vec<SectionId>) -> Pool<'a> {
    let bytes: Vec<&'a [u8]> = sections.iter().map(|id| program.section(*id).bytes()).collect();
    let pieces: Vec<Pieces> = bytes.par_iter().map(|bytes| split(bytes, &kind)).collect();
    let count: usize = pieces.iter().map(|pieces| pieces.list.len()).sum();
    let shards = if count <= FEW { 1 } else { SHARDS };
    let found: Vec<(Distinct<'a>, u64)> =
        (0..shards).into_par_iter().map(|shard| unify(shard, shards, &pieces, &bytes, kind.align)).collect();
    let mut size = 0u64;
    let mut starts = Vec::new();
    for (_, length) in &found {
        size = size.next_multiple_of(kind.align);
        starts.push(size as u32);
        size += length;
    }
    pieces.par_iter().flat_map(|pieces| &pieces.list).for_each(|piece| {
        piece.offset.fetch_add(starts[shard_of(piece.hash, shards)], Ordering::Relaxed);
    });
    let mut contents = Vec::with_capacity(found.iter().map(|(list, _)| list.len()).sum());
    for ((list, _), start) in found.into_iter().zip(starts) {
        contents.extend(list.into_iter().map(|(bytes, offset)| (bytes, start + offset)));
    }
    Pool { sections, pieces, contents, size, align: kind.align }
}

fn shard_of(hash: u32, shards: usize) -> usize {
    (hash >> 16) as usize % shards
}

/// Splits a section into pieces: strings with their terminators, or constants.
fn split(bytes: &[u8], kind: &Kind<'_>) -> Pieces {
    let entry = kind.entry_size as usize;
    let mut pieces = Vec::with_capacity(bytes.len() / entry.max(SHORT) + 1);
    let mut stretches = Vec::with_capacity(bytes.len() / STRETCH + 1);
    let mut start = 0;
    while start < bytes.len() {
        let end = if kind.is_strings { start + string_length(&bytes[start..], entry) } else { start + entry };
        while stretches.len() * STRETCH < end {
            stretches.push(pieces.len() as u32);
        }
        let hash = xxh3_64(&bytes[start..end]) as u32;
        pieces.push(Piece { start: start as u32, hash, offset: AtomicU32::new(0) });
        start = end;
    }
    Pieces { list: pieces, stretches }
}

/// The size of the string that starts here, including the terminator, in bytes.
fn string_length(bytes: &[u8], entry: usize) -> usize {
    if entry == 1 {
        return memchr::memchr(0, bytes).map_or(bytes.len(), |end| end + 1);
    }
    let end = bytes.chunks_exact(entry).position(|character| character.iter().all(|byte| *byte == 0));
    end.map_or(bytes.len(), |end| (end + 1) * entry)
}

/// Finds the distinct pieces of a shard, and assigns an offset to every piece.
fn unify<'a>(
    shard: usize,
    shards: usize,
    pieces: &[Pieces],
    bytes: &[&'a [u8]],
    align: u64,
) -> (Distinct<'a>, u64) {
    let mut contents: Distinct<'a> = Vec::new();
    let mut table: HashTable<(u32, u32)> = HashTable::new();
    let mut size = 0u64;
    for (Pieces { list, .. }, bytes) in pieces.iter().zip(bytes) {
        for (index, piece) in list.iter().enumerate() {
            if shard_of(piece.hash, shards) != shard {
                continue;
            }
            let end = list.get(index + 1).map_or(bytes.len(), |next| next.start as usize);
            let text = &bytes[piece.start as usize..end];
            let spread = spread(piece.hash);
            let known = table
                .entry(
                    spread,
                    |(known, hash)| *hash == piece.hash && contents[*known as usize].0 == text,
                    |(_, hash)| self::spread(*hash),
                )
                .or_insert_with(|| {
                    let offset = size.next_multiple_of(align);
                    size = offset + text.len() as u64;
                    contents.push((text, offset as u32));
                    (contents.len() as u32 - 1, piece.hash)
                });
            piece.offset.store(contents[known.get().0 as usize].1, Ordering::Relaxed);
        }
    }
    (contents, size)
}

/// Spreads 32 bits over 64: the hash table uses the top bits.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_split_at_their_ends() {
        let kind =
            |entry_size, is_strings| Kind { output: b"", entry_size, align: 1, is_strings, is_loaded: true };
        let starts = |bytes: &[u8], kind: Kind<'_>| -> Vec<u32> {
            split(bytes, &kind).list.iter().map(|piece| piece.start).collect()
        };
        assert_eq!(starts(b"ab\0\0c\0", kind(1, true)), [0, 3, 4]);
        assert_eq!(starts(b"a\0b\0\0\0c\0\0\0", kind(2, true)), [0, 6]);
        assert_eq!(starts(b"aabbcc", kind(2, false)), [0, 2, 4]);
    }
}
