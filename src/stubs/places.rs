//! The locations of parameters and results, for debuggers.
//!
//! In: a function and its signature. Out: the [`Place`]s of each parameter and result: for ABI0 one place on the stack for the
//! whole function; for ABIInternal registers until they are overwritten, memory once they are stored there, and for results
//! the registers at each return.

use crate::abi::internal::{self, Location as Passed};
use crate::abi::{Part, Register, Signature, TypeId, Types, abi0};
use crate::amd64::Op;
use crate::flow::argument_places::{self, Carrier, Paths};
use crate::obj::{DWARF_X0, Function, Location, Piece, Place, dwarf_register};

/// A parameter or result and its places.
pub(super) struct Found {
    pub(super) name: String,
    pub(super) ty: TypeId,
    pub(super) result: bool,
    pub(super) places: Vec<Place>,
}

/// The places in ABI0.
pub(super) fn on_stack(types: &Types, signature: &Signature) -> Vec<Found> {
    named(types, signature)
        .into_iter()
        .map(|(place, result)| {
            let location = Location::Frame(place.offset as i64);
            Found { name: place.name, ty: place.ty, result, places: vec![Place { pcs: None, location }] }
        })
        .collect()
}

/// The places in ABIInternal; `size` is the size of the function in bytes.
pub(super) fn in_registers(
    types: &Types,
    signature: &Signature,
    function: &Function,
    size: u32,
) -> Vec<Found> {
    let assignment = internal::assign(types, signature);
    let paths = Paths::new(function);
    let passed = assignment.params.iter().chain(&assignment.results);
    let one = |((place, result), passed): ((abi0::Place, bool), &internal::Place)| {
        let places = match &passed.location {
            Passed::Stack(offset) => vec![Place { pcs: None, location: Location::Frame(*offset as i64) }],
            Passed::Registers { parts, .. } if result => returned(parts, place.size, function, size),
            Passed::Registers { parts, spill } => {
                argument(parts, spill.unwrap_or(0) as i64, place.size, &paths)
            }
        };
        Found { name: place.name, ty: place.ty, result, places }
    };
    named(types, signature).into_iter().zip(passed).map(one).collect()
}

/// Parameters and results, with generated names for unnamed ones, and whether they are results.
fn named(types: &Types, signature: &Signature) -> Vec<(abi0::Place, bool)> {
    let on_stack = abi0::assign(types, signature);
    let params = on_stack.params.into_iter().map(|place| (place, false));
    params.chain(on_stack.results.into_iter().map(|place| (place, true))).collect()
}

fn argument(parts: &[Part], spill: i64, bytes: u64, paths: &Paths) -> Vec<Place> {
    let list: Vec<argument_places::Part> = parts
        .iter()
        .map(|part| argument_places::Part {
            carrier: carrier(part.register),
            home: Some(spill + part.offset as i64),
            size: part.size,
        })
        .collect();
    let stay = paths.stay(&list);
    let mut places = Vec::new();
    let end = stay.memory.map_or(stay.registers, |(start, _)| stay.registers.min(start));
    if end > 0 {
        places.push(Place { pcs: Some((0, end)), location: pieces(parts, bytes) });
    }
    if let Some(pcs) = stay.memory {
        places.push(Place { pcs: Some(pcs), location: Location::Frame(spill) });
    }
    places
}

/// At each return, results are in their registers.
fn returned(parts: &[Part], bytes: u64, function: &Function, size: u32) -> Vec<Place> {
    let returns = function.progs.iter().enumerate().filter(|(_, prog)| prog.op == Op::RET);
    returns
        .filter_map(|(index, prog)| {
            let end = function.progs.get(index + 1).map_or(size, |next| next.pc);
            (end > prog.pc).then(|| Place { pcs: Some((prog.pc, end)), location: pieces(parts, bytes) })
        })
        .collect()
}

/// All bytes of a value; padding has no location.
fn pieces(parts: &[Part], bytes: u64) -> Location {
    let mut list = Vec::new();
    let mut at = 0;
    for part in parts {
        if part.offset > at {
            list.push(Piece { register: None, size: part.offset - at });
        }
        let register = match carrier(part.register) {
            Carrier::General(number) => dwarf_register(number),
            Carrier::Vector(number) => DWARF_X0 + u16::from(number),
        };
        list.push(Piece { register: Some(register), size: part.size });
        at = part.offset + part.size;
    }
    if bytes > at {
        list.push(Piece { register: None, size: bytes - at });
    }
    Location::Pieces(list)
}

fn carrier(register: Register) -> Carrier {
    Carrier::General(match register {
        Register::AX => 0,
        Register::CX => 1,
        Register::DX => 2,
        Register::BX => 3,
        Register::SI => 6,
        Register::DI => 7,
        Register::R8 => 8,
        Register::R9 => 9,
        Register::R10 => 10,
        Register::R11 => 11,
        Register::X(number) => return Carrier::Vector(number),
    })
}
