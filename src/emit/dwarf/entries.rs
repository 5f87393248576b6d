//! The debug information entries: the unit, its functions, its variables.
//!
//! Entries are written straight to bytes, in an order in which each refers only to earlier ones: types come before the
//! function or variable that is the first to have them.

use super::Spot;
use super::abbreviations::{Abbreviations, Layout};
use super::lines::{Lines, main_file};
use super::section::Section;
use super::strings::Strings;
use crate::obj::{DebugEncoding, DebugType, Function, Location, Place, Symbol, SymbolKind, Unit, Variable};
use gimli::SectionId;
use gimli::constants::*;
use rustc_hash::FxHashMap;

/// The producer of the object.
const PRODUCER: &str = concat!("rasm ", env!("CARGO_PKG_VERSION"));

/// The sections of entries.
pub(super) struct Written {
    pub(super) info: Section,
    pub(super) abbreviations: Section,
    pub(super) strings: Vec<u8>,
    /// Lists of locations; empty if there are none.
    pub(super) lists: Section,
}

/// Writes the entries of all symbols.
pub(super) fn write(unit: &Unit, spots: &[Spot], lines: &Lines) -> Written {
    let mut entries = Entries {
        unit,
        info: Section::default(),
        abbreviations: Abbreviations::default(),
        strings: Strings::default(),
        lists: Section::default(),
        by_size: FxHashMap::default(),
        described: vec![0; unit.types.len()],
    };
    let length = entries.info.length();
    entries.info.u16(5);
    entries.info.u8(DW_UT_compile.0);
    entries.info.u8(8);
    entries.info.reference(SectionId::DebugAbbrev, 0);
    entries.unit(spots, lines);
    for spot in spots {
        let symbol = unit.symbol(spot.symbol);
        match symbol.function {
            Some(index) => entries.function(spot, symbol, &unit.functions[index as usize], lines),
            None => entries.variable(spot, symbol),
        }
    }
    entries.info.u8(0);
    entries.info.end(length);
    Written {
        info: entries.info,
        abbreviations: entries.abbreviations.finish(),
        strings: entries.strings.bytes,
        lists: end_lists(entries.lists),
    }
}

/// The entries so far. Types are referred to by their offset in the unit.
struct Entries<'a> {
    unit: &'a Unit,
    info: Section,
    abbreviations: Abbreviations,
    strings: Strings,
    lists: Section,
    /// Types of variables. Assembly gives only their sizes: a word is shown as a Go integer, anything else as bytes.
    by_size: FxHashMap<u64, u32>,
    /// Types of parameters, by index in the unit; 0 for those not written yet.
    described: Vec<u32>,
}

impl<'a> Entries<'a> {
    /// Starts an entry; returns its offset.
    fn entry(&mut self, layout: Layout) -> u32 {
        let offset = self.info.bytes.len() as u32;
        let number = self.abbreviations.number(layout);
        self.info.u8(number);
        offset
    }

    /// A string that may occur again.
    fn text(&mut self, text: &str) {
        let offset = self.strings.once(text);
        self.info.reference(SectionId::DebugStr, offset);
    }

    /// The name of a symbol.
    fn name(&mut self, name: &str) {
        let offset = self.strings.add(name);
        self.info.reference(SectionId::DebugStr, offset);
    }

    fn unit(&mut self, spots: &[Spot], lines: &Lines) {
        let unit = self.unit;
        let mut code = spots.iter().filter(|spot| unit.symbol(spot.symbol).kind.is_text());
        let first = code.next();
        self.entry(match first {
            None => Layout::DataUnit,
            Some(_) if lines.is_empty() => Layout::CodeUnit,
            Some(_) => Layout::CodeUnitWithLines,
        });
        self.text(PRODUCER);
        // Debuggers look up names such as main.swap by the rules of this language.
        self.info.unsigned(u64::from(DW_LANG_Go.0));
        self.name(&main_file(unit));
        self.text(".");
        let Some(first) = first else { return };
        let last = code.next_back().unwrap_or(first);
        self.info.address(first, 0);
        self.info.unsigned(last.offset + last.size - first.offset);
        if !lines.is_empty() {
            self.info.reference(SectionId::DebugLine, 0);
        }
    }

    fn function(&mut self, spot: &Spot, symbol: &Symbol, function: &'a Function, lines: &Lines) {
        // Their types come before the function.
        for variable in &function.variables {
            self.described(variable.ty);
        }
        let unit = self.unit;
        let place = function.progs.first().map(|prog| unit.lines.resolve(prog.line));
        let place = place.and_then(|(name, line)| Some((lines.file(name)?, line)));
        self.entry(match (place, function.variables.as_slice()) {
            (None, []) => Layout::Function,
            (None, _) => Layout::FunctionWithVariables,
            (Some(_), []) => Layout::FunctionWithPlace,
            (Some(_), _) => Layout::FunctionWithPlaceAndVariables,
        });
        self.name(&unit.linked_name(spot.symbol));
        self.info.u8(u8::from(!symbol.is_local()));
        self.info.address(spot, 0);
        self.info.unsigned(spot.size);
        if let Some((file, line)) = place {
            self.info.unsigned(u64::from(file));
            self.info.unsigned(u64::from(line));
        }
        self.info.bytes.extend_from_slice(&[1, DW_OP_call_frame_cfa.0]);
        if !function.variables.is_empty() {
            for variable in &function.variables {
                self.parameter(variable, spot);
            }
            self.info.u8(0);
        }
    }

    fn parameter(&mut self, variable: &'a Variable, spot: &Spot) {
        let kind = self.described(variable.ty);
        let (single, list) = match variable.places.as_slice() {
            [Place { pcs: None, location }] => (Some(location), None),
            places => (None, self.list(places, spot)),
        };
        self.entry(match (single, list) {
            (Some(_), _) => Layout::ParameterWithLocation,
            (None, Some(_)) => Layout::ParameterWithList,
            (None, None) => Layout::Parameter,
        });
        self.text(&variable.name);
        self.info.u32(kind);
        // Go's compiler marks results this way.
        self.info.u8(u8::from(variable.result));
        if let Some(location) = single {
            expression(location, &mut self.info);
        } else if let Some(list) = list {
            self.info.reference(SectionId::DebugLocLists, list);
        }
    }

    /// Adds a list of locations; none if it is empty.
    fn list(&mut self, places: &[Place], spot: &Spot) -> Option<u32> {
        let lists = &mut self.lists;
        let mut ranges = places.iter().filter_map(|place| Some((place.pcs?, &place.location))).peekable();
        ranges.peek()?;
        if lists.bytes.is_empty() {
            begin_lists(lists);
        }
        let offset = lists.bytes.len() as u32;
        for ((start, end), location) in ranges {
            lists.u8(DW_LLE_start_length.0);
            lists.address(spot, start);
            lists.unsigned(u64::from(end - start));
            expression(location, lists);
        }
        lists.u8(DW_LLE_end_of_list.0);
        Some(offset)
    }

    fn variable(&mut self, spot: &Spot, symbol: &Symbol) {
        // Symbols generated for constant operands have no name in the program; thread-local variables have no address of their own.
        let name = self.unit.linked_name(spot.symbol);
        if spot.size == 0 || name.starts_with('$') || symbol.kind == SymbolKind::TlsBss {
            return;
        }
        let kind = self.of_size(spot.size);
        self.entry(Layout::Variable);
        self.name(&name);
        self.info.u32(kind);
        self.info.u8(u8::from(!symbol.is_local()));
        self.info.bytes.extend_from_slice(&[9, DW_OP_addr.0]);
        self.info.address(spot, 0);
    }

    /// The entry of a parameter's type.
    fn described(&mut self, index: u32) -> u32 {
        let known = self.described[index as usize];
        if known != 0 {
            return known;
        }
        let unit = self.unit;
        let offset = match &unit.types[index as usize] {
            DebugType::Base { name, size, encoding } => self.base(name, dwarf_encoding(*encoding), *size),
            DebugType::Pointer(to) => {
                let to = to.map(|to| self.described(to));
                let offset = self.entry(if to.is_some() { Layout::PointerTo } else { Layout::Pointer });
                self.info.unsigned(8);
                to.into_iter().for_each(|to| self.info.u32(to));
                offset
            }
            DebugType::Array { element, count } => {
                let element = self.described(*element);
                self.array(element, *count)
            }
            DebugType::Struct { name, size, members } => {
                let kinds: Vec<u32> = members.iter().map(|(_, ty, _)| self.described(*ty)).collect();
                let offset = self.entry(match name.as_str() {
                    "" => Layout::Struct,
                    _ => Layout::NamedStruct,
                });
                if !name.is_empty() {
                    self.text(name);
                }
                self.info.unsigned(*size);
                for ((name, _, at), kind) in members.iter().zip(kinds) {
                    self.entry(Layout::Member);
                    self.text(name);
                    self.info.u32(kind);
                    self.info.unsigned(*at);
                }
                self.info.u8(0);
                offset
            }
        };
        self.described[index as usize] = offset;
        offset
    }

    /// The entry of a variable's type.
    fn of_size(&mut self, size: u64) -> u32 {
        if let Some(offset) = self.by_size.get(&size) {
            return *offset;
        }
        let offset = match size {
            1 => self.base("uint8", DW_ATE_unsigned, size),
            2 => self.base("int16", DW_ATE_signed, size),
            4 => self.base("int32", DW_ATE_signed, size),
            8 => self.base("int", DW_ATE_signed, size),
            _ => {
                let byte = self.of_size(1);
                self.array(byte, size)
            }
        };
        self.by_size.insert(size, offset);
        offset
    }

    fn base(&mut self, name: &'a str, encoding: DwAte, size: u64) -> u32 {
        let offset = self.entry(Layout::Base);
        self.text(name);
        self.info.unsigned(u64::from(encoding.0));
        self.info.unsigned(size);
        offset
    }

    /// An array of `count` elements.
    fn array(&mut self, element: u32, count: u64) -> u32 {
        let offset = self.entry(Layout::Array);
        self.info.u32(element);
        self.entry(Layout::Range);
        self.info.unsigned(count);
        self.info.u8(0);
        offset
    }
}

/// The header of lists of locations, without a table of their offsets.
fn begin_lists(lists: &mut Section) {
    lists.u32(0);
    lists.u16(5);
    lists.u8(8);
    lists.u8(0);
    lists.u32(0);
}

/// Fills in the length of all lists.
fn end_lists(mut lists: Section) -> Section {
    if let Some(length) = lists.bytes.len().checked_sub(4) {
        lists.bytes[..4].copy_from_slice(&(length as u32).to_le_bytes());
    }
    lists
}

/// Appends the length of a location's expression, and the expression.
fn expression(location: &Location, out: &mut Section) {
    // The length is known last, and moves to the front.
    let start = out.bytes.len();
    match location {
        Location::Frame(offset) => {
            out.u8(DW_OP_fbreg.0);
            out.signed(*offset);
        }
        Location::Pieces(pieces) => {
            for piece in pieces {
                if let Some(register) = piece.register {
                    match u8::try_from(register) {
                        Ok(number @ 0..32) => out.u8(DW_OP_reg0.0 + number),
                        _ => {
                            out.u8(DW_OP_regx.0);
                            out.unsigned(u64::from(register));
                        }
                    }
                }
                if pieces.len() > 1 {
                    out.u8(DW_OP_piece.0);
                    out.unsigned(piece.size);
                }
            }
        }
    }
    let end = out.bytes.len();
    out.unsigned((end - start) as u64);
    let length = out.bytes.len() - end;
    out.bytes[start..].rotate_right(length);
}

fn dwarf_encoding(encoding: DebugEncoding) -> DwAte {
    match encoding {
        DebugEncoding::Boolean => DW_ATE_boolean,
        DebugEncoding::Signed => DW_ATE_signed,
        DebugEncoding::Unsigned => DW_ATE_unsigned,
        DebugEncoding::Float => DW_ATE_float,
    }
}
