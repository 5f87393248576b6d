//! GC programs: they tell the garbage collector which words of variables are pointers.
//!
//! In: variables with their types and their offsets in a section. Out: the program: literal bits, and repetitions of
//! earlier ones (cmd/internal/gcprog, and GCProg in cmd/link/internal/ld/data.go).

use super::refusal::{Refusal, refuse, text};
use super::symbols::{Sym, Symbols};
use super::types::{self, COMMON, kind};
use crate::goobj::format::aux;
use crate::goobj::leb128;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The most literal bits of one instruction.
const LITERAL: usize = 127;
/// From this many zeros on, a repetition is shorter.
const ZEROS: u64 = 32;
/// The bit that marks a repeat instruction.
const REPEAT: u8 = 0x80;

const WORD: u64 = 8;
/// The type's mask is built at run time.
const ON_DEMAND: u8 = 1 << 4;
/// The deepest nesting of types; anything deeper is taken to be damaged.
const DEEPEST: usize = 1000;
/// The most steps of all types together; damaged types can contain each other many times.
const MOST_STEPS: usize = 1 << 22;
/// The most steps of all variables together; damaged ones can be far larger than the file that declares them.
const MOST_WRITTEN: usize = 1 << 26;

/// The program of a section of `size` bytes, from its variables and their offsets.
pub(crate) fn section(
    symbols: &Symbols<'_>,
    variables: &[(Sym, u64)],
    size: u64,
) -> Result<Vec<u8>, Refusal> {
    let mut writer = Writer::default();
    let mut steps = Steps { symbols, all: Vec::new(), of: FxHashMap::default() };
    let mut written = 0;
    for (sym, offset) in variables {
        let of = symbols.aux_of(*sym, aux::GOTYPE);
        if of.is_none() {
            return refuse!("`{}`: missing Go type information", text(symbols.name(*sym)));
        }
        if let Some(places) = steps.of(of, 0) {
            written += places.len();
            writer.variable(&steps.all[places], *offset / WORD);
        } else {
            writer.is_wrong = true;
        }
        if writer.is_wrong {
            return refuse!("`{}`: its type has no pointer map", text(symbols.name(*sym)));
        }
        if written > MOST_WRITTEN {
            return refuse!("`{}`: the variables have too many pointers", text(symbols.name(*sym)));
        }
    }
    writer.zero_until(size / WORD);
    writer.flush();
    writer.bytes.push(0);
    Ok(writer.bytes)
}

#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    /// The number of words described.
    words: u64,
    literal: Vec<bool>,
    /// A word was described twice.
    is_wrong: bool,
}

/// A part of the description of a type, in words from its start.
#[derive(Clone, Copy)]
enum Step {
    Pointer(u64),
    /// What the words up to `end` hold, the last `length` of them, is there `count` more times.
    Repeat {
        end: u64,
        length: u64,
        count: u64,
    },
}

/// The descriptions of types, each worked out once.
struct Steps<'s, 'a> {
    symbols: &'s Symbols<'a>,
    all: Vec<Step>,
    of: FxHashMap<Sym, Range<usize>>,
}

impl Steps<'_, '_> {
    /// The steps of a type; none if it is incomplete.
    fn of(&mut self, of: Sym, depth: usize) -> Option<Range<usize>> {
        if let Some(known) = self.of.get(&of) {
            return Some(known.clone());
        }
        let symbols = self.symbols;
        let data = symbols.data(of);
        let pointers = types::word(data, 8) / WORD;
        if of.is_none() || pointers == 0 || depth > DEEPEST {
            return None;
        }
        let mut own = Vec::new();
        match types::kind_of(data) {
            kind::ARRAY => {
                let element = types::target(symbols, of, COMMON as u32);
                let count = types::word(data, COMMON + 16);
                let steps = self.of(element, depth + 1)?;
                own.extend_from_slice(&self.all[steps]);
                if count > 1 {
                    let length = types::word(symbols.data(element), 0) / WORD;
                    own.push(Step::Repeat { end: length, length, count: count - 1 });
                }
            }
            kind::STRUCT => {
                // Copied after the last field is described: a struct may be that field, a thousand levels deep.
                let (mut fields, mut count) = (Vec::new(), 0);
                for (field, at) in types::fields(symbols, of) {
                    if types::word(symbols.data(field), 8) == 0 {
                        continue;
                    }
                    let steps = self.of(field, depth + 1)?;
                    count += steps.len();
                    if at % WORD != 0 || count > MOST_STEPS {
                        return None;
                    }
                    fields.push((steps, at / WORD));
                }
                for (steps, at) in fields {
                    own.extend(self.all[steps].iter().map(|step| step.shifted(at)));
                }
            }
            _ => {
                let mask = symbols.data(types::target(symbols, of, 32));
                if data.get(types::FLAGS)? & ON_DEMAND != 0 || (mask.len() as u64) < pointers.div_ceil(8) {
                    return None;
                }
                let is_pointer = |word: &u64| mask[*word as usize / 8] >> (word % 8) & 1 != 0;
                // One more is too many, which is found out below.
                own.extend((0..pointers).filter(is_pointer).take(MOST_STEPS + 1).map(Step::Pointer));
            }
        }
        let start = self.all.len();
        if start + own.len() > MOST_STEPS {
            return None;
        }
        self.all.append(&mut own);
        self.of.insert(of, start..self.all.len());
        Some(start..self.all.len())
    }
}

impl Step {
    /// The step of a type that starts some words on.
    fn shifted(self, by: u64) -> Self {
        match self {
            Step::Pointer(word) => Step::Pointer(word.saturating_add(by)),
            Step::Repeat { end, length, count } => {
                Step::Repeat { end: end.saturating_add(by), length, count }
            }
        }
    }
}

impl Writer {
    /// Describes a variable that starts at a word.
    fn variable(&mut self, steps: &[Step], start: u64) {
        for step in steps {
            match step.shifted(start) {
                _ if self.is_wrong => return,
                Step::Pointer(word) => {
                    self.zero_until(word);
                    self.bit(true);
                }
                Step::Repeat { end, length, count } => {
                    self.zero_until(end);
                    self.repeat(length, count);
                }
            }
        }
    }

    fn bit(&mut self, bit: bool) {
        if self.literal.len() == LITERAL {
            self.flush();
        }
        self.literal.push(bit);
        self.advance(Some(1));
    }

    /// Writes the pending literal bits.
    fn flush(&mut self) {
        if self.literal.is_empty() {
            return;
        }
        self.bytes.push(self.literal.len() as u8);
        let byte = |bits: &[bool]| bits.iter().rev().fold(0, |byte, bit| byte << 1 | u8::from(*bit));
        self.bytes.extend(self.literal.chunks(8).map(byte));
        self.literal.clear();
    }

    /// Repeats the last `length` words `count` times.
    fn repeat(&mut self, length: u64, count: u64) {
        if length == 0 || count == 0 {
            return;
        }
        self.flush();
        if length < u64::from(REPEAT) {
            self.bytes.push(REPEAT | length as u8);
        } else {
            self.bytes.push(REPEAT);
            leb128::unsigned(&mut self.bytes, length);
        }
        leb128::unsigned(&mut self.bytes, count);
        self.advance(length.checked_mul(count));
    }

    /// Some more words are described; more than there can be are wrong.
    fn advance(&mut self, words: Option<u64>) {
        match words.and_then(|words| self.words.checked_add(words)) {
            Some(words) => self.words = words,
            None => self.is_wrong = true,
        }
    }

    /// Words up to this one are not pointers.
    fn zero_until(&mut self, word: u64) {
        let Some(count) = word.checked_sub(self.words) else {
            self.is_wrong = true;
            return;
        };
        if count < ZEROS {
            (0..count).for_each(|_| self.bit(false));
        } else {
            self.bit(false);
            self.flush();
            self.repeat(1, count - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_sizes_are_wrong() {
        let mut writer = Writer::default();
        writer.variable(&[Step::Pointer(0), Step::Repeat { end: 1, length: 1, count: u64::MAX - 1 }], 0);
        assert!(!writer.is_wrong);
        writer.bit(true);
        assert!(writer.is_wrong);
    }
}
