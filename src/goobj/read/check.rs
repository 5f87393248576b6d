//! Validates an object once, so that its records can be accessed without further checks.
//!
//! In: an object with the right magic. Out: the first fault, with its offset from the magic. Every record is visited
//! once.

use super::record::{StringRef, u32_at};
use super::{Aux, Fault, List, Object, Part, Reason, Reloc, Symbol, SymbolId, SymbolRef};
use crate::goobj::format::{BLOCKS, Block, HEADER_SIZE, SYMBOL_REF_SIZE, abi, package};
use crate::goobj::release::{Table, WEAK};

pub(super) fn all(object: &mut Object<'_>) -> Result<(), Fault> {
    blocks(object)?;
    number(object)?;
    counts(object)?;
    names(object)?;
    // From here on strings can be accessed,
    for block in [Block::DataIdx, Block::RelocIdx, Block::AuxIdx] {
        index(object, block)?;
    }
    object.keep_records();
    // and symbols with their data, relocations and auxiliary symbols.
    let kinds = Kinds::new(object.table());
    for list in List::ALL {
        for id in object.list(list) {
            symbol(object, id, &kinds)?;
        }
    }
    references(object)
}

fn wrong<T>(block: Block, offset: usize, reason: Reason) -> Result<T, Fault> {
    Err(Fault { part: Part::Block(block), offset, reason })
}

/// Blocks are in order, lie within the object and hold whole records.
fn blocks(object: &Object<'_>) -> Result<(), Fault> {
    let mut before = HEADER_SIZE;
    for (block, offset) in Block::ALL.into_iter().zip(object.offsets) {
        let at = super::OFFSETS + 4 * block as usize;
        let offset = offset as usize;
        if offset < before || offset > object.body.len() {
            return Err(Fault { part: Part::Header, offset: at, reason: Reason::Place });
        }
        before = offset;
    }
    for block in &Block::ALL[..BLOCKS - 1] {
        if !object.block(*block).len().is_multiple_of(block.record_size()) {
            return wrong(*block, object.offsets[*block as usize] as usize, Reason::Length);
        }
    }
    Ok(())
}

/// Numbers the symbols of all lists. The file bounds their number, since its offsets have 32 bits.
fn number(object: &mut Object<'_>) -> Result<(), Fault> {
    for list in List::ALL {
        let at = list as usize;
        object.firsts[at + 1] = object.firsts[at] + object.count(list.block()) as u32;
    }
    Ok(())
}

/// Blocks with one record per symbol have the right number of records.
fn counts(object: &Object<'_>) -> Result<(), Fault> {
    let defined = object.firsts[List::Undefined as usize] as usize;
    let expected = [
        (Block::Hash64, object.count(Block::Hashed64def)),
        (Block::Hash, object.count(Block::Hasheddef)),
        (Block::RelocIdx, defined + 1),
        (Block::AuxIdx, defined + 1),
        (Block::DataIdx, defined + 1),
    ];
    for (block, count) in expected {
        if object.count(block) != count {
            return wrong(block, object.offsets[block as usize] as usize, Reason::Count);
        }
    }
    Ok(())
}

/// All string references lie within the string table, between the header and the first block.
fn names(object: &Object<'_>) -> Result<(), Fault> {
    let end = u64::from(object.offsets[Block::Autolib as usize]);
    let with_names = [
        (Block::Autolib, 0),
        (Block::PkgIdx, 0),
        (Block::File, 0),
        (Block::Symdef, 0),
        (Block::Hashed64def, 0),
        (Block::Hasheddef, 0),
        (Block::Nonpkgdef, 0),
        (Block::Nonpkgref, 0),
        (Block::RefName, SYMBOL_REF_SIZE),
    ];
    for (block, at) in with_names {
        for (number, record) in object.records(block).enumerate() {
            let StringRef { length, offset } = StringRef::at(record, at);
            let (from, to) = (u64::from(offset), u64::from(offset) + u64::from(length));
            if length > 0 && (from < HEADER_SIZE as u64 || to > end) {
                let place = object.offsets[block as usize] as usize + number * block.record_size() + at;
                return wrong(block, place, Reason::Name);
            }
        }
    }
    Ok(())
}

/// First-record indices ascend, from 0 to the end of the block.
fn index(object: &Object<'_>, block: Block) -> Result<(), Fault> {
    let of = match block {
        Block::RelocIdx => Block::Reloc,
        Block::AuxIdx => Block::Aux,
        _ => Block::Data,
    };
    let start = object.offsets[block as usize] as usize;
    let mut before = 0;
    for (number, entry) in object.records(block).enumerate() {
        let entry = u32_at(entry, 0) as usize;
        if entry < before || (number == 0 && entry != 0) {
            return wrong(block, start + 4 * number, Reason::Index);
        }
        before = entry;
    }
    if before != object.count(of) {
        return wrong(block, start + object.block(block).len() - 4, Reason::Index);
    }
    Ok(())
}

/// A symbol, its relocations and its auxiliary symbols are valid in the release.
fn symbol(object: &Object<'_>, id: SymbolId, kinds: &Kinds) -> Result<(), Fault> {
    let symbol = Symbol::new(&object.symbols[id.index()], &[]);
    let table = object.table();
    let reason = if table.kind_name(symbol.kind).is_none() {
        Some(Reason::SymbolKind(symbol.kind))
    } else if ![abi::ABI0, abi::INTERNAL, abi::STATIC].contains(&symbol.abi) {
        Some(Reason::Abi(symbol.abi))
    } else if symbol.align != 0 && !symbol.align.is_power_of_two() {
        Some(Reason::Alignment(symbol.align))
    } else if symbol.size != 0 && object.data(id).len() > symbol.size as usize {
        Some(Reason::Data)
    } else {
        None
    };
    if let Some(reason) = reason {
        let (list, number) = object.place(id);
        let block = list.block();
        let at = object.offsets[block as usize] as usize + number as usize * block.record_size();
        return wrong(block, at, reason);
    }
    let relocs = object.belongings(object.reloc_index, id);
    for (number, record) in relocs.clone().zip(&object.relocs[relocs]) {
        let reloc = Reloc::new(record);
        let end = i64::from(reloc.offset) + i64::from(reloc.size);
        let reason = if !kinds.has(reloc.kind) {
            Reason::RelocationKind(reloc.kind)
        } else if reloc.offset < 0 || end > i64::from(symbol.size) {
            Reason::RelocationPlace(reloc.offset)
        } else if let Err(reason) = object.references.check(reloc.target) {
            reason
        } else {
            continue;
        };
        let at = object.offsets[Block::Reloc as usize] as usize + number * Block::Reloc.record_size();
        return wrong(Block::Reloc, at, reason);
    }
    let aux = object.belongings(object.aux_index, id);
    for (number, record) in aux.clone().zip(&object.aux[aux]) {
        let aux = Aux::new(record);
        let reason = if table.aux_name(aux.kind).is_none() {
            Reason::AuxKind(aux.kind)
        } else if let Err(reason) = object.references.check(aux.target) {
            reason
        } else {
            continue;
        };
        let at = object.offsets[Block::Aux as usize] as usize + number * Block::Aux.record_size();
        return wrong(Block::Aux, at, reason);
    }
    Ok(())
}

/// Flags and names of other packages' symbols refer to something.
fn references(object: &Object<'_>) -> Result<(), Fault> {
    let flags = object.ref_flags().map(|flags| (Block::RefFlags, flags.target)).enumerate();
    let names = object.ref_names().map(|name| (Block::RefName, name.target)).enumerate();
    for (number, (block, target)) in flags.chain(names) {
        if let Err(reason) = object.references.check(target) {
            let at = object.offsets[block as usize] as usize + number * block.record_size();
            return wrong(block, at, reason);
        }
    }
    Ok(())
}

/// The relocation kinds of a release, quick to look up: a large program has millions of relocations.
struct Kinds {
    /// By number, those that are not weak and those that are.
    known: [[bool; Kinds::MOST]; 2],
}

impl Kinds {
    /// No release has as many.
    const MOST: usize = 128;

    fn new(table: &Table) -> Self {
        debug_assert!(table.relocations.len() <= Self::MOST);
        let row = |weak| std::array::from_fn(|number| table.relocation_name(number as u16 | weak).is_some());
        Self { known: [row(0), row(WEAK)] }
    }

    #[inline]
    fn has(&self, kind: u16) -> bool {
        let row = &self.known[usize::from(kind & WEAK != 0)];
        row.get(usize::from(kind & !WEAK)).is_some_and(|known| *known)
    }
}

/// Which references have a target, as far as an object can tell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct References {
    /// The number of symbols in each special package, from [`package::NONE`] down.
    special: [u32; (package::NONE - package::SELF + 1) as usize],
    packages: u32,
}

impl References {
    fn new(object: &Object<'_>) -> Self {
        let count = |list: List| object.firsts[list as usize + 1] - object.firsts[list as usize];
        let special = [
            (package::NONE, count(List::Named) + count(List::Undefined)),
            (package::HASHED64, count(List::Short)),
            (package::HASHED, count(List::Hashed)),
            (package::BUILTIN, object.table().builtins.len() as u32),
            (package::SELF, count(List::Package)),
        ];
        let mut references =
            Self { special: Default::default(), packages: object.count(Block::PkgIdx) as u32 };
        for (package, count) in special {
            references.special[(package::NONE - package) as usize] = count;
        }
        references
    }

    /// Whether the target of a reference exists. The number of symbols in other packages is not known here.
    #[inline]
    pub(super) fn check(&self, reference: SymbolRef) -> Result<(), Reason> {
        let SymbolRef { package, symbol } = reference;
        let exists = match self.special.get(package::NONE.wrapping_sub(package) as usize) {
            Some(count) => symbol < *count,
            None if package == package::INVALID => symbol == 0,
            None => package < self.packages,
        };
        if exists { Ok(()) } else { Err(Reason::Reference { package, symbol }) }
    }
}

impl Object<'_> {
    /// Keeps where the records of symbols are, and what may be referred to.
    fn keep_records(&mut self) {
        self.references = References::new(self);
        // The lists are contiguous.
        let [first, end] =
            [Block::Symdef, Block::RefFlags].map(|block| self.offsets[block as usize] as usize);
        self.symbols = self.body[first..end].as_chunks().0;
        (self.relocs, self.aux, self.data) =
            (self.arrays(Block::Reloc), self.arrays(Block::Aux), self.block(Block::Data));
        (self.reloc_index, self.aux_index, self.data_index) =
            (self.arrays(Block::RelocIdx), self.arrays(Block::AuxIdx), self.arrays(Block::DataIdx));
    }
}
