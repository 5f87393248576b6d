//! Where the places of an object come from.
//!
//! In: a unit, and a section and an offset in the object that is written of it. Out: the span in the source: the operand that refers to a
//! symbol, else the instruction; for the start of a symbol, and for data, where the symbol is defined.

use super::sections::{Place, Section, Sections};
use crate::obj::{Addr, SymbolId, Unit};
use crate::source::Span;

/// The places of an object.
pub(crate) struct Origins<'u> {
    unit: &'u Unit,
    /// By section and offset.
    places: Vec<Place>,
}

impl<'u> Origins<'u> {
    /// The places of the object that a unit becomes; there are none if it cannot be written.
    pub(crate) fn new(unit: &'u Unit) -> Self {
        let mut places = Sections::layout(unit).map_or_else(|_| Vec::new(), |sections| sections.places);
        places.sort_by_key(|place| (place.section as usize, place.offset));
        Self { unit, places }
    }

    /// The span of a place.
    pub(crate) fn span(&self, section: &str, offset: u64) -> Option<Span> {
        let section = Section::ALL.into_iter().find(|known| known.name() == section)?;
        let key = (section as usize, offset);
        let behind = self.places.partition_point(|place| (place.section as usize, place.offset) <= key);
        let place = self.places[..behind].last().filter(|place| place.section == section)?;
        let within = offset - place.offset;
        if within > 0 && within >= place.size {
            return None;
        }
        let symbol = self.unit.symbol(place.symbol);
        Some(match u32::try_from(within) {
            Ok(at @ 1..) => self.instruction(place.symbol, at).unwrap_or(symbol.defined),
            _ => symbol.defined,
        })
    }

    /// What is at an offset in a function.
    fn instruction(&self, id: SymbolId, at: u32) -> Option<Span> {
        let symbol = self.unit.symbol(id);
        let function = &self.unit.functions[symbol.function? as usize];
        // Directives have no bytes, and come before the instruction at the same pc; those of a listing have no sizes.
        let behind = function.progs.partition_point(|prog| prog.pc <= at);
        let prog = function.progs[..behind].last()?;
        let target = symbol.relocs.iter().find(|reloc| reloc.offset == at).and_then(|reloc| reloc.symbol);
        let refers = |operand: &Addr| target.is_some() && operand.symbol() == target;
        let operand = function.operands(prog).iter().position(refers);
        Some(operand.map_or(prog.span, |index| function.operand_span(prog, index)))
    }
}
