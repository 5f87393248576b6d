//! Bits to bytes, least significant bit first.

/// Bits and their count: `value << 8 | count`. At most 24 bits.
pub(super) type Packed = u32;

/// Packs the `count` low bits of `value`.
pub(super) const fn pack(value: u32, count: u32) -> Packed {
    value << 8 | count
}

/// The number of packed bits.
pub(super) const fn width(packed: Packed) -> u32 {
    packed & 0xff
}

/// The bytes of a stream, and the bits that do not fill a byte yet.
pub(super) struct BitWriter {
    /// The written bytes, then zeros up to the reserved size.
    bytes: Vec<u8>,
    /// The number of bytes written.
    at: usize,
    pending: u64,
    count: u32,
}

/// The state of a loop over many codes, kept apart from the vector so that it stays in registers.
pub(super) struct Cursor<'a> {
    room: &'a mut [u8],
    at: usize,
    pending: u64,
    count: u32,
}

impl BitWriter {
    /// An empty stream.
    pub(super) fn new() -> Self {
        Self { bytes: Vec::new(), at: 0, pending: 0, count: 0 }
    }

    /// Appends bits.
    pub(super) fn put(&mut self, packed: Packed) {
        self.many(8, |cursor| {
            cursor.put(packed);
            cursor.flush();
        });
    }

    /// Lets `write` append codes of at most `room` bytes in total.
    pub(super) fn many(&mut self, room: usize, write: impl FnOnce(&mut Cursor<'_>)) {
        // One word of slack: a flush writes eight bytes even if fewer count.
        let needed = self.at + room + 8;
        if self.bytes.len() < needed {
            self.bytes.resize(needed.max(self.bytes.len() * 2), 0);
        }
        let mut cursor =
            Cursor { room: &mut self.bytes[self.at..], at: 0, pending: self.pending, count: self.count };
        write(&mut cursor);
        (self.pending, self.count) = (cursor.pending, cursor.count);
        self.at += cursor.at;
    }

    /// Pads the last byte with zero bits.
    pub(super) fn align(&mut self) {
        self.put(pack(0, self.count.wrapping_neg() & 7));
    }

    /// Appends whole bytes, at a byte boundary.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.truncate(self.at);
        self.bytes.extend_from_slice(bytes);
        self.at += bytes.len();
    }

    /// The stream; bits beyond the last whole byte are dropped.
    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.at);
        self.bytes
    }
}

impl Cursor<'_> {
    /// Appends bits; at most 56 between two calls of [`Self::flush`].
    #[inline(always)]
    pub(super) fn put(&mut self, packed: Packed) {
        self.put_bits(packed >> 8, width(packed));
    }

    /// Appends the low `count` bits of a value, as [`Self::put`] does.
    #[inline(always)]
    pub(super) fn put_bits(&mut self, value: u32, count: u32) {
        self.pending |= u64::from(value) << self.count;
        self.count += count;
    }

    /// Writes out whole bytes; up to 7 bits stay.
    #[inline(always)]
    pub(super) fn flush(&mut self) {
        self.room[self.at..self.at + 8].copy_from_slice(&self.pending.to_le_bytes());
        self.at += (self.count >> 3) as usize;
        self.pending >>= self.count & 56;
        self.count &= 7;
    }
}
