//! Parameters and variables of functions that are in memory, on the stack.
//!
//! In: debug information. Out: for the function at an address, each variable that has a place in its frame. Those in registers
//! only, and those of inlined functions, are left out. Of a variable that moves, the first place counts.

use super::lines::units;
use super::{Debug, Slice};
use gimli::{
    AttributeValue, DebugInfoOffset, DebuggingInformationEntry, Operation, UnitOffset, constants as dw,
};
use rustc_hash::FxHashMap;
use std::ops::Range;

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
        Self { debug, units, last: None }
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
        let mut functions: FxHashMap<u64, Vec<Variable>> = FxHashMap::default();
        let mut count = 0;
        // The function that entries belong to: depth, address, and what its variables are relative to.
        let mut current: Option<(isize, u64, Option<i64>)> = None;
        let mut inlined: Option<isize> = None;
        let mut cursor = unit.entries();
        while let Ok(Some(entry)) = cursor.next_dfs() {
            let depth = entry.depth();
            current = current.filter(|(outer, ..)| depth > *outer);
            inlined = inlined.filter(|outer| depth > *outer);
            match entry.tag() {
                dw::DW_TAG_subprogram => {
                    current = address(&dwarf, &unit, entry).map(|at| (depth, at, base(&unit, entry)));
                }
                dw::DW_TAG_inlined_subroutine => inlined = inlined.or(Some(depth)),
                dw::DW_TAG_formal_parameter | dw::DW_TAG_variable if inlined.is_none() && count < MOST => {
                    let Some((_, at, base)) = current else { continue };
                    if let Some(found) = variable(&dwarf, &unit, entry, base) {
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

fn variable(dwarf: &Dwarf<'_>, unit: &Unit<'_>, entry: &Entry<'_>, base: Option<i64>) -> Option<Variable> {
    let offset = place(dwarf, unit, entry.attr_value(dw::DW_AT_location)?, base)?;
    // A variable of an inlined or optimized function has its name elsewhere.
    let name = name(dwarf, unit, entry)?;
    let of = type_of(entry);
    let (ty, size) = of.map_or((String::new(), 0), |of| spelled(dwarf, unit, of, DEEPEST));
    let is_result =
        matches!(entry.attr_value(dw::DW_AT_variable_parameter), Some(AttributeValue::Flag(true)));
    Some(Variable { name, ty, size, offset, is_result })
}

fn name(dwarf: &Dwarf<'_>, unit: &Unit<'_>, entry: &Entry<'_>) -> Option<String> {
    let own = entry.attr_value(dw::DW_AT_name);
    let own = own.or_else(|| {
        let AttributeValue::UnitRef(origin) = entry.attr_value(dw::DW_AT_abstract_origin)? else {
            return None;
        };
        unit.entry(origin).ok()?.attr_value(dw::DW_AT_name)
    })?;
    let text = dwarf.attr_string(unit, own).ok()?;
    let bytes = text.slice();
    Some(String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST)]).into_owned())
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

fn type_of(entry: &Entry<'_>) -> Option<UnitOffset> {
    match entry.attr_value(dw::DW_AT_type)? {
        AttributeValue::UnitRef(offset) => Some(offset),
        _ => None,
    }
}

/// The spelling of a type and its size in bytes.
fn spelled(dwarf: &Dwarf<'_>, unit: &Unit<'_>, of: UnitOffset, depth: usize) -> (String, u64) {
    let Ok(entry) = unit.entry(of) else { return Default::default() };
    let own = entry.attr_value(dw::DW_AT_byte_size).and_then(|size| size.udata_value());
    let inner = || match (type_of(&entry), depth) {
        (Some(of), 1..) => spelled(dwarf, unit, of, depth - 1),
        _ => ("void".into(), 0),
    };
    let name = name(dwarf, unit, &entry);
    match (entry.tag(), name) {
        // Another name for a type has its size.
        (dw::DW_TAG_typedef, Some(name)) => (name, own.unwrap_or_else(|| inner().1)),
        (_, Some(name)) => (name, own.unwrap_or(0)),
        (dw::DW_TAG_pointer_type, None) => (format!("*{}", inner().0), own.unwrap_or(8)),
        (dw::DW_TAG_array_type, None) => {
            let (element, size) = inner();
            let count = count(unit, of);
            (format!("[{count}]{element}"), own.unwrap_or_else(|| size.saturating_mul(count)))
        }
        (dw::DW_TAG_const_type | dw::DW_TAG_volatile_type | dw::DW_TAG_restrict_type, None) => inner(),
        (_, None) => ("struct".into(), own.unwrap_or(0)),
    }
}

/// The number of elements of an array, over all its dimensions.
fn count(unit: &Unit<'_>, of: UnitOffset) -> u64 {
    let mut count: u64 = 1;
    let Ok(mut tree) = unit.entries_tree(Some(of)) else { return 0 };
    let Ok(root) = tree.root() else { return 0 };
    let mut children = root.children();
    for _ in 0..MOST_DIMENSIONS {
        let Ok(Some(child)) = children.next() else { break };
        let number = |at| child.entry().attr_value(at).and_then(|value| value.udata_value());
        let bound = number(dw::DW_AT_upper_bound).map(|last| last.saturating_add(1));
        count = count.saturating_mul(number(dw::DW_AT_count).or(bound).unwrap_or(0));
    }
    count
}
