//! Parameters and variables of functions that are in memory, on the stack.
//!
//! In: debug information. Out: for the function at an address, each variable that has a place in its frame. Those in registers
//! only, and those of inlined functions, are left out. Of a variable that moves, the first place counts.

use super::lines::units;
use super::{Debug, Slice, next};
use gimli::{
    AttributeValue, DebugInfoOffset, DebuggingInformationEntry, Operation, UnitOffset, constants as dw,
};
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::rc::Rc;

type Dwarf<'s> = gimli::Dwarf<Slice<'s>>;
type Unit<'s> = gimli::Unit<Slice<'s>>;
type Entry<'s> = DebuggingInformationEntry<Slice<'s>>;

/// A variable on the stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    pub(crate) name: String,
    /// As its language spells it, as far as that is told.
    pub(crate) ty: String,
    /// In bytes; 0 if it is not told.
    pub(crate) size: u64,
    /// From the canonical frame address, which is above the return address.
    pub(crate) offset: i64,
    /// Whether it is a result of a Go function.
    pub(crate) is_result: bool,
}

/// The variables of a file.
#[derive(Debug)]
pub(crate) struct Variables<'a> {
    debug: Debug<'a>,
    units: Vec<(Range<u64>, DebugInfoOffset)>,
    /// Where all units begin, sorted.
    starts: Vec<DebugInfoOffset>,
    /// The last unit, and the variables of its functions by address.
    last: Option<(DebugInfoOffset, FxHashMap<u64, Vec<Variable>>)>,
}

/// The most places of a variable that are looked at, and dimensions of an array: damaged files have them without end.
const MOST_PLACES: usize = 4096;
const MOST_DIMENSIONS: usize = 64;

/// The deepest type that is spelled out.
const DEEPEST: usize = 8;

/// Variables kept of one unit; more are not read.
const MOST: usize = 1 << 18;

/// The longest name kept, in bytes: a damaged file may use a long one many times.
const LONGEST: usize = 256;

/// BP by its number, and what is between where it points and the canonical frame address, in a frame that saves it first.
const BP: gimli::Register = gimli::Register(6);
const ABOVE_BP: i64 = 16;

impl<'a> Variables<'a> {
    /// Reads which units a file has.
    pub(crate) fn new(debug: Debug<'a>) -> Self {
        let units = units(&debug);
        let mut starts = Vec::new();
        let mut headers = debug.dwarf().units();
        while let Ok(Some(header)) = headers.next() {
            starts.extend(header.debug_info_offset());
        }
        Self { debug, units, starts, last: None }
    }

    /// The variables of the function that begins at an address.
    pub(crate) fn of(&mut self, address: u64) -> &[Variable] {
        let after = self.units.partition_point(|(unit, _)| unit.start <= address);
        let Some((_, offset)) = self.units[..after].last().filter(|(unit, _)| unit.end > address) else {
            return &[];
        };
        if self.last.as_ref().is_none_or(|(of, _)| of != offset) {
            self.last = Some((*offset, self.unit(*offset).unwrap_or_default()));
        }
        let found = self.last.as_ref().and_then(|(_, functions)| functions.get(&address));
        found.map(Vec::as_slice).unwrap_or_default()
    }

    fn unit(&self, offset: DebugInfoOffset) -> Option<FxHashMap<u64, Vec<Variable>>> {
        let dwarf = self.debug.dwarf();
        let unit = dwarf.unit(dwarf.debug_info.header_from_offset(offset).ok()?).ok()?;
        let mut types = Types { dwarf: &dwarf, starts: &self.starts, units: FxHashMap::default() };
        let mut functions: FxHashMap<u64, Vec<Variable>> = FxHashMap::default();
        let mut count = 0;
        // The functions that entries are in: depth, address, and what their variables are relative to.
        let mut open: Vec<(isize, u64, Option<i64>)> = Vec::new();
        let mut inlined: Option<isize> = None;
        let mut cursor = unit.entries();
        while let Some(entry) = next(&mut cursor) {
            let depth = entry.depth();
            while open.pop_if(|(outer, ..)| depth <= *outer).is_some() {}
            inlined = inlined.filter(|outer| depth > *outer);
            match entry.tag() {
                // One without an address, within another, is only declared there.
                dw::DW_TAG_subprogram => {
                    open.extend(address(&dwarf, &unit, entry).map(|at| (depth, at, base(&unit, entry))));
                }
                dw::DW_TAG_inlined_subroutine => inlined = inlined.or(Some(depth)),
                dw::DW_TAG_formal_parameter | dw::DW_TAG_variable if inlined.is_none() && count < MOST => {
                    let Some(&(_, at, base)) = open.last() else { continue };
                    if let Some(found) = variable(&mut types, &unit, entry, base) {
                        count += 1;
                        functions.entry(at).or_default().push(found);
                    }
                }
                _ => {}
            }
        }
        Some(functions)
    }
}

fn address(dwarf: &Dwarf<'_>, unit: &Unit<'_>, entry: &Entry<'_>) -> Option<u64> {
    dwarf.attr_address(unit, entry.attr_value(dw::DW_AT_low_pc)?).ok()?
}

/// What variables of a function are relative to, as an offset from the canonical frame address.
fn base(unit: &Unit<'_>, entry: &Entry<'_>) -> Option<i64> {
    let AttributeValue::Exprloc(expression) = entry.attr_value(dw::DW_AT_frame_base)? else { return None };
    match expression.operations(unit.encoding()).next().ok()?? {
        Operation::CallFrameCFA => Some(0),
        Operation::Register { register } if register == BP => Some(-ABOVE_BP),
        _ => None,
    }
}

fn variable(
    types: &mut Types<'_, '_>,
    unit: &Unit<'_>,
    entry: &Entry<'_>,
    base: Option<i64>,
) -> Option<Variable> {
    let dwarf = types.dwarf;
    let offset = place(dwarf, unit, entry.attr_value(dw::DW_AT_location)?, base)?;
    // A variable of an inlined or optimized function has its name elsewhere.
    let name = name(dwarf, unit, entry)?;
    let (ty, size) = types.of(unit, entry, DEEPEST).unwrap_or_default();
    let is_result =
        matches!(entry.attr_value(dw::DW_AT_variable_parameter), Some(AttributeValue::Flag(true)));
    Some(Variable { name, ty, size, offset, is_result })
}

pub(super) fn name(dwarf: &Dwarf<'_>, unit: &Unit<'_>, entry: &Entry<'_>) -> Option<String> {
    let own = entry.attr_value(dw::DW_AT_name);
    let own = own.or_else(|| {
        let AttributeValue::UnitRef(origin) = entry.attr_value(dw::DW_AT_abstract_origin)? else {
            return None;
        };
        unit.entry(origin).ok()?.attr_value(dw::DW_AT_name)
    })?;
    text(dwarf, unit, own, LONGEST)
}

/// A text, of which at most `longest` bytes are kept.
pub(super) fn text(
    dwarf: &Dwarf<'_>,
    unit: &Unit<'_>,
    value: AttributeValue<Slice<'_>>,
    longest: usize,
) -> Option<String> {
    let text = dwarf.attr_string(unit, value).ok()?;
    let bytes = text.slice();
    Some(String::from_utf8_lossy(&bytes[..bytes.len().min(longest)]).into_owned())
}

/// The place of a variable from the canonical frame address, if it is in memory: of a list, the first such.
fn place(
    dwarf: &Dwarf<'_>,
    unit: &Unit<'_>,
    location: AttributeValue<Slice<'_>>,
    base: Option<i64>,
) -> Option<i64> {
    let in_memory = |expression: gimli::Expression<Slice<'_>>| {
        let mut operations = expression.operations(unit.encoding());
        let first = operations.next().ok()??;
        let second = operations.next().ok()?;
        match (first, second) {
            (Operation::FrameOffset { offset }, None) => base?.checked_add(offset),
            (Operation::CallFrameCFA, None) => Some(0),
            (Operation::CallFrameCFA, Some(Operation::PlusConstant { value })) => i64::try_from(value).ok(),
            _ => None,
        }
    };
    if let AttributeValue::Exprloc(expression) = location {
        return in_memory(expression);
    }
    let mut list = dwarf.attr_locations(unit, location).ok()??;
    for _ in 0..MOST_PLACES {
        let found = list.next().ok()??;
        if let Some(place) = in_memory(found.data) {
            return Some(place);
        }
    }
    None
}

/// Types, which Go's programs have in units of their own.
struct Types<'r, 's> {
    dwarf: &'r Dwarf<'s>,
    starts: &'r [DebugInfoOffset],
    /// Other units that were needed.
    units: FxHashMap<DebugInfoOffset, Option<Rc<Unit<'s>>>>,
}

impl Types<'_, '_> {
    /// The spelling of what an entry's type is, and its size in bytes.
    fn of(&mut self, unit: &Unit<'_>, entry: &Entry<'_>, depth: usize) -> Option<(String, u64)> {
        match entry.attr_value(dw::DW_AT_type)? {
            AttributeValue::UnitRef(offset) => Some(self.spelled(unit, offset, depth)),
            AttributeValue::DebugInfoRef(offset) => {
                let after = self.starts.partition_point(|start| start.0 <= offset.0);
                let start = *self.starts.get(after.checked_sub(1)?)?;
                let dwarf = self.dwarf;
                let read = || {
                    let header = dwarf.debug_info.header_from_offset(start).ok()?;
                    dwarf.unit(header).ok().map(Rc::new)
                };
                let other = self.units.entry(start).or_insert_with(read).clone()?;
                let offset = offset.to_unit_offset(&other.header)?;
                Some(self.spelled(&other, offset, depth))
            }
            _ => None,
        }
    }

    /// The spelling of a type and its size in bytes.
    fn spelled(&mut self, unit: &Unit<'_>, of: UnitOffset, depth: usize) -> (String, u64) {
        let Ok(entry) = unit.entry(of) else { return Default::default() };
        let own = entry.attr_value(dw::DW_AT_byte_size).and_then(|size| size.udata_value());
        let name = name(self.dwarf, unit, &entry);
        let mut inner = || match depth {
            0 => None,
            _ => self.of(unit, &entry, depth - 1),
        };
        let void = || ("void".to_owned(), 0);
        match (entry.tag(), name) {
            // Another name for a type has its size.
            (dw::DW_TAG_typedef, Some(name)) => {
                (name, own.unwrap_or_else(|| inner().map_or(0, |(_, size)| size)))
            }
            (_, Some(name)) => (name, own.unwrap_or(0)),
            (dw::DW_TAG_pointer_type, None) => {
                (format!("*{}", inner().unwrap_or_else(void).0), own.unwrap_or(8))
            }
            (dw::DW_TAG_array_type, None) => {
                let (element, size) = inner().unwrap_or_else(void);
                let count = count(unit, of);
                (format!("[{count}]{element}"), own.unwrap_or_else(|| size.saturating_mul(count)))
            }
            (dw::DW_TAG_const_type | dw::DW_TAG_volatile_type | dw::DW_TAG_restrict_type, None) => {
                inner().unwrap_or_else(void)
            }
            (_, None) => ("struct".into(), own.unwrap_or(0)),
        }
    }
}

/// The number of elements of an array, over all its dimensions.
pub(super) fn count(unit: &Unit<'_>, of: UnitOffset) -> u64 {
    let mut count: u64 = 1;
    let Ok(mut cursor) = unit.entries_at_offset(of) else { return 0 };
    // The array itself.
    let _ = next(&mut cursor);
    for _ in 0..MOST_DIMENSIONS {
        // What is below its dimensions is not of this array.
        let Some(entry) = next(&mut cursor).filter(|entry| entry.depth() == 1) else { break };
        let number = |at| entry.attr_value(at).and_then(|value| value.udata_value());
        let bound = number(dw::DW_AT_upper_bound).map(|last| last.saturating_add(1));
        count = count.saturating_mul(number(dw::DW_AT_count).or(bound).unwrap_or(0));
    }
    count
}
