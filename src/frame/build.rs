//! A frame from what is known of a function.
//!
//! In: its size, its prototype's arguments, and the places in memory that its instructions use. Out: slots without holes: where
//! pieces overlap, as variables do that share a place, they are one slot.

use super::{Callee, Frame, Kind, Passed, Slot, WORD};
use crate::stubs::arguments::Argument;

/// Names shown of those that share a slot.
const MOST_NAMES: usize = 6;

/// The longest name shown, in letters.
const LONGEST: usize = 120;

/// Slots of one function; what is beyond is not shown.
const MOST_SLOTS: usize = 1 << 16;

/// The largest frame: Go's own limit for offsets.
const LARGEST: i64 = 1 << 31;

/// What is known of a function.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) name: String,
    pub(super) abi: &'static str,
    /// In bytes, without the return address.
    pub(super) size: u64,
    /// Bytes below SP that are used all the same.
    pub(super) red_zone: u64,
    pub(super) saves_bp: bool,
    pub(super) args: Option<u64>,
    /// By its prototype, if it has one.
    pub(super) arguments: Option<Vec<Argument>>,
    /// Memory on the stack that instructions use, and variables that debug information names.
    pub(super) used: Vec<Used>,
    /// Where registers of the caller's are saved: offset from FP, and name.
    pub(super) saved: Vec<(i64, String)>,
    pub(super) calls: Vec<Callee>,
}

/// Memory that is used.
#[derive(Clone, Debug, Default)]
pub(super) struct Used {
    /// The offset from FP.
    pub(super) fp: i64,
    /// In bytes; 0 if only its address is used.
    pub(super) size: u64,
    /// Empty if it has none.
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) is_result: bool,
}

/// Makes the frame.
pub(super) fn frame(facts: Facts) -> Frame {
    let size = facts.size.min(LARGEST as u64);
    let bottom = -WORD - size as i64;
    let lowest = bottom - facts.red_zone.min(LARGEST as u64) as i64;
    let outgoing = facts.calls.iter().filter_map(|call| call.args).max().unwrap_or(0);
    // Nothing is passed where memory below SP is used.
    let calls_from = if lowest < bottom { lowest } else { bottom + outgoing as i64 };
    let mut frame = Frame { size, saves_bp: facts.saves_bp, args: facts.args, ..Frame::default() };
    let mut pieces = arguments(&facts, &mut frame);
    pieces.push(slot(Kind::ReturnAddress, String::new(), -WORD, WORD as u64));
    if facts.saves_bp {
        pieces.push(slot(Kind::SavedBp, String::new(), -2 * WORD, WORD as u64));
    }
    let saved = facts.saved.iter().filter(|(place, _)| *place >= bottom && *place < -WORD);
    pieces.extend(saved.map(|(place, name)| slot(Kind::Saved, name.clone(), *place, WORD as u64)));
    pieces.sort_by_key(|piece| piece.fp);
    let fixed = pieces.len();
    for used in &facts.used {
        let below = pieces[..fixed].partition_point(|piece| piece.fp <= used.fp);
        let covered = below.checked_sub(1).is_some_and(|last| used.fp < end(&pieces[last]));
        if used.fp < lowest || used.fp >= LARGEST || covered {
            continue;
        }
        let is_outgoing = used.name.is_empty() && used.fp < calls_from;
        let kind = match used.fp {
            0.. if used.is_result => Kind::Result,
            0.. if facts.abi == "ABIInternal" => Kind::Spill,
            0.. => Kind::Argument,
            _ if is_outgoing => Kind::Outgoing,
            _ => Kind::Local,
        };
        let mut piece = slot(kind, short(&used.name), used.fp, used.size.min(LARGEST as u64));
        piece.ty = short(&used.ty);
        pieces.push(piece);
    }
    let top = facts.args.unwrap_or(0).min(LARGEST as u64) as i64;
    let top = pieces.iter().map(end).chain([top]).max().unwrap_or(0);
    frame.slots = filled(merged(pieces), lowest, top, calls_from);
    (frame.name, frame.abi, frame.calls) = (facts.name, facts.abi, facts.calls);
    frame
}

fn slot(kind: Kind, name: String, fp: i64, size: u64) -> Slot {
    Slot { kind, name, ty: String::new(), size, fp }
}

fn end(slot: &Slot) -> i64 {
    slot.fp.saturating_add(slot.size.min(LARGEST as u64) as i64)
}

fn short(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect()
}

/// The slots of arguments and results on the stack by the prototype; those in registers are noted.
fn arguments(facts: &Facts, frame: &mut Frame) -> Vec<Slot> {
    let mut slots = Vec::new();
    for argument in facts.arguments.iter().flatten() {
        let is_passed = !argument.registers.is_empty();
        if is_passed {
            frame.registers.push(Passed {
                name: argument.name.clone(),
                ty: argument.ty.clone(),
                is_result: argument.is_result,
                registers: argument.registers.clone(),
            });
        }
        let kind = match argument.is_result {
            true => Kind::Result,
            false if is_passed => Kind::Spill,
            false => Kind::Argument,
        };
        if let Some(offset) = argument.offset.filter(|offset| *offset < LARGEST as u64) {
            let (size, ty) = (argument.size.min(LARGEST as u64), short(&argument.ty));
            slots.push(Slot { kind, name: short(&argument.name), ty, size, fp: offset as i64 });
        }
    }
    slots.retain(|slot| slot.size > 0);
    slots
}

/// Pieces from high to low addresses, those that overlap as one.
fn merged(mut pieces: Vec<Slot>) -> Vec<Slot> {
    pieces.sort_by_key(|piece| (piece.fp, std::cmp::Reverse(piece.size)));
    let mut slots: Vec<Slot> = Vec::new();
    for piece in pieces {
        let is_full = slots.len() >= MOST_SLOTS;
        match slots.last_mut() {
            Some(last) if piece.fp < end(last) || piece.fp == last.fp || goes_on(last, &piece) => {
                join(last, &piece);
            }
            _ if is_full => {}
            _ => slots.push(piece),
        }
    }
    slots.reverse();
    slots
}

/// Whether a piece is the next word of the same variable.
fn goes_on(slot: &Slot, piece: &Slot) -> bool {
    piece.fp == end(slot) && piece.kind == slot.kind && piece.name == slot.name && !piece.name.is_empty()
}

/// Adds a piece to the slot that it overlaps.
fn join(slot: &mut Slot, piece: &Slot) {
    slot.size = (end(slot).max(end(piece)) - slot.fp) as u64;
    if piece.name.is_empty() {
        return;
    }
    let is_known = slot.name.split(", ").any(|name| name == piece.name);
    if slot.name.is_empty() {
        (slot.name, slot.kind) = (piece.name.clone(), piece.kind);
    } else if !is_known && slot.name.split(", ").count() < MOST_NAMES {
        slot.name = format!("{}, {}", slot.name, piece.name);
    }
    if slot.ty.is_empty() {
        slot.ty.clone_from(&piece.ty);
    }
}

/// Slots with what is between them; one without a size gets what is up to the next.
fn filled(slots: Vec<Slot>, bottom: i64, top: i64, outgoing: i64) -> Vec<Slot> {
    let mut all: Vec<Slot> = Vec::new();
    let mut above = top;
    for mut slot in slots {
        if slot.size == 0 {
            slot.size = (above - slot.fp).max(0) as u64;
        }
        gap(&mut all, end(&slot), above, outgoing);
        above = slot.fp;
        all.push(slot);
    }
    gap(&mut all, bottom, above, outgoing);
    all
}

/// Adds what is between two slots, in two parts if what is below the place `outgoing` belongs to calls.
fn gap(all: &mut Vec<Slot>, low: i64, high: i64, outgoing: i64) {
    let middle = outgoing.clamp(low.min(high), high);
    for (kind, low, high) in [(Kind::Unused, middle, high), (Kind::Outgoing, low, middle)] {
        if low < high {
            all.push(slot(kind, String::new(), low, (high - low) as u64));
        }
    }
}
