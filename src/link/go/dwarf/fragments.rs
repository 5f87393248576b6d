//! The parts of units in the sections: what is made here, then the compiler's fragments, relocated (dwUnitPortion and writeUnitInfo in
//! cmd/link/internal/ld/dwarf.go).

use super::abbreviations::Abbreviation;
use super::entries::Entries;
use super::units::Units;
use super::{Input, aux_of, lines, string, unsigned};
use crate::goobj::format::{abi, aux};
use crate::link::go::kind;
use crate::link::go::refusal::{Refusal, refuse, text};
use crate::link::go::relocation::{ADDR, DWARFSECREF, DWTXTADDR_U1, DWTXTADDR_U4};
use crate::link::go::symbols::{ObjectId, Sym};
use gimli::{DW_LANG_Go, DW_RLE_base_addressx, DW_RLE_end_of_list, DW_RLE_offset_pair, DW_UT_compile};
use index_vec::IndexVec;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// The sections that have a part for each unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Lines,
    Info,
    Locations,
    Ranges,
    Addresses,
}

/// How many of them there are.
const KINDS: usize = 5;

/// What a unit has in the sections but for `.debug_info`.
pub(super) struct Parts {
    pub(super) unit: ObjectId,
    /// Bytes that are made here, by section; fragments follow.
    made: [Vec<u8>; KINDS],
    fragments: [Vec<Sym>; KINDS],
    /// The places of functions in `.debug_addr`.
    slots: FxHashMap<Sym, u32>,
    /// gdb's script.
    pub(super) script: Option<Vec<u8>>,
}

/// Where everything is.
pub(super) struct Places {
    /// Where parts begin, by unit in order, and where the section ends.
    starts: [Vec<u32>; KINDS],
    /// Where fragments are in their sections; 0 for none, since there is a header everywhere.
    fragments: IndexVec<Sym, u32>,
    /// Where the entries of types begin.
    types: u32,
    /// Headers of units in `.debug_info`, by unit in order.
    headers: Vec<Vec<u8>>,
}

/// Bytes of the header of the section: a length, the version, sizes of addresses and segments, and how many offsets follow.
fn header(section: Kind, size: u32) -> Vec<u8> {
    let mut out = (size - 4).to_le_bytes().to_vec();
    out.extend([5, 0, 8, 0]);
    match section {
        Kind::Lines | Kind::Info => return Vec::new(),
        Kind::Addresses => {}
        Kind::Locations | Kind::Ranges => out.extend([0; 4]),
    }
    out
}

impl Parts {
    /// Makes the parts of a unit.
    pub(super) fn of_unit(
        input: &Input<'_, '_>,
        units: &Units<'_, '_>,
        id: ObjectId,
    ) -> Result<Self, Refusal> {
        let unit = &units.units[id];
        let mut parts = Self {
            unit: id,
            made: Default::default(),
            fragments: Default::default(),
            slots: FxHashMap::default(),
            script: None,
        };
        let info = &mut parts.fragments[Kind::Info as usize];
        let lists = [&unit.abstracts, &unit.infos, &unit.constants.into_iter().collect(), &unit.variables];
        lists.into_iter().for_each(|list| info.extend(list));
        let Some(&first) = unit.functions.first() else { return Ok(parts) };

        let symbols = input.symbols;
        let lines = unit.functions.iter().filter_map(|function| aux_of(symbols, *function, aux::DWARF_LINES));
        parts.fragments[Kind::Lines as usize] = lines.collect();
        parts.fragments[Kind::Ranges as usize].clone_from(&unit.ranges);
        let locations = unit.infos.iter().filter_map(|info| {
            let mut references = symbols.relocs(*info).filter(|reloc| reloc.kind == DWARFSECREF);
            references
                .find(|reloc| symbols.kind(reloc.target) == kind::Kind::DwarfLoc)
                .map(|reloc| reloc.target)
        });
        parts.fragments[Kind::Locations as usize] = locations.collect();
        parts.made[Kind::Lines as usize] = lines::prologue(input, id);
        parts.script = lines::script(input, id);
        for function in &unit.functions {
            for kind in [aux::DWARF_INFO, aux::DWARF_RANGES, aux::DWARF_LOC] {
                for reloc in aux_of(symbols, *function, kind).into_iter().flat_map(|sym| symbols.relocs(sym))
                {
                    if (DWTXTADDR_U1..=DWTXTADDR_U4).contains(&reloc.kind) {
                        parts.slot(input, reloc.target);
                    }
                }
            }
        }
        let base = parts.slot(input, first);
        let ranges = &mut parts.made[Kind::Ranges as usize];
        ranges.push(DW_RLE_base_addressx.0);
        ranges.extend(fixed(base, 4)?);
        for range in &unit.code {
            ranges.push(DW_RLE_offset_pair.0);
            range.iter().for_each(|end| unsigned(ranges, *end as u64));
        }
        ranges.push(DW_RLE_end_of_list.0);
        Ok(parts)
    }

    /// The place of a function in the unit's part of `.debug_addr`.
    fn slot(&mut self, input: &Input<'_, '_>, function: Sym) -> u32 {
        let next = self.slots.len() as u32;
        *self.slots.entry(function).or_insert_with(|| {
            self.made[Kind::Addresses as usize].extend(input.layout.address(function).to_le_bytes());
            next
        })
    }

    /// Whether the unit is left out of `.debug_info`.
    fn is_empty(&self, units: &Units<'_, '_>) -> bool {
        let unit = &units.units[self.unit];
        unit.functions.is_empty() && unit.variables.is_empty() && units.with_types != Some(self.unit)
    }
}

/// A number in LEB128 of fixed size.
fn fixed(value: u32, size: usize) -> Result<Vec<u8>, Refusal> {
    if u64::from(value) >> (7 * size) != 0 {
        return refuse!("a unit has too many functions");
    }
    let byte = |at: usize| (value >> (7 * at)) as u8 & 0x7f | if at + 1 < size { 0x80 } else { 0 };
    Ok((0..size).map(byte).collect())
}

impl Places {
    /// Finds out where everything is.
    pub(super) fn new(
        input: &Input<'_, '_>,
        units: &Units<'_, '_>,
        parts: &[Parts],
        entries: &Entries,
    ) -> Result<Self, Refusal> {
        let symbols = input.symbols;
        let mut places = Self {
            starts: Default::default(),
            fragments: IndexVec::from_vec(vec![0; symbols.len()]),
            types: 0,
            headers: Vec::new(),
        };
        for section in [Kind::Lines, Kind::Locations, Kind::Ranges, Kind::Addresses] {
            let mut end = header(section, 4).len() as u64;
            for part in parts {
                places.starts[section as usize].push(end as u32);
                end += part.made[section as usize].len() as u64;
                places.place(input, &part.fragments[section as usize], &mut end);
            }
            places.finish(section, end)?;
        }
        let mut end = 0;
        for (number, part) in parts.iter().enumerate() {
            places.starts[Kind::Info as usize].push(end as u32);
            if part.is_empty(units) {
                places.headers.push(Vec::new());
                continue;
            }
            let start = end;
            let mut header = places.unit_header(input, units, part, number);
            end += header.len() as u64;
            places.place(input, &part.fragments[Kind::Info as usize], &mut end);
            if units.with_types == Some(part.unit) {
                places.types = end as u32;
                end += entries.bytes.len() as u64;
            }
            // The end of the unit's children.
            end += 1;
            header[..4].copy_from_slice(&((end - start - 4) as u32).to_le_bytes());
            places.headers.push(header);
        }
        places.finish(Kind::Info, end)?;
        Ok(places)
    }

    /// Places fragments from `end` on.
    fn place(&mut self, input: &Input<'_, '_>, fragments: &[Sym], end: &mut u64) {
        for sym in fragments {
            self.fragments[*sym] = *end as u32;
            *end += input.symbols.data(*sym).len() as u64;
        }
    }

    fn finish(&mut self, section: Kind, end: u64) -> Result<(), Refusal> {
        self.starts[section as usize].push(end as u32);
        if end > i32::MAX as u64 {
            return refuse!("too much debug information");
        }
        Ok(())
    }

    /// The header of a unit in `.debug_info`, with a length of 0, and its entry.
    fn unit_header(
        &self,
        input: &Input<'_, '_>,
        units: &Units<'_, '_>,
        part: &Parts,
        number: usize,
    ) -> Vec<u8> {
        let symbols = input.symbols;
        let unit = &units.units[part.unit];
        let path = symbols.libraries[symbols.objects[part.unit].library].path;
        let has_code = !unit.functions.is_empty();
        let mut out = vec![0; 4];
        out.extend([5, 0, DW_UT_compile.0, 8]);
        // The abbreviations are at the start of their section.
        out.extend([0; 4]);
        let abbreviation = if has_code { Abbreviation::Unit } else { Abbreviation::UnitWithoutCode };
        unsigned(&mut out, abbreviation as u64);
        string(&mut out, path);
        out.push(DW_LANG_Go.0 as u8);
        let start = |section: Kind| self.starts[section as usize][number].to_le_bytes();
        if has_code {
            out.extend(start(Kind::Lines));
            out.extend(input.layout.address(unit.functions[0]).to_le_bytes());
            out.extend(start(Kind::Ranges));
        }
        // Linking happens in a folder that nobody knows later.
        string(&mut out, b".");
        let said = |what: &str| {
            let name = [b"go:cuinfo.", what.as_bytes(), b".", path].concat();
            symbols.lookup(&name, abi::ABI0).map_or(&[][..], |sym| symbols.data(sym))
        };
        let flags = said("producer");
        out.extend(format!("Go cmd/compile {}", input.version).into_bytes());
        if !flags.is_empty() {
            out.extend(b"; ");
        }
        string(&mut out, flags);
        string(&mut out, said("packagename"));
        if has_code {
            out.extend(start(Kind::Addresses));
        }
        out
    }
}

/// Writes a section.
pub(super) fn write(
    input: &Input<'_, '_>,
    units: &Units<'_, '_>,
    parts: &[Parts],
    entries: &Entries,
    places: &Places,
    section: Kind,
) -> Result<Vec<u8>, Refusal> {
    let starts = &places.starts[section as usize];
    let end = starts[parts.len()];
    let mut out = vec![0; end as usize];
    let head = header(section, end.max(4));
    let (head_out, mut rest) = out.split_at_mut(head.len());
    head_out.copy_from_slice(&head);
    let mut work = Vec::with_capacity(parts.len());
    for (number, part) in parts.iter().enumerate() {
        let (own, after) = rest.split_at_mut((starts[number + 1] - starts[number]) as usize);
        work.push((number, part, own));
        rest = after;
    }
    work.into_par_iter().try_for_each(|(number, part, out)| {
        let is_info = section == Kind::Info;
        let made = if is_info { &places.headers[number] } else { &part.made[section as usize] };
        if is_info && made.is_empty() {
            return Ok(());
        }
        let (made_out, mut rest) = out.split_at_mut(made.len());
        made_out.copy_from_slice(made);
        for sym in &part.fragments[section as usize] {
            let (own, after) = rest.split_at_mut(input.symbols.data(*sym).len());
            fragment(input, units, part, entries, places, *sym, own)?;
            rest = after;
        }
        if is_info && units.with_types == Some(part.unit) {
            let own = &mut rest[..entries.bytes.len()];
            own.copy_from_slice(&entries.bytes);
            for (at, id) in &entries.references {
                let value = places.types + entries.starts[*id];
                own[*at as usize..][..4].copy_from_slice(&value.to_le_bytes());
            }
        }
        if section == Kind::Lines && !made.is_empty() {
            let length = (out.len() - lines::LENGTH) as u32;
            out[..lines::LENGTH].copy_from_slice(&length.to_le_bytes());
        }
        Ok(())
    })?;
    Ok(out)
}

/// Writes a fragment of the compiler's.
fn fragment(
    input: &Input<'_, '_>,
    units: &Units<'_, '_>,
    part: &Parts,
    entries: &Entries,
    places: &Places,
    sym: Sym,
    out: &mut [u8],
) -> Result<(), Refusal> {
    let symbols = input.symbols;
    out.copy_from_slice(symbols.data(sym));
    for reloc in symbols.relocs(sym).filter(|reloc| reloc.size > 0) {
        let fail = |what: &str| {
            refuse!(
                "{}: {what} of a reference to {}",
                text(symbols.name(sym)),
                text(symbols.name(reloc.target))
            )
        };
        let at = reloc.offset as usize;
        let Some(place) = out.get_mut(at..at + usize::from(reloc.size)) else { return fail("wrong place") };
        match reloc.kind {
            ADDR if place.len() == 8 => {
                let address = input.layout.address(reloc.target).wrapping_add_signed(reloc.addend);
                place.copy_from_slice(&address.to_le_bytes());
            }
            DWARFSECREF if place.len() == 4 => {
                let start = match (places.fragments[reloc.target], units.entries[reloc.target]) {
                    (0, Some(entry)) => places.types + entries.starts[entry],
                    (0, None) => return fail("unknown target"),
                    (start, _) => start,
                };
                let value = (i64::from(start) + reloc.addend) as u32;
                place.copy_from_slice(&value.to_le_bytes());
            }
            DWTXTADDR_U1..=DWTXTADDR_U4 => {
                let size = usize::from(reloc.kind - DWTXTADDR_U1) + 1;
                let Some(slot) = part.slots.get(&reloc.target) else { return fail("unknown slot") };
                let Some(place) = out.get_mut(at..at + size) else { return fail("wrong place") };
                place.copy_from_slice(&fixed(*slot, size)?);
            }
            _ => return fail("unknown kind"),
        }
    }
    Ok(())
}
