//! A caller and its callee side by side: the same memory, by both offsets.
//!
//! In: two frames. Out: their slots from high to low addresses, those of the callee's arguments once.

use super::{Frame, Slot, WORD};

/// A call with both frames.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call<'f> {
    /// The function that calls.
    pub caller: &'f Frame,
    /// The function that is called.
    pub callee: &'f Frame,
    /// Their slots, from high to low addresses; of large frames those that are nearest to the other.
    pub rows: Vec<Row>,
}

/// A slot as caller and callee see it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The slot, with its offset from the owner's FP.
    pub slot: Slot,
    /// The offset from the caller's hardware SP, where the caller may use it.
    pub caller_sp: Option<i64>,
    /// The offsets from the callee's FP and hardware SP, where the callee may use it.
    pub callee: Option<(i64, i64)>,
}

/// Slots of either frame that are shown, those that are nearest to the other: a large frame with many calls would be shown whole with
/// each.
const MOST: usize = 64;

impl<'f> Call<'f> {
    /// Puts two frames together: the callee's arguments begin at the caller's SP.
    pub fn new(caller: &'f Frame, callee: &'f Frame) -> Self {
        let arguments = callee.slots.iter().filter(|slot| slot.fp >= 0);
        let room = arguments.map(|slot| slot.fp + slot.size as i64).max().unwrap_or(0);
        let mut rows = Vec::new();
        let nearest = caller.slots.len().saturating_sub(MOST);
        for slot in &caller.slots[nearest..] {
            let sp = caller.hardware_sp(slot);
            // What is below are the arguments, as the callee has them.
            let hidden = (room - sp).clamp(0, slot.size as i64);
            let (sp, size) = (sp + hidden, slot.size - hidden as u64);
            if size > 0 {
                let slot = Slot { fp: slot.fp + hidden, size, ..slot.clone() };
                rows.push(Row { slot, caller_sp: Some(sp), callee: None });
            }
        }
        for slot in callee.slots.iter().take(MOST) {
            let sp = callee.hardware_sp(slot);
            let caller_sp = sp - callee.size as i64 - WORD;
            rows.push(Row {
                slot: slot.clone(),
                caller_sp: Some(caller_sp).filter(|_| slot.fp >= 0),
                callee: Some((slot.fp, sp)),
            });
        }
        Self { caller, callee, rows }
    }

    /// The rule that connects the two offsets of an argument, in bytes.
    pub fn rule(&self) -> String {
        format!("offset(caller) = offset(callee) - {} - {WORD}", self.callee.size)
    }
}
