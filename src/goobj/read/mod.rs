//! Reads objects: the bytes are borrowed, validated once, and then accessed in place.
//!
//! In: the bytes of one object of a release that has a [`Table`]. Out: an [`Object`], whose symbols, relocations and
//! auxiliary symbols can be looked up by number without further checks; or the first [`Fault`]. Nothing is allocated.
//! Symbol data is checked on access: FuncInfo records ([`Object::func_info`]) and [pc-value tables](super::pctable).

mod check;
mod func_info;
mod other_names;
mod record;

pub use func_info::FuncInfo;
pub use other_names::OtherNames;
pub use record::{Aux, Import, InlinedCall, RefFlags, RefName, Reloc, Symbol, SymbolRef};

use super::fault::{Fault, Part, Reason};
use super::format::{
    AUX_SIZE, BLOCKS, Block, FINGERPRINT_SIZE, HEADER_END, HEADER_SIZE, MAGIC, RELOC_SIZE, STRING_SIZE,
    SYMBOL_REF_SIZE, SYMBOL_SIZE, aux, package,
};
use super::release::{self, Table};
use super::text::{self, TextHeader};
use check::References;
use record::{StringRef, u32_at};
use std::ops::Range;

/// A list of symbols. All but the last are defined in the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum List {
    /// Referenced by index in their package.
    Package,
    /// Content-addressable, up to 8 bytes.
    Short,
    /// Content-addressable by hash.
    Hashed,
    /// Referenced by name.
    Named,
    /// Referenced by name and defined elsewhere.
    Undefined,
}

impl List {
    /// All lists in order.
    pub const ALL: [List; 5] = [List::Package, List::Short, List::Hashed, List::Named, List::Undefined];

    const fn block(self) -> Block {
        match self {
            List::Package => Block::Symdef,
            List::Short => Block::Hashed64def,
            List::Hashed => Block::Hasheddef,
            List::Named => Block::Nonpkgdef,
            List::Undefined => Block::Nonpkgref,
        }
    }
}

/// A symbol of an object: its index in the concatenated lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SymbolId(u32);

impl SymbolId {
    /// The index from 0, for use with side tables.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The target of a symbol reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    /// Nothing.
    Nil,
    /// A symbol in this object's lists.
    Own(SymbolId),
    /// A builtin, by its number in the release.
    Builtin(u32),
    /// A symbol of another package.
    Other {
        /// The package index, from 1.
        package: u32,
        /// The symbol index in the package.
        symbol: u32,
    },
}

/// A validated Go object.
#[derive(Clone, Copy, Debug)]
pub struct Object<'a> {
    text: TextHeader<'a>,
    further: &'a [u8],
    table: &'static Table,
    /// From the magic on; offsets are relative to its start.
    body: &'a [u8],
    /// Offset of the magic in bytes.
    start: usize,
    /// Offsets of the blocks: ascending and within the body.
    offsets: [u32; BLOCKS],
    /// Index of the first symbol of each list, and the end of the last.
    firsts: [u32; List::ALL.len() + 1],
    /// Symbols of all lists.
    symbols: &'a [[u8; SYMBOL_SIZE]],
    relocs: &'a [[u8; RELOC_SIZE]],
    aux: &'a [[u8; AUX_SIZE]],
    data: &'a [u8],
    /// By defined symbol, the number of its first record there, or byte; one more entry ends the last.
    reloc_index: Index<'a>,
    aux_index: Index<'a>,
    data_index: Index<'a>,
    references: References,
}

/// Numbers of four bytes.
type Index<'a> = &'a [[u8; 4]];

impl<'a> Object<'a> {
    /// Parses and validates an object. Bytes after it are ignored.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Fault> {
        let wrong = |part, offset, reason| Fault { part, offset, reason };
        let Some(text) = TextHeader::parse(bytes) else {
            return Err(wrong(Part::Text, 0, Reason::NotAnObject));
        };
        if text.architecture != "amd64" {
            return Err(wrong(Part::Text, 0, Reason::Architecture(text.architecture.into())));
        }
        let table = text.release().and_then(release::table);
        let Some(table) = table else {
            return Err(wrong(Part::Text, 0, Reason::Release(text.version.into())));
        };
        let start = text::end(bytes).ok_or(wrong(Part::Text, bytes.len(), Reason::NoEnd))?;
        let body = &bytes[start..];
        if body.len() < HEADER_SIZE {
            return Err(wrong(Part::Header, bytes.len(), Reason::Short));
        }
        if !body.starts_with(&MAGIC) {
            return Err(wrong(Part::Header, start, Reason::Magic));
        }
        let further = &bytes[text.line.len() + 1..start - HEADER_END.len() + 1];
        let offsets = std::array::from_fn(|block| u32_at(body, OFFSETS + 4 * block));
        let mut object = Self {
            text,
            further,
            table,
            body,
            start,
            offsets,
            firsts: [0; List::ALL.len() + 1],
            symbols: &[],
            relocs: &[],
            aux: &[],
            data: &[],
            reloc_index: &[],
            aux_index: &[],
            data_index: &[],
            references: References::default(),
        };
        check::all(&mut object).map_err(|fault| Fault { offset: start + fault.offset, ..fault })?;
        Ok(object)
    }

    /// The first line.
    pub fn text(&self) -> TextHeader<'a> {
        self.text
    }

    /// The text lines after the first: the build id, `main`, and cgo directives for the linker.
    pub fn further_text(&self) -> &'a [u8] {
        self.further
    }

    /// The tables of its release.
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// Bits of [`object_flag`](super::format::object_flag).
    pub fn flags(&self) -> u32 {
        u32_at(self.body, MAGIC.len() + FINGERPRINT_SIZE)
    }

    /// The package's fingerprint; zeros in objects from assembly.
    pub fn fingerprint(&self) -> [u8; FINGERPRINT_SIZE] {
        fingerprint(&self.body[MAGIC.len()..])
    }

    /// Imported packages.
    pub fn imports(&self) -> impl ExactSizeIterator<Item = Import<'a>> + '_ {
        self.records(Block::Autolib).map(|record| Import {
            path: self.string(StringRef::at(record, 0)),
            fingerprint: fingerprint(&record[STRING_SIZE..]),
        })
    }

    /// Package paths by index. The first is empty and means none.
    pub fn packages(&self) -> impl ExactSizeIterator<Item = &'a [u8]> + '_ {
        self.strings(Block::PkgIdx)
    }

    /// The path of a package, by index.
    pub fn package(&self, index: u32) -> Option<&'a [u8]> {
        self.numbered(Block::PkgIdx, index)
    }

    /// Names of source files.
    pub fn files(&self) -> impl ExactSizeIterator<Item = &'a [u8]> + '_ {
        self.strings(Block::File)
    }

    /// The name of a source file, by index.
    pub fn file(&self, index: u32) -> Option<&'a [u8]> {
        self.numbered(Block::File, index)
    }

    /// The symbols of a list.
    pub fn list(&self, list: List) -> impl ExactSizeIterator<Item = SymbolId> + use<> {
        let at = list as usize;
        (self.firsts[at]..self.firsts[at + 1]).map(SymbolId)
    }

    /// The symbols of all lists but the last: those that are defined here.
    pub fn defined(&self) -> impl ExactSizeIterator<Item = SymbolId> + use<> {
        (0..self.firsts[List::Undefined as usize]).map(SymbolId)
    }

    /// The list of a symbol, and its index there.
    pub fn place(&self, id: SymbolId) -> (List, u32) {
        let is_before = |list: &List| self.firsts[*list as usize] <= id.0;
        let list = List::ALL.into_iter().rev().find(is_before).unwrap_or(List::Package);
        (list, id.0 - self.firsts[list as usize])
    }

    /// A symbol.
    pub fn symbol(&self, id: SymbolId) -> Symbol<'a> {
        let record = &self.symbols[id.index()];
        Symbol::new(record, self.string(StringRef::at(record, 0)))
    }

    /// The data of a symbol: as long as its size, or shorter if the rest is zero or there is none.
    pub fn data(&self, id: SymbolId) -> &'a [u8] {
        &self.data[self.belongings(self.data_index, id)]
    }

    /// The relocations of a symbol.
    pub fn relocs(&self, id: SymbolId) -> impl ExactSizeIterator<Item = Reloc> + 'a {
        self.relocs[self.belongings(self.reloc_index, id)].iter().map(Reloc::new)
    }

    /// The auxiliary symbols of a symbol; their order matters.
    pub fn aux(&self, id: SymbolId) -> impl ExactSizeIterator<Item = Aux> + 'a {
        self.aux[self.belongings(self.aux_index, id)].iter().map(Aux::new)
    }

    /// The content hash of a symbol: 8 or 16 bytes; none in lists that are not content-addressable.
    pub fn hash(&self, id: SymbolId) -> Option<&'a [u8]> {
        match self.place(id) {
            (List::Short, number) => Some(self.record(Block::Hash64, number as usize)),
            (List::Hashed, number) => Some(self.record(Block::Hash, number as usize)),
            _ => None,
        }
    }

    /// The content hashes of a list's symbols, in order; none for lists that are not content-addressable.
    pub fn hashes(&self, list: List) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let block = match list {
            List::Short => Some(Block::Hash64),
            List::Hashed => Some(Block::Hash),
            _ => None,
        };
        let object = *self;
        block.into_iter().flat_map(move |block| object.records(block))
    }

    /// Flags of symbols of other packages.
    pub fn ref_flags(&self) -> impl ExactSizeIterator<Item = RefFlags> + 'a {
        self.arrays(Block::RefFlags).iter().map(RefFlags::new)
    }

    /// Names of symbols of other packages.
    pub fn ref_names(&self) -> impl ExactSizeIterator<Item = RefName<'a>> + '_ {
        self.arrays(Block::RefName)
            .iter()
            .map(|record| RefName::new(record, self.string(StringRef::at(record, SYMBOL_REF_SIZE))))
    }

    /// The target of a reference in this object.
    pub fn target(&self, reference: SymbolRef) -> Target {
        let SymbolRef { package, symbol } = reference;
        let own = |list: List| Target::Own(SymbolId(self.firsts[list as usize] + symbol));
        match package {
            package::INVALID => Target::Nil,
            package::NONE => own(List::Named),
            package::HASHED64 => own(List::Short),
            package::HASHED => own(List::Hashed),
            package::SELF => own(List::Package),
            package::BUILTIN => Target::Builtin(symbol),
            package => Target::Other { package, symbol },
        }
    }

    /// The FuncInfo record of a function; none for symbols without one.
    pub fn func_info(&self, id: SymbolId) -> Result<Option<FuncInfo<'a>>, Fault> {
        let Some(aux) = self.aux(id).find(|aux| aux.kind == aux::FUNC_INFO) else { return Ok(None) };
        let Target::Own(info) = self.target(aux.target) else { return Ok(None) };
        let block = Block::Data;
        let offset =
            self.start + self.offsets[block as usize] as usize + self.belongings(self.data_index, info).start;
        let fault = |(at, reason)| Fault { part: Part::Block(block), offset: offset + at, reason };
        FuncInfo::new(self.data(info), self).map(Some).map_err(fault)
    }

    fn block(&self, block: Block) -> &'a [u8] {
        let at = block as usize;
        let end = self.offsets.get(at + 1).unwrap_or(&self.offsets[at]);
        &self.body[self.offsets[at] as usize..*end as usize]
    }

    fn count(&self, block: Block) -> usize {
        self.block(block).len() / block.record_size()
    }

    fn records(&self, block: Block) -> impl ExactSizeIterator<Item = &'a [u8]> + use<'a> {
        self.block(block).chunks_exact(block.record_size())
    }

    /// The records of a block, each of N bytes.
    fn arrays<const N: usize>(&self, block: Block) -> &'a [[u8; N]] {
        debug_assert_eq!(block.record_size(), N);
        self.block(block).as_chunks().0
    }

    /// A record by number; symbol numbers continue into the following lists.
    fn record(&self, block: Block, number: usize) -> &'a [u8] {
        let size = block.record_size();
        let at = self.offsets[block as usize] as usize + number * size;
        &self.body[at..at + size]
    }

    /// The range of records that belong to a symbol; empty for an undefined one.
    #[inline]
    fn belongings(&self, index: Index<'_>, id: SymbolId) -> Range<usize> {
        match index.get(id.index()..).unwrap_or_default() {
            [from, to, ..] => u32::from_le_bytes(*from) as usize..u32::from_le_bytes(*to) as usize,
            _ => 0..0,
        }
    }

    fn strings(&self, block: Block) -> impl ExactSizeIterator<Item = &'a [u8]> + '_ {
        self.records(block).map(|record| self.string(StringRef::at(record, 0)))
    }

    fn numbered(&self, block: Block, index: u32) -> Option<&'a [u8]> {
        let is_there = (index as usize) < self.count(block);
        is_there.then(|| self.string(StringRef::at(self.record(block, index as usize), 0)))
    }

    fn string(&self, string: StringRef) -> &'a [u8] {
        match string.length {
            // The offset of an empty string does not matter.
            0 => &[],
            length => &self.body[string.offset as usize..][..length as usize],
        }
    }
}

/// Position of the block offsets in the header.
const OFFSETS: usize = MAGIC.len() + FINGERPRINT_SIZE + 4;

fn fingerprint(bytes: &[u8]) -> [u8; FINGERPRINT_SIZE] {
    std::array::from_fn(|index| bytes[index])
}
