//! Data of an object as DATA and GLOBL.
//!
//! In: the sections that code refers to. Out: their directives. Each section is one symbol, so that addresses between its
//! variables mean what they do in the object; sections with distances between each other are one symbol together. Go's linker
//! aligns a symbol by its size, to 32 bytes at most, so sizes are rounded up to the alignment.

use super::elf::{At, Field, Kind, Object, Target};
use super::names::Names;
use super::routines;
use super::tables::Tables;
use crate::diag::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Where sections are in the output.
#[derive(Debug, Default)]
pub(super) struct Data {
    /// By section: its symbol, and the offset in it, in bytes.
    places: BTreeMap<usize, (usize, u64)>,
    symbols: Vec<Symbol>,
}

/// A symbol made of sections.
#[derive(Debug)]
struct Symbol {
    name: String,
    sections: Vec<usize>,
    size: u64,
    is_constant: bool,
}

/// Go's linker aligns symbols of this size or more to it, in bytes (symalign in cmd/link/internal/ld).
const MOST_ALIGNED: u64 = 32;

impl Data {
    /// Adds to the sections in `seen` those given and all that are reached from them. Returns the functions whose addresses are in
    /// what was added.
    pub(super) fn reach(
        object: &Object<'_>,
        tables: &Tables,
        sections: impl Iterator<Item = usize>,
        seen: &mut BTreeSet<usize>,
    ) -> BTreeSet<At> {
        let mut functions = BTreeSet::new();
        let mut open: Vec<usize> = sections.filter(|section| seen.insert(*section)).collect();
        while let Some(number) = open.pop() {
            let Some(section) = object.sections.get(number) else { continue };
            for relocation in &section.relocations {
                let at = At { section: number, offset: relocation.offset };
                let Target::Section(to) = relocation.target else { continue };
                if tables.numbers.contains_key(&at) {
                    continue;
                }
                match object.kind(to) {
                    Kind::Code => functions.extend(
                        u64::try_from(relocation.addend).ok().map(|offset| At { section: to, offset }),
                    ),
                    Kind::ReadOnly | Kind::Writable if seen.insert(to) => open.push(to),
                    // Others are refused where they are referred to.
                    _ => {}
                }
            }
        }
        functions
    }

    /// The places in sections that refer to what the object does not define, and its names.
    pub(super) fn undefined<'a>(
        object: &Object<'a>,
        sections: &BTreeSet<usize>,
    ) -> impl Iterator<Item = (At, &'a str)> {
        let places = |number: &usize| {
            let section = *number;
            object.sections[section].relocations.iter().filter_map(move |relocation| {
                match relocation.target {
                    Target::Undefined(name) => Some((At { section, offset: relocation.offset }, name)),
                    _ => None,
                }
            })
        };
        sections.iter().flat_map(places)
    }

    /// Gives each of the sections a symbol.
    pub(super) fn new(
        object: &Object<'_>,
        tables: &Tables,
        sections: &BTreeSet<usize>,
        names: &mut Names<'_>,
    ) -> Self {
        let mut data = Self::default();
        // The first section of each group of those with distances between each other.
        let mut first: BTreeMap<usize, usize> = sections.iter().map(|number| (*number, *number)).collect();
        for number in sections {
            for relocation in &object.sections[*number].relocations {
                let at = At { section: *number, offset: relocation.offset };
                let is_number = tables.numbers.contains_key(&at);
                if let (Target::Section(to), Field::Relative4 | Field::Relative8) =
                    (relocation.target, relocation.field)
                    && !is_number
                    && let (Some(a), Some(b)) = (first.get(number).copied(), first.get(&to).copied())
                    && a != b
                {
                    let (least, other) = (a.min(b), a.max(b));
                    first.values_mut().filter(|group| **group == other).for_each(|group| *group = least);
                }
            }
        }
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (number, group) in first {
            groups.entry(group).or_default().push(number);
        }
        for (group, members) in groups {
            let mut size = 0_u64;
            let mut align = 1;
            let mut is_constant = true;
            for number in &members {
                let section = &object.sections[*number];
                size = size.next_multiple_of(section.align.min(1 << 12));
                data.places.insert(*number, (data.symbols.len(), size));
                size += section.size;
                align = align.max(section.align);
                let has_addresses = section.relocations.iter().any(|relocation| {
                    relocation.field == Field::Absolute8
                        && !tables.numbers.contains_key(&At { section: *number, offset: relocation.offset })
                });
                // What contains addresses is written by the loader of a program that can be anywhere.
                is_constant &= section.kind == Kind::ReadOnly && !has_addresses;
            }
            let size = size.max(1).next_multiple_of(align.min(MOST_ALIGNED));
            let name = names.local(object.sections[group].name.trim_start_matches('.'));
            data.symbols.push(Symbol { name, sections: members, size, is_constant });
        }
        data
    }

    /// A place in data as an operand: `name<>+8(SB)`.
    pub(super) fn operand(&self, section: usize, offset: i64) -> Option<String> {
        let (symbol, base) = self.places.get(&section)?;
        // The assembler takes no others.
        let offset = i64::from(i32::try_from(offset.wrapping_add(*base as i64)).ok()?);
        let name = &self.symbols[*symbol].name;
        Some(if offset == 0 { format!("{name}<>(SB)") } else { format!("{name}<>{offset:+}(SB)") })
    }

    /// Bytes of all symbols together, and how many there are.
    pub(super) fn extent(&self) -> (u64, usize) {
        (self.symbols.iter().map(|symbol| symbol.size).sum(), self.symbols.len())
    }

    /// Writes the directives.
    pub(super) fn write(
        &self,
        object: &Object<'_>,
        tables: &Tables,
        function: &dyn Fn(At) -> Option<String>,
        out: &mut String,
    ) -> Result<(), Diagnostic> {
        for symbol in &self.symbols {
            let mut text = String::new();
            for number in &symbol.sections {
                self.section(object, tables, symbol, *number, function, &mut text)?;
            }
            let flags = if symbol.is_constant { "RODATA|NOPTR" } else { "NOPTR" };
            // Writing to a string cannot fail.
            let _ = writeln!(out, "\n{text}GLOBL {}<>(SB), {flags}, ${}", symbol.name, symbol.size);
        }
        Ok(())
    }

    fn section(
        &self,
        object: &Object<'_>,
        tables: &Tables,
        symbol: &Symbol,
        number: usize,
        function: &dyn Fn(At) -> Option<String>,
        out: &mut String,
    ) -> Result<(), Diagnostic> {
        let section = &object.sections[number];
        let base = self.places[&number].1;
        let mut bytes = section.data.to_vec();
        let mut addresses: BTreeMap<usize, String> = BTreeMap::new();
        for relocation in &section.relocations {
            let at = At { section: number, offset: relocation.offset };
            let place = usize::try_from(relocation.offset).unwrap_or(usize::MAX);
            let wrong = |text: &str| Err(object.error("import-data", at, text));
            let width = if matches!(relocation.field, Field::Absolute8 | Field::Relative8) { 8 } else { 4 };
            if bytes.len() < width || place > bytes.len() - width {
                return wrong("damaged: a relocation outside of its section");
            }
            if let Some((width, case)) = tables.numbers.get(&at) {
                let width = (*width as usize).min(bytes.len() - place);
                bytes[place..place + width].copy_from_slice(&case.to_le_bytes()[..width]);
                continue;
            }
            if relocation.field == Field::ThreadLocal {
                return wrong("thread-local data: goroutines move between threads");
            }
            let to = match relocation.target {
                Target::Section(to) => to,
                Target::Undefined(name) => match routines::find(name) {
                    Some(name) if relocation.field == Field::Absolute8 && relocation.addend == 0 => {
                        addresses.insert(place, format!("{name}<>(SB)"));
                        continue;
                    }
                    _ => return wrong("this data refers to a function in a form that Go assembly lacks"),
                },
                Target::Other => return wrong("this data refers to an address that is a number"),
            };
            match (relocation.field, object.kind(to)) {
                (Field::Absolute8, Kind::Code) => {
                    let found = u64::try_from(relocation.addend)
                        .ok()
                        .and_then(|offset| function(At { section: to, offset }));
                    let Some(name) = found else {
                        return wrong(
                            "this data has the address of a place in code, by a table that is not understood",
                        );
                    };
                    addresses.insert(place, name);
                }
                (Field::Absolute8, _) => {
                    let Some(name) = self.operand(to, relocation.addend) else {
                        return wrong(
                            "this data refers to a section that cannot be imported, or far from it",
                        );
                    };
                    addresses.insert(place, name);
                }
                (Field::Relative4 | Field::Relative8, kind) if kind != Kind::Code => {
                    let Some((_, to_base)) = self.places.get(&to) else {
                        return wrong("this data refers to a section that cannot be imported");
                    };
                    let from = base.wrapping_add(relocation.offset) as i64;
                    let distance = relocation.addend.wrapping_add(*to_base as i64).wrapping_sub(from);
                    bytes[place..place + width].copy_from_slice(&distance.to_le_bytes()[..width]);
                }
                (Field::Relative4, _) => return wrong("a table of distances to code that is not understood"),
                _ => return wrong("this data has an address in a form that Go assembly lacks"),
            }
        }
        directives(&symbol.name, base, &bytes, &addresses, out);
        Ok(())
    }
}

/// Writes bytes that begin at an offset of a symbol, and addresses, by their places among the bytes.
fn directives(symbol: &str, base: u64, bytes: &[u8], addresses: &BTreeMap<usize, String>, out: &mut String) {
    let mut at = 0;
    while at < bytes.len() {
        let offset = base + at as u64;
        // Writing to a string cannot fail.
        if let Some(name) = addresses.get(&at) {
            let _ = writeln!(out, "DATA {symbol}<>+{offset}(SB)/8, ${name}");
            at += 8;
            continue;
        }
        let next = addresses.range(at..).next().map_or(bytes.len(), |(next, _)| *next);
        let left = next.min(bytes.len()) - at;
        let width = [8, 4, 2, 1].into_iter().find(|width| *width <= left).unwrap_or(1);
        let chunk = &bytes[at..at + width];
        // What no directive sets is zero.
        if chunk.iter().any(|byte| *byte != 0) {
            let number = chunk.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
            let digits = 2 + 2 * width;
            let _ = writeln!(out, "DATA {symbol}<>+{offset}(SB)/{width}, ${number:#0digits$x}");
        }
        at += width;
    }
}
