//! Bits to bytes: the first code in the lowest bits.

/// Bits with their number: `value << 8 | number`. At most 24 bits.
pub(super) type Packed = u32;

/// Packs the `count` lowest bits of `value`.
pub(super) const fn pack(value: u32, count: u32) -> Packed {
    value << 8 | count
}

/// How many bits are packed.
pub(super) const fn width(packed: Packed) -> u32 {
    packed & 0xff
}

/// The bytes of a stream, and the bits that do not fill one yet.
pub(super) struct BitWriter {
    /// The written bytes, and zeroes as far as there is room.
    bytes: Vec<u8>,
    /// How many bytes are written.
    at: usize,
    pending: u64,
    count: u32,
}

/// What a loop over many codes works on, apart from the vector so that it stays in registers.
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

    /// Adds bits.
    pub(super) fn put(&mut self, packed: Packed) {
        self.many(8, |cursor| {
            cursor.put(packed);
            cursor.flush();
        });
    }

    /// Lets `write` add codes that fill at most `room` bytes.
    pub(super) fn many(&mut self, room: usize, write: impl FnOnce(&mut Cursor<'_>)) {
        // One word more: a flush writes eight bytes even if fewer count.
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

    /// Fills the last byte with zeroes.
    pub(super) fn align(&mut self) {
        self.put(pack(0, self.count.wrapping_neg() & 7));
    }

    /// Adds whole bytes at a byte's border.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.truncate(self.at);
        self.bytes.extend_from_slice(bytes);
        self.at += bytes.len();
    }

    /// The stream; bits behind the last whole byte are lost.
    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.at);
        self.bytes
    }
}

impl Cursor<'_> {
    /// Adds bits; between two calls of [`Self::flush`] at most 56.
    #[inline(always)]
    pub(super) fn put(&mut self, packed: Packed) {
        self.put_bits(packed >> 8, width(packed));
    }

    /// Adds the `count` bits of a value, as [`Self::put`].
    #[inline(always)]
    pub(super) fn put_bits(&mut self, value: u32, count: u32) {
        self.pending |= u64::from(value) << self.count;
        self.count += count;
    }

    /// Writes what fills whole bytes; up to 7 bits stay.
    #[inline(always)]
    pub(super) fn flush(&mut self) {
        self.room[self.at..self.at + 8].copy_from_slice(&self.pending.to_le_bytes());
        self.at += (self.count >> 3) as usize;
        self.pending >>= self.count & 56;
        self.count &= 7;
    }
}
