//! Writes one variable or constant of a program.

use super::{Program, Symbol};
use crate::obj::{Mem, SymbolId};
use std::ops::Range;

/// What one DATA writes.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Integer(i64, u8),
    Float(f64, u8),
    /// A place in the program's bytes.
    Bytes(Range<usize>),
    Address(Mem),
}

impl Piece {
    /// How many bytes it writes.
    pub(super) fn width(&self) -> usize {
        match self {
            Piece::Integer(_, width) | Piece::Float(_, width) => usize::from(*width),
            Piece::Bytes(bytes) => bytes.len(),
            Piece::Address(_) => 8,
        }
    }
}

/// A data symbol with its pieces.
#[derive(Debug)]
pub(super) struct Global {
    pub(super) symbol: SymbolId,
    pub(super) flags: i64,
    pub(super) size: u32,
    /// In order of offset.
    pub(super) pieces: Vec<(u32, Piece)>,
    /// The line base of its GLOBL.
    pub(super) base: u32,
}

/// How data is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Storage {
    /// Variables that may hold pointers, which the garbage collector looks at.
    Pointers,
    /// Variables without pointers.
    NoPointers,
    /// Constants.
    ReadOnly,
    /// A variable of each thread: only zeros, without a value.
    ThreadLocal,
}

impl Storage {
    /// As in textflag.h: NOPTR, RODATA, TLSBSS.
    pub(super) fn flags(self) -> i64 {
        match self {
            Storage::Pointers => 0,
            Storage::NoPointers => 16,
            Storage::ReadOnly => 8 | 16,
            Storage::ThreadLocal => 256,
        }
    }
}

/// Longest text of one DATA, in bytes.
const LONGEST: usize = 64;

/// Writes one data symbol of a [`Program`], in order of offset.
#[derive(Debug)]
pub struct DataWriter<'p> {
    pub(super) program: &'p mut Program,
    /// The index of its global.
    pub(super) at: usize,
    /// Where the next piece goes.
    pub(super) end: u32,
}

impl DataWriter<'_> {
    /// Other objects may define the symbol too.
    pub fn dupok(&mut self) -> &mut Self {
        self.global().flags |= 2;
        self
    }

    /// Adds one byte.
    pub fn byte(&mut self, value: u8) -> &mut Self {
        self.piece(Piece::Integer(value.into(), 1))
    }

    /// Adds two bytes.
    pub fn word(&mut self, value: u16) -> &mut Self {
        self.piece(Piece::Integer(value.into(), 2))
    }

    /// Adds four bytes.
    pub fn long(&mut self, value: u32) -> &mut Self {
        self.piece(Piece::Integer(value.into(), 4))
    }

    /// Adds eight bytes.
    pub fn quad(&mut self, value: u64) -> &mut Self {
        self.piece(Piece::Integer(value as i64, 8))
    }

    /// Adds a floating-point number of four bytes; it must be finite, as in the dialect.
    pub fn float32(&mut self, value: f32) -> &mut Self {
        if value.is_finite() { self.piece(Piece::Float(value.into(), 4)) } else { self.long(value.to_bits()) }
    }

    /// The same, of eight bytes.
    pub fn float64(&mut self, value: f64) -> &mut Self {
        if value.is_finite() { self.piece(Piece::Float(value, 8)) } else { self.quad(value.to_bits()) }
    }

    /// Adds bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        for chunk in bytes.chunks(LONGEST) {
            let start = self.program.bytes.len();
            self.program.bytes.extend_from_slice(chunk);
            let end = self.program.bytes.len();
            self.piece(Piece::Bytes(start..end));
        }
        self
    }

    /// Adds the address of a symbol plus an offset in bytes: eight bytes that the linker fills in.
    pub fn address(&mut self, symbol: Symbol, offset: i32) -> &mut Self {
        let symbol = self.program.own(symbol);
        self.piece(Piece::Address(symbol.offset(offset).mem))
    }

    /// Leaves bytes zero.
    pub fn zeros(&mut self, count: u32) -> &mut Self {
        let end = self.end.saturating_add(count);
        self.grow(end);
        self
    }

    fn piece(&mut self, piece: Piece) -> &mut Self {
        if self.global().flags & Storage::ThreadLocal.flags() != 0 {
            let message = "a thread-local variable has no value: only `zeros`";
            self.program.fault("tls-data", message.to_owned());
            return self;
        }
        let start = self.end;
        let end = start.saturating_add(piece.width() as u32);
        self.global().pieces.push((start, piece));
        self.program.lines.skip();
        self.grow(end);
        self
    }

    fn grow(&mut self, end: u32) {
        self.end = end;
        self.global().size = end;
    }

    fn global(&mut self) -> &mut Global {
        &mut self.program.globals[self.at]
    }
}
