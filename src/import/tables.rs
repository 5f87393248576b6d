//! Tables of jumps and of functions in data.
//!
//! In: where a table starts. Out: where its entries go. An entry of a jump table becomes the number of its case: Go assembly cannot
//! express the addresses of labels, so jumps compare the number instead.

use super::elf::{At, Field, Kind, Object, Target};
use super::out::Set;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What was found of the tables in data.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// Places that code refers to: a table ends where another begins.
    starts: Option<BTreeSet<At>>,
    /// Those of them that are in tables, and begin none: something else is addressed from there.
    passed: BTreeSet<At>,
    /// Where tables were taken to end.
    cuts: BTreeSet<At>,
    /// Entries that are numbers of cases now: the width in bytes, and the number.
    pub(super) numbers: BTreeMap<At, (u64, i64)>,
    /// Tables read already.
    known: BTreeMap<(At, At), Vec<(i64, At)>>,
    /// The function that a table's entries belong to.
    owners: BTreeMap<At, At>,
    /// The functions in sections, by the section's number.
    sets: BTreeMap<usize, Rc<Set>>,
}

/// The most entries of a table.
const MOST: u64 = 1 << 16;

impl Tables {
    /// Whether entries of this width that refer to code begin at a place.
    pub(super) fn is_table(&self, object: &Object<'_>, at: At, width: u64) -> bool {
        object.kind(at.section) != Kind::Code && entry(object, at, at, width).is_some()
    }

    /// The cases of a table: for each the least number, in order, and where it goes. By number of the entry, or by numbers that are
    /// written into the table.
    pub(super) fn jumps(
        &mut self,
        object: &Object<'_>,
        function: At,
        table: At,
        width: u64,
        by_index: bool,
    ) -> Result<Vec<(i64, At)>, String> {
        if let Some(known) = self.known.get(&(table, function)) {
            return Ok(known.clone());
        }
        let starts = self.starts.get_or_insert_with(|| starts(object));
        let mut cases: Vec<(i64, At)> = Vec::new();
        let mut numbers: BTreeMap<At, i64> = BTreeMap::new();
        for index in 0..MOST {
            let place = At { offset: table.offset + index * width, ..table };
            let Some(to) = entry(object, table, place, width).filter(|to| belongs(object, function, *to))
            else {
                break;
            };
            if index > 0 && starts.contains(&place) && !self.passed.contains(&place) {
                self.cuts.insert(place);
                break;
            }
            if *self.owners.entry(place).or_insert(table) != table {
                return Err("two tables of jumps overlap".into());
            }
            if by_index {
                if cases.last().is_none_or(|(_, last)| *last != to) {
                    cases.push((index as i64, to));
                }
                self.numbers.insert(place, (width, index as i64));
                continue;
            }
            let next = numbers.len() as i64;
            let number = *numbers.entry(to).or_insert_with(|| {
                cases.push((next, to));
                next
            });
            if self.numbers.insert(place, (width, number)).is_some_and(|(_, other)| other != number) {
                return Err("two functions share a table of jumps".into());
            }
        }
        if cases.is_empty() {
            return Err("this jumps by a table that is not understood".into());
        }
        self.known.insert((table, function), cases.clone());
        Ok(cases)
    }

    /// What to begin again with, if a table was taken to end where no other begins: compilers address an array from before its start or
    /// from its end.
    pub(super) fn corrected(&self) -> Option<Self> {
        let tables: BTreeSet<At> = self.known.keys().map(|(table, _)| *table).collect();
        let wrong: BTreeSet<At> = self.cuts.difference(&tables).copied().collect();
        (!wrong.is_empty()).then(|| Self { passed: &self.passed | &wrong, ..Self::default() })
    }

    /// The functions whose addresses are in the section of a table; any, if code can change it.
    pub(super) fn functions(&mut self, object: &Object<'_>, table: At) -> Rc<Set> {
        let set = self.sets.entry(table.section).or_insert_with(|| {
            let functions = functions_in(object, table.section);
            // A set without functions is that of any, which are not known yet.
            Rc::new(Set { number: if functions.is_empty() { Set::ANY } else { table.section }, functions })
        });
        set.clone()
    }
}

/// The functions whose addresses are in a section that code cannot change.
fn functions_in(object: &Object<'_>, number: usize) -> Vec<At> {
    let Some(section) = object.sections.get(number) else { return Vec::new() };
    if section.kind != Kind::ReadOnly && !section.name.starts_with(".data.rel.ro") {
        return Vec::new();
    }
    let code = section.relocations.iter().filter_map(|relocation| match relocation.target {
        Target::Section(to) if object.kind(to) == Kind::Code && relocation.field == Field::Absolute8 => {
            Some(At { section: to, offset: relocation.addend as u64 })
        }
        _ => None,
    });
    let all: BTreeSet<At> = code.filter(|at| object.functions.contains_key(at)).collect();
    all.into_iter().collect()
}

/// Where an entry of a table goes, if it refers to code.
pub(super) fn entry(object: &Object<'_>, table: At, place: At, width: u64) -> Option<At> {
    let relocation = object.relocation(place)?;
    let Target::Section(section) = relocation.target else { return None };
    if object.kind(section) != Kind::Code {
        return None;
    }
    let offset = match (relocation.field, width) {
        // The distance is from the entry, and is added to the table's address.
        (Field::Relative4, 4) => relocation.addend.wrapping_sub((place.offset - table.offset) as i64),
        (Field::Absolute8, 8) => relocation.addend,
        _ => return None,
    };
    Some(At { section, offset: u64::try_from(offset).ok()? })
}

/// Whether a place is in a function: between its start and its end, or in a part that was moved elsewhere.
fn belongs(object: &Object<'_>, function: At, at: At) -> bool {
    let Some((start, found)) = object.functions.range(..=at).next_back() else { return false };
    let is_part = found.name.contains(".cold");
    let is_within = found.size == 0 || at.offset - start.offset < found.size;
    start.section == at.section && is_within && (*start == function || is_part)
}

/// The places in data that code refers to.
fn starts(object: &Object<'_>) -> BTreeSet<At> {
    let code = object.sections.iter().filter(|section| section.kind == Kind::Code);
    let all = code.flat_map(|section| &section.relocations).filter_map(|relocation| {
        let Target::Section(section) = relocation.target else { return None };
        // The field of a load is at the end of its instruction.
        let end = if relocation.field == Field::Relative4 { 4 } else { 0 };
        let offset = u64::try_from(relocation.addend.wrapping_add(end)).ok()?;
        Some(At { section, offset }).filter(|at| object.kind(at.section) != Kind::Code)
    });
    all.collect()
}
