//! The blocks of an object, record by record (cmd/internal/goobj/objfile.go).
//!
//! In: numbered symbols and function metadata. Out: bytes.

use super::dwarf::{ADDRESS_IN_LINES, Info};
use super::function::FunctionData;
use super::number::{Content, Entry, Lists, Reference, content};
use super::strings::Strings;
use crate::goobj::format::{Block, HASH_SIZE, HASH64_SIZE, abi, aux, symbol_flag, symbol_flag2};
use crate::goobj::release::{ContentHash, Table};
use crate::obj::{Abi, Attributes, RelocKind, Symbol, SymbolId, Unit, Version};

/// The contents of the blocks.
pub(super) struct Records<'a> {
    pub(super) unit: &'a Unit,
    pub(super) table: &'a Table,
    /// By function in object order, like the next two.
    pub(super) functions: &'a [FunctionData],
    pub(super) infos: Vec<Info>,
    pub(super) lines: Vec<Vec<u8>>,
    pub(super) lists: &'a Lists,
    pub(super) strings: &'a Strings<'a>,
    /// The DWARF version.
    pub(super) dwarf: u8,
}

/// Letters hashed into content-addressable data that goes to special sections; 0 for the default section.
const TABLE_SECTION: u8 = b'P';
const STACK_MAP_SECTION: u8 = b'F';

/// The relocation of an address in DWARF 5: a four-byte index.
pub(super) const DWARF5_ADDRESS: &str = "R_DWTXTADDR_U4";

/// The contents of a symbol record.
#[derive(Clone, Copy, Default)]
struct SymbolRecord<'a> {
    name: &'a str,
    abi: u16,
    kind: u8,
    flags: [u8; 2],
    size: u32,
    align: u32,
}

/// The contents of a relocation record.
struct Relocation {
    offset: u32,
    size: u8,
    kind: &'static str,
    addend: i64,
    to: Reference,
}

impl Records<'_> {
    /// Appends a block; `files` are the file names.
    pub(super) fn block(&self, block: Block, files: &[String], out: &mut Vec<u8>) {
        match block {
            // A single dummy string, since package indices start at 1.
            Block::PkgIdx => self.string("", out),
            Block::File => files.iter().for_each(|file| self.string(file, out)),
            Block::Symdef => self.symbols(&self.lists.plain, files, out),
            Block::Hashed64def => self.symbols(&self.lists.short, files, out),
            Block::Hasheddef => self.symbols(&self.lists.hashed, files, out),
            Block::Nonpkgdef => self.symbols(&self.lists.named, files, out),
            Block::Nonpkgref => self.symbols(&self.lists.referred, files, out),
            Block::Hash64 => {
                for entry in &self.lists.short {
                    let mut hash = [0; HASH64_SIZE];
                    hash.iter_mut().zip(self.data(*entry)).for_each(|(to, from)| *to = *from);
                    out.extend(hash);
                }
            }
            Block::Hash => self.lists.hashed.iter().for_each(|entry| out.extend(self.hash(*entry))),
            Block::RelocIdx => self.starts(|entry| self.relocations(entry).len(), out),
            Block::AuxIdx => self.starts(|entry| self.aux(entry).len(), out),
            Block::DataIdx => self.starts(|entry| self.data(entry).len(), out),
            Block::Reloc => self.lists.defined().for_each(|entry| {
                for reloc in self.relocations(entry) {
                    out.extend(reloc.offset.to_le_bytes());
                    out.push(reloc.size);
                    let kind = self.table.relocation_number(reloc.kind).unwrap_or_default();
                    out.extend(kind.to_le_bytes());
                    out.extend(reloc.addend.to_le_bytes());
                    reference(reloc.to, out);
                }
            }),
            Block::Aux => self.lists.defined().for_each(|entry| {
                for (what, to) in self.aux(entry) {
                    out.push(what);
                    reference(to, out);
                }
            }),
            Block::Data => self.lists.defined().for_each(|entry| out.extend(self.data(entry))),
            // There are no imports and no indexed references to symbols of other packages.
            Block::Autolib | Block::RefFlags | Block::RefName | Block::End => {}
        }
    }

    fn string(&self, text: &str, out: &mut Vec<u8>) {
        out.extend(self.strings.reference(text).into_iter().flat_map(u32::to_le_bytes));
    }

    /// Appends the start of each defined symbol's part in order, then the end of the last one.
    fn starts(&self, length: impl Fn(Entry) -> usize, out: &mut Vec<u8>) {
        let mut start = 0_u32;
        for entry in self.lists.defined() {
            out.extend(start.to_le_bytes());
            start += length(entry) as u32;
        }
        out.extend(start.to_le_bytes());
    }

    fn symbols(&self, list: &[Entry], files: &[String], out: &mut Vec<u8>) {
        for entry in list {
            let record = self.symbol(*entry, files);
            self.string(record.name, out);
            out.extend(record.abi.to_le_bytes());
            out.push(record.kind);
            out.extend(record.flags);
            out.extend(record.size.to_le_bytes());
            out.extend(record.align.to_le_bytes());
        }
    }

    fn symbol<'b>(&'b self, entry: Entry, files: &'b [String]) -> SymbolRecord<'b> {
        let size = self.data(entry).len() as u32;
        let nameless = |kind| SymbolRecord { kind: self.kind(kind), size, ..SymbolRecord::default() };
        match entry {
            Entry::Symbol(id) => self.named(id),
            Entry::File(file) => {
                let linkname = if self.table.assembly_is_linkname { self.table.flag2.linkname } else { 0 };
                let name = &files[file as usize];
                SymbolRecord { name, flags: [0, linkname], ..SymbolRecord::default() }
            }
            Entry::Table(..) => {
                let align = if self.table.stores_alignment { 1 } else { alignment_by_size(size.into()) };
                SymbolRecord { align, ..nameless("SRODATA") }
            }
            Entry::Record(_) => nameless("SDATA"),
            Entry::Lines(_) => nameless("SDWARFLINES"),
            Entry::Info(_) => nameless("SDWARFFCN"),
        }
    }

    fn named(&self, id: SymbolId) -> SymbolRecord<'_> {
        let (symbol, name) = (self.unit.symbol(id), self.unit.name(id));
        let abi = match symbol.version {
            Version::Abi(Abi::Abi0) => abi::ABI0,
            Version::Abi(Abi::Internal) => abi::INTERNAL,
            Version::Static => abi::STATIC,
        };
        SymbolRecord {
            name,
            abi,
            kind: self.kind(symbol.kind.name()),
            flags: self.flags(name, symbol),
            size: symbol.size as u32,
            align: self.alignment(symbol),
        }
    }

    /// The number of a symbol kind; 0 for an undefined symbol.
    fn kind(&self, name: &str) -> u8 {
        self.table.kind_number(name).unwrap_or_default()
    }

    fn flags(&self, name: &str, symbol: &Symbol) -> [u8; 2] {
        let known = &self.table.flag2;
        let is_linkname = self.table.assembly_is_linkname || name == "main.main";
        let first = [
            (Attributes::DUPOK, symbol_flag::DUPOK),
            (Attributes::LOCAL, symbol_flag::LOCAL),
            (Attributes::NOSPLIT, symbol_flag::NOSPLIT),
            (Attributes::REFLECTMETHOD, symbol_flag::REFLECT_METHOD),
        ];
        let second =
            [(Attributes::PKGINIT, symbol_flag2::PKG_INIT), (Attributes::ABIWRAPPER, known.abi_wrapper)];
        let all = |list: &[(Attributes, u8)]| {
            list.iter()
                .filter(|(attribute, _)| symbol.attributes.contains(*attribute))
                .fold(0, |all, (_, flag)| all | flag)
        };
        [all(&first), all(&second) | if is_linkname { known.linkname } else { 0 }]
    }

    /// Releases that do not record the alignment of data derive it for content-addressable symbols.
    fn alignment(&self, symbol: &Symbol) -> u32 {
        let asked = u32::from(symbol.align);
        if self.table.stores_alignment || symbol.kind.is_text() {
            return asked;
        }
        match content(symbol) {
            Content::Own => 0,
            Content::Constant => alignment_by_size(symbol.size),
            Content::StackMap => 4,
        }
    }

    fn function(&self, id: SymbolId) -> Option<usize> {
        // Functions are in the order of the unit's text.
        self.unit.symbol(id).function.map(|function| function as usize)
    }

    fn relocations(&self, entry: Entry) -> Vec<Relocation> {
        let address = |function: u32, offset: u32, addend: u64| Relocation {
            offset,
            size: 8,
            kind: RelocKind::Addr.name(),
            addend: addend as i64,
            to: self.lists.symbol(self.unit.text.get(function as usize).copied()),
        };
        match entry {
            Entry::Symbol(id) => {
                let relocs = self.unit.symbol(id).relocs.iter();
                let made = relocs.map(|reloc| Relocation {
                    offset: reloc.offset,
                    size: reloc.size,
                    kind: reloc.kind.name(),
                    addend: reloc.addend,
                    to: self.lists.symbol(reloc.symbol),
                });
                made.collect()
            }
            Entry::Lines(function) => vec![address(function, ADDRESS_IN_LINES, 0)],
            Entry::Info(function) => {
                let at = self.infos[function as usize].address;
                let start = address(function, at, 0);
                if self.dwarf >= 5 {
                    return vec![Relocation { size: 4, kind: DWARF5_ADDRESS, ..start }];
                }
                let size = self.unit.symbol(self.unit.text[function as usize]).size;
                vec![start, address(function, at + 8, size)]
            }
            Entry::Table(..) | Entry::Record(_) | Entry::File(_) => Vec::new(),
        }
    }

    /// The auxiliary symbols of a function.
    fn aux(&self, entry: Entry) -> Vec<(u8, Reference)> {
        let Entry::Symbol(id) = entry else { return Vec::new() };
        let Some(function) = self.function(id) else { return Vec::new() };
        let data = &self.functions[function];
        let mut list = vec![(aux::FUNC_INFO, self.lists.record(function))];
        list.extend(data.funcdata.iter().map(|symbol| (aux::FUNCDATA, self.lists.symbol(*symbol))));
        list.push((aux::DWARF_INFO, self.lists.info(function)));
        list.push((aux::DWARF_LINES, self.lists.lines(function)));
        for (table, bytes) in data.tables.iter().enumerate() {
            let what = match [aux::PCSP, aux::PCFILE, aux::PCLINE, aux::PCINLINE].get(table) {
                Some(_) if bytes.is_empty() => continue,
                Some(what) => *what,
                None => aux::PCDATA,
            };
            list.push((what, self.lists.table(function, table)));
        }
        list
    }

    fn data(&self, entry: Entry) -> &[u8] {
        match entry {
            Entry::Symbol(id) => &self.unit.symbol(id).data,
            Entry::Table(function, table) => &self.functions[function as usize].tables[table as usize],
            Entry::Record(function) => &self.functions[function as usize].record,
            Entry::Lines(function) => &self.lines[function as usize],
            Entry::Info(function) => &self.infos[function as usize].bytes,
            Entry::File(_) => &[],
        }
    }

    /// The content hash of a symbol: of its size, section letter, and data without trailing zeros.
    fn hash(&self, entry: Entry) -> [u8; HASH_SIZE] {
        let (size, section) = match entry {
            Entry::Symbol(id) => {
                let symbol = self.unit.symbol(id);
                let section = if content(symbol) == Content::StackMap { STACK_MAP_SECTION } else { 0 };
                (symbol.size, section)
            }
            _ => (self.data(entry).len() as u64, TABLE_SECTION),
        };
        let data = self.data(entry);
        let end = data.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        let mut sha = hmac_sha256::Hash::new();
        if self.table.content_hash == ContentHash::PrefixedSha256 {
            sha.update([1]);
        }
        sha.update(size.to_le_bytes());
        sha.update([section]);
        sha.update(&data[..end]);
        let digest = sha.finalize();
        let mask = if self.table.content_hash == ContentHash::NotSha256 { 0xff } else { 0 };
        std::array::from_fn(|index| digest[index] ^ mask)
    }
}

fn reference(to: Reference, out: &mut Vec<u8>) {
    out.extend(to.package.to_le_bytes());
    out.extend(to.index.to_le_bytes());
}

/// The largest power of two up to 8 that divides a size.
fn alignment_by_size(size: u64) -> u32 {
    if size == 0 { 0 } else { 1 << size.trailing_zeros().min(3) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::goobj::release::TABLES;
    use crate::obj::SymbolKind;

    #[test]
    fn every_kind_has_a_number_in_every_release_that_makes_it() {
        use SymbolKind::*;
        let plain = [Text, RoData, NoPtrData, Data, Bss, NoPtrBss, TlsBss];
        let fips = [TextFips, RoDataFips, NoPtrDataFips, DataFips];
        use RelocKind::*;
        let relocations = [Addr, Call, CallInd, PcRel, TlsLe, TlsIe, GotPcRel];
        for table in TABLES {
            let has_fips = table.release.conventions().code.has_fips;
            let made = plain.iter().chain(fips.iter().filter(|_| has_fips));
            let named = made.map(|kind| kind.name()).chain(["SDWARFLINES", "SDWARFFCN"]);
            for name in named {
                assert!(table.kind_number(name).is_some(), "{name} in Go {}", table.release);
            }
            for kind in relocations {
                assert!(table.relocation_number(kind.name()).is_some(), "{kind:?} in Go {}", table.release);
            }
        }
    }
}
