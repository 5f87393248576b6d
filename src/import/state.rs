//! What is known of registers and of the stack at an instruction.
//!
//! In: the state before an instruction, and the instruction. Out: the state after it. Known are the distance of SP from where it
//! was at entry, registers that hold addresses of the frame or of data, what was loaded from tables of jumps, and words of the
//! frame with any of these.

use super::elf::At;
use crate::amd64::Reg;
use std::collections::BTreeMap;

/// What a register holds. The entry's SP, where the return address is, has depth 0; depths grow downwards, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Value {
    #[default]
    Unknown,
    /// The address at this depth.
    Frame(i64),
    /// The address of this place, of data or code; the offset may lie outside of the section.
    Address { section: usize, offset: i64 },
    /// Four bytes of the table at this place, extended with their sign.
    Distance(At),
    /// Eight bytes of the table at this place.
    Pointer(At),
    /// The address of a routine that comes with the output.
    Routine(&'static str),
    /// The address that a distance in the table at this place stands for.
    Target(At),
}

/// What is known before an instruction.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct State {
    /// The depth of SP.
    pub(super) depth: i64,
    registers: [Value; 16],
    /// Words of the frame, by depth.
    words: BTreeMap<i64, Value>,
}

/// More words are forgotten.
const MOST_WORDS: usize = 256;

impl State {
    /// What a general register holds, or the one that a register is part of.
    pub(super) fn get(&self, reg: Reg) -> Value {
        match reg.general() {
            Some(_) if reg == Reg::SP => Value::Frame(self.depth),
            Some(number) => self.registers[usize::from(number)],
            None => Value::Unknown,
        }
    }

    /// Sets a register, of which parts may be named; SP is left alone.
    pub(super) fn set(&mut self, reg: Reg, value: Value) {
        if let Some(number) = reg.general().filter(|_| reg != Reg::SP) {
            self.registers[usize::from(number)] = value;
        }
    }

    /// Forgets the registers in a set, one bit for each number.
    pub(super) fn forget(&mut self, registers: u16) {
        for (number, value) in self.registers.iter_mut().enumerate() {
            if registers >> number & 1 != 0 {
                *value = Value::Unknown;
            }
        }
    }

    /// The word of the frame at a depth.
    pub(super) fn word(&self, depth: i64) -> Value {
        self.words.get(&depth).copied().unwrap_or_default()
    }

    /// Writes bytes at a depth: a word with a known value, or anything.
    pub(super) fn write(&mut self, depth: i64, bytes: u16, value: Value) {
        // The bytes are at this depth and up from there; a word at a depth has eight bytes.
        let below = depth.saturating_sub(i64::from(bytes)) + 1;
        let overlapping: Vec<i64> =
            self.words.range(below..=depth.saturating_add(7)).map(|(at, _)| *at).collect();
        for at in overlapping {
            self.words.remove(&at);
        }
        if value != Value::Unknown && self.words.len() < MOST_WORDS {
            self.words.insert(depth, value);
        }
    }

    /// The depths of all frame addresses in registers and words.
    pub(super) fn frame_depths(&self) -> Vec<i64> {
        let all = self.registers.iter().chain(self.words.values());
        all.filter_map(|value| if let Value::Frame(depth) = value { Some(*depth) } else { None }).collect()
    }

    /// Joins what is known on another way to the same instruction; whether anything changed. SP must be where it is.
    pub(super) fn join(&mut self, other: &State) -> bool {
        let mut changed = false;
        for (mine, other) in self.registers.iter_mut().zip(&other.registers) {
            if *mine != *other && *mine != Value::Unknown {
                *mine = Value::Unknown;
                changed = true;
            }
        }
        let before = self.words.len();
        self.words.retain(|at, value| other.words.get(at) == Some(value));
        changed | (before != self.words.len())
    }
}
