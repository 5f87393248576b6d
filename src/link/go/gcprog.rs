//! GC programs: they tell the garbage collector which words of variables are pointers.
//!
//! In: variables with their types and their offsets in a section. Out: the program: literal bits, and repetitions of
//! earlier ones (cmd/internal/gcprog, and GCProg in cmd/link/internal/ld/data.go).

use super::refusal::{Refusal, refuse, text};
use super::symbols::{Sym, Symbols};
use super::types::{self, COMMON, kind};
use crate::goobj::format::aux;
use crate::goobj::leb128;

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
/// The most parts of all variables together, counted with repetition; damaged types can contain each other many times.
const MOST_PARTS: u32 = 1 << 26;

/// The program of a section of `size` bytes, from its variables and their offsets.
pub(crate) fn section(
    symbols: &Symbols<'_>,
    variables: &[(Sym, u64)],
    size: u64,
) -> Result<Vec<u8>, Refusal> {
    let mut writer = Writer::default();
    for (sym, offset) in variables {
        let of = symbols.aux_of(*sym, aux::GOTYPE);
        if of.is_none() {
            return refuse!("{}: missing Go type information", text(symbols.name(*sym)));
        }
        let places = writer.variable(symbols, of, *offset, 0);
        if places.is_none() || writer.is_wrong {
            return refuse!("{}: its type does not say where pointers are", text(symbols.name(*sym)));
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
    parts: u32,
}

impl Writer {
    /// Describes a variable of a type; none if the type is incomplete.
    fn variable(&mut self, symbols: &Symbols<'_>, of: Sym, offset: u64, depth: usize) -> Option<()> {
        let data = symbols.data(of);
        let pointers = types::word(data, 8) / WORD;
        self.parts += 1;
        if of.is_none() || pointers == 0 || depth > DEEPEST || self.parts > MOST_PARTS || self.is_wrong {
            return None;
        }
        match types::kind_of(data) {
            kind::ARRAY => {
                let element = types::target(symbols, of, COMMON as u32);
                let count = types::word(data, COMMON + 16);
                self.variable(symbols, element, offset, depth + 1)?;
                if count > 1 {
                    let size = types::word(symbols.data(element), 0);
                    self.zero_until(offset.checked_add(size)? / WORD);
                    self.repeat(size / WORD, count - 1);
                }
            }
            kind::STRUCT => {
                for (field, at) in types::fields(symbols, of) {
                    if types::word(symbols.data(field), 8) != 0 {
                        self.variable(symbols, field, offset.checked_add(at)?, depth + 1)?;
                    }
                }
            }
            _ => {
                let mask = symbols.data(types::target(symbols, of, 32));
                if data.get(types::FLAGS)? & ON_DEMAND != 0 || (mask.len() as u64) < pointers.div_ceil(8) {
                    return None;
                }
                for word in 0..pointers {
                    if mask[word as usize / 8] >> (word % 8) & 1 != 0 {
                        self.zero_until(offset / WORD + word);
                        self.bit(true);
                    }
                }
            }
        }
        Some(())
    }

    fn bit(&mut self, bit: bool) {
        if self.literal.len() == LITERAL {
            self.flush();
        }
        self.literal.push(bit);
        self.words += 1;
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
        self.words = self.words.saturating_add(length.saturating_mul(count));
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
