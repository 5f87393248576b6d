//! The compilation units, and the compiler's fragments in each (dwarfGenerateDebugInfo in cmd/link/internal/ld/dwarf.go).
//!
//! In: packages, functions, what is reachable. Out: units in Go's order with their fragments, and all types that these
//! need. Types are found in the order of packages, units, functions and relocations, then of variables by number.

use super::types::{EntryId, Types};
use super::{Collect, Input, aux_of};
use crate::goobj::format::{abi, aux, symbol_flag2};
use crate::link::go::kind::Kind;
use crate::link::go::marks::Marks;
use crate::link::go::pdqsort;
use crate::link::go::refusal::Refusal;
use crate::link::go::relocation::{DWARFSECREF, USEIFACE, USETYPE};
use crate::link::go::symbols::{ObjectId, Sym, Symbols};
use index_vec::IndexVec;
use std::cmp::Ordering;

/// The prefix of symbols for type entries.
const ENTRY: &[u8] = b"go:info.";

/// The prefix of symbols for package constants.
const CONSTANTS: &[u8] = b"go:constinfo.";

/// A unit.
#[derive(Default)]
pub(super) struct Unit {
    /// Its functions, in program order except for those of FIPS 140.
    pub(super) functions: Vec<Sym>,
    /// Its code ranges, in bytes from the start of its first function.
    pub(super) code: Vec<[i64; 2]>,
    /// Fragments of `.debug_info`: abstract functions, functions, the package's constants, variables.
    pub(super) abstracts: Vec<Sym>,
    pub(super) infos: Vec<Sym>,
    pub(super) constants: Option<Sym>,
    pub(super) variables: Vec<Sym>,
    /// Fragments of `.debug_rnglists`.
    pub(super) ranges: Vec<Sym>,
}

/// All units and types.
pub(crate) struct Units<'s, 'a> {
    pub(super) units: IndexVec<ObjectId, Unit>,
    /// Their order in all sections.
    pub(super) order: Vec<ObjectId>,
    pub(super) types: Types<'s, 'a>,
    /// The unit that holds the types.
    pub(super) with_types: Option<ObjectId>,
    /// The type entries that fragments refer to.
    pub(super) entries: IndexVec<Sym, Option<EntryId>>,
    /// Abstract functions already assigned to a unit.
    seen: Marks,
}

/// Collects all units and types. No addresses are needed yet.
pub(crate) fn collect<'s, 'a>(input: &Collect<'s, 'a>) -> Result<Units<'s, 'a>, Refusal> {
    let symbols = input.symbols;
    let mut units = Units {
        units: symbols.objects.iter().map(|_| Unit::default()).collect(),
        order: Vec::new(),
        types: Types::new(symbols, input.state)?,
        with_types: None,
        entries: IndexVec::from_vec(vec![None; symbols.len()]),
        seen: Marks::default(),
    };
    for sym in input.ordered {
        if let Some(unit) = symbols.unit(*sym) {
            units.units[unit].functions.push(*sym);
        }
    }
    let mut of_library = IndexVec::from_vec(vec![Vec::new(); symbols.libraries.len()]);
    for (id, object) in symbols.objects.iter_enumerated() {
        of_library[object.library].push(id);
    }
    for library in input.libraries {
        let path = symbols.libraries[*library].path;
        let mut constants = symbols.lookup(&[CONSTANTS, path].concat(), abi::ABI0);
        for unit in &of_library[*library] {
            if let Some(constants) = constants.take() {
                units.units[*unit].constants = Some(constants);
                units.fragment(constants)?;
            }
            units.order.push(*unit);
            if path == b"runtime" {
                units.with_types = Some(*unit);
            }
            for function in std::mem::take(&mut units.units[*unit].functions) {
                units.function(*unit, function)?;
                units.units[*unit].functions.push(function);
            }
        }
    }
    units.variables(input)?;
    units.types.synthesize()?;
    Ok(units)
}

impl<'s> Units<'s, '_> {
    /// Adds a function's fragments and the types that they need.
    fn function(&mut self, unit: ObjectId, function: Sym) -> Result<(), Refusal> {
        let symbols = self.types.symbols;
        let info = aux_of(symbols, function, aux::DWARF_INFO);
        let ranges = aux_of(symbols, function, aux::DWARF_RANGES);
        let Some(info) = info else { return Ok(()) };
        self.units[unit].infos.push(info);
        self.units[unit].ranges.extend(ranges);
        for reloc in symbols.relocs(info) {
            match reloc.kind {
                // The type of a variable that was optimized away.
                USETYPE => {
                    self.types.define(reloc.target)?;
                }
                DWARFSECREF
                    if symbols.kind(reloc.target) == Kind::DwarfAbstract && !self.seen.has(reloc.target) =>
                {
                    self.seen.set(reloc.target);
                    self.units[unit].abstracts.push(reloc.target);
                    self.fragment(reloc.target)?;
                }
                DWARFSECREF if matches!(symbols.kind(reloc.target), Kind::DwarfType | Kind::None) => {
                    self.entry(reloc.target)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Defines the types that a fragment without code refers to.
    fn fragment(&mut self, sym: Sym) -> Result<(), Refusal> {
        for reloc in self.types.symbols.relocs(sym).filter(|reloc| reloc.kind == DWARFSECREF) {
            self.entry(reloc.target)?;
        }
        Ok(())
    }

    /// Defines the type whose entry a symbol represents.
    fn entry(&mut self, sym: Sym) -> Result<(), Refusal> {
        if self.entries[sym].is_none()
            && let Some(name) = self.types.symbols.name(sym).strip_prefix(ENTRY)
        {
            self.types.define_name(name)?;
            self.entries[sym] = self.types.find(name);
        }
        Ok(())
    }

    /// Adds the entries of variables, and the types of variables and dictionaries.
    fn variables(&mut self, input: &Collect<'s, '_>) -> Result<(), Refusal> {
        let symbols = input.symbols;
        for sym in (1..symbols.len()).map(Sym::from_usize) {
            if !input.state.reached.has(sym) || symbols.is_static(sym) || !is_variable(symbols.kind(sym)) {
                continue;
            }
            let Some(descriptor) = aux_of(symbols, sym, aux::GOTYPE) else {
                if symbols.kind(sym) == Kind::Rodata && symbols.flags2(sym) & symbol_flag2::DICT != 0 {
                    for reloc in symbols.relocs(sym).filter(|reloc| reloc.kind == USEIFACE) {
                        self.types.define(reloc.target)?;
                    }
                }
                continue;
            };
            let (Some(info), Some(unit)) = (aux_of(symbols, sym, aux::DWARF_INFO), symbols.unit(sym)) else {
                continue;
            };
            self.types.define(descriptor)?;
            self.units[unit].variables.push(info);
            self.fragment(info)?;
        }
        Ok(())
    }

    /// Places the units by the addresses of their functions.
    pub(super) fn place(&mut self, input: &Input<'_, '_>) {
        self.code(input);
        self.sort(input.symbols);
    }

    /// Computes the code ranges: consecutive functions of a unit share one.
    fn code(&mut self, input: &Input<'_, '_>) {
        let mut last = None;
        for function in &input.text.functions {
            if !input.symbols.has_func_info(*function) {
                continue;
            }
            let Some(id) = input.symbols.unit(*function) else { continue };
            let unit = &mut self.units[id];
            let base = input.layout.address(unit.functions[0]) as i64;
            let start = input.layout.address(*function) as i64 - base;
            if last != Some(id) {
                unit.code.push([start, start]);
                last = Some(id);
            }
            if let Some(range) = unit.code.last_mut() {
                range[1] = start + input.symbols.data(*function).len() as i64;
            }
        }
    }

    /// Sorts units with code first, the others by package path. Starts are relative to the unit's own first function, so
    /// most are equal and stay as Go's sort leaves them.
    fn sort(&mut self, symbols: &Symbols<'_>) {
        let units = &self.units;
        let start = |id: ObjectId| units[id].code.first().map_or(0, |range| range[0]);
        let path = |id: ObjectId| symbols.libraries[symbols.objects[id].library].path;
        pdqsort::sort(&mut self.order, &mut |&a, &b| {
            let order = match (units[a].functions.is_empty(), units[b].functions.is_empty()) {
                (true, true) => path(a).cmp(path(b)),
                (false, true) => Ordering::Less,
                (true, false) => Ordering::Greater,
                (false, false) => start(a).cmp(&start(b)),
            };
            order == Ordering::Less
        });
    }
}

/// Whether symbols of a kind can be variables in debug information.
fn is_variable(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Rodata
            | Kind::RodataFips
            | Kind::ModuleData
            | Kind::NoptrData
            | Kind::NoptrDataFips
            | Kind::Data
            | Kind::DataFips
            | Kind::Bss
            | Kind::NoptrBss
            | Kind::TlsBss
            | Kind::Type
    )
}
