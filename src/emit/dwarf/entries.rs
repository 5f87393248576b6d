//! The debug information entries: the unit, its functions, its variables.

use super::Spot;
use super::lines::{Files, main_file, place};
use crate::obj::{DebugEncoding, DebugType, Function, Location, Place, Symbol, SymbolKind, Unit, Variable};
use gimli::write::{AttributeValue, DwarfUnit, Expression, LocationList, UnitEntryId};
use gimli::*;
use rustc_hash::FxHashMap;

/// The producer of the object.
const PRODUCER: &str = concat!("rasm ", env!("CARGO_PKG_VERSION"));

/// Adds the entries of all symbols.
pub(super) fn add(unit: &Unit, spots: &[Spot], files: &Files, dwarf: &mut DwarfUnit) {
    describe_unit(unit, spots, dwarf);
    let mut types = Types::default();
    for spot in spots {
        let symbol = unit.symbol(spot.symbol);
        match symbol.function {
            Some(index) => {
                let function = &unit.functions[index as usize];
                let id = subprogram(unit, spot, symbol, function, files, dwarf);
                for variable in &function.variables {
                    let kind = types.described(unit, variable.ty, dwarf);
                    parameter(variable, kind, spot, id, dwarf);
                }
            }
            None => variable(unit, spot, symbol, &mut types, dwarf),
        }
    }
}

fn describe_unit(unit: &Unit, spots: &[Spot], dwarf: &mut DwarfUnit) {
    let name = text(&main_file(unit), dwarf);
    let producer = text(PRODUCER, dwarf);
    let here = text(".", dwarf);
    let root = dwarf.unit.root();
    let entry = dwarf.unit.get_mut(root);
    entry.set(DW_AT_producer, producer);
    // Debuggers look up names such as main.swap by the rules of this language.
    entry.set(DW_AT_language, AttributeValue::Language(DW_LANG_Go));
    entry.set(DW_AT_name, name);
    entry.set(DW_AT_comp_dir, here);
    let mut code = spots.iter().filter(|spot| unit.symbol(spot.symbol).kind.is_text());
    if let Some(first) = code.next() {
        let last = code.next_back().unwrap_or(first);
        entry.set(DW_AT_low_pc, AttributeValue::Address(first.address()));
        entry.set(DW_AT_high_pc, AttributeValue::Udata(last.offset + last.size - first.offset));
    }
}

fn subprogram(
    unit: &Unit,
    spot: &Spot,
    symbol: &Symbol,
    function: &Function,
    files: &Files,
    dwarf: &mut DwarfUnit,
) -> UnitEntryId {
    let name = text(&unit.linked_name(spot.symbol), dwarf);
    let id = child(dwarf, DW_TAG_subprogram);
    let entry = dwarf.unit.get_mut(id);
    entry.set(DW_AT_name, name);
    entry.set(DW_AT_external, AttributeValue::Flag(!symbol.is_local()));
    entry.set(DW_AT_low_pc, AttributeValue::Address(spot.address()));
    entry.set(DW_AT_high_pc, AttributeValue::Udata(spot.size));
    if let Some(prog) = function.progs.first() {
        let (file, line) = place(unit, prog);
        if let Some(file) = files.get(file) {
            entry.set(DW_AT_decl_file, AttributeValue::FileIndex(Some(file)));
            entry.set(DW_AT_decl_line, AttributeValue::Udata(u64::from(line)));
        }
    }
    let mut base = Expression::new();
    base.op(DW_OP_call_frame_cfa);
    entry.set(DW_AT_frame_base, AttributeValue::Exprloc(base));
    id
}

fn parameter(
    variable: &Variable,
    kind: UnitEntryId,
    spot: &Spot,
    function: UnitEntryId,
    dwarf: &mut DwarfUnit,
) {
    let location = location(&variable.places, spot, dwarf);
    let name = text(&variable.name, dwarf);
    let id = dwarf.unit.add(function, DW_TAG_formal_parameter);
    let entry = dwarf.unit.get_mut(id);
    entry.set(DW_AT_name, name);
    entry.set(DW_AT_type, AttributeValue::UnitRef(kind));
    // Go's compiler marks results this way.
    entry.set(DW_AT_variable_parameter, AttributeValue::Flag(variable.result));
    if let Some(location) = location {
        entry.set(DW_AT_location, location);
    }
}

/// The location of a parameter: a single location, or a list.
fn location(places: &[Place], spot: &Spot, dwarf: &mut DwarfUnit) -> Option<AttributeValue> {
    if let [Place { pcs: None, location }] = places {
        return Some(AttributeValue::Exprloc(expression(location)));
    }
    let list: Vec<gimli::write::Location> = places
        .iter()
        .filter_map(|place| {
            let (start, end) = place.pcs?;
            Some(gimli::write::Location::StartLength {
                begin: spot.address_at(start),
                length: u64::from(end - start),
                data: expression(&place.location),
            })
        })
        .collect();
    let list = (!list.is_empty()).then(|| dwarf.unit.locations.add(LocationList(list)));
    list.map(AttributeValue::LocationListRef)
}

fn expression(location: &Location) -> Expression {
    let mut expression = Expression::new();
    match location {
        Location::Frame(offset) => expression.op_fbreg(*offset),
        Location::Pieces(pieces) => {
            for piece in pieces {
                if let Some(register) = piece.register {
                    expression.op_reg(Register(register));
                }
                if pieces.len() > 1 {
                    expression.op_piece(piece.size);
                }
            }
        }
    }
    expression
}

fn variable(unit: &Unit, spot: &Spot, symbol: &Symbol, types: &mut Types, dwarf: &mut DwarfUnit) {
    // Symbols generated for constant operands have no name in the program; thread-local variables have no address of their own.
    let name = unit.linked_name(spot.symbol);
    if spot.size == 0 || name.starts_with('$') || symbol.kind == SymbolKind::TlsBss {
        return;
    }
    let name = text(&name, dwarf);
    let kind = types.of_size(spot.size, dwarf);
    let id = child(dwarf, DW_TAG_variable);
    let entry = dwarf.unit.get_mut(id);
    entry.set(DW_AT_name, name);
    entry.set(DW_AT_type, AttributeValue::UnitRef(kind));
    entry.set(DW_AT_external, AttributeValue::Flag(!symbol.is_local()));
    let mut place = Expression::new();
    place.op_addr(spot.address());
    entry.set(DW_AT_location, AttributeValue::Exprloc(place));
}

/// Types of variables. Assembly gives only their sizes: a word is shown as a Go integer, anything else as bytes.
#[derive(Default)]
struct Types {
    by_size: FxHashMap<u64, UnitEntryId>,
    /// Types of parameters, by index in the unit.
    described: FxHashMap<u32, UnitEntryId>,
}

impl Types {
    /// The entry of a parameter type; a type follows those it refers to.
    fn described(&mut self, unit: &Unit, index: u32, dwarf: &mut DwarfUnit) -> UnitEntryId {
        if let Some(id) = self.described.get(&index) {
            return *id;
        }
        let id = match &unit.types[index as usize] {
            DebugType::Base { name, size, encoding } => base(dwarf, name, dwarf_encoding(*encoding), *size),
            DebugType::Pointer(to) => {
                let to = to.map(|to| self.described(unit, to, dwarf));
                let id = child(dwarf, DW_TAG_pointer_type);
                let entry = dwarf.unit.get_mut(id);
                entry.set(DW_AT_byte_size, AttributeValue::Udata(8));
                if let Some(to) = to {
                    entry.set(DW_AT_type, AttributeValue::UnitRef(to));
                }
                id
            }
            DebugType::Array { element, count } => {
                let element = self.described(unit, *element, dwarf);
                array(dwarf, element, *count)
            }
            DebugType::Struct { name, size, members } => {
                let members: Vec<(AttributeValue, UnitEntryId, u64)> = members
                    .iter()
                    .map(|(name, ty, offset)| (text(name, dwarf), self.described(unit, *ty, dwarf), *offset))
                    .collect();
                structure(dwarf, name, *size, members)
            }
        };
        self.described.insert(index, id);
        id
    }

    fn of_size(&mut self, size: u64, dwarf: &mut DwarfUnit) -> UnitEntryId {
        if let Some(id) = self.by_size.get(&size) {
            return *id;
        }
        let id = match size {
            1 => base(dwarf, "uint8", DW_ATE_unsigned, size),
            2 => base(dwarf, "int16", DW_ATE_signed, size),
            4 => base(dwarf, "int32", DW_ATE_signed, size),
            8 => base(dwarf, "int", DW_ATE_signed, size),
            _ => {
                let byte = self.of_size(1, dwarf);
                array(dwarf, byte, size)
            }
        };
        self.by_size.insert(size, id);
        id
    }
}

fn base(dwarf: &mut DwarfUnit, name: &str, encoding: DwAte, size: u64) -> UnitEntryId {
    let name = text(name, dwarf);
    let id = child(dwarf, DW_TAG_base_type);
    let entry = dwarf.unit.get_mut(id);
    entry.set(DW_AT_name, name);
    entry.set(DW_AT_encoding, AttributeValue::Encoding(encoding));
    entry.set(DW_AT_byte_size, AttributeValue::Udata(size));
    id
}

/// An array of `count` elements.
fn array(dwarf: &mut DwarfUnit, element: UnitEntryId, count: u64) -> UnitEntryId {
    let id = child(dwarf, DW_TAG_array_type);
    dwarf.unit.get_mut(id).set(DW_AT_type, AttributeValue::UnitRef(element));
    let range = dwarf.unit.add(id, DW_TAG_subrange_type);
    dwarf.unit.get_mut(range).set(DW_AT_count, AttributeValue::Udata(count));
    id
}

fn structure(
    dwarf: &mut DwarfUnit,
    name: &str,
    size: u64,
    members: Vec<(AttributeValue, UnitEntryId, u64)>,
) -> UnitEntryId {
    let id = child(dwarf, DW_TAG_structure_type);
    if !name.is_empty() {
        let name = text(name, dwarf);
        dwarf.unit.get_mut(id).set(DW_AT_name, name);
    }
    dwarf.unit.get_mut(id).set(DW_AT_byte_size, AttributeValue::Udata(size));
    for (name, kind, offset) in members {
        let member = dwarf.unit.add(id, DW_TAG_member);
        let entry = dwarf.unit.get_mut(member);
        entry.set(DW_AT_name, name);
        entry.set(DW_AT_type, AttributeValue::UnitRef(kind));
        entry.set(DW_AT_data_member_location, AttributeValue::Udata(offset));
    }
    id
}

fn dwarf_encoding(encoding: DebugEncoding) -> DwAte {
    match encoding {
        DebugEncoding::Boolean => DW_ATE_boolean,
        DebugEncoding::Signed => DW_ATE_signed,
        DebugEncoding::Unsigned => DW_ATE_unsigned,
        DebugEncoding::Float => DW_ATE_float,
    }
}

fn child(dwarf: &mut DwarfUnit, tag: DwTag) -> UnitEntryId {
    let root = dwarf.unit.root();
    dwarf.unit.add(root, tag)
}

/// A string for an entry; zero bytes would end it, and are replaced.
fn text(text: &str, dwarf: &mut DwarfUnit) -> AttributeValue {
    AttributeValue::StringRef(dwarf.strings.add(text.replace('\0', "?")))
}
