//! The pc-line tables, which give the runtime the function, line and frame size of an address.
//!
//! In: functions with their addresses. Out: the size of each part of the section and what it holds: function names, file names
//! by unit, pc-value tables, function records, funcdata, and the findfunc table. Everything appears once, in the order of
//! its first use (cmd/link/internal/ld/pcln.go). The bytes are written by `pclntab_write`.

use super::align;
use super::refusal::{Refusal, refuse, text};
use super::symbols::{ObjectId, Sym, Symbols};
use super::text_layout::{START, Text};
use crate::goobj::format::{aux, object_flag};
use index_vec::IndexVec;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

/// The size of the header.
const HEADER: u64 = 72;

/// The size of a function's record, without its pcdata and funcdata lists.
pub(super) const RECORD: u32 = 44;

/// The index of the inlining tree: in the funcdata list, and in the pcdata list.
pub(super) const INLINE_DATA: usize = 3;
pub(super) const INLINE_TABLE: usize = 2;

/// The size of an inlined call's record.
pub(super) const INLINED: usize = 16;

/// The funcdata about arguments, which assembly functions refer to even if it is defined nowhere.
const OF_ARGUMENTS: [usize; 2] = [0, 5];

/// The findfunc table has a row for each bucket of code, with a byte for each subbucket.
pub(super) const BUCKET: u64 = 4096;
pub(super) const PARTS: u64 = 16;
pub(super) const PART: u64 = BUCKET / PARTS;

/// No offset.
pub(super) const NONE: u32 = u32::MAX;

/// The parts, in bytes from the section's start.
#[derive(Clone, Debug)]
pub(crate) struct Parts {
    pub(crate) header: Range<u64>,
    pub(crate) names: Range<u64>,
    pub(crate) units: Range<u64>,
    pub(crate) files: Range<u64>,
    pub(crate) pctab: Range<u64>,
    pub(crate) functab: Range<u64>,
    pub(crate) funcdata: Range<u64>,
    pub(crate) findfunctab: Range<u64>,
}

/// The planned section.
pub(crate) struct Pclntab {
    pub(crate) functions: usize,
    pub(crate) parts: Parts,
    pub(crate) align: u64,
    pub(super) files: Vec<Vec<u8>>,
    /// The offsets of each unit's files.
    pub(super) units: Vec<u32>,
    /// Where each unit's offsets begin in `units`.
    pub(super) unit_starts: IndexVec<ObjectId, u32>,
    /// Symbols in the order of their names, pc-value tables in their own order, and funcdata.
    pub(super) named: Vec<Sym>,
    pub(super) tables: Vec<Sym>,
    pub(super) data: Vec<Data>,
    /// The offsets of names, pc-value tables and funcdata, by symbol.
    pub(super) name_of: IndexVec<Sym, u32>,
    pub(super) table_of: IndexVec<Sym, u32>,
    pub(super) data_of: IndexVec<Sym, u32>,
    /// For each function the offset of its record, and the index in `data` of its inlining tree.
    pub(super) records: Vec<(u32, u32)>,
}

/// A piece of funcdata.
pub(super) struct Data {
    /// The symbol that holds it, or the function whose inlining tree it is.
    pub(super) of: Sym,
    pub(super) is_inline: bool,
    pub(super) offset: u32,
    pub(super) size: u64,
    pub(super) align: u64,
}

/// The length of a list, extended if need be to include the inlining tree at `place`.
pub(super) fn with_inline(count: usize, has_inline: bool, place: usize) -> usize {
    if has_inline { count.max(place + 1) } else { count }
}

/// A function's auxiliary symbols.
#[derive(Default)]
pub(super) struct Belongings {
    /// Frame sizes, files, lines.
    pub(super) fixed: [Sym; 3],
    pub(super) inline: Sym,
    pub(super) tables: Vec<Sym>,
    pub(super) data: Vec<Sym>,
}

impl Belongings {
    pub(super) fn read(&mut self, symbols: &Symbols<'_>, sym: Sym) {
        self.fixed = [Sym::NONE; 3];
        self.inline = Sym::NONE;
        self.tables.clear();
        self.data.clear();
        for (kind, own) in symbols.aux(sym) {
            match kind {
                aux::PCSP => self.fixed[0] = own,
                aux::PCFILE => self.fixed[1] = own,
                aux::PCLINE => self.fixed[2] = own,
                aux::PCINLINE => self.inline = own,
                aux::PCDATA => self.tables.push(own),
                aux::FUNCDATA => self.data.push(own),
                _ => {}
            }
        }
    }
}

/// File names and their offsets.
#[derive(Default)]
struct Files<'a> {
    offsets: FxHashMap<&'a [u8], u32>,
    names: Vec<Vec<u8>>,
    size: u32,
}

impl<'a> Files<'a> {
    fn add(&mut self, name: &'a [u8], goroot: Option<&str>) -> Result<(), Refusal> {
        if let Entry::Vacant(place) = self.offsets.entry(name) {
            let name = expand(name, goroot);
            place.insert(append(&mut self.size, name.len() as u64 + 1)?);
            self.names.push(name);
        }
        Ok(())
    }
}

/// Makes a part larger by that many bytes, and returns its size before. Symbols can share names and be larger than their
/// data, so a small archive can ask for more than offsets reach.
fn append(size: &mut u32, bytes: u64) -> Result<u32, Refusal> {
    let start = *size;
    match u64::from(start).checked_add(bytes).and_then(|end| u32::try_from(end).ok()) {
        Some(end) => {
            *size = end;
            Ok(start)
        }
        None => refuse!("the tables of functions are larger than 4 GiB"),
    }
}

/// A file name as the program has it: with `$GOROOT` replaced, if there is a replacement.
pub(crate) fn expand(name: &[u8], goroot: Option<&str>) -> Vec<u8> {
    let name = name.strip_prefix(b"gofile..").unwrap_or(name);
    match (name.strip_prefix(b"$GOROOT"), goroot.filter(|root| !root.is_empty())) {
        (Some(rest), Some(root)) if rest.starts_with(b"/") => {
            [root.trim_end_matches('/').as_bytes(), rest].concat()
        }
        _ => name.to_vec(),
    }
}

/// Plans the section.
pub(crate) fn plan(
    symbols: &Symbols<'_>,
    functions: &Text,
    goroot: Option<&str>,
) -> Result<Pclntab, Refusal> {
    let by_symbol = || (0..symbols.len()).map(|_| NONE).collect::<IndexVec<Sym, u32>>();
    let mut planner = Planner {
        symbols,
        name_of: by_symbol(),
        table_of: by_symbol(),
        data_of: by_symbol(),
        named: Vec::new(),
        names_size: 0,
        tables: Vec::new(),
        // An offset of 0 means that there is no table.
        tables_size: 1,
        data: Vec::new(),
        records: Vec::new(),
        records_size: 0,
        files: Files::default(),
        goroot,
        unit_order: Vec::new(),
        unit_files: symbols.objects.iter().map(|_| None).collect(),
    };
    append(&mut planner.records_size, functions.functions.len() as u64 * 8 + 4)?;
    let mut belongings = Belongings::default();
    for sym in &functions.functions {
        planner.function(*sym, &mut belongings)?;
    }
    planner.finish(functions)
}

struct Planner<'s, 'a> {
    symbols: &'s Symbols<'a>,
    name_of: IndexVec<Sym, u32>,
    table_of: IndexVec<Sym, u32>,
    data_of: IndexVec<Sym, u32>,
    named: Vec<Sym>,
    names_size: u32,
    tables: Vec<Sym>,
    tables_size: u32,
    data: Vec<Data>,
    records: Vec<(u32, u32)>,
    records_size: u32,
    files: Files<'a>,
    goroot: Option<&'s str>,
    /// Units in the order of their first functions, and the number of files used in each.
    unit_order: Vec<ObjectId>,
    unit_files: IndexVec<ObjectId, Option<u32>>,
}

impl Planner<'_, '_> {
    fn name(&mut self, sym: Sym) -> Result<(), Refusal> {
        if self.name_of[sym] == NONE {
            self.name_of[sym] = append(&mut self.names_size, self.symbols.name(sym).len() as u64 + 1)?;
            self.named.push(sym);
        }
        Ok(())
    }

    fn table(&mut self, sym: Sym) -> Result<(), Refusal> {
        if sym.is_some() && self.table_of[sym] == NONE {
            if self.symbols.data(sym).len() as u64 > self.symbols.size(sym) {
                return refuse!("`{}` has more bytes than its declared size", text(self.symbols.name(sym)));
            }
            let size = self.symbols.size(sym);
            let start = append(&mut self.tables_size, size)?;
            self.table_of[sym] = if size == 0 { 0 } else { start };
            self.tables.push(sym);
        }
        Ok(())
    }

    fn function(&mut self, sym: Sym, own: &mut Belongings) -> Result<(), Refusal> {
        let symbols = self.symbols;
        self.name(sym)?;
        let unit = symbols.unit(sym);
        if let Some(unit) = unit
            && self.unit_files[unit].is_none()
        {
            self.unit_files[unit] = Some(0);
            self.unit_order.push(unit);
        }
        let padding = self.records_size.wrapping_neg() % 8;
        append(&mut self.records_size, padding.into())?;
        let start = append(&mut self.records_size, RECORD.into())?;
        let (Some(info), Some(unit)) = (symbols.func_info(sym), unit) else {
            if symbols.has_func_info(sym) {
                return refuse!("`{}`: damaged function record", text(symbols.name(sym)));
            }
            self.records.push((start, NONE));
            return Ok(());
        };
        let object = symbols.objects[unit].object;
        let mut largest = 0;
        let mut inlined = 0;
        for call in info.calls() {
            inlined += 1;
            let callee = symbols.resolve(unit, call.function);
            if callee.is_none() || !symbols.has_func_info(callee) {
                return refuse!("`{}`: an inlined function is missing", text(symbols.name(sym)));
            }
            self.name(callee)?;
        }
        for file in info.files().chain(info.calls().map(|call| call.file)) {
            self.files.add(object.file(file).unwrap_or_default(), self.goroot)?;
            largest = largest.max(file + 1);
        }
        self.unit_files[unit] = self.unit_files[unit].max(Some(largest));
        own.read(symbols, sym);
        for table in own.fixed.iter().chain(&own.tables) {
            self.table(*table)?;
        }
        if inlined > 0 {
            self.table(own.inline)?;
        }
        let tables = with_inline(own.tables.len(), inlined > 0, INLINE_TABLE);
        let data = with_inline(own.data.len(), inlined > 0, INLINE_DATA);
        append(&mut self.records_size, 4 * (tables + data) as u64)?;
        let mut tree = NONE;
        for place in 0..data {
            if place == INLINE_DATA && inlined > 0 {
                tree = self.data.len() as u32;
                let size = (INLINED * inlined) as u64;
                self.data.push(Data { of: sym, is_inline: true, offset: 0, size, align: 4 });
                continue;
            }
            let Some(of) = own.data.get(place).filter(|of| !is_ignored(symbols, sym, place, **of)) else {
                continue;
            };
            if self.data_of[*of] == NONE {
                self.data_of[*of] = self.data.len() as u32;
                let (size, align) = (symbols.size(*of), align::of(symbols, *of));
                if size == 0 {
                    return refuse!("`{}`: zero size funcdata", text(symbols.name(*of)));
                }
                self.data.push(Data { of: *of, is_inline: false, offset: 0, size, align });
            }
        }
        self.records.push((start, tree));
        Ok(())
    }

    fn finish(mut self, functions: &Text) -> Result<Pclntab, Refusal> {
        // Units, with the offsets of their files.
        let mut units = Vec::new();
        let mut unit_starts: IndexVec<ObjectId, u32> = self.symbols.objects.iter().map(|_| NONE).collect();
        for unit in &self.unit_order {
            unit_starts[*unit] = units.len() as u32;
            let object = &self.symbols.objects[*unit].object;
            for file in 0..self.unit_files[*unit].unwrap_or(0) {
                let name = object.file(file).unwrap_or_default();
                units.push(self.files.offsets.get(name).copied().unwrap_or(NONE));
            }
        }
        // Funcdata by decreasing alignment; the indices stay in order of first use.
        let mut order: Vec<u32> = (0..self.data.len() as u32).collect();
        order.sort_by_key(|number| std::cmp::Reverse(self.data[*number as usize].align));
        let mut end = 0;
        for number in &order {
            let data = &mut self.data[*number as usize];
            end = align::up(end, data.align);
            data.offset = end as u32;
            end += data.size;
        }
        let align = self.data.iter().map(|data| data.align).max().unwrap_or(0);
        let mut at = 0;
        let mut part = |size: u64, align: u64| {
            at = align::up(at, align);
            let start = at;
            at += size.next_multiple_of(8);
            start..at
        };
        let parts = Parts {
            header: part(HEADER, 8),
            names: part(u64::from(self.names_size), 1),
            units: part(4 * units.len() as u64, 4),
            files: part(u64::from(self.files.size), 1),
            pctab: part(u64::from(self.tables_size), 1),
            functab: part(u64::from(self.records_size), 4),
            funcdata: part(end, align),
            findfunctab: 0..0,
        };
        let start = parts.funcdata.end.next_multiple_of(4);
        let parts = Parts { findfunctab: start..start + find_size(functions), ..parts };
        if parts.findfunctab.end > u64::from(u32::MAX) {
            return refuse!("too many functions");
        }
        Ok(Pclntab {
            functions: functions.functions.len(),
            parts,
            align: align.max(8),
            files: self.files.names,
            units,
            unit_starts,
            named: self.named,
            tables: self.tables,
            data: self.data,
            name_of: self.name_of,
            table_of: self.table_of,
            data_of: self.data_of,
            records: self.records,
        })
    }
}

/// Whether a funcdata entry is ignored: assembly functions refer to some that is defined nowhere.
pub(super) fn is_ignored(symbols: &Symbols<'_>, sym: Sym, place: usize, of: Sym) -> bool {
    let is_assembly = symbols
        .unit(sym)
        .is_some_and(|unit| symbols.objects[unit].object.flags() & object_flag::FROM_ASSEMBLY != 0);
    of.is_none() || (OF_ARGUMENTS.contains(&place) && is_assembly && symbols.data(of).is_empty())
}

/// The size of the findfunc table.
fn find_size(functions: &Text) -> u64 {
    let length = functions.last - functions.addresses.first().copied().unwrap_or(START);
    4 * length.div_ceil(BUCKET) + length.div_ceil(PART)
}

impl Pclntab {
    /// Whether the section has the contents of a symbol, which is then not placed with other data.
    pub(crate) fn has(&self, sym: Sym) -> bool {
        self.data_of.get(sym).is_some_and(|number| *number != NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::append;

    #[test]
    fn parts_end_where_offsets_do() {
        let mut size = 8;
        assert_eq!(append(&mut size, 4), Ok(8));
        assert_eq!(append(&mut size, u64::from(u32::MAX) - 12), Ok(12));
        assert_eq!(size, u32::MAX);
        assert!(append(&mut size, 1).is_err());
        assert!(append(&mut size, u64::MAX).is_err());
        assert_eq!(size, u32::MAX);
    }
}
